"""How stable an order is: what changes in it when the points of each criterion count a fifth less or more.

The grid is fixed: every criterion that carries points, alone, at 80 and at 120 percent; with pairs also every two of them
together. Points are whole or half, so that all sums are exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations, pairwise, product

from screen.model import Application, Finding, Ranking

PERCENT = 20
_FULL = 100


class Counts(StrEnum):
    """Which way the points of a criterion are changed."""

    LESS = "less"
    MORE = "more"


class What(StrEnum):
    """What becomes of two neighbours."""

    SWAP = "swap"
    PART = "part"
    """They share a place and share it no longer."""
    LEVEL = "level"
    """They come to share a place."""


@dataclass(frozen=True, slots=True, order=True)
class Shift:
    """One criterion that counts less or more."""

    criterion: str
    counts: Counts


Variation = tuple[Shift, ...]
"""Shifts that are made together."""


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody's rank, and the best and worst that it becomes."""

    id: str
    rank: int
    best: int
    worst: int

    @property
    def holds(self) -> bool:
        """Whether the rank is always the same."""
        return self.best == self.worst


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of two neighbours of the list, and in which variations."""

    what: What
    ids: tuple[str, str]
    ranks: tuple[int, int]
    when: tuple[Variation, ...]


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """How stable the long list is."""

    variations: int
    """How many were tried."""
    places: tuple[Place, ...]
    changes: tuple[Change, ...]

    def holding(self) -> tuple[tuple[int, int], ...]:
        """Stretches of the list in which nobody's rank changes, as first and last rank."""
        runs: list[tuple[int, int]] = []
        open_run = False
        for rank in sorted({place.rank for place in self.places}):
            holds = all(place.holds for place in self.places if place.rank == rank)
            if holds and open_run:
                runs[-1] = (runs[-1][0], rank)
            elif holds:
                runs.append((rank, rank))
            open_run = holds
        return tuple(runs)


def sensitivity(ranking: Ranking, *, pairs: bool = False) -> Sensitivity:
    """The long list of a ranking under every variation."""
    people = [a for a in ranking.applications if a.list == "long" and a.rank is not None and a.seen.judgement is not None]
    rows = {a.id: _points(_findings(a)) for a in people}
    criteria = sorted({criterion for row in rows.values() for criterion in row})
    base = _ranks(rows, ())
    best, worst = dict(base), dict(base)
    found: dict[tuple[What, str, str], list[Variation]] = {}
    variations = list(_variations(criteria, pairs=pairs))
    for variation in variations:
        ranks = _ranks(rows, variation)
        for person, rank in ranks.items():
            best[person], worst[person] = min(best[person], rank), max(worst[person], rank)
        for first, second in pairwise(person.id for person in people):
            what = _what(base[second] - base[first], ranks[second] - ranks[first])
            if what is not None:
                found.setdefault((what, first, second), []).append(variation)
    places = tuple(Place(a.id, base[a.id], best[a.id], worst[a.id]) for a in people)
    order = {a.id: number for number, a in enumerate(people)}
    changes = (
        Change(what, (first, second), (base[first], base[second]), tuple(when)) for (what, first, second), when in found.items()
    )
    listed = sorted(changes, key=lambda change: (order[change.ids[0]], list(What).index(change.what)))
    return Sensitivity(len(variations), places, tuple(listed))


Points = tuple[int, int, int]
"""Points, highest and lowest, in halves."""


def _findings(application: Application) -> tuple[Finding, ...]:
    judgement = application.seen.judgement
    return judgement.findings if judgement is not None else ()


def _points(findings: Iterable[Finding]) -> dict[str, Points]:
    return {f.criterion: (round(2 * f.points), round(2 * f.high), round(2 * f.low)) for f in findings if f.max_points}


def _variations(criteria: Sequence[str], *, pairs: bool) -> Iterator[Variation]:
    yield from ((Shift(criterion, counts),) for criterion in criteria for counts in Counts)
    for two in combinations(criteria, 2) if pairs else ():
        for ways in product(Counts, repeat=2):
            yield tuple(Shift(criterion, counts) for criterion, counts in zip(two, ways, strict=True))


def _ranks(rows: Mapping[str, Mapping[str, Points]], variation: Variation) -> dict[str, int]:
    """Everybody's rank; people with the same score and bounds share one, as in the ranking itself."""
    weights = {shift.criterion: _FULL + (PERCENT if shift.counts is Counts.MORE else -PERCENT) for shift in variation}
    standing = {person: _standing(row, weights) for person, row in rows.items()}
    ordered = sorted(standing.values())
    first: dict[Points, int] = {}
    for number, each in enumerate(ordered, 1):
        first.setdefault(each, number)
    return {person: first[each] for person, each in standing.items()}


def _standing(row: Mapping[str, Points], weights: Mapping[str, int]) -> Points:
    """Best first: the score, then the highest, then the lowest that it can become."""
    totals = [0, 0, 0]
    for criterion, points in row.items():
        weight = weights.get(criterion, _FULL)
        for at, value in enumerate(points):
            totals[at] -= value * weight
    return totals[0], totals[1], totals[2]


def _what(before: int, after: int) -> What | None:
    """What two neighbours do, by the second one's distance in ranks before and after."""
    if before and after < 0:
        return What.SWAP
    if not before and after:
        return What.PART
    return What.LEVEL if before and not after else None
