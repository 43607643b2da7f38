"""Whether a course of study is completed, still runs or was left, and the words that say so."""

import pytest

from screen.model import StudyStatus
from typed_cv import studied

DONE, RUNS, LEFT = StudyStatus.COMPLETED, StudyStatus.ONGOING, StudyStatus.UNFINISHED


def state(dates, *below):
    """The state of a bachelor of those dates, the words that say it, and the last line shown for it."""
    text = "\n".join(("EDUCATION", f"Bachelor of Laws, Harbour University, {dates}", *below))
    (found,) = studied(text)
    return found.status, found.said, found.evidence[-1].quote


@pytest.mark.parametrize(
    "line",
    [
        "Thesis: Abandoned housing in the hills",
        "Dissertation: Unfinished cities",
        "Final-year project: incomplete street networks",
        "Tajuk tesis: Murid yang tidak tamat sekolah",
        "Skripsi: Berhenti di tepi jalan",
        "- Cuti semester: latihan industri",
        "- Berhenti sebagai presiden kelab",
        "- withdrew from the football team",
        "- Treasurer of the debate club, withdrew in 2014",
        "- Terminated as captain",
        "- Studied why pupils dropped out of schools",
        "Minor in abandoned property law",
    ],
)
def test_words_of_a_title_or_of_another_thing_leave_no_course_unfinished(line):
    """Theses, clubs and holidays are given up without the degree."""
    assert state("2012 – 2016", line)[:2] == (DONE, "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Withdrew in 2014 for health reasons", "Withdrew"),
        ("- Withdrew after two years", "Withdrew"),
        ("- Did not complete", "Did not complete"),
        ("- 2014: the course was not completed", "not completed"),
        ("- CGPA 2.1, not completed", "not completed"),
        ("The course was discontinued.", "discontinued"),
        ("CGPA 2.1, not completed", "not completed"),
        ("Thesis not completed", "not completed"),
        ("Tidak tamat", "Tidak tamat"),
        ("Status: tak habis", "tak habis"),
        ("Berhenti 2014 selepas tiga semester", "Berhenti"),
        ("Putus kuliah karena biaya", "Putus kuliah"),
        ("- Left without a degree", "Left without a degree"),
        ("No degree awarded", "No degree awarded"),
    ],
)
def test_a_clause_of_its_own_says_that_a_course_was_left(line, said):
    """It ends, or leads to a date, a reason or the course; the line that says it is shown."""
    assert state("2012 – 2016", line) == (LEFT, said, line.removeprefix("- "))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("2012 – 2016, thesis on abandoned housing", ""),
        ("2012 – 2016 (thesis: Incomplete cities)", ""),
        ("2012 – 2014, withdrew", "withdrew"),
        ("2012 – 2014 tidak tamat", "tidak tamat"),
        ("2012 – 2014, thesis not completed", "not completed"),
    ],
)
def test_on_the_line_of_the_degree_a_thesis_is_a_title_too(words, said):
    """Behind the word for it; before it the state may follow the title of the degree."""
    assert state(words)[:2] == ((LEFT, said) if said else (DONE, ""))


def test_the_line_that_says_it_is_shown_however_far_below_it_stands():
    """Behind lines of courses and clubs."""
    below = ("- Torts", "- Contracts", "- Equity", "- Land", "- Debate club", "- Did not finish")
    assert state("2012 – 2016", *below) == (LEFT, "Did not finish", "Did not finish")


@pytest.mark.parametrize(
    "line",
    [
        "Semester 8 GPA: 3.9",
        "CGPA 3.5 (Semester 8)",
        "PNGK semester akhir: 3.8",
        "CGPA 3.5 setakat semester 7",
        "- Semester 7: internship at a council",
        "- Ongoing member of the Planning Society",
        "- Candidate in the elections of the student council",
        "- Second year: best student",
        "- Member of the debate club, currently in year 3 of it",
        "- Sedang menjaga kelab bahas",
        "Thesis: Current trends in planning law",
    ],
)
def test_marks_and_clubs_do_not_say_that_a_course_of_the_closing_year_runs(line):
    """A semester beside its marks is over, and what goes on in a list item may be a club."""
    assert state("2016 – 2020", line)[:2] == (DONE, "")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Semester 7", "Semester 7"),
        ("Semester 7, CGPA 3.5", "Semester 7"),
        ("Final-year project on trees; final-year student", "final-year"),
        ("Final year", "Final year"),
        ("- currently in semester 7", "currently"),
        ("- Final year student", "Final year"),
        ("- Pelajar tahun akhir", "tahun akhir"),
        ("- Expected to graduate in December", "Expected"),
        ("CGPA 3.5 (current)", "current"),
        ("Thesis in progress", "in progress"),
    ],
)
def test_a_course_of_the_closing_year_runs_where_its_lines_say_so(line, said):
    """In a list item or beside marks a clause must say nothing else."""
    assert state("2016 – 2020", line)[:2] == (RUNS, said)


def test_without_an_end_a_semester_with_marks_is_where_somebody_stands():
    """Nothing else says that the course is over."""
    assert state("Ipoh", "CGPA 3.5 (Semester 5)")[:2] == (RUNS, "Semester 5")


def test_a_line_that_says_that_there_is_no_degree_is_no_course():
    """``No degree conferred`` holds the word for one."""
    assert state("2012 – 2016", "No degree conferred") == (LEFT, "No degree conferred", "No degree conferred")


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("left for", "left for family reasons"),
        ("Exited the programme", "Exited the programme after second year"),
        ("had to stop", "had to stop to support my parents"),
        ("did not graduate", "90 credits, did not graduate"),
        ("Degree not awarded", "Degree not awarded"),
        ("partially completed", "partially completed"),
        ("Transferred to another", "Transferred to another university"),
        ("menarik diri", "menarik diri pada semester 4"),
        ("keluar pada", "keluar pada tahun kedua"),
        ("tidak diteruskan", "tidak diteruskan"),
        ("mengundurkan diri", "mengundurkan diri"),
        ("2 of 4 years", "2 of 4 years completed"),
        ("two years completed of four", "two years completed of four"),
        ("60/120 credits", "60/120 credits"),
        ("5 daripada 8 semester", "5 daripada 8 semester"),
        ("first year only", "first year only"),
        ("hanya 3 semester", "hanya 3 semester"),
    ],
)
def test_a_course_is_told_to_be_left_by_a_reason_or_by_how_much_of_it_was_done(said, line):
    """In its own row and behind the dates alike, where the dates are over."""
    assert state("2012 – 2014", line)[:2] == (LEFT, said)
    assert state(f"2012 – 2014 ({line})")[:2] == (LEFT, said)


@pytest.mark.parametrize(
    "line",
    [
        "Dean's list, 5 of 7 semesters",
        "CGPA above 3.5 in 6 of 8 semesters",
        "Completed in two years",
        "3 of 3 years with honours",
        "Left with first class honours",
        "- Left for the national debate finals in 2013",
        "Convocation postponed",
    ],
)
def test_counts_of_honours_and_leavings_of_another_sort_leave_a_course_completed(line):
    """Of how many semesters somebody was praised is no part of a course."""
    assert state("2012 – 2014", line)[:2] == (DONE, "")


def test_a_part_of_a_course_that_runs_leaves_it_running():
    """What was done so far is not all that will be."""
    assert state("2019 – present", "2 of 4 years completed")[:2] == (RUNS, "")


@pytest.mark.parametrize(
    "line", ["Year 3 student", "currently in year 3", "sedang menyiapkan tesis", "pending thesis submission"]
)
def test_the_one_year_of_a_course_that_runs_today_is_its_beginning(line):
    """Unless it lies ahead: then it is the end that is expected."""
    text = "EDUCATION\nBachelor of Laws, Harbour University, {}\n" + line
    found = [studied(text.format(year))[0] for year in (2018, 2022)]
    assert [(each.status, each.period.start, each.period.end) for each in found] == [
        (RUNS, (2018 * 12, 2018 * 12 + 11), None),
        (RUNS, None, (2022 * 12, 2022 * 12 + 11)),
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("- Took four of six modules; left before the dissertation and hold no award", "left before the dissertation"),
        ("- Completed the coursework, did not submit the dissertation", "did not submit the dissertation"),
        ("- Left in the second year; hold no degree", "hold no degree"),
        ("- Tidak menyiapkan tesis", "Tidak menyiapkan tesis"),
        ("Tidak memperoleh ijazah", "Tidak memperoleh ijazah"),
    ],
)
def test_a_clause_of_a_list_item_says_that_no_award_came_of_the_course(line, said):
    """The words of the course itself count in every clause of a list item."""
    assert state("2014-2016", line)[:2] == (LEFT, said)


@pytest.mark.parametrize(
    "line",
    [
        "- No award ceremony was held; left for work",
        "- Helped children who left school without any qualification",
        "- Founded a charity; no degree needed to join",
        "- Left the debate team before the finals and hold no grudge",
        "- Dissertation on men who left before the war and hold no land",
    ],
)
def test_what_others_left_says_nothing_of_the_course(line):
    """Awards of other kinds, other people and other pursuits."""
    assert state("2014-2016", line)[:2] == (DONE, "")


def test_papers_that_are_still_to_come_are_no_course_that_was_left():
    """A count of what was passed, beside words that the rest goes on."""
    text = "EDUCATION\nACCA: 9 of 13 papers passed, still sitting the rest"
    (found,) = studied(text)
    assert (found.status, found.said) == (RUNS, "still sitting")


@pytest.mark.parametrize("line", ["exam postponed to 2021", "papers deferred", "examinations rescheduled"])
def test_a_course_whose_examinations_were_put_off_still_runs(line):
    """Its years may be over."""
    assert state(f"2012 – 2014, {line}")[:1] == (RUNS,)


@pytest.mark.parametrize(
    ("text", "status", "end"),
    [
        ("BA Law, UM, Sept 2017, belum tamat", "ongoing", "present"),
        ("BA Law || UM || Sept 2017 || NOT YET COMPLETED (semester 7)", "ongoing", "present"),
        ("BA Law, UM, 2010 - 2013 (not yet completed)", "unfinished", "2013"),
        ("BA Law, UM, 2019 - 2021 (not yet completed)", "ongoing", "2021"),
        ("BA Law, UM, 2010 - 2013", "completed", "2013"),
        ("BA Law, UM, 2010 - 2013\nThesis: Bridges not yet completed in Ipoh", "completed", "2013"),
        ("BA Law, UM, 2010 - 2013 (CLP not yet completed)", "completed", "2013"),
        ("BA Law, UM, 2010 - 2013, yet to finish chambering", "completed", "2013"),
    ],
)
def test_a_course_that_is_said_not_to_be_ended_runs_or_never_was(text, status, end):
    """Beside a lone date that is its beginning; an end that has passed shows that it was left. A thesis is no course."""
    (found,) = studied(f"EDUCATION\n{text}")
    assert (found.status.value, found.period.end_text) == (status, end)
