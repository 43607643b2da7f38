"""``screen extract``: what CVs say, one JSON object a CV, without judging."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screen.cli import given
from screen.cli.ending import NEEDS_PERSON, give, tell

if TYPE_CHECKING:
    from screen.criteria import Criteria

_CRITERIA = Path("criteria")
"""Where criteria lie by custom."""


class ProfileFormat(StrEnum):
    """How profiles are printed."""

    JSONL = "jsonl"


def extract(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", exists=True, help="CV files, or folders of them.")],
    _form: Annotated[
        ProfileFormat,
        typer.Option(
            "--format",
            parser=given.one_of(ProfileFormat),
            metavar="|".join(ProfileFormat),
            autocompletion=given.completing(ProfileFormat),
            help="How to print.",
        ),
    ] = ProfileFormat.JSONL,
    as_of: given.Day = None,
    criteria: Annotated[
        Path | None,
        typer.Option(
            "--criteria", metavar="FILE", exists=True, dir_okay=False, help="Take the closing date and the country from here."
        ),
    ] = None,
    jobs: given.Jobs = 0,
) -> None:
    """Print what each CV says: who wrote it, studies, work, languages, right to work. Exit status 1 when one was not read."""
    from screen import pipeline
    from screen.report import json

    rules = given.criteria_from(criteria) if criteria is not None else None
    day = _day(as_of, rules)
    country = rules.post.country if rules is not None else "MY"
    unread = 0
    with given.workers(jobs) as executor:
        for one in pipeline.extract(_all(files), day, executor, country=country, window=given.window(jobs)):
            months = one.work_months[0] if one.work_months else None
            unread += one.profile is None
            if not give(json.profile_line(one.file, one.document, one.profile, one.identity, months)):
                executor.shutdown(wait=False, cancel_futures=True)
                return
    if unread:
        tell(f"not read: {unread} (exit status {NEEDS_PERSON}); the status of each says why.")
        raise typer.Exit(NEEDS_PERSON)


def _all(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and those in folders by their names, also what cannot be entered there; hidden ones are left out."""
    from screen import sources

    for path in paths:
        inside = [entry.path for entry in sources.entries(path)] if path.is_dir() else [path]
        yield from (one for one in inside if one == path or not one.name.startswith("."))


def _day(as_of: datetime | None, criteria: Criteria | None) -> date | None:
    """The day given, or the closing date of the criteria given; else the one on which the criteria in ``criteria/`` agree."""
    if as_of is not None:
        return as_of.date()
    if criteria is not None:
        return given.day_of(None, criteria)
    day = _closing_date_here()
    if day is None:
        tell("no closing date is known, so work that still runs is not counted in months; give --as-of YYYY-MM-DD.")
    else:
        tell(f"facts are counted on {day.isoformat()}, the closing date in {_CRITERIA}/; --as-of YYYY-MM-DD for another day.")
    return day


def _closing_date_here() -> date | None:
    from screen.criteria import load

    rules = [load(path)[0] for path in sorted(_CRITERIA.glob("*.yaml"))] if _CRITERIA.is_dir() else []
    closing = {rule.post.closes.date() for rule in rules if rule and rule.post.closes}
    return closing.pop() if len(closing) == 1 else None
