"""``ranking.csv`` and ``intake.csv``."""

import csv
import io
from dataclasses import replace

from screen.model import Ranking
from screen.report.csv import intake_csv, ranking_csv


def rows(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_the_matrix_has_a_line_for_every_application_late_and_gate_not_met_included(ranking, criteria):
    """Nobody who applied is missing; what is no application is not here."""
    assert [(r["rank"], r["id"], r["list"], r["state"], r["name"]) for r in rows(ranking_csv(ranking, criteria))] == [
        ("1", "A00000001", "long", "application", "Nur Example"),
        ("2", "A00000002", "long", "late", "Lim Sample"),
        ("3", "A00000003", "gate-not-met", "application", "Devi Model"),
    ]


def test_the_columns_are_as_documented(ranking, criteria):
    """Fixed columns, five a judged criterion, an empty one for the interview, notes."""
    parts = ("outcome", "points", "reason", "evidence", "question")
    assert list(rows(ranking_csv(ranking, criteria))[0]) == [
        *("rank", "id", "list", "state", "name", "email", "score", "low", "high", "file"),
        *(f"english_{part}" for part in parts),
        *(f"ms_office_{part}" for part in parts),
        "initiative",
        "notes",
    ]


def test_the_evidence_stands_beside_its_outcome(ranking, criteria):
    """File, page, line and words."""
    first, second, third = rows(ranking_csv(ranking, criteria))
    assert (first["english_outcome"], first["english_evidence"]) == ("met", "cv1.pdf p.1 l.7 “English: fluent”")
    assert (second["english_outcome"], second["english_evidence"]) == ("unknown", "")
    assert second["english_question"] == "How well do you write English?"
    assert (third["score"], third["low"], third["high"], third["initiative"]) == ("1.5", "1.5", "1.5", "")
    assert third["notes"] == "Text that nobody can see (2 lines): “excellent officer”"


def test_the_intake_list_has_a_line_for_everything_that_came_in(ranking):
    """In the order of arrival, with its state and the words for it."""
    assert [(r["message_id"], r["file"], r["state"], r["reason"], r["application_id"]) for r in rows(intake_csv(ranking))][
        3:
    ] == [
        ("<4@example.com>", "cv4.pdf", "not-an-application", "intake.application", "A00000004"),
        ("<5@example.com>", "cv5.pdf", "unreadable", "Damaged file", "A00000005"),
    ]
    assert len(rows(intake_csv(ranking))) == len(ranking.applications)


def test_the_order_of_the_intake_list_does_not_follow_the_order_of_the_run(ranking):
    """The same things in another order give the same bytes."""
    assert intake_csv(replace(ranking, applications=ranking.applications[::-1])) == intake_csv(ranking)


def test_files_begin_with_a_byte_order_mark_and_lines_end_as_spreadsheets_want(ranking, criteria):
    """UTF-8 with BOM, CRLF."""
    content = ranking_csv(ranking, criteria)
    assert content.startswith(b"\xef\xbb\xbfrank,id,")
    assert content.endswith(b"\r\n")


def test_no_cell_is_a_formula(ranking, criteria):
    """A name, an address, a file and a quotation that begin like formulas are guarded."""
    first = ranking.applications[0]
    seen = replace(first.seen, name="=cmd|'/C calc'!A0", email="@SUM(1)@example.com", cv_file="+cv.pdf", message_id="=1")
    content = (ranking_csv, intake_csv)
    hostile = Ranking((replace(first, seen=seen),), ranking.as_of)
    for written in (content[0](hostile, criteria), content[1](hostile)):
        cells = [cell for row in csv.reader(io.StringIO(written.decode("utf-8-sig"), newline="")) for cell in row]
        assert not [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell]


def test_blind_files_bear_no_name_address_or_file_name(ranking, criteria):
    """Ids stand for people; their names are taken out of notes and quotations too."""
    first = ranking.applications[0]
    judgement = first.seen.judgement
    finding = replace(
        judgement.findings[0], evidence=(replace(judgement.findings[0].evidence[0], quote="I, Nur Example, speak English"),)
    )
    seen = replace(first.seen, judgement=replace(judgement, findings=(finding,)))
    one = Ranking((replace(first, seen=seen),), ranking.as_of)
    text = (ranking_csv(one, criteria, blind=True) + intake_csv(one, blind=True)).decode()
    assert not [word for word in ("Nur", "Example", "person1@", "cv1.pdf", "<1@") if word in text]
    assert "CV p.1 l.7 “I, …, speak English”" in text
