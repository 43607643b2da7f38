"""Experience of the kind asked for: months, or what a new graduate brings."""

import pytest

from screen.model import (
    Education,
    Experience,
    Finding,
    Importance,
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


def test_little_work_of_another_kind_is_not_met(find, months, span):
    """Work is listed, too little, and none of the kind."""
    post = Experience(**SHOP, period=months("2020-01", "2020-06"), evidence=(span("Clerk, A Shop"),))
    found = find("experience", Profile(experience=(post,)))
    assert (found.outcome, found.points, found.high) == (Outcome.NOT_MET, 0, 0)


def test_work_of_another_kind_without_dates_is_asked_about(find, months, span):
    """It may have lasted any time."""
    post = Experience(**SHOP, period=months(None), evidence=(span("Clerk, A Shop"),))
    reason = "an unknown number of months of work, and no work or activity of the kind asked for"
    assert find("experience", Profile(experience=(post,))) == Finding(
        "experience", Outcome.UNKNOWN, 0, 24, 0, 24, reason, "Which work?", post.evidence, Importance.DESIRABLE
    )


def test_work_of_the_kind_without_dates_is_told_and_asked_about(find, months, span):
    """No number stands for what is not said; months that are dated beside it count."""
    lines = (span("Officer, Ipoh City Council", 1), span("Officer, Penang City Council", 2))
    posts = [Experience(**COUNCIL, period=months(None), evidence=lines[:1])]
    posts += [Experience("Officer", "Penang City Council", months("2020-01", "2020-03"), evidence=lines[1:])]
    named = "in work of the kind asked for (employer: “city council”); 12 are asked for"
    found = [find("experience", Profile(experience=tuple(some))) for some in (posts[:1], posts)]
    assert [(one.outcome, one.points, one.high, one.reason, one.question) for one in found] == [
        (Outcome.PARTLY, 0, 24, f"an unknown number of months {named}", "Which work?"),
        (Outcome.PARTLY, 6, 24, f"3 months or more {named}", "Which work?"),
    ]


@pytest.mark.parametrize(
    ("firm", "start", "end", "outcome", "asked"),
    [
        (COUNCIL, "2019", "2020-02", Outcome.PARTLY, True),
        (COUNCIL, "2020-01", "2020-03", Outcome.PARTLY, False),
        (SHOP, "2018", "2019", Outcome.NOT_MET, True),
        (SHOP, "2020-01", "2020-03", Outcome.NOT_MET, False),
        (SHOP, "2015-01", "2020-03", Outcome.PARTLY, False),
    ],
)
def test_a_gate_asks_where_the_dates_may_mean_enough(gate, months, span, firm, start, end, outcome, asked):
    """It carries no points, so none are to be won; what is open is asked all the same."""
    post = Experience(**firm, period=months(start, end), evidence=(span(str(firm)),))
    found = gate(Profile(experience=(post,)))
    assert (found.outcome, found.question) == (outcome, "Which work?" if asked else "")


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


def test_activities_without_any_work_are_quoted(find, span):
    """Who lists activities and no work has none, as far as the lines say that are shown."""
    lines = tuple(span(line, n) for n, line in enumerate(["Futsal captain", "Choir", "Chess", "Debate"]))
    found = find("experience", Profile(passages=tuple(Passage(SectionKind.ACTIVITIES, line) for line in lines)))
    reason = "0 months of work, and no work or activity of the kind asked for"
    assert (found.outcome, found.reason, found.evidence) == (Outcome.NOT_MET, reason, lines[:3])


@pytest.mark.parametrize(
    ("section", "headings"),
    [
        (SectionKind.OTHER, ()),
        (SectionKind.ACTIVITIES, (SectionKind.EXPERIENCE, SectionKind.ACTIVITIES)),
        (SectionKind.ACTIVITIES, (SectionKind.INTERNSHIP,)),
    ],
)
def test_no_work_is_asked_about_where_some_may_be_hidden(find, span, section, headings):
    """A dated line of another part is no activity; a heading of work with nothing read below it may hide posts."""
    passages = (Passage(section, span("Futsal captain 2019")),)
    found = find("experience", Profile(passages=passages, sections=headings))
    assert (found.outcome, found.question) == (Outcome.UNKNOWN, "Which work?")


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
