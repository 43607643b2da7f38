"""Letter-spaced words are read as words in every format, as they are on a printed page."""

import pytest

from screen.documents import from_text, spelling


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("E D U C A T I O N", "EDUCATION"),
        ("W O R K   H I S T O R Y", "WORK HISTORY"),
        ("W\u00a0O\u00a0R\u00a0K", "WORK"),
        ("S K I L L S  &  T O O L S", "SKILLS & TOOLS"),
        ("SPM: A A B C D E", "SPM: A A B C D E"),
        ("Plan B and a b c d", "Plan B and a b c d"),
        ("M O U", "M O U"),
        ("Siti A. B. C. Example", "Siti A. B. C. Example"),
    ],
)
def test_spelt_capitals_are_words(typed, read):
    """Wider gaps part them; grades, initials and small letters stay."""
    assert spelling.joined(typed) == read


def test_a_name_in_the_first_line_is_joined_only_where_its_words_part():
    """The others may be told by the address of the mail."""
    assert from_text("D E W I S A R I\nE D U C A T I O N", "").text == "D E W I S A R I\nEDUCATION"
    assert from_text("D E W I   S A R I\nE D U C A T I O N", "").text == "DEWI SARI\nEDUCATION"
