"""Places of study whose words are not known: recognised by where they stand beside the degree."""

from __future__ import annotations

import re

from screen.model import Level
from screen.profile import dates
from screen.profile.entries import CELLS, Entry, is_body
from screen.profile.studies.degrees import isced_f, level_of, parts
from screen.profile.studies.study_field import bare_part
from screen.profile.vocabulary import book

_LETTERS = re.compile(r"[A-Z]{2,8}")
#: The abbreviated body that certifies, before what it certifies: ``HRDF Train-the-Trainer``, ``CIDB registered``.
_BODY_BEFORE = re.compile(r"\W*([A-Z]{2,8})(?:[\s-]+certified)?\W*")


def unknown_institution(entry: Entry) -> str:
    """A part beside the degree that is neither field, grade nor date: the school whose words we do not know."""
    anchor = dates.undated(entry.lines[entry.anchor].text)
    level = level_of(anchor)
    bodies = [body for body in re.findall(r"\(([^()]+)\)", anchor) if level and level[0] is Level.PROFESSIONAL]
    rows = [anchor[level[2] if level and level[0] is not Level.BACHELOR else 0 :]]
    rows += [
        dates.undated(line.text)
        for line in entry.lines[entry.anchor + 1 : entry.anchor + 2]
        if not line.bullet and not is_body(line)
    ]
    if level and level[0] is Level.PROFESSIONAL and (before := _BODY_BEFORE.fullmatch(dates.undated(anchor[: level[1]]))):
        return before[1]
    for body in bodies:
        if (
            (len(re.findall(r"\b[A-Z]", body)) > 1 or _is_body(body, anchor))
            and not level_of(body)
            and not re.search(r"\d", body)
        ):
            return bare_part(body)
    for row in rows:
        for part in (p for cell in CELLS.split(row) for p in parts(cell)):
            bare = bare_part(part)
            capital = [w for w in bare.split() if w[:1].isupper() and len(w) > 1]
            if (
                len(capital) >= 2
                and not level_of(bare)
                and (not isced_f(bare) or book("education", "institutions", "bodies").find(bare))
                and not re.search(r"\d|class|stream|grade|gred", bare, re.I)
            ):
                return bare
    return ""


def _is_body(letters: str, certificate: str) -> bool:
    """Whether letters in brackets stand for a body that certifies, and not for the words before them: ``Scrum Master (SM)``."""
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", certificate.partition(f"({letters}")[0]))
    return bool(_LETTERS.fullmatch(letters)) and not initials.upper().endswith(letters)
