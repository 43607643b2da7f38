"""One entry of a section about studies → what it says: level, field, place, dates and whether it is completed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from screen.model import Education, Level, Line, Period, StudyStatus, month_index
from screen.profile import dates, forms
from screen.profile.dates import Dated
from screen.profile.degrees import CELLS, best_code, isced_f, level_of, names_school
from screen.profile.entries import Entry, is_body, sentences, span
from screen.profile.institutions import institution_in, unknown_institution
from screen.profile.memberships import study_of
from screen.profile.study_field import field_of, trimmed
from screen.profile.study_rows import is_abroad, is_grade
from screen.profile.vocabulary import book

_AFTER = 4
_NEXT = 3
_FIRST_WORDS = 16
_FORM_ROWS = 8
_EARLY = 12
_BESIDE = 12
#: A step on the way of a course that goes on: ``2018 – present (proposal defence passed 2019)``.
_STEP = re.compile(r"proposal|defen[cs]e|passed|upgrade|confirmation|candida|exam|transfer|lulus|peperiksaan", re.IGNORECASE)
#: What a date inside a course may be of, which does not end it.
_HONOUR = re.compile(r"dean|dekan|exchange|pertukaran|award|anugerah|abroad|prize|scholar|biasiswa", re.IGNORECASE)
_INLINE_MAJOR = re.compile(r"\bmajor(?:ing|ed)?\s+in\s+([A-Z][^,;:.()\t]+)")
_BOTH_ENDS = 2
_SELF = re.compile(r"\b(?:(?-i:I)|saya|my)\b", re.IGNORECASE)
#: Which semester somebody is in. ``Dean's List, 3 semesters`` and ``Anugerah Dekan semester 2 dan 4`` count others.
_SEMESTER = re.compile(
    r"^(?!.*(?:dean|dekan|exchange|pertukaran|award|anugerah|abroad))"
    r".*?\b(?:sem(?:ester)?\b\.?\s*:?\s*(?:ke\s*-?\s*)?(?:\d{1,2}\b|[IVX]+\b|one|two|three|four|five|six|seven|eight|satu|dua|tiga|empat|lima"
    r"|enam|tujuh|lapan|delapan|akhir)|(?:third|fourth|fifth|sixth|seventh|eighth|last|[1-8](?:st|nd|rd|th))\s+sem(?:ester)?\b)",
    re.IGNORECASE | re.MULTILINE,
)


def read(entry: Entry, *, indonesian: bool, as_of: date, above: str) -> tuple[Education, str]:
    """The course of an entry, and the place of study on a line of its own above it, which may be that of the next one too.

    ``above`` is that place from the entry before; ``as_of`` decides whether an end still lies ahead.
    """
    anchor = entry.lines[entry.anchor]
    wording = forms.value(anchor.text, forms.STUDY)
    if study_of(wording, indonesian=indonesian) is None:
        wording = anchor.text
    found = study_of(wording, indonesian=indonesian)
    assert found is not None  # noqa: S101  the line is an anchor because it names a level
    level, start, end = found
    text = "\n".join(line.text for line in entry.lines)
    told = "\n".join(line.text for line in entry.lines if not is_abroad(line.text))
    near = _near(entry)
    institution, own_line_above = _institution(entry, near)
    if above and _may_share(level, above) and (not institution or book("education", "institutions", "same").find(anchor.text)):
        institution = above
    period = _granted(level, near[0].text, _period(entry, near))
    field, degree = field_of(wording, start, end, institution)
    major = _major(entry)
    inline = _INLINE_MAJOR.search(wording)
    education = Education(
        level=level,
        field=major or _with_major(field, inline) or _behind(institution, near),
        isced_f=best_code(
            major,
            inline[1] if inline else "",
            degree,
            wording.replace(institution, " ") if institution else "",
            *(_without(line.text, institution) for line in near[1:3] if not is_grade(line.text)),
        ),
        institution=institution,
        period=period[0],
        status=_status(near, told, period, as_of),
        text=text,
        evidence=tuple(span(line) for line in entry.lines[: entry.anchor + _AFTER] if line.text.strip()),
    )
    return education, institution if own_line_above else ""


def _without(text: str, institution: str) -> str:
    """What a line says beside the name of the institution, unless it is the head of another degree or running text."""
    rest = text.replace(institution, " ") if institution else text
    return "" if level_of(rest) or len(rest.split()) > 8 else rest


def _behind(institution: str, near: Sequence[Line]) -> str:
    """A field that stands behind the place of study, where the degree has none: ``S1 | Universitas Laut Biru, Sosiologi``."""
    for line in near[:_NEXT] if institution else ():
        _, named, rest = line.text.partition(institution)
        behind = re.match(r"\s*[,–—-]\s*([^,;:()\t]+)", rest)
        if named and behind and isced_f(behind[1]):
            return trimmed(behind[1])
    return ""


def _granted(level: Level, text: str, period: tuple[Period, bool]) -> tuple[Period, bool]:
    """The dates of a course, by what is said of them on its line.

    A membership that runs since a year (``registered 2015``) was granted then, and no course goes on. The one date of a course
    that somebody began is its beginning; of two, the other is its end.
    """
    since = period[0].start
    running = not since or book("education", "status", "ongoing").find(text)
    if level is Level.PROFESSIONAL and period[0].ongoing and not running and book("education", "status", "granted").find(text):
        return Period(end=since), period[1]
    told = dates.find(text)
    if len(told) == _BOTH_ENDS and not any(d.exact for d in told) and book("education", "status", "began").find(text):
        begun, ended = (d.period.end for d in told)
        beside = text[told[0].end : told[1].end + _BESIDE]
        if begun and ended and begun[1] < ended[0] and not _HONOUR.search(beside):
            return Period(start=begun, end=ended), told[1].expected
    lone = period[0].end is not None and since is None and not period[1] and len(dates.find(text)) == 1
    if lone and book("education", "status", "began").find(text):
        return Period(start=period[0].end, ongoing=not book("education", "status", "unfinished").find(text)), False
    return period


def _may_share(level: Level, above: str) -> bool:
    """Whether a place named once above may be that of the next course too: no university gives a school certificate."""
    return level is not Level.SECONDARY or not book("education", "institutions", "tertiary").find(above)


def _with_major(field: str, inline: re.Match[str] | None) -> str:
    """A broad field with the major that is named behind it: ``Business, major in Economics``."""
    return field if inline is None or inline[1] in field else f"{field}, {inline[0].strip()}".lstrip(", ")


def _major(entry: Entry) -> str:
    """The field that a row of its own names: ``Major: Human Resources``, the most telling of several."""
    rows = [row[1] for line in entry.lines if (row := forms.labelled(line.text, forms.STUDY)) and row[0] == "field"]
    loose = (re.match(r"\s*(?:major|bidang|jurusan|pengkhususan)\s+([^:\s].*)", line.text, re.I) for line in entry.lines)
    rows += [match[1] for match in loose if match]
    return rows[-1] if rows else ""


def _near(entry: Entry) -> list[Line]:
    """The anchor first, then its neighbours by distance: below before above; bullets and sentences only for status."""
    order = sorted(range(len(entry.lines)), key=lambda i: (abs(i - entry.anchor), i < entry.anchor))
    return [
        entry.lines[i]
        for i in order
        if abs(i - entry.anchor) <= _AFTER
        or (abs(i - entry.anchor) <= _FORM_ROWS and forms.labelled(entry.lines[i].text, forms.STUDY))
    ]


def _institution(entry: Entry, near: Sequence[Line]) -> tuple[str, bool]:
    """The institution and whether it stood on a line of its own above the degree (and may serve the next degree too)."""
    below = entry.lines[entry.anchor + 1] if entry.anchor + 1 < len(entry.lines) else None
    for line in near:
        if line.bullet and line is not near[0]:
            continue
        if line is not near[0] and (is_grade(line.text) or (is_body(line) and line is not below)):
            continue
        row = forms.labelled(line.text, forms.STUDY)
        name = _begun_with(line) if is_body(line) and line is below else institution_in(row[1] if row else line.text)
        if not name and row and row[0] == "institution":
            name = trimmed(CELLS.split(dates.undated(row[1]))[0])
        if name:
            above = any(line is candidate for candidate in entry.lines[: entry.anchor])
            return name, above and (not level_of(line.text) or names_school(line.text))
    return unknown_institution(entry), False


def _begun_with(line: Line) -> str:
    """The place of study that running text below a degree begins with: ``Universiti Laut Biru. Thesis on ...``."""
    first = sentences(line)[0].text
    name = institution_in(first)
    return name if name and first.find(name) < _EARLY and len(first.split()) <= _FIRST_WORDS else ""


def _period(entry: Entry, near: Sequence[Line]) -> tuple[Period, bool]:
    """The dates of the course, and whether they are said to be expected."""
    ended = next((d.period.end for d in dates.find(near[0].text) if not d.exact), None)
    for line in near:
        if line is not near[0] and (
            line.bullet or is_grade(line.text) or (is_body(line) and not (line.bold or _begins_dated(line)))
        ):
            continue
        found = dates.find(line.text)
        if ended is not None and (line is near[0] or (found and not _refines(found[0], ended))) and _more_precise(near, ended):
            continue
        planned = next((d for d in found if d.expected), None)
        if planned and len(found) > 1:
            return Period(found[0].period.start or found[0].period.end, planned.period.end), True
        if found:
            best = max(found, key=lambda d: (d.exact, -d.start))
            later = next((d for d in found if d.start > best.end and not d.exact), None)
            if best.period.ongoing and later is not None and not _STEP.search(line.text[best.end : later.start]):
                return Period(best.period.start, later.period.end), later.expected
            return best.period, best.expected
    return Period(), False


def _begins_dated(line: Line) -> bool:
    """Whether a line of running text begins with the dates of the course: ``2012 – 2016. Last semester abroad ...``."""
    return any(d.start == 0 and d.exact for d in dates.find(line.text))


def _refines(dated: Dated, ended: tuple[int, int]) -> bool:
    """Whether a range ends where a single date ("2015") says that the course ended."""
    end = dated.period.end
    return dated.exact and end is not None and ended[0] <= end[0] and end[1] <= ended[1]


def _more_precise(near: Sequence[Line], ended: tuple[int, int]) -> bool:
    lines = [line for line in near[1:] if not line.bullet and not _tells_of_else(line)]
    return any(_refines(d, ended) for line in lines for d in dates.find(line.text)[:1])


def _tells_of_else(line: Line) -> bool:
    """Whether a line is a sentence about something else: ``From March to May 2018 I was an intern``."""
    return is_body(line) and not line.bold and (not _begins_dated(line) or _SELF.search(line.text) is not None)


def _status(near: Sequence[Line], text: str, period: tuple[Period, bool], as_of: date) -> StudyStatus:
    head = "\n".join(line.text for line in near)
    in_semester = bool(_SEMESTER.search(head))
    for match in reversed(book("education", "status", "finished").find(head)):
        head = head[: match.start] + " " * (match.end - match.start) + head[match.end :]
    if book("education", "status", "unfinished").find(text):
        return StudyStatus.UNFINISHED
    limit = month_index(as_of.year, as_of.month)
    if period[0].ongoing or period[1]:
        return StudyStatus.ONGOING
    if period[0].end is not None and period[0].end[0] > limit:
        return StudyStatus.ONGOING
    if (book("education", "status", "ongoing").find(head) or in_semester) and (
        period[0].end is None or period[0].end[1] >= limit
    ):
        return StudyStatus.ONGOING
    return StudyStatus.COMPLETED
