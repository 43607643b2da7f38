"""Two posts told as one, in full: where the second began, of what kind it is, and what only befell somebody in a post."""

import pytest

from screen.model import Experience, WorkKind
from screen.profile import dates
from screen.profile.work import promotions


def told(post, when, text, kind=WorkKind.JOB):
    """Titles of the posts in an entry, with kind, first and last month (``2018-01``, a year alone as printed)."""
    entry = Experience(title=post, period=dates.find(when)[0].period, text=text, kind=kind)
    return [(e.title, e.kind.value, e.period.start_text, e.period.end_text) for e in promotions.apart(entry)]


@pytest.mark.parametrize(
    ("began", "when", "posts"),
    [
        ("Jan 2018", "Jan 2018 – Jan 2019", 1),
        ("Feb 2018", "Jan 2018 – Jan 2019", 2),
        ("Jan 2019", "Jan 2018 – Jan 2019", 2),
        ("Feb 2019", "Jan 2018 – Jan 2019", 1),
        ("Dec 2018", "2018 – 2019", 1),
        ("Jan 2019", "2018 – 2019", 2),
        ("Feb 2019", "2018 – 2019", 1),
        ("Feb 2019", "Jan 2018 – present", 2),
        ("2019", "Jan 2018 – present", 1),
    ],
)
def test_a_second_post_begins_after_the_first_and_before_the_end_of_both(began, when, posts):
    """By its month, which a year alone does not tell; of a year that begins or ends both only what is certain counts."""
    assert len(told("Clerk, later Manager", when, f"Clerk, later Manager from {began}")) == posts


@pytest.mark.parametrize(
    ("title", "text", "titles"),
    [
        ("Clerk, later Manager (from)", "Clerk, later Manager (from Jan 2018)", ["Manager", "Clerk"]),
        ("Clerk, later Manager as from", "Clerk, later Manager as from Jan 2018", ["Manager", "Clerk"]),
        ("Clerk, later Manager - from", "Clerk, later Manager - from Jan 2018", ["Manager", "Clerk"]),
        ("Clerk, later Manager", "Clerk, later\nManager Jan 2018", ["Manager", "Clerk"]),
        ("Clerk, later Manager", "Clerk, later Manager\nJan 2018", ["Clerk, later Manager"]),
        ("Clerk, later Manager", "Jan 2018 Clerk, later Manager", ["Clerk, later Manager"]),
        ("Clerk, later Manager", "Clerk, later Manager of bees Jan 2018", ["Clerk, later Manager"]),
        ("Clerk, later Manager", "Clerk, later Manager, Jan – Mar 2018", ["Clerk, later Manager"]),
        ("Clerk, later Bees", "Clerk, later Bees, Jan 2018", ["Clerk, later Bees"]),
        ("Bees, later Clerk", "Bees, later Clerk, Jan 2018", ["Bees, later Clerk"]),
        ("Clerk, later from", "Clerk, later from Jan 2018", ["Clerk, later from"]),
    ],
)
def test_the_month_of_the_second_post_stands_right_behind_it(title, text, titles):
    """On its line, with no more than the words that lead up to a date between; both must be posts."""
    assert [title for title, *_ in told(title, "2015 – 2019", text)] == titles


@pytest.mark.parametrize(
    ("title", "kind", "later"),
    [
        ("Intern, later Clerk", WorkKind.INTERNSHIP, "job"),
        ("Intern, later Senior Intern", WorkKind.INTERNSHIP, "internship"),
        ("Clerk, later Manager", WorkKind.INTERNSHIP, "internship"),
        ("Intern, later Clerk", WorkKind.VOLUNTEER, "volunteer"),
        ("Clerk, later Manager", WorkKind.VOLUNTEER, "volunteer"),
    ],
)
def test_who_came_as_an_intern_may_have_stayed_in_a_job(title, kind, later):
    """Where the first post alone is called an internship; the first keeps its kind, and ends the month before the second."""
    first, second = title.split(", later ")
    assert told(title, "2015 – 2019", f"{title}, Jan 2018", kind) == [
        (second, later, "2018-01", "2019"),
        (first, kind.value, "2015", "2017-12"),
    ]


@pytest.mark.parametrize(
    ("line", "is_so"),
    [
        ("Promoted in Jan 2018", True),
        ("Promoted twice, promoted in Jan 2018", True),
        ("Then promoted in Jan 2018", False),
        ("Promoted to Manager in Jan 2018", False),
        ("Promoted, bees in Jan 2018, promoted in Mar 2019", False),
        ("Promoted in Mar – Jun 2018", False),
        ("Promoted", False),
    ],
)
def test_a_line_only_says_what_befell_somebody_where_it_begins_with_it_and_its_date(line, is_so):
    """The first date counts, and a stretch of time is a post of its own."""
    assert promotions.only_befell(line) == is_so
