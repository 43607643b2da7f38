"""Dated lines that look like posts and are none."""

import pytest

from screen.profile import sections
from screen.profile.work import employment
from typed_cv import document


def titles(text: str) -> list[str]:
    """The titles of the entries under a heading of work."""
    return [entry.title for entry in employment.find(sections.divide(document(f"EXPERIENCE\n{text}")))]


@pytest.mark.parametrize(
    "line",
    [
        "Page 2 of 2, 2019",
        "● 2013",
        "Operating System || Windows Server 2003",
        "Project Description: 2019 – 2020",
        "Duration || 2019 – 2020",
        "Curriculum vitae, November 2020",
        "The port that the project served is one of the oldest since 1962.",
    ],
)
def test_versions_pages_labels_and_passing_dates_name_no_post(line):
    """Alone below a heading of work they make no entry."""
    assert titles(line) == []


def test_posts_with_unknown_names_stay_posts():
    """A title and an employer whose words nobody knows are still read from a head with a range of dates."""
    assert titles("Wrangler, Moonbeam 2018 – 2019") == ["Wrangler"]
    assert titles("Wrangler, Moonbeam, 2018") == ["Wrangler"]


def test_what_stands_below_the_name_of_a_break_is_no_post():
    """Its dates are those of the break, whatever was done then; a post below it is one."""
    posts = "Clerk, Pearl Bank, 2012 – 2015\nCAREER BREAK\n2016 – 2018: "
    assert titles(f"{posts}moved to Pearl Bay, family") == ["Clerk"]
    assert titles(f"{posts}Planner, Harbour Council") == ["Clerk", "Planner"]


def test_the_town_behind_an_employer_is_no_part_of_its_name():
    """A town of any name goes with the state that follows it, behind a dash."""
    found = employment.find(sections.divide(document("EXPERIENCE\n* Clerk\nPearl Bank - Millbrook, Karnataka -\n2018 – 2019")))
    assert [(entry.title, entry.organisation) for entry in found] == [("Clerk", "Pearl Bank")]


def test_a_prize_is_no_post_though_it_is_called_like_one():
    """Beside a lone date; who was a delegate from one month to another was one."""
    assert titles("Best Delegate, Pearl Conference, Jan 2019") == []
    assert titles("Pelajar Terbaik, Kolej Mutiara, 2019") == []
    assert titles("Delegate, Pearl Conference, Jan 2019 – Feb 2019") == ["Delegate"]


@pytest.mark.parametrize("line", ["Red Harbour, flood relief in the north", "Bulan Mutiara, bantuan banjir di utara"])
def test_what_was_done_in_voluntary_work_stands_behind_for_whom(line):
    """A name before words in small letters is that of the body."""
    found = employment.find(sections.divide(document(f"VOLUNTEERING\n{line}, December 2014 – January 2015")))
    assert [(e.title, e.organisation) for e in found] == [tuple(reversed(line.split(", ")))]


def test_who_was_no_more_than_there_at_a_course_had_no_post():
    """On a lone date; a participant of a programme of months, and an assistant at a workshop, had one."""
    assert titles("Clerk, Pearl Bank, 2015 – 2016\nParticipant, Harbour ideas workshop 2019") == ["Clerk"]
    assert titles("Peserta, Bengkel Bandar Laut 2019\nClerk, Pearl Bank, 2015 – 2016") == ["Clerk"]
    assert titles("Assistant, Harbour ideas workshop, 2019") == ["Assistant"]
    assert titles("Participant, Harbour exchange programme, Jan – June 2019") == ["Participant"]
