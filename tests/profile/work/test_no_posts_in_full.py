"""Dated lines that are no posts, and entries that count among other things."""

import pytest

from screen.model import Section, SectionKind
from screen.profile import dates, sections
from screen.profile.work import employment, no_posts
from typed_cv import document


def none(title, organisation, line, kind="experience"):
    """Whether a line with its first date names no post."""
    found = dates.find(line)
    return no_posts.is_none(title, organisation, line, found[0] if found else None, SectionKind(kind))


def titles(text):
    """Title and organisation of every engagement of a CV."""
    return "; ".join(f"{e.title}, {e.organisation}" for e in employment.find(sections.divide(document(text))))


@pytest.mark.parametrize(
    ("title", "organisation", "line", "found"),
    [
        ("ab", "", "2018 – 2019 ab", True),
        ("abc", "", "2018 – 2019 abc", False),
        ("ab", "c", "2018 – 2019 ab", False),
        ("1234", "", "2018 – 2019 1234", True),
        ("Page 2 of 3", "", "2018 – 2019 Page 2 of 3", True),
        ("Page 2", "Hive", "2018 Page 2", True),
        ("muka surat 2", "", "2018", True),
        ("Page of honour", "", "2018 – 2019", False),
        ("Windows", "", "Windows 2003", True),
        ("Windows", "", "Windows 2003 – 2004", False),
        ("Windows", "", "Windows, 2003", True),
        ("Windows", "", "Windows March 2003", False),
        ("Windows", "", "Windows X 2003", False),
        ("Windows", "", "Windows and 2003", False),
        ("Clerk", "", "in 2018 we did this and that as a clerk there", False),
        ("Wrangler", "", "in 2018 we did this and that as a wrangler", True),
        ("Wrangler", "", "in 2018 we did this and that there", False),
        ("Wrangler", "", "in 2018 we did this and that there then", True),
        ("Wrangler", "", "we did this and that there since 2018 and on", True),
        ("Wrangler", "", "since 2018 we did this and that there and on", False),
        ("Wrangler", "", "from 2018 to 2019 we did this and that there", False),
        ("Wrangler", "", "we did this and that for many years there", False),
        ("Salary", "", "2018 – 2019 Salary", True),
        ("Salary", "Hive", "2018 – 2019 Salary", False),
        ("Project", "", "2018 – 2019", True),
        ("Wrangler, Clerk", "", "in 2018 we did this and that as a wrangler", False),
        ("Wrangler", "Hive House", "in 2018 we did this and that as a wrangler", True),
        ("Wrangler", "Pearl Bank", "in 2018 we did this and that as a wrangler", False),
    ],
)
def test_a_dated_line_names_no_post_where_nothing_in_it_can_be_one(title, organisation, line, found):
    """Fewer than three letters, a page, a program's version, a label alone, a date in passing."""
    assert none(title, organisation, line) == found


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("experience", True),
        ("internship", True),
        ("volunteering", False),
        ("other", True),
    ],
)
def test_voluntary_work_has_names_of_every_kind(kind, found):
    """A date in passing makes a line of it, too."""
    assert none("Beach cleaning", "", "in 2018 we did this and that on the beach", kind) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EXPERIENCE\nACTIVITIES\n* Volunteer, Hive || 2018 – 2019", "Volunteer, Hive"),
        ("EXPERIENCE\nACTIVITIES\n* Beekeeper, Hive || 2018 – 2019", ""),
        ("EXPERIENCE\nACTIVITIES\n* One volunteer, Hive || 2018 – 2019", "One volunteer, Hive"),
        ("EXPERIENCE\nACTIVITIES\n* Wrangler one, two, Hive || 2018 – 2019", ""),
        ("EXPERIENCE\nACTIVITIES\n2018 – 2019 || Volunteer, Hive", "Volunteer, Hive"),
        ("EDUCATION\nBA\nACTIVITIES\n* Volunteer, Hive || 2018 – 2019", "Volunteer, Hive"),
        ("SUMMARY\nClerk, Hive, 2018 – 2018", ""),
        ("SUMMARY\nClerk, Hive, 2018", ""),
        ("SUMMARY\nClerk, Hive, since 2018", "Clerk, Hive"),
        ("SUMMARY\nWrangler, Hive, 2018 – 2019", ""),
        ("SUMMARY\nWrangler, Pearl Bank, 2018 – 2019", ", Wrangler, Pearl Bank"),
        ("EDUCATION\nClerk, Hive, 2018 – 2019", ""),
        ("SUMMARY\nClerk, Hive, 2018 – 2019", "Clerk, Hive"),
        ("Somebody\nClerk, Hive, 2018 – 2019\nINTERNSHIP\nManager, Hive || 2017", "Manager, Hive"),
        ("Somebody\nClerk, Hive, 2018 – 2019\nEXPERIENCE", ""),
    ],
)
def test_engagements_are_looked_for_where_no_heading_speaks_of_work(text, found):
    """Those that name a post or an employer beside a range of dates; voluntary service among activities by its first words."""
    assert titles(text) == found


@pytest.mark.parametrize(
    ("line", "kind", "counts"),
    [
        ("Clerk, Pearl Bank, Jan – Feb 2018", "other", True),
        ("Clerk, Pearl Bank, Jan 2018 – present", "other", True),
        ("Clerk, Pearl Bank, Jan 2018", "other", False),
        ("Clerk, Pearl Bank, Jan 2018 – 2019", "other", False),
        ("Clerk, Pearl Bank, 2018 – Mar 2019", "other", False),
        ("Clerk, Jan – Feb 2018", "other", False),
        ("Wrangler, Pearl Bank, Jan – Feb 2018", "other", False),
        ("Clerk, Pearl Bank, Jan – Feb 2018", "activities", False),
        ("Intern, Pearl Bank, Jan – Feb 2018", "other", True),
        ("Intern, Pearl Bank, Jan 2018", "other", False),
        ("Intern, Pearl Bank, Jan 2018 – 2019", "other", False),
        ("Intern, Pearl Bank, Jan – Feb 2018", "activities", True),
    ],
)
def test_a_post_or_internship_of_months_counts_outside_of_parts_on_work(line, kind, counts):
    """A post below an unknown heading, with its employer; an internship among activities too."""
    work = Section(SectionKind.EXPERIENCE, None, document("Manager, Hive, 2010 – 2011").lines)
    found = employment.find([work, Section(SectionKind(kind), None, document(line).lines)])
    assert [post.title for post in found] == ["Manager", *([line.split(",")[0]] if counts else [])]
