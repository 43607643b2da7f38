"""Pictures of pages (photographs, scans) → lines where letters can be recognised, else the status "needs OCR"."""

from __future__ import annotations

from screen.model import Document, Note, ReadStatus


def read(data: bytes, name: str, sha256: str) -> Document:
    """A document without lines that asks for a reader of pictures."""
    del data
    return Document(name, sha256, "image", ReadStatus.NEEDS_OCR, notes=(Note("file.needs-ocr", "a picture"),))
