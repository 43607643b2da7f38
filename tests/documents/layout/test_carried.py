"""Columns that the end of a page cuts: what is left of each stays apart at the head of the next page."""

import pytest

from documents.pages import column, page, said
from screen.documents import layout

PLACES = ("Kota Delta", "Kota Bukit", "Kota Laut", "Kota Pulau", "Kota Teluk", "Kota Sungai", "Kota Muara", "Kota Hulu")
DUTIES = ("Wrote the plan of the district", "Spoke with residents of it", "and with their councils", "Kept the minutes of both")
FIRST = layout.lines(page(column(50, 100, *PLACES, pitch=22), column(250, 100, *DUTIES * 4, pitch=13)), 1)


def after(*parts):
    """The texts and columns of a page that follows one with two columns."""
    return [(line.text, line.column) for line in layout.lines(page(*parts), 2, FIRST)]


def test_one_line_that_is_left_of_a_column_is_no_cell_beside_the_other_one():
    """The page before ends with two columns that part at the same place."""
    assert after(said(50, 60, "Kota Selat"), column(262, 60, "of the whole state", "and of its ports")) == [
        ("Kota Selat", 0),
        ("of the whole state", 1),
        ("and of its ports", 1),
    ]


def test_what_is_left_of_the_right_column_stays_apart_too():
    """The left one goes on farther."""
    assert after(column(50, 60, "Kota Selat", "Kota Tasik"), said(250, 60, "of the whole state")) == [
        ("Kota Selat", 0),
        ("Kota Tasik", 0),
        ("of the whole state", 1),
    ]


@pytest.mark.parametrize(
    ("left", "right"),
    [("2014 – 2015", "Clerk, Harbour Council"), ("Clerk, Harbour Council", "2014 – 2015"), ("Telephone:", "019-555 0133")],
)
def test_rows_of_dates_and_labels_at_the_head_of_a_page_are_no_columns(left, right):
    """They are entries of a section that begins there."""
    assert after(said(50, 60, left), said(250, 60, right)) == [(f"{left}\t{right}", 0)]


def test_a_line_below_what_is_left_of_a_column_that_crosses_both_is_read_after_them():
    """So is everything below it."""
    assert after(
        *(said(50, 60, "Kota Selat"), column(250, 60, "of the whole state", "and of its ports")),
        said(50, 110, "A plan of a whole state and of all its ports and harbours"),
        said(50, 124, "Second line"),
    ) == [
        ("Kota Selat", 0),
        ("of the whole state", 1),
        ("and of its ports", 1),
        ("A plan of a whole state and of all its ports and harbours", 2),
        ("Second line", 2),
    ]


def test_a_heading_far_below_the_head_of_a_page_is_none_of_the_column_before():
    """The right column alone went on; what follows it is read after it."""
    assert after(
        column(250, 60, "of the whole state", "and of its ports"), said(50, 130, "SKILLS"), said(50, 150, "Maps and more")
    ) == [("of the whole state", 0), ("and of its ports", 0), ("SKILLS", 0), ("Maps and more", 0)]


def test_columns_that_ended_on_the_page_before_do_not_go_on():
    """One of them ends far above the foot; the first row of the next page is one of a table."""
    before = layout.lines(page(column(50, 100, *PLACES, pitch=22), column(250, 100, *DUTIES * 8, pitch=13)), 1)
    found = layout.lines(page(said(50, 60, "Kota Selat"), said(250, 60, "Harbour plan")), 2, before)
    assert [line.text for line in found] == ["Kota Selat\tHarbour plan"]
