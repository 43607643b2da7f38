"""Stretches of time that the end of a page has cut are whole, where they begin."""

import pytest

from screen.documents.pdf.torn import mended
from screen.model import Box, Line


def read(first, second):
    """The texts of the lines of two pages, given as lines from the foot of the first and from below the head of the second."""
    pages = [
        [Line(text, 1, number, Box(50, 600 + 14 * number, 400, 610 + 14 * number)) for number, text in enumerate(first, 1)],
        [Line(text, 2, number, Box(50, 40 + 14 * number, 400, 50 + 14 * number)) for number, text in enumerate(second, 1)],
    ]
    return [(line.page, line.number, line.text) for line in mended([line for page in pages for line in page], [800, 800])]


@pytest.mark.parametrize(("begun", "rest"), [("June 2018 –", "May 2020"), ("2018 to", "now"), ("June 2018 – May", "2020")])
def test_the_end_of_a_stretch_of_time_is_read_on_the_page_where_it_begins(begun, rest):
    """A line with nothing else is gone."""
    assert read(["Clerk", f"City Hall, {begun}"], [rest, "Filed plans"]) == [
        *((1, 1, "Clerk"), (1, 2, f"City Hall, {begun} {rest}")),
        (2, 1, "Filed plans"),
    ]


def test_what_stands_beside_the_end_of_a_stretch_of_time_stays_on_its_page():
    """Cells of a column of dates go with one another."""
    assert read(["Clerk\tJune 2018"], ["City Hall, 2 persons\t– May 2020", "Filed plans"]) == [
        (1, 1, "Clerk\tJune 2018 – May 2020"),
        *((2, 1, "City Hall, 2 persons"), (2, 2, "Filed plans")),
    ]


def test_brackets_around_a_stretch_of_time_are_closed_with_it():
    """A comma behind them goes, too."""
    assert read(["Clerk (June 2018 –"], ["May 2020), City Hall"]) == [
        (1, 1, "Clerk (June 2018 – May 2020),"),
        (2, 1, "City Hall"),
    ]


def test_what_every_page_repeats_may_stand_between_the_ends():
    """The first footer and a header that only later pages have are kept."""
    lines = [
        *(Line("City Hall, 2018 –", 1, 1, Box(50, 700, 400, 710)), Line("Curriculum vitae", 1, 2, Box(50, 770, 400, 780))),
        *(Line("Siti Example", 2, 1, Box(50, 20, 400, 30)), Line("2020", 2, 2, Box(50, 60, 400, 70))),
    ]
    assert [line.text for line in mended(lines, [800, 800])] == ["City Hall, 2018 – 2020", "Curriculum vitae", "Siti Example"]


@pytest.mark.parametrize(
    "head",
    [
        ["2015 Clerk"],
        ["2020 Clerk of the year"],
        ["2020 – 2021 Clerk"],
        ["Studies", "2020 Master of Laws"],
        ["May 2020 – now"],
        ["Nowhere else"],
    ],
)
def test_dates_of_their_own_stay_on_their_page(head):
    """Nor does an earlier year, one that begins a text or stands below a heading, or another stretch of time end what lasts."""
    assert read(["City Hall, 2018 –"], head) == [
        (1, 1, "City Hall, 2018 –"),
        *((2, at, text) for at, text in enumerate(head, 1)),
    ]
