"""Certificates of schools and professions: their level, and who awards them."""

import pytest

from typed_cv import studied


def course(text):
    """Level, place and end of the only course."""
    (found,) = studied(f"EDUCATION\n{text}")
    return found.level.value, found.institution, found.period.end_text


@pytest.mark.parametrize(
    ("text", "level", "school"),
    [
        ("SMK Mutiara (SPM) || 2011 – 2015", "secondary", "SMK Mutiara"),
        ("Kolej Mutiara (STPM), 2011 – 2015", "pre-university", "Kolej Mutiara"),
        ("Higher Secondary (Class XII), 2015, Vidya Mandir", "pre-university", "Vidya Mandir"),
        ("Higher Secondary Certificate, Pearl College, 2015", "pre-university", "Pearl College"),
        ("Higher Secondary (ISC), Pearl High School, 2015", "secondary", "Pearl High School"),
        ("Class XII, Pearl High School, 2015", "secondary", "Pearl High School"),
    ],
)
def test_level_and_school_of_a_certificate(text, level, school):
    """The certificate may stand in brackets behind the school; what ends twelve years in India is pre-university."""
    assert course(text) == (level, school, "2015")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Certified Trainer (HRDF), 2013", "HRDF"),
        ("Registered Nurse, Pearl Nursing Board, 2013", "Pearl Nursing Board"),
        ("Certified Scrum Master (CSM), 2013", ""),
    ],
)
def test_a_licence_is_a_professional_certificate(text, place):
    """Under training or a licence, what one may call oneself; letters in brackets are a body unless they repeat the words."""
    (_, found) = studied(f"EDUCATION\nDiploma in Law, UM, 2010\nLICENCE\n{text}")
    assert (found.level.value, found.institution, found.period.end_text) == ("professional", place, "2013")


@pytest.mark.parametrize("text", ["Certified in first aid, 2013", "Registered for a course on law, 2013"])
def test_a_course_of_some_days_is_no_certificate(text):
    """Nobody is called by it."""
    assert len(studied(f"EDUCATION\nDiploma in Law, UM, 2010\nLICENCE\n{text}")) == 1


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Certified in Facilitation (ICA), 2019", [("professional", "2019")]),
        ("HRDF Certified Trainer (TTT/9921), 2015", [("professional", "2015")]),
        ("Pearl Certified Educator Level 1, 2020", [("professional", "2020")]),
        ("Talk at a certified farm, 2020", []),
    ],
)
def test_a_certificate_listed_elsewhere_is_known_by_what_its_holder_may_call_herself(line, named):
    """Behind the name of who certifies, too."""
    found = studied(f"EDUCATION\nSPM, 2010\nCERTIFICATES\n{line}")
    assert [(e.level.value, e.period.end_text) for e in found[1:]] == named


@pytest.mark.parametrize(
    ("text", "courses"),
    [
        ("2014 – 2018 || SMK Laut\nSPM 2018: 1A 4B", [("secondary", "SMK Laut", "2018")]),
        ("2014 – 2017 || SMK Laut\nSPM 2018: 1A 4B", [("secondary", "SMK Laut", "2017"), ("secondary", "", "2018")]),
        (
            "Foundation in Law\nUM Centre for Foundation Studies\n2013",
            [("pre-university", "UM Centre for Foundation Studies", "2013")],
        ),
        (
            "STPM 2003, SPM 2001, kedua-duanya di SMK Laut",
            [("pre-university", "SMK Laut", "2003"), ("secondary", "SMK Laut", "2001")],
        ),
        ("STPM 2003, SPM 2001, SMK Laut", [("pre-university", "", "2003"), ("secondary", "SMK Laut", "2001")]),
        ("2014 ACCA (member since 2017)", [("professional", "", "2014")]),
        ("2015 || UTAR Foundation in Science", [("pre-university", "UTAR", "2015")]),
    ],
)
def test_a_certificate_and_its_school_are_one_course(text, courses):
    """Beside their dates, and where two certificates say that they share the school."""
    found = studied(f"EDUCATION\n{text}")
    assert [(e.level.value, e.institution, e.period.end_text) for e in found] == courses
