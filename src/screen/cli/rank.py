"""``screen rank``: exports and criteria in, the panel's screening matrix out."""

from __future__ import annotations

from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from screen.cli import given
from screen.cli.apart import keep_apart
from screen.cli.ending import NEEDS_PERSON, give, refuse, show, tell
from screen.report import run

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from screen.criteria import Criteria
    from screen.model import Ranking, Stability
    from screen.pipeline import Kept
    from screen.sources import Export

#: The files of a run, in the order of their use.
_WRITTEN = ("ranking.csv", "ranking.xlsx", "ranking.json", "intake.csv", run.NAME)


class RankingFormat(StrEnum):
    """What goes to stdout."""

    TABLE = "table"
    JSON = "json"


def rank(
    *,
    exports: Annotated[
        list[Path],
        typer.Argument(
            metavar="EXPORT", exists=True, help="Mailbox, folder, archive, messages, or a form's table and its CVs."
        ),
    ],
    criteria: Annotated[
        Path, typer.Option("--criteria", metavar="FILE", exists=True, dir_okay=False, help="What the advert asks for (YAML).")
    ],
    out: Annotated[Path, typer.Option("--out", metavar="DIR", file_okay=False, help="Where the results are written.")],
    as_of: given.Day = None,
    jobs: given.Jobs = 0,
    mapping: Annotated[
        Path | None,
        typer.Option("--mapping", metavar="FILE", exists=True, dir_okay=False, help="Which column of a form is what."),
    ] = None,
    form: Annotated[
        RankingFormat,
        typer.Option(
            "--format",
            parser=given.one_of(RankingFormat),
            metavar="|".join(RankingFormat),
            autocompletion=given.completing(RankingFormat),
            help="What to print.",
        ),
    ] = RankingFormat.TABLE,
    blind: Annotated[
        bool, typer.Option("--blind", metavar="", help="Show ids instead of names and addresses (JSON keeps them).")
    ] = False,
    no_cache: Annotated[
        bool,
        typer.Option(
            "--no-cache", metavar="", help="Keep nothing of what was read in DIR, and delete what an earlier run kept."
        ),
    ] = False,
    sensitivity: Annotated[
        bool,
        typer.Option(
            "--sensitivity", metavar="", help="Say how stable the order is when a criterion counts 20 % less or more."
        ),
    ] = False,
    pairs: Annotated[
        bool, typer.Option("--sensitivity-pairs", metavar="", help="The same, also for every two criteria together.")
    ] = False,
) -> None:
    """Rank the applications of an export: the table here, ranking.csv, ranking.xlsx, ranking.json and intake.csv in DIR.

    Exit status 1 when something that came in needs a person: it could not be read, or holds no CV.
    """
    rules = given.criteria_from(criteria)
    day = given.day_of(as_of, rules)
    keep_apart(out, _WRITTEN, exports, (criteria, mapping))
    surveyed = given.exports_from(exports, mapping)
    _tell_columns(surveyed)
    with given.refusing(), given.workers(jobs) as executor, _progress() as done:
        from screen import pipeline

        kept = _kept(out, no_cache=no_cache)
        ranking = pipeline.rank(surveyed, rules, day, executor, window=given.window(jobs), tell=done, kept=kept)
    stability = _stability(ranking, pairs=pairs) if sensitivity or pairs else None
    _write(out, ranking, rules, run.Run(tuple(exports), criteria, mapping), stability, blind=blind)
    printed = _print(ranking, rules, form, stability, blind=blind)
    _end(ranking, out, printed=printed)


def _kept(out: Path, *, no_cache: bool) -> Kept | None:
    """Where what is read is kept for the next run, with other criteria."""
    from screen.pipeline import kept

    if no_cache:
        kept.forget(out / kept.NAME)
        return None
    return kept.Kept(out / kept.NAME)


def _tell_columns(exports: Sequence[Export]) -> None:
    from screen.report import safe

    for export in exports:
        if export.columns:
            pairs = "; ".join(f"{canonical} = “{safe.line(header)}”" for canonical, header in export.columns)
            tell(f"columns of {safe.line(export.name)}: {pairs}")
        if export.unused:
            tell(f"columns not used: {'; '.join(f'“{safe.line(header)}”' for header in export.unused)}")


@contextmanager
def _progress() -> Iterator[Callable[[int], None]]:
    """Told how many things have been examined; shows it while it runs where stderr is a terminal."""
    import sys

    if not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.completed} examined"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("examined", total=None)
        yield lambda count: progress.update(task, completed=count)


def _stability(ranking: Ranking, *, pairs: bool) -> Stability:
    from screen.scoring.sensitivity import sensitivity

    return sensitivity(ranking, pairs=pairs)


def _tree(found: Stability | None) -> dict[str, Any] | None:
    from screen.report import stability
    from screen.scoring.sensitivity import PERCENT

    return None if found is None else stability.tree(found, PERCENT)


def _write(out: Path, ranking: Ranking, rules: Criteria, made_from: run.Run, found: Stability | None, *, blind: bool) -> None:
    """Make every file, then write them all."""
    from screen.report import csv, files, json, xlsx

    contents = {
        "ranking.csv": csv.ranking_csv(ranking, rules, blind=blind),
        "ranking.xlsx": xlsx.ranking_xlsx(ranking, rules, blind=blind),
        "ranking.json": json.ranking_json(ranking, rules, _tree(found)).encode(),
        "intake.csv": csv.intake_csv(ranking, blind=blind),
        run.NAME: run.record(made_from, ranking.as_of),
    }
    try:
        files.write_all(out, contents)
    except OSError as error:
        refuse("output.cannot-write", f"The results cannot be written to DIR: {error.strerror}.")


def _print(ranking: Ranking, rules: Criteria, form: RankingFormat, found: Stability | None, *, blind: bool) -> bool:
    """Whether the result could be printed; why not has been told, and the files are there all the same."""
    try:
        _show(ranking, rules, form, found, blind=blind)
    except typer.Exit:
        return False
    return True


def _show(ranking: Ranking, rules: Criteria, form: RankingFormat, found: Stability | None, *, blind: bool) -> None:
    if form is RankingFormat.JSON:
        from screen.report import json

        give(json.ranking_json(ranking, rules, _tree(found)))
        return
    from screen.report import stability, table
    from screen.scoring.sensitivity import PERCENT

    show(lambda console: table.show(console, ranking, rules, blind=blind))
    if found is not None:
        show(lambda console: stability.show(console, found, PERCENT))


def _end(ranking: Ranking, out: Path, *, printed: bool) -> None:
    from screen.report import safe, wording

    waiting = sum(map(wording.needs_person, ranking.applications))
    counts = ", ".join(f"{count} {wording.state_word(state, count)}" for state, count in ranking.counts().items() if count)
    tell(f"{len(ranking.applications)} came in: {counts or 'nothing'}.")
    tell(f"{', '.join(_WRITTEN[:-1])} and {_WRITTEN[-1]} are in {safe.line(str(out))}.")
    if faults := sum(application.reason == "output.fault" for application in ranking.applications):
        tell(f"the program itself failed over {faults} of them; they are listed as unreadable. [output.fault]")
    if waiting:
        tell(f"{waiting} of them need{'s' if waiting == 1 else ''} a person (exit status {NEEDS_PERSON}).")
    if waiting or not printed:
        raise typer.Exit(NEEDS_PERSON)
