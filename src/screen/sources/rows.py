"""A row of a form as a `Submission`."""

from __future__ import annotations

from datetime import datetime

from screen.model import Piece, Submission
from screen.sources import headers, prose
from screen.sources.labels import one_line
from screen.sources.parcel import together, unpacked


def read_row(piece: Piece) -> Submission:
    """What a row says, with the files joined to it. Times stay without a zone: they are the post's local time."""
    cell = dict(piece.answers)
    name = one_line(cell.get("name") or " ".join(filter(None, (cell.get("first_name"), cell.get("last_name")))))
    submitted = cell.get("submitted_at", "")
    parcel = together(unpacked(file.name, file.data) for file in piece.files)
    links = prose.links_in(" ".join(cell.get(column, "") for column in ("link", "file")))
    return Submission(
        source=piece.source,
        kind="row",
        message_id=cell.get("id", ""),
        sent=datetime.fromisoformat(submitted) if submitted else None,
        sender_name=name,
        sender_email=headers.mailbox_of(cell.get("email", ""))[1],
        body=cell.get("message", ""),
        attachments=parcel.files,
        links=tuple(dict.fromkeys(links)),
        position=cell.get("position", ""),
        phone=cell.get("phone", ""),
        notes=parcel.notes,
    )
