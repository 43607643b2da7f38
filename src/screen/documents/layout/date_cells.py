"""Dates at the head of a line that nearly touch the text beside them → cells of their own.

A column of dates as wide as the longest of them leaves hardly more than a blank before the text, or less. That it is a column
the text shows: a line near it, or the text behind another date there, starts on the same spot. What is left of a date on a
line of its column is cut from the text, too (``2018-01 - | Clerk`` over ``present | Pearl Bank``), and so is how long it was.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from screen.documents.layout.dated import begins_rest, is_date, is_duration, is_piece
from screen.documents.layout.segments import BLANK, Segment, is_among

#: The gap behind the dates is wider than the blanks of the line by so much.
_WIDER = 1.25
#: Lines of one column start within so many points of each other, no farther from one another than so many heights.
_UNDER, _NEAR = 1.2, 4.0
#: Where the gap is no wider, the line next to it starts within so many points, so many heights away.
_EXACT, _NEXT = 0.3, 2.0
#: A date or stretch of time has no more words.
_MOST = 7

_Seam = tuple[Segment, int]
"""A segment and the word with which its text behind a date begins."""


def parted(found: list[Segment]) -> list[Segment]:
    """The segments of a page, those cut in two that are dates and the text beside them, and those behind dates set apart."""
    _set_apart(found)
    dated = [segment for segment in found if not segment.bullet and len(segment.words) > 1 and is_piece(segment.words[0].text)]
    if not dated:
        return found
    wide = list(_seams(dated, is_date, is_wide=True))
    starts = sorted([(segment.x0, segment.base) for segment in found] + [(_place(seam), seam[0].base) for seam in wide])
    touching = [seam for seam in _seams(dated, is_date) if _is_column(seam, starts, _EXACT, _NEXT)]
    shown = [*touching, *(seam for seam in wide if _is_column(seam, starts, _UNDER, _NEAR))]
    places = sorted(map(_place, shown))
    beside = (*_seams(dated, is_piece, is_wide=True), *_seams(found, is_duration)) if shown else ()
    rests = [seam for seam in beside if is_among(places, _place(seam), _UNDER)]
    cuts = {id(segment): at for segment, at in (*rests, *shown)}
    return [part for segment in found for part in _cut(segment, cuts.get(id(segment), 0))]


def _set_apart(found: Sequence[Segment]) -> None:
    """Set apart the texts right behind dates under or over which the next line starts on the same spot."""
    behind = [text for date, text in pairwise(found) if date.base == text.base and date.x1 < text.x0 and is_date(date.text)]
    if behind:
        starts = sorted([(segment.x0, segment.base) for segment in found])
        for text in behind:
            text.apart |= _is_started(starts, (text.x0, text.base, text.size), _EXACT, _NEXT)


def _seams(found: Iterable[Segment], is_dated: Callable[[str], bool], *, is_wide: bool = False) -> Iterator[_Seam]:
    """Where segments that begin with a date, or a part of one, may go on with other text; the longest date comes last.

    Of those before a gap wider than a blank only that is told.
    """
    for segment in found:
        gaps = [other.x0 - one.x1 for one, other in pairwise(segment.words[: _MOST + 1])]
        blank = BLANK * segment.size
        least = _WIDER * max(min(gaps) if len(gaps) > 1 else blank, blank) if is_wide else -blank
        texts = [word.text for word in segment.words]
        seams = [at for at, gap in enumerate(gaps, 1) if gap > least and is_dated(" ".join(texts[:at]))]
        if is_wide:
            yield from ((segment, at) for at in seams[-1:])
        else:
            yield from ((segment, at) for at in seams if not begins_rest(" ".join(texts[at:])))


def _place(seam: _Seam) -> float:
    segment, at = seam
    return segment.words[at].x0


def _is_column(seam: _Seam, starts: Sequence[tuple[float, float]], under: float, near: float) -> bool:
    """Whether a line ``near`` a segment (in heights), or the text behind a date there, starts where its own text does."""
    return _is_started(starts, (_place(seam), seam[0].base, seam[0].size), under, near)


def _is_started(starts: Sequence[tuple[float, float]], text: tuple[float, float, float], under: float, near: float) -> bool:
    """Whether a line starts ``under`` so many points beside a text (its place, height and size), ``near`` it."""
    place, height, size = text
    beside = starts[bisect_left(starts, (place - under, 0.0)) : bisect_left(starts, (place + under, 0.0))]
    return any(0 < abs(base - height) < near * size for _, base in beside)


def _cut(segment: Segment, at: int) -> list[Segment]:
    """A segment in its two parts, or whole where there is no seam."""
    if not at:
        return [segment]
    date, text = Segment(segment.words[:at]), Segment(segment.words[at:])
    text.apart = True
    return [date, text]
