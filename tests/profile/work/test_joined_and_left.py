"""Posts told by when they were joined and when they were left, a line each."""

from datetime import date

from screen.model import holds
from screen.profile import understand
from typed_cv import document


def posts(*lines):
    """Title, employer, dates and kind of each post of a CV; every quotation stands in it."""
    cv = document("\n".join(("SITI BINTI AHMAD", "", "WORK HISTORY", *lines)))
    profile, _ = understand(cv, date(2020, 11, 16))
    assert all(holds(cv.lines, span) for post in profile.experience for span in post.evidence)
    return [(e.title, e.organisation, e.period.start_text, e.period.end_text, e.kind.value) for e in profile.experience]


def test_a_post_runs_from_the_line_in_which_it_was_joined_to_that_in_which_it_was_left():
    """Post and employer stand behind the word for joining, the post behind "as" or in brackets."""
    assert posts(
        "2016.04 Joined Pearl Bank Co., Ltd. as a clerk",
        "2018.03 Left Pearl Bank for personal reasons",
        "2018.06 Joined Laut City Council (contract planner)",
        "2020.03 Resigned from the above",
    ) == [
        ("clerk", "Pearl Bank Co., Ltd", "2016-04", "2018-03", "job"),
        ("contract planner", "Laut City Council", "2018-06", "2020-03", "job"),
    ]


def test_what_befell_between_belongs_to_the_post():
    """Its date is no end, and the duties are its words."""
    lines = [
        "April 2015: Joined Pearl Bank as teller",
        "Handled cash.",
        "June 2016: Transferred to Laut branch",
        "March 2018: Resigned",
    ]
    assert posts(*lines) == [("teller", "Pearl Bank", "2015-04", "2018-03", "job")]


def test_a_move_to_a_post_that_is_named_begins_it():
    """The employer is the one before where the line names none; what stands behind the first sentence is no name."""
    assert posts(
        "2015.04 Joined Pearl Bank, Laut Branch (Clerk)",
        "2017.04 Transferred to Pearl Bank, Harbour Branch (Officer). Work for towns and training courses",
        "2018.10 Promoted to Section Chief",
        "2020.03 Left Pearl Bank (PB), Laut",
    ) == [
        ("Clerk", "Pearl Bank, Laut Branch", "2015-04", "2017-04", "job"),
        ("Officer", "Pearl Bank, Harbour Branch", "2017-04", "2018-10", "job"),
        ("Section Chief", "Pearl Bank, Harbour Branch", "2018-10", "2020-03", "job"),
    ]


def test_a_post_in_brackets_may_follow_letters_in_brackets():
    """The letters stand for the employer."""
    assert posts("2016.04 Joined Council of Pearl Towns (CPT), Laut (Programme Officer)", "2018.03 Left CPT") == [
        ("Programme Officer", "Council of Pearl Towns (CPT), Laut", "2016-04", "2018-03", "job")
    ]


def test_a_post_that_was_not_left_goes_on():
    """Said, or because the next line tells of no end; one that is followed by another ends with its beginning."""
    first = ["2016.04\tJoined Pearl Bank", "2018.03\tLeft the above"]
    bank = ("", "Pearl Bank", "2016-04", "2018-03", "job")
    held = ("kerani", "Majlis Daerah Laut", "2018-06", "present", "job")
    assert posts(*first, "2018.06\tMenyertai Majlis Daerah Laut sebagai kerani", "Masih berkhidmat") == [bank, held]
    assert posts(*first, "2018.06\tMenyertai Majlis Daerah Laut sebagai kerani") == [bank, held]
    assert posts("2018.06\tMenyertai Majlis Daerah Laut sebagai kerani", "Masih berkhidmat") == [held]
    assert posts("2016.04 Joined Pearl Bank", *("2018.06 Joined Laut Institute", "2020.01 Left")) == [
        ("", "Pearl Bank", "2016-04", "2018-06", "job"),
        ("", "Laut Institute", "2018-06", "2020-01", "job"),
    ]


def test_a_post_with_a_time_of_its_own_is_no_part_of_one_that_was_joined():
    """Neither below the last one, nor before the end of another."""
    joined, council = "2016.04 Joined Pearl Bank as a clerk", "Officer, Laut Town Council, Jan 2010 - Dec 2012"
    found = [
        ("clerk", "Pearl Bank", "2016-04", "2018-03", "job"),
        ("teller", "Coral Bank", "2018-04", "present", "job"),
        ("Officer", "Laut Town Council", "2010-01", "2012-12", "job"),
    ]
    teller = "2018.04 Joined Coral Bank as a teller"
    assert posts(joined, "2018.03 Left the above", teller, council) == found
    assert posts(joined, "2018.03 Left", teller, "Officer", "Laut Town Council", "Jan 2010 - Dec 2012") == found
    assert posts(joined, council, "2018.03 Left the above") == [found[0], found[2]]


def test_lines_that_tell_of_no_end_are_no_ledger():
    """Something joined once is told among other things."""
    assert posts("Clerk, Pearl Bank, Jan 2018 - Dec 2018", "June 2018: Joined Laut Institute as a trainer") == [
        ("Clerk", "Pearl Bank", "2018-01", "2018-12", "job"),
        ("trainer", "Joined Laut Institute", "2018-06", "2018-06", "job"),
    ]


def test_year_and_month_may_stand_in_columns_and_the_word_in_brackets():
    """As the Japanese form has them."""
    assert posts(
        "2017\t5\tPearl Store, shop staff (part-time, joined)",
        "2019\t1\tSame as above (left for personal reasons)",
        "2020\t7\tLaut Institute, translator (joined)",
        "To the present",
    ) == [
        ("shop staff", "Pearl Store", "2017-05", "2019-01", "job"),
        ("translator", "Laut Institute", "2020-07", "present", "job"),
    ]
