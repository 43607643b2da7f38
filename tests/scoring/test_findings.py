"""What is said of each criterion, word for word: reason, question and receipts of every outcome."""

import pytest

from screen.criteria.schema import Interview
from screen.model import (
    LINE_END,
    Education,
    Experience,
    Finding,
    Fluency,
    Importance,
    LanguageSkill,
    Level,
    Outcome,
    Passage,
    Profile,
    SectionKind,
    Span,
    StudyStatus,
    WorkKind,
    WorkRight,
    WorkRightStatus,
)
from screen.scoring import judge
from screen.scoring.places import places
from screen.scoring.search import named

from .conftest import AS_OF, DEGREE, ESSENTIAL, EXPERIENCE, STUDIES, TONGUES, TOPIC, criteria

DONE, ONGOING = StudyStatus.COMPLETED, StudyStatus.ONGOING
MET, PARTLY, NOT_MET, UNKNOWN = Outcome.MET, Outcome.PARTLY, Outcome.NOT_MET, Outcome.UNKNOWN
COUNCIL, SHOP = ("Officer", "Ipoh City Council"), ("Clerk", "A Shop")


def desirable(criterion, outcome, points, most, reason, question="", evidence=(), high=None):
    """A finding that carries points, its highest being all of them unless said otherwise."""
    top = most if high is None else high
    return Finding(criterion, outcome, points, most, points, top, reason, question, evidence, Importance.DESIRABLE)


@pytest.fixture
def course(span):
    """A function: level, field, code and status → a course printed on a line of its own."""

    def of(level, field, code="", status=DONE, line=1):
        return Education(level, field, code, status=status, evidence=(span(f"{level} {field}", line),))

    return of


# -------------------------------------------------------------------------------------------------------------- degree


@pytest.mark.parametrize(
    ("courses", "outcome", "reason", "question", "quoted"),
    [
        ([], UNKNOWN, "no education found; looked in the whole text", "Which degree?", None),
        ([("bachelor", "Psychology", "0313", DONE)], PARTLY, "a completed bachelor in a field near the post's", "", 0),
        ([("bachelor", "Electronics", "0714", DONE)], PARTLY, "a completed bachelor in another field", "", 0),
        ([("bachelor", "Electronics", "", DONE)], PARTLY, "a completed bachelor in another field", "", 0),
        ([("bachelor", "", "0714", DONE)], PARTLY, "a completed bachelor in another field", "", 0),
        (
            [("bachelor", "", "", DONE)],
            PARTLY,
            "a completed bachelor in a field that could not be told",
            "Which degree?",
            0,
        ),
        (
            [("bachelor", "Electronics", "0714", DONE), ("bachelor", "Psychology", "0313", DONE)],
            PARTLY,
            "a completed bachelor in a field near the post's",
            "",
            1,
        ),
        (
            [("bachelor", "Psychology", "0313", DONE), ("master", "Geography", "", ONGOING)],
            PARTLY,
            "a completed bachelor in a field near the post's; a master in a field of the post still runs",
            "Which degree?",
            0,
        ),
        (
            [("bachelor", "Geography", "", ONGOING)],
            PARTLY,
            "a bachelor in a field of the post, not yet completed",
            "Which degree?",
            0,
        ),
        (
            [("diploma", "Geography", "", DONE), ("secondary", "", "", DONE)],
            NOT_MET,
            "education is listed, none of it a completed bachelor or higher",
            "",
            0,
        ),
    ],
)
def test_the_degree_gate_says_what_it_found_and_asks_what_is_open(find, course, courses, outcome, reason, question, quoted):
    """The degree whose field is nearest to the post's is named; one that runs, and a field untold, are asked about."""
    education = tuple(
        course(Level(level), field, code, status, line) for line, (level, field, code, status) in enumerate(courses, 1)
    )
    evidence = () if quoted is None else education[quoted].evidence
    assert find("degree", Profile(education)) == Finding("degree", outcome, reason=reason, question=question, evidence=evidence)


def test_a_line_that_may_name_a_degree_is_shown(find, span):
    """It could not be read, so somebody has to look."""
    line = span("Bachelor, some time ago")
    school = Education(Level.SECONDARY, evidence=(span("School", 2),))
    reason = "a line on education may name a degree that could not be told from it"
    assert find("degree", Profile((school,), passages=(Passage(SectionKind.EDUCATION, line),))) == Finding(
        "degree", UNKNOWN, reason=reason, question="Which degree?", evidence=(line,)
    )


def test_a_field_that_is_only_printed_in_the_head_of_its_entry_counts(find, span):
    """Where neither field nor code was told, the words of the line decide."""
    education = Education(Level.BACHELOR, evidence=(span("Degree with Geography, 2019"),))
    assert find("degree", Profile((education,))).outcome is MET


# ---------------------------------------------------------------------------------------------------------- experience


@pytest.mark.parametrize(
    ("posts", "found"),
    [
        (
            [(*COUNCIL, "2020-01", "2020-03")],
            (PARTLY, 6, 6, "3 months in work of the kind asked for (employer: “city council”); 12 are asked for", ""),
        ),
        (
            [(*COUNCIL, "2019", "2020-01")],
            (
                PARTLY,
                4,
                24,
                "2 to 13 months in work of the kind asked for (employer: “city council”); 12 are asked for",
                "Which work?",
            ),
        ),
        (
            [(*COUNCIL, "2019-12", "2020-11")],
            (MET, 24, 24, "12 months in work of the kind asked for (employer: “city council”)", ""),
        ),
        (
            [(*SHOP, "2019-12", "2020-11")],
            (PARTLY, 4, 4, "12 months of work, none of it with an employer or with duties of the kind asked for", ""),
        ),
        (
            [(*SHOP, "2020-01", "2020-11")],
            (NOT_MET, 0, 0, "11 months of work, and no work or activity of the kind asked for", ""),
        ),
    ],
)
def test_months_are_told_as_they_count(find, months, span, posts, found):
    """As a number, or as a range where the dates leave the length open; what may still come of it is asked."""
    outcome, points, high, reason, question = found
    experience = tuple(
        Experience(title, firm, months(start, end), evidence=(span(f"{title}, {firm}"),)) for title, firm, start, end in posts
    )
    assert find("experience", Profile(experience=experience)) == desirable(
        "experience", outcome, points, 24, reason, question, experience[0].evidence, high
    )


def test_work_of_another_kind_quotes_the_jobs_alone(find, months, span):
    """An internship is none of the months that are told."""
    shop = Experience(*SHOP, months("2019-01", "2020-06"), evidence=(span("Clerk, A Shop", 1),))
    intern = Experience(
        "Intern", "A Firm", months("2018-01", "2018-03"), WorkKind.INTERNSHIP, evidence=(span("Intern, A Firm", 2),)
    )
    assert find("experience", Profile(experience=(intern, shop))).evidence == shop.evidence


def test_unpaid_work_without_a_recent_degree_says_both(find, months, span):
    """An internship with a council, and no degree."""
    lines = (span("Officer, Ipoh City Council"),)
    intern = Experience(*COUNCIL, months("2018-01", "2018-03"), WorkKind.INTERNSHIP, evidence=lines)
    reason = "unpaid work of the kind asked for (employer: “city council”), and no degree that is recent for certain"
    assert find("experience", Profile(experience=(intern,))) == desirable(
        "experience", PARTLY, 0, 24, reason, evidence=lines, high=0
    )


def test_a_cv_that_tells_of_no_work_says_what_was_looked_for(find):
    """And in which parts."""
    reason = "no work, internship or activity found; looked in the parts skills"
    assert find("experience", Profile(sections=(SectionKind.SKILLS,))) == desirable(
        "experience", UNKNOWN, 0, 24, reason, "Which work?", high=24
    )


def test_a_part_on_work_that_could_not_be_read_is_asked_about(find, span):
    """Beside other lines, too: an activity does not make it a CV without work."""
    lines = (Passage(SectionKind.ACTIVITIES, span("Futsal", 1)), Passage(SectionKind.EXPERIENCE, span("Did things", 2)))
    assert find("experience", Profile(passages=lines)).outcome is UNKNOWN


def test_three_phrases_are_named_at_most(find, months, span):
    """The reason stays a line long; all receipts are there."""
    firms = ["Ipoh City Council", "INTAN"]
    duties = ["a local plan", "town planning"]
    posts = [
        Experience("Officer", firm, months("2019-01", "2019-04"), evidence=(span(firm, n),)) for n, firm in enumerate(firms)
    ]
    posts += [
        Experience("Officer", "A Firm", months("2019-05", "2020-04"), text=duty, evidence=(span(duty, n),))
        for n, duty in enumerate(duties, 2)
    ]
    found = find("experience", Profile(experience=tuple(posts)))
    named = "employer: “city council”, employer: “INTAN”, duties: “local plan”"
    assert found.reason == f"16 months in work of the kind asked for ({named})"
    assert len(found.evidence) == 4


@pytest.mark.parametrize(
    ("courses", "line", "reason"),
    [
        ([("2019-08", DONE)], "Thesis: housing", "a bachelor completed of late, and a relevant thesis or project (“housing”)"),
        ([("2022", ONGOING)], "Thesis: housing", "a bachelor still running, and a relevant thesis or project (“housing”)"),
        (
            [("2010", DONE), ("2019-08", DONE)],
            "Thesis: housing",
            "a bachelor completed of late, and a relevant thesis or project (“housing”)",
        ),
        ([("2019-08", DONE)], "Town planning club", "a bachelor completed of late, and a relevant activity (“town planning”)"),
    ],
)
def test_a_new_graduate_is_told_by_degree_and_what_stands_in_for_work(find, months, span, courses, line, reason):
    """The most recent degree counts."""
    education = tuple(
        Education(Level.BACHELOR, "Electronics", period=months(None, end), status=status) for end, status in courses
    )
    section = SectionKind.EDUCATION if line.startswith("Thesis") else SectionKind.ACTIVITIES
    profile = Profile(education, passages=(Passage(section, span(line)),))
    assert find("experience", profile) == desirable("experience", MET, 24, 24, reason, evidence=(span(line),))


# ----------------------------------------------------------------------------------------- languages, right to work


@pytest.mark.parametrize(
    ("level", "outcome", "reason", "question"),
    [
        ("fluent", MET, "level given: fluent", ""),
        ("basic", NOT_MET, "level given: basic", ""),
        ("unstated", UNKNOWN, "named without a level", "How well?"),
    ],
)
def test_a_language_is_told_by_its_level(find, span, level, outcome, reason, question):
    """With the line that says so; without a level it is asked."""
    line = span("Malay")
    found = find("malay", Profile(languages=(LanguageSkill("ms", Fluency(level), (line,)),)))
    assert found == Finding("malay", outcome, reason=reason, question=question, evidence=(line,))


def test_one_further_language_is_named_and_the_next_one_asked(find, span):
    """Half of the points."""
    line = span("Tamil: native")
    reason = "a further language at a level that counts: Tamil (native)"
    assert find("tongues", Profile(languages=(LanguageSkill("ta", Fluency.NATIVE, (line,)),))) == desirable(
        "tongues", PARTLY, 2, 4, reason, "Which?", (line,)
    )


def test_no_further_language_says_where_it_was_looked(find):
    """Nothing named is not nothing spoken."""
    reason = "no other language found; looked in the whole text"
    assert find("tongues", Profile()) == desirable("tongues", UNKNOWN, 0, 4, reason, "Which?")


@pytest.mark.parametrize(
    ("right", "outcome", "reason"),
    [
        (WorkRight(WorkRightStatus.CITIZEN), MET, "citizen of the country"),
        (WorkRight(WorkRightStatus.PERMANENT_RESIDENT), MET, "permanent resident of the country"),
        (WorkRight(WorkRightStatus.PERMITTED_PASS), MET, "holds a pass that permits work"),
        (
            WorkRight(WorkRightStatus.CITIZEN, basis="registration-number"),
            MET,
            "a national registration number, which citizens and permanent residents hold",
        ),
        (WorkRight(WorkRightStatus.NO_RIGHT), NOT_MET, "states a pass that does not permit work, or the need of one"),
        (
            WorkRight(foreign=True, basis="nationality"),
            UNKNOWN,
            "a foreign nationality is stated, and no pass that is known to permit work",
        ),
        (WorkRight(foreign=True), UNKNOWN, "a pass is stated that is not known to permit work"),
        (WorkRight(), UNKNOWN, "no nationality or pass found; looked in the whole text"),
    ],
)
def test_the_right_to_work_is_told_by_what_it_rests_on(find, right, outcome, reason):
    """What is unknown is asked."""
    question = "Which pass?" if outcome is UNKNOWN else ""
    assert find("work_right", Profile(work_right=right)) == Finding("work_right", outcome, reason=reason, question=question)


# ------------------------------------------------------------------------------------------- topics, skills, studies


@pytest.mark.parametrize(
    ("section", "line", "points", "place"),
    [
        (SectionKind.SUMMARY, "I love town planning", 1, "as a statement"),
        (SectionKind.ACTIVITIES, "Town planning club", 4, "in studies, activities or training"),
    ],
)
def test_a_topic_is_told_with_its_place(find, span, section, line, points, place):
    """And what would be worth more is asked."""
    found = find("cities", Profile(passages=(Passage(section, span(line)),)))
    assert found == desirable("cities", PARTLY, points, 10, f"“town planning”, {place}", "What?", (span(line),))


def test_a_topic_in_another_dated_post_says_so(find, months, span):
    """A shop's clerk may have drawn a plan."""
    lines = (span("Clerk, A Shop", 1), span("Drew a local plan", 2))
    post = Experience(*SHOP, months("2020-01", "2020-02"), text="Drew a local plan", evidence=lines)
    reason = "“local plan”, in a dated post of another kind"
    assert find("cities", Profile(experience=(post,))) == desirable("cities", PARTLY, 6, 10, reason, "What?", (lines[1],))


def test_a_line_of_a_post_counts_in_the_post_alone(find, months, span):
    """It is no statement beside it."""
    line = span("Drew a local plan", 2)
    post = Experience("Clerk", "A Firm", months(None), text=line.quote, evidence=(span("Clerk, A Firm", 1), line))
    found = find("cities", Profile(experience=(post,), passages=(Passage(SectionKind.SUMMARY, line),)))
    assert found.reason == "“local plan”, in studies, activities or training"


def test_a_post_told_within_a_paragraph_counts_in_the_post_alone(months):
    """What the paragraph says around it are lines of their own."""
    said = ("I like to draw.", "In 2018 I was a clerk with A Firm and drew a local plan.", "I care for towns.")
    before, told, after = (Span(1, 4 + n, text) for n, text in enumerate(said))
    post = Experience("clerk", "A Firm", months(None), evidence=(told,))
    paragraph = Passage(SectionKind.SUMMARY, Span(1, 4, LINE_END.join(said)))
    found = places(Profile(experience=(post,), passages=(paragraph,)), (False,))
    assert [place.spans for place in found] == [(told,), (before,), (after,)]


def test_the_open_end_of_a_word_is_shown_by_dots():
    """`plan*` is found in `planner`, and named as it was looked for."""
    assert [named(phrase) for phrase in ("town plan*", "town *", "town planning")] == ["town plan…", "town…", "town planning"]


def test_a_related_degree_that_still_runs_is_told(find, course):
    """It earns its part, and whether it was completed since is asked."""
    running = course(Level.BACHELOR, "Geography", status=ONGOING)
    reason = "a bachelor in a field of the post, still running"
    assert find("studies", Profile((running,))) == desirable(
        "studies", PARTLY, 8, 14, reason, "What studied?", running.evidence
    )


@pytest.mark.parametrize(
    ("section", "lines", "reason", "quoted"),
    [
        (SectionKind.EDUCATION, ["Thesis on housing"], "a thesis or project: “housing”", 1),
        (SectionKind.EDUCATION, ["My thesis:", "Housing of the poor"], "a thesis or project: “housing”", 2),
        (SectionKind.ACTIVITIES, ["Housing and waste fair"], "an activity: “housing”", 1),
    ],
)
def test_a_thesis_or_activity_is_told_by_its_phrase(find, span, section, lines, reason, quoted):
    """With the lines that name it and its topic."""
    spans = tuple(span(line, number) for number, line in enumerate(lines, 1))
    education = Education(Level.BACHELOR, "Electronics", evidence=spans if section is SectionKind.EDUCATION else ())
    loose = tuple(Passage(section, line) for line in spans)
    found = find("studies", Profile((education,), passages=loose))
    assert found == desirable("studies", PARTLY, 6, 14, reason, "What studied?", spans[:quoted])


def test_the_topic_of_a_thesis_stands_on_its_line_or_the_next(find, span):
    """What comes two lines below is of something else."""
    lines = tuple(
        Passage(SectionKind.EDUCATION, span(line, n)) for n, line in enumerate(["Thesis: circuits", "Grade A", "Housing"], 1)
    )
    assert find("studies", Profile(passages=lines)).outcome is UNKNOWN


def test_of_several_things_studied_the_one_that_earns_most_is_told(find, course, span):
    """A related degree that runs, beside a thesis."""
    profile = Profile(
        (course(Level.BACHELOR, "Geography", status=ONGOING),),
        passages=(Passage(SectionKind.EDUCATION, span("Thesis on housing", 2)),),
    )
    found = find("studies", profile)
    assert (found.points, found.reason) == (8, "a bachelor in a field of the post, still running")


def test_two_signs_in_one_place_are_told_together(strict, months, span):
    """Their place is named once."""
    lines = (span("Clerk, City Council", 1), span("Drew a local plan", 2), span("Helped in town planning", 3))
    post = Experience("Clerk", "City Council", months("2020-01", "2020-02"), evidence=lines)
    reason = "“local plan”, “town planning”, in a dated post of the kind asked for"
    assert strict(Profile(experience=(post,))).reason == reason


def test_what_counts_alone_is_told_before_what_needs_another(strict, months, span):
    """Though it stands behind it."""
    lines = (span("Clerk, City Council", 1), span("Housing by a local plan", 2))
    post = Experience("Clerk", "City Council", months("2020-01", "2020-02"), evidence=lines)
    reason = "“local plan”, “housing”, in a dated post of the kind asked for"
    assert strict(Profile(experience=(post,))).reason == reason


def test_a_skill_is_told_by_its_name(find, span):
    """With its line; one that is not named is asked about."""
    line = span("MS Office")
    named = find("office", Profile(passages=(Passage(SectionKind.SKILLS, line),)))
    assert named == desirable("office", MET, 4, 4, "“MS Office” is named", evidence=(line,))
    reason = "no words of it found; looked in the whole text"
    assert find("office", Profile()) == desirable("office", UNKNOWN, 0, 4, reason, "Which?")


def test_studies_without_anything_of_the_kind_are_asked_about(find):
    """All points are still open."""
    reason = "no words of it found; looked in the whole text"
    assert find("studies", Profile()) == desirable("studies", UNKNOWN, 0, 14, reason, "What studied?")


def test_what_is_judged_at_the_interview_says_so():
    """No CV shows it."""
    quality = Interview(**ESSENTIAL, id="calm", kind="interview")
    assert judge(Profile(), criteria(quality), AS_OF).findings == (
        Finding("calm", UNKNOWN, reason="judged at the interview", importance=Importance.ESSENTIAL),
    )


@pytest.mark.parametrize("asked", [EXPERIENCE, TONGUES, TOPIC, STUDIES], ids=lambda criterion: criterion.id)
@pytest.mark.parametrize("rich", [True, False])
def test_a_gate_carries_no_points(months, span, asked, rich):
    """Whatever its kind and outcome."""
    changed = {"importance": Importance.ESSENTIAL, "points": None}
    changed |= {"other_work": 0} if asked is EXPERIENCE else {"steps": None} if asked is TOPIC else {}
    line = span("Town planning")
    post = Experience(
        *COUNCIL, months("2018-01", "2019-12"), text=line.quote, evidence=(span("Officer, Ipoh City Council", 2), line)
    )
    languages = tuple(LanguageSkill(code, Fluency.NATIVE) for code in ("ta", "zh"))
    full = Profile((Education(Level.BACHELOR, "Geography"),), (post,), languages)
    found = judge(full if rich else Profile(), criteria(DEGREE, asked.model_copy(update=changed)), AS_OF).findings[1]
    assert (found.outcome, found.points, found.max_points, found.low, found.high) == (MET if rich else UNKNOWN, 0, 0, 0, 0)
