"""Lists that stand side by side are read one after the other; the rows of a table are not."""

import pytest

from documents.pages import said, texts
from screen.documents.layout import abreast, columns
from screen.documents.layout.segments import segments


def column(x, *rows):
    """Rows of text one below the other, the first of them bold."""
    return [word for at, row in enumerate(rows) for word in said(x, 80 + 14 * at, row, bold=at == 0)]


ALI = ("Mr Ali Example", "Director, City Hall", "012-555 0101", "ali@example.com")
SITI = ("Ms Siti Example", "Manager, Land Office", "012-555 0102", "siti@example.com")


def test_two_referees_side_by_side_are_not_mixed():
    """Each has a name, a post and a telephone of their own."""
    assert texts(column(40, *ALI), column(300, *SITI)) == [*ALI, *SITI]


def test_posts_side_by_side_are_not_mixed():
    """Each has a stretch of time of its own in the same row."""
    clerk = ("Clerk", "City Hall of Ipoh", "Jan 2018 - Dec 2019")
    porter = ("Porter", "A Hotel", "2016 - 2017")
    assert texts(column(40, *clerk), column(300, *porter)) == [*clerk, *porter]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Skills", "QGIS", "Excel", "Word"), ("Languages", "Malay", "English", "Tamil")),
        (("SOFT SKILLS", "Patience", "Humour", "Tact", "Care"), ("INTERESTS", "Hiking", "Chess")),
        (("Education", "BSc Planning, Ipoh", "SPM, Taiping"), ("Languages", "Malay (native)", "English (fluent)")),
        (("Kemahiran komputer", "Excel", "QGIS"), ("Bahasa", "Melayu (penutur jati)", "Inggeris (baik)")),
    ],
)
def test_lists_under_headings_of_their_own_are_read_one_after_the_other(one, other):
    """Though the headings are no larger than the rest."""
    assert texts(column(40, *one), column(300, *other)) == [*one, *other]


@pytest.mark.parametrize(
    "cells",
    [
        (("Language", "Malay", "English", "Tamil"), ("Level", "native", "fluent", "basic")),
        (("Post", "Planner", "Clerk", "Porter"), ("Employer", "City Hall of Ipoh", "Land Office", "A Hotel")),
        (("Years", "2018 - 2019", "2016 - 2017"), ("Valid", "2019 - 2020", "2020 - 2021")),
        (("Skill", "QGIS", "Excel", "Word"), ("Experience", "5 years", "3 years", "9 years")),
        (("Referee", "Ali Example", "Siti Example"), ("Office", "012-555 0101", "012-555 0102")),
    ],
)
def test_the_rows_of_a_table_stay_rows(cells):
    """The second column says something of the first."""
    assert texts(*(column(x, *rows) for x, rows in zip((40, 300), cells, strict=True))) == [
        "\t".join(row) for row in zip(*cells, strict=True)
    ]


def test_three_lists_under_headings_are_read_one_after_the_other():
    """However short they are."""
    lists = ("Languages", "Malay", "English"), ("Skills", "Excel", "SPSS"), ("Interests", "Hiking")
    assert texts(*(column(x, *one) for x, one in zip((40, 220, 400), lists, strict=True))) == [
        row for one in lists for row in one
    ]


@pytest.mark.parametrize("dates", [("Jan 2018 - Dec 2019", "2016 - 2017"), ("2019", "2017")])
def test_entries_side_by_side_whose_dates_stand_at_different_heights_are_not_mixed(dates):
    """A name in one of them wraps, so that its date stands a line lower."""
    clerk = ("Clerk", "City Hall of Ipoh,", "Office of the Mayor", dates[0], "letters and minutes", "of the council")
    porter = ("Porter", "A Hotel", dates[1], "luggage of guests", "from the station")
    assert texts(column(40, *clerk), column(300, *porter)) == [*clerk, *porter]


@pytest.mark.parametrize(
    "other",
    [
        column(300, "Clerk", "Land Office", "2017")[1:],
        said(300, 80, "Clerk") + said(300, 94, "Land Office") + said(300, 108, "2017"),
        column(300, "2017", "Land Office", "letters"),
        column(300, "Clerk", "2017", "2018"),
        column(300, "Clerk", "Land Office", "letters"),
    ],
)
def test_what_begins_lower_in_another_look_or_with_its_dates_is_no_entry_beside_one(other):
    """Nor is what has dates more than words, or none."""
    entry = column(40, "Porter", "A Hotel", "2019")
    assert not abreast.begin_alike(*(columns.rows(segments(words)) for words in (entry, other)))


def test_one_word_at_the_head_of_both_sides_heads_no_lists():
    """``Bahasa`` is a language in one cell and its level in the other, not two headings."""
    assert texts(column(50, "Bahasa", "Bahasa", "Bahasa"), column(130, "Bahasa", "Fasih", "Asas")) == [
        "Bahasa\tBahasa",
        "Bahasa\tFasih",
        "Bahasa\tAsas",
    ]


def test_dates_below_headings_side_by_side_stay_in_their_columns():
    """Though nothing but a narrow gap parts the dates of the studies from the posts beside them, which are longer."""
    rows = "2018 - 2020", "2016 - 2018", "2014 - 2015"
    posts = [said(40, 94 + 28 * at, date) + said(110, 94 + 28 * at, "Clerk of the Land Office") for at, date in enumerate(rows)]
    duties = [said(110, 108 + 28 * at, "letters, minutes and deeds") for at in range(3)]
    studies = [said(280, 94 + 14 * at, date) + said(350, 94 + 14 * at, "A certificate") for at, date in enumerate(rows)]
    heads = said(40, 80, "WORK EXPERIENCE") + said(280, 80, "EDUCATION")
    assert texts(heads, *posts, *duties, *studies) == [
        "WORK EXPERIENCE",
        *(line for date in rows for line in (f"{date}\tClerk of the Land Office", "letters, minutes and deeds")),
        "EDUCATION",
        *(f"{date}\tA certificate" for date in rows),
    ]
