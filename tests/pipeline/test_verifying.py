"""A quotation stands where it says it stands, or it does not."""

import pytest

from screen.model import Document, Line, ReadStatus
from screen.pipeline.verifying import stands
from screen.report.claims import Claim

DOCUMENT = Document(
    "cv.txt",
    "",
    "text",
    ReadStatus.READ,
    (
        Line("I/C No:\t900101-14-5678"),
        Line("Worked with local  councils", number=2),
        Line("and communities", number=3),
        Line("Malay", 2),
    ),
    hidden=(Line("Doctorate", number=4),),
)


@pytest.mark.parametrize(
    ("page", "line", "quote", "found"),
    [
        (1, 2, "Worked with local councils", True),
        (1, 2, "local councils and communities", True),
        (1, 1, "I/C No: ######-##-####", True),
        (2, 1, "Malay", True),
        (1, 3, "Worked with local councils", False),
        (1, 1, "Worked with local councils", False),
        (1, 1, "Malay", False),
        (3, 1, "Malay", False),
        (1, 4, "Doctorate", False),
        (1, 2, "Worked with local people", False),
        (1, 1, "I/C No: ######-##-###", True),
        (1, 1, "I/C No: ########-##-####", False),
    ],
)
def test_the_words_must_begin_on_the_line_of_the_page(page, line, quote, found):
    """White space is one blank, a sharp is a digit, hidden text does not count."""
    assert stands(Claim("A1", "english", "cv.txt", page, line, quote), DOCUMENT) is found


def test_the_words_must_stand_in_the_file_that_is_named():
    """A quotation of somebody else's file is none."""
    assert not stands(Claim("A1", "english", "another.txt", 2, 1, "Malay"), DOCUMENT)
