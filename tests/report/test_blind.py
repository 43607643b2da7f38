"""What a blind result leaves out of quotations, and what it leaves in."""

import pytest

from screen.report.blind import impersonal


@pytest.mark.parametrize(
    ("quoted", "shown"),
    [
        ("NRIC: ######-##-#### | Age: 23 | Single | Driving licence: D", "NRIC: ######-##-#### | … | … | Driving licence: D"),
        ("Malaysian, 28 years old.", "Malaysian, ….",),
        ("A 28-year-old Malaysian", "A … Malaysian"),
        ("Malaysian, born in Taiping in 1993.", "Malaysian, …."),
        ("Umur: 31 tahun; Berkahwin; Warganegara Malaysia", "…; …; Warganegara Malaysia"),
        ("Warga negara Malaysia, berusia 25 tahun, belum menikah", "Warga negara Malaysia, …, …"),
        ("Perempuan / Malaysian / Islam", "… / Malaysian / …"),
        ("Gender: Female\tNationality: Malaysian", "…\tNationality: Malaysian"),
        ("Agama: Islam | Warganegara: Malaysia", "… | Warganegara: Malaysia"),
        ("Date of birth: 3 March 1991 | Citizenship: Malaysian", "… | Citizenship: Malaysian"),
        ("Tarikh lahir: 3 Mac 1991, Warganegara Malaysia", "…, Warganegara Malaysia"),
        ("Malaysian. Married with two children.", "Malaysian. …."),
        ("cv p.1 l.2 “Single”", "cv p.1 l.2 “…”"),
    ],
)  # fmt: skip
def test_age_birth_marriage_sex_and_religion_are_left_out(quoted, shown):
    """A sign stands in their place; the fact that is quoted stays."""
    assert impersonal(quoted) == shown


@pytest.mark.parametrize(
    "quoted",
    [
        "Single point of contact for 12 city councils",
        "Trained female entrepreneurs, aged care",
        "5 years of experience with local councils; 20 years in all",
        "5 tahun pengalaman dengan majlis perbandaran",
        "Head of the Persatuan Wanita, Example Town",
        "Manage a single database, male and female wards",
        "Average age of buildings, heritage",
        "Bachelor of Urban Planning, 2013 – 2017",
    ],
)
def test_words_that_mean_something_else_stay(quoted):
    """A quotation is still the receipt of its mark."""
    assert impersonal(quoted) == quoted
