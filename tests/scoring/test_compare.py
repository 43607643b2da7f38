"""Who moves between two rankings of the same people, and on which criteria."""

from screen.model import Cause, Mark, Move, Outcome, Standing
from screen.scoring.compare import moves, placed


def person(identifier: str, rank: int | None, listed: str = "long", **points: float) -> Standing:
    """Somebody with points for criteria of ten points each."""
    marks = {name: Mark(Outcome.MET, worth, 10, worth, worth) for name, worth in points.items()}
    return Standing(identifier, "", "application", listed, rank, marks)


def test_who_stays_is_not_named():
    """Same place, same score."""
    assert moves((person("A", 1, work=5),), (person("A", 1, work=5),)) == ()


def test_a_move_names_the_criteria_that_differ():
    """And what was before and is after."""
    before, after = person("A", 2, work=5, study=5), person("A", 1, work=8, study=5)
    cause = Cause("work", Mark(Outcome.MET, 5, 10, 5, 5), Mark(Outcome.MET, 8, 10, 8, 8))
    assert moves((before,), (after,)) == (Move(before, after, (cause,)),)
    assert cause.points == 3


def test_who_is_only_overtaken_has_no_cause():
    """Others have moved."""
    was, now = person("B", 1, work=6), person("B", 2, work=6)
    assert moves((was,), (now,)) == (Move(was, now, ()),)


def test_a_criterion_that_is_new_or_gone_is_a_cause():
    """Its mark is missing on one side."""
    (move,) = moves((person("A", 1, work=5),), (person("A", 1, study=4),))
    assert [(cause.criterion, cause.points) for cause in move.causes] == [("study", 4), ("work", -5)]


def test_people_are_placed_as_a_ranking_places_them():
    """By score; gates apart; equals share a rank; who was not ranked stays so."""
    gate = Standing("D", "", "application", "long", 1, {"malay": Mark(Outcome.NOT_MET), "work": Mark(Outcome.MET, 9, 10, 9, 9)})
    people = (gate, person("C", 1, work=4), person("A", 1, work=7), person("B", 1, work=7), person("E", None, ""))
    assert [(one.id, one.list, one.rank) for one in placed(people)] == [
        ("A", "long", 1),
        ("B", "long", 1),
        ("C", "long", 3),
        ("D", "gate-not-met", 4),
        ("E", "", None),
    ]
