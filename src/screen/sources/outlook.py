"""An Outlook message file (.msg, [MS-OXMSG]) as a `Submission`, read with python-oxmsg."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from email.message import Message
from typing import TYPE_CHECKING

from screen.model import Attachment, Forwarded, Note, Submission
from screen.sources import headers
from screen.sources.labels import label, one_line
from screen.sources.parcel import Parcel, inside, letter_of, together, unpacked

if TYPE_CHECKING:
    from oxmsg import Message as OutlookMessage
    from oxmsg.attachment import Attachment as OutlookAttachment


def read_outlook(data: bytes, source: str) -> Submission:
    """A submission from the bytes of a .msg file; one that cannot be read carries the signal ``damaged``."""
    try:
        return _submission(data, source)
    except Exception:  # olefile and oxmsg raise OSError, KeyError, struct.error, UnicodeDecodeError, ... on damaged files
        return Submission(source, "outlook", signals=frozenset({"damaged"}), notes=(Note("intake.message-damaged"),))


def passed_on(data: bytes, name: str, container: str) -> Parcel:
    """An Outlook message that came as a file of another message: its text and files, and whose it was."""
    inner = read_outlook(data, "")
    shown = label(name, "message.msg")
    if "damaged" in inner.signals:
        return Parcel(files=(Attachment(shown, data, container),), notes=inner.notes)
    where = inside(container, shown)
    return Parcel(
        plain=(inner.body,) if inner.body else (),
        files=tuple(Attachment(file.name, file.data, inside(where, file.container)) for file in inner.attachments),
        forwarded=(Forwarded(inner.sender_name, inner.sender_email, inner.subject, inner.sent), *inner.forwarded),
        notes=inner.notes,
    )


def _submission(data: bytes, source: str) -> Submission:
    from oxmsg import Message as OutlookMessage

    message = OutlookMessage.load(io.BytesIO(data))
    transport = {str(k).lower(): v for k, v in (message.message_headers or {}).items()}
    name, address = headers.mailbox_of(message.sender or transport.get("from"))
    subject = one_line(message.subject or "") or headers.words(transport.get("subject"))
    parcel = together((_texts(message), *(_file(attachment) for attachment in message.attachments)))
    letter, links = letter_of(parcel, subject)
    said = headers.when(transport.get("date")) or _aware(message.sent_date)
    return Submission(
        source=source,
        kind="outlook",
        message_id=headers.words(transport.get("message-id")),
        sent=said,
        sender_name=name,
        sender_email=address,
        subject=subject,
        body=letter.own,
        attachments=parcel.files,
        links=links,
        signals=_nature(transport, message.message_class or "")
        | (frozenset({"forwarded"}) if letter.forwarded else frozenset()),
        notes=parcel.notes,
    )


def _texts(message: OutlookMessage) -> Parcel:
    plain, html = message.body or "", message.html_body or ""
    return Parcel(plain=(plain,) if plain.strip() else (), html=(html,) if html.strip() else ())


def _file(attachment: OutlookAttachment) -> Parcel:
    if not attachment.attached_by_value or attachment.file_bytes is None:
        return Parcel(notes=(Note("intake.message-inside"),))
    return unpacked(attachment.file_name or "unnamed", attachment.file_bytes)


def _nature(transport: dict[str, str], message_class: str) -> frozenset[str]:
    said = Message()
    for name, value in transport.items():
        said[name] = str(value).replace("\r", " ").replace("\n", " ")
    kind = message_class.upper()
    own = {
        "REPORT.": "bounce",
        "IPM.SCHEDULE": "calendar",
        "IPM.APPOINTMENT": "calendar",
        "IPM.NOTE.RULES": "auto-reply",
        "IPM.NOTE.SMIME": "encrypted",
    }
    return headers.nature(said) | {signal for start, signal in own.items() if kind.startswith(start)}


def _aware(moment: datetime | None) -> datetime | None:
    """A time in UTC; Outlook writes 1601 for none."""
    if moment is None or moment.year < 1990:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
