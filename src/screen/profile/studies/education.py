"""Courses of study: which lines are one, where and when it was, and whether it is completed.

Sections → entries (`study_rows`, `studies_told`, `study_levels`) → what each says (`study_entry`), when it was (`study_dates`)
and how it stands (`study_status`). What the words of a degree mean is in `degrees`, what names a place of study in
`institutions`. Grades are never converted.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from screen.model import LINE_END, Education, Level, Line, Section, SectionKind
from screen.phrases import words
from screen.profile import dates, forms
from screen.profile.entries import Entry
from screen.profile.paragraphs import paragraphs
from screen.profile.sections import is_of_club, of_kind, speaks_of
from screen.profile.studies import study_entry, study_rows
from screen.profile.studies.degrees import OF_SCHOOLS, level_of
from screen.profile.studies.institutions import is_university
from screen.profile.studies.study_field import is_behind_dates
from screen.profile.vocabulary import any_of, book
from screen.profile.work.posts import has_post

_ELSEWHERE = (SectionKind.HEADER, SectionKind.OTHER, SectionKind.PERSONAL, SectionKind.SUMMARY, SectionKind.TRAINING)
_SHORT, _EARLY = 140, 12
#: Words of a field of study at most.
_FIELD_WORDS = 6
#: What somebody may call herself by a certificate: ``Certified Trainer (Pearl Institute), 2013``, ``2013 Certified Trainer``.
_STYLED = re.compile(
    rf"\W*(?:(?:19|20)\d\d\W+)?(?:[A-Z][\w&]+\s+)?{any_of('education', 'styled', 'by')}"
    rf"(?:\s+(?:[A-Z][\w'’&-]+|\d|{any_of('education', 'styled', 'small')}|&))+\s*(?:$|[(,\t–—-])"
)


def find(sections: Sequence[Section], as_of: date) -> tuple[Education, ...]:
    """All courses of study under education headings, in order of print; without such headings, those that name level and date.

    Where no part has any, those among activities with their place count, or those between the posts of a time line. ``as_of``
    decides whether an end still lies ahead.
    """
    found = [e for s in of_kind(sections, SectionKind.EDUCATION) for e in _in_section(s, as_of, strict=False)]
    if not found:
        elsewhere = [s for s in sections if s.kind in _ELSEWHERE or speaks_of(s, SectionKind.EDUCATION)]
        found = [e for s in elsewhere for e in _in_section(s, as_of, strict=True)]
    if not found:
        among = [e for s in of_kind(sections, SectionKind.ACTIVITIES) for e in _in_section(s, as_of, strict=True)]
        found = [e for e in among if e.institution and _begins_with_degree(e)]
    if not found:
        found = _among_posts([e for s in of_kind(sections, SectionKind.EXPERIENCE) for e in _in_section(s, as_of, strict=True)])
    known = {span for education in found for span in education.evidence}
    for section in of_kind(sections, SectionKind.TRAINING, SectionKind.ACTIVITIES, SectionKind.AWARDS):
        entries = [Entry((line,), 0) for line in _certificates(section)]
        read = [study_entry.read(entry, indonesian=False, as_of=as_of, above="")[0] for entry in entries]
        found += [education for education in read if not known.intersection(education.evidence)]
    return tuple(found)


def _begins_with_degree(education: Education) -> bool:
    """Whether the row of a course begins with the degree or its dates, and names no post or club: not ``Diploma Society``."""
    row = dates.undated(next((line for line in education.text.split("\n") if level_of(line)), ""))
    level = level_of(row)
    if level is None or not (education.isced_f or education.level in OF_SCHOOLS):
        return False
    return not (words(row[: level[1]]) or has_post(row) or is_of_club(row))


def _among_posts(courses: Sequence[Education]) -> list[Education]:
    """Those courses told in parts on work that have a line of their own; none where another level is only spoken of."""
    alone = [course for course in courses if _is_row(course)]
    return alone if {course.level for course in courses} == {course.level for course in alone} else []


def _is_row(education: Education) -> bool:
    """Whether a course in a part on work is a row of a time line: dates, then nothing but level, field and place."""
    lines = education.text.replace(LINE_END, " ").split("\n")
    row = next((line for line in lines if level_of(line)), "")
    text = dates.undated(row)
    level = level_of(text)
    if level is None or not dates.begins(row) or words(text[: level[1]]) or has_post(text):
        return False
    rest = words(text[level[2] :].replace(education.institution, "", 1))
    return not rest or (level[0] not in OF_SCHOOLS and education.isced_f is not None and len(rest) <= _FIELD_WORDS)


def _certificates(section: Section) -> list[Line]:
    """Lines among courses, memberships and awards that name a professional certificate by its own name first."""
    return [
        line
        for line in paragraphs(section.lines)
        if len(line.text) < _SHORT and level_of(line.text) and _begins_with_certificate(line.text)
    ]


def _begins_with_certificate(text: str) -> bool:
    named = [match.start for match in book("education", "institutions", "certificates").find(text) if match.start < _EARLY]
    attended = [match.start for match in book("education", "attended").find(text)[:1] if not words(text[: match.start])]
    begun = (bool(named) and (not attended or attended == named[:1])) or _STYLED.match(text)
    return bool(begun) and not book("education", "prizes", "won").find(text)


def _in_section(section: Section, as_of: date, *, strict: bool) -> list[Education]:
    indonesian = study_rows.looks_indonesian(section)
    entries, heads = study_rows.cut(section, indonesian=indonesian, strict=strict)
    found: list[Education] = []
    above = ""
    for entry in entries:
        anchor = entry.lines[entry.anchor]
        if found and book("education", "institutions", "same").find(anchor.text):
            above = found[-1].institution
        education, above = study_entry.read(entry, indonesian=indonesian, as_of=as_of, above=above)
        if found and book("education", "institutions", "same").find(education.institution):
            education = replace(education, institution=found[-1].institution)
        place = forms.filled(heads.get((anchor.page, anchor.number), ()), anchor).get("institution", "")
        found.append(education if education.institution or not place else replace(education, institution=place))
    return _sharing(found, entries)


def _is_school(text: str, institution: str) -> bool:
    """Whether a line begins with the name of a place of study that is a school, as far as the name tells."""
    level = level_of(institution)
    told = level is not None and level[0] is not Level.SECONDARY
    return text.startswith(institution) and not told and not book("education", "institutions", "tertiary").find(institution)


def _goes_on(first: Education, then: Education) -> bool:
    """Whether a word joins a course to one whose line begins with its university: ``UKM: Diploma (2012), then BSc (2015)``."""
    joined = book("education", "joining").begins(then.text)
    begun = first.text.startswith(first.institution) and is_university(first.institution)
    return joined and begun and then.level not in (Level.SECONDARY, Level.PROFESSIONAL)


def _is_bare(course: Education) -> bool:
    """Whether a course is told by its level and dates alone: ``Diploma (2008)``, before ``and Bachelor (2011) of Law``."""
    level = level_of(course.text)
    return (
        level is not None
        and level[0] not in OF_SCHOOLS
        and not words(dates.undated(f"{course.text[: level[1]]} {course.text[level[2] :]}"))
    )


def _sharing(found: Sequence[Education], entries: Sequence[Entry]) -> list[Education]:
    """Courses of which those on one line share the place that the last of them names: ``Diploma (2012), BSc (2015), UKM``.

    Certificates of schools do where the line says so, ``STPM 2003, SPM 2001, both at ...``, or where a school stands on a line
    of its own below: ``SPM 2001 & STPM 2003`` over ``SMK Laut``. A course that a word joins to one was where that one was, if
    the line begins with the place. Degrees without a field have that behind the dates of the last one.
    """
    shared = list(found)
    lines = [(entry.lines[entry.anchor].page, entry.lines[entry.anchor].number) for entry in entries]
    for at in reversed(range(len(shared) - 1)):
        below = entries[at + 1].lines[entries[at + 1].anchor + 1 :][:1]
        said = book("education", "institutions", "shared").find(shared[at + 1].text) or (
            shared[at + 1].institution and any(_is_school(line.text, shared[at + 1].institution) for line in below)
        )
        alone = not shared[at].institution and (said or shared[at].level not in OF_SCHOOLS)
        if alone and lines[at] == lines[at + 1]:
            shared[at] = replace(shared[at], institution=shared[at + 1].institution)
        common = lines[at] == lines[at + 1] and (is_behind_dates(shared[at + 1].text) or _is_bare(shared[at + 1]))
        if common and _is_bare(shared[at]):
            shared[at] = replace(shared[at], field=shared[at + 1].field, isced_f=shared[at + 1].isced_f)
    for at in range(1, len(shared)):
        if lines[at - 1] == lines[at] and not shared[at].institution and _goes_on(shared[at - 1], shared[at]):
            shared[at] = replace(shared[at], institution=shared[at - 1].institution)
    return shared
