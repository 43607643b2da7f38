"""Two criteria files: a ranking by each over one reading of the exports, or what follows from a ranking that was written."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import date
from pathlib import Path

from screen import pipeline, sources
from screen.criteria import Criteria, Criterion, Interview
from screen.model import Mark, Ranking, Standing, Unreplayed
from screen.pipeline.kept import Kept
from screen.scoring.compare import placed
from screen.scoring.replay import replayed, same_finding


def compare(
    exports: Iterable[sources.Export],
    old: tuple[Criteria, date],
    new: tuple[Criteria, date],
    executor: Executor,
    *,
    window: int = 8,
) -> tuple[Ranking, Ranking]:
    """The rankings by both, each as of its day. What was read for the first serves the second, and is deleted at the end."""
    every = tuple(exports)
    with tempfile.TemporaryDirectory(prefix="screen-") as folder:
        before, after = (
            pipeline.rank(every, criteria, day, executor, window=window, kept=Kept(Path(folder) / "read"))
            for criteria, day in (old, new)
        )
    return before, after


def replay(before: Iterable[Standing], old: Criteria, new: Criteria) -> tuple[tuple[Standing, ...], tuple[Unreplayed, ...]]:
    """The people of a written ranking under the second file, and of which criteria the ranking does not tell enough.

    Marks that cannot be recomputed stay as they were; a criterion that is new has none.
    """
    first = {c.id: c for c in old.criteria}
    wanted = [c for c in new.criteria if not isinstance(c, Interview)]
    same = {c.id for c in wanted if same_finding(c.id, old, new)}
    stuck: Counter[str] = Counter()
    people = []
    for one in before:
        marks: dict[str, Mark] = {}
        for criterion in wanted if one.list else ():
            mark = one.marks.get(criterion.id)
            found = _replayed(mark, first.get(criterion.id), criterion, one) if criterion.id in same else None
            stuck[criterion.id] += found is None
            kept = mark if found is None else found
            if kept is not None:
                marks[criterion.id] = kept
        people.append(replace(one, marks=marks))
    left = tuple(Unreplayed(c.id, _why(c, first, same), stuck[c.id]) for c in wanted if stuck[c.id])
    return placed(people), left


def _replayed(mark: Mark | None, before: Criterion | None, after: Criterion, one: Standing) -> Mark | None:
    return None if mark is None or before is None else replayed(mark, before, after, one.months)


def _why(criterion: Criterion, first: dict[str, Criterion], same: set[str]) -> str:
    if criterion.id not in first:
        return "a new criterion, on which the ranking says nothing"
    if criterion.id not in same:
        return "it looks for something else now, which takes the CVs"
    return "what some marks rested on is not told by the ranking"
