"""Levels that only the colour of dots tells are told by their form."""

import pytest

from documents.pdf.test_pdf import made, shown
from screen.documents import dots, read
from screen.documents.blocks import Run
from screen.documents.layout.words import Ink, Patch, Word

BLUE, GREY, FAINT = (0, 60, 160, 255), (190, 190, 190, 255), (240, 240, 240, 255)


def said(*runs):
    """The text of a line of runs, each a text and a colour."""
    return "".join(
        run.text for run in dots.told([Run(text, colour=colour, hidden=colour == "fafafa") for text, colour in runs])
    )


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        ([("Malay ", ""), ("●●●●", "0044aa"), ("●", "cccccc")], "Malay ●●●●○"),
        ([("Malay\t★★", "ffaa00"), ("★★★", "fafafa")], "Malay\t★★☆☆☆"),
        ([("● ● ", "0044aa"), ("● ● ●", "cccccc")], "● ● ○ ○ ○"),
        ([("●", "cccccc"), ("●", "0044aa"), ("●", "cccccc")], "●●●"),
        ([("●", "cccccc"), ("●", "0044aa")], "●●"),
        ([("●●", ""), ("●●●", "")], "●●●●●"),
        ([("Malay ●●●", ""), ("● English", "cccccc")], "Malay ●●●● English"),
    ],
    ids=["dots", "faint stars", "with blanks", "no scale", "too few", "one colour", "words beside them"],
)
def test_dots_of_a_second_colour_are_empty(runs, text):
    """A scale fills from the left."""
    assert said(*runs) == text


def test_faint_dots_are_seen():
    """They are the empty part of a scale, no hidden text."""
    assert not any(run.hidden for run in dots.told([Run("●●●"), Run("●", hidden=True, colour="fafafa")]))


def test_a_document_tells_the_level(docx):
    """From the file to the line."""
    run = '<w:r><w:rPr><w:color w:val="{}"/></w:rPr><w:t>{}</w:t></w:r>'
    body = (
        "<w:p><w:r><w:t xml:space='preserve'>English </w:t></w:r>"
        + run.format("0044AA", "●●●●")
        + run.format("CCCCCC", "●")
        + "</w:p>"
    )
    assert read(docx(body), "cv.docx").text == "English ●●●●○"


def word(text, x, colour):
    """A word on one line."""
    return Word(text, x, 92, x + 5 * len(text), 102, 100, Ink(10, colour=colour))


def test_words_of_a_page_are_told_alike():
    """Whether each dot is a word or several are."""
    page = (word("Malay", 50, BLUE), word("●", 90, BLUE), word("●●", 96, BLUE), word("●●", 107, FAINT), word("●", 300, BLUE))
    told = [(one.text, one.ink.colour) for one in dots.told_apart(page[:4])]
    assert told == [("Malay", BLUE), ("●", BLUE), ("●●", BLUE), ("○○", BLUE)]
    assert dots.told_apart((word("•", 50, BLUE), word("Malay", 60, GREY))) == (word("•", 50, BLUE), word("Malay", 60, GREY))


def circles(x, y, *colours):
    """Circles of eight points, side by side."""
    return [Patch(x + 10 * at, y, x + 10 * at + 8, y + 8, colour, at) for at, colour in enumerate(colours)]


def test_drawn_circles_stand_as_a_word_on_their_line():
    """Filled ones first, then those of another colour or empty ones."""
    label = word("Malay", 50, BLUE)
    found, used = dots.drawn(circles(120, 93, BLUE, BLUE, BLUE, GREY, GREY), [label])
    assert ([(one.text, one.base) for one in found], len(used)) == ([("●●●○○", 100)], 5)
    found, _ = dots.drawn(circles(120, 93, BLUE, (0, 60, 160, 0), (0, 60, 160, 0)), [label])
    assert [one.text for one in found] == ["●○○"]


def test_circles_drawn_over_others_count():
    """The track first, then what is filled of it."""
    over = [patch._replace(order=9) for patch in circles(120, 93, BLUE, BLUE)]
    found, _ = dots.drawn([*circles(120, 93, GREY, GREY, GREY, GREY, GREY), *over], [])
    assert [one.text for one in found] == ["●●○○○"]


def test_other_circles_are_no_level():
    """Bullets below one another, ornaments of one colour, circles of several sizes."""
    below = [Patch(50, 100 + 14 * at, 54, 104 + 14 * at, BLUE if at else GREY, at) for at in range(5)]
    assert dots.drawn(below, []) == ([], frozenset())
    assert dots.drawn(circles(120, 93, BLUE, BLUE, BLUE), []) == ([], frozenset())
    sizes = [Patch(100 + 12 * at, 100, 104 + 14 * at, 104 + 2 * at, BLUE if at else GREY, at) for at in range(5)]
    assert dots.drawn(sizes, []) == ([], frozenset())


def test_the_dots_of_a_dotted_line_are_no_list_marks():
    """They stand closer below one another than lines of text; drawn marks do not, though one be drawn twice."""
    text = "".join(shown(50, 700 - 14 * row, word) for row, word in enumerate(("Clerk", "Pearl Bank", "Tutor")))
    dotted = "".join(f"0 g 40 {y} 2 2 re f\n" for y in range(660, 720, 4))
    marked = "".join(f"0 g 40 {702 - 14 * row} 3 3 re f\n" for row in (0, 1, 2, 2))
    assert [line.bullet for line in read(made(text + dotted), "cv.pdf").lines] == [False] * 3
    assert [line.bullet for line in read(made(text + marked), "cv.pdf").lines] == [True] * 3


def test_discs_with_rings_around_them_are_full_and_rings_alone_empty():
    """Of one colour, as some makers of PDFs draw a border; a full scale stands above."""
    rings = [Patch(120 + 9 * i, top, 128 + 9 * i, top + 8, BLUE, 100 + i) for top in (93, 113) for i in range(4)]
    discs = [
        Patch(120.3 + 9 * i, top + 0.3, 127.7 + 9 * i, top + 7.7, BLUE, i) for top, n in ((93, 4), (113, 3)) for i in range(n)
    ]
    found, used = dots.drawn([*rings, *discs], [])
    assert [word.text for word in found] == ["●●●●", "●●●○"]
    assert used == {*rings, *discs}


def test_circles_in_outline_are_empty_and_those_with_a_filling_full():
    """A filling is a smaller circle in the middle; a row without empty ones is a scale below one that has them."""
    clear = (0, 60, 160, 0)
    rings = [Patch(120 + 9 * i, top, 128 + 9 * i, top + 8, clear, 10 * top + i) for top in (93, 113) for i in range(4)]
    fillings = [
        Patch(121 + 9 * i, top + 1, 127 + 9 * i, top + 7, BLUE, 10 * top + 5 + i)
        for top, n in ((93, 4), (113, 2))
        for i in range(n)
    ]
    found, used = dots.drawn([*rings, *fillings], [])
    assert [word.text for word in found] == ["●●●●", "●●○○"]
    assert used == {*rings, *fillings}
    assert dots.drawn([*rings[:4], *fillings[:4]], []) == ([], frozenset())


def test_circles_drawn_to_whole_pixels_are_one_scale():
    """Of three quarters of a point, as browsers draw them: neither quite round nor quite at equal distances."""
    places = [(120.0, 10.02), (132.0, 9.27), (143.25, 9.27), (154.5, 9.27)]
    rings = [Patch(x, 93, x + wide, 93 + wide, (0, 60, 160, 0), 10 + at) for at, (x, wide) in enumerate(places)]
    discs = [Patch(x + 0.9, 93.9, x + 0.9 + 8.25 * wide / 10.02, 101.4, BLUE, at) for at, (x, wide) in enumerate(places[:3])]
    found, _ = dots.drawn([*rings, *discs], [])
    assert [word.text for word in found] == ["●●●○"]
