"""A row of a form as a `Submission`."""

from __future__ import annotations

from screen.model import Piece, Submission
from screen.sources import headers, prose
from screen.sources.parcel import together, unpacked


def read_row(piece: Piece) -> Submission:
    """What a row says, with the files joined to it. Times stay without a zone: they are the post's local time."""
    cell = dict(piece.answers)
    name = cell.get("name") or " ".join(part for part in (cell.get("first_name"), cell.get("last_name")) if part)
    parcel = together(unpacked(file.name, file.data) for file in piece.files)
    links = prose.links_in(" ".join(cell.get(column, "") for column in ("link", "file")))
    return Submission(
        source=piece.source,
        kind="row",
        message_id=cell.get("id", ""),
        sent=headers.when(cell.get("submitted")),
        sender_name=name,
        sender_email=cell.get("email", "").lower(),
        body=cell.get("message", ""),
        attachments=parcel.files,
        links=tuple(dict.fromkeys(links)),
        position=cell.get("position", ""),
        phone=cell.get("phone", ""),
        notes=parcel.notes,
    )
