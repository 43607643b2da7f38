"""What holds while an RTF file is read, and the words that change it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from screen.documents.office.places import TWIPS_PER_LINE


@dataclass(frozen=True, slots=True)
class State:
    """What holds in a group of the file; a group inherits it and takes it along when it ends."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    size: float = 12.0
    colour: int = 0
    shade: int = 0
    """Behind the characters; ``ground`` behind the paragraph. Both are places in the table of colours, 0 for none."""
    ground: int = 0
    font: int = -1
    skip: int = 1
    """How many bytes stand in for a Unicode character to readers that know none."""
    destination: bytes = b""
    depth: int = 0
    """How many tables the paragraph stands in."""
    listed: bool = False
    outline: int = 0
    before: float = 0.0
    after: float = 0.0


def _lines(twips: int) -> float:
    return min(max(twips, 0) / TWIPS_PER_LINE, 10.0)


CHANGES: Mapping[bytes, Callable[[State, int | None], State]] = {
    b"plain": lambda state, _: replace(
        state, bold=False, italic=False, hidden=False, deleted=False, size=12.0, colour=0, shade=0
    ),
    b"pard": lambda state, _: replace(state, depth=0, listed=False, outline=0, before=0.0, after=0.0, ground=0),
    b"b": lambda state, value: replace(state, bold=value != 0),
    b"i": lambda state, value: replace(state, italic=value != 0),
    b"v": lambda state, value: replace(state, hidden=value != 0),
    b"webhidden": lambda state, value: replace(state, hidden=value != 0),
    b"deleted": lambda state, value: replace(state, deleted=value != 0),
    b"f": lambda state, value: replace(state, font=-1 if value is None else value),
    b"deff": lambda state, value: replace(state, font=-1 if value is None else value),
    b"fs": lambda state, value: state if value is None else replace(state, size=value / 2),
    b"cf": lambda state, value: replace(state, colour=value or 0),
    b"highlight": lambda state, value: replace(state, shade=value or 0),
    b"chcbpat": lambda state, value: replace(state, shade=value or 0),
    b"cbpat": lambda state, value: replace(state, ground=value or 0),
    b"sb": lambda state, value: state if value is None else replace(state, before=_lines(value)),
    b"sa": lambda state, value: state if value is None else replace(state, after=_lines(value)),
    b"outlinelevel": lambda state, value: (
        state if value is None else replace(state, outline=value + 1 if 0 <= value < 9 else 0)
    ),
    b"ls": lambda state, value: replace(state, listed=value != 0),
    b"uc": lambda state, value: replace(state, skip=1 if value is None else value),
    b"intbl": lambda state, value: replace(state, depth=0 if value == 0 else max(state.depth, 1)),
    b"itap": lambda state, value: replace(state, depth=max(value or 0, 0)),
}
"""The words that say something of the characters and paragraphs that follow, each with a number or without."""
