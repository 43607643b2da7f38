"""Pictures of pages (photographs, scans) → lines where letters can be recognised, else the status "needs OCR"."""

from __future__ import annotations

from screen.documents import layout, ocr
from screen.documents.layout import hyphens
from screen.documents.office.packages import Refused
from screen.model import Document, Note, ReadStatus

#: The box that a HEIF file begins with (ISO/IEC 23008-12, on ISO/IEC 14496-12).
_HEIF = b"ftyp"


def read(data: bytes, name: str, sha256: str) -> Document:
    """The lines recognised in a picture; without a recogniser a document without lines that asks for one."""
    if data[4:8] == _HEIF and not (ocr.available() and ocr.opens(data)):
        raise Refused(
            ReadStatus.UNSUPPORTED, Note("file.unsupported", "a photo in Apple's format (HEIC); ask for a PDF, or a JPEG")
        )
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
