"""Degrees as they are called in many countries, in preparatory years, and by bodies that certify."""

import pytest

from screen.profile.studies.degrees import level_of


def level(text: str) -> str:
    """The level that a text names, or an empty string."""
    found = level_of(text)
    return found[0].value if found else ""


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("Laurea Magistrale in Urbanistica", "master"),
        ("Laurea specialistica in Architettura", "master"),
        ("Laurea Triennale in Architettura", "bachelor"),
        ("Diploma di Maturità Classica", "secondary"),
        ("Maîtrise in Geography", "master"),
        ("Licence in Geography", "bachelor"),
        ("2013: Licence, Université Bleue", "bachelor"),
        ("Diplom-Ingenieur Raumplanung", "master"),
        ("Mestrado em Planejamento Urbano", "master"),
        ("Bacharelado em Direito", "bachelor"),
        ("Doctorat en Droit", "doctorate"),
        ("Dottorato di ricerca", "doctorate"),
        ("National Diploma (ND), Estate Management", "diploma"),
        ("OND Accountancy", "diploma"),
        ("Foundation Degree in Childcare", "diploma"),
        ("Brevet de technicien supérieur", "diploma"),
        ("Higher National Certificate in Building", "certificate"),
        ("Secondary School Leaving Certificate", "secondary"),
        ("S.S.L.C., Pearl School", "secondary"),
        ("MSS in Public Administration", "master"),
        ("M.S.S. (Economics)", "master"),
        ("BSS in Economics", "bachelor"),
        ("F.Sc. Pre-Engineering", "pre-university"),
        ("FSc (Pre-Medical)", "pre-university"),
        ("F.A., Pearl College", "pre-university"),
        ("Intermediate in Commerce", "pre-university"),
        ("P.U.C., Pearl College", "pre-university"),
    ],
)
def test_degrees_of_other_countries_have_their_level(printed, named):
    """In the words of the country that gave them."""
    assert level(printed) == named


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("MSS Sociology, 2010", "master"),
        ("BSS, Universiti Laut", "bachelor"),
        ("MSS Selangor, badminton", ""),
        ("Olahraga, MSS", ""),
    ],
)
def test_letters_of_the_sports_of_schools_are_a_degree_beside_a_field_or_a_university(printed, named):
    """Majlis Sukan Sekolah is MSS, as a master of social science is."""
    assert level(printed) == named


@pytest.mark.parametrize(
    "printed",
    ["Full driving licence", "Driving Licence", "Licence: D, DA", "Licence class B2", "drives, own licence"],
)
def test_a_licence_to_drive_is_no_degree(printed):
    """The French degree begins its line or part, and no class of vehicles follows."""
    assert level(printed) == ""


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("American Degree Transfer Program, Kolej Laut Biru", "pre-university"),
        ("American University Programme", "pre-university"),
        ("American Degree Program, B.A. Psychology", "bachelor"),
        ("Program Persediaan Ijazah Sarjana Muda Perguruan (PPISMP)", "pre-university"),
        ("Program Ijazah Sarjana Muda Perguruan (PISMP)", "bachelor"),
        ("Kursus Persediaan Ijazah", "pre-university"),
        ("Program Khas Persediaan Jepun", "pre-university"),
    ],
)
def test_a_year_that_prepares_for_a_degree_is_none(printed, named):
    """Though its name holds that of the degree; a degree beside it counts."""
    assert level(printed) == named


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("SMK Laut Biru, Tingkatan 6\tSTPM", "pre-university"),
        ("Sekolah Menengah Laut Biru, STPM, 2012", "pre-university"),
        ("SMK Laut Biru, A-Levels", "pre-university"),
        ("SMK Laut Biru, certificate of attendance", "secondary"),
        ("SMK Laut Biru, Master of Ceremonies", "secondary"),
    ],
)
def test_a_school_yields_to_its_certificate(printed, named):
    """A certificate that schools prepare for says more than the word of the school before it."""
    assert level(printed) == named


@pytest.mark.parametrize(
    ("printed", "named"),
    [
        ("b.sc. (hons) town planning", "bachelor"),
        ("b.sc town planning", "bachelor"),
        ("ph.d town planning", "doctorate"),
        ("b.a town planning", ""),
        ("2014\tb.sc town planning", "bachelor"),
        ("2014\tb.a town planning", ""),
        ("2014\tmsc in town planning", "master"),
        ("ba (hons) geography", "bachelor"),
        ("phd in law", "doctorate"),
        ("my ma in law", ""),
        ("Ipoh, ma in law", ""),
        ("siti ma of ipoh", ""),
        ("b.a", ""),
    ],
)
def test_a_line_without_capitals_names_degrees_in_small_letters(printed, named):
    """Where it begins with one, and its honours or field follow."""
    assert level(printed) == named


@pytest.mark.parametrize(
    "printed",
    [
        "PGCE in Physics",
        "Postgraduate Certificate in Education",
        "Qualified Teacher Status",
        "Microsoft Office Specialist (Word)",
        "Brevet Pajak A & B",
        "Chartered Member (MIA)",
        "Member (MIA)",
    ],
)
def test_what_a_profession_certifies_is_professional(printed):
    """It stands off the ladder of degrees."""
    assert level(printed) == "professional"
