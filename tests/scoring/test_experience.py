"""Experience of the kind asked for: months, or what a new graduate brings."""

import pytest

from screen.model import (
    Education,
    Experience,
    Level,
    Outcome,
    Passage,
    Profile,
    SectionKind,
    StudyStatus,
    WorkKind,
)

COUNCIL = {"title": "Officer", "organisation": "Ipoh City Council"}
SHOP = {"title": "Clerk", "organisation": "A Shop"}


def graduate(months, end, status=StudyStatus.COMPLETED, **more):
    """A bachelor that ends so."""
    return Education(Level.BACHELOR, "Electronics", "0714", period=months(None, end), status=status, **more)


def test_enough_months_with_a_council_are_met(find, months, span):
    """The points are all there, whatever the number of years."""
    post = Experience(**COUNCIL, period=months("1990-01", "present"), evidence=(span("Officer, Ipoh City Council"),))
    found = find("experience", Profile(experience=(post,)))
    assert (found.outcome, found.points, found.low, found.high) == (Outcome.MET, 24, 24, 24)
    assert found.reason == "371 months in work of the kind asked for (employer: “city council”)"
    assert found.evidence == (span("Officer, Ipoh City Council"),)


def test_fewer_months_earn_their_part(find, months):
    """Three of twelve months earn a quarter."""
    found = find("experience", Profile(experience=(Experience(**COUNCIL, period=months("2020-01", "2020-03")),)))
    assert (found.outcome, found.points, found.low, found.high) == (Outcome.PARTLY, 6, 6, 6)


def test_the_fewest_months_decide_and_the_most_bound_the_score(find, months):
    """Two years alone may be two months, or twenty-four."""
    found = find("experience", Profile(experience=(Experience(**COUNCIL, period=months("2018", "2019")),)))
    assert (found.outcome, found.points, found.low, found.high) == (Outcome.PARTLY, 4, 4, 24)


def test_enough_work_of_another_kind_is_partly_met(find, months):
    """It earns the little that the file grants."""
    found = find("experience", Profile(experience=(Experience(**SHOP, period=months("2018-01", "present")),)))
    assert (found.outcome, found.points, found.high) == (Outcome.PARTLY, 4, 4)


def test_little_work_of_another_kind_is_not_met(find, months):
    """Work is listed, too little, and none of the kind."""
    found = find("experience", Profile(experience=(Experience(**SHOP, period=months("2020-01", "2020-06")),)))
    assert (found.outcome, found.points, found.high) == (Outcome.NOT_MET, 0, 0)


def test_a_cv_without_work_or_activity_is_unknown(find, months):
    """Silence is asked about."""
    found = find("experience", Profile((graduate(months, "2020-06"),)))
    assert (found.outcome, found.points, found.high, found.question) == (Outcome.UNKNOWN, 0, 24, "Which work?")


@pytest.mark.parametrize(
    ("end", "status", "outcome"),
    [
        ("2018-11", StudyStatus.COMPLETED, Outcome.MET),
        ("2019", StudyStatus.COMPLETED, Outcome.MET),
        ("2018", StudyStatus.COMPLETED, Outcome.PARTLY),
        ("2018-10", StudyStatus.COMPLETED, Outcome.PARTLY),
        ("2022", StudyStatus.ONGOING, Outcome.MET),
        ("2020", StudyStatus.UNFINISHED, Outcome.PARTLY),
    ],
)
def test_a_new_graduate_with_a_relevant_internship_meets_it(find, months, end, status, outcome):
    """A year alone counts as its earliest month; a course that still runs counts too."""
    intern = Experience(**COUNCIL, period=months("2018-01", "2018-03"), kind=WorkKind.INTERNSHIP)
    assert find("experience", Profile((graduate(months, end, status),), (intern,))).outcome is outcome


@pytest.mark.parametrize(
    ("section", "line", "outcome"),
    [
        (SectionKind.EDUCATION, "Thesis: housing of the poor", Outcome.MET),
        (SectionKind.EDUCATION, "Town planning (Hons). Thesis: circuits", Outcome.UNKNOWN),
        (SectionKind.ACTIVITIES, "Delegate, Model United Nations", Outcome.MET),
        (SectionKind.ACTIVITIES, "Futsal captain", Outcome.NOT_MET),
        (SectionKind.SUMMARY, "Keen on town planning", Outcome.UNKNOWN),
        (SectionKind.OTHER, "Delegate, Model United Nations 2019", Outcome.MET),
        (SectionKind.OTHER, "Model United Nations", Outcome.UNKNOWN),
    ],
)
def test_a_new_graduates_thesis_or_activity_counts_and_a_wish_does_not(find, months, span, section, line, outcome):
    """The topic of a thesis counts, the title of the degree does not."""
    found = find("experience", Profile((graduate(months, "2019-08"),), passages=(Passage(section, span(line)),)))
    assert found.outcome is outcome


def test_internships_and_voluntary_work_are_no_months_of_work(judged, months):
    """Only jobs are counted."""
    posts = tuple(Experience(**COUNCIL, period=months("2018-01", "2019-12"), kind=kind) for kind in WorkKind if kind != "job")
    found = judged(Profile(experience=posts))
    assert (found.work_months, found.relevant_months, found.relevant) == ((0, 0), (0, 0), (True, True))


def test_months_that_the_dates_leave_open_are_not_given(judged, months):
    """A number would claim more than the CV says."""
    found = judged(Profile(experience=(Experience(**COUNCIL, period=months("2018", "2019")),)))
    assert (found.work_months, found.relevant_months) == (None, None)


@pytest.mark.parametrize(
    ("title", "organisation", "duties", "relevant"),
    [
        ("Officer", "Ipoh City Council", "", True),
        ("Clerk, Ipoh City Council", "", "", True),
        ("Clerk", "Messrs A", "Filed forms at the city council", False),
        ("Teacher", "City Council", "", False),
        ("Clerk", "City Council Primary School", "", False),
        ("Clerk", "A School", "Thought of town planning", False),
        ("Clerk", "A Shop", "Thought of town planning", False),
        ("Clerk", "City Council, Engineering", "", True),
        ("Clerk", "A School", "Town planning and housing projects", True),
        ("Assistant", "A Firm", "Wrote a local plan", True),
        ("Assistant", "A Firm", "Sold housing", False),
        ("Assistant", "A Firm", "Housing and waste surveys", True),
        ("Driver", "Syarikat Teluk Intan", "", False),
        ("Trainer", "INTAN Bukit Kiara", "", True),
        ("Clerk", "Town Planning Sdn Bhd", "", False),
    ],
)
def test_a_post_is_relevant_by_its_employer_or_by_its_duties(judged, title, organisation, duties, relevant):
    """An errand to a council is no work at a council; a school is a school, whoever runs it."""
    post = Experience(title, organisation, text=f"{title}, {organisation}\n{duties}")
    assert judged(Profile(experience=(post,))).relevant == (relevant,)
