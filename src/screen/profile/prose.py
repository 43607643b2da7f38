"""Posts told in sentences: from "In April 2019 I joined Harbour Institute as a planner, and left in 2020" to an entry.

`told` takes them out of a section whose posts have no lines of their own. The teller must be the applicant ("I", "saya", or
nobody named), the post or the employer must be known as one, and there must be a date; wishes, conditions, pastimes and other
people's posts are none. Words are in ``data/prose.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest

from screen.model import LINE_END, Experience, Line, Period, Section, WorkKind
from screen.phrases import Match, Phrasebook, words
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.entries import anchor_date, is_body, paragraphs, span
from screen.profile.posts import has_post, is_organisation, named, trimmed
from screen.profile.vocabulary import book, leaves, load

_STOP = re.compile(r"(?<=[\w)])(?<!Sdn)(?<!Bhd)(?<!Dr)(?<!St)(?<!Mr)(?<!Ms)(?<!Pn)(?<!En)[.!?]\s+(?=[A-Z\"“])")
_END = re.compile(r"[\t;:()|]|,\s|[.!?](?:\s|$)")
_CLAUSE = re.compile(r"[,;]\s+|\s+(?:and|dan|then|lalu|kemudian)\s+")
_NAMED = re.compile(r"(?:for|untuk|bagi|dan|and|of)\s+[A-Z]")
_BEING = re.compile(r"(?:was|am|have been|became)(?: (?:a|an|the))?|menjadi")
_IDLE = frozenset({"was", "am", "have been"})
_STRONG = frozenset({"at", "with", "di", "dengan", "pada"})
_OFFICE = re.compile(
    r"(?:office|secretariat|department|ministry) (?:of|for) |(?:pejabat|jabatan|kantor) (?:ahli|setiausaha|dinas) "
)
_WRITTEN = re.compile(
    r"(?:[^\W\d][\w .]{1,30}[,:]\s*)?\d{1,2}(?:st|nd|rd|th|hb)?[\s./-]+(?:[^\W\d]{3,9}\.?|\d{1,2})[\s.,/-]+(?:19|20)\d\d\W*"
    r"|(?:[^\W\d][\w .]{1,30}[,:]\s*)?[^\W\d]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d\W*"
)
"""The day on which a letter was written, perhaps behind the place: ``Ipoh, 9 November 2020``, ``Tarikh: 9/11/2020``."""
_GROUPS = ("employer_first", "post_first", "then_as")
#: What sort of firm it is, before its name: ``my own shop, Pearl Trading``.
_KIND_OF_FIRM = re.compile(r"\s*(?:[a-z]+\s){0,3}[a-z]+(?:,|\s+(?:called|named|bernama|iaitu|yaitu))\s+(?=[A-Z])")
_WORDS, _LONGEST, _ARTICLE = 9, 90, 4
_NAMED_WORDS = 20


@dataclass(frozen=True, slots=True)
class _Told:
    """A post in one clause of a sentence."""

    title: str
    organisation: str
    period: Period
    text: str


def told(section: Section) -> tuple[tuple[Experience, ...], Section]:
    """The posts that a section tells in sentences, and the section without their paragraphs."""
    read = [_Paragraph(line, *_reading(line)) for line in paragraphs(section.lines)]
    listed = any(_is_listed(one) for one in read)
    found: list[Experience] = []
    rest: list[Line] = []
    at = 0
    for one in read:
        printed = section.lines[at : at + one.line.text.count(LINE_END) + 1]
        at += len(printed)
        tales = () if listed else one.tales
        found += [_experience(one.line, tale) for tale in tales]
        rest += () if tales or one.denied else printed
    return tuple(found), replace(section, lines=tuple(rest))


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph, the posts that it tells, and whether it tells of work that was none of the applicant's."""

    line: Line
    tales: tuple[_Told, ...]
    denied: bool


def _is_listed(one: _Paragraph) -> bool:
    """Whether a line has a date of its own, as entries do, and not the day on which a letter was written."""
    if one.tales or one.denied or is_body(one.line) or any(_WRITTEN.fullmatch(cell) for cell in one.line.cells):
        return False
    return anchor_date(one.line) is not None


def _reading(line: Line) -> tuple[tuple[_Told, ...], bool]:
    if _is_list(line):
        return (), False
    tales = tuple(_tales(line.text))
    return tales, not tales and _is_denied(line.text)


def _is_list(line: Line) -> bool:
    return "\t" in line.text or line.heading > 0 or len(line.text.split()) < _WORDS - 3


def _is_denied(text: str) -> bool:
    """Whether a sentence tells of work that was wished for, a pastime, studies, or another person's."""
    for sentence in _sentences(text):
        verb = _verbs().first(sentence)
        if verb is None or not dates.find(sentence):
            continue
        before = sentence[: verb.start]
        mine = any(word in _words("before", "first_person") for word, _, _ in words(before))
        never = any(match.start <= _ARTICLE for match in _book("never", "titles").find(sentence[verb.end :]))
        if mine and (never or _book("never", "before").find(before) or _book("never", "pastimes").find(sentence)):
            return True
        if _book("never", "others").find(before):
            return True
    return False


def _experience(line: Line, tale: _Told) -> Experience:
    start = line.text.find(tale.text)
    place = replace(line, text=tale.text, number=line.number + line.text.count(LINE_END, 0, max(start, 0)))
    return Experience(
        title=tale.title,
        organisation=tale.organisation,
        period=tale.period,
        kind=_kind(tale),
        text="\n".join((tale.title, tale.organisation, tale.text)),
        evidence=(span(place),),
    )


def _kind(tale: _Told) -> WorkKind:
    called = f"{tale.title} | {tale.organisation}"
    if book("work", "kinds", "job").find(tale.title):
        return WorkKind.JOB
    for kind in (WorkKind.VOLUNTEER, WorkKind.INTERNSHIP):
        if book("work", "kinds", kind.value).find(called) or _book("kinds", kind.value).find(tale.text[:_LONGEST]):
            return kind
    return WorkKind.JOB


# ----------------------------------------------------------------------------------------------------------- a paragraph


def _tales(text: str) -> list[_Told]:
    """The posts of a paragraph, each with the sentences up to the next one."""
    found: list[_Told] = []
    for sentence in _sentences(text):
        new = _in_sentence(sentence, found[-1] if found else None) or _named_alone(sentence)
        found += new
        if found and not new:
            found[-1] = _gone_on(found[-1], sentence, text)
    return [_ended(one, following) for one, following in zip_longest(found, found[1:])]


def _ended(tale: _Told, following: _Told | None) -> _Told:
    """A post without an end, ended by the next one with the same employer, or by the move to another."""
    period = tale.period
    if following is None or period.end is not None or period.ongoing or period.start is None or following.period.start is None:
        return tale
    moved = following.organisation == tale.organisation or book("prose", "moved").find(following.text)
    if not moved or following.period.start[1] < period.start[0]:
        return tale
    return replace(tale, period=replace(period, end=following.period.start))


def _sentences(text: str) -> list[str]:
    starts = [0, *(match.end() for match in _STOP.finditer(text))]
    return [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]


def _gone_on(tale: _Told, sentence: str, text: str) -> _Told:
    """A post with one more sentence about it: what was done there, and perhaps when it ended."""
    period = tale.period
    if period.end is None and not period.ongoing and period.start is not None:
        ends = [d for d in dates.find(sentence) if _says_left(sentence[: d.start]) and d.period.end is not None]
        if ends and ends[0].period.end is not None and ends[0].period.end[1] >= period.start[0]:
            period = replace(period, end=ends[0].period.end)
    start = text.find(tale.text)
    until = text.find(sentence, start + len(tale.text)) + len(sentence)
    return replace(tale, period=period, text=text[start:until] if 0 <= start < until else tale.text)


def _named_alone(sentence: str) -> list[_Told]:
    """The post that a sentence names behind a colon, without a verb: ``I taught first: tutor at Pearl Centre, 2014 – 2015``."""
    before, _, said = sentence.rpartition(": ")
    when = [d for d in dates.find(said) if d.exact]
    if len(when) != 1 or len(said.split()) > _NAMED_WORDS or any(d.exact for d in dates.find(before)):
        return []
    mine = any(word in _words("before", "first_person") | {"my"} for word, _, _ in words(before))
    if not mine or _book("never", "pastimes").find(sentence):
        return []
    title, organisation, _ = named([said[: when[0].start], said[when[0].end :]], 0)
    return [_Told(title, organisation, when[0].period, said)] if has_post(title) and organisation else []


def _says_left(before: str) -> bool:
    return bool(_book("left").find(before[-40:]))


# ------------------------------------------------------------------------------------------------------------ a sentence


def _in_sentence(sentence: str, previous: _Told | None) -> list[_Told]:
    when = dates.find(sentence)
    if not when or _book("never", "pastimes").find(sentence):
        return []
    verbs = [verb for verb in _verbs().find(sentence) if not _is_idle(verb, sentence)]
    found: list[_Told] = []
    start = 0
    for place, verb in enumerate(verbs):
        until = _clause_end(sentence, verb, verbs[place + 1]) if place + 1 < len(verbs) else len(sentence)
        if until is None:
            continue
        here = Match(verb.start - start, verb.end - start, verb.phrase, verb.value)
        tale = _in_clause(sentence[start:until], here, found, previous)
        if tale is not None:
            found.append(replace(tale, text=sentence if len(verbs) == 1 else sentence[start:until].strip(" ,;")))
        elif found:
            found[-1] = _gone_on(found[-1], sentence[start:until].strip(" ,;"), sentence)
        start = until
    return found


def _is_idle(verb: Match[str], sentence: str) -> bool:
    """Whether a bare "am" or "was" leads up to no post: "and am there to this day"."""
    return verb.phrase in _IDLE and not has_post(_post_first(_masked(sentence)[verb.end :])[0])


def _clause_end(sentence: str, verb: Match[str], following: Match[str]) -> int | None:
    """Where the clause of a verb ends before the next verb begins; None when they are not parted."""
    ends = [m.end() for m in _CLAUSE.finditer(sentence, verb.end, following.start)]
    return ends[-1] if ends else None


def _in_clause(clause: str, verb: Match[str], before: Sequence[_Told], previous: _Told | None) -> _Told | None:
    when = [d for d in dates.find(clause) if not d.expected]
    if not when or not _own(_masked(clause[: verb.start]), again=bool(before)):
        return None
    rest = _masked(clause)[verb.end :]
    if verb.value == "then_as":
        said = next(iter(_book("between", "as").find(rest)), None)
        if said is None:
            return None
        rest = rest[said.end :]
    title, organisation = (_employer_first if verb.value == "employer_first" else _post_first)(rest)
    above = before[-1] if before else previous
    if not organisation and above is not None and verb.phrase in {"was promoted to", "became a", "became an", "became the"}:
        organisation = above.organisation
    period = _period(clause, verb, when)
    if period is None or not _is_known(title, organisation, verb.phrase, own=bool(_book("own").find(rest))):
        return None
    return _Told(title, organisation, period, clause)


def _masked(text: str) -> str:
    """A text of the same length with tabs in the place of its dates."""
    for dated in dates.find(text):
        text = text[: dated.start] + "\t" * (dated.end - dated.start) + text[dated.end :]
    return text


def _own(before: str, *, again: bool) -> bool:
    """Whether the applicant is who the verb speaks of: "I" stands before it, or nobody does."""
    tokens = [word for word, _, _ in words(before)]
    if any(match for match in _book("never", "before").find(before)):
        return False
    while (
        tokens
        and tokens[-1] in _words("before", "filler") | {"have", "had"}
        and tokens[-1] not in _words("before", "first_person")
    ):
        tokens.pop()
    return (not tokens) or tokens[-1] in _words("before", "first_person") or (again and len(tokens) <= 1)


def _is_known(title: str, organisation: str, verb: str, *, own: bool) -> bool:
    """Whether the post is known as one, or the employer; what somebody only *was* needs both, or to be on ``own`` account."""
    if _is_mere_member(title):
        return False
    if _BEING.fullmatch(verb):
        return has_post(title) and (bool(organisation) or own)
    return has_post(title) or (is_organisation(organisation) and organisation[:1].isupper())


def _is_mere_member(title: str) -> bool:
    """Whether a title is that of one who belongs, and of no office that begins alike: ``member of parliament``."""
    mere = next((m.end for m in _book("never", "titles").find(title) if m.start == 0), 0)
    office = next((m.end for m in book("work", "titles").find(title) if m.start == 0), 0)
    return mere > 0 and office <= mere


# --------------------------------------------------------------------------------------------------- post and employer


def _employer_first(rest: str) -> tuple[str, str]:
    if (kind := _KIND_OF_FIRM.match(rest)) is not None:
        rest = rest[kind.end() :]
    match = next((m for m in _book("between", "as").find(rest) if m.start <= _LONGEST), None)
    if match is None or "\t" in rest[: match.start].strip(" \t,"):
        organisation = _bare(rest, proper=True)
        return (_bare(rest[match.end :]) if match is not None else "", organisation)
    return _bare(rest[match.end :]), _bare(rest[: match.start], proper=True)


def _post_first(rest: str) -> tuple[str, str]:
    if (aside := _book("asides").first(rest)) is not None and not rest[: aside.start].strip(" ,"):
        rest = rest[aside.end :]
    for strong in (True, False):
        for match in _book("between", "at").find(rest):
            organisation = _bare(rest[match.end :], proper=True)
            office = _OFFICE.match(organisation)
            if match.start > _LONGEST or (match.phrase in _STRONG) is not strong or not (office or organisation[:1].isupper()):
                continue
            if strong or office or is_organisation(organisation):
                return _bare(rest[: match.start]), organisation
    return _bare(rest), ""


def _bare(text: str, *, proper: bool = False) -> str:
    """What a post or an employer is called: without articles before it, up to where the sentence goes on."""
    text = text.lstrip(" \t,")
    while (first := next(iter(words(text)), None)) is not None and first[0] in _words("articles", "words") and first[1] == 0:
        text = text[first[2] :].lstrip(" \t-")
    end = _END.search(text)
    text = text[: end.start()] if end else text
    for stop in _book("stops").find(text):
        if stop.start == 0 or not text[stop.start].islower() or (proper and _NAMED.match(text, stop.start)):
            continue
        text = text[: stop.start]
        break
    text = re.split(r"\s+(?:and|dan|or|atau)\s+(?=[a-z])", text)[0]
    return trimmed(text.replace(LINE_END, " "))[:_LONGEST]


# ---------------------------------------------------------------------------------------------------------------- dates


def _period(clause: str, verb: Match[str], when: Sequence[Dated]) -> Period | None:
    """From when to when, by the dates around the verb; None when no beginning is told."""
    after = [d for d in when if d.start >= verb.end]
    before = [d for d in when if d.end <= verb.start]
    exact = next((d for d in after if d.exact), None) or next((d for d in reversed(before) if d.exact), None)
    if exact is not None:
        later = next((d for d in after if d.start > exact.start and not d.exact and _says_left(clause[: d.start])), None)
        closed = exact.period.ongoing and later is not None and later.period.end is not None
        return replace(exact.period, ongoing=False, end=later.period.end) if closed and later is not None else exact.period
    ends = [d for d in after if _says_left(clause[verb.end : d.start])]
    starts = [d for d in after if d not in ends] if not before else before[-1:]
    if not starts or starts[0].period.end is None:
        return None
    start = starts[0].period.end
    if ends and ends[0].period.end is not None and ends[0].period.end[1] >= start[0]:
        return Period(start, ends[0].period.end)
    if _book("still").find(clause[verb.end :]):
        return Period(start, None, ongoing=True)
    began = bool(_book("began").find(verb.phrase))
    return Period(start, None if began else start)


# --------------------------------------------------------------------------------------------------------- vocabularies


@cache
def _verbs() -> Phrasebook[str]:
    table = load("prose")
    return Phrasebook((phrase, group) for group in _GROUPS for phrase in leaves(table[group]))


@cache
def _book(*keys: str) -> Phrasebook[None]:
    return book("prose", *keys)


@cache
def _words(*keys: str) -> frozenset[str]:
    table = load("prose")
    for key in keys:
        table = table[key]
    return frozenset(word for phrase in leaves(table) for word, _, _ in words(phrase))
