"""Quarters and halves of a year in words, put into figures: ``the fourth quarter of 2017`` becomes ``Q4 2017``.

Every letter after them stays in its place, so that dates are found where they are printed. The words are those of
``data/months.toml``, in all its languages at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from screen.phrases import folded, one_of
from screen.profile.vocabulary import any_of, load

#: What a part of a year is called in figures, and how many of it there are.
_SIGNS = {"quarter": ("Q", 4), "half": ("H", 2)}
_FIGURES = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}


@dataclass(frozen=True, slots=True)
class _Parts:
    """A part of a year in words before its year, and which one each word for its place means."""

    written: re.Pattern[str]
    places: dict[str, int]


def in_figures(text: str) -> str:
    """The text with the parts of years in figures, of the same length."""
    return _parts().written.sub(_in_figures, text)


def _in_figures(match: re.Match[str]) -> str:
    sign, most = next(_SIGNS[kind] for kind in _SIGNS if match[kind] or match[f"{kind}_first"])
    place = _parts().places[folded(match["place"] or match["place_behind"])]
    return f"{sign}{place}".ljust(len(match[0])) if place <= most else match[0]


@cache
def _parts() -> _Parts:
    languages = load("months").values()
    said = {key: [word for language in languages for word in language.get(key, [])] for key in (*_SIGNS, "of_year")}
    ordinals = [
        (word, i) for language in languages for i, words in enumerate(language.get("ordinals", []), 1) for word in words
    ]
    place = _any(word for word, _ in ordinals)
    behind = rf"(?:{place}|iv|i{{1,3}}|[1-4])"
    part, first = ("|".join(rf"(?P<{kind}{mark}>{_any(said[kind])})" for kind in _SIGNS) for mark in ("", "_first"))
    year = rf"[^\S\t]*[,/]?[^\S\t]*(?:{_any(said['of_year'])}[^\S\t]+)?(?=(?:19|20)\d\d(?!\d))"
    named = rf"(?P<place>{place})[\s-]+(?:{part})|(?:{first})[\s-]+(?P<place_behind>{behind})"
    places = {folded(word): i for word, i in ordinals} | _FIGURES
    return _Parts(re.compile(rf"(?<![\w-])(?:{any_of('links', 'the')}\s+)?(?:{named})(?!\w){year}", re.IGNORECASE), places)


def _any(words: Iterable[str]) -> str:
    return one_of(set(words)).replace(r"\ ", r"[^\S\t]+").replace(r"\-", r"[\s-]")
