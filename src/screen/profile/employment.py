"""Posts, internships and voluntary engagements: which lines are one, from when to when, and of what kind.

Who employed whom as what is read by `posts`; whether an entry is relevant to the advert is for the criteria to decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from screen.model import Experience, Line, Period, Section, SectionKind, WorkKind
from screen.phrases import folded
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.degrees import level_of
from screen.profile.entries import Entry, anchor_date, indented_as_bullets, is_body, is_row_of_labels, paragraphs, span, split
from screen.profile.posts import has_post, is_organisation, is_post, named, parts, trimmed
from screen.profile.sections import of_kind
from screen.profile.vocabulary import book, load

_SECTIONS = (SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING)


_ELSEWHERE = (SectionKind.HEADER, SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.PERSONAL)


_HEAD = 4


_FIRST_WORDS = 12


_SENTENCE_END = re.compile(r"(?<=[a-z)])(?<!Sdn)(?<!St)(?<!Dr)(?<!Prof)(?<!Assoc)\.\s+(?=[A-Z])")


_TRIM = " \t,;:.|·•–—-/()[]"


def find(sections: Sequence[Section]) -> tuple[Experience, ...]:
    """All dated entries under work, internship and volunteering headings, in order of print, each with its lines as evidence.

    Where no heading speaks of work, entries that name a post or an employer beside a range of dates are taken from the rest.
    """
    headed = [e for section in of_kind(sections, *_SECTIONS) for e in _in_section(section)]
    headed += [e for section in of_kind(sections, SectionKind.ACTIVITIES) for e in _in_section(section) if _serves(e)]
    if headed or of_kind(sections, SectionKind.EXPERIENCE):
        return tuple(headed)
    return tuple(e for section in of_kind(sections, *_ELSEWHERE) for e in _in_section(section) if _is_certain(e))


def _in_section(section: Section) -> list[Experience]:
    found: list[Experience] = []
    previous: _Read | None = None
    for entry in _entries(section):
        read = None if _is_study(entry) or _is_pause(entry) else _read(entry, section.kind, previous)
        if read is not None:
            found.append(read.experience)
            previous = read
    return found


def _serves(experience: Experience) -> bool:
    """Whether an entry among activities is voluntary work or national service by its own first words."""
    first = experience.text.split("\n", 1)[0]
    return any(match.start < _FIRST_WORDS for match in book("work", "kinds", "service").find(trimmed(_bare(first))))


def _is_study(entry: Entry) -> bool:
    """Whether an entry under a work heading is a degree that strayed there."""
    text = _bare(entry.lines[entry.anchor].text)
    level = level_of(text)
    return level is not None and level[1] < 25 and not any(is_post(part) for part in parts(text))


def _is_pause(entry: Entry) -> bool:
    """Whether an entry is a break between posts and none itself."""
    head = entry.lines[: entry.anchor + 1]
    if not trimmed(_bare(head[-1].text)):
        head = entry.lines[: entry.anchor + 2]
    return any(book("work", "kinds", "none").find(line.text) for line in head) and not any(
        has_post(_bare(line.text)) for line in head
    )


def _is_certain(experience: Experience) -> bool:
    dated = experience.period.start is not None and experience.period.start != experience.period.end
    return dated and (is_post(experience.title) or is_organisation(experience.organisation))


def _entries(section: Section) -> list[Entry]:
    lines = [line for line in paragraphs(indented_as_bullets(section.lines)) if not is_row_of_labels(line)]
    lines = _with_durations(lines)
    anchors = [i for i, line in enumerate(lines) if anchor_date(line)]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if anchor_date(line, bullets=section.kind in _SECTIONS)]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if _lasts(line)]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if (line.bold or line.heading) and is_post(_bare(line.text))]
    return split(lines, anchors, _content)


def _lasts(line: Line) -> bool:
    """Whether a line names a post or an employer and says how long, without dates: ``Clerk | Pearl Bank | 3 years``."""
    if is_body(line) or dates.duration(line.text) is None:
        return False
    return any(is_post(part) or is_organisation(part) for part in parts(_bare(line.text)))


def _with_durations(lines: Sequence[Line]) -> list[Line]:
    """A duration on a line of its own ("(1 year 10 months)") joins the date line above it."""
    joined: list[Line] = []
    for line in lines:
        printed = dates.duration(line.text)
        alone = printed is not None and not line.text[: printed[0]].strip(_TRIM) and not line.text[printed[1] :].strip(_TRIM)
        if alone and joined and dates.find(joined[-1].text) and joined[-1].page == line.page:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
    return joined


def _content(line: Line) -> frozenset[str]:
    first = parts(_bare(line.text))[:3]
    kinds = {"post" if is_post(part) else "organisation" if is_organisation(part) else "" for part in first}
    return frozenset(kinds - {""})


def _is_field(line: Line) -> bool:
    """A row or line such as ``Industry: Hotel`` inside an entry."""
    first = re.split(r"\t|\s*:\s", line.text, maxsplit=1)
    return len(first) > 1 and folded(first[0]) in _field_labels()


@dataclass(frozen=True, slots=True)
class _Read:
    experience: Experience
    employer_above: bool
    """The employer stood on a line of its own above the dated line: further posts below may belong to it."""


def _read(entry: Entry, kind: SectionKind, previous: _Read | None) -> _Read | None:
    anchor = entry.lines[entry.anchor]
    dated = anchor_date(anchor, bullets=True)
    head = _head(entry)
    rows = [_bare(_first_sentence(line.text, dated if line is anchor else None)) for line in head]
    title, organisation, above = named(rows, entry.anchor)
    text = "\n".join(line.text for line in entry.lines)
    if previous and previous.employer_above and not is_organisation(organisation) and _stands_alone(rows, entry.anchor):
        title, organisation, above = trimmed(rows[entry.anchor]) or title, previous.experience.organisation, True
        text = f"{organisation}\n{text}"
    if kind is SectionKind.VOLUNTEERING and not is_post(title) and not is_organisation(organisation):
        title, organisation = "", title
    if not title and not organisation:
        return None
    printed = dates.duration(anchor.text)
    period = dated.period if dated else Period(months=printed[2] if printed else None)
    experience = Experience(
        title=title,
        organisation=organisation,
        period=_period(period),
        kind=_kind(kind, title, " ".join(rows)),
        text=text,
        evidence=tuple(span(line) for line in entry.lines if line.text.strip()),
    )
    return _Read(experience, above)


def _stands_alone(rows: Sequence[str], anchor: int) -> bool:
    """Whether an entry names a post and nothing else, so that the employer named above is meant."""
    named = [row for row in rows if trimmed(row)]
    return (
        anchor == 0
        and len(named) == 1
        and any(map(is_post, parts(rows[0])[:1]))
        and not book("work", "organisations", "own_account").find(rows[0])
    )


def _period(period: Period) -> Period:
    """A single date is both start and end."""
    return Period(period.end, period.end, False, period.months) if period.start is None and period.end else period


def _head(entry: Entry) -> list[Line]:
    """The lines that name post and employer: those before the anchor, the anchor, and short ones after it."""
    head = list(entry.lines[: entry.anchor + 1])
    for line in entry.lines[entry.anchor + 1 :]:
        if not line.bullet and not any(trimmed(_bare(h.text)) for h in head):
            head.append(replace(line, text=re.split(r"\s\(|(?<=[a-z)])\.\s", line.text)[0]))
            continue
        if len(head) >= _HEAD + entry.anchor or is_body(line) or _is_field(line):
            break
        head.append(line)
    return head


def _first_sentence(text: str, dated: Dated | None) -> str:
    """What names the post in a line that goes on with duties; all of it when it does not."""
    if dated is None:
        return text
    after = _SENTENCE_END.search(text[dated.end :])
    if after and (len(text) > 120 or not text[: dated.start].strip(_TRIM)):
        return text[: dated.end + after.start()]
    if dated.exact and re.match(r"\s*[.:]\s+\S", text[dated.end :]) and text[: dated.start].strip(_TRIM):
        return text[: dated.end]
    return text


def _bare(text: str) -> str:
    """Text without its dates and printed durations."""
    text = dates.undated(text)
    printed = dates.duration(text)
    return f"{text[: printed[0]]}\t{text[printed[1] :]}" if printed else text


def _kind(section: SectionKind, title: str, rows: str) -> WorkKind:
    if book("work", "kinds", "job").find(rows):
        return WorkKind.JOB
    if book("work", "kinds", "volunteer").find(rows):
        return WorkKind.VOLUNTEER
    if (
        section is SectionKind.INTERNSHIP
        or book("work", "kinds", "internship").find(title)
        or book("work", "kinds", "internship").find(rows)
    ):
        return WorkKind.INTERNSHIP
    return WorkKind.VOLUNTEER if section is SectionKind.VOLUNTEERING else WorkKind.JOB


@cache
def _field_labels() -> frozenset[str]:
    return frozenset(folded(label) for label in load("work")["labels"]["field"])
