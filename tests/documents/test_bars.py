"""Levels that a page draws as bars are words on the lines of their labels."""

import pytest

from screen.documents import bars
from screen.documents.layout.words import Ink, Patch, Word

GREY, BLUE = (220, 220, 220, 255), (0, 60, 160, 255)


def label(text, x0, base):
    """A word of ten points."""
    return Word(text, x0, base - 8, x0 + 5 * len(text), base + 2, base, Ink(10.0))


def bar(x0, top, share, order=0, length=100.0):
    """A grey bar with so much of it blue."""
    return [Patch(x0, top, x0 + length, top + 6, GREY, order), Patch(x0, top, x0 + share * length, top + 6, BLUE, order + 1)]


def told(words, *shapes):
    """What is said, and on which line."""
    return [(word.text, word.base) for word in bars.drawn([one for shape in shapes for one in shape], words)]


@pytest.mark.parametrize(("x", "down"), [(120, -6), (50, 4)])
def test_a_level_stands_on_the_line_of_its_label(x, down):
    """Beside the bar or right above it; a full one is a level where another is not full."""
    words = [label("English", 50, 100), label("Tamil", 50, 130)]
    assert told(words, bar(x, 100 + down, 0.8), bar(x, 130 + down, 1.0, 2)) == [("80%", 100), ("100%", 130)]


@pytest.mark.parametrize(
    "shapes",
    [
        bar(120, 94, 0.8),
        [*bar(120, 94, 1.0), *bar(120, 124, 1.0, 2)],
        [*bar(120, 94, 0.8), *bar(120, 124, 0.8, 2, length=60.0)],
        [Patch(120, 94, 220, 100, GREY, 0), Patch(120, 124, 220, 130, GREY, 1)],
        [*bar(400, 94, 0.8), *bar(400, 124, 0.5, 2)],
    ],
)
def test_what_is_no_scale_says_nothing(shapes):
    """One bar, full ones alone, bars of several lengths, plain ones, and those far from every word."""
    assert told([label("English", 50, 100), label("Tamil", 50, 130)], shapes) == []


def test_the_label_above_counts_before_a_text_in_another_column():
    """What stands at its left may be of another part."""
    words = [label("Clerk", 20, 106), label("English", 120, 100), label("Bank", 20, 136), label("Tamil", 120, 130)]
    assert told(words, bar(120, 103, 0.6), bar(120, 133, 0.4, 2)) == [("60%", 100), ("40%", 130)]


def test_a_full_bar_may_be_drawn_without_what_is_under_it():
    """It is as long as the others of its scale, and in the colour that fills them; an empty one is not."""
    words = [label("English", 50, 100), label("Malay", 50, 130), label("Tamil", 50, 160), label("Thai", 50, 190)]
    full, empty = [Patch(120, 124, 220, 130, BLUE, 4)], [Patch(120, 184, 220, 190, GREY, 5)]
    assert told(words, bar(120, 94, 0.8), full, bar(120, 154, 0.2, 2), empty) == [("80%", 100), ("20%", 160), ("100%", 130)]
