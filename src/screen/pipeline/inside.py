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
    return _held(document) > 0 and sum(len(line.text.split()) for line in document.lines) <= _COVER


def taken_out(attachment: Attachment) -> tuple[Attachment, ...]:
    """The documents inside a file, as if they had come beside it."""
    container = "!".join(filter(None, (attachment.container, attachment.name)))
    return tuple(Attachment(name, data, container) for name, data in documents.enclosed(attachment.data))


def told(document: Document, taken: int) -> Document:
    """The cover, without the note that what it holds was not read where all of it was taken out."""
    if taken < _held(document):
        return document
    return replace(document, notes=tuple(note for note in document.notes if note.code != _NOTE))


def _held(document: Document) -> int:
    """How many files are packed inside a document, by its note."""
    return next((int(note.detail.split()[0]) for note in document.notes if note.code == _NOTE), 0)
