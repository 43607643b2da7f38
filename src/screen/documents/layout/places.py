"""Dates over places in smaller type, beside the titles and employers that they are of: cells of records, no column.

``Jan 2018 – Present`` over ``Ipoh`` stands beside ``Clerk`` over ``Ipoh City Council``. Lines in smaller type stand nearer to
one another, so that the places are on the height of no text; but the dates are, and all in the same way.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import pairwise

from screen.documents.layout.columns import ALIGNED, Row
from screen.documents.layout.dated import is_date
from screen.documents.layout.segments import LARGER

#: So many dates, at least, show that they stand beside texts in the same way, and differ in it by less (in points).
_DATES, _ALIKE = 2, 1.0
#: The space between a date and its place is no higher (in heights of the letters); they are flush by so many points.
_NEAR, _FLUSH = 1.5, 1.5


def are_under_dates(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether one of two sides holds the dates of the other, with places under them, in smaller type."""
    return _are_under_dates(left, right) or _are_under_dates(right, left)


def _are_under_dates(side: Sequence[Row], texts: Sequence[Row]) -> bool:
    """Whether all rows of a side stand beside texts in the same way, but for the places under its dates.

    The texts have no dates of their own.
    """
    dates = [row for row in side if is_date(row[0].text)]
    if len(dates) < _DATES or any(is_date(row[-1].text) for row in texts):
        return False
    begun = [side[0], *(row for above, row in pairwise(side) if not _is_place(above, row))]
    steps = [step for row in begun for step in _steps(row, texts)]
    return len(begun) < len(side) and len(steps) == len(begun) and max(steps) - min(steps) < _ALIKE


def _is_place(above: Row, row: Row) -> bool:
    """Whether a row stands right under a date, in its type."""
    date, place = above[0], row[0]
    is_flush = min(abs(date.x0 - place.x0), abs(date.x1 - place.x1)) < _FLUSH
    is_near = place.top - date.bottom < _NEAR * date.size and place.size == date.size
    return is_flush and is_near and is_date(date.text) and not is_date(place.text)


def _steps(row: Row, texts: Sequence[Row]) -> list[float]:
    """By how much the text in larger type beside a row stands lower; nothing where there is none."""
    at = bisect(texts, row[0].base, key=lambda text: text[0].base)
    beside = [text[0] for text in texts[max(at - 1, 0) : at + 1] if text[0].size > LARGER * row[0].size]
    steps = sorted([text.base - row[0].base for text in beside], key=abs)
    return [step for step in steps[:1] if abs(step) < ALIGNED * beside[0].size]
