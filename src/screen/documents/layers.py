"""Layers of a PDF page (optional content, ISO 32000-1, 8.11): text in a layer that is switched off is never shown."""

from __future__ import annotations

import ctypes
from typing import Any

import pypdfium2.raw as c  # type: ignore[import-untyped]

#: A file with layers says so in its catalogue, which may lie in a compressed stream of objects.
_SIGNS = (b"/OCProperties", b"/ObjStm")
#: The name of the mark around what belongs to a layer, in the encoding of pdfium's names.
_MARK = "OC\x00".encode("utf-16-le")
#: Text objects looked at on a page; more is no page of text.
_MOST = 5_000


def may_have(data: bytes) -> bool:
    """Whether a file could have layers; most do not, and need not be asked page by page."""
    return any(sign in data for sign in _SIGNS)


def on(page: Any) -> bool:  # noqa: ANN401  (a handle)
    """Whether some of the text of an open page belongs to a layer."""
    for index in range(min(c.FPDFPage_CountObjects(page), _MOST)):
        handle = c.FPDFPage_GetObject(page, index)
        if handle and c.FPDFPageObj_GetType(handle) == c.FPDF_PAGEOBJ_TEXT and _is_layered(handle):
            return True
    return False


def _is_layered(handle: Any) -> bool:  # noqa: ANN401
    for index in range(max(c.FPDFPageObj_CountMarks(handle), 0)):
        mark = c.FPDFPageObj_GetMark(handle, index)
        buffer, written = ctypes.create_string_buffer(16), ctypes.c_ulong()
        characters = ctypes.cast(buffer, ctypes.POINTER(c.FPDF_WCHAR))
        if c.FPDFPageObjMark_GetName(mark, characters, 16, written) and buffer.raw[: written.value] == _MARK:
            return True
    return False
