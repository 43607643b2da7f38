"""``screen check``, ``screen schema`` and ``screen codes``."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from screen.cli.app import app
from screen.codes import CODES

SOUND = Path(__file__).parents[2] / "criteria"


def invoke(*arguments):
    return CliRunner().invoke(app, [str(a) for a in arguments])


def test_sound_criteria_are_passed_in_silence():
    """Nothing on stdout, status 0."""
    done = invoke("check", SOUND)
    assert (done.exit_code, done.stdout) == (0, "")


@pytest.mark.parametrize("form", ["text", "json", "github"])
def test_an_error_is_named_with_its_place_and_is_status_1(tmp_path, form):
    """In every format."""
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("schema: screen/criteria/1\npost: nothing\n")
    done = invoke("check", wrong, "--format", form)
    assert done.exit_code == 1
    if form == "json":
        assert {p["start"]["line"] for p in json.loads(done.stdout)["problems"]} >= {2}
    else:
        assert (f"{wrong}:2:" if form == "text" else "line=2,") in done.stdout


def test_the_schema_is_json():
    """For editors."""
    assert json.loads(invoke("schema").stdout)["$schema"].startswith("https://json-schema.org/")


def test_all_codes_are_listed_and_each_is_explained():
    """Title in the list; why and what to do on demand."""
    listed = invoke("codes").stdout
    assert [line.split()[0] for line in listed.splitlines()] == sorted(CODES)
    code, entry = next(iter(CODES.items()))
    told = invoke("codes", code).stdout
    assert all(part in told for part in (code, entry.title, entry.why, entry.do))


def test_an_unknown_code_is_a_wrong_invocation():
    """Status 2, nothing on stdout."""
    done = invoke("codes", "no.such")
    assert (done.exit_code, done.stdout) == (2, "")
