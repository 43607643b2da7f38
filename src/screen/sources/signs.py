"""What a file is, by its first bytes or its name: a message, an Outlook item, a form's table."""

from __future__ import annotations

import re
from pathlib import Path

from screen.sources import archive

#: Endings of the tables that are read.
TABLES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm"})
_HEADER = re.compile(
    rb"^(from|to|subject|date|received|message-id|mime-version|delivered-to|return-path|content-type|x-[\w-]+)[ \t]*:",
    re.I | re.M,
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PROPERTIES = "__properties_version1.0".encode("utf-16-le")


def looks_like_message(data: bytes, *, named_so: bool = False) -> bool:
    """Whether bytes are a message: they begin with header fields, some of which only mail has (any if the name says .eml)."""
    head = data[:16_384].lstrip(b"\xef\xbb\xbf\r\n \t")
    head = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    if not re.match(rb"(?:>?From [^\r\n]*\r?\n)?[!-9;-~]{1,80}[ \t]*:", head):
        return False
    found = {name.lower() for name in _HEADER.findall(head)}
    if named_so:
        return bool(found)
    return b"from" in found and bool(found & {b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to"})


def is_outlook(data: bytes) -> bool:
    """Whether bytes are an Outlook item: an OLE file with a stream of message properties, which no Word document has."""
    return data.startswith(_OLE) and _PROPERTIES in data


def is_table(path: Path) -> bool:
    """Whether a file can be a form's table by its name."""
    return path.is_file() and path.suffix.lower() in TABLES and not archive.is_left_behind(path.name)
