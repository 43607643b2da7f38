"""Names of files as labels: what a stranger called a file, made fit to be shown and compared, never to be opened."""

from __future__ import annotations

import re
import unicodedata

_LONGEST = 180
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
#: Escape sequences of terminals (ECMA-48: CSI ... final byte; OSC ... BEL or ST).
_TERMINAL = re.compile(r"\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]")
_SLASHES = re.compile(r"[/\\]+")


def one_line(text: str) -> str:
    """Text on one line without characters that nobody sees (controls, formats, private use) and terminal commands."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = _TERMINAL.sub("", text)
    seen = "".join(" " if c in "\t\r\n" else "" if unicodedata.category(c) in _UNSEEN else c for c in text)
    return " ".join(seen.split())


def label(name: str, default: str = "unnamed") -> str:
    """A file's name fit to be shown, at most 180 characters; slashes stay, so that ``CV Ali a/l Muthu.pdf`` keeps its sense."""
    short = one_line(name)
    if len(short) > _LONGEST:
        stem, dot, ending = short.rpartition(".")
        short = f"{stem[: _LONGEST - 10]}{dot}{ending[:9]}" if dot and len(ending) < 10 else short[:_LONGEST]
    return short or default


def last_part(name: str) -> str:
    """The part of a label after the last slash, if it separates folders (``../x/evil.pdf`` gives ``evil.pdf``)."""
    return _SLASHES.split(name.rstrip("/\\"))[-1]
