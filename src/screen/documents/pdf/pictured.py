"""Pictures in the text of a page → the lines that are pictured in them, where letters can be recognised."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from screen.documents import layout, ocr, pictures

if TYPE_CHECKING:
    from screen.documents.layout.words import Page, Patch, Word
    from screen.model import Line

_POINTS = 72.0


def bare(page: Page) -> list[Patch]:
    """The large pictures of a page with no word on them."""
    images = (patch for patch in page.patches if patch.image)
    large = (patch for patch in images if pictures.is_large(patch.x1 - patch.x0, patch.bottom - patch.top))
    return [patch for patch in large if not any(_is_on(word, patch) for word in page.words)]


def _is_on(word: Word, patch: Patch) -> bool:
    return word.x0 < patch.x1 and patch.x0 < word.x1 and word.top < patch.bottom and patch.top < word.bottom


def lines(sheet: ocr.Picture, patch: Patch, number: int, column: int) -> tuple[Line, ...]:
    """What is written in a part of the page as it is drawn, in regions from ``column`` on; nothing for a photograph."""
    scale = sheet.resolution / _POINTS
    left, right = (max(0, min(int(edge * scale), sheet.width)) for edge in (patch.x0, patch.x1))
    top, bottom = (max(0, min(int(edge * scale), sheet.height)) for edge in (patch.top, patch.bottom))
    rows = (sheet.dots[row * sheet.width + left : row * sheet.width + right] for row in range(top, bottom))
    part = ocr.Picture(b"".join(rows), right - left, bottom - top, sheet.resolution)
    if not (part.width and part.height):
        return ()
    found = layout.lines(ocr.recognise(part), number)
    return tuple(replace(line, column=line.column + column) for line in found) if pictures.is_text(found) else ()
