"""Running the installed `screen` as a recruiter would: the command line in, its files out."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from screen import criteria

ROOT = Path(__file__).resolve().parents[1]
CRITERIA = ROOT / "criteria" / "liaison-junior-officer.yaml"
AS_OF = date(2020, 11, 16)
"""The closing date of that post."""
SCREEN = Path(sys.executable).with_name("screen")
"""The command that stands beside the interpreter that runs the benchmark: the `screen` of the same environment."""


@cache
def rules() -> criteria.Criteria:
    """The criteria of that post as they stand."""
    found, _ = criteria.load(CRITERIA)
    if found is None:
        raise LookupError("the criteria of the benchmark are gone")
    return found


@dataclass(frozen=True)
class Ranked:
    """What `screen rank` wrote: the lines of intake.csv, and the applications of ranking.json."""

    intake: list[dict[str, str]]
    applications: list[dict[str, Any]]


class ScreenError(Exception):
    """`screen` ended with a status other than 0 (done) or 1 (done, something needs a person), or wrote nothing."""


def _run(arguments: list[str]) -> str:
    done = subprocess.run([str(SCREEN), *arguments], capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        raise ScreenError(f"screen {arguments[0]} ended with {done.returncode}: {done.stderr.strip()[-500:]}")
    return done.stdout


def rank(exports: list[Path], jobs: int) -> Ranked:
    """Run `screen rank` on the exports for the Liaison Junior Officer and read its files again."""
    with tempfile.TemporaryDirectory() as folder:
        _run(["rank", *map(str, exports), "--criteria", str(CRITERIA), "--out", folder, "--jobs", str(jobs)])
        if not (Path(folder) / "intake.csv").exists():
            raise ScreenError("screen rank wrote no intake.csv")
        with (Path(folder) / "intake.csv").open(encoding="utf-8-sig", newline="") as lines:
            intake = [{name: _unguarded(cell) for name, cell in line.items()} for line in csv.DictReader(lines)]
        ranking = json.loads((Path(folder) / "ranking.json").read_text(encoding="utf-8"))
    return Ranked(intake, ranking["applications"])


def extract(files: list[Path]) -> list[dict[str, Any]]:
    """Run `screen extract` on the files, as of the closing date: one object for each."""
    return [
        json.loads(line)
        for line in _run(["extract", *map(str, files), "--criteria", str(CRITERIA), "--format", "jsonl"]).splitlines()
        if line.strip()
    ]


def _unguarded(cell: str) -> str:
    """Return a cell without the apostrophe that keeps a spreadsheet from running it."""
    return cell[1:] if cell[:1] == "'" and cell[1:2] in "=+-@\t\r＝＋－＠" else cell
