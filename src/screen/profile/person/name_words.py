"""The words that names are made of: those that are common in them, and those of descent, "binti", "a/p", which tell a name.

They are in ``data/names.toml``.
"""

from __future__ import annotations

import re
from functools import cache

from screen.phrases import fold
from screen.profile.vocabulary import any_of, load

_DEGREE_APART = re.compile(
    rf"B\.?\s?{any_of('names', 'after', 'letters_apart')}(?:\.|\s(?!{any_of('names', 'announced', 'sons')}\b))",
    re.IGNORECASE,
)
"""A degree whose ``B.`` is no "bin": ``B. Soc. Sc. (Hons)``."""


def known(name: str) -> bool:
    """Whether a name holds a word that is common in names, or a word of descent."""
    return any(word in common_words() or word in descent_words() for word in plain_words(name.split()))


def has_descent(name: str) -> bool:
    """Whether a name says whose child somebody is: "Siti binti Ali"."""
    return any(plain_word(token) in descent_words() for token in name.split()[1:-1])


def begins_with_descent(text: str) -> bool:
    """Whether a line goes on with whose child somebody is: "binti Rosli", "a/p Muthu"."""
    tokens = text.split()
    return len(tokens) > 1 and plain_word(tokens[0]) in descent_words() and not _DEGREE_APART.match(text)


def begins_unfinished(name: str) -> bool:
    """Whether a line breaks off inside a name: "NUR AISYAH BINTI"."""
    tokens = name.split()
    return bool(tokens) and (tokens[-1] == "@" or plain_word(tokens[-1]) in descent_words())


def plain_words(tokens: list[str]) -> list[str]:
    """Words without case, accents and the marks around them."""
    return [plain_word(token) for token in tokens]


def plain_word(token: str) -> str:
    """A word without case, accents and the marks around it."""
    return fold(token.strip(".,'’\"()"))


@cache
def common_words() -> frozenset[str]:
    """Words that are common in names, without case and accents, as are those below."""
    return frozenset(word for line in load("names")["common"].values() for word in line.split())


@cache
def descent_words() -> frozenset[str]:
    """Words that say whose child somebody is: bin, a/p."""
    return frozenset(fold(word) for word in load("names")["particles"]["descent"])


@cache
def joining_words() -> frozenset[str]:
    """Small words inside names that say nothing of descent: van, de."""
    return frozenset(fold(word) for word in load("names")["particles"]["joining"])
