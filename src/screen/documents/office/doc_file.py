"""The bytes of a Word 97–2003 document → its text, character by character, with the properties stored for it ([MS-DOC])."""

from __future__ import annotations

import io
import struct
from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from screen.documents.office.packages import locked, too_large

#: Longer texts are nobody's CV (of characters, codes of fields and all).
_MAX_LENGTH = 2_000_000
#: The first version of the format (2.5.1, nFib); older files are built otherwise.
_WORD_97 = 0x00C1
_ENCRYPTED, _FIRST_TABLE = 0x0100, 0x0200
#: Where the pairs of place and length begin (2.5.5), and which of them is what.
_PAIRS = 0x9A
STYLES, NOTES, SECTIONS, HEADERS, _LOOKS, _PARAGRAPHS, _TEXT = 1, 3, 6, 11, 12, 13, 33
ANCHORS, HEADER_ANCHORS, END_NOTES, DRAWINGS, BOXES, HEADER_BOXES = 40, 41, 47, 50, 56, 58
#: Lengths of operands by the kind of a property (2.2.5.1); of kind 6 the first byte tells.
_OPERANDS = (1, 1, 2, 4, 2, 2, 0, 3)
_TABLE_DEFINITION = 0xD608
_HUGE = 0x6646
#: Properties of pieces that are stored as one number (2.9.208), and what they are called elsewhere.
_SHORT = {0x0C: 0x260A, 0x18: 0x2416, 0x19: 0x2417, 0x41: 0x0800, 0x55: 0x0835, 0x56: 0x0836, 0x5C: 0x083C, 0x62: 0x2A42}
_PAGE = 512


class Property(NamedTuple):
    """A property and its operand ([MS-DOC] 2.6: sprm)."""

    code: int
    operand: bytes

    @property
    def value(self) -> int:
        """The operand as a number without sign."""
        return int.from_bytes(self.operand[:4], "little")

    @property
    def signed(self) -> int:
        """The operand as a number."""
        return int.from_bytes(self.operand[:4], "little", signed=True)


class OldVersion(Exception):  # noqa: N818 - no fault of the file: another reader knows it
    """A file of Word 6 or 95."""


class Span(NamedTuple):
    """Characters from ``start`` to ``end`` with the properties that are stored for them."""

    start: int
    end: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Lengths:
    """How many characters each part of the text has, in the order in which they follow one another (2.5.4)."""

    body: int
    notes: int
    headers: int
    macros: int
    comments: int
    end_notes: int
    boxes: int
    header_boxes: int


@dataclass(frozen=True, slots=True)
class File:
    """An opened document."""

    main: bytes
    table: bytes
    data: bytes
    lengths: Lengths
    text: str
    """All parts of the text; a character above U+FFFF is two."""
    looks: Sequence[Span]
    """Properties of characters."""
    paragraphs: Sequence[Span]
    """Properties of paragraphs; each begins with the number of a style."""

    def block(self, number: int) -> bytes:
        """One of the structures that the head of the file names."""
        return _block(self.main, self.table, number)

    def places(self, number: int, size: int) -> list[tuple[int, int, bytes]]:
        """A list of stretches of text with an entry of ``size`` bytes for each (2.8.1: PLC)."""
        return list(_places(self.block(number), size))

    def stretches(self, number: int) -> list[tuple[int, int]]:
        """A list of stretches of text that follow one another."""
        block = self.block(number)
        return list(pairwise(struct.unpack(f"<{len(block) // 4}I", block[: len(block) // 4 * 4])))

    def properties(self, data: bytes) -> Iterator[Property]:
        """The properties in a list of them, those kept elsewhere for their size too."""
        for one in properties(data):
            if one.code == _HUGE and one.value + 2 <= len(self.data):
                length = struct.unpack_from("<H", self.data, one.value)[0]
                yield from properties(self.data[one.value + 2 : one.value + 2 + length])
            else:
                yield one


def load(source: bytes) -> File:
    """Open a document. Raises OldVersion for Word 95, Refused for a password, struct.error and the like where it is broken."""
    import olefile

    with olefile.OleFileIO(io.BytesIO(source)) as compound:
        main = compound.openstream("WordDocument").read()
        version, flags = struct.unpack_from("<H", main, 2)[0], struct.unpack_from("<H", main, 10)[0]
        if version < _WORD_97:
            raise OldVersion
        if flags & _ENCRYPTED:
            raise locked("a Word document that")
        table = compound.openstream("1Table" if flags & _FIRST_TABLE else "0Table").read()
        data = compound.openstream("Data").read() if compound.exists("Data") else b""
    lengths = Lengths(*struct.unpack_from("<8i", main, 0x4C))
    pieces, lists = _pieces(_block(main, table, _TEXT))
    text = _text(main, pieces)
    looks = _on_text(pieces, lists, _stored(main, _block(main, table, _LOOKS), _look))
    paragraphs = _on_text(pieces, lists, _stored(main, _block(main, table, _PARAGRAPHS), _paragraph))
    return File(main, table, data, lengths, text, looks, paragraphs)


def _block(main: bytes, table: bytes, number: int) -> bytes:
    if number >= struct.unpack_from("<H", main, _PAIRS - 2)[0]:
        return b""
    start, length = struct.unpack_from("<II", main, _PAIRS + 8 * number)
    return table[start : start + length]


def _places(block: bytes, size: int) -> Iterator[tuple[int, int, bytes]]:
    count = (len(block) - 4) // (4 + size)
    if count < 1:
        return
    marks = struct.unpack_from(f"<{count + 1}I", block)
    for number, (start, end) in enumerate(pairwise(marks)):
        at = 4 * (count + 1) + size * number
        yield start, end, block[at : at + size]


class _Piece(NamedTuple):
    """A stretch of the text and where its bytes are."""

    start: int
    end: int
    offset: int
    width: int
    """Bytes a character."""
    modifier: int


def _pieces(block: bytes) -> tuple[list[_Piece], list[bytes]]:
    """The pieces of the text (2.8.35) and the lists of properties that they may point to (2.9.38: Clx)."""
    lists: list[bytes] = []
    at = 0
    while at < len(block) and block[at] == 1:
        length = struct.unpack_from("<H", block, at + 1)[0]
        lists.append(block[at + 3 : at + 3 + length])
        at += 3 + length
    if block[at : at + 1] != b"\2":
        raise ValueError("no table of pieces")
    length = struct.unpack_from("<I", block, at + 1)[0]
    found = []
    for start, end, entry in _places(block[at + 5 : at + 5 + length], 8):
        place, modifier = struct.unpack_from("<IH", entry, 2)
        narrow = bool(place & 0x40000000)
        place &= 0x3FFFFFFF
        if end > start:
            found.append(_Piece(start, end, place // 2 if narrow else place, 1 if narrow else 2, modifier))
    if found and found[-1].end > _MAX_LENGTH:
        raise too_large(f"more than {_MAX_LENGTH:,} characters of text")
    if not found or found[0].start != 0 or any(one.end != other.start for one, other in pairwise(found)):
        raise ValueError("pieces that do not follow one another")
    return found, lists


def _text(main: bytes, pieces: Sequence[_Piece]) -> str:
    parts = []
    for piece in pieces:
        octets = main[piece.offset : piece.offset + (piece.end - piece.start) * piece.width]
        if piece.width == 1:
            found = octets.decode("cp1252", "replace")
        else:
            units = array("H", octets[: len(octets) // 2 * 2])
            found = "".join(map(chr, units))
        parts.append(found.ljust(piece.end - piece.start, "\0"))
    return "".join(parts)


def _stored(main: bytes, block: bytes, entry: Callable[[bytes, int, int], bytes]) -> list[Span]:
    """Stretches of bytes and their properties, from the pages of 512 bytes that hold them (2.9.33, 2.9.174: FKP)."""
    found: list[Span] = []
    numbers = [struct.unpack("<I", number)[0] & 0x3FFFFF for _, _, number in _places(block, 4)]
    for at in (number * _PAGE for number in dict.fromkeys(numbers)):
        page = main[at : at + _PAGE]
        if len(page) < _PAGE:
            continue
        count = page[-1]
        marks = struct.unpack_from(f"<{count + 1}I", page)
        found += [Span(*ends, entry(page, count, place)) for place, ends in enumerate(pairwise(marks)) if ends[0] < ends[1]]
    return sorted(found, key=lambda span: span[:2])


def _look(page: bytes, count: int, place: int) -> bytes:
    at = page[4 * (count + 1) + place] * 2
    return page[at + 1 : at + 1 + page[at]] if at else b""


def _paragraph(page: bytes, count: int, place: int) -> bytes:
    at = page[4 * (count + 1) + 13 * place] * 2
    if not at:
        return b""
    if page[at]:
        return page[at + 1 : at + 2 * page[at]]
    return page[at + 2 : at + 2 + 2 * page[at + 1]]


def _on_text(pieces: Sequence[_Piece], lists: Sequence[bytes], stored: Sequence[Span]) -> list[Span]:
    """Properties of stretches of bytes as those of stretches of text, with what the pieces add."""
    starts = [span.start for span in stored]
    found: list[Span] = []
    for piece in pieces:
        last = piece.offset + (piece.end - piece.start) * piece.width
        added = _modified(piece.modifier, lists)
        place = max(bisect_right(starts, piece.offset) - 1, 0)
        while place < len(stored) and stored[place].start < last:
            span = stored[place]
            start = piece.start + (max(span.start, piece.offset) - piece.offset) // piece.width
            end = piece.start + (min(span.end, last) - piece.offset) // piece.width
            if start < end:
                found.append(Span(start, end, span.data + added))
            place += 1
        if len(found) > _MAX_LENGTH:
            raise ValueError("more changes of looks than letters")
    return found


def _modified(modifier: int, lists: Sequence[bytes]) -> bytes:
    """The properties that a piece adds (2.9.208, 2.9.209)."""
    if modifier & 1:
        return lists[modifier >> 1] if modifier >> 1 < len(lists) else b""
    code = _SHORT.get(modifier >> 1 & 0x7F, 0)
    return struct.pack("<HB", code, modifier >> 8) if code else b""


def properties(data: bytes) -> Iterator[Property]:
    """The properties in a list of them (2.6: grpprl); what is cut off at its end is left out."""
    at = 0
    while at + 2 < len(data):
        code = struct.unpack_from("<H", data, at)[0]
        at += 2
        size = _OPERANDS[code >> 13]
        if code == _TABLE_DEFINITION and at + 2 <= len(data):
            size = struct.unpack_from("<H", data, at)[0] - 1
            at += 2
        elif not size:
            size = data[at]
            at += 1
        yield Property(code, data[at : at + size])
        at += size
