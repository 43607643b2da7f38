"""Courses of study: which lines are one, where and when it was, and whether it is completed.

What the words of a degree mean is in `degrees`, what names a place of study in `institutions`. Grades are never converted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from screen.model import LINE_END, Education, Level, Line, Period, Section, SectionKind, StudyStatus, month_index
from screen.profile import dates, forms, studies_told
from screen.profile.dates import Dated
from screen.profile.degrees import CELLS, best_code, field_of, is_certificate, isced_f, level_of, names_school, trimmed
from screen.profile.entries import FORM, Entry, is_body, is_row_of_labels, paragraphs, sentences, span, split
from screen.profile.institutions import institution_in, unknown_institution
from screen.profile.sections import of_kind
from screen.profile.vocabulary import book

_ELSEWHERE = (SectionKind.HEADER, SectionKind.OTHER, SectionKind.PERSONAL, SectionKind.SUMMARY, SectionKind.TRAINING)


def find(sections: Sequence[Section], as_of: date) -> tuple[Education, ...]:
    """All courses of study under education headings, in order of print; without such headings, those that name level and date.

    ``as_of`` decides whether an end still lies ahead.
    """
    found = [e for s in of_kind(sections, SectionKind.EDUCATION) for e in _in_section(s, as_of, strict=False)]
    if not found:
        found = [e for s in of_kind(sections, *_ELSEWHERE) for e in _in_section(s, as_of, strict=True)]
    known = {span for education in found for span in education.evidence}
    for section in of_kind(sections, SectionKind.TRAINING, SectionKind.ACTIVITIES):
        entries = (_read(Entry((line,), 0), indonesian=False, as_of=as_of, above="")[0] for line in _certificates(section))
        found += [entry for entry in entries if not known.intersection(entry.evidence)]
    return tuple(found)


def _certificates(section: Section) -> list[Line]:
    """Lines among courses and memberships that name a professional certificate by its own name first."""
    return [
        line
        for line in paragraphs(section.lines)
        if len(line.text) < _SHORT and level_of(line.text) and _begins_with_certificate(line.text)
    ]


def _begins_with_certificate(text: str) -> bool:
    return any(match.start < _EARLY for match in book("education", "institutions", "certificates").find(text))


def _without(text: str, institution: str) -> str:
    """What a line says beside the name of the institution, unless it is the head of another degree or running text."""
    rest = text.replace(institution, " ") if institution else text
    return "" if level_of(rest) or len(rest.split()) > 8 else rest


_SHORT, _EARLY = 140, 12


def _in_section(section: Section, as_of: date, *, strict: bool) -> list[Education]:
    printed = [part for line in paragraphs(section.lines) for part in _terms_apart(line)]
    headed = _places_by_column(printed)
    lines = [line for line in printed if not is_row_of_labels(line) and not forms.is_row_of_heads(line)]
    if strict:
        lines = [sentence for line in lines for sentence in sentences(line)]
    told = [study for line in lines for study in studies_told.apart(line)]
    in_prose, lines = len(told) > len(lines), told
    indonesian = _looks_indonesian(section)
    anchors: list[int] = []
    listed = _in_bullets(lines, indonesian) or (in_prose and not any(line.bullet for line in lines))
    for bullets in (True,) if listed else (False, True):
        anchors = anchors or [
            i for i, line in enumerate(lines) if _is_anchor(line, indonesian=indonesian, bullets=bullets, strict=strict)
        ]
    anchors = [i for i in anchors if not _is_school_of(lines, i, anchors)]
    found: list[Education] = []
    above = ""
    for entry in split(lines, anchors, _content):
        if found and book("education", "institutions", "same").find(entry.lines[entry.anchor].text):
            above = found[-1].institution
        education, above = _read(entry, indonesian, as_of, above)
        place = headed.get(entry.lines[entry.anchor].text, "")
        found.append(education if education.institution or not place else replace(education, institution=place))
    return found


def _terms_apart(line: Line) -> list[Line]:
    """A paragraph without, and then with, the line in it that tells of a term at another university."""
    at = next((end.end() for end in re.finditer(LINE_END, line.text) if _ABROAD.match(line.text, end.end())), 0)
    if not at:
        return [line]
    number = line.number + line.text.count(LINE_END, 0, at)
    return [replace(line, text=line.text[:at].rstrip()), replace(line, text=line.text[at:], number=number)]


def _places_by_column(lines: Sequence[Line]) -> dict[str, str]:
    """The rows of a table, each with what it says in the column that asks for the place of study, whatever its words are."""
    heads: tuple[str, ...] = ()
    found: dict[str, str] = {}
    for line in lines:
        if is_row_of_labels(line) or forms.is_row_of_heads(line):
            heads = forms.columns(line, forms.STUDY)
        elif place := forms.filled(heads, line).get("institution", ""):
            found[line.text] = place
    return found


def _in_bullets(lines: Sequence[Line], indonesian: bool) -> bool:
    """Whether the courses themselves are list items: the first line is one, and names a level and a date."""
    return bool(lines) and lines[0].bullet and _is_anchor(lines[0], indonesian=indonesian, bullets=True, strict=True)


def _is_anchor(line: Line, *, indonesian: bool, bullets: bool, strict: bool) -> bool:
    if line.bullet and not bullets:
        return False
    level = level_of(line.text, indonesian=indonesian)
    if (
        level is None
        or book("education", "status", "wish").find(line.text[: level[1] + 1])
        or _PRIZE.match(line.text, level[2])
        or any(match.start == 0 for match in book("education", "status", "duties").find(line.text))
        or (is_body(line) and level[1] > 60 and not bullets and not strict)
    ):
        return False
    if _is_grade(line.text) or _is_aside(line.text):
        return False
    return not strict or (level[1] < 140 and bool(dates.find(line.text)) and len(line.text) < 260)


#: What makes a prize, a feast or a paper of the name of a degree before it: ``Diploma Prize``.
_PRIZE = re.compile(r"\s+(?:prize|medal|award|ceremony|supplement|scholarship|hadiah|anugerah|konvokesyen)\b", re.IGNORECASE)


def _is_aside(text: str) -> bool:
    """A line in brackets that says more of the course above: ``(one-year foundation; 3.80)``."""
    return bool(re.fullmatch(r"\s*\([^()]*\)[\s.]*", text)) and not dates.find(text)


def _is_grade(text: str) -> bool:
    """A line of results or thesis under a degree: ``CGPA 3.4``, ``Thesis: ...``, ``Dean's List``."""
    if (row := forms.labelled(text, forms.STUDY)) and row[0] in ("degree", "institution"):
        return False
    pattern = r"\s*(?:c?gpa|pngk|ipk|thesis|dissertation|tesis|skripsi|tajuk|title"
    pattern += r"|final[- ]year (?!\w* ?students?\b)|modules?|relevant"
    pattern += r"|(?:key|core|main|selected|taught) (?:modules?|courses?|subjects?)"
    pattern += r"|examin(?:er|ed)s?|supervisors?|advis[eo]rs?|committee|penyelia|pembimbing|penguji|pemeriksa)\b"
    pattern += r"|\s*(?:major|minor|award)\b|\s*[\w.]+\s+(?:dissertation|thesis)\b"
    return bool(re.match(pattern, text, re.I) or _ABROAD.match(text))


#: A term at another university, which gave no degree: ``Exchange semester at ...``, ``(Pertukaran pelajar, ...)``.
_ABROAD = re.compile(
    r"\W*(?:incl(?:\.|udes|uding)?\s+|with\s+)?(?:an?\s+|one[- ]|two[- ]|satu\s+|sat?u[- ])?"
    r"(?:(?:semester|term|year|summer|spring|autumn|fall|student|international|erasmus\+?|virtual|global|\d{4})[\s-]+){0,3}"
    r"(?:(?:student\s+)?exchange\b|study abroad\b|abroad\b|mobility\b|erasmus\b|visiting (?:student|scholar)\b"
    r"|(?:program(?:me)?\s+)?(?:pertukaran|mobiliti)\b)"
    r"|\W*(?:one|two|a|an|satu|1|2|spring|autumn|fall|summer)\s+(?:semester|term)s?\s+(?:at|in|abroad|di)\b",
    re.IGNORECASE,
)


def _is_school_of(lines: Sequence[Line], i: int, anchors: Sequence[int]) -> bool:
    """Whether a line only names the school (SMK ..., Kolej Matrikulasi ...) of the certificate on the line beside it.

    The dates of the certificate may stand between the two.
    """
    if not names_school(lines[i].text) or is_certificate(lines[i].text):
        return False
    dated = bool(dates.find(lines[i].text))
    beside = [i - 1, i + 1]
    if i > 1 and not dated and _is_date(lines[i - 1]) and not any(_is_date(line) for line in lines[i + 1 : i + 2]):
        beside.append(i - 2)
    return any(j in anchors and _certifies(lines[j], dated=dated) for j in beside)


def _is_date(line: Line) -> bool:
    """Whether a line is nothing but dates."""
    return bool(dates.find(line.text)) and not any(sign.isalnum() for sign in dates.undated(line.text))


def _certifies(line: Line, *, dated: bool) -> bool:
    """Whether a line names a school certificate that wants a school; with a date of its own it wants none that has one too."""
    level = level_of(line.text)
    if level is None or level[0] not in {Level.SECONDARY, Level.PRE_UNIVERSITY} or is_body(line):
        return False
    if names_school(line.text) and not is_certificate(line.text):
        return False
    return not (dated and dates.find(line.text))


def _content(line: Line) -> frozenset[str]:
    kinds = {"level" if level_of(line.text) else "", "institution" if institution_in(line.text) else ""}
    row = forms.labelled(line.text, forms.STUDY)
    return frozenset(kinds - {""}) | ({FORM, f"{FORM} {row[0]}"} if row else frozenset())


def _looks_indonesian(section: Section) -> bool:
    text = "\n".join(line.text for line in section.lines)
    return len(book("education", "status", "indonesian").find(text)) >= 1 and not re.search(
        r"\b(?:PNGK|SPM|STPM|Universiti|UiTM|UKM|UPM|USM)\b", text
    )


def _read(entry: Entry, indonesian: bool, as_of: date, above: str) -> tuple[Education, str]:
    anchor = entry.lines[entry.anchor]
    wording = forms.value(anchor.text, forms.STUDY)
    if level_of(wording, indonesian=indonesian) is None:
        wording = anchor.text
    found = level_of(wording, indonesian=indonesian)
    assert found is not None  # noqa: S101  the line is an anchor because it names a level
    level, start, end = found
    text = "\n".join(line.text for line in entry.lines)
    near = _near(entry)
    institution, own_line_above = _institution(entry, near)
    if above and _may_share(level, above) and (not institution or book("education", "institutions", "same").find(anchor.text)):
        institution = above
    period = _granted(level, near[0].text, _period(entry, near))
    field, degree = field_of(wording, start, end, institution)
    major = _major(entry)
    education = Education(
        level=level,
        field=major or field or _behind(institution, near),
        isced_f=best_code(
            major,
            degree,
            wording.replace(institution, " ") if institution else "",
            *(_without(line.text, institution) for line in near[1:3] if not _is_grade(line.text)),
        ),
        institution=institution,
        period=period[0],
        status=_status(near, text, period, as_of),
        text=text,
        evidence=tuple(span(line) for line in entry.lines[: entry.anchor + _AFTER] if line.text.strip()),
    )
    return education, institution if own_line_above else ""


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
    that somebody began is its beginning.
    """
    since = period[0].start
    running = not since or book("education", "status", "ongoing").find(text)
    if level is Level.PROFESSIONAL and period[0].ongoing and not running and book("education", "status", "granted").find(text):
        return Period(end=since), period[1]
    lone = period[0].end is not None and since is None and not period[1] and len(dates.find(text)) == 1
    if lone and book("education", "status", "began").find(text):
        return Period(start=period[0].end, ongoing=not book("education", "status", "unfinished").find(text)), False
    return period


def _may_share(level: Level, above: str) -> bool:
    """Whether a place named once above may be that of the next course too: no university gives a school certificate."""
    return level is not Level.SECONDARY or not book("education", "institutions", "tertiary").find(above)


_AFTER = 4
_NEXT = 3
_FIRST_WORDS = 16
_FORM_ROWS = 8


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
        if line is not near[0] and (_is_grade(line.text) or (is_body(line) and line is not below)):
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
            line.bullet or _is_grade(line.text) or (is_body(line) and not (line.bold or _begins_dated(line)))
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
            if best.period.ongoing and later is not None:
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
    return any(_refines(d, ended) for line in near[1:] if not line.bullet for d in dates.find(line.text)[:1])


#: Which semester somebody is in. ``Dean's List, 3 semesters`` and ``Anugerah Dekan semester 2 dan 4`` count others.
_SEMESTER = re.compile(
    r"^(?!.*(?:dean|dekan|exchange|pertukaran|award|anugerah|abroad))"
    r".*?\b(?:sem(?:ester)?\b\.?\s*:?\s*(?:ke\s*-?\s*)?(?:\d{1,2}\b|[IVX]+\b|one|two|three|four|five|six|seven|eight|satu|dua|tiga|empat|lima"
    r"|enam|tujuh|lapan|delapan|akhir)|(?:third|fourth|fifth|sixth|seventh|eighth|last|[1-8](?:st|nd|rd|th))\s+sem(?:ester)?\b)",
    re.IGNORECASE | re.MULTILINE,
)


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
