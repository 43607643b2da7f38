"""A second post without a line of code: former interns of the organisation."""

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from screen.criteria import load
from screen.model import Experience, Outcome, Passage, Period, Profile, SectionKind, Span, WorkKind, month_index
from screen.scoring import judge

FILE = Path(__file__).parents[2] / "criteria" / "alumni-intern.yaml"


@cache
def alumni():
    """The criteria of the Alumni Intern."""
    criteria, _ = load(FILE)
    assert criteria is not None
    return criteria


def findings(profile):
    """Outcome and points of each criterion."""
    judged = judge(profile, alumni(), date(2021, 3, 1))
    return {finding.criterion: (finding.outcome, finding.points) for finding in judged.findings}


def test_a_dated_internship_at_the_organisation_meets_the_gate():
    """The gate carries no points; what was done there earns them."""
    period = Period((month_index(2019, 1),) * 2, (month_index(2019, 6),) * 2)
    lines = (
        Span(1, 1, "Intern, UCLG ASPAC, Jakarta"),
        Span(1, 2, "Facilitated a workshop with partner cities on housing policy"),
        Span(1, 3, "Convened a working group of their mayors"),
    )
    intern = Experience("Intern", "UCLG ASPAC", period, WorkKind.INTERNSHIP, evidence=lines)
    found = findings(Profile(experience=(intern,)))
    assert found["former_intern"] == (Outcome.MET, 0)
    assert (found["outreach"], found["project_work"]) == ((Outcome.MET, 20), (Outcome.MET, 20))


@pytest.mark.parametrize(
    ("section", "line", "outcome"),
    [
        (SectionKind.ACTIVITIES, "Volunteer, UCLG ASPAC Congress", Outcome.PARTLY),
        (SectionKind.SUMMARY, "I admire UCLG ASPAC", Outcome.PARTLY),
        (SectionKind.ACTIVITIES, "Volunteer, congress of mayors", Outcome.UNKNOWN),
    ],
)
def test_what_is_only_said_is_partly_met_and_silence_is_asked(section, line, outcome):
    """Nobody is set apart because a CV does not name the organisation."""
    passage = Passage(section, Span(1, 1, line))
    assert findings(Profile(passages=(passage,)))["former_intern"] == (outcome, 0)


def test_months_of_relevant_work_are_not_counted_where_the_file_does_not_ask():
    """There is no criterion of experience."""
    judged = judge(Profile(), alumni(), date(2021, 3, 1))
    assert (judged.relevant_months, judged.work_months, judged.relevant) == (None, (0, 0), ())
