"""``ranking.xlsx``, read back with another library than it was written with."""

import io
from dataclasses import replace

import openpyxl

from screen.model import Ranking
from screen.report.xlsx import ranking_xlsx


def book(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_the_panel_gets_five_sheets(ranking, criteria):
    """The matrix first."""
    assert book(ranking_xlsx(ranking, criteria)).sheetnames == ["Screening matrix", "Evidence", "To ask", "Intake", "About"]


def test_every_mark_has_a_word_and_the_interview_column_is_empty(ranking, criteria):
    """The outcome is written out beside its sign and its points; the panel's column waits for the panel."""
    sheet = book(ranking_xlsx(ranking, criteria))["Screening matrix"]
    head = [cell.value for cell in sheet[1]]
    assert head[8:11] == ["english\n(essential)", "ms office\n(desirable)", "initiative\n(at-interview)"]
    assert [[cell.value for cell in row[:11]] for row in sheet.iter_rows(min_row=2)] == [
        [1, "A00000001", "Nur Example", 2, 2, 2, "long", "application", "✓ met", "✓ met  2/2", None],
        [2, "A00000002", "Lim Sample", 0, 0, 2, "long", "late", "? ask", "? ask  0/2", None],
        [3, "A00000003", "Devi Model", 1.5, 1.5, 1.5, "gate not met", "application", "✗ not met", "✓ met  1.5/2", None],
    ]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("D2", "A1:O4")


def test_questions_stand_on_a_sheet_of_their_own(ranking, criteria):
    """Who is asked what, with room for the answer."""
    rows = [[cell.value for cell in row] for row in book(ranking_xlsx(ranking, criteria))["To ask"].iter_rows(min_row=2)]
    assert [(row[1], row[5], row[7]) for row in rows] == [
        ("A00000002", "How well do you write English?", None),
        ("A00000002", "Which programs do you use?", None),
    ]


def test_nothing_in_the_workbook_is_a_formula_or_a_link(ranking, criteria):
    """Texts that begin like formulas or addresses are strings."""
    first = ranking.applications[0]
    seen = replace(first.seen, name="=HYPERLINK(1)", email="http://example.com", cv_file="mailto:a@example.com")
    made = book(ranking_xlsx(Ranking((replace(first, seen=seen),), ranking.as_of), criteria))
    cells = [cell for sheet in made for row in sheet.iter_rows() for cell in row]
    assert "=HYPERLINK(1)" in [cell.value for cell in cells]
    assert not [cell for cell in cells if cell.data_type == "f" or cell.hyperlink]


def test_blind_workbooks_bear_no_names(ranking, criteria):
    """Ids stand for people on every sheet."""
    made = book(ranking_xlsx(ranking, criteria, blind=True))
    text = " ".join(str(cell.value) for sheet in made for row in sheet.iter_rows() for cell in row)
    assert not [word for word in ("Nur", "Lim ", "Devi", "Ali ", "person", "cv1.pdf") if word in text]


def test_the_same_ranking_gives_the_same_bytes(ranking, criteria):
    """No clock in the workbook."""
    assert ranking_xlsx(ranking, criteria) == ranking_xlsx(ranking, criteria)
