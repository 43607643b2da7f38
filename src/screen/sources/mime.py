"""A raw internet message (RFC 5322 with MIME) as a `Submission`.

Mail is read as it is, not as the standards want it: wrong types, wrong encodings, files declared inline, messages inside
messages. What cannot be parsed at all becomes a submission with the signal ``damaged``: it still came in.
"""

from __future__ import annotations

import base64
import binascii
import email
import re
from collections.abc import Iterator, Sequence
from email.message import Message
from email.policy import Compat32

from screen.model import Attachment, Forwarded, Note, Submission
from screen.sources import headers, outlook, prose
from screen.sources.labels import label, last_part
from screen.sources.parcel import Parcel, inside, letter_of, together, unpacked
from screen.sources.signs import is_outlook, looks_like_message

_DEEPEST_MESSAGE = 4
_SHUT = 100
_DEEPEST_PART = 40
_SMALL_PICTURE = 60_000
_TINY_PICTURE = 2_000
#: Base64 of the first bytes of files that people attach: PDF, zip and OOXML, OLE, RTF, JPEG, PNG.
_IN_BASE64 = (b"JVBERi", b"UEsDB", b"0M8R4KGx", b"e1xydG", b"/9j/", b"iVBORw0KGgo")
_KNOWN_START = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\xff\xd8\xff", b"\x89PNG")
_UU = re.compile(rb"^begin 0?[0-7]{3} ([^\r\n]+)\r?\n((?:(?!begin |end[ \t]*\r?$)[^\n]*\n)*)end[ \t]*\r?$", re.MULTILINE)
_NAMES_OF_MESSAGES = (".eml", ".mht.eml", ".emlx")


class _AsSent(Compat32):
    """Header values just as they were sent. The library's own policy turns undeclared 8-bit letters into question marks."""

    def header_fetch_parse(self, name: str, value: str) -> str:
        return value


_AS_SENT = _AsSent()


def read_message(data: bytes, source: str, separator: str = "", *, shut: bool = False) -> Submission:
    """A submission from the bytes of one message; ``separator`` is the line that stood before it in an mbox.

    ``shut`` leaves the messages inside it alone, which are pieces of their own then.
    """
    try:
        message = email.message_from_bytes(_without_byte_count(data), policy=_AS_SENT)
        return _submission(message, source, separator, shut=shut)
    except Exception:  # the email package raises KeyError, LookupError, RecursionError, AssertionError, ... on mutated messages
        return _plainly(data, source, separator)


def _submission(message: Message, source: str, separator: str, *, shut: bool) -> Submission:
    name, address = headers.mailbox_of(message.get("From") or message.get("Sender") or message.get("Reply-To"))
    reply_name, reply_address = headers.mailbox_of(message.get("Reply-To"))
    if reply_address and "no-reply-sender" in headers.nature(message):  # a job portal that writes for the applicant
        name, address = reply_name, reply_address
    sent, corrected = headers.arrival(message, separator)
    subject = headers.words(message.get("Subject"))
    parcel = _opened(message, "", _SHUT if shut else 0)
    letter, links = letter_of(parcel, subject)
    signals = headers.nature(message) | parcel.signals
    forwarded = _passed_on(parcel, letter)
    if letter.forwarded or forwarded:
        signals |= {"forwarded"}
    if not address and not subject and not letter.own.strip() and not parcel.files:
        signals |= {"damaged"}
    notes = parcel.notes + ((Note("intake.date-corrected"),) if corrected else ())
    return Submission(
        source=source,
        kind="message",
        message_id=headers.words(message.get("Message-ID")),
        sent=sent,
        sender_name=name or reply_name,
        sender_email=address or reply_address,
        subject=subject,
        body=letter.own,
        attachments=parcel.files,
        links=links,
        signals=signals,
        forwarded=forwarded,
        notes=tuple(dict.fromkeys(notes)),
    )


def _plainly(data: bytes, source: str, separator: str) -> Submission:
    """What can be said of a message that no parser takes: its first header fields, nothing more."""
    head, _, _ = data[:65_536].replace(b"\r\n", b"\n").partition(b"\n\n")
    fields: dict[str, str] = {}
    for line in re.sub(r"\n[ \t]+", " ", head.decode("utf-8", "replace")).split("\n"):
        key, colon, value = line.partition(":")
        if colon:
            fields.setdefault(key.strip().lower(), value.strip())
    name, address = headers.mailbox_of(fields.get("from", ""))
    return Submission(
        source=source,
        kind="message",
        message_id=headers.words(fields.get("message-id")),
        sent=headers.when(fields.get("date")) or headers.when(separator.partition(" ")[2]),
        sender_name=name,
        sender_email=address,
        subject=headers.words(fields.get("subject")),
        signals=frozenset({"damaged"}),
        notes=(Note("intake.message-damaged"),),
    )


def _passed_on(parcel: Parcel, letter: prose.Letter) -> tuple[Forwarded, ...]:
    if any(letter.sender) or letter.subject:
        quoted = Forwarded(*letter.sender, letter.subject, prose.forwarded_time(letter))
        return (quoted, *parcel.forwarded)
    return parcel.forwarded


def _opened(part: Message, container: str, depth: int, level: int = 0) -> Parcel:
    """All that a part of a message gives: ``depth`` counts messages inside messages, ``level`` parts inside parts."""
    kind = part.get_content_type()
    if level > _DEEPEST_PART:
        return Parcel(notes=(Note("intake.message-damaged"),))
    if kind == "message/rfc822" or (part.is_multipart() and kind.startswith("message/")):
        return _inner_message(part, container, depth, level)
    if part.is_multipart():
        return _parts(part, container, depth, level)
    return _leaf(part, kind, container, depth)


def _parts(part: Message, container: str, depth: int, level: int) -> Parcel:
    children = [child for child in part.get_payload() if isinstance(child, Message)]
    kind = part.get_content_type()
    if kind == "multipart/report":
        return Parcel(
            plain=tuple(t for c in children[:1] for t in _opened(c, container, depth, level + 1).plain),
            signals=frozenset({"bounce"}),
        )
    opened = [_opened(child, container, depth, level + 1) for child in children]
    whole = together(opened)
    if kind == "multipart/encrypted":
        return together((whole, Parcel(signals=frozenset({"encrypted"}))))
    if kind != "multipart/alternative":
        return whole
    return Parcel(*_best_text(opened), whole.files, whole.forwarded, whole.signals, whole.notes)


def _best_text(alternatives: Sequence[Parcel]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """One of several forms of the same text: the first plain one that is not blank; HTML stays known for its links."""
    html = tuple(t for p in alternatives for t in p.html)
    plain = next((p.plain for p in alternatives if any(t.strip() for t in p.plain)), ())
    return plain, html


def _inner_message(part: Message, container: str, depth: int, level: int) -> Parcel:
    payload = part.get_payload()
    inner = payload[0] if isinstance(payload, list) and payload and isinstance(payload[0], Message) else None
    if inner is None:
        return _leaf(part, "application/octet-stream", container, depth)
    if not inner.keys() and isinstance(inner.get_payload(), str):
        hidden = _decoded_base64(str(inner.get_payload()).encode("utf-8", "replace"))
        if hidden:
            return passed_on(hidden, headers.file_name(part), container, depth)
    return _of_inner(inner, headers.file_name(part), container, depth, level)


def passed_on(data: bytes, name: str, container: str, depth: int) -> Parcel:
    """A whole message that came as a file: its text and files, and whose it was."""
    try:
        inner = email.message_from_bytes(_without_byte_count(data), policy=_AS_SENT)
        return _of_inner(inner, name, container, depth, 0)
    except Exception:  # as in read_message; the file is handed on shut
        return Parcel(files=(Attachment(label(name), data, container),), notes=(Note("intake.message-damaged"),))


def _of_inner(inner: Message, name: str, container: str, depth: int, level: int) -> Parcel:
    where = inside(container, label(name, "message.eml"))
    if depth >= _SHUT:
        return Parcel()
    if depth >= _DEEPEST_MESSAGE:
        return Parcel(notes=(Note("intake.archive-too-deep"),))
    sender_name, sender_email = headers.mailbox_of(inner.get("From"))
    head = Forwarded(sender_name, sender_email, headers.words(inner.get("Subject")), headers.when(inner.get("Date")))
    return together((Parcel(forwarded=(head,)), _opened(inner, where, depth + 1, level + 1)))


def _leaf(part: Message, kind: str, container: str, depth: int) -> Parcel:
    name = headers.file_name(part)
    if kind in {"message/delivery-status", "message/disposition-notification"}:
        return Parcel(signals=frozenset({"bounce"}))
    if kind == "text/calendar" or name.lower().endswith(".ics"):
        return Parcel(signals=frozenset({"calendar"}))
    if kind in {
        "application/pgp-signature",
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-encrypted",
        "text/rfc822-headers",
    }:
        return Parcel()
    data = content(part)
    if kind in {"application/pkcs7-mime", "application/x-pkcs7-mime"}:
        return Parcel(files=(Attachment(label(name, "smime.p7m"), data, container),), signals=frozenset({"encrypted"}))
    is_file = bool(name) or str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")
    if (kind in {"text/plain", "text/html"} or kind.startswith("multipart/")) and not is_file:
        return _text(part, kind, data, container)
    if _is_ornament(part, kind, data):
        return Parcel()
    if is_outlook(data):
        return outlook.passed_on(data, name, container)
    is_message = kind.startswith("message/") or name.lower().endswith(_NAMES_OF_MESSAGES)
    if is_message and looks_like_message(data, named_so=True):
        return passed_on(data, name, container, depth)
    return together((unpacked(name or _default_name(kind), data, container),))


def _text(part: Message, kind: str, data: bytes, container: str) -> Parcel:
    if data.startswith(_KNOWN_START):  # a file whose type is wrong and whose name is lost
        return unpacked(_default_name("application/octet-stream"), data, container)
    charset = _charset(part)
    if kind == "text/html":
        return Parcel(html=(headers.text_of(data, charset),))
    files = [unpacked(headers.text_of(m.group(1), "utf-8"), _from_uu(m.group(2)), container) for m in _UU.finditer(data)]
    return together((Parcel(plain=(headers.text_of(_UU.sub(b"", data), charset),)), *files))


def _charset(part: Message) -> str | None:
    try:
        said = part.get_content_charset()
    except (LookupError, ValueError, TypeError, AttributeError):
        return None
    return "utf-8" if said in {"us-ascii", "ascii", "7bit", "8bit"} else said


def content(part: Message) -> bytes:
    """The bytes of a part, also where its transfer encoding is not the declared one."""
    payload = part.get_payload()
    raw = payload.encode("utf-8", "surrogateescape") if isinstance(payload, str) else b""
    if raw.lstrip().startswith(_IN_BASE64) and (found := _decoded_base64(raw)):
        return found
    if raw.startswith(_KNOWN_START):
        return raw
    try:
        decoded = part.get_payload(decode=True)
    except (ValueError, LookupError, binascii.Error, AssertionError):
        decoded = None
    return decoded if isinstance(decoded, bytes) else raw


def _decoded_base64(raw: bytes) -> bytes:
    clean = re.sub(rb"[^A-Za-z0-9+/]", b"", raw.split(b"=", 1)[0] if b"=" in raw.strip()[:-4] else raw)
    try:
        return base64.b64decode(clean[: len(clean) - 1] if len(clean) % 4 == 1 else clean + b"=" * (-len(clean) % 4))
    except (binascii.Error, ValueError):
        return b""


def _from_uu(body: bytes) -> bytes:
    return b"".join(_uu_lines(body))


def _uu_lines(body: bytes) -> Iterator[bytes]:
    for line in body.splitlines():
        try:
            yield binascii.a2b_uu(line)
        except binascii.Error:
            count = (((line[0] - 32) & 63) * 4 + 5) // 3 if line else 0
            try:
                yield binascii.a2b_uu(line[:count])
            except binascii.Error:
                continue


def _is_ornament(part: Message, kind: str, data: bytes) -> bool:
    """Whether a part is a picture that belongs to the text: a logo or a smiley that the HTML shows."""
    if not kind.startswith("image/") or len(data) > _SMALL_PICTURE or not data:
        return False
    attached = str(part.get("Content-Disposition", "")).strip().lower().startswith("attachment")
    return (bool(part.get("Content-ID")) and not attached) or (kind == "image/gif" and len(data) < _TINY_PICTURE)


def _default_name(kind: str) -> str:
    known = {
        "application/pdf": "unnamed.pdf",
        "application/msword": "unnamed.doc",
        "application/rtf": "unnamed.rtf",
        "text/rtf": "unnamed.rtf",
    }
    return known.get(kind, "unnamed." + last_part(kind) if kind.startswith("image/") else "unnamed")


def _without_byte_count(data: bytes) -> bytes:
    """Apple Mail's .emlx has the length of the message as its first line and a property list after it."""
    found = re.match(rb"(\d{1,12})[ \t]*\r?\n(?=[!-9;-~]+:)", data)
    return data[found.end() : found.end() + int(found.group(1))] if found else data
