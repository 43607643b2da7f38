"""Messages that are short to send and might take long to read."""

import time

import pytest

from screen.sources.mime import read_message

HEAD = b"From: Ali Sample <ali@example.com>\nSubject: x\n"
MANY = 20_000


@pytest.mark.parametrize(
    "raw",
    [
        HEAD + b"\n" + b" " * MANY + b"\n" + b"\n" * MANY + b"x",
        HEAD + b"\non " + b"2020 " * MANY + b"ali@example.com\n",
        HEAD + b"\nOn Monday, 2020 Ali wrote" + b" " * MANY + b"x\n",
        HEAD + b"\n" + b"begin 644 cv.txt\n" * MANY,
    ],
    ids=["blanks", "numbers", "blanks behind a word", "encoded files without an end"],
)
def test_a_long_text_is_read_in_time(raw):
    """The time grows with the length, and not with a power of it."""
    start = time.monotonic()
    assert read_message(raw, "box").sender_email == "ali@example.com"
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("sender", [b"a" * 10 * MANY, b"(" * MANY, b"a," * MANY], ids=["letters", "brackets", "commas"])
def test_a_sender_without_end_does_not_raise(sender):
    """Nor take long; what else the message says is read."""
    start = time.monotonic()
    assert read_message(b"From: " + sender + b"\nSubject: My CV\n\nx", "box").subject == "My CV"
    assert time.monotonic() - start < 5


def test_a_quotation_of_two_lines_is_left_out():
    """The first ends with the address, the second says "wrote"."""
    raw = HEAD + b"\nMy CV is attached.\n\nOn Mon, 2 Nov 2020 at 10:00, HR <hr@example.org>\nwrote:\n> Dear Ali\n"
    assert read_message(raw, "box").body == "My CV is attached."
