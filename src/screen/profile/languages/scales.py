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
from screen.profile.vocabulary import any_of, load

_TOP = r"(4|5|6|7|10)(?![\w%/-]|[.,]\d)"
_RUN = re.compile(rf"(?<![\w.,/-])([01])\s*(?:[-\u2013\u2014]|{any_of('fluency', 'scale', 'to')})\s*{_TOP}", re.IGNORECASE)
#: The most that there is, with no score before it.
_OUT_OF = re.compile(rf"(?<!\d\s)(?:\b{any_of('fluency', 'scale', 'most')}\s*|(?<!\S)/|(?<=\()/){_TOP}", re.IGNORECASE)
_FIGURE = re.compile(r"(?<![\w.,/])(10|\d)(?![\w%/]|[.,]\d)")
_EQUALS = re.compile(rf"\d\s*(?:=|{any_of('fluency', 'scale', 'means')}\b)|=\s*\d", re.IGNORECASE)
_ASIDE = re.compile(r"\(([^()]+)\)")
#: A line of a legend that takes several.
_ROW = re.compile(r"\W*(?:10|\d)\s*=")
#: The best figure of a scale of which only the best one is told, and is the lowest.
_USUAL = 5.0


class Scale(NamedTuple):
    """The ends of a scale, whether its lowest figure is the best one, and what single figures are said to stand for."""

    least: float
    most: float
    falls: bool = False
    named: tuple[tuple[float, Fluency], ...] = ()

    def rate(self, figure: float) -> Fluency:
        """The level that a figure stands for."""
        share = (self.most + self.least - figure if self.falls else figure) / self.most
        return dict(self.named).get(figure) or fluency.by_share(share)


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
    """The scale that a text states in figures (``1 to 5``, ``out of 10``) or by its ends (``5 = native``); None without one.

    An examination has its own; beside one a scale stands in brackets: ``(1 = poor, 10 = excellent). MUET Band 4``.
    """
    if any(mark.language for mark in fluency.marks(text)):
        return next((scale for aside in _ASIDE.findall(text) if _ends_told(aside) and (scale := stated(aside))), None)
    run, top = _RUN.search(text), _OUT_OF.search(text)
    ends = _ends_told(text)
    by_ends = len(ends) > 1 and min(ends) < 2
    if not (run or top or by_ends or (ends and _EQUALS.search(text))):
        return None
    figures = [float(figure) for match in (run, top) if match for figure in match.groups()] + list(ends)
    least, most = min(figures), max(figures)
    ranks = [fluency.ORDER.index(level) for _, level in sorted(ends.items())]
    lowest_is_best = least in ends and least < 2 and ranks[0] > 1
    falls = lowest_is_best if len(ends) == 1 else ranks != sorted(ranks)
    said = () if _book().find(text) else tuple(sorted(ends.items()))
    return Scale(least if run or len(ends) > 1 or falls else 0.0, most if most > 1 else _USUAL, falls, said)


def _ends_told(text: str) -> dict[float, Fluency]:
    """What figures are said to stand for: in brackets, behind a colon, or anywhere; nothing where they do not rise or fall."""
    for part in (*_ASIDE.findall(text), text.partition(":")[2], text):
        tokens = _tokens(_RUN.sub(" ", part))
        both = {isinstance(token, Fluency) for token in tokens}
        if both == {True, False}:
            ways = [dict(_paired(tokens[::-1])), dict(_paired(tokens))]
            count = sum(not isinstance(token, Fluency) for token in tokens)
            return next((way for way in ways if len(way) == count and _is_even(way)), {})
    return {}


def _tokens(text: str) -> list[float | Fluency]:
    """The figures of a text and its words for levels and for the ends of a scale, in order."""
    found: list[tuple[int, float | Fluency]] = [(match.start(), float(match[1])) for match in _FIGURE.finditer(text)]
    found += [(mark.start, mark.level) for mark in fluency.marks(text) if mark.kind is fluency.Kind.WORD and mark.level]
    found += [(match.start, match.value) for match in _book().find(text)]
    return [token for _, token in sorted(found, key=lambda each: each[0])]


def _paired(tokens: Sequence[float | Fluency]) -> Iterator[tuple[float, Fluency]]:
    """Each figure with the level that follows it."""
    for figure, level in pairwise(tokens):
        if isinstance(level, Fluency) and not isinstance(figure, Fluency):
            yield figure, level


def _is_even(levels: dict[float, Fluency]) -> bool:
    """Whether levels rise with their figures, or fall."""
    ranks = [fluency.ORDER.index(level) for _, level in sorted(levels.items())]
    return ranks in (sorted(ranks), sorted(ranks, reverse=True))


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each paragraph; those of a legend, ``1 = weak`` over ``5 = fluent``, are one."""
    paragraph: list[Line] = []
    for line in lines:
        goes_on = line.continues or (paragraph and _ROW.match(line.text) and _ROW.match(paragraph[-1].text))
        if paragraph and not goes_on:
            yield paragraph
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield paragraph


@cache
def _book() -> Phrasebook[Fluency]:
    """Words for the ends of a scale, which are no levels themselves."""
    return Phrasebook((phrase, Fluency(level)) for level, phrases in load("fluency")["ends"].items() for phrase in phrases)
