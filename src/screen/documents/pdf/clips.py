"""Clip paths of a PDF page (ISO 32000-1, 8.5.4) → which of its objects they may cut away.

Most pages clip all their text to the page or to the box of a column. Objects share such paths, and a path is known by where
its first point lies in memory; so a page costs a few calls an object, and its shape is read once.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable, Sequence
from functools import reduce
from itertools import pairwise
from typing import Any

import pypdfium2.raw as c

from screen.documents.pdf.calls import Answer, calls, handle

#: A clip that cuts no more than this (in points) off an object leaves its letters.
_TRIM = 2.0
#: A box has so many points; longer paths are shapes.
_CORNERS = 5
#: Paths of one clip looked at; more is a drawing.
_MOST = 12

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""
_BOUNDS = Answer("ffff")
_NOWHERE: Box = (math.inf, math.inf, -math.inf, -math.inf)


class Clips:
    """The clips of one open page."""

    def __init__(self) -> None:
        self._calls = calls()
        self._boxes: dict[int | None, Box] = {}
        """The box that a path leaves, by the place of its first point; nothing for a shape."""

    def cut(self, keys: Sequence[int]) -> list[int]:
        """The objects (by the numbers of their handles) of which a clip may take away a part that a person would miss."""
        clips = list(map(self._calls.clip_of, keys))
        counts = map(self._calls.paths_of, clips)
        clipped = [(key, clip, count) for key, clip, count in zip(keys, clips, counts, strict=True) if clip and count > 0]
        return [key for key, clip, count in clipped if not self._holds(self._left(clip, count), key)]

    def within(self, key: int, bounds: Box) -> Box:
        """What of the bounds of an object a clip leaves; all of them where it has none, or the clip is a shape."""
        clip = self._calls.clip_of(key)
        count = self._calls.paths_of(clip)
        box = self._left(clip, count) if clip and count > 0 else _NOWHERE
        return bounds if box == _NOWHERE else _common(box, bounds)

    def _left(self, clip: int, count: int) -> Box:
        """The box that a clip of so many paths leaves."""
        point_of = self._calls.point_of
        return reduce(_common, [self._left_by(point_of(clip, path, 0), clip, path) for path in range(min(count, _MOST))])

    def _left_by(self, first: int | None, clip: int, path: int) -> Box:
        left = self._boxes.get(first)
        if left is None:
            left = self._boxes[first] = _left_by(clip, path)
        return left

    def _holds(self, box: Box, key: int) -> bool:
        """Whether a box holds an object, but for a rim."""
        if not self._calls.bounds_of(handle(key), *_BOUNDS.at):
            return True
        left, bottom, right, top = _BOUNDS.read()
        return bool(box[0] <= left + _TRIM and box[1] <= bottom + _TRIM and box[2] >= right - _TRIM and box[3] >= top - _TRIM)


def _common(one: Box, other: Box) -> Box:
    """What lies in both boxes."""
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _left_by(clip: int, path: int) -> Box:
    """The box that a clip path leaves; nowhere for a shape, which may leave anything."""
    handle = ctypes.cast(clip, c.FPDF_CLIPPATH)
    count = c.FPDFClipPath_CountPathSegments(handle, path)
    return rectangle(count, lambda index: c.FPDFClipPath_GetPathSegment(handle, path, index)) or _NOWHERE


def rectangle(count: int, segment: Callable[[int], Any]) -> Box | None:
    """The box that a path of so many segments draws, each of them asked for by its place; None for any other shape."""
    if not 4 <= count <= _CORNERS:
        return None
    x, y = ctypes.c_float(), ctypes.c_float()
    points = []
    for index in range(count):
        c.FPDFPathSegment_GetPoint(segment(index), x, y)
        points.append((x.value, y.value))
    xs, ys = sorted({x for x, _ in points}), sorted({y for _, y in points})
    straight = all(one[0] == other[0] or one[1] == other[1] for one, other in pairwise(points))
    return (xs[0], ys[0], xs[-1], ys[-1]) if straight and len(xs) == len(ys) == 2 and len(set(points)) == 4 else None
