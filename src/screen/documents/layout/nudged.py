"""Dates set a little above or below the line to which they belong → on it.

A date at the right in smaller type than its title, on the height of the title's top, or beside the middle of a title and an
employer stands on a baseline of its own. Where nothing else is in their column such dates look like a column to be read last.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from screen.documents.layout.segments import Segment

#: A date is off its line by no more than about half a line, and a text on its line by less (in heights of the letters).
_OFF, _SAME = 0.75, 0.3
#: Dates are flush when they end within so many points.
_FLUSH = 2.0
#: Text that starts so much farther left (in heights of the letters) than what is nearest to a date is of another column.
_INDENT = 6.0


def put_back(dates: Sequence[Segment], found: Sequence[Segment]) -> None:
    """Move the ``dates`` that are flush right, and what is flush with them, onto the nearest of the ``found`` lines.

    Nothing else may stand in their column.
    """
    on_line = Counter([segment.base for segment in found])
    flush = Counter([round(date.x1) for date in dates])
    for place in sorted({round(date.x1) for date in dates if on_line[date.base] == 1 and flush[round(date.x1)] > 1}):
        column = _column([date for date in dates if round(date.x1) == place], found)
        if all(abs(segment.x1 - place) < _FLUSH for segment in column):
            _put_on_lines(column, found)


def _column(dates: Sequence[Segment], found: Sequence[Segment]) -> list[Segment]:
    """What stands in the column of some dates from the highest of them to the line below the lowest one."""
    left = min([date.x0 for date in dates]) - dates[0].size
    high, low = min([date.top for date in dates]), max([date.bottom for date in dates]) + dates[0].size
    return [segment for segment in found if segment.x0 > left and high < segment.base < low]


def _put_on_lines(column: Sequence[Segment], found: Sequence[Segment]) -> None:
    """Move dates of a column that are off their lines: all of them up or down, where one of the two is possible for all.

    Where both are each moves onto the line that is nearest, the upper one of two.
    """
    offs = [(date, steps) for date in column if (steps := _steps(date, found))]
    ways = [sign for sign in (-1, 1) if all(any(step * sign > 0 for step in steps) for _, steps in offs)]
    for date, steps in offs:
        by = min([step for step in steps if len(ways) != 1 or step * ways[0] > 0], key=lambda step: (round(abs(step)), step))
        date.base, date.top, date.bottom = date.base + by, date.top + by, date.bottom + by


def _steps(date: Segment, found: Sequence[Segment]) -> list[float]:
    """How far the lines at the left of a date are below it that are no farther than half a line; none where it is on one."""
    near = [s for s in found if s.x1 < date.x0 and abs(s.base - date.base) < _OFF * max(s.size, date.size)]
    edge = max([s.x0 for s in near], default=0.0) - _INDENT * date.size
    steps = [s.base - date.base for s in near if s.x0 >= edge]
    return [] if any(abs(step) < _SAME * date.size for step in steps) else steps
