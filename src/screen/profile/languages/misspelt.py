"""Words of language lists spelt wrongly, looked up as they were meant: ``Engish``, ``Flunet``, ``Mother Tounge``.

Of a word that `data/fluency.toml` lists under ``misspelt`` one letter may be missing or written twice, two neighbours may have
changed places, or the wrong letter may be the doubled one (``Begginer``); in a long word one letter may also be another one or
stand too much. The first letter is right, and but for a change of places the last one: ``German`` is not meant by ``Germany``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from string import ascii_lowercase
from typing import TypeVar

from screen.phrases import Match, Phrasebook, key_of
from screen.profile.languages.misread import mended
from screen.profile.vocabulary import leaves, load

T = TypeVar("T")

_WORD = re.compile(r"[A-Za-z]{5,}")
_SHORT = 5
"""Letters of a word of which none may be missing."""
_LONG = 8
"""Letters of a word from which one of them may be any other."""


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
    """Every misspelling with the word that is meant; no word that is right itself, nor one that may be two words."""
    found: dict[str, set[str]] = {}
    for word in load("fluency")["misspelt"]["words"]:
        for wrong in _misspellings(word):
            found.setdefault(wrong, set()).add(word)
    right = frozenset(_known())
    return {wrong: word for wrong, (word, *more) in found.items() if not more and wrong not in right}


def _known() -> Iterator[str]:
    """The words of all names of languages and of all levels: they are right themselves."""
    for table in ("languages", "fluency"):
        for phrase in leaves(load(table)):
            yield from key_of(phrase)


def _misspellings(word: str) -> Iterator[str]:
    yield from _one_wrong(word)
    for i in (i for i in range(1, len(word)) if word[i] == word[i - 1]):
        single = word[:i] + word[i + 1 :]
        yield from (single[: j + 1] + single[j:] for j in range(1, len(single) - 1))


def _one_wrong(word: str) -> Iterator[str]:
    last = len(word) - 1
    yield word + word[last]
    for i in range(1, last):
        if len(word) > _SHORT:
            yield word[:i] + word[i + 1 :]
        yield word[: i + 1] + word[i] + word[i + 1 :]
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        if len(word) >= _LONG:
            yield from (word[:i] + letter + word[i + 1 :] for letter in ascii_lowercase)
            yield from (word[:i] + letter + word[i:] for letter in ascii_lowercase)
