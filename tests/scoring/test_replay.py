"""Marks under changed points: what is recomputed without the CV is what the CV would give."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screen.model import (
    Education,
    Importance,
    LanguageSkill,
    Level,
    Mark,
    Outcome,
    Passage,
    Profile,
    SectionKind,
    Span,
    StudyStatus,
)
from screen.model import Experience as Post
from screen.scoring import judge
from screen.scoring.replay import replayed, same_finding

from .conftest import DEGREE, EVERY, EXPERIENCE, MALAY, OFFICE, STUDIES, TONGUES, TOPIC, criteria

AS_OF = date(2020, 11, 16)


def mark_of(profile: Profile, identifier: str, asked) -> Mark:
    """The mark that judging gives, and the months that a ranking would tell."""
    found = next(f for f in judge(profile, asked, AS_OF).findings if f.criterion == identifier)
    return Mark(found.outcome, found.points, found.max_points, found.low, found.high, bool(found.question))


def other(changed):
    """All criteria, one of them changed."""
    return criteria(*(changed if one.id == changed.id else one for one in EVERY))


CHANGES = [
    TOPIC.model_copy(update={"points": 20}),
    TOPIC.model_copy(update={"points": 12, "steps": TOPIC.steps.model_copy(update={"role": 12, "mention": 0})}),
    TONGUES.model_copy(update={"points": 10}),
    OFFICE.model_copy(update={"points": 9}),
    STUDIES.model_copy(update={"points": 20, "ongoing": 11, "activity": 7}),
    STUDIES.model_copy(update={"ongoing": 2}),
    EXPERIENCE.model_copy(update={"points": 30, "other_work": 7}),
    MALAY.model_copy(update={"importance": Importance.DESIRABLE, "points": 7}),
    DEGREE.model_copy(update={"importance": Importance.DESIRABLE, "points": 9}),
    OFFICE.model_copy(update={"importance": Importance.ESSENTIAL, "points": None}),
]

PLACES = (SectionKind.SUMMARY, SectionKind.EDUCATION, SectionKind.SKILLS, SectionKind.ACTIVITIES)
WORDS = ("town planning", "housing", "waste", "model united nations", "MS Office", "thesis on town planning", "cooking")
passages = st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from(WORDS)), max_size=4)
courses = st.tuples(
    st.sampled_from([Level.DIPLOMA, Level.BACHELOR]), st.sampled_from(["0312", "0715"]), st.sampled_from(StudyStatus)
)
schooling = st.lists(courses, max_size=2)
tongues = st.lists(
    st.tuples(st.sampled_from(["ms", "en", "ta", "zh"]), st.sampled_from(["native", "basic", "unstated"])), max_size=3
)


@settings(max_examples=60, deadline=None)
@given(passages, schooling, tongues)
def test_what_is_recomputed_is_what_judging_gives(lines, studied, spoken):
    """For every kind of criterion, whatever the CV holds."""
    profile = Profile(
        education=tuple(Education(level, isced_f=code, status=status) for level, code, status in studied),
        experience=(Post(title="Clerk", text="Clerk", evidence=(Span(2, 1, "Clerk"),)),),
        languages=tuple(LanguageSkill(code, level) for code, level in spoken),
        passages=tuple(Passage(kind, Span(1, n, text)) for n, (kind, text) in enumerate(lines, 1)),
    )
    for after in CHANGES:
        new, before = other(after), next(one for one in EVERY if one.id == after.id)
        judgement = judge(profile, new, AS_OF)
        months = tuple(pair[0] if pair else None for pair in (judgement.relevant_months, judgement.work_months))
        found = replayed(mark_of(profile, after.id, criteria(*EVERY)), before, after, months)
        assert found is None or found == mark_of(profile, after.id, new)


@pytest.mark.parametrize("after", CHANGES, ids=lambda c: c.id)
def test_changed_points_look_for_the_same(after):
    """Points, steps and importance change what a mark is worth, not what is looked for."""
    assert same_finding(after.id, criteria(*EVERY), other(after))


@pytest.mark.parametrize(
    "after",
    [
        TOPIC.model_copy(update={"vocabularies": ("clubs",)}),
        MALAY.model_copy(update={"partly": ()}),
        EXPERIENCE.model_copy(update={"months": EXPERIENCE.months.model_copy(update={"enough": 24})}),
        DEGREE.model_copy(update={"level": Level.MASTER}),
    ],
    ids=lambda c: c.id,
)
def test_other_words_levels_and_lengths_take_the_cvs(after):
    """They cannot be recomputed."""
    assert not same_finding(after.id, criteria(*EVERY), other(after))


def test_criteria_that_rest_on_another_change_with_it():
    """Topics on what makes a post relevant, studies on the fields of the degree."""
    relevant = EXPERIENCE.relevant.model_copy(update={"duties": ("clubs",)})
    fields = DEGREE.model_copy(update={"level": Level.MASTER})
    assert not same_finding("cities", criteria(*EVERY), other(EXPERIENCE.model_copy(update={"relevant": relevant})))
    assert not same_finding("studies", criteria(*EVERY), other(fields))
    assert same_finding("office", criteria(*EVERY), other(fields))


def test_a_mark_that_two_places_could_have_earned_is_left_to_a_person():
    """Steps of equal points that part."""
    equal = TOPIC.model_copy(update={"steps": TOPIC.steps.model_copy(update={"role": 4})})
    parted = TOPIC.model_copy(update={"steps": TOPIC.steps.model_copy(update={"role": 6})})
    assert replayed(Mark(Outcome.PARTLY, 4, 10, 4, 10, asks=True), equal, parted, (None, None)) is None


def test_months_that_are_not_told_leave_experience_as_it_is():
    """All points are known to be all points; a part of them is not."""
    more = EXPERIENCE.model_copy(update={"points": 30})
    assert replayed(Mark(Outcome.MET, 24, 24, 24, 24), EXPERIENCE, more, (None, None)) == Mark(Outcome.MET, 30, 30, 30, 30)
    assert replayed(Mark(Outcome.PARTLY, 12, 24, 12, 12), EXPERIENCE, more, (None, None)) is None
    assert replayed(Mark(Outcome.PARTLY, 12, 24, 12, 12), EXPERIENCE, more, (6, 6)) == Mark(Outcome.PARTLY, 15, 30, 15, 15)


def test_outcomes_and_points_of_a_gate_that_becomes_desirable():
    """All, half or nothing."""
    wished = MALAY.model_copy(update={"importance": Importance.DESIRABLE, "points": 6})
    found = [replayed(Mark(outcome), MALAY, wished, (None, None)) for outcome in Outcome]
    assert [(mark.outcome, mark.points, mark.high) for mark in found] == [
        (outcome, points, high) for outcome, (points, high) in zip(Outcome, [(6, 6), (3, 3), (0, 0), (0, 6)], strict=True)
    ]
