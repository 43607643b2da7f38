"""Studies told in running text, cut into one piece of text for each.

``I sat STPM at X in 2012 and SPM at Y in 2010.`` becomes two lines; what tells no course
of its own stays with the one before.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from screen.model import LINE_END, Level, Line
from screen.profile import dates
from screen.profile.entries import is_body
from screen.profile.stops import WHOLE_WORD
from screen.profile.studies.degrees import OF_SCHOOLS, level_of, names_school
from screen.profile.studies.institutions import institution_in
from screen.profile.studies.study_levels import joined_levels
from screen.profile.vocabulary import any_of, book


def apart(line: Line) -> list[Line]:
    """A line of running text as one line for every course of study that it tells; every other line as it is.

    A short line is cut where a stop or semicolon ends a course: ``HSC, Pearl School, 1980. MCE, Pearl School, 1978``.
    """
    if "\t" in line.text:
        return [line]
    starts = _starts(line.text, in_prose=is_body(line) and not line.bullet)
    ends = [*starts[1:], len(line.text)]
    return [
        replace(
            line,
            text=line.text[a:b].lstrip(_JOINTS if a else None).strip(),
            number=line.number + line.text.count(LINE_END, 0, a),
        )
        for a, b in zip(starts, ends, strict=True)
    ]


def _starts(text: str, *, in_prose: bool) -> list[int]:
    """Where the courses begin: at a stop, semicolon or (in prose) "and" before a dated level, when another stands before.

    A level that is joined to the one before begins a course too: ``Diploma in Law (2012) and Bachelor of Laws (2015)``.
    """
    words = [m.start for m in book("education", "joining").find(text)] if in_prose else []
    words += [m.start() for m in _AND_THEN.finditer(text)] if in_prose else []
    words += [at for *_, at in joined_levels(text)]
    rows = (match.end() for match in re.finditer(LINE_END, text)) if _begins_study(text) else ()
    stops = {0, *(match.end() for match in _STOP.finditer(text)), *(at for at in rows if _begins_study(text[at:])), len(text)}
    every = sorted({*stops, *words})
    cuts = [a for a, b in pairwise([*every, len(text)]) if a in stops or level_of(text[a:b])]
    starts, place = [0], None
    for a, b in pairwise(cuts):
        place = place if place is None or _is_one(text[place:a], text[a:b]) else None
        before = text[starts[-1] : a if place is None else place]
        if a and (_tells_two(before, text[a:b]) or (in_prose and _tells(before) and _tells_school(text[a:b], before))):
            starts.append(a if place is None else place)
            place = None
        elif a and _is_place(text[a:b]):
            place = a if place is None else place
        else:
            place = None
    return starts


def _tells_two(before: str, text: str) -> bool:
    """Whether two pieces of text tell a course each; a certificate at its school needs no date: ``I did STPM at SMK Laut``."""
    if _tells(before) and _tells(text):
        return True
    told = all(_tells(piece) or _tells_certificate(piece) for piece in (before, text))
    return told and not _is_one(before, text)


def _tells_certificate(text: str) -> bool:
    """Whether a piece of text tells a certificate of schools and, behind it, at which school."""
    level = level_of(text)
    return (
        level is not None
        and level[0] in OF_SCHOOLS
        and not names_school(text[level[1] : level[2]])
        and bool(institution_in(text[level[2] :]))
    )


def _begins_study(text: str) -> bool:
    """Whether a printed line begins with the words of a level, and tells a date too: the next course, in small letters."""
    row = text.partition(LINE_END)[0]
    level = level_of(row)
    return level is not None and not level[1] and not names_school(row) and bool(dates.find(row))


def _is_place(text: str) -> bool:
    """Whether a piece of text is a place of study alone, of which the next piece tells the course; or years at one.

    ``I did Form Six at SMK Laut`` before ``and got my STPM in 2008``.
    """
    name, level = institution_in(text), level_of(text)
    if not name or dates.find(text):
        return False
    return len(name) + _MARKS >= len(text) if level is None else level[2] <= text.find(name)


def _is_one(place: str, text: str) -> bool:
    """Whether a place of study and the piece behind it tell one course: that names neither another level nor another place."""
    there, here = level_of(place), level_of(text)
    return there is None or (here is not None and here[0] is there[0] and not institution_in(text))


def _tells_school(text: str, before: str) -> bool:
    """Whether a sentence tells when somebody was at a school, and what stands before names no certificate of schools."""
    level = level_of(before)
    told = names_school(text) and dates.find(text) and book("education", "schooled").find(text)
    return bool(told) and level is not None and level[0] not in OF_SCHOOLS


_AND_THEN = re.compile(
    rf"(?<=[\s)]){any_of('links', 'speaker')}\s+(?:{any_of('education', 'linking', 'adverbs')}\s+)?"
    rf"{any_of('education', 'field', 'read')}\b"
)
"""Where a clause on the next study begins without a joint: ``After Form Six at SMK Laut (STPM 1988) I read law at ...``."""
_JOINTS = f" {LINE_END},;/&+"
_MARKS = 4
"""Marks and blanks around a name."""
_STOP = re.compile(rf"(?<=[\w)]){WHOLE_WORD}(?:;|(?<!\.[A-Z])\.)\s+")


def _tells(text: str) -> bool:
    """Whether a piece of text holds a level that is no word of a school's name, and a date or that it still runs."""
    level = level_of(text)
    if level is None or (names_school(text) and level[0] is not Level.PRE_UNIVERSITY):
        return False
    return bool(dates.find(text) or book("education", "status", "ongoing").find(text))
