"""Outlook's winmail.dat: the attachments and the text inside a TNEF stream.

The format is Microsoft's [MS-OXTNEF] (structure of the stream, sections 2.1.2 and 2.1.3) and [MS-OXCMAPI] (property types);
only what a recruiter can see is read: attachment data and names, and the plain or HTML text. Damaged streams give what
stands before the damage.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

SIGNATURE = b"\x78\x9f\x3e\x22"

_ATTACH_START = 0x00069002
_ATTACH_DATA = 0x0006800F
_ATTACH_TITLE = 0x00018010
_ATTACH_PROPERTIES = 0x00069005
_MESSAGE_PROPERTIES = 0x00069003
_BODY = 0x0002800C

_NAME_LONG, _NAME_SHORT, _DATA, _TEXT, _HTML = 0x3707, 0x3704, 0x3701, 0x1000, 0x1013
_FIXED = {
    0x0002: 4,
    0x0003: 4,
    0x0004: 4,
    0x0005: 8,
    0x0006: 8,
    0x0007: 8,
    0x000A: 4,
    0x000B: 4,
    0x0014: 8,
    0x0040: 8,
    0x0048: 16,
}
_TEXT_8, _TEXT_16, _BINARY, _OBJECT = 0x001E, 0x001F, 0x0102, 0x000D
_MANY = 0x1000


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file inside the stream."""

    name: str = field(default="", repr=False)
    data: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a winmail.dat holds."""

    files: tuple[Enclosed, ...] = field(default=(), repr=False)
    text: str = field(default="", repr=False)
    html: str = field(default="", repr=False)


def is_tnef(data: bytes) -> bool:
    """Whether bytes are a TNEF stream."""
    return data.startswith(SIGNATURE)


def read(data: bytes) -> Opened:
    """The files and text of a TNEF stream, as far as it is sound."""
    files: list[Enclosed] = []
    text, html = "", ""
    for tag, value in _attributes(data):
        if tag == _ATTACH_START:
            files.append(Enclosed())
        elif tag == _BODY:
            text = text or _8_bit(value)
        elif tag == _MESSAGE_PROPERTIES:
            found = dict(_properties(value))
            text = text or _spoken(found.get(_TEXT))
            html = html or _spoken(found.get(_HTML))
        elif files:
            files[-1] = _enriched(files[-1], tag, value)
    return Opened(tuple(f for f in files if f.data or f.name), text, html)


def _enriched(known: Enclosed, tag: int, value: bytes) -> Enclosed:
    if tag == _ATTACH_DATA:
        return replace(known, data=value)
    if tag == _ATTACH_TITLE:
        return replace(known, name=known.name or _8_bit(value))
    if tag == _ATTACH_PROPERTIES:
        found = dict(_properties(value))
        name = _spoken(found.get(_NAME_LONG)) or known.name or _spoken(found.get(_NAME_SHORT))
        inner = found.get(_DATA)
        return replace(known, name=name, data=known.data or (inner if isinstance(inner, bytes) else b""))
    return known


def _attributes(data: bytes) -> Iterator[tuple[int, bytes]]:
    """The (id, value) of each attribute: level, id, length, value, checksum (section 2.1.3.1)."""
    at = 6
    while at + 9 <= len(data):
        _, tag, length = struct.unpack_from("<BII", data, at)
        at += 9
        if at + length > len(data):
            return
        yield tag, data[at : at + length]
        at += length + 2


def _properties(data: bytes) -> Iterator[tuple[int, bytes | str]]:
    """The (id, value) of each MAPI property in a list of them, up to the first that cannot be read."""
    try:
        (count,) = struct.unpack_from("<I", data, 0)
        at = 4
        for _ in range(min(count, 5000)):
            kind, number = struct.unpack_from("<HH", data, at)
            at += 4
            if number >= 0x8000:
                at = _after_name(data, at)
            value, at = _value(data, at, kind)
            yield number, value
    except (struct.error, IndexError, ValueError):
        return


def _after_name(data: bytes, at: int) -> int:
    """Past the name of a named property: its set's GUID, then a number or a text."""
    (kind,) = struct.unpack_from("<I", data, at + 16)
    if kind == 0:
        return at + 24
    (length,) = struct.unpack_from("<I", data, at + 20)
    return at + 24 + _padded(length)


def _value(data: bytes, at: int, kind: int) -> tuple[bytes | str, int]:
    single = kind & ~_MANY
    if single in _FIXED:
        many = struct.unpack_from("<I", data, at)[0] if kind & _MANY else 1
        at += 4 if kind & _MANY else 0
        return b"", at + many * _FIXED[single]
    if single not in {_TEXT_8, _TEXT_16, _BINARY, _OBJECT}:
        raise ValueError("unknown property type")
    (many,) = struct.unpack_from("<I", data, at)
    at += 4
    first: bytes | None = None
    for _ in range(min(many, 5000)):
        (length,) = struct.unpack_from("<I", data, at)
        value = data[at + 4 : at + 4 + length]
        first = value if first is None else first
        at += 4 + _padded(length)
    raw = first or b""
    if single == _TEXT_16:
        return raw.decode("utf-16-le", "replace").rstrip("\0"), at
    if single == _TEXT_8:
        return _8_bit(raw), at
    return (raw[16:] if single == _OBJECT else raw), at


def _padded(length: int) -> int:
    return (length + 3) & ~3


def _8_bit(raw: bytes) -> str:
    plain = raw.rstrip(b"\0")
    try:
        return plain.decode("utf-8")
    except UnicodeDecodeError:
        return plain.decode("cp1252", "replace")


def _spoken(value: bytes | str | None) -> str:
    return _8_bit(value) if isinstance(value, bytes) else value or ""
