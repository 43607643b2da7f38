"""Words → rows: those on one baseline from left to right, what is printed twice taken once, spaced letters put together."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter
from statistics import mean, median

from screen.documents.layout.words import Word

#: Words whose baselines differ by less (in heights of the letters) stand on one line.
_SAME_LINE = 0.3
#: Words printed twice start so near each other (in heights of the letters); looked for in strips so high (in points).
_SPOT, _TALL = 0.25, 12.0
_BY_LINE, _BY_PLACE = itemgetter(Word._fields.index("base"), Word._fields.index("x0")), itemgetter(Word._fields.index("x0"))
#: Letters set apart, of which some nearly touch (``AYA``, ``AWA``) as their shapes let them, and are wider by this factor.
_SPACED, _SPREAD = re.compile(r"[^\W\d_]{1,2}[&,:]?|&|[A-Z]{3,4}"), 1.05


def rows(words: Sequence[Word]) -> list[list[Word]]:
    """The words of a page by baseline, top down, each row from left to right.

    Of words printed twice on one spot one is left, and words whose letters are set apart are put together.
    """
    found = _by_baseline(words)
    return [_spelled(row) for row in (_by_baseline(_once(words)) if _may_double(found) else found)]


def _by_baseline(words: Sequence[Word]) -> list[list[Word]]:
    found: list[list[Word]] = []
    base, size = -math.inf, 0.0
    for word in sorted(words, key=_BY_LINE):
        if word.base == base or (found and word.base - base < _SAME_LINE * min(size, word.ink.size)):
            found[-1].append(word)
            continue
        found.append([word])
        base, size = word.base, word.ink.size
    for row in found:
        row.sort(key=_BY_PLACE)
    return found


def _may_double(found: Sequence[Sequence[Word]]) -> bool:
    """Whether two words of a row start on one spot."""
    for row in found:
        for one, other in pairwise(row):
            if other.x0 - one.x0 < _SPOT * other.ink.size:
                return True
    return False


def _once(words: Sequence[Word]) -> list[Word]:
    """The words without those printed again on the same spot to look bold; the one that stays is bold."""
    kept: list[Word] = []
    seen: dict[tuple[str, int], list[int]] = {}
    for word in words:
        height = int(word.base / _TALL)
        beside = height - 1 if word.base % _TALL < _TALL / 2 else height + 1
        near = seen.get((word.text, height)) or seen.get((word.text, beside))
        twin = next((at for at in near if _covers(kept[at], word)), None) if near else None
        if twin is None:
            seen.setdefault((word.text, height), []).append(len(kept))
            kept.append(word)
        elif not kept[twin].ink.bold:
            kept[twin] = kept[twin]._replace(ink=kept[twin].ink._replace(bold=True))
    return kept


def _covers(one: Word, other: Word) -> bool:
    reach = _SPOT * one.ink.size
    return abs(one.x0 - other.x0) < reach and abs(one.base - other.base) < reach


def _spelled(row: list[Word]) -> list[Word]:
    """A row with its letter-spaced words put together: ``E D U C A T I O N``."""
    if len(row) < 4 or sum([len(word.text) <= 2 for word in row]) < 4:
        return row
    found: list[Word] = []
    at = 0
    while at < len(row):
        end = at
        while end < len(row) and _SPACED.fullmatch(row[end].text) and (end == at or _near(row[end - 1], row[end])):
            end += 1
        run = row[at:end]
        if _is_spelling(run):
            found += _joined(run)
            at = end
        else:
            found.append(row[at])
            at += 1
    return found


def _near(one: Word, other: Word) -> bool:
    return other.x0 - one.x1 < 2.5 * one.ink.size and abs(one.ink.size - other.ink.size) < 0.2 * one.ink.size


def _is_spelling(run: list[Word]) -> bool:
    """Four or more letters set apart; grades (``A A B C``) and initials are no word, and letters that touch are one."""
    letters = [word for word in run if len(word.text) == 1]
    if len(letters) < 4 or len(letters) < 0.7 * len(run):
        return False
    usual = _SPREAD * mean([letter.x1 - letter.x0 for letter in letters])
    if any(len(word.text) > 2 and word.x1 - word.x0 < usual * len(word.text) for word in run):
        return False
    return bool({letter.text.upper() for letter in letters} - set("ABCDEF"))


def _joined(run: list[Word]) -> list[Word]:
    """Words of a run of spaced letters: a new one starts where the gap is clearly wider than most."""
    gaps = [other.x0 - one.x1 for one, other in pairwise(run)]
    limit = max(1.7 * median(gaps), median(gaps) + 0.15 * run[0].ink.size)
    words = [run[0]]
    for gap, letter in zip(gaps, run[1:], strict=True):
        if gap > limit:
            words.append(letter)
        else:
            last = words[-1]
            words[-1] = last._replace(text=last.text + letter.text, x1=letter.x1)
    return words
