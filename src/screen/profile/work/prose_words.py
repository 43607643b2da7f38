"""The words by which posts are told in sentences, from ``data/prose.toml``."""

from __future__ import annotations

from functools import cache

from screen.phrases import Phrasebook
from screen.profile.vocabulary import book, leaves, load

_GROUPS = ("employer_first", "post_first", "then_as")


@cache
def verbs() -> Phrasebook[str]:
    """What begins a post, with what stands behind it first: the employer, the post, or "as" somewhere."""
    table = load("prose")
    return Phrasebook((phrase, group) for group in _GROUPS for phrase in leaves(table[group]))


def phrases(*keys: str) -> Phrasebook[None]:
    """The phrases of a list."""
    return book("prose", *keys)
