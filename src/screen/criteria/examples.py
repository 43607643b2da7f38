"""Examples beside a criteria file: a few lines of CV, and the outcome that each criterion is expected to have.

``criteria/tests/clerk.yaml`` holds the examples of ``criteria/clerk.yaml``. They are read here, and tried by
`screen.pipeline.examples`, which may call the reader of CVs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from screen.criteria.parts import Parts
from screen.criteria.reading import source_of
from screen.criteria.schema import (
    Criterion,
    Degree,
    Entry,
    Experience,
    Interview,
    LanguageKnown,
    WorkRight,
)
from screen.criteria.shape import fit
from screen.criteria.source import Place, Source, say
from screen.criteria.written import Day, Text
from screen.model import Outcome, Problem

SCHEMA = "screen/examples/1"
FOLDER = "tests"
"""The folder of the examples, beside the criteria file."""


class ExampleEntry(Entry):
    """One example."""

    name: Text = Field(description="A sentence that says what the example shows.")
    cv: Text = Field(description="A few lines as they would stand in a CV, under their heading.")
    expect: dict[str, Outcome] = Field(min_length=1, description="Ids of criteria, each with the outcome expected.")


class ExamplesFile(Entry):
    """The examples of one criteria file, which has the same name."""

    schema_: Literal["screen/examples/1"] = Field(alias="schema")
    as_of: Day | None = Field(None, description="The day on which facts are counted; the closing date when left out.")
    examples: tuple[ExampleEntry, ...] = Field(min_length=1)


@dataclass(frozen=True, slots=True)
class Example:
    """One example, and where each of its expectations stands."""

    name: str
    cv: str
    expected: tuple[tuple[str, Outcome], ...]
    places: tuple[Place, ...]
    """Of the outcomes expected."""
    keys: tuple[Place, ...]
    """Of the ids."""


@dataclass(frozen=True, slots=True)
class Examples:
    """A file of examples, read and of the right form."""

    path: str
    as_of: date | None
    examples: tuple[Example, ...]
    top: Place
    """Where something missing would have to stand."""


def of_criteria(path: Path) -> Path:
    """The file that holds the examples of a criteria file, whether it is there or not."""
    return path.parent / FOLDER / path.name


def criteria_of(path: Path) -> Path:
    """The criteria file that a file of examples is about."""
    return path.absolute().parent.parent / path.name if path.parent.name != FOLDER else path.parent.parent / path.name


def read(path: Path) -> tuple[Examples | None, tuple[Problem, ...]]:
    """The examples of a file, and what is wrong with its form; None when that is an error."""
    _, source, problems = source_of(path)
    if source is None or source.value is None:
        return None, problems
    entry, misfits = fit(source, ExamplesFile)
    if entry is None:
        return None, (*problems, *misfits)
    found = tuple(_example(source, number, each) for number, each in enumerate(entry.examples))
    return Examples(str(path), entry.as_of, found, source.head(())), problems


def _example(source: Source, number: int, entry: ExampleEntry) -> Example:
    trails = [("examples", number, "expect", name) for name in entry.expect]
    return Example(
        name=entry.name,
        cv=entry.cv,
        expected=tuple(entry.expect.items()),
        places=tuple(source.place(trail) for trail in trails),
        keys=tuple(source.key(trail) for trail in trails),
    )


def untried(source: Source, part: Parts, examples: Examples | None) -> Iterator[Problem]:
    """Criteria of which no example shows some outcome that they can have."""
    if examples is None:
        name = f"{FOLDER}/{Path(source.path).name}"
        message = f"No criterion of this file has an example; they would stand in {name}."
        yield say(source, "criteria.no-example", source.key(("criteria",)), message, severity="warning")
        return
    shown = {pair for example in examples.examples for pair in example.expected}
    for number, criterion in part.criteria:
        lacking = [outcome for outcome in possible(criterion) if (criterion.id, outcome) not in shown]
        if lacking:
            message = f"No example of {criterion.id!r} comes out as: {', '.join(lacking)}."
            place = source.place(("criteria", number, "id"))
            yield say(source, "criteria.no-example", place, message, severity="warning")


def possible(criterion: Criterion) -> tuple[Outcome, ...]:
    """The outcomes of which a criterion should have an example. Silence on a subject is unknown, never not met."""
    if isinstance(criterion, Interview):
        return ()
    refuses = isinstance(criterion, Degree | Experience | WorkRight) or (
        isinstance(criterion, LanguageKnown) and bool(criterion.not_met)
    )
    return (Outcome.MET, Outcome.NOT_MET, Outcome.UNKNOWN) if refuses else (Outcome.MET, Outcome.UNKNOWN)
