"""Documents packed inside a PDF that says next to nothing itself: a portfolio, or a cover with the CV attached to it."""

from __future__ import annotations

from dataclasses import replace

from screen import documents
from screen.model import Attachment, Document

#: A PDF with more words is read for itself; what is packed inside such a one is most often its own source.
_COVER = 60
_NOTE = "file.embedded-files"


def is_cover(document: Document) -> bool:
    """Whether a document holds files, and itself no more than a few words about them."""
    words = sum(len(line.text.split()) for line in document.lines)
    return words <= _COVER and any(note.code == _NOTE for note in document.notes)


def taken_out(attachment: Attachment) -> tuple[Attachment, ...]:
    """The documents inside a file, as if they had come beside it."""
    container = "!".join(filter(None, (attachment.container, attachment.name)))
    return tuple(Attachment(name, data, container) for name, data in documents.enclosed(attachment.data))


def told(document: Document, taken: int) -> Document:
    """The cover, without the note that what it holds was not read where all of it was taken out."""
    detail = {f"{taken} file", f"{taken} files"}
    return replace(document, notes=tuple(n for n in document.notes if n.code != _NOTE or n.detail not in detail))
