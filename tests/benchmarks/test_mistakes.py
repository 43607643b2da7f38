"""The classes of mistakes: told from truth and output alone, one for each wrong fact."""

import sys
from collections import Counter
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))

import labelled  # noqa: E402
import mistakes  # noqa: E402
from applicants import score  # noqa: E402

POST = {"title": "Planner", "organisation": "Majlis Bandaraya Ipoh", "start": "2018-01", "end": "2019-03", "kind": "job"}
DEGREE = {"level": "bachelor", "institution": "Universiti Sains Malaysia", "end": "2015", "status": "completed"}


def test_whoever_says_the_truth_makes_no_mistake():
    """Over the whole labelled set nothing but right facts is counted."""
    rows = [row for row in labelled.load(labelled.SET / "cvs-truth.jsonl") if row.get("truth")]
    said = score.oracle(rows)
    total = sum((mistakes.of_file(row["truth"], one) for row, one in zip(rows, said, strict=True)), Counter())
    assert {name for (_, name), count in total.items() if count} == {mistakes.RIGHT}


def test_a_file_that_was_not_read_is_one_mistake():
    """Its facts are not counted as lost one by one."""
    assert mistakes.of_file({"name": "Aina Rosli"}, None) == Counter({("file", "not read"): 1})


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([POST], {"right": 1}),
        ([], {"lost": 1}),
        ([POST, {"title": "Hiking", "start": "2001"}], {"right": 1, "invented": 1}),
        ([{**POST, "end": "2020-03"}], {"end wrong": 1}),
        ([{**POST, "start": "2010-03"}], {"start wrong": 1}),
        ([{**POST, "start": None, "end": None}], {"dates not found": 1}),
        ([{**POST, "start": "2010-03", "end": "2010-04"}], {"start and end wrong": 1}),
        ([{**POST, "kind": "internship"}], {"right": 1, "kind wrong": 1}),
        ([{**POST, "title": "Duties", "organisation": "Perak"}], {"organisation and title both unlike": 1}),
        ([POST, {**POST, "start": "2018-06"}], {"right": 1, "one post read as two": 1}),
    ],
)
def test_posts(said, expected):
    """One true post, against what was said of it."""
    found = mistakes.of_file({"experience": [POST]}, {"experience": said})
    assert {name: count for (field, name), count in found.items() if field == "experience" and count} == expected


def test_a_post_inside_the_lines_of_another_is_read_as_one_with_it():
    """A lost post whose title and year stand in another entry's quotations is not simply lost."""
    second = {"title": "Clerk", "organisation": "Kedai Buku", "start": "2016-01", "end": "2016-12", "kind": "job"}
    said = {**POST, "evidence": [{"quote": "Planner 2018"}, {"quote": "Clerk, Kedai Buku, 2016"}]}
    found = mistakes.of_file({"experience": [POST, second]}, {"experience": [said]})
    assert (found["experience", "two posts read as one"], found["experience", "lost"]) == (1, 0)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ([DEGREE], {"right": 1}),
        ([], {"lost": 1}),
        ([DEGREE, DEGREE], {"right": 1, "invented": 1}),
        ([{**DEGREE, "level": "master"}], {"level wrong": 1}),
        ([{**DEGREE, "institution": "Penang"}], {"institution unlike": 1}),
        ([{**DEGREE, "institution": ""}], {"institution not found": 1}),
        ([{**DEGREE, "end": "2016"}], {"year of the end wrong or not found": 1}),
        ([{**DEGREE, "status": "ongoing"}], {"right": 1, "status wrong (of those found)": 1}),
    ],
)
def test_courses_of_study(said, expected):
    """One true degree, against what was said of it."""
    found = mistakes.of_file({"education": [DEGREE]}, {"education": said})
    assert {name: count for (field, name), count in found.items() if field == "education" and count} == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Aina binti Rosli", "right"),
        ("", "not found"),
        ("Aina", "cut short"),
        ("Aina binti Rosli Planner", "extended"),
        ("Rosli binti Aina", "words in another order"),
        ("Aina Sofea", "one part of it wrong"),
        ("Work Experience", "another line"),
    ],
)
def test_names(said, expected):
    """What became of a name."""
    assert mistakes.of_file({"name": "Aina binti Rosli"}, {"name": said})["name", expected] == 1


@pytest.mark.parametrize(
    ("level", "said", "expected"),
    [
        ("fluent", "fluent", "right"),
        ("fluent", "native", "level too high"),
        ("fluent", "basic", "level too low"),
        ("fluent", "unstated", "level not found"),
        ("unstated", "basic", "level said where none is stated"),
    ],
)
def test_languages(level, said, expected):
    """A language with its level, by ISO code or by name."""
    truth = {"languages": [{"language": "ms", "level": level}]}
    assert mistakes.of_file(truth, {"languages": [{"language": "malay", "level": said}]})["languages", expected] == 1


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"work_months": 16, "experience": [POST]}, "right"),
        ({"work_months": None, "experience": [POST]}, "not counted"),
        ({"work_months": 20, "experience": [POST]}, "over: the way of counting"),
        ({"work_months": 20, "experience": [POST, {"title": "Hiking", "start": "2001"}]}, "over: an entry was invented"),
        ({"work_months": 3, "experience": [{**POST, "start": "2019-01"}]}, "under: dates were wrong"),
        ({"work_months": 0, "experience": []}, "under: an entry was lost"),
    ],
)
def test_months_name_the_mistake_that_explains_them(said, expected):
    """More than one month over or under, and why."""
    assert mistakes.of_file({"work_months": 15, "experience": [POST]}, said)["work months", expected] == 1


def test_outcomes_say_what_was_said_and_what_is():
    """The direction of a wrong outcome is its class."""
    truth = {"outcome": {"malay": "not_met", "degree": "met"}, "highest_completed_level": "bachelor"}
    found = mistakes.of_file(truth, {"outcome": {"malay": "met", "degree": "met"}, "highest_completed_level": "master"})
    assert (found["outcomes", "malay: said met, is not met"], found["outcomes", "right"]) == (1, 1)
    assert found["highest level", "too high"] == 1
