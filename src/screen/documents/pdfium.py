"""PDF pages → words, through pdfium's C interface.

One call per character is what makes a Python reader slow; here the text of a page comes in one call, and places and looks are
asked for twice a word and once a text object. A word is looked at letter by letter only where something is odd about it.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, NamedTuple

import pypdfium2.raw as c  # type: ignore[import-untyped]

from screen.documents.clips import Clips
from screen.documents.fields import Form
from screen.documents.turning import Raw, as_read, direction
from screen.documents.words import Ink, Page, Patch

#: A word, or a list mark typed right before it. pdfium has two marks of its own (STX and U+FFFE) for a hyphen at the end of a
#: line, after which the next word follows without a blank.
_WORD = re.compile("[•▪■□●○➢➤►▶➔✓✔❖◆\ue000-\uf8ff](?=[^\\W_])|[^\\s\x00\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})
_BOLD = re.compile(r"bold|black|heavy|demi|semib|extrab|-bd|\bbd\b|[-,]b\b", re.IGNORECASE)
_ITALIC = re.compile(r"ital|obliq|[-,]it\b|slanted|[-,]i\b", re.IGNORECASE)
#: No page of a CV has so many; what is beyond is left out.
MAX_OBJECTS = 20_000
MAX_CHARACTERS = 100_000
_DEPTH = 8

Handle = Any


class _Calls(NamedTuple):
    """The functions that are called for every word, with integer handles: half the time of a plain call."""

    box_of: Callable[..., Any]
    origin_of: Callable[..., Any]
    object_of: Callable[..., Any]
    unicode_of: Callable[..., Any]
    size_of: Callable[..., Any]
    matrix_of: Callable[..., Any]
    fill_of: Callable[..., Any]
    nth_of: Callable[..., Any]
    inner_of: Callable[..., Any]
    kind_of: Callable[..., Any]
    mode_of: Callable[..., Any]
    font_of: Callable[..., Any]


@cache
def _calls() -> _Calls:
    def bind(name: str, *arguments: type, result: type = ctypes.c_int) -> Callable[..., Any]:
        address = ctypes.cast(getattr(c, name), ctypes.c_void_p).value or 0
        return ctypes.PYFUNCTYPE(result, *arguments)(address)

    pointer = ctypes.c_void_p
    return _Calls(
        box_of=bind("FPDFText_GetLooseCharBox", pointer, ctypes.c_int, pointer),
        origin_of=bind("FPDFText_GetCharOrigin", pointer, ctypes.c_int, pointer, pointer),
        object_of=bind("FPDFText_GetTextObject", pointer, ctypes.c_int, result=pointer),
        unicode_of=bind("FPDFText_GetUnicode", pointer, ctypes.c_int, result=ctypes.c_uint),
        size_of=bind("FPDFText_GetFontSize", pointer, ctypes.c_int, result=ctypes.c_double),
        matrix_of=bind("FPDFText_GetMatrix", pointer, ctypes.c_int, pointer),
        fill_of=bind("FPDFText_GetFillColor", pointer, ctypes.c_int, pointer, pointer, pointer, pointer),
        nth_of=bind("FPDFPage_GetObject", pointer, ctypes.c_int, result=pointer),
        inner_of=bind("FPDFFormObj_GetObject", pointer, ctypes.c_ulong, result=pointer),
        kind_of=bind("FPDFPageObj_GetType", pointer),
        mode_of=bind("FPDFTextObj_GetTextRenderMode", pointer),
        font_of=bind("FPDFTextObj_GetFont", pointer, result=pointer),
    )


class _Answer:
    """Room for the numbers that a call gives, used again and again; ``read`` takes them all at once."""

    def __init__(self, kind: Any, code: str, count: int) -> None:  # noqa: ANN401 - the number types of ctypes
        room = (kind * count)()
        start, step = ctypes.addressof(room), ctypes.sizeof(kind)
        self.at = start
        self.each = tuple(range(start, start + count * step, step))
        self.read: Callable[[], list[Any]] = memoryview(room).cast("B").cast(code).tolist  # type: ignore[call-overload]


class Reader:
    """Reads the pages of one open document; keeps what it learnt of fonts."""

    def __init__(self, document: Handle) -> None:
        self._document = document
        self._calls = _calls()
        self._box_answer = _Answer(ctypes.c_float, "f", 4)
        self._origin_answer = _Answer(ctypes.c_double, "d", 2)
        self._matrix_answer = _Answer(ctypes.c_float, "f", 6)
        self._colour_answer = _Answer(ctypes.c_uint, "I", 4)
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self._inks: dict[int, tuple[Ink, float]] = {}
        self._orders: dict[int, int] = {}
        self._clips = Clips()
        self._cut: set[int] = set()
        """Places in the order of drawing of what a clip may have cut away."""

    def page(self, handle: Handle, form: Form) -> Page:
        """Everything on one page that is open, with what was filled into it."""
        text_page = c.FPDFText_LoadPage(handle)
        if not text_page:
            return Page(c.FPDF_GetPageWidthF(handle), c.FPDF_GetPageHeightF(handle))
        try:
            self._inks.clear()
            self._orders.clear()
            self._cut.clear()
            self._clips = Clips()
            patches = list(self._patches(handle))
            raw, unmapped = self._words(text_page)
        finally:
            c.FPDFText_ClosePage(text_page)
        filled = Ink(0.0, order=len(self._orders))
        raw += [Raw(*word[:5], word.left, word.bottom, filled._replace(size=word.size), 0) for word in form.words(handle)]
        box = c.FS_RECTF()
        c.FPDF_GetPageBoundingBox(handle, box)
        page = as_read((box.left, box.bottom, box.right, box.top), raw, patches, unmapped)
        return page._replace(cut=frozenset(self._cut)) if self._cut else page

    @contextmanager
    def undrawn(self) -> Iterator[None]:
        """The page read last without its text, for as long as this is open."""
        modes = [(ctypes.cast(key, c.FPDF_PAGEOBJECT), self._calls.mode_of(key)) for key in self._orders]
        for handle, mode in modes:
            if mode >= 0:
                c.FPDFTextObj_SetTextRenderMode(handle, c.FPDF_TEXTRENDERMODE_INVISIBLE)
        try:
            yield
        finally:
            for handle, mode in modes:
                if mode >= 0:
                    c.FPDFTextObj_SetTextRenderMode(handle, mode)

    # -- words ------------------------------------------------------------------------------------------------------------

    def _words(self, text_page: Handle) -> tuple[list[Raw], int]:
        count = min(c.FPDFText_CountChars(text_page), MAX_CHARACTERS)
        if count <= 0:
            return [], 0
        at = ctypes.cast(text_page, ctypes.c_void_p).value or 0
        text = self._text(text_page, at, count)
        words: list[Raw] = []
        for match in _WORD.finditer(text):
            self._word(at, text, match.start(), match.end(), words)
        unmapped = sum(text.count(mark) for mark in ("\x00", "\ufffd", "\uffff"))
        return words, unmapped

    def _text(self, text_page: Handle, at: int, count: int) -> str:
        """All characters, one for each index; in one call where the lengths agree (the call leaves some characters out)."""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = c.FPDFText_GetText(text_page, 0, count, buffer) - 1
        text = bytes(buffer)[: 2 * max(written, 0)].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
        unicode_of = self._calls.unicode_of
        return "".join(_character(unicode_of(at, index)) for index in range(count))

    def _word(self, at: int, text: str, start: int, end: int, found: list[Raw]) -> None:
        """Add the word of ``text[start:end]``; several when its letters stand apart or look different."""
        calls = self._calls
        first = calls.object_of(at, start) or 0
        ink, angle = self._inks.get(first) or self._ink(at, start, first)
        left, low, right, high = self._box(at, start)
        x, y = self._origin(at, start)
        count = end - start
        if count > 1:
            last = calls.object_of(at, end - 1) or 0
            end_left, end_low, end_right, end_high = self._box(at, end - 1)
            odd = abs(end_low - low) > 0.01 * ink.size or abs(end_right - left) > 0.9 * ink.size * count
            odd = odd and self._is_odd(at, end - 1, (x, y), ink, count)
            if odd or (last != first and self._differs(at, end - 1, last, ink)):
                found += self._letters(at, text, start, end)
                return
            left, low, right, high = min(left, end_left), min(low, end_low), max(right, end_right), max(high, end_high)
        found.append(Raw(text[start:end].translate(_HYPHENS), left, low, right, high, x, y, ink, angle))

    def _is_odd(self, at: int, index: int, start: tuple[float, float], ink: Ink, count: int) -> bool:
        """Whether the last letter stands too far from the first, or on another line."""
        x, y = self._origin(at, index)
        across, up = abs(x - start[0]), abs(y - start[1])
        return max(across, up) > 0.9 * ink.size * count or 0.5 * ink.size < up < across

    def _box(self, at: int, index: int) -> tuple[float, float, float, float]:
        """Left, bottom, right and top of a character's cell."""
        answer = self._box_answer
        self._calls.box_of(at, index, answer.at)
        left, top, right, bottom = answer.read()
        return left, bottom, right, top

    def _origin(self, at: int, index: int) -> list[float]:
        """Where a character stands on its baseline."""
        answer = self._origin_answer
        self._calls.origin_of(at, index, *answer.each)
        return answer.read()

    def _differs(self, at: int, index: int, handle: int, ink: Ink) -> bool:
        other, _ = self._ink(at, index, handle)
        return other.colour != ink.colour or other.mode != ink.mode or not 0.5 < other.size / (ink.size or 1) < 2

    def _letters(self, at: int, text: str, start: int, end: int) -> Iterator[Raw]:
        """A word's letters put together where they stand side by side and look alike."""
        word: Raw | None = None
        for index in range(start, end):
            ink, angle = self._ink(at, index, self._calls.object_of(at, index) or 0)
            left, low, right, high = self._box(at, index)
            x, y = self._origin(at, index)
            letter = Raw(text[index].translate(_HYPHENS), left, low, right, high, x, y, ink, angle)
            if word is not None and _belongs(word, letter):
                word = word._replace(
                    text=word.text + letter.text,
                    left=min(word.left, left),
                    bottom=min(word.bottom, low),
                    right=max(word.right, right),
                    top=max(word.top, high),
                )
                continue
            if word is not None:
                yield word
                beside = abs(letter.left - word.right) < 0.2 * word.ink.size and abs(letter.y - word.y) < 0.5 * word.ink.size
                letter = letter._replace(glued=beside)
            word = letter
        if word is not None:
            yield word

    def _ink(self, at: int, index: int, handle: int) -> tuple[Ink, float]:
        """The look of a character and its direction, asked for once a text object."""
        known = self._inks.get(handle) if handle else None
        if known is not None:
            return known
        calls = self._calls
        nominal = calls.size_of(at, index)
        calls.matrix_of(at, index, self._matrix_answer.at)
        a, b, e, f, _, _ = self._matrix_answer.read()
        size = nominal * (math.hypot(e, f) or 1.0)
        angle = round(math.degrees(math.atan2(b, a)), 1) % 360 if b else (0.0 if a >= 0 else 180.0)
        calls.fill_of(at, index, *self._colour_answer.each)
        red, green, blue, opacity = self._colour_answer.read()
        bold, italic, font, mode = False, False, 0, 0
        if handle:
            mode = calls.mode_of(handle)
            font = calls.font_of(handle) or 0
            if font:
                bold, italic = self._fonts.get(font) or self._font(font)
        slanted = angle == 0 and abs(e) > 0.1 * abs(f) > 0
        order = self._orders.get(handle, -1)
        ink = Ink(size, bold or mode == 2, italic or slanted, (red, green, blue, opacity), mode, order, font)
        if handle:
            self._inks[handle] = ink, angle
        return ink, angle

    def _font(self, key: int) -> tuple[bool, bool]:
        """Whether a font is bold, and italic: by its name, its flags (ISO 32000-1, table 123) and its slant."""
        handle = ctypes.cast(key, c.FPDF_FONT)
        buffer = ctypes.create_string_buffer(256)
        c.FPDFFont_GetBaseFontName(handle, buffer, 256)
        name = buffer.value.decode("latin-1").split("+")[-1]
        flags = c.FPDFFont_GetFlags(handle)
        slant = ctypes.c_int()
        c.FPDFFont_GetItalicAngle(handle, slant)
        heavy = c.FPDFFont_GetWeight(handle) >= 600
        look = (
            bool(_BOLD.search(name)) or bool(flags > 0 and flags & 1 << 18) or (heavy and "regular" not in name.lower()),
            bool(_ITALIC.search(name)) or bool(flags > 0 and flags & 1 << 6) or slant.value != 0,
        )
        self._fonts[key] = look
        return look

    # -- what else is drawn -----------------------------------------------------------------------------------------------

    def _patches(self, page: Handle) -> Iterator[Patch]:
        """Filled shapes, images and shadings in the order of drawing; remembers the order of the text objects too."""
        count = min(c.FPDFPage_CountObjects(page), MAX_OBJECTS)
        at, calls, text = ctypes.cast(page, ctypes.c_void_p).value or 0, self._calls, c.FPDF_PAGEOBJ_TEXT
        for index in range(count):
            key = calls.nth_of(at, index) or 0
            if key and calls.kind_of(key) == text:
                if self._clips.cut(key):
                    self._cut.add(len(self._orders))
                self._orders[key] = len(self._orders)
            elif key:
                yield from self._object(key, (1, 0, 0, 1, 0, 0), 0)

    def _object(self, key: int, matrix: tuple[float, ...], depth: int, *, cut: bool = False) -> Iterator[Patch]:
        if not key:
            return
        kind = self._calls.kind_of(key)
        order = len(self._orders)
        self._orders[key] = order
        if kind == c.FPDF_PAGEOBJ_TEXT:
            if cut or self._clips.cut(key):
                self._cut.add(order)
            return
        handle = ctypes.cast(key, c.FPDF_PAGEOBJECT)
        if kind == c.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
            own = c.FS_MATRIX()
            c.FPDFPageObj_GetMatrix(handle, own)
            inner = _times((own.a, own.b, own.c, own.d, own.e, own.f), matrix)
            cut = cut or self._clips.cut(key)
            for index in range(min(c.FPDFFormObj_CountObjects(handle), MAX_OBJECTS - order)):
                yield from self._object(self._calls.inner_of(key, index) or 0, inner, depth + 1, cut=cut)
            return
        yield from self._patch(handle, kind, matrix, order)

    def _patch(self, handle: Handle, kind: int, matrix: tuple[float, ...], order: int) -> Iterator[Patch]:
        colour: tuple[int, int, int, int] | None = None
        if kind == c.FPDF_PAGEOBJ_PATH:
            fill, stroke = ctypes.c_int(), ctypes.c_int()
            c.FPDFPath_GetDrawMode(handle, fill, stroke)
            if not fill.value and not stroke.value:
                return
            parts = tuple(ctypes.c_uint() for _ in range(4))
            c.FPDFPageObj_GetFillColor(handle, *parts)
            red, green, blue, opacity = (part.value for part in parts)
            colour = red, green, blue, opacity if fill.value else 0
        sides = tuple(ctypes.c_float() for _ in range(4))
        if not c.FPDFPageObj_GetBounds(handle, *sides):
            return
        left, bottom, right, top = (side.value for side in sides)
        corners = [_apply(matrix, x, y) for x in (left, right) for y in (bottom, top)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        yield Patch(min(xs), min(ys), max(xs), max(ys), colour, order, kind == c.FPDF_PAGEOBJ_IMAGE)


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\x00"


def _belongs(word: Raw, letter: Raw) -> bool:
    """Whether a letter carries on a word: on its line, next to its end, drawn alike."""
    if letter.angle != word.angle or letter.ink.colour != word.ink.colour or letter.ink.mode != word.ink.mode:
        return False
    if word.angle and direction(word.angle):
        return True
    size = max(word.ink.size, letter.ink.size)
    ratio = letter.ink.size / (word.ink.size or 1)
    beside = -0.6 * size < letter.left - word.right < 0.6 * size
    return beside and abs(letter.y - word.y) < 0.5 * size and 0.4 < ratio < 2.5


def _times(inner: tuple[float, ...], outer: tuple[float, ...]) -> tuple[float, ...]:
    """The matrix that does ``inner`` first, then ``outer`` (ISO 32000-1, 8.3.4)."""
    a, b, d, e, x, y = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, d * p + e * r, d * q + e * s, x * p + y * r + t, x * q + y * s + u


def _apply(matrix: tuple[float, ...], x: float, y: float) -> tuple[float, float]:
    a, b, d, e, left, up = matrix
    return a * x + d * y + left, b * x + e * y + up
