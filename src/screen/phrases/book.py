"""A book of phrases, each with a value, found in a text all at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from screen.phrases.folding import Token, follows, key_of, words
from screen.phrases.gapped import Gapped, GappedBook, Part
from screen.phrases.written import is_short, parts_of, written_out

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A phrase found at ``text[start:end]``, with the value filed under it; of several in one, the phrase that was found."""

    start: int
    end: int
    phrase: str
    value: T


class Phrasebook(Generic[T]):
    """Phrases, each with a value: finds the longest ones, left to right, without overlaps, and every phrase with a gap.

    A phrase with a gap hides no other, nor is it hidden: what fills the gap may be a phrase itself.
    """

    def __init__(self, entries: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        """Build from phrase and value pairs; of two equal phrases the first one counts."""
        self._exact: dict[tuple[str, ...], tuple[str, T]] = {}
        self._stems: dict[tuple[str, ...], list[tuple[str, str, T]]] = {}
        self._longest: dict[str, int] = {}
        self._open_stems: list[tuple[str, str, T]] = []
        self._stem_starts: tuple[str, ...] = ()
        gapped = []
        pairs = entries.items() if isinstance(entries, Mapping) else entries
        for phrase, value in pairs:
            parts = parts_of(phrase) if is_short(phrase) else ()
            if len(parts) > 1:
                gapped.append(Gapped(tuple(map(Part, parts)), value))
                continue
            for written in written_out(phrase):
                self._add(written, value)
        self._gapped = GappedBook(gapped) if gapped else None

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
        """All matches in order of place: at each word the longest phrase that starts there, then those with a gap."""
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
        if self._gapped is None:
            return found
        hits = self._gapped.find(text)
        gapped = [Match(tokens[at][1], tokens[end - 1][2], phrase, value) for at, end, phrase, value in hits]
        return sorted((*found, *gapped), key=lambda match: match.start) if gapped else found

    def first(self, text: str) -> Match[T] | None:
        """The leftmost match, or None."""
        return next(iter(self.find(text)), None)

    def begins(self, text: str) -> bool:
        """Whether a text begins with a phrase."""
        return any(match.start == 0 for match in self.find(text))

    def ends(self, text: str) -> bool:
        """Whether a text ends with a phrase."""
        return any(match.end == len(text) for match in self.find(text))

    def is_whole(self, text: str) -> bool:
        """Whether a text is a phrase and nothing else."""
        return any(match.start == 0 and match.end == len(text) for match in self.find(text))

    def _longest_at(self, text: str, tokens: Sequence[Token], at: int) -> tuple[int, str, T] | None:
        """The most words; of as many the whole words before stems, of stems the longest, of equal ones the first."""
        first = tokens[at][0]
        begun = [stem for stem in self._open_stems if first.startswith(stem[0])] if self._open_stems else []
        best = (1, *max(begun, key=lambda stem: len(stem[0]))[1:]) if begun else None
        limit = self._longest.get(first, 0)
        key: tuple[str, ...] = ()
        for step in range(min(limit, len(tokens) - at)):
            word, start, _ = tokens[at + step]
            if step and not follows(text, tokens[at + step - 1][2], start):
                break
            begun = [stem for stem in self._stems.get(key, ()) if word.startswith(stem[0])] if step else []
            if begun:
                best = (step + 1, *max(begun, key=lambda stem: len(stem[0]))[1:])
            key = (*key, word)
            if key in self._exact:
                best = (step + 1, *self._exact[key])
        return best
