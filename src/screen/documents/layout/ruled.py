"""Drawn lines → tables: where lines across and upright lines make cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Rule = tuple[float, float, float]
"""A drawn line: for one across left, right and height on the page; for an upright one top, bottom and place."""

#: Lines nearer than this (in points) are one line: borders are often drawn cell by cell.
_NEAR = 3.0
#: Lines across whose ends differ by less (in points) are of like width: outer borders may be drawn over the inner ones' ends.
_ALIKE = 10.0
#: An upright line may end so far (in points) from the lines across that it parts cells between, as borders have gaps.
_SLACK = 6.0
#: So far (in points) cells may be drawn from the edge of their table; what the border of a page holds is farther.
_SPACED = 18.0
#: More lines than this on a page are a drawing.
_MOST = 1_500


@dataclass(frozen=True, slots=True)
class Ruled:
    """A table whose cells are drawn: its place, where its columns part and where its rows part."""

    x0: float
    top: float
    x1: float
    bottom: float
    columns: tuple[float, ...]
    rows: tuple[float, ...]

    def holds(self, x: float, y: float) -> bool:
        """Whether a place on the page is inside the table."""
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom


def joined(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """Lines with the pieces of one line put together."""
    if len(rules) > _MOST:
        return ()
    found: list[Rule] = []
    for start, end, place in sorted(rules, key=lambda rule: (round(rule[2] / _NEAR), rule[0])):
        if found and abs(found[-1][2] - place) < _NEAR and start <= found[-1][1] + _NEAR and end >= found[-1][0] - _NEAR:
            found[-1] = min(found[-1][0], start), max(found[-1][1], end), found[-1][2]
        else:
            found.append((start, end, place))
    return tuple(found)


def tables(across: Sequence[Rule], upright: Sequence[Rule]) -> list[Ruled]:
    """The drawn tables of a page, top down: at least two lines across of like width, with upright lines between and inside.

    A border around all that stands on a page is none.
    """
    if not upright:
        return []
    groups: dict[tuple[int, int], list[Rule]] = {}
    for rule in across:
        key = next((k for k in groups if abs(k[0] - rule[0]) < _ALIKE and abs(k[1] - rule[1]) < _ALIKE), None)
        groups.setdefault(key or (round(rule[0]), round(rule[1])), []).append(rule)
    found: list[Ruled] = []
    for (x0, x1), rules in groups.items():
        heights = sorted({y for _, _, y in rules})
        stack = heights[:1]
        for above, below in pairwise(heights):
            if not _crossed(upright, x0, x1, above, below):
                found += _table(upright, x0, x1, stack)
                stack = []
            stack.append(below)
        found += _table(upright, x0, x1, stack)
    return sorted(found, key=lambda table: (table.top, table.x0))


def _crossed(upright: Sequence[Rule], x0: float, x1: float, above: float, below: float) -> bool:
    middle = (above + below) / 2
    return any(top < middle < bottom and x0 - _NEAR < x < x1 + _NEAR for top, bottom, x in upright)


def _table(upright: Sequence[Rule], x0: float, x1: float, heights: list[float]) -> list[Ruled]:
    if len(heights) < 2:
        return []
    top, bottom = heights[0], heights[-1]
    inside = [rule for rule in upright if x0 + 5 < rule[2] < x1 - 5 and rule[0] < bottom - 2 and rule[1] > top + 2]
    if not inside or _is_border(upright, x0, x1, heights):
        return []
    found = sorted(x for _, _, x in inside)
    places = [x for at, x in enumerate(found) if at == 0 or x - found[at - 1] > _NEAR]
    return [Ruled(x0, top, x1, bottom, tuple(places), tuple(heights[1:-1]))]


def _is_border(upright: Sequence[Rule], x0: float, x1: float, heights: Sequence[float]) -> bool:
    """Whether upright lines join some lines across at their edges, and none inside: what stands there has lines of its own."""
    joining = [x for start, end, x in upright if any(start < y + _SPACED and end > z - _SPACED for y, z in pairwise(heights))]
    at_edges = all(any(abs(x - edge) < _ALIKE for x in joining) for edge in (x0, x1))
    return at_edges and all(min(abs(x - x0), abs(x - x1)) < _ALIKE for x in joining if x0 < x < x1)
