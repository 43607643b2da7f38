"""Segments → where the page divides: the gutters between columns or cells.

A gutter is a strip that no segment crosses over several rows with text on both sides. It is found in one sweep from top to
bottom that narrows every free strip row by row.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import attrgetter
from statistics import median
from typing import NamedTuple

from screen.documents.layout.ruled import Rule
from screen.documents.layout.segments import LARGER, Segment

#: A gutter is at least so wide (in heights of the letters).
_NARROWEST = 0.55
#: Free strips followed at a time; more only exist on pages made to be slow.
_MOST_STRIPS = 48
#: Baselines that differ by less (in heights of the letters) are one row of a table.
ALIGNED = 0.35
#: Lines that a cell wraps stand nearer to one another than the rows of the table by this factor.
_NEARER = 0.8
#: A wider space above than this (in heights of the letters) sets a line off from the one before.
SET_OFF = 2.0
Row = list[Segment]


class Gutter(NamedTuple):
    """A free strip ``x0..x1`` beside rows ``first..last``, all rows of which leave it free."""

    x0: float
    x1: float
    first: int
    last: int
    top: int
    """First row of the stretch where both sides have text."""
    bottom: int
    """Last row of that stretch."""
    reach: float
    """How far down both sides have text."""

    def is_stretch_of(self, other: Gutter) -> bool:
        """Whether the other one goes on inside it over more rows: it leaves out rows whose cells are longer than others."""
        is_around = self.x0 <= other.x0 and other.x1 <= self.x1
        return is_around and other.top <= self.top and self.bottom <= other.bottom


def rows(segments: Sequence[Segment]) -> list[Row]:
    """Segments that share a baseline, top down."""
    found: list[Row] = []
    for segment in sorted(segments, key=attrgetter("base", "x0")):
        if found and segment.base - found[-1][0].base < ALIGNED * min(segment.size, found[-1][0].size):
            found[-1].append(segment)
        else:
            found.append([segment])
    for row in found:
        row.sort(key=attrgetter("x0"))
    return found


def gutters(region: Sequence[Row]) -> list[Gutter]:
    """All widest gutters with text of at least two rows on both sides, side by side."""
    if len(region) < 2 or _is_one_column(region):
        return []
    narrowest = max(_NARROWEST * median([segment.size for row in region for segment in row]), 3.0)
    left, right = min([row[0].x0 for row in region]), max([segment.x1 for row in region for segment in row])
    live: dict[tuple[float, float], int] = {}
    found: list[tuple[float, float, int, int]] = []
    for index, row in enumerate(region):
        free = _free(row, left, right, narrowest)
        kept: dict[tuple[float, float], int] = {}
        for strip, first in live.items():
            x0, x1 = strip
            for a, b in free:
                if a <= x0 and x1 <= b:
                    if kept.get(strip, index) >= first:
                        kept[strip] = first
                    break
                if a < x1 and b > x0:
                    part = low, high = x0 if x0 > a else a, x1 if x1 < b else b
                    if high - low >= narrowest and kept.get(part, index) >= first:
                        kept[part] = first
            else:
                found.append((x0, x1, first, index - 1))
        for span in free:
            kept.setdefault(span, index)
        live = (
            dict(sorted(kept.items(), key=lambda item: (item[1], item[0]))[:_MOST_STRIPS]) if len(kept) > _MOST_STRIPS else kept
        )
    found += [(x0, x1, first, len(region) - 1) for (x0, x1), first in live.items()]
    inside = [strip for strip in found if left < strip[0] and strip[1] < right and strip[2] < strip[3]]
    reaches = [(row[0].x0, row[-1].x0, row[0].base) for row in region] if inside else []
    return [gutter for strip in inside if (gutter := _supported(reaches, strip)) is not None]


def _is_one_column(region: Sequence[Row]) -> bool:
    """Whether every row is one piece that stands under the one before, so that no strip has text on both sides."""
    return all(len(row) == 1 for row in region) and all(
        above[0].x0 < row[0].x1 and row[0].x0 < above[0].x1 for above, row in pairwise(region)
    )


def _free(row: Row, left: float, right: float, narrowest: float) -> list[tuple[float, float]]:
    """The strips that a row leaves free between two edges and a point beyond them, those too narrow for a gutter left out."""
    spans: list[tuple[float, float]] = []
    at = left - 1.0
    for segment in row:
        if segment.x0 - at >= narrowest:
            spans.append((at, segment.x0))
        at = max(at, segment.x1)
    if right + 1.0 - at >= narrowest:
        spans.append((at, right + 1.0))
    return spans


def _supported(region: Sequence[tuple[float, float, float]], strip: tuple[float, float, int, int]) -> Gutter | None:
    """A free strip as a gutter, if at least two rows on each side stand beside each other.

    Of each row of the region is told where its first and its last segment begin, and its baseline.
    """
    x0, x1, first, last = strip
    middle = (x0 + x1) / 2
    rows = region[first : last + 1]
    rights = [at for at, (_, end, _) in enumerate(rows, first) if end > middle]
    if len(rights) < 2:
        return None
    lefts = [at for at, (start, _, _) in enumerate(rows, first) if start < middle]
    if len(lefts) < 2:
        return None
    top, bottom = max(lefts[0], rights[0]), min(lefts[-1], rights[-1])
    if top >= bottom or min(bisect_right(side, bottom) - bisect_left(side, top) for side in (lefts, rights)) < 2:
        return None
    return Gutter(x0, x1, first, last, top, bottom, region[bottom][2] - region[top][2])


def best(candidates: Sequence[Gutter]) -> Gutter:
    """The gutter with the longest stretch of text on both sides; the wider of two like ones."""
    return max(candidates, key=lambda gutter: (round(gutter.reach, -1), gutter.x1 - gutter.x0))


def beside(left: list[Row], right: list[Row]) -> tuple[list[Row], list[Row]]:
    """The rows of two columns at the heights where both have text."""
    if not left or not right:
        return left, right
    top = max(left[0][0].base, right[0][0].base) - left[0][0].size
    bottom = min(left[-1][0].base, right[-1][0].base) + left[-1][0].size
    return [row for row in left if top < row[0].base < bottom], [row for row in right if top < row[0].base < bottom]


def extent(region: Sequence[Row], gutter: Gutter) -> tuple[int, int]:
    """First and last row of the block that a gutter divides.

    Rows with text on one side only belong to it while they follow closely and are no headings in larger type, or to the end of
    the region where nothing crosses.
    """
    first, last = gutter.top, gutter.bottom
    while first > gutter.first and (gutter.first == 0 or not is_set_off(region[first - 1], region[first])):
        first -= 1
    end = gutter.last == len(region) - 1
    large = LARGER * median(row[0].size for row in region)
    while last < gutter.last and (end or not (region[last + 1][0].size > large or is_set_off(region[last], region[last + 1]))):
        last += 1
    return first, last


def tail(region: Sequence[Row], gutter: Gutter) -> float:
    """How far below the last row of a gutter lines follow that leave it free, nearer to one another than any rows beside it.

    They are what the last row of a table wraps.
    """
    steps = [row[0].base - above[0].base for above, row in pairwise(region[gutter.top : gutter.last + 1])]
    held = gutter.bottom - gutter.top
    near = _NEARER * min(steps[:held], default=0.0)
    return sum(takewhile(lambda step: step < near, steps[held:]))


def is_set_off(above: Row, row: Row) -> bool:
    """Whether there is white space of a line between two rows."""
    return row[0].base - above[0].base > SET_OFF * max(row[0].size, above[0].size)


def pitch(side: Sequence[Row]) -> float:
    """How far the lines of a text stand apart that follow closely."""
    return usual_step([row[0].base for row in side])


def usual_step(bases: Sequence[float]) -> float:
    """How far baselines that follow closely stand apart: the lower third of all distances."""
    steps = sorted([base - above for above, base in pairwise(bases)])
    return steps[len(steps) // 3] if steps else 0.0


def around(region: Sequence[Row], top: float, bottom: float) -> tuple[list[Row], list[Row], list[Row]]:
    """The rows above, between and below two heights."""
    above = [row for row in region if row[0].base < top]
    below = [row for row in region if row[0].base > bottom]
    return above, list(region[len(above) : len(region) - len(below)]), below


def cut(region: Sequence[Row], gutter: Gutter) -> tuple[list[Row], list[Row]]:
    """The rows left and right of a gutter."""
    return split(region, (gutter.x0 + gutter.x1) / 2)


def split(region: Sequence[Row], x: float) -> tuple[list[Row], list[Row]]:
    """The rows of what begins left of a place, and of what begins there or right of it."""
    left = [[s for s in row if s.x0 < x] for row in region]
    right = [[s for s in row if s.x0 >= x] for row in region]
    return [row for row in left if row], [row for row in right if row]


def ruled(rules: Sequence[Rule], top: float, bottom: float, gutter: Gutter) -> list[float]:
    """Heights of the drawn lines between ``top`` and ``bottom`` that cross a gutter."""
    return sorted({round(y, 0) for x0, x1, y in rules if top < y < bottom and x0 < gutter.x0 - 2 and x1 > gutter.x1 + 2})
