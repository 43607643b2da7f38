"""PDF bytes → Document: pdfium reads, pypdf gives a second opinion where pdfium refuses."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pypdfium2.raw as c

from screen.documents import dots, layout, ocr
from screen.documents.glyphs import clean
from screen.documents.layout import hyphens
from screen.documents.layout.words import Page
from screen.documents.pdf import hidden, layers, pdfium, pictured, running, sight, torn, touching
from screen.documents.pdf.drawing import Drawing
from screen.documents.pdf.fields import Form
from screen.documents.pdf.sight import Sight
from screen.model import Document, Line, Note, ReadStatus, counted

#: A CV of more pages or characters is no CV; what follows is not read, and a note says so.
MAX_PAGES = 60
MAX_CHARACTERS = 400_000
#: Fonts that do not say which letters they draw make a text useless from this share of its characters on.
_GARBLED = 0.3
#: A page with fewer characters than this beside a picture is a scan with a stamp on it.
_STAMP = 20
_PICTURE = 0.5
#: Design programs may draw letters as shapes: so many shapes on a page without text.
_OUTLINES = 100

#: How a file ends that was given an end here.
_END = b"startxref\n0\n%%EOF\n%mended"

Handle = Any


def read(data: bytes, name: str, sha256: str) -> Document:
    """The document in a PDF file. A file that cannot be read gives a status that says why."""
    with pdfium.opened(data) as handle:
        if not handle:
            if c.FPDF_GetLastError() in (c.FPDF_ERR_PASSWORD, c.FPDF_ERR_SECURITY):
                return Document(name, sha256, "pdf", ReadStatus.ENCRYPTED, notes=(Note("file.encrypted"),))
            longer = _with_an_end(data)
            return read(longer, name, sha256) if longer else _second_opinion(data, name, sha256)
        reading = _Reading(handle, layered=layers.may_have(data), mended=data.endswith(_END))
        try:
            reading.run()
        finally:
            reading.form.close()
        return _document(reading, name, sha256)


class _Reading:
    """What has been read of an open document so far."""

    def __init__(self, handle: Handle, *, layered: bool = False, mended: bool = False) -> None:
        self._handle = handle
        self._layered = layered
        self.mended = mended
        """Whether the end of the file is missing; its fonts may be missing, too."""
        self.form = Form(handle)
        self._runs = touching.draws_runs(handle)
        self.count = c.FPDF_GetPageCount(handle)
        self.pages: list[tuple[Line, ...]] = []
        self.heights: list[float] = []
        self.secret: list[Line] = []
        self.pictures: list[int] = []
        """Pages that are pictures and were not read."""
        self.recognised: list[int] = []
        """Pages that are pictures, read by recognising their letters."""
        self.unread = 0
        """Pictures in the text of pages that could not be read here."""
        self.scanned = 0
        self.broken = 0
        self.unmapped = 0
        self.characters = 0
        self.embedded = c.FPDFDoc_GetAttachmentCount(handle)

    def run(self) -> None:
        """Read page after page, up to the limits."""
        for index in range(min(self.count, MAX_PAGES)):
            if self.characters > MAX_CHARACTERS:
                break
            page = c.FPDF_LoadPage(self._handle, index)
            if not page:
                self.broken += 1
                self.pages.append(())
                self.heights.append(0.0)
                continue
            try:
                self._page(page, index + 1)
            finally:
                c.FPDF_ClosePage(page)

    def _page(self, handle: Handle, number: int) -> None:
        drawing = Drawing(handle)
        page = pdfium.page(handle, self.form, drawing, runs=self._runs)
        page = page._replace(words=dots.told_apart(page.words), cut=drawing.cut({word.order for word in page.words}))
        layered = self._layered and layers.on(handle)
        eye = Sight(handle, page, drawing, layered=layered)
        seen, secret, scan = hidden.divide(page, eye.shows, eye.inked, layered=layered)
        lines = layout.lines(seen, number, self.pages[-1] if self.pages else ())
        letters = sum([len(line.text) for line in lines])
        is_scan = letters < _STAMP and _is_pictured(page)
        is_drawn = is_scan or (_is_garbled(page.unmapped, letters) and not self.mended)
        if is_drawn and self._may_recognise():
            lines = layout.lines(ocr.recognise(sight.whole(handle)), number)
            self.recognised.append(number)
        else:
            self.unmapped += page.unmapped
            self.pictures += [number] if is_scan else []
            lines = lines if is_scan else self._with_pictures(handle, page, lines, number)
        self.scanned += scan
        self.characters += sum([len(line.text) for line in lines])
        self.pages.append(lines)
        self.heights.append(page.height)
        if secret:
            self.secret += layout.lines(Page(page.width, page.height, words=secret), number)

    def _may_recognise(self) -> bool:
        """Whether letters of a further page can be recognised."""
        return ocr.available() and len(self.recognised) < ocr.MAX_PAGES

    def _with_pictures(self, handle: Handle, page: Page, lines: tuple[Line, ...], number: int) -> tuple[Line, ...]:
        """The lines of a page, and after them those of the pictures in its text."""
        parts = pictured.bare(page)
        is_upright = abs(page.width - c.FPDF_GetPageWidthF(handle)) < 1.0
        if not parts or not is_upright or not self._may_recognise():
            self.unread += len(parts)
            return lines
        sheet = sight.whole(handle)
        for part in parts:
            column = max((line.column for line in lines), default=-1) + 1
            found = pictured.lines(sheet, part, number, column)
            self.recognised += [number] if found and number not in self.recognised else []
            last = lines[-1].number if lines else 0
            lines = (*lines, *(replace(line, number=last + place) for place, line in enumerate(found, start=1)))
        return lines


def _is_pictured(page: Page) -> bool:
    """Whether a page without text shows a picture, or letters drawn as shapes."""
    area = page.width * page.height
    images = sum((p.x1 - p.x0) * (p.bottom - p.top) for p in page.patches if p.image)
    return images >= _PICTURE * area or len(page.patches) >= _OUTLINES


def _is_garbled(unmapped: int, letters: int) -> bool:
    return unmapped > _GARBLED * max(letters, 1) and unmapped > _STAMP


def _document(reading: _Reading, name: str, sha256: str) -> Document:
    kept, repeated = running.without(reading.pages, reading.heights)
    lines = hyphens.mended(torn.mended(kept, reading.heights))
    notes = list(_notes(reading, repeated))
    status = ReadStatus.READ
    if _is_garbled(reading.unmapped, reading.characters) and reading.mended:
        status = ReadStatus.DAMAGED
        notes.append(Note("file.damaged", "its fonts are missing with its end"))
    elif _is_garbled(reading.unmapped, reading.characters):
        status = ReadStatus.NEEDS_OCR
        notes.append(Note("file.garbled-text", counted(reading.unmapped, "letter")))
    elif reading.pictures and sum(len(line.text) for line in lines) < _STAMP:
        status = ReadStatus.NEEDS_OCR
        notes.append(Note("file.needs-ocr", counted(len(reading.pictures), "page")))
    elif reading.pictures:
        notes.append(Note("file.partly-scanned", _listed(reading.pictures)))
    elif reading.recognised and not lines:
        status = ReadStatus.NEEDS_OCR
        notes.append(Note("file.needs-ocr", "no letters could be recognised"))
    elif not lines:
        status = ReadStatus.EMPTY if not reading.broken else ReadStatus.DAMAGED
        code = "file.empty" if not reading.broken else "file.damaged"
        notes.append(Note(code, "no words that a person can see"))
    return Document(name, sha256, "pdf", status, lines, tuple(reading.secret), max(reading.count, 1), tuple(notes))


def _notes(reading: _Reading, repeated: int) -> Iterator[Note]:
    if reading.secret:
        words = sum(len(line.text.split()) for line in reading.secret)
        quote = " ".join(line.text for line in reading.secret)[:200]
        yield Note("file.hidden-text", counted(words, "word"), quote)
    if reading.recognised:
        yield Note("file.recognised", _listed(reading.recognised))
    if reading.unread:
        yield Note("file.pictured-text", counted(reading.unread, "picture"))
    if reading.scanned:
        yield Note("file.scanned-text", counted(reading.scanned, "page"))
    if reading.count > MAX_PAGES or reading.characters > MAX_CHARACTERS:
        yield Note("file.cut-short", f"{len(reading.pages)} of {reading.count} pages")
    if reading.mended:
        yield Note("file.partly-damaged", "the end of the file is missing")
    if reading.broken:
        yield Note("file.partly-damaged", f"{reading.broken} of {reading.count} pages")
    if reading.embedded > 0:
        yield Note("file.embedded-files", counted(reading.embedded, "file"))
    if repeated:
        yield Note("file.repeated-lines", counted(repeated, "line"))


# -- when pdfium refuses -----------------------------------------------------------------------------------------------------


def _with_an_end(data: bytes) -> bytes:
    """A file that was cut off, with the end that says where its pages are; nothing when it has one or shows no catalogue."""
    catalogue = re.search(rb"(\d+)\s+0\s+obj\s*<<(?:(?!endobj).){0,2000}?/Type\s*/Catalog", data, re.DOTALL)
    if catalogue is None or data.endswith(_END):
        return b""
    return data + b"\nendstream\nendobj\ntrailer\n<< /Root %s 0 R >>\n" % catalogue[1] + _END


def _second_opinion(data: bytes, name: str, sha256: str) -> Document:
    """What pypdf makes of a file that pdfium does not open: plain text, page by page, or a reason."""
    damaged = Document(name, sha256, "pdf", ReadStatus.DAMAGED, notes=(Note("file.damaged", "neither reader opens it"),))
    with suppress(Exception):
        pages = _plain_pages(data)
        if pages is None:
            return replace(damaged, status=ReadStatus.ENCRYPTED, notes=(Note("file.encrypted"),))
        lines = tuple(
            Line(text, page, number)
            for page, texts in enumerate(pages, start=1)
            for number, text in enumerate(filter(None, map(clean, texts)), start=1)
        )
        if lines:
            notes = (Note("file.second-reader", counted(len(lines), "line")),)
            return Document(name, sha256, "pdf", ReadStatus.READ, lines, pages=max(len(pages), 1), notes=notes)
    return damaged


def _plain_pages(data: bytes) -> Sequence[Sequence[str]] | None:
    """The lines of each page as pypdf reads them; None when it asks for a password."""
    import pypdf

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    reader = pypdf.PdfReader(io.BytesIO(data), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        return None
    return [page.extract_text().splitlines() for page in reader.pages[:MAX_PAGES]]


def _listed(pages: Sequence[int]) -> str:
    return f"page{'s' * (len(pages) != 1)} {', '.join(map(str, pages))}"
