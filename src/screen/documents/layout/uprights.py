"""Headings turned by a right angle beside their sections → rows above what they head.

They stand in the margin, each as high as its section or in the middle of it; where the section starts, the text pauses.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import attrgetter

from screen.documents.layout import columns
from screen.documents.layout.columns import Row
from screen.documents.layout.segments import Segment, segments
from screen.documents.layout.words import Page, Word

#: Headings of one page stand in one margin: they begin within so many points.
_IN_LINE = 4.0
#: Headings are no longer than so many words.
_WORDS = 5
#: A wider space above than this (in usual distances of lines), or than this share of the widest, is a pause of the text.
_PAUSE, _WIDEST = 1.2, 0.75
#: A section that starts as high as its heading differs by less (in heights of the letters).
_LEVEL = 0.9
#: A heading stands so far above its section, of the space that there is.
_ABOVE = 0.5
_NO_HEADING = re.compile(r"[\d@/]")
_UP, _DOWN = 90, 270


def placed(region: list[Row], page: Page) -> tuple[list[Row], list[tuple[Word, ...]]]:
    """The rows of a page with those of its upright headings among them, and the turned words that are none."""
    rest: list[tuple[Word, ...]] = []
    for words, way in zip(page.turned, page.ways or (0,) * len(page.turned), strict=True):
        headings = _headings(words, page, way)
        rows = _among(region, headings) if headings else None
        if rows is None:
            rest.append(words)
        else:
            region = rows
    return region, rest


def _headings(words: Sequence[Word], page: Page, way: int) -> list[Segment]:
    """The texts of a turned group from the top of the page down, if all could be headings in one margin, in their places."""
    if way not in {_UP, _DOWN}:
        return []
    pieces = [piece for part in _drawn_together(words) for piece in segments(part)]
    if any(len(piece.words) > _WORDS or _NO_HEADING.search(piece.text) for piece in pieces):
        return []
    for piece in pieces:
        left, top, right, bottom = piece.x0, piece.top, piece.x1, piece.bottom
        if way == _UP:
            piece.x0, piece.x1, piece.top, piece.bottom = top, bottom, page.height - right, page.height - left
        else:
            piece.x0, piece.x1, piece.top, piece.bottom = page.width - bottom, page.width - top, left, right
    in_line = all(abs(piece.x0 - pieces[0].x0) < _IN_LINE for piece in pieces)
    return sorted(pieces, key=attrgetter("top")) if in_line and len(pieces) > 1 else []


def _drawn_together(words: Sequence[Word]) -> list[list[Word]]:
    """Words along their line, parted where one was drawn before the word that it follows: it belongs to another text."""
    parts: list[list[Word]] = [[]]
    for word in sorted(words, key=attrgetter("x0")):
        if parts[-1] and word.order < parts[-1][-1].order:
            parts.append([])
        parts[-1].append(word)
    return parts


def _among(region: Sequence[Row], headings: Sequence[Segment]) -> list[Row] | None:
    """The rows of a page with headings before those beside which they stand; None where one of them stands beside nothing."""
    starts: list[int] = []
    low = -1
    for heading in headings:
        middle = (heading.top + heading.bottom) / 2
        start = _start(region, heading, low)
        if start is None:
            return None
        starts.append(start)
        low = max(start, sum(row[0].base <= middle for row in region) - 1)
    rows: list[Row] = []
    for at, row in enumerate(region):
        if at in starts:
            rows.append([_set_above(headings[starts.index(at)], row, region[at - 1] if at else None)])
        rows.append(row)
    return rows


def _start(region: Sequence[Row], heading: Segment, low: int) -> int | None:
    """The first row of the section of a heading, of those after ``low``: where the text pauses, best at the heading's top."""
    middle, end = (heading.top + heading.bottom) / 2, heading.bottom + heading.size
    beside: list[int] = []
    for at in range(low + 1, len(region)):
        base = region[at][0].base
        if base > end or (base > middle and beside):
            break
        if _stands_beside(region[at], heading):
            beside.append(at)
        else:
            beside.clear()
    if not any(region[at][0].base > heading.top - heading.size for at in beside):
        return None
    spaces = {at: region[at][0].base - region[at - 1][0].base if at else 0.0 for at in beside}
    pause = _PAUSE * columns.pitch(region)
    for at, space in spaces.items():
        if abs(region[at][0].top - heading.top) < _LEVEL * heading.size and space > pause:
            return at
    return next(at for at, space in spaces.items() if space >= _WIDEST * max(spaces.values()))


def _stands_beside(row: Row, heading: Segment) -> bool:
    return row[0].x0 > heading.x1 - 1 or row[-1].x1 < heading.x0 + 1


def _set_above(heading: Segment, row: Row, above: Row | None) -> Segment:
    """A heading as a line of its own above a row, at its left edge."""
    space = row[0].base - above[0].base if above else 2 * row[0].size
    wide = heading.bottom - heading.top
    heading.base = row[0].base - _ABOVE * space
    heading.x0, heading.x1 = row[0].x0, row[0].x0 + wide
    return heading
