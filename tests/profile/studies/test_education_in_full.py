"""Courses of study in full: level, field, code, place, period, status, and the lines that say so."""

from datetime import date

import pytest

from screen.profile import sections
from screen.profile.studies import education
from typed_cv import document, studied


def read(text):
    """All that is told of every course, with the numbers of its lines."""
    return [
        (
            e.level.value,
            e.field,
            e.isced_f,
            e.institution,
            e.period.start_text,
            e.period.end_text,
            e.status.value,
            [span.line for span in e.evidence],
        )
        for e in studied(text)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "EDUCATION\n* Bachelor of Laws || 2014 – 2018\nHarbour University\nCGPA 3.4\nThesis: rivers\n"
            "- Dean's list\n- Debate\n* STPM || 2013\nSMK Laut Biru",
            [
                ("bachelor", "Laws", "0421", "Harbour University", "2014", "2018", "completed", [2, 3, 4, 5]),
                ("pre-university", "", "", "SMK Laut Biru", None, "2013", "completed", [8, 9]),
            ],
        ),
        (
            "EDUCATION\nHarbour University\nBachelor of Laws\n2014 – 2018",
            [("bachelor", "Laws", "0421", "Harbour University", "2014", "2018", "completed", [2, 3, 4])],
        ),
        (
            "EDUCATION\n2014 – 2018 || Bachelor of Laws || Harbour University\n2013 || STPM || SMK Laut Biru",
            [
                ("bachelor", "Laws", "0421", "Harbour University", "2014", "2018", "completed", [2]),
                ("pre-university", "", "", "SMK Laut Biru", None, "2013", "completed", [3]),
            ],
        ),
        (
            "EDUCATION\n* Bachelor of Science || 2014 – 2018\nHarbour University\nMajor: Economics",
            [("bachelor", "Economics", "0311", "Harbour University", "2014", "2018", "completed", [2, 3, 4])],
        ),
        (
            "EDUCATION\n* Bachelor of Laws, Xyzzy Quux || 2018",
            [("bachelor", "Laws", "0421", "Xyzzy Quux", None, "2018", "completed", [2])],
        ),
        (
            "EDUCATION\nBachelor degree, 2018\nHarbour Law University\nEconomics",
            [("bachelor", "", "0311", "Harbour Law University", None, "2018", "completed", [2, 3, 4])],
        ),
        (
            "EDUCATION\nEconomics student, Harbour University, Bachelor degree, 2018",
            [("bachelor", "", "0311", "Harbour University", None, "2018", "completed", [2])],
        ),
        (
            "EDUCATION\nBachelor degree, Harbour University, 2018\nEconomics",
            [("bachelor", "", "0311", "Harbour University", None, "2018", "completed", [2, 3])],
        ),
        (
            "EDUCATION\n* Diploma in Law, Xyzzy Quux || 2018\n* SPM, Kolej Laut || 2014",
            [
                ("diploma", "Law", "0421", "Xyzzy Quux", None, "2018", "completed", [2]),
                ("secondary", "", "", "Kolej Laut", None, "2014", "completed", [3]),
            ],
        ),
        (
            "EDUCATION\n* Bachelor of Laws, Harbour University, 2018 – present (expected 2021)",
            [("bachelor", "Laws", "0421", "Harbour University", "2018", "2021", "ongoing", [2])],
        ),
        (
            "EDUCATION\n* Bachelor of Laws, Harbour University || 2018\nSept 2014 – July 2018",
            [("bachelor", "Laws", "0421", "Harbour University", "2014-09", "2018-07", "completed", [2, 3])],
        ),
        (
            "EDUCATION\n* Bachelor of Laws, Harbour University || Nov 2020",
            [("bachelor", "Laws", "0421", "Harbour University", None, "2020-11", "completed", [2])],
        ),
        (
            "EDUCATION\n* Bachelor of Laws, Harbour University || Dec 2020",
            [("bachelor", "Laws", "0421", "Harbour University", None, "2020-12", "ongoing", [2])],
        ),
        (
            "EDUCATION\n* Bachelor of Laws, Harbour University, 2015 – 2017 (deferred)",
            [("bachelor", "Laws", "0421", "Harbour University", "2015", "2017", "completed", [2])],
        ),
        (
            "EDUCATION\n* Sarjana Ekonomi, Universitas Laut Biru || 2014 – 2018\nIPK 3,4",
            [("bachelor", "Ekonomi", "0311", "Universitas Laut Biru", "2014", "2018", "completed", [2, 3])],
        ),
        (
            "EDUCATION\n* Sarjana Ekonomi, Universiti Laut Biru || 2014 – 2018\nPNGK 3.4",
            [("master", "Ekonomi", "0311", "Universiti Laut Biru", "2014", "2018", "completed", [2, 3])],
        ),
        (
            "Somebody\nBachelor of Laws, Harbour University, 2018\nand more",
            [("bachelor", "Laws", "0421", "Harbour University", None, "2018", "completed", [1, 2, 3])],
        ),
        (
            "EDUCATION\n- Bachelor of Laws, Harbour University, 2018\n- STPM, SMK Laut Biru, 2013",
            [
                ("bachelor", "Laws", "0421", "Harbour University", None, "2018", "completed", [2]),
                ("pre-university", "", "", "SMK Laut Biru", None, "2013", "completed", [3]),
            ],
        ),
        (
            "EDUCATION\nSMK Laut Biru\nSPM || 2014\nSMK Batu\nSTPM || 2016",
            [
                ("secondary", "", "", "SMK Laut Biru", None, "2014", "completed", [2, 3]),
                ("pre-university", "", "", "SMK Batu", None, "2016", "completed", [4, 5]),
            ],
        ),
        (
            "EDUCATION\nLevel || School || Year\nBachelor of Laws || Harbour University || 2018",
            [("bachelor", "Laws", "0421", "Harbour University", None, "2018", "completed", [3])],
        ),
        (
            "EDUCATION\n* Bachelor of Laws, Harbour University, 2014 – 2018\n"
            "I wrote a long and winding text on the laws of rivers and lakes, which was printed in a paper in 2019.",
            [("bachelor", "Laws", "0421", "Harbour University", "2014", "2018", "completed", [2, 3])],
        ),
        (
            "EDUCATION\n* Bachelor of Laws || Harbour University\nGraduated: 2018\nStarted: 2014",
            [("bachelor", "Laws", "0421", "Harbour University", None, "2018", "completed", [2, 3, 4])],
        ),
        (
            "EDUCATION\n* PhD in Law, Harbour University || 2019 – present\n* ACCA || 2018\n* Sijil Guru || 2011",
            [
                ("doctorate", "Law", "0421", "Harbour University", "2019", "present", "ongoing", [2]),
                ("professional", "", "", "", None, "2018", "completed", [3]),
                ("certificate", "Guru", "", "", None, "2011", "completed", [4]),
            ],
        ),
        (
            "EDUCATION\n* Bachelor of Laws || Harbour University, Penang, 2018 (did not complete)",
            [("bachelor", "Laws", "0421", "Harbour University, Penang", None, "2018", "unfinished", [2])],
        ),
    ],
)
def test_courses_are_read_whole(text, found):
    """Theses, grades, honours and running text below them are none of their own."""
    assert read(text) == found


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Bachelor of Laws (ongoing)", "ongoing"),
        ("Bachelor of Laws (ongoing), 2015 – 2017", "completed"),
        ("Bachelor of Laws (ongoing), 2018 – Nov 2020", "ongoing"),
        ("Bachelor of Laws, 2018 – Nov 2020", "completed"),
        ("Bachelor of Laws, 2018 – Dec 2020", "ongoing"),
        ("Bachelor of Laws, 2018 – 2020", "completed"),
        ("Bachelor of Laws, 2018 – 2021", "ongoing"),
        ("Bachelor of Laws, expected 2020", "ongoing"),
        ("Bachelor of Laws, 2014 – 2018 (graduated)", "completed"),
        ("Bachelor of Laws, 2014 – 2016, discontinued", "unfinished"),
    ],
)
def test_the_closing_date_decides_what_is_completed(line, status):
    """The month itself is over; the word for running counts until the end that is printed."""
    assert [found[6] for found in read(f"EDUCATION\n* {line}\nHarbour University")] == [status]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Bachelor of Laws, Harbour University, 2018", True),
        ("Bachelor of Laws, Harbour University", False),
        (f"{'x ' * 65}Bachelor of Laws, 2018", True),
        (f"{'x ' * 71}Bachelor of Laws, 2018", False),
        (f"Bachelor of Laws, 2018 {'x ' * 110}", True),
        (f"Bachelor of Laws, 2018 {'x ' * 125}", False),
        ("Bachelor of Laws, 2018 ".ljust(259, "x"), True),
        ("Bachelor of Laws, 2018 ".ljust(260, "x"), False),
        ("x".ljust(138) + " Bachelor of Laws, 2018", True),
        ("x".ljust(139) + " Bachelor of Laws, 2018", False),
        ("Seeking a Bachelor of Laws in 2018", False),
        ("Thesis for the Bachelor of Laws, 2018", False),
    ],
)
def test_outside_of_a_part_on_education_a_course_must_be_dated_and_stand_near_the_front(line, found):
    """Running text names many degrees that nobody took."""
    assert bool(read(f"Somebody\n* {line.strip()}")) is found


@pytest.mark.parametrize(
    ("section", "line", "found"),
    [
        ("TRAINING", "ACCA, 2019", True),
        ("ACTIVITIES", "ACCA, 2019", True),
        ("AWARDS", "ACCA, 2019", True),
        ("AWARDS", "ACCA prize, 2019", False),
        ("AWARDS", "ACCA, best in Ipoh, 2019", False),
        ("INTERESTS", "ACCA, 2019", False),
        ("TRAINING", "Member of ACCA", True),
        ("TRAINING", "A long time ago a member of ACCA", False),
        ("TRAINING", f"ACCA {'x ' * 66}", True),
        ("TRAINING", f"ACCA {'x ' * 70}", False),
        ("TRAINING", "Excel, 2019", False),
        ("TRAINING", "Completed ACCA, 2019", False),
        ("TRAINING", "Training of Trainers Certificate, 2019", True),
        ("TRAINING", f"{'x' * 10} ACCA", True),
        ("TRAINING", f"{'x' * 11} ACCA", False),
        ("TRAINING", "ACCA ".ljust(139, "x"), True),
        ("TRAINING", "ACCA ".ljust(140, "x"), False),
    ],
)
def test_a_professional_certificate_counts_among_courses_and_memberships(section, line, found):
    """Where its own name stands first in a short line."""
    text = f"EDUCATION\nSPM || 2014\n{section}\n{line.strip()}"
    assert [entry[0] for entry in read(text)] == ["secondary", *(["professional"] if found else [])]


def test_a_line_of_education_is_no_certificate_again():
    """Each line tells of one course."""
    assert [entry[0] for entry in read("EDUCATION\nACCA, 2019")] == ["professional"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EDUCATION\n* Diploma in Law || 2018\nXyzzy Quux", [("diploma", "Law", "Xyzzy Quux")]),
        ("EDUCATION\n* Diploma in Law || 2018\nXyzzy Qu", [("diploma", "Law", "Xyzzy Qu")]),
        ("EDUCATION\n* Diploma in Law || 2018\nXyzzy Q", [("diploma", "Law", "")]),
        ("EDUCATION\n* QUXX: Diploma in Law || 2018", [("diploma", "Law", "QUXX")]),
        ("EDUCATION\n* QUXX: STPM || 2018", [("pre-university", "", "")]),
        ("EDUCATION\n* QUXX: Sijil Pelajaran Malaysia || 2018", [("secondary", "", "")]),
        ("EDUCATION\n* QUXX: DIPLOMA IN LAW || 2018", [("diploma", "LAW", "")]),
        ("EDUCATION\n* QU: Diploma in Law || 2018", [("diploma", "Law", "")]),
        ("EDUCATION\n* Diploma in Tilling, UKM || 2018", [("diploma", "Tilling", "UKM")]),
        ("EDUCATION\n* Diploma until 2018, UKM", [("diploma", "", "UKM")]),
        ("EDUCATION\n* Diploma in Law || 2018\nCGPA 3.4\nXyzzy Quux", [("diploma", "Law", "")]),
        ("EDUCATION\n* Diploma in Law || 2018\n- Xyzzy Quux", [("diploma", "Law", "")]),
        ("EDUCATION\n* Diploma in Law || 2018\nQuux", [("diploma", "Law", "")]),
        ("EDUCATION\n* Diploma in Law || 2018\nFirst Class Stream", [("diploma", "Law", "")]),
        ("EDUCATION\n* STPM, Xyzzy Quux || 2018", [("pre-university", "", "Xyzzy Quux")]),
        ("EDUCATION\n* Bachelor of Laws, Science Stream || 2018", [("bachelor", "Laws", "")]),
        ("EDUCATION\n* SPM, Sekolah Menengah Laut Biru || 2014", [("secondary", "", "Sekolah Menengah Laut Biru")]),
        ("EDUCATION\nSekolah Menengah Laut Biru\nSPM 2014", [("secondary", "", "Sekolah Menengah Laut Biru")]),
        (
            "EDUCATION\n* Bachelor of Laws at Harbour University at Ipoh Town || 2018",
            [("bachelor", "Laws", "Harbour University at Ipoh Town")],
        ),
        ("EDUCATION\n* Bachelor of Laws, Harbour University, Economics || 2018", [("bachelor", "Laws", "Harbour University")]),
    ],
)
def test_a_place_of_study_that_is_not_known_by_its_words_stands_beside_the_degree(text, found):
    """Two capitals on its line or the next one, and neither grade nor subject."""
    assert [(level, field, place) for level, field, _, place, *_ in read(text)] == found


@pytest.mark.parametrize(
    ("rows", "levels"),
    [
        (
            "2018 - 2019 || Clerk, Pearl Bank\n2014 - 2017 || Bachelor of Laws, Universiti Laut\n2013 || SPM, SMK Batu",
            "bachelor secondary",
        ),
        ("2018 - 2019 || Tutor, SPM English, SMK Laut\n2013 - 2014 || SPM English tutor, SMK Laut", ""),
        ("2012 - 2013 || Diploma programme coordinator, Pearl College", ""),
        ("2018 - 2019 || Clerk, Pearl Bank\n2013 || SPM papers, SMK Laut", ""),
        ("2018 - 2019 || Clerk, Pearl Bank\n2013 || SPM", "secondary"),
        ("2018 - 2019 || Clerk, Pearl Bank\n2013 || SPM\n2009 || Lived in Ipoh for my Diploma in Law, Pearl College", ""),
    ],
)
def test_courses_between_the_posts_of_a_time_line_count_where_no_part_has_any(rows, levels):
    """Such a row is made of level, field, place and dates; no post, no work with those who study."""
    found = education.find(sections.divide(document(f"# Career\n{rows}")), date(2020, 11, 16))
    assert " ".join(course.level.value for course in found) == levels
    with_part = education.find(
        sections.divide(document(f"# Career\n{rows}\n# Education\n2010 || STPM, SMK Pasir")), date(2020, 11, 16)
    )
    assert [course.level.value for course in with_part] == ["pre-university"]
