"""The labelled set on one side, the program's output on the other, brought together line by line.

A set is a folder with ``people/``, ``cvs/`` and ``cvs-truth.jsonl``, ``mailbox.mbox`` and ``truth.jsonl``, and (where there
is one) ``form/`` and ``form-truth.jsonl``. Its form is described in ``applicants/README.md``.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal

from program import ROOT, Ranked

Row = dict[str, Any]
"""One line of a truth file: a message, a file or a row of the form, with what is true of it under ``truth``."""
Said = dict[str, Any]
"""What the program said of that line, in the form that ``applicants/score.py`` compares."""
Split = Literal["tune", "held", "all"]

SET = ROOT / "benchmarks" / "applicants"
"""The project's own set."""
TUNED_ON = frozenset(f"d{number:02d}" for number in range(1, 25))
"""The people that vocabularies and rules were tuned on; those after them are held back."""
LAST = 1_000_000
"""A rank behind every other: where those stand whose gate is not met, among themselves by score."""
FIXED_CRITERIA = ("degree", "experience", "english", "malay", "work_right")


def load(path: Path) -> list[Row]:
    """Read the lines of a truth file; none where the set has no such file."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def typed(person: str) -> str:
    """The CV of one of the set's own people as it was typed, in Markdown."""
    return (SET / "people" / person / "cv.md").read_text(encoding="utf-8")


def of_split(rows: Iterable[Row], split: Split) -> list[Row]:
    """Pick the rows of the people in a split. Lines that belong to no labelled person are in ``all`` only."""
    if split == "all":
        return list(rows)
    people = [(row, str(row.get("applicant") or "").split("~")[0]) for row in rows]
    return [row for row, person in people if person and (person in TUNED_ON) == (split == "tune")]


def judged(rows: Iterable[Row], *states: str) -> list[Row]:
    """Pick the rows with a labelled CV that a person wrote (no variant of a trap), in one of the states if any are named."""
    return [
        row
        for row in rows
        if row.get("truth") and row.get("base", True) and (row.get("status", "application") in states if states else True)
    ]


def addressed(rows: Iterable[Row]) -> list[Row]:
    """The rows of a mailbox or form; where the CV prints no e-mail address, the one that it came from is right."""
    return [
        {**row, "truth": {**row["truth"], "email": row["truth"].get("email") or row.get("from_email") or row.get("email")}}
        for row in rows
    ]


def key(name: object) -> str:
    """Return a file's own name, for comparing: the last part of its path, without case."""
    return unicodedata.normalize("NFC", re.split(r"[\\/!]", str(name or ""))[-1]).casefold()


def by_file(extracted: list[Said], ranked: Ranked | None) -> Callable[[Row], Said | None]:
    """Find what was said of a CV file: what `extract` understood, with the outcomes and the place that `rank` gave it."""
    said = {key(one["file"]): dict(one) for one in extracted}
    for application in ranked.applications if ranked else ():
        said.setdefault(key(application["file"]), {}).update(_judgement(application))
    return lambda row: said.get(key(row.get("file")))


def by_message(ranked: Ranked) -> Callable[[Row], Said | None]:
    """Find what was said of a message by its Message-ID; of a message that came twice, the copy that counts."""
    said: dict[str, Said] = {}
    for line in _joined(ranked):
        if line["message_id"] not in said or said[line["message_id"]]["status"] == "superseded":
            said[line["message_id"]] = line
    return lambda row: said.get(row["message_id"].strip()) or said.get(str(row.get("inner_message_id") or "").strip())


def by_form_row(ranked: Ranked) -> Callable[[Row], Said | None]:
    """Find what was said of a form's row: by the name of its file, else by the e-mail address that was typed."""
    files: dict[str, Said] = {}
    mails: defaultdict[str, list[Said]] = defaultdict(list)
    for line in _joined(ranked):
        files.setdefault(key(line["file"]), line)
        mails[line["emails"][0].casefold() if line["emails"] else ""].append(line)

    def find(row: Row) -> Said | None:
        found = files.get(key(row["cv_file"])) if row.get("cv_file") else None
        return found or next(iter(mails.get(row["email"].casefold(), ())), None)

    return find


def _joined(ranked: Ranked) -> list[Said]:
    """Each line of intake.csv with the judgement of its application."""
    judgements = {application["id"]: _judgement(application) for application in ranked.applications}
    return [
        {
            "message_id": line["message_id"].strip(),
            "file": line["file"],
            "name": line["name"],
            "emails": [line["email"]] if line["email"] else [],
            "status": line["state"],
            **judgements.get(line["application_id"], {}),
        }
        for line in ranked.intake
    ]


def _judgement(application: Said) -> Said:
    """Take the part of ranking.json that the truth speaks of; people whose gate is not met stand after all others."""
    outcomes = {finding["criterion"]: finding["outcome"] for finding in application["findings"]}
    score, rank = application["score"], application["rank"]
    if application["list"] == "gate-not-met" and score is not None:
        rank = LAST - score
    return {
        "outcome": {criterion: outcomes.get(criterion) for criterion in FIXED_CRITERIA},
        "relevant_months": application["relevant_months"],
        "rank": rank,
    }
