"""Words of language lists spelt wrongly, looked up as they were meant: ``Engish``, ``Flunet``, ``Mother Tounge``.

The words are listed in ``data/fluency.toml`` under ``misspelt``; how they are spelt wrongly is in `misspellings`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TypeVar

from screen.phrases import Match, Phrasebook, key_of, leaves
from screen.profile.languages.misread import mended
from screen.profile.misspellings import misspellings
from screen.profile.vocabulary import load

T = TypeVar("T")

_WORD = re.compile(r"[A-Za-z]{5,}")


def meant(text: str) -> str:
    """A text with all its words of language lists spelt rightly."""
    return _respelt(mended(text))[0]


def find(book: Phrasebook[T], text: str) -> list[Match[T]]:
    """What a book finds in a text as it was meant, at its places in the text as it is printed."""
    right, shifts = _respelt(mended(text))
    found = book.find(right)
    return found if not shifts else [Match(_at(m.start, shifts), _at(m.end, shifts), m.phrase, m.value) for m in found]


def _respelt(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text with its words spelt rightly, and the ends of the words put right: in that text, and in the one as it was."""
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    done = length = 0
    for match in _WORD.finditer(text):
        right = _errors().get(match.group().lower())
        if right is None:
            continue
        pieces += [text[done : match.start()], right]
        length += match.start() - done + len(right)
        done = match.end()
        shifts.append((length, done))
    return ("".join([*pieces, text[done:]]), shifts) if shifts else (text, shifts)


def _at(place: int, shifts: list[tuple[int, int]]) -> int:
    """Where a place of the text spelt rightly, at an end of a word, is in the text as it was."""
    there, here = max(((a, b) for a, b in shifts if a <= place), default=(0, 0))
    return here + place - there


@cache
def _errors() -> dict[str, str]:
    return misspellings(load("fluency")["misspelt"]["words"], frozenset(_known()))


def _known() -> Iterator[str]:
    """The words of all names of languages and of all levels: they are right themselves."""
    for table in ("languages", "fluency"):
        for phrase in leaves(load(table)):
            yield from key_of(phrase)
