"""What a fifth more or less does to a list, where people are parted by what is still open."""

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

LESS, MORE = ((Shift("work", counts),) for counts in (Counts.LESS, Counts.MORE))


def person(identifier: str, rank: int, **rows: tuple[float, float, float]) -> Application:
    """Somebody with points, highest and lowest, for criteria of ten points each."""
    findings = tuple(Finding(name, Outcome.PARTLY, points, 10, low, high) for name, (points, high, low) in rows.items())
    seen = Examined("", "", "", None, "", "", State.APPLICATION, "intake.cv-found", judgement=Judgement(findings))
    return Application(identifier, seen, State.APPLICATION, "intake.cv-found", list="long", rank=rank)


def of(*people: Application) -> Stability:
    """What is found in a ranking of these people, without pairs."""
    return sensitivity(Ranking(people, "2020-11-16"))


def test_of_equal_scores_the_bounds_part_people():
    """The highest first, then the lowest: B may become more, C must stay more than D."""
    found = of(
        person("B", 1, work=(4, 9, 4)),
        person("C", 2, work=(4, 8, 4)),
        person("D", 3, work=(4, 8, 2)),
        person("E", 3, work=(4, 8, 2)),
    )
    assert found == Stability(2, (Reach("B", 1, 1, 1), Reach("C", 2, 2, 2), Reach("D", 3, 3, 3), Reach("E", 3, 3, 3)), ())


def test_the_score_goes_before_the_bounds():
    """Whatever may still come."""
    found = of(person("A", 1, work=(5, 5, 5)), person("B", 2, work=(4, 9, 4)))
    assert [place.rank for place in found.places] == [1, 2]


def test_bounds_of_other_criteria_turn_with_their_points():
    """A leads by what is open in work: 13 against 12.5; less of it makes that 11.4 against 11.5, more study 14 each."""
    found = of(person("A", 1, work=(5, 8, 5), study=(5, 5, 5)), person("B", 2, work=(5, 5, 5), study=(5, 7.5, 5)))
    pair = (("A", "B"), (1, 2))
    more = (Shift("study", Counts.MORE),)
    assert found.changes == (Disturbance(Turn.SWAP, *pair, (LESS,)), Disturbance(Turn.LEVEL, *pair, (more,)))


def test_half_points_are_told_apart():
    """9.5 is more than 9; a fifth less of it is not."""
    found = of(person("A", 1, work=(9.5, 9.5, 9.5)), person("B", 2, study=(9, 9, 9)))
    assert [place.rank for place in found.places] == [1, 2]
    assert found.changes == (Disturbance(Turn.SWAP, ("A", "B"), (1, 2), ((Shift("study", Counts.MORE),), LESS)),)


def test_two_halves_are_one():
    """Points are told apart by their sum."""
    found = of(person("A", 1, work=(0.5,) * 3, study=(0.5,) * 3), person("B", 1, work=(1,) * 3, study=(0,) * 3))
    assert [place.rank for place in found.places] == [1, 1]


def test_changes_stand_in_the_order_of_the_list():
    """Of one pair: those who swap, then those who draw level."""
    found = of(
        person("A", 1, work=(10, 10, 10)),
        person("B", 2, study=(8, 8, 8)),
        person("C", 3, work=(7, 7, 7)),
    )
    assert [(change.ids, change.what) for change in found.changes] == [
        (("A", "B"), Turn.LEVEL),
        (("B", "C"), Turn.SWAP),
    ]
