"""Dates at the head of a line that nearly touch the text beside them → cells of their own.

A column of dates as wide as the longest of them leaves hardly more than a blank before the text. That it is a column the text
shows: a line near it, or the text behind another date there, starts on the same spot. What is left of a date on a line of its
column is cut from the text, too: ``2018-01 - | Clerk`` over ``present | Pearl Bank``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from screen.documents.layout.dated import is_date, is_piece
from screen.documents.layout.segments import Segment

#: The gap behind the dates is wider than the blanks of the line by so much; a blank is so wide (in heights of the letters).
_WIDER, _BLANK = 1.25, 0.28
#: Lines of one column start within so many points of each other, no farther from one another than so many heights.
_UNDER, _NEAR = 1.2, 4.0
#: A date or stretch of time has no more words.
_MOST = 7

_Seam = tuple[Segment, int]
"""A segment and the word with which its text behind a date begins."""


def parted(found: list[Segment]) -> list[Segment]:
    """The segments of a page, those cut in two that are dates and the text beside them."""
    seams = list(_seams(found, is_date))
    if not seams:
        return found
    starts = sorted([(segment.x0, segment.base) for segment in found] + [(_place(seam), seam[0].base) for seam in seams])
    shown = [seam for seam in seams if _is_column(seam, starts)]
    places = sorted(map(_place, shown))
    rests = [seam for seam in _seams(found, is_piece) if _is_among(places, _place(seam))] if shown else []
    cuts = {id(segment): at for segment, at in (*rests, *shown)}
    return [part for segment in found for part in _cut(segment, cuts.get(id(segment), 0))]


def _seams(found: Iterable[Segment], is_dated: Callable[[str], bool]) -> Iterable[_Seam]:
    """The segments that begin with a date, or a part of one, before a gap wider than a blank."""
    return ((segment, at) for segment in found if not segment.bullet and (at := _seam(segment, is_dated)))


def _seam(segment: Segment, is_dated: Callable[[str], bool]) -> int:
    """The word with which the text behind a date begins; 0 where none does."""
    gaps = [other.x0 - one.x1 for one, other in pairwise(segment.words[: _MOST + 1])]
    if not gaps:
        return 0
    wide = _WIDER * max(min(gaps), _BLANK * segment.size)
    for at in range(len(gaps), 0, -1):
        if gaps[at - 1] > wide and is_dated(" ".join([word.text for word in segment.words[:at]])):
            return at
    return 0


def _place(seam: _Seam) -> float:
    segment, at = seam
    return segment.words[at].x0


def _is_column(seam: _Seam, starts: Sequence[tuple[float, float]]) -> bool:
    """Whether a line near a segment, or the text behind a date there, starts where its own text does."""
    segment, place = seam[0], _place(seam)
    near = starts[bisect_left(starts, (place - _UNDER, 0.0)) : bisect_left(starts, (place + _UNDER, 0.0))]
    return any(0 < abs(base - segment.base) < _NEAR * segment.size for _, base in near)


def _is_among(places: Sequence[float], place: float) -> bool:
    """Whether a place is that of a column, one of ``places`` in order."""
    at = bisect_left(places, place - _UNDER)
    return at < len(places) and places[at] < place + _UNDER


def _cut(segment: Segment, at: int) -> list[Segment]:
    """A segment in its two parts, or whole where there is no seam."""
    if not at:
        return [segment]
    date, text = Segment(segment.words[:at]), Segment(segment.words[at:])
    text.apart = True
    return [date, text]
