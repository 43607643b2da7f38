"""A page as it is drawn, in grey: whole for the recogniser of letters, in part to see whether words show."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, NamedTuple

import pypdfium2.raw as c

from screen.documents import ocr
from screen.documents.layout.words import Page, Patch, Word
from screen.documents.pdf.drawing import Drawing

#: Dots a point in which words are looked for.
_SCALE = 1.5
#: A difference (of 255) that an eye sees.
_SEEN = 28
#: A difference of tones (of 255) that is seen however thin the letters are.
_CLEAR = 96
#: Larger pages (in square points) are not drawn.
_HUGE = 4_000_000

Handle = Any


class _Box(NamedTuple):
    """A place on a drawn page, in dots."""

    left: int
    top: int
    right: int
    bottom: int


def whole(handle: Handle) -> ocr.Picture:
    """A page drawn as large as the recogniser wants it; some scanners make a page of a point a dot."""
    wide, high = c.FPDF_GetPageWidthF(handle), c.FPDF_GetPageHeightF(handle)
    resolution = ocr.RESOLUTION * min(1.0, ocr.SHORT_SIDE * 72 / max(min(wide, high), 1.0))
    width, height = int(wide * resolution / 72) // 4 * 4 + 4, max(int(high * resolution / 72), 1)
    dots, stride = _drawn(handle, width, height, _Box(0, 0, width, height))
    return ocr.Picture(dots, stride, height, resolution)


class Sight:
    """What an eye sees of the words of one open page."""

    def __init__(self, handle: Handle, page: Page, drawing: Drawing, *, layered: bool) -> None:
        self._handle = handle
        self._page = page
        self._drawing = drawing
        self._layered = layered
        self._is_drawable = not page.angle % 90 and page.width * page.height <= _HUGE
        self._size = int(page.width * _SCALE) + 1, int(page.height * _SCALE) + 1
        self._blocks: dict[int, bool] = {}
        """Which places in the order of drawing are those of blocks, so far as it was asked."""

    def shows(self, words: Sequence[Word]) -> list[bool]:
        """Whether each word can be seen; the page is drawn only for those of which its shapes do not tell."""
        if not self._is_drawable:
            return [True] * len(words)
        certain = [word.order == self._drawing.above or self._stands_out(word) for word in words]
        rest = iter(self._as_drawn([word for word, known in zip(words, certain, strict=True) if not known]))
        return [known or next(rest) for known in certain]

    def inked(self, words: Sequence[Word]) -> list[bool]:
        """Whether anything at all is drawn where each word stands."""
        if not self._is_drawable:
            return [True] * len(words)
        return [not rows or _is_marked(rows) for rows in self._seen([self._place(word) for word in words])]

    def _stands_out(self, word: Word) -> bool:
        """Whether a word stands on a block of quite another tone, with nothing drawn later."""
        if self._layered or word.order in self._page.cut:
            return False
        _, left, top, right, bottom, _, ink, *_ = word
        near = [patch for patch in self._page.patches if _touches(patch, word)]
        if not near or near[-1].order >= word.order or ink.mode:
            return False
        block, ground = near[-1], near[-1].colour
        if ground is None or min(ground[3], ink.colour[3]) < 255 or abs(_tone(ground) - _tone(ink.colour)) < _CLEAR:
            return False
        within = block.x0 <= left and block.x1 >= right and block.top <= top and block.bottom >= bottom
        return within and self._drawing.is_opaque(word.order) and self._is_block(block.order)

    def _is_block(self, order: int) -> bool:
        if order not in self._blocks:
            self._blocks[order] = self._drawing.is_block(order)
        return self._blocks[order]

    def _as_drawn(self, words: Sequence[Word]) -> list[bool]:
        """Whether the drawn place of each word is anything but one plain tone, and what is there is the word."""
        places = [self._place(word) for word in words]
        seen = self._seen(places)
        shown = [not rows or _is_marked(rows) for rows in seen]
        doubtful = [at for at, word in enumerate(words) if shown[at] and seen[at] and self._is_doubtful(word)]
        if doubtful:
            with self._drawing.without_text():
                bare = self._seen([places[at] for at in doubtful])
            for at, rows in zip(doubtful, bare, strict=True):
                shown[at] = _differ(seen[at], rows)
        return shown

    def _is_doubtful(self, word: Word) -> bool:
        """Whether something else than the word may be drawn in its place: a picture, or what was drawn after it."""
        if self._layered or word.order in self._page.cut:
            return True
        x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
        here = [patch for patch in self._page.patches if patch.x0 <= x <= patch.x1 and patch.top <= y <= patch.bottom]
        return any(patch.colour is None or patch.order > word.order for patch in here)

    def _place(self, word: Word) -> _Box:
        """Where a word stands on the drawn page, so far as it reaches."""
        width, height = self._size
        rim = 0.15 * (word.bottom - word.top)
        top, bottom = int((word.top + rim) * _SCALE), int((word.bottom - rim) * _SCALE) + 1
        left, right = int((word.x0 + 0.5) * _SCALE), int((word.x1 - 0.5) * _SCALE) + 1
        return _Box(max(left, 0), max(top, 0), min(right, width - 1), min(bottom, height))

    def _seen(self, places: Sequence[_Box]) -> list[list[bytes]]:
        """The rows of dots of each place; none of an empty one. No more of the page is drawn than all of them take."""
        real = [place for place in places if place.left < place.right and place.top < place.bottom]
        if not real:
            return [[] for _ in places]
        lefts, tops, rights, bottoms = zip(*real, strict=True)
        part = _Box(min(lefts), min(tops), max(rights), max(bottoms))
        turn = (round(self._page.angle) // 90 - c.FPDFPage_GetRotation(self._handle)) % 4
        dots, stride = _drawn(self._handle, *self._size, part, turn)
        return [
            [
                dots[start + left - part.left : start + right - part.left]
                for start in range((top - part.top) * stride, (bottom - part.top) * stride, stride)
                if left < right
            ]
            for left, top, right, bottom in places
        ]


def _drawn(handle: Handle, width: int, height: int, part: _Box, turn: int = 0) -> tuple[bytes, int]:
    """A part of a page drawn so wide and high, and how many bytes make a row."""
    wide, high = part.right - part.left, part.bottom - part.top
    bitmap = c.FPDFBitmap_CreateEx(wide, high, c.FPDFBitmap_Gray, None, 0)
    try:
        c.FPDFBitmap_FillRect(bitmap, 0, 0, wide, high, 0xFFFFFFFF)
        c.FPDF_RenderPageBitmap(bitmap, handle, -part.left, -part.top, width, height, turn, c.FPDF_GRAYSCALE)
        stride = c.FPDFBitmap_GetStride(bitmap)
        return ctypes.string_at(c.FPDFBitmap_GetBuffer(bitmap), stride * high), stride
    finally:
        c.FPDFBitmap_Destroy(bitmap)


def _touches(patch: Patch, word: Word) -> bool:
    return patch.x0 < word.x1 and patch.x1 > word.x0 and patch.top < word.bottom and patch.bottom > word.top


def _tone(colour: tuple[int, int, int, int]) -> float:
    """How light a colour is on its own, of 255 (the luma of ITU-R BT.601, by which pdfium turns colours into grey)."""
    red, green, blue, _ = colour
    return 0.299 * red + 0.587 * green + 0.114 * blue


def _is_marked(rows: Sequence[bytes]) -> bool:
    """Whether a place is anything but one plain tone."""
    seen: set[int] = set()
    for row in rows:
        seen.update(row)
        if max(seen) - min(seen) >= _SEEN:
            return True
    return False


def _differ(some: Sequence[bytes], others: Sequence[bytes]) -> bool:
    """Whether an eye sees a difference between two pictures of one place."""
    pairs = zip(some, others, strict=True)
    return any(abs(a - b) >= _SEEN for one, other in pairs if one != other for a, b in zip(one, other, strict=True))
