"""``screen check``: every problem of criteria files, with line and column."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from screen.cli.ending import NEEDS_PERSON, give, tell


class ProblemFormat(StrEnum):
    """How problems are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def check(
    files: Annotated[list[Path], typer.Argument(metavar="FILE|DIR", help="Criteria files, or folders of them.", exists=True)],
    form: Annotated[ProblemFormat, typer.Option("--format", help="How to print the problems.")] = ProblemFormat.TEXT,
) -> None:
    """Find what is wrong in criteria files, all in one run. Exit status 1 when there is an error."""
    from screen import criteria
    from screen.report import problems

    found = criteria.check(files)
    give(problems.written(found, form.value))
    errors = sum(problem.severity == "error" for problem in found)
    tell(f"errors: {errors}, warnings: {len(found) - errors}.")
    if errors:
        raise typer.Exit(NEEDS_PERSON)
