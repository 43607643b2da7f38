"""The words that tell of the right to work in a country, ready to be found.

Books made of ``data/passes.toml``, which knows the rules of countries, and of ``data/rights.toml``, which knows words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial
from typing import Any

from screen.phrases import Phrasebook, leaves
from screen.profile.rights import nationality
from screen.profile.vocabulary import any_among, book, load

_any = partial(any_among, "rights")
_ENDS = re.compile(
    rf"\s*(?:$|[,.;:?|)\t/(–—]|-(?!{_any('ends.behind_hyphen')}\b)|\d|"
    rf"{_any('ends.before', 'person.age', 'pass', 'status', 'holder', 'term.valid', 'term.until')}\b)",
    re.IGNORECASE,
)
_LONG = 120
"""Letters of a value within which its answer stands."""
#: Of an open end, what is not open: "not restricted", "no need of a visa".
_NO_HARM = re.compile(rf" {_any('answers.harmless')}\b", re.IGNORECASE)


def table(country: str) -> dict[str, Any]:
    """All that is known of a country's rules; nothing of most countries."""
    known: dict[str, Any] = load("passes").get(country, {})
    return known


@cache
def labels() -> Phrasebook[str]:
    """Labels of nationality, status, residence and permission, each with its group."""
    return Phrasebook((word, group) for group, entries in load("rights")["labels"].items() for word in leaves(entries))


@cache
def number_labels(country: str) -> Phrasebook[str]:
    """Labels of a registration number."""
    return Phrasebook((word, "number") for word in leaves(table(country).get("registration_label", [])))


@cache
def statements(country: str) -> Phrasebook[str]:
    """What is said in sentences, each with the kind of its signal."""
    kinds = ("barred", "entitled", "citizen", "permanent-resident", "foreign")
    return Phrasebook((word, kind) for kind in kinds for word in _words(country, kind))


@cache
def of_kind(country: str, kind: str) -> Phrasebook[str]:
    """The statements of one kind: permanent-resident, foreign, endorsed."""
    return Phrasebook((word, kind) for word in _words(country, kind))


def _words(country: str, kind: str) -> Iterator[str]:
    return leaves(table(country).get(kind, {}).get("words", []))


def is_value(text: str, country: str, kind: str, *keys: str) -> bool:
    """Whether a text is one of the whole values under ``keys`` that say citizen or permanent-resident."""
    known = table(country).get(kind, {})
    return any(text.strip(" .").casefold() in leaves(known.get(key, [])) for key in keys)


def answers(text: str, answer: str) -> bool:
    """Whether a value begins with an answer to "right to work": granted, refused or unanswered."""
    first = book("rights", "answers", answer).first(text[:_LONG])
    return first is not None and not re.search(r"\w", text[: first.start])


def leaves_open(text: str) -> bool:
    """Whether a value leaves a right open: ``Malaysia (not yet)``, ``Malaysia - pass applied for``."""
    return any(not _NO_HARM.match(text, m.end) for m in book("rights", "answers", "open").find(text))


def ends(text: str, at: int, *names: str) -> bool:
    """Whether no noun follows at a place, unless it names one of some countries: not "a Malaysian" in "a Malaysian company"."""
    return bool(_ENDS.match(text, at)) or nationality.begins_with(text[at:]) in names
