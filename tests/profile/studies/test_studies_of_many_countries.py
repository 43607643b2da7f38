"""Courses of study in the forms and words of other countries, read whole."""

import pytest

from screen.profile.studies.degrees import level_of
from screen.profile.studies.field_codes import isced_f
from screen.profile.studies.study_field import field_of
from typed_cv import studied


def studies(text: str) -> list[tuple[str, str, str, str | None, str]]:
    """Level, field, institution, end and status of every entry."""
    found = studied(text)
    return [(e.level.value, e.field, e.institution, e.period.end_text, e.status.value) for e in found]


def test_a_form_names_the_degree_as_its_title():
    """As in the Europass form; a title without a degree is that of a thesis."""
    form = (
        "# EDUCATION\nDates || 09/2007 – 11/2009\n"
        "Title || Laurea Magistrale in Urbanistica\nInstitution || Politecnico di Milano"
        "\n\nDates || 09/2004 – 07/2007\nTitle || Laurea Triennale in Architettura\n"
        "Institution || Università degli Studi di Padova"
    )
    assert studies(form) == [
        ("master", "Urbanistica", "Politecnico di Milano", "2009-11", "completed"),
        ("bachelor", "Architettura", "Università degli Studi di Padova", "2007-07", "completed"),
    ]
    thesis = "# EDUCATION\nMaster of Laws, Universiti Laut Biru, 2012\nTitle: Courts and their Masters"
    assert studies(thesis) == [("master", "Laws", "Universiti Laut Biru", "2012", "completed")]


@pytest.mark.parametrize(
    "heading",
    ["INSTITUTIONS ATTENDED WITH DATES", "INSTITUTIONS ATTENDED AND QUALIFICATIONS OBTAINED", "SCHOOLS ATTENDED WITH DATES"],
)
def test_headings_that_speak_of_institutions_attended_are_of_studies(heading):
    """As they stand in CVs of West Africa."""
    text = (
        f"Somebody\n\n{heading}\nLaut Biru University || 2013 - 2015\nM.Sc. Town Planning (in view)\n\nWORK EXPERIENCE\nClerk"
    )
    assert studies(text) == [("master", "Town Planning", "Laut Biru University", "2015", "completed")]


def test_a_degree_in_view_goes_on():
    """Where no end is told."""
    text = "# EDUCATION\nM.Sc. Town Planning (in view), Laut Biru University"
    assert studies(text) == [("master", "Town Planning", "Laut Biru University", None, "ongoing")]


def test_a_degree_stands_last_in_a_long_dated_row():
    """Behind faculty and department; a row of a term abroad below says nothing of its state."""
    text = (
        "# EDUCATION\nMay 2005 – June 2008 || Graduated, Laut Biru High School\n"
        "May 2008 – June 2012 || Laut Biru University, "
        "Faculty of Law, Department of Politics, Ipoh. Bachelor of Law (Politics)\n"
        "August 2010 – May 2011 || Exchange student, Pearl University (no degree)"
    )
    assert studies(text) == [
        ("secondary", "", "Laut Biru High School", "2008-06", "completed"),
        ("bachelor", "Law (Politics)", "Laut Biru University", "2012-06", "completed"),
    ]


@pytest.mark.parametrize(
    ("printed", "field"),
    [
        ("National Diploma (ND), Estate Management", "Estate Management"),
        ("Bachelor of Architecture (B.Arch)", "Architecture"),
        ("M.Sc. Town Planning (in view)", "Town Planning"),
        ("MBA (Finance)", "Finance"),
        ("Master in Public Administration (two modules, discontinued)", "Public Administration"),
    ],
)
def test_brackets_that_abbreviate_the_degree_or_tell_its_state_are_no_field(printed, field):
    """Others are."""
    _, start, end = level_of(printed)
    assert field_of(printed, start, end, "")[0] == field


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("Pianificazione Territoriale", "0731"),
        ("Aménagement du territoire", "0731"),
        ("Stadtplanung", "0731"),
        ("Scienze Politiche", "0312"),
        ("Géographie", "0314"),
        ("Administración Pública", "0413"),
        ("Ingegneria Civile", "0732"),
    ],
)
def test_fields_are_known_in_european_languages(printed, code):
    """Those that matter to councils and their neighbours."""
    assert isced_f(printed) == code


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# AWARDS\nLAM Part II examination, Lembaga Laut Biru || 2017", ["professional"]),
        ("# AWARDS\nBest student, Bachelor of Law", []),
        ("# CERTIFICATIONS\nMicrosoft Office Specialist, 2016", ["professional"]),
        ("# TRAINING\nKursus Brevet Pajak A/B, 2016", []),
        ("# TRAINING\nBrevet Pajak A/B, 2016", ["professional"]),
        ("# TRAINING\nCourse: PRINCE2, 2016", []),
    ],
)
def test_certificates_among_awards_and_trainings_are_those_that_were_given(text, found):
    """A course that was attended certifies nothing."""
    every = studies(f"Somebody\n\n# EDUCATION\nDiploma, Kolej Laut Biru, 2012\n\n{text}")
    assert [study[0] for study in every[1:]] == found


@pytest.mark.parametrize(
    ("line", "study"),
    [
        (
            "Ijazah Sarjana Muda Geografi (Universiti Laut Biru, sambilan), 2012",
            ("bachelor", "Geografi", "Universiti Laut Biru", "2012", "completed"),
        ),
        ("Diploma in Law (UiTM, part-time), 2012", ("diploma", "Law", "UiTM", "2012", "completed")),
        (
            "Diploma in Law (Ipoh Times), 2012",
            ("diploma", "Law (Ipoh Times)", "", "2012", "completed"),
        ),
        (
            "In 2010 I began a Master of Law by distance learning and hope to end it in 2012 (Universiti Laut Biru).",
            ("master", "Law", "Universiti Laut Biru", "2012", "completed"),
        ),
        (
            "Enrolled in 2010 for a Diploma in Law, Kolej Laut Biru; passed 2012",
            ("diploma", "Law", "Kolej Laut Biru", "2012", "completed"),
        ),
        (
            "Brevet Pajak A & B, Ikatan Mutiara Biru, 2012",
            ("professional", "A & B", "Ikatan Mutiara Biru", "2012", "completed"),
        ),
        ("HRDF Train-the-Trainer (2012)", ("professional", "", "HRDF", "2012", "completed")),
        ("CIDB certified trainer, 2012", ("professional", "", "CIDB", "2012", "completed")),
        (
            "Member, Mutiara Institute of Planners – 2012",
            ("professional", "", "Mutiara Institute of Planners", "2012", "completed"),
        ),
    ],
)
def test_places_and_bodies_stand_in_brackets_before_and_behind(line, study):
    """And a course that was begun in one year ended in the other."""
    assert studies(f"# EDUCATION\n{line}") == [study]


@pytest.mark.parametrize(
    ("line", "study"),
    [
        ("Licence de Géographie, Université Bleue, 2012", ("bachelor", "Géographie", "Université Bleue", "2012", "completed")),
        ("Master 2 Urbanisme, Université Bleue, 2012", ("master", "Urbanisme", "Université Bleue", "2012", "completed")),
        ("Máster en Urbanismo, Universidad Azul, 2012", ("master", "Urbanismo", "Universidad Azul", "2012", "completed")),
        ("Diplom-Geograph, Universität Blau, 2012", ("master", "", "Universität Blau", "2012", "completed")),
        ("MSc (Research) in Planning, Kolej Biru, 2012", ("master", "Planning", "Kolej Biru", "2012", "completed")),
        ("MA Law (thesis submitted), Kolej Biru", ("master", "Law", "Kolej Biru", None, "ongoing")),
        (
            "In 2010 I enrolled in a Master of Law at Universiti Biru and graduated in 2012.",
            ("master", "Law", "Universiti Biru", "2012", "completed"),
        ),
        (
            "Pada tahun 2010 saya memulakan Diploma Kejururawatan di Kolej Biru dan tamat pada tahun 2012.",
            ("diploma", "Kejururawatan", "Kolej Biru", "2012", "completed"),
        ),
    ],
)
def test_the_field_stands_behind_small_words_and_ways_of_study(line, study):
    """In French and Spanish too; the sentence that goes on behind a place is no part of its name."""
    assert studies(f"# EDUCATION\n{line}") == [study]


def test_professional_qualifications_in_malay_are_of_studies():
    """Their heading is known as the English one is."""
    text = "Somebody\n\nKELAYAKAN IKHTISAS\nAhli, Lembaga Jurutera Biru, 2012"
    assert studies(text) == [("professional", "", "Lembaga Jurutera Biru", "2012", "completed")]
