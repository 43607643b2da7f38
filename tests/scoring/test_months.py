"""Periods → months, as fewest and most."""

from datetime import date

import pytest

from screen.scoring.months import Months, count

CASES = [
    ([], 0, 0, "nothing"),
    ([("2020-01", "2020-03")], 3, 3, "both end months count"),
    ([("2020-09", "present")], 3, 3, "to date ends in the closing month"),
    ([("2020-01", "2020-06"), ("2020-04", "2020-08")], 8, 8, "overlaps count once"),
    ([("2020-01", "2020-06"), ("2020-02", "2020-03")], 6, 6, "a post within another adds nothing"),
    ([("2018", "2020-06")], 19, 30, "a year alone may mean any of its months"),
    ([("2018", "2020")], 14, 35, "two years alone; nothing lies beyond the closing month"),
    ([("2019", "2019")], 1, 12, "one year alone"),
    ([("2020-01", "2021-06")], 11, 11, "nothing lies beyond the closing month"),
    ([("2021-01", "2021-06")], 0, 0, "a post yet to come counts nothing"),
    ([("2016", "2018", 23), ("2018", "2020", 20)], 43, 43, "a printed duration counts where dates are years"),
    ([("2020-01", None, 4)], 4, 4, "a printed duration gives the end that is missing"),
    ([("2020-01", "2020-03", 24)], 3, 3, "months that are dated go before a printed duration"),
    ([("2020-06", None)], 1, 6, "an end that is missing may be any"),
    ([("2018-01", "2018-12"), ("2018", "2018", 6)], 12, 12, "a printed duration lies within a post of the same year"),
    ([("2018", "2018", 6), ("2018", "2018", 6)], 6, 12, "two printed durations of one year may be the same months"),
    ([("2018-04", "2018-09"), ("2018", "2018", 6)], 6, 12, "a printed duration lies where it adds least, or most"),
    ([("2016", "2017", 12), ("2019", "2019", 6)], 18, 18, "printed durations that cannot meet add up"),
    ([("2022", "2024", 24)], 0, 0, "a printed duration yet to come counts nothing"),
    ([("2019", "2021", 24)], 12, 22, "of a printed duration counts what lies before the closing month"),
    ([("2016", "2020", 6)], 6, 6, "a printed duration shorter than the years beside it counts itself"),
    ([("2018", "2019", 36)], 2, 24, "a printed duration longer than the years beside it counts nothing"),
    ([(None, None, 38), (None, None, 72)], 110, 110, "durations printed without any date add up"),
    ([("2019", "2019"), ("2019", "2019")], 1, 12, "two posts of one year may be the same month"),
]


@pytest.mark.parametrize(("periods", "fewest", "most", "why"), CASES, ids=[case[3] for case in CASES])
def test_periods_are_counted_as_a_range(months, periods, fewest, most, why):
    """Fewest is certain, most is possible."""
    assert count([months(*period) for period in periods], date(2020, 11, 16)) == Months(fewest, most)


def test_a_post_without_any_date_is_at_least_possible(months):
    """What is not said may be long."""
    counted = count([months(None)], date(2020, 11, 16))
    assert (counted, counted.certain) == (Months(0, None), None)
