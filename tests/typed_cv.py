"""Small CVs written as text, for the tests of this folder, and what is read in them."""

import re
from datetime import date

from screen.model import Document, Education, Line, ReadStatus
from screen.profile import sections, understand
from screen.profile.languages import languages
from screen.profile.studies import education

CLOSING = date(2020, 11, 16)
"""The closing date of the advert."""
_LEAD = re.compile(r"(?:^|(?<=\t))\*\*([^*]+)\*\*(?=.*\S)")


def document(text: str) -> Document:
    """A document of the lines of its text: ``# `` marks a heading, ``* `` bold, ``- `` a bullet, a blank line a gap.

    Words between two pairs of stars begin a cell in another look than the rest of it.
    """
    lines: list[Line] = []
    gap = 0.0
    for raw in text.strip().splitlines():
        line = raw.strip(" ")
        if not line:
            gap = 1.0
            continue
        mark, rest = (line[0], line[2:]) if line[:2] in {"# ", "* ", "- "} else ("", line)
        text = rest.replace(" || ", "\t")
        lines.append(
            Line(
                _LEAD.sub(r"\1", text),
                number=len(lines) + 1,
                heading=int(mark == "#"),
                bold=mark in {"#", "*"} and bool(mark),
                bullet=mark == "-",
                gap=gap,
                leads=tuple(_LEAD.findall(text)),
            )
        )
        gap = 0.0
    return Document("cv.txt", "0" * 64, "text", ReadStatus.READ, tuple(lines))


def studied(text: str) -> tuple[Education, ...]:
    """Every course of study of a CV typed as ``text``."""
    return education.find(sections.divide(document(text)), CLOSING)


def languages_in(heading: str, text: str) -> str:
    """The languages of a short CV with the text below a heading, as ``code level`` pairs."""
    cv = document(f"# Farid bin Omar\n# {heading}\n{text}\n# Education\nBachelor of Arts, University of Leeds, 2015")
    return ", ".join(f"{skill.language} {skill.level.value}" for skill in languages.find(sections.divide(cv))[0])


def right_in(particulars: str) -> tuple[str, bool]:
    """The status that a CV's particulars give, and whether another nationality is stated."""
    cv = document(f"Ali Example\n# Personal details\n{particulars}")
    found = understand(cv, CLOSING)[0].work_right
    return found.status.value, found.foreign
