"""A mark under changed points, without the CV: what follows from the mark alone, or nothing when it takes the CV to know."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from screen.criteria import (
    Criteria,
    Criterion,
    Degree,
    Experience,
    Interview,
    LanguageKnown,
    OtherLanguages,
    Skill,
    Studies,
    Topic,
    WorkRight,
)
from screen.model import Finding, Mark, Outcome
from screen.scoring.places import Weight
from screen.scoring.points import graded, halves
from screen.scoring.topic import worth

#: Keys that decide what a mark is worth, and keys that say nothing of it; every other key decides the mark itself.
_WORTH = {"points", "importance", "steps", "other_work", "ongoing", "activity"}
_SILENT = {"title", "quote", "question", "decide"}
Months = tuple[int | None, int | None]
"""Months in relevant and in any paid work."""


def same_finding(identifier: str, old: Criteria, new: Criteria) -> bool:
    """Whether both files look for the same in a CV under an id, whatever it is worth: then marks can be recomputed."""
    before, after = _of(identifier, old), _of(identifier, new)
    if before is None or after is None or _asked(before) != _asked(after) or _words(before, old) != _words(after, new):
        return False
    if isinstance(before, Topic):
        return _relevance(old) == _relevance(new)
    if isinstance(before, Studies):
        return same_finding(before.fields_of, old, new)
    return True


def replayed(mark: Mark, before: Criterion, after: Criterion, months: Months) -> Mark | None:
    """The mark under the second criterion, which looks for the same; None when the first mark does not tell enough."""
    if before.model_dump(exclude=_SILENT) == after.model_dump(exclude=_SILENT):
        return mark
    most = float(after.points or 0)
    if mark.outcome is Outcome.UNKNOWN and not mark.points:
        return Mark(Outcome.UNKNOWN, 0.0, most, 0.0, most, mark.asks)
    match before, after:
        case (Degree() | LanguageKnown() | WorkRight(), _):
            return _graded(mark, after)
        case Topic(), Topic():
            return _topic(mark, before, after)
        case Studies(), Studies():
            return _studies(mark, before, after)
        case Experience(), Experience():
            return _experience(mark, after, months)
        case OtherLanguages(), OtherLanguages():
            return _languages(mark, before, after)
        case Skill(), _:
            return replace(mark, points=most, max_points=most, low=most, high=most)
    return None


def _of(identifier: str, criteria: Criteria) -> Criterion | None:
    return next((c for c in criteria.criteria if c.id == identifier and not isinstance(c, Interview)), None)


def _asked(criterion: Criterion) -> dict[str, object]:
    return criterion.model_dump(exclude=_WORTH | _SILENT)


def _relevance(criteria: Criteria) -> object:
    """What makes a post relevant: the marks of topics rest on it."""
    asked = next((c for c in criteria.criteria if isinstance(c, Experience)), None)
    activities = () if asked is None or asked.new_graduate is None else asked.new_graduate.activities
    return None if asked is None else (asked.relevant, activities, _words(asked, criteria))


def _words(criterion: Criterion, criteria: Criteria) -> object:
    """The phrases of all vocabularies that a criterion names."""
    return [
        (name, [(g.phrases, g.alone, g.only_in, g.fully) for g in criteria.groups((name,))])
        for name in _named(criterion.model_dump())
    ]


def _named(value: object) -> Iterable[str]:
    """Every word in a tree that may name a vocabulary."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if key in _VOCABULARIES:
                yield from inner
            else:
                yield from _named(inner)


_VOCABULARIES = frozenset(
    """vocabularies degree_words employers duties ordinary_employers always_ordinary ordinary_posts thesis_words topics
    activities""".split()
)


def _graded(mark: Mark, after: Criterion) -> Mark:
    question = "?" if mark.asks else ""
    found = graded(Finding(after.id, mark.outcome, question=question), after.points)
    return Mark(mark.outcome, found.points, found.max_points, found.low, found.high, mark.asks)


def _topic(mark: Mark, before: Topic, after: Topic) -> Mark | None:
    """By the places at which the subject may have been found to be worth what it was."""
    was, most = float(before.points or 0), float(after.points or 0)
    found = [pair for pair in _FOUND if worth(before.steps, was, *pair) == mark.points] if before.steps is not None else []
    if not found:
        return None
    if after.steps is None:
        met = {top >= Weight.ROLE for top, _ in found}
        return Mark(Outcome.MET if met == {True} else Outcome.PARTLY, asks=mark.asks) if len(met) == 1 else None
    now = {worth(after.steps, most, *pair) for pair in found}
    if len(now) > 1:
        return None
    points = now.pop()
    return Mark(Outcome.MET if points == most else Outcome.PARTLY, points, most, points, most, points < most)


#: The strongest place with a sign, and the strongest with enough of them.
_FOUND = tuple((top, sure) for top in Weight for sure in (None, *Weight) if sure is None or sure <= top)


def _studies(mark: Mark, before: Studies, after: Studies) -> Mark | None:
    most = float(after.points or 0)
    if mark.outcome is Outcome.MET:
        return Mark(Outcome.MET, most, most, most, most)
    if (before.ongoing >= before.activity) != (after.ongoing >= after.activity):
        return None
    old = {"ongoing": before.ongoing, "activity": before.activity}
    worth = {float(getattr(after, key)) for key, points in old.items() if points == mark.points}
    points = worth.pop() if len(worth) == 1 else None
    return None if points is None else Mark(Outcome.PARTLY, points, most, points, most, mark.asks)


def _experience(mark: Mark, after: Experience, months: Months) -> Mark | None:
    most = float(after.points or 0)
    if mark.outcome is Outcome.MET:
        return Mark(Outcome.MET, most, most, most, most)
    relevant, work = months
    if relevant is None or work is None:
        return None
    enough = after.months.enough
    points = max(float(after.other_work) if work >= enough else 0.0, halves(most * min(relevant, enough) / enough))
    if mark.high not in (mark.points, mark.max_points):
        return None
    high = points if mark.high == mark.points else most
    return Mark(mark.outcome, points, most, points, high, mark.asks)


def _languages(mark: Mark, before: OtherLanguages, after: OtherLanguages) -> Mark | None:
    most = float(after.points or 0)
    if mark.outcome is Outcome.MET:
        return Mark(Outcome.MET, most, most, most, most)
    counted = [n for n in range(1, before.enough) if halves(float(before.points or 0) * n / before.enough) == mark.points]
    if len(counted) != 1:
        return None
    points = halves(most * counted[0] / after.enough)
    return Mark(Outcome.PARTLY, points, most, points, most, mark.asks)
