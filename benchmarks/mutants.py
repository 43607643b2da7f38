"""Files as people send them → files as accidents and malice leave them: the same mutants for the same numbers, every time.

Bytes are turned, cut, doubled, moved and spliced with another file's; numbers, written out or binary, go to their extremes;
lines, tags and attributes are dropped, doubled, nested and exchanged. What is packed (members of a zip, streams of a PDF) is
unpacked, changed and packed again, since a change to packed bytes reaches nothing but the unpacking.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random

Edit = Callable[[bytes, bytes, Random], bytes]
"""The bytes, another file's bytes, chance → other bytes."""

LARGEST = 4 << 20
"""A mutant is cut to so many bytes: what is large to send is not what is looked for here."""
_NUMBERS = (
    *("0", "-1", "1", "127", "255", "256", "32767", "65535", "65536", "1048576", "2147483647", "-2147483648", "4294967295"),
    *("9223372036854775807", "9" * 30, "9" * 400, "1e308", "-1e308", "1e-308", "NaN", "0.00000001"),
    *("", "00", "0x7fffffff", "x"),
)
_BINARY = (0, 1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_TAG = re.compile(rb"<[^<>]{1,2000}>")
_ATTRIBUTE = re.compile(rb"""([\w:-]+)=("[^"<>]*"|'[^'<>]*')""")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_LENGTH = re.compile(rb"/Length \d+(?! \d)")
_WORDS = (
    *(b"\0", b"\x1b[2J", b"\xed\xa0\x80", b"\xff\xfe", "\u202e".encode(), b"&#xD800;", b"&#0;"),
    *(b"\\u-32768?", b"%s%n", b"\r", b"="),
)


def mutant(seeds: Sequence[bytes], label: str) -> bytes:
    """The mutant of the seeds that bears the label."""
    chance = Random(label)  # noqa: S311 - a fixed sequence is wanted
    seed, other = chance.choice(seeds), chance.choice(seeds)
    if seed.startswith(b"PK") and chance.random() < 0.8:
        return _of_zip(seed, other, chance)[:LARGEST]
    if seed.startswith(b"%PDF") and chance.random() < 0.5:
        return _of_pdf(seed, other, chance)[:LARGEST]
    return edited(seed, other, chance)


def edited(data: bytes, other: bytes, chance: Random) -> bytes:
    """The bytes after one to four edits."""
    edits = _MARKUP if b"</" in data[:20_000] and chance.random() < 0.6 else _EDITS
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 4))):
        data = chance.choice(edits)(data, other, chance)[:LARGEST]
    return data


def _of_zip(data: bytes, other: bytes, chance: Random) -> bytes:
    """A zip with one or two members changed, dropped, exchanged, renamed or doubled."""
    members, others = _unzipped(data), _unzipped(other)
    for _ in range(chance.choice((1, 1, 2))):
        texts = [place for place, (name, _) in enumerate(members) if name.endswith((".xml", ".rels", ".txt", ".eml"))]
        at = chance.choice(texts or range(len(members))) if members else 0
        if not members:
            break
        name, content = members[at]
        match chance.randrange(12):
            case 0:
                del members[at]
            case 1:
                members[at] = (name, chance.choice(others)[1])
            case 2:
                members[at] = (chance.choice(members)[0], content)
            case 3:
                members.append((name, edited(content, content, chance)))
            case _:
                members[at] = (name, edited(content, dict(others).get(name, content), chance))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of two entries with one name, which is what is wanted
        for name, content in members:
            archive.writestr(_entry(name), content)
    return stream.getvalue()


def _entry(name: str) -> zipfile.ZipInfo:
    """A directory entry without the clock's time."""
    entry = zipfile.ZipInfo(name, (2020, 11, 2, 9, 0, 0))
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def _unzipped(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(entry.filename, archive.read(entry)) for entry in archive.infolist() if not entry.is_dir()]


def _of_pdf(data: bytes, other: bytes, chance: Random) -> bytes:
    """A PDF with the content of one of its packed streams changed; its table of places is no longer right."""
    found = chance.choice(list(_STREAM.finditer(data)) or [None])
    if found is None:
        return edited(data, other, chance)
    try:
        packed = zlib.compress(edited(zlib.decompress(found[1]), other, chance))
    except zlib.error:
        return edited(data, other, chance)
    before = data[: found.start(1)]
    lengths = list(_LENGTH.finditer(before, max(0, len(before) - 2000)))
    if lengths:
        before = before[: lengths[-1].start()] + b"/Length %d" % len(packed) + before[lengths[-1].end() :]
    return before + packed + data[found.end(1) :]


def _block(data: bytes, chance: Random) -> tuple[int, int]:
    """A stretch, short more often than long."""
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + int(len(data) ** chance.random()))


def _turned(data: bytes, other: bytes, chance: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 8, 64)) if data else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _overwritten(data: bytes, other: bytes, chance: Random) -> bytes:
    start, end = _block(data, chance)
    return data[:start] + chance.randbytes(min(end - start, 512)) + data[start + min(end - start, 512) :]


def _cut(data: bytes, other: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)]


def _beheaded(data: bytes, other: bytes, chance: Random) -> bytes:
    return data[chance.randrange(min(len(data), 64) + 1) :]


def _dropped(data: bytes, other: bytes, chance: Random) -> bytes:
    start, end = _block(data, chance)
    return data[:start] + data[end:]


def _doubled(data: bytes, other: bytes, chance: Random) -> bytes:
    start, end = _block(data, chance)
    times = chance.choice((2, 2, 3, 50, 1000))
    return data[:end] + data[start:end] * min(times, 1 + LARGEST // (4 * max(1, end - start))) + data[end:]


def _exchanged(data: bytes, other: bytes, chance: Random) -> bytes:
    (a, b), (c, d) = sorted((_block(data, chance), _block(data, chance)))
    return data if b > c else data[:a] + data[c:d] + data[b:c] + data[a:b] + data[d:]


def _spliced(data: bytes, other: bytes, chance: Random) -> bytes:
    return data[: chance.randrange(len(data) + 1)] + other[chance.randrange(len(other) + 1) :]


def _numbered(data: bytes, other: bytes, chance: Random) -> bytes:
    start = chance.randrange(len(data) + 1)
    found = _NUMBER.search(data, start) or _NUMBER.search(data)
    return data[: found.start()] + chance.choice(_NUMBERS).encode() + data[found.end() :] if found else data


def _sized(data: bytes, other: bytes, chance: Random) -> bytes:
    width = chance.choice((1, 2, 4, 8))
    value: bytes = (chance.choice(_BINARY) & (256**width - 1)).to_bytes(width, chance.choice(("little", "big")))
    at = chance.randrange(chance.choice((min(len(data), 1024), len(data))) + 1)
    return data[:at] + value + data[at + width :]


def _worded(data: bytes, other: bytes, chance: Random) -> bytes:
    at = chance.randrange(len(data) + 1)
    return data[:at] + chance.choice(_WORDS) * chance.choice((1, 1, 3, 500)) + data[at:]


def _lined(data: bytes, other: bytes, chance: Random) -> bytes:
    """A line dropped, doubled, moved, or taken from the other file."""
    lines = data.split(b"\n")
    at, to = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            del lines[at]
        case 1:
            lines[at:at] = [lines[at]] * chance.choice((1, 2, 300))
        case 2:
            lines.insert(to, lines.pop(at))
        case _:
            lines.insert(at, chance.choice(other.split(b"\n")))
    return b"\n".join(lines)


def _tag(data: bytes, chance: Random) -> re.Match[bytes] | None:
    start = chance.randrange(len(data) + 1)
    return _TAG.search(data, start) or _TAG.search(data)


def _tagged(data: bytes, other: bytes, chance: Random) -> bytes:
    """A tag dropped, doubled, nested, closed, or another put in its place."""
    found = _tag(data, chance)
    if found is None:
        return _dropped(data, other, chance)
    strange = _tag(other, chance)
    instead = (
        b"",
        found[0] * 2,
        found[0] * chance.choice((20, 300, 3000)),
        found[0] + (strange[0] if strange else b""),
        strange[0] if strange else b"",
        b"</" + found[0][1:],
        found[0][:-1] + b"/>",
    )
    return data[: found.start()] + chance.choice(instead) + data[found.end() :]


def _attributed(data: bytes, other: bytes, chance: Random) -> bytes:
    """An attribute of a tag dropped, doubled, emptied, or given an extreme or another's value."""
    start = chance.randrange(len(data) + 1)
    found = _ATTRIBUTE.search(data, start) or _ATTRIBUTE.search(data)
    if found is None:
        return _numbered(data, other, chance)
    strange = _ATTRIBUTE.search(data, chance.randrange(len(data) + 1)) or found
    extreme = b'"' + chance.choice(_NUMBERS).encode() + b'"'
    said = (b'""', extreme, strange[2])
    instead = (b"", found[0] + b" " + found[0], *(found[1] + b"=" + value for value in said), strange[0])
    return data[: found.start()] + chance.choice(instead) + data[found.end() :]


def _element(data: bytes, other: bytes, chance: Random) -> bytes:
    """A stretch from one tag to another put elsewhere between two tags, or doubled there many times."""
    first, last, place = (_tag(data, chance) for _ in range(3))
    if not (first and last and place) or first.start() >= last.end():
        return _exchanged(data, other, chance)
    stretch = data[first.start() : last.end()][:65_536]
    return data[: place.start()] + stretch * chance.choice((1, 1, 5, 40)) + data[place.start() :]


_EDITS: tuple[Edit, ...] = (
    *(_turned, _overwritten, _cut, _beheaded, _dropped, _doubled, _exchanged),
    *(_spliced, _numbered, _numbered, _sized, _sized, _worded, _lined),
)
_MARKUP: tuple[Edit, ...] = (_tagged, _attributed, _element, _tagged, _attributed, _numbered, _worded, _dropped, _doubled)
