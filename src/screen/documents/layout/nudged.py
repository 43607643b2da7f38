"""Dates set a little above or below the line to which they belong → on it.

A date beside a title, in smaller type, on the height of the title's top, or beside the middle of a title and an employer
stands on a baseline of its own. Where nothing else is in their column such dates look like a column of their own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from screen.documents.layout.centred import columns_of_dates, runs
from screen.documents.layout.segments import Segment

#: A date is off its line by no more than most of a line, and a text on its line by less (in heights of the letters).
_OFF, _SAME = 1.1, 0.3
#: Dates are flush when they end within so many points.
_FLUSH = 2.0
#: Steps that differ by less (in points) are alike.
_ALIKE = 1.0
#: Text that starts so much farther away (in heights of the letters) than what is nearest to a date is of another column.
_INDENT = 6.0

_Off = tuple[Segment, list[float]]
"""A date and the steps that would put it on a line."""


def put_back(dates: Sequence[Segment], found: Sequence[Segment]) -> None:
    """Move the ``dates`` that are flush right, and what is flush with them, onto the nearest of the ``found`` lines.

    Nothing else may stand in their column. Dates in a left margin, nothing between them, are moved if they all are off alike.
    """
    on_line = Counter([segment.base for segment in found])
    flush = Counter([round(date.x1) for date in dates])
    for place in sorted({round(date.x1) for date in dates if on_line[date.base] == 1 and flush[round(date.x1)] > 1}):
        column = _column([date for date in dates if round(date.x1) == place], found)
        if all(abs(segment.x1 - place) < _FLUSH for segment in column):
            _put_on_lines([(segment, _steps(segment, found)) for segment in column])
    for column in columns_of_dates([date for date in dates if on_line[date.base] == 1]):
        for run, _, _ in runs(column, found):
            offs = [(date, _steps_right(date, found)) for date in run]
            if len(run) > 1 and any(_shared(step, offs) == len(run) for step in offs[0][1]):
                _put_on_lines(offs)


def _column(dates: Sequence[Segment], found: Sequence[Segment]) -> list[Segment]:
    """What stands in the column of some dates from the highest of them to the line below the lowest one."""
    left = min([date.x0 for date in dates]) - dates[0].size
    high, low = min([date.top for date in dates]), max([date.bottom for date in dates]) + dates[0].size
    return [segment for segment in found if segment.x0 > left and high < segment.base < low]


def _put_on_lines(offs: Sequence[_Off]) -> None:
    """Move dates that are off their lines, each by the step that most of them can take.

    Of steps that as many can take it is the shortest, onto the upper line of two.
    """
    for date, steps in offs:
        if steps:
            by = min(steps, key=lambda step: (-_shared(step, offs), round(abs(step)), step))
            date.base, date.top, date.bottom = date.base + by, date.top + by, date.bottom + by


def _shared(step: float, offs: Sequence[_Off]) -> int:
    """How many dates can take a step."""
    return sum([any(abs(step - other) < _ALIKE for other in steps) for _, steps in offs])


def _steps(date: Segment, found: Sequence[Segment]) -> list[float]:
    """How far the lines at the left of a date are below it that are no farther than most of one; none where it is on one."""
    near = [s for s in _near(date, found) if s.x1 < date.x0]
    edge = max([s.x0 for s in near], default=0.0) - _INDENT * date.size
    return _off([s for s in near if s.x0 >= edge], date)


def _steps_right(date: Segment, found: Sequence[Segment]) -> list[float]:
    """The same for the lines at the right of a date."""
    near = [s for s in _near(date, found) if s.x0 > date.x1]
    edge = min([s.x0 for s in near], default=0.0) + _INDENT * date.size
    return _off([s for s in near if s.x0 <= edge], date)


def _near(date: Segment, found: Sequence[Segment]) -> list[Segment]:
    return [s for s in found if abs(s.base - date.base) < _OFF * max(s.size, date.size)]


def _off(lines: Sequence[Segment], date: Segment) -> list[float]:
    steps = [s.base - date.base for s in lines]
    return [] if any(abs(step) < _SAME * date.size for step in steps) else steps
