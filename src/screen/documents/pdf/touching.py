"""Words that touch the one before, for want of room between them → where they begin.

A date set at the right of a line that is full, or the text of a cell beside a label as wide as its own, starts where the words
before it end, or lies on them; pdfium takes both for one word. What tells them is that each was drawn by itself. Most
programs draw letters of one word by themselves, too, where they stand closer: there only a date is certain. LibreOffice draws a
whole run of text at once.
"""

from __future__ import annotations

import ctypes
import re
from typing import Any

import pypdfium2.raw as c

#: A year behind letters or a bracket, perhaps with its month and day in figures before it: ``UPM2013``, ``(Hons)09/2013``; not
#: behind two letters, as in ``FY2019``.
_DATE = re.compile(r"\d(?<=[A-Za-z)]{3}.)(?:(?<=[12])[09]\d\d|\d?[/.](?:\d\d?[/.])?[12][09]\d\d)(?!\d)", re.ASCII)
#: A capital behind a small letter, bracket or figure.
_CAPITAL = re.compile(r"[A-Z](?<=[a-z\d)].)")
_SIGN = re.compile(r"@(?<=\S@)\S*")
"""What ends an address, from its sign."""
#: How the names of programs begin that draw a whole run of text at once.
_NAMES = ("LibreOffice", "OpenOffice")
#: The name of a program is no longer.
_LONGEST = 200

Handle = Any


def draws_runs(document: Handle) -> bool:
    """Whether the program that wrote an open document draws each run of text at once."""
    room = ctypes.create_string_buffer(2 * _LONGEST)
    length = c.FPDF_GetMetaText(document, b"Producer", room, len(room))
    name = room.raw[: max(min(length, len(room)) - 2, 0)].decode("utf-16-le", "replace")
    return name.startswith(_NAMES)


def begins(text: str, *, runs: bool) -> list[int]:
    """Before which letters of words others may begin; of those drawn in whole ``runs`` also names and addresses."""
    found = {match.start() for match in _DATE.finditer(text)}
    if runs:
        found.update(match.start() for match in _CAPITAL.finditer(text))
    for sign in _SIGN.finditer(text) if found or runs else ():
        start = sign.start() - len(text[: sign.start()].rsplit(maxsplit=1)[-1])
        found.difference_update(range(start, sign.end()))
        found.update(range(start + 1, sign.start()) if runs else ())
    return sorted(found)
