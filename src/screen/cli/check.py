"""``screen check``: every problem of criteria files, with line and column, and every example that comes out otherwise."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screen.cli import given
from screen.cli.against import against
from screen.cli.ending import NEEDS_PERSON, give, tell

if TYPE_CHECKING:
    from screen.pipeline.examples import Checked


class ProblemFormat(StrEnum):
    """How problems are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


def check(
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE|DIR", help="Criteria files, vocabularies, examples, or folders of them.", exists=True),
    ],
    form: Annotated[
        ProblemFormat,
        typer.Option(
            "--format",
            parser=given.one_of(ProblemFormat),
            metavar="|".join(ProblemFormat),
            autocompletion=given.completing(ProblemFormat),
            help="How to print the problems.",
        ),
    ] = ProblemFormat.TEXT,
    *,
    strict: Annotated[bool, typer.Option("--strict", metavar="", help="Let warnings count as errors.")] = False,
    old: Annotated[
        Path | None,
        typer.Option(
            "--against",
            metavar="OLD",
            exists=True,
            dir_okay=False,
            help="Say who would move if FILE replaced OLD; after FILE name an EXPORT, or the ranking.json of a run.",
        ),
    ] = None,
    as_of: given.Day = None,
    jobs: given.Jobs = 0,
) -> None:
    """Find what is wrong in criteria files, all in one run, and try their examples. Exit status 1 when there is an error."""
    if old is not None:
        if form not in (ProblemFormat.TEXT, ProblemFormat.JSON):
            raise typer.BadParameter("with --against there are text and json", param_hint="--format")
        against(old, files[0], files[1:], as_of=as_of, jobs=jobs, as_json=form is ProblemFormat.JSON)
        return
    from screen.pipeline import examples
    from screen.report import problems

    done = examples.checked(files)
    give(problems.written(done.problems, form.value))
    errors = sum(problem.severity == "error" for problem in done.problems)
    warnings = len(done.problems) - errors
    tell(f"errors: {errors}, warnings: {warnings}; examples tried: {done.examples}, criteria covered: {_of(done)}.")
    if errors or (strict and warnings):
        raise typer.Exit(NEEDS_PERSON)


def _of(done: Checked) -> str:
    return f"{done.covered} of {done.criteria}"
