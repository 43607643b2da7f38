"""What each line around a degree adds to the course of study: dates, field, place, status; and which lines are no course."""

import pytest

from typed_cv import studied


def courses(text):
    """Level, field, code, place, dates and status of every course."""
    found = studied(f"EDUCATION\n{text}")
    return [(c.level.value, c.field, c.isced_f, c.institution, *_dates(c.period), c.status.value) for c in found]


def _dates(period):
    return period.start_text, period.end_text


def test_a_long_row_names_its_degree_in_a_cell_of_its_own():
    """Behind the dates and the place of study, however many words these have."""
    row = "2014 – 2015 || Harbour University, Pearl Branch of the Isles and Coasts || Bachelor of Laws (stopped in sem 2)"
    assert courses(row) == [("bachelor", "Laws", "0421", "Harbour University", "2014", "2015", "unfinished")]


@pytest.mark.parametrize(
    ("joint", "found"), [(". ", ["bachelor", "secondary"]), (" – ", ["bachelor", "secondary"]), (" for the ", ["secondary"])]
)
def test_a_long_row_names_its_degree_behind_a_stop_or_mark_in_its_cell(joint, found):
    """Not within a sentence."""
    place = "Laut Biru University, Faculty of Law, Department of Politics and of the Law of the Sea"
    text = f"2011 – 2015 || {place}{joint}Bachelor of Laws\nHarbour School, SPM, 2010"
    assert [level for level, *_ in courses(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bachelor of Laws, Harbour University, 2018, currently in year 3", ("2018", "present", "ongoing")),
        ("Bachelor of Laws, Harbour University, 2018\ncurrently in year 3", ("2018", "present", "ongoing")),
        (
            "Bachelor of Laws, Harbour University, 2018\n- Clerk at Hive, currently in the branch in town",
            (None, "2018", "completed"),
        ),
    ],
)
def test_the_one_year_of_a_course_that_runs_today_is_its_beginning(text, found):
    """Words on the line of the degree or at the beginning of a clause beside it say so, and no list item that tells a job."""
    ((*_, start, end, status),) = courses(text)
    assert (start, end, status) == found


@pytest.mark.parametrize(
    ("text", "start", "end", "status"),
    [
        ("* Bachelor of Laws || Harbour University, 2018 – present (to finish 2021)", "2018", "2021", "ongoing"),
        ("* Bachelor of Laws || Harbour University, 2014 – present, 2018", "2014", "2018", "completed"),
        ("* Bachelor of Laws, 2018\nHarbour University\nSept 2014 – July 2018", "2014-09", "2018-07", "completed"),
        ("* Bachelor of Laws, 2018\nHarbour University\nSept 2014 – July 2019", None, "2018", "completed"),
        ("* Bachelor of Laws, 2018\nHarbour University\n- Chess, Sept 2014 – July 2018", None, "2018", "completed"),
        ("- 2014 – 2018\nBachelor of Laws, Harbour University", "2014", "2018", "completed"),
        (
            "* Bachelor of Laws, Harbour University, completed May 2018 (admitted September 2014)",
            "2014-09",
            "2018-05",
            "completed",
        ),
        ("2018\tOgos 2018 tamat Bachelor of Laws, Harbour University (mula September 2014)", "2014-09", "2018-08", "completed"),
        ("* Bachelor of Laws, Harbour University, viva passed 2018 (registered 2014)", "2014", "2018", "completed"),
        (
            "* Bachelor of Laws, Harbour University, proposal defence passed 2018 (registered 2014)",
            "2014",
            "present",
            "ongoing",
        ),
        ("* Bachelor of Laws, Harbour University\n2014 – 2015, left after one semester", "2014", "2015", "unfinished"),
        ("* Bachelor of Laws, 2018\nHarbour University, 2014 – 2018", "2014", "2018", "completed"),
        (
            "* Bachelor of Laws, 2018\nHarbour University\n"
            "2014 – 2018. Last semester abroad, and a long and winding text on rivers and lakes there.",
            "2014",
            "2018",
            "completed",
        ),
        (
            "* Bachelor of Laws, 2018\nHarbour University\n"
            "2014 – 2018. I spent a semester abroad, and wrote a long and winding text on rivers and lakes.",
            None,
            "2018",
            "completed",
        ),
        (
            "* Bachelor of Laws, 2018\nHarbour University\n"
            "Last semester abroad, and a long and winding text on rivers and lakes there, 2014 – 2018.",
            None,
            "2018",
            "completed",
        ),
        ("* Bachelor of Laws\nHarbour University\nCGPA 3.2, 2017\n2018", None, "2018", "completed"),
        ("* Bachelor of Laws\nHarbour University\n- in 2017", None, None, "completed"),
        ("* Bachelor of Laws\nHarbour University\n2014 – 2018\n2010", "2014", "2018", "completed"),
        ("* Bachelor of Laws, Harbour University, 2018 (final year project on bees)", None, "2018", "completed"),
        ("* Bachelor of Laws, Harbour University; final year", None, None, "ongoing"),
        ("* Bachelor of Laws, Harbour University; three semesters; 2018", None, "2018", "completed"),
        ("* Bachelor of Laws, Harbour University, withdrew 2018", None, "2018", "unfinished"),
        ("* Bachelor of Laws, Harbour University, 2018 – 2021, withdrew", "2018", "2021", "unfinished"),
    ],
)
def test_the_dates_of_a_course_are_those_that_say_most(text, start, end, status):
    """A range that ends with the year beside the degree; neither those of list items nor of grades."""
    assert courses(text) == [("bachelor", "Laws", "0421", "Harbour University", start, end, status)]


@pytest.mark.parametrize(
    "line",
    [
        *[
            f"{words} of the Diploma in Arts"
            for words in (
                "CGPA|GPA|PNGK|IPK|Thesis|Dissertation|Tesis|Skripsi|Tajuk|Title|Final year project|Final-year paper|Modules"
                "|Relevant|Key modules|Core courses|Main subjects|Selected modules|Taught modules|Examiner|Examined|Supervisor"
                "|Advisor|Adviser|Committee|Penyelia|Pembimbing|Penguji|Pemeriksa|Minor|Award|Master dissertation|M.A. thesis"
            ).split("|")
        ],
        "(Diploma included)",
        "Taught Diploma courses",
        "Seeking a Diploma",
        "Diploma prize of 2016",
        "Diploma medal",
        "Diploma ceremony",
        "Diploma scholarship",
        "Diploma Supplement",
        "Diploma hadiah",
        "- Diploma in Arts",
    ],
)
def test_a_line_on_the_course_above_is_no_course(line):
    """Grades, theses, those who taught, asides, wishes and prizes, though they name a level."""
    assert courses(f"* Bachelor of Laws || 2018\n{line}\nHarbour University") == [
        ("bachelor", "Laws", "0421", "Harbour University", None, "2018", "completed")
    ]


@pytest.mark.parametrize("line", ["(Diploma 2016)", "(Diploma) x", "Final year student of the Diploma in Arts", "Diploma 2016"])
def test_a_line_with_a_level_of_its_own_is_a_course(line):
    """Also in brackets where it is dated."""
    found = courses(f"* Bachelor of Laws || 2018\n{line}\nHarbour University")
    assert [(course[0], course[3]) for course in found] == [("bachelor", ""), ("diploma", "Harbour University")]


@pytest.mark.parametrize(
    ("lines", "field", "code", "place"),
    [
        ("* BA || 2018\nHarbour University, Sociology", "Sociology", "0314", "Harbour University"),
        ("* BA || 2018\nHarbour University – Sociology", "Sociology", "0314", "Harbour University"),
        ("* BA || 2018\nHarbour University, Ipoh", "", "", "Harbour University, Ipoh"),
        ("* BA || 2018\nx\ny\nHarbour University, Sociology", "", "", "Harbour University"),
        ("* BA || 2018\nHarbour University\nSociology", "", "0314", "Harbour University"),
        ("* BA || 2018\nHarbour University\nSociology and a b c d e f", "", "0314", "Harbour University"),
        ("* BA || 2018\nHarbour University\nSociology and a b c d e f g", "", "", "Harbour University"),
        ("* Bachelor of Science || 2018\nHarbour University\nMajor Economics", "Economics", "0311", "Harbour University"),
        ("* Bachelor of Science || 2018\nHarbour University\nBidang Ekonomi", "Ekonomi", "0311", "Harbour University"),
        ("* Bachelor of Science || 2018\nHarbour University\njurusan Ekonomi", "Ekonomi", "0311", "Harbour University"),
        ("* Bachelor of Science || 2018\nHarbour University\nPengkhususan Ekonomi", "Ekonomi", "0311", "Harbour University"),
        (
            "* Bachelor of Science || 2018\nHarbour University\nField: Economics\nMajor: Sociology",
            "Sociology",
            "0314",
            "Harbour University",
        ),
    ],
)
def test_the_field_may_stand_on_another_line(lines, field, code, place):
    """In a row or phrase of its own, the last of several; behind the place; for the code within two short lines."""
    assert [course[1:4] for course in courses(lines)] == [(field, code, place)]


@pytest.mark.parametrize(
    ("line", "start", "end", "status"),
    [
        ("* ACCA, registered 2015", None, "2015", "completed"),
        ("* ACCA, member since 2015", None, "2015", "completed"),
        ("* ACCA, member since 2015, in progress", "2015", "present", "ongoing"),
        ("* ACCA, 2015 – present", "2015", "present", "ongoing"),
        ("* Bachelor of Laws, registered since 2015", "2015", "present", "ongoing"),
    ],
)
def test_a_membership_is_granted_when_it_begins(line, start, end, status):
    """Of a profession, where a word says so and none that it goes on."""
    assert [course[4:] for course in courses(line)] == [(start, end, status)]


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Universiti Laut\nBachelor of Laws 2018\nDiploma in Law 2014", ["Universiti Laut", "Universiti Laut"]),
        ("Universiti Laut\nBachelor of Laws 2018\nSPM 2012", ["Universiti Laut", ""]),
        ("Universiti Laut, 2018\nBachelor of Laws\nDiploma in Law at the same university, 2014", ["Universiti Laut"] * 2),
        ("* Bachelor of Laws, Universiti Laut, 2018\n* Diploma in Law, 2014", ["Universiti Laut", ""]),
        ("* Bachelor of Laws, Universiti Laut, 2018\n* Diploma in Law, ditto, 2014", ["Universiti Laut", "Universiti Laut"]),
    ],
)
def test_a_place_on_a_line_of_its_own_serves_the_next_course_too(text, places):
    """As does one that is called the same; a university gives no school certificate."""
    assert [course[3] for course in courses(text)] == places


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("* Sarjana Ekonomi || 2014 – 2018\nUniversitas Laut", "bachelor"),
        ("* Sarjana Ekonomi || 2014 – 2018\nUniversitas Laut\n* Diploma, UiTM", "master"),
        ("* Sarjana Ekonomi || 2018\nLaut\nSkripsi: x", "bachelor"),
        ("* Sarjana Ekonomi || 2018\nLaut\nTesis: x", "master"),
        ("* Pascasarjana Ekonomi || 2018\nUniversitas Laut", "master"),
        ("* Ijazah Sarjana Ekonomi || 2018\nUniversitas Laut", "bachelor"),
    ],
)
def test_words_of_indonesia_make_a_sarjana_a_bachelor(text, level):
    """Where none of Malaysia stands beside them."""
    assert courses(text)[0][0] == level


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Harbour University\nBachelor of Laws\nPearl University", [("Pearl University", None, None)]),
        ("2010 – 2012\n* Bachelor of Laws\n2014 – 2018", [("", "2014", "2018")]),
        ("* Bachelor of Laws || 2014 – 2018\nHarbour University || 2010 – 2013", [("Harbour University", "2014", "2018")]),
        ("* Bachelor of Laws || 2010 – 2012, 2014 – 2016", [("", "2010", "2012")]),
        ("* Bachelor of Laws || 2009, 2010 – 2012", [("", "2010", "2012")]),
        ("* Bachelor of Laws || 2014, expected 2021", [("", "2014", "2021")]),
        ("* Bachelor of Laws || expected 2021", [("", None, "2021")]),
        ("* Bachelor of Laws\n2014 – 2018", [("", "2014", "2018")]),
        ("* Bachelor of Laws\nx\nx\nx\n2014 – 2018", [("", "2014", "2018")]),
        ("* Bachelor of Laws\nx\nx\nx\nx\n2014 – 2018", [("", None, None)]),
        ("* Bachelor of Laws\nx\nx\nx\nHarbour University", [("Harbour University", None, None)]),
        ("* Bachelor of Laws\nx\nx\nx\nx\nHarbour University", [("", None, None)]),
    ],
)
def test_the_nearest_line_counts_and_below_before_above(text, found):
    """Up to the fourth from the degree; the first range of a line, else its only date."""
    assert [course[3:6] for course in courses(text)] == found


@pytest.mark.parametrize(("rows", "place"), [(3, "Harbour University"), (7, "Harbour University"), (8, "")])
def test_the_rows_of_a_form_may_stand_further_off(rows, place):
    """Up to the eighth."""
    text = "Title of qualification awarded || Bachelor of Laws\n" + "x\n" * rows
    assert [course[3] for course in courses(f"{text}Name and type of organisation || Harbour University")] == [place]


TOLD = "I took a Bachelor of Laws at Harbour University in 2018 and then STPM at SMK Laut in 2012, and so on and on"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (TOLD, ["bachelor", "pre-university"]),
        (f"{TOLD}.\n- Diploma in Law, 2009", ["bachelor", "pre-university"]),
        ("Something\n- Bachelor of Laws, 2018\n- Diploma in Law, 2014", ["bachelor", "diploma"]),
        ("Diploma in Arts, 2010\n- Bachelor of Laws, 2018", ["diploma"]),
        ("- Diploma in Arts, 2010\nBachelor of Laws, 2018", ["diploma", "bachelor"]),
        ("- Diploma in Arts\nBachelor of Laws, 2018", ["bachelor"]),
        ("SPM 2012\nSMK Laut\nSTPM 2014\nSMK Batu", ["secondary", "pre-university"]),
        ("SMK Laut\nSPM, SMK Batu", ["secondary"]),
    ],
)
def test_list_items_are_courses_where_the_first_one_is_or_nothing_else_names_any(text, found):
    """Below a course they tell of it; a school's name beside its certificate is none."""
    assert [course[0] for course in courses(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Somebody\nClerk. Bachelor of Laws, Harbour University, 2018. And more", ["bachelor"]),
        ("Somebody\n* Bachelor of Laws, 2018 is what I have. Diploma in Arts, 2012.", ["bachelor", "diploma"]),
    ],
)
def test_outside_of_a_part_on_education_each_sentence_may_tell_a_course(text, found):
    """With its own date."""
    courses_told = studied(text)
    assert [course.level.value for course in courses_told] == found


@pytest.mark.parametrize(
    ("lines", "levels"),
    [
        ("Sep 2014 – Jun 2018\nBachelor of Economics, Universiti Malaya", ["bachelor"]),
        ("2014 – 2018 || Bachelor of Economics, Universiti Malaya", ["bachelor"]),
        ("2012\nSPM, SMK Laut", ["secondary"]),
        ("2014 – 2018 || Bachelor of Economics", []),
        ("Member, Bachelor of Economics Society, Universiti Malaya, 2014", []),
        ("Bachelor of Economics Society, Universiti Malaya, 2014", []),
        ("Diploma Night, Universiti Malaya, 2014", []),
    ],
)
def test_a_course_with_its_dates_and_place_counts_among_activities(lines, levels):
    """Where no part has any; a society or event that is called like a degree is none."""
    assert [course.level.value for course in studied(f"STUDENT LIFE\n{lines}")] == levels
    headed = studied(f"EDUCATION\nMA in Law, Laut University, 2019\nSTUDENT LIFE\n{lines}")
    assert [course.level.value for course in headed] == ["master"]
