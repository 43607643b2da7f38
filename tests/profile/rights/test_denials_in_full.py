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
    ("text", "said"),
    [
        ("Malaysian", {"stands"}),
        ("formerly Malaysian", {"over"}),
        ("formerly one two three four Malaysian", {"over"}),
        ("formerly one two three four five Malaysian", {"stands"}),
        ("formerly; Malaysian", {"stands"}),
        ("formerly Indonesian and Malaysian", {"stands"}),
        ("ex-Malaysian", {"over"}),
        ("Malaysian (renounced)", {"over"}),
        ("Malaysian citizenship (renounced)", {"over"}),
        ("Malaysian company (renounced)", {"stands"}),
        ("applying for Malaysian", {"sought"}),
        ("Malaysian is still pending", {"sought"}),
        ("Malaysian citizen applicant", {"sought"}),
        ("non-Malaysian", set()),
        ("other than Malaysian", set()),
        ("selain Malaysian", set()),
        ("now Malaysian", {"stands", "now"}),
        ("now a citizen of Malaysian", {"stands", "now"}),
        ("now living with Malaysian", {"stands"}),
        ("Malaysian citizen: no", {"stands", "denied"}),
        ("Malaysian? tidak", {"stands", "denied"}),
        ("Malaysian no", {"stands"}),
    ],
)
def test_a_nationality_may_be_over_sought_excepted_of_today_or_answered_with_no(text, said):
    """By words up to four words before it with nothing that parts them, and right behind it or its "citizen"."""
    start, end = (place := text.index("Malaysian")), place + len("Malaysian")
    asked = {
        "stands": denials.stands(text, start, end),
        "over": denials.over(text, start, end),
        "sought": denials.sought(text, start, end),
        "now": denials.now(text, start),
        "denied": denials.answered_no(text, end),
    }
    assert {name for name, holds in asked.items() if holds} == said


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
