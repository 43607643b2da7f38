"""Passes that an applicant holds, and permission to work that is still needed, lacking or not needed at all.

Turns a clause into what it says, for `right_signals` and `statements`: what is held is read by the rule of the pass, what is
needed by the words around a visa, a sponsor or a pass ("would need my employer to apply for an Employment Pass", "no
sponsorship required", "tiada permit kerja"). A pass of a husband or wife says nothing of the applicant. Rules are in
``data/passes.toml``, words in ``data/rights.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, partial

from screen.model import month_index
from screen.phrases import Match, Phrasebook, leaves, words
from screen.profile import dates
from screen.profile.rights import denials, nationality, relatives, right_words
from screen.profile.stops import WHOLE_WORD
from screen.profile.vocabulary import any_among, any_of, behind_none, book, load

_any = partial(any_among, "rights")
_VALIDITY = re.compile(
    rf"\b(?i:{_any('term.valid', 'term.until', 'term.ends')}|{any_of('links', 'until')}(?=\s+(?:\d|(?-i:[A-Z]))))\b"
)
_EXPIRED = re.compile(rf"\b{_any('term.over')}\b", re.IGNORECASE)
_BEGUN = re.compile(rf"^\W*{_any('term.begun')}?\b", re.IGNORECASE)
_RUN_OUT = re.compile(rf"\b{_any('term.over')}\s+$", re.IGNORECASE)
_NOT_HELD = re.compile(rf"\b{_any('said.sought.asked', 'said.over.former', 'unheld')}\b[^.;]{{0,20}}$", re.IGNORECASE)
_PENDING = re.compile(
    rf"[^\w.;]*(?:{_any('denied.links')} )*"
    rf"{_any('said.pending', 'said.given-up', 'ungranted', 'term.over', 'things.needed')}\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    rf"\b{_any('condition.begun')}\b(?!\s+{_any('condition.none')})[^.;]{{0,40}}?\b{_any('condition.met', 'pass')}\b"
    rf"|\b(?:{any_of('links', 'with')}|{any_of('links', 'through')})\s+(?!{_any('denied.by')}\b)(?:[\w'’-]+\s+){{0,3}}?"
    rf"{_any('things.sponsor')}\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(rf"\W?{_any('pass')}?\s*{_any('holders')}\b", re.IGNORECASE)
"""Behind a pass, those who hold it, who are not the one who writes: ``advised student pass holders``."""
_TERM = 200
"""Letters behind a pass within which its dates stand."""
_KIN_REACH = 45
_SENTENCE_END = re.compile(rf"(?:{WHOLE_WORD}\.|;)\s")
_HOLDER = re.compile(rf"\s*{_any('holder_of')}\s+{any_of('links', 'articles')}?\s*", re.IGNORECASE)
_LACKING = re.compile(
    rf"[\s:\t=\u2013-]*(?:(?:{_any('denied.links', 'due')}\s+)*{_any('things.needed')}|(?:{_any('self.i')}\s+)?"
    rf"(?:{_any('denied.no', 'lacking')}|(?:{_any('would')}\s+)?{_any('things.need.itself')}))\b",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    rf"(?:\b(?:{_any('without')}|{_any('denied.by')}\s+{_any('hold')})|{_any('denied.shortened')})"
    rf"(?:\s+(?:{_any('hold')}(?:\s+{_any('anybody')})?|{_any('denied.as_yet')}))?(?:\s+(?!{_any('only')}\b)[\w-]+){{0,2}}\s*$",
    re.IGNORECASE,
)
_FREE = re.compile(
    rf"\b{_any('free.to')}\s+{_any('free.work')}\b[^.;]{{0,40}}\b{_any('free.without')}\b[^.;,]{{0,40}}", re.IGNORECASE
)
_CLIENTS = re.compile(
    rf"\b(?:{_any('clients.always')}|{behind_none('rights', 'clients', 'own', then=' ')}{_any('clients.others')})\b"
    r"[^.;]{0,25}$",
    re.IGNORECASE,
)
_KIND_ALONE = re.compile(
    rf"\W*(?:$|[(,;–—-]|\d|{_any('term.valid', 'term.until', 'term.ends', 'holder', 'pass')}\b|{any_of('links', 'since')}\b)",
    re.IGNORECASE,
)
_LABEL_END = re.compile(rf"\s*(?:{_any('type', 'status')})?\s*[:\t]\s*", re.IGNORECASE)
_APART = re.compile(r"[;|•·]|\.\s")
_FAR_BEFORE = 8
_NEAR_AFTER = 3
_SHORT = 6
_NEGATED = re.compile(rf"\b{_any('denied.within')}\b|{_any('denied.shortened')}\b", re.IGNORECASE)
_EMPLOYING = re.compile(rf"\b{_any('employing', 'pass')}\b", re.IGNORECASE)
_WHO = re.compile(rf",?\s*{_any('who')}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """What the words at ``text[start:end]`` say: kind of signal, and for a pass its id."""

    kind: str
    """pass, barred, entitled, expired or unendorsed."""
    start: int
    end: int
    permit: str = ""


def held(text: str, as_of: date, country: str, blocked: Iterable[tuple[int, int]], *, endorsed: bool | None) -> Iterator[Said]:
    """Passes in a text by their rule; one run out on ``as_of`` settles nothing. ``blocked``: places read already.

    ``endorsed``: whether work on it is said to be permitted, or not to be; None where neither is said.
    """
    taken = list(blocked)
    for match in _names(country).find(text):
        inside = any(a < match.end and match.start < b for a, b in taken)
        if inside or nationality.elsewhere(text, match.start, match.end, country) or _wanted(text, match.start):
            continue
        if right_words.answers(text[match.end :], "unanswered") or _OF_OTHERS.match(text, match.end):
            continue
        yield from _said(text, _behind_label(text, match, country) or match, as_of, endorsed=endorsed)


def _behind_label(text: str, label: Match[tuple[str, str]], country: str) -> Match[tuple[str, str]] | None:
    """The kind of a pass behind the name of one that is a label: ``Work permit: student pass``."""
    colon = _LABEL_END.match(text, label.end)
    kind = _kinds(country).first(text[colon.end() :]) if colon else None
    if colon is None or kind is None or not _KIND_ALONE.match(text, colon.end() + kind.end) or kind.start:
        return None
    return replace(kind, start=colon.end(), end=colon.end() + kind.end)


def of_kind(value: str, as_of: date, country: str) -> Iterator[Said]:
    """The pass that a value behind "Visa" names by its kind alone: ``Visa: Student``, ``Pass type: work (till 2024)``."""
    first = _kinds(country).first(value)
    if first is not None and _KIND_ALONE.match(f"{value[: first.start]}{value[first.end :]}"):
        yield from _said(value, first, as_of, endorsed=None)


def _said(text: str, match: Match[tuple[str, str]], as_of: date, *, endorsed: bool | None) -> Iterator[Said]:
    """What a pass says by its rule; nothing when it permits work and is not given yet."""
    kind = _kind(text, match, as_of, endorsed=endorsed)
    if not (kind == "pass" and pending(text, match.start, match.end)):
        yield Said(kind, match.start, match.end, match.value[0])


def pending(text: str, start: int, end: int) -> bool:
    """Whether a pass or permission at a place is not given yet, or no longer: ``Employment Pass pending``."""
    return bool(_PENDING.match(text, end)) or denials.leads_up(_NOT_HELD, text, start)


def conditional(text: str) -> list[Said]:
    """Conditions that a right to work still waits for: ``once my pass is approved``, ``with sponsorship``."""
    return [Said("barred", *match.span()) for match in _CONDITION.finditer(text)]


def needed(text: str, country: str) -> list[Said]:
    """What a sentence says that its writer needs in order to work (barred), or that she needs nothing (entitled)."""
    found: list[Said] = []
    if (free := _FREE.search(text)) is not None and _is_here(text, free, country):
        found.append(Said("entitled", *free.span()))
    asking, answering = (book("rights", "things", group).find(text) for group in ("need", "needed"))
    for thing in _things(country).find(text):
        if any(said.start <= thing.start < said.end for said in found):
            continue
        span = _before(text, thing, asking) or _after(text, thing, answering)
        if span is None or (thing.value == "sponsor" and not _about_work(text)) or denials.leads_up(_CLIENTS, text, span[0]):
            continue
        if nationality.elsewhere(text, *span, country):
            continue
        yes = _negated_inside(text, *span) == denials.affirmed(text, *span)
        found.append(Said("entitled" if yes else "barred", *span))
    return found


def _is_here(text: str, free: re.Match[str], country: str) -> bool:
    """Whether a right to work without a pass is one in this country, or names none: not "in Singapore without a visa"."""
    return not (nationality.elsewhere_only(free.group(), country) or nationality.elsewhere(text, *free.span(), country))


def _negated_inside(text: str, start: int, end: int) -> bool:
    return bool(_NEGATED.search(text[start:end]))


def _before(text: str, thing: Match[str], asking: list[Match[None]]) -> tuple[int, int] | None:
    """From the last word of need that leads up to a thing, to its end."""
    before = (a for a in reversed(asking) if a.end <= thing.start)
    near = next((a for a in before if _linked(text, a.end, thing.start, _FAR_BEFORE)), None)
    return (near.start, thing.end) if near else None


def _after(text: str, thing: Match[str], answering: list[Match[None]]) -> tuple[int, int] | None:
    """From a thing, and the "no" right before it, to the word behind it that says that it is needed.

    Behind a comma a new clause says more of what is not there: ``belum memiliki izin kerja, perlu disponsori``.
    """
    behind = (a for a in answering if a.start >= thing.end)
    near = next((a for a in behind if _linked(text, thing.end, a.start, _NEAR_AFTER)), None)
    if near is None or ("," in text[thing.end : near.start] and not denials.affirmed(text, thing.start, thing.end)):
        return None
    return thing.start, near.end


def _linked(text: str, start: int, end: int, most: int) -> bool:
    between = text[start:end]
    return not _APART.search(between) and len(words(between)) <= most


def _about_work(text: str) -> bool:
    return bool(_EMPLOYING.search(text)) or len(words(text)) <= _SHORT


def _kind(text: str, match: Match[tuple[str, str]], as_of: date, *, endorsed: bool | None) -> str:
    """Which signal a pass gives: pass, barred, expired or unendorsed."""
    permit, permits = match.value
    family = permit == "social-visit-pass" and endorsed
    refused = permits == "endorsed" and endorsed is False
    if (
        _LACKING.match(text, match.end)
        or denials.leads_up(_WITHOUT, text, match.start)
        or (permits == "no" and not family)
        or refused
    ):
        return "barred"
    if denials.leads_up(_RUN_OUT, text, match.start) or _lapsed(text, match.end, as_of):
        return "expired"
    return "pass" if permits == "yes" or endorsed else "unendorsed"


def _wanted(text: str, at: int) -> bool:
    """A pass that is applied for, was once held, or is somebody else's."""
    return denials.leads_up(_NOT_HELD, text, at) or _anothers(denials.lead(text, at))


def _anothers(before: str) -> bool:
    """Whether the words before a pass give it to a relative: "my husband (…", "spouse on an …", "wife of an …"."""
    sentence = _SENTENCE_END.split(before)[-1]
    kin = relatives.named(sentence)
    if not kin:
        return False
    tail = sentence[kin[-1].end :]
    if len(tail) > _KIN_REACH or relatives.OWN_AGAIN.search(tail) or (")" in tail and "(" not in tail):
        return False
    if _HOLDER.match(tail):
        return _HOLDER.fullmatch(tail) is not None
    return "," not in tail or bool(_WHO.match(tail))


def _lapsed(text: str, at: int, as_of: date) -> bool:
    """Whether the words behind a pass date its end before ``as_of``."""
    rest = re.split(r";|\.\s", text[at : at + _TERM])[0]
    if _EXPIRED.search(rest):
        return True
    validity = _VALIDITY.search(rest)
    now = month_index(as_of.year, as_of.month)
    if validity is None:
        held_for = next(
            (found.period for found in dates.find(rest) if not re.search(r"\w", _BEGUN.sub("", rest[: found.start]))), None
        )
        return bool(held_for and held_for.start and held_for.end and held_for.start != held_for.end and held_for.end[1] < now)
    limit = rest[validity.start() :]
    ends = [
        max(bounds) for found in dates.find(limit) for bounds in (found.period.end, found.period.start) if bounds is not None
    ]
    return bool(ends) and max(ends) < now


@cache
def _names(country: str) -> Phrasebook[tuple[str, str]]:
    """The names of passes, each with the id of its pass and whether that permits work."""
    passes = right_words.table(country).get("passes", [])
    return Phrasebook((word, (entry["id"], entry["permits"])) for entry in passes for word in leaves(entry["words"]))


@cache
def _kinds(country: str) -> Phrasebook[tuple[str, str]]:
    """The kinds of passes as they stand behind a label, each with the id of its pass and whether that permits work."""
    passes = right_words.table(country).get("passes", [])
    return Phrasebook((word, (entry["id"], entry["permits"])) for entry in passes for word in leaves(entry.get("values", [])))


@cache
def _things(country: str) -> Phrasebook[str]:
    """What one may need: a pass by its name, a visa, a sponsor."""
    named = [(word, "pass") for entry in right_words.table(country).get("passes", []) for word in leaves(entry["words"])]
    things = load("rights")["things"]
    return Phrasebook([*named, *((word, group) for group in ("visa", "sponsor") for word in leaves(things[group]))])
