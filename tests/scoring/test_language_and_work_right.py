"""Languages and the right to work: what is not said is unknown."""

import pytest

from screen.model import Finding, Fluency, LanguageSkill, Outcome, Profile, SectionKind, WorkRight, WorkRightStatus


@pytest.mark.parametrize(
    ("languages", "outcome"),
    [
        ([("ms", "native")], Outcome.MET),
        ([("ms", "fluent")], Outcome.MET),
        ([("ms", "intermediate")], Outcome.PARTLY),
        ([("ms", "basic")], Outcome.NOT_MET),
        ([("ms", "unstated")], Outcome.UNKNOWN),
        ([], Outcome.UNKNOWN),
        ([("id", "native")], Outcome.UNKNOWN),
        ([("zlm", "native")], Outcome.UNKNOWN),
        ([("ms", "unstated"), ("ms", "fluent")], Outcome.MET),
    ],
)
def test_malay_is_judged_by_the_level_stated(find, languages, outcome):
    """Indonesian and Malay of Sarawak are languages of their own; silence is never not met."""
    skills = tuple(LanguageSkill(language, Fluency(level)) for language, level in languages)
    assert find("malay", Profile(languages=skills)).outcome is outcome


def test_silence_says_where_it_was_looked_and_what_to_ask(find):
    """The reason names the parts searched."""
    found = find("malay", Profile(sections=(SectionKind.SKILLS, SectionKind.SKILLS, SectionKind.EDUCATION)))
    reason = "no mention of the language found; looked in the parts skills, education"
    assert found == Finding("malay", Outcome.UNKNOWN, reason=reason, question="How well?")


@pytest.mark.parametrize(
    ("languages", "outcome", "points", "high"),
    [
        ([("en", "native"), ("ms", "native")], Outcome.UNKNOWN, 0, 4),
        ([("ta", "native")], Outcome.PARTLY, 2, 4),
        ([("ta", "native"), ("ta", "fluent")], Outcome.PARTLY, 2, 4),
        ([("ta", "native"), ("ar", "basic")], Outcome.PARTLY, 2, 4),
        ([("ta", "native"), ("zh", "intermediate")], Outcome.MET, 4, 4),
        ([("ta", "native"), ("zh", "intermediate"), ("fr", "fluent")], Outcome.MET, 4, 4),
        ([("fr", "unstated")], Outcome.UNKNOWN, 0, 4),
    ],
)
def test_other_languages_count_up_to_as_many_as_are_enough(find, languages, outcome, points, high):
    """A language counts once, at a level that says that it is spoken."""
    skills = tuple(LanguageSkill(language, Fluency(level)) for language, level in languages)
    found = find("tongues", Profile(languages=skills))
    assert (found.outcome, found.points, found.low, found.high) == (outcome, points, points, high)


@pytest.mark.parametrize(
    ("right", "outcome"),
    [
        (WorkRight(WorkRightStatus.CITIZEN), Outcome.MET),
        (WorkRight(WorkRightStatus.PERMANENT_RESIDENT), Outcome.MET),
        (WorkRight(WorkRightStatus.PERMITTED_PASS), Outcome.MET),
        (WorkRight(WorkRightStatus.NO_RIGHT), Outcome.NOT_MET),
        (WorkRight(), Outcome.UNKNOWN),
        (WorkRight(foreign=True), Outcome.UNKNOWN),
    ],
)
def test_the_right_to_work_is_met_not_met_or_asked(find, right, outcome):
    """A foreign nationality without a word on a pass is asked about, not refused."""
    assert find("work_right", Profile(work_right=right)).outcome is outcome
