"""An mbox becomes its messages, whatever their text looks like."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.sources import mbox

FROM = b"From ali@example.com Tue Oct 20 08:18:05 2020\n"
TAKEOUT = b"From 1681603186694545655@xxx Tue Oct 20 08:18:05 +0000 2020\n"


def bodies(data):
    """The messages of an mbox as bytes."""
    return [envelope.data for envelope in mbox.split(data)]


def test_two_messages_are_two():
    """A separator after a blank line, with a date and a header after it, starts a message."""
    data = FROM + b"Subject: one\n\nfirst\n\n" + FROM + b"Subject: two\n\nsecond\n"
    assert bodies(data) == [b"Subject: one\n\nfirst\n", b"Subject: two\n\nsecond\n"]


@pytest.mark.parametrize(
    "line",
    [
        b"From 2015 to 2019 I worked at the council.",
        b"From Tuesday 20 October 2020 09:00 I can start.",
        b"From my referee you will hear.\nPhone: 012-555 0100",
    ],
)
def test_a_sentence_that_begins_with_from_stays_in_its_message(line):
    """What people write at the start of a line of a CV mail separates nothing."""
    message = b"Subject: one\n\nDear all,\n\n" + line + b"\n\nThanks\n"
    assert bodies(FROM + message) == [message]


def test_a_date_without_a_header_after_it_separates_nothing():
    """A quoted separator in the text of a mail is text."""
    message = b"Subject: one\n\ntext\n\nFrom ali@example.com Tue Oct 20 08:18:05 2020\nwas the first line.\n"
    assert bodies(FROM + message) == [message]


def test_a_separator_without_a_blank_line_before_it_separates_nothing():
    """Within a paragraph it is text, even with a date and a header."""
    message = b"Subject: one\n\nsee\nFrom ali@example.com Tue Oct 20 08:18:05 2020\nSubject: inner\n"
    assert bodies(FROM + message) == [message]


def test_a_truncated_multipart_does_not_swallow_the_next_message():
    """A closing boundary without a blank line after it ends a message as well."""
    data = FROM + b"Subject: one\n\n--x\n\ntext\n--x--\n" + FROM + b"Subject: two\n\nsecond\n"
    assert [body.splitlines()[0] for body in bodies(data)] == [b"Subject: one", b"Subject: two"]


def test_quoted_from_lines_lose_one_arrow():
    """Mboxrd and mboxo write an arrow before such lines."""
    assert bodies(FROM + b"Subject: one\n\n>From here\n>>From there\n") == [b"Subject: one\n\nFrom here\n>From there\n"]


def test_windows_line_ends_and_takeout_separators_are_read():
    """Takeout writes an id in place of an address, with the zone before the year."""
    data = (TAKEOUT + b"Subject: one\n\nfirst\n\n" + TAKEOUT + b"Subject: two\n\nsecond\n").replace(b"\n", b"\r\n")
    assert len(bodies(data)) == 2


def test_content_length_covers_an_unquoted_mailbox_inside():
    """mboxcl2 quotes nothing: the length says where the body ends, when a separator stands there."""
    inner = b"\n" + FROM + b"Subject: inner\n\ntext\n"
    data = FROM + b"Subject: one\nContent-Length: %d\n\n" % len(inner) + inner + b"\n" + FROM + b"Subject: two\n\nsecond\n"
    assert [body.splitlines()[0] for body in bodies(data)] == [b"Subject: one", b"Subject: two"]


def test_a_wrong_content_length_is_not_believed():
    """A length that points nowhere is passed over."""
    data = FROM + b"Subject: one\nContent-Length: 7000\n\nfirst\n\n" + FROM + b"Subject: two\n\nsecond\n"
    assert len(bodies(data)) == 2


def test_text_before_the_first_separator_is_not_lost():
    """Nobody disappears, not even junk."""
    assert bodies(b"Subject: headless\n\ntext\n\n" + FROM + b"Subject: one\n\nfirst\n")[0] == b"Subject: headless\n\ntext\n\n"


@pytest.mark.parametrize("data", [b"", b"\n\n", b"\xef\xbb\xbf"])
def test_an_empty_mailbox_holds_nothing(data):
    """No message, no fault."""
    assert bodies(data) == []


def test_a_file_is_split_as_its_bytes_are(tmp_path):
    """The file is read in place; an empty one too."""
    path = tmp_path / "box"
    path.write_bytes(b"")
    assert list(mbox.split_file(path)) == []
    path.write_bytes(FROM + b"Subject: one\n\nfirst\n")
    assert [envelope.separator for envelope in mbox.split_file(path)] == [FROM.decode().strip()]


LINES = st.sampled_from(
    ["", "From here", ">From there", "From 2015 to 2019 I worked", FROM.decode().strip(), "Subject: x", "text", "--b--"]
)


@given(st.lists(st.lists(LINES, max_size=8), min_size=1, max_size=5))
def test_what_is_quoted_as_the_format_wants_comes_back_whole(texts):
    """Whatever stands in the messages, mboxrd brings back their number and their lines."""
    messages = ["Subject: one\n\n" + "".join(f"{line}\n" for line in lines) for lines in texts]
    quoted = (re.sub(r"^(>*From )", r">\1", message, flags=re.MULTILINE) for message in messages)
    data = "".join(FROM.decode() + message + "\n" for message in quoted).encode()
    assert [body.decode().rstrip("\n") for body in bodies(data)] == [message.rstrip("\n") for message in messages]
