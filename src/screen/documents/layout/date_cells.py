"""Dates at the head of a line that nearly touch the text beside them → cells of their own.

A column of dates as wide as the longest of them leaves hardly more than a blank before the text. That it is a column the text
shows: a line right below or above, or the text behind another date there, starts on the same spot.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from screen.documents.layout.dated import DATE, is_date
from screen.documents.layout.segments import Segment

#: The gap behind the dates is wider than the blanks of the line by so much; a blank is so wide (in heights of the letters).
_WIDER, _BLANK = 1.25, 0.28
#: Lines of one column start within so many points of each other, no farther below one another than so many heights.
_UNDER, _BELOW = 1.2, 2.2
#: A date or stretch of time has no more words and letters.
_MOST, _LONGEST = 7, 40


def parted(found: list[Segment]) -> list[Segment]:
    """The segments of a page, those cut in two that are dates and the text beside them."""
    seams = [(segment, at) for segment in found if (at := _seam(segment))]
    if not seams:
        return found
    starts = sorted([(segment.x0, segment.base) for segment in found] + [(s.words[at].x0, s.base) for s, at in seams])
    cuts = {id(segment): at for segment, at in seams if _is_column(segment.words[at].x0, segment, starts)}
    return [part for segment in found for part in _cut(segment, cuts.get(id(segment), 0))]


def _seam(segment: Segment) -> int:
    """The word with which the text behind a date begins; 0 where none does."""
    words = segment.words
    if len(words) < 2 or segment.bullet or not DATE.search(segment.text, 0, _LONGEST):
        return 0
    gaps = [other.x0 - one.x1 for one, other in pairwise(words)]
    usual = max(min(gaps), _BLANK * segment.size)
    for at in range(min(len(gaps), _MOST), 0, -1):
        if gaps[at - 1] > _WIDER * usual and is_date(" ".join([word.text for word in words[:at]])):
            return at
    return 0


def _is_column(place: float, segment: Segment, starts: Sequence[tuple[float, float]]) -> bool:
    """Whether a line right below or above a segment, or the text behind a date there, starts at a place."""
    near = starts[bisect_left(starts, (place - _UNDER, 0.0)) : bisect_left(starts, (place + _UNDER, 0.0))]
    return any(0 < abs(base - segment.base) < _BELOW * segment.size for _, base in near)


def _cut(segment: Segment, at: int) -> list[Segment]:
    """A segment in its two parts, or whole where there is no seam."""
    if not at:
        return [segment]
    date, text = Segment(segment.words[:at]), Segment(segment.words[at:])
    text.apart = True
    return [date, text]
