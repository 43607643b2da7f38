"""Phrases that stand for several, with gaps or words in place of one another: their faults, and what two of them share."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise, product

from screen.phrases import GAP, is_joined, is_short, key_of, parts_of, slots, written_out

Form = tuple[tuple[str, ...], bool]
"""The words of a phrase, or of a part of it, as they are compared, and whether the last may go on."""
_WORDS_APART = re.compile(r"(?:^|\s)\||\|(?:\s|$)|\|\|")


@lru_cache(maxsize=1 << 15)
def form(phrase: str) -> Form:
    """How a phrase that stands for itself is compared."""
    return key_of(phrase), phrase.rstrip().endswith("*")


@lru_cache(maxsize=4096)
def has_gap(phrase: str) -> bool:
    """Whether a phrase holds a gap."""
    return is_short(phrase) and (GAP,) in slots(phrase)


@lru_cache(maxsize=4096)
def forms(phrase: str) -> tuple[str, ...]:
    """The phrases without a gap that a phrase stands for; none for one with a gap."""
    return () if has_gap(phrase) else tuple(written_out(phrase))


@lru_cache(maxsize=4096)
def fault(phrase: str) -> str:
    """What is wrong with the signs of a phrase, in a sentence, or nothing."""
    if not is_short(phrase):
        return ""
    every = slots(phrase)
    gaps = [slot == (GAP,) for slot in every]
    if gaps[0] or gaps[-1]:
        return f"a {GAP} stands between two words, and here it stands at an end"
    if any(one and other for one, other in pairwise(gaps)):
        return f"two {GAP} follow one another, where one stands for all words between"
    if _WORDS_APART.search(phrase) or not all(map(key_of, (word for slot in every for word in slot if word != GAP))):
        return "a | stands between two whole words without blanks, and here a word is missing beside it"
    return ""


def misplaced_star(phrase: str) -> bool:
    """Whether a phrase that stands for several holds a star elsewhere than at the end of a word before a gap or its end."""
    return any(
        "*" in (word if not last else word[:-1]) or (last and word == "*")
        for part in parts_of(phrase)
        for number, slot in enumerate(part, 1)
        for last in (number == len(part),)
        for word in slot
    )


def unjoined(phrase: str) -> str:
    """A word of a phrase that stands for several of which the signs join nothing, such as "ran,led"; or nothing."""
    every = (word.rstrip("*") for slot in slots(phrase) if slot != (GAP,) for word in slot)
    return next((word for word in every if not is_joined(word)), "")


def twice(phrase: str) -> str:
    """A word that stands twice in one place of a phrase that stands for several, or nothing."""
    for slot in slots(phrase):
        compared = [form(word) for word in slot]
        again = next((word for number, word in enumerate(slot) if compared[number] in compared[:number]), "")
        if again:
            return again
    return ""


@lru_cache(maxsize=4096)
def _parts(phrase: str) -> tuple[frozenset[Form], ...]:
    return tuple(frozenset(form(" ".join(choice)) for choice in product(*part)) for part in parts_of(phrase))


def shared(one: str, other: str) -> str:
    """A phrase that two phrases with gaps both stand for, or nothing."""
    mine, others = _parts(one), _parts(other)
    if len(mine) != len(others):
        return ""
    both = [part & same for part, same in zip(mine, others, strict=True)]
    return _written([min(part) for part in both]) if all(both) else ""


def covered(narrow: str, wide: str) -> str:
    """A phrase that ``narrow``, with gaps, stands for, and that ``wide`` finds by the beginning of a word; or nothing."""
    mine, others = _parts(narrow), _parts(wide)
    if len(mine) != len(others):
        return ""
    found = [sorted(_within(part, around)) for part, around in zip(mine, others, strict=True)]
    return _written([part[0] for part in found]) if all(found) else ""


def _within(part: frozenset[Form], around: frozenset[Form]) -> frozenset[Form]:
    stems = [wide for wide in around if wide[1]]
    return (part & around) | {narrow for narrow in part for wide in stems if covers(wide, narrow)}


def covers(wide: Form, narrow: Form) -> bool:
    """Whether a stem finds all that another phrase of as many words finds."""
    (stem, open_), (other, _) = wide, narrow
    same_length = open_ and len(stem) == len(other) and bool(stem)
    return same_length and wide != narrow and stem[:-1] == other[:-1] and other[-1].startswith(stem[-1])


def _written(parts: list[Form]) -> str:
    return f" {GAP} ".join(f"{' '.join(words)}{'*' if goes_on else ''}" for words, goes_on in parts)
