"""Typing and reading errors in dates, put right letter for letter, so that places in the text stay where they were.

Scanners and hurried fingers write ``2O19`` for 2019 and ``Septmeber`` for September. Both are mended only where nothing but a
date can be meant: the figures of a year, and a long word right before a year that is one slip away from the name of a month.
A date whose middle figure can be no month (``07/16/2014``) is in American order; in a text that has one, all of the kind are.
How a form asks for a date (``From (month/year): 01/2019``) is no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from screen.profile.vocabulary import any_of

#: A year with one letter that looks like its figure.
_MISREAD = re.compile(r"(?<![\w.])(?:19\d[OolI]|19[OolI]\d|[lI]9\d\d|20\d[OolI]|20[OolI]\d|2[Oo]\d\d)(?!\w)")
_FIGURES = str.maketrans("OolI", "0011")
_BEFORE_YEAR = re.compile(r"(?<![^\W\d_])[^\W\d_]{5,11}(?=[ ,.'’/-]{0,3}(?:(?:19|20)\d\d|['’]\d\d)(?!\d))")
_LONG = 6
_ASKED = re.compile(rf"\(?(?<!\w){any_of('forms', 'date_forms')}(?!\w)\)?", re.IGNORECASE)
_AMERICAN = re.compile(r"(?<![\d/.-])(?:0?[1-9]|1[0-2])([/.-])(?:1[3-9]|2\d|3[01])\1(?:19|20)\d\d(?!\d)")
_THREE_FIGURES = re.compile(
    r"(?<![\d/.-])(?P<month>\d{1,2})(?P<sign>[/.-])(?P<day>\d{1,2})(?P<rest>(?P=sign)(?:19|20)\d\d)(?!\d)"
)


def mended(text: str, months: Mapping[str, int]) -> str:
    """The text with its dates as they were meant, of the same length. ``months`` are the names of months and their numbers."""
    text = _ASKED.sub(lambda match: " " * len(match.group()), text)
    text = _MISREAD.sub(lambda match: match.group().translate(_FIGURES), text)
    if _AMERICAN.search(text):
        text = _THREE_FIGURES.sub(r"\g<day>\g<sign>\g<month>\g<rest>", text)
    return _BEFORE_YEAR.sub(lambda match: _respelled(match.group(), months), text)


def _respelled(word: str, months: Mapping[str, int]) -> str:
    """The short English name of the month that a word is one slip away from, padded with blanks; other words as they are."""
    plain = word.casefold()
    if plain in months:
        return word
    meant = {number for name, number in months.items() if len(name) >= _LONG and _one_slip(plain, name)}
    return _SHORT[meant.pop() - 1].ljust(len(word)) if len(meant) == 1 else word


_SHORT = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@lru_cache(maxsize=4096)
def _one_slip(word: str, name: str) -> bool:
    """Whether one letter was left out, put in, changed, or exchanged with its neighbour; the first one is always right."""
    if word[0] != name[0]:
        return False
    at = next((i for i, (a, b) in enumerate(zip(word, name, strict=False)) if a != b), min(len(word), len(name)))
    rest, wanted = word[at:], name[at:]
    changed = rest[1:] == wanted[1:]
    exchanged = rest[2:] == wanted[2:] and rest[:2] == wanted[1::-1]
    return changed or exchanged or rest[1:] == wanted or rest == wanted[1:]
