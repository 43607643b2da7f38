"""Words that touch the one before for want of room are words of their own."""

import pytest

from documents.pdf.test_pdf import made, read, shown, texts
from screen.documents.pdf import touching

OFFICE = "/Title (CV) /Producer (LibreOffice 7.4)"


def beside(left, right, *, end=93.0, font="F1", info=""):
    """The lines of a page on which one program drew two texts, the second one where the first one ends."""
    return texts(read(made(shown(50, 700, left) + shown(end, 700, right, font=font), info=info)))


def test_a_date_that_was_drawn_by_itself_is_a_word_whatever_the_program():
    """It lies on a line that left no room for it; a year in a name was drawn with it."""
    assert beside("University", "2013") == ["University 2013"]
    assert beside("Born", "08/12/1992", end=71.0) == ["Born 08/12/1992"]
    assert texts(read(made(shown(50, 680, "Harbour2030")))) == ["Harbour2030"]


def test_a_date_in_another_look_is_a_word_too():
    """A title in bold type, and its date in none."""
    assert beside("University", "2013", font="F2") == ["University 2013"]


def test_a_name_that_was_drawn_by_itself_is_a_word_where_the_program_draws_whole_runs():
    """Others draw the letters of a name by themselves to set them closer."""
    assert beside("University", "Kuala Lumpur", info=OFFICE) == ["University Kuala Lumpur"]
    assert beside("Power", "Point", end=78.9) == ["PowerPoint"]
    assert texts(read(made(shown(50, 700, "PowerPoint"), info=OFFICE))) == ["PowerPoint"]


@pytest.mark.parametrize(
    ("text", "runs", "places"),
    [
        ("UPM2013", False, [3]),
        ("(Hons)09/2013", False, [6]),
        ("Grade5", False, []),
        ("FY2019", False, []),
        ("2013", False, []),
        ("ali2013@example.com", False, []),
        ("PresentHR", True, [7]),
        ("planner", True, []),
        ("Ali@example.com", True, [1, 2]),
    ],
)
def test_where_a_word_may_begin(text, runs, places):
    """At dates; where whole runs are drawn also at capitals, and anywhere before the sign of an address."""
    assert touching.begins(text, runs=runs) == places
