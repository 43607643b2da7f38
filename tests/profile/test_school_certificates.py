"""School certificates: their level, and the school in whose name they stand in brackets."""

from datetime import date

import pytest

from screen.profile import education, sections
from typed_cv import document


def course(text):
    """Level, place and end of the only course."""
    (found,) = education.find(sections.divide(document(f"EDUCATION\n{text}")), date(2020, 11, 16))
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
