"""``screen check --against`` as it is typed."""

import json
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from screen.cli.app import app

ROOT = Path(__file__).parents[2]
LIAISON = ROOT / "criteria" / "liaison-junior-officer.yaml"
MAILBOX = ROOT / "samples" / "mailbox.mbox"


def screen(*arguments):
    return CliRunner().invoke(app, [str(a) for a in arguments])


@pytest.fixture(scope="module")
def results(tmp_path_factory) -> Path:
    """The samples, ranked by the criteria as they are."""
    out = tmp_path_factory.mktemp("results") / "out"
    screen("rank", MAILBOX, "--criteria", LIAISON, "--out", out)
    return out


@pytest.fixture
def changed(tmp_path):
    """A function: a text of the criteria replaced → the changed file, in a copy of the folder."""

    def of(old: str, new: str) -> Path:
        text = LIAISON.read_text(encoding="utf-8")
        assert old in text
        shutil.copytree(ROOT / "criteria", tmp_path / "criteria")
        file = tmp_path / "criteria" / "changed.yaml"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")
        return file

    return of


def told(*arguments):
    """The comparison as JSON."""
    return json.loads(screen("check", "--against", LIAISON, *arguments, "--format", "json").stdout)


def test_the_same_file_moves_nobody(results):
    """Said so, status 0."""
    done = screen("check", "--against", LIAISON, LIAISON, results / "ranking.json")
    assert (done.exit_code, "Nobody moves." in done.stdout, "nothing that can move anybody" in done.stdout) == (0, True, True)


def test_a_ranking_tells_what_changed_points_do(results, changed):
    """Without the CVs, and exactly what a new run over them says."""
    new = changed("points: 14", "points: 30")
    from_json, from_mail = told(new, results / "ranking.json"), told(new, MAILBOX)
    assert from_json["moves"] == from_mail["moves"] != []
    assert (from_json["not_recomputed"], from_mail["not_recomputed"]) == ([], [])
    assert {(c["criterion"], c["key"], c["old"], c["new"]) for c in from_json["changes"]} == {
        ("networks", "points", "14", "30")
    }
    because = {cause["criterion"] for move in from_json["moves"] for cause in move["because"]}
    lines = {line["line"] for move in from_json["moves"] for cause in move["because"] for line in cause["lines"]}
    assert because == {"networks"}
    assert [new.read_text(encoding="utf-8").splitlines()[line - 1].strip() for line in lines] == ["points: 30"]


def test_a_ranking_does_not_tell_what_other_words_would_find(results, changed):
    """It is said of which criterion, and of how many people; an export tells."""
    new = changed("    vocabularies: [office-software]", "    vocabularies: [youth-activities]")
    stuck = told(new, results)["not_recomputed"]
    assert [(one["criterion"], one["people"] > 0) for one in stuck] == [("office", True)]
    assert told(new, MAILBOX)["not_recomputed"] == []


def test_a_move_is_shown_with_its_line(results, changed):
    """Rank, score, criterion, file and line."""
    done = screen("check", "--against", LIAISON, changed("points: 16", "points: 40"), results)
    assert "commitment points: 16 → 40 (changed.yaml:" in done.stdout
    assert "Who moves" in done.stdout


def test_without_people_only_the_files_are_compared(changed):
    """And it is said how to see who would move."""
    done = screen("check", "--against", LIAISON, changed("points: 16", "points: 40"))
    assert (done.exit_code, "Who moves" in done.stdout, "EXPORT" in done.stderr) == (0, False, True)


@pytest.mark.parametrize("form", ["github", "sarif"])
def test_other_formats_are_refused(form):
    """They are for problems."""
    assert screen("check", "--against", LIAISON, LIAISON, "--format", form).exit_code == 2


def test_a_ranking_and_an_export_together_are_refused(results):
    """They are two answers to one question."""
    assert screen("check", "--against", LIAISON, LIAISON, MAILBOX, results / "ranking.json").exit_code == 2


def test_wrong_criteria_are_refused(tmp_path):
    """Status 2, with the problems."""
    (tmp_path / "wrong.yaml").write_text("post: nothing\n")
    assert screen("check", "--against", LIAISON, tmp_path / "wrong.yaml").exit_code == 2
