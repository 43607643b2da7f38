"""A page in pdfium's space → a page as it is read: turned upright, origin at the top left, drawn lines told from patches."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import NamedTuple

from screen.documents import bars, dots
from screen.documents.layout.ruled import Rule, joined
from screen.documents.layout.words import Ink, Page, Patch, Word

#: Thinner shapes (in points) are lines.
_THIN = 2.5
#: So are thicker ones that are this many times as long as they are thick: what parts the head of a page from the rest.
_THICK, _LONG = 6.0, 40
#: More shapes or dots than this are a drawing, not a page of text.
_MOST = 400
#: Text that lies askew by no more degrees than the first is read with the rest; up to the second it lies straight.
_ASKEW, _STRAIGHT = 20, 0.3
#: A drawn list mark is wider than the first and narrower than the second (in points).
_DOT = (1.2, 9.0)
#: List marks stand no closer below one another than this (in points).
_CLOSE = 6.0


Bounds = tuple[float, float, float, float]
"""Left, bottom, right and top of a page in its own space."""


class Raw(NamedTuple):
    """A word as pdfium gives it: places in the page's own space (y upwards), direction in degrees."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    x: float
    y: float
    ink: Ink
    angle: float
    glued: bool = False
    order: int = -1


def as_read(bounds: Bounds, upright: list[Word], askew: list[Raw], patches: Iterable[Patch], unmapped: int) -> Page:
    """The page turned so that most of its letters read from left to right, whatever turns it (its own flag or the text).

    ``upright`` are the words that lie as the page does, placed on it already, ``askew`` the others.
    """
    groups = _by_direction(askew)
    main = _main_direction(upright, groups) if groups else 0
    if upright and (main or 0 in groups):
        groups[0] = [*(_taken_up(word, bounds) for word in upright), *groups.get(0, ())]
        upright = []
    angles = {way: _exact(group, way) for way, group in groups.items()}
    frame = _Frame(angles.get(main, 0.0), bounds)
    words = tuple(upright or map(frame.word, groups.pop(main, ())))
    turned = tuple(tuple(map(_Frame(angles[way], bounds).word, group)) for way, group in sorted(groups.items()))
    ways = tuple((way - main) % 360 for way in sorted(groups))
    placed = [Patch(*frame.box(*patch[:4]), *patch[4:]) for patch in patches]
    if len(placed) > 2:
        levels, used = dots.drawn(placed, words)
        words += (*levels, *bars.drawn(placed, words))
        placed = [patch for patch in placed if patch not in used] if used else placed
    rules, edges = _drawn_lines(placed)
    marks = _single([((p.x0 + p.x1) / 2, (p.top + p.bottom) / 2) for p in placed if _is_dot(p)])
    bullets = tuple(marks) if len(marks) <= _MOST else ()
    solid = _largest([patch for patch in placed if _is_solid(patch)])
    angle = angles.get(main, 0.0)
    return Page(frame.width, frame.height, words, turned, solid, rules, edges, bullets, unmapped, angle, ways=ways)


def _single(marks: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    """The marks (their middles) without those of dotted lines from the top downwards, which stand closer than lines of text."""
    found: list[tuple[float, float]] = []
    for _, level in groupby(sorted({(round(x, 1), round(y, 1)) for x, y in marks}), key=lambda mark: round(mark[0])):
        line = [(0.0, -math.inf), *sorted(level, key=lambda mark: mark[1]), (0.0, math.inf)]
        for above, mark, below in zip(line, line[1:], line[2:], strict=False):
            if min(mark[1] - above[1], below[1] - mark[1]) >= _CLOSE:
                found.append(mark)
    return found


def _main_direction(upright: Iterable[Word], groups: Mapping[int, Iterable[Raw]]) -> int:
    """The direction of most letters."""
    weights = {way: sum([len(word.text) for word in group]) for way, group in groups.items()}
    weights[0] = weights.get(0, 0) + sum([len(word.text) for word in upright])
    return max(weights, key=lambda way: (weights[way], -way))


def _by_direction(words: Iterable[Raw]) -> dict[int, list[Raw]]:
    groups: dict[int, list[Raw]] = {}
    for word in words:
        groups.setdefault(direction(word.angle), []).append(word)
    return groups


def placed(raw: Raw, bounds: Bounds) -> Word:
    """An upright word on its page."""
    text, left, bottom, right, top, _, y, ink, _, glued, order = raw
    x0, _, _, y0 = bounds
    return Word(text, left - x0, y0 - top, right - x0, y0 - bottom, y0 - y, ink, glued=glued, order=order)


def _taken_up(word: Word, bounds: Bounds) -> Raw:
    """An upright word in the page's own space again, to be turned with others."""
    left, top = word.x0 + bounds[0], bounds[3]
    box = left, top - word.bottom, word.x1 + bounds[0], top - word.top
    return Raw(word.text, *box, left, top - word.base, word.ink, 0.0, word.glued, word.order)


def _largest(patches: list[Patch]) -> tuple[Patch, ...]:
    """The patches in the order of drawing; of a drawing made of very many only the largest."""
    if len(patches) <= _MOST:
        return tuple(patches)
    largest = sorted(patches, key=lambda p: (p.x0 - p.x1) * (p.bottom - p.top))[:_MOST]
    return tuple(sorted(largest, key=lambda p: p.order))


def _is_solid(patch: Patch) -> bool:
    """Whether a patch could cover a word or lie behind one."""
    large = patch.x1 - patch.x0 > _THIN and patch.bottom - patch.top > _THIN
    return large and (patch.colour is None or patch.colour[3] > 0)


def _is_dot(patch: Patch) -> bool:
    """A small mark, about as wide as high: what browsers draw before the items of a list."""
    wide, high = patch.x1 - patch.x0, patch.bottom - patch.top
    return _DOT[0] < wide < _DOT[1] and 0.6 * wide < high < 1.6 * wide


def direction(angle: float) -> int:
    """The direction that a text has for a reader: a sheet may lie a little askew."""
    upright = round(angle / 90) * 90
    return upright % 360 if abs(angle - upright) <= _ASKEW else round(angle / 15) * 15 % 360


def _exact(group: list[Raw], way: int) -> float:
    """The angle at which the text of one direction lies: the median of its words."""
    angles = sorted((word.angle - way + 180) % 360 - 180 for word in group)
    middle = angles[len(angles) // 2]
    return way + middle if abs(middle) > _STRAIGHT else float(way)


def _drawn_lines(patches: list[Patch]) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """Lines drawn across and upright: thin shapes, and the edges of frames (the borders of cells), empty or outlined."""
    across: list[Rule] = []
    upright: list[Rule] = []
    for x0, top, x1, bottom, colour, _, image, outlined in patches:
        if image or colour is None:
            continue
        wide, high = x1 - x0, bottom - top
        if high < _THIN < wide or (high < _THICK and wide > _LONG * high):
            across.append((x0, x1, (top + bottom) / 2))
        elif wide < _THIN < high:
            upright.append((top, bottom, (x0 + x1) / 2))
        elif (outlined or colour[3] == 0) and wide > 4 * _THIN and high > 4 * _THIN:
            across += [(x0, x1, top), (x0, x1, bottom)]
            upright += [(top, bottom, x0), (top, bottom, x1)]
    return joined(across), joined(upright)


class _Frame:
    """A page's own space turned by an angle, with y downwards from the top of the page as read."""

    def __init__(self, angle: float, bounds: Bounds) -> None:
        self._cos, self._sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        self._plain = angle == 0
        self._left = self._top = 0.0
        left, bottom, right, top = bounds
        x0, y0, x1, y1 = self.box(left, bottom, right, top)
        self._left, self._top = x0, y0
        self.width, self.height = x1 - x0, y1 - y0

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """A box of the page's space in this frame: left, top, right, bottom."""
        if self._plain:
            return left - self._left, -top - self._top, right - self._left, -bottom - self._top
        corners = [self._point(x, y) for x in (left, right) for y in (bottom, top)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return min(xs), min(ys), max(xs), max(ys)

    def word(self, raw: Raw) -> Word:
        """A word in this frame."""
        sides = self.box(raw.left, raw.bottom, raw.right, raw.top)
        return Word(raw.text, *sides, self._point(raw.x, raw.y)[1], raw.ink, glued=raw.glued, order=raw.order)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return x * self._cos + y * self._sin - self._left, x * self._sin - y * self._cos - self._top
