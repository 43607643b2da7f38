"""The vocabularies of this room: TOML files under ``data/``, in all languages at once."""

from __future__ import annotations

import re
from functools import cache, partial

from screen import phrases
from screen.phrases import Phrasebook, folded, key_of, leaves, stored

#: The vocabulary ``data/<name>.toml``. Callers must not change it.
load = partial(stored, "profile")


def any_of(name: str, *keys: str) -> str:
    """A regular expression for one of the phrases under ``keys`` of a vocabulary: ``any_of("line_ends", "before_dates")``."""
    return phrases.any_of(load(name), *keys)


def any_among(name: str, *tables: str) -> str:
    """The same for several tables, each by its keys with dots between: ``any_among("rights", "term.until", "holder")``."""
    return phrases.any_of([list(leaves(load(name), *table.split("."))) for table in tables])


def behind_none(name: str, *keys: str, then: str = "") -> str:
    """In an expression, a place behind none of the phrases under ``keys`` of a vocabulary, with ``then`` between them."""
    return "".join(rf"(?<!\b{re.escape(phrase)}{then})" for phrase in leaves(load(name), *keys))


def behind_one(name: str, *keys: str, then: str = "") -> str:
    """In an expression, a place behind one of the phrases under ``keys`` of a vocabulary, with ``then`` between them."""
    places = "|".join(rf"(?<=\b{re.escape(phrase)}{then})" for phrase in leaves(load(name), *keys))
    return f"(?:{places})"


@cache
def book(name: str, *keys: str) -> Phrasebook[None]:
    """The phrases under ``keys`` of a vocabulary, in all languages, ready to be found: ``book("work", "titles")``."""
    return Phrasebook((phrase, None) for phrase in leaves(load(name), *keys))


@cache
def listed(name: str, *keys: str) -> frozenset[str]:
    """The phrases under ``keys`` of a vocabulary, folded, to be compared with whole texts: ``listed("work", "taught")``."""
    return frozenset(map(folded, leaves(load(name), *keys)))


@cache
def single_words(name: str, *keys: str) -> frozenset[str]:
    """The words of the phrases under ``keys`` of a vocabulary, one by one."""
    return frozenset(word for phrase in leaves(load(name), *keys) for word in key_of(phrase))
