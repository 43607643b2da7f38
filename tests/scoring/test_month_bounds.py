"""Periods known in part → the fewest and the most months that they may mean."""

from datetime import date

import pytest

from screen.scoring.months import Months, count

CLOSING = date(2020, 11, 16)
CASES = [
    ([(None, None)], 0, None, "a post without any date"),
    ([(None, "2020-03")], 1, None, "an end alone is one month for certain"),
    ([(None, "2019"), ("2019-01", "2019-01")], 1, None, "an end known by its year alone may be its January"),
    ([("2020-11", "present")], 1, 1, "a post that begins in the closing month"),
    ([("2020", "present")], 1, 11, "a year alone that may have begun in any month up to the closing one"),
    ([("2019", "2019-03")], 1, 3, "a start known by its year cannot lie behind the end"),
    ([("2020-01", None, 4), ("2020-02", "2020-03")], 4, 4, "an end made of a printed duration overlaps as any other"),
    ([("2019", "2020-03", 5)], 5, 5, "a printed duration goes before a start known by its year"),
    ([("2020-01", "2020", 5)], 5, 5, "a printed duration goes before an end known by its year"),
    ([("2016", "2018", 23), ("2019", "2019")], 24, 35, "printed durations add to what is certain and to what is possible"),
    ([("2020-01", "2020-02"), ("2020-03", "2020-04")], 4, 4, "posts that follow one another"),
]


@pytest.mark.parametrize(("periods", "fewest", "most", "why"), CASES, ids=[case[3] for case in CASES])
def test_what_is_left_open_is_counted_both_ways(months, periods, fewest, most, why):
    """As little and as much as the words allow."""
    assert count([months(*period) for period in periods], CLOSING) == Months(fewest, most)


def test_a_year_alone_in_december_ends_with_it(months):
    """The last of its months is the closing one."""
    posts = [months("2020", "present"), months("2020-01", "2020-01")]
    assert count(posts, date(2020, 12, 16)) == Months(2, 12)
