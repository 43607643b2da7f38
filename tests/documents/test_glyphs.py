"""Characters and colours as a person sees them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.documents import colours
from screen.documents.glyphs import clean, split_mark


@given(st.text())
def test_cleaning_is_done_once(text):
    """What is clean stays as it is, and holds no control character but the tab."""
    once = clean(text)
    assert clean(once) == once
    assert all(character == "\t" or ord(character) >= 32 for character in once)


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("  a \u00a0 b  ", "a b"),
        ("a    b \t\t c", "a\tb\tc"),
        ("\ufb01nance \U0001d400\U0001d401", "finance AB"),
        ("cafe\u0301", "café"),
        ("\uf0e0 siti@example.com", "siti@example.com"),
        ("\x1b[31mSiti\x07", "[31mSiti"),
        ("Clerk ........ 2018", "Clerk\t2018"),
        ("Clerk....2018", "Clerk\t2018"),
        ("Clerk... 2018", "Clerk... 2018"),
        ("Clerk …… 2018", "Clerk\t2018"),
        ("Name: ____Siti____", "Name:\tSiti"),
        ("نام\u200cه", "نام\u200cه"),
    ],
)
def test_text_as_it_is_seen(raw, seen):
    """Blanks run together, tabs and wide or filled gaps part; icons, controls and escapes go; joiners of other scripts stay."""
    assert clean(raw) == seen


@pytest.mark.parametrize(
    ("raw", "is_item", "rest"),
    [
        ("\uf0b7\tFiling", True, "Filing"),
        ("o\tFiling", True, "Filing"),
        ("•Filing", True, "Filing"),
        ("– Filing", True, "Filing"),
        ("–", False, "–"),
        ("-5 %", False, "-5 %"),
        ("-Degree in Law", True, "Degree in Law"),
        ("-Marketing plan", True, "Marketing plan"),
        ("-Designed a square", True, "Designed a square"),
        ("*Filing", True, "Filing"),
        (">filing and typing", True, "filing and typing"),
        (">> filing", True, "filing"),
        ("-Present", False, "-Present"),
        ("-Dis 2019", False, "-Dis 2019"),
        ("– 2017-07)", False, "– 2017-07)"),
        ("-related work", False, "-related work"),
        (">90 %", False, ">90 %"),
        ("o Filing", True, "Filing"),
        ("o  A list of forms", True, "A list of forms"),
        ("o filing", False, "o filing"),
        ("o 03-5555 0101", False, "o 03-5555 0101"),
        ("o Level, 2008", False, "o Level, 2008"),
        ("1) Filing", True, "Filing"),
        ("iv. Filing", True, "Filing"),
        ("12. 2019", True, "2019"),
        ("1. EDUCATION", False, "EDUCATION"),
        ("(60) 12-555 0101", False, "(60) 12-555 0101"),
        ("e. siti@example.com", False, "e. siti@example.com"),
        ("A. Rahman", False, "A. Rahman"),
        ("2019. Clerk", False, "2019. Clerk"),
    ],
)
def test_list_marks_are_told_from_words(raw, is_item, rest):
    """Bullets, dashes before a blank and numbers; not signs, area codes, initials, years or the letters of contact lines."""
    assert split_mark(raw) == (is_item, rest)


@pytest.mark.parametrize(
    ("colour", "ground", "lost"),
    [
        ("ffffff", "ffffff", True),
        ("f0f0f0", "ffffff", True),
        ("d9d9d9", "ffffff", False),
        ("ffffff", "203040", False),
        ("203040", "203040", True),
        ("ffffff", None, False),
        ("", "ffffff", False),
    ],
)
def test_a_colour_is_lost_on_its_like(colour, ground, lost):
    """Nearly the same colour is not seen; an unknown ground hides nothing."""
    assert colours.is_lost(colour, ground) is lost


@pytest.mark.parametrize(
    ("notation", "colour"),
    [
        ("#FFF", "ffffff"),
        ("1F3864", "1f3864"),
        ("rgb(255, 255, 254)", "fffffe"),
        ("White", "ffffff"),
        ("auto", ""),
        ("window", ""),
    ],
)
def test_colours_in_every_notation(notation, colour):
    """Hex, short hex, rgb() and the names that matter; anything else is no colour."""
    assert colours.parse(notation) == colour
