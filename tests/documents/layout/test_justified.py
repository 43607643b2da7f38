"""Lines stretched to the width of their column are one piece."""

import pytest

from screen.documents import layout
from screen.documents.layout.words import Ink, Page, Word


def stretched(x, right, y, text):
    """The words of a text from ``x`` to ``right``, the blanks between them alike; every letter is 5 wide."""
    words = text.split()
    blank = (right - x - 5 * sum(map(len, words))) / max(len(words) - 1, 1)
    found = []
    for word in words:
        found.append(Word(word, x, y - 8, x + 5 * len(word), y + 2, y, Ink(10)))
        x += 5 * len(word) + blank
    return found


def texts(*rows, x=40, right=180, beside=()):
    """The lines of a page that holds rows of a justified column, the last of them as long as it is by itself."""
    words = [word for at, row in enumerate(rows[:-1]) for word in stretched(x, right, 100 + 12 * at, row)]
    end = stretched(x, x + 5 * len(rows[-1]), 100 + 12 * (len(rows) - 1), rows[-1])
    side = [word for at, row in enumerate(beside) for word in stretched(210, 210 + 5 * len(row), 106 + 12 * at, row)]
    return [line.text for line in layout.lines(Page(600, 800, (*words, *end, *side)), 1)]


@pytest.mark.parametrize(
    "rows",
    [
        pytest.param(("English professional profi", "and Malay professional", "and Tamil"), id="neighbours with wide blanks"),
        pytest.param(
            ("Intergovernmental papers", "and minutes of the many talks", "of trade"), id="one blank above a full line"
        ),
    ],
)
def test_words_set_far_apart_to_fill_a_line_are_one_text(rows):
    """The line below or above begins and ends where it does, and all its blanks are alike."""
    assert texts(*rows) == list(rows)


def test_the_column_beside_a_stretched_line_is_none_of_it():
    """It may stand no farther away than the words of the line do from each other."""
    rows = ("English professional profi", "and Malay professional", "and Tamil")
    beside = ("Clerk at a city hall that wrote", "its letters and minutes", "and kept its files", "for years")
    assert texts(*rows, beside=beside) == [*rows, *beside]


def test_cells_of_different_gaps_stay_apart():
    """Each row of a list with its levels at the right has a gap of its own width, and one only."""
    assert texts("Malay native", "English fluent", "Tamil little", "Bye", right=125) == [
        "Malay\tnative", "English\tfluent", "Tamil\tlittle", "Bye",
    ]  # fmt: skip


def test_a_date_at_the_end_of_a_line_stays_apart():
    """The line below begins and ends where it does by chance."""
    assert texts("Clerk 2018", "minutes of the land", "office", right=140)[0] == "Clerk\t2018"
