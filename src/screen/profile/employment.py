"""Posts, internships and voluntary engagements: which lines are one, from when to when, and of what kind.

Who employed whom as what is read by `posts`; whether an entry is relevant to the advert is for the criteria to decide.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

from screen.model import Experience, Line, Period, Section, SectionKind, WorkKind
from screen.phrases import folded
from screen.profile import dates, forms, prose
from screen.profile.dates import Dated
from screen.profile.degrees import level_of
from screen.profile.entries import (
    FORM,
    Entry,
    anchor_date,
    indented_as_bullets,
    is_body,
    is_row_of_labels,
    paragraphs,
    span,
    split,
)
from screen.profile.posts import has_post, is_organisation, is_place, is_post, named, parts, trimmed
from screen.profile.sections import of_kind
from screen.profile.vocabulary import book, load

_SECTIONS = (SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING)


_ELSEWHERE = (SectionKind.HEADER, SectionKind.OTHER, SectionKind.SUMMARY, SectionKind.PERSONAL)


_HEAD = 4


_FIRST_WORDS = 12


_SENTENCE_END = re.compile(r"(?<=[a-z)])(?<!Sdn)(?<!St)(?<!Dr)(?<!Prof)(?<!Assoc)\.\s+(?=[A-Z])")


_EMPTIED = re.compile(r"[(\[][\s,;]*\t[\s,;]*[)\]]")


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
    told, section = prose.told(section)
    return [*told, *_listed(section)]


def _listed(section: Section) -> list[Experience]:
    """The posts that have lines of their own."""
    found: list[_Read] = []
    lines, heads = _rows(section)
    for entry in _entries(lines, section.kind):
        above = found[-1] if found else None
        read = None if _is_study(entry) or _is_pause(entry) else _read(entry, section.kind, above, heads)
        if read is None:
            continue
        if above is not None and read.employer is above.experience.organisation and _holds(above.experience, read.experience):
            found.pop()
        found.append(read)
    return [read.experience for read in found]


def _holds(whole: Experience, part: Experience) -> bool:
    """Whether an entry only sums up the posts below it: an employer without a post, over all of their time."""
    if whole.title or whole.period.start is None or part.period.start is None:
        return False
    return whole.period.start[0] <= part.period.start[1]


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


_Heads: TypeAlias = dict[tuple[int, int], tuple[str, ...]]


def _rows(section: Section) -> tuple[list[Line], _Heads]:
    """The lines of a section without heading rows of tables, and for each line the heading row above it."""
    lines: list[Line] = []
    heads: _Heads = {}
    head: tuple[str, ...] = ()
    for line in paragraphs(indented_as_bullets(section.lines)):
        if is_row_of_labels(line):
            head = forms.columns(line)
        else:
            heads[line.page, line.number] = head
            lines.append(line)
    return forms.with_joined_ends(_with_durations(lines)), heads


def _entries(lines: Sequence[Line], kind: SectionKind) -> list[Entry]:
    anchors = [i for i, line in enumerate(lines) if anchor_date(line)]
    anchors = [
        i for i in anchors if not any((end := forms.closed(lines, j)) and end[0] == i for j in anchors if i - 2 <= j < i)
    ]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if anchor_date(line, bullets=kind in _SECTIONS)]
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
    row = forms.labelled(line.text)
    return frozenset(kinds - {""}) | ({FORM, f"{FORM} {row[0]}"} if row else frozenset())


def _is_field(line: Line) -> bool:
    """A row or line such as ``Industry: Hotel`` inside an entry."""
    first = re.split(r"\t|\s*:\s", line.text, maxsplit=1)
    return len(first) > 1 and folded(first[0]) in _field_labels()


@dataclass(frozen=True, slots=True)
class _Read:
    experience: Experience
    employer_above: bool
    """The employer stood on a line of its own above the dated line: further posts below may belong to it."""
    employer: str = ""
    """The employer of the entry above, where it is meant here as well."""


def _read(entry: Entry, kind: SectionKind, previous: _Read | None, heads: _Heads) -> _Read | None:
    anchor = entry.lines[entry.anchor]
    dated = anchor_date(anchor, bullets=True)
    head = _head(entry)
    form = _form([*head, *entry.lines[entry.anchor + 1 :][:_FORM_ROWS]], anchor, heads)
    rows = [_bare(_first_sentence(forms.value(line.text), dated if line is anchor else None)) for line in head]
    title, organisation, above = named(rows, entry.anchor)
    title, organisation = form.get("title", title), form.get("employer", organisation)
    title = title if is_post(title) else form.get("role", title)
    if "title" in form and "employer" not in form and title in organisation:
        organisation = ""
    text = "\n".join(line.text for line in entry.lines)
    period = _period_of(entry, dated)
    employer = ""
    below_employer = previous is not None and previous.employer_above and entry.anchor == 0
    if (
        previous is not None
        and not is_organisation(organisation)
        and _stands_alone(rows)
        and (below_employer or (not organisation and _follows(previous.experience, period)))
    ):
        employer = previous.experience.organisation
        title, organisation, above = trimmed(next(row for row in rows if trimmed(row))), employer, True
        text = f"{organisation}\n{text}"
    if kind is SectionKind.VOLUNTEERING and not is_post(title) and not is_organisation(organisation):
        title, organisation = "", title
    if not title and not organisation:
        return None
    experience = Experience(
        title=title,
        organisation=organisation,
        period=period,
        kind=_kind(kind, title, " ".join(rows)),
        text=text,
        evidence=tuple(span(line) for line in entry.lines if line.text.strip()),
    )
    return _Read(experience, above, employer)


def _form(head: Sequence[Line], anchor: Line, heads: _Heads) -> dict[str, str]:
    """What labels say in so many words: the title and the employer, beside them or at the head of their columns."""
    said = forms.filled(heads.get((anchor.page, anchor.number), ()), anchor)
    for line in head:
        row = forms.labelled(line.text)
        if row is not None and row[0] in {"title", "employer", "role"}:
            said.setdefault(*row)
    return {asked: trimmed(_bare(value)) for asked, value in said.items() if trimmed(_bare(value))}


def _period_of(entry: Entry, dated: Dated | None) -> Period:
    """The period of an entry: in its dated line, broken in a narrow column, or a printed duration alone."""
    broken = forms.closed(entry.lines, entry.anchor)
    if broken is not None:
        return broken[1]
    printed = dates.duration(entry.lines[entry.anchor].text)
    return _period(dated.period if dated else Period(months=printed[2] if printed else None))


def _stands_alone(rows: Sequence[str]) -> bool:
    """Whether an entry names a post and nothing else, so that the employer named above is meant."""
    named = [row for row in rows if trimmed(row) and not is_place(trimmed(row))]
    return (
        len(named) == 1
        and any(map(is_post, parts(named[0])[:1]))
        and not book("work", "organisations", "own_account").find(named[0])
    )


def _follows(above: Experience, period: Period) -> bool:
    """Whether a post without an employer is one more under the employer above, by its dates."""
    if not above.organisation or not above.title:
        return bool(above.organisation)
    if period.start is None or above.period.start is None:
        return False
    earlier, later = sorted((period, above.period), key=lambda p: p.start or (0, 0))
    if earlier.end is None or later.start is None:
        return False
    return earlier.end[0] - _HANDOVER <= later.start[1] and later.start[0] <= earlier.end[1] + _HANDOVER


_HANDOVER = 2
"""Months that may lie between two posts under one employer, or by which they may overlap."""


def _period(period: Period) -> Period:
    """A single date is both start and end."""
    return Period(period.end, period.end, False, period.months) if period.start is None and period.end else period


def _head(entry: Entry) -> list[Line]:
    """The lines that name post and employer: those up to the anchor, short ones after it, rows of a form."""
    head = list(entry.lines[: entry.anchor + 1])
    below = entry.lines[entry.anchor + 1 :]
    for line in below:
        if not line.bullet and not any(trimmed(_bare(h.text)) for h in head):
            head.append(replace(line, text=re.split(r"\s\(|(?<=[a-z)])\.\s", line.text)[0]))
            continue
        if len(head) >= _HEAD + entry.anchor or is_body(line) or _is_field(line):
            break
        head.append(line)
    rows = (line for line in below[:_FORM_ROWS] if (row := forms.labelled(line.text)) and row[0] in {"title", "employer"})
    return head + [line for line in rows if not any(line is known for known in head)]


_FORM_ROWS = 8


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
    """Text without its dates and printed durations, and without the brackets that held nothing else."""
    text = dates.undated(text)
    printed = dates.duration(text)
    text = f"{text[: printed[0]]}\t{text[printed[1] :]}" if printed else text
    return _EMPTIED.sub("\t", text)


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
