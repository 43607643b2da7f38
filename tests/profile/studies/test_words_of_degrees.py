"""The words around a degree, one by one: names of schools, generic words, short names, and what is no part of the field."""

import pytest

from screen.profile.studies.degrees import level_of, names_school
from screen.profile.studies.field_codes import best_code, isced_f
from screen.profile.studies.study_field import bare_part, field_of


@pytest.mark.parametrize(
    "school",
    "SMK|SMA|MAN|Sekolah Menengah|High School|Secondary School|Kolej Matrikulasi|Secondary|Sixth Form|SMAN|SMKN|SMPN|SMUN|MTsN"
    "|SMA Negeri|SMAS|MA Negeri 4|Madrasah Aliyah|Matriculation College".split("|"),
)
def test_a_level_that_is_a_word_of_schools_names_a_school(school):
    """Unless a certificate stands beside it."""
    assert (names_school(school), names_school(f"{school}: SPM")) == (True, False)


@pytest.mark.parametrize(
    "word",
    "degree|ijazah|undergraduate|certificate|sijil|secondary|higher secondary|upper secondary|registered|certified"
    "|chartered".split("|"),
)
def test_a_general_word_yields_to_the_name_beside_it(word):
    """Wherever it stands; alone it says its own."""
    text = f"{word}: 2012, STPM"
    level, start, end = level_of(text) or (None, 0, 0)
    assert (level and level.value, text[start:end]) == ("pre-university", "STPM")
    assert level_of(word)


@pytest.mark.parametrize(
    ("printed", "level"),
    [
        *[(name, "secondary") for name in ("SPM", "sPM", "pMR", "SrP", "McE")],
        ("uEC", "pre-university"),
        *[(name, "certificate") for name in ("sKM", "SvM")],
        *[(name, "bachelor") for name in ("BSc", "LLb", "LLB", "B.Sc", "B.a", "B.S", "BS in Law", "AB in Law")],
        *[(name, "master") for name in ("MSc", "M.a", "Mphil", "M.S", "MS in Law")],
        ("PhD", "doctorate"),
        *[
            (name, None)
            for name in ("Bsc", "msc", "phd", "Llb", "sMA", "Ba", "Ma.", "b.a", "BS", "AB", "ab in Law", "Ms in Law")
        ],
        *[(f"MS {name}", None) for name in ("Word", "Office", "Excel", "PowerPoint", "Project", "Access", "Teams", "365")],
    ],
)
def test_a_short_name_is_a_degree_in_its_capitals(printed, level):
    """School certificates in any; of letters that mean much else the field must follow."""
    found = level_of(printed)
    assert (found and found[0].value) == level


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("master of law", "master"),
        ("master in law", "master"),
        ("master degree", "master"),
        ("bachelor's", "bachelor"),
        ("bachelor of law", "bachelor"),
        ("doctor of law", None),
        ("master key", None),
        ("bachelor days", None),
        ("Bachelor days", "bachelor"),
        ("doctoral candidates", None),
        ("Master's degree students", None),
        ("Bachelor-level courses", None),
        ("Bachelor of law students", "bachelor"),
        ("Foundation", "pre-university"),
        ("foundation", "pre-university"),
        ("Foundation for research", None),
        ("Foundation, 2012", "pre-university"),
        ("Foundation year", "pre-university"),
        ("Pearl Foundation | Ipoh", "pre-university"),
        ("Pearl Foundation, Ipoh", None),
        ("Pearl Foundation Ipoh", "pre-university"),
        ("Clerk; Pearl Foundation", None),
        ("Pearl College Foundation", "pre-university"),
        ("Ipoh | Boston, MA", None),
        ("Ipoh – Boston, MA", None),
        ("Boston, MA – present", None),
        ("Boston, MA May 2018", None),
        ("Boston, MA Law", "master"),
        ("boston, MA", "master"),
        ("Boston, M.A.", "master"),
        ("Boston MA", "master"),
        ("Sarjana", "master"),
        ("sarjana muda", "bachelor"),
        ("kesarjanaan", None),
    ],
)
def test_a_word_that_means_other_things_too_is_a_degree_by_what_stands_beside_it(text, level):
    """A key, a fund, the state of a town, and those who study are none."""
    found = level_of(text)
    assert (found and found[0].value) == level


@pytest.mark.parametrize(
    ("text", "level", "words"),
    [
        ("Sarjana Ekonomi", "bachelor", "Sarjana"),
        ("Ijazah Sarjana Ekonomi", "bachelor", "Ijazah Sarjana"),
        ("Sarjana Muda Ekonomi", "bachelor", "Sarjana Muda"),
        ("Magister Ekonomi", "master", "Magister"),
        ("PhD, Sarjana", "doctorate", "PhD"),
    ],
)
def test_in_indonesia_sarjana_is_the_first_degree(text, level, words):
    """With the place of its words."""
    found, start, end = level_of(text, indonesian=True)
    assert (found.value, text[start:end]) == (level, words)


@pytest.mark.parametrize(
    "words",
    [
        "Bachelor of History",
        "Bachelor in History",
        "Bachelor's degree of History",
        "Bachelor's degree in History",
        "Bachelor’s in History",
        "Bachelor majoring in History",
        "Sarjana Muda dalam History",
        "Sarjana Muda jurusan History",
        "Sarjana Muda bidang History",
        "S1 program studi History",
        "Bachelor of Arts in History",
        "Bachelor of Science in History",
        "Bachelor of Arts (History)",
        "Bachelor of Science (History)",
        "Sarjana Muda Sains (History)",
        "Bachelor (History)",
        "Bachelor - History",
        "Bachelor: History",
        "Bachelor, History",
        *[
            f"Bachelor of History {aside}"
            for aside in (
                "(First class)",
                "(second upper)",
                "(Third class)",
                "(upper second)",
                "(lower second)",
                "(Distinction)",
                "(merit)",
                "(pass)",
                "(Credit)",
                "(kelas pertama)",
                "(cum laude)",
                "(hons)",
                "(honours)",
                "hons.",
                "Honours",
                "Honors",
                "Kepujian",
                "dengan Kepujian",
                "dengan",
                "CGPA 3.4",
                "PNGK 3.4",
                "IPK 3,4",
                "GPA 3.4",
                "at Xyzzy",
                "from Xyzzy",
                "di Xyzzy",
                "dari Xyzzy",
            )
        ],
        "Bachelor of History, CGPA 3.4",
        "Bachelor of History, pngk 3.4",
        "Bachelor of History, IPK 3,4",
        "Bachelor of History. Awarded in May",
        "Bachelor of History (Hons). Awarded in May",
        "Bachelor of History\tXyzzy",
        "Bachelor of History, Xyzzy",
        "Bachelor of History – Xyzzy",
        "2014 – 2018 Bachelor of History",
        "May 2018: Bachelor of History",
        "Bachelor of History, May 2018",
    ],
)
def test_the_field_stands_alone_without_what_is_said_around_it(words):
    """Linking words before it; grades, honours, dates and places behind it."""
    _, start, end = level_of(words)
    assert field_of(words, start, end, "")[0] == "History"


@pytest.mark.parametrize(
    ("text", "place", "field", "degree"),
    [
        ("Bachelor of Laws at Xyzzy Quux 2018", "Xyzzy Quux", "Laws", "Bachelor of Laws"),
        ("Bachelor of Laws from Xyzzy", "Xyzzy", "Laws", "Bachelor of Laws"),
        ("Sarjana Muda Ekonomi di Xyzzy", "Xyzzy", "Ekonomi", "Sarjana Muda Ekonomi"),
        ("Sarjana Muda Ekonomi dari Xyzzy", "Xyzzy", "Ekonomi", "Sarjana Muda Ekonomi"),
        ("Xyzzy Bachelor Law", "Xyzzy", "Law", "Bachelor Law"),
        ("Xyzzy, 2014 - 2018, BSc Law", "Xyzzy", "Law", "BSc Law"),
        ("Bachelor at Xyzzy", "", "", "Bachelor at Xyzzy"),
        ("Bachelor from Xyzzy", "", "", "Bachelor from Xyzzy"),
        ("Diploma pada 2018", "", "", "Diploma pada "),
        ("Diploma tahun 2018", "", "", "Diploma tahun "),
        ("Diploma in 2018", "", "", "Diploma in "),
        ("Bachelor of Arts", "", "Arts", "Bachelor of Arts"),
        ("Bachelor of Arts (Hons) Economics", "", "Arts Economics", "Bachelor of Arts (Hons) Economics"),
        ("Bachelor in Social Work (Family (Child) Care)", "", "Social Work (Family (Child) Care)", None),
        ("BA", "", "", "BA"),
        ("Diploma, Master", "", "", "Diploma, Master"),
        ("Bachelor of Education\tCGPA 3.4", "", "Education", "Bachelor of Education"),
    ],
)
def test_the_field_is_told_with_the_wording_of_the_degree(text, place, field, degree):
    """Without the place of study; a field of nothing but another level is none."""
    _, start, end = level_of(text)
    assert field_of(text, start, end, place) == (field, text if degree is None else degree)


@pytest.mark.parametrize(
    ("wordings", "code"),
    [
        (("education", "management"), "0110"),
        (("social science", "management"), "031"),
        (("business", "management", "economics"), "0311"),
        (("xyzzy", "management"), "0413"),
        (("business", "management"), "0410"),
        (("Management and history",), "0222"),
        (("Teaching English",), "0114"),
    ],
)
def test_a_code_of_four_figures_that_ends_in_none_is_detailed(wordings, code):
    """Broad fields, education as such and plain management yield to it."""
    assert best_code(*wordings) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Information technology and education", "0110"),
        ("Education and information technology", "0110"),
        ("Information systems and management", "0413"),
        ("Sociology, history of law", "0314"),
        ("History and law", "0222"),
        ("Banking and history", "0412"),
        ("History and banking", "0222"),
        ("Xyzzy", ""),
    ],
)
def test_of_several_fields_the_narrowest_counts(text, code):
    """Then the one of more words, the longer one, and the first."""
    assert isced_f(text) == code


@pytest.mark.parametrize(
    ("text", "school"),
    [
        ("Pusat Asasi UKM", True),
        ("Centre for Foundation Studies", True),
        ("Center of Foundation Studies", True),
        (" Pusat Tamhidi", True),
        ("Asasi Sains, Pusat Asasi UKM", False),
        ("Pusat Laut", False),
    ],
)
def test_a_centre_of_foundation_studies_is_a_school(text, school):
    """Where its name comes first."""
    assert names_school(text) is school


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Law (Syariah", "Law"),
        ("Law, (Syariah", "Law"),
        ("(Law , (x", "Law , (x"),
        ("( (Law", "Law"),
        ("Law) )", "Law"),
        ("x (Law))", "x (Law)"),
        ("  Law   and  order ", "Law and order"),
        ("- Law • ", "Law"),
        ("Law ()", "Law"),
    ],
)
def test_half_brackets_and_marks_are_trimmed(text, bare):
    """With what a bracket that nothing closes begins."""
    assert bare_part(text) == bare
