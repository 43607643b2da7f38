"""Phrases of vocabularies that never match, find everything, or add nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from screen.criteria.lint_meaning import NEVER_SEARCHED
from screen.criteria.parts import say
from screen.criteria.schema import VocabularyFile
from screen.criteria.source import Source, Trail
from screen.model import Problem
from screen.phrases import Phrasebook, words

_SHORTEST_STEM = 3
_Key = tuple[tuple[str, ...], bool]
"""The words of a phrase as they are compared, and whether the last may go on."""


def vocabulary(source: Source, entry: VocabularyFile) -> tuple[Problem, ...]:
    """Problems of the phrases of a vocabulary, each at its place."""
    found = [*_repeated(source, entry)]
    for number, group in enumerate(entry.groups):
        if group.only_in and not set(group.only_in) - NEVER_SEARCHED:
            place = source.place(("groups", number, "only_in"))
            message = "These sections are never searched: they tell who somebody is, or speak of others."
            found.append(say(source, "criteria.phrase-never-found", place, message, severity="warning"))
        keys = [key(phrase) for phrase in group.phrases]
        for at, phrase in enumerate(group.phrases):
            found.extend(_phrase(source, ("groups", number, "phrases", at), phrase))
            wider = next((group.phrases[i] for i, other in enumerate(keys) if i != at and _covers(other, keys[at])), None)
            if wider is not None:
                place = source.place(("groups", number, "phrases", at))
                message = f"{phrase!r} adds nothing: {wider!r} finds it already."
                found.append(say(source, "criteria.phrase-shadowed", place, message, severity="warning"))
    return tuple(found)


def key(phrase: str) -> _Key:
    """How a phrase is compared."""
    return tuple(word for word, _, _ in words(phrase)), phrase.rstrip().endswith("*")


def _repeated(source: Source, entry: VocabularyFile) -> Iterator[Problem]:
    seen: dict[_Key, int] = {}
    for number, group in enumerate(entry.groups):
        for at, phrase in enumerate(group.phrases):
            place = source.place(("groups", number, "phrases", at))
            if not key(phrase)[0]:
                yield say(source, "criteria.empty", place, f"{phrase!r} holds no word.")
            elif key(phrase) in seen:
                message = f"{phrase!r} stands here a second time; the first is in line {seen[key(phrase)]}."
                yield say(source, "criteria.duplicate-phrase", place, message, severity="warning")
            seen.setdefault(key(phrase), place[0][0])


def _phrase(source: Source, trail: Trail, phrase: str) -> Iterator[Problem]:
    """A phrase that cannot find itself as it is written, or that finds almost any text."""
    compared, stem = key(phrase)
    if not compared:
        return
    bare = phrase.replace("*", "").strip()
    hit = Phrasebook({phrase: phrase}).first(bare)
    place = source.place(trail)
    if "*" in phrase.rstrip()[:-1]:
        message = f"{phrase!r} is never found as it is meant: a * has an effect at the end only."
        yield say(source, "criteria.phrase-never-found", place, message, severity="warning")
    elif hit is None or re.search(r"[^\W_]", bare[: hit.start] + bare[hit.end :]):
        message = f"{phrase!r} is never found as it is written: words are not joined across these signs."
        advice = f"Write the parts as phrases of their own: {', '.join(_pieces(bare))}."
        yield say(source, "criteria.phrase-never-found", place, message, advice, severity="warning")
    elif len(compared) == 1 and len(compared[0]) < (_SHORTEST_STEM if stem else 2):
        message = f"{phrase!r} is compared as {compared[0]!r} and found where nothing of the kind is meant."
        yield say(source, "criteria.phrase-too-short", place, message, severity="warning")


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in re.split(r"[^\w\s'’.&/+-]+", text) if piece.strip()]


def _covers(wide: _Key, narrow: _Key) -> bool:
    """Whether a stem finds all that another phrase of as many words finds."""
    (stem, open_), (other, _) = wide, narrow
    same_length = open_ and len(stem) == len(other) and bool(stem)
    return same_length and wide != narrow and stem[:-1] == other[:-1] and other[-1].startswith(stem[-1])
