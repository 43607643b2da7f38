"""Zipped office files, opened with care: entries that overlap, bombs and entities are refused before anything is read."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from screen.model import Note, ReadStatus

if TYPE_CHECKING:
    from lxml.etree import _Element, _FeedParser

#: Limits of one package. The largest office file of 300 real CVs unpacks to 12 MB, its largest XML part to 3 MB.
MAX_ENTRIES = 5_000
MAX_TOTAL = 200 * 1024 * 1024
MAX_PART = 24 * 1024 * 1024
MAX_RATIO = 250
_RATIO_FROM = 1024 * 1024


class Refused(Exception):  # noqa: N818 - the word for what happened: the file is refused, which is no fault of the program
    """A file that will not be read: with what status, and the note that says why."""

    def __init__(self, status: ReadStatus, note: Note) -> None:
        super().__init__(note.code)
        self.status = status
        self.note = note


@dataclass(frozen=True, slots=True)
class Package:
    """A zip file whose directory has been checked."""

    archive: zipfile.ZipFile
    entries: Mapping[str, zipfile.ZipInfo]
    """By name; of two entries with one name the last counts, as for every reader of the format."""
    broken: set[str] = field(default_factory=set)
    """Parts that were read in part or not at all."""

    def __contains__(self, name: str) -> bool:
        return name in self.entries

    def content(self, name: str) -> bytes:
        """The content of one part; raises KeyError where there is none, Refused where it is too large."""
        entry = self.entries[name]
        if entry.flag_bits & 1:
            raise locked("a part of the file")
        if entry.file_size > MAX_PART:
            raise too_large(f"a part of {entry.file_size / 1e6:.0f} MB of text")
        if entry.file_size > _RATIO_FROM and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
            raise too_large(f"a part that unpacks to more than {MAX_RATIO} times its size")
        with self.archive.open(entry) as stream:
            return stream.read(MAX_PART)

    def picture(self, name: str) -> bytes:
        """The content of a part that the text can do without; nothing for one that is missing, broken or too large."""
        try:
            return self.content(name)
        except (Refused, KeyError, zipfile.BadZipFile, zlib.error, NotImplementedError):
            return b""

    def xml(self, name: str, renamed: Sequence[tuple[bytes, bytes]] = ()) -> _Element:
        """The root element of one XML part, names replaced by pairs; a part with faults is read as far as it goes and noted."""
        data = self.content(name)
        for old, new in renamed:
            data = data.replace(old, new)
        faults: list[str] = []
        root = parse(data, faults)
        if faults:
            self.broken.add(name)
        return root

    def optional_xml(self, name: str, renamed: Sequence[tuple[bytes, bytes]] = ()) -> _Element | None:
        """The same for a part that the text can do without: None where it is missing, or so broken that nothing is left."""
        if name not in self.entries:
            return None
        try:
            return self.xml(name, renamed)
        except (Refused, zipfile.BadZipFile, zlib.error):
            self.broken.add(name)
            return None

    def notes(self) -> tuple[Note, ...]:
        """What a person should know: that parts were broken."""
        return (Note("file.partly-damaged", f"{len(self.broken)} of {len(self.entries)} parts"),) if self.broken else ()


def open_package(data: bytes) -> Package:
    """A zip file as a package; raises Refused for bombs and overlapping entries, BadZipFile where it is none."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    infos = archive.infolist()
    if len(infos) > MAX_ENTRIES:
        raise too_large(f"{len(infos):,} parts")
    if sum(info.file_size for info in infos) > MAX_TOTAL:
        raise too_large(f"more than {MAX_TOTAL >> 20} MB once unpacked")
    if _is_overlapping(infos):
        raise damaged("its parts lie over one another, as no office program writes them")
    return Package(archive, {info.filename.replace("\\", "/").lstrip("/"): info for info in infos})


def _is_overlapping(infos: list[zipfile.ZipInfo]) -> bool:
    """Whether two entries share bytes: every entry needs 30 bytes of header, its name and its data for itself."""
    end = 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        if info.header_offset < end:
            return True
        end = info.header_offset + 30 + len(info.orig_filename.encode("utf-8", "replace")) + info.compress_size
    return False


def too_large(what: str) -> Refused:
    """The refusal of a file that is too large; ``what`` says in our words what there is too much of."""
    return Refused(ReadStatus.TOO_LARGE, Note("file.too-large", what))


def locked(what: str) -> Refused:
    """The refusal of a file with a password; ``what`` says in our words what asks for it."""
    return Refused(ReadStatus.ENCRYPTED, Note("file.encrypted", f"{what} asks for a password"))


def damaged(what: str) -> Refused:
    """The refusal of a file that is broken; ``what`` says in our words where."""
    return Refused(ReadStatus.DAMAGED, Note("file.damaged", what))


def parse(data: bytes, faults: list[str] | None = None) -> _Element:
    """The root of an XML text: no entities, no document type, no network.

    What is broken is read as far as it goes, and the faults are added to ``faults``; raises Refused where nothing is left.
    """
    from lxml import etree

    head = data[:4096]
    if b"<!DOCTYPE" in head or b"<!ENTITY" in head or b"<\0!\0D\0O\0C" in head:
        raise damaged("it declares a document type, as no office program does")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, recover=True, remove_comments=True, remove_pis=True
    )
    root = etree.fromstring(data, parser)
    check_depth(parser)
    if faults is not None:
        faults += [entry.type_name for entry in parser.error_log if entry.level_name == "FATAL"]
    if root is None:
        raise damaged("the part with its text holds no readable XML")
    return root


def check_depth(parser: _FeedParser) -> None:
    """Raise Refused where the parser gave up because elements are nested beyond its limit: text would be missing unseen."""
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise damaged("its elements are nested deeper than any program nests them")
