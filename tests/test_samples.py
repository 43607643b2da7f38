"""The README's first command, on the invented mailbox: every message ends as samples/README.md says."""

import csv
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SCREEN = Path(sys.executable).with_name("screen")


@pytest.fixture(scope="module")
def ranked(tmp_path_factory):
    """The folder that ranking the samples wrote, and how the command ended."""
    out = tmp_path_factory.mktemp("out")
    command = [SCREEN, "rank", "samples/mailbox.mbox", "--criteria", "criteria/liaison-junior-officer.yaml", "--out", out]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    return out, done


def lines(path):
    """The lines of a CSV file that the program wrote."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_every_message_of_the_samples_has_the_state_that_their_page_tells(ranked):
    """Seventeen messages come in; each oddity ends where a recruiter would put it."""
    out, _ = ranked
    odd = {line["email"].split("@")[0]: line["state"] for line in lines(out / "intake.csv") if line["state"] != "application"}
    assert odd == {
        "grace.bujang": "superseded",
        "peiying.lim": "late",
        "santhi.raj": "other-post",
        "sivan.kumar": "no-cv",
        "firdaus.kamal": "unreadable",
        "rosnah": "not-an-application",
        "wan.azlan": "not-an-application",
    }
    assert Counter(line["state"] for line in lines(out / "intake.csv"))["application"] == 10


def test_the_samples_need_a_person_and_nothing_else_is_wrong(ranked):
    """Status 1 means that two of them need a person; the files are there."""
    out, done = ranked
    assert (done.returncode, "2 of them need a person" in done.stderr) == (1, True)
    assert {"ranking.csv", "ranking.xlsx", "ranking.json", "intake.csv"} <= {path.name for path in out.iterdir()}


def test_who_misses_a_gate_in_the_samples_is_listed_last(ranked):
    """A diploma is no degree, and one pass does not permit work: both are listed, after everybody else."""
    out, _ = ranked
    listed = [(line["email"].split("@")[0], line["list"]) for line in lines(out / "ranking.csv")]
    assert [who for who, where in listed if where == "gate-not-met"] == ["oksana.k", "kahhoe.weng"]
    assert [where for _, where in listed] == ["long"] * 9 + ["gate-not-met"] * 2
