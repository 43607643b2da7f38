"""What stands beside a mark: the lines that hold what its reason names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from screen.criteria.known import load
from screen.model import LINE_END, Period, Span
from screen.phrases import any_of, words

_LONG = 240
"""Characters of a line that is quoted whole."""
_AROUND = 90
"""Characters quoted before and after a place in a longer one."""
_MONTHS = 12
_FIGURES = re.compile(r"\d+")
_LENGTH = re.compile(rf"\d\W{{0,2}}{any_of(load('calendar'), 'lengths')}\b", re.IGNORECASE)
"""A duration as CVs print it."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a line: the characters from ``start`` to ``end``."""

    line: Span
    start: int
    end: int

    def meets(self, other: Spot) -> bool:
        """Whether both hold some of the same characters."""
        return self.line == other.line and self.start < other.end and other.start < self.end


def quote(spots: Iterable[Spot]) -> tuple[Span, ...]:
    """The lines of the spots, each once, in the order in which they are named.

    Of a very long line the words around its spots: a receipt that a person reads at a glance. Pieces that meet are one.
    """
    held: dict[Span, list[Spot]] = {}
    for spot in spots:
        held.setdefault(spot.line, []).append(spot)
    return tuple(piece for line, inside in held.items() for piece in _pieces(line, inside))


def _pieces(line: Span, spots: list[Spot]) -> Iterator[Span]:
    if len(line.quote) <= _LONG:
        yield line
        return
    blanks = [match.start() for match in re.finditer(r"\s", line.quote)]
    reached, first = -1, 0
    for spot in sorted(spots, key=lambda spot: spot.start):
        begin = max((blank + 1 for blank in blanks if blank < spot.start - _AROUND), default=0)
        if reached >= 0 and begin > reached:
            yield _piece(line, first, reached)
            reached = -1
        first = begin if reached < 0 else first
        after = min((blank for blank in blanks if blank >= spot.end + _AROUND), default=len(line.quote))
        reached = max(reached, after)
    yield _piece(line, first, reached)


def _piece(line: Span, first: int, last: int) -> Span:
    return replace(line, line=line.line + line.quote.count(LINE_END, 0, first), quote=line.quote[first:last].strip())


def head(lines: tuple[Span, ...], names: tuple[str, ...], period: Period) -> tuple[Spot, ...]:
    """Where an entry is named and dated, in the order of print; its first line where its names are printed otherwise."""
    named = naming(lines, names) or tuple(Spot(line, 0, 0) for line in lines[:1])
    return tuple(sorted((*named, *_dating(lines, period)), key=lambda spot: (lines.index(spot.line), spot.start)))


def naming(lines: tuple[Span, ...], names: tuple[str, ...]) -> tuple[Spot, ...]:
    """Where each of the names stands first: all of it, else the first words of it, since a name may be broken by a date."""
    return tuple(spot for name in names if (spot := _named(lines, name)) is not None)


def _named(lines: tuple[Span, ...], name: str) -> Spot | None:
    wanted = [word for word, _, _ in words(name)]
    every = ((line, words(line.quote)) for line in lines if wanted)
    begun = [(line, held, at) for line, held in every for at, (word, _, _) in enumerate(held) if word == wanted[0]]
    for length in dict.fromkeys((len(wanted), min(3, len(wanted)), min(2, len(wanted)))):
        for line, held, at in begun:
            if [word for word, _, _ in held[at : at + length]] == wanted[:length]:
                return Spot(line, held[at][1], held[at + length - 1][2])
    return None


def _dating(lines: tuple[Span, ...], period: Period) -> Iterator[Spot]:
    """Where the years of both ends stand, written with four figures or two; else a duration."""
    years = dict.fromkeys(bounds[at] // _MONTHS for at, bounds in ((0, period.start), (1, period.end)) if bounds is not None)
    found = [spot for year in years if (spot := _year(lines, year)) is not None]
    if not found and period.months is not None:
        found = [spot for line in lines for spot in _spots(_LENGTH, line)][:1]
    yield from found


def _year(lines: tuple[Span, ...], year: int) -> Spot | None:
    found = [spot for line in lines for spot in _spots(_FIGURES, line)]
    for written in (f"{year:04d}", f"{year % 100:02d}"):
        spot = next((spot for spot in found if spot.line.quote[spot.start : spot.end] == written), None)
        if spot is not None:
            return spot
    return None


def _spots(pattern: re.Pattern[str], line: Span) -> Iterator[Spot]:
    return (Spot(line, match.start(), match.end()) for match in pattern.finditer(line.quote))
