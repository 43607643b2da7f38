"""Titles in bold type side by side, of which the left one wraps → whole: ``Council of | Clerk`` over ``Pearl | Kept books``.

An employer in a narrow column stands beside a post in a wider one. It goes on below in bold type, and beside that the text on
the post has begun, which is not bold; the rows of a table have titles on both sides or on none. Employers that end flush right
show by the widest line of their column how far it reaches.
"""

from __future__ import annotations

from collections.abc import Sequence

from screen.documents.layout.cells import Cell
from screen.documents.layout.dated import is_date
from screen.documents.layout.grid import TAB, Strip
from screen.documents.layout.names import is_under
from screen.documents.layout.segments import BLANK, Segment

#: A date below a title begins or ends within so many points of it, and stands no farther below (in heights of the letters).
_FLUSH, _PITCH = 1.0, 1.75


def whole(strips: Sequence[Strip]) -> list[Strip]:
    """The strips of a page, the further lines of a title and the date below put to it, what stood beside them by itself."""
    found: list[Strip] = []
    at = -1
    widest = _widest(strips)
    for strip in strips:
        parted = _parted(strip)
        lines = parted.cells[0] if at >= 0 and _goes_on(found[at], parted, widest) else []
        date = _date_below(found[at], lines, parted) if at >= 0 else []
        if lines or date:
            title, *others = found[at].cells
            found[at] = found[at]._replace(cells=tuple(cell for cell in ([*title, *lines], date, *others) if cell))
            beside = parted.cells[bool(lines) + bool(date) :]
            found += [strip._replace(cells=beside)] if beside else []
            at = -1 if date else at
        else:
            at = len(found) if _is_titled(strip) else -1
            found.append(strip)
    return found


def _widest(strips: Sequence[Strip]) -> dict[int, float]:
    """How wide the widest first cell of some strips is that ends at a place (a whole point)."""
    found: dict[int, float] = {}
    for first in (strip.cells[0][0][0] for strip in strips if len(strip.cells[0]) == 1):
        found[round(first.x1)] = max(first.x1 - first.x0, found.get(round(first.x1), 0.0))
    return found


def _parted(strip: Strip) -> Strip:
    """A strip with a date that is set apart on the line of its first text as a cell of its own."""
    row, cells = strip.cells[0][0], strip.cells[1:]
    is_dated = len(strip.cells[0]) == 1 and len(row) > 1 and row[-1].apart and is_date(row[-1].text)
    return strip._replace(cells=([row[:-1]], [row[-1:]], *cells)) if is_dated else strip


def _is_titled(strip: Strip) -> bool:
    """Whether a strip is two titles side by side."""
    if len(strip.cells) != 2:
        return False
    left, right = (cell[0][0] for cell in strip.cells)
    return _is_bold(left) and _is_bold(right) and not (left.bullet or right.bullet or is_date(left.text))


def _goes_on(titled: Strip, strip: Strip, widest: dict[int, float]) -> bool:
    """Whether a strip begins with a line of the left title, whose first word had no room above."""
    (*_, [*_, above]), ([other, *_], *_) = titled.cells
    cell, *beside = strip.cells
    if strip.path != titled.path or len(cell) != 1 or len(cell[0]) != 1:
        return False
    line, word = cell[0][0], cell[0][0].words[0]
    if line.x1 >= other.x0 or any(_is_bold(text[0][0]) for text in beside):
        return False
    at_right = abs(line.x1 - above.x1) < abs(line.x0 - above.x0)
    needed = above.x1 - above.x0 + BLANK * line.size + word.x1 - word.x0
    room = (
        max(widest.get(round(above.x1) + off, 0.0) for off in (-1, 0, 1)) if at_right else other.x0 - TAB * line.size - above.x0
    )
    return needed > room and is_under(above, line, at_right=at_right)


def _date_below(titled: Strip, lines: Cell, strip: Strip) -> Cell:
    """The date close below a left title of several lines, or beside its end, in a strip that goes on with it."""
    cells = strip.cells[bool(lines) :]
    if not cells or strip.path != titled.path or not (lines or titled.cells[0][1:]):
        return []
    above, line = (lines or titled.cells[0])[-1][-1], cells[0][0][0]
    flush = min(abs(line.x0 - above.x0), abs(line.x1 - above.x1)) < _FLUSH and line.base - above.base < _PITCH * line.size
    return cells[0] if (flush or line.base == above.base) and is_date(line.text) else []


def _is_bold(segment: Segment) -> bool:
    return all(ink.bold for ink in segment.inks)
