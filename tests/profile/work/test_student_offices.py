"""Offices in bodies of students: activities of a student, and no posts."""

from datetime import date

import pytest

from screen.model import Experience, SectionKind, WorkKind
from screen.profile import understand
from screen.profile.work.student_offices import is_student_office
from typed_cv import document

STUDENTS = [
    ("President", "Students' Union, Pearl University"),
    ("Vice President", "Student Representative Council"),
    ("Treasurer", "Harbour Student Planning Association"),
    ("Exco", "Hall Committee"),
    ("Secretary", "Chess Club, University of the Harbour"),
    ("President of the Student Council", "Pearl University"),
    ("", "Pearl University Debate Club"),
    ("Setiausaha", "Persatuan Pelajar Mutiara"),
    ("Timbalan Yang Dipertua", "Majlis Perwakilan Pelajar"),
    ("Bendahari", "Kelab Catur Universiti Mutiara"),
    ("AJK Kebajikan", "Kolej Kediaman Ketiga"),
    ("Ketua", "Kelab EcoUKM"),
    ("Sekretaris", "Himpunan Mahasiswa Planologi"),
    ("Kepala Departemen Sosial", "BEM Universitas Mutiara"),
    ("Anggota", "Unit Kegiatan Mahasiswa Pecinta Alam"),
]
OTHERS = [
    ("Secretary", "Harbour Residents' Association"),
    ("President", "Rotary Club of Harbour"),
    ("Treasurer", "Harbour Youth Association"),
    ("Member", "Alumni Association, Pearl University"),
    ("Adviser", "Students' Union"),
    ("Adviser to the President", "Students' Union"),
    ("Administrative Officer", "Students' Union"),
    ("Director", "Student Network Sdn Bhd"),
    ("Secretary", "Pearl University"),
    ("Setiausaha", "Persatuan Penduduk Taman Mutiara"),
    ("Pengerusi", "Rukun Tetangga Taman Mutiara"),
    ("Bendahari", "Kelab Staf Universiti Mutiara"),
    ("Ketua", "Persatuan Belia Kampung Mutiara"),
    ("Ketua", "Karang Taruna Mutiara"),
    ("Clerk", ""),
]


def post(title, organisation):
    return Experience(title=title, organisation=organisation, kind=WorkKind.VOLUNTEER, text="")


@pytest.mark.parametrize(("title", "organisation", "is_one"), [(*o, True) for o in STUDENTS] + [(*o, False) for o in OTHERS])
def test_an_office_in_a_body_of_students_is_known_and_one_of_a_community_is_none(title, organisation, is_one):
    """What counts is whose body it is, and that its officer is neither its teacher nor paid."""
    assert is_student_office(post(title, organisation)) is is_one


def test_an_office_among_students_is_no_post_and_its_lines_stand_with_activities():
    """A students' union under a heading of work leaves the post above it alone, and is searched among activities."""
    cv = document(
        """# EXPERIENCE
Clerk, Pearl Bank, 2018 - 2019
President, Students' Union, 2016 - 2017
- Ran a campaign for safer streets"""
    )
    profile, _ = understand(cv, date(2020, 11, 16))
    assert [one.title for one in profile.experience] == ["Clerk"]
    assert [(one.section, one.span.quote) for one in profile.passages] == [
        (SectionKind.EXPERIENCE, "Clerk, Pearl Bank, 2018 - 2019"),
        (SectionKind.ACTIVITIES, "President, Students' Union, 2016 - 2017"),
        (SectionKind.ACTIVITIES, "Ran a campaign for safer streets"),
    ]
