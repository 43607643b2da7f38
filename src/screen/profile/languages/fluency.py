"""How well a language is known, from the words, grades, scores and pictures beside it.

Turns a piece of text into marks, and several marks on one language into one level. The words and the limits of examinations
are in ``data/fluency.toml``. Where marks differ the lower one counts; a word outweighs a grade, a grade a figure on a scale,
and these three, by which people rate themselves, the score of an examination. What one is merely able to do ("can speak",
"can read") counts when nothing else is said.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache
from itertools import chain

from screen.model import Fluency
from screen.phrases import Phrasebook, leaves
from screen.profile.languages import denied, examinations, misspelt
from screen.profile.vocabulary import any_of, behind_one, load


class Kind(IntEnum):
    """What a mark is; of several kinds beside one language the first one in this order counts."""

    WORD = 0
    GRADE = 1
    SHARE = 2
    NUMBER = 3
    EXAM = 4
    WEAK = 5
    NONE = 6
    WISH = 7
    ASIDE = 8


@dataclass(frozen=True, slots=True)
class Mark:
    """A sign of a level at ``text[start:end]``. ``number`` is a bare figure, whose scale the whole list decides."""

    start: int
    end: int
    kind: Kind
    level: Fluency | None = None
    number: float = 0.0
    language: str = ""
    """The language of an examination."""
    full: int = 0
    """How many dots a picture draws when all of them are filled."""
    lone: bool = False
    """Whether it is an asterisk or two, which may be a star or lead to a footnote."""


ORDER = (Fluency.BASIC, Fluency.INTERMEDIATE, Fluency.FLUENT, Fluency.NATIVE)

_FILLED = "●⬤•■★█▮◼⚫✦◆▰⭑⭐✪▓▪◾⬛*🟢🔵✭✮✯⬢♦♥❤✚◉⏺🌟💚✔✓▣"
_EMPTY = "○◯□☆░▯◻⚪◇▱✩⭘▫◽⬜✧⬡♢♡⬦◌▢☐⚬🤍⭒"
_HALF = "◐◑⯨½"
_PICTURE = re.compile(
    f"(?:[{_FILLED}{_EMPTY}{_HALF}][ \u00a0]?){{3,}}|(?<!\\S)[★⭐]{{1,2}}(?![★⭐☆]|\\S)|(?<=\\S\\s)\\s*\\*{{1,2}}\\s*$"
)
_PERCENT = re.compile(r"(?<![\d.])(\d{1,3}(?:\.\d+)?)\s?%")
_OF_LEVELS = rf"{behind_one('fluency', 'scale', 'levels', then=' [0-9] ')}{any_of('links', 'out_of')}"
_RATIO = re.compile(
    rf"(?<![\d/.])(\d{{1,3}}(?:\.\d)?)\s*(?:/|{any_of('fluency', 'scale', 'out_of')}|{_OF_LEVELS})\s*"
    r"(4|5|6|7|10|100)(?![\d/.]\d|\d)"
)
_CEFR = re.compile(r"(?<![A-Za-z0-9])([ABC][12])(?:\.\d|\+)?(?![A-Za-z0-9])")
_NUMBER = re.compile(r"(?<![\w.,/+-])(10|\d(?:\.5)?)(?![\w%/+-]|[.,]\d)")
#: What somebody gives herself for speaking, reading and writing: ``9/9/8``.
_SCORES = re.compile(r"(?<![\w.,/+-])(10|\d)/(10|\d)/(10|\d)(?![\w%/+-]|[.,]\d)")
#: Brackets with what they hold, and marks that part languages outside them.
_CELL = re.compile(r"[(\[][^()\[\]]*[)\]]|[,;|·•\t]")


@lru_cache(maxsize=512)
def marks(text: str) -> tuple[Mark, ...]:
    """All signs of a level in a text, left to right, without overlaps; kept, since one line is asked about several times."""
    found: list[Mark] = []
    taken = bytearray(len(text))
    for mark in chain(_exams(text), _pictures(text), _words(text), _grades(text), _shares(text), _numbers(text)):
        if not any(taken[mark.start : mark.end]):
            taken[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
            found.append(mark)
    return tuple(sorted(found, key=lambda m: m.start))


def settle(found: Iterable[Mark], rate: Callable[[float], Fluency] | None = None) -> Fluency | None:
    """The one level that several marks on a language give, or None when they give none.

    ``rate`` tells the level that a bare figure stands for; without it those up to ten do.
    """
    telling = [m for m in found if m.kind < Kind.NONE]
    if not telling:
        return None
    strongest = min(m.kind for m in telling)
    levels = [level for m in telling if m.kind is strongest and (level := _level_of(m, rate)) is not None]
    if not levels:
        return None
    if strongest is Kind.WEAK:
        return max(levels, key=ORDER.index)
    lowest = min(levels, key=ORDER.index)
    return Fluency.NATIVE if lowest is Fluency.FLUENT and Fluency.NATIVE in levels else lowest


@cache
def furniture() -> frozenset[str]:
    """Words that fill language lists and are neither language nor level."""
    return frozenset(load("fluency")["furniture"]["words"])


def _level_of(mark: Mark, rate: Callable[[float], Fluency] | None) -> Fluency | None:
    if mark.kind is not Kind.NUMBER:
        return mark.level
    return rate(mark.number) if rate else by_share(mark.number / 10)


def by_share(share: float) -> Fluency:
    """Eight of ten and more is fluent, five of ten and more intermediate."""
    if share >= 0.795:
        return Fluency.FLUENT
    return Fluency.INTERMEDIATE if share >= 0.495 else Fluency.BASIC


# --------------------------------------------------------------------------------------------------- one kind of mark


def _exams(text: str) -> Iterator[Mark]:
    for start, end, level, language in examinations.results(text):
        yield Mark(start, end, Kind.EXAM, level, language=language)


def _words(text: str) -> Iterator[Mark]:
    yield from (Mark(start, end, Kind.WORD, Fluency.BASIC) for start, end in denied.unwritten(text))
    found = misspelt.find(_book(), text)
    for match in found:
        if any(other.start == match.start and other.end > match.end for other in found):
            continue  # the beginning of a phrase that says more: "can read … speak"
        kind, stated = match.value
        level = denied.level(text, match.start, stated)
        yield Mark(match.start, match.end, Kind.ASIDE if stated and level is None else kind, level)


def _grades(text: str) -> Iterator[Mark]:
    of_schools = load("fluency")["schools"]["grades"]
    scale = {code: Fluency(level) for level, codes in load("fluency")["cefr"].items() for code in codes}
    found = list(_CEFR.finditer(text))
    apart = any(match[1] not in of_schools for match in found)
    for match in found:
        if match[1] not in of_schools or not examinations.is_of_schools(_cell(text, match.start()) if apart else text):
            yield Mark(match.start(), match.end(), Kind.GRADE, scale[match[1]])


def _cell(text: str, at: int) -> str:
    """What stands around a place of a text, between marks that no brackets hold."""
    ends = [0, *(end.end() for end in _CELL.finditer(text) if end[0][0] not in "(["), len(text)]
    return text[max(end for end in ends if end <= at) : min(end for end in ends if end > at)]


def _shares(text: str) -> Iterator[Mark]:
    for match in _RATIO.finditer(text):
        share = float(match[1]) / float(match[2])
        if share <= 1:
            yield Mark(match.start(), match.end(), Kind.SHARE, by_share(share))
    for match in _PERCENT.finditer(text):
        if float(match[1]) <= 100:
            yield Mark(match.start(), match.end(), Kind.SHARE, by_share(float(match[1]) / 100))


def _pictures(text: str) -> Iterator[Mark]:
    """Dots, stars and bars: the filled part of all that are drawn; without empty ones, of five."""
    for match in _PICTURE.finditer(text):
        drawn = [c for c in match.group() if not c.isspace()]
        filled = sum(c in _FILLED for c in drawn) + sum(c in _HALF for c in drawn) / 2
        total = max(len(drawn), 5)
        full = total if filled == total else 0
        yield Mark(
            match.start(),
            match.end(),
            Kind.SHARE,
            by_share(filled / total),
            full=full,
            lone=set(drawn) == {"*"} and len(drawn) < 3,
        )


def _numbers(text: str) -> Iterator[Mark]:
    for match in _SCORES.finditer(text):
        yield from (Mark(*match.span(at), Kind.NUMBER, number=float(match[at])) for at in (1, 2, 3))
    for match in _NUMBER.finditer(text):
        yield Mark(match.start(), match.end(), Kind.NUMBER, number=float(match[1]))


# ------------------------------------------------------------------------------------------------------- vocabularies


@cache
def _book() -> Phrasebook[tuple[Kind, Fluency | None]]:
    table = load("fluency")
    entries: list[tuple[str, tuple[Kind, Fluency | None]]] = []
    for group, kind in (("aside", Kind.ASIDE), ("wish", Kind.WISH), ("none", Kind.NONE)):
        entries += [(phrase, (kind, None)) for phrase in leaves(table[group])]
    for level in ORDER:
        entries += [(phrase, (Kind.WORD, level)) for phrase in leaves(table[level.value])]
    for level_name, phrases in table["weak"].items():
        entries += [(phrase, (Kind.WEAK, Fluency(level_name))) for phrase in leaves(phrases)]
    entries += [(phrase, (Kind.WEAK, None)) for group in ("order", "able") for phrase in leaves(table[group])]
    for level_name, phrases in table["certificates"].items():
        entries += [(phrase, (Kind.EXAM, Fluency(level_name))) for phrase in phrases]
    return Phrasebook(entries)
