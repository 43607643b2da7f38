"""How stable an order is when the points of a criterion count a fifth less or more."""

from screen.model import (
    Application,
    Counts,
    Disturbance,
    Examined,
    Finding,
    Judgement,
    Outcome,
    Ranking,
    Reach,
    Shift,
    Stability,
    State,
    Turn,
)
from screen.scoring.sensitivity import sensitivity


def person(identifier: str, rank: int, listed: str = "long", **points: float) -> Application:
    """Somebody with points for criteria of ten points each; a gate beside them."""
    findings = tuple(Finding(name, Outcome.MET, worth, 10, worth, worth) for name, worth in points.items())
    gate = Finding("gate", Outcome.MET)
    seen = Examined("", "", "", None, "", "", State.APPLICATION, "intake.cv-found", judgement=Judgement((gate, *findings)))
    return Application(identifier, seen, State.APPLICATION, "intake.cv-found", list=listed, rank=rank)


def of(*people: Application, pairs: bool = False) -> Stability:
    """What is found in a ranking of these people."""
    return sensitivity(Ranking(people, "2020-11-16"), pairs=pairs)


LESS, MORE = ((Shift("work", Counts.LESS),), (Shift("work", Counts.MORE),))
STUDY_LESS, STUDY_MORE = ((Shift("study", Counts.LESS),), (Shift("study", Counts.MORE),))


def test_far_apart_is_stable():
    """Nothing changes; all places hold."""
    found = of(person("A", 1, work=10, study=10), person("B", 2, work=2, study=2))
    assert found == Stability(4, (Reach("A", 1, 1, 1), Reach("B", 2, 2, 2)), ())
    assert found.holding() == ((1, 2),)


def test_neighbours_swap_when_what_parts_them_counts_less():
    """A leads by work: 9 + 5 against 3 + 10; with work at 80 % it is 12.2 against 12.4, with study at 120 % 15 each."""
    found = of(person("A", 1, work=9, study=5), person("B", 2, work=3, study=10), person("C", 3, work=1, study=1))
    pair = (("A", "B"), (1, 2))
    assert found.changes == (Disturbance(Turn.SWAP, *pair, (LESS,)), Disturbance(Turn.LEVEL, *pair, (STUDY_MORE,)))
    assert found.places == (Reach("A", 1, 1, 2), Reach("B", 2, 1, 2), Reach("C", 3, 3, 3))
    assert found.holding() == ((3, 3),)


def test_those_who_share_a_place_may_part():
    """The same sum of other parts."""
    found = of(person("A", 1, work=6, study=4), person("B", 1, work=4, study=6))
    assert found.changes == (Disturbance(Turn.PART, ("A", "B"), (1, 1), (STUDY_LESS, STUDY_MORE, LESS, MORE)),)


def test_neighbours_may_draw_level():
    """10 + 0 against 0 + 8: level when work counts 80 %."""
    found = of(person("A", 1, work=10, study=0), person("B", 2, work=0, study=8))
    assert [(change.what, change.when) for change in found.changes] == [(Turn.LEVEL, (LESS,))]


def test_pairs_try_every_two_criteria_together():
    """Four of one, four of two together."""
    people = (person("A", 1, work=10, study=2), person("B", 2, work=4, study=5))
    assert (of(*people).variations, of(*people, pairs=True).variations) == (4, 8)
    assert of(*people).changes == ()
    assert of(*people, pairs=True).changes == ()
    close = (person("A", 1, work=8, study=2), person("B", 2, work=3, study=6))
    both = (Shift("study", Counts.MORE), Shift("work", Counts.LESS))
    assert both in of(*close, pairs=True).changes[0].when


def test_who_is_listed_apart_plays_no_part():
    """Gates are not moved by points."""
    found = of(person("A", 1, work=1), person("B", 2, "gate-not-met", work=10))
    assert [place.id for place in found.places] == ["A"]
