"""Layers of a PDF page (optional content, ISO 32000-1, 8.11): text in a layer that is switched off is never shown."""

from __future__ import annotations

import ctypes
import re
import zlib
from typing import Any

import pypdfium2.raw as c

#: A file with layers says so in its catalogue, which may lie in a compressed stream of objects (7.5.7).
_SIGN = b"/OCProperties"
_SIGNS = re.compile(rb"/O(?:CProperties|bjStm)")
_PACKED = re.compile(rb"/ObjStm\b[^\x00]{0,400}?\bstream\r?\n")
#: Streams of objects that are opened to look for the sign, and so much of each; a file with more may have layers.
_STREAMS, _OPENED = 64, 1 << 20
#: The name of the mark around what belongs to a layer, in the encoding of pdfium's names.
_MARK = "OC\x00".encode("utf-16-le")
#: Objects looked at on a page, and in a form on it; more is no page of text.
_MOST = 5_000


def may_have(data: bytes) -> bool:
    """Whether a file could have layers; most do not, and need not be asked page by page."""
    signs = _SIGNS.findall(data)
    if _SIGN in signs:
        return True
    packed = len(signs)
    starts = [match.end() for match in _PACKED.finditer(data)] if packed else []
    return len(starts) != packed or len(starts) > _STREAMS or any(_is_in(data, start) for start in starts)


def _is_in(data: bytes, start: int) -> bool:
    """Whether the stream that starts at a place holds the sign, or cannot be opened here (another filter, encryption)."""
    opener = zlib.decompressobj()
    try:
        text = opener.decompress(data[start : start + _OPENED], _OPENED)
    except zlib.error:
        return True
    return not opener.eof or _SIGN in text


def on(page: Any) -> bool:  # noqa: ANN401  (a handle)
    """Whether some of the text of an open page belongs to a layer, or may: of a form it is not told."""
    for index in range(min(c.FPDFPage_CountObjects(page), _MOST)):
        handle = c.FPDFPage_GetObject(page, index)
        kind = c.FPDFPageObj_GetType(handle) if handle else 0
        if kind == c.FPDF_PAGEOBJ_FORM and _has_text(handle, 0):
            return True
        if kind == c.FPDF_PAGEOBJ_TEXT and _is_layered(handle):
            return True
    return False


def _has_text(form: Any, depth: int) -> bool:  # noqa: ANN401
    inner = (c.FPDFFormObj_GetObject(form, index) for index in range(min(c.FPDFFormObj_CountObjects(form), _MOST)))
    kinds = [(handle, c.FPDFPageObj_GetType(handle)) for handle in inner if handle]
    return any(kind == c.FPDF_PAGEOBJ_TEXT for _, kind in kinds) or (
        depth < 8 and any(kind == c.FPDF_PAGEOBJ_FORM and _has_text(handle, depth + 1) for handle, kind in kinds)
    )


def _is_layered(handle: Any) -> bool:  # noqa: ANN401
    for index in range(max(c.FPDFPageObj_CountMarks(handle), 0)):
        mark = c.FPDFPageObj_GetMark(handle, index)
        buffer, written = ctypes.create_string_buffer(16), ctypes.c_ulong()
        characters = ctypes.cast(buffer, ctypes.POINTER(c.FPDF_WCHAR))
        if c.FPDFPageObjMark_GetName(mark, characters, 16, written) and buffer.raw[: written.value] == _MARK:
            return True
    return False
