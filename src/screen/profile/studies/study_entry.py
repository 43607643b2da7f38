"""One entry of a section about studies → what it says: level, field, place, dates and whether it is completed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from screen.model import LINE_END, Education, Level, Line, Period, Span
from screen.phrases import folded
from screen.profile import dates, forms
from screen.profile.entries import CELLS, Entry, is_body, sentences, span
from screen.profile.studies.beside_studies import is_beside, is_grade, is_wish
from screen.profile.studies.degree_parts import parts
from screen.profile.studies.degrees import level_of, names_school
from screen.profile.studies.field_codes import best_code, isced_f
from screen.profile.studies.institutions import institution_in, is_faculty, is_university
from screen.profile.studies.memberships import study_of
from screen.profile.studies.study_dates import period_of
from screen.profile.studies.study_field import bare_part, field_of
from screen.profile.studies.study_levels import highest
from screen.profile.studies.study_status import status_of
from screen.profile.studies.unknown_places import unknown_institution
from screen.profile.vocabulary import any_of, book, load

_AFTER = 4
_NEXT = 3
_FIRST_WORDS = 16
_FORM_ROWS = 8
_EARLY = 12
_ASIDE_WORDS = 8
#: What was read, before the place of study: ``I read Political Science at Universiti Laut (BA 2015)``.
_READ = re.compile(rf"\b{any_of('education', 'field', 'read')}\s+([A-Z][^,;:.()\t]+?)\s+{any_of('links', 'at')}\s+(?=[A-Z])")
_UNMARKED_MAJOR = re.compile(rf"\s*{any_of('education', 'field', 'labels')}\s+([^:\s].*)", re.IGNORECASE)
_INLINE_MAJOR = re.compile(rf"\b{any_of('education', 'field', 'in_sentences')}\s+([A-Z][^,;:.()\t]+)")


def read(entry: Entry, *, indonesian: bool, as_of: date, above: str) -> tuple[Education, str]:
    """The course of an entry, and the place of study on a line of its own above it, which may be that of the next one too.

    ``above`` is that place from the entry before; ``as_of`` decides whether an end still lies ahead.
    """
    anchor = entry.lines[entry.anchor]
    wording, first, (level, start, end) = _degree(anchor.text, indonesian=indonesian)
    near = _near(entry)
    institution, own_line_above = _institution(entry, near)
    if start > first and (named := institution_in(wording[start:])) and not institution.startswith(named):
        institution = named
    if above and _may_share(level, above) and (not institution or book("education", "institutions", "same").find(anchor.text)):
        institution = above
    field, code = _field(entry, near, (wording, start, end), institution)
    shared = own_line_above or (anchor.bullet and institution == above)
    period = _closed(entry) or period_of(level, near, as_of)
    status, said = status_of(entry.lines, near, period, as_of)
    education = Education(
        level=level,
        field=field,
        isced_f=code,
        institution=institution,
        period=period[0],
        status=status,
        text="\n".join(line.text for line in entry.lines),
        evidence=_evidence(entry, said),
        said=said,
    )
    return education, institution if shared else ""


def _closed(entry: Entry) -> tuple[Period, bool] | None:
    """The dates of a course in a narrow column: ``Sep 2013 | Bachelor of Law`` over ``June 2017``, or that and the place."""
    closed = forms.closed(entry.lines, entry.anchor)
    if closed is None:
        return None
    beside = entry.lines[closed[0]].text.partition("\t")[2].strip()
    return (closed[1], False) if not beside or institution_in(beside) else None


def _degree(text: str, *, indonesian: bool) -> tuple[str, int, tuple[Level, int, int]]:
    """The wording of a degree, without the label of a form before it; where it first names a level; the highest one there."""
    for printed in (forms.value(text, forms.STUDY), text):
        wording = _in_full(printed)
        if (found := study_of(wording, indonesian=indonesian)) is not None:
            return wording, found[1], highest(wording, found, indonesian=indonesian)
    raise AssertionError  # the line is an anchor because it names a level


def _in_full(text: str) -> str:
    """A text in which letters that stand for a degree beside a university, and else for a body, are its name."""
    for letters, name in load("education")["at_university"].items():
        alone = re.compile(rf"(?<![\w(]){letters}(?=\s*(?:[,(\t–—-]|$))")
        if (
            (found := alone.search(text))
            and not level_of(text[: found.start()])
            and book("education", "institutions", "tertiary").find(text)
        ):
            text = f"{text[: found.start()]}{name}{text[found.end() :]}"
    return text


def _field(entry: Entry, near: Sequence[Line], degree: tuple[str, int, int], institution: str) -> tuple[str, str]:
    """The field of a course as printed and its code, by the wording of the degree, its rows and the lines beside it."""
    wording, start, end = degree
    field, whole = field_of(wording, start, end, institution)
    major = _major(entry)
    inline = _INLINE_MAJOR.search(wording)
    code = best_code(
        major,
        inline[1] if inline else "",
        whole,
        wording.replace(institution, " ") if institution else "",
        *(_without(line.text, institution) for line in near[1:_NEXT] if not is_grade(line.text)),
    )
    field = major or _with_major(field, inline) or _behind(institution, near) or _read(wording[:start])
    faculty = "" if field or code else institution
    of_faculty = isced_f(faculty) if book("education", "institutions", "faculties").find(faculty) else ""
    return field, code or isced_f(field) or of_faculty or _by_letters(wording[start:end])


def _by_letters(degree: str) -> str:
    """The code of the field that the letters of a degree stand for: ``LLB``, ``M.P.A.``."""
    letters = re.sub(r"\W", "", degree).casefold()
    return next((code for code, known in load("fields")["letters"].items() if letters in known), "")


def _evidence(entry: Entry, said: str) -> tuple[Span, ...]:
    """The lines that show a course: those up to a few behind its degree, and the one that says how it stands."""
    first = [line for line in entry.lines[: entry.anchor + _AFTER] if line.text.strip()]
    telling = next((line for line in entry.lines if said and said in line.text), None)
    if telling is not None and not any(line is telling for line in first):
        first.append(telling)
    return tuple(map(span, first))


def _without(text: str, institution: str) -> str:
    """What a line says beside the name of the institution, unless it is the head of another degree or running text."""
    rest = text.replace(institution, " ") if institution else text
    return "" if level_of(rest) or len(rest.split()) > _ASIDE_WORDS else rest


def _behind(institution: str, near: Sequence[Line]) -> str:
    """A field that stands behind the place of study, where the degree has none: ``S1 | Universitas Laut Biru, Sosiologi``."""
    for line in near[:_NEXT] if institution else ():
        _, named, rest = line.text.partition(institution)
        behind = re.match(r"\s*[,–—-]\s*([^,;:()\t]+)", rest)
        if named and behind and isced_f(behind[1]):
            return bare_part(behind[1])
    return ""


def _read(before: str) -> str:
    """The field that somebody read, told before the place of study and the degree."""
    told = _READ.search(before)
    return told[1] if told is not None and isced_f(told[1]) else ""


def _may_share(level: Level, above: str) -> bool:
    """Whether a place named once above may be that of the next course too: no university gives a school certificate.

    A body of a profession gives its own.
    """
    if level is Level.PROFESSIONAL:
        return False
    return level is not Level.SECONDARY or not is_university(above)


def _with_major(field: str, inline: re.Match[str] | None) -> str:
    """A broad field with the major that is named behind it: ``Business, major in Economics``."""
    return field if inline is None or inline[1] in field else f"{field}, {inline[0].strip()}".lstrip(", ")


def _major(entry: Entry) -> str:
    """The field that a row of its own names: ``Major: Human Resources``, the most telling of several.

    The subject of a letter, which names a post, is none.
    """
    rows = [
        _before_degree(row[1]) for line in entry.lines if (row := forms.labelled(line.text, forms.STUDY)) and row[0] == "field"
    ]
    rows = [row for row in rows if not any(book("work", "titles").ends(folded(part)) for part in parts(row))]
    loose = (_UNMARKED_MAJOR.match(line.text) for line in entry.lines)
    rows += [match[1] for match in loose if match]
    return rows[-1] if rows else ""


def _before_degree(field: str) -> str:
    """A field without the degree that stands behind it: ``Accounting. Bachelor degree``."""
    level = level_of(field)
    return field[: level[1]].rstrip(" .,;:(–—-") or field if level else field


def _near(entry: Entry) -> list[Line]:
    """The anchor first, then its neighbours by distance: below before above; bullets and sentences only for status."""
    order = sorted(range(len(entry.lines)), key=lambda i: (abs(i - entry.anchor), -i))
    return [
        entry.lines[i]
        for i in order
        if abs(i - entry.anchor) <= _AFTER
        or (abs(i - entry.anchor) <= _FORM_ROWS and forms.labelled(entry.lines[i].text, forms.STUDY))
    ]


def _institution(entry: Entry, near: Sequence[Line]) -> tuple[str, bool]:
    """The institution and whether it stood on a line of its own above the degree (and may serve the next degree too)."""
    below = entry.lines[entry.anchor + 1] if entry.anchor + 1 < len(entry.lines) else None
    faculty: tuple[str, bool] | None = None
    for line in near:
        if line.bullet and line is not near[0]:
            continue
        if line is not near[0] and (is_beside(line.text) or is_wish(line.text) or (is_body(line) and line is not below)):
            continue
        row = forms.labelled(line.text, forms.STUDY)
        if line is near[0] and is_body(line) and (name := _of_sentence(line)):
            return name, False
        name = _begun_with(line) if is_body(line) and line is below else institution_in(row[1] if row else line.text)
        if not name and row and row[0] == "institution":
            name = _answered(dates.undated(row[1]))
        if name:
            name = _in_print(name, line)
            above = any(line is candidate for candidate in entry.lines[: entry.anchor])
            found = name, above and (not level_of(line.text) or names_school(line.text))
            if not is_faculty(name):
                return found if faculty is None or is_university(name) else faculty
            faculty = faculty or found
    return faculty or (unknown_institution(entry), False)


def _answered(value: str) -> str:
    """The place of study in what is answered to a label of one, which may tell the degree first: ``AB Politics, UP Laut``."""
    cell = CELLS.split(value)[0]
    places = (part for part in parts(cell) if not level_of(part) or names_school(part)) if level_of(value) else ()
    return bare_part(next(iter(places), cell))


def _in_print(name: str, line: Line) -> str:
    """A place of study with the rest of its name, where its cell cut it: ``Universiti | 2015 - 2018`` over ``Laut``."""
    first, *beside = line.cells
    dated, end, rest = (beside or [""])[-1].partition(LINE_END)
    cut = first.endswith(name) and (" " not in name or name.endswith(" of")) and not dates.undated(dated).strip()
    return f"{name} {rest}" if end and cut else name


def _of_sentence(line: Line) -> str:
    """The place of study in the sentence that names the degree, of running text that tells of other things before."""
    told = sentences(line)
    return (
        next((institution_in(each.text) for each in told[1:] if level_of(each.text)), "") if not level_of(told[0].text) else ""
    )


def _begun_with(line: Line) -> str:
    """The place of study that running text below a degree begins with: ``Universiti Laut Biru. Thesis on ...``."""
    first = sentences(line)[0].text
    name = institution_in(first)
    return name if name and first.find(name) < _EARLY and len(first.split()) <= _FIRST_WORDS else ""
