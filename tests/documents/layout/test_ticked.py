"""Ticks in tables keep their columns: the empty cells beside them are read as boxes that nobody ticked."""

from documents.pages import page, said, texts
from documents.test_tables import cell
from documents.test_tables import texts as of_cells
from screen.documents import from_text, layout

HEADS = [said(150, 100, "Fluent"), said(250, 100, "Good"), said(350, 100, "Basic")]


def test_a_tick_keeps_its_column_in_a_table_of_a_document():
    """Below headings of all columns, of which the first may be missing."""
    head, row = (cell("Language"), cell("Fluent"), cell("Basic")), (cell("Tamil"), cell(), cell("✓"))
    assert of_cells(head, row) == ["Language\tFluent\tBasic", "Tamil\t☐\t✓"]
    assert of_cells((cell(), *head[1:]), (cell("Tamil"), cell("/"), cell(""))) == ["Fluent\tBasic", "Tamil\t/\t☐"]


def test_cells_without_headings_or_beside_words_stay_as_they_are():
    """Two columns are a list of choices; a note beside a tick makes no row of answers."""
    assert of_cells((cell("Tamil"), cell(), cell("✓"))) == ["Tamil\t✓"]
    assert of_cells((cell("Skill"), cell("Yes")), (cell("Driving"), cell("✓"))) == ["Skill\tYes", "Driving\t✓"]
    noted = (cell("Tamil"), cell("✓"), cell(), cell("at home"))
    assert of_cells((cell("Language"), cell("Fluent"), cell("Basic"), cell("Note")), noted)[1] == "Tamil\t✓\tat home"


def test_a_tick_keeps_its_column_in_a_plain_text():
    """Where tabs stand between the cells; those at the end may be missing."""
    text = "Language\tFluent\tGood\tBasic\nTamil\t\t/\t\nMalay\t\t\tx\nEnglish\t/\nOffice\t\tWord"
    lines = [line.text for line in from_text(text, "cv.txt").lines]
    assert lines[1:] == ["Tamil\t☐\t/\t☐", "Malay\t☐\t☐\tx", "English\t/\t☐\t☐", "Office\tWord"]
    assert [line.text for line in from_text("Tamil\t\t/", "cv.txt").lines] == ["Tamil\t/"]


def test_a_tick_stands_under_its_heading_on_a_page():
    """Under the middle of a heading, and under no other."""
    assert texts(
        *(said(50, 100, "Language"), *HEADS),
        *(said(50, 114, "Tamil"), said(260, 114, "/")),
        *(said(50, 128, "English"), said(160, 128, "/")),
        *(said(50, 142, "Malay"), said(360, 142, "x")),
    ) == ["Language\tFluent\tGood\tBasic", "Tamil\t☐\t/\t☐", "English\t/\t☐\t☐", "Malay\t☐\t☐\tx"]


def test_a_tick_under_no_heading_stays_alone():
    """Whose column it is cannot be told; nor can it where two ticks stand under one heading."""
    heads = [said(150, 100, "Fluent"), said(300, 100, "Basic")]
    assert texts(said(50, 100, "Language"), *heads, said(50, 114, "Tamil"), said(240, 114, "/"))[1] == "Tamil\t/"
    two = said(290, 114, "/") + said(325, 114, "/")
    assert texts(said(50, 100, "Language"), *heads, said(50, 114, "Tamil"), two)[1] == "Tamil\t/\t/"


def test_a_drawn_table_knows_its_columns_where_headings_are_broken():
    """Not easily stands in two rows, each of which has a word in each column."""
    rules = tuple((40.0, 340.0, y) for y in (88.0, 122.0, 136.0, 150.0))
    upright = tuple((88.0, 150.0, x) for x in (40.0, 140.0, 240.0, 340.0))
    parts = [said(50, 100, "Language"), said(150, 100, "Easily"), said(250, 100, "Not"), said(250, 114, "easily")]
    parts += [said(50, 132, "Tamil"), said(260, 132, "x"), said(50, 146, "Malay"), said(160, 146, "x")]
    found = [line.text for line in layout.lines(page(*parts, rules=rules, upright=upright), 1)]
    assert found == ["Language\tEasily\tNot easily", "Tamil\t☐\tx", "Malay\tx\t☐"]
