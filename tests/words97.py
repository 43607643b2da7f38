"""The smallest possible Word 97–2003 document, built in code ([MS-CFB], [MS-DOC])."""

import struct

_SECTOR = 512
_NONE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
#: Where text and the pages of properties stand in the main stream.
_TEXT, _LOOKS, _PARAGRAPHS = 0x800, 8, 9


def prop(code, value, size=1):
    """A property with an operand of so many bytes."""
    return struct.pack("<H", code) + value.to_bytes(size, "little", signed=value < 0)


VANISH, DELETED = prop(0x083C, 1), prop(0x0800, 1)
WHITE, BLUE = prop(0x2A42, 8), prop(0x2A42, 2)
CELL = prop(0x2416, 1)


def doc(*paragraphs, version=0x00C1):
    """A document of paragraphs: each a list of runs (text, properties) and the properties of the paragraph."""
    text, looks, styles = "", [], []
    for runs, properties in paragraphs:
        for words, look in runs:
            looks.append((len(text), len(text) + len(words), look))
            text += words
        styles.append((len(text), properties))
    main = bytearray(_PARAGRAPHS * _SECTOR + _SECTOR)
    octets = text.encode("cp1252")
    main[_TEXT : _TEXT + len(octets)] = octets
    main[_LOOKS * _SECTOR : (_LOOKS + 1) * _SECTOR] = _look_page(looks)
    main[_PARAGRAPHS * _SECTOR :] = _paragraph_page(styles)
    pieces = struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, 0x40000000 | _TEXT * 2, 0)
    blocks = {
        33: b"\2" + struct.pack("<I", len(pieces)) + pieces,
        12: struct.pack("<III", _TEXT, _TEXT + len(text), _LOOKS),
        13: struct.pack("<III", _TEXT, _TEXT + len(text), _PARAGRAPHS),
    }
    table = b""
    struct.pack_into("<HHHHHH", main, 0, 0xA5EC, version, 0, 0, 0, 0x0200)
    struct.pack_into("<i", main, 0x4C, len(text))
    struct.pack_into("<H", main, 0x98, 93)
    for number, block in blocks.items():
        struct.pack_into("<II", main, 0x9A + 8 * number, len(table), len(block))
        table += block
    return compound({"WordDocument": bytes(main), "1Table": table})


def _look_page(looks):
    page, end = bytearray(_SECTOR), _SECTOR - 1
    page[-1] = len(looks)
    for place, (start, _, look) in enumerate(looks):
        struct.pack_into("<I", page, 4 * place, _TEXT + start)
        if look:
            end = (end - len(look) - 1) // 2 * 2
            page[end : end + 1 + len(look)] = bytes([len(look)]) + look
            page[4 * (len(looks) + 1) + place] = end // 2
    struct.pack_into("<I", page, 4 * len(looks), _TEXT + looks[-1][1])
    return page


def _paragraph_page(styles):
    page, end = bytearray(_SECTOR), _SECTOR - 1
    page[-1] = len(styles)
    struct.pack_into("<I", page, 0, _TEXT)
    for place, (stop, properties) in enumerate(styles):
        struct.pack_into("<I", page, 4 * (place + 1), _TEXT + stop)
        data = b"\0\0" + properties
        data += b"\0" * (len(data) % 2)
        end = (end - len(data) - 2) // 2 * 2
        page[end : end + 2 + len(data)] = bytes([0, len(data) // 2]) + data
        page[4 * (len(styles) + 1) + 13 * place] = end // 2
    return page


def compound(streams):
    """A compound file of streams; each is filled up so that it needs no stream of small streams."""
    sectors, table, entries = [], [_TABLE], []
    for name, content in streams.items():
        data = content.ljust(4096, b"\0")
        parts = [data[at : at + _SECTOR].ljust(_SECTOR, b"\0") for at in range(0, len(data), _SECTOR)]
        entries.append(_entry(name, 2, len(table), len(data)))
        table += [*range(len(table) + 1, len(table) + len(parts)), _END]
        sectors += parts
    directory = b"".join([_entry("Root Entry", 5, _END, 0, child=1), *entries])
    directory = _linked(directory, len(entries)).ljust(_SECTOR, b"\0")
    first = len(table)
    table.append(_END)
    fat = struct.pack("<128I", *table, *[_NONE] * (128 - len(table)))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + b"\0" * 6
    head += struct.pack("<IIIIIIIII", 0, 1, first, 0, 4096, _END, 0, _END, 0)
    head += struct.pack("<109I", 0, *[_NONE] * 108)
    return head + fat + b"".join(sectors) + directory


def _entry(name, kind, start, size, child=_NONE):
    encoded = (name + "\0").encode("utf-16-le")
    return (
        encoded.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(encoded), kind, 1, _NONE, _NONE, child)
        + b"\0" * 36
        + struct.pack("<IQ", start, size)
    )


def _linked(directory, count):
    """Every entry is the right sibling of the one before it."""
    data = bytearray(directory)
    for place in range(1, count):
        struct.pack_into("<I", data, 128 * place + 72, place + 1)
    return bytes(data)
