"""Criteria files and the examples beside them → every problem, after each example has been read and judged as a CV is.

The CVs of examples are a few lines that the author of the criteria wrote; they need no jail.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from screen import documents, profile, scoring
from screen.criteria import Criteria, check, load
from screen.criteria import examples as written
from screen.criteria.checking import Kind, files
from screen.criteria.examples import Example, Examples
from screen.criteria.parts import parts
from screen.criteria.reading import ordered, source_of
from screen.criteria.shape import near
from screen.criteria.source import Place
from screen.model import Finding, Problem


@dataclass(frozen=True, slots=True)
class Checked:
    """All problems of some criteria files, and how far examples try them."""

    problems: tuple[Problem, ...]
    examples: int
    """Examples that were tried."""
    criteria: int
    """Criteria that a CV can show, in all the files."""
    covered: int
    """Those of them with an example of every outcome that they can have."""


@dataclass(frozen=True, slots=True)
class Tried:
    """One example, and in what it comes out otherwise than expected."""

    example: Example
    problems: tuple[Problem, ...]


def checked(paths: Iterable[Path]) -> Checked:
    """All problems of criteria files, vocabularies and examples, and of what the examples come out as."""
    named = files(paths)
    sheets = dict.fromkeys(file for file, kind in named if kind is Kind.EXAMPLES)
    found = list(check(file for file, _ in named))
    asked = covered = 0
    for file in (file for file, kind in named if kind is Kind.CRITERIA):
        sheet = written.of_criteria(file)
        if sheet.is_file():
            sheets.setdefault(sheet)
        lacking, judgeable = _coverage(file, sheet)
        found += lacking
        asked += judgeable
        covered += judgeable - (len(lacking) if sheet.is_file() else judgeable)
    tries = 0
    for sheet in sheets:
        problems, number = _sheet(sheet)
        found += problems
        tries += number
    return Checked(ordered(dict.fromkeys(found)), tries, asked, covered)


def tried(sheet: Path) -> tuple[Tried, ...]:
    """Every example of a file, read and judged; none when the file or its criteria cannot be used."""
    examples, criteria = written.read(sheet)[0], load(written.criteria_of(sheet))[0]
    day = None if examples is None or criteria is None else _day(examples, criteria)
    if examples is None or criteria is None or day is None:
        return ()
    return tuple(Tried(each, tuple(_differences(each, examples, criteria, day))) for each in examples.examples)


def _sheet(sheet: Path) -> tuple[tuple[Problem, ...], int]:
    """The problems of a file of examples, and how many of them were tried."""
    examples, problems = written.read(sheet)
    if examples is None:
        return problems, 0
    criteria, wrong = load(written.criteria_of(sheet))
    if criteria is None:
        return (*problems, *wrong), 0
    if _day(examples, criteria) is None:
        message = "The key 'as_of' is missing here: the criteria state no closing date."
        return (*problems, _problem("criteria.missing-key", examples, examples.top, message)), 0
    tries = tried(sheet)
    return (*problems, *(problem for each in tries for problem in each.problems)), len(tries)


def _coverage(file: Path, sheet: Path) -> tuple[list[Problem], int]:
    """Criteria of a file without enough examples, and how many criteria a CV can show."""
    source = source_of(file)[1]
    if source is None or source.value is None:
        return [], 0
    part = parts(source)
    examples = written.read(sheet)[0] if sheet.is_file() else None
    judgeable = sum(bool(written.possible(criterion)) for _, criterion in part.criteria)
    if sheet.is_file() and examples is None:
        return [], judgeable
    return list(written.untried(source, part, examples)) if judgeable else [], judgeable


def _day(examples: Examples, criteria: Criteria) -> date | None:
    closes = criteria.post.closes
    return examples.as_of or (closes.date() if closes is not None else None)


def _differences(example: Example, examples: Examples, criteria: Criteria, day: date) -> Iterator[Problem]:
    facts, _ = profile.understand(documents.from_text(example.cv, ""), day, criteria.post.country)
    findings = {finding.criterion: finding for finding in scoring.judge(facts, criteria, day).findings}
    for (name, expected), place, key in zip(example.expected, example.places, example.keys, strict=True):
        finding = findings.get(name)
        if finding is None:
            meant = near(name, findings)
            advice = f"Did you mean {meant!r}?" if meant else ""
            yield _problem("criteria.unknown-id", examples, key, f"There is no criterion {name!r}.", advice)
        elif finding.outcome is not expected:
            yield _problem("criteria.example-differs", examples, place, _difference(example, expected, finding))


def _difference(example: Example, expected: str, finding: Finding) -> str:
    sentence = example.name.strip().rstrip(".")
    return f"“{sentence}”: {finding.criterion} should be {expected} and is {finding.outcome} ({finding.reason})."


def _problem(code: str, examples: Examples, place: Place, message: str, advice: str = "") -> Problem:
    return Problem(code, "error", examples.path, place[0], place[1], message, advice)
