"""Topics, skills and studies: where words stand decides what they are worth."""

import pytest

from screen.model import Education, Experience, Finding, Importance, Level, Outcome, Passage, Profile, SectionKind, StudyStatus


def post(months, span, organisation, line, dated=True):
    """A post with one line of duties."""
    period = months("2020-01", "2020-02") if dated else months(None)
    lines = (span(f"Officer, {organisation}", 1), span(line, 2))
    return Experience("Officer", organisation, period, text="\n".join(s.quote for s in lines), evidence=lines)


def test_a_dated_post_of_the_kind_earns_all_points(find, months, span):
    """The line that holds the words is the receipt."""
    found = find("cities", Profile(experience=(post(months, span, "City Council", "Drew up a local plan"),)))
    reason = "“local plan”, in a dated post of the kind asked for"
    assert found == Finding(
        "cities", Outcome.MET, 10, 10, 10, 10, reason, "", (span("Drew up a local plan", 2),), Importance.DESIRABLE
    )


@pytest.mark.parametrize(
    ("section", "line", "points"),
    [
        (SectionKind.ACTIVITIES, "Town planning club", 4),
        (SectionKind.EDUCATION, "Town planning", 4),
        (SectionKind.SUMMARY, "I love town planning", 1),
        (SectionKind.SKILLS, "town planning, housing, waste", 1),
        (SectionKind.OTHER, "Town planning walk, 2019", 4),
        (SectionKind.OTHER, "Town planning", 1),
        (SectionKind.ACTIVITIES, "Housing fair", 0),
        (SectionKind.ACTIVITIES, "Housing and waste fair", 4),
        (SectionKind.EXPERIENCE, "Town planning", 4),
    ],
)
def test_weaker_places_earn_less(find, span, section, line, points):
    """Something done earns more than something said; words that need another tell nothing alone."""
    found = find("cities", Profile(passages=(Passage(section, span(line)),)))
    assert (found.points, found.low, found.high) == (points, points, 10)


def test_a_post_of_another_kind_or_without_dates_earns_less(find, months, span):
    """A school is of another kind; a post without dates weighs as an activity."""
    school = Profile(experience=(post(months, span, "A School", "Taught town planning"),))
    undated = Profile(experience=(post(months, span, "City Council", "Town planning", dated=False),))
    assert (find("cities", school).points, find("cities", undated).points) == (6, 4)


def test_repetition_adds_nothing(find, span):
    """Ten lines of keywords are worth as much as one."""
    lines = tuple(Passage(SectionKind.SKILLS, span("town planning", number)) for number in range(10))
    assert find("cities", Profile(passages=lines)).points == find("cities", Profile(passages=lines[:1])).points == 1


def test_words_may_run_on_to_the_next_line_of_a_post(find, months, span):
    """Both lines are quoted."""
    entry = post(months, span, "City Council", "Wrote the local")
    entry = Experience(entry.title, entry.organisation, entry.period, evidence=(*entry.evidence, span("plan of Gerik", 3)))
    found = find("cities", Profile(experience=(entry,)))
    assert (found.points, found.evidence) == (10, (span("Wrote the local", 2), span("plan of Gerik", 3)))


@pytest.mark.parametrize(
    ("title", "duties", "points"),
    [
        ("Clerk", ["Drew a local plan"], 7),
        ("Clerk", ["Drew a local plan", "Another local plan"], 7),
        ("Clerk", ["Drew a local plan", "Helped in town planning"], 10),
        ("Clerk", ["Drew a local plan. Helped in town planning"], 10),
        ("Clerk", ["local plan, town planning"], 7),
        ("Clerk", ["Drew a local plan for housing"], 10),
        ("Clerk", ["Housing and waste"], 7),
        ("Clerk", ["Housing", "Waste"], 7),
        ("Clerk", ["Worked on urban renewal"], 10),
        ("Clerk, Local Plan", [], 4),
        ("Clerk, Urban Renewal", [], 4),
        ("Clerk, Local Plan", ["Helped in town planning"], 10),
        ("Clerk, Local Plan, Town Planning", [], 4),
    ],
)
def test_full_points_take_two_signs_or_words_that_say_the_very_thing(strict, months, span, title, duties, points):
    """Two kinds of phrases, or two phrases in two sentences; repetition, a list of words and a title are one sign."""
    lines = tuple(span(line, number) for number, line in enumerate([f"{title}, City Council", *duties], 1))
    entry = Experience(title, "City Council", months("2020-01", "2020-02"), text="", evidence=lines)
    found = strict(Profile(experience=(entry,)))
    assert (found.points, found.outcome) == (points, Outcome.MET if points == 10 else Outcome.PARTLY)


def test_both_signs_are_named_and_quoted(strict, months, span):
    """With the place of each."""
    lines = (span("Clerk, Local Plan, City Council", 1), span("Filed", 2), span("Helped in town planning", 3))
    entry = Experience("Clerk, Local Plan", "City Council", months("2020-01", "2020-02"), evidence=lines)
    found = strict(Profile(experience=(entry,)))
    assert found.reason == (
        "“town planning”, in a dated post of the kind asked for; “local plan”, in the name of a post or employer"
    )
    assert found.evidence == (lines[2], lines[0])


def test_of_a_very_long_line_the_words_around_are_quoted(find, span):
    """The quotation is a piece of the line, cut between words."""
    line = f"{'before ' * 40}town planning {'after ' * 40}".strip()
    (quoted,) = find("cities", Profile(passages=(Passage(SectionKind.ACTIVITIES, span(line)),))).evidence
    assert quoted.quote in line and "before town planning after" in quoted.quote and len(quoted.quote) < 220


def test_what_is_not_found_is_asked(find):
    """Silence leaves the whole range open and names the parts searched."""
    found = find("cities", Profile(sections=(SectionKind.HEADER, SectionKind.SKILLS)))
    reason = "no words of it found; looked in the parts skills"
    assert found == Finding("cities", Outcome.UNKNOWN, 0, 10, 0, 10, reason, "What?", (), Importance.DESIRABLE)


@pytest.mark.parametrize(
    ("section", "line", "points"),
    [
        (SectionKind.SKILLS, "Word", 4),
        (SectionKind.SUMMARY, "Word of honour", 0),
        (SectionKind.EXPERIENCE, "Typed in MS Office", 4),
    ],
)
def test_a_skill_is_found_by_its_names(find, span, section, line, points):
    """Names that are common words count only where skills are listed."""
    assert find("office", Profile(passages=(Passage(section, span(line)),))).points == points


@pytest.mark.parametrize(
    ("level", "field", "status", "line", "points"),
    [
        (Level.BACHELOR, "Geography", StudyStatus.COMPLETED, "", 14),
        (Level.BACHELOR, "Geography", StudyStatus.ONGOING, "", 8),
        (Level.BACHELOR, "Electronics", StudyStatus.COMPLETED, "Thesis on housing", 6),
        (Level.BACHELOR, "Electronics", StudyStatus.COMPLETED, "", 0),
        (Level.DIPLOMA, "Geography", StudyStatus.COMPLETED, "", 0),
    ],
)
def test_studies_earn_by_degree_thesis_or_activity(find, span, level, field, status, line, points):
    """A related degree earns all, one that still runs and a thesis less."""
    lines = (Passage(SectionKind.EDUCATION, span(line)),) if line else ()
    assert find("studies", Profile((Education(level, field, "0714", status=status),), passages=lines)).points == points
