"""The examples beside the criteria files, and the way in which examples are read and tried."""

from functools import cache
from pathlib import Path

import pytest

from screen.criteria import check, examples_json_schema
from screen.criteria.examples import read
from screen.pipeline.examples import checked, tried

FOLDER = Path(__file__).parents[2] / "criteria"
SHEETS = sorted((FOLDER / "tests").glob("*.yaml"))
EXAMPLES = [
    pytest.param(sheet, number, id=f"{sheet.stem}: {example.name}")
    for sheet in SHEETS
    for number, example in enumerate(read(sheet)[0].examples)
]

SHEET = """\
schema: screen/examples/1
examples:
  - name: A degree in politics meets the gate.
    cv: |
      EDUCATION
      Bachelor of Political Science, Universiti Contoh, 2012 - 2016
      LANGUAGES
      Malay - native
    expect:
      degree: met
      malay: met
"""


@pytest.fixture
def sheet(problems, tmp_path: Path):
    """A function: the smallest file of examples with one text replaced by another → what checking its criteria gives."""

    def of(old: str = "", new: str = "", text: str = SHEET):
        problems()
        assert old in text
        (tmp_path / "tests").mkdir(exist_ok=True)
        (tmp_path / "tests" / "post.yaml").write_text(text.replace(old, new, 1) if old else text)
        return checked([tmp_path / "post.yaml"])

    return of


outcomes = cache(tried)
"""All examples of a file are tried once."""


def told(done):
    """Code, file and start of every problem."""
    return [(p.code, Path(p.path).parent.name == "tests", p.start) for p in done.problems]


@pytest.mark.parametrize(("sheet", "number"), EXAMPLES)
def test_the_criteria_do_what_their_examples_say(sheet, number):
    """Each example of the project's own criteria comes out as expected."""
    problems = outcomes(sheet)[number].problems
    if problems:
        pytest.fail("\n".join(problem.message for problem in problems), pytrace=False)


def test_every_criterion_that_a_cv_can_show_has_its_examples():
    """Met, unknown, and not met where the kind can have it."""
    done = checked([FOLDER])
    assert (done.problems, done.covered, done.examples) == ((), done.criteria, len(EXAMPLES))


def test_an_outcome_that_differs_is_told_in_a_sentence(sheet):
    """The example's own sentence, both outcomes and the reason; the place is the outcome expected."""
    problem = next(p for p in sheet("degree: met", "degree: not_met").problems if p.severity == "error")
    assert (problem.code, problem.start, problem.end) == ("criteria.example-differs", (10, 15), (10, 22))
    assert problem.message == (
        "“A degree in politics meets the gate”: degree should be not_met and is met "
        "(a completed bachelor in a field of the post)."
    )


def test_criteria_without_examples_of_an_outcome_are_warned_of(sheet):
    """At the id of each; the examples that there are have been tried."""
    done = sheet()
    assert told(done) == [
        ("criteria.no-example", False, (11, 9)),
        ("criteria.no-example", False, (19, 9)),
        ("criteria.no-example", False, (27, 9)),
    ]
    assert {p.severity for p in done.problems} == {"warning"}
    assert (done.examples, done.criteria, done.covered) == (1, 3, 0)


def test_a_file_without_examples_is_one_warning(problems, tmp_path: Path):
    """At its list of criteria."""
    problems()
    done = checked([tmp_path / "post.yaml"])
    assert told(done) == [("criteria.no-example", False, (10, 1))]


def test_an_id_that_no_criterion_has_is_an_error_with_the_near_one(sheet):
    """At the id."""
    problem = next(p for p in sheet("degree: met", "degre: met").problems if p.severity == "error")
    assert (problem.code, problem.start, problem.advice) == ("criteria.unknown-id", (10, 7), "Did you mean 'degree'?")


def test_an_outcome_that_does_not_exist_is_an_error_of_form(sheet):
    """The form of examples is checked as that of criteria is; nothing is tried then."""
    done = sheet("degree: met", "degree: yes")
    assert told(done) == [("criteria.unknown-value", True, (10, 15))]
    assert done.examples == 0


def test_without_a_closing_date_the_examples_must_name_their_day(sheet, problems, tmp_path: Path):
    """Today's date is never used."""
    sheet()
    problems("  closes: {date: 2020-11-16, quote: Apply by 16 November 2020.}\n", "")
    errors = [p for p in checked([tmp_path / "post.yaml"]).problems if p.severity == "error"]
    assert [(p.code, p.start) for p in errors] == [("criteria.missing-key", (1, 1))]


def test_examples_of_criteria_that_are_not_there_name_the_missing_file(tmp_path: Path):
    """The name of the file of examples is that of its criteria."""
    (tmp_path / "tests").mkdir()
    (tmp_path / "tests" / "clerk.yaml").write_text(SHEET)
    problems = checked([tmp_path / "tests" / "clerk.yaml"]).problems
    assert [(p.code, p.path) for p in problems] == [("criteria.unreadable", str(tmp_path / "clerk.yaml"))]


def test_a_folder_is_checked_with_its_examples(sheet, tmp_path: Path):
    """Nobody has to name them."""
    sheet("degree: met", "degree: not_met")
    assert "criteria.example-differs" in {p.code for p in checked([tmp_path]).problems}
    assert check([tmp_path]) == ()


def test_the_schema_of_examples_knows_the_outcomes():
    """An editor completes them."""
    assert examples_json_schema()["$defs"]["Outcome"]["enum"] == ["met", "partly", "not_met", "unknown"]
