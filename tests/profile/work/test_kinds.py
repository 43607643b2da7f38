"""Jobs, internships and voluntary posts, told apart by the words that name them."""

import pytest

from screen.model import Period, SectionKind, WorkKind, month_index
from screen.profile import sections
from screen.profile.work import employment
from screen.profile.work.kinds import kind_of
from typed_cv import document

WORK, SERVICE = SectionKind.EXPERIENCE, SectionKind.VOLUNTEERING
JOB, INTERN, UNPAID = WorkKind.JOB, WorkKind.INTERNSHIP, WorkKind.VOLUNTEER


@pytest.mark.parametrize(
    ("title", "organisation", "kind"),
    [
        ("Volunteer Coordinator", "Pearl Group Sdn Bhd", JOB),
        ("Assistant Volunteer Manager", "Pearl Group Sdn Bhd", JOB),
        ("Volunteer Engagement Officer", "Pearl Foundation", JOB),
        ("Executive, Corporate Volunteering", "Pearl Bank", JOB),
        ("Head of Volunteering", "Pearl Foundation", JOB),
        ("Internship Coordinator", "Pearl Bank", JOB),
        ("Research Officer, Intern Placement Unit", "Pearl Institute", JOB),
        ("Koordinator Sukarelawan", "Yayasan Mutiara", JOB),
        ("Pegawai Latihan Industri", "Politeknik Mutiara", JOB),
        ("Koordinator Magang", "PT Mutiara", JOB),
        ("Programme Manager", "Volunteer Services Overseas", JOB),
        ("Programme Officer", "Volunteering Australia", JOB),
        ("Pegawai", "Majlis Sukarelawan Mutiara", JOB),
        ("Management Trainee", "Pearl Bank", JOB),
        ("Trainee Engineer (SL1M)", "Pearl Bank", JOB),
        ("Pelatih Dalam Kamar", "Tetuan Mutiara & Co", JOB),
        ("Volunteer", "Volunteer Services Overseas", UNPAID),
        ("Guide", "Harbour Museum Volunteer Programme", UNPAID),
        ("Programme Coordinator (volunteer)", "Pearl Society", UNPAID),
        ("Volunteer Coordinator (unpaid)", "Pearl Society", UNPAID),
        ("Volunteer teacher", "Harbour School", UNPAID),
        ("Secretary", "Students' Union", UNPAID),
        ("Setiausaha", "Persatuan Penduduk Taman Laut", UNPAID),
        ("Kerani", "Persatuan Penduduk Taman Laut", JOB),
        ("Intern", "Volunteer Services Overseas", INTERN),
        ("Clerk", "Pearl Bank (internship)", INTERN),
        ("Pelatih Industri", "Pearl Bank", INTERN),
    ],
)
def test_a_kind_is_told_by_the_post_and_by_no_employers_name(title, organisation, kind):
    """Who runs volunteers or interns is paid; societies without paid posts, and a remark, say that one was not."""
    assert kind_of(WORK, title, organisation, f"{title}, {organisation}") is kind


@pytest.mark.parametrize("section", [SERVICE, SectionKind.ACTIVITIES, SectionKind.OTHER])
def test_who_runs_volunteers_outside_of_work_may_be_one(section):
    """Only under a heading of work is it a job."""
    assert kind_of(section, "Volunteer Coordinator", "Pearl Society", "Volunteer Coordinator, Pearl Society") is UNPAID


@pytest.mark.parametrize(
    ("section", "title", "end", "kind"),
    [
        (WORK, "Trainee Engineer", (2018, 5), JOB),
        (WORK, "Pelatih", (2018, 5), JOB),
        (WORK, "Trainee Engineer", (2018, 4), INTERN),
        (WORK, "Industrial Trainee", (2018, 5), INTERN),
        (WORK, "Intern", (2018, 5), INTERN),
        (SectionKind.INTERNSHIP, "Trainee", (2018, 5), INTERN),
    ],
)
def test_a_trainee_of_a_year_was_employed(section, title, end, kind):
    """Not in practical training, whatever its length, nor under a heading of internships."""
    period = Period(start=(month_index(2017, 6),) * 2, end=(month_index(*end),) * 2)
    assert kind_of(section, title, "Pearl Grid", f"{title}, Pearl Grid", period) is kind


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("Kept the register of land; officer for the residents' association and voluntary reviews", JOB),
        ("Volunteer, two days a week", UNPAID),
        ("Unpaid voluntary position while looking for permanent work", UNPAID),
        ("Industrial training under the programme of the third year", INTERN),
    ],
)
def test_duties_in_a_cell_of_the_row_are_none_of_the_post(cell, kind):
    """A remark is, by its first words."""
    row = f"2016 – 2018\tOfficer\tPearl Council\t{cell}"
    assert [post.kind for post in employment.find(sections.divide(document(f"WORK\n{row}")))] == [kind]
