"""Pictures of pages (photographs, scans) → lines where letters can be recognised, else the status "needs OCR"."""

from __future__ import annotations

from screen.documents import hyphens, layout, ocr
from screen.model import Document, Note, ReadStatus


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines recognised in a picture; without a recogniser a document without lines that asks for one."""
    if not ocr.available():
        return Document(name, sha256, "image", ReadStatus.NEEDS_OCR, notes=(Note("file.needs-ocr", "a picture"),))
    pages = [layout.lines(ocr.recognise(picture), number) for number, picture in enumerate(ocr.pictures(data), start=1)]
    lines = hyphens.mended([line for page in pages for line in page])
    if not lines:
        return Document(
            name, sha256, "image", ReadStatus.EMPTY, pages=len(pages), notes=(Note("file.empty", "a picture without words"),)
        )
    return Document(
        name, sha256, "image", ReadStatus.READ, lines, pages=len(pages), notes=(Note("file.recognised", "a picture"),)
    )
