"""Dates that nearly touch the text beside them are cells of their own where the text shows a column."""

from time import process_time

import pytest

from documents.pages import column, said, texts
from screen.documents.layout import dated


def posts(gap, *below):
    """The lines of a post whose title starts so far behind its dates, with other lines at ``x`` below."""
    dates = said(50, 100, "Sep '17 - Sep '18")
    title = said(dates[-1].x1 + gap, 100, "Junior designer")
    return texts(dates, title, *(said(title[0].x0 + off, 113 + 13 * at, text) for at, (off, text) in enumerate(below)))


def test_dates_are_told_from_a_text_under_which_a_line_starts():
    """The gap is a little wider than a blank."""
    assert posts(4.5, (0, "Garis Studio")) == ["Sep '17 - Sep '18\tJunior designer", "Garis Studio"]


@pytest.mark.parametrize("gap", [2.5, 1.0])
def test_dates_that_touch_a_text_are_told_from_it_where_the_next_line_starts_on_the_same_spot(gap):
    """The gap is no wider than a blank, or narrower."""
    assert posts(gap, (0, "Garis Studio")) == ["Sep '17 - Sep '18\tJunior designer", "Garis Studio"]


@pytest.mark.parametrize(("gap", "below"), [(2.5, (0.5, "Garis Studio")), (4.5, (9, "Garis Studio"))])
def test_dates_in_a_running_line_stay_in_it(gap, below):
    """Where no more than a blank is behind them and nothing starts on the same spot, or nothing starts below the text."""
    assert posts(gap, below)[0] == "Sep '17 - Sep '18 Junior designer"


def test_a_date_is_not_cut_in_two():
    """Its end stands where a town above it does."""
    place = said(400, 113, "2018 -")[-1].x1 + 2.5
    assert texts(
        *(said(50, 100, "Pearl Bank"), said(place, 100, "Penang")),
        *(said(50, 113, "Clerk"), said(400, 113, "2018 - present")),
        *(said(50, 140, "Kinta Shop"), said(place, 140, "Ipoh")),
        *(said(50, 153, "Cook"), said(400, 153, "2016 - 2018")),
    ) == ["Pearl Bank\tPenang", "Clerk\t2018 - present", "Kinta Shop\tIpoh", "Cook\t2016 - 2018"]


def test_one_blank_is_enough_to_compare_a_gap_with():
    """A year and one word behind it."""
    year = said(50, 100, "2016")
    word = said(year[-1].x1 + 5, 100, "STPM")
    assert texts(year, word, said(word[0].x0 + 1, 113, "Pearl School")) == ["2016\tSTPM", "Pearl School"]


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


def test_how_long_it_was_is_cut_from_the_text_behind_it():
    """In brackets on the next line, hardly a blank before the text; in a running line such a remark stays."""
    dates, length = said(50, 100, "Jan 2017 - Dec 2019"), said(50, 113, "(2 years 12 months)")
    place = length[-1].x1 + 2.0
    rows = [
        *dates,
        *said(place, 100, "Manager"),
        *length,
        *said(place, 113, "Pearl Bank"),
        *said(place, 126, "Industry: banks"),
    ]
    assert texts(rows) == ["Jan 2017 - Dec 2019\tManager", "(2 years 12 months)\tPearl Bank", "Industry: banks"]
    assert texts(length, said(place, 113, "Pearl Bank")) == ["(2 years 12 months) Pearl Bank"]


def test_a_date_stays_beside_its_text_above_how_long_it_was():
    """The remark stands a little lower than a line of the text, and is no row of its own."""
    post = column(200, 102, "Credit Analyst", "Koperasi Kredit Laut Berhad", "Industry: banks and money for houses", pitch=15)
    assert texts(said(50, 100, "May 2012 - Dec 2016"), said(50, 127, "(4 years 8 months)"), post) == [
        "May 2012 - Dec 2016\tCredit Analyst",
        "Koperasi Kredit Laut Berhad",
        "(4 years 8 months)\tIndustry: banks and money for houses",
    ]


def test_a_long_number_is_no_piece_of_a_date():
    """Nobody tries in how many ways it could be days and months."""
    start = process_time()
    assert not dated.is_piece("1" * 38 + "x")
    assert process_time() - start < 1


def test_a_text_behind_a_date_is_a_cell_where_the_next_line_starts_on_the_same_spot():
    """Though the gap is no wider than one between words set apart."""
    assert texts(said(50, 100, "2013"), said(83, 100, "Certificate"), said(83, 113, "Pearl School")) == [
        "2013\tCertificate",
        "Pearl School",
    ]
    assert texts(said(50, 100, "2013"), said(83, 100, "Certificate"), said(90, 113, "Pearl School"))[0] == "2013 Certificate"
