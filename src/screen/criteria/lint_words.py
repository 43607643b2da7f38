"""Phrases of vocabularies that never match, find everything, or add nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from screen.criteria import fairness
from screen.criteria.own_words import own_words
from screen.criteria.schema import VocabularyFile
from screen.criteria.shorthand import (
    Form,
    covered,
    covers,
    fault,
    form,
    forms,
    has_gap,
    misplaced_star,
    shared,
    twice,
    unjoined,
)
from screen.criteria.source import Source, Trail, say
from screen.model import PRIVATE, Problem
from screen.phrases import Phrasebook, is_joined, is_short, key_of

_SHORTEST_STEM = 3
_Numbered = tuple[tuple[int, str], ...]
"""Phrases of a list, with their numbers in it."""
_Lists = tuple[tuple[Trail, _Numbered], ...]


def vocabulary(source: Source, entry: VocabularyFile) -> tuple[Problem, ...]:
    """Problems of the phrases of a vocabulary file, each at its place."""
    found: list[Problem] = []
    for number, group in enumerate(entry.groups):
        if group.only_in and not set(group.only_in) - PRIVATE:
            place = source.place(("groups", number, "only_in"))
            message = "These sections are never searched: they tell who somebody is, or speak of others."
            found.append(say(source, "criteria.phrase-never-found", place, message, severity="warning"))
    lists = [(("groups", number, "phrases"), group.phrases) for number, group in enumerate(entry.groups)]
    return (*found, *_lists(source, lists))


def own(source: Source) -> Iterator[Problem]:
    """Problems of the phrases that stand in a criteria file itself."""
    for name, words_of_post in own_words(source).items():
        yield from _lists(source, [(("words", name), words_of_post.groups[0].phrases)])


def _lists(source: Source, lists: Sequence[tuple[Trail, tuple[str, ...]]]) -> Iterator[Problem]:
    """Problems of the lists of one vocabulary; a phrase whose signs are not right is looked at no further."""
    faults = {phrase: fault(phrase) for _, group in lists for phrase in group}
    right = tuple(
        (trail, tuple((at, phrase) for at, phrase in enumerate(group) if not faults[phrase])) for trail, group in lists
    )
    yield from _repeated(source, right)
    for trail, group in lists:
        yield from fairness.of_phrases(source, trail, group)
        for at, phrase in enumerate(group):
            if faults[phrase]:
                message = f"{phrase!r} cannot be read: {faults[phrase]}."
                yield say(source, "criteria.phrase-malformed", source.place((*trail, at)), message)
            else:
                yield from _phrase(source, (*trail, at), phrase)
    for trail, numbered in right:
        yield from _shadowed(source, trail, numbered)


def _repeated(source: Source, lists: _Lists) -> Iterator[Problem]:
    """Phrases that stand in a vocabulary twice, by themselves or among those that another stands for."""
    seen: dict[Form, Trail] = {}
    gapped: list[tuple[str, Trail]] = []
    for trail, group in lists:
        for at, phrase in group:
            here = (*trail, at)
            if not key_of(phrase):
                yield say(source, "criteria.empty", source.place(here), f"{phrase!r} holds no word.")
                continue
            places = ((written, seen.setdefault(form(written), here)) for written in forms(phrase))
            found = next(((written, first) for written, first in places if first != here), None)
            if has_gap(phrase):
                others = ((shared(phrase, other), first) for other, first in gapped)
                found = next(((both, first) for both, first in others if both), None)
                gapped.append((phrase, here))
            if found is not None:
                line = source.place(found[1])[0][0]
                message = f"{found[0]!r} stands here a second time; the first is in line {line}."
                yield say(source, "criteria.duplicate-phrase", source.place(here), message, severity="warning")


def _shadowed(source: Source, trail: Trail, group: _Numbered) -> Iterator[Problem]:
    """Phrases of a list that another of the list finds."""
    stems: dict[tuple[int, tuple[str, ...]], list[str]] = {}
    for _, phrase in group:
        for written in forms(phrase):
            if form(written)[1]:
                stems.setdefault(_all_but_last(form(written)), []).append(written)
    gapped = [phrase for _, phrase in group if has_gap(phrase)]
    across = Phrasebook((phrase, phrase) for phrase in gapped) if gapped else None
    for at, phrase in group:
        told = (_wider(written, stems, across) for written in forms(phrase)) if stems or gapped else iter(())
        found = next(filter(None, told), None)
        if phrase in gapped:
            wider = (
                (covered(phrase, other), number) for number, other in group if other in gapped and not shared(phrase, other)
            )
            line = next(((narrow, source.place((*trail, number))[0][0]) for narrow, number in wider if narrow), None)
            found = None if line is None else (line[0], f"the phrase in line {line[1]}")
        if found is not None:
            message = f"{found[0]!r} adds nothing: {found[1]} finds it already."
            yield say(source, "criteria.phrase-shadowed", source.place((*trail, at)), message, severity="warning")


def _wider(
    phrase: str, stems: dict[tuple[int, tuple[str, ...]], list[str]], across: Phrasebook[str] | None
) -> tuple[str, str] | None:
    """A phrase without a gap, and the name of another of its list that finds it."""
    compared = form(phrase)
    stem = next((other for other in stems.get(_all_but_last(compared), ()) if covers(form(other), compared)), None)
    if stem is not None:
        return phrase, repr(stem)
    if across is None:
        return None
    bare = phrase.rstrip("* ")
    hit = across.first(bare)
    whole = hit is not None and (hit.start, hit.end) == (0, len(bare)) and (hit.phrase.endswith("*") or not compared[1])
    return (phrase, repr(hit.phrase)) if hit is not None and whole else None


def _all_but_last(compared: Form) -> tuple[int, tuple[str, ...]]:
    """What must be the same in a phrase and the stem that finds it."""
    return len(compared[0]), compared[0][:-1]


def _phrase(source: Source, trail: Trail, phrase: str) -> Iterator[Problem]:
    """A phrase that cannot find itself as it is written, or that finds almost any text."""
    if not key_of(phrase):
        return
    bare = phrase.replace("*", "").strip()
    short = is_short(phrase)
    if misplaced_star(phrase) if short else "*" in phrase.rstrip()[:-1]:
        where = "before a gap and at the end" if short else "at the end"
        message = f"{phrase!r} is never found as it is meant: a * has an effect {where} only."
        yield say(source, "criteria.phrase-never-found", source.place(trail), message, severity="warning")
    elif unjoined(phrase) if short else not is_joined(bare):
        message = f"{phrase!r} is never found as it is written: words are not joined across these signs."
        advice = f"Write the parts as phrases of their own: {', '.join(_pieces(unjoined(phrase) if short else bare))}."
        yield say(source, "criteria.phrase-never-found", source.place(trail), message, advice, severity="warning")
    else:
        yield from _too_short(source, trail, phrase)
    if short and twice(phrase):
        message = f"{twice(phrase)!r} stands twice in one place of {phrase!r}."
        yield say(source, "criteria.duplicate-phrase", source.place(trail), message, severity="warning")


def _too_short(source: Source, trail: Trail, phrase: str) -> Iterator[Problem]:
    for compared, stem in map(form, forms(phrase)):
        if len(compared) == 1 and len(compared[0]) < (_SHORTEST_STEM if stem else 2):
            message = f"{phrase!r} is compared as {compared[0]!r} and found where nothing of the kind is meant."
            yield say(source, "criteria.phrase-too-short", source.place(trail), message, severity="warning")


def _pieces(text: str) -> list[str]:
    return [piece.strip() for piece in re.split(r"[^\w\s'’.&/+-]+", text) if piece.strip()]
