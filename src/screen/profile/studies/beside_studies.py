"""What stands under a study and is none: results, theses, prizes, terms abroad, and courses that are only wished for."""

from __future__ import annotations

import re
from functools import partial

from screen.model import Level
from screen.profile import dates, forms
from screen.profile.studies.degrees import OF_SCHOOLS, level_of
from screen.profile.studies.memberships import study_of
from screen.profile.vocabulary import any_of, book

#: A term at another university, which gave no degree: ``Exchange semester at ...``, ``(Pertukaran pelajar, ...)``.
_abroad = partial(any_of, "education", "abroad")
_ABROAD = re.compile(
    rf"\W*(?:{_abroad('with')}\s+)?(?:{_abroad('one')}[- ])?(?:(?:{_abroad('kinds')}|\d{{4}})[\s-]+){{0,3}}"
    rf"(?:{_abroad('exchanges')}\b|{_abroad('erasmus')}\b(?! {_abroad('universities')}))"
    rf"|\W*{_abroad('terms_of')}\s+{_abroad('terms')}\s+{_abroad('at')}\b",
    re.IGNORECASE,
)
#: Work at the end of a course, which is no student in the final year.
_final = partial(any_of, "education", "final_work")
_FINAL_WORK = re.compile(
    rf"\s*(?:{_final('years')} (?!\w* ?{_final('students')}\b)|[\w.'’]+\s+{_final('theses')}\b"
    rf"|{_final('levels')}(?:['’]?s)?\s+{_final('projects')}\s*(?:$|[:–—-])|{_final('named')}\b)",
    re.IGNORECASE,
)
#: The row of a form that names the degree, or else the thesis: ``Title: Laurea in Architettura``.
_TITLED = re.compile(rf"\s*{any_of('education', 'rows', 'titles')}\s*(?:[:\t]|\s[-–—]\s)\s*", re.IGNORECASE)
_AT_ONCE = 12
"""Characters before which the value of such a row names the degree."""


def is_grade(text: str) -> bool:
    """Whether a line tells of results, a thesis or a term abroad under a degree: ``CGPA 3.4``, ``Thesis: ...``."""
    if degree_beside_field(text) or ((row := forms.labelled(text, forms.STUDY)) and row[0] in ("degree", "institution")):
        return False
    if (titled := _TITLED.match(text)) and (level := level_of(text[titled.end() :])) and level[1] < _AT_ONCE:
        return False
    result = book("education", "status", "results").first(text)
    told = result is not None and not text[: result.start].strip()
    return told or bool(_FINAL_WORK.match(text)) or is_abroad(text)


def degree_beside_field(text: str) -> Level | None:
    """The level of a degree that a row of a form names with its field: ``Major: Accounting. Bachelor degree``."""
    row = forms.labelled(text, forms.STUDY)
    level = level_of(row[1]) if row and row[0] == "field" else None
    return level[0] if level and level[1] > 0 and level[0] not in OF_SCHOOLS else None


def is_wish(text: str) -> bool:
    """Whether a line names a course that is none of the applicant's yet, or never will be: ``plan to take a diploma``."""
    level = study_of(text)
    return level is not None and is_wished(text, level)


def is_wished(text: str, level: tuple[Level, int, int]) -> bool:
    """Whether a wish stands before the words of a level."""
    return bool(book("education", "status", "wish").find(text[: level[1] + 1]))


def is_beside(text: str) -> bool:
    """Whether a line tells of results, prizes or an office among students: neither where nor when a course was."""
    prize = book("education", "status", "beside").first(text)
    office = book("student_offices", "offices").find(text) and book("student_offices", "bodies").find(text)
    return is_grade(text) or bool(office) or (prize is not None and not text[: prize.start].strip())


def is_abroad(text: str) -> bool:
    """Whether a line, behind its dates, tells of a term at another university that gave no degree."""
    found = dates.find(text)
    return begins_abroad(text) or bool(found and found[0].start == 0 and begins_abroad(text, found[0].end))


def begins_abroad(text: str, at: int = 0) -> bool:
    """Whether the name of such a term stands at a place of a text."""
    return _ABROAD.match(text, at) is not None
