"""The text objects of a PDF page → how they are drawn: size as seen, weight, colour, direction."""

from __future__ import annotations

import ctypes
import math
import re
from typing import NamedTuple

import pypdfium2.raw as c

from screen.documents.layout.words import Ink
from screen.documents.pdf.calls import Answer, Argument, calls

#: What says in the small letters of a font's name that it is bold, or italic.
_BOLD = re.compile(r"bold|black|heavy|demi|semib|extrab|-bd|\bbd\b|[-,]b\b")
_ITALIC = re.compile(r"ital|obliq|[-,]it\b|slanted|[-,]i\b")


class Look(NamedTuple):
    """How a character is drawn."""

    ink: Ink
    angle: float
    """Its direction, in degrees."""


#: Red, green, blue and opacity, then the matrix of a character; its first four numbers, without the place, make its look.
_SEEN = Answer("IIIIffffff")
_RED, _GREEN, _BLUE, _OPACITY, _MATRIX, *_ = _SEEN.at
_SIGNS = 32


class Looks:
    """What is known of the objects and fonts of one open page; an object is asked about once."""

    def __init__(self, text_page: Argument) -> None:
        self._page = text_page
        self._calls = calls()
        self._objects: dict[int, Look] = {}
        self._made: dict[tuple[object, ...], Look] = {}
        self._fonts: dict[int, tuple[bool, bool]] = {}

    def of(self, index: int, key: int | None) -> Look:
        """The look of a character and of all others of its object ``key``; that of no object where pdfium made it up."""
        if not key:
            return _NO_LOOK
        look = self._objects.get(key)
        if look is None:
            page, calls = self._page, self._calls
            calls.fill_of(page, index, _RED, _GREEN, _BLUE, _OPACITY)
            calls.matrix_of(page, index, _MATRIX)
            signs = calls.size_of(page, index), calls.mode_of(key), calls.font_of(key) or 0, _SEEN.room[:_SIGNS]
            look = self._objects[key] = self._made.get(signs) or self._new(signs)
        return look

    def is_like(self, ink: Ink, index: int, key: int | None) -> bool:
        """Whether a character of an object is drawn in the manner and colour of ``ink``; asks less than `of` does."""
        if not key:
            return False
        known = self._objects.get(key)
        if known is not None:
            return known.ink is ink or (known.ink.colour == ink.colour and known.ink.mode == ink.mode)
        self._calls.fill_of(self._page, index, _RED, _GREEN, _BLUE, _OPACITY)
        return self._calls.mode_of(key) == ink.mode and _SEEN.read()[:4] == ink.colour

    def _new(self, signs: tuple[float, int, int, object]) -> Look:
        """The look that a nominal size, a render mode and a font make with the colour and the matrix just answered."""
        size, mode, font, _ = signs
        red, green, blue, opacity, a, b, e, f, _, _ = _SEEN.read()
        bold, italic = self._font(font) if font else (False, False)
        angle = round(math.degrees(math.atan2(b, a)), 1) % 360 if b else (0.0 if a >= 0 else 180.0)
        slanted = angle == 0 and abs(e) > 0.1 * abs(f) > 0
        seen = size * (math.hypot(e, f) or 1.0)
        ink = Ink(seen, bold or mode == 2, italic or slanted, (red, green, blue, opacity), mode, font)
        look = self._made[signs] = Look(ink, angle)
        return look

    def _font(self, key: int) -> tuple[bool, bool]:
        if key not in self._fonts:
            self._fonts[key] = _weight(ctypes.cast(key, c.FPDF_FONT))
        return self._fonts[key]


_NO_LOOK = Look(Ink(1.0), 0.0)


def _weight(font: ctypes.c_void_p) -> tuple[bool, bool]:
    """Whether a font is bold, and italic: by its name, its flags (ISO 32000-1, table 123) and its slant."""
    buffer = ctypes.create_string_buffer(256)
    c.FPDFFont_GetBaseFontName(font, buffer, 256)
    name = buffer.value.decode("latin-1").split("+")[-1].lower()
    flags = c.FPDFFont_GetFlags(font)
    slant = ctypes.c_int()
    c.FPDFFont_GetItalicAngle(font, slant)
    heavy = c.FPDFFont_GetWeight(font) >= 600
    return (
        bool(_BOLD.search(name)) or bool(flags > 0 and flags & 1 << 18) or (heavy and "regular" not in name),
        bool(_ITALIC.search(name)) or bool(flags > 0 and flags & 1 << 6) or slant.value != 0,
    )
