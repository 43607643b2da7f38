"""Levels that a page draws as bars, a part of each in another colour → words that say how much of it: ``80%``.

A bar alone is an ornament: two of one length, one below the other, are a scale.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import groupby

from screen.documents.dots import on_height
from screen.documents.layout.words import Patch, Word

#: Bars are as high and as long as this (in points), and so many times longer than high; what fills them is this long at least.
_HIGH, _LONG, _SLIM, _SHORTEST = (2.0, 14.0), (30.0, 260.0), 4.0, 1.5
#: What begins or ends at one place differs by less than this (in points); so does a filling from its bar above and below.
_SAME, _INSET = 1.0, 2.0
#: Of a full bar so much is filled; levels are told in steps of so many per cent.
_FULL, _STEP = 0.97, 5
#: A label stands so near (in heights of its letters) above its bar.
_ABOVE = 1.6
#: What stands farther before a bar (in points) is no label of it.
_FAR = 150.0
_Filled = tuple[Patch, Patch, float]
"""A bar, what fills it, and how much of it that takes."""
#: So many bars make a scale; more shapes than these are a drawing.
_FEWEST, _SHAPES = 2, 1_000


def drawn(shapes: Iterable[Patch], words: Sequence[Word]) -> list[Word]:
    """The levels among the shapes of a page, each as a word on the line of its label: beside its bar, or right above it."""
    bars = [shape for shape in shapes if _may_be_bar(shape)]
    if not _FEWEST <= len(bars) <= _SHAPES:
        return []
    found: list[Word] = []
    for _, group in groupby(sorted(_filled(bars), key=_place), key=_place):
        scale = list(group)
        if len(scale) >= _FEWEST and any(share < _FULL for _, _, share in scale):
            shares = [(bar, share) for bar, _, share in scale] + [(bar, 1.0) for bar in _full(bars, scale)]
            found += [word for bar, share in shares if (word := _word(bar, share, words))]
    return found


def _may_be_bar(shape: Patch) -> bool:
    """Whether a shape is as high as bars and what fills them, and no longer."""
    wide, high = shape.x1 - shape.x0, shape.bottom - shape.top
    plain = not shape.image and shape.colour is not None and shape.colour[3] > 0
    return plain and _HIGH[0] < high < _HIGH[1] and _SHORTEST < wide < _LONG[1]


def _filled(shapes: Sequence[Patch]) -> list[_Filled]:
    """The bars with something of another colour drawn over their beginning, that, and how much of each it takes."""
    by_height = sorted(shapes, key=lambda shape: shape.top)
    tops = [shape.top for shape in by_height]
    found: list[_Filled] = []
    for bar in shapes:
        long = bar.x1 - bar.x0
        if long < max(_LONG[0], _SLIM * (bar.bottom - bar.top)):
            continue
        near = by_height[bisect_left(tops, bar.top - _INSET) : bisect_right(tops, bar.top + _INSET)]
        last = max((shape for shape in near if _fills(shape, bar)), key=lambda shape: shape.order, default=None)
        if last is not None:
            found.append((bar, last, (last.x1 - bar.x0) / long))
    return found


def _fills(shape: Patch, bar: Patch) -> bool:
    begun = abs(shape.x0 - bar.x0) < _INSET and shape.x1 < bar.x1 + _SAME
    level = abs(shape.top - bar.top) < _INSET and abs(shape.bottom - bar.bottom) < _INSET
    return begun and level and shape.order > bar.order and shape.colour != bar.colour


def _full(shapes: Sequence[Patch], scale: Sequence[_Filled]) -> list[Patch]:
    """The bars of a scale of which nothing but the filling is drawn: as long as the others, in the colour of their fillings."""
    fillings, heights = {last.colour for _, last, _ in scale}, {round(bar.top) for bar, _, _ in scale}
    alike = [shape for shape in shapes if shape.colour in fillings and _extent(shape) == _extent(scale[0][0])]
    return [shape for shape in alike if round(shape.top) not in heights]


def _place(filled: _Filled) -> tuple[int, int]:
    return _extent(filled[0])


def _extent(bar: Patch) -> tuple[int, int]:
    """Where a bar begins, and how long it is."""
    return round(bar.x0), round(bar.x1 - bar.x0)


def _word(bar: Patch, share: float, words: Sequence[Word]) -> Word | None:
    """A level as a word behind its label; None where it has none."""
    above = [word for word in words if _is_above(word, bar)]
    beside = [word for word in on_height(words, bar) if bar.x0 - _FAR < word.x1 < bar.x0 + _SAME]
    near = max(above or beside, key=lambda word: (word.base, word.x1), default=None)
    if near is None:
        return None
    text = f"{min(100, _STEP * round(100 * share / _STEP))}%"
    x0 = near.x1 + near.ink.size / 2
    return near._replace(text=text, x0=x0, x1=x0 + near.ink.size, bullet=False, glued=False)


def _is_above(word: Word, bar: Patch) -> bool:
    within = bar.x0 - _SAME <= word.x0 and word.x1 <= bar.x1 + _SAME
    return within and 0 <= bar.top - word.base < _ABOVE * word.ink.size
