"""Marks under changed points, kind by kind: the mark that follows, or nothing where two could."""

import pytest

from screen.criteria.schema import Steps
from screen.model import Importance, Mark, Outcome
from screen.scoring.replay import replayed, same_finding

from .conftest import DEGREE, EVERY, EXPERIENCE, MALAY, OFFICE, STUDIES, TONGUES, TOPIC, WORK_RIGHT, criteria

MET, PARTLY, NOT_MET, UNKNOWN = Outcome.MET, Outcome.PARTLY, Outcome.NOT_MET, Outcome.UNKNOWN
UNTOLD = (None, None)


def changed(criterion, **update):
    """A criterion with other values."""
    return criterion.model_copy(update=update)


def partly(points, most, high=None, asks=True):
    """A mark for part of the points."""
    return Mark(PARTLY, points, most, points, most if high is None else high, asks)


def other(criterion):
    """All criteria, one of them changed."""
    return criteria(*(criterion if one.id == criterion.id else one for one in EVERY))


@pytest.mark.parametrize("key", ["title", "quote", "question", "decide"])
def test_other_words_around_a_criterion_leave_its_marks_alone(key):
    """They are the panel's, not the CV's."""
    after = changed(EXPERIENCE, **{key: ("?",) if key == "decide" else "Other words"})
    mark = partly(10, 24)
    assert same_finding("experience", criteria(*EVERY), other(after))
    assert replayed(mark, EXPERIENCE, after, UNTOLD) is mark


@pytest.mark.parametrize(
    ("criterion", "name"),
    [
        *((TOPIC, name) for name in ["cities"]),
        *((DEGREE, name) for name in ["degrees", "related", "near"]),
        *((EXPERIENCE, name) for name in ["councils", "cities", "shops", "schools", "teachers", "thesis", "clubs"]),
        *((STUDIES, name) for name in ["thesis", "cities", "clubs", "related"]),
        *((OFFICE, name) for name in ["office"]),
    ],
    ids=lambda value: getattr(value, "id", value),
)
def test_other_phrases_in_a_vocabulary_that_is_used_take_the_cvs(criterion, name):
    """Wherever the criterion names it."""
    before, after = criteria(*EVERY), criteria(*EVERY)
    assert same_finding(criterion.id, before, after)
    vocabulary = after.vocabularies[name]
    after.vocabularies[name] = vocabulary.__class__(vocabulary.name, vocabulary.title, vocabulary.groups[1:])
    assert not same_finding(criterion.id, before, after)


def test_a_file_without_a_criterion_on_experience_looks_for_topics_alike():
    """No post is of the kind in either."""
    assert same_finding("cities", criteria(TOPIC), criteria(TOPIC))
    assert not same_finding("cities", criteria(TOPIC), criteria(TOPIC, EXPERIENCE))
    plain = changed(EXPERIENCE, new_graduate=None)
    assert same_finding("cities", criteria(TOPIC, plain), criteria(TOPIC, plain))


def test_what_is_not_in_both_files_is_not_the_same():
    """Nor what only an interview tells."""
    assert not same_finding("cities", criteria(TOPIC), criteria(OFFICE))
    assert not same_finding("cities", criteria(OFFICE), criteria(TOPIC))


@pytest.mark.parametrize("criterion", [TOPIC, STUDIES, EXPERIENCE, TONGUES, OFFICE, DEGREE], ids=lambda each: each.id)
def test_what_is_unknown_stays_unknown_with_all_points_open(criterion):
    """A gate that it becomes has none."""
    unknown = Mark(UNKNOWN, 0, 5, 0, 5, asks=True)
    assert replayed(unknown, criterion, changed(criterion, points=30), UNTOLD) == Mark(UNKNOWN, 0, 30, 0, 30, asks=True)
    gate = changed(criterion, importance=Importance.ESSENTIAL, points=None, title="Gate")
    if criterion.points is not None:
        assert replayed(unknown, criterion, gate, UNTOLD) == Mark(UNKNOWN, asks=True)


@pytest.mark.parametrize("criterion", [MALAY, WORK_RIGHT, DEGREE], ids=lambda each: each.id)
def test_a_gate_that_becomes_a_wish_earns_by_outcome(criterion):
    """All when met; half when partly met, and all of it still open where something is to be asked."""
    wish = changed(criterion, importance=Importance.DESIRABLE, points=7)
    marks = [Mark(MET), Mark(PARTLY), Mark(PARTLY, asks=True), Mark(NOT_MET)]
    assert [replayed(mark, criterion, wish, UNTOLD) for mark in marks] == [
        Mark(MET, 7, 7, 7, 7),
        Mark(PARTLY, 3.5, 7, 3.5, 3.5),
        Mark(PARTLY, 3.5, 7, 3.5, 7, asks=True),
        Mark(NOT_MET, 0, 7, 0, 0),
    ]


# --------------------------------------------------------------------------------------------------------------- topics


@pytest.mark.parametrize(
    ("mark", "after"),
    [
        (Mark(MET, 10, 10, 10, 10), Mark(MET, 20, 20, 20, 20)),
        (partly(6, 10), Mark(MET, 20, 20, 20, 20)),
        (partly(4, 10), partly(8, 20)),
        (partly(1, 10), partly(0, 20)),
        (partly(5, 10), None),
    ],
)
def test_a_topic_earns_what_its_place_is_worth_now(mark, after):
    """Points that no place earned before tell no place."""
    now = changed(TOPIC, points=20, steps=Steps(role=20, activity=8, mention=0))
    assert replayed(mark, TOPIC, now, UNTOLD) == after


@pytest.mark.parametrize(("points", "outcome"), [(10, MET), (6, MET), (4, PARTLY), (1, PARTLY)])
def test_a_topic_that_becomes_a_gate_is_met_in_a_post(points, outcome):
    """And partly met elsewhere."""
    gate = changed(TOPIC, importance=Importance.ESSENTIAL, points=None, steps=None)
    assert replayed(partly(points, 10), TOPIC, gate, UNTOLD) == Mark(outcome, asks=True)


def test_a_topic_of_which_a_post_and_an_activity_earned_alike_makes_no_gate():
    """Either may have been the place."""
    equal = changed(TOPIC, steps=Steps(role=4, activity=4, mention=1))
    gate = changed(TOPIC, importance=Importance.ESSENTIAL, points=None, steps=None)
    assert replayed(partly(4, 10), equal, gate, UNTOLD) is None


def test_a_topic_that_was_a_gate_tells_no_place():
    """It had no steps."""
    gate = changed(TOPIC, importance=Importance.ESSENTIAL, points=None, steps=None)
    assert replayed(Mark(MET), gate, TOPIC, UNTOLD) is None


def test_one_sign_and_two_that_earned_alike_are_left_to_a_person_only_where_they_part():
    """One sign in a relevant post earned as much as two in another one."""
    before = changed(TOPIC, steps=Steps(role=6, activity=4, mention=1, one_sign=6))
    parted = changed(TOPIC, points=20, steps=Steps(role=6, activity=4, mention=1, one_sign=8))
    alike = changed(TOPIC, points=20, steps=Steps(role=8, activity=4, mention=1, one_sign=8))
    assert replayed(partly(6, 10), before, parted, UNTOLD) is None
    assert replayed(partly(6, 10), before, alike, UNTOLD) == partly(8, 20)


def test_two_signs_in_a_relevant_post_earn_all_points_where_one_earns_less():
    """Only they earned all of them before."""
    before = changed(TOPIC, steps=Steps(role=6, activity=4, mention=1, one_sign=6))
    after = changed(TOPIC, points=20, steps=Steps(role=6, activity=4, mention=1, one_sign=8))
    assert replayed(Mark(MET, 10, 10, 10, 10), before, after, UNTOLD) == Mark(MET, 20, 20, 20, 20)


# -------------------------------------------------------------------------------------------------------------- studies


@pytest.mark.parametrize(
    ("mark", "update", "after"),
    [
        (Mark(MET, 14, 14, 14, 14), {"points": 20}, Mark(MET, 20, 20, 20, 20)),
        (partly(8, 14), {"points": 20, "ongoing": 10}, partly(10, 20)),
        (partly(6, 14), {"points": 20, "activity": 7}, partly(7, 20)),
        (partly(7, 14), {"points": 20}, None),
        (partly(8, 14), {"ongoing": 5}, None),
        (partly(8, 14), {"ongoing": 6}, partly(6, 14)),
        (partly(8, 14), {"activity": 8}, partly(8, 14)),
    ],
)
def test_studies_earn_by_what_they_were_found_by(mark, update, after):
    """Unless the order of the two parts changes: then the CV may hold the other one."""
    assert replayed(mark, STUDIES, changed(STUDIES, **update), UNTOLD) == after


def test_studies_of_two_parts_that_earned_alike_part_only_where_their_points_do():
    """Either may have been found."""
    alike = changed(STUDIES, ongoing=6)
    assert replayed(partly(6, 14), alike, changed(STUDIES, ongoing=9, activity=9), UNTOLD) == partly(9, 14)
    assert replayed(partly(6, 14), alike, STUDIES, UNTOLD) is None


# ------------------------------------------------------------------------------------------------ experience, languages


@pytest.mark.parametrize(
    ("mark", "months", "after"),
    [
        (partly(12, 24, 12, asks=False), (6, 6), partly(15, 30, 15, asks=False)),
        (partly(12, 24), (6, 20), partly(15, 30)),
        (partly(4, 24, 4, asks=False), (0, 12), partly(7, 30, 7, asks=False)),
        (Mark(NOT_MET, 0, 24, 0, 0), (0, 11), Mark(NOT_MET, 0, 30, 0, 0)),
        (partly(4, 24, 8), (1, 12), None),
        (partly(4, 24, 4), (None, 12), None),
        (partly(4, 24, 4), (1, None), None),
    ],
)
def test_experience_is_counted_again_from_its_months(mark, months, after):
    """By months of the kind, or by the little that enough other work earns; open points stay open."""
    assert replayed(mark, EXPERIENCE, changed(EXPERIENCE, points=30, other_work=7), months) == after


@pytest.mark.parametrize(
    ("mark", "after"),
    [
        (Mark(MET, 4, 4, 4, 4), Mark(MET, 10, 10, 10, 10)),
        (partly(2, 4), partly(5, 10)),
        (partly(1, 4), None),
        (partly(0, 4), None),
    ],
)
def test_further_languages_are_counted_again_from_their_points(mark, after):
    """One of two earned half."""
    assert replayed(mark, TONGUES, changed(TONGUES, points=10), UNTOLD) == after


def test_further_languages_of_which_two_numbers_earned_alike_are_left_to_a_person():
    """One point for four: the first earned nothing, two and three half of it."""
    three = changed(TONGUES, points=1, enough=4)
    assert replayed(partly(0.5, 1), three, changed(three, points=8), UNTOLD) is None
    assert replayed(partly(0, 1), three, changed(three, points=8), UNTOLD) == partly(2, 8)


def test_a_skill_that_was_named_earns_all_points():
    """It is there or not."""
    assert replayed(Mark(MET, 4, 4, 4, 4), OFFICE, changed(OFFICE, points=9), UNTOLD) == Mark(MET, 9, 9, 9, 9)
