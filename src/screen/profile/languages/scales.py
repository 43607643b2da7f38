"""Scales on which people rate their languages in figures, as the heading or a line beside the list states them.

Most count up to ten; a form may count to five, and some count down (the CVs of the European Commission's calls for tender:
``1 - excellent; 5 - basic``). The words for the ends of a scale are in ``data/fluency.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from screen.model import Fluency, Line
from screen.phrases import Phrasebook
from screen.profile.languages import fluency, tongues
from screen.profile.vocabulary import load

_TOP = r"(4|5|6|7|10)(?![\w%/-]|[.,]\d)"
_RUN = re.compile(rf"(?<![\w.,/-])([01])\s*(?:[-\u2013\u2014]|to|hingga|sampai)\s*{_TOP}", re.IGNORECASE)
_OUT_OF = re.compile(rf"(?:\b(?:out of|scale of|skala|daripada|max(?:imum)?\.?)\s*|(?<!\S)/|(?<=\()/){_TOP}", re.IGNORECASE)
_FIGURE = re.compile(r"(?<![\w.,/])(10|\d)(?![\w%/]|[.,]\d)")
_EQUALS = re.compile(r"\d\s*(?:=|(?:being|is|means|ialah|adalah)\b)|=\s*\d", re.IGNORECASE)


class Scale(NamedTuple):
    """The ends of a scale, and whether its lowest figure is the best one."""

    least: float
    most: float
    falls: bool = False

    def share(self, number: float) -> float:
        """How much of the best that there is a figure stands for, 0 to 1."""
        return (self.most + self.least - number if self.falls else number) / self.most


def taken(lines: Sequence[Line], bahasa: str) -> tuple[Scale | None, list[Line]]:
    """The scale that lines state, if any, and the lines but for those that say no more than that."""
    scale: Scale | None = None
    rest: list[Line] = []
    for paragraph in _paragraphs(lines):
        text = " ".join(line.text for line in paragraph)
        named = tongues.mentions(text, listed=False, bahasa=bahasa)
        found = stated(text[: named[0].start] if named else text)
        scale = scale or found
        if found is None or named:
            rest += paragraph
    return scale, rest


def stated(text: str) -> Scale | None:
    """The scale that a text states in figures (``1 to 5``, ``out of 10``) or by its ends (``5 = native``); None without one."""
    run, top = _RUN.search(text), _OUT_OF.search(text)
    pairs = dict(_pairs(text))
    if not (run or top or (pairs and (min(pairs) < 2 <= len(pairs) or _EQUALS.search(text)))):
        return None
    figures = [float(figure) for match in (run, top) if match for figure in match.groups()] + list(pairs)
    least, most = min(figures), max(figures)
    if least == most and least > 1:
        return Scale(0.0, most)
    best = max(pairs, key=lambda figure: fluency.ORDER.index(pairs[figure]), default=most)
    falls = best == least and (len(set(pairs.values())) > 1 or fluency.ORDER.index(pairs[best]) > 1)
    return Scale(least, max(most, 5.0), falls)


def _pairs(text: str) -> Iterator[tuple[float, Fluency]]:
    """Figures with the levels that they stand for: each with the one behind it, or before it where a level comes first."""
    tokens: list[tuple[int, float | Fluency]] = [(match.start(), float(match[1])) for match in _FIGURE.finditer(text)]
    tokens += [(mark.start, mark.level) for mark in fluency.marks(text) if mark.kind is fluency.Kind.WORD and mark.level]
    tokens += [(match.start, match.value) for match in _ends().find(text)]
    tokens.sort(key=lambda token: token[0])
    leads = bool(tokens) and isinstance(tokens[0][1], Fluency)
    for (_, one), (_, other) in pairwise(tokens):
        figure, level = (other, one) if leads else (one, other)
        if isinstance(level, Fluency) and not isinstance(figure, Fluency):
            yield figure, level


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not line.continues:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


@cache
def _ends() -> Phrasebook[Fluency]:
    return Phrasebook((phrase, Fluency(level)) for level, phrases in load("fluency")["ends"].items() for phrase in phrases)
