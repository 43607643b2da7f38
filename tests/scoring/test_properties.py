"""What must hold for every profile."""

from dataclasses import fields, replace
from datetime import date
from functools import cache
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import given, settings

from screen.criteria import load
from screen.model import (
    Education,
    Experience,
    Fluency,
    LanguageSkill,
    Level,
    Outcome,
    Passage,
    Period,
    Profile,
    SectionKind,
    Span,
    StudyStatus,
    WorkKind,
    WorkRight,
    WorkRightStatus,
    month_index,
)
from screen.scoring import judge

AS_OF = date(2020, 11, 16)
FILE = Path(__file__).parents[2] / "criteria" / "liaison-junior-officer.yaml"
LINES = st.sampled_from(
    [
        "Clerk at a shop",
        "Liaison with partners of the city council",
        "Urban planning and housing",
        "Thesis: flood and drainage of Ipoh",
        "Model United Nations 2019",
        "MS Office, Word",
        "Facilitated workshops for delegations",
        "Sustainable development goals",
    ]
)
MONTH = st.integers(month_index(2010, 1), month_index(2021, 6))


@cache
def liaison():
    """The criteria of the Liaison Junior Officer."""
    criteria, _ = load(FILE)
    assert criteria is not None
    return criteria


@st.composite
def periods(draw):
    """A stretch of time, dated in one of the ways in which CVs date."""
    start = draw(st.none() | MONTH)
    printed = draw(st.none() | st.integers(1, 40))
    if start is None:
        return Period(months=printed)
    wide = draw(st.booleans())
    first = _year(start) if wide else (start, start)
    end = first[1] + draw(st.integers(0, 40))
    last = _year(end) if wide and draw(st.booleans()) else (end, end)
    return Period(first, None, True, printed) if draw(st.booleans()) else Period(first, last, False, printed)


def _year(month):
    """The months of the year in which a month lies."""
    return month - month % 12, month - month % 12 + 11


@st.composite
def profiles(draw):
    """A profile of a few facts, relevant or not."""
    spans = st.builds(Span, st.just(1), st.integers(1, 60), LINES)
    posts = st.builds(
        Experience,
        title=st.sampled_from(["Clerk", "Town planner", "Teacher"]),
        organisation=st.sampled_from(["", "A Shop", "Ipoh City Council", "SMK Ipoh"]),
        period=periods(),
        kind=st.sampled_from(WorkKind),
        text=LINES,
        evidence=st.lists(spans, max_size=3).map(tuple),
    )
    courses = st.builds(
        Education,
        level=st.sampled_from(Level),
        field=st.sampled_from(["", "Geography", "Law", "Electronics"]),
        period=periods(),
        status=st.sampled_from(StudyStatus),
        evidence=st.lists(spans, max_size=2).map(tuple),
    )
    skills = st.builds(LanguageSkill, st.sampled_from(["en", "ms", "id", "ta", "zh"]), st.sampled_from(Fluency))
    kinds = st.sampled_from([SectionKind.EDUCATION, SectionKind.ACTIVITIES, SectionKind.SKILLS, SectionKind.OTHER])
    return Profile(
        draw(st.lists(courses, max_size=3).map(tuple)),
        draw(st.lists(posts, max_size=3).map(tuple)),
        draw(st.lists(skills, max_size=3).map(tuple)),
        WorkRight(draw(st.sampled_from(WorkRightStatus))),
        draw(st.lists(st.builds(Passage, kinds, spans), max_size=4).map(tuple)),
    )


@settings(max_examples=80, deadline=None)
@given(profiles())
def test_the_score_is_the_sum_of_its_rows_and_lies_within_its_bounds(profile):
    """Row by row too; no row earns more than it may; every sum is exact."""
    found = judge(profile, liaison(), AS_OF)
    assert found.score == sum(finding.points for finding in found.findings)
    assert all(0 <= row.low <= row.points <= row.high <= row.max_points for row in found.findings)
    assert found.score_low <= found.score <= found.score_high
    assert found.score * 2 == int(found.score * 2)
    assert [row.criterion for row in found.findings] == [criterion.id for criterion in liaison().criteria]


FACTS = st.sampled_from(
    [
        ("education", Education(Level.BACHELOR, "Geography", period=Period(None, (month_index(2019, 6),) * 2))),
        (
            "experience",
            Experience(
                "Officer",
                "Ipoh City Council",
                Period((month_index(2019, 1),) * 2, ongoing=True),
                text="Officer, Ipoh City Council",
                evidence=(Span(9, 1, "Liaison with partners, workshops"),),
            ),
        ),
        (
            "experience",
            Experience("Intern", "Ipoh City Council", Period((month_index(2019, 1),) * 2, ongoing=True), WorkKind.INTERNSHIP),
        ),
        ("languages", LanguageSkill("ms", Fluency.FLUENT)),
        ("languages", LanguageSkill("ta", Fluency.NATIVE)),
        ("passages", Passage(SectionKind.ACTIVITIES, Span(9, 2, "Volunteer for urban planning, workshops"))),
        ("passages", Passage(SectionKind.SKILLS, Span(9, 3, "MS Office"))),
    ]
)


@settings(max_examples=120, deadline=None)
@given(profiles(), FACTS)
def test_one_more_fact_of_the_kind_never_lowers_a_row(profile, fact):
    """Whatever the advert asks for can only help."""
    name, value = fact
    before = judge(profile, liaison(), AS_OF)
    after = judge(replace(profile, **{name: (*getattr(profile, name), value)}), liaison(), AS_OF)
    assert [row.criterion for old, row in zip(before.findings, after.findings, strict=True) if row.points < old.points] == []
    assert after.score >= before.score


@settings(max_examples=40, deadline=None)
@given(profiles())
def test_evidence_is_a_line_of_the_profile(profile):
    """No mark quotes what the CV does not hold."""
    lines = {span for entry in (*profile.education, *profile.experience, *profile.languages) for span in entry.evidence}
    lines |= {passage.span for passage in profile.passages} | set(profile.work_right.evidence)
    found = judge(profile, liaison(), AS_OF)
    assert {span for row in found.findings for span in row.evidence} <= lines


@settings(max_examples=80, deadline=None)
@given(profiles())
def test_nobody_fails_a_criterion_without_a_line_that_shows_it(profile):
    """Where there is nothing to show, the finding is to ask."""
    shown = [replace(post, evidence=(Span(1, 1, post.title), *post.evidence)) for post in profile.experience]
    taught = [replace(course, evidence=(Span(2, 1, str(course.level)), *course.evidence)) for course in profile.education]
    said = [replace(skill, evidence=(Span(3, 1, skill.language),)) for skill in profile.languages]
    right = replace(profile.work_right, evidence=(Span(4, 1, "Pass"),))
    seen = replace(profile, experience=tuple(shown), education=tuple(taught), languages=tuple(said), work_right=right)
    found = judge(seen, liaison(), AS_OF)
    assert [row.criterion for row in found.findings if row.outcome is Outcome.NOT_MET and not row.evidence] == []


def test_a_list_of_every_keyword_is_worth_next_to_nothing():
    """All phrases of all vocabularies, in a list of skills: the mentions and the office programs, and no more."""
    every = [phrase.rstrip("*") for v in liaison().vocabularies.values() for group in v.groups for phrase in group.phrases]
    lines = tuple(Passage(SectionKind.SKILLS, Span(1, n, phrase)) for n, phrase in enumerate(every, 1))
    found = judge(Profile(passages=lines), liaison(), AS_OF)
    assert {row.criterion: row.points for row in found.findings if row.points} == {
        "commitment": 1,
        "networks": 1,
        "cultures": 1,
        "facilitation": 1,
        "office": 4,
    }


def test_a_profile_has_no_place_for_who_someone_is():
    """Judging is blind by type: nothing that tells who wrote the CV can be handed to it."""
    assert {field.name for field in fields(Profile)} == {
        "education",
        "experience",
        "languages",
        "work_right",
        "passages",
        "sections",
        "notes",
    }
