"""PDF pages → words, through pdfium's C interface.

One call per character is what makes a Python reader slow; here the text of a page comes in one call, and places and looks are
asked for twice a word and once a text object. A word is looked at letter by letter only where something is odd about it.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from screen.documents.fields import Form
from screen.documents.ruled import Rule, joined
from screen.documents.words import Ink, Page, Patch, Word

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
#: Thinner shapes (in points) are lines.
_THIN = 2.5
#: A drawn list mark is wider than the first and narrower than the second (in points).
_DOT = (1.2, 9.0)

Handle = Any


class _Raw(NamedTuple):
    """A word as pdfium gives it: places in the page's own space (y upwards), direction in degrees."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    x: float
    y: float
    ink: Ink
    angle: int


class _Calls:
    """The functions that are called for every word, with integer handles and reused buffers: half the time of a plain call."""

    def __init__(self) -> None:
        import pypdfium2.raw as c

        def bind(name: str, *arguments: Any, result: Any = ctypes.c_int) -> Any:
            address = ctypes.cast(getattr(c, name), ctypes.c_void_p).value
            return ctypes.CFUNCTYPE(result, *arguments)(address)

        pointer = ctypes.c_void_p
        self.box = c.FS_RECTF()
        self.matrix = c.FS_MATRIX()
        self.x, self.y = ctypes.c_double(), ctypes.c_double()
        self.rgba = tuple(ctypes.c_uint() for _ in range(4))
        self.box_of = bind("FPDFText_GetLooseCharBox", pointer, ctypes.c_int, pointer)
        self.origin_of = bind("FPDFText_GetCharOrigin", pointer, ctypes.c_int, pointer, pointer)
        self.object_of = bind("FPDFText_GetTextObject", pointer, ctypes.c_int, result=pointer)
        self.unicode_of = bind("FPDFText_GetUnicode", pointer, ctypes.c_int, result=ctypes.c_uint)
        self.size_of = bind("FPDFText_GetFontSize", pointer, ctypes.c_int, result=ctypes.c_double)
        self.matrix_of = bind("FPDFText_GetMatrix", pointer, ctypes.c_int, pointer)
        self.fill_of = bind("FPDFText_GetFillColor", pointer, ctypes.c_int, pointer, pointer, pointer, pointer)
        self.at_box = ctypes.addressof(self.box)
        self.at_matrix = ctypes.addressof(self.matrix)
        self.at_x, self.at_y = ctypes.addressof(self.x), ctypes.addressof(self.y)
        self.at_rgba = tuple(ctypes.addressof(part) for part in self.rgba)


class Reader:
    """Reads the pages of one open document; keeps what it learnt of fonts."""

    def __init__(self, document: Handle) -> None:
        import pypdfium2.raw as c

        self._c = c
        self._document = document
        self._calls = _Calls()
        self._fonts: dict[int, tuple[bool, bool]] = {}
        self._inks: dict[int, tuple[Ink, int]] = {}
        self._orders: dict[int, int] = {}

    def page(self, handle: Handle, form: Form) -> Page:
        """Everything on one page that is open, with what was filled into it."""
        text_page = self._c.FPDFText_LoadPage(handle)
        if not text_page:
            return Page(self._c.FPDF_GetPageWidthF(handle), self._c.FPDF_GetPageHeightF(handle))
        try:
            self._inks.clear()
            self._orders.clear()
            patches = list(self._patches(handle))
            raw, unmapped = self._words(text_page)
        finally:
            self._c.FPDFText_ClosePage(text_page)
        filled = Ink(0.0, order=len(self._orders))
        raw += [_Raw(*word[:5], word.left, word.bottom, filled._replace(size=word.size), 0) for word in form.words(handle)]
        box = self._c.FS_RECTF()
        self._c.FPDF_GetPageBoundingBox(handle, box)
        return _as_read((box.left, box.bottom, box.right, box.top), raw, patches, unmapped)

    # -- words ------------------------------------------------------------------------------------------------------------

    def _words(self, text_page: Handle) -> tuple[list[_Raw], int]:
        count = min(self._c.FPDFText_CountChars(text_page), MAX_CHARACTERS)
        if count <= 0:
            return [], 0
        at = ctypes.cast(text_page, ctypes.c_void_p).value or 0
        text = self._text(text_page, at, count)
        words: list[_Raw] = []
        for match in _WORD.finditer(text):
            words += self._word(at, text, match.start(), match.end())
        unmapped = sum(text.count(mark) for mark in ("\x00", "\ufffd", "\uffff"))
        return words, unmapped

    def _text(self, text_page: Handle, at: int, count: int) -> str:
        """All characters, one for each index; in one call where the lengths agree (the call leaves some characters out)."""
        buffer = (ctypes.c_ushort * (count + 1))()
        written = self._c.FPDFText_GetText(text_page, 0, count, buffer) - 1
        text = bytes(buffer)[: 2 * max(written, 0)].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
        unicode_of = self._calls.unicode_of
        return "".join(_character(unicode_of(at, index)) for index in range(count))

    def _word(self, at: int, text: str, start: int, end: int) -> Iterator[_Raw]:
        """The word of ``text[start:end]``; several when its letters stand apart or look different."""
        calls = self._calls
        first = calls.object_of(at, start) or 0
        last = first if end - start == 1 else calls.object_of(at, end - 1) or 0
        ink, angle = self._ink(at, start, first)
        left, low, right, high = self._box(at, start)
        calls.origin_of(at, start, calls.at_x, calls.at_y)
        x, y = calls.x.value, calls.y.value
        if end - start > 1:
            left_2, low_2, right_2, high_2 = self._box(at, end - 1)
            calls.origin_of(at, end - 1, calls.at_x, calls.at_y)
            far = max(abs(calls.x.value - x), abs(calls.y.value - y)) > 0.9 * ink.size * (end - start)
            if far or (angle == 0 and abs(calls.y.value - y) > 0.5 * ink.size) or (last != first and self._differs(at, end - 1, last, ink)):
                yield from self._letters(at, text, start, end)
                return
            left, low, right, high = min(left, left_2), min(low, low_2), max(right, right_2), max(high, high_2)
        yield _Raw(text[start:end].translate(_HYPHENS), left, low, right, high, x, y, ink, angle)

    def _box(self, at: int, index: int) -> tuple[float, float, float, float]:
        calls = self._calls
        calls.box_of(at, index, calls.at_box)
        box = calls.box
        return box.left, box.bottom, box.right, box.top

    def _differs(self, at: int, index: int, handle: int, ink: Ink) -> bool:
        other, _ = self._ink(at, index, handle)
        return other.colour != ink.colour or other.mode != ink.mode or not 0.5 < other.size / (ink.size or 1) < 2

    def _letters(self, at: int, text: str, start: int, end: int) -> Iterator[_Raw]:
        """A word's letters put together where they stand side by side and look alike."""
        word: _Raw | None = None
        for index in range(start, end):
            ink, angle = self._ink(at, index, self._calls.object_of(at, index) or 0)
            left, low, right, high = self._box(at, index)
            self._calls.origin_of(at, index, self._calls.at_x, self._calls.at_y)
            x, y = self._calls.x.value, self._calls.y.value
            letter = _Raw(text[index].translate(_HYPHENS), left, low, right, high, x, y, ink, angle)
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
            word = letter
        if word is not None:
            yield word

    def _ink(self, at: int, index: int, handle: int) -> tuple[Ink, int]:
        """The look of a character and its direction, asked for once a text object."""
        known = self._inks.get(handle) if handle else None
        if known is not None:
            return known
        calls = self._calls
        nominal = calls.size_of(at, index)
        calls.matrix_of(at, index, calls.at_matrix)
        a, b, c, d = calls.matrix.a, calls.matrix.b, calls.matrix.c, calls.matrix.d
        size = nominal * (math.hypot(c, d) or 1.0)
        angle = round(math.degrees(math.atan2(b, a))) % 360 if a or b else 0
        calls.fill_of(at, index, *calls.at_rgba)
        red, green, blue, opacity = (part.value for part in calls.rgba)
        bold, italic, font, mode = False, False, 0, 0
        if handle:
            pointer = ctypes.cast(handle, self._c.FPDF_PAGEOBJECT)
            mode = self._c.FPDFTextObj_GetTextRenderMode(pointer)
            font_handle = self._c.FPDFTextObj_GetFont(pointer)
            if font_handle:
                font = ctypes.cast(font_handle, ctypes.c_void_p).value or 0
                bold, italic = self._font(font_handle, font)
        slanted = angle == 0 and abs(c) > 0.1 * abs(d) > 0
        order = self._orders.get(handle, -1)
        ink = Ink(size, bold or mode == 2, italic or slanted, (red, green, blue, opacity), mode, order, font)
        if handle:
            self._inks[handle] = ink, angle
        return ink, angle

    def _font(self, handle: Handle, key: int) -> tuple[bool, bool]:
        """Whether a font is bold, and italic: by its name, its flags (ISO 32000-1, table 123) and its slant."""
        known = self._fonts.get(key)
        if known is not None:
            return known
        buffer = ctypes.create_string_buffer(256)
        self._c.FPDFFont_GetBaseFontName(handle, buffer, 256)
        name = buffer.value.decode("latin-1").split("+")[-1]
        flags = self._c.FPDFFont_GetFlags(handle)
        slant = ctypes.c_int()
        self._c.FPDFFont_GetItalicAngle(handle, slant)
        heavy = self._c.FPDFFont_GetWeight(handle) >= 600
        look = (
            bool(_BOLD.search(name)) or bool(flags > 0 and flags & 1 << 18) or (heavy and "regular" not in name.lower()),
            bool(_ITALIC.search(name)) or bool(flags > 0 and flags & 1 << 6) or slant.value != 0,
        )
        self._fonts[key] = look
        return look

    # -- what else is drawn -----------------------------------------------------------------------------------------------

    def _patches(self, page: Handle) -> Iterator[Patch]:
        """Filled shapes, images and shadings in the order of drawing; remembers the order of the text objects too."""
        count = min(self._c.FPDFPage_CountObjects(page), MAX_OBJECTS)
        for index in range(count):
            yield from self._object(self._c.FPDFPage_GetObject(page, index), (1, 0, 0, 1, 0, 0), 0)

    def _object(self, handle: Handle, matrix: tuple[float, ...], depth: int) -> Iterator[Patch]:
        kind = self._c.FPDFPageObj_GetType(handle)
        key = ctypes.cast(handle, ctypes.c_void_p).value or 0
        order = len(self._orders)
        self._orders[key] = order
        if kind == self._c.FPDF_PAGEOBJ_TEXT:
            return
        if kind == self._c.FPDF_PAGEOBJ_FORM and depth < _DEPTH:
            own = self._c.FS_MATRIX()
            self._c.FPDFPageObj_GetMatrix(handle, own)
            inner = _times((own.a, own.b, own.c, own.d, own.e, own.f), matrix)
            for index in range(min(self._c.FPDFFormObj_CountObjects(handle), MAX_OBJECTS - order)):
                yield from self._object(self._c.FPDFFormObj_GetObject(handle, index), inner, depth + 1)
            return
        yield from self._patch(handle, kind, matrix, order)

    def _patch(self, handle: Handle, kind: int, matrix: tuple[float, ...], order: int) -> Iterator[Patch]:
        c, calls = self._c, self._calls
        colour: tuple[int, int, int, int] | None = None
        if kind == c.FPDF_PAGEOBJ_PATH:
            fill, stroke = ctypes.c_int(), ctypes.c_int()
            c.FPDFPath_GetDrawMode(handle, fill, stroke)
            if not fill.value and not stroke.value:
                return
            c.FPDFPageObj_GetFillColor(handle, *calls.rgba)
            red, green, blue, opacity = (part.value for part in calls.rgba)
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


def _belongs(word: _Raw, letter: _Raw) -> bool:
    """Whether a letter carries on a word: on its line, next to its end, drawn alike."""
    if letter.angle != word.angle or letter.ink.colour != word.ink.colour or letter.ink.mode != word.ink.mode:
        return False
    if word.angle:
        return True
    size = max(word.ink.size, letter.ink.size)
    ratio = letter.ink.size / (word.ink.size or 1)
    beside = -0.6 * size < letter.left - word.right < 0.6 * size
    return beside and abs(letter.y - word.y) < 0.5 * size and 0.4 < ratio < 2.5


def _times(inner: tuple[float, ...], outer: tuple[float, ...]) -> tuple[float, ...]:
    """The matrix that does ``inner`` first, then ``outer`` (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def _apply(matrix: tuple[float, ...], x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


# -- turning -----------------------------------------------------------------------------------------------------------------


def _as_read(bounds: tuple[float, float, float, float], raw: list[_Raw], patches: list[Patch], unmapped: int) -> Page:
    """The page turned so that most of its letters read from left to right, whatever turns it (its own flag or the text)."""
    weights: Counter[int] = Counter()
    for word in raw:
        weights[word.angle] += len(word.text)
    main = max(weights, key=lambda angle: (weights[angle], -angle), default=0)
    frame = _Frame(main, bounds)
    groups: dict[int, list[Word]] = {angle: [] for angle in sorted(weights)}
    frames = {angle: frame if angle == main else _Frame(angle, bounds) for angle in groups}
    for word in raw:
        groups[word.angle].append(frames[word.angle].word(word))
    turned = tuple(tuple(words) for angle, words in groups.items() if angle != main)
    placed = [patch._replace(**frame.box(patch.x0, patch.top, patch.x1, patch.bottom)._asdict()) for patch in patches]
    words = tuple(groups.get(main, ()))
    rules, upright = _drawn_lines(placed)
    dots = tuple(((p.x0 + p.x1) / 2, (p.top + p.bottom) / 2) for p in placed if _is_dot(p))
    solid = tuple(patch for patch in placed if patch.image or patch.colour is None or patch.colour[3])
    return Page(frame.width, frame.height, words, turned, solid, rules, upright, dots, unmapped, main)


def _is_dot(patch: Patch) -> bool:
    """A small mark, about as wide as high: what browsers draw before the items of a list."""
    wide, high = patch.x1 - patch.x0, patch.bottom - patch.top
    return _DOT[0] < wide < _DOT[1] and 0.6 * wide < high < 1.6 * wide


def _drawn_lines(patches: list[Patch]) -> tuple[tuple[Rule, ...], tuple[Rule, ...]]:
    """Lines drawn across and upright: thin shapes, and the edges of empty frames (the borders of cells)."""
    across: list[Rule] = []
    upright: list[Rule] = []
    for x0, top, x1, bottom, colour, _, image in patches:
        if image or colour is None:
            continue
        wide, high = x1 - x0, bottom - top
        if high < _THIN < wide:
            across.append((x0, x1, (top + bottom) / 2))
        elif wide < _THIN < high:
            upright.append((top, bottom, (x0 + x1) / 2))
        elif colour[3] == 0 and wide > 4 * _THIN and high > 4 * _THIN:
            across += [(x0, x1, top), (x0, x1, bottom)]
            upright += [(top, bottom, x0), (top, bottom, x1)]
    return joined(across), joined(upright)


class _Sides(NamedTuple):
    x0: float
    top: float
    x1: float
    bottom: float


class _Frame:
    """A page's own space turned by an angle, with y downwards from the top of the page as read."""

    def __init__(self, angle: int, bounds: tuple[float, float, float, float]) -> None:
        self._cos, self._sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        self._plain = angle == 0
        self._left = self._top = 0.0
        left, bottom, right, top = bounds
        sides = self.box(left, bottom, right, top)
        self._left, self._top = sides.x0, sides.top
        self.width, self.height = sides.x1 - sides.x0, sides.bottom - sides.top

    def box(self, left: float, bottom: float, right: float, top: float) -> _Sides:
        """A box of the page's space in this frame."""
        if self._plain:
            return _Sides(left - self._left, -top - self._top, right - self._left, -bottom - self._top)
        corners = [self._point(x, y) for x in (left, right) for y in (bottom, top)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return _Sides(min(xs), min(ys), max(xs), max(ys))

    def word(self, raw: _Raw) -> Word:
        """A word in this frame."""
        sides = self.box(raw.left, raw.bottom, raw.right, raw.top)
        return Word(raw.text, *sides, self._point(raw.x, raw.y)[1], raw.ink)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        return x * self._cos + y * self._sin - self._left, x * self._sin - y * self._cos - self._top
