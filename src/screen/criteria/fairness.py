"""Demands on who somebody is, instead of what they can do: found in criteria and vocabularies, with a lawful wording.

What counts as such a demand stands in ``data/fairness.toml``, with its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product
from typing import Literal

from screen.codes import CODES
from screen.criteria.known import load
from screen.criteria.source import Source, Trail, say
from screen.model import Problem
from screen.phrases import GAP, Phrasebook, is_short, key_of, slots, words

_SENTENCE = re.compile(r"(?<=[.!?;])\s+|\n")
_CLAUSE = re.compile(r"[,;:/()\[\]–—]|\s-\s")
_NUMBER = re.compile(r"\d+")
#: Subjects that are no such demand in criteria of a kind: a language may be called Malay, the right to work a citizen's.
_NOT_IN = {"race": ("language", "other_languages"), "nationality": ("work_right",)}


@dataclass(frozen=True, slots=True)
class Subject:
    """One kind of demand: the words that make it, those that unmake it, and what to write instead."""

    name: str
    severity: Literal["error", "warning"]
    phrases: Phrasebook[str]
    unless: Phrasebook[str]
    alone: frozenset[str]
    marked: frozenset[str]
    instead: str

    @property
    def code(self) -> str:
        """The code under which it is explained."""
        return f"criteria.unfair-{self.name}"


def of_criteria(source: Source) -> Iterator[Problem]:
    """Demands in titles, questions and quotations, and in the title of the post."""
    top = source.value if isinstance(source.value, dict) else {}
    entries = top.get("criteria")
    trails: list[tuple[Trail, str]] = [(("post", "title"), "")]
    for number in range(len(entries) if isinstance(entries, tuple) else 0):
        kind = source.at(("criteria", number, "kind"))
        trails += [(("criteria", number, key), str(kind)) for key in ("title", "quote", "question")]
    for trail, kind in trails:
        text = source.at(trail)
        if isinstance(text, str):
            yield from _told(source, trail, demands(text, kind))


def of_phrases(source: Source, trail: Trail, phrases: tuple[str, ...]) -> Iterator[Problem]:
    """Phrases of a vocabulary that are such a demand as a whole; what a CV says of a subject is none."""
    for at, phrase in enumerate(phrases):
        found: dict[Subject, str] = {}
        for written in _that_may_be_one(phrase):
            whole = written.rstrip("* ").casefold()
            told = demands(written, "").items()
            found |= {subject: words for subject, words in told if words.casefold() == whole and subject not in found}
        yield from _told(source, (*trail, at), found)


def _that_may_be_one(phrase: str) -> Iterator[str]:
    """The phrases that a phrase stands for, a blank for each gap, as far as they hold no word but those of demands."""
    if not is_short(phrase):
        yield from (phrase,) if _may_be_one(phrase) else ()
        return
    every = [slot for slot in slots(phrase) if slot != (GAP,)]
    if all(any(map(_may_be_one, slot)) for slot in every):
        yield from (" ".join(choice) for choice in product(*(filter(_may_be_one, slot) for slot in every)))


def demands(text: str, kind: str) -> dict[Subject, str]:
    """The subjects that a text makes a demand on, each with the words that do."""
    found: dict[Subject, str] = {}
    if not _suspicious(text):
        return found
    asked = [subject for subject in subjects() if kind not in _NOT_IN.get(subject.name, ())]
    for sentence in _SENTENCE.split(text):
        numbered = _numbered(sentence)
        for subject in asked:
            demand = _phrase(subject, sentence, numbered) or _clause(subject, sentence)
            if demand and not subject.unless.first(numbered):
                found.setdefault(subject, demand)
    return found


def _told(source: Source, trail: Trail, found: dict[Subject, str]) -> Iterator[Problem]:
    for subject, demand in found.items():
        title = CODES[subject.code].title
        message = f"“{demand}” is {title[0].lower()}{title[1:]}."
        yield say(source, subject.code, source.place(trail), message, subject.instead, severity=subject.severity)


def _phrase(subject: Subject, sentence: str, numbered: str) -> str:
    """The words of the sentence that are a phrase of the subject, which knows no numbers but the one."""
    hit = subject.phrases.first(numbered)
    if hit is None:
        return ""
    before, inside = len(list(words(numbered[: hit.start]))), len(list(words(numbered[hit.start : hit.end])))
    places = list(words(sentence))[before : before + inside]
    return sentence[places[0][1] : places[-1][2]]


def _clause(subject: Subject, sentence: str) -> str:
    """A part of the sentence that says nothing else, such as "must be female"."""
    filler, marks = _filler()
    for clause in _CLAUSE.split(sentence):
        rest = [word for word, _, _ in words(clause)]
        marked = any(word in marks for word in rest)
        bare = {word for word in rest if word not in filler and word not in marks}
        if bare and (bare <= subject.alone or (marked and bare <= subject.marked)):
            return clause.strip()
    return ""


def _numbered(text: str) -> str:
    return _NUMBER.sub("0", text)


@cache
def _filler() -> tuple[frozenset[str], frozenset[str]]:
    table = load("fairness")["filler"]
    return frozenset(table["words"]), frozenset(table["marks"])


@lru_cache(maxsize=4096)
def _may_be_one(phrase: str) -> bool:
    """Whether a phrase holds no word but those of demands: few do, and only these need a closer look."""
    exact, stems = _lexicon()
    return all(word in exact or word.startswith(stems) for word in key_of(_numbered(phrase)))


@cache
def _lexicon() -> tuple[frozenset[str], tuple[str, ...]]:
    """All words of which a demand may be made, and those that may go on."""
    exact, stems = set[str]().union(*_filler()), set[str]()
    for entry in load("fairness")["subjects"].values():
        for phrase in (*entry["phrases"], *entry.get("alone", ()), *entry.get("marked", ())):
            every = key_of(phrase.replace("#", "0"))
            exact.update(every)
            stems.update(every[-1:] if phrase.endswith("*") else ())
    return frozenset(exact), tuple(sorted(stems))


def _suspicious(text: str) -> bool:
    """Whether a text holds a word with which some demand begins: most texts hold none, and need no closer look."""
    exact, stems = _first_words()
    return any(word in exact or word.startswith(stems) for word, _, _ in words(_numbered(text)))


@cache
def _first_words() -> tuple[frozenset[str], tuple[str, ...]]:
    exact: set[str] = set()
    stems: set[str] = set()
    for entry in load("fairness")["subjects"].values():
        for phrase in (*entry["phrases"], *entry.get("alone", ()), *entry.get("marked", ())):
            every = [word for word, _, _ in words(phrase.replace("#", "0"))]
            (stems if len(every) == 1 and phrase.endswith("*") else exact).add(every[0])
            exact.update(every if phrase in entry.get("alone", ()) else ())
    return frozenset(exact), tuple(sorted(stems))


@cache
def subjects() -> tuple[Subject, ...]:
    """All subjects, in the order of their table."""
    table = load("fairness")
    return tuple(
        Subject(
            name,
            "error" if entry["severity"] == "error" else "warning",
            _book(entry["phrases"]),
            _book([*table["filler"]["unless"], *entry.get("unless", [])]),
            _keys(entry.get("alone", [])),
            _keys(entry.get("marked", [])),
            entry["instead"],
        )
        for name, entry in table["subjects"].items()
    )


def _book(phrases: list[str]) -> Phrasebook[str]:
    return Phrasebook((phrase.replace("#", "0"), phrase) for phrase in phrases)


def _keys(phrases: list[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word, _, _ in words(phrase))
