"""Posts told in sentences: from "In April 2019 I joined Harbour Institute as a planner, and left in 2020" to an entry.

`told` takes them out of a section whose posts have no lines of their own. The teller must be the applicant ("I", "saya", or
nobody named), the post or the employer must be known as one, and there must be a date; wishes, conditions, pastimes and other
people's posts are none. Words are in ``data/prose.toml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import zip_longest

from screen.model import LINE_END, Experience, Line, Section, SectionKind, WorkKind
from screen.phrases import words
from screen.profile import dates
from screen.profile.entries import anchor_date, is_body, piece, span
from screen.profile.paragraphs import paragraphs
from screen.profile.stops import WHOLE_WORD
from screen.profile.vocabulary import any_of, book, single_words
from screen.profile.work.kinds import kind_of
from screen.profile.work.prose_clause import gone_on, in_sentence, named_alone
from screen.profile.work.prose_names import LONGEST, Told
from screen.profile.work.prose_words import phrases, verbs

_STOP = re.compile(rf"(?<=[\w)]){WHOLE_WORD}[.!?]\s+(?=[A-Z\"“])")
_PLACE, _NTH = r"(?:[^\W\d][\w .]{1,30}[,:]\s*)?", rf"{any_of('links', 'day_endings')}?"
_WRITTEN = re.compile(
    rf"{_PLACE}\d{{1,2}}{_NTH}[\s./-]+(?:[^\W\d]{{3,9}}\.?|\d{{1,2}})[\s.,/-]+(?:19|20)\d\d\W*"
    rf"|{_PLACE}[^\W\d]{{3,9}}\.?\s+\d{{1,2}}{_NTH},?\s+(?:19|20)\d\d\W*"
)
"""The day on which a letter was written, perhaps behind the place: ``Ipoh, 9 November 2020``, ``Tarikh: 9/11/2020``."""
_FEWEST_WORDS = 6
_ARTICLE = 4
"""The characters that an article before a title takes at most."""


def told(section: Section) -> tuple[tuple[Experience, ...], Section]:
    """The posts that a section tells in sentences, and the section without their paragraphs."""
    read: list[_Paragraph] = []
    last: Told | None = None
    for line in paragraphs(section.lines):
        read.append(_Paragraph(line, *_reading(line, last)))
        last = read[-1].tales[-1] if read[-1].tales else last
    listed = any(_is_listed(one) for one in read)
    found: list[Experience] = []
    rest: list[Line] = []
    at = 0
    for one in read:
        printed = section.lines[at : at + one.line.text.count(LINE_END) + 1]
        at += len(printed)
        tales = () if listed and not _heads_itself(one) else one.tales
        found += [_experience(section.kind, one.line, tale) for tale in tales]
        rest += () if tales or one.denied else printed
    return tuple(found), replace(section, lines=tuple(rest))


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """A paragraph, the posts that it tells, and whether it tells of work that was none of the applicant's."""

    line: Line
    tales: tuple[Told, ...]
    denied: bool


def _is_listed(one: _Paragraph) -> bool:
    """Whether a line has a date of its own, as entries do, and not the day on which a letter was written."""
    if one.tales or one.denied or is_body(one.line) or any(_WRITTEN.fullmatch(cell) for cell in one.line.cells):
        return False
    return anchor_date(one.line) is not None


def _heads_itself(one: _Paragraph) -> bool:
    """Whether a paragraph among entries is one itself, by its range of dates, and tells whole posts in the first person."""
    dated = anchor_date(one.line)
    mine = any(word in single_words("prose", "before", "first_person") for word, _, _ in words(one.line.text))
    return dated is not None and dated.exact and mine and all(tale.title and tale.organisation for tale in one.tales)


def _reading(line: Line, last: Told | None) -> tuple[tuple[Told, ...], bool]:
    if _is_list(line):
        return (), False
    tales = tuple(_tales(line.text, last))
    return tales, not tales and _is_denied(line.text)


def _is_list(line: Line) -> bool:
    return "\t" in line.text or line.heading > 0 or len(line.text.split()) < _FEWEST_WORDS


def _is_denied(text: str) -> bool:
    """Whether a sentence tells of work that was wished for, a pastime, studies, or another person's."""
    for sentence in _sentences(text):
        verb = verbs().first(sentence)
        if verb is None or not dates.find(sentence):
            continue
        before = sentence[: verb.start]
        mine = any(word in single_words("prose", "before", "first_person") for word, _, _ in words(before))
        never = any(match.start <= _ARTICLE for match in phrases("never", "titles").find(sentence[verb.end :]))
        if mine and (never or phrases("never", "before").find(before) or phrases("never", "pastimes").find(sentence)):
            return True
        if phrases("never", "others").find(before):
            return True
    return False


def _experience(section: SectionKind, line: Line, tale: Told) -> Experience:
    begun = piece(line, max(line.text.find(tale.text), 0))
    return Experience(
        title=tale.title,
        organisation=tale.organisation,
        period=tale.period,
        kind=_kind(section, tale),
        text="\n".join((tale.title, tale.organisation, tale.text)),
        evidence=(span(begun, tale.text),),
    )


def _kind(section: SectionKind, tale: Told) -> WorkKind:
    """The kind of a post by its names, else by the verb that tells it: ``I interned with Pearl Institute``."""
    named = f"{tale.title} | {tale.organisation}"
    kind = kind_of(section, tale.title, tale.organisation, named)
    if kind is not WorkKind.JOB or book("work", "kinds", "job").find(named):
        return kind
    told = (other for other in (WorkKind.VOLUNTEER, WorkKind.INTERNSHIP) if phrases("kinds", other).find(tale.text[:LONGEST]))
    return next(told, kind)


def _tales(text: str, last: Told | None) -> list[Told]:
    """The posts of a paragraph after the ``last`` one told, each with the sentences up to the next one."""
    found: list[Told] = []
    for sentence in _sentences(text):
        above = found[-1] if found else last
        new = in_sentence(sentence, above) or named_alone(sentence, above)
        found += new
        if found and not new:
            found[-1] = gone_on(found[-1], sentence, text)
    return [_ended(one, following) for one, following in zip_longest(found, found[1:])]


def _ended(tale: Told, following: Told | None) -> Told:
    """A post without an end, ended by the next one with the same employer, or by the move to another."""
    period = tale.period
    if following is None or period.end is not None or period.ongoing or period.start is None or following.period.start is None:
        return tale
    moved = following.organisation == tale.organisation or phrases("moved").find(following.text)
    if not moved or following.period.start[1] < period.start[0]:
        return tale
    return replace(tale, period=replace(period, end=following.period.start))


def _sentences(text: str) -> list[str]:
    starts = [0, *(match.end() for match in _STOP.finditer(text))]
    return [text[a:b].strip() for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
