"""PDF bytes → Document: pdfium reads, pypdf gives a second opinion where pdfium refuses."""

from __future__ import annotations

from screen.documents import layout
from screen.model import Document, Line, Note, ReadStatus

#: A CV of more pages is no CV; what follows is not read, and a note says so.
MAX_PAGES = 60
MAX_CHARACTERS = 400_000


def read(data: bytes, name: str, sha256: str) -> Document:
    """The document in a PDF file. A file that cannot be read gives a status that says why."""
    import pypdfium2.raw as c

    from screen.documents.pdfium import Reader

    c.FPDF_InitLibrary()
    handle = c.FPDF_LoadMemDocument64(data, len(data), None)
    if not handle:
        locked = c.FPDF_GetLastError() in (c.FPDF_ERR_PASSWORD, c.FPDF_ERR_SECURITY)
        status = ReadStatus.ENCRYPTED if locked else ReadStatus.DAMAGED
        return Document(name, sha256, "pdf", status, notes=(Note(f"file.{status}"),))
    found: list[Line] = []
    try:
        reader = Reader(handle)
        pages = c.FPDF_GetPageCount(handle)
        for index in range(min(pages, MAX_PAGES)):
            page = c.FPDF_LoadPage(handle, index)
            if page:
                found += layout.lines(reader.page(page), index + 1)
                c.FPDF_ClosePage(page)
    finally:
        c.FPDF_CloseDocument(handle)
    status = ReadStatus.READ if found else ReadStatus.NEEDS_OCR
    return Document(name, sha256, "pdf", status, tuple(found), pages=max(pages, 1))
