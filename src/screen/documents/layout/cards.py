"""Frames and shaded boxes → cards set side by side, each of which is read by itself, and the sides of shaded columns.

What stands in a box belongs together: two posts in two boxes beside one another are no rows of a table, whose cells touch. A
long address that begins in a shaded column belongs to it, though it juts out over its edge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from screen.documents.layout import columns
from screen.documents.layout.columns import Row
from screen.documents.layout.dated import DATE
from screen.documents.layout.segments import Segment
from screen.documents.layout.words import Page

#: Lines nearer than this (in points) are one line; text may reach so far out of its box.
_NEAR = 3.0
#: Cards stand at least so far apart (in points), the cells of tables nearer.
_APART = 4.0
#: Smaller boxes (in points) are marks, bars and labels.
_WIDE, _HIGH = 60.0, 20.0
#: Boxes side by side share at least this part of the height of the lower one.
_BESIDE = 0.5
#: A card holds at least so many rows: what stands in single rows is a form.
_ROWS = 2
#: A shaded column takes this share or more of the height of what is written on a page, and no more than this of its width.
_TALL, _SLIM = 0.6, 0.55
#: A line juts out of a shaded column with no more than this share of its width.
_JUTS = 0.33
#: More boxes than this on a page are a drawing.
_MOST = 120


class Card(NamedTuple):
    """A box in which text stands."""

    x0: float
    top: float
    x1: float
    bottom: float


def side_by_side(page: Page) -> list[tuple[Card, ...]]:
    """The cards of a page that stand beside each other, from left to right, no two of a group one below the other."""
    if not page.upright and len(page.patches) < 2:
        return []
    boxes = list(dict.fromkeys([*_framed(page), *_shaded(page)]))
    if not 1 < len(boxes) <= _MOST:
        return []
    boxes = [box for box in boxes if any(_are_beside(box, other) for other in boxes)]
    boxes = [box for box in boxes if not any(_holds(other, box) for other in boxes if other != box)]
    found: list[tuple[Card, ...]] = []
    for box in sorted(boxes, key=lambda box: (box.top, box.x0)):
        if not any(box in group for group in found):
            group = sorted([box, *(other for other in boxes if _are_beside(box, other))])
            if all(left.x1 + _APART <= right.x0 for left, right in pairwise(group)):
                found.append(tuple(group))
    return found


def shaded_columns(page: Page) -> list[Card]:
    """The shaded columns of a page."""
    if not page.words:
        return []
    height = max([word.bottom for word in page.words]) - min([word.top for word in page.words])
    return [
        Card(*patch[:4])
        for patch in page.patches
        if patch.colour is not None
        and not patch.image
        and patch.bottom - patch.top >= _TALL * height
        and _WIDE < patch.x1 - patch.x0 <= _SLIM * page.width
    ]


def sides(shaded: Sequence[Card], page: Page) -> list[float]:
    """Where the tone of a shaded column begins or ends inside a page."""
    ends = [x for column in shaded for x in (column.x0, column.x1)]
    return sorted({x for x in ends if _WIDE < x < page.width - _WIDE})


def keep_in(shaded: Sequence[Card], pieces: Sequence[Segment]) -> None:
    """End what begins in a shaded column and juts out over its edge where the longest of its other lines ends."""
    for card in shaded:
        own = [s for s in pieces if card.x0 <= s.x0 < card.x1 and card.top < s.base < card.bottom]
        out = [s for s in own if 0 < s.x1 - card.x1 < _JUTS * (s.x1 - s.x0)]
        end = max([s.x1 for s in own if s.x1 <= card.x1], default=card.x1) if out else card.x1
        for piece in out:
            piece.x1 = end


def cut(region: Sequence[Row], group: Sequence[Card]) -> tuple[list[Row], list[list[Row]], list[Row]] | None:
    """A region's rows above a group of cards, in each of them, and below; None when something else stands beside them."""
    above, between, below = columns.around(region, min(card.top for card in group), max(card.bottom for card in group))
    inside: list[list[Row]] = [[] for _ in group]
    for row in between:
        parts = [[segment for segment in row if _stands_in(card, segment, row[0].base)] for card in group]
        if sum(map(len, parts)) != len(row):
            return None
        for at, part in enumerate(parts):
            inside[at] += [part] if part else []
    if any(len(rows) < _ROWS or all(DATE.search(row[0].text) for row in rows) for rows in inside):
        return None
    return above, inside, below


def _stands_in(card: Card, segment: Segment, base: float) -> bool:
    is_within = card.x0 - _NEAR < segment.x0 and segment.x1 < card.x1 + _NEAR
    return is_within and card.top - _NEAR < base < card.bottom + _NEAR


def _framed(page: Page) -> Iterator[Card]:
    """The boxes that lines make: two across of like width, one below the other, with upright ones at both their ends."""
    if not page.upright:
        return
    rules = sorted(page.rules, key=lambda rule: (round(rule[0]), round(rule[1]), rule[2]))
    for (x0, x1, top), (left, right, bottom) in pairwise(rules[:_MOST]):
        if abs(x0 - left) < _NEAR and abs(x1 - right) < _NEAR and _is_large(x0, top, x1, bottom):
            ends = [any(start < top + _NEAR and end > bottom - _NEAR and abs(x - at) < _NEAR for start, end, x in page.upright)
                    for at in (x0, x1)]  # fmt: skip
            if all(ends):
                yield Card(x0, top, x1, bottom)


def _shaded(page: Page) -> Iterator[Card]:
    for patch in page.patches:
        if patch.colour is not None and not patch.image and _is_large(*patch[:4]):
            yield Card(*patch[:4])


def _is_large(x0: float, top: float, x1: float, bottom: float) -> bool:
    return x1 - x0 > _WIDE and bottom - top > _HIGH


def _are_beside(one: Card, other: Card) -> bool:
    """Whether two boxes stand beside each other with white space between them."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    apart = other.x0 >= one.x1 + _APART or one.x0 >= other.x1 + _APART
    return apart and shared >= _BESIDE * min(one.bottom - one.top, other.bottom - other.top)


def _holds(box: Card, other: Card) -> bool:
    return (
        box.x0 - _NEAR <= other.x0
        and other.x1 <= box.x1 + _NEAR
        and box.top - _NEAR <= other.top
        and other.bottom <= box.bottom + _NEAR
        and (box.x1 - box.x0) * (box.bottom - box.top) > (other.x1 - other.x0) * (other.bottom - other.top)
    )
