"""Dates that slid down from the line to which they belong → back on it.

A date set flush right after its title (a float, in the words of style sheets) stands on the title's line while there is room.
Where there is none it slides down, beside whatever comes next; and the floats after it, which may not stand above it, slide
too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from operator import attrgetter

from screen.documents.layout.dated import DATE
from screen.documents.layout.segments import Segment

#: A float slides by about one line: between these two (in heights of the letters).
_SLID = (0.5, 2.0)
#: So much room (in heights of the letters) is wanted between a title and its date.
_ROOM = 0.5
#: Baselines that differ by less (in heights of the letters) were set on one line; the second for an item of a list, which has
#: no date of its own.
_SAME, _SAME_ITEM = 0.35, 0.08
#: What starts so near (in heights of the letters) to the start of the line above stands under it, in a margin of dates.
_MARGIN = 1.0
#: A margin of dates is no farther (in heights of the letters) from its text.
_MARGIN_GAP = 3.0
#: So many of the dates that end at one place have a text behind them where it is a margin.
_MOST = 0.75
#: Dates are flush when they end within so many points.
_FLUSH = 2.0
#: Items are indented by no more (in heights of the letters).
_INDENT = 4.0


def lifted(dates: Sequence[Segment], found: list[Segment]) -> list[Segment]:
    """The ``found`` segments of a page with those of its ``dates`` that slid put back beside their titles."""
    if len(dates) < 2:
        return found
    flush = Counter([round(date.x1) for date in dates])
    dates = sorted([date for date in dates if flush[round(date.x1)] > 1], key=attrgetter("base"))
    margins = _margins(dates, flush, found)
    slid: list[tuple[float, Segment]] = []
    for date in dates:
        if round(date.x1) in margins and _has_text_behind(date, found):
            continue
        title = _title(date, found, slid)
        if title is not None:
            slid.append((date.base, date))
            _lift(date, title)
    return found


def _title(date: Segment, found: Sequence[Segment], slid: Sequence[tuple[float, Segment]]) -> Segment | None:
    """The line above a date that left no room for it, or stood beside another date that had slid."""
    near, far = (limit * date.size for limit in _SLID)
    left = [s for s in found if date.base - s.base < far and s.x0 < date.x0 and s is not date]
    over = [s for s in left if near < date.base - s.base < far and not s.bullet]
    above = max(over, key=attrgetter("base"), default=None)
    if above is None or abs(above.size - date.size) > 0.2 * date.size or _is_date_too(above, date):
        return None
    if date.x0 - above.x0 < _MARGIN * date.size:
        return None
    full = above.x1 + _ROOM * date.size > date.x0
    pushed = any(abs(base - above.base) < 0.6 * date.size and abs(other.x1 - date.x1) < 2 for base, other in slid)
    if not (full or pushed) or _has_date(above, date, found):
        return None
    same = [s for s in left if abs(s.base - date.base) < (_SAME_ITEM if s.bullet else _SAME) * date.size]
    return None if any(above.x0 - _INDENT * date.size < s.x0 for s in same) else above


def _margins(dates: Sequence[Segment], flush: Counter[int], found: Sequence[Segment]) -> frozenset[int]:
    """Where dates end that stand in the margin of a text: it follows most of them, as a second column does by chance alone."""
    behind = Counter([round(date.x1) for date in dates if _has_text_behind(date, found)])
    return frozenset(place for place, count in behind.items() if count >= _MOST * flush[place])


def _has_text_behind(date: Segment, found: Sequence[Segment]) -> bool:
    """Whether a text follows close behind a date, which then stands in the margin of that text."""
    base, end, level, near = date.base, date.x1, _SAME * date.size, _MARGIN_GAP * date.size
    beside = [s for s in found if abs(s.base - base) < level]
    return any(0 <= s.x0 - end < near for s in beside if s is not date)


def _is_date_too(above: Segment, date: Segment) -> bool:
    """Whether the line above is a date with a remark that ends where the date does: ``2013 – 2015 (not completed)``."""
    return abs(above.x1 - date.x1) < _FLUSH and bool(DATE.match(above.text))


def _has_date(title: Segment, date: Segment, found: Sequence[Segment]) -> bool:
    """Whether something stands beside a title already, in the column of the date."""
    return any(s is not title and abs(s.base - title.base) < 1 and title.x1 <= s.x0 <= date.x1 for s in found)


def _lift(date: Segment, title: Segment) -> None:
    by = date.base - title.base
    date.base, date.top, date.bottom = title.base, date.top - by, date.bottom - by
    date.x0 = max(date.x0, title.x1 + _ROOM * date.size)
    date.x1 = max(date.x1, date.x0 + 1.0)
    date.apart = True
