"""A file's bytes → a `screen.model.Document`: sniffed by content, read by the reader of its format, never raising."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import PurePath

from screen.documents import sniff
from screen.documents.bounds import bounded
from screen.documents.office.packages import Refused, damaged, locked
from screen.model import Document, Note, ReadStatus

#: A CV of more bytes is not read: whoever has one is asked for a smaller one.
MAX_BYTES = 50 * 1024 * 1024

_Reader = Callable[[bytes, str, str], Document]

_IMAGES = frozenset({"jpeg", "png", "gif", "tiff", "bmp", "webp", "heic"})
#: The module that reads each kind.
_READERS = {
    "pdf": "pdf",
    "docx": "office.docx",
    "odt": "office.odt",
    "flat-odt": "office.odt",
    "doc": "office.doc",
    "rtf": "office.rtf",
    "html": "web.html",
    "mhtml": "web.html",
    "text": "text",
    **dict.fromkeys(_IMAGES, "image"),
}
#: Kinds that nobody here reads, as their users call them.
_UNREAD = {
    "zip": "a ZIP archive without an office document in it",
    "7z": "a 7-Zip archive",
    "rar": "a RAR archive",
    "gzip": "a gzip archive",
    "bzip2": "a bzip2 archive",
    "xz": "an xz archive",
    "tar": "a tar archive",
    "tnef": "an Outlook winmail.dat",
    "msg": "an Outlook message",
    "pages": "an Apple Pages document",
    "keynote": "an Apple Keynote presentation",
    "xlsx": "an Excel workbook",
    "xls": "an old Excel workbook",
    "ods": "an OpenDocument spreadsheet",
    "pptx": "a PowerPoint presentation",
    "ppt": "an old PowerPoint presentation",
    "odp": "an OpenDocument presentation",
    "epub": "an e-book (EPUB)",
    "works": "a Microsoft Works document",
    "wordperfect": "a WordPerfect document",
    "write": "a Windows Write document",
    "word2": "a Word 2 document",
    "wordml": "a Word 2003 XML document",
    "flat-docx": "a Word XML document in one piece",
    "ole": "a Microsoft compound file of an unknown program",
    "video": "a video",
    "audio": "a sound recording",
    "program": "a program",
    "photoshop": "a Photoshop picture",
    "svg": "a vector drawing (SVG)",
    "postscript": "a PostScript file",
    "djvu": "a DjVu document",
    "calendar": "a calendar entry",
    "vcard": "an electronic business card",
    "unknown": "a file of an unknown kind",
}
#: Endings that are usual for a kind; another ending is worth a note.
_ENDINGS = {
    "pdf": {"pdf"},
    "docx": {"docx", "docm", "dotx", "dotm"},
    "doc": {"doc", "dot"},
    "odt": {"odt", "ott", "sxw"},
    "rtf": {"rtf", "doc"},
    "html": {"html", "htm", "xhtml"},
    "text": {"txt", "text", "md", "markdown", "csv", "log"},
}
_KNOWN_ENDINGS = frozenset().union(*_ENDINGS.values(), {"jpg", "jpeg", "png", "zip", "xlsx", "pptx"})


def read(data: bytes, name: str) -> Document:
    """Turn a file into lines in reading order, or say why not. ``name`` is only a label.

    Never raises on bad input: whatever a reader stumbles over becomes the status DAMAGED. Only MemoryError passes, for the
    jail to tell.
    """
    sha256 = hashlib.sha256(data).hexdigest()
    if not data.strip():
        return Document(name, sha256, "unknown", ReadStatus.EMPTY, notes=(Note("file.empty", f"{len(data)} bytes"),))
    if len(data) > MAX_BYTES:
        note = Note("file.too-large", f"{len(data) / 1e6:.0f} MB; at most {MAX_BYTES / 1e6:.0f} MB are read")
        return Document(name, sha256, "unknown", ReadStatus.TOO_LARGE, notes=(note,))
    kind = sniff.kind(data)
    try:
        document = bounded(_guarded(_reader(kind), data, name, sha256))
    except Refused as refusal:
        form = "image" if kind in _IMAGES else kind
        document = Document(name, sha256, form, refusal.status, notes=(refusal.note,))
    return _with_ending_noted(document, kind)


def enclosed(data: bytes) -> tuple[tuple[str, bytes], ...]:
    """Name and bytes of each document that is packed inside a PDF; none of any other file, nor of a damaged one."""
    if sniff.kind(data) != "pdf":
        return ()
    from screen.documents.pdf import enclosed as inside

    try:
        return inside.enclosed(data, MAX_BYTES)
    except MemoryError:
        raise
    except Exception:  # the boundary at which whatever a damaged file makes third-party code raise becomes "nothing in it"
        return ()


def from_text(text: str, name: str) -> Document:
    """A text that is decoded already, such as the body of a mail, as a document."""
    from screen.documents import text as plain

    return bounded(plain.from_text(text, name, hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()))


def _reader(kind: str) -> _Reader:
    """The reader of a kind, imported when it is first needed; raises Refused for the kinds that nobody reads."""
    if kind in _READERS:
        reader: _Reader = import_module(f"screen.documents.{_READERS[kind]}").read
        return reader
    if kind == "office-encrypted":
        raise locked("an office document that")
    if kind == "broken-zip":
        raise damaged("an office document or ZIP archive that is cut off or broken")
    raise Refused(ReadStatus.UNSUPPORTED, Note("file.unsupported", _UNREAD.get(kind, _UNREAD["unknown"])))


def _guarded(reader: _Reader, data: bytes, name: str, sha256: str) -> Document:
    """What a reader makes of a file; the boundary at which whatever third-party code raises becomes a refusal."""
    try:
        return reader(data, name, sha256)
    except (Refused, MemoryError):
        raise
    except Exception as fault:
        raise damaged(type(fault).__name__) from fault


def _with_ending_noted(document: Document, kind: str) -> Document:
    """The document with a note where its name ends as files of another kind do."""
    ending = PurePath(document.name.replace("\0", "")).suffix.lower().removeprefix(".")
    if kind not in _ENDINGS or ending in _ENDINGS[kind] or ending not in _KNOWN_ENDINGS:
        return document
    return replace(document, notes=(*document.notes, Note("file.wrong-ending", f"named .{ending}, is {kind}")))
