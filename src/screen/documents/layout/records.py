"""Cells that wrap in a table without lines, told from columns by the dates that begin its records.

In a column a text goes on for as long as it has something to say. In a table each record begins on the height of its date, in
all its cells, and the shorter ones leave their place blank until the next record begins.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from screen.documents.layout.columns import ALIGNED, Gutter, Row, usual_step
from screen.documents.layout.dated import is_date
from screen.documents.layout.segments import Segment

#: More records than these show a table; so few do where nothing stands above them, and they are set apart.
_FEW = 2
#: A space above is wider than that between lines by this factor; where there is but one line, than so many heights.
_PAUSE, _ALONE = 1.25, 1.6
#: Dates of one column start, or end, within so many points of one another.
_FLUSH = 3.0


def begin_together(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two stretches side by side are cells of records that begin with dates of one column in one of them."""
    return _begin(left, right) or _begin(right, left)


def _begin(dated: Sequence[Row], other: Sequence[Row]) -> bool:
    bases = _dates(dated)
    if len(bases) < _FEW:
        return False
    ours, theirs = _records(dated, bases), _records(other, bases)
    if len(bases) == _FEW:
        return (
            len(theirs[0]) + len(theirs[1]) == len(other)
            and _are_cells(bases, ours, theirs)
            and all(map(_pause, (ours, theirs)))
        )
    return _are_cells(bases, ours, theirs) and any(len(one) != len(beside) for one, beside in zip(ours, theirs, strict=True))


def _are_cells(bases: Sequence[float], ours: Sequence[list[Row]], theirs: Sequence[list[Row]]) -> bool:
    """Whether the lines of two sides stand on one height in each record, from its first on to the last of its shorter side."""
    for base, one, beside in zip(bases, ours, theirs, strict=True):
        if not beside or abs(beside[0][0].base - base) > ALIGNED * beside[0][0].size:
            return False
        few, many = sorted((one, beside), key=len)
        if any(abs(row[0].base - twin[0].base) > ALIGNED * row[0].size for row, twin in zip(few, many, strict=False)):
            return False
    return True


def _pause(records: Sequence[list[Row]]) -> bool:
    """Whether the space between two records is wider than that between their lines; a list that runs on evenly is no cell."""
    first, second = ([row[0].base for row in rows] for rows in records)
    usual = max(map(usual_step, (first, second)))
    return second[0] - first[-1] > (_PAUSE * usual or _ALONE * records[0][0][0].size)


def tears(left: Sequence[Row], right: Sequence[Row], gutter: Gutter, others: Sequence[Gutter]) -> bool:
    """Whether a gutter parts cells of records, which another gutter divides from what stands beside them."""
    for other in others:
        if other.x0 > gutter.x1:
            inner = _cells(right, gutter.x1, other.x0)
            if inner and begin_together(left, inner):
                return True
        elif other.x1 < gutter.x0:
            inner = _cells(left, other.x1, gutter.x0)
            if inner and begin_together(inner, right):
                return True
    return False


def _cells(side: Sequence[Row], start: float, end: float) -> list[Row]:
    """The rows of a side between two gutters."""
    rows = [[segment for segment in row if start <= segment.x0 and segment.x1 <= end] for row in side]
    return [row for row in rows if row]


def _dates(rows: Sequence[Row]) -> list[float]:
    """The heights of the dates beside the text of their rows; none where they are not flush."""
    dates: list[Segment] = [segment for row in rows if len(row) > 1 for segment in row if is_date(segment.text)]
    if not dates or all(max(ends) - min(ends) > _FLUSH for ends in zip(*((date.x0, date.x1) for date in dates), strict=True)):
        return []
    return sorted({date.base for date in dates})


def _records(rows: Sequence[Row], bases: Sequence[float]) -> list[list[Row]]:
    """The rows from each of some heights on down to the next."""
    found: list[list[Row]] = [[] for _ in bases]
    for row in rows:
        at = bisect_right(bases, row[0].base + ALIGNED * row[0].size)
        if at:
            found[at - 1].append(row)
    return found
