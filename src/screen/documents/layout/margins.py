"""Dates beside the texts that they are of: whether a column holds them, and whether a gutter would tear them from these."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean, median

from screen.documents.layout.columns import ALIGNED, Gutter, Row
from screen.documents.layout.dated import DATE, RANGE, STRETCH, is_date, is_duration
from screen.documents.layout.segments import LARGER, Segment, is_among

#: Of so many stretches of time nobody says that chance put them beside a text.
_RANGES = 2
#: So many dates below one another make a column; further lines of a cell stand no farther apart (in heights of the letters).
_COLUMN, _NEAR = 2, 1.7
#: Texts whose right ends are no farther apart (in points) end flush right.
_FLUSH = 1.5


def is_margin(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether one side holds the dates of the other, or the left one labels, one a row, each on the height of a text."""
    return are_dates(left) or are_dates(right) or (all(len(row) == 1 for row in left) and _are_beside(left, right))


def holds_dates(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether rows of the left side begin with the dates of the right one, which has none.

    Each of them, and each row of the sparser side that does not go on with the one above, is on the height of a text; headings
    among the dates, in bold or larger type, need none.
    """
    dated = [row for row in left if RANGE.match(row[0].text)]
    if len(dated) < _RANGES or any(STRETCH.search(row[0].text) for row in right):
        return False
    sparse, dense = (left, right) if len(left) <= len(right) else (right, left)
    starts = [row for row in begun(sparse) if not row[0].text[:1].islower()]
    if sparse is left:
        starts = [row for row in starts if not _is_louder(row[0], dated)]
    return _are_beside(dated, right) and _are_beside(starts, dense)


def _is_louder(heading: Segment, dated: Sequence[Row]) -> bool:
    """Whether a text is set in larger or bolder type than all of some rows."""
    size, bold = max(row[0].size for row in dated), any(row[0].inks[0].bold for row in dated)
    return heading.size > size * LARGER or (heading.inks[0].bold and not bold)


def tears_dates(left: Sequence[Row], right: Sequence[Row], gutter: Gutter, others: Sequence[Gutter]) -> bool:
    """Whether a gutter parts dates from their texts: dates between it and another one share their lines beyond it.

    So do places that stand flush right behind dates: ``2015 – 2017          Ipoh``.
    """
    for place in {other.x1 for other in others if other.x1 < gutter.x0}:
        rows = [(row, cells) for row in left if (cells := [cell for cell in row if cell.x0 >= place])]
        if _several_dates(rows) and _beyond(rows, right) >= _within(rows):
            return True
    for place in {other.x0 for other in others if other.x0 > gutter.x1}:
        rows = [(row, cells) for row in right if (cells := [cell for cell in row if cell.x1 <= place])]
        if (_several_dates(rows) and _beyond(rows, left) > _within(rows)) or _are_seats([cells for _, cells in rows], left):
            return True
    return False


def are_behind_dates(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether each row of the right side stands behind one of the dates that end rows of the left side, or is its second line.

    The dates are cells of their own that start, or end, below one another.
    """
    dates = [row for row in left if len(row) > 1 and is_date(row[-1].text)]
    if len(dates) < _COLUMN or beside([row[-1:] for row in dates], right) < len(dates):
        return False
    if all(max(ends) - min(ends) > _FLUSH for ends in zip(*((row[-1].x0, row[-1].x1) for row in dates), strict=True)):
        return False
    further = [(above, row) for above, row in pairwise(right) if not beside([row], dates)]
    return all(row[0].base - above[0].base < _NEAR * row[0].size for above, row in further)


def _are_seats(rows: Sequence[Row], left: Sequence[Row]) -> bool:
    """Whether most of some rows end flush right, each behind a date of the left side."""
    dated = [row for row in left if is_date(row[-1].text.rstrip(" ,"))]
    seats = [row for row in rows if len(row) == 1 and beside([row], dated)]
    ends = [row[0].x1 for row in seats]
    return len(seats) > 1 and 2 * len(seats) > len(rows) and max(ends) - min(ends) < _FLUSH


def _several_dates(rows: Sequence[tuple[Row, Row]]) -> bool:
    """Whether the cells of some rows are dates, several of them."""
    return len(rows) > 1 and are_dates([cells for _, cells in rows])


def _beyond(rows: Sequence[tuple[Row, Row]], side: Sequence[Row]) -> int:
    """How many of the cells of some rows stand on the height of a row of the other side."""
    return beside([cells for _, cells in rows], side)


def _within(rows: Sequence[tuple[Row, Row]]) -> int:
    """How many of the cells of some rows share these with other cells."""
    return sum([len(cells) < len(row) for row, cells in rows])


def are_dates(side: Sequence[Row]) -> bool:
    """Whether at least half of the rows are dates and nothing else, headings in larger type aside."""
    large = {row[0].base for row in larger(side) if not is_date(row[0].text)}
    dates = [len(row) == 1 and bool(DATE.search(row[0].text)) for row in side if row[0].base not in large]
    return bool(dates) and fmean(dates) >= 0.5


def larger(side: Sequence[Row]) -> list[Row]:
    """The rows that are set larger than most of their side."""
    size = median(row[0].size for row in side) if side else 0.0
    return [row for row in side if row[0].size > LARGER * size]


def begun(side: Sequence[Row]) -> list[Row]:
    """The rows of a side that do not finish a date above them, or a remark in brackets behind one, or say how long it was."""
    return [side[0], *(row for above, row in pairwise(side) if not (_is_open(above[-1].text) or _is_length(above, row)))]


def _is_length(above: Row, row: Row) -> bool:
    """Whether a row says no more than how long the time of the row above was."""
    return is_date(above[-1].text) and len(row) == 1 and is_duration(row[0].text)


def _is_open(text: str) -> bool:
    """Whether a text ends with a date that is not finished, or in a remark on one."""
    return (text.endswith(("-", "–", "—")) or text.count("(") > text.count(")")) and bool(DATE.search(text))


def _are_beside(rows: Sequence[Row], side: Sequence[Row]) -> bool:
    """Whether each of some rows is on the height of a row of the other side."""
    return beside(rows, side) == len(rows)


def beside(rows: Sequence[Row], side: Sequence[Row]) -> int:
    """How many of some rows stand on the height of a row of the other side."""
    bases = sorted([row[0].base for row in side])
    return sum([is_among(bases, row[0].base, ALIGNED * row[0].size) for row in rows])
