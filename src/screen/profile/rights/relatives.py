"""What a CV says of relatives, and of who is called in an emergency: none of it is said of the applicant.

The words are in ``data/rights.toml`` under ``relatives``, and in ``data/contacts.toml`` under ``kin``.
"""

from __future__ import annotations

import re
from functools import partial

from screen.model import Line, Section
from screen.phrases import Match, Phrasebook, words
from screen.profile.person import contacts
from screen.profile.rights import denials
from screen.profile.vocabulary import any_among, any_of, book

#: Letters from a relative to a nationality that is hers: "wife of a Malaysian".
_NEAR = 18
_any = partial(any_among, "rights")
#: What parts "married" from a nationality that is the writer's own: "berkahwin, warganegara Malaysia", "widow and Malaysian".
_APART = re.compile(rf"[^,|/\t]*[,|/\t]|\s*(?:[–—&-]|{any_of('links', 'and')}\b)", re.IGNORECASE)
#: Words between a relative and a country that go on from the one, "suami *saya*", or lead up to the other, "to *a citizen of*".
_OF_THEIRS = re.compile(rf"^\s*{_any('of_relatives.own')}\b(?=\s)")
_CITIZEN_OF = re.compile(rf"(?:\b{_any('of_relatives.citizen_of')}\s+)+$", re.IGNORECASE)
_NUMBER = rf"(?:{_any('of_relatives.numbers')}|\d{{1,2}})"
_OF_HERSELF = re.compile(
    rf"\b{_any('of_relatives.mother_tongues')}\b|\b{_any('of_relatives.parents_of')}\s+{_NUMBER}\b(?:\s+{_any('of_relatives.children')}\b)?"
    rf"|\b{_NUMBER}\s+{_any('of_relatives.children', 'of_relatives.siblings')}\b(?!\s+{_any('of_relatives.told')}\b)",
    re.IGNORECASE,
)
"""Words for relatives that speak of the writer: a mother tongue, "mother of two", "married with two children"."""
OWN_AGAIN = re.compile(rf"\b{_any('self.i', 'of_relatives.own_again')}\b")
"""What turns from a relative to the writer again."""
_LABEL = re.compile(
    rf"\W*((?:[\w'’./-]+\s+){{0,4}}[\w'’./-]+)\s*:(?!\s*(?:\d+\b(?![-\d])|{_any('of_relatives.none')}\b))", re.IGNORECASE
)
"""The label of a cell, unless a count stands behind it: ``Spouse: Ali``, not ``Children: 2``."""
_BRACKET = re.compile(r"\s*[(\u2013\u2014-]([^)]{1,30})")


def named(text: str) -> list[Match[None]]:
    """The relatives that a text names; none in what somebody says of herself."""
    return book("rights", "relatives", "named").find(_OF_HERSELF.sub(_blank, text))


def of_kin(text: str, at: int) -> bool:
    """Whether a nationality or a statement at a place is that of a husband, wife, parent or child."""
    before = _CITIZEN_OF.sub("", denials.lead(text, at))
    wed = [m for m in book("rights", "relatives", "married").find(before) if not _APART.match(before, m.end)]
    near = (_OF_THEIRS.sub("", before[m.end :]) for m in (*named(before), *wed))
    if any(len(between) <= _NEAR and not re.search(r"[.;]", between) and not OWN_AGAIN.search(between) for between in near):
        return True
    return _is_theirs(text[:at])


def has_label(text: str, start: int, end: int) -> bool:
    """Whether the label at a place is one of somebody else's things: ``Spouse: Ali, IC: ...``, ``Nationality (husband)``."""
    before = denials.lead(text, start)
    beside = any(not re.sub(r"['’]s\b", "", before[m.end :]).strip() for m in named(before))
    return beside or _speaks(text[start:end]) or _is_theirs(text[:start])


def has_number(text: str, start: int, end: int, labels: Phrasebook[str]) -> bool:
    """Whether the identity number at a place is somebody else's, by its cell, its label or the first cells of its row."""
    *row, own = text[:start].split("\t")
    if row and not re.search(r"[^\W\d_]", own):
        own = row[-1] if labels.first(row[-1]) is not None else " ".join(row)
    bracket = _BRACKET.match(text, end)
    return _speaks(own) or (bracket is not None and _speaks(bracket[1]))


def own_lines(section: Section) -> tuple[Line, ...]:
    """The lines of a part that speak of the applicant: none of a part on relatives, nor those below a heading inside it."""
    if section.heading is not None and _heads(section.heading.text):
        return ()
    kept: list[Line] = []
    away = False
    for line in section.lines:
        away = (away and not (line.gap >= 1 or line.bold or line.heading)) or _is_heading(line)
        if not away:
            kept.append(line)
    return tuple(kept)


def _is_theirs(before: str) -> bool:
    """Whether the last cell begins with a label of somebody else's."""
    label = _LABEL.match(before, before.rfind("\t") + 1)
    return label is not None and bool(named(label[1]))


def _speaks(text: str) -> bool:
    return bool(named(text)) or contacts.says(_OF_HERSELF.sub(_blank, text), "kin")


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _is_heading(line: Line) -> bool:
    text = line.text.strip()
    return not re.search(r"[\t|,\d]|:.", text) and _heads(text)


def _heads(text: str) -> bool:
    """Whether a heading is made of nothing but words for others, and such as "details of"."""
    spoken = [*named(text), *book("rights", "relatives", "headings").find(text)]
    filling = [*spoken, *book("rights", "relatives", "filling").find(text)]
    return bool(spoken) and all(any(m.start <= at < m.end for m in filling) for _, at, _ in words(text))
