"""PDF pages → words, through pdfium's C interface.

One call per character is what makes a Python reader slow; here the text of a page comes in one call, and places and looks are
asked for twice a word and once a text object. A word is looked at letter by letter only where something is odd about it.
"""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import pairwise
from math import inf, isfinite
from typing import Any

import pypdfium2.raw as c

from screen.documents.layout.words import Ink, Page, Word
from screen.documents.pdf import glued, touching
from screen.documents.pdf.broken import NEAR, rejoined
from screen.documents.pdf.calls import Answer, calls, handle
from screen.documents.pdf.drawing import Drawing
from screen.documents.pdf.fields import Form
from screen.documents.pdf.looks import Look, Looks
from screen.documents.pdf.turning import Bounds, Raw, as_read, direction, placed

#: A word, or a list mark typed right before it. pdfium has two marks of its own (STX and U+FFFE) for a hyphen at the end of a
#: line, after which the next word follows without a blank.
_WORD = re.compile("[•▪■□●○➢➤►▶➔✓✔❖◆\ue000-\uf8ff](?=[^\\W_])|[^\\s\x00\x02\ufffe]+[\x02\ufffe]?|[\x02\ufffe]")
#: What pdfium ends a line with, or takes for the end of one.
_ENDS = "\n\x02\ufffe"
#: No page of a CV has so many; what is beyond is left out.
MAX_CHARACTERS = 100_000

#: The render mode that draws nothing.
_NO_INK = 3

Handle = Any


@contextmanager
def opened(data: bytes) -> Iterator[Handle]:
    """A file as an open document; nothing where pdfium refuses it."""
    handle = c.FPDF_LoadMemDocument64(data, len(data), None)
    try:
        yield handle
    finally:
        if handle:
            c.FPDF_CloseDocument(handle)


def page(handle: Handle, form: Form, drawing: Drawing, *, runs: bool = False) -> Page:
    """Everything on one page that is open, with what was filled into it; whether its program draws whole ``runs`` of text."""
    text_page = c.FPDFText_LoadPage(handle)
    if not text_page:
        return Page(c.FPDF_GetPageWidthF(handle), c.FPDF_GetPageHeightF(handle))
    box = c.FS_RECTF()
    c.FPDF_GetPageBoundingBox(handle, box)
    bounds = box.left, box.bottom, box.right, box.top
    try:
        text = _Text(text_page, bounds, drawing.orders, runs=runs)
        text.read()
    finally:
        c.FPDFText_ClosePage(text_page)
    filled = [
        Raw(*word[:5], word.left, word.bottom, Ink(word.size, mode=_NO_INK if word.white else 0), 0.0, order=drawing.above)
        for word in form.words(handle)
    ]
    upright = [*text.upright, *(placed(word, bounds) for word in filled)]
    return as_read(bounds, upright, text.askew, drawing.patches(), text.unmapped)


#: Room for the text of a page, made once: ctypes makes a type of its own for each length of an array.
_TEXT = ctypes.create_string_buffer(2 * (MAX_CHARACTERS + 1))
#: The cell of a word's first letter (left, top, right, bottom) and that of its last one.
_CELLS = Answer("ffffffff")
#: The cell of one letter.
_CELL = Answer("ffff")
#: Where a letter stands on its line.
_ORIGIN = Answer("dd")


class _Text:
    """The text of one open page: its words, those that lie as the page does placed on it.

    ``orders`` has the place of the page's objects in the order of drawing, each a whole run of text where ``runs`` says so.
    """

    def __init__(self, text_page: Handle, bounds: Bounds, orders: Mapping[int | None, int], *, runs: bool) -> None:
        self._runs = runs
        self._at = handle(text_page)
        self._calls = calls()
        self._bounds = bounds
        self._orders = orders
        self._looks = Looks(self._at)
        self._marked = self._characters(min(c.FPDFText_CountChars(text_page), MAX_CHARACTERS))
        self._text = self._marked.replace("\x02", "-").replace("\ufffe", "-")
        self.unmapped = sum(self._text.count(mark) for mark in ("\x00", "\ufffd", "\uffff"))
        """Characters whose meaning the file does not tell."""
        self.upright: list[Word] = []
        self.askew: list[Raw] = []
        self._starts: list[int] = []
        """With which character each upright word begins."""

    def _characters(self, count: int) -> str:
        """All characters, one for each index; in one call where the lengths agree (the call leaves some characters out)."""
        if count <= 0:
            return ""
        written = self._calls.text_of(self._at, 0, count, ctypes.byref(_TEXT)) - 1
        text = ctypes.string_at(_TEXT, 2 * max(written, 0)).decode("utf-16-le", "replace")
        if len(text) == count:
            return text
        unicode_of = self._calls.unicode_of
        return "".join(_character(unicode_of(self._at, index)) for index in range(count))

    def read(self) -> None:
        """Find the words; a word in several pieces where its letters stand apart or look different."""
        at, text, marked, add, new = self._at, self._text, self._marked, self.upright.append, tuple.__new__
        box_of, origin_of, object_of = self._calls.box_of, self._calls.origin_of, self._calls.object_of
        first_cell, last_cell, across, up = _CELLS.at[0], _CELLS.at[4], *_ORIGIN.at
        cells, origin, (x0, _, _, y0) = _CELLS.read, _ORIGIN.read, self._bounds
        looks, orders = self._looks, self._orders
        before: int | None = None
        look: Look | None = None
        level, reach, starts = inf, -inf, self._starts
        near_ones: list[int] = []
        for start, end in map(re.Match.span, _WORD.finditer(marked)):
            last = end - 1
            key = object_of(at, last)
            if key != before or not key:
                begun = key if start == last else object_of(at, start)
                known, look, order = look, looks.of(start, begun), orders.get(begun, -1)
                if look is not known or not begun:
                    ink, angle = look
                    wide, near, close, line = 0.9 * ink.size, 0.01 * ink.size, NEAR * ink.size, None
                    is_placed = not angle and isfinite(wide)
                is_one = key == begun
                is_alike = is_one or looks.is_like(ink, last, key)
                before = key if is_one else None
            box_of(at, start, first_cell)
            box_of(at, last, last_cell)
            left, top, right, low, end_left, end_top, end_right, end_low = cells()
            if low != line or angle:  # upright letters of one look whose cells end on one height stand on one line
                origin_of(at, start, across, up)
                x, y = origin()
                line = low
            if y == level and left < reach:
                near_ones.append(len(starts))
            if end - start > 1:
                far = wide * (end - start)
                is_even = -near <= end_low - low <= near and (is_one or -near <= end_top - top <= near)
                is_plain = is_even and -far <= end_right - left <= far
                if not (is_alike and (is_plain or self._is_whole(start, last, key, far))):
                    self._add_letters(start, end)
                    level = inf
                    continue
                left, low = end_left if end_left < left else left, end_low if end_low < low else low
                right, top = end_right if end_right > right else right, end_top if end_top > top else top
            if is_placed and isfinite(left + low + right + top + y):
                add(new(Word, (text[start:end], left - x0, y0 - top, right - x0, y0 - low, y0 - y, ink, False, False, order)))
                starts.append(start)
                level, reach = y, right + close
            else:
                self._add(Raw(text[start:end], left, low, right, top, x, y, ink, angle, order=order), start)
                level = inf
        self._mend(near_ones)

    def _mend(self, near: Sequence[int]) -> None:
        """Part the upright words that are more than one, and put together those in pieces, some of which stand ``near``."""
        if begun := self._touching():
            near = self._parted(near, lambda at: begun.get(at, []))
        if self._has_glued():
            near = self._parted(near, self._seams)
        if near:
            self.upright = rejoined(self.upright, near, self._begins, self._gaps)

    def _begins(self, at: int) -> bool:
        """Whether pdfium begins a line with an upright word."""
        return self._marked[self._starts[at] - 1] in _ENDS

    def _gaps(self, at: int) -> list[float]:
        """How far apart the letters of an upright word stand."""
        return [left - right for (_, right), (left, _) in pairwise(self._cells(at))]

    def _cells(self, at: int) -> list[tuple[float, float]]:
        """Where each letter of an upright word begins and ends."""
        page, box_of, cell, read, x0 = self._at, self._calls.box_of, _CELL.at[0], _CELL.read, self._bounds[0]
        start, found = self._starts[at], []
        for index in range(start, start + len(self.upright[at].text)):
            box_of(page, index, cell)
            left, _, right, _ = read()
            found.append((left - x0, right - x0))
        return found

    def _touching(self) -> dict[int, list[int]]:
        """Before which of their letters words begin, drawn by themselves, that upright words hold."""
        found: dict[int, list[int]] = {}
        for index in touching.begins(self._text, runs=self._runs):
            at = bisect_right(self._starts, index) - 1
            letter = index - self._starts[at] if at >= 0 else 0
            if 0 < letter < len(self.upright[at].text) and self._is_seam(index):
                found.setdefault(at, []).append(letter)
        return found

    def _is_seam(self, index: int) -> bool:
        """Whether a character was not drawn with the one before it."""
        return bool(self._calls.object_of(self._at, index - 1) != self._calls.object_of(self._at, index))

    def _has_glued(self) -> bool:
        """Whether an upright word that looks like several is several."""
        for match in glued.SUSPECT.finditer(self._text):
            begin = match.start(match.lastgroup or 0)
            at = bisect_right(self._starts, begin) - 1
            if at >= 0 and glued.parts(self._gap(begin) / (self.upright[at].ink.size or 1.0)) and self._seams(at):
                return True
        return False

    def _gap(self, index: int) -> float:
        """How far apart a letter and the one before it stand."""
        self._calls.box_of(self._at, index - 1, _CELLS.at[0])
        self._calls.box_of(self._at, index, _CELLS.at[4])
        _, _, right, _, left, *_ = _CELLS.read()
        return float(left - right)

    def _seams(self, at: int) -> list[int]:
        """Before which letters of an upright word another one begins."""
        size = self.upright[at].ink.size or 1.0
        return glued.seams([gap / size for gap in self._gaps(at)])

    def _parted(self, near: Sequence[int], seams_of: Callable[[int], list[int]]) -> list[int]:
        """Part all upright words that are several by their seams; the places, from then on, of the words at some places."""
        words: list[Word] = []
        starts: list[int] = []
        moved: list[int] = []
        for at, (word, start) in enumerate(zip(self.upright, self._starts, strict=True)):
            moved.append(len(words))
            seams = seams_of(at)
            cells = self._cells(at) if seams else []
            for first, end in pairwise([0, *seams, len(word.text)]):
                part = word._replace(text=word.text[first:end], x0=cells[first][0], x1=cells[end - 1][1]) if seams else word
                words.append(part)
                starts.append(start + first)
        self.upright, self._starts = words, starts
        return [moved[at] for at in near]

    def _is_whole(self, first: int, last: int, key: int | None, wide: float) -> bool:
        """Whether a word's last letter (of an object) stands near enough on the line of its first, and is of no other size."""
        (x, y), (end_x, end_y) = self._origin(first), self._origin(last)
        across, up = abs(end_x - x), abs(end_y - y)
        size = self._looks.of(first, self._calls.object_of(self._at, first)).ink.size
        is_straight = max(across, up) <= wide and not 0.5 * size < up < across
        return is_straight and 0.5 < self._looks.of(last, key).ink.size / (size or 1) < 2

    def _origin(self, index: int) -> tuple[float, float]:
        """Where a letter stands on its line."""
        self._calls.origin_of(self._at, index, *_ORIGIN.at)
        x, y = _ORIGIN.read()
        return x, y

    def _add(self, word: Raw, start: int) -> None:
        """Keep a word that begins with a character, if it is anywhere."""
        if isfinite(sum(word[1:7]) + word.ink.size):
            if word.angle:
                self.askew.append(word)
            else:
                self.upright.append(placed(word, self._bounds))
                self._starts.append(start)

    def _add_letters(self, start: int, end: int) -> None:
        """Keep a word's letters put together where they stand side by side and look alike."""
        begun = {start + at for at in touching.begins(self._text[start:end], runs=False)}
        word = self._letter(start)
        for index in range(start + 1, end):
            letter = self._letter(index)
            if _belongs(word, letter):
                word = word._replace(
                    text=word.text + letter.text,
                    left=min(word.left, letter.left),
                    bottom=min(word.bottom, letter.bottom),
                    right=max(word.right, letter.right),
                    top=max(word.top, letter.top),
                )
            else:
                self._add(word, start)
                start = index
                beside = abs(letter.left - word.right) < 0.2 * word.ink.size and abs(letter.y - word.y) < 0.5 * word.ink.size
                word = letter._replace(glued=beside and index not in begun)
        self._add(word, start)

    def _letter(self, index: int) -> Raw:
        """One character as a word."""
        self._calls.box_of(self._at, index, _CELL.at[0])
        left, top, right, low = _CELL.read()
        x, y = self._origin(index)
        key = self._calls.object_of(self._at, index)
        ink, angle = self._looks.of(index, key)
        return Raw(self._text[index], left, low, right, top, x, y, ink, angle, order=self._orders.get(key, -1))


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\x00"


def _belongs(word: Raw, letter: Raw) -> bool:
    """Whether a letter carries on a word: on its line, next to its end, drawn alike. Letters of a ligature share one place."""
    if letter.angle != word.angle or letter.ink.colour != word.ink.colour or letter.ink.mode != word.ink.mode:
        return False
    if word.angle and direction(word.angle):
        return True
    size = max(word.ink.size, letter.ink.size)
    ratio = letter.ink.size / (word.ink.size or 1)
    beside = -0.6 * size < letter.left - word.right < 0.6 * size or letter.right == word.right
    return beside and abs(letter.y - word.y) < 0.5 * size and 0.4 < ratio < 2.5
