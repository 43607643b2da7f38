"""``ranking.xlsx``, read back with another library than it was written with."""

import io
from dataclasses import replace

import openpyxl

from screen.model import Outcome, Ranking
from screen.report.xlsx import ranking_xlsx

from .conftest import application, english, office


def book(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_the_panel_gets_five_sheets(ranking, criteria):
    """The matrix first."""
    assert book(ranking_xlsx(ranking, criteria)).sheetnames == ["Screening matrix", "Evidence", "To ask", "Intake", "About"]


def test_every_mark_has_a_word_and_the_interview_column_is_empty(ranking, criteria):
    """The outcome is written out beside its sign and its points; the panel's column waits for the panel."""
    sheet = book(ranking_xlsx(ranking, criteria))["Screening matrix"]
    head = [cell.value for cell in sheet[1]]
    assert head[:6] == ["Rank", "Name", "Id", "List", "Score", "Could become"]
    assert head[6:] == ["english\n(essential)", "ms office\n(desirable)", "initiative\n(at-interview)"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] == [
        [1, "Nur Example", "A00000001", "long", 2, None, "✓ met", "✓ met\n2/2", None],
        [2, "Lim Sample", "A00000002", "long, late", 0, "0–2", "? ask", "? ask\n0/2", None],
        [3, "Devi Model", "A00000003", "gate not met", 1.5, None, "✗ not met", "✓ met\n1.5/2", None],
    ]
    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("C2", "A1:I4")


def test_questions_stand_on_a_sheet_of_their_own(ranking, criteria):
    """Who is asked what, with room for the answer."""
    rows = [[cell.value for cell in row] for row in book(ranking_xlsx(ranking, criteria))["To ask"].iter_rows(min_row=2)]
    assert [(row[1], row[4], row[6], row[8]) for row in rows] == [
        ("A00000002", "essential", "How well do you write English?", None),
        ("A00000002", "desirable", "Which programs do you use?", None),
    ]


def test_what_is_essential_is_asked_first(ranking, criteria):
    """Of everybody, before anything that only earns points."""
    one, two = (application(n, office(0), english(Outcome.UNKNOWN), list="long", rank=n) for n in (1, 2))
    rows = book(ranking_xlsx(Ranking((one, two), ranking.as_of), criteria))["To ask"].iter_rows(min_row=2, values_only=True)
    assert [(row[0], row[4]) for row in rows] == [(1, "essential"), (2, "essential"), (1, "desirable"), (2, "desirable")]


def test_the_matrix_is_printed_as_wide_as_a_page(ranking, criteria):
    """A4, landscape, the head on every page."""
    sheet = book(ranking_xlsx(ranking, criteria))["Screening matrix"]
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == ("landscape", 9, 0)
    assert sheet.print_title_rows == "$1:$1"


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
