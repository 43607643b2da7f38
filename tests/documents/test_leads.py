"""What stands out at the beginning of a cell by its look, in every format that has looks."""

import pytest

from documents.pages import page, said
from screen.documents import from_text, layout, leads
from screen.documents.blocks import Paragraph, Run
from screen.documents.flow import document

PLAIN, BOLD, ITALIC = (False, False), (True, False), (False, True)


@pytest.mark.parametrize(
    ("pieces", "lead"),
    [
        ([("Clerk", BOLD), ("Pearl", PLAIN), ("Bank", PLAIN)], "Clerk"),
        ([("Town", BOLD), ("Clerk,", BOLD), ("Pearl", ITALIC)], "Town Clerk,"),
        ([("Clerk", PLAIN), ("Pearl", ITALIC)], "Clerk"),
        ([("Clerk", BOLD), (" ", PLAIN), ("Bank", BOLD)], ""),
        ([("Clerk", BOLD), ("at", PLAIN), ("Bank", BOLD)], ""),
        ([("Clerk", BOLD)], ""),
        ([], ""),
    ],
)
def test_a_cell_of_two_looks_has_a_lead(pieces, lead):
    """The words up to the one change of look; blanks have no look."""
    assert leads.of_cell(pieces, " ") == lead


def test_a_printed_line_tells_the_lead_of_each_of_its_cells():
    """A cell in one look has none, and neither has a line in one look."""
    (first,) = layout.lines(
        page(said(50, 100, "Town Clerk,", bold=True), said(110, 100, "Pearl Bank"), said(300, 100, "2018")), 1
    )
    assert (first.text, first.leads) == ("Town Clerk, Pearl Bank\t2018", ("Town Clerk,",))
    (second,) = layout.lines(page(said(50, 100, "Town Clerk", bold=True), said(300, 100, "2018", bold=True)), 1)
    assert second.leads == ()


def test_a_paragraph_tells_the_lead_of_each_of_its_cells():
    """Runs are put together as they are written."""
    runs = (Run("Pearl ", bold=True), Run("Bank", bold=True), Run(" Clerk\tto "), Run("date", italic=True))
    (line,) = document("cv", "0" * 64, "docx", [Paragraph(runs)]).lines
    assert (line.text, line.leads) == ("Pearl Bank Clerk\tto date", ("Pearl Bank", "to"))


def test_words_strong_in_markdown_lead():
    """As its readers see them printed."""
    (line,) = from_text("# Farid\n\n**Clerk** Pearl Bank\n", "cv.md").lines[1:]
    assert (line.text, line.leads) == ("Clerk Pearl Bank", ("Clerk",))
