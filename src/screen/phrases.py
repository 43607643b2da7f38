"""Finding many known phrases in a text at once, by whole words.

Words are compared without case and accents; ``&`` reads as "and"; words of a phrase may be joined by blanks, hyphens, dots,
apostrophes or slashes, never across a comma, a bracket or the end of a line. A phrase whose last word ends in ``*`` matches
every word that begins so. "malay" is therefore not found in "Malaysia", nor "erp" in "enterprise".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Generic, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+|&")
_AND = {"&": "and"}
_JOIN = re.compile(r"[ \u00a0\u2028.'’‘`/+\-‐‑–]{0,3}")
_BLANKS_ONLY = re.compile(r"[^\W_]+(?: [^\W_]+)*")


def fold(word: str) -> str:
    """A word without case, accents and compatibility forms: the form in which words are compared."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[tuple[str, int, int], ...]:
    """The folded words of a text, each with its start and end (character offsets); kept, since many books ask for them."""
    if text.isascii():  # whose small letters are as many as its capitals
        return tuple([(_AND.get(m[0], m[0]), *m.span()) for m in _WORD.finditer(text.lower())])
    return tuple([(_AND.get(m[0]) or fold(m[0]), *m.span()) for m in _WORD.finditer(text)])


@lru_cache(maxsize=4096)
def key_of(phrase: str) -> tuple[str, ...]:
    """The folded words of a phrase alone; kept, since phrases of criteria are checked first and stand in several books."""
    if phrase.isascii():
        return tuple([_AND.get(word, word) for word in _WORD.findall(phrase.lower())])
    return tuple([_AND.get(word) or fold(word) for word in _WORD.findall(phrase)])


def is_joined(text: str) -> bool:
    """Whether the words of a text are joined as those of a phrase must be."""
    if _BLANKS_ONLY.fullmatch(text):  # as of most phrases
        return True
    every = words(text)
    return all(_JOIN.fullmatch(text, before[2], after[1]) for before, after in pairwise(every))


def folded(text: str) -> str:
    """A text as its folded words with one blank between them: the form in which whole texts are compared."""
    return " ".join(key_of(text))


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A phrase found at ``text[start:end]``, with the value filed under it."""

    start: int
    end: int
    phrase: str
    value: T


class Phrasebook(Generic[T]):
    """Phrases, each with a value; finds the longest ones, left to right, without overlaps."""

    def __init__(self, entries: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        """Build from phrase and value pairs; of two equal phrases the first one counts."""
        self._exact: dict[tuple[str, ...], tuple[str, T]] = {}
        self._stems: dict[tuple[str, ...], list[tuple[str, str, T]]] = {}
        self._longest: dict[str, int] = {}
        self._open_stems: list[tuple[str, str, T]] = []
        self._stem_starts: tuple[str, ...] = ()
        pairs = entries.items() if isinstance(entries, Mapping) else entries
        for phrase, value in pairs:
            self._add(phrase, value)

    def _add(self, phrase: str, value: T) -> None:
        key = key_of(phrase)
        if not key:
            return
        if not phrase.rstrip().endswith("*"):
            self._exact.setdefault(key, (phrase, value))
        elif len(key) == 1:
            self._open_stems.append((key[0], phrase, value))
            self._stem_starts = (*self._stem_starts, key[0])
        else:
            self._stems.setdefault(key[:-1], []).append((key[-1], phrase, value))
        self._longest[key[0]] = max(self._longest.get(key[0], 0), len(key))

    def find(self, text: str) -> list[Match[T]]:
        """All matches in order of place: at each word the longest phrase that starts there."""
        found: list[Match[T]] = []
        tokens = words(text)
        known, stems, reached = self._longest, self._stem_starts, 0
        starts = [at for at, (word, _, _) in enumerate(tokens) if word in known or (stems and word.startswith(stems))]
        for at in starts:
            hit = self._longest_at(text, tokens, at) if at >= reached else None
            if hit is not None:
                length, phrase, value = hit
                reached = at + length
                found.append(Match(tokens[at][1], tokens[reached - 1][2], phrase, value))
        return found

    def first(self, text: str) -> Match[T] | None:
        """The leftmost match, or None."""
        return next(iter(self.find(text)), None)

    def _longest_at(self, text: str, tokens: Sequence[tuple[str, int, int]], at: int) -> tuple[int, str, T] | None:
        best = next(((1, p, v) for stem, p, v in self._open_stems if tokens[at][0].startswith(stem)), None)
        limit = self._longest.get(tokens[at][0], 0)
        key: tuple[str, ...] = ()
        for step in range(min(limit, len(tokens) - at)):
            word, start, _ = tokens[at + step]
            if step and not _JOIN.fullmatch(text, tokens[at + step - 1][2], start):
                break
            for stem, phrase, value in self._stems.get(key, ()) if step else ():
                if word.startswith(stem):
                    best = (step + 1, phrase, value)
            key = (*key, word)
            if key in self._exact:
                best = (step + 1, *self._exact[key])
        return best
