"""A ranking as standings, and standings placed anew: to the last mark."""

import pytest

from screen.model import (
    Application,
    Cause,
    Examined,
    Finding,
    Importance,
    Judgement,
    Mark,
    Move,
    Outcome,
    Ranking,
    Standing,
    State,
)
from screen.scoring.compare import moves, placed, standings


def application(identifier, state=State.APPLICATION, name="", email="", findings=None, listed="", rank=None):
    """One thing that came in."""
    judgement = None if findings is None else Judgement(findings)
    seen = Examined("0", "a.mbox", "", None, name, email, state, "", judgement=judgement)
    return Application(identifier, seen, state, "", list=listed, rank=rank)


def test_everybody_has_a_standing_and_only_the_ranked_have_marks():
    """By name, else by e-mail; a judgement that was not ranked is left out."""
    topic = Finding("topic", Outcome.PARTLY, 4, 10, 3, 9, "r", "What?", importance=Importance.DESIRABLE)
    gate = Finding("malay", Outcome.MET)
    ranking = Ranking(
        (
            application("A", name="Ana Lim", email="a@example.com", findings=(topic, gate), listed="long", rank=1),
            application("B", State.LATE, email="b@example.com", findings=(gate,)),
            application("C", State.NO_CV),
            application("D", listed="long", rank=2),
        ),
        "2020-11-16",
    )
    marks = {"topic": Mark(Outcome.PARTLY, 4, 10, 3, 9, asks=True), "malay": Mark(Outcome.MET)}
    assert standings(ranking) == (
        Standing("A", "Ana Lim", "application", "long", 1, marks),
        Standing("B", "b@example.com", "late"),
        Standing("C", "", "no-cv"),
        Standing("D", "", "application", "long", 2),
    )


def person(identifier, *marks, listed="long"):
    """Somebody with marks for criteria of their own names."""
    return Standing(identifier, "", "application", listed, 1, {str(number): mark for number, mark in enumerate(marks)})


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Mark(Outcome.PARTLY, 5, 10, 5, 9), Mark(Outcome.PARTLY, 5, 10, 5, 7)),
        (Mark(Outcome.PARTLY, 5, 10, 4, 7), Mark(Outcome.PARTLY, 5, 10, 2, 7)),
    ],
)
def test_of_equal_scores_the_one_that_may_become_more_or_must_stay_more_stands_first(first, second):
    """The bounds part them; ids do not."""
    found = placed((person("A", second), person("B", first)))
    assert [(one.id, one.rank) for one in found] == [("B", 1), ("A", 2)]


def test_only_a_gate_that_is_not_met_lists_apart():
    """A desirable criterion that is not met earns nothing, and a gate partly met passes."""
    wish = person("A", Mark(Outcome.NOT_MET, 0, 10))
    gate = person("B", Mark(Outcome.NOT_MET), Mark(Outcome.MET, 9, 10, 9, 9))
    partly = person("C", Mark(Outcome.PARTLY), listed="gate-not-met")
    assert [(one.id, one.list, one.rank) for one in placed((gate, wish, partly))] == [
        ("A", "long", 1),
        ("C", "long", 1),
        ("B", "gate-not-met", 3),
    ]


def test_a_criterion_that_came_without_points_and_outcome_is_still_a_cause():
    """It was not there before."""
    before, after = person("A"), Standing("A", "", "application", "long", 2, {"0": Mark(Outcome.UNKNOWN, 0, 10, 0, 10)})
    assert moves((before,), (after,)) == (Move(before, after, (Cause("0", None, after.marks["0"]),)),)


def test_a_mark_of_other_bounds_and_a_criterion_that_is_on_neither_side_are_no_cause():
    """What differs in outcome or points is one."""
    before = Standing("A", "", "application", "long", 1, {"0": Mark(Outcome.PARTLY, 4, 10, 4, 9), "1": Mark(Outcome.MET)})
    after = Standing("A", "", "application", "long", 2, {"0": Mark(Outcome.PARTLY, 4, 10, 4, 8), "1": Mark(Outcome.PARTLY)})
    (move,) = moves((before,), (after,))
    assert [cause.criterion for cause in move.causes] == ["1"]
