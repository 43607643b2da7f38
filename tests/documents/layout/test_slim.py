"""Cells so narrow that they break words are put together on the line where they begin."""

from documents.pages import column, said, texts
from screen.documents.layout import slim
from screen.documents.layout.columns import rows
from screen.documents.layout.segments import segments


def cell(x, y, *rows, font=1):
    """Rows of text set close below one another."""
    return column(x, y, *rows, pitch=12, font=font)


def test_a_degree_broken_by_its_column_stands_whole_before_its_school():
    """The text beside is nearer than any gap that parts columns, and has an item of its own beside the second line."""
    degree = cell(56, 100, "Bach-", "elor", "of", "Sci-", "ence")
    assert texts(
        degree, said(87, 100, "University of Ipoh, Geography"), said(92, 112, "CGPA: 3.8"), said(470, 100, "2014 – 2018")
    ) == [
        "Bachelor of Science\tUniversity of Ipoh, Geography\t2014 – 2018",
        "CGPA: 3.8",
    ]


def test_a_degree_that_wraps_without_a_hyphen_goes_on_where_it_had_no_room():
    """Nothing stands beside its second line, whose first word would have reached the school."""
    assert texts(cell(56, 100, "Diploma", "of Art"), said(97, 100, "Kolej Seri Ipoh, Batu Gajah and Kuala Kangsar")) == [
        "Diploma of Art\tKolej Seri Ipoh, Batu Gajah and Kuala Kangsar"
    ]


def test_the_other_entries_of_the_list_are_parted_at_the_same_place():
    """A degree that needed no second line has its text in the same column."""
    first, second = said(56, 100, "Ph.D. University of Ipoh"), cell(56, 140, "Bach-", "elor")
    first = [word._replace(x0=word.x0 + 3.5, x1=word.x1 + 3.5) if at else word for at, word in enumerate(first)]
    assert texts(first, second, said(87, 140, "University of Taiping")) == [
        "Ph.D.\tUniversity of Ipoh",
        "Bachelor\tUniversity of Taiping",
    ]


def test_the_first_half_of_a_compound_stays_where_it_is():
    """What stands below must be the rest of a word, and under its start."""
    assert texts(cell(56, 100, "pre- and post-war plans of towns", "and of the villages around them")) == [
        "pre- and post-war plans of towns",
        "and of the villages around them",
    ]


def test_small_letters_below_a_narrow_cell_are_a_row_of_their_own_where_something_stands_beside_them():
    """A skill and its level, though the skill is written small and would have had no room above."""
    found = rows(segments([*cell(56, 100, "Python", "excel"), *cell(97, 100, "Good", "Fair")]))
    assert [[segment.text for segment in row] for row in slim.joined(found)] == [["Python", "Good"], ["excel", "Fair"]]
