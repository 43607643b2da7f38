"""Memberships of bodies of a profession among studies."""

import pytest

from screen.profile.studies.memberships import study_of
from typed_cv import studied


@pytest.mark.parametrize(
    ("printed", "rank"),
    [
        ("Member, Pearl Institute of Planners – 2012", "Member"),
        ("2012 Fellow of the Royal Pearl Institution of Surveyors", "Fellow"),
        ("Corporate Member, Institution of Engineers", "Corporate Member"),
        ("Ahli, Lembaga Jurutera Mutiara", "Ahli"),
        ("Ahli Berdaftar, Lembaga Arkitek Mutiara", "Ahli Berdaftar"),
        ("Anggota Ikatan Arsitek Mutiara, 2014", "Anggota"),
        ("Member, Pearl Planning Institute, elected 1999", "Member"),
        ("Advocate & Solicitor, High Court of Laut, 2013", "Advocate & Solicitor"),
        ("Graduate Engineer, BEM", "Graduate Engineer"),
        ("Registered Architect, Board of Architects Mutiara, 2014", "Registered Architect"),
        ("Solicitor of the Supreme Court of Laut", "Solicitor"),
        ("Peguambela & Peguamcara, Mahkamah Tinggi Laut", "Peguambela & Peguamcara"),
    ],
)
def test_a_membership_of_a_body_of_a_profession_is_professional(printed, rank):
    """Whatever its rank; the rank stands where a degree would."""
    level, start, end = study_of(printed)
    assert (level.value, printed[start:end]) == ("professional", rank)


@pytest.mark.parametrize(
    "printed",
    [
        "Student Member, Pearl Institute of Planners",
        "Member, student chapter, Institution of Engineers",
        "Probationer, Institution of Surveyors",
        "Member, Pearl Chess Society",
        "Member of a band of engineers",
        "Committee of the Institute of Planners",
        "Worked as a member, Institute of Planners",
    ],
)
def test_clubs_students_and_probationers_are_none(printed):
    """Only a body of a profession, and only who is counted among its own."""
    assert study_of(printed) is None


def test_a_degree_goes_before_a_membership():
    """The degree is what the line names."""
    assert study_of("Member, Institute of Planners; MBA")[0].value == "master"
    assert study_of("Sarjana Ekonomi")[0].value == "master"
    assert study_of("Sarjana Ekonomi", indonesian=True)[0].value == "bachelor"


@pytest.mark.parametrize(
    ("printed", "rank"),
    [
        ("Associate Member, Royal Institution of Chartered Surveyors", "Associate Member"),
        ("Member of CIPD, 2016", "Member"),
        ("Fellow, RICS", "Fellow"),
    ],
)
def test_bodies_are_known_by_their_letters_and_hold_words_of_certificates(printed, rank):
    """The rank is what was given, not a word in the body's name."""
    _, start, end = study_of(printed)
    assert printed[start:end] == rank


@pytest.mark.parametrize(
    ("line", "place", "year"),
    [
        (
            "ACCA, Pearl Association of Accountants, affiliate 2010, member since 2013",
            "Pearl Association of Accountants",
            "2013",
        ),
        ("ACCA, Pearl Association of Accountants, 2010, member since 2013", "Pearl Association of Accountants", "2010"),
        ("Advocate & Solicitor, High Court of Laut, called Oct 2013", "High Court of Laut", "2013-10"),
        ("Member, Pearl Planning Institute, elected 1985; retired class 2015", "Pearl Planning Institute", "1985"),
    ],
)
def test_a_membership_is_of_the_date_at_which_nobody_was_a_learner(line, place, year):
    """The body that granted it is its place."""
    found = [(e.institution, e.period.end_text) for e in studied(f"EDUCATION\nBA, Pearl University, 2008\n{line}")]
    assert found[1:] == [(place, year)]


def test_what_stands_below_registration_is_among_the_studies():
    """A graduate whom the board of a profession has registered; a post of that name is none."""
    found = studied("EDUCATION\nB.Eng. (Civil), Universiti Laut, 2015\nREGISTRATION\nGraduate Engineer, BEM (2016)")
    assert [(e.level.value, e.institution, e.period.end_text) for e in found][1:] == [("professional", "BEM", "2016")]
    assert study_of("Graduate Surveyor, Pearl Builders Sdn Bhd") is None
