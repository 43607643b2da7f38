"""The words by which posts are told in sentences, from ``data/prose.toml``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from screen.phrases import Match, Phrasebook, leaves, words
from screen.profile import dates
from screen.profile.vocabulary import book, load, single_words

_GROUPS = ("employer_first", "post_first", "then_as")


@cache
def verbs() -> Phrasebook[str]:
    """What begins a post, with what stands behind it first: the employer, the post, or "as" somewhere."""
    table = load("prose")
    return Phrasebook((phrase, group) for group in _GROUPS for phrase in leaves(table[group]))


def phrases(*keys: str) -> Phrasebook[None]:
    """The phrases of a list."""
    return book("prose", *keys)


def led_up(text: str, *kinds: str) -> int:
    """Where the small words of some kinds end that begin a text: ``Sekarang saya`` of ``Sekarang saya guru``."""
    small = frozenset[str]().union(*(single_words("prose", "before", kind) for kind in kinds))
    return next((start for word, start, _ in words(text) if word not in small), len(text))


def verbs_in(sentence: str) -> list[Match[str]]:
    """The verbs of a sentence that begin a post, with a date among their words or right behind them.

    ``began in May 2012 as``, ``joined in May 2012``.
    """
    found = dates.find(sentence)
    ends = [0, *(dated.end for dated in found)]
    starts = [*(_led_up_to(sentence, dated.start, end) for dated, end in zip(found, ends, strict=False)), len(sentence)]
    kept = list(zip(ends, starts, strict=True))
    places = [place for start, end in kept for place in range(start, end)]
    cut = "".join(sentence[start:end] for start, end in kept)
    found_in = [Match(places[one.start], places[one.end - 1] + 1, one.phrase, one.value) for one in verbs().find(cut)]
    removed = list(zip(starts, ends[1:], strict=False))
    return [replace(verb, end=_behind_date(sentence, verb.end, removed)) for verb in found_in]


def _behind_date(sentence: str, end: int, removed: Sequence[tuple[int, int]]) -> int:
    """Where a verb ends that has a date right behind it, else where it ended."""
    return next((stop for start, stop in removed if start >= end and not sentence[end:start].strip(" ")), end)


def _led_up_to(sentence: str, date: int, floor: int) -> int:
    """Where the small words that lead up to a date begin, not before ``floor``."""
    start = date
    for word, begin, end in reversed(words(sentence[floor:date])):
        if word not in single_words("prose", "before", "dated") or sentence[floor + end : start].strip(" "):
            break
        start = floor + begin
    return start
