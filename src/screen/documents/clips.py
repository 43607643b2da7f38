"""Clip paths of a PDF page (ISO 32000-1, 8.5.4) → which of its objects they may cut away.

Most pages clip all their text to the page or to the box of a column. Objects share such paths, and a path is known by where
its first point lies in memory; so a page costs a few calls an object, and its shape is read once.
"""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import pypdfium2.raw as c  # type: ignore[import-untyped]

#: A clip that cuts no more than this (in points) off an object leaves its letters.
_TRIM = 2.0
#: A box has so many points; longer paths are shapes.
_CORNERS = 5
#: Paths of one clip looked at; more is a drawing.
_MOST = 12

_Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""
_EVERYWHERE: _Box = (-math.inf, -math.inf, math.inf, math.inf)
_NOWHERE: _Box = (math.inf, math.inf, -math.inf, -math.inf)


class _Calls(NamedTuple):
    """The functions that are called for every object, with integer handles."""

    clip_of: Callable[..., Any]
    paths_of: Callable[..., Any]
    point_of: Callable[..., Any]


@cache
def _calls() -> _Calls:
    def bind(name: str, *arguments: type, result: type) -> Callable[..., Any]:
        address = ctypes.cast(getattr(c, name), ctypes.c_void_p).value or 0
        return ctypes.PYFUNCTYPE(result, *arguments)(address)

    pointer, number = ctypes.c_void_p, ctypes.c_int
    return _Calls(
        clip_of=bind("FPDFPageObj_GetClipPath", pointer, result=pointer),
        paths_of=bind("FPDFClipPath_CountPaths", pointer, result=number),
        point_of=bind("FPDFClipPath_GetPathSegment", pointer, number, number, result=pointer),
    )


class Clips:
    """The clips of one open page."""

    def __init__(self) -> None:
        self._calls = _calls()
        self._boxes: dict[int, _Box] = {}
        """The box that a path leaves, by the place of its first point; nothing for a shape."""

    def cut(self, key: int) -> bool:
        """Whether a clip may take away a part of an object (by its handle's number) that a person would miss."""
        clip = self._calls.clip_of(key)
        count = self._calls.paths_of(clip) if clip else 0
        if count <= 0:
            return False
        box = _EVERYWHERE
        for path in range(min(count, _MOST)):
            first = self._calls.point_of(clip, path, 0) or 0
            left = self._boxes.get(first)
            if left is None:
                left = self._boxes[first] = _left_by(clip, path)
            box = max(box[0], left[0]), max(box[1], left[1]), min(box[2], left[2]), min(box[3], left[3])
        return not _holds(box, key)


def _left_by(clip: int, path: int) -> _Box:
    """The box that a clip path leaves; nowhere for a shape, which may leave anything."""
    handle = ctypes.cast(clip, c.FPDF_CLIPPATH)
    count = c.FPDFClipPath_CountPathSegments(handle, path)
    if not 4 <= count <= _CORNERS:
        return _NOWHERE
    x, y = ctypes.c_float(), ctypes.c_float()
    points = []
    for index in range(count):
        c.FPDFPathSegment_GetPoint(c.FPDFClipPath_GetPathSegment(handle, path, index), x, y)
        points.append((x.value, y.value))
    xs, ys = sorted({x for x, _ in points}), sorted({y for _, y in points})
    return (xs[0], ys[0], xs[-1], ys[-1]) if len(xs) <= 2 and len(ys) <= 2 and len(set(points)) == 4 else _NOWHERE


def _holds(box: _Box, key: int) -> bool:
    """Whether a box holds an object, but for a rim."""
    sides = tuple(ctypes.c_float() for _ in range(4))
    if not c.FPDFPageObj_GetBounds(ctypes.cast(key, c.FPDF_PAGEOBJECT), *sides):
        return True
    left, bottom, right, top = (side.value for side in sides)
    return box[0] <= left + _TRIM and box[1] <= bottom + _TRIM and box[2] >= right - _TRIM and box[3] >= top - _TRIM
