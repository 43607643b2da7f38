"""Problems of criteria files in three forms."""

import json

import pytest

from screen.model import Problem
from screen.report.problems import written

PROBLEM = Problem("criteria.empty", "error", "a,b.yaml", (3, 5), (3, 9), "Words are wanted, 100%.", "Write some.")


@pytest.mark.parametrize(
    ("form", "text"),
    [
        ("text", "a,b.yaml:3:5-3:9: error: Words are wanted, 100%. [criteria.empty]\n    Write some.\n"),
        (
            "github",
            "::error file=a%2Cb.yaml,line=3,col=5,endLine=3,endColumn=9,title=criteria.empty::"
            "Words are wanted, 100%25. Write some.\n",
        ),
    ],
)
def test_a_problem_is_written_with_its_place(form, text):
    """Line and column, code, message, advice."""
    assert written([PROBLEM], form) == text


def test_programs_get_json():
    """The same as a tree."""
    assert json.loads(written([PROBLEM], "json")) == {
        "schema": "screen/problems/1",
        "problems": [
            {
                "code": "criteria.empty", "severity": "error", "path": "a,b.yaml", "start": {"line": 3, "column": 5},
                "end": {"line": 3, "column": 9}, "message": "Words are wanted, 100%.", "advice": "Write some.",
            }
        ],
    }  # fmt: skip


def test_no_problem_is_no_line():
    """Silence for a sound file."""
    assert written([], "text") == ""
