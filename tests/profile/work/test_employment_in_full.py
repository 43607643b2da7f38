"""Entries of work in full: title, employer, period, printed months, kind, and the lines that say so."""

from unittest.mock import ANY

import pytest

from screen.profile import sections
from screen.profile.work import employment, post_and_employer, posts
from typed_cv import document


def read(text):
    """All that is told of every entry, with the numbers of its lines."""
    return [
        (
            e.title,
            e.organisation,
            e.period.start_text,
            e.period.end_text,
            e.period.months,
            e.kind.value,
            [span.line for span in e.evidence],
        )
        for e in employment.find(sections.divide(document(text)))
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "EXPERIENCE\n* Clerk, Pearl Bank || 2018 – 2019\n- Filed\n- Sorted\n* Cashier, Corner Shop || 2016 – 2017\n- Sold",
            [
                ("Clerk", "Pearl Bank", "2018", "2019", None, "job", [2, 3, 4]),
                ("Cashier", "Corner Shop", "2016", "2017", None, "job", [5, 6]),
            ],
        ),
        (
            "EXPERIENCE\nYear || Position || Employer\n2018 – 2019 || Clerk || Hive House\n"
            "2016 – 2017 || Cashier || Corner Shop",
            [
                ("Clerk", "Hive House", "2018", "2019", None, "job", [3]),
                ("Cashier", "Corner Shop", "2016", "2017", None, "job", [4]),
            ],
        ),
        (
            "EXPERIENCE\nPosition: Clerk\nEmployer: Hive House\nPeriod: 2018 – 2019\nDuties: filing",
            [("Clerk", "Hive House", "2018", "2019", None, "job", [2, 3, 4, 5])],
        ),
        (
            "EXPERIENCE\n* Harbour Institute || 2015 – 2019\nProgramme Officer || 2017 – 2019\n- Led\n"
            "Programme Assistant || 2015 – 2017\n- Helped",
            [
                ("Programme Officer", "Harbour Institute", "2017", "2019", None, "job", [2, 3, 4]),
                ("Programme Assistant", "Harbour Institute", "2015", "2017", None, "job", ANY),
            ],
        ),
        (
            "EXPERIENCE\n* Clerk, Pearl Bank || 2018 – 2019\n(1 year 10 months)\n- Filed",
            [("Clerk", "Pearl Bank", "2018", "2019", 22, "job", [2, 4])],
        ),
        ("EXPERIENCE\n* Clerk, Pearl Bank || 3 years\n- Filed", [("Clerk", "Pearl Bank", None, None, 36, "job", [2, 3])]),
        (
            "EXPERIENCE\n* Clerk\nPearl Bank\n- Filed\n* Cashier\nCorner Shop\n- Sold",
            [
                ("Clerk", "Pearl Bank", None, None, None, "job", [2, 3, 4]),
                ("Cashier", "Corner Shop", None, None, None, "job", [5, 6, 7]),
            ],
        ),
        (
            "EXPERIENCE\n* Career break || 2018 – 2019\n* Clerk, Pearl Bank || 2016 – 2017",
            [("Clerk", "Pearl Bank", "2016", "2017", None, "job", [3])],
        ),
        (
            "EXPERIENCE\n* Bachelor of Laws, Harbour College || 2014 – 2018\n* Clerk, Pearl Bank || 2018 – 2019",
            [("Clerk", "Pearl Bank", "2018", "2019", None, "job", [3])],
        ),
        (
            "EXPERIENCE\nClerk, Pearl Bank. March 2019\n- Filed",
            [("Clerk", "Pearl Bank", "2019-03", "2019-03", None, "job", [2, 3])],
        ),
        (
            "ACTIVITIES\n* Volunteer, Red Crescent Society || 2018 – 2019\n* Captain, Futsal Club || 2018 – 2019",
            [("Volunteer", "Red Crescent Society", "2018", "2019", None, "volunteer", [2])],
        ),
        (
            "VOLUNTEERING\n* Beach cleaning || 2018\n* Tutor, Harbour School || 2017",
            [
                ("Beach cleaning", "", "2018", "2018", None, "volunteer", [2]),
                ("Tutor", "Harbour School", "2017", "2017", None, "volunteer", [3]),
            ],
        ),
        (
            "INTERNSHIP\n* Pearl Bank || Jan 2018 – Mar 2018\n* Clerk, Corner Shop || 2017 (part-time job)",
            [
                ("", "Pearl Bank", "2018-01", "2018-03", None, "internship", [2]),
                ("Clerk", "Corner Shop", "2017", "2017", None, "internship", [3]),
            ],
        ),
        (
            "EXPERIENCE\n- Clerk, Pearl Bank, 2018 – 2019\n- Cashier, Corner Shop, 2016 – 2017",
            [
                ("Clerk", "Pearl Bank", "2018", "2019", None, "job", [2]),
                ("Cashier", "Corner Shop", "2016", "2017", None, "job", [3]),
            ],
        ),
        (
            "EXPERIENCE\n* Clerk, Pearl Bank || 2018 – 2019\nIndustry: Banking\nSalary: none",
            [("Clerk", "Pearl Bank", "2018", "2019", None, "job", [2, 3, 4])],
        ),
        (
            "EXPERIENCE\n* Pearl Bank\nClerk || 2018 – 2019\n- Filed\nManager || 2019 – 2020\n- Led\n"
            "* Corner Shop\nCashier || 2016 – 2017",
            [
                ("Clerk", "Pearl Bank", "2018", "2019", None, "job", [2, 3, 4]),
                ("Manager", "Pearl Bank", "2019", "2020", None, "job", ANY),
                ("Cashier", "Corner Shop", "2016", "2017", None, "job", [7, 8]),
            ],
        ),
        (
            "EXPERIENCE\nClerk at Pearl Bank (Jan 2018 – Mar 2019). Filed papers. Sorted them.",
            [("Clerk", "Pearl Bank", "2018-01", "2019-03", None, "job", [2])],
        ),
        (
            "Somebody\nClerk, Pearl Bank, 2018 – 2019\nBeekeeping, 2018 – 2019\nCashier, Corner Shop, 2019",
            [("Clerk", "Pearl Bank", "2018", "2019", None, "job", [1, 2])],
        ),
        (
            "PENGALAMAN\nJawatan || Majikan || Tempoh\nKerani || Pearl Bank || Jan 2018 – Mac 2019",
            [("Kerani", "Pearl Bank", "2018-01", "2019-03", None, "job", [3])],
        ),
    ],
)
def test_entries_are_read_whole(text, found):
    """From tables, forms, lists and sentences; without breaks and degrees that stand between them."""
    assert read(text) == found


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        ("2018 – 2019", "2019 – 2020", True),
        ("Jan – Mar 2018", "Apr – May 2018", True),
        ("Jan – Mar 2018", "May – July 2018", True),
        ("Jan – Mar 2018", "June – July 2018", False),
        ("Jan – Mar 2018", "Feb – May 2018", True),
        ("Jan – May 2018", "Jan – May 2018", False),
        ("Mar 2018 – present", "Jan – Mar 2018", True),
        ("2018 – present", "2018 – present", False),
    ],
)
def test_a_post_that_follows_on_another_has_its_employer(first, second, shared):
    """One hands over to the next within two months; posts side by side have employers of their own."""
    text = f"EXPERIENCE\n* Clerk, Pearl Bank || {first}\n- Filed\n* Manager || {second}\n- Led"
    assert [found[1] for found in read(text)] == ["Pearl Bank", "Pearl Bank" if shared else ""]


@pytest.mark.parametrize(
    ("heading", "line", "kind"),
    [
        ("EXPERIENCE", "Clerk, Pearl Bank", "job"),
        ("EXPERIENCE", "Research Intern, Pearl Bank", "internship"),
        ("EXPERIENCE", "Clerk (industrial training), Pearl Bank", "internship"),
        ("EXPERIENCE", "Clerk (volunteer), Pearl Bank", "volunteer"),
        ("EXPERIENCE", "Management Trainee, Pearl Bank", "job"),
        ("INTERNSHIP", "Clerk, Pearl Bank", "internship"),
        ("INTERNSHIP", "Clerk (volunteer), Pearl Bank", "volunteer"),
        ("VOLUNTEERING", "Clerk, Pearl Bank", "volunteer"),
    ],
)
def test_words_go_before_headings_in_telling_the_kind(heading, line, kind):
    """Voluntary work and internships say so; else the heading tells."""
    assert [found[5] for found in read(f"{heading}\n* {line} || 2018 – 2019")] == [kind]


# --------------------------------------------------------------------------------------------- post and organisation


@pytest.mark.parametrize(
    ("text", "parts", "post", "organisation", "holds_post", "named"),
    [
        (
            "Programme Officer, Harbour Institute",
            ["Programme Officer", "Harbour Institute"],
            False,
            True,
            True,
            ("Programme Officer", "Harbour Institute"),
        ),
        (
            "Harbour Institute, Programme Officer",
            ["Harbour Institute", "Programme Officer"],
            True,
            False,
            True,
            ("Programme Officer", "Harbour Institute"),
        ),
        ("Cashier, Corner Shop, Ipoh", ["Cashier", "Corner Shop", "Ipoh"], True, False, True, ("Cashier", "Corner Shop")),
        ("Manager at Pearl Bank", ["Manager", "Pearl Bank"], True, False, True, ("Manager", "Pearl Bank")),
        ("Pearl Bank | Manager | Ipoh", ["Pearl Bank", "Manager", "Ipoh"], False, True, True, ("Manager", "Pearl Bank")),
        (
            "Pearl Bank Sdn. Bhd.: Manager",
            ["Pearl Bank Sdn. Bhd", "Manager"],
            False,
            True,
            True,
            ("Manager", "Pearl Bank Sdn. Bhd"),
        ),
        (
            "Senior Clerk (Finance), Pearl Bank (M) Bhd",
            ["Senior Clerk (Finance)", "Pearl Bank (M) Bhd"],
            False,
            True,
            True,
            ("Senior Clerk (Finance)", "Pearl Bank (M) Bhd"),
        ),
        ("Clerk II", ["Clerk II"], True, False, True, ("Clerk II", "")),
        ("Clerk Grade N19", ["Clerk Grade N19"], True, False, True, ("Clerk Grade N19", "")),
        (
            "Director, Department of Planning, Harbour University",
            ["Director", "Department of Planning", "Harbour University"],
            True,
            False,
            True,
            ("Director, Department of Planning", "Harbour University"),
        ),
        (
            "Volunteer, Red Crescent Society",
            ["Volunteer", "Red Crescent Society"],
            True,
            False,
            True,
            ("Volunteer", "Red Crescent Society"),
        ),
        ("Beekeeper", ["Beekeeper"], False, False, False, ("Beekeeper", "")),
        ("Ipoh, Perak", ["Ipoh", "Perak"], False, False, False, ("", "")),
        ("evenings only", ["evenings only"], False, False, False, ("evenings only", "")),
        (
            "Manager - Pearl Bank - Kuala Lumpur",
            ["Manager", "Pearl Bank", "Kuala Lumpur"],
            True,
            False,
            True,
            ("Manager", "Pearl Bank"),
        ),
        ("Manager @ Pearl Bank", ["Manager", "Pearl Bank"], True, False, True, ("Manager", "Pearl Bank")),
        (
            "Pegawai Tadbir, Majlis Bandaraya Ipoh",
            ["Pegawai Tadbir", "Majlis Bandaraya Ipoh"],
            False,
            True,
            True,
            ("Pegawai Tadbir", "Majlis Bandaraya Ipoh"),
        ),
        (
            "Intern – Harbour Institute, Malaysia",
            ["Intern", "Harbour Institute", "Malaysia"],
            True,
            False,
            True,
            ("Intern", "Harbour Institute"),
        ),
        ("1. Clerk", ["Clerk"], True, False, True, ("Clerk", "")),
        ("a) Clerk, Pearl Bank", ["Clerk", "Pearl Bank"], False, True, True, ("Clerk", "Pearl Bank")),
        ("Clerk; Pearl Bank", ["Clerk", "Pearl Bank"], True, False, True, ("Clerk", "Pearl Bank")),
        ("San Jose, CA", ["San Jose", "CA"], False, False, False, ("", "")),
    ],
)
def test_a_line_is_told_apart_by_its_words(text, parts, post, organisation, holds_post, named):
    """Its parts; whether it is a post, an organisation, or begins with a post; and the two as named, without the town."""
    found = (
        posts.parts(text),
        posts.is_post(text),
        posts.is_organisation(text),
        posts.has_post(text),
        post_and_employer.named([text], 0),
    )
    assert found == (parts, post, organisation, holds_post, (*named, False))


@pytest.mark.parametrize(
    ("rows", "anchor", "named"),
    [
        (["Programme Officer", "Harbour Institute"], 0, ("Programme Officer", "Harbour Institute", False)),
        (["Harbour Institute", "Programme Officer"], 1, ("Programme Officer", "Harbour Institute", True)),
        (["Harbour Institute", "Programme Officer", "Ran things"], 1, ("Programme Officer", "Harbour Institute", True)),
        (["Pearl Bank", "Ipoh, Perak", "Clerk"], 2, ("Clerk", "Pearl Bank", True)),
        (["Beekeeper", "Hive House"], 0, ("Beekeeper", "Hive House", False)),
        (["Hive House", "Clerk"], 1, ("Clerk", "Hive House", True)),
        (["Clerk", "Hive House"], 0, ("Clerk", "Hive House", False)),
        (["Clerk", "evenings only"], 0, ("Clerk", "", False)),
        (["Clerk", "Ipoh"], 0, ("Clerk", "", False)),
        (["Hive House"], 0, ("Hive House", "", False)),
        (["Clerk, Hive House, Ipoh"], 0, ("Clerk", "Hive House", False)),
        (["Hive House, Clerk"], 0, ("Clerk", "Hive House", False)),
        ([""], 0, ("", "", False)),
        (["Pearl Bank", "Beekeeper"], 0, ("Beekeeper", "Pearl Bank", False)),
        (["Beekeeper", "Pearl Bank"], 1, ("Beekeeper", "Pearl Bank", False)),
        (["Pearl Bank", "Beekeeper"], 1, ("Beekeeper", "Pearl Bank", False)),
        (
            ["Pearl Bank", "x " * 41],
            1,
            ("", "Pearl Bank", True),
        ),
        (["Clerk, Pearl Bank", "Hive House"], 0, ("Clerk", "Pearl Bank", False)),
        (["Clerk", "three days a week"], 0, ("Clerk", "", False)),
        (["Hive House, Penang", "x", "Clerk"], 2, ("Clerk", "Hive House", True)),
        (["Clerk", "We did many things there and liked it."], 0, ("Clerk", "", False)),
        (["Hive House", "Two", "Three", "Clerk"], 3, ("Clerk", "Three", True)),
        (["Pearl Bank, Clerk", "Corner Shop"], 1, ("Clerk", "Pearl Bank", False)),
        (["Ipoh", "Clerk", "x", "y", "Hive House"], 1, ("Clerk", "", False)),
        (["Clerk", "Hive House, Ipoh", "Penang"], 0, ("Clerk", "Hive House", False)),
        (["Hive, House", "Hive Two", "Clerk"], 2, ("Clerk", "Hive Two", True)),
    ],
)
def test_post_and_employer_are_found_around_the_dated_row(rows, anchor, named):
    """And whether the employer stood above it, so that further posts may be with the same one."""
    assert post_and_employer.named(rows, anchor) == named


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Clerk", "Clerk"),
        ("1. Clerk", "Clerk"),
        ("12) Clerk", "Clerk"),
        ("a) Clerk", "Clerk"),
        ("(a) Clerk", "Clerk"),
        ("123. Clerk", "123. Clerk"),
        ("Clerk )", "Clerk"),
        ("Clerk (x", "Clerk (x)"),
        ("(Clerk", "Clerk"),
        ("Clerk ()", "Clerk"),
        ("Clerk [ ] x", "Clerk x"),
        ("– Clerk, ", "Clerk"),
        ("Clerk  \t x", "Clerk x"),
        ("(a) (b) c", "(b) c"),
    ],
)
def test_a_part_is_bare_of_numbering_and_half_brackets(text, bare):
    """And of marks around it; a bracket that opens inside is closed."""
    assert posts.trimmed(text) == bare


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Clerk", True),
        ("Clerk II", True),
        ("Clerk iv", True),
        ("Clerk N19", True),
        ("Clerk 3", True),
        ("Clerk (Finance)", True),
        ("Senior Clerk", True),
        ("Clerk to the Board", True),
        ("there was a clerk there", False),
        ("Clerk Sdn Bhd", False),
        ("(Clerk)", False),
        ("", False),
        ("Clerks", False),
        ("Clerk Grade N19 II", True),
        ("Officer in charge", True),
        ("Bank", False),
        ("Manager, Bank", True),
        ("Office of the Mayor", False),
        ("Officer of the Mayor", True),
    ],
)
def test_a_post_begins_or_ends_with_the_word_for_one(text, post):
    """Grades and brackets behind it do not count; a legal form makes it a firm, "office of the" a place of work."""
    assert posts.is_post(text) is post
