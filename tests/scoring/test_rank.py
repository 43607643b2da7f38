"""Applications → the order in which a panel reads them."""

from datetime import date

from screen.model import Application, Examined, Finding, Importance, Judgement, Outcome, State
from screen.scoring import rank

AS_OF = date(2020, 11, 16)
NOT_MET = Finding("degree", Outcome.NOT_MET)


def application(identifier, points=None, high=None, gate=None, state=State.APPLICATION):
    """An application with one row of points, and perhaps a gate."""
    top = points if high is None else high
    rows = (
        () if points is None else (Finding("topic", Outcome.PARTLY, points, 10, points, top, importance=Importance.DESIRABLE),)
    )
    judgement = None if points is None else Judgement((*rows, *((gate,) if gate else ())))
    seen = Examined("0", "a.mbox", "", None, "", "", state, "", judgement=judgement)
    return Application(identifier, seen, state, "")


def order(*applications):
    """Id, list and rank of everybody, in the order of the ranking."""
    return [(a.id, a.list, a.rank) for a in rank(applications, AS_OF).applications]


def test_the_long_list_comes_first_then_those_who_miss_a_gate_then_the_rest():
    """Nobody is dropped; ranks run on."""
    assert order(
        application("A4", state=State.NO_CV),
        application("A3", 9, gate=NOT_MET),
        application("A1", 2),
        application("A2", 5),
    ) == [("A2", "long", 1), ("A1", "long", 2), ("A3", "gate-not-met", 3), ("A4", "", None)]


def test_a_gate_that_is_unknown_or_partly_met_keeps_its_place():
    """Only not met is listed apart."""
    unknown, partly = Finding("degree", Outcome.UNKNOWN), Finding("degree", Outcome.PARTLY)
    assert order(application("A1", 5, gate=unknown), application("A2", 6, gate=partly)) == [
        ("A2", "long", 1),
        ("A1", "long", 2),
    ]


def test_a_desirable_criterion_that_is_not_met_is_no_gate():
    """It only earns nothing."""
    missing = Finding("experience", Outcome.NOT_MET, 0, 24, importance=Importance.DESIRABLE)
    assert order(application("A1", 5, gate=missing)) == [("A1", "long", 1)]


def test_importance_alone_tells_a_gate():
    """Not the points: a gate that carried some would still be one."""
    gate = Finding("degree", Outcome.NOT_MET, 0, 24)
    assert order(application("A1", 5, gate=gate)) == [("A1", "gate-not-met", 1)]


def test_people_who_cannot_be_told_apart_share_a_rank():
    """The same score and the same bounds; the next rank is counted on."""
    assert order(application("A3", 5, 8), application("A1", 5, 8), application("A2", 5, 9), application("A4", 4, 9)) == [
        ("A2", "long", 1),
        ("A1", "long", 2),
        ("A3", "long", 2),
        ("A4", "long", 4),
    ]


def test_late_applications_are_ranked_and_others_are_not():
    """Superseded, other post and the like keep their line without a rank."""
    assert order(
        application("A1", 5, state=State.LATE),
        application("A2", 9, state=State.SUPERSEDED),
        application("A3", 9, state=State.OTHER_POST),
    ) == [("A1", "long", 1), ("A2", "", None), ("A3", "", None)]


def test_the_order_of_what_comes_in_changes_nothing():
    """Ids decide where scores do not."""
    crowd = [application(f"A{n}", n % 3, n % 2 + 3) for n in range(12)]
    assert order(*crowd) == order(*reversed(crowd))


def test_a_ranking_says_for_which_day_it_holds():
    """As an ISO date."""
    assert rank((), AS_OF).as_of == "2020-11-16"
