"""Phrases that stand for several: with a gap, or with words in place of one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, product

GAP = "…"
_GAP_WRITTEN = re.compile(r"(?<!\S)(?:…|\.\.\.)(?!\S)|…")

Slots = tuple[tuple[str, ...], ...]
"""A phrase word by word, each with the words that may stand in its place; a gap is ``(GAP,)``."""


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
