"""Nationalities in a text: adjectives and names of countries with their ISO 3166 codes.

They are in ``data/nationalities.toml``, the words around them in ``data/rights.toml``. An adjective inside a longer name
("Malaysian Institute of Planners", "Indonesian cooking club") says nothing of a person and is not read as a statement.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial

from screen.phrases import Match, Phrasebook
from screen.profile.languages import tongues
from screen.profile.rights import denials, relatives
from screen.profile.vocabulary import any_among, any_of, behind_none, listed, load

_any = partial(any_among, "rights")
_COMMUNITY, _OF_SELF, _AND, _THE = _any("communities"), _any("self.i_am"), any_of("links", "and"), any_of("links", "the")
_ARTICLE = any_of("links", "articles")
_AFTER_BARE = re.compile(
    rf"\s*(?:{_COMMUNITY}\b\s*)?(?:$|[,.;:|)\]\t/&·•\u2190-\u2bff\U0001f1e6-\U0001faff]|[-\u2013\u2014]\s|\(|\d"
    rf"|{_any('bare', 'person')}\b)",
    re.IGNORECASE,
)
_AFTER_NATIONAL = re.compile(
    rf"\s*(?:{_any('citizen.national')}\b(?!\s+(?-i:[A-Z]))|{_any('citizen.behind', 'of_labels.papers')}\b)",
    re.IGNORECASE,
)
_OF_NATION = re.compile(rf"(?<=[^\W\d])[\s-]+{_any('of_nation')}\b", re.IGNORECASE)
"""Behind citizen or national, a thing of the nation."""
_ANYBODY = re.compile(rf"\b{_any('anybody')}\s+$", re.IGNORECASE)
_OF_THINGS = re.compile(rf"(?:\s+|-){_any('of_things', 'pass.behind_kind')}\b", re.IGNORECASE)
_BEFORE_BARE = re.compile(
    r"(?:^\s*|(?<!\b\w)[.;:|\t(\u2013\u2014•·,/]\s*|\s-\s+|[\u2190-\u2bff\U0001f1e6-\U0001faff]\ufe0f?\s*"
    rf"|\b{_any('self.being', 'self.as')}(?:\s+{_ARTICLE})?\s+)$",
    re.IGNORECASE,
)
_GRADUATE = re.compile(
    rf"\s+(?:(?!{_any('graduate.between')}\b)[a-z-]+\s+){{0,3}}?{_any('graduate.who')}\b(?!\s+{_any('graduate.behind')}\b)",
    re.IGNORECASE,
)
"""Behind a nationality, one who studies or has studied: ``a Malaysian planning graduate``, not ``… university graduate``."""
_I_AM = re.compile(
    rf"(?:\b(?-i:{_OF_SELF})|^)\s*(?:{_any('self.still')}\s+)?{_ARTICLE}\s+(?:{_any('self.young')}\s+)?$", re.IGNORECASE
)
_SELF = re.compile(rf"\b{_any('self.being')}\b[^.;]{{0,4}}$", re.IGNORECASE)
_AGED = re.compile(rf"[\s,|/(]*(?:\d\d\b(?!\s*%)|{_any('person', 'residing')}\b)", re.IGNORECASE)
_YEARS_OLD = re.compile(
    rf",?\s*(?P<aged>{_any('person.age')}\s+)?\d\d(?P<years>\s*{_any('years')}\b)?(?=\s*(?:$|[.,;|)\t]))",
    re.IGNORECASE,
)
"""How old somebody is, behind a nationality: ``Malaysian, 33.``"""
#: The beginning of a text or cell; that of a sentence too, or the end of a number.
_BEGUN, _BEGUN_OR_NUMBER = re.compile(r"(?:^|[|\t•·])\s*$"), re.compile(r"(?:^|[.;:|\t•·(\d])\s*$")
#: What somebody says that she is, up to the last of several things.
_AND_AM = re.compile(rf"\b(?-i:{_OF_SELF})\s(?P<between>[^.;]{{1,60}})[,\s](?:{_AND}|&)\s+(?:{_ARTICLE}\s+)?$", re.IGNORECASE)
#: What says of somebody's doings or of others, not of where she was born or lives.
_OF_MORE = re.compile(rf"{behind_none('rights', 'doings', 'but', then=' ')}\b{_any('doings.by')}\b", re.IGNORECASE)
_BEFORE_OF = re.compile(rf"\b{_any('citizen.of')}\s+$", re.IGNORECASE)
_PLACE = re.compile(rf"\b{_any('places')}\s+(?:[\w.'\u2019-]+,?\s+){{0,5}}$", re.IGNORECASE)
"""What stands before a country that is only a place: ``living in Kuala Lumpur, Malaysia``."""
_LEADING_ON = re.compile(
    rf"\s*(?:{_any('status')}\s*)?(?:[(,]|{_any('for_country')}\b)\s*(?:{_THE}\s+)?(\S+(?:\s\S+)?)", re.IGNORECASE
)
"""The country or two behind a status: ``permanent resident of Singapore``."""
_PASS_OF = re.compile(
    rf"\b(?:{_any('pass')}|{_any('pass.before_kind')} [\w-]+(?: [\w-]+)?|{_any('residence')})\s+(?:{_any('status')}\s+)?"
    rf"(?:{_any('for_country')}\s+)?(?:{_THE}\s+)?$",
    re.IGNORECASE,
)
"""What stands before the country that gave a pass: ``Indonesia (pemegang Employment Pass Malaysia)``."""
_RACES = listed("rights", "communities", "of_nations")
"""In Malaysia these name communities of citizens as well: alone they state no nationality."""


def countries(text: str) -> list[str]:
    """The ISO codes of all nationalities in the value behind a label ("Malaysian / Chinese", "Indonesia"), in order."""
    return [match.value for match in _book().find(text)]


def is_last_in(phrase: str) -> bool:
    """Whether a phrase ends with an adjective, which a noun may follow: "I am Malaysian"."""
    last = _book().find(phrase)[-1:]
    return any(match.end == len(phrase) and match.phrase in _people() for match in last)


def elsewhere_only(text: str, country: str) -> bool:
    """Whether a label or value names countries, and this one not among them: ``yes (Singapore)``."""
    codes = countries(text)
    return bool(codes) and country not in codes


def begins_with(text: str) -> str:
    """The ISO code of the nationality or country that a text begins with, or an empty string."""
    text = text[: denials.REACH]
    first = _book().first(text)
    return first.value if first is not None and not re.search(r"\w", text[: first.start]) else ""


def is_nothing_else(text: str) -> bool:
    """Whether a text is nothing but a nationality or country, perhaps with a mark behind it: ``Malaysia``."""
    first = _book().first(text)
    return first is not None and first.start == 0 and len(text) - first.end <= 2


def given(value: str) -> list[tuple[str, bool]]:
    """The nationalities in the value behind a label that are said of the writer, each with whether she holds it.

    She does not hold one that is denied, over or hoped for, nor any but those of which "now" is said. Only the first sentence
    counts, and neither what is said of a spouse or parent ("Japanese (wife of a Malaysian)") nor an adjective before another
    thing ("no Malaysian work permit", "of Malaysian descent") nor a country that is only a place ("Filipino (needs a visa to
    work in Malaysia)").
    """
    first = re.split(r"\.\s", value)[0]
    return [
        (match.value, holds(first, match.start, match.end) and is_todays(first, match.value)) for match in _of_writer(first)
    ]


def is_todays(text: str, code: str) -> bool:
    """Whether a text gives its writer no other nationality now: not the first of "Malaysian by birth, now Australian"."""
    today = _today(text)
    return not today or code in today


@lru_cache(maxsize=64)
def _today(text: str) -> frozenset[str]:
    """The nationalities that a text gives its writer now; kept, since one text may name many."""
    own = _of_writer(text)
    return frozenset(m.value for m in own if denials.now(text, m.start) and (_is_whole(text, m) or _is_of(text, m)))


def holds(text: str, start: int, end: int) -> bool:
    """Whether a nationality at a place of a text is neither denied nor over nor only hoped for."""
    affirmed = denials.affirmed(text, start, len(text)) and not denials.answered_no(text, end)
    return affirmed and denials.stands(text, start, end)


def _of_writer(text: str) -> list[Match[str]]:
    """What may be a nationality of whoever writes; behind the first, neither adjectives of things nor countries count."""
    found: list[Match[str]] = []
    for match in _book().find(text):
        if (
            denials.leads_up(_PASS_OF, text, match.start)
            or relatives.of_kin(text, match.start)
            or _OF_THINGS.match(text, match.end)
        ):
            continue
        if match.phrase in _people():
            counts = not found or _is_whole(text, match)
        else:
            counts = not (denials.leads_up(_PLACE, text, match.start) or _is_place(text[: match.start], found))
        if counts:
            found.append(match)
    return found


def _is_whole(text: str, match: Match[str]) -> bool:
    """Whether an adjective has no noun behind it but citizen or the like: not ``Malaysian school``."""
    return match.phrase in _people() and bool(_AFTER_NATIONAL.match(text, match.end) or _AFTER_BARE.match(text, match.end))


def _is_of(text: str, match: Match[str]) -> bool:
    return denials.leads_up(_BEFORE_OF, text, match.start)


def _is_place(before: str, found: list[Match[str]]) -> bool:
    """Whether a country stands behind a nationality, and so says where, not what: ``British, Malaysia My Second Home``.

    Not behind the name of a community, nor behind "citizen of": ``Chinese / Malaysia``.
    """
    if not found or denials.leads_up(_BEFORE_OF, before, len(before)):
        return False
    return found[-1].phrase.lower() not in _RACES or bool(re.search(r"\w", before[found[-1].end :]))


def of_thing(text: str, start: int, end: int) -> bool:
    """Whether a nationality at a place is a thing's or anybody's: "Malaysian national team", "every Malaysian citizen"."""
    return bool(_OF_NATION.match(text, denials.behind_noun(text, end))) or denials.leads_up(_ANYBODY, text, start)


def stated(text: str) -> list[tuple[str, int, int]]:
    """Nationalities that a sentence states of its writer: "Malaysian, 28", "Indian national", "citizen of Japan"."""
    found: list[tuple[str, int, int]] = []
    for match in _book().find(text):
        if relatives.of_kin(text, match.start) or of_thing(text, match.start, match.end):
            continue
        if _AFTER_NATIONAL.match(text, match.end) or _is_of(text, match) or _bare(text, match) or _graduate(text, match):
            found.append((match.value, match.start, match.end))
    return found


def with_age(text: str, start: int, end: int) -> bool:
    """Whether an age stands behind a nationality that begins a text or cell: ``Malaysian, 33. I work``.

    One that says that it is an age may also stand behind a sentence or number: ``05-555 0199 Malaysian, 49 years``.
    """
    age = _YEARS_OLD.match(text, end)
    return age is not None and denials.leads_up(_BEGUN_OR_NUMBER if age["aged"] or age["years"] else _BEGUN, text, start)


def elsewhere(text: str, start: int, end: int, country: str) -> bool:
    """Whether another country stands right beside some words: "permanent resident of Singapore", "UK student visa"."""
    if country in countries(text[start:end]):
        return False
    lead = denials.lead(text, start)
    before = [match.value for match in _book().find(lead) if not lead[match.end :].strip(" -")]
    after = _LEADING_ON.match(text, end)
    beside = before + (countries(after[1]) if after else [])
    return bool(beside) and country not in beside


def _graduate(text: str, match: Match[str]) -> bool:
    """Whether somebody calls herself a graduate or student of a nationality: ``I am a Malaysian planning graduate``."""
    return match.phrase in _people() and denials.leads_up(_I_AM, text, match.start) and bool(_GRADUATE.match(text, match.end))


def _bare(text: str, match: Match[str]) -> bool:
    """An adjective that stands alone: at the start of a sentence or after "I am", and followed by no noun.

    One that is also a language ("Japanese") needs an "I am" before it, or an age or the like after it.
    """
    of_self = denials.leads_up(_SELF, text, match.start)
    if (
        match.phrase not in _people()
        or (match.phrase.lower() in _RACES and not of_self)
        or not (
            denials.leads_up(_BEFORE_BARE, text, match.start)
            or _among_what_i_am(text, match.start)
            or with_age(text, match.start, match.end)
        )
        or not _AFTER_BARE.match(text, match.end)
    ):
        return False
    return not tongues.mentions(match.phrase, listed=False) or of_self or bool(_AGED.match(text, match.end))


def _among_what_i_am(text: str, at: int) -> bool:
    """Whether a place is behind the "and" of what somebody says that she is: ``I am 27, born in Tapah and Malaysian``."""
    before = _AND_AM.search(denials.lead(text, at))
    if before is None or _OF_MORE.search(before["between"]):
        return False
    named = tongues.mentions(before["between"], listed=False)
    return not named or named[-1].end < len(before["between"].rstrip(" ,"))


@cache
def _book() -> Phrasebook[str]:
    table = load("nationalities")
    pairs = [(word, code) for code, entry in table.items() for word in (*entry.get("people", []), *entry.get("countries", []))]
    return Phrasebook(pairs)


@cache
def _people() -> frozenset[str]:
    return frozenset(word for entry in load("nationalities").values() for word in entry.get("people", []))
