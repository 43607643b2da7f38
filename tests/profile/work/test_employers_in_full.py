"""Several posts under one employer, in full: whose employer is whose, what it rests on, and what only sums up."""

import pytest

from screen.model import Period, Span, WorkKind
from screen.profile import dates
from screen.profile.work import employers
from screen.profile.work.work_entry import Engagement


def period(written):
    """The period of a date as printed; a single date begins and ends it."""
    if not written:
        return Period()
    found = dates.find(written)[0].period
    return found if found.start else Period(found.end, found.end)


def one(title, organisation, when, *rows, anchor=0, above=False, line=1):
    """An entry on two lines; its rows are title and organisation unless they are told."""
    return Engagement(
        title=title,
        organisation=organisation,
        period=period(when),
        kind=WorkKind.JOB,
        text=f"text {line}",
        evidence=(Span(1, line, "first"), Span(1, line + 1, "second")),
        rows=rows or (", ".join(filter(None, (title, organisation))),),
        anchor=anchor,
        employer_above=above,
    )


def settled(entries):
    """Title, organisation, start, end, lines, and whether further posts may be with the employer."""
    return [
        (e.title, e.organisation, e.period.start_text, e.period.end_text, [span.line for span in e.evidence], e.employer_above)
        for e in employers.settled(entries)
    ]


def bank(when):
    """An employer and a time, and no post."""
    return one("", "Pearl Bank", when)


def manager(when):
    """A post below the name of its employer."""
    return one("Manager", "Pearl Bank", when, "Pearl Bank", "Manager", anchor=1, above=True)


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        (
            [bank("2015 – 2019"), one("Clerk", "", "2015 – 2017", line=3)],
            [("Clerk", "Pearl Bank", "2015", "2017", [1, 3, 4], True)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2015 – 2017", line=3), one("Manager", "", "2017 – 2019", line=5)],
            [
                ("Clerk", "Pearl Bank", "2015", "2017", [1, 3, 4], True),
                ("Manager", "Pearl Bank", "2017", "2019", [1, 5, 6], True),
            ],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "Corner Shop", "2016 – 2017", line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "Corner Shop", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "Ward Office", "2016 – 2017", line=3)],
            [("Clerk, Ward Office", "Pearl Bank", "2016", "2017", [1, 3, 4], True)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Hive", "Clerk", anchor=1, line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Ipoh", "Clerk", anchor=1, line=3)],
            [("Clerk", "Pearl Bank", "2016", "2017", [1, 3, 4], True)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "", "Clerk", anchor=1, line=3)],
            [("Clerk", "Pearl Bank", "2016", "2017", [1, 3, 4], True)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Clerk", "Corner Shop", line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Clerk (for Corner Shop)", line=3)],
            [("Clerk (for Corner Shop)", "Pearl Bank", "2016", "2017", [1, 3, 4], True)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Clerk, Filing (for Corner Shop)", line=3)],
            [("Clerk, Filing (for Corner Shop)", "Pearl Bank", "2016", "2017", [1, 3, 4], True)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Clerk", "Corner Shop", "Ipoh", line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Manager", "Clerk", anchor=1, line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "", line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Clerk", "Hive", "", anchor=2, line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019 (4 years)"), one("Clerk", "", "Mar 2015 – 2016", line=3)],
            [("Clerk", "Pearl Bank", "2015-03", "2016", [1, 3, 4], True)],
        ),
        (
            [bank("Dec 2015 – 2019 (4 years)"), one("Clerk", "", "2015 – 2016", line=3)],
            [("Clerk", "Pearl Bank", "2015", "2016", [1, 3, 4], True)],
        ),
        (
            [bank("Jan 2016 – 2019 (4 years)"), one("Clerk", "", "2015 – 2016", line=3)],
            [
                ("", "Pearl Bank", "2016-01", "2019", [1, 2], False),
                ("Clerk", "Pearl Bank", "2015", "2016", [1, 3, 4], True),
            ],
        ),
        (
            [bank("2015 – 2019"), one("Wrangler", "", "2016 – 2017", line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Wrangler", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019"), one("Bees, Clerk", "", "2016 – 2017", line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Bees, Clerk", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "", line=3)],
            [("", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "Pearl Bank", None, None, [1, 3, 4], True)],
        ),
        (
            [bank(""), one("Clerk", "", "2015 – 2017", line=3)],
            [("", "Pearl Bank", None, None, [1, 2], False), ("Clerk", "Pearl Bank", "2015", "2017", [1, 3, 4], True)],
        ),
        (
            [bank("Mar 2015 – Mar 2019"), one("Clerk", "", "Jan 2015 – Mar 2019", line=3)],
            [
                ("", "Pearl Bank", "2015-03", "2019-03", [1, 2], False),
                ("Clerk", "Pearl Bank", "2015-01", "2019-03", [1, 3, 4], True),
            ],
        ),
        (
            [bank("2015 – 2016"), one("Clerk", "", "2015 – 2018", line=3)],
            [("Clerk", "Pearl Bank", "2015", "2018", [1, 3, 4], True)],
        ),
        (
            [bank("Mar 2015"), one("Clerk", "", "2015 – 2018", line=3)],
            [("Clerk", "Pearl Bank", "2015", "2018", [1, 3, 4], True)],
        ),
        (
            [bank("2019"), one("Clerk", "", "2015 – 2017", line=3)],
            [("", "Pearl Bank", "2019", "2019", [1, 2], False), ("Clerk", "Pearl Bank", "2015", "2017", [1, 3, 4], True)],
        ),
        (
            [one("Manager", "Pearl Bank", "2015 – 2019"), one("Clerk", "", "2016 – 2017", line=3)],
            [("Manager", "Pearl Bank", "2015", "2019", [1, 2], False), ("Clerk", "", "2016", "2017", [3, 4], False)],
        ),
        (
            [one("Manager", "", "2015 – 2019"), one("Clerk", "", "2013 – 2014", line=3)],
            [("Manager", "", "2015", "2019", [1, 2], False), ("Clerk", "", "2013", "2014", [3, 4], False)],
        ),
    ],
)
def test_an_employer_with_a_time_stands_over_the_posts_below_it(entries, found):
    """Where it only sums them up it is no entry; a post with an employer of its own has that one."""
    assert settled(entries) == found


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        (
            [bank("Jan 2015 – Mar 2019"), one("Clerk", "Ward Office", "Jan 2015 – Mar 2019", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank"],
        ),
        (
            [bank("Jan 2015 – Mar 2019"), one("Clerk", "Ward Office", "Feb 2015 – Apr 2019", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank"],
        ),
        (
            [bank("Jan 2015 – Mar 2019"), one("Clerk", "Ward Office", "Feb 2015 – May 2019", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank", "Ward Office"],
        ),
        (
            [bank("Feb 2015 – Mar 2019"), one("Clerk", "Ward Office", "Jan 2015 – Mar 2019", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank"],
        ),
        (
            [bank("Mar 2015 – Mar 2019"), one("Clerk", "Ward Office", "Jan 2015 – Mar 2019", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank", "Ward Office"],
        ),
        (
            [bank("2015 – present"), one("Clerk", "Ward Office", "2016 – present", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank"],
        ),
        ([bank("2015 – present"), one("Clerk", "Ward Office", "2016 – 2017", "Clerk", "Ward Office", line=3)], ["Pearl Bank"]),
        (
            [bank("2015 – present"), one("Clerk", "Ward Office", "2013 – 2017", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank", "Ward Office"],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "Ward Office", "2016 – present", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank", "Ward Office"],
        ),
        (
            [bank("2015 – 2019 (4 years)"), one("Clerk", "Ward Office", "2016 – 2017", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank", "Ward Office"],
        ),
        ([bank(""), one("Clerk", "Ward Office", "2016 – 2017", "Clerk", "Ward Office", line=3)], ["Pearl Bank", "Ward Office"]),
        ([bank("2015 – 2019"), one("Clerk", "Ward Office", "", "Clerk", "Ward Office", line=3)], ["Pearl Bank", "Ward Office"]),
        (
            [bank("2015 – 2019"), one("Clerk", "Ward Office", "Feb 2015 – Mar 2019", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank"],
        ),
        (
            [bank("Jan 2015 – Mar 2019"), one("Clerk", "Ward Office", "Feb 2015 – 2019", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank"],
        ),
        (
            [bank("Mar 2015 – Mar 2019"), one("Clerk", "Ward Office", "2015 – Mar 2019", "Clerk", "Ward Office", line=3)],
            ["Pearl Bank"],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "", "2016 – 2017", "Clerk", "Ward Office", "Hive", "", anchor=3, line=3)],
            ["Pearl Bank", ""],
        ),
        (
            [bank("2015 – 2019"), one("Clerk", "Ward Office", "2016 – 2017", "Clerk", "Ward Office", anchor=2, line=3)],
            ["Pearl Bank"],
        ),
    ],
)
def test_a_post_in_a_unit_stands_under_the_employer_whose_time_holds_its_own(entries, found):
    """A month more or less does not count."""
    assert [entry[1] for entry in settled(entries)] == found


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        (one("Clerk", "", "2011 – 2012", line=3), ("Clerk", "Pearl Bank")),
        (one("Clerk", "Hive", "2011 – 2012", "Clerk", line=3), ("Clerk", "Pearl Bank")),
        (one("Clerk", "Hive", "2011 – 2012", "", "Clerk", anchor=1, line=3), ("Clerk", "Hive")),
        (one("Clerk", "Corner Shop", "2011 – 2012", "Clerk", line=3), ("Clerk", "Corner Shop")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "Hive", line=3), ("Clerk", "")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "Ipoh", line=3), ("Clerk", "Pearl Bank")),
        (one("Clerk", "", "2011 – 2012", "Ipoh", "Clerk, Filing", line=3), ("Clerk, Filing", "Pearl Bank")),
        (one("Wrangler", "", "2011 – 2012", line=3), ("Wrangler", "")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "letters and minutes of meetings", line=3), ("Clerk", "Pearl Bank")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "letters and minutes of", line=3), ("Clerk", "")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "Pearl of the sea by the bay", line=3), ("Clerk", "Pearl Bank")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "Pearl of the Sea by Laut and of Bees There", line=3), ("Clerk", "")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "Filed Letters And Minutes.", line=3), ("Clerk", "Pearl Bank")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "Filed Letters And Minutes.\t", line=3), ("Clerk", "Pearl Bank")),
        (one("Clerk", "", "2011 – 2012", "Clerk", "Filed Letters There.", line=3), ("Clerk", "")),
        (one("Freelance Clerk", "", "2011 – 2012", line=3), ("Freelance Clerk", "")),
        (one("Clerk", "", "", line=3), ("Clerk", "Pearl Bank")),
    ],
)
def test_a_post_alone_is_with_the_employer_that_stood_above_the_one_before(entry, found):
    """Whatever its dates; on its dated line, with no other name, and not on its own account."""
    assert settled([manager("2018 – 2019"), entry])[1][:2] == found


@pytest.mark.parametrize(
    ("earlier", "later", "follows"),
    [
        ("Jan – Mar 2018", "Apr – May 2018", True),
        ("Jan – Mar 2018", "May – July 2018", True),
        ("Jan – Mar 2018", "June – July 2018", False),
        ("Jan – Apr 2018", "Feb – May 2018", True),
        ("Jan – May 2018", "Feb – May 2018", False),
        ("2015 – 2016", "2017 – 2018", True),
        ("2015 – 2016", "2018 – 2019", False),
        ("2015 – 2017", "Feb 2017 – May 2018", True),
        ("2015 – 2017", "Oct 2016 – May 2018", False),
        ("Jan 2018 – present", "Feb – May 2018", False),
        ("", "Feb – May 2018", False),
    ],
)
def test_a_post_without_an_employer_is_with_the_one_that_its_dates_follow_on(earlier, later, follows):
    """Within two months, in whichever order the two are printed."""
    first, second = (one("Manager", "Pearl Bank", earlier), one("Clerk", "", later, line=3))
    assert settled([first, second])[1][1] == ("Pearl Bank" if follows else "")
    first, second = (one("Manager", "Pearl Bank", later), one("Clerk", "", earlier, line=3))
    assert settled([first, second])[1][1] == ("Pearl Bank" if follows else "")


def test_a_post_under_another_rests_on_the_lines_down_to_its_employer():
    """Its text begins with the employer's name."""
    first, second = employers.settled([manager("2018 – 2019"), one("Clerk", "", "2011 – 2012", line=3)])
    assert (first.text, second.text) == ("text 1", "Pearl Bank\ntext 3")
    assert [span.line for span in second.evidence] == [1, 2, 3, 4]
    assert [span.line for span in employers.settled([bank("2015"), one("Clerk", "", "2015", line=3)])[0].evidence] == [1, 3, 4]
    _, shared = employers.settled([manager("2018 – 2019"), one("Clerk", "", "2011 – 2012", line=2)])
    assert [(span.line, span.quote) for span in shared.evidence] == [(1, "first"), (2, "second"), (2, "first"), (3, "second")]


@pytest.mark.parametrize(
    ("rows", "anchor", "employer"),
    [
        (("Clerk", "Laut, Malaysia"), 0, "Pearl Bank"),
        (("Clerk", "Laut Biru Baru, Malaysia"), 0, "Pearl Bank"),
        (("Clerk", "Laut Biru Baru Lama, Malaysia"), 0, "Laut Biru Baru Lama"),
        (("Clerk", "Laut, Moonbeam"), 0, "Laut"),
        (("Clerk", "Bees", "Laut, Malaysia"), 0, "Bees"),
        (("", "Clerk", "Laut, Malaysia"), 1, "Pearl Bank"),
        (("", "Clerk", "Laut, Singapore"), 1, "Laut"),
    ],
)
def test_a_town_and_its_country_right_below_a_post_are_no_employer(rows, anchor, employer):
    """In up to three words; of a post below another in the same country."""
    above = one("Manager", "Pearl Bank", "2018 – 2019", "Pearl Bank", "Manager", "Miri, Malaysia", anchor=1, above=True)
    organisation = rows[anchor + 1].partition(",")[0]
    assert settled([above, one("Clerk", organisation, "2016 – 2017", *rows, anchor=anchor, line=3)])[1][1] == employer


def test_a_post_that_says_so_is_with_the_employer_before_it():
    """Whatever its dates."""
    entry = one("Clerk", "", "2001 – 2002", "Clerk", "same company", line=3)
    assert settled([one("Manager", "Pearl Bank", "2018 – 2019"), entry])[1][:2] == ("Clerk", "Pearl Bank")
