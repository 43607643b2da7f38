"""Lines and documents of any length are brought within what later stages can carry."""

from math import inf, nan

from screen import documents
from screen.documents.bounds import LONGEST_LINE, LONGEST_TEXT, bounded
from screen.model import Box, Document, Line, ReadStatus


def test_a_very_long_line_becomes_lines_that_carry_on_one_another():
    """Nothing is lost but the blank at the cut."""
    text = "word " * 1000
    cut = documents.from_text(text, "x").lines
    assert max(len(line.text) for line in cut) <= LONGEST_LINE
    assert " ".join(line.text for line in cut).split() == text.split()
    assert [line.continues for line in cut] == [False, *(True for _ in cut[1:])]
    assert [line.number for line in cut] == list(range(1, len(cut) + 1))


def test_letters_without_a_blank_are_cut_too():
    """A run of one letter is no reason to wait."""
    assert [len(line.text) for line in documents.from_text("a" * 3000, "x").lines] == [1200, 1200, 600]


def test_what_lies_beyond_the_limit_is_left_off_with_a_note():
    """Somebody is told."""
    document = documents.read((b"some words of a line " * 20 + b"\n") * 1_500, "x.txt")
    assert sum(len(line.text) for line in document.lines) <= LONGEST_TEXT
    assert "file.cut-short" in [note.code for note in document.notes]


def test_an_ordinary_document_is_left_as_it_is():
    """The limits are far above what people write."""
    assert [line.text for line in documents.from_text("one\ntwo", "x").lines] == ["one", "two"]


def test_measures_that_no_page_has_are_unknown():
    """A damaged style says letters of any size, even of infinite; nobody can reckon with them."""
    box = Box(10, 10, 90, 20)
    nowhere = Box(0, nan, 9, inf)
    lines = (Line("a", size=inf, box=box), Line("b", gap=nan), Line("c", size=11, box=nowhere), Line("d", size=-1))
    document = Document("x", "", "odt", ReadStatus.READ, lines)
    assert bounded(document).lines == (Line("a", box=box), Line("b"), Line("c", size=11), Line("d"))
