"""Looking into zip archives that strangers made: what is in them, up to fixed limits, and what was left shut.

Limits, because an archive of 100 KB may claim 20 GB: entries that overlap are refused (CPython's zipfile before 3.11.8 reads
them; CVE-2024-0450), and so are more than `MOST_ENTRIES` entries, more than `MOST_BYTES` in a file, and files that shrink more
than `MOST_RATIO` times. An archive inside an archive is opened once; a deeper one is handed on shut.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path, PurePosixPath
from tempfile import TemporaryFile
from typing import IO

MOST_ENTRIES = 20_000
MOST_BYTES = 100 * 1024 * 1024
MOST_RATIO = 400
MOST_MAILBOX = 20 * 1024**3
DEEPEST = 2
_SMALL = 1024 * 1024
_CHUNK = 256 * 1024

#: Names that operating systems and office programs leave behind: never an applicant's file.
LEFT_BEHIND = frozenset(
    {"thumbs.db", ".ds_store", "desktop.ini", "ehthumbs.db", ".localized", "icon\r", ".directory", "table_of_contents"}
)


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive. ``fault`` is a code when it could not be taken out (its data is then empty)."""

    name: str = field(repr=False)
    data: bytes = field(repr=False)
    inside: tuple[str, ...] = field(default=(), repr=False)
    """Names of the archives inside the opened one, outermost first."""
    fault: str = ""


def is_zip(data: bytes) -> bool:
    """Whether bytes are a zip archive of files, and not a document or book that is kept in the zip format."""
    if not data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return False
    try:
        with _opening(data) as (opened, _):
            return not is_document(opened)
    except zipfile.BadZipFile:
        return b"[Content_Types].xml" not in data[:4096] and b"mimetype" not in data[:64]


def is_document(opened: zipfile.ZipFile) -> bool:
    """Whether an archive is an office document (OOXML, ODF), an e-book or an iWork file in itself."""
    names = set(opened.namelist())
    if "[Content_Types].xml" in names or "META-INF/container.xml" in names:
        return True
    return ("mimetype" in names and "content.xml" in names) or any(n.startswith("Index/") and n.endswith(".iwa") for n in names)


def is_left_behind(name: str) -> bool:
    """Whether a path names something that a system left behind: Thumbs.db, __MACOSX/..., ~$lock files, ._resource forks."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    last = parts[-1].casefold() if parts else ""
    return last in LEFT_BEHIND or last.endswith(".msf") or last.startswith(("~$", "._", ".~lock.")) or "__MACOSX" in parts


def listing(path: Path) -> Iterator[Member]:
    """The files of a zip on disk by name, their data not taken out; raises `zipfile.BadZipFile` as `members` does."""
    with _opening(path) as (opened, entries):
        for entry in entries:
            if entry.filename.lower().endswith(".zip"):
                yield from _taken_out(opened, entry, 1)
            else:
                yield Member(_name(entry), b"")


def take_out(path: Path, member: Member) -> Member:
    """A file of `listing` with its data."""
    if member.inside or member.data or member.fault:
        return member
    with _opening(path) as (opened, entries):
        entry = next(entry for entry in entries if _name(entry) == member.name)
        data, fault = _read(opened, entry)
    return Member(member.name, data, fault=fault)


@contextmanager
def spooled(path: Path, member: Member) -> Iterator[IO[bytes]]:
    """A file too large for the memory, on disk without a name: Google Takeout packs whole mailboxes into a zip."""
    with _opening(path) as (opened, entries), TemporaryFile() as room:
        entry = next(entry for entry in entries if _name(entry) == member.name)
        size = 0
        with opened.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > min(entry.file_size, MOST_MAILBOX):
                    raise zipfile.BadZipFile("larger than it claims")
                room.write(chunk)
        room.flush()
        yield room


def members(source: bytes | IO[bytes], depth: int = 1) -> Iterator[Member]:
    """The files of a zip in the order of their names, archives inside it opened until `DEEPEST`.

    Raises `zipfile.BadZipFile` when the archive itself cannot be read; a single bad member is yielded with its fault.
    """
    with _opening(source) as (opened, entries):
        for entry in entries:
            yield from _taken_out(opened, entry, depth)


@contextmanager
def _opening(source: bytes | Path | IO[bytes]) -> Iterator[tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]]:
    """A zip and its files by name; `zipfile.BadZipFile` for all that is wrong with its directory."""
    try:
        opened = zipfile.ZipFile(io.BytesIO(source) if isinstance(source, bytes) else source)
        entries = sorted((i for i in opened.infolist() if not i.is_dir()), key=lambda i: (i.filename, i.header_offset))
    except (
        Exception
    ) as fault:  # ValueError, IndexError, NotImplementedError, OSError, UnicodeDecodeError, ... on mutated archives
        raise zipfile.BadZipFile("no directory that can be read") from fault
    with opened:
        if len(entries) > MOST_ENTRIES or _overlap(entries):
            raise zipfile.BadZipFile("entries overlap or are too many")
        yield opened, entries


def _taken_out(opened: zipfile.ZipFile, entry: zipfile.ZipInfo, depth: int) -> Iterator[Member]:
    name = _name(entry)
    data, fault = _read(opened, entry)
    if fault or not is_zip(data):
        yield Member(name, data, fault=fault)
    elif depth >= DEEPEST:
        yield Member(name, data, fault="intake.archive-too-deep")
    else:
        yield from _inner(name, data, depth)


def _inner(name: str, data: bytes, depth: int) -> Iterator[Member]:
    try:
        for member in members(data, depth + 1):
            yield Member(member.name, member.data, (name, *member.inside), member.fault)
    except zipfile.BadZipFile:
        yield Member(name, data, fault="intake.archive-damaged")


def _read(opened: zipfile.ZipFile, entry: zipfile.ZipInfo) -> tuple[bytes, str]:
    if entry.flag_bits & 0x1:
        return b"", "intake.archive-locked"
    if entry.file_size > MOST_BYTES or (
        entry.file_size > _SMALL and entry.file_size > MOST_RATIO * max(1, entry.compress_size)
    ):
        return b"", "intake.archive-too-large"
    try:
        with opened.open(entry) as stream:
            return _bounded(stream, entry.file_size), ""
    except Exception:  # zipfile raises BadZipFile, zlib.error, EOFError, NotImplementedError, LookupError, ... on bad members
        return b"", "intake.archive-damaged"


def _bounded(stream: IO[bytes], claimed: int) -> bytes:
    chunks, size = [], 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        if size > max(claimed, 0) + _CHUNK:
            raise zipfile.BadZipFile("larger than it claims")
        chunks.append(chunk)
    return b"".join(chunks)


def _overlap(entries: list[zipfile.ZipInfo]) -> bool:
    spans = sorted((e.header_offset, e.header_offset + 30 + e.compress_size) for e in entries)
    return any(end > start for (_, end), (start, _) in pairwise(spans))


def _name(entry: zipfile.ZipInfo) -> str:
    """The member's name; old Windows zips hold other code pages, which zipfile reads as cp437."""
    if entry.flag_bits & 0x800 or entry.filename.isascii():
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return entry.filename
