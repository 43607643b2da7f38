"""``screen check``, ``screen schema`` and ``screen codes``."""

import json
import re
import shutil
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


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
def test_an_error_is_named_with_its_place_and_is_status_1(tmp_path, form):
    """In every format."""
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text("schema: screen/criteria/1\npost: nothing\n")
    done = invoke("check", wrong, "--format", form)
    assert done.exit_code == 1
    if form == "json":
        assert {p["start"]["line"] for p in json.loads(done.stdout)["problems"]} >= {2}
    elif form == "sarif":
        assert {r["level"] for r in json.loads(done.stdout)["runs"][0]["results"]} == {"error"}
    else:
        assert (f"{wrong}:2:" if form == "text" else "line=2,") in done.stdout


@pytest.mark.parametrize(("strict", "status"), [((), 0), (("--strict",), 1)])
def test_warnings_are_errors_only_when_strict(tmp_path, strict, status):
    """A file without examples is a warning."""
    copy = tmp_path / "criteria"
    shutil.copytree(SOUND, copy, ignore=shutil.ignore_patterns("tests"))
    done = invoke("check", copy, *strict)
    assert (done.exit_code, done.stdout.count("[criteria.no-example]")) == (status, 2)


def test_the_last_line_counts_problems_and_examples():
    """On stderr: what was tried, and how many of the criteria that a CV can show have all their examples."""
    told = invoke("check", SOUND).stderr
    assert re.fullmatch(r"screen: errors: 0, warnings: 0; examples tried: [1-9]\d*, criteria covered: (\d+) of \1\.\n", told)


def test_an_example_that_comes_out_otherwise_is_told_without_a_traceback(tmp_path):
    """Status 1, the place of the outcome, and both outcomes in one sentence."""
    copy = tmp_path / "criteria"
    shutil.copytree(SOUND, copy)
    sheet = copy / "tests" / "alumni-intern.yaml"
    sheet.write_text(sheet.read_text("utf-8").replace("former_intern: met", "former_intern: not_met"))
    done = invoke("check", copy)
    (told,) = (line for line in done.stdout.splitlines() if "[criteria.example-differs]" in line)
    assert (done.exit_code, type(done.exception)) == (1, SystemExit)
    assert told.startswith(f"{sheet}:") and "former_intern should be not_met and is met (" in told


def test_a_file_that_is_not_there_is_a_wrong_invocation(tmp_path):
    """Status 2, nothing on stdout."""
    done = invoke("check", tmp_path / "nothing.yaml")
    assert (done.exit_code, done.stdout) == (2, "")


@pytest.mark.parametrize("kind", [(), ("criteria",), ("vocabulary",), ("examples",)])
def test_the_schema_is_json(kind):
    """For editors: of criteria, of vocabularies and of examples."""
    assert json.loads(invoke("schema", *kind).stdout)["$schema"].startswith("https://json-schema.org/")


def test_all_codes_are_listed_and_each_is_explained():
    """Title in the list; why and what to do on demand."""
    listed = invoke("codes").stdout
    assert [line.split()[0] for line in listed.splitlines()] == sorted(CODES)
    code, entry = next(iter(CODES.items()))
    told = invoke("codes", code).stdout
    assert all(part in told for part in (code, entry.title, entry.why, entry.do))


def test_a_problem_of_criteria_is_shown_with_what_fails_and_what_passes():
    """Both pieces, in this order."""
    told = invoke("codes", "criteria.overlap").stdout
    assert told.index("besides: [en]") < told.index("besides: [ms]")


def test_the_page_of_codes_is_that_of_the_program():
    """Write it anew with `screen codes --format markdown` when a code changes."""
    page = SOUND.parent / "docs" / "codes.md"
    assert invoke("codes", "--format", "markdown").stdout == page.read_text("utf-8")


def test_an_unknown_code_is_a_wrong_invocation():
    """Status 2, nothing on stdout."""
    done = invoke("codes", "no.such")
    assert (done.exit_code, done.stdout) == (2, "")
