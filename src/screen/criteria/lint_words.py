"""Phrases of vocabularies that never match, find everything, or add nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from screen.criteria import fairness
from screen.criteria.lint_meaning import NEVER_SEARCHED
from screen.criteria.own_words import own_words
from screen.criteria.parts import say
from screen.criteria.schema import VocabularyFile
from screen.criteria.source import Source, Trail
from screen.model import Problem
from screen.phrases import is_joined, key_of

_SHORTEST_STEM = 3
_Key = tuple[tuple[str, ...], bool]
"""The words of a phrase as they are compared, and whether the last may go on."""


def vocabulary(source: Source, entry: VocabularyFile) -> tuple[Problem, ...]:
    """Problems of the phrases of a vocabulary file, each at its place."""
    found: list[Problem] = []
    for number, group in enumerate(entry.groups):
        if group.only_in and not set(group.only_in) - NEVER_SEARCHED:
            place = source.place(("groups", number, "only_in"))
            message = "These sections are never searched: they tell who somebody is, or speak of others."
            found.append(say(source, "criteria.phrase-never-found", place, message, severity="warning"))
    lists = [(("groups", number, "phrases"), group.phrases) for number, group in enumerate(entry.groups)]
    return (*found, *_lists(source, lists))


def own(source: Source) -> Iterator[Problem]:
    """Problems of the phrases that stand in a criteria file itself."""
    for name, words_of_post in own_words(source).items():
        yield from _lists(source, [(("words", name), words_of_post.groups[0].phrases)])


def _lists(source: Source, lists: Iterable[tuple[Trail, tuple[str, ...]]]) -> Iterator[Problem]:
    """Problems of the lists of one vocabulary."""
    phrases = tuple(lists)
    yield from _repeated(source, phrases)
    for trail, group in phrases:
        yield from fairness.of_phrases(source, trail, group)
        wide = _wide(group)
        for at, phrase in enumerate(group):
            yield from _phrase(source, (*trail, at), phrase)
            if not wide:
                continue
            compared = key(phrase)
            wider = next((other for other in wide.get(_all_but_last(compared), ()) if _covers(key(other), compared)), None)
            if wider is not None:
                message = f"{phrase!r} adds nothing: {wider!r} finds it already."
                yield say(source, "criteria.phrase-shadowed", source.place((*trail, at)), message, severity="warning")


@lru_cache(maxsize=2048)
def key(phrase: str) -> _Key:
    """How a phrase is compared."""
    return key_of(phrase), phrase.rstrip().endswith("*")


def _repeated(source: Source, lists: Iterable[tuple[Trail, tuple[str, ...]]]) -> Iterator[Problem]:
    seen: dict[_Key, Trail] = {}
    for trail, group in lists:
        for at, phrase in enumerate(group):
            here, compared = (*trail, at), key(phrase)
            first = seen.setdefault(compared, here)
            if not compared[0]:
                yield say(source, "criteria.empty", source.place(here), f"{phrase!r} holds no word.")
            elif first != here:
                message = f"{phrase!r} stands here a second time; the first is in line {source.place(first)[0][0]}."
                yield say(source, "criteria.duplicate-phrase", source.place(here), message, severity="warning")


def _phrase(source: Source, trail: Trail, phrase: str) -> Iterator[Problem]:
    """A phrase that cannot find itself as it is written, or that finds almost any text."""
    compared, stem = key(phrase)
    if not compared:
        return
    bare = phrase.replace("*", "").strip()
    if "*" in phrase.rstrip()[:-1]:
        message = f"{phrase!r} is never found as it is meant: a * has an effect at the end only."
        yield say(source, "criteria.phrase-never-found", source.place(trail), message, severity="warning")
    elif not is_joined(bare):
        message = f"{phrase!r} is never found as it is written: words are not joined across these signs."
        advice = f"Write the parts as phrases of their own: {', '.join(_pieces(bare))}."
        yield say(source, "criteria.phrase-never-found", source.place(trail), message, advice, severity="warning")
    elif len(compared) == 1 and len(compared[0]) < (_SHORTEST_STEM if stem else 2):
        message = f"{phrase!r} is compared as {compared[0]!r} and found where nothing of the kind is meant."
        yield say(source, "criteria.phrase-too-short", source.place(trail), message, severity="warning")


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in re.split(r"[^\w\s'’.&/+-]+", text) if piece.strip()]


def _wide(group: tuple[str, ...]) -> dict[tuple[int, tuple[str, ...]], list[str]]:
    """The phrases of a list whose last word may go on, in their order, by what must be the same in those that they cover."""
    found: dict[tuple[int, tuple[str, ...]], list[str]] = {}
    for phrase in group:
        if key(phrase)[1]:
            found.setdefault(_all_but_last(key(phrase)), []).append(phrase)
    return found


def _all_but_last(compared: _Key) -> tuple[int, tuple[str, ...]]:
    return len(compared[0]), compared[0][:-1]


def _covers(wide: _Key, narrow: _Key) -> bool:
    """Whether a stem finds all that another phrase of as many words finds."""
    (stem, open_), (other, _) = wide, narrow
    same_length = open_ and len(stem) == len(other) and bool(stem)
    return same_length and wide != narrow and stem[:-1] == other[:-1] and other[-1].startswith(stem[-1])
