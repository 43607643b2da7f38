"""Periods → how many months they cover together, as fewest and most.

Both end months count; months that two posts may share count once; "to date" ends in the month of the closing date, and nothing
behind it counts. A year alone may mean any of its months. A duration that the CV prints itself is counted where the dates
beside it leave the length open, and nowhere but between these dates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate

from screen.model import Period, month_index

Bounds = tuple[int, int]

_FIRST = month_index(1940, 1)
"""No post began before."""


@dataclass(frozen=True, slots=True)
class Months:
    """Fewest and most months; ``most`` is None when a post without dates may have lasted any time."""

    fewest: int
    most: int | None

    @property
    def certain(self) -> tuple[int, int] | None:
        """Both numbers when they are one and the same, else None."""
        return (self.fewest, self.fewest) if self.fewest == self.most else None

    def up_to(self, enough: int) -> int:
        """The most months, and no more than are asked for."""
        return enough if self.most is None else min(self.most, enough)


def count(periods: Iterable[Period], as_of: date) -> Months:
    """Months covered by any of the periods up to the month of ``as_of``.

    A duration that is printed without any date is taken to be beside no other post.
    """
    today = month_index(as_of.year, as_of.month)
    known = list(periods)
    dated = [period for period in known if period.start or period.end or period.ongoing]
    alone = sum(period.months or 0 for period in known if period not in dated)
    begun = [stretch for period in dated if (stretch := _stretch(period, today)) is not None]
    most = _most(begun) + alone
    endless = any(period.start is None and not period.months for period in known)
    return Months(min(_fewest(begun) + alone, most), None if endless else most)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Months that one period means: ``length`` of them at least, in a row, the first one between two bounds."""

    length: int
    starts: Bounds
    widest: Bounds
    """All months that it may cover."""
    printed: bool
    """Whether it lasts just ``length`` months, by a printed duration."""
    today: int

    @property
    def certain(self) -> range:
        """The months that it covers wherever it lies."""
        return range(self.starts[1], min(self.starts[0] + self.length - 1, self.today) + 1)

    @property
    def last(self) -> int:
        """The last month that it may cover, when it is as short as it can be."""
        return min(self.starts[1] + self.length - 1, self.today)

    @property
    def years(self) -> tuple[int, int]:
        """The first and the last year in which it may lie."""
        return self.widest[0] // 12, self.widest[1] // 12

    @property
    def fewest(self) -> int:
        """Its months up to today, when it lies as late as it can."""
        return self.last - self.starts[1] + 1

    def beside(self, held: frozenset[int]) -> int:
        """The months that it adds to those held, where it lies so that they are fewest."""
        first = self.starts[0]
        added = list(accumulate((month not in held for month in range(first, self.last + 1)), initial=0))
        until = len(added) - 1
        return min(added[min(at + self.length, until)] - added[at] for at in range(self.starts[1] - first + 1))


def _stretch(period: Period, today: int) -> _Stretch | None:
    """What a period with a date means up to today; None when it is yet to come."""
    starts, ends = _bounds(period, today)
    if starts[0] > today:
        return None
    shortest, longest = max(1, ends[0] - starts[1] + 1), max(1, ends[1] - starts[0] + 1)
    said = period.months or 0
    printed = shortest < longest and 0 < said <= longest
    length = said if printed else shortest
    if length < shortest:
        ends, starts = (starts[0], ends[1]), (starts[0], ends[1] - length + 1)
    latest = min(starts[1], ends[1] - length + 1, today)
    earliest = min(max(starts[0], ends[0] - length + 1), latest)
    widest = (earliest, latest + length - 1) if printed else (starts[0], ends[1])
    return _Stretch(length, (earliest, latest), (widest[0], max(widest[0], min(widest[1], today))), printed, today)


def _bounds(period: Period, today: int) -> tuple[Bounds, Bounds]:
    """Between which months a period begins and ends; what has begun ends by today, where its length allows it."""
    length = period.months or 1
    said = (today, today) if period.ongoing else period.end
    starts = period.start or (_FIRST, said[1] if said else today)
    ends = said or (starts[0], max(today, starts[1] + length - 1))
    past = ends[0] <= today and starts[0] + length - 1 <= today
    return starts, (ends[0], min(ends[1], today)) if past else ends


def _fewest(stretches: Sequence[_Stretch]) -> int:
    """The months that are certain and what those add that cannot meet; or a career, one post after the other."""
    held = frozenset(month for stretch in stretches for month in stretch.certain)
    beside = _heaviest({stretch: stretch.beside(held) for stretch in stretches}, _apart)
    return max(len(held) + beside, _heaviest({stretch: stretch.fewest for stretch in stretches}, _follows))


def _heaviest(weighed: Mapping[_Stretch, int], after: Callable[[_Stretch, _Stretch], bool]) -> int:
    """The weight of the heaviest row of stretches of which each comes after the one before."""
    rows: list[tuple[_Stretch, int]] = []
    for here, weight in sorted((one for one in weighed.items() if one[1]), key=lambda one: (one[0].starts[0], one[0].last)):
        rows.append((here, weight + max((total for stretch, total in rows if after(stretch, here)), default=0)))
    return max((total for _, total in rows), default=0)


def _apart(one: _Stretch, other: _Stretch) -> bool:
    return one.last < other.starts[0]


def _follows(one: _Stretch, other: _Stretch) -> bool:
    """Whether posts are apart, or the one of several years ends in the year in which the other begins: ``2016-18, 2018-20``."""
    (begun, left), (joined, until) = one.years, other.years
    touching = begun < left == joined < until and one.starts[0] + one.length <= other.starts[1]
    return _apart(one, other) or touching


def _most(stretches: Sequence[_Stretch]) -> int:
    """All months that stretches may cover, each with a printed duration as many as are printed."""
    every = {month for stretch in stretches for month in range(stretch.widest[0], stretch.widest[1] + 1)}
    printed = [stretch for stretch in stretches if stretch.printed]
    others = {month for s in stretches if not s.printed for month in range(s.widest[0], s.widest[1] + 1)}
    return min(len(every), len(others) + sum(min(s.length, s.widest[1] - s.widest[0] + 1) for s in printed))
