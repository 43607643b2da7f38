"""Lists that stand side by side are read one after the other; the rows of a table are not."""

import pytest

from documents.pages import said, texts


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
