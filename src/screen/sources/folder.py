"""Mailboxes, folders and archives as pieces: what every file is, by its content, and nothing left out.

A file that is a message becomes a message, an mbox its messages, an archive its files (nested once), anything else a file.
What systems leave behind (Thumbs.db, __MACOSX, lock files) came in too: such a piece carries the note ``intake.left-behind``.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from screen.model import Note, Piece
from screen.sources import archive, mbox
from screen.sources.labels import label, last_part
from screen.sources.signs import is_outlook, looks_like_message
from screen.sources.walking import entries, fault_of

_HEAD = 65_536
_MESSAGE_NAMES = (".eml", ".emlx")
MAILBOX_NAMES = frozenset({".mbox", ".mbx"})
#: Saved web pages and documents in MIME form (Word's "single file web page") are files, not mail.
_NEVER_MAIL = (".mht", ".mhtml", ".doc", ".htm", ".html")


def is_maildir(path: Path) -> bool:
    """Whether a folder is a Maildir: it has ``cur`` or ``new`` inside, and ``tmp`` or only those."""
    return path.is_dir() and (path / "cur").is_dir() and (path / "new").is_dir()


def is_mbox(path: Path) -> bool:
    """Whether a file begins as an mbox does."""
    with path.open("rb") as stream:
        return mbox.looks_like_mbox(stream.read(_HEAD))


def mailbox(path: Path, source: str) -> Iterator[Piece]:
    """The messages of an mbox file."""
    for envelope in mbox.split_file(path):
        yield _from_envelope(envelope, source)


def maildir(path: Path, source: str) -> Iterator[Piece]:
    """The messages of a Maildir and of the folders in it (Maildir++), in the order of their names.

    What lies elsewhere in it is the server's own, and what lies in ``tmp`` was not delivered.
    """
    told = [entry for entry in entries(path) if entry.fault or entry.path.parent.name in {"cur", "new"}]
    for entry in sorted(told, key=lambda one: (str(one.path.parent), one.path.name)):
        where = entry.below.rpartition(":2,")[0] or entry.below
        if entry.fault:
            yield unreachable(f"{source}/{where}", entry.fault)
        else:
            yield Piece(f"{source}/{where}", "message", entry.path.read_bytes(), entry.path.name)


def folder(path: Path, source: str) -> Iterator[Piece]:
    """The pieces of a folder, whatever mixture of mail and files it holds."""
    for entry in entries(path):
        shown = source if entry.path == path else f"{source}/{entry.below}"
        yield from [unreachable(shown, entry.fault)] if entry.fault else one_file(entry.path, shown)


def unreachable(source: str, fault: str) -> Piece:
    """What stands for something that is there and cannot be opened: its whole path is its name, to tell it from others."""
    return Piece(label(source), "file", b"", label(source), notes=(Note(fault),))


def one_file(path: Path, source: str) -> Iterator[Piece]:
    """The pieces of one file: several for an mbox or an archive."""
    shown = label(source)
    if archive.is_left_behind(path.name) or "__MACOSX" in path.parts:
        yield Piece(shown, "file", b"", label(path.name), notes=(Note("intake.left-behind"),))
    elif fault := fault_of(path):
        yield unreachable(source, fault)
    elif is_mbox(path):
        yield from mailbox(path, shown)
    elif path.stat().st_size > archive.MOST_BYTES and not zipfile.is_zipfile(path):
        yield unreachable(source, "intake.file-too-large")
    elif path.suffix.lower() == ".zip" and zipfile.is_zipfile(path):
        yield from archive_file(path, shown)
    elif path.suffix.lower() in MAILBOX_NAMES and not path.stat().st_size:
        yield Piece(shown, "file", b"", label(path.name), notes=(Note("intake.nothing-there"),))
    else:
        yield from of_bytes(path.read_bytes(), path.name, shown)


def archive_file(path: Path, source: str) -> Iterator[Piece]:
    """The pieces of a zip file; they are taken out one at a time."""
    try:
        with path.open("rb") as stream:
            for member in archive.members(stream):
                if member.fault == "intake.archive-too-large" and not member.inside and member.name.lower().endswith(".mbox"):
                    yield from _large_mailbox(path, member, source)
                else:
                    yield from _from_member(member, source)
    except zipfile.BadZipFile:
        yield Piece(source, "file", path.read_bytes(), label(path.name), notes=(Note("intake.archive-damaged"),))


def _large_mailbox(path: Path, member: archive.Member, source: str) -> Iterator[Piece]:
    with archive.spooled(path, member) as room:
        for envelope in mbox.split_stream(room):
            yield _from_envelope(envelope, label(f"{source}!{member.name}"))


def of_bytes(data: bytes, name: str, source: str, depth: int = 0) -> Iterator[Piece]:
    """The pieces that the bytes of one file make."""
    shown, last = label(source), label(last_part(name))
    lower = last.lower()
    if is_outlook(data):
        yield Piece(shown, "outlook", data, last)
    elif archive.is_zip(data) and depth < 1:
        yield from _from_archive(data, last, shown)
    elif mbox.looks_like_mbox(data[:_HEAD]):
        yield from (_from_envelope(envelope, shown) for envelope in mbox.split(data))
    elif not lower.endswith(_NEVER_MAIL) and looks_like_message(data, named_so=lower.endswith(_MESSAGE_NAMES)):
        yield Piece(shown, "message", data, last)
    else:
        yield Piece(shown, "message" if lower.endswith(_MESSAGE_NAMES) else "file", data, last)


def _from_archive(data: bytes, name: str, source: str) -> Iterator[Piece]:
    try:
        found = list(archive.members(data))
    except zipfile.BadZipFile:
        yield Piece(source, "file", data, name, notes=(Note("intake.archive-damaged"),))
        return
    for member in found:
        yield from _from_member(member, source)


def _from_member(member: archive.Member, source: str) -> Iterator[Piece]:
    inner = "!".join((source, *member.inside, PurePosixPath(member.name.replace("\\", "/")).as_posix()))
    if archive.is_left_behind(member.name):
        yield Piece(label(inner), "file", member.data, label(last_part(member.name)), notes=(Note("intake.left-behind"),))
    elif member.fault:
        yield Piece(label(inner), "file", member.data, label(last_part(member.name)), notes=(Note(member.fault),))
    else:
        yield from of_bytes(member.data, member.name, inner, depth=1)


def _from_envelope(envelope: mbox.Envelope, source: str) -> Piece:
    answers = (("separator", envelope.separator),) if envelope.separator else ()
    return Piece(source, "message", envelope.data, answers=answers)
