"""One message that passes on several others, as pieces of their own: their senders are as many applicants.

A colleague who forwards the applications of a week sends them as attachments of one message; taken as one submission, all but
one would be lost. Only messages side by side are set apart: one inside another is the same application passed on twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from screen.model import Note, Piece

if TYPE_CHECKING:
    from email.message import Message

_KIND = b"message/rfc822"
_INNER = re.compile(rb"(?i)^content-type:\s*message/rfc822", re.MULTILINE)


def apart(piece: Piece) -> Iterator[Piece]:
    """The piece itself, or, when it passes on several messages, the piece with a note and each of them."""
    inner = _side_by_side(piece.data) if piece.kind == "message" and _brings_several(piece.data) else ()
    if len(inner) < 2:
        yield piece
        return
    yield replace(piece, notes=(*piece.notes, Note("intake.opened-apart")))
    for number, data in enumerate(inner, start=1):
        yield Piece(f"{piece.source}, message {number} in it", "message", data)


def _brings_several(data: bytes) -> bool:
    """Whether several messages may be inside; the words alone are looked for first, for that is quicker."""
    return data.lower().count(_KIND) > 1 and len(_INNER.findall(data)) > 1


def _side_by_side(data: bytes) -> tuple[bytes, ...]:
    """The messages directly inside a message, as bytes; none of a delivery report, and none when they cannot be told apart."""
    import email

    try:
        outer = email.message_from_bytes(data)
        if outer.get_content_type() == "multipart/report":
            return ()
        return tuple(inner.as_bytes() for inner in _messages_in(outer, 0) if inner["From"])
    except Exception:  # the email package raises KeyError, LookupError, RecursionError, UnicodeError, ... on mutated messages
        return ()


def _messages_in(part: Message, depth: int) -> Iterator[Message]:
    if not part.is_multipart() or depth > 5:
        return
    from email.message import Message

    for child in part.get_payload():
        if not isinstance(child, Message):
            continue
        if part.get_content_type() == "message/rfc822":
            yield child
        else:
            yield from _messages_in(child, depth + 1)
