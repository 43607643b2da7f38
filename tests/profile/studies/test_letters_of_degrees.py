"""Letters and short words of degrees, and certificates that certify no study."""

import pytest

from screen.profile.studies.degrees import level_of
from typed_cv import studied


def courses(text):
    """Level, field and place of every course of a section."""
    found = studied(f"EDUCATION\n{text}")
    return [(e.level.value, e.field, e.institution) for e in found]


@pytest.mark.parametrize(
    ("text", "course"),
    [
        ("B.Pol.Sc. (Government), Pearl University, 2013", ("bachelor", "Government", "Pearl University")),
        ("M.Urb.Plan, Pearl University, 2013", ("master", "", "Pearl University")),
        ("BHRM (Hons) Human Resources, Pearl University, 2013", ("bachelor", "Human Resources", "Pearl University")),
        ("B.K.M. (Kepujian), Universiti Laut, 2013", ("bachelor", "", "Universiti Laut")),
        ("Degree of Master of Laws, Pearl University, 2013", ("master", "Laws", "Pearl University")),
        ("Dip. Akauntansi, Politeknik Laut, 2013", ("diploma", "Akauntansi", "Politeknik Laut")),
        ("Diploma III Kebidanan, Poltekkes Laut, 2013", ("diploma", "Kebidanan", "Poltekkes Laut")),
        ("Diploma IV Keperawatan, Poltekkes Laut, 2013", ("bachelor", "Keperawatan", "Poltekkes Laut")),
        ("DKM Pengurusan, ADTEC Laut, 2013", ("diploma", "Pengurusan", "ADTEC Laut")),
        ("Cert IV in Training, TAFE Pearl, 2013", ("certificate", "Training", "TAFE Pearl")),
        ("IB, Kolej Mutiara, 2013", ("pre-university", "", "Kolej Mutiara")),
    ],
)
def test_a_degree_may_be_told_by_its_letters(text, course):
    """Abbreviated by its field, its country or the honours behind it."""
    assert courses(text) == [course]


@pytest.mark.parametrize("text", ["IB Learner Profile", "Dip coating of steel", "Big (Hons) sale", "Diploma 4.00"])
def test_letters_of_other_things_are_no_degree_above(text):
    """The letters of a school's programme, a verb, a word with a capital; a grade is no roman figure."""
    assert (level_of(text) or (None,))[0] in (None, level_of("Diploma")[0])


@pytest.mark.parametrize(
    "certificate",
    [
        "Sijil Penyertaan - Seminar Bandar, UUM, 2014",
        "Sijil Penghargaan, Universiti Laut, 2014",
        "Sijil Dekan",
        "Certificate of Participation, Pearl University, 2014",
        "Certificate of Attendance, Pearl College, 2014",
        "Certificate of Completion, Pearl College, 2014",
        "Dean's Certificate, 2014",
    ],
)
def test_a_certificate_of_presence_or_praise_is_no_study(certificate):
    """It is given to whoever came or did well."""
    assert courses(f"{certificate}\nBachelor of Laws, Pearl University, 2015") == [("bachelor", "Laws", "Pearl University")]


@pytest.mark.parametrize(
    "title", ["Bachelor of Service Management", "Diploma Kecemerlangan Sukan", "Certificate in Merit Systems"]
)
def test_words_of_praise_in_the_title_of_a_course_leave_it_one(title):
    """Only a certificate is given for praise, and not by the field that it is in."""
    assert len(courses(f"{title}, Pearl University, 2015")) == 1
