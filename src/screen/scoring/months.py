"""Periods → how many months they cover together, as fewest and most.

Both end months count; months that two posts share count once; "to date" ends in the month of the closing date. A year alone may
mean any of its months. A duration that the CV prints itself is counted where the dates beside it leave the length open.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from screen.model import Period, month_index


@dataclass(frozen=True, slots=True)
class Months:
    """Fewest and most months; ``certain`` when the dates leave no choice."""

    fewest: int
    most: int

    @property
    def certain(self) -> tuple[int, int] | None:
        """Both numbers when they are one and the same, else None."""
        return (self.fewest, self.most) if self.fewest == self.most else None


def count(periods: Iterable[Period], as_of: date) -> Months:
    """Months covered by any of the periods up to the month of ``as_of``."""
    today = month_index(as_of.year, as_of.month)
    least: list[tuple[int, int]] = []
    most: list[tuple[int, int]] = []
    printed = 0
    for period in periods:
        start, end = _bounds(period, today)
        if (start is None and end is None) or (period.months is not None and not _exact(start, end)):
            printed += period.months or 0
            if period.months is None:
                most.append((0, today))
            continue
        low, high = _spread(start, end, today)
        if low is not None:
            least.append(low)
        if high is not None:
            most.append(high)
    fewest, widest = _union(least) + printed, _union(most) + printed
    return Months(fewest, max(fewest, widest))


def _bounds(period: Period, today: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Bounds of the start and of the end; a printed duration gives the end that an exact start lacks."""
    end = (today, today) if period.ongoing else period.end
    start = period.start
    if period.months and start is not None and end is None:
        last = start[0] + period.months - 1
        end = (last, last)
    return start, end


def _exact(start: tuple[int, int] | None, end: tuple[int, int] | None) -> bool:
    return start is not None and end is not None and start[0] == start[1] and end[0] == end[1]


def _spread(
    start: tuple[int, int] | None, end: tuple[int, int] | None, today: int
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The months that are certain and those that are possible, none after today; None for a period yet to come."""
    first = start or (0, end[0] if end else today)
    last = end or (first[1], today)
    if first[0] > today:
        return None, None
    sure = (first[1], max(first[1], min(last[0], today)))
    possible = (first[0], max(first[0], min(last[1], today)))
    return (sure if sure[0] <= today else (first[0], first[0])), possible


def _union(intervals: list[tuple[int, int]]) -> int:
    total, reached = 0, -1
    for first, last in sorted(intervals):
        total += max(0, last - max(first - 1, reached))
        reached = max(reached, last)
    return total
