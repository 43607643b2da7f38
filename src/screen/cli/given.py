"""What commands are given, turned into values: dates, criteria, exports, workers. What is wrong ends with status 2."""

from __future__ import annotations

import os
from contextlib import contextmanager
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from screen.cli.ending import WRONG, refuse, say, tell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Executor

    from screen.criteria import Criteria
    from screen.sources import Export

Word = TypeVar("Word", bound=StrEnum)

#: What a worker may use for one application: a 2 KB PDF can ask for gigabytes, a 0.6 MB DOCX for minutes.
MEMORY_BYTES = 1 << 30
SECONDS = 10.0
#: What a worker loads before its limits close.
_STAGES = ("screen.pipeline", "screen.profile", "screen.sources.mime", "screen.sources.rows")

_MOST_JOBS = 64


def _day(text: str) -> datetime:
    """A day as it is typed."""
    try:
        return datetime.strptime(text, "%Y-%m-%d")  # noqa: DTZ007  # a day has no time zone
    except ValueError:
        raise typer.BadParameter("a day is written YYYY-MM-DD, such as 2020-11-16.") from None


def _jobs(text: str | int) -> int:
    """A number of workers as it is typed."""
    number = str(text)
    if not (number.isascii() and number.isdigit() and int(number) <= _MOST_JOBS):
        raise typer.BadParameter(f"give a whole number from 0 to {_MOST_JOBS}.")
    return int(number)


def one_of(words: type[Word]) -> Callable[[str], Word]:
    """What turns a word that is typed into one of a few."""

    def parse(text: str) -> Word:
        try:
            return words(str(text))
        except ValueError:
            raise typer.BadParameter(f"choose one of {', '.join(words)}.") from None

    return parse


def completing(words: type[StrEnum]) -> Callable[[str], list[str]]:
    """What a shell offers for the beginning of one of a few words."""

    def offer(incomplete: str) -> list[str]:
        return [word.value for word in words if word.startswith(incomplete)]

    return offer


Day = Annotated[
    datetime | None,
    typer.Option("--as-of", parser=_day, metavar="YYYY-MM-DD", help="The day on which facts are counted: the closing date."),
]
Jobs = Annotated[
    int,
    typer.Option(
        "--jobs", "-j", parser=_jobs, metavar="N", help=f"Worker processes, at most {_MOST_JOBS}; 0 for one a processor."
    ),
]
Folder = Annotated[
    Path, typer.Option("--out", metavar="DIR", file_okay=False, exists=True, help="The folder that `screen rank` wrote.")
]


def criteria_from(path: Path) -> Criteria:
    """The criteria of a file; every problem on stderr and status 2 when they are not right."""
    from screen import criteria
    from screen.report import problems

    found, wrong = criteria.load(path)
    if wrong:
        say(problems.written(wrong, "text"))
    if found is None:
        tell("The criteria are not right; nothing was written. [output.invalid-criteria]")
        raise typer.Exit(WRONG)
    return found


def day_of(as_of: datetime | None, criteria: Criteria) -> date:
    """The day given, or the closing date of the post."""
    if as_of is not None:
        return as_of.date()
    if criteria.post.closes is None:
        refuse("output.no-closing-date", "The criteria state no closing date: give --as-of YYYY-MM-DD.")
    return criteria.post.closes.date()


def exports_from(paths: Sequence[Path], mapping: Path | None) -> tuple[Export, ...]:
    """What every path is; status 2 when one is nothing that can be read."""
    from screen import sources

    with refusing():
        return sources.survey(paths, mapping)


@contextmanager
def refusing() -> Iterator[None]:
    """Status 2 when an export turns out, at first sight or while it is read, to be nothing that can be read."""
    from screen import sources
    from screen.report import safe

    try:
        yield
    except sources.ExportError as error:
        refuse(error.code, safe.line(error.message))
    except (PermissionError, FileNotFoundError, IsADirectoryError) as error:
        refuse("output.cannot-read", f"A file of the exports cannot be read: {error.strerror}.")


@contextmanager
def workers(jobs: int) -> Iterator[Executor]:
    """Jailed worker processes; none is left behind, however the command ends."""
    from screen.documents.jail import JailedExecutor

    number = jobs or processors()
    with JailedExecutor(max_workers=number, memory_bytes=MEMORY_BYTES, seconds=SECONDS, warm=_STAGES) as executor:
        yield executor


def window(jobs: int) -> int:
    """How many things are held at once: enough that no worker waits while one of them, a scan, takes as long as ten others."""
    return 8 * (jobs or processors())


def processors() -> int:
    """How many processors this process may use. Speed depends on it; no result does."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
