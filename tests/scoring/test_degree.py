"""The degree gate."""

from dataclasses import replace

import pytest

from screen.model import Education, Finding, Level, Outcome, Passage, Profile, SectionKind, StudyStatus

BACHELOR, MASTER, DIPLOMA = Level.BACHELOR, Level.MASTER, Level.DIPLOMA
ONGOING, UNFINISHED, DONE = StudyStatus.ONGOING, StudyStatus.UNFINISHED, StudyStatus.COMPLETED

CASES = [
    ([], Outcome.UNKNOWN, "no education given"),
    ([(BACHELOR, "Geography", "", DONE)], Outcome.MET, "related by its words"),
    ([(BACHELOR, "", "0312", DONE)], Outcome.MET, "related by its code"),
    ([(BACHELOR, "Public Administration", "0413", DONE)], Outcome.MET, "words go before the code"),
    ([(BACHELOR, "Psychology", "0313", DONE)], Outcome.PARTLY, "the longest code decides"),
    ([(BACHELOR, "Business Administration", "", DONE)], Outcome.PARTLY, "near the post"),
    ([(BACHELOR, "Electronics", "0714", DONE)], Outcome.PARTLY, "another field"),
    ([(BACHELOR, "", "", DONE)], Outcome.PARTLY, "a field that cannot be told"),
    ([(MASTER, "Electronics", "0714", DONE), (BACHELOR, "Geography", "", DONE)], Outcome.MET, "any completed one counts"),
    ([(BACHELOR, "Geography", "", ONGOING)], Outcome.PARTLY, "related, still running"),
    ([(BACHELOR, "Electronics", "0714", ONGOING)], Outcome.NOT_MET, "another field, still running"),
    ([(BACHELOR, "", "", ONGOING)], Outcome.UNKNOWN, "still running, in a field that cannot be told"),
    ([(BACHELOR, "Quux", "", ONGOING)], Outcome.UNKNOWN, "still running, in a field that no code is known of"),
    ([(BACHELOR, "Business Administration", "", ONGOING)], Outcome.NOT_MET, "near the post, still running"),
    ([(BACHELOR, "Geography", "", UNFINISHED)], Outcome.NOT_MET, "given up"),
    ([(DIPLOMA, "Geography", "", DONE)], Outcome.NOT_MET, "below the level"),
    ([(Level.PROFESSIONAL, "Geography", "", DONE)], Outcome.NOT_MET, "a professional certificate is off the ladder"),
]


@pytest.mark.parametrize(("courses", "outcome", "why"), CASES, ids=[case[2] for case in CASES])
def test_the_outcome_follows_level_field_and_status(find, courses, outcome, why):
    """Completed and related is met; completed otherwise, or related and running, is partly met."""
    education = tuple(Education(level, field, code, status=status) for level, field, code, status in courses)
    assert find("degree", Profile(education)).outcome is outcome


def test_a_degree_that_could_not_be_read_is_asked_about(find, span):
    """A word for a degree on a line of its own keeps the gate open; within a course that was understood it does not."""
    line = span("Bach. Geogr., a Bachelor", 7)
    school = Education(Level.SECONDARY, evidence=(span("School, Ipoh"),))
    loose = find("degree", Profile((school,), passages=(Passage(SectionKind.EDUCATION, line),)))
    read = find("degree", Profile((Education(DIPLOMA, evidence=(line,)),), passages=(Passage(SectionKind.EDUCATION, line),)))
    assert (loose.outcome, loose.evidence, loose.question) == (Outcome.UNKNOWN, (line,), "Which degree?")
    assert read.outcome is Outcome.NOT_MET


def test_a_mark_carries_its_lines_and_no_points(find, span):
    """The gate passes people and orders nobody."""
    line = span("BA Geography, 2019")
    found = find("degree", Profile((Education(BACHELOR, "Geography", evidence=(line,)),)))
    reason = "a completed bachelor in a field of the post"
    assert found == Finding("degree", Outcome.MET, reason=reason, evidence=(line,))


def test_a_degree_that_runs_in_a_field_untold_is_asked_about(find, span):
    """It may be one of the post's; the line of the degree is shown, not that of the school."""
    school, line = Education(Level.SECONDARY, evidence=(span("SPM, 2015"),)), span("Bachelor's degree, 2018 – present", 2)
    found = find("degree", Profile((school, Education(BACHELOR, status=ONGOING, evidence=(line,)))))
    reason = "a bachelor in a field that could not be told, not yet completed"
    assert found == Finding("degree", Outcome.UNKNOWN, reason=reason, question="Which degree?", evidence=(line,))


@pytest.mark.parametrize(
    ("course", "reason"),
    [
        (Education(DIPLOMA, "Geography"), ""),
        (Education(BACHELOR, "Electronics", "0714", status=ONGOING), "; a bachelor in another field still runs"),
        (Education(BACHELOR, "Geography", status=UNFINISHED), "; a bachelor was left"),
    ],
)
def test_what_is_not_met_is_shown_by_the_highest_course(find, span, course, reason):
    """Whatever stands first; a professional certificate is no rung."""
    first = Education(Level.PROFESSIONAL, evidence=(span("ACCA"),)), Education(Level.SECONDARY, evidence=(span("SPM", 2),))
    line = span("the course", 3)
    found = find("degree", Profile((*first, replace(course, evidence=(line,)))))
    reason = f"education is listed, none of it a completed bachelor or higher{reason}"
    assert found == Finding("degree", Outcome.NOT_MET, reason=reason, evidence=(line,))


def test_the_line_that_says_that_a_course_was_left_is_shown(find, span):
    """It decides, so it stands beside the line of the degree."""
    lines = span("BA Geography, 2012 – 2016"), span("Thesis on rivers", 2), span("Withdrew in 2014", 3)
    course = Education(BACHELOR, "Geography", status=UNFINISHED, evidence=lines, said="Withdrew")
    assert find("degree", Profile((course,))).evidence == (lines[0], lines[2])
