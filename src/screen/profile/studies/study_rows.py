"""The lines of a section about studies → its entries: one course each, rows of tables and running text included."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from screen.model import LINE_END, Level, Line, Section, SectionKind
from screen.phrases import folded, words
from screen.profile import dates, forms
from screen.profile.entries import (
    CELLS,
    FORM,
    Entry,
    is_body,
    is_date,
    piece,
    sentences,
    split,
    times_unlisted,
    without_addresses,
)
from screen.profile.forms import Heads
from screen.profile.paragraphs import paragraphs
from screen.profile.studies import studies_told
from screen.profile.studies.begun_and_ended import with_ends
from screen.profile.studies.beside_studies import begins_abroad, degree_beside_field, is_beside, is_grade, is_wished
from screen.profile.studies.degrees import OF_SCHOOLS, is_certificate, level_of, names_school
from screen.profile.studies.institutions import institution_in
from screen.profile.studies.memberships import study_of
from screen.profile.studies.schools import is_school_of
from screen.profile.studies.study_field import field_of
from screen.profile.vocabulary import any_of, book, listed

#: The level of a framework of qualifications.
_FRAMEWORK = re.compile(rf"(?<!\()\b{any_of('education', 'frameworks')}\s+\d\d?\b", re.IGNORECASE)
_TOLD = 60
"""Characters before which running text names the course that it tells of."""

_MALAYSIAN = re.compile(rf"\b{any_of('education', 'rows', 'malaysian')}\b")

#: The sign of a list item that was left in its text, and an ornament at the end of a line.
_ITEM = re.compile(r"^\s*[-–•*]\s+")
_ORNAMENT = re.compile(r"\s+[★☆✦✧✪✩❖◆◇●○■□▪♦♣♠❀✿*~=]+\s*$")

#: The answer to a question of a form; a dash says no.
_ANSWER = re.compile(r"\s*(?:[:\t]\s*)+(?:[–—-]+|([^\W\d_][\w/ ]*))[\s.]*")
#: A word or a year, but no number of a question.
_TOLD_BEFORE = re.compile(r"[^\W\d_]|\d{3}")
_MIXED = (SectionKind.OTHER, SectionKind.TRAINING, SectionKind.ACTIVITIES)
"""Parts in which degrees may stand above or below their dates, as on a time line of studies and posts."""


def cut(section: Section, *, indonesian: bool, strict: bool) -> tuple[list[Entry], Heads]:
    """The entries of a section in order, and what the tables they stand in ask for in each column.

    ``indonesian``: which ladder of degrees its words are of; ``strict``: only what names level and date.
    """
    printed = [
        part
        for line in paragraphs(without_addresses(section.lines))
        for part in _terms_apart(times_unlisted(_unlevelled(_undecorated(line)), _names_study))
    ]
    printed = _places_unlisted(_unlisted(printed))
    lines, heads = forms.under_heads(with_ends(forms.with_joined_ends(printed)), _is_head, forms.STUDY)
    if strict:
        lines = [sentence for line in lines for sentence in sentences(line)]
    told = [study for line in lines for study in studies_told.apart(line)]
    in_prose = len(told) > len(lines)
    listed = _in_bullets(told, indonesian) or (in_prose and not any(line.bullet for line in told))
    anchors: list[int] = []
    for bullets in (True,) if listed else (False, True):
        if not anchors or all(names_school(told[i].text) and not is_certificate(told[i].text) for i in anchors):
            found = (_is_anchor(line, indonesian=indonesian, bullets=bullets, strict=strict) for line in told)
            anchors = [i for i, is_anchor in enumerate(found) if is_anchor and (not strict or _is_dated(told, i, section.kind))]
    anchors = [i for i in anchors if not is_school_of(told, i, anchors)]
    anchors = [i for i in anchors if not (i - 1 in anchors and _is_of_course(told[i], told[i - 1]))]
    anchors = [i for i in anchors if not (i - 1 in anchors and degree_beside_field(told[i].text))]
    return split(told, anchors, _content), heads


def _places_unlisted(lines: Sequence[Line]) -> list[Line]:
    """The lines, a place of study alone below its degree as no list item: ``Bachelor of Law`` over ``• Pearl University``.

    What stands before it is the dot between the two, where the line was full.
    """
    return [replace(line, bullet=False) if _is_place_below(lines, at) else line for at, line in enumerate(lines)]


def _is_place_below(lines: Sequence[Line], at: int) -> bool:
    """Whether the only item of a list is a place of study, and the line above a degree without one in the same look."""
    if not lines[at].bullet or not at or any(line.bullet for line in (lines[at - 1], *lines[at + 1 : at + 2])):
        return False
    above, line = lines[at - 1 : at + 1]
    named = institution_in(line.text) == line.text.strip() and not level_of(line.text)
    return named and above.bold == line.bold and level_of(above.text) is not None and not institution_in(above.text)


def _names_study(line: Line) -> bool:
    """Whether a line names a level or a place of study."""
    return level_of(line.text) is not None or bool(institution_in(line.text))


def _unlisted(lines: Sequence[Line]) -> list[Line]:
    """The lines without the bullets of places, degrees and dates, where the first is a place alone and all are list items.

    Dates alone need be none.
    """
    bare = [replace(line, text=_ITEM.sub("", line.text), bullet=False) for line in lines]
    listed = bool(lines) and all(line.bullet or _ITEM.match(line.text) or is_date(line) for line in lines)
    if not listed or level_of(bare[0].text) or not institution_in(bare[0].text):
        return list(lines)
    return [plain if _is_head_of_study(plain.text) else replace(plain, bullet=True) for plain in bare]


def _is_head_of_study(text: str) -> bool:
    """Whether a line names a degree or place of study, or tells dates, and no result or office beside the study."""
    told = level_of(text) or institution_in(text) or dates.find(text)
    return bool(told) and not is_beside(text)


def _undecorated(line: Line) -> Line:
    """A line between two ornaments, ``★ Pearl University ★``, without them and as no list item."""
    ended = _ORNAMENT.search(line.text)
    plain = line.text[: ended.start()].lstrip(f" {ended[0].strip()}") if ended else ""
    begun = bool(plain) and (line.bullet or not line.text.startswith(plain))
    return replace(line, text=plain, bullet=False) if begun else line


def _unlevelled(line: Line) -> Line:
    """A line with the level that a framework gives a degree in a cell of its own: ``BSc EQF level 6 Pearl University``."""
    return replace(line, text=_FRAMEWORK.sub(r"\t\g<0>\t", line.text)) if _FRAMEWORK.search(line.text) else line


def _is_head(line: Line) -> bool:
    return forms.is_row_of_labels(line) or forms.is_row_of_heads(line)


def _terms_apart(line: Line) -> list[Line]:
    """A paragraph without, and then with, the line in it that tells of a term at another university."""
    at = next((end.end() for end in re.finditer(LINE_END, line.text) if begins_abroad(line.text, end.end())), 0)
    if not at:
        return [line]
    return [piece(line, 0, at), piece(line, at)]


def _in_bullets(lines: Sequence[Line], indonesian: bool) -> bool:
    """Whether the courses themselves are list items: the first line is one, and names a level and a date."""
    first = lines[0] if lines else None
    return (
        first is not None
        and first.bullet
        and bool(dates.find(first.text))
        and _is_anchor(first, indonesian=indonesian, bullets=True, strict=True)
    )


def _is_anchor(line: Line, *, indonesian: bool, bullets: bool, strict: bool) -> bool:
    if line.bullet and not bullets:
        return False
    level = study_of(line.text, indonesian=indonesian)
    if (
        level is None
        or is_wished(line.text, level)
        or _is_denied(line.text, level)
        or _is_prize(line.text[level[2] :], level[0])
        or any(match.start <= level[1] < match.end for match in book("education", "prizes", "of_deans").find(line.text))
        or book("education", "status", "duties").begins(line.text)
        or any(match.start <= level[1] < match.end for match in book("education", "status", "unfinished").find(line.text))
        or (is_body(line) and not bullets and not strict and _is_late(line, level[1]))
    ):
        return False
    if is_grade(line.text) or _is_aside(line.text):
        return False
    return not strict or (level[1] < 140 and len(line.text) < 260)


def _is_denied(text: str, level: tuple[Level, int, int]) -> bool:
    """Whether what stands behind the name of a degree answers a form that there is none: ``Diploma: none``, ``PhD | -``.

    Behind a school or a year it is the degree's result: ``2009 | Pearl School | SPM | -``.
    """
    said = _ANSWER.fullmatch(text, level[2])
    return (
        said is not None
        and not _TOLD_BEFORE.search(text, 0, level[1])
        and (not said[1] or folded(said[1]) in listed("education", "status", "absent"))
    )


def _is_dated(lines: Sequence[Line], i: int, kind: SectionKind) -> bool:
    """Whether a line tells dates, or the one above or below it nothing else and one of them the place of study of a degree.

    The place may stand below dates that are below; a certificate of schools needs none. "Master of Ceremonies" above a year is
    no degree, and a school alone may be an employer's.
    """
    text, near = lines[i].text, lines[max(i - 1, 0) : i + 2]
    if dates.find(text) or kind not in _MIXED or not any(map(is_date, near)):
        return bool(dates.find(text))
    if names_school(text):
        return is_certificate(text)
    level = level_of(text)
    behind = [] if i and is_date(lines[i - 1]) else lines[i + 2 : i + 3]
    return (level is not None and level[0] in OF_SCHOOLS) or any(institution_in(line.text) for line in (*near, *behind))


def _is_prize(behind: str, level: Level) -> bool:
    """Whether what follows the name of a degree makes a prize, a feast or a paper of it: ``Diploma Prize``.

    Of a certificate also one of presence or praise: ``Certificate of Attendance``.
    """
    kinds = ("of_degrees", "of_certificates") if level is Level.CERTIFICATE else ("of_degrees",)
    found = (book("education", "prizes", kind).first(behind) for kind in kinds)
    return any(match is not None and not behind[: match.start].strip() for match in found)


def _is_late(line: Line, at: int) -> bool:
    """Whether running text tells of other things than a place of study before it names a degree at ``at``."""
    if at <= _TOLD or _is_dated_row(line, at):
        return False
    place = institution_in(line.text)
    return not line.text.startswith(place) or at - len(place) > _TOLD


def _is_dated_row(line: Line, at: int) -> bool:
    """Whether a long row of a table has its dates in a cell before that of a degree at ``at``.

    It begins its cell, or stands behind a stop or mark in it:
    ``2011 – 2015 | Laut Biru University, Faculty of Law, Department of Politics. Bachelor of Law``
    """
    *before, _ = line.text[:at].split("\t")
    return any(map(dates.begins, before)) and line.text[:at].rstrip(" ")[-1:] in ".,;:–—-|(\t"


def _is_aside(text: str) -> bool:
    """A line in brackets that says more of the course above: ``(one-year foundation; 3.80)``."""
    return bool(re.fullmatch(r"\s*\([^()]*\)[\s.]*", text)) and not dates.find(text)


def _is_of_course(line: Line, above: Line) -> bool:
    """Whether a line says more of the course above, as the forms of job sites have it: ``Diploma in Law | Did not complete``.

    It names the same level, and no date nor place of its own, under a line that holds the words of its level and,
    unless schools give it, its field.
    """
    level, same = level_of(line.text), level_of(above.text)
    if level is None or same is None or level[0] is not same[0] or _names_own(line) or institution_in(above.text):
        return False
    field = "" if level[0] in OF_SCHOOLS else field_of(CELLS.split(line.text)[0], level[1], level[2], "")[0]
    said, known = words(f"{line.text[level[1] : level[2]]} {field}"), {word for word, _, _ in words(above.text)}
    return bool(field or level[0] in OF_SCHOOLS) and known.issuperset(word for word, _, _ in said)


def _names_own(line: Line) -> bool:
    """Whether a line names a date or place."""
    return bool(dates.find(line.text) or institution_in(line.text))


def _content(line: Line) -> frozenset[str]:
    kinds = {"level" if level_of(line.text) else "", "institution" if institution_in(line.text) else ""}
    row = forms.labelled(line.text, forms.STUDY)
    return frozenset(kinds - {""}) | ({FORM, f"{FORM} {row[0]}"} if row else frozenset())


def looks_indonesian(section: Section) -> bool:
    """Whether a section speaks of studies as they are called in Indonesia, and of none in Malaysia."""
    text = "\n".join(line.text for line in section.lines)
    return len(book("education", "status", "indonesian").find(text)) >= 1 and not _MALAYSIAN.search(text)
