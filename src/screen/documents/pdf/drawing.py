"""The objects of a PDF page → the order in which they are drawn, and those of them that are no text."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Set
from contextlib import contextmanager
from itertools import repeat
from typing import Any

import pypdfium2.raw as c

from screen.documents.layout.words import Patch
from screen.documents.pdf.calls import Answer, calls, handle
from screen.documents.pdf.clips import Clips, rectangle

#: No page of a CV has so many; what is beyond is left out.
MAX_OBJECTS = 20_000
_DEPTH = 8

#: Whether a shape is filled, and its outline drawn; red, green, blue, opacity; left, bottom, right, top; the place of a form.
_HOW, _COLOUR, _BOUNDS, _MATRIX = Answer("ii"), Answer("IIII"), Answer("ffff"), Answer("ffffff")

Matrix = tuple[float, float, float, float, float, float]
_OWN: Matrix = (1, 0, 0, 1, 0, 0)


class Drawing:
    """The objects of one open page, those in forms (ISO 32000-1, 8.10) in the place of the form."""

    def __init__(self, page: Any) -> None:  # noqa: ANN401 - a handle
        self._calls = calls()
        self._keys: list[int | None] = []
        self._kinds: list[int] = []
        self._spaces: list[Matrix] = []
        """The space of each object: the page's own, or that of a form."""
        self._clips = Clips()
        self._in_cut: set[int] = set()
        """The places of objects in forms that a clip may have cut away."""
        at, nth_of = handle(page), self._calls.nth_of
        count = min(c.FPDFPage_CountObjects(page), MAX_OBJECTS)
        self._add(list(map(nth_of, repeat(at), range(count))), _OWN, 0)
        self.orders = dict(zip(self._keys, range(len(self._keys)), strict=True))
        """The place of each object in the order of drawing."""
        self.above = len(self._keys)
        """The place of what lies above all objects: fields and notes."""

    def patches(self) -> Iterator[Patch]:
        """Filled shapes, images and shadings in the order of drawing, in the page's own space (y upwards)."""
        text = c.FPDF_PAGEOBJ_TEXT
        for order in [order for order, kind in enumerate(self._kinds) if kind != text]:
            key = self._keys[order]
            patch = self._patch(key, self._kinds[order], order) if key else None
            if patch:
                yield patch

    def cut(self, orders: Set[int]) -> frozenset[int]:
        """Of some places in the order of drawing those of text that a clip may have cut away; stars are clipped."""
        texts = {order for order in orders if 0 <= order < len(self._keys) and self._kinds[order] == c.FPDF_PAGEOBJ_TEXT}
        keys = {key: order for order in texts if (key := self._keys[order])}
        return frozenset([*(texts & self._in_cut), *(keys[key] for key in self._clips.cut([*keys]))])

    def is_opaque(self, order: int) -> bool:
        """Whether what is drawn in a place of the order is drawn on the page itself and as it is: no form, mask or blend."""
        key = self._keys[order]
        return key is not None and self._spaces[order] is _OWN and not self._calls.is_mixed(key)

    def is_block(self, order: int) -> bool:
        """Whether what is drawn in a place of the order is an upright rectangle, whole and opaque: it fills its bounds."""
        key = self._keys[order]
        if not key or self._kinds[order] != c.FPDF_PAGEOBJ_PATH or not self.is_opaque(order) or self._clips.cut([key]):
            return False
        self._calls.place_of(handle(key), _MATRIX.at[0])
        a, b, d, e, _, _ = _MATRIX.read()
        path = _pointer(key)
        corners = rectangle(c.FPDFPath_CountSegments(path), lambda index: c.FPDFPath_GetPathSegment(path, index))
        return corners is not None and (b == d == 0 or a == e == 0)

    @contextmanager
    def without_text(self) -> Iterator[None]:
        """The page without its text, for as long as this is open."""
        keys = [key for key, kind in zip(self._keys, self._kinds, strict=True) if key and kind == c.FPDF_PAGEOBJ_TEXT]
        modes = [(_pointer(key), self._calls.mode_of(key)) for key in keys]
        for text, _ in modes:
            c.FPDFTextObj_SetTextRenderMode(text, c.FPDF_TEXTRENDERMODE_INVISIBLE)
        try:
            yield
        finally:
            for text, mode in modes:
                c.FPDFTextObj_SetTextRenderMode(text, mode)

    def _add(self, keys: list[int | None], space: Matrix, depth: int) -> None:
        kinds = list(map(self._calls.kind_of, keys))
        if depth >= _DEPTH or c.FPDF_PAGEOBJ_FORM not in kinds:
            self._append(keys, kinds, space)
            return
        for key, kind in zip(keys, kinds, strict=True):
            if kind == c.FPDF_PAGEOBJ_FORM and key:
                self._add_form(key, space, depth + 1)
            else:
                self._append([key], [kind], space)

    def _append(self, keys: list[int | None], kinds: list[int], space: Matrix) -> None:
        self._keys += keys
        self._kinds += kinds
        self._spaces += [space] * len(keys)

    def _add_form(self, key: int, space: Matrix, depth: int) -> None:
        form, inner_of = handle(key), self._calls.inner_of
        self._calls.place_of(form, _MATRIX.at[0])
        start = len(self._keys)
        count = min(self._calls.count_of(form), MAX_OBJECTS - start)
        self._add([inner_of(form, index) for index in range(count)], _times(_MATRIX.read(), space), depth)
        if self._clips.cut([key]):
            self._in_cut.update(range(start, len(self._keys)))

    def _patch(self, key: int, kind: int, order: int) -> Patch | None:
        at = handle(key)
        colour: tuple[int, int, int, int] | None = None
        outlined = False
        if kind == c.FPDF_PAGEOBJ_PATH:
            self._calls.drawn_how(at, *_HOW.at)
            fill, stroke = _HOW.read()
            if not fill and not stroke:
                return None
            known = self._calls.colour_of(at, *_COLOUR.at)
            red, green, blue, opacity = _COLOUR.read() if known else (0, 0, 0, 0)
            colour = red, green, blue, opacity if fill else 0
            outlined = bool(fill and stroke)
        if not self._calls.bounds_of(at, *_BOUNDS.at):
            return None
        left, bottom, right, top = bounds = _BOUNDS.read()
        if kind == c.FPDF_PAGEOBJ_PATH and self._spaces[order] is _OWN:
            left, bottom, right, top = self._clips.within(key, bounds)
            if left > right or bottom > top:
                return None
        if (space := self._spaces[order]) is not _OWN:
            corners = [_apply(space, x, y) for x in (left, right) for y in (bottom, top)]
            xs, ys = [x for x, _ in corners], [y for _, y in corners]
            left, bottom, right, top = min(xs), min(ys), max(xs), max(ys)
        return Patch(left, bottom, right, top, colour, order, kind == c.FPDF_PAGEOBJ_IMAGE, outlined)


def _pointer(key: int) -> Any:  # noqa: ANN401 - a handle
    return ctypes.cast(key, c.FPDF_PAGEOBJECT)


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    """The matrix that does ``inner`` first, then ``outer`` (ISO 32000-1, 8.3.4)."""
    a, b, d, e, x, y = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, d * p + e * r, d * q + e * s, x * p + y * r + t, x * q + y * s + u


def _apply(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, d, e, left, up = matrix
    return a * x + d * y + left, b * x + e * y + up
