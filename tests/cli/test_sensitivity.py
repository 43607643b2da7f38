"""``screen rank --sensitivity`` as it is typed."""

import json
from pathlib import Path

from typer.testing import CliRunner

from screen.cli.app import app

ROOT = Path(__file__).parents[2]


def test_the_stability_stands_below_the_table_and_in_the_json(tmp_path):
    """The samples; without the option the JSON says nothing of it."""
    given = ["rank", ROOT / "samples" / "mailbox.mbox", "--criteria", ROOT / "criteria" / "liaison-junior-officer.yaml"]
    done = CliRunner().invoke(app, [str(a) for a in (*given, "--out", tmp_path / "out", "--sensitivity")])
    tree = json.loads((tmp_path / "out" / "ranking.json").read_bytes())
    assert tree["sensitivity"]["variations"] == 16
    assert all(sentence in " ".join(done.stdout.split()) for sentence in tree["sensitivity"]["words"])
    assert [p["id"] for p in tree["sensitivity"]["places"]] == [a["id"] for a in tree["applications"] if a["list"] == "long"]
