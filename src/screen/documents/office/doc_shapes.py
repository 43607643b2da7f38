"""Shapes and text boxes of a Word 97–2003 document: where they are and what they paint ([MS-DOC] 2.9.252, [MS-ODRAW])."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from screen.documents import pictures
from screen.documents.blocks import Block, Picture
from screen.documents.office import places
from screen.documents.office.doc_file import ANCHORS, BOXES, DRAWINGS, HEADER_ANCHORS, HEADER_BOXES, File
from screen.documents.office.places import TWIPS, Place, Shape, Sheet

#: Kinds of records ([MS-ODRAW] 2.2): a shape's number, and its properties.
_NUMBER, _PROPERTIES = 0xF00A, (0xF00B, 0xF122)
#: Properties ([MS-ODRAW] 2.3): how a place is told across and down, and what that is measured from.
_ACROSS, _BESIDE, _DOWN, _BELOW = 0x038F, 0x0390, 0x0391, 0x0392
_FILL_KIND, _FILL, _OPACITY, _FILL_FLAGS = 0x0180, 0x0181, 0x0182, 0x01BF
_IS_FILLED, _SAYS_FILLED = 0x10, 0x100000
_OPAQUE = 0x10000
#: What ends paragraphs.
_ENDS = re.compile(r"[\r\a\f]")
_DEPTH = 20
#: How a picture in one of the two forms begins that Word keeps as they are.
_DOTS = re.compile(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff")


class Anchor(NamedTuple):
    """A shape set free of the text: the place of its mark in the text, and where it is drawn."""

    at: int
    shape: int
    place: Place
    is_behind: bool
    fill: str | None
    order: float


def anchors(file: File, paper: Sheet) -> list[Anchor]:
    """The shapes of the body and then, on their own count of characters, those of the headers."""
    said: dict[int, tuple[int, dict[int, int]]] = {}
    for order, (number, stated) in enumerate(_stated(file.block(DRAWINGS))):
        said[number] = (order, stated)
    found = []
    for block, start in ((ANCHORS, 0), (HEADER_ANCHORS, file.lengths.body + file.lengths.notes)):
        for at, _, entry in file.places(block, 26):
            number, *sides, flags = struct.unpack_from("<IiiiiH", entry)
            order, stated = said.get(number, (0, {}))
            is_behind = bool(flags & 0x4000) or block == HEADER_ANCHORS
            place, drawn = _place(sides, flags, stated, paper), order - places.BEHIND * is_behind
            found.append(Anchor(start + at, number, place, is_behind, _fill(stated), drawn))
    return found


def _place(sides: list[int], flags: int, stated: dict[int, int], paper: Sheet) -> Place:
    """Where a shape is: its sides count from the paper, its margins or the text, as newer programs say apart."""
    left, top, right, bottom = (side / TWIPS for side in sides)
    across = {0: paper.left, 1: 0.0, 2: paper.left}.get(stated.get(_BESIDE, (0, 1, 2)[min(flags >> 1 & 3, 2)]))
    down = {0: paper.top, 1: 0.0}.get(stated.get(_BELOW, (0, 1, 2)[min(flags >> 3 & 3, 2)]))
    if across is None or stated.get(_ACROSS):
        left, right, across = -inf, inf, 0.0
    if down is None or stated.get(_DOWN):
        top, bottom, down = -inf, inf, 0.0
    return Place(across + left, down + top, across + right, down + bottom)


def shapes(found: list[Anchor], body: str) -> Iterator[Shape]:
    """What is painted, large enough for letters to stand on it; what hangs on a header is on the first page."""
    for one in found:
        above = _ENDS.findall(body, 0, one.at) if one.at < len(body) else ()
        reach = one.place.bottom + places.LINE * len(above)
        if one.fill != "" and places.may_bear(one.place.right - one.place.left, one.place.bottom - one.place.top):
            yield Shape(one.place, reach, one.is_behind, one.fill, one.order)


def boxes(file: File) -> dict[int, tuple[int, int]]:
    """From where to where the text of each text box goes, by the number of its shape."""
    lengths = file.lengths
    start = lengths.body + lengths.notes + lengths.headers + lengths.comments + lengths.end_notes
    found: dict[int, tuple[int, int]] = {}
    for block in (BOXES, HEADER_BOXES):
        for first, end, entry in file.places(block, 22):
            number = struct.unpack_from("<I", entry, 14)[0]
            if number:
                found.setdefault(number, (start + first, start + end))
        start += lengths.boxes
    return found


def _stated(block: bytes) -> Iterator[tuple[int, dict[int, int]]]:
    """The number of each shape and its properties, in the order in which shapes are drawn."""
    at = 0
    while at + 8 <= len(block):
        kind, length = struct.unpack_from("<HI", block, at + 2)
        if kind < 0xF000:  # a byte between the drawings says which one follows
            at += 1
            continue
        yield from _in_record(block, at, at + 8 + length, 0)
        at += 8 + length


def _in_record(block: bytes, start: int, end: int, depth: int) -> Iterator[tuple[int, dict[int, int]]]:
    number = 0
    stated: dict[int, int] = {}
    at = start + 8
    end = min(end, len(block))
    while at + 8 <= end and depth < _DEPTH:
        head, kind, length = struct.unpack_from("<HHI", block, at)
        if head & 15 == 15:
            yield from _in_record(block, at, at + 8 + length, depth + 1)
        elif kind == _NUMBER and length >= 4:
            number = struct.unpack_from("<I", block, at + 8)[0]
        elif kind in _PROPERTIES:
            size = min(6 * (head >> 4), length, len(block) - at - 8) // 6 * 6
            stated |= {code & 0x3FFF: value for code, value in struct.iter_unpack("<HI", block[at + 8 : at + 8 + size])}
        at += 8 + length
    if number:
        yield number, stated


def _fill(stated: dict[int, int]) -> str | None:
    """The colour that fills a shape ([MS-ODRAW] 2.3.7): "" for none, None where it cannot be told, white if nothing is said."""
    flags, opacity = stated.get(_FILL_FLAGS, 0), stated.get(_OPACITY, _OPAQUE)
    if (flags & _SAYS_FILLED and not flags & _IS_FILLED) or opacity < _OPAQUE // 20:
        return ""
    colour = stated.get(_FILL, 0xFFFFFF)
    is_plain = not stated.get(_FILL_KIND) and opacity >= _OPAQUE and not colour >> 24
    return colour.to_bytes(4, "little")[:3].hex() if is_plain else None


def picture(file: File, at: int, page: int) -> list[Block]:
    """The picture that stands at a place of the stream of data, if it is a large one ([MS-DOC] 2.9.190, PICF)."""
    if at + 0x24 > len(file.data):
        return []
    length, head = struct.unpack_from("<IH", file.data, at)
    width, height, across, down = struct.unpack_from("<HHHH", file.data, at + 0x1C)
    width, height = width / TWIPS * across / 1000, height / TWIPS * down / 1000
    if not pictures.is_large(width, height):
        return []
    drawn = _DOTS.search(file.data, at + head, at + length)
    return [Picture(file.data[drawn.start() : at + length] if drawn else b"", width, page)]
