"""Applications → the order in which a panel reads them. Everybody stays in it; nobody is rejected by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from screen.model import RANKED, Application, Importance, Judgement, Outcome, Ranking, State


def rank(applications: Sequence[Application], as_of: date) -> Ranking:
    """The long list by score, then those who do not meet a gate, then all that is not judged.

    Ranks run on from list to list. People with the same score and the same bounds share a rank; between them, and among
    those who are not ranked, the order is that of their ids, which come from content and not from the order of files.
    """
    judged = [(a, a.seen.judgement) for a in applications if a.state in RANKED and a.seen.judgement is not None]
    long = [(a, j) for a, j in judged if not misses_a_gate(j)]
    apart = [(a, j) for a, j in judged if misses_a_gate(j)]
    ranked = [*_placed(long, "long", 0), *_placed(apart, "gate-not-met", len(long))]
    ids = {a.id for a, _ in judged}
    order = list(State)
    rest = sorted((a for a in applications if a.id not in ids), key=lambda a: (order.index(a.state), a.id))
    return Ranking((*ranked, *(replace(a, list="", rank=None) for a in rest)), as_of.isoformat())


def shared(standings: Sequence[object]) -> list[int]:
    """The ranks, from 1, of standings in order: equal ones share the rank of the first of them."""
    ranks: list[int] = []
    for number, standing in enumerate(standings):
        ranks.append(ranks[-1] if number and standing == standings[number - 1] else number + 1)
    return ranks


def misses_a_gate(judgement: Judgement) -> bool:
    """Whether an essential criterion, which is a gate, is not met."""
    gates = (finding for finding in judgement.findings if finding.importance is Importance.ESSENTIAL)
    return any(gate.outcome is Outcome.NOT_MET for gate in gates)


def _placed(judged: Iterable[tuple[Application, Judgement]], name: str, before: int) -> Iterator[Application]:
    ordered = sorted(judged, key=lambda pair: (*_standing(pair[1]), pair[0].id))
    for (application, _), place in zip(ordered, shared([_standing(judgement) for _, judgement in ordered]), strict=True):
        yield replace(application, list=name, rank=before + place)


def _standing(judgement: Judgement) -> tuple[float, float, float]:
    """Best first: the score, then what it could become at most, then at least."""
    return -judgement.score, -judgement.score_high, -judgement.score_low
