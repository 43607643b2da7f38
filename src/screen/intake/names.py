"""Names of people: whether a text looks like one, and whether two names can be the same person's.

Names are never split into first and last: a Malay, Indian or Dayak name has no surname, a Chinese one puts it first. Where a
name says whose child its bearer is (bin, binti, a/l, a/p, anak), the person's part is compared with the person's, the father's
with the father's: ``Ali bin Abu`` and ``Abu bin Ali`` are father and son.
"""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz import fuzz

from screen.intake.vocabulary import table, word_set
from screen.phrases import words

_LETTERS = re.compile(r"[^\W\d_][\w'’`\"“”.\-@/() ]*")
_NOT_IN_NAMES = re.compile(r"[\d\[\]{}<>=\\|;:!?*#$%^+~_]|https?|www\.|\.(?:com|org|pdf|docx?)\b", re.IGNORECASE)
_SLASHED = re.compile(r"(?i)\b([asd])[/\\.]\s?([lpo])\b\.?")
_CHILD_OF = "bin"
_LONGEST = 10
_NEAR = 88


def looks_like_name(text: str) -> bool:
    """Whether a text can be a person's name: up to ten words of letters, none of which belongs to titles of posts."""
    parts = text.split()
    if (
        not 1 <= len(parts) <= _LONGEST
        or not 2 <= len(text) <= 80
        or _NOT_IN_NAMES.search(text)
        or not _LETTERS.fullmatch(text)
    ):
        return False
    told = [word for word, _, _ in words(text) if word not in word_set("names", "particles")]
    if not told or any(word in word_set("subject", "role_nouns") for word in told):
        return False
    surrounding = word_set("subject", "surrounding")
    return not any(word in surrounding for word in told) and any(len(word) > 1 for word in told)


def is_particle_pair(parts: list[str], at: int) -> bool:
    """Whether the word at a place is one half of ``a/l`` and its like, or an initial before a name."""
    return bool(_SLASHED.match(parts[at])) or (len(parts[at].strip(".")) == 1 and at + 1 < len(parts))


@cache
def key(name: str) -> tuple[str, ...]:
    """The words of a name that tell who it is, in one spelling, in their order; without titles, bin, a/l and the like."""
    same, left_out = table("names")["same"], word_set("names", "particles") | word_set("names", "titles")
    plain = [same.get(word, word) for word, _, _ in words(_SLASHED.sub(" ", name))]
    kept = tuple(word for word in plain if word not in left_out)
    return kept or tuple(plain)


def agree(one: str, other: str) -> bool:
    """Whether two names can be one person's.

    They can when the words of the shorter are all found in the longer, spelling and nicknames allowed, at least one of them not
    shared by half the country; or when the whole is written nearly alike. Persons and fathers are compared each with their own.
    """
    first, second = parts(one), parts(other)
    if first is None or second is None:
        return _fits(key(one), key(other))
    own, fathers = zip(first, second, strict=True)
    whole = _fits(key(one), key(other))
    return whole and _fits(*own, telling=False) and (not all(fathers) or _fits(*fathers, telling=False))


@cache
def parts(name: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """The words of the person and those of the father, of a name that tells them apart; None for any other."""
    marked = _SLASHED.sub(f" {_CHILD_OF} ", name)
    told = [word for word, _, _ in words(marked)]
    at = next((at for at, word in enumerate(told) if word == _CHILD_OF or word in word_set("names", "child_of")), 0)
    own, father = key(" ".join(told[:at])), key(" ".join(told[at + 1 :]))
    return (own, father) if at and own else None


def _fits(one: tuple[str, ...], other: tuple[str, ...], *, telling: bool = True) -> bool:
    """Whether words of names can mean one person; ``telling``: at least one of them must not be everybody's."""
    short, long = sorted((one, other), key=len)
    if not short:
        return False
    if _written_alike(short, long):
        return True
    left = list(long)
    told = 0
    for word in short:
        found = next((known for known in left if _alike(word, known)), None)
        if found is None:
            return _nickname_and_surname(short, long)
        left.remove(found)
        told += len(word) > 2 and word not in word_set("names", "common")
    return told > 0 or not telling


def _written_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of as many words are alike in the words that tell."""
    common = word_set("names", "common")
    first, second = (" ".join(sorted(word for word in told if word not in common)) for told in (one, other))
    return len(one) == len(other) and bool(first and second) and fuzz.ratio(first, second) >= _NEAR


def conflict(one: str, other: str) -> bool:
    """Whether two names are two people's: both look like names, and the first telling word of one is not found in the other.

    A father's name in common makes no person: ``Salmah binti Daud`` and ``Razif bin Daud`` write from one address.
    """
    if not looks_like_name(one) or not looks_like_name(other) or agree(one, other):
        return False
    first, second = (parts(name) for name in (one, other))
    if first is None or second is None:
        return not _share(key(one), key(other))
    return not _share(first[0], second[0])


def _share(first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Whether the first telling word of each is found in the other."""
    return _has(second, _telling(first)) and _has(first, _telling(second))


def _telling(told: tuple[str, ...]) -> str:
    common = word_set("names", "common")
    return next((word for word in told if len(word) > 2 and word not in common), told[0])


def _has(told: tuple[str, ...], wanted: str) -> bool:
    return any(_alike(wanted, word) for word in told)


def _alike(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if len(short) == 1:
        return long.startswith(short)
    if len(short) >= 3 and (long.startswith(short) or (len(short) >= 4 and long.endswith(short))):
        return True
    return len(short) >= 4 and fuzz.ratio(one, other) >= 82


def _nickname_and_surname(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """``Gabby de Souza`` and ``Gabriella de Souza``: all words but one are the same, and that one begins alike."""
    rest = [word for word in short if word not in long]
    free = [word for word in long if word not in short]
    return (
        len(rest) == 1
        and len(short) > 1
        and any(word[:3] == rest[0][:3] for word in free if len(word) >= 3 and len(rest[0]) >= 3)
    )
