"""``screen check --against``: who would move, and because of which line, if a criteria file replaced another."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import typer

from screen.cli import given
from screen.cli.ending import give, refuse, show, tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from screen.criteria import Criteria
    from screen.model import Standing, Unreplayed


def against(old: Path, new: Path, sources: Sequence[Path], *, as_of: datetime | None, jobs: int, as_json: bool) -> None:
    """Compare two criteria files over exports, or over a ranking that was written; without either, the files alone."""
    before, after = given.criteria_from(old), given.criteria_from(new)
    written = [tree for path in sources if (tree := _ranking(path)) is not None]
    if written and len(sources) > 1:
        _refuse_mixture()
    from screen.criteria.changes import changes
    from screen.report import movement
    from screen.scoring.compare import moves

    kept: tuple[Unreplayed, ...] = ()
    if written:
        was, now, kept = _from_ranking(written[0], before, after)
    elif sources:
        was, now = _from_exports(sources, before, after, as_of, jobs)
    else:
        was, now = (), ()
    told = movement.Movement(before, after, changes(before, after), moves(was, now), len(now), kept)
    if as_json:
        give(movement.json_text(told))
    else:
        show(lambda console: movement.show(console, told))
    if not sources:
        tell("name an EXPORT, or the ranking.json of an earlier run, to see who would move.")


def _refuse_mixture() -> NoReturn:
    raise typer.BadParameter("give exports, or one ranking.json, not both")


def _ranking(path: Path) -> dict[str, Any] | None:
    """The tree of a ranking that is named, or that lies in a folder that `screen rank` wrote."""
    from screen.report import claims

    if path.is_file() and path.suffix == ".json":
        tree = claims.read_ranking_file(path)
        if tree is None:
            refuse("output.no-ranking", "The JSON file is no ranking that `screen rank` wrote.")
        return tree
    return claims.read_ranking(path) if path.is_dir() else None


def _from_ranking(
    tree: dict[str, Any], old: Criteria, new: Criteria
) -> tuple[tuple[Standing, ...], tuple[Standing, ...], tuple[Unreplayed, ...]]:
    from screen.pipeline import comparing
    from screen.report import claims

    if tree["criteria"]["sha256"] != old.sha256:
        tell("the ranking was made by criteria that differ from the old file; what follows from it may be wrong.")
    before = claims.standings(tree)
    after, kept = comparing.replay(before, old, new)
    if old.post != new.post:
        tell("the post differs too: who is late, and which post is meant, takes the exports to know.")
    return before, after, kept


def _from_exports(
    sources: Sequence[Path], old: Criteria, new: Criteria, as_of: datetime | None, jobs: int
) -> tuple[tuple[Standing, ...], tuple[Standing, ...]]:
    from screen.pipeline import comparing
    from screen.scoring.compare import standings

    surveyed = given.exports_from(sources, None)
    days = _day(as_of, old, new), _day(as_of, new, old)
    with given.refusing(), given.workers(jobs) as executor:
        rankings = comparing.compare(surveyed, (old, days[0]), (new, days[1]), executor, window=given.window(jobs))
    return standings(rankings[0]), standings(rankings[1])


def _day(as_of: datetime | None, criteria: Criteria, other: Criteria) -> date:
    """The day given, or the closing date of a file, or else of the other one."""
    return given.day_of(as_of, criteria if criteria.post.closes is not None else other)
