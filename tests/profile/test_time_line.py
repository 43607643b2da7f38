"""Years of a time line that the text behind them says again are left out."""

import pytest

from screen.model import Line
from screen.profile.time_line import without_years


def told(*texts):
    """The lines of a time line, after one that shows that it is such."""
    lines = [Line(text) for text in ("2020\tJan 2020 – present: Clerk", *texts)]
    return [line.text for line in without_years(lines)][1:]


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("2018\tDec 2018 – Aug 2020: Clerk", "Dec 2018 – Aug 2020: Clerk"),
        ("2018\tClerk, Pearl Bank, Jan 2016 – Jan 2018", "Clerk, Pearl Bank, Jan 2016 – Jan 2018"),
        ("1999\t 1999 – 2001 Clerk", "1999 – 2001 Clerk"),
        ("2017\tJan 2016 – Jan 2018: Clerk", "2017\tJan 2016 – Jan 2018: Clerk"),
        ("2018\tClerk since 2017", "2018\tClerk since 2017"),
        ("2018\tPrize of 2018", "2018\tPrize of 2018"),
        ("2018\tPupil", "2018\tPupil"),
    ],
)
def test_a_year_goes_where_a_stretch_of_time_begins_or_ends_with_it(line, rest):
    """Neither one within it, nor that of a lone date, is said again."""
    assert told(line) == [rest]


def test_a_stretch_may_end_in_the_next_line_but_not_begin_there():
    """What begins there is of another entry."""
    assert told("2015\tGraduate, 2011 –", "2015") == ["Graduate, 2011 –", "2015"]
    assert told("2015\tSchool", "2015 – 2018 Diploma") == ["2015\tSchool", "2015 – 2018 Diploma"]


def test_one_year_alone_is_no_time_line():
    """It may be that of a prize, or of the end of a course."""
    line = Line("2018\tDec 2018 – Aug 2020: Clerk")
    assert without_years([line]) == (line,)
