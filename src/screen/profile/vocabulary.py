"""The vocabularies of `screen`: TOML files under ``data/``, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any, TypeAlias

from screen.phrases import Phrasebook, folded, key_of

#: Where the vocabularies lie.
DATA = resources.files("screen.profile") / "data"

#: What a TOML file holds.
Table: TypeAlias = str | list["Table"] | dict[str, "Table"]


@cache
def load(name: str) -> dict[str, Any]:
    """The vocabulary ``data/<name>.toml`` as plain dicts and lists. Callers must not change it."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


def leaves(table: Table) -> Iterator[str]:
    """Every string in a table, however deeply its languages and groups nest; keys named ``source`` are left out."""
    if isinstance(table, str):
        yield table
    elif isinstance(table, list):
        for item in table:
            yield from leaves(item)
    elif isinstance(table, dict):
        for key, item in table.items():
            if key != "source":
                yield from leaves(item)


@cache
def book(name: str, *keys: str) -> Phrasebook[None]:
    """The phrases under ``keys`` of a vocabulary, in all languages, ready to be found: ``book("work", "titles")``."""
    return Phrasebook((phrase, None) for phrase in _phrases(name, keys))


@cache
def listed(name: str, *keys: str) -> frozenset[str]:
    """The phrases under ``keys`` of a vocabulary, folded, to be compared with whole texts: ``listed("work", "taught")``."""
    return frozenset(map(folded, _phrases(name, keys)))


@cache
def single_words(name: str, *keys: str) -> frozenset[str]:
    """The words of the phrases under ``keys`` of a vocabulary, one by one."""
    return frozenset(word for phrase in _phrases(name, keys) for word in key_of(phrase))


def _phrases(name: str, keys: tuple[str, ...]) -> Iterator[str]:
    table: Table = load(name)
    for key in keys:
        table = table[key] if isinstance(table, dict) else []
    return leaves(table)
