"""The words of a degree → level, field and code, as printed; and the part of a line that names the place of study."""

import pytest

from screen.profile.studies.degrees import is_board, is_certificate, level_of, names_school
from screen.profile.studies.field_codes import best_code, isced_f
from screen.profile.studies.institutions import institution_in
from screen.profile.studies.study_field import bare_part, field_of
from typed_cv import studied


def read(text):
    """Level, its words, the field, its code and the place of study of a line."""
    found = level_of(text)
    assert found is not None
    level, start, end = found
    place = institution_in(text)
    return level.value, text[start:end], field_of(text, start, end, place)[0], isced_f(text), place


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Bachelor of Science in Computer Science, UKM, 2018",
            ("bachelor", "Bachelor", "Computer Science", "0613", "UKM"),
        ),
        (
            "Bachelor of Arts (Hons) in History and Politics",
            ("bachelor", "Bachelor", "History and Politics", "0312", ""),
        ),
        (
            "B.A. (Hons.) Political Science, Universiti Malaya",
            ("bachelor", "B.A", "Political Science", "0312", "Universiti Malaya"),
        ),
        ("BSc (Economics)", ("bachelor", "BSc", "Economics", "0311", "")),
        ("Bachelor of Science (Chemistry)", ("bachelor", "Bachelor", "Chemistry", "0531", "")),
        (
            "Master of Public Administration (Distinction) – University of Leeds",
            ("master", "Master", "Public Administration", "0413", "University of Leeds"),
        ),
        (
            "Master's degree in Urban Planning at Harbour University",
            ("master", "Master's degree", "Urban Planning", "0731", "Harbour University"),
        ),
        ("MSc in Statistics, CGPA 3.8", ("master", "MSc", "Statistics", "0542", "")),
        ("M.Sc. in Statistics (Merit), University X", ("master", "M.Sc", "Statistics", "0542", "University X")),
        (
            "Ijazah Sarjana Muda Sains Politik dengan Kepujian, UKM",
            ("bachelor", "Ijazah Sarjana Muda", "Sains Politik", "0312", "UKM"),
        ),
        ("Sarjana Muda Ekonomi (Kepujian), UiTM", ("bachelor", "Sarjana Muda", "Ekonomi", "0311", "UiTM")),
        ("Diploma in Accounting. Graduated top", ("diploma", "Diploma", "Accounting", "0411", "")),
        ("Diploma Pentadbiran Awam PNGK 3.4", ("diploma", "Diploma", "Pentadbiran Awam", "0413", "")),
        ("PhD (Sociology), Oxford", ("doctorate", "PhD", "Sociology", "0314", "")),
        ("Bachelor's in Law", ("bachelor", "Bachelor's", "Law", "0421", "")),
        ("2015 – 2019 Bachelor of Laws (Upper Second)", ("bachelor", "Bachelor", "Laws", "0421", "")),
        ("2015 – 2019\tBachelor of Laws\tHarbour College", ("bachelor", "Bachelor", "Laws", "0421", "Harbour College")),
        ("Bachelor (Geography)", ("bachelor", "Bachelor", "Geography", "0314", "")),
        ("Bachelor of Arts in Malay Studies", ("bachelor", "Bachelor", "Malay Studies", "0232", "")),
        ("Advanced Diploma in Law", ("diploma", "Advanced Diploma", "Law", "0421", "")),
        ("Harbour University, BSc Economics", ("bachelor", "BSc", "Economics", "0311", "Harbour University")),
        ("STPM", ("pre-university", "STPM", "", "", "")),
        ("SPM, 2014", ("secondary", "SPM", "", "", "")),
    ],
)
def test_a_line_that_names_a_degree_is_read_in_its_parts(text, found):
    """Grades, honours, dates and places are no part of the field."""
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("MA in History", "master"),
        ("M.A. in History", "master"),
        ("Ma in History", None),
        ("MS in History", "master"),
        ("MS (History)", "master"),
        ("MS Word", None),
        ("MS, Word", None),
        ("ms History", None),
        ("BS Economics", "bachelor"),
        ("M.S., 2019", "master"),
        ("PhD", "doctorate"),
        ("phd student", None),
        ("master of arts", "master"),
        ("master's thesis", "master"),
        ("master the craft", None),
        ("Master the craft", "master"),
        ("bachelor in law", "bachelor"),
        ("bachelor flat", None),
        ("Sarjana Sains", "master"),
        ("Sarjana Muda", "bachelor"),
        ("S1", "bachelor"),
        ("S2", "master"),
        ("S3", "doctorate"),
        ("degree in law, bachelor", "bachelor"),
        ("Boston, MA", None),
        ("Boston, MA 02139", None),
        ("Boston, MA, 2018", None),
        ("Boston, MA\tJan 2018", None),
        ("History, MA", "master"),
        ("Harbour University, MA", "master"),
        ("Boston, MA in Law", "master"),
        ("The Pelangi Foundation", None),
        ("Clerk, The Pelangi Foundation, Ipoh", None),
        ("Foundation for the Arts", None),
        ("Foundation in Science", "pre-university"),
        ("UKM Foundation", "pre-university"),
        ("doctoral students", None),
        ("Master's Program Director", None),
        ("Bachelor's students of law", None),
    ],
)
def test_a_word_is_a_degree_where_it_can_be_meant(text, level):
    """Short names in capitals, common words before `of` or `in`."""
    found = level_of(text)
    assert (found and found[0].value) == level


@pytest.mark.parametrize(
    ("text", "level"),
    [("Sarjana Ekonomi", "bachelor"), ("Sarjana Muda", "bachelor"), ("Magister Hukum", "master"), ("S2", "master")],
)
def test_in_indonesia_sarjana_is_a_bachelor_and_a_magister_a_master(text, level):
    """Only the one word changes its meaning across the border."""
    found = level_of(text, indonesian=True)
    assert found is not None and found[0].value == level


@pytest.mark.parametrize(
    ("wordings", "code"),
    [
        ((), ""),
        (("cooking and so on", "history"), "0222"),
        (("management", "history"), "0222"),
        (("history", "law"), "0222"),
        (("", "management"), "0413"),
    ],
)
def test_the_first_detailed_code_counts(wordings, code):
    """A general one only where no wording says more."""
    assert best_code(*wordings) == code


@pytest.mark.parametrize(
    ("text", "school"),
    [
        ("SMK Laut Biru", True),
        ("Kolej Matrikulasi Melaka", True),
        ("SMK Laut Biru, SPM", False),
        ("Harbour University", False),
        ("High School, Ipoh", True),
    ],
)
def test_a_line_may_only_name_a_school(text, school):
    """A certificate beside it makes it more."""
    assert names_school(text) is school


@pytest.mark.parametrize(
    ("text", "certificate"),
    [
        ("SMA", True),
        ("SMA (IPA)", True),
        ("- SMA (IPA)", True),
        ("2014 – SMA", True),
        ("SMA, 2014", True),
        ("SMK Jurusan Akuntansi", True),
        ("Laut SMA", False),
        ("SMA Laut", False),
        ("SMA, SPM", False),
        ("Kolej Matrikulasi", False),
        ("", False),
    ],
)
def test_the_word_of_a_school_alone_is_its_certificate(text, certificate):
    """With its stream, but neither with a name nor beside another certificate."""
    assert is_certificate(text) is certificate


@pytest.mark.parametrize(
    ("name", "board"),
    [
        ("Laut State Board", True),
        ("Laut Board of Education", True),
        ("Board", False),
        ("Board of Laut", False),
        ("Laut Board College", False),
    ],
)
def test_a_board_of_schools_has_a_name_before_the_word_for_it(name, board):
    """And nothing behind."""
    assert is_board(name) is board


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Universiti Laut Biru, Kuala Lumpur, 2018", "Universiti Laut Biru, Kuala Lumpur"),
        ("Universiti Laut Biru, CGPA 3.4", "Universiti Laut Biru"),
        ("Universiti Laut Biru, Economics", "Universiti Laut Biru"),
        ("Universiti Laut Biru, Second Class Upper", "Universiti Laut Biru"),
        ("BSc Economics, Harbour College (2018)", "Harbour College"),
        ("Graduated from the Harbour Institute of Technology in 2018", "Harbour Institute of Technology"),
        ("BSc\tHarbour College\t2018", "Harbour College"),
        ("BSc | Harbour College | 2018", "Harbour College"),
        ("BSc at Harbour College", "Harbour College"),
        ("UKM", "UKM"),
        ("UKMX", ""),
        ("Pearl Bank", ""),
    ],
)
def test_a_place_of_study_is_the_part_of_the_line_that_names_it(text, place):
    """With its town, without grades, dates and subjects."""
    assert institution_in(text) == place


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        (" Law, ", "Law"),
        ("(Law)", "(Law)"),
        ("Law)", "Law"),
        ("(Law", "Law"),
        ("Law (Syariah)", "Law (Syariah)"),
        ("Law – ", "Law"),
        ("Law ( )", "Law"),
        ("(Law (b)", "Law (b)"),
    ],
)
def test_a_part_of_a_line_loses_marks_and_half_brackets(text, bare):
    """Whole brackets stay."""
    assert bare_part(text) == bare


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("National Diploma (ND) Law", "Law"),
        ("Bachelor of Laws (LLB)", "Laws"),
        ("Bachelor of Laws (ongoing)", "Laws"),
        ("Bachelor of Laws (with Diploma)", "Laws (with Diploma)"),
        ("BSc in Foundation Engineering", "Foundation Engineering"),
        ("BSc Diploma", ""),
        ("BSc Diploma X", "Diploma X"),
        ("BSc (Diploma", ""),
    ],
)
def test_a_bracket_of_nothing_but_the_level_or_its_state_is_no_field(text, field):
    """Nor is a level alone; a level among other words stays."""
    start, end = level_of(text)[1:]
    assert field_of(text, start, end, "")[0] == field


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Laut University, Pearl City, Business Administration", "0413"),
        ("Laut Biru City (Business Administration)", "0413"),
        ("City Planning", "0731"),
        ("Quezon City", ""),
    ],
)
def test_a_town_called_city_is_no_field(text, code):
    """Its name stands before the word, and nothing behind it."""
    assert isced_f(text) == code


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Bachelor of Arts, Pearl University, 2012\nExco MPP sesi 2011/2012", [("bachelor", "0210", "2012")]),
        ("Bachelor of Arts, Pearl University, 2012\nPresident of MPP, 2011", [("bachelor", "0210", "2012")]),
        ("MPP, Pearl University, 2012", [("master", "0312", "2012")]),
        ("M.P.A., Pearl University, 2012", [("master", "0413", "2012")]),
        ("LLB (Hons), Pearl University, 2012", [("bachelor", "0421", "2012")]),
        ("BBA Marketing, Pearl University, 2012", [("bachelor", "0414", "2012")]),
        ("To: Pearl Bank\nSubject: Town Planner - Siti\nBA, Pearl University, 2012", [("bachelor", None, "2012")]),
    ],
)
def test_letters_of_a_degree_stand_for_its_field(line, found):
    """Where nothing else tells; those of a council of students are no degree, and the subject of a letter is no field."""
    told = [(e.level.value, e.isced_f or None, e.period.end_text) for e in studied(f"EDUCATION\n{line}")]
    assert told == found
