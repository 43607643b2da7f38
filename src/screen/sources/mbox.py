"""Splitting an mbox file into its messages.

A line that begins with ``From `` separates messages only when it stands after a blank line (or after the closing boundary of
a message, or at the start), has a date in it, and is followed by a header line. CV mails say "From 2015 to 2019 I worked ..."
at the start of a line, and Python's own reader splits there. The four dialects (RFC 4155; mboxo, mboxrd, mboxcl, mboxcl2 as
described in the qmail manual page mbox(5)) are read alike: one ``>`` is taken off ``>From `` lines, and a Content-Length is
believed only when a separator or the end of the file stands where it points.
"""

from __future__ import annotations

import mmap
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

Buffer = bytes | mmap.mmap

_MONTH = rb"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATE = (
    rb"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:\d{1,2} +)?" + _MONTH + rb"[ a-z]*\d[^\r\n]*\d\d:\d\d"
    rb"|\d{4}-\d\d-\d\d[T ]\d\d:\d\d)"
)
_SEPARATOR = re.compile(rb"From [^\r\n]{0,400}?" + _DATE + rb"[^\r\n]*\r?\n(?=>?From |[!-9;-~]+[ \t]*:)")
_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*")
_MAY_STAND_BEFORE = (b"\n\n", b"\n\r\n", b"--\n", b"--\r\n")
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_LENGTH = re.compile(rb"^Content-Length:[ \t]*(\d{1,12})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Envelope:
    """One message of a mailbox: its bytes, and the separator line that stood before it (empty when there was none)."""

    data: bytes = field(repr=False)
    separator: str = field(default="", repr=False)


def looks_like_mbox(head: bytes) -> bool:
    """Whether bytes begin as an mbox does."""
    return _separator(head, 0) is not None


def split(buffer: Buffer) -> Iterator[Envelope]:
    """The messages of an mbox in order. Text before the first separator is a message too: nothing is dropped."""
    found = _separator(buffer, 0) or _next_separator(buffer, 0)
    junk = bytes(buffer[: found.start() if found else len(buffer)])
    if junk.strip(b" \t\r\n\xef\xbb\xbf"):
        yield Envelope(junk)
    while found is not None:
        start = found.end()
        following = _next_separator(buffer, _declared_end(buffer, start))
        end = following.start() if following else len(buffer)
        yield Envelope(_unquoted(bytes(buffer[start:end])), found.group().decode("latin-1").strip())
        found = following


def _separator(buffer: Buffer, at: int) -> re.Match[bytes] | None:
    start = _START.match(buffer, at)
    return _SEPARATOR.match(buffer, start.end() if start else at)


def _next_separator(buffer: Buffer, at: int) -> re.Match[bytes] | None:
    while (at := buffer.find(b"\nFrom ", at) + 1) > 0:
        if bytes(buffer[max(0, at - 4) : at]).endswith(_MAY_STAND_BEFORE) and (found := _SEPARATOR.match(buffer, at)):
            return found
    return None


def split_file(path: Path) -> Iterator[Envelope]:
    """The messages of an mbox file, which may be larger than the memory."""
    with path.open("rb") as stream:
        yield from split_stream(stream)


def split_stream(stream: IO[bytes]) -> Iterator[Envelope]:
    """The messages of an open mbox file."""
    if stream.seek(0, os.SEEK_END) == 0:
        return
    with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as buffer:
        yield from split(buffer)


def _declared_end(buffer: Buffer, start: int) -> int:
    """Where the body ends by its Content-Length when that can be true, else the start: the search goes on from there."""
    header_end = _HEADER_END.search(buffer, start)
    if header_end is None:
        return start
    declared = _LENGTH.search(buffer[start : header_end.end()])
    if declared is None:
        return start
    end = header_end.end() + int(declared.group(1))
    if end > len(buffer):
        return start
    rest = bytes(buffer[end : end + 1000])
    return max(start, end - 2) if not rest.strip() or looks_like_mbox(rest) else start


def _unquoted(data: bytes) -> bytes:
    """A message without the writer's quoting of ``From `` lines and without the blank line that ends it."""
    plain = _QUOTED.sub(rb"\1", data) if b">From " in data else data
    for ending in (b"\r\n\r\n", b"\n\n"):
        if plain.endswith(ending):
            return plain[: -len(ending) // 2]
    return plain
