"""Headings turned by a right angle stand before what they head."""

import pytest

from documents.pages import said
from screen.documents import layout
from screen.documents.layout.words import Page

WIDE, HIGH = 600.0, 800.0


def upwards(x, bottom, text, order=-1):
    """A text that reads from ``bottom`` upwards, its letters on the line ``x``: places are those of the turned page."""
    return said(HIGH - bottom, x, text, order=order)


def downwards(x, top, text):
    """A text that reads from ``top`` downwards."""
    return said(top, WIDE - x, text)


def texts(words, turned, way):
    return [line.text for line in layout.lines(Page(WIDE, HIGH, tuple(words), (tuple(turned),), ways=(way,)), 1)]


SECTIONS = [
    *said(40, 60, "Siti Ali"),
    *said(80, 100, "Clerk, City Hall"), *said(80, 114, "2018 – now"), *said(80, 128, "letters"),
    *said(80, 160, "Diploma, A College"), *said(80, 174, "2012 – 2015"), *said(80, 188, "with honours"),
]  # fmt: skip
ORDER = [
    "Siti Ali", "WORK", "Clerk, City Hall", "2018 – now", "letters",
    "STUDIES", "Diploma, A College", "2012 – 2015", "with honours",
]  # fmt: skip


@pytest.mark.parametrize(
    ("turned", "way"),
    [
        pytest.param([*upwards(50, 112, "WORK"), *upwards(50, 187, "STUDIES")], 90, id="upwards from the top"),
        pytest.param([*upwards(50, 124, "WORK"), *upwards(50, 192, "STUDIES")], 90, id="upwards in the middle"),
        pytest.param([*downwards(30, 92, "WORK"), *downwards(30, 152, "STUDIES")], 270, id="downwards"),
        pytest.param([*downwards(400, 92, "WORK"), *downwards(400, 152, "STUDIES")], 270, id="at the right"),
    ],
)
def test_headings_up_the_margin_come_before_their_sections(turned, way):
    """Where the text pauses the section starts, be its heading as high or set in its middle."""
    assert texts(SECTIONS, turned, way) == ORDER


def test_headings_up_the_margin_that_nearly_touch_are_two():
    """The upper one was drawn first."""
    turned = [*upwards(50, 140, "WORK", order=1), *upwards(50, 178, "STUDIES", order=9)]
    assert texts(SECTIONS, turned, 90) == ORDER


@pytest.mark.parametrize(
    ("turned", "way"),
    [
        pytest.param(upwards(50, 150, "Curriculum vitae"), 90, id="one text"),
        pytest.param([*upwards(50, 112, "WORK"), *upwards(50, 187, "012-555 0101")], 90, id="a telephone"),
        pytest.param([*upwards(50, 112, "WORK"), *upwards(70, 187, "STUDIES")], 90, id="not in line"),
        pytest.param([*upwards(50, 112, "WORK"), *upwards(50, 787, "STUDIES")], 90, id="beside nothing"),
        pytest.param([*said(0, 112, "WORK"), *said(0, 187, "STUDIES")], 45, id="askew"),
    ],
)
def test_other_turned_texts_come_last(turned, way):
    """They head nothing."""
    texts_ = [line for line in ORDER if line not in {"WORK", "STUDIES"}]
    assert texts(SECTIONS, turned, way)[: len(texts_)] == texts_
