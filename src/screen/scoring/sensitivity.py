"""How stable an order is: what changes in it when the points of each criterion count a fifth less or more.

The grid is fixed: every criterion that carries points, alone, at 80 and at 120 percent; with pairs also every two of them
together. Points are whole or half, so that all sums are exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise, product

from screen.model import Application, Counts, Disturbance, Finding, Ranking, Reach, Shift, Stability, Turn, Variation
from screen.scoring.rank import shared

PERCENT = 20
_FULL = 100


def sensitivity(ranking: Ranking, *, pairs: bool = False) -> Stability:
    """The long list of a ranking under every variation."""
    people = [a for a in ranking.applications if a.list == "long" and a.rank is not None and a.seen.judgement is not None]
    rows = {a.id: _points(_findings(a)) for a in people}
    criteria = sorted({criterion for row in rows.values() for criterion in row})
    base = _ranks(rows, ())
    best, worst = dict(base), dict(base)
    found: dict[tuple[Turn, str, str], list[Variation]] = {}
    variations = list(_variations(criteria, pairs=pairs))
    for variation in variations:
        ranks = _ranks(rows, variation)
        for person, rank in ranks.items():
            best[person], worst[person] = min(best[person], rank), max(worst[person], rank)
        for first, second in pairwise(person.id for person in people):
            what = _what(base[second] - base[first], ranks[second] - ranks[first])
            if what is not None:
                found.setdefault((what, first, second), []).append(variation)
    places = tuple(Reach(a.id, base[a.id], best[a.id], worst[a.id]) for a in people)
    order = {a.id: number for number, a in enumerate(people)}
    changes = [Disturbance(key[0], key[1:], (base[key[1]], base[key[2]]), tuple(when)) for key, when in found.items()]
    listed = sorted(changes, key=lambda change: (order[change.ids[0]], list(Turn).index(change.what)))
    return Stability(len(variations), places, tuple(listed))


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
    ordered = sorted(standing, key=standing.__getitem__)
    return dict(zip(ordered, shared([standing[person] for person in ordered]), strict=True))


def _standing(row: Mapping[str, Points], weights: Mapping[str, int]) -> Points:
    """Best first: the score, then the highest, then the lowest that it can become."""
    totals = [0, 0, 0]
    for criterion, points in row.items():
        weight = weights.get(criterion, _FULL)
        for at, value in enumerate(points):
            totals[at] -= value * weight
    return totals[0], totals[1], totals[2]


def _what(before: int, after: int) -> Turn | None:
    """What two neighbours do, by the second one's distance in ranks before and after."""
    if before and after < 0:
        return Turn.SWAP
    if not before and after:
        return Turn.PART
    return Turn.LEVEL if before and not after else None
