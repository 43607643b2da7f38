"""How well a language is known, from the words, grades, scores and pictures beside it.

Turns a piece of text into marks, and several marks on one language into one level. The words and the limits of examinations
are in ``data/fluency.toml``. Where marks differ the lower one counts; a word outweighs a grade, a grade a figure on a scale,
and these three, by which people rate themselves, the score of an examination. What one is merely able to do ("can speak",
"can read") counts when nothing else is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cache, lru_cache
from itertools import chain

from screen.model import Fluency
from screen.phrases import Match, Phrasebook, one_of, words
from screen.profile import dates
from screen.profile.languages import denied, misspelt
from screen.profile.vocabulary import book, leaves, listed, load


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
_RATIO = re.compile(
    r"(?<![\d/.])(\d{1,3}(?:\.\d)?)\s*(?:/|out of|(?<=[Ll]evel \d )of|daripada|dari)\s*"
    r"(4|5|6|7|10|100)(?![\d/.]\d|\d)"
)
_CEFR = re.compile(r"(?<![A-Za-z0-9])([ABC][12])(?:\.\d|\+)?(?![A-Za-z0-9])")
_NUMBER = re.compile(r"(?<![\w.,/+-])(10|\d(?:\.5)?)(?![\w%/+-]|[.,]\d)")
_EXAM_VALUE = re.compile(r"(?<![\d./])(?:N\s?([1-5])|(\d{1,3}(?:\.\d)?)|(VI|IV|V|III|II|I))(?![\d]|/\d{4}|\.\d|[A-Za-z])\+?")
_SCHOOL = re.compile(
    r"\b(?:SPM|PMR|PT3|1119|GCE(?! +A[- ]?Level)|O[- ]Levels?|UEC|STPM|IGCSE|gred|grade|SPMV)\b", re.IGNORECASE
)
_JAPANESE = re.compile(
    r"\b(?:japan\w*|jepang|jepun|nihongo)\W+(?:\w+\W+){0,2}?(N\s?([1-5]))(?!\w)|日本語\W*(N\s?([1-5]))", re.IGNORECASE
)
_BESIDE = re.compile(r"[\s.#]*")
_LABELS_SCORE = re.compile(r"[\s:=.(-]*")
_NEAR, _FAR = 45, 100
"""Letters behind an examination's name within which its score stands; further off only one that is called the overall one."""
_AROUND = 25
"""Letters around a result within which it is said to be only hoped for."""
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}


@lru_cache(maxsize=512)
def marks(text: str) -> tuple[Mark, ...]:
    """All signs of a level in a text, left to right, without overlaps; kept, since one line is asked about several times."""
    found: list[Mark] = []
    taken = bytearray(len(text))
    for mark in chain(
        _exams(text), _japanese(text), _pictures(text), _words(text), _grades(text), _shares(text), _numbers(text)
    ):
        if not any(taken[mark.start : mark.end]):
            taken[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
            found.append(mark)
    return tuple(sorted(found, key=lambda m: m.start))


def settle(found: Iterable[Mark], scale: float = 10.0) -> Fluency | None:
    """The one level that several marks on a language give, or None when they give none. ``scale``: most of a bare number."""
    telling = [m for m in found if m.kind < Kind.NONE]
    if not telling:
        return None
    strongest = min(m.kind for m in telling)
    levels = [level for m in telling if m.kind is strongest and (level := _level_of(m, scale)) is not None]
    if not levels:
        return None
    if strongest is Kind.WEAK:
        return max(levels, key=ORDER.index)
    lowest = min(levels, key=ORDER.index)
    return Fluency.NATIVE if lowest is Fluency.FLUENT and Fluency.NATIVE in levels else lowest


def examinations(text: str) -> list[tuple[int, int]]:
    """The places where a text names examinations, of languages or of schools, whether or not a result stands there."""
    schools = [match.span() for match in _SCHOOL.finditer(text)]
    return schools + [(match.start, match.end) for match in _exam_book().find(text)]


@cache
def furniture() -> frozenset[str]:
    """Words that fill language lists and are neither language nor level."""
    return frozenset(load("fluency")["furniture"]["words"])


def _level_of(mark: Mark, scale: float) -> Fluency | None:
    return _by_share(mark.number / scale) if mark.kind is Kind.NUMBER else mark.level


def _by_share(share: float) -> Fluency:
    """Eight of ten and more is fluent, five of ten and more intermediate."""
    if share >= 0.795:
        return Fluency.FLUENT
    return Fluency.INTERMEDIATE if share >= 0.495 else Fluency.BASIC


# --------------------------------------------------------------------------------------------------- one kind of mark


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
    of_schools = load("fluency")["schools"]["grades"] if _SCHOOL.search(text) else ()
    scale = {code: Fluency(level) for level, codes in load("fluency")["cefr"].items() for code in codes}
    for match in _CEFR.finditer(text):
        if match[1] not in of_schools:
            yield Mark(match.start(), match.end(), Kind.GRADE, scale[match[1]])


def _shares(text: str) -> Iterator[Mark]:
    for match in _RATIO.finditer(text):
        share = float(match[1]) / float(match[2])
        if share <= 1:
            yield Mark(match.start(), match.end(), Kind.SHARE, _by_share(share))
    for match in _PERCENT.finditer(text):
        if float(match[1]) <= 100:
            yield Mark(match.start(), match.end(), Kind.SHARE, _by_share(float(match[1]) / 100))


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
            _by_share(filled / total),
            full=full,
            lone=set(drawn) == {"*"} and len(drawn) < 3,
        )


def _numbers(text: str) -> Iterator[Mark]:
    for match in _NUMBER.finditer(text):
        yield Mark(match.start(), match.end(), Kind.NUMBER, number=float(match[1]))


def _exams(text: str) -> Iterator[Mark]:
    named = sorted([*_exam_book().find(text), *_glued(text)], key=lambda match: match.start)
    for i, match in enumerate(named):
        stop = next((m.start for m in named[i + 1 : i + 2]), len(text))
        start = max(0, match.start - 14, *(m.end for m in named[max(0, i - 1) : i]))
        found = _exam_value(text, match.value, match.end, stop) or _exam_value(text, match.value, start, match.start)
        exam = load("fluency")["tests"][match.value]
        if found is None:
            yield Mark(match.start, match.end, Kind.EXAM, None, language=exam["language"])
            continue
        value, left, right = found
        limits = exam["paper"] if value > exam["most"] else exam
        begin, end = min(left, match.start), max(right, match.end)
        level = None if _is_hoped_for(text, begin, end) else _by_limits(value, limits["fluent"], limits["intermediate"])
        yield Mark(begin, end, Kind.EXAM, level, language=exam["language"])


def _glued(text: str) -> Iterator[Match[str]]:
    """Examinations with their level written on: ``HSK4``."""
    for match in _glued_names().finditer(text):
        yield from (replace(m, start=match.start(), end=match.end()) for m in _exam_book().find(match.group()))


def _is_hoped_for(text: str, start: int, end: int) -> bool:
    """Whether an examination is yet to be taken or passed: ``target IELTS 7``, ``MUET Band 5 (expected)``."""
    before = re.split(r"[.;,|]", text[max(0, start - _AROUND) : start])[-1]
    behind = re.split(r"[.;|]|(?<=\w),", text[end : end + _AROUND])[0]
    return any(book("fluency", "scores", "hoped").first(part) for part in (before, text[start:end], behind))


def _japanese(text: str) -> Iterator[Mark]:
    """A level of the Japanese examination beside the language's own name: ``Japanese - N3``."""
    limits = load("fluency")["tests"]["jlpt"]
    for match in _JAPANESE.finditer(text):
        group = 1 if match[1] else 3
        level = _by_limits(-float(match[group + 1]), limits["fluent"], limits["intermediate"])
        yield Mark(match.start(group), match.end(group), Kind.EXAM, level, language=limits["language"])


def _by_limits(value: float, fluent: float, intermediate: float) -> Fluency:
    if value >= fluent:
        return Fluency.FLUENT
    return Fluency.INTERMEDIATE if value >= intermediate else Fluency.BASIC


def _exam_value(text: str, exam: str, start: int, stop: int) -> tuple[float, int, int] | None:
    """The score that stands in ``text[start:stop]``, with its place: the one called overall, else the first one near."""
    end = min(start + _FAR, stop)
    end = text.index(";", start) if ";" in text[start:end] else end
    values = list(_values(text, exam, start, end))
    overall = [value for value in values if _labels(text, value[1]) & listed("fluency", "scores", "whole")]
    near = [value for value in values if value[2] <= start + _NEAR]
    return next(iter((*overall, *near)), None)


def _values(text: str, exam: str, start: int, end: int) -> Iterator[tuple[float, int, int]]:
    """The figures in ``text[start:end]`` that the examination's scale holds, with their places; figures of dates are none."""
    table = load("fluency")["tests"][exam]
    most = table.get("paper", table)["most"]
    for match in _EXAM_VALUE.finditer(text, start, end):
        figure, at = match.lastindex, match.start()
        if (exam == "jlpt") is not (figure == 1) or (figure == 3 and exam != "muet"):
            continue
        value = -float(match[1]) if figure == 1 else float(match[2] or _ROMAN[match[3]])
        if (value < 0 or 0 < value <= most) and not (_is_counted(text, at) or (_in_date(text, at) and not _labels(text, at))):
            yield value, at, match.end()


def _in_date(text: str, at: int) -> bool:
    """Whether a figure begins within a date: the ``12`` of ``TOEFL 12 May 2018, 105``, not the ``7.5`` of ``7.5 May 2018``."""
    return any(dated.start <= at < dated.end for dated in dates.find(text))


def _is_counted(text: str, at: int) -> bool:
    """Whether a figure counts sittings or papers: the ``2`` of ``MUET Session 2, Band 4`` and of ``MUET S2``."""
    before = text[max(0, at - 30) : at]
    word, _, end = next(reversed(words(before)), ("", 0, 0))
    return word in listed("fluency", "scores", "counted") and bool(_BESIDE.fullmatch(before, end))


def _labels(text: str, at: int) -> frozenset[str]:
    """The words for a score that a figure stands right behind: ``Overall band score: 7``."""
    before = text[max(0, at - 30) : at]
    found: set[str] = set()
    known = listed("fluency", "scores", "label") | listed("fluency", "scores", "whole")
    for word, _, end in reversed(words(before)):
        if word not in known or not (found or _LABELS_SCORE.fullmatch(before, end)):
            break
        found.add(word)
    return frozenset(found)


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
    entries += [(phrase, (Kind.WEAK, None)) for phrase in leaves(table["order"])]
    for level_name, phrases in table["certificates"].items():
        entries += [(phrase, (Kind.EXAM, Fluency(level_name))) for phrase in phrases]
    return Phrasebook(entries)


@cache
def _exam_book() -> Phrasebook[str]:
    return Phrasebook((name, key) for key, table in load("fluency")["tests"].items() for name in table["names"])


@cache
def _glued_names() -> re.Pattern[str]:
    names = [name for table in load("fluency")["tests"].values() for name in table["names"] if " " not in name]
    return re.compile(rf"(?<!\w){one_of(names)}(?=\d)", re.IGNORECASE)
