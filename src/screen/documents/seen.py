"""Words of a picture as the recogniser sees them, in dots: how far it is sure of them, and where they stand on the sheet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from screen.documents.layout.words import Ink, Word

BELIEVED = 25.0
"""Words that the recogniser believes in less than this (of 100) are specks."""
#: A line on which a word of so many letters is believed so much is writing: what looks like a word there is one, however faint.
_WRITING, _VOUCHING = 70.0, 3
#: A word with a line drawn too near is believed less than this; words whose baselines are nearer than this share of their
#: height stand on one line.
_FAINT, _LEVEL = 60.0, 0.5
#: Boxes end where the ink ends; so much (in heights of the letters) belongs to a letter on each side of it.
_BEARING = 0.08


#: Words of descent as they are mistaken, and the letter that stands behind their stroke.
_DESCENT = ((re.compile(r"[aA]/(?!l$|I$)[1lI|\]!]{1,2}"), "l"), (re.compile(r"[sdSD]/0"), "o"))


class Seen(NamedTuple):
    """A word as recognised, in dots, with the baseline of its line: two points. A speck has no text."""

    text: str
    left: int
    right: int
    base: tuple[tuple[int, int], tuple[int, int]]
    height: float
    trust: float
    """How sure the recogniser is, of 100."""
    letters: int


def trust(seen: Sequence[Seen]) -> float:
    """How sure (of 100) the recogniser is of its letters; not at all of those on lines that run up or down."""
    return _weight(seen) / max(letters(seen), 1)


def letters(seen: Iterable[Seen]) -> int:
    """How many letters there are."""
    return sum(word.letters for word in seen)


def across(seen: Sequence[Seen]) -> float:
    """The share of the letters on lines that run across the sheet."""
    return letters(filter(_lies, seen)) / letters(seen)


def _weight(seen: Iterable[Seen]) -> float:
    return sum(word.letters * word.trust for word in seen if _lies(word))


def _lies(word: Seen) -> bool:
    (x1, y1), (x2, y2) = word.base
    return abs(y2 - y1) < abs(x2 - x1)


def is_faint(word: Seen) -> bool:
    """Whether the recogniser is not sure of a word, which a line drawn under it may have spoilt."""
    return word.letters >= _VOUCHING and word.trust < _FAINT


def mended(seen: Sequence[Seen], again: Sequence[Seen]) -> list[Seen]:
    """The words, those of lines with a faint one as they were seen ``again`` where the recogniser is surer of these."""
    found = list(seen)
    for base in dict.fromkeys(word.base for word in seen if is_faint(word)):
        before = [word for word in found if _is_on(word, base)]
        bases = {word.base for word in before}
        after = [word for word in again if any(_is_on(word, each) for each in bases)]
        if _weight(after) > _weight(before):
            at = found.index(before[0])
            found = [word for word in found if not _is_on(word, base)]
            found[at:at] = after
    return found


def filled(seen: Sequence[Seen], again: Sequence[Seen]) -> list[Seen]:
    """The words, and the lines of writing seen ``again`` where there was nothing, or some specks in place of them."""
    found = list(seen)
    for base in dict.fromkeys(word.base for word in again if _is_written(word)):
        line = [word for word in again if word.base == base]
        specks = [word for word in found if any(_covers(other, word) for other in line)]
        if not any(map(_is_written, specks)) and 2 * letters(specks) <= letters(line):
            found = [*(word for word in found if word not in specks), *line]
    return found


def _is_written(word: Seen) -> bool:
    """Whether a word is surely one."""
    return word.trust >= _WRITING and word.letters >= _VOUCHING


def _covers(other: Seen, word: Seen) -> bool:
    """Whether a word stands on the line of another one and takes some of its width."""
    return word.left < other.right and other.left < word.right and _is_on(word, other.base)


def _is_on(word: Seen, base: tuple[tuple[int, int], tuple[int, int]]) -> bool:
    """Whether a word stands on a baseline, or on one at its height."""
    (x1, y1), (x2, y2) = base
    (x3, y3), (x4, y4) = word.base
    middle = (x3 + x4) / 2
    height = y1 + (y2 - y1) * (middle - x1) / (x2 - x1) if x2 > x1 else (y1 + y2) / 2
    return word.base == base or (_lies(word) and abs((y3 + y4) / 2 - height) < _LEVEL * word.height)


def written(seen: Sequence[Seen]) -> Iterator[Seen]:
    """The words of a sheet without its specks; a word that is hardly believed counts on a line of writing.

    "a/1", "a/]" and "s/0", which no CV writes, are the letters that say whose child somebody is: "a/l", "s/o".
    """
    writing = {word.base for word in seen if _is_written(word)}
    believed = (word for word in seen if word.text and (word.trust >= BELIEVED or word.base in writing))
    return (word._replace(text=_in_letters(word.text)) if "/" in word.text else word for word in believed)


def _in_letters(text: str) -> str:
    """A word of descent whose letter behind the stroke was taken for figures."""
    letter = next((letter for taken, letter in _DESCENT if taken.fullmatch(text)), "")
    return f"{text[:2]}{letter if text[0].islower() else letter.upper()}" if letter else text


def slope(seen: list[Seen]) -> float:
    """How much lines fall to the right (dots per dot): the median of the lines that are long enough to tell."""
    slopes = {(x1, y1, x2, y2): (y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in (word.base for word in seen) if x2 - x1 > 200}
    return median(slopes.values()) if slopes else 0.0


def placed(word: Seen, tilt: float, scale: float) -> Word:
    """A word in points on the straightened page; all words of a line on one baseline."""
    (x1, y1), (x2, y2) = word.base
    base = (y1 + y2) / 2 - tilt * (x1 + x2) / 2
    shift = tilt * base
    size = max(word.height * scale, 1.0)
    base *= scale
    left, right = (word.left + shift) * scale, (word.right + shift) * scale
    edge = _BEARING * size
    return Word(word.text, left - edge, base - 0.8 * size, right + edge, base + 0.2 * size, base, Ink(round(size, 1)))
