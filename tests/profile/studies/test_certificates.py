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
        ("Certified Scrum Master (SM), 2013", ""),
        ("Certified Scrum Master (SAX), 2013", "SAX"),
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
        ("2013 Certified Port Clerk, Laut Foundation", [("professional", "2013")]),
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
        ("SMK Laut\n2014 – 2018\nSPM\n2018", [("secondary", "SMK Laut", "2018")]),
        ("SMK Laut\n2014 – 2017\nSPM\n2018", [("secondary", "SMK Laut", "2017"), ("secondary", "", "2018")]),
        ("2014 ACCA (member since 2017)", [("professional", "", "2014")]),
        ("2015 || UTAR Foundation in Science", [("pre-university", "UTAR", "2015")]),
    ],
)
def test_a_certificate_and_its_school_are_one_course(text, courses):
    """Beside their dates, and where two certificates say that they share the school."""
    found = studied(f"EDUCATION\n{text}")
    assert [(e.level.value, e.institution, e.period.end_text) for e in found] == courses


def test_an_examination_named_after_universities_is_no_school():
    """The school stands above the certificate, the examination of a language below it."""
    text = "SMJK Mutiara || 2011 – 2015\nSijil Pelajaran Malaysia: 4A\nMalaysian University English Test (MUET): Band 4"
    assert course(text) == ("secondary", "SMJK Mutiara", "2015")


@pytest.mark.parametrize("form", ["Form Six", "Tingkatan 6", "Upper Six", "Sixth Form"])
def test_the_form_behind_a_school_is_no_course_of_its_own(form):
    """The certificate stands on the line above."""
    assert course(f"STPM\nPearl High School ({form}) || 2012") == ("pre-university", "Pearl High School", "2012")


@pytest.mark.parametrize(
    ("text", "bar"),
    [
        ("Called to the Malaysian Bar, 2015", "Malaysian Bar"),
        ("Admitted to the Singapore Bar (2015)", "Singapore Bar"),
        ("Called to the Malaysian Bar, High Court of Laut, 2015", "High Court of Laut"),
    ],
)
def test_who_is_called_to_a_bar_has_it_from_the_bar(text, bar):
    """Unless the court is named that did it."""
    assert course(text) == ("professional", bar, "2015")


@pytest.mark.parametrize("line", ["Career Service Professional", "Civil Service Sub-Professional Eligibility"])
def test_the_eligibility_of_the_philippines_is_a_certificate(line):
    """Among trainings too."""
    found = studied(f"# EDUCATION\nBA Law, Universiti Laut, 2012\n# ELIGIBILITY\n{line}, Civil Service Commission, 2013")
    assert (found[-1].level.value, found[-1].institution) == ("professional", "Civil Service Commission")
