"""Towns as they stand in the head of a CV: "San Mateo, CA 94401", "Traralgon VIC 3844", "Milton, Nebraska".

A line that says where somebody lives looks like a name, and its state like letters after one. Words are in
``data/names.toml``; a state whose letters are a degree too ("MA", "MD") counts only with a postcode or a word that tells towns.
"""

from __future__ import annotations

import re
from functools import cache

from screen.phrases import fold
from screen.profile.person.name_words import known
from screen.profile.vocabulary import any_of, load

_TOWN = re.compile(
    r"\s*(?P<town>[^\W\d_][^\d,|\t@]{1,30}?)"
    r"(?:,\s*(?P<region>[A-Z]{2,3}(?![\w.])|[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2})|\s(?P<bare>[A-Z]{2,3}))\.?,?"
    r"(?:\s*(?P<code>\d{4,6})(?!\d))?\s*(?:$|[^\w\s]|[A-Z]|\d)"
)
_COUNTY = re.compile(rf"\s*{any_of('names', 'announced', 'counties')}\s+[A-Z]")


def is_town(text: str) -> bool:
    """Whether a cell begins with a town and its state, or is the name of a large town alone."""
    if fold(text.strip(" .,;")) in _alone() or _COUNTY.match(text):
        return True
    match = _TOWN.match(text)
    if match is None:
        return False
    region, bare = match["region"] or "", match["bare"] or ""
    if bare:
        return bool(match["code"]) and bare in _codes()
    words = [fold(word) for word in match["town"].split()]
    certain = bool(match["code"]) or words[0] in _telling() or words[-1] in _telling()
    if len(region) > 3:
        return fold(region) in _regions() and (certain or not known(match["town"]))
    return region in _codes() and (certain or region not in _degrees())


def is_region(text: str) -> bool:
    """Whether a text is the name of a state or its letters."""
    return text in _codes() or fold(text) in _regions()


@cache
def _codes() -> frozenset[str]:
    return frozenset(load("names")["towns"]["codes"].split())


@cache
def _degrees() -> frozenset[str]:
    return frozenset(load("names")["towns"]["degrees"].split())


@cache
def _regions() -> frozenset[str]:
    return frozenset(fold(name) for name in load("names")["towns"]["regions"])


@cache
def _telling() -> frozenset[str]:
    return frozenset(load("names")["towns"]["telling"].split())


@cache
def _alone() -> frozenset[str]:
    return frozenset(fold(name) for name in load("names")["towns"]["alone"])
