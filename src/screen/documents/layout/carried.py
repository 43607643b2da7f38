"""Columns that the end of a page cuts → what is left of each at the head of the next page, kept apart.

A line or two that are left of a column stand there like the first cells of a table beside the lines of the other one. What
tells them is the page before: two columns went on to its foot, and parted at the same place.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from screen.documents.layout import margins
from screen.documents.layout.columns import Row
from screen.documents.layout.segments import Segment
from screen.model import Line

#: Fewer lines one after another are no column: the number of a page, say.
_LINES = 4
#: Columns that go on end this near to one another (in heights of the page): the next line or paragraph had no room.
_LEVEL = 0.15
#: Text of a column starts within so many points of its edge, or right of it.
_EDGE = 3.0
#: What is left of a column begins no lower than this below the first line of the page, and its lines stand no farther apart (in
#: heights of the letters).
_NEAR = 4.0

Edges = tuple[float, float]
"""Where a left and a right column start."""


def edges(before: Sequence[Line], height: float) -> Edges | None:
    """Where the two columns start that go on at the foot of a page of some ``height``, whose lines are given; None without."""
    runs = [list(run) for _, run in groupby(before, key=attrgetter("column"))]
    runs = [run for run in runs if len(run) >= _LINES]
    if len(runs) < 2:
        return None
    (left, left_end, foot), (right, _, other_foot) = map(_extent, runs[-2:])
    return (left, right) if left_end < right and abs(foot - other_foot) < _LEVEL * height else None


def _extent(column: Sequence[Line]) -> tuple[float, float, float]:
    """Where lines start, end, and the last one stands; nowhere for lines without a place."""
    boxes = [line.box for line in column if line.box]
    if not boxes:
        return 0.0, 0.0, 0.0
    return min([box.x0 for box in boxes]), max([box.x1 for box in boxes]), boxes[-1].bottom


def parted(region: Sequence[Row], edges: Edges) -> tuple[list[Row], list[Row], list[Row]] | None:
    """What is left of two columns at the head of a page, and what stands below; None where nothing is left of one of them."""
    rows = list(_sides(region, edges))
    left, right = ([side for side in column if side] for column in zip(*rows, strict=True)) if rows else ([], [])
    if not left or not right or margins.are_dates(left) or margins.are_dates(right):
        return None
    return None if any(row[-1].text.endswith(":") for row in left) else (left, right, list(region[len(rows) :]))


def _sides(region: Sequence[Row], edges: Edges) -> Iterator[tuple[list[Segment], list[Segment]]]:
    """The rows of a region from the top while they keep to two columns, as what stands in the left and in the right one."""
    left_edge, right_edge = (edge - _EDGE for edge in edges)
    last = [region[0][0].base] * 2 if region else []
    for row in region:
        sides = [s for s in row if s.x0 < right_edge], [s for s in row if s.x0 >= right_edge]
        if any(s.x0 < left_edge or s.x1 > right_edge for s in sides[0]):
            return
        for at, side in enumerate(sides):
            if side and side[0].base - last[at] > _NEAR * side[0].size:
                return
            last[at] = side[0].base if side else last[at]
        yield sides
