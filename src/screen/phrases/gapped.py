"""Phrases with gaps, found part by part."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Generic, TypeVar

from screen.phrases.folding import Token, are_joined, key_of, words
from screen.phrases.stored import leaves, stored
from screen.phrases.written import GAP, Slots

T = TypeVar("T")

_WORDS = 4
_PIECES = 8
"""The most parts of words in a gap: "half-day" is one word of two parts."""
_ENDS = re.compile(r"[;\t\n\r\x1e|•·▪●◦‣■□◆➢►]|[.!?…][\"'”’)\]]*\s")
_NEVER_HOLDS = frozenset(leaves(stored("phrases", "gaps")))
"""Words behind which another thing is spoken of, or nothing was done."""
_HYPHENS = ("-", "‐", "‑")


class Part:
    """What of a phrase stands before, between or behind its gaps: words in a row, with others in their place."""

    def __init__(self, part: Slots) -> None:
        """Build from the words of the part; one without a word is never found."""
        self.length = 0
        self.stems: tuple[str, ...] = ()
        self.rows: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
        for choice in product(*part):
            written = " ".join(filter(None, choice))
            key, is_open = key_of(written), written.endswith("*")
            if not key:
                continue
            self.length = max(self.length, len(key))
            self.rows.setdefault(key[0], []).append((key, is_open, written))
            if is_open and len(key) == 1:
                self.stems = (*self.stems, key[0])

    def may_begin(self, word: str) -> bool:
        """Whether the part may begin with a word."""
        return word in self.rows or word.startswith(self.stems)

    def ends(self, text: str, at: int) -> Iterator[tuple[int, str]]:
        """The ends of the part where it stands at a word: the number of the word behind it, and the words as written."""
        tokens = words(text)
        first = tokens[at][0]
        begun = [row for stem in self.stems if first.startswith(stem) and stem != first for row in self.rows[stem]]
        for key, is_open, written in (*self.rows.get(first, ()), *begun):
            stands = tokens[at : at + len(key)]
            if _reads(stands, key, is_open=is_open) and are_joined(text, stands):
                yield at + len(key), written


def _reads(stands: Sequence[Token], key: tuple[str, ...], *, is_open: bool) -> bool:
    """Whether words are those of a key, of which the last may go on."""
    said = tuple([word for word, _, _ in stands])
    return said == key or (is_open and len(said) == len(key) and said[:-1] == key[:-1] and said[-1].startswith(key[-1]))


@dataclass(frozen=True, slots=True)
class Gapped(Generic[T]):
    """A phrase with gaps, part by part."""

    parts: tuple[Part, ...]
    value: T

    def at(self, text: str, at: int, part: int = 0) -> tuple[int, str] | None:
        """Where the parts from ``part`` on end when they begin at a word, as early as can be, and the words as written."""
        last = part + 1 == len(self.parts)
        every = self.parts[part].ends(text, at)
        found = [(end, written) if last else self._behind(text, end, part, written) for end, written in every]
        return min((hit for hit in found if hit is not None), key=lambda hit: hit[0], default=None)

    def _behind(self, text: str, end: int, part: int, written: str) -> tuple[int, str] | None:
        """The same when the part ``written`` has ended, and a gap follows."""
        tokens, behind = words(text), self.parts[part + 1]
        every = (self.at(text, start, part + 1) for start in _beyond(text, end) if behind.may_begin(tokens[start][0]))
        rest = next((hit for hit in every if hit is not None), None)
        return None if rest is None else (rest[0], f"{written} {GAP} {rest[1]}")


class GappedBook(Generic[T]):
    """Phrases with gaps, found at once."""

    def __init__(self, phrases: Iterable[Gapped[T]]) -> None:
        """Build from the phrases; each is found for itself."""
        self._begun: dict[str, list[Gapped[T]]] = {}
        self._stems: list[tuple[str, Gapped[T]]] = []
        self._second: set[str] = set()
        self._second_stems: tuple[str, ...] = ()
        self._near = 0
        for phrase in phrases:
            first, second = phrase.parts[:2]
            for word in first.rows:
                self._begun.setdefault(word, []).append(phrase)
            self._stems += [(stem, phrase) for stem in first.stems]
            self._second |= second.rows.keys()
            self._second_stems += second.stems
            self._near = max(self._near, first.length + _PIECES)
        self._stem_starts = tuple(stem for stem, _ in self._stems)

    def find(self, text: str) -> Iterator[tuple[int, int, str, T]]:
        """Every phrase where it is shortest, in order of place: its first word, the word behind it, how it reads, its value."""
        tokens = words(text)
        for at, (word, _, _) in enumerate(tokens):
            stemmed = word.startswith(self._stem_starts)
            if (stemmed or word in self._begun) and self._goes_on(tokens[at + 1 : at + 1 + self._near]):
                begun = [phrase for stem, phrase in self._stems if stemmed and word.startswith(stem) and word != stem]
                for phrase in (*self._begun.get(word, ()), *begun):
                    hit = phrase.at(text, at)
                    if hit is not None:
                        yield at, *hit, phrase.value

    def _goes_on(self, near: Sequence[Token]) -> bool:
        """Whether some phrase may go on with one of the words near its beginning: mostly none does."""
        return any(word in self._second or word.startswith(self._second_stems) for word, _, _ in near)


@lru_cache(maxsize=2048)
def _beyond(text: str, end: int) -> tuple[int, ...]:
    """The numbers of the words with which a phrase may go on when a gap begins at the word ``end``, the nearest first."""
    tokens, found, passed = words(text), [], 0
    for at in range(end, min(len(tokens), end + _PIECES + 1)):
        between = text[tokens[at - 1][2] : tokens[at][1]]
        if _ENDS.search(between):
            break
        found.append(at)
        is_word = at == end or len(between) != 1 or between.isspace()
        passed += is_word
        goes_on = text[tokens[at][2] : tokens[at][2] + 1] in _HYPHENS
        if passed > _WORDS or (is_word and not goes_on and tokens[at][0] in _NEVER_HOLDS):
            break
    return tuple(found)
