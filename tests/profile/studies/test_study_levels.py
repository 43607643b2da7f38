"""Several levels of study on one line."""

import pytest

from typed_cv import studied


def courses(text):
    """Level, field, place, dates and state of every course."""
    found = studied(f"EDUCATION\n{text}")
    return [(c.level.value, c.field, c.institution, c.period.start_text, c.period.end_text, c.status.value) for c in found]


LAUT = "Universiti Laut Biru"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (f"Foundation and Bachelor of Town Planning, {LAUT}, 2012-2016", ("bachelor", "Town Planning", LAUT, "2012", "2016")),
        (f"A-Levels and BSc Urban Planning, {LAUT}, 2010 - 2015", ("bachelor", "Urban Planning", LAUT, "2010", "2015")),
        (f"SPM / STPM / Bachelor of Geography, {LAUT}, 2016", ("bachelor", "Geography", LAUT, None, "2016")),
        (f"Diploma & Degree in Town Planning, {LAUT}, 2015", ("bachelor", "Town Planning", LAUT, None, "2015")),
        (f"2012-2016 || SPM, Diploma, Ijazah Sarjana Muda Geografi, {LAUT}", ("bachelor", "Geografi", LAUT, "2012", "2016")),
        ("D3 dan S1 Geografi, Universitas Laut Biru, 2016", ("bachelor", "Geografi", "Universitas Laut Biru", None, "2016")),
        (
            "SMA Negeri 1, S1 Geografi Universitas Laut Biru, 2016",
            ("bachelor", "Geografi", "Universitas Laut Biru", None, "2016"),
        ),
        (f"BA and MA in Geography, {LAUT}, 2015", ("master", "Geography", LAUT, None, "2015")),
        (f"Sarjana Muda dan Sarjana Geografi, {LAUT}, 2015", ("master", "Geografi", LAUT, None, "2015")),
        (f"Diploma and Bachelor, {LAUT}, 2015", ("bachelor", "", LAUT, None, "2015")),
        (f"Diploma in Law, BSc (Hons) Town Planning, {LAUT}, 2015", ("bachelor", "Town Planning", LAUT, None, "2015")),
        (f"SPM, STPM, BSc (Hons) Town Planning, {LAUT}, 2015", ("bachelor", "Town Planning", LAUT, None, "2015")),
        (f"ACCA, BSc Accounting, {LAUT}, 2010", ("bachelor", "Accounting", LAUT, None, "2010")),
        ("ACCA, SPM, SMK Laut, 2010", ("secondary", "", "SMK Laut", None, "2010")),
    ],
)
def test_the_highest_of_joined_levels_counts(line, found):
    """Where one date is printed for all of them."""
    assert courses(line) == [(*found, "completed")]


@pytest.mark.parametrize(
    ("line", "level"),
    [
        (f"Diploma leading to Bachelor of Geography, {LAUT}, 2014", "diploma"),
        (f"Diploma in Geography, {LAUT}, 2015 (offered Bachelor of Geography)", "diploma"),
        (f"Diploma in Law, {LAUT}, 2010, and plan to take a Master of Laws", "diploma"),
        ("Diploma in Management, Master Academy, 2015", "diploma"),
        ("Diploma, Bachelor Hall, 2010", "diploma"),
        ("Diploma/Degree: Diploma in Law, 2012", "diploma"),
        ("SPM / Diploma / Bachelor / Master", "secondary"),
        (f"BSc Geography and Diploma in Education, {LAUT}, 2010", "bachelor"),
    ],
)
def test_a_level_that_no_title_follows_or_nothing_joins_is_none(line, level):
    """What a course leads to, names of houses, and forms that list what may be ticked."""
    assert [course[0] for course in courses(line)] == [level]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            f"Diploma in Geography (2012) and Bachelor of Town Planning (2015), {LAUT}",
            [("diploma", "Geography", LAUT, None, "2012"), ("bachelor", "Town Planning", LAUT, None, "2015")],
        ),
        (
            f"Diploma (2012), Bachelor (2015) of Town Planning, {LAUT}",
            [("diploma", "Town Planning", LAUT, None, "2012"), ("bachelor", "Town Planning", LAUT, None, "2015")],
        ),
        (
            f"SPM (2008), STPM (2010), BA Geography (2014), {LAUT}",
            [
                ("secondary", "", "", None, "2008"),
                ("pre-university", "", "", None, "2010"),
                ("bachelor", "Geography", LAUT, None, "2014"),
            ],
        ),
        (
            "2009-2012 Diploma Senibina UiTM, 2012-2015 Bachelor of Town Planning UKM",
            [("diploma", "Senibina", "UiTM", "2009", "2012"), ("bachelor", "Town Planning", "UKM", "2012", "2015")],
        ),
    ],
)
def test_joined_levels_that_are_dated_each_are_courses_of_their_own(line, found):
    """They share the place that is named once, and a field behind the dates of the last."""
    assert courses(line) == [(*course, "completed") for course in found]
    before = ("master", "Arts", "Harbour University", None, "2019")
    assert courses(f"Master of Arts, Harbour University, 2019\n{line}") == [
        (*course, "completed") for course in (before, *found)
    ]


def test_a_course_that_runs_needs_no_date_behind_another():
    """``kini mengikuti`` says when."""
    found = courses(f"Diploma Perguruan, {LAUT}, 2010; kini mengikuti Ijazah Sarjana Muda Geografi")
    assert [(course[0], course[-1]) for course in found] == [("diploma", "completed"), ("bachelor", "ongoing")]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("MIA, Pearl University, 2012", ("master", "International Affairs", "Pearl University")),
        ("Pearl University || MIA || 2012", ("master", "International Affairs", "Pearl University")),
        ("MIA, 2012", ("professional", "", "")),
        ("MIA qualifying programme, Pearl University, 2012", ("professional", "qualifying programme", "Pearl University")),
    ],
)
def test_letters_of_a_body_are_those_of_a_degree_beside_a_university(line, found):
    """``MIA`` is a master of international affairs there, and the accountants' body elsewhere."""
    assert [course[:3] for course in courses(line)] == [found]


def test_a_faculty_tells_the_field_where_nothing_else_does():
    """``Laurea, Facoltà di Architettura``."""
    (found,) = studied("EDUCATION\nLaurea, Facoltà di Architettura, 2006")
    assert (found.field, found.isced_f, found.institution) == ("", "0731", "Facoltà di Architettura")


@pytest.mark.parametrize("mark", ["CPA 2.87", "CPA: 3.50", "CPA 3,1"])
def test_an_average_is_no_qualification_of_accountants(mark):
    """The letters stand for both; a mark on the scale of four follows the one."""
    assert courses(f"* BSc Geomatics\n{LAUT}, 2013 – 2017, {mark}") == [
        ("bachelor", "Geomatics", LAUT, "2013", "2017", "completed")
    ]
    assert [course[0] for course in courses("CPA Australia, 2018")] == ["professional"]
