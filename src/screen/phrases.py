"""Finding many known phrases in a text at once, by whole words.

Words are compared without case and accents; ``&`` reads as "and"; words of a phrase may be joined by blanks, hyphens, dots,
apostrophes or slashes, never across a comma, a bracket or the end of a line. A phrase whose last word ends in ``*`` matches
every word that begins so. "malay" is therefore not found in "Malaysia", nor "erp" in "enterprise".

``ran|led workshops`` is short for two phrases, with each of the words between which a ``|`` stands. A gap, written ``…``,
stands for up to four other words between a doing and what it is done to: ``ran|led … workshop*`` is found in "led nine half-day
workshops". It never reaches into another sentence or entry, nor across a "not" or a preposition other than "of" and "for",
behind which something else is spoken of: "trained by officers" trains no officers.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise, product
from typing import Generic, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+|&")
_AND = {"&": "and"}
_JOIN = re.compile(r"[ \u00a0\u2028\x1e.'’‘`/+\-‐‑–]{0,3}")
_BLANKS_ONLY = re.compile(r"[^\W_]+(?: [^\W_]+)*")

GAP = "…"
#: Stands between lines of which the later begins something new: words of a phrase are joined across it, no gap reaches across.
ENTRY_END = "\x1e"
_GAP_WRITTEN = re.compile(r"(?<!\S)(?:…|\.\.\.)(?!\S)|…")
_GAP_WORDS = 4
_GAP_PIECES = 8
"""The most parts of words in a gap: "half-day" is one word of two parts."""
_GAP_ENDS = re.compile(r"[;\t\n\r\x1e|•·▪●◦‣■□◆➢►]|[.!?…][\"'”’)\]]*\s")
_GAP_NEVER_HOLDS = frozenset(
    "after as at before by during from in into never no nor not on through to under with without".split()
    + "belum bukan dalam dari daripada dengan di ke ketika melalui oleh pada sebagai sebelum selama selepas".split()
    + "semasa tak tanpa tidak".split()
)
"""English, Malay and Indonesian words behind which another thing is spoken of, or nothing was done."""

_HYPHENS = ("-", "‐", "‑")

Token = tuple[str, int, int]
"""A folded word with its start and end."""
Slots = tuple[tuple[str, ...], ...]
"""A phrase word by word, each with the words that may stand in its place; a gap is ``(GAP,)``."""


def fold(word: str) -> str:
    """A word without case, accents and compatibility forms: the form in which words are compared."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", word).casefold()
    return "".join(c for c in plain if not unicodedata.combining(c))


@lru_cache(maxsize=2048)
def words(text: str) -> tuple[Token, ...]:
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
    return _are_joined(text, words(text))


def _are_joined(text: str, every: Sequence[Token]) -> bool:
    """Whether words of a text that stand in a row are joined as those of a phrase must be."""
    return all(_JOIN.fullmatch(text, before[2], after[1]) for before, after in pairwise(every))


def folded(text: str) -> str:
    """A text as its folded words with one blank between them: the form in which whole texts are compared."""
    return " ".join(key_of(text))


@lru_cache(maxsize=4096)
def is_short(phrase: str) -> bool:
    """Whether a phrase stands for several: it holds a gap, or words in place of one another."""
    return "|" in phrase or _GAP_WRITTEN.search(phrase) is not None


def slots(phrase: str) -> Slots:
    """A phrase that stands for several, word by word."""
    spaced = _GAP_WRITTEN.sub(f" {GAP} ", phrase)
    return tuple(tuple(word.split("|")) for word in spaced.split())


def parts_of(phrase: str) -> tuple[Slots, ...]:
    """What of a phrase that stands for several lies before, between and behind its gaps."""
    return tuple(tuple(part) for is_gap, part in groupby(slots(phrase), lambda slot: slot == (GAP,)) if not is_gap)


def written_out(phrase: str) -> Iterator[str]:
    """The phrases that a phrase stands for, in order, with their gaps; itself alone when it is not short for others."""
    if not is_short(phrase):
        yield phrase
        return
    yield from (" ".join(filter(None, choice)) for choice in product(*slots(phrase)))


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A phrase found at ``text[start:end]``, with the value filed under it; of several in one, the phrase that was found."""

    start: int
    end: int
    phrase: str
    value: T


class _Part:
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
            if _reads(stands, key, is_open=is_open) and _are_joined(text, stands):
                yield at + len(key), written


def _reads(stands: Sequence[Token], key: tuple[str, ...], *, is_open: bool) -> bool:
    """Whether words are those of a key, of which the last may go on."""
    said = tuple([word for word, _, _ in stands])
    return said == key or (is_open and len(said) == len(key) and said[:-1] == key[:-1] and said[-1].startswith(key[-1]))


@dataclass(frozen=True, slots=True)
class _Gapped(Generic[T]):
    """A phrase with gaps, part by part."""

    parts: tuple[_Part, ...]
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


@lru_cache(maxsize=2048)
def _beyond(text: str, end: int) -> tuple[int, ...]:
    """The numbers of the words with which a phrase may go on when a gap begins at the word ``end``, the nearest first."""
    tokens, found, passed = words(text), [], 0
    for at in range(end, min(len(tokens), end + _GAP_PIECES + 1)):
        between = text[tokens[at - 1][2] : tokens[at][1]]
        if _GAP_ENDS.search(between):
            break
        found.append(at)
        is_word = at == end or len(between) != 1 or between.isspace()
        passed += is_word
        goes_on = text[tokens[at][2] : tokens[at][2] + 1] in _HYPHENS
        if passed > _GAP_WORDS or (is_word and not goes_on and tokens[at][0] in _GAP_NEVER_HOLDS):
            break
    return tuple(found)


class Phrasebook(Generic[T]):
    """Phrases, each with a value; finds the longest ones, left to right, without overlaps.

    A phrase with a gap is found where it is shortest; of several at one word the shortest, which goes before a phrase without
    a gap when it is longer.
    """

    def __init__(self, entries: Mapping[str, T] | Iterable[tuple[str, T]]) -> None:
        """Build from phrase and value pairs; of two equal phrases the first one counts."""
        self._exact: dict[tuple[str, ...], tuple[str, T]] = {}
        self._stems: dict[tuple[str, ...], list[tuple[str, str, T]]] = {}
        self._longest: dict[str, int] = {}
        self._open_stems: list[tuple[str, str, T]] = []
        self._stem_starts: tuple[str, ...] = ()
        self._gapped: dict[str, list[_Gapped[T]]] = {}
        self._gapped_stems: list[tuple[str, _Gapped[T]]] = []
        self._second: set[str] = set()
        self._second_stems: tuple[str, ...] = ()
        self._near = 0
        pairs = entries.items() if isinstance(entries, Mapping) else entries
        for phrase, value in pairs:
            self._add(phrase, value)

    def _add(self, phrase: str, value: T) -> None:
        if not is_short(phrase):
            self._add_plain(phrase, value)
            return
        parts = parts_of(phrase)
        if len(parts) > 1:
            self._add_gapped(tuple(map(_Part, parts)), value)
            return
        for part in parts:
            for choice in product(*part):
                self._add_plain(" ".join(filter(None, choice)), value)

    def _add_plain(self, phrase: str, value: T) -> None:
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

    def _add_gapped(self, parts: tuple[_Part, ...], value: T) -> None:
        entry = _Gapped(parts, value)
        self._second |= parts[1].rows.keys()
        self._second_stems += parts[1].stems
        self._near = max(self._near, parts[0].length + _GAP_PIECES)
        for first in parts[0].rows:
            self._gapped.setdefault(first, []).append(entry)
            self._longest.setdefault(first, 0)
        for stem in parts[0].stems:
            self._gapped_stems.append((stem, entry))
            self._stem_starts = (*self._stem_starts, stem)

    def find(self, text: str) -> list[Match[T]]:
        """All matches in order of place: at each word the longest phrase that starts there."""
        found: list[Match[T]] = []
        tokens = words(text)
        known, stems, reached = self._longest, self._stem_starts, 0
        starts = [at for at, (word, _, _) in enumerate(tokens) if word in known or (stems and word.startswith(stems))]
        for at in starts:
            hit = self._at(text, tokens, at) if at >= reached else None
            if hit is not None:
                length, phrase, value = hit
                reached = at + length
                found.append(Match(tokens[at][1], tokens[reached - 1][2], phrase, value))
        return found

    def _at(self, text: str, tokens: Sequence[Token], at: int) -> tuple[int, str, T] | None:
        whole = self._longest_at(text, tokens, at)
        if not self._gapped and not self._gapped_stems:
            return whole
        gapped = self._gapped_at(text, tokens[at][0], at)
        return gapped if gapped is not None and (whole is None or gapped[0] > whole[0]) else whole

    def _gapped_at(self, text: str, word: str, at: int) -> tuple[int, str, T] | None:
        """The shortest of the phrases with gaps that begin at a word; of two of one length the first one counts."""
        begun = [entry for stem, entry in self._gapped_stems if word.startswith(stem) and word != stem]
        if not (begun or word in self._gapped) or not self._goes_on(words(text)[at + 1 : at + 1 + self._near]):
            return None
        best: tuple[int, str, T] | None = None
        for entry in (*self._gapped.get(word, ()), *begun):
            hit = entry.at(text, at)
            if hit is not None and (best is None or hit[0] - at < best[0]):
                best = (hit[0] - at, hit[1], entry.value)
        return best

    def _goes_on(self, near: Sequence[Token]) -> bool:
        """Whether some phrase with a gap may go on with one of the words near its beginning: mostly none does."""
        return any(word in self._second or word.startswith(self._second_stems) for word, _, _ in near)

    def first(self, text: str) -> Match[T] | None:
        """The leftmost match, or None."""
        return next(iter(self.find(text)), None)

    def _longest_at(self, text: str, tokens: Sequence[Token], at: int) -> tuple[int, str, T] | None:
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
