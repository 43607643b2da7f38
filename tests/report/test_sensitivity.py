"""The stability of an order, in words."""

import pytest

from screen.model import Counts, Disturbance, Reach, Shift, Stability, Turn
from screen.report import stability

LESS = (Shift("networks", Counts.LESS),)
MORE = (Shift("networks", Counts.MORE),)
OTHER = (Shift("ms_office", Counts.LESS),)
STEADY = tuple(Reach(f"P{rank}", rank, rank, rank) for rank in range(1, 10))
LOOSE = (Reach("P10", 10, 10, 11), Reach("P11", 11, 10, 11))


@pytest.mark.parametrize(
    ("what", "ranks", "when", "sentence"),
    [
        (Turn.SWAP, (10, 11), (LESS,), "10 and 11 swap when networks counts less"),
        (Turn.SWAP, (10, 11), (LESS, OTHER), "10 and 11 swap when networks or ms office counts less"),
        (Turn.LEVEL, (10, 11), (LESS, MORE), "10 and 11 draw level when networks counts less or more"),
        (Turn.PART, (10, 10), (MORE, OTHER), "those who share 10 part when networks counts more, or ms office counts less"),
        (Turn.SWAP, (10, 11), ((*LESS, *OTHER),), "10 and 11 swap when networks counts less while ms office counts less"),
    ],
)
def test_changes_are_said_in_a_sentence(what, ranks, when, sentence):
    """Places, what happens, and because of which criterion."""
    found = Stability(4, (*STEADY, *LOOSE), (Disturbance(what, ("P10", "P11"), ranks, when),))
    assert list(stability.words(found)) == ["places 1–9 hold", sentence]


def test_one_place_is_one_place():
    """And none is none."""
    assert list(stability.words(Stability(4, STEADY[:1], ()))) == ["place 1 holds"]
    assert list(stability.words(Stability(0, (), ()))) == []


def test_the_tree_says_the_same_for_programs():
    """Percent, places, changes and the words."""
    found = Stability(2, LOOSE, (Disturbance(Turn.SWAP, ("P10", "P11"), (10, 11), (LESS,)),))
    assert stability.tree(found, 20) == {
        "percent": 20,
        "variations": 2,
        "holds": [],
        "places": [{"id": "P10", "rank": 10, "best": 10, "worst": 11}, {"id": "P11", "rank": 11, "best": 10, "worst": 11}],
        "changes": [
            {"what": "swap", "ids": ["P10", "P11"], "ranks": [10, 11], "when": [[{"criterion": "networks", "counts": "less"}]]}
        ],
        "words": ["10 and 11 swap when networks counts less"],
    }
