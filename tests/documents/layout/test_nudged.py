"""Dates that are a little off the line of their title are read beside it."""

import pytest

from documents.pages import column, flush, said, texts

POSTS = {100: "Liaison Officer", 140: "Clerk", 180: "Intern"}
DATES = {100: "2018 – 2020", 140: "2015 – 2018", 180: "2012 – 2015"}


@pytest.mark.parametrize("off", [-10, -6, -4, 4, 6, 9])
def test_a_date_off_the_line_of_its_title_is_read_with_it(off):
    """By as much as most of a line, above it or below."""
    found = texts(
        *(said(50, y, text) for y, text in POSTS.items()),
        *(said(50, y + 14, "City Hall, Ipoh") for y in POSTS),
        *(flush(y + off, text) for y, text in DATES.items()),
    )
    assert found == [
        *("Liaison Officer\t2018 – 2020", "City Hall, Ipoh"),
        *("Clerk\t2015 – 2018", "City Hall, Ipoh"),
        *("Intern\t2012 – 2015", "City Hall, Ipoh"),
    ]


@pytest.mark.parametrize("off", [-10, -6, -4, 4, 6])
def test_a_date_in_the_left_margin_off_the_line_of_its_title_leads_it(off):
    """All dates are off alike, and nothing stands between them."""
    found = texts(
        *(said(150, y, text) for y, text in POSTS.items()),
        *(said(150, y + 14, "City Hall, Ipoh") for y in POSTS),
        *(said(50, y + off, text) for y, text in DATES.items()),
    )
    assert found == [
        *("2018 – 2020\tLiaison Officer", "City Hall, Ipoh"),
        *("2015 – 2018\tClerk", "City Hall, Ipoh"),
        *("2012 – 2015\tIntern", "City Hall, Ipoh"),
    ]


def test_dates_at_the_left_that_are_off_the_lines_beside_them_by_chance_stay():
    """No step would put both on a line: they belong to a column of their own."""
    main = column(200, 100, "Liaison Officer at City Hall", "Answered letters", "Filed deeds", "Drove", "Kept the keys")
    assert texts(said(50, 104, "2018 – 2020"), said(50, 150, "2015 – 2018"), main) == [
        *("2018 – 2020", "2015 – 2018"),
        *("Liaison Officer at City Hall", "Answered letters", "Filed deeds", "Drove", "Kept the keys"),
    ]


@pytest.mark.parametrize("off", [-6, 6])
def test_dates_between_the_lines_of_a_list_are_of_one_side(off):
    """Each date stands midway between two posts, but for the first one or the last."""
    posts = {100: "Liaison Officer", 112: "Clerk", 124: "Intern"}
    dates = {100: "2018 – 2020", 112: "2015 – 2018", 124: "2012 – 2015"}
    found = texts(*(said(50, y, text) for y, text in posts.items()), *(flush(y + off, text) for y, text in dates.items()))
    assert found == ["Liaison Officer\t2018 – 2020", "Clerk\t2015 – 2018", "Intern\t2012 – 2015"]


def test_places_below_dates_move_with_them():
    """The date is above the title and the place above the employer."""
    found = texts(
        *(said(50, y, text) for y, text in POSTS.items()),
        *(said(50, y + 14, "City Hall") for y in POSTS),
        *(flush(y - 5, text) for y, text in DATES.items()),
        *(flush(y + 9, "Ipoh") for y in DATES),
    )
    assert found == [
        *("Liaison Officer\t2018 – 2020", "City Hall\tIpoh"),
        *("Clerk\t2015 – 2018", "City Hall\tIpoh"),
        *("Intern\t2012 – 2015", "City Hall\tIpoh"),
    ]


def test_a_column_of_posts_with_dates_is_no_column_of_dates():
    """What stands beside it is no title of theirs."""
    side = column(50, 100, "Malay", "English", "Excel", "Stata", "Tamil", "Canva", "Arabic")
    posts = column(300, 106, "Liaison Officer", "2018 – 2020", "City Hall", "Clerk", "2015 – 2018", "Land Office")
    assert texts(side, posts) == [
        *("Malay", "English", "Excel", "Stata", "Tamil", "Canva", "Arabic"),
        *("Liaison Officer", "2018 – 2020", "City Hall", "Clerk", "2015 – 2018", "Land Office"),
    ]
