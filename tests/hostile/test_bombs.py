"""Small files that are large to read: every one gets its exact status, within the time and memory of one document."""

import time
from datetime import date

import bombs
import pytest

from screen import documents, profile
from screen.documents.jail import JailedExecutor, Killed
from screen.model import ReadStatus

SECONDS = 10.0


@pytest.fixture(scope="module")
def status():
    """The status of a file that is read in a jail with the limits of production."""
    with JailedExecutor(1, memory_bytes=1 << 30, seconds=SECONDS) as jail:

        def _status(data):
            start = time.monotonic()
            try:
                found = jail.submit(documents.read, data, "cv").result().status
            except Killed as killed:
                found = killed.status
            assert time.monotonic() - start < SECONDS + 2
            return found

        yield _status


@pytest.mark.parametrize(
    ("bomb", "expected"),
    [
        (lambda: bombs.paragraphs(200), ReadStatus.TOO_LARGE),
        (lambda: bombs.paragraphs(3), ReadStatus.TOO_LARGE),
        (lambda: bombs.overlapping(1000), ReadStatus.TOO_LARGE),
        (lambda: bombs.overlapping(2), ReadStatus.DAMAGED),
        (lambda: bombs.docx(b"<w:sdt>" * 100_000), ReadStatus.DAMAGED),
        (lambda: bombs.docx(b"<w:tbl><w:tr><w:tc>" * 1000), ReadStatus.DAMAGED),
        (lambda: bombs.nested_rtf(100_000), ReadStatus.DAMAGED),
        (lambda: bombs.nested_html(100_000), ReadStatus.DAMAGED),
        (lambda: bombs.wide_html(20_000), ReadStatus.DAMAGED),
        (lambda: b"<html><style>" + b"@media{" * 100_000 + b"/*" * 100_000 + b"</style>x", ReadStatus.READ),
        (lambda: b"# a\n" + b"[" * 200_000 + b"[a](" * 50_000 + b"**a " * 20_000, ReadStatus.READ),
        (lambda: b" " * 8_000_000 + b"x", ReadStatus.TOO_LARGE),
        (bombs.flate_of_flate, ReadStatus.OUT_OF_MEMORY),
        (lambda: bombs.operators(400_000), ReadStatus.READ),
    ],
    ids=[
        "200 MB of paragraphs", "3 MB of paragraphs", "1000 entries over one", "2 entries over one", "deep content controls",
        "deep tables", "deep groups", "deep elements", "deep web tables", "unclosed style rules", "unclosed Markdown",
        "8 MB of blanks", "flate of flate", "400,000 operators",
    ],
)  # fmt: skip
def test_a_bomb_has_its_status(status, bomb, expected):
    """Refused before it unpacks where that can be seen, killed where it cannot, read where it only looks bad."""
    assert status(bomb()) is expected


@pytest.mark.parametrize(
    "word", ["English, ", "(English ", "I need a visa ", "cv@example.com ", "Clerk 2018 ", "SPM 2012, ", "A BB "]
)
def test_an_endless_line_is_understood_in_time(word):
    """A quarter of the longest CV in one line, in half of the time of a document: no rule looks back over all of it."""
    start = time.process_time()
    profile.understand(documents.from_text("Ali Example\n" + word * (25_000 // len(word)), "cv.txt"), date(2020, 11, 16))
    assert time.process_time() - start < SECONDS / 2
