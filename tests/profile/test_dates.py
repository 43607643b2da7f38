"""Dates as people write them."""

import pytest

from screen.profile import dates


def written(text: str) -> list[tuple[str | None, str | None]]:
    """Start and end of every date found."""
    return [(d.period.start_text, d.period.end_text) for d in dates.find(text)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Mac 2019 hingga Ogos 2020", "2019-03", "2020-08"),
        ("06/2017-08/2019", "2017-06", "2019-08"),
        ("Sept '18 to date", "2018-09", "present"),
        ("Since March 2019", "2019-03", "present"),
        ("2017–2019", "2017", "2019"),
        ("Q3 2019 - Q1 2020", "2019-07", "2020-03"),
        ("FY2018/19", "2018", "2019"),
        ("July – Sept 2019", "2019-07", "2019-09"),
        ("Nov – Feb 2020", "2019-11", "2020-02"),
        ("01/09/2019–Present", "2019-09", "present"),
        ("1st Jan 2018 – 31st Dec 2019", "2018-01", "2019-12"),
        ("Januari 2020 – sekarang", "2020-01", "present"),
        ("Juli – Agustus 2016", "2016-07", "2016-08"),
        ("Jun-19 to Aug-20", "2019-06", "2020-08"),
        ("2015-09 - 2016-06", "2015-09", "2016-06"),
        ("2018年9月至2019年3月", "2018-09", "2019-03"),
        ("Aug 2019 –", "2019-08", "present"),
        ("2018 onwards", "2018", "present"),
    ],
)
def test_a_range_is_read_in_whatever_way_it_is_written(text, start, end):
    """Months by name, number and quarter, in English, Malay, Indonesian and Chinese."""
    assert written(text) == [(start, end)]


@pytest.mark.parametrize(
    "text", ["970818-10-0042", "012-555 0143", "+60 11-5550 0174", "50490 Kuala Lumpur", "3.41/4.00", "RM2019"]
)
def test_numbers_that_are_no_dates_are_left_alone(text):
    """Registration numbers, telephones, postcodes, grades and money."""
    assert written(text) == []


def test_a_single_date_is_an_end_without_a_start():
    """What a month alone begins or ends is for the reader of the entry to say."""
    assert written("Graduated July 2020") == [(None, "2020-07")]


def test_a_year_alone_is_january_to_december():
    """The bounds of an end known only by its year are its first and its last month."""
    (found,) = dates.find("2019")
    assert found.period.end == (2019 * 12, 2019 * 12 + 11)


def test_a_printed_duration_joins_the_range_before_it():
    """The months that a CV counts itself are kept beside its dates."""
    (found,) = dates.find("2018 – 2020 (1 yr 8 mos)")
    assert (found.period.months, found.end) == (20, len("2018 – 2020 (1 yr 8 mos)"))


def test_a_range_that_ends_before_it_begins_is_no_range():
    """Nothing makes a negative career."""
    assert all(d.period.start is None or d.period.start[0] <= d.period.end[1] for d in dates.find("2019 – 2017"))


def test_an_expected_end_says_so():
    """A date ahead is marked as expected when the words say so."""
    (found,) = dates.find("Expected 2021")
    assert (found.expected, found.period.end_text) == (True, "2021")
