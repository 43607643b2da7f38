"""What a recruiter sees in the terminal."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from screen.model import Note, Ranking
from screen.report import table


def shown(ranking, criteria, width=80, **how):
    console = Console(width=width, file=io.StringIO(), color_system=None)
    for part in table.parts(ranking, criteria, width, **how):
        console.print(part)
    return console.file.getvalue()


@pytest.mark.parametrize("width", [60, 80, 120, 160, 200])
def test_no_line_is_wider_than_the_terminal(ranking, criteria, width):
    """Nothing is cut off or wrapped by the terminal."""
    assert max(map(len, shown(ranking, criteria, width).splitlines())) <= width


@pytest.mark.parametrize("width", [80, 160])
def test_everybody_has_a_name_a_score_with_bounds_and_outcomes_in_words(ranking, criteria, width):
    """Signs never stand alone, colour says nothing that words do not."""
    text = shown(ranking, criteria, width)
    for words in ("Nur Example", "Lim Sample", "0 (0–2)", "✓ met", "? ask", "✗ not met", "! late", "ms office 2/2"):
        assert words in text, words


@pytest.mark.parametrize("width", [80, 160])
def test_what_to_ask_about_a_gate_stands_in_the_table(ranking, criteria, width):
    """The question itself; what only earns points is on the sheet To ask."""
    text = " ".join(shown(ranking, criteria, width).split())
    assert ("How well do you write" in text, "Which programs" in text) == (True, False)


def test_who_gives_no_name_is_called_by_the_file(ranking, criteria):
    """So that a recruiter can find it."""
    first = ranking.applications[0]
    nameless = replace(first, seen=replace(first.seen, name="", email=""))
    assert "cv1.pdf" in shown(Ranking((nameless,), ranking.as_of), criteria)


def test_one_note_that_is_not_shown_is_one_note(ranking, criteria):
    """Right number."""
    first = ranking.applications[0]
    notes = tuple(Note(code) for code in ("file.hidden-text", "file.needs-ocr", "file.damaged", "file.encrypted"))
    text = shown(Ranking((replace(first, notes=notes),), ranking.as_of), criteria)
    assert "and 1 more note\n" in "".join(f"{line.rstrip()}\n" for line in text.splitlines())


def test_who_misses_a_gate_is_listed_apart_with_the_reason(ranking, criteria):
    """After the long list, never dropped."""
    text = shown(ranking, criteria)
    assert text.index("Lim Sample") < text.index("A gate is not met") < text.index("Devi Model")
    assert "english – Searched languages." in text


def test_the_counts_add_up(ranking, criteria):
    """Every state that occurs, and the sum."""
    text = shown(ranking, criteria)
    counted = [line.split(maxsplit=1) for line in text[text.index("What came in") :].splitlines()[1:6]]
    assert [(n, words.strip()) for n, words in counted] == [
        ("2", "applications"), ("1", "late application"), ("1", "not an application"), ("1", "unreadable"), ("5", "in all"),
    ]  # fmt: skip


def test_what_needs_a_person_is_named_with_what_to_do(ranking, criteria):
    """The unreadable one, not the bounce."""
    end = shown(ranking, criteria).split("For a person to look at")[1]
    assert ("A00000005" in end, "Damaged file" in end, "A00000004" in end) == (True, True, False)


def test_people_who_cannot_be_told_apart_share_a_rank(ranking, criteria):
    """An equals sign says so."""
    first, second = ranking.applications[:2]
    shared = Ranking((first, replace(second, rank=1)), ranking.as_of)
    assert shown(shared, criteria).count(" 1=") == 2


def test_blind_tables_bear_no_names(ranking, criteria):
    """Ids stand for people."""
    text = shown(ranking, criteria, 160, blind=True)
    assert not [word for word in ("Nur", "Lim", "Devi", "Ali") if word in text]


def test_names_cannot_draw_on_the_terminal(ranking, criteria):
    """Escapes, markup and line ends in a name stay letters in its cell."""
    first = ranking.applications[0]
    hostile = replace(first, seen=replace(first.seen, name="\x1b[2J[red]Eve[/]\n\u202eevil\r"))
    text = shown(Ranking((hostile,), ranking.as_of), criteria, 160)
    assert ("\x1b" in text, "\u202e" in text, "\r" in text, "[red]" in text) == (False, False, False, True)


def test_where_only_ascii_can_be_shown_signs_are_ascii(ranking, criteria):
    """An old terminal shows no question marks for ticks."""
    assert "+ met" in shown(ranking, criteria, ascii_only=True)


def test_an_empty_ranking_says_so(criteria):
    """Nothing came in: no table, counts of nought."""
    text = shown(Ranking((), "2020-11-16"), criteria)
    assert "Nobody is on the long list." in text
    assert "0  in all" in text
