"""The labelled mailbox and form get the states that a careful reader gave them."""

import json
from pathlib import Path

import pytest

from screen import criteria, documents, intake, sources

ROOT = Path(__file__).parents[2]
LABELLED = ROOT.parent / "shared/applicants"
SCANNED = {"jpg", "scan-pdf"}

pytestmark = pytest.mark.skipif(not LABELLED.exists(), reason="the labelled set is not here")


@pytest.fixture(scope="module")
def post():
    """The post of the labelled applications."""
    found, _ = criteria.load(ROOT / "criteria" / "liaison-junior-officer.yaml")
    return found.post


def state(submission, post):
    """The state of a submission before it is compared with the others."""
    read = tuple(documents.read(file.data, file.name) for file in submission.attachments)
    return intake.triage(submission, read, documents.from_text(submission.body, ""), post).state.value


def test_every_message_of_the_mailbox_has_its_state(post):
    """Scans are left to the tests of their reader; who wrote again is told when all are known."""
    lines = [json.loads(line) for line in (LABELLED / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    wanted = {t["message_id"]: t for t in lines if t.get("format") not in SCANNED}
    wrong = {}
    for piece in sources.load(sources.survey([LABELLED / "mailbox.mbox"])):
        submission = sources.open_piece(piece)
        truth = wanted.get(submission.message_id)
        if truth is None:
            continue
        right = {"application" if truth["status"] == "superseded" else truth["status"], *truth["also_ok"]}
        said = state(submission, post)
        if said not in right:
            wrong[truth["trap"]] = said
    assert wrong == {}


def test_every_row_of_the_form_has_its_state(post):
    """Rows whose file is missing included."""
    lines = [json.loads(line) for line in (LABELLED / "form-truth.jsonl").read_text(encoding="utf-8").splitlines()]
    wanted = {f"row {t['row']}": t["status"].replace("superseded", "application") for t in lines}
    pieces = [piece for piece in sources.load(sources.survey([LABELLED / "form"])) if piece.kind == "row"]
    unscanned = [
        p for p in pieces if not any(file.name.split("/")[-1].startswith(("IMG", "EPSON", "Scan")) for file in p.files)
    ]
    assert {p.name: state(sources.open_piece(p), post) for p in unscanned} == {p.name: wanted[p.name] for p in unscanned}
