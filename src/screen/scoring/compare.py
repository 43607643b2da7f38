"""Two rankings of the same people: who moves, by how much, and on which criteria."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from screen.model import Application, Cause, Finding, Mark, Move, Outcome, Ranking, Standing
from screen.scoring.rank import shared


def standings(ranking: Ranking) -> tuple[Standing, ...]:
    """Everybody in a ranking, in its order."""
    return tuple(map(_standing, ranking.applications))


def moves(before: Sequence[Standing], after: Sequence[Standing]) -> tuple[Move, ...]:
    """Whoever stands elsewhere, in the order of the second ranking."""
    old = {one.id: one for one in before}
    pairs = ((old[one.id], one) for one in after if one.id in old)
    return tuple(Move(was, now, _causes(was, now)) for was, now in pairs if _place(was) != _place(now))


def placed(people: Iterable[Standing]) -> tuple[Standing, ...]:
    """People whose marks have changed, with their lists and ranks made anew as `screen.scoring.rank` makes them."""
    every = list(people)
    judged = [one for one in every if one.list]
    long = sorted((one for one in judged if not _misses(one)), key=_key)
    apart = sorted((one for one in judged if _misses(one)), key=_key)
    rest = [one for one in every if not one.list]
    return (*_numbered(long, "long", 0), *_numbered(apart, "gate-not-met", len(long)), *rest)


def _standing(application: Application) -> Standing:
    judgement = application.seen.judgement
    findings = judgement.findings if judgement is not None and application.list else ()
    return Standing(
        application.id,
        application.seen.name or application.seen.email,
        application.state.value,
        application.list,
        application.rank,
        {finding.criterion: _mark(finding) for finding in findings},
    )


def _mark(finding: Finding) -> Mark:
    return Mark(finding.outcome, finding.points, finding.max_points, finding.low, finding.high, bool(finding.question))


def _place(one: Standing) -> tuple[str, str, int | None, float]:
    return one.state, one.list, one.rank, one.score


def _causes(before: Standing, after: Standing) -> tuple[Cause, ...]:
    """The criteria whose marks differ in outcome or points, in the order of the second file."""
    order = dict.fromkeys((*after.marks, *before.marks))
    causes = (Cause(name, before.marks.get(name), after.marks.get(name)) for name in order)
    return tuple(cause for cause in causes if _weighs(cause.before) != _weighs(cause.after))


def _weighs(mark: Mark | None) -> tuple[Outcome | None, float]:
    return (None, 0.0) if mark is None else (mark.outcome, mark.points)


def _misses(one: Standing) -> bool:
    return any(mark.outcome is Outcome.NOT_MET and not mark.max_points for mark in one.marks.values())


def _totals(one: Standing) -> tuple[float, float, float]:
    return -one.score, -sum(mark.high for mark in one.marks.values()), -sum(mark.low for mark in one.marks.values())


def _key(one: Standing) -> tuple[float, float, float, str]:
    return (*_totals(one), one.id)


def _numbered(ordered: Sequence[Standing], name: str, before: int) -> Iterable[Standing]:
    for one, place in zip(ordered, shared([_totals(one) for one in ordered]), strict=True):
        yield replace(one, list=name, rank=before + place)
