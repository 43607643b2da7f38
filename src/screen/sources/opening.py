"""Opening one piece: a message, a form's row or a bare file becomes a `Submission`."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from screen.model import Attachment, Note, Piece, Submission


def open_piece(piece: Piece) -> Submission:
    """What a piece says and brings, archives expanded into attachments. Never raises: damage becomes a signal and a note."""
    from screen.sources import mime, outlook, rows  # a run for which all is kept does without them

    if piece.kind == "outlook":
        opened = outlook.read_outlook(piece.data, piece.source)
    elif piece.kind == "message":
        shut = any(note.code == "intake.opened-apart" for note in piece.notes)
        opened = mime.read_message(piece.data, piece.source, dict(piece.answers).get("separator", ""), shut=shut)
    elif piece.kind == "row":
        opened = rows.read_row(piece)
    else:
        opened = _bare_file(piece)
    return _with_notes(opened, piece.notes)


def fingerprint(piece: Piece) -> str:
    """SHA-256 of a piece's content, the same wherever it lies and in whatever order things came."""
    digest = hashlib.sha256()
    if piece.kind == "row":
        for column, value in sorted(piece.answers):
            digest.update(f"{column}\0{value}\0".encode("utf-8", "surrogatepass"))
        for content in sorted(hashlib.sha256(file.data).digest() for file in piece.files):
            digest.update(content)
    elif piece.data:
        digest.update(piece.data)
    else:
        digest.update(piece.name.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _bare_file(piece: Piece) -> Submission:
    from screen.sources.parcel import Parcel, together, unpacked

    closed = any(note.code in {"intake.left-behind", "intake.archive-too-deep"} for note in piece.notes)
    parcel = Parcel() if closed else together((unpacked(piece.name, piece.data),))
    if closed:
        parcel = Parcel(files=(Attachment(piece.name, piece.data),))
    return Submission(piece.source, "file", attachments=parcel.files, notes=parcel.notes)


def _with_notes(opened: Submission, notes: tuple[Note, ...]) -> Submission:
    return replace(opened, notes=tuple(dict.fromkeys((*notes, *opened.notes)))) if notes else opened
