"""Words as they are compared, and how those of a phrase may be joined."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

_WORD = re.compile(r"[^\W_]+|&")
_AND = {"&": "and"}
_JOIN = re.compile(r"[ \u00a0\u2028\x1e.'’‘`/+\-‐‑–]{0,3}")
_BLANKS_ONLY = re.compile(r"[^\W_]+(?: [^\W_]+)*")

#: Stands between lines of which the later begins something new: words of a phrase are joined across it, no gap reaches across.
ENTRY_END = "\x1e"

Token = tuple[str, int, int]
"""A folded word with its start and end."""


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


@lru_cache(maxsize=1 << 15)
def key_of(phrase: str) -> tuple[str, ...]:
    """The folded words of a phrase alone; kept, since phrases of criteria are checked first and stand in several books."""
    if phrase.isascii():
        return tuple([_AND.get(word, word) for word in _WORD.findall(phrase.lower())])
    return tuple([_AND.get(word) or fold(word) for word in _WORD.findall(phrase)])


def is_joined(text: str) -> bool:
    """Whether the words of a text are joined as those of a phrase must be."""
    if _BLANKS_ONLY.fullmatch(text):  # as of most phrases
        return True
    return are_joined(text, words(text))


def are_joined(text: str, every: Sequence[Token]) -> bool:
    """Whether words of a text that stand in a row are joined as those of a phrase must be."""
    return all(follows(text, before[2], after[1]) for before, after in pairwise(every))


def follows(text: str, end: int, start: int) -> bool:
    """Whether nothing but what joins the words of a phrase stands between two places of a text."""
    return _JOIN.fullmatch(text, end, start) is not None


def one_of(written: Iterable[str]) -> str:
    """A regular expression for one of several words or phrases as they are written; of two at one place the longer."""
    return f"(?:{'|'.join(sorted(map(re.escape, written), key=lambda word: (-len(word), word)))})"


def folded(text: str) -> str:
    """A text as its folded words with one blank between them: the form in which whole texts are compared."""
    return " ".join(key_of(text))
