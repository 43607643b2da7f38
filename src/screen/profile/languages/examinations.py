"""Results of language examinations in a text, and the level that each is enough for.

The examinations, their scales and the words around their scores are in ``data/fluency.toml``. A result that is only hoped for
is none, and the day on which one sat is no score.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from screen.model import Fluency
from screen.phrases import Match, Phrasebook, one_of, words
from screen.profile import dates
from screen.profile.vocabulary import any_of, book, listed, load

_SCORE = re.compile(r"(?<![\d./])(?:N\s?([1-5])|(\d{1,3}(?:\.\d)?)|(VI|IV|V|III|II|I))(?![\d]|/\d{4}|\.\d|[A-Za-z])\+?")
_OF_TWO = rf"{any_of('fluency', 'school_marks', 'of_two')}(?! +A[- ]?{any_of('fluency', 'scale', 'levels')})"
_OF_SCHOOLS = re.compile(rf"\b(?:{any_of('fluency', 'school_marks', 'names')}|{_OF_TWO})\b", re.IGNORECASE)
_OF_JAPANESE = re.compile(
    rf"\b{any_of('fluency', 'school_marks', 'japanese')}\W+(?:\w+\W+){{0,2}}?(N\s?([1-5]))(?!\w)"
    rf"|{any_of('fluency', 'school_marks', 'japanese_unparted')}\W*(N\s?([1-5]))",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"[\s.#]*")
_LABELS_SCORE = re.compile(r"[\s:=.(-]*")
_NEAR, _FAR, _BEFORE = 45, 100, 14
"""Letters behind an examination's name within which its score stands, further off only one that is called the overall one; and
before its name."""
#: Two cells with nothing but a figure, at the end of a text.
_MARKS = re.compile(r"\t\d{1,2}\t\d{1,2}\t\W*$")
_LABELLED = 30
"""Letters before a figure within which words say what it counts."""
_AROUND = 25
"""Letters around a result within which it is said to be only hoped for."""
_ROMAN = ("I", "II", "III", "IV", "V", "VI")


class Result(NamedTuple):
    """An examination at ``text[start:end]`` with its language, and the level that its score is enough for, if it has one."""

    start: int
    end: int
    level: Fluency | None
    language: str


def results(text: str) -> Iterator[Result]:
    """The examinations that a text names, each with its result where one stands beside it."""
    return chain(_named_results(text), _japanese(text))


def named(text: str) -> list[tuple[int, int]]:
    """The places where a text names examinations, of languages or of schools, whether or not a result stands there."""
    schools = [match.span() for match in _OF_SCHOOLS.finditer(text)]
    return schools + [(match.start, match.end) for match in _book().find(text)]


def is_of_schools(text: str) -> bool:
    """Whether a text names an examination of schools, or grades as they give them."""
    return _OF_SCHOOLS.search(text) is not None


def _named_results(text: str) -> Iterator[Result]:
    found = sorted([*_book().find(text), *_glued(text)], key=lambda match: match.start)
    for i, match in enumerate(found):
        stop = found[i + 1].start if match is not found[-1] else len(text)
        start = max(0, match.start - _BEFORE, found[i - 1].end if i else 0)
        score = _score(text, match.value, match.end, stop) or _before(text, match.value, start, match.start)
        exam = load("fluency")["tests"][match.value]
        if score is None:
            yield Result(match.start, match.end, None, exam["language"])
            continue
        value, left, right = score
        begin, end = min(left, match.start), max(right, match.end)
        limits = exam["paper"] if value > exam["most"] else exam
        level = None if _is_hoped_for(text, begin, end) else _level(value, limits)
        yield Result(begin, end, level, exam["language"])


def _glued(text: str) -> Iterator[Match[str]]:
    """Examinations with their level written on: ``HSK4``."""
    for match in _glued_names().finditer(text):
        yield from (replace(m, start=match.start(), end=match.end()) for m in _book().find(match.group()))


def _is_hoped_for(text: str, start: int, end: int) -> bool:
    """Whether an examination is yet to be taken or passed: ``target IELTS 7``, ``MUET Band 5 (expected)``."""
    before = re.split(r"[.;,|]", text[max(0, start - _AROUND) : start])[-1]
    behind = re.split(r"[.;|]|(?<=\w),", text[end : end + _AROUND])[0]
    return any(book("fluency", "scores", "hoped").first(part) for part in (before, text[start:end], behind))


def _japanese(text: str) -> Iterator[Result]:
    """A level of the Japanese examination beside the language's own name: ``Japanese - N3``."""
    limits = load("fluency")["tests"]["jlpt"]
    for match in _OF_JAPANESE.finditer(text):
        group = 1 if match[1] else 3
        yield Result(*match.span(group), _level(-float(match[group + 1]), limits), limits["language"])


def _level(value: float, limits: Mapping[str, Any]) -> Fluency:
    """The level that a score is enough for, by the limits of its examination."""
    if value >= limits["fluent"]:
        return Fluency.FLUENT
    return Fluency.INTERMEDIATE if value >= limits["intermediate"] else Fluency.BASIC


def _score(text: str, exam: str, start: int, stop: int) -> tuple[float, int, int] | None:
    """The score that stands in ``text[start:stop]``, with its place: the one called overall, else the first one near."""
    end = min(start + _FAR, stop)
    end = text.index(";", start) if ";" in text[start:end] else end
    values = list(_values(text, exam, start, end))
    overall = [value for value in values if _labels(text, value[1]) & listed("fluency", "scores", "whole")]
    near = [value for value in values if value[2] <= start + _NEAR]
    return next(iter((*overall, *near)), None)


def _before(text: str, exam: str, start: int, stop: int) -> tuple[float, int, int] | None:
    """The score that stands before an examination's name; two figures in cells of their own are marks: ``6 | 6 | MUET``."""
    return None if _MARKS.search(text[:stop]) else _score(text, exam, start, stop)


def _values(text: str, exam: str, start: int, end: int) -> Iterator[tuple[float, int, int]]:
    """The figures in ``text[start:end]`` that the examination's scale holds, with their places; figures of dates are none."""
    table = load("fluency")["tests"][exam]
    most = table.get("paper", table)["most"]
    for match in _SCORE.finditer(text, start, end):
        figure, at = match.lastindex, match.start()
        if (exam == "jlpt") is not (figure == 1) or (figure == 3 and exam != "muet"):
            continue
        value = -float(match[1]) if figure == 1 else float(match[2] or _ROMAN.index(match[3]) + 1)
        if (value < 0 or 0 < value <= most) and not (_is_counted(text, at) or (_in_date(text, at) and not _labels(text, at))):
            yield value, at, match.end()


def _in_date(text: str, at: int) -> bool:
    """Whether a figure begins within a date: the ``12`` of ``TOEFL 12 May 2018, 105``, not the ``7.5`` of ``7.5 May 2018``."""
    return any(dated.start <= at < dated.end for dated in dates.find(text))


def _is_counted(text: str, at: int) -> bool:
    """Whether a figure counts sittings or papers: the ``2`` of ``MUET Session 2, Band 4`` and of ``MUET S2``."""
    before = text[max(0, at - _LABELLED) : at]
    word, _, end = next(reversed(words(before)), ("", 0, 0))
    return word in listed("fluency", "scores", "counted") and bool(_BESIDE.fullmatch(before, end))


def _labels(text: str, at: int) -> frozenset[str]:
    """The words for a score that a figure stands right behind: ``Overall band score: 7``."""
    before = text[max(0, at - _LABELLED) : at]
    found: set[str] = set()
    known = listed("fluency", "scores", "label") | listed("fluency", "scores", "whole")
    for word, _, end in reversed(words(before)):
        if word not in known or not (found or _LABELS_SCORE.fullmatch(before, end)):
            break
        found.add(word)
    return frozenset(found)


@cache
def _book() -> Phrasebook[str]:
    return Phrasebook((name, key) for key, table in load("fluency")["tests"].items() for name in table["names"])


@cache
def _glued_names() -> re.Pattern[str]:
    names = [name for table in load("fluency")["tests"].values() for name in table["names"] if " " not in name]
    return re.compile(rf"(?<!\w){one_of(names)}(?=\d)", re.IGNORECASE)
