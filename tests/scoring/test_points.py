"""Points of criteria that are met, partly met or not met, and nothing between."""

import pytest

from screen.model import Finding, Outcome
from screen.scoring.points import graded


@pytest.mark.parametrize(
    ("outcome", "question", "points", "high"),
    [
        (Outcome.MET, "", 5, 5),
        (Outcome.PARTLY, "", 2.5, 2.5),
        (Outcome.PARTLY, "How well?", 2.5, 5),
        (Outcome.UNKNOWN, "", 0, 5),
        (Outcome.NOT_MET, "", 0, 0),
    ],
)
def test_a_desirable_language_degree_or_right_earns_by_its_outcome(outcome, question, points, high):
    """All when met, half when partly met; an open question may still earn all."""
    found = graded(Finding("tamil", outcome, question=question), 5)
    assert found == Finding("tamil", outcome, points, 5, points, high, question=question)


def test_a_gate_earns_nothing():
    """Without points the finding stays as it is."""
    found = Finding("malay", Outcome.MET)
    assert graded(found, None) is found
