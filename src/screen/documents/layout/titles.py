"""Titles in bold type side by side, of which the left one wraps → whole: ``Council of | Clerk`` over ``Pearl | Kept books``.

An employer in a narrow column stands beside a post in a wider one. It goes on below in bold type, and beside that the text on
the post has begun, which is not bold; the rows of a table have titles on both sides or on none.
"""

from __future__ import annotations

from collections.abc import Sequence

from screen.documents.layout.dated import is_date
from screen.documents.layout.grid import TAB, Strip
from screen.documents.layout.names import is_under
from screen.documents.layout.segments import BLANK, Segment


def whole(strips: Sequence[Strip]) -> list[Strip]:
    """The strips of a page, the further lines of a title put into its cell, and what stood beside them by itself."""
    found: list[Strip] = []
    at = -1
    for strip in strips:
        if at >= 0 and _goes_on(found[at], strip):
            title, *others = found[at].cells
            found[at] = found[at]._replace(cells=([*title, *strip.cells[0]], *others))
            found += [strip._replace(cells=strip.cells[1:])] if strip.cells[1:] else []
        else:
            at = len(found) if _is_titled(strip) else -1
            found.append(strip)
    return found


def _is_titled(strip: Strip) -> bool:
    """Whether a strip is two titles side by side."""
    if len(strip.cells) != 2:
        return False
    left, right = (cell[0][0] for cell in strip.cells)
    return _is_bold(left) and _is_bold(right) and not (left.bullet or right.bullet or is_date(left.text))


def _goes_on(titled: Strip, strip: Strip) -> bool:
    """Whether a strip begins with a line of the left title, whose first word had no room above."""
    (*_, [*_, above]), ([other, *_], *_) = titled.cells
    cell, *beside = strip.cells
    if strip.path != titled.path or len(cell) != 1 or len(cell[0]) != 1:
        return False
    line, word = cell[0][0], cell[0][0].words[0]
    has_turned = line.x1 < other.x0 and not any(_is_bold(text[0][0]) for text in beside)
    is_full = above.x1 + BLANK * line.size + word.x1 - word.x0 > other.x0 - TAB * line.size
    return has_turned and is_full and is_under(above, line)


def _is_bold(segment: Segment) -> bool:
    return all(ink.bold for ink in segment.inks)
