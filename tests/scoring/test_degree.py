"""The degree gate."""

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
