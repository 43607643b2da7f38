"""The measure itself: a program that says the truth gets everything, one that says nothing gets nothing."""

import json
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))

import accuracy  # noqa: E402
import labelled  # noqa: E402
import published  # noqa: E402
from applicants import score  # noqa: E402
from program import Ranked  # noqa: E402

BAD = "!!"


def application(row, number):
    """What a program that knows the truth would write of a row in ranking.json."""
    truth = row["truth"]
    return {
        "id": f"A{number}",
        "file": row.get("file", ""),
        "list": "long",
        "rank": 6 - truth["merit"],
        "score": truth["merit"],
        "relevant_months": truth["relevant_months"],
        "findings": [{"criterion": name, "outcome": outcome} for name, outcome in truth["outcome"].items()],
    }


def intake(row, number):
    """What it would write of the row in intake.csv."""
    truth = row.get("truth") or {}
    sender = row.get("from_email") or row.get("email")
    return {
        "message_id": row.get("message_id", ""),
        "file": row.get("cv_file") or "",
        "name": truth.get("name", ""),
        "email": truth.get("email") or sender,
        "state": row["status"],
        "application_id": f"A{number}",
    }


def all_knowing(rows):
    """The output of a program that knows the truth."""
    numbered = list(enumerate(rows))
    return Ranked([intake(r, n) for n, r in numbered], [application(r, n) for n, r in numbered if r.get("truth")])


def unlike(figures):
    """The measures that are not what a perfect program gets: everything right, and no harm."""
    return {
        name: figure["value"]
        for name, figure in figures.items()
        if figure["value"] not in (None, 0.0 if name.startswith(BAD) or name == "file missing" else 1.0)
    }


def test_who_says_the_truth_of_every_file_is_right_in_everything():
    """Facts, outcomes and ranking are matched file by file."""
    rows = labelled.load(labelled.SET / "cvs-truth.jsonl")
    truths = [row for row in rows if row.get("truth")]
    part = accuracy.Part("", rows, labelled.by_file(score.oracle(truths), all_knowing(truths)), has_states=False)
    assert unlike(part.figures("all")) == {}


@pytest.mark.parametrize(
    ("truth", "finder"), [("truth.jsonl", labelled.by_message), ("form-truth.jsonl", labelled.by_form_row)]
)
def test_who_says_the_truth_of_every_message_and_row_is_right_in_everything(truth, finder):
    """States, names and outcomes are matched by Message-ID, and for a form by the file's name and the address."""
    rows = labelled.load(labelled.SET / truth)
    assert unlike(accuracy.Part("", rows, finder(all_knowing(rows)), has_states=True).figures("all")) == {}


def test_who_says_nothing_is_right_in_nothing():
    """A program that fails altogether is not left out of the count."""
    rows = labelled.load(labelled.SET / "truth.jsonl")
    figures = accuracy.Part("", rows, labelled.by_message(Ranked([], [])), has_states=True).figures("all")
    assert (figures["state"]["value"], figures["name (equal)"]["value"]) == (0.0, 0.0)


def test_met_is_harmful_wherever_less_is_true():
    """A criterion that is said to be met counts as wrong against partly, not met and unknown."""
    truth = {"outcome": {"degree": "met", "english": "partly", "malay": "unknown", "work_right": "not_met"}}
    said = {"outcome": {"degree": "met", "english": "met", "malay": "met", "work_right": "not_met"}}
    assert accuracy._said_met_wrongly(truth, said) == {accuracy.SAID_MET_WRONGLY: ("rate", 2, 3)}


def test_a_gate_not_met_stands_behind_every_rank():
    """Whoever is listed apart is ranked after the long list, by score."""
    apart = {"list": "gate-not-met", "rank": None, "score": 40.0, "relevant_months": 3, "findings": []}
    assert labelled._judgement(apart)["rank"] == labelled.LAST - 40.0


def test_the_splits_share_nobody_and_leave_nobody_out():
    """Everybody was either tuned on or held back."""
    people = {
        json.loads(path.read_text(encoding="utf-8"))["name"]: path.parent.name
        for path in (labelled.SET / "people").glob("*/truth.json")
    }
    rows = [{"applicant": person} for person in people.values()]
    tune, held = (labelled.of_split(rows, split) for split in ("tune", "held"))
    assert (len(tune), len(held), len(rows)) == (24, 16, 40)


def test_only_the_marked_part_of_the_results_is_written_anew(tmp_path, monkeypatch):
    """What people wrote around the figures stays."""
    page = tmp_path / "RESULTS.md"
    page.write_text("before\n<!-- a -->\nold\n<!-- /a -->\nafter\n", encoding="utf-8")
    monkeypatch.setattr(published, "RESULTS", page)
    published.write("a", "new")
    assert page.read_text(encoding="utf-8") == "before\n<!-- a -->\nnew\n\n<!-- /a -->\nafter\n"
