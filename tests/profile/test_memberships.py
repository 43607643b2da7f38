"""Memberships of bodies of a profession among studies."""

import pytest

from screen.profile.studies.memberships import study_of


@pytest.mark.parametrize(
    ("printed", "rank"),
    [
        ("Member, Pearl Institute of Planners – 2012", "Member"),
        ("2012 Fellow of the Royal Pearl Institution of Surveyors", "Fellow"),
        ("Corporate Member, Institution of Engineers", "Corporate Member"),
        ("Ahli, Lembaga Jurutera Mutiara", "Ahli"),
        ("Ahli Berdaftar, Lembaga Arkitek Mutiara", "Ahli Berdaftar"),
        ("Anggota Ikatan Arsitek Mutiara, 2014", "Anggota"),
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
