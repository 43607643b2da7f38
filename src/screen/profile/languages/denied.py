"""Levels that are denied right where they stand: ``not really fluent``, ``belum fasih``, and ``x fasih`` as one types in haste.

The words are in ``data/fluency.toml`` under ``denied`` and ``unwritten``. A word of another meaning between parts them:
``not only fluent``.
"""

from __future__ import annotations

import re

from screen.model import Fluency
from screen.phrases import one_of, words
from screen.profile.vocabulary import load

_REACH = 40
"""Letters before a level within which it is denied."""
#: Reading or writing of which there is none: ``writing: none``, ``menulis: tidak``.
_UNWRITTEN = re.compile(
    rf"\b{one_of(load('fluency')['unwritten']['skills'])}\s*[:=(–—-]+\s*{one_of(load('fluency')['unwritten']['none'])}\b(?!\s+\w)",
    re.IGNORECASE,
)
_BLANKS = re.compile(r"[\s'’]*")


def level(text: str, start: int, stated: Fluency | None) -> Fluency | None:
    """What stays of a level named at a place: a little of one that is denied, and nothing of a native one."""
    if stated is None or not _is_denied(text[max(0, start - _REACH) : start]):
        return stated
    return None if stated is Fluency.NATIVE else Fluency.BASIC


def unwritten(text: str) -> list[tuple[int, int]]:
    """The places where a text says that a language is not read or not written, which is then known a little."""
    return [match.span() for match in _UNWRITTEN.finditer(text)]


def _is_denied(before: str) -> bool:
    table = load("fluency")["denied"]
    end = len(before)
    for word, left, right in reversed(words(before)):
        if not _BLANKS.fullmatch(before, right, end):
            return False
        if word in table["words"]:
            return True
        if word not in table["between"]:
            return False
        end = left
    return False
