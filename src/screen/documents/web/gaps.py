"""What sets the words of an inline element apart from those around it: nothing, a blank, or a tab as between cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from screen.documents.web import css

if TYPE_CHECKING:
    from lxml.etree import _Element

#: From so much room (in points) words stand apart as in columns, or as by a blank.
_WIDE, _NARROW = 6.0, 1.5
#: A class that a person named, not a program.
_CLASS = re.compile(r"(?!(?:spelle|grame)\b)[a-z]{3,}(?:[\s_-]+\w{1,30}){0,8}", re.IGNORECASE)


def around(element: _Element, tag: str, style: css.Declarations, *, is_styled_elsewhere: bool) -> tuple[str, str]:
    """What stands before and behind an inline element; it may be styled by a sheet that is not here."""
    display = style.get("display", "")
    if tag in ("td", "th", "li") or display in ("table-cell", "inline-flex", "inline-grid", "inline-table"):
        return "\t", "\t"
    rooms = [css.room(style, side) for side in (3, 1)]
    if display == "inline-block" and len("".join(map(str, element.itertext())).strip()) > 1:
        glued = "\t" if any(rooms) or "width" in style or not _is_spaced(element) else ""
        return glued, glued
    if is_styled_elsewhere and _is_one_of_several(element):
        return "\t", "\t"
    before, after = ("\t" if room >= _WIDE else " " if room >= _NARROW else "" for room in rooms)
    return before, after


def _is_one_of_several(element: _Element) -> bool:
    """Whether an element and the one before it, with no blank between, have classes that a person named, and words."""
    before = element.getprevious()
    if before is None or before.tag != element.tag or (before.tail or ""):
        return False
    names = [_CLASS.fullmatch(one.get("class") or "") for one in (before, element)]
    words = ["".join(map(str, one.itertext())).strip() for one in (before, element)]
    return all(names) and all(len(word) > 2 for word in words)


def between(last: str, first: str) -> str:
    """A blank where two elements touch whose words a person tells apart by their looks: ``English`` and ``Native``."""
    apart = (last.islower() and (first.isupper() or first.isdigit())) or (last.isdigit() and first.isupper())
    return " " if apart else ""


def _is_spaced(element: _Element) -> bool:
    """Whether white space stands around an element."""
    before = element.getprevious()
    parent = element.getparent()
    lead = (before.tail if before is not None else parent.text if parent is not None else "") or ""
    return (lead[-1:].isspace() or (before is None and not lead)) and (
        (element.tail or "")[:1].isspace() or (element.getnext() is None and not element.tail)
    )
