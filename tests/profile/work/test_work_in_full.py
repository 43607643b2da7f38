"""How a section on work is cut into entries, and what one entry says, in full."""

import pytest

from screen.model import Line, Section, SectionKind
from screen.profile.entries import Entry
from screen.profile.work import work_entry, work_rows
from screen.profile.work.engagement_lines import bare
from typed_cv import document

K = SectionKind
DUTIES = "filed papers of all kinds for the harbour and the bees, every day of the week and on Sundays too"


def cut(text, kind=K.EXPERIENCE):
    """The numbers of the lines of each entry, and which of them made it one."""
    entries, _ = work_rows.cut(Section(kind, None, document(text).lines))
    return [([line.number for line in entry.lines], entry.anchor) for entry in entries]


def engagement(text, anchor=0, kind=K.EXPERIENCE, heads=()):
    """What an entry says."""
    lines = document(text).lines
    return work_entry.read(Entry(lines, anchor), kind, {(1, lines[anchor].number): heads} if heads else {})


def said(text, anchor=0, kind=K.EXPERIENCE, heads=()):
    """Title, organisation, start, end, months and kind of an entry."""
    read = engagement(text, anchor, kind, heads)
    return read and (
        read.title,
        read.organisation,
        read.period.start_text,
        read.period.end_text,
        read.period.months,
        read.kind.value,
    )


def named(text, anchor=0):
    """Title and organisation of an entry, or None."""
    return (said(text, anchor) or (None, None))[:2]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Year || Position\n2018 – 2019 || Clerk", [([2], 0)]),
        ("Clerk 2018 – 2019\n(1 year)\nfiled", [([1, 3], 0)]),
        ("2 bees\nClerk 2018 – 2019\n1 year, filed", [([1, 2, 3], 1)]),
        ("Clerk 2018 – 2019\nX (1 year)\nfiled", [([1, 2, 3], 0)]),
        ("Clerk 2018 – 2019\n(1 year) X\nfiled", [([1, 2, 3], 0)]),
        ("- X, 2018\n- 2017", [([2], 0)]),
        ("Clerk\n2018 – 2019\nfiled x\nCashier\nCorner Shop\n2016 – 2017", [([1, 2, 3], 1), ([4, 5, 6], 2)]),
        ("Clerk\n(1 year)", []),
        ("Clerk 2018 – 2019\n· 1 year ·", [([1], 0)]),
        ("- Pearl Bank\nClerk 2018 – 2019\n- filed\n\n- Corner Shop\nCashier 2016 – 2017", [([2, 3], 0), ([4, 5], 1)]),
        ("- Hive\nClerk 2018 – 2019\n- filed\n\n- Honey\nCashier 2016 – 2017", [([2, 3, 4], 0), ([5], 0)]),
        ("- Pearl Bank\nClerk 2018 – 2019\n- filed\n- Corner Shop\nCashier 2016 – 2017", [([2, 3, 4], 0), ([5], 0)]),
        (
            "- Pearl Bank\nClerk 2018 – 2019\n- filed\n\n- Corner Shop\n- sorted\nCashier 2016 – 2017",
            [([2, 3, 4, 5], 0), ([6], 0)],
        ),
        ("- Pearl Bank\nClerk 2018 – 2019\n- filed\n\n- Corner Shop\n\nCashier 2016 – 2017", [([2, 3, 4], 0), ([5], 0)]),
        ("- Clerk, 2018 – 2019\nfiled\n- Cashier, 2016 – 2017\nsorted", [([1, 2], 0), ([3, 4], 0)]),
        ("- Clerk, 2018 – 2019\n- Cashier, 2016 – 2017", [([1], 0), ([2], 0)]),
        ("- Clerk, 2018\n- Cashier, 2016", [([1], 0), ([2], 0)]),
        ("- Clerk, 2018 – 2019\nCashier, 2016 – 2017\n- filed", [([2, 3], 0)]),
        ("- Clerk, 2018 – 2019\nCashier, 2016 – 2017\n- Teller, 2014 – 2015", [([1], 0), ([2], 0), ([3], 0)]),
        ("Clerk\n- 2018 – 2020 || Laut Biru Hive Ipoh\n- filed 2018 – 2019", [([1, 2, 3], 1)]),
        ("Clerk\n- 2018 – 2020 || Laut Biru Hive Ipoh Perak\n- filed 2018 – 2019", [([1, 2], 1), ([3], 0)]),
        ("Clerk\n- 2018 – 2020 || laut\n- filed 2018 – 2019", [([1, 2], 1), ([3], 0)]),
        ("Clerk\n- 2018 – 2020 || Pearl Bank\n- filed 2018 – 2019", [([1, 2], 1), ([3], 0)]),
        (
            "- Pearl Bank\nClerk 2018 – 2019\n- filed\n\n- Corner Shop\n- sold\nCashier 2016 – 2017",
            [([2, 3, 4, 5], 0), ([6], 0)],
        ),
        ("Clerk\n- 2018 – 2019\n- filed 2018 – 2019\nManager\n- 2017\n- led", [([1, 2, 3], 1), ([4, 5, 6], 1)]),
        (
            "Clerk || Pearl Bank || 3 years\nHive || 3 years\nfor 3 years a clerk in a bank, it was so.\nCorner Shop, 2 years",
            [([1, 2, 3], 0), ([4], 0)],
        ),
        ("* Clerk\nfiled\n* Manager\nled\n* Bees\nx", [([1, 2], 0), ([3, 4, 5, 6], 0)]),
        ("# Clerk\nfiled", [([1, 2], 0)]),
        ("Clerk\nfiled", []),
        ("Clerk\nFrom: Jan 2018\nTo: Mar 2019\nfiled", [([1, 2, 4], 1)]),
        ("Clerk\nJan 2018\nMar 2019\nfiled", [([1, 2, 4], 1)]),
    ],
)
def test_every_date_makes_an_entry_or_else_every_duration_or_bold_post(text, found):
    """Not a heading row, nor a duration below its dates; items of a list where no line but theirs is dated."""
    assert cut(text) == found


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("- Clerk, 2018\n- Cashier, 2016", K.OTHER, []),
        ("- Clerk, 2018 – 2019\n- Cashier, 2016", K.OTHER, [([1, 2], 0)]),
        ("- Clerk, 2018 – 2019\n- Cashier, 2016", K.SKILLS, []),
        ("- Clerk, 2018 – 2019\n- Cashier, 2016", K.INTERNSHIP, [([1], 0), ([2], 0)]),
        ("- Clerk, 2018 – 2019\n- Cashier, 2016", K.VOLUNTEERING, [([1], 0), ([2], 0)]),
    ],
)
def test_items_of_a_list_are_entries_under_headings_of_work(text, kind, found):
    """Under an unknown one with ranges of dates alone; elsewhere they are none."""
    assert cut(text, kind) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pearl Bank, 2012 to 2014\n- Clerk, 2013 to 2014\n- Trainee, 2012 to 2013", [([1, 2], 1), ([3], 0)]),
        (
            "Pearl Bank, 2012 to 2014\n- Clerk, 2013 to 2014\n- Trainee, 2012 to 2013\n- filed\nHive, 2008 to 2011",
            [([1, 2], 1), ([3, 4], 0), ([5], 0)],
        ),
        ("Pearl Bank, 2012 to now\n- Clerk, 2013 to now\n- Trainee, 2012 to 2013", [([1, 2], 1), ([3], 0)]),
        (
            "Pearl Bank, 2012 to 2014\n- Clerk, 2013 to 2014\n- Trainee, 2012 to 2013\n"
            "Hive, 2008 to 2011\n- Clerk, 2010 to 2011\n- Trainee, 2008 to 2010",
            [([1, 2], 1), ([3], 0), ([4, 5], 1), ([6], 0)],
        ),
        ("Pearl Bank, 2012 to 2014\n- Clerk, 2013 to 2014", [([1, 2], 0)]),
        ("Pearl Bank, 2012 to 2014\n- Clerk, Dec 2012 to 2014\n- Trainee, Dec 2012 to 2013", [([1, 2], 1), ([3], 0)]),
        ("Clerk, Pearl Bank, 2012 to 2014\n- Clerk, 2013 to 2014\n- Trainee, 2012 to 2013", [([1], 0), ([2], 0), ([3], 0)]),
        ("Pearl Bank, 2012 to 2014\n- Clerk, 2013 to 2014\n- Trainee, 2012 to 2015", [([1, 2, 3], 0)]),
        ("Pearl Bank, 2012 to 2014\n- Clerk, 2013 to 2014\n- Trainee, 2011 to 2013", [([1, 2, 3], 0)]),
        ("Pearl Bank, 2012 to 2014\n- Clerk, 2013 to 2014\n- Trainee, until 2013", [([1, 2, 3], 0)]),
        ("Pearl Bank, until 2014\n- Clerk, 2013 to 2014\n- Trainee, 2012 to 2013", [([1, 2, 3], 0)]),
        (
            "Pearl Bank, 2012 to 2014\n- Ipoh branch, Clerk, 2013 to 2014\n- Town branch, Trainee, 2012 to 2013",
            [([1, 2, 3], 0)],
        ),
    ],
)
def test_several_posts_listed_below_the_time_of_all_are_the_entries(text, found):
    """Where each item begins with a post, and their times begin and end with the whole one."""
    assert cut(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Pearl Bank\n- Cashier, 2012 to 2014\n- filed", [([1, 2], 0), ([3, 4], 0)]),
        ("- Cashier, 2012 to 2014\n- filed", [([1], 0), ([2, 3], 0)]),
        ("Pearl Bank\nIpoh\n- Cashier, 2012 to 2014\n- filed", [([1, 2, 3, 4, 5], 0)]),
        ("Pearl Bank, 2011\n- Cashier, 2012 to 2014\n- filed", [([1], 0), ([2, 3, 4], 0)]),
        ("Honey, Pearl Bank\n- Cashier, 2012 to 2014\n- filed", [([1, 2, 3, 4], 0)]),
        ("Pearl Bank\n- Cashier, 2012\n- filed", [([1, 2, 3, 4], 0)]),
        ("Pearl Bank\n- cashbook, 2012 to 2014\n- filed", [([1, 2, 3, 4], 0)]),
        ("- Cashier, 2012 to 2014\nPearl Bank\n- Teller, 2010 to 2012", [([1], 0), ([2, 3], 0), ([4], 0)]),
    ],
)
def test_a_post_and_its_dates_listed_below_an_employer_or_another_post_are_an_entry(text, found):
    """Below a line that begins with the employer and has no dates; a lone date, and no post at its beginning, make a duty."""
    assert cut(f"Clerk, Hive, 2018 to 2019\n{text}") == found


def test_a_duty_set_apart_is_one_where_another_follows_it():
    """Though it names a post and an employer: the head of an entry stands right above its own lines."""
    text = "Clerk, Hive, 2018 – 2019\n\n- Secretary, Pearl Club\n- filed\nCashier, Pearl Bank, 2016 – 2017"
    assert cut(text) == [([1, 2, 3], 0), ([4], 0)]


@pytest.mark.parametrize(
    ("first", "remark", "found"),
    [
        ("Clerk, Hive, 2015 – 2016", "Report, 2017.", [([1, 2], 0), ([3], 0)]),
        ("- Clerk, Hive, 2015 – 2016", "- Report, 2017.", [([1, 2], 0), ([3], 0)]),
        ("Clerk, Hive, 2015 – 2016.", "Report, 2017.", [([1], 0), ([2], 0), ([3], 0)]),
        ("Clerk, Hive, 2015 – 2016", "Report, 2017", [([1], 0), ([2], 0), ([3], 0)]),
        ("Clerk, Hive, 2015", "Report, 2017.", [([1], 0), ([2], 0), ([3], 0)]),
    ],
)
def test_a_sentence_that_a_lone_date_ends_is_a_remark(first, remark, found):
    """Where several posts have ranges, and none of these ends with a stop."""
    mark = first[:2] if first.startswith("-") else ""
    assert cut(f"{first}\n{remark}\n{mark}Cashier, Pearl Bank, 2013 – 2014") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Clerk, Hive, 2015 – 2019\nClerk, later Officer (from Jan 2016)", [([1, 2], 0)]),
        ("Clerk, Hive, 2016 – 2019\nClerk, later Officer (from Jan 2016)", [([1, 2], 0)]),
        ("Clerk, Hive, 2017 – 2019\nClerk, later Officer (from Jan 2016)", [([1], 0), ([2], 0)]),
        ("Clerk, Hive, Mar 2016 – 2019\nClerk, later Officer (from 2016)", [([1], 0), ([2], 0)]),
        ("Clerk, Hive, 2015\nClerk, later Officer (from Jan 2016)", [([1], 0), ([2], 0)]),
        ("Clerk, Hive, 2015 – 2019\nClerk, later Officer (Jan 2016 – Feb 2017)", [([1], 0), ([2], 0)]),
        ("Clerk, Hive, 2015 – 2019\nClerk, later Officer (2016)", [([1], 0), ([2], 0)]),
        ("Clerk, Hive, 2015 – 2019\nClerk, later Officer, from Jan 2016", [([1, 2], 0)]),
        ("Clerk, Hive, 2015 – 2019\nClerk (later Officer) from Jan 2016", [([1, 2], 0)]),
        ("Clerk, Hive, 2015 – 2019\nClerk, later Officer from Jan 2016, Hive", [([1], 0), ([2], 0)]),
        ("Clerk, Hive, 2015 – 2019\nOfficer (from Jan 2016)", [([1], 0), ([2], 0)]),
        ("Clerk, later Officer (from Jan 2016)\nHive, 2015 – 2019", [([1], 0), ([2], 0)]),
    ],
)
def test_the_beginning_of_a_second_post_is_no_entry_below_the_time_of_both(text, found):
    """At the end of the line, behind words that lead on to it, and not before that time begins."""
    assert cut(text) == found


@pytest.mark.parametrize(
    ("above", "line", "found"),
    [
        ("Pearl Bank, Jul 2020 – Okt 2020", "Clerk (Census 2020)", [([1, 2, 3], 0)]),
        ("Pearl Bank, Jan 2020 – Okt 2021", "Clerk (Census 2020)", [([1, 2, 3], 0)]),
        ("Pearl Bank, Dec 2020 – Okt 2021", "Clerk (Census 2020)", [([1, 2, 3], 0)]),
        ("Pearl Bank, Jul 2020 – Okt 2020", "Clerk (for a year) (Census 2020)", [([1, 2, 3], 0)]),
        ("Pearl Bank, Jul 2019 – Okt 2020", "Clerk (Census 2020)", [([1], 0), ([2, 3], 0)]),
        ("Pearl Bank, Jul 2021 – Okt 2021", "Clerk (Census 2020)", [([1], 0), ([2, 3], 0)]),
        ("Pearl Bank, Jul 2020", "Clerk (Census 2020)", [([1], 0), ([2, 3], 0)]),
        ("Pearl Bank, Jul 2020 – Okt 2020", "Clerk, Census 2020", [([1], 0), ([2, 3], 0)]),
        ("Pearl Bank, Jul 2020 – Okt 2020", "Clerk (for the Census) 2020", [([1], 0), ([2, 3], 0)]),
        ("Pearl Bank, Cashier, Jul 2020 – Okt 2020", "Clerk (Census 2020)", [([1], 0), ([2, 3], 0)]),
        ("Honey, Pearl Bank, Jul 2020 – Okt 2020", "Clerk (Census 2020)", [([1], 0), ([2, 3], 0)]),
        ("Honey, Jul 2020 – Okt 2020", "Clerk (Census 2020)", [([1], 0), ([2, 3], 0)]),
        ("Clerk, Jul 2018 – Okt 2020", "Pearl Council (a city since June 2019)", [([1, 2, 3], 0)]),
        ("Clerk, Jul 2018 – Okt 2020", "Pearl Council (a city, June 2019)", [([1, 2, 3], 0)]),
        ("Clerk, Hive Bank, Jul 2018 – Okt 2020", "Pearl Council (a city, June 2019)", [([1], 0), ([2, 3], 0)]),
        ("Ipoh, Clerk, Jul 2018 – Okt 2020", "Pearl Council (a city, June 2019)", [([1], 0), ([2, 3], 0)]),
        ("Jul 2018 – Okt 2020", "Pearl Council (a city, June 2019)", [([1], 0), ([2, 3], 0)]),
        ("Clerk, Jul 2018 – Okt 2020", "Honey, Pearl Council (a city, June 2019)", [([1], 0), ([2, 3], 0)]),
        ("Clerk, Jul 2018 – Okt 2020", "Pearl Council, Manager (a city, June 2019)", [([1], 0), ([2, 3], 0)]),
    ],
)
def test_a_year_in_brackets_is_part_of_a_name_below_an_employer_whose_time_begins_in_it(above, line, found):
    """The line above begins with the employer and names no post; or the remark is on the employer below the post."""
    assert cut(f"{above}\n{line}\n- filed") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Helper, Asian Games 2018\nJuly 2018 – Sept 2018\n- filed", [([1, 2, 3], 1)]),
        ("Helper, Asian Games 2018\nJan 2018 – Sept 2018\n- filed", [([1, 2, 3], 1)]),
        ("Helper, Asian Games 2018\nDec 2018 – Jan 2019\n- filed", [([1, 2, 3], 1)]),
        ("2018 Asian Games, Helper\nJuly 2018 – Sept 2018\n- filed", [([1], 0), ([2, 3], 0)]),
        ("Helper, Asian Games 2018\nHive, July 2018 – Sept 2018\n- filed", [([1], 0), ([2, 3], 0)]),
        ("Helper, Asian Games 2018\nJuly 2019 – Sept 2019\n- filed", [([1], 0), ([2, 3], 0)]),
        ("July 2018 – Sept 2018\nHelper, Asian Games 2018", [([1], 0), ([2], 0)]),
    ],
)
def test_a_year_that_ends_a_line_is_part_of_a_name_above_dates_alone_that_begin_in_it(text, found):
    """One that begins its line is a date."""
    assert cut(text) == found


@pytest.mark.parametrize(
    ("line", "is_duty"),
    [
        ("Taught two forms, from 2017, wrote the plan.", True),
        ("Taught two forms (from 2017), wrote the plan.", True),
        ("Taught from Mar 2015, wrote the plan.", True),
        ("Taught from Feb 2015, wrote the plan.", False),
        ("Taught from Jun 2019, wrote the plan.", True),
        ("Taught from Jul 2019, wrote the plan.", False),
        ("Taught two forms, from 2017, wrote the plan", False),
        ("Taught two forms from 2017.", False),
        ("From 2017, wrote the plan.", False),
        ("2 forms from 2017, wrote the plan.", False),
        ("Teller at Pearl Bank from 2017, part time.", False),
        ("Pearl Bank from 2017, part time.", False),
    ],
)
def test_a_sentence_with_a_beginning_in_its_midst_tells_a_duty_of_the_post_above(line, is_duty):
    """Within the time of that, and where it begins with neither post nor employer."""
    assert cut(f"Cashier, Hive, 2010 – 2012\nClerk, Hive, Mar 2015 – Jun 2019\nfiled\n{line}") == [
        ([1], 0),
        *([([2, 3, 4], 0)] if is_duty else [([2, 3], 0), ([4], 0)]),
    ]


@pytest.mark.parametrize(
    ("remark", "dates", "found"),
    [
        ("(moved to the head office in 2017)", "Jan 2017 – Jun 2018", [([1, 2], 1)]),
        ("(moved to the head office in 2017)", "Dec 2017 – Jun 2018", [([1, 2], 1)]),
        ("(moved to the head office in 2017)", "Jan 2018 – Jun 2018", [([1], 0), ([2], 0)]),
        ("(moved to the head office in 2017)", "Jan 2016 – Dec 2017", [([1, 2], 1)]),
        ("(moved to the head office in 2017)", "Jan 2016 – Nov 2017", [([1], 0), ([2], 0)]),
        ("(moved to the head office in 2017)", "Jan 2016 – present", [([1, 2], 1)]),
        ("(moved to the head office in Jun 2018)", "Jan 2016 – Jun 2018", [([1, 2], 1)]),
        ("(moved to the head office in Jan 2016)", "Jan 2016 – Jun 2018", [([1, 2], 1)]),
        ("(moved to the head office in May 2016)", "2016 – Jun 2018", [([1, 2], 1)]),
        ("(moved to the head office in May 2018)", "Jan 2016 – 2018", [([1, 2], 1)]),
        ("(moved to the head office from 2016 to 2017)", "Jan 2015 – Jun 2018", [([1], 0), ([2], 0)]),
        ("(head office, 2017)", "Jan 2016 – Jun 2018", [([1], 0), ([2], 0)]),
        ("moved to the head office in 2017", "Jan 2016 – Jun 2018", [([1], 0), ([2], 0)]),
    ],
)
def test_what_befell_somebody_in_brackets_is_a_remark_above_the_dates_that_hold_it(remark, dates, found):
    """Words lead up to its date, which is neither a range nor outside of them."""
    assert cut(f"Clerk, Pearl Bank {remark}\n{dates}") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Clerk, Hive, 2018 – 2019\n- promoted in Jan 2019\n- Cashier, Pearl Bank, 2015 – 2017", [([1, 2], 0), ([3], 0)]),
        ("Cashier, Hive, 2013 – 2014\nClerk, Hive, 2015 – 2019\npromoted in Jan 2018\n- filed", [([1], 0), ([2, 3, 4], 0)]),
        ("promoted in Jan 2018\nClerk, Hive, 2015 – 2019", [([1, 2], 1)]),
    ],
)
def test_what_befell_somebody_in_a_post_is_no_entry_beside_its_dates(text, found):
    """They stand in the line above or below, in a list too."""
    assert cut(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Clerk (2018 – 2019) Ipoh", "Clerk \t Ipoh"),
        ("Clerk [2018 – 2019]", "Clerk \t"),
        ("Clerk (3 years) Ipoh", "Clerk \t Ipoh"),
        ("Clerk 2018, 3 years", "Clerk \t"),
        ("Clerk ( , 2018 ; )", "Clerk \t"),
        ("Clerk (Ipoh, 2018)", "Clerk (Ipoh, \t)"),
        ("Clerk (Plan B 2020) Ipoh", "Clerk \t Ipoh"),
        ("Clerk (Ipoh, 2018) 2017 – 2019", "Clerk \t \t"),
        ("Clerk (Ipoh, 2018 – 2019)", "Clerk (Ipoh, \t)"),
        ("Clerk (Census 2020, 2018 – 2019)", "Clerk (Census \t, \t)"),
        ("Clerk", "Clerk"),
    ],
)
def test_a_line_bare_of_dates_has_no_empty_brackets(text, found):
    """And no printed duration."""
    assert bare(text) == found


@pytest.mark.parametrize(
    ("text", "anchor", "kind", "found"),
    [
        ("Clerk, Pearl Bank || 2018 – 2019\n- filed", 0, K.EXPERIENCE, ("Clerk", "Pearl Bank", "2018", "2019", None, "job")),
        ("Clerk, Pearl Bank || 2018", 0, K.EXPERIENCE, ("Clerk", "Pearl Bank", "2018", "2018", None, "job")),
        ("Clerk, Pearl Bank || 3 years", 0, K.EXPERIENCE, ("Clerk", "Pearl Bank", None, None, 36, "job")),
        ("Clerk, Pearl Bank || 2018 – 2019 (1 year)", 0, K.EXPERIENCE, ("Clerk", "Pearl Bank", "2018", "2019", 12, "job")),
        ("Clerk, Pearl Bank || 2018 – 2019", 0, K.VOLUNTEERING, ("Clerk", "Pearl Bank", "2018", "2019", None, "volunteer")),
        ("Clerk, Pearl Bank || 2018 – 2019", 0, K.INTERNSHIP, ("Clerk", "Pearl Bank", "2018", "2019", None, "internship")),
        ("Intern, Pearl Bank || 2018 – 2019", 0, K.EXPERIENCE, ("Intern", "Pearl Bank", "2018", "2019", None, "internship")),
        (
            "Clerk, Pearl Bank (industrial training) || 2018 – 2019",
            0,
            K.EXPERIENCE,
            ("Clerk", "Pearl Bank (industrial training)", "2018", "2019", None, "internship"),
        ),
        (
            "Volunteer, Pearl Bank || 2018 – 2019",
            0,
            K.EXPERIENCE,
            ("Volunteer", "Pearl Bank", "2018", "2019", None, "volunteer"),
        ),
        (
            "Management Trainee, Pearl Bank || 2018 – 2019",
            0,
            K.INTERNSHIP,
            ("Management Trainee", "Pearl Bank", "2018", "2019", None, "job"),
        ),
        ("Beach cleaning || 2018", 0, K.VOLUNTEERING, ("Beach cleaning", "", "2018", "2018", None, "volunteer")),
        ("Harbour Damai || 2018", 0, K.VOLUNTEERING, ("", "Harbour Damai", "2018", "2018", None, "volunteer")),
        ("Beach cleaning || 2018 – 2019", 0, K.EXPERIENCE, ("Beach cleaning", "", "2018", "2019", None, "job")),
        ("Clerk || 2018", 0, K.VOLUNTEERING, ("Clerk", "", "2018", "2018", None, "volunteer")),
        ("Bachelor of Laws || 2014 – 2018", 0, K.EXPERIENCE, None),
        (
            "Bachelor of Laws Lecturer, Harbour College || 2014 – 2018",
            0,
            K.EXPERIENCE,
            ("Bachelor of Laws Lecturer", "Harbour College", "2014", "2018", None, "job"),
        ),
        (
            "Worked for the harbour on a Bachelor of Laws || 2014 – 2018",
            0,
            K.EXPERIENCE,
            ("Worked for the harbour on a Bachelor of Laws", "", "2014", "2018", None, "job"),
        ),
        ("Career break || 2018 – 2019", 0, K.EXPERIENCE, None),
        ("2018 – 2019\nCareer break", 0, K.EXPERIENCE, None),
        ("2018 – 2019\nClerk\nCareer break", 0, K.EXPERIENCE, ("Clerk", "", "2018", "2019", None, "job")),
        ("2018 – 2019\nBees\nCareer break", 0, K.EXPERIENCE, ("Bees", "", "2018", "2019", None, "job")),
        ("Clerk\nCareer break 2018 – 2019", 1, K.EXPERIENCE, ("Clerk", "", "2018", "2019", None, "job")),
        ("Beach Cleaning, Hive || 2018", 0, K.VOLUNTEERING, ("Beach Cleaning", "Hive", "2018", "2018", None, "volunteer")),
        ("Beach Cleaning, hive || 2018", 0, K.VOLUNTEERING, ("hive", "Beach Cleaning", "2018", "2018", None, "volunteer")),
        ("Clerk || 2018 – 2019\nCareer break", 0, K.EXPERIENCE, ("Clerk", "", "2018", "2019", None, "job")),
        (
            "Wrangler, Hive || 2018 – 2019\nCareer break",
            0,
            K.EXPERIENCE,
            ("Wrangler", "Hive", "2018", "2019", None, "job"),
        ),
        ("Career break\n2018 – 2019", 1, K.EXPERIENCE, None),
    ],
)
def test_an_entry_is_read_whole_or_is_none(text, anchor, kind, found):
    """A single date begins and ends it; a course of study and a break between posts are no engagement."""
    assert said(text, anchor, kind) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SMK Laut Biru || 2014 – 2018", (None, None)),
        ("2014 – 2018\nSMK Laut Biru\nSPM", (None, None)),
        ("2014 – 2018\nSMK Laut Biru\nfiled\nSPM", ("", "SMK Laut Biru")),
        ("Wrangler SMK Laut Biru || 2014 – 2018", ("", "Wrangler SMK Laut Biru")),
        ("Bachelor of Laws || 2014 – 2018\nClerk", (None, None)),
        ("A Bachelor of Laws || 2014 – 2018\n- Clerk", (None, None)),
        ("A Bachelor of Laws || 2014 – 2018\nClerk\n- filed\n- sorted", ("Clerk", "A Bachelor of Laws")),
        ("A Bachelor of Laws || 2014 – 2018\nClerk, Pearl Bank\n- filed", ("Clerk", "Pearl Bank")),
        ("A Bachelor of Laws || 2014 – 2018\nBees, Ipoh, Perak, Clerk\n- filed", (None, None)),
        ("A Bachelor of Laws || 2014 – 2018\nBees\nClerk\n- filed", (None, None)),
        ("Bachelor of Laws, Ipoh, Clerk || 2014 – 2018", ("Clerk", "Bachelor of Laws")),
        ("Bachelor of Laws, Ipoh, Perak, Clerk || 2014 – 2018", (None, None)),
        ("Help with bees and wasp Bachelor of Laws || 2014 – 2018", (None, None)),
        ("Help with bees and wasps Bachelor of Laws || 2014 – 2018", ("Help with bees and wasps Bachelor of Laws", "")),
    ],
)
def test_a_course_of_study_begins_with_its_degree_and_names_no_post(text, found):
    """Among its first three parts, or of the line below where the degree is not the first word."""
    assert named(text) == found


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Clerk, Pearl Bank || 2018 – 2019\nInternship", "internship"),
        ("Clerk || 2018 – 2019\nPearl Bank (industrial training at the branch)", "internship"),
        ("Clerk || 2018 – 2019\nPearl Bank\nTaught industrial training there", "job"),
    ],
)
def test_a_few_words_or_the_line_of_the_employer_say_what_kind_of_post_it_is(text, kind):
    """And no other line below the dates."""
    assert engagement(text).kind.value == kind


@pytest.mark.parametrize(
    ("text", "anchor", "found"),
    [
        ("2018 – 2019\nClerk\nPearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("2018 – 2019\nClerk (Ipoh)\nPearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("2018 – 2019\nClerk. Filed papers there.\nPearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("2018 – 2019\n- Clerk\nPearl Bank", 0, ("Clerk", "")),
        ("Clerk || 2018 – 2019\nPearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("Clerk || 2018 – 2019\nIpoh\nPearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("Clerk || 2018 – 2019\nIpoh\nPerak\nMalaysia\nPearl Bank", 0, ("Clerk", "")),
        ("Clerk || 2018 – 2019\nIpoh\nPerak\nPearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("Clerk || 2018 – 2019\n- filed\nPearl Bank", 0, ("Clerk", "")),
        ("Clerk || 2018 – 2019\nIndustry: Banking\nPearl Bank", 0, ("Clerk", "")),
        ("Clerk || 2018 – 2019\nIndustry || Banking\nPearl Bank", 0, ("Clerk", "")),
        ("Clerk || 2018 – 2019\nBees: Banking\nPearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("Clerk || 2018 – 2019\n- filed\nEmployer: Pearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("2018 – 2019\nPosition: Clerk\nEmployer: Pearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("Clerk || 2018 – 2019\n- x\n- x\n- x\n- x\n- x\n- x\n- x\nEmployer: Pearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("Clerk || 2018 – 2019\n- x\n- x\n- x\n- x\n- x\n- x\n- x\n- x\nEmployer: Pearl Bank", 0, ("Clerk", "")),
        ("Hive 2018 – 2019\n- filed\nPosition: Clerk", 0, ("Clerk", "Hive")),
        ("Clerk 2018 – 2019\nDepartment: Bees", 0, ("Clerk", "Bees")),
        ("Clerk 2018 – 2019\n- filed\nDepartment: Bees", 0, ("Clerk", "Bees")),
        ("Clerk, Pearl Bank || 2018 – 2019\nDepartment: Bees", 0, ("Clerk", "Pearl Bank")),
        ("Pearl Bank\n2018 – 2019\nClerk (Ipoh)", 1, ("Clerk (Ipoh)", "Pearl Bank")),
        ("Pearl Bank\nIpoh\n2018 – 2019\nPerak\nClerk", 2, ("Clerk", "Pearl Bank")),
        ("Hive 2018 – 2019\nEmployer: Pearl Bank\n- Clerk: filed", 0, ("Clerk", "Pearl Bank")),
        ("Clerk || 2018 – 2019\nIndustry\nPearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("2018 – 2019\nPosition: Pearl\nEmployer: Pearl Bank", 0, ("Pearl", "Pearl Bank")),
        ("Pearl Bank || 2018 – 2019\n- Ward Office", 0, ("", "Pearl Bank")),
        ("Pearl Bank || 2018 – 2019\n- Ward Office, Clerk", 0, ("Clerk", "Pearl Bank")),
        ("Role: Wrangler\n2018 – 2019\nEmployer: Hive", 1, ("Wrangler", "Hive")),
        ("Clerk 2018 – 2019\nRole: Wrangler", 0, ("Clerk", "")),
        ("Wrangler 2018 – 2019\nRole: Clerk", 0, ("Clerk", "")),
        ("Wrangler, Hive || 2018 – 2019\nPosition: Hive", 0, ("Hive", "")),
        ("Clerk, Pearl Bank (Jan 2018 – Mar 2019). Filed papers for Corner Shop.", 0, ("Clerk", "Pearl Bank")),
        ("Jan 2018 – Mar 2019 Clerk, Pearl Bank. Filed papers for Corner Shop.", 0, ("Clerk", "Pearl Bank")),
        ("Clerk 2018 – 2019 : filed, Pearl Bank", 0, ("Clerk", "")),
        ("Wrangler 2018 – 2019: Pearl Bank", 0, ("Wrangler", "")),
        (f"Cashier of bees, who {DUTIES}\nClerk, Pearl Bank\n2018 – 2019", 2, ("Clerk", "Pearl Bank")),
        ("2018 – 2019: Clerk, Pearl Bank", 0, ("Clerk", "Pearl Bank")),
        ("Pearl Bank || 2018 – 2019\n- Clerk, Filing. Filed many papers", 0, ("Clerk, Filing", "Pearl Bank")),
        ("Pearl Bank || 2018 – 2019\n- Clerk: filed papers", 0, ("Clerk", "Pearl Bank")),
        ("Pearl Bank || 2018 – 2019\n- Clerk – filed papers", 0, ("Clerk", "Pearl Bank")),
        ("Pearl Bank || 2018 – 2019\n- Clerk.", 0, ("Clerk", "Pearl Bank")),
        ("Pearl Bank || 2018 – 2019\n- Clerk for Dr. Lim", 0, ("Clerk for Dr. Lim", "Pearl Bank")),
        ("Pearl Bank || 2018 – 2019\n- filed papers\n- Clerk", 0, ("", "Pearl Bank")),
        (
            "Pearl Bank || 2018 – 2019\n- Clerk of works of works of works of works of works of works there",
            0,
            ("Clerk of works of works of works of works of works of works there", "Pearl Bank"),
        ),
        (
            "Pearl Bank || 2018 – 2019\n- Clerk of works of works of works of works of works of works of works",
            0,
            ("", "Pearl Bank"),
        ),
        ("Pearl Bank || 2018 – 2019\n- Bees, Clerk", 0, ("", "Pearl Bank")),
        ("Clerk || 2018 – 2019\n- Manager: led", 0, ("Clerk", "")),
        ("Wrangler, Hive || 2018 – 2019\n- Manager: led", 0, ("Manager", "Hive")),
        ("Ah Seng Fish Ball, Hive || 2018 – 2019\n- Manager: led", 0, ("Manager", "Ah Seng Fish Ball")),
    ],
)
def test_post_and_employer_stand_in_the_head_of_an_entry_or_behind_labels(text, anchor, found):
    """Up to four short lines below the date, eight rows of a form; or the post in the first words of the duties."""
    assert named(text, anchor) == found


@pytest.mark.parametrize(
    ("text", "heads", "found"),
    [
        ("2018 – 2019 || Clerk || Hive", ("period", "title", "employer"), ("Clerk", "Hive", "2018", "2019", None, "job")),
        ("2018 – 2019 || Hive || Clerk", ("period", "title", "employer"), ("Hive", "Clerk", "2018", "2019", None, "job")),
        ("2018 – 2019 || Hive || Clerk", ("period", "employer", "role"), ("Clerk", "Hive", "2018", "2019", None, "job")),
        ("2018 – 2019 || Hive || ", ("period", "employer", "title"), ("Hive", "", "2018", "2019", None, "job")),
        (
            "2018 – 2019 || Wrangler || Hive House, Wrangler",
            ("period", "title", ""),
            ("Wrangler", "", "2018", "2019", None, "job"),
        ),
    ],
)
def test_the_heads_of_its_columns_say_what_a_row_holds(text, heads, found):
    """Whatever its words look like."""
    assert said(text, 0, K.EXPERIENCE, heads) == found


def test_an_engagement_keeps_the_lines_that_it_was_read_from():
    """All of its text is evidence; its rows are those of post and employer, without dates."""
    read = engagement("Pearl Bank\nClerk || 2018 – 2019\n- filed\n- sorted", 1)
    assert read.rows == ("Pearl Bank", "Clerk\t\t")
    assert (read.anchor, read.employer_above) == (1, True)
    assert read.text == "Pearl Bank\nClerk\t2018 – 2019\nfiled\nsorted"
    assert [(span.line, span.quote) for span in read.evidence] == [
        (1, "Pearl Bank"),
        (2, "Clerk\t2018 – 2019"),
        (3, "filed"),
        (4, "sorted"),
    ]
    assert read.experience.evidence == read.evidence
    blank = Line("  ", number=2)
    read = work_entry.read(Entry((Line("Clerk, Hive 2018 – 2019", number=1), blank), 0), K.EXPERIENCE, {})
    assert [span.line for span in read.evidence] == [1]
    assert not read.employer_above


def test_the_heads_of_a_table_are_known_for_each_line_below_them():
    """Up to the next ones; lines above have none."""
    lines = document("Clerk 2018\nYear || Position\n2017 || Clerk\nDate || Employer\n2016 || Hive").lines
    _, heads = work_rows.cut(Section(K.EXPERIENCE, None, lines))
    assert heads == {(1, 1): (), (1, 3): ("period", "title"), (1, 5): ("period", "employer")}


def test_a_row_of_heads_may_hold_one_that_nobody_knows():
    """Two columns that are known make a head of three and more."""
    lines = document("Position || Company || Duration || Turnover\nClerk || Hive || 2017 || RM2m").lines
    _, heads = work_rows.cut(Section(K.EXPERIENCE, None, lines))
    assert heads == {(1, 2): ("title", "employer", "period", "")}
