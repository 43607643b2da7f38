"""Lines without an end: what they cost grows with their letters, not with their squares."""

from datetime import date
from time import process_time

import pytest

from screen import documents
from screen.profile import dates, understand

LETTERS = 24_000
SHORT, LONG = 150, 1_200
"""Letters of the lines compared; longer ones are cut before they are understood."""


@pytest.fixture(scope="module", autouse=True)
def vocabularies():
    """Every vocabulary read once before anything is timed."""
    understand(
        documents.from_text("Ali Example\n# Languages\nEnglish: IELTS 7, 5 May 2019\nClerk 2018 visa", "cv.txt"),
        date(2020, 11, 16),
    )


def cost(word, length):
    """Processor seconds to understand one word over and over, in lines of a length: the least of several runs."""
    line = word * (length // len(word)) + "\n\n"
    return spent("Ali Example\n" + line * (LETTERS // length))


def spent(text):
    """Processor seconds to understand a text, the least of three runs."""
    document = documents.from_text(text, "cv.txt")
    runs = []
    for _ in range(3):
        start = process_time()
        understand(document, date(2020, 11, 16))
        runs.append(process_time() - start)
    return min(runs)


@pytest.mark.parametrize("word", ["Bahasa ", "English, ", "中文 ", "5 ", "A1 ", "a@b.co ", "ali|@b.com ", "Employment Pass "])
def test_long_lines_cost_little_more_than_as_many_letters_in_short_ones(word):
    """No rule looks at all of a line again for each of its words."""
    assert cost(word, LONG) < 3 * cost(word, SHORT)


def test_a_thousand_capitals_in_a_row_are_one_name():
    """Nobody tries in how many ways they could be three."""
    assert spent(f"Ali Example\n# Work\nClerk, Harbour Trading, {'D' * 1000}\nJan 2018 - May 2019") < 1


def test_many_blanks_behind_a_year_are_one_blank():
    """Nobody tries in how many ways they stand before, in and behind the length of a stretch of time."""
    start = process_time()
    dates.find(f"2018{' ' * 40}3 months{' ' * 40}Clerk")
    assert process_time() - start < 1
