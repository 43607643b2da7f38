"""What the styles and properties of a Word 97–2003 document say of characters and paragraphs ([MS-DOC] 2.6, 2.9.271)."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from screen.documents.office.doc_file import STYLES, File, Property, properties
from screen.documents.office.places import TINY, TWIPS, TWIPS_PER_LINE

#: Properties by our names. Of characters: bold, italic, vanish, deleted, special, data (bool), size (points), colour,
#: shade ("" for none, None for unknown), stretch, style, symbol, picture. Of paragraphs: style, level (from 1), listed,
#: tabled, row_end, inner_cell, inner_end (bool), depth (of nested tables), before, after (lines), left, right, first
#: (points), shade, new_page, crushed (bool), height (of a row, points), shades and covered (of its cells).
Properties = Mapping[str, Any]

#: What is less high than this (twips) shows no letter.
_FLAT = TINY * TWIPS
_TOGGLES = {0x0835: "bold", 0x0836: "italic", 0x083C: "vanish"}
_FLAGS = {0x0800: "deleted", 0x0855: "special", 0x0806: "data"}
#: The colours of the older palette (2.9.119, Ico).
_PALETTE = (
    "", "000000", "0000ff", "00ffff", "00ff00", "ff00ff", "ff0000", "ffff00", "ffffff", "000080", "008080", "008000", "800080",
    "800000", "808000", "808080", "c0c0c0",
)  # fmt: skip
_PARAGRAPH_FLAGS = {0x2416: "tabled", 0x2417: "row_end", 0x244B: "inner_cell", 0x244C: "inner_end", 0x2407: "new_page"}
_INDENTS = {
    0x840F: "left", 0x845E: "left", 0x840E: "right", 0x845D: "right", 0x8411: "first", 0x8460: "first",
}  # fmt: skip
_PARAGRAPH, _CHARACTER = 1, 2
#: Styles that Word knows by number (2.9.271, sti): headings, and the title.
_HEADINGS, _TITLE = range(1, 10), 62
#: A number of a list that says "in no list" (2.6.2, sprmPIlfo).
_NO_LIST = 0xF801


def of_characters(found: Iterable[Property], style: Properties) -> dict[str, Any]:
    """What properties say of characters whose style is known."""
    said: dict[str, Any] = {}
    for one in found:
        if one.code in _TOGGLES:
            name = _TOGGLES[one.code]
            said[name] = bool(style.get(name)) ^ (one.value == 0x81) if one.value & 0x80 else bool(one.value)
        elif one.code in _FLAGS:
            said[_FLAGS[one.code]] = bool(one.value)
        elif one.code == 0x4A43:
            said["size"] = one.value / 2
        elif one.code == 0x2A42:
            said["colour"] = _named(one.value)
        elif one.code == 0x6870:
            said["colour"] = _colour(one.operand)
        elif one.code in (0xCA71, 0x4866):
            said["shade"] = shade(one.operand)
        elif one.code == 0x2A0C:
            said["shade"] = _named(one.value)
        elif one.code == 0x4852:
            said["stretch"] = one.value / 100
        elif one.code == 0x4A30:
            said["style"] = one.value
        elif one.code == 0x2A33:
            said = {key: value for key, value in said.items() if key in _FLAGS.values()}
        elif one.code == 0x6A09 and len(one.operand) == 4:
            said["symbol"] = chr(one.value >> 16)
        elif one.code == 0x6A03:
            said["picture"] = one.value
    return said


def of_paragraph(found: Iterable[Property]) -> dict[str, Any]:
    """What properties say of a paragraph, and of the row that it ends."""
    said: dict[str, Any] = {}
    for one in found:
        if one.code in _PARAGRAPH_FLAGS:
            said[_PARAGRAPH_FLAGS[one.code]] = bool(one.value)
        elif one.code in _INDENTS:
            said[_INDENTS[one.code]] = _short(one.operand) / TWIPS
        elif one.code == 0x6649:
            said["depth"] = one.signed
        elif one.code == 0x664A:
            said["depth"] = said.get("depth", 0) + one.signed
        elif one.code == 0x2640:
            said["level"] = one.value + 1 if one.value < 9 else 0
        elif one.code == 0x460B:
            said["listed"] = one.value not in (0, _NO_LIST)
        elif one.code == 0xA413:
            said["before"] = min(one.value / TWIPS_PER_LINE, 10.0)
        elif one.code == 0xA414:
            said["after"] = min(one.value / TWIPS_PER_LINE, 10.0)
        elif one.code in (0xC64D, 0x442D):
            said["shade"] = shade(one.operand)
        elif one.code == 0x6412:
            said["crushed"] = -_FLAT < _short(one.operand) < 0
        else:
            said |= _of_row(one)
    return said


def _of_row(one: Property) -> dict[str, Any]:
    """What a property says of a table row (2.6.3)."""
    if one.code == 0x9407:
        height = _short(one.operand)
        return {"height": -height / TWIPS if height < 0 else 0.0}
    if one.code == 0xD612:
        return {"shades": [shade(one.operand[at : at + 10]) for at in range(0, len(one.operand) - 9, 10)]}
    if one.code == 0xD609:
        return {"old_shades": [shade(one.operand[at : at + 2]) for at in range(0, len(one.operand) - 1, 2)]}
    if one.code == 0xD608 and one.operand:
        count = one.operand[0]
        cells = range(1 + 2 * (count + 1), len(one.operand) - 1, 20)
        # Bits 5 and 6 of a cell's first word: 1 for a cell that the one above it covers.
        return {"covered": [one.operand[at] >> 5 & 3 == 1 for at in cells]}
    return {}


def _short(operand: bytes) -> int:
    return int.from_bytes(operand[:2], "little", signed=True)


def _named(number: int) -> str:
    return _PALETTE[number] if number < len(_PALETTE) else ""


def _colour(operand: bytes) -> str:
    """A colour of four bytes (2.9.43, COLORREF); the last one says "automatic"."""
    return operand[:3].hex() if len(operand) == 4 and operand[3] == 0 else ""


def shade(operand: bytes) -> str | None:
    """The colour that a shade paints (2.9.249 and 2.9.248): "" for none, None where it cannot be told."""
    if len(operand) == 2:
        packed = int.from_bytes(operand, "little")
        if packed == 0xFFFF:
            return ""
        front, back, pattern = _named(packed & 31), _named(packed >> 5 & 31), packed >> 10
    elif len(operand) == 10:
        front, back, pattern = _colour(operand[:4]), _colour(operand[4:8]), struct.unpack_from("<H", operand, 8)[0]
    else:
        return ""
    if pattern == 0:
        return back
    if pattern == 1:
        return front or "000000"
    return "" if pattern == 0xFFFF else None


@dataclass(slots=True)
class Styles:
    """The styles of a document, worked out when they are first asked for."""

    raw: Mapping[int, tuple[int, int, int, tuple[bytes, ...]]]
    """By number: kind, the style that it is based on, the number that Word knows it by, its lists of properties."""
    read: Callable[[bytes], Iterator[Property]] = properties
    _known: dict[int, tuple[Properties, Properties]] = field(default_factory=dict)

    def paragraph(self, number: int) -> tuple[Properties, Properties]:
        """What a style says of a paragraph and of its characters."""
        if number not in self._known:
            self._known[number] = self._resolved(number)
        return self._known[number]

    def _resolved(self, number: int) -> tuple[Properties, Properties]:
        chain: list[int] = []
        while number in self.raw and number not in chain and len(chain) < 50:
            chain.append(number)
            number = self.raw[number][1]
        paragraph: dict[str, Any] = {}
        look: dict[str, Any] = {}
        for one in reversed(chain):
            kind, _, known, lists = self.raw[one]
            if kind == _PARAGRAPH:
                if known in _HEADINGS or known == _TITLE:
                    paragraph["level"] = known if known in _HEADINGS else 1
                paragraph |= of_paragraph(self.read(lists[0][2:])) if lists else {}
            own = lists[1:2] if kind == _PARAGRAPH else lists[:1]
            look |= of_characters(self.read(own[0]), look) if own and kind in (_PARAGRAPH, _CHARACTER) else {}
        return paragraph, look


def styles(file: File) -> Styles:
    """The style sheet of a document (2.9.272, STSH)."""
    block = file.block(STYLES)
    if len(block) < 6:
        return Styles({})
    head, count, fixed = struct.unpack_from("<HHH", block)
    raw = {number: _style(data, fixed) for number, data in enumerate(_entries(block, 2 + head, count)) if data}
    return Styles(raw, file.properties)


def _style(data: bytes, fixed: int) -> tuple[int, int, int, tuple[bytes, ...]]:
    known, base, count = (struct.unpack_from("<H", data, at)[0] for at in (0, 2, 4))
    name = struct.unpack_from("<H", data, fixed)[0]
    lists = tuple(_entries(data, fixed + 2 + 2 * (name + 1), count & 15))
    return base & 15, base >> 4, known & 0xFFF, lists


def _entries(block: bytes, at: int, count: int) -> Iterator[bytes]:
    """Entries that stand behind their lengths, from a place on, each on an even one; those cut off are left out."""
    for _ in range(count):
        if at + 2 > len(block):
            return
        length = struct.unpack_from("<H", block, at)[0]
        yield block[at + 2 : at + 2 + length]
        at += 2 + length + (length & 1)
