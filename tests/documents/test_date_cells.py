"""Dates that nearly touch the text beside them are cells of their own where the text shows a column."""

from time import process_time

import pytest

from documents.pages import said, texts
from screen.documents.layout import dated


def posts(gap, *below):
    """The lines of a post whose title starts so far behind its dates, with other lines at ``x`` below."""
    dates = said(50, 100, "Sep '17 - Sep '18")
    title = said(dates[-1].x1 + gap, 100, "Junior designer")
    return texts(dates, title, *(said(title[0].x0 + off, 113 + 13 * at, text) for at, (off, text) in enumerate(below)))


def test_dates_are_told_from_a_text_under_which_a_line_starts():
    """The gap is a little wider than a blank."""
    assert posts(4.5, (0, "Garis Studio")) == ["Sep '17 - Sep '18\tJunior designer", "Garis Studio"]


@pytest.mark.parametrize(("gap", "below"), [(2.5, (0, "Garis Studio")), (4.5, (9, "Garis Studio"))])
def test_dates_in_a_running_line_stay_in_it(gap, below):
    """Where no more than a blank is behind them, or nothing starts below the text."""
    assert posts(gap, below)[0] == "Sep '17 - Sep '18 Junior designer"


def test_the_texts_behind_two_dates_show_a_column():
    """Right-aligned dates of different widths."""
    first, second = said(50, 100, "2019"), said(50, 113, "2015")
    rows = [said(first[-1].x1 + 5, 100, "Laut University"), said(second[-1].x1 + 5, 113, "Pearl College")]
    assert texts(first, second, *rows) == ["2019\tLaut University", "2015\tPearl College"]


def test_the_rest_of_a_date_on_the_line_below_is_cut_from_its_text():
    """It stands in the column of the dates."""
    first, second = said(50, 100, "2018-01 -"), said(58, 113, "present")
    place = first[-1].x1 + 5
    rows = [said(place, 100, "Legal Officer"), said(place, 113, "Pearl Council"), said(place, 126, "wrote minutes")]
    assert texts(first, second, *rows) == ["2018-01 - present\tLegal Officer", "Pearl Council", "wrote minutes"]


def test_a_long_number_is_no_piece_of_a_date():
    """Nobody tries in how many ways it could be days and months."""
    start = process_time()
    assert not dated.is_piece("1" * 38 + "x")
    assert process_time() - start < 1
