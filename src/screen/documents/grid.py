"""The rows of a table drawn or implied on a page → strips: what becomes one line each.

A band is one record: it starts where cells start anew and takes in what they wrap. Its short cells are put on its first line; the
longest one goes on below, line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from screen.documents.columns import SET_OFF, Row
from screen.documents.segments import Segment

Cell = list[Row]
"""The rows of segments in one cell."""

#: Bands of so few rows become one line when more than one cell wraps.
_SHORT_BAND = 3
#: A date or range that is not finished: what follows below carries it on.
_UNFINISHED = re.compile(r"(?:[-–—~/,&(]|\b(?:to|until|till|hingga|sehingga|sampai|s/d|from|and))\s*$", re.IGNORECASE)
_CARRIES_ON = re.compile(r"\s*(?:[-–—~)&]|(?:to|until|till|hingga|sehingga|sampai|s/d)\b|[^\W\d_A-Z])")


@dataclass(frozen=True, slots=True)
class Strip:
    """One line to be: its cells from left to right (each one or more rows of segments), and how far its text could reach."""

    cells: tuple[Cell, ...] = field(repr=False)
    path: tuple[int, ...] = ()
    """Which region of the page it is in; strips of one path follow each other."""
    right: float = 0.0


def plain(region: Sequence[Row], path: tuple[int, ...]) -> list[Strip]:
    """Rows as they stand, a cell for every segment."""
    right = _right_edge(region)
    return [Strip(tuple([[segment]] for segment in row), path, right) for row in region]


def _right_edge(region: Sequence[Row]) -> float:
    """Where running text ends: what is set apart to the right does not count, unless all rows have it."""
    edges = [row[0].x1 for row in region if len(row) == 1] or [row[-1].x1 for row in region]
    return max(edges, default=0.0)


def strips(region: Sequence[Row], gutters: Sequence[float], rules: Sequence[float], path: tuple[int, ...]) -> Iterator[Strip]:
    """The strips of a table: ``gutters`` are the places where its columns part, ``rules`` the heights of lines drawn across."""
    table = _merged([_cells(row, gutters) for row in region])
    rights = [max((row[c][-1].x1 for row in table if row[c]), default=0.0) for c in range(len(gutters) + 1)]
    band: list[list[Row]] = []
    for row in table:
        if band and _starts(row, band, rights, rules):
            yield from _band(band, rights, path)
            band = []
        band.append(row)
    if band:
        yield from _band(band, rights, path)


def _cells(row: Row, gutters: Sequence[float]) -> list[Row]:
    cells: list[Row] = [[] for _ in range(len(gutters) + 1)]
    for segment in row:
        cells[sum(segment.x0 > place for place in gutters)].append(segment)
    return cells


def _base(row: list[Row]) -> float:
    return min(segment.base for cell in row for segment in cell)


def _size(row: list[Row]) -> float:
    return max(segment.size for cell in row for segment in cell)


def _merged(table: list[list[Row]]) -> list[list[Row]]:
    """Rows a little off one baseline put together: a date in smaller letters beside its text."""
    found: list[list[Row]] = []
    for row in table:
        above = found[-1] if found else None
        if above and _base(row) - _base(above) < 0.8 * _size(row) and not any(a and b for a, b in zip(above, row, strict=True)):
            found[-1] = [a or b for a, b in zip(above, row, strict=True)]
        else:
            found.append(row)
    return found


def _starts(row: list[Row], band: list[list[Row]], rights: list[float], rules: Sequence[float]) -> bool:
    """Whether a row starts a new band: a line or white space above it, or a cell that begins although there was room above."""
    above = band[-1]
    if any(_base(above) < rule < _base(row) for rule in rules):
        return True
    if _base(row) - _base(above) > SET_OFF * max(_size(row), _size(above)):
        return True
    filled = [column for column, cell in enumerate(row) if cell]
    if len(filled) == 1 and filled[0] > 0:
        return False
    lasts = {column: next((r[column] for r in reversed(band) if r[column]), None) for column in filled}
    if len(filled) == 1 and rules:
        return False
    return not any(_unfinished(lasts[c], row[c]) for c in filled) and not all(_wraps(lasts[c], row[c], rights[c]) for c in filled)


def _unfinished(last: Row | None, cell: Row) -> bool:
    if not last:
        return False
    return bool(_UNFINISHED.search(last[-1].text) or _CARRIES_ON.match(cell[0].text)) and not cell[0].bullet


def _wraps(last: Row | None, cell: Row, right: float) -> bool:
    """Whether a cell's row only carries on: its first word had no room at the end of the row before."""
    if not last or cell[0].bullet:
        return False
    word = cell[0].words[0]
    return right - last[-1].x1 < word.x1 - word.x0 + 0.25 * word.ink.size


def _band(band: list[list[Row]], rights: list[float], path: tuple[int, ...]) -> Iterator[Strip]:
    columns: list[Cell] = [[row[c] for row in band if row[c]] for c in range(len(rights))]
    filled = [c for c, cell in enumerate(columns) if cell]
    longest = max(filled, key=lambda c: len(columns[c]))
    several = sum(len(columns[c]) > 1 for c in filled) > 1
    if several and len(columns[longest]) <= _SHORT_BAND and not any(_has_item(columns[c]) for c in filled):
        yield Strip(tuple(columns[c] for c in filled), path, rights[longest])
        return
    yield Strip(tuple(columns[c] if c != longest else columns[c][:1] for c in filled), path, rights[longest])
    for row in columns[longest][1:]:
        yield Strip(tuple([[segment]] for segment in row), path, rights[longest])


def _has_item(cell: Cell) -> bool:
    return any(segment.bullet for row in cell for segment in row)


def segments_of(cell: Cell) -> list[Segment]:
    """All segments of a cell."""
    return [segment for row in cell for segment in row]
