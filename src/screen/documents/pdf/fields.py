"""What was filled into a PDF form, and notes typed onto its pages: text that is no part of the page's own."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as c

Handle = Any

#: Letters are taken to be so wide (in heights of the letters) where only the box of a text is known.
_LETTER = 0.5
_LARGEST, _SMALLEST = 11.0, 5.0
_WHITE = re.compile(r"(?<![\d.])1(?:\.0*)?\s+(?:g|1(?:\.0*)?\s+1(?:\.0*)?\s+rg)\b")
"""White in the way of a default appearance (ISO 32000-1, 12.7.3.3): ``1 g``, ``1 1 1 rg``."""
_HIDDEN_FLAGS = 1 << 1 | 1 << 5
"""Hidden, no view (ISO 32000-1, table 165)."""


class Placed(NamedTuple):
    """A word with a place worked out from the box of its field, in the page's own space (y upwards)."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    white: bool = False
    """Typed in white, which no paper shows."""


class Form:
    """The form of an open document; `close` it before the document."""

    def __init__(self, document: Handle) -> None:
        self._info = c.FPDF_FORMFILLINFO(version=2)
        has_form = c.FPDF_GetFormType(document) != c.FORMTYPE_NONE
        self._form = c.FPDFDOC_InitFormFillEnvironment(document, self._info) if has_form else None

    def close(self) -> None:
        """Let go of the form."""
        if self._form:
            c.FPDFDOC_ExitFormFillEnvironment(self._form)
            self._form = None

    def words(self, page: Handle) -> Iterator[Placed]:
        """The words in the fields of a page and in the notes typed onto it."""
        for index in range(min(c.FPDFPage_GetAnnotCount(page), 2_000)):
            note = c.FPDFPage_GetAnnot(page, index)
            if not note:
                continue
            try:
                yield from self._words(note)
            finally:
                c.FPDFPage_CloseAnnot(note)

    def _words(self, note: Handle) -> Iterator[Placed]:
        kind = c.FPDFAnnot_GetSubtype(note)
        if c.FPDFAnnot_GetFlags(note) & _HIDDEN_FLAGS:
            return
        if kind == c.FPDF_ANNOT_FREETEXT:
            text = _string(lambda buffer, size: c.FPDFAnnot_GetStringValue(note, b"Contents", buffer, size))
        elif kind == c.FPDF_ANNOT_WIDGET and self._form:
            text = self._value(note)
        else:
            return
        box = c.FS_RECTF()
        if text.strip() and c.FPDFAnnot_GetRect(note, box):
            look = _string(lambda buffer, size: c.FPDFAnnot_GetStringValue(note, b"DA", buffer, size))
            white = _WHITE.search(look) is not None
            words = placed(text, (box.left, box.bottom, box.right, box.top))
            yield from (word._replace(white=white) for word in words)

    def _value(self, note: Handle) -> str:
        """What a field shows: its text, or a ticked or empty box."""
        kind = c.FPDFAnnot_GetFormFieldType(self._form, note)
        if kind in {c.FPDF_FORMFIELD_CHECKBOX, c.FPDF_FORMFIELD_RADIOBUTTON}:
            state = _string(lambda buffer, size: c.FPDFAnnot_GetStringValue(note, b"AS", buffer, size))
            return "☑" if c.FPDFAnnot_IsChecked(self._form, note) or state not in {"", "Off"} else "☐"
        if kind in {c.FPDF_FORMFIELD_TEXTFIELD, c.FPDF_FORMFIELD_COMBOBOX, c.FPDF_FORMFIELD_LISTBOX}:
            return _string(lambda buffer, size: c.FPDFAnnot_GetFormFieldValue(self._form, note, buffer, size))
        return ""


def _string(ask: Callable[[Any, int], int]) -> str:
    """The text that a call of pdfium gives, which wants to be asked for its length first."""
    length = min(ask(None, 0), 200_000)
    if length <= 2:
        return ""
    buffer = ctypes.create_string_buffer(length)
    ask(ctypes.cast(buffer, ctypes.POINTER(c.FPDF_WCHAR)), length)
    return buffer.raw[: length - 2].decode("utf-16-le", "replace")


def placed(text: str, box: tuple[float, float, float, float]) -> Iterator[Placed]:
    """The words of a text set line by line into a box."""
    left, bottom, right, top = min(box[0], box[2]), min(box[1], box[3]), max(box[0], box[2]), max(box[1], box[3])
    typed = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    fitting = max((top - bottom) / (1.25 * len(typed)), 0.0)
    size = max(min(fitting, _LARGEST), _SMALLEST)
    y = top - size
    for line in typed:
        x = left + 1.0
        for word in line.split():
            width = _LETTER * size * len(word)
            if x > left + 1.0 and x + width > right and y - 1.2 * size > bottom:
                x, y = left + 1.0, y - 1.2 * size
            yield Placed(word, x, y - 0.2 * size, x + width, y + 0.8 * size, size)
            x += width + 0.3 * size
        y -= 1.2 * size
