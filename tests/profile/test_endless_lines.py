"""Lines without an end: what they cost grows with their letters, not with their squares."""

from datetime import date
from time import process_time

import pytest

from screen import documents
from screen.profile import understand

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
    """Processor seconds to understand one word over and over, in lines of a length."""
    line = word * (length // len(word)) + "\n\n"
    document = documents.from_text("Ali Example\n" + line * (LETTERS // length), "cv.txt")
    start = process_time()
    understand(document, date(2020, 11, 16))
    return process_time() - start


@pytest.mark.parametrize("word", ["Bahasa ", "English, ", "中文 ", "5 ", "A1 ", "a@b.co ", "ali|@b.com ", "Employment Pass "])
def test_long_lines_cost_little_more_than_as_many_letters_in_short_ones(word):
    """No rule looks at all of a line again for each of its words."""
    assert cost(word, LONG) < 2.5 * cost(word, SHORT)
