"""Problems of criteria files in three forms."""

import json
from dataclasses import replace

import pytest

from screen import __version__
from screen.codes import CODES
from screen.model import Problem
from screen.report.problems import written

PROBLEM = Problem("criteria.empty", "error", "a,b.yaml", (3, 5), (3, 9), "Words are wanted, 100%.", "Write some.")

WHY = CODES["criteria.empty"].why


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("text", f"a,b.yaml:3:5-3:9: error: Words are wanted, 100%. [criteria.empty]\n    {WHY}\n    Write some.\n"),
        (
            "github",
            "::error file=a%2Cb.yaml,line=3,col=5,endLine=3,endColumn=9,title=criteria.empty::"
            f"Words are wanted, 100%25. {WHY} Write some.\n",
        ),
    ],
)
def test_a_problem_is_written_with_its_place(form, text):
    """Line and column, code, what is wrong, why it matters, what to write instead."""
    assert written([PROBLEM], form) == text


def test_programs_get_json():
    """The same as a tree."""
    assert json.loads(written([PROBLEM], "json")) == {
        "schema": "screen/problems/1",
        "problems": [
            {
                "code": "criteria.empty", "severity": "error", "path": "a,b.yaml", "start": {"line": 3, "column": 5},
                "end": {"line": 3, "column": 9}, "message": "Words are wanted, 100%.", "why": WHY, "advice": "Write some.",
            }
        ],
    }  # fmt: skip


def test_without_words_of_its_own_a_problem_gives_the_advice_of_its_code():
    """Nobody is left without a way out."""
    text = written([replace(PROBLEM, advice="")], "text")
    assert text.splitlines()[2].strip() == CODES["criteria.empty"].do


def test_no_problem_is_no_line():
    """Silence for a sound file, and an empty list for programs."""
    assert written([], "text") == written([], "github") == ""
    assert json.loads(written([], "json")) == {"schema": "screen/problems/1", "problems": []}


def test_code_scanning_gets_sarif():
    """One result with its rule, level, place and words (SARIF 2.1.0, 3.27 to 3.30)."""
    (run,) = sarif([PROBLEM])["runs"]
    (result,) = run["results"]
    rule = result.pop("ruleIndex")
    assert run["tool"]["driver"]["rules"][rule]["id"] == "criteria.empty"
    assert result == {
        "ruleId": "criteria.empty",
        "level": "error",
        "message": {"text": "Words are wanted, 100%. Write some."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "a%2Cb.yaml"},
                    "region": {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9},
                }
            }
        ],
    }


def test_sarif_without_results_is_still_sarif():
    """An empty list of results says that nothing was found; without the list nothing would have been looked for."""
    log = sarif([])
    assert (log["version"], log["$schema"].rsplit("/", 1)[1]) == ("2.1.0", "sarif-schema-2.1.0.json")
    (run,) = log["runs"]
    assert set(run) == {"tool", "columnKind", "results"}
    assert (run["columnKind"], run["results"]) == ("unicodeCodePoints", [])
    assert (run["tool"]["driver"]["name"], run["tool"]["driver"]["version"]) == ("screen", __version__)


def test_the_rules_of_sarif_are_the_codes_of_criteria_files():
    """Each once, explained by the table of codes (3.49)."""
    rules = sarif([])["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(code for code in CODES if code.startswith("criteria."))
    assert all(
        rule == {
            "id": rule["id"],
            "shortDescription": {"text": CODES[rule["id"]].title},
            "fullDescription": {"text": CODES[rule["id"]].why},
            "help": {"text": CODES[rule["id"]].do},
        }
        for rule in rules
    )  # fmt: skip


@pytest.mark.parametrize(
    ("path", "uri"), [("criteria/a b.yaml", "criteria/a%20b.yaml"), ("/ä/b.yaml", "file:///%C3%A4/b.yaml")]
)
def test_places_in_sarif_are_uris(path, uri):
    """Relative to the checkout, or whole."""
    (result,) = sarif([replace(PROBLEM, path=path)])["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def sarif(problems):
    """The problems as a SARIF log, parsed."""
    return json.loads(written(problems, "sarif"))
