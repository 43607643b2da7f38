"""Cells that wrap in a table without lines, told from columns by the dates that begin its records.

In a column a text goes on for as long as it has something to say. In a table each record begins on the height of its date, in
all its cells, and the shorter ones leave their place blank until the next record begins.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from screen.documents.layout.columns import ALIGNED, Row
from screen.documents.layout.dated import is_date
from screen.documents.layout.segments import Segment

#: So many records show a table, of which so many leave blank lines in a cell.
_RECORDS, _BLANK = 3, 1
#: Dates of one column start, or end, within so many points of one another.
_FLUSH = 3.0


def begin_together(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether two stretches side by side are cells of records that begin with dates of one column in one of them."""
    return _begin(left, right) or _begin(right, left)


def _begin(dated: Sequence[Row], other: Sequence[Row]) -> bool:
    bases = _dates(dated)
    if len(bases) < _RECORDS:
        return False
    ours, theirs = _records(dated, bases), _records(other, bases)
    blank = 0
    for base, one, beside in zip(bases, ours, theirs, strict=True):
        if not beside or abs(beside[0][0].base - base) > ALIGNED * beside[0][0].size:
            return False
        few, many = sorted((one, beside), key=len)
        if any(abs(row[0].base - twin[0].base) > ALIGNED * row[0].size for row, twin in zip(few, many, strict=False)):
            return False
        blank += len(few) < len(many)
    return blank >= _BLANK


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
