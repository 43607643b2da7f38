"""The documents packed inside a PDF: a portfolio holds nothing else, and some applicants attach their CV to a letter."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as c

from screen.documents import sniff
from screen.documents.pdf import pdfium

#: So many files are taken out of a PDF; nobody sends more documents in one.
MOST = 20
#: What a person opens to read; forms' data, colour profiles and the like are nobody's CV.
_DOCUMENTS = frozenset({"pdf", "docx", "doc", "odt", "rtf"})
_LONGEST_NAME = 4096

Handle = Any


def enclosed(data: bytes, most_bytes: int) -> tuple[tuple[str, bytes], ...]:
    """Name and bytes of each document inside, in the order of the file; larger ones than ``most_bytes`` are left in."""
    with pdfium.opened(data) as handle:
        return tuple(_documents(handle, most_bytes)) if handle else ()


def _documents(handle: Handle, most_bytes: int) -> Iterator[tuple[str, bytes]]:
    for number in range(min(MOST, c.FPDFDoc_GetAttachmentCount(handle))):
        file = c.FPDFDoc_GetAttachment(handle, number)
        content = _content(file, most_bytes) if file else b""
        if content and sniff.kind(content) in _DOCUMENTS:
            yield _name(file), content


def _content(file: Handle, most_bytes: int) -> bytes:
    size = ctypes.c_ulong()
    if not c.FPDFAttachment_GetFile(file, None, 0, size) or not 0 < size.value <= most_bytes:
        return b""
    room = ctypes.create_string_buffer(size.value)
    if not c.FPDFAttachment_GetFile(file, room, size.value, size):
        return b""
    return room.raw


def _name(file: Handle) -> str:
    length = min(c.FPDFAttachment_GetName(file, None, 0), _LONGEST_NAME)
    room = ctypes.create_string_buffer(max(length, 2))
    c.FPDFAttachment_GetName(file, ctypes.cast(room, ctypes.POINTER(c.FPDF_WCHAR)), length)
    return room.raw.decode("utf-16-le", "replace").rstrip("\0")
