"""When a course ended or is to end, where words rather than a dash lead to its dates."""

from dataclasses import replace

import pytest

from screen.model import StudyStatus
from screen.profile import sections
from screen.profile.studies import education
from typed_cv import CLOSING, document, studied

DONE, RUNS, LEFT = StudyStatus.COMPLETED, StudyStatus.ONGOING, StudyStatus.UNFINISHED


def course(*lines):
    """Beginning, end and state of the one course of those lines."""
    (found,) = studied("\n".join(("EDUCATION", *lines)))
    return found.period.start_text, found.period.end_text, found.status


@pytest.mark.parametrize(
    "rows",
    [
        (
            "2012 April || Entered Harbour University, Faculty of Law",
            "2016 March || Graduated from Harbour University (Bachelor of Laws)",
        ),
        ("April 2012 Entered Harbour University, Bachelor of Laws", "March 2016 Graduated from the above"),
        ("2012.04 Harbour University, Bachelor of Laws (entered)", "2016.03 Harbour University (graduated)"),
        ("2012.04 Harbour University (entered), Bachelor of Laws", "2016.03 Harbour University (graduated)"),
        ("04/2012 Masuk Harbour University, Bachelor of Laws", "03/2016 Tamat"),
    ],
)
def test_a_ledger_tells_when_a_place_of_study_was_entered_and_left(rows):
    """One course of the two lines, as in Japanese CVs; the words are no part of the name."""
    (found,) = studied("\n".join(("EDUCATION", *rows)))
    assert (found.level.value, found.institution, found.period.start_text, found.period.end_text, found.status) == (
        "bachelor",
        "Harbour University",
        "2012-04",
        "2016-03",
        DONE,
    )


@pytest.mark.parametrize("gone", ["2014.03 Withdrew from Harbour University", "2014.03 Dropped out", "Mac 2014 Berhenti"])
def test_a_course_that_a_ledger_says_was_given_up_is_unfinished(gone):
    """From when to when it was taken."""
    assert course("2012.04 Entered Harbour University, Bachelor of Laws", gone) == ("2012-04", "2014-03", LEFT)


def test_two_places_of_study_in_a_ledger_are_two():
    """What is left is not what was entered."""
    found = studied("EDUCATION\n2009.04 Entered Laut High School\n2012.03 Graduated from Pearl High School")
    assert [(e.institution, e.period.end_text) for e in found] == [
        ("Laut High School", "2009-04"),
        ("Pearl High School", "2012-03"),
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("Start: Sept 2018", "Anticipated completion: May 2021"), ("2018-09", "2021-05", RUNS)),
        (("Entered Sep 2017 · due to finish Aug 2021",), ("2017-09", "2021-08", RUNS)),
        (("Intake: July 2018", "Expected graduation: 2022"), ("2018-07", "2022", RUNS)),
        (("Commenced: March 2013", "Completed: March 2016"), ("2013-03", "2016-03", DONE)),
        (("Admitted September 2012", "Graduated July 2016"), ("2012-09", "2016-07", DONE)),
        (("Kemasukan: Julai 2012", "Tamat: Jun 2015"), ("2012-07", "2015-06", DONE)),
        (("completed in June 2015 (enrolled June 2012)",), ("2012-06", "2015-06", DONE)),
        (("2019 – now", "Expected completion: 2022"), ("2019", "2022", RUNS)),
        (("2017 – perkiraan lulus Januari 2021",), ("2017", "2021-01", RUNS)),
        (("(Ongoing - 2022)",), (None, "2022", RUNS)),
    ],
)
def test_words_tell_the_beginning_and_the_end_of_a_course(rows, expected):
    """On rows of their own or beside one another; an end that lies ahead is expected."""
    assert course("Bachelor of Laws, Harbour University", *rows) == expected


def test_a_year_of_admission_to_a_body_is_no_beginning_of_a_course():
    """Whoever was admitted has passed."""
    assert course("Fellow, Harbour Institute of Accountants – admitted 2010") == (None, "2010", DONE)


@pytest.mark.parametrize("line", ["Final results pending", "awaiting exam results", "menunggu keputusan akhir", "Viva awaited"])
def test_a_course_whose_results_are_to_come_runs_though_its_end_has_passed(line):
    """Teaching ends before the degree is given."""
    assert course("Bachelor of Laws, Harbour University", "Aug 2017 - Aug 2020", line) == ("2017-08", "2020-08", RUNS)


@pytest.mark.parametrize(
    "line", ["Results: second class upper", "Thesis submitted December 2019", "- Final year project: pending court cases"]
)
def test_results_and_titles_leave_a_course_completed(line):
    """Marks that were given, and what a project was about, are nothing to wait for."""
    assert course("Bachelor of Laws, Harbour University", "Aug 2016 - Dec 2019", line) == ("2016-08", "2019-12", DONE)


@pytest.mark.parametrize(
    "said",
    ["left without award", "Studies deferred, not resumed", "gagal menamatkan pengajian", "tidak lengkap", "did not return"],
)
def test_a_course_is_left_in_many_words(said):
    """The end of the time is not the end of the course."""
    assert course(f"Bachelor of Laws, Harbour University, 2014 – 2016, {said}") == ("2014", "2016", LEFT)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("Sept 2014 - tak habis (stopped 2016, financial reasons)",), ("2014-09", "2016", LEFT)),
        (("(2014 - dropped out in March 2016)",), ("2014", "2016-03", LEFT)),
        (("2014 – 2018", "Graduated Nov 2018"), ("2014", "2018-11", DONE)),
        (("2014 – 2018 (konvokesyen November 2018)",), ("2014", "2018-11", DONE)),
        (("2014 – 2018", "- Left the choir in November 2018"), ("2014", "2018", DONE)),
        (("2014 – 2018", "Dean's List Nov 2018"), ("2014", "2018", DONE)),
    ],
)
def test_the_end_that_words_lead_to_is_the_end_of_the_course(rows, expected):
    """The date at which it was left, or a graduation within the year that is printed; no other date."""
    assert course("Bachelor of Laws, Harbour University", *rows) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (("Year 2 Sem 3 student, intake May 2019",), ("2019-05", "present", RUNS)),
        (("Pelajar tahun 3, kemasukan September 2018",), ("2018-09", "present", RUNS)),
        (("Ambilan 2018/2019",), ("2018", "present", RUNS)),
        (("Intake September 2012",), (None, "2012-09", DONE)),
        (("Angkatan 2012, lulus tahun 2016 dengan IPK 3,41",), ("2012", "2016", DONE)),
        (("2018", "Final year student representative"), (None, "2018", DONE)),
    ],
)
def test_a_recent_intake_is_the_beginning_of_a_course_that_runs(rows, expected):
    """No course is said to be completed on the day it began; an intake of long ago tells nothing of the kind."""
    assert course("Bachelor of Laws, Harbour University", *rows) == expected


def test_a_place_that_the_dates_beside_it_cut_is_named_in_full():
    """The rest of its name stands below."""
    cv = document("EDUCATION\nBachelor of Laws, Harbour Faculty, Universiti || Sept 2015 – June 2018\nLaut Biru")
    *above, rest = cv.lines
    cv = replace(cv, lines=(*above, replace(rest, continues=True)))
    (found,) = education.find(sections.divide(cv), CLOSING)
    assert found.institution == "Universiti Laut Biru"


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Bachelor of Laws, Harbour University of the Western Isles and of the Eastern Ones || Sept 2017 - expected",
            "Aug 2021",
        ),
        ("Bachelor of Laws, Harbour University, Sept 2017 - (expected) Aug 2021",),
        ("Bachelor of Laws, Harbour University || Sept 2017 – dijangka Ogos 2021",),
    ],
)
def test_the_end_of_a_range_may_be_expected(lines):
    """Also where it had no room beside its beginning."""
    assert course(*lines) == ("2017-09", "2021-08", RUNS)


def test_a_degree_behind_a_long_name_of_a_school_is_told_early():
    """The name alone stands before it."""
    school = "Sekolah Menengah Kebangsaan Bukit Pantai Timur Laut"
    (found,) = studied(f"PENDIDIKAN\n{school}, 2008 sehingga 2012, lulus SPM dengan tujuh kepujian, tamat pada tahun itu juga.")
    assert (found.level.value, found.institution) == ("secondary", school)


def test_a_picture_before_the_dates_and_place_of_a_course_makes_no_list():
    """``2013 – 2017 | Ipoh`` below degree and university are its dates; an item that names a study is none of them."""
    found = studied("EDUCATION\nBachelor of Law\nPearl University\n- Sept 2013 – June 2017 || Ipoh")
    assert [(e.institution, e.period.start_text, e.period.end_text) for e in found] == [
        ("Pearl University", "2013-09", "2017-06")
    ]


def test_the_beginning_and_end_of_a_course_may_stand_under_one_another():
    """In a narrow column, with nothing or the place beside the end; beside something else it is the date of that."""
    for below in ("June 2017", "June 2017 || Pearl University"):
        (course,) = studied(f"EDUCATION\nSept 2013 || Bachelor of Law\n{below}")
        assert (course.period.start_text, course.period.end_text) == ("2013-09", "2017-06")
    (course,) = studied("EDUCATION\nSept 2013 || Bachelor of Law\nJune 2017 || Essay prize")
    assert course.period.start_text is None
