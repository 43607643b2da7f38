"""What a "no" before or behind a statement makes of it, and whose pass it is."""

from datetime import date

import pytest

from screen.profile.rights import denials, permits


@pytest.mark.parametrize(
    ("text", "words", "stands"),
    [
        ("I hold a permit", "permit", True),
        ("I do not hold a permit", "permit", False),
        ("I have never held a permit", "permit", False),
        ("I don't hold a permit", "permit", False),
        ("saya tidak ada permit", "permit", False),
        ("I am not old and hold a permit", "permit", True),
        ("I am not old, I hold a permit", "permit", True),
        ("not a resident or a permit", "permit", False),
        ("neither a permanent resident nor a citizen of Malaysia", "Malaysia", False),
        ("not one two three four permit", "permit", False),
        ("not one two three four five permit", "permit", True),
        ("permit: yes", "permit", True),
        ("permit: ya", "permit", True),
        ("permit: no", "permit", False),
        ("permit? none", "permit", False),
        ("permit: tiada", "permit", False),
        ("permit: no longer than a year", "permit", True),
        ("no permit: no", "permit", True),
    ],
)
def test_a_statement_stands_unless_it_is_denied_or_answered_with_no(text, words, stands):
    """Up to four words after the denial, not over a comma or an "and"; two denials are none; "not one or two" denies both."""
    start = text.index(words)
    assert denials.affirmed(text, start, start + len(words)) is stands


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        ("employment pass", True),
        ("My wife holds an employment pass", False),
        ("spouse on an employment pass", False),
        ("My husband is Malaysian; I hold an employment pass", True),
        ("My husband works here. employment pass", True),
        ("My husband is here and I hold an employment pass", True),
        ("(wife Malaysian) employment pass", True),
        ("wife of a man who has for a very long time now had an employment pass", True),
    ],
)
def test_a_relatives_pass_is_not_the_writers(text, mine):
    """In one sentence, near by, and not behind "I"."""
    said = permits.held(text, date(2020, 11, 22), "MY", (), endorsed=None)
    assert bool(list(said)) is mine


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("need a permit", "barred"),
        ("need one two three four five six seven permit", "barred"),
        ("need one two three four five six seven eight nine permit", None),
        ("need it. permit", None),
        ("permit is required", "barred"),
        ("permit one two three required", "barred"),
        ("permit one two three four required", None),
        ("permit; required", None),
    ],
)
def test_a_need_stands_near_what_is_needed(text, kind):
    """Eight words before it or three behind it, in one clause."""
    found = permits.needed(text.replace("permit", "work permit"), "MY")
    assert [said.kind for said in found] == ([] if kind is None else [kind])
