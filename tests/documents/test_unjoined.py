"""A text whose line ends became runs of blanks is read in lines again; every other text stays as it is."""

import pytest

from screen.documents.unjoined import unjoin

LINES = [
    "Nurul Aina Rosli", "12 Jalan Damai, Ipoh", "aina@example.com", "Work Experience", "Planner", "Majlis Bandaraya Ipoh",
    "March 2016 to July 2019", "Drafted local plans with residents and wrote", "minutes for the planning committee", "Clerk",
    "Kedai Buku Sdn Bhd", "January 2014 to February 2016", "Education", "Diploma in Town Planning, Politeknik Ungku Omar, 2013",
]  # fmt: skip
FILLING = ["Answered letters and telephone calls from residents of the new town"] * 5


def test_two_blanks_are_a_line_end_and_four_a_paragraph():
    """Lines and paragraphs come back; the last one may be followed by a line end."""
    lines = [*LINES, *FILLING]
    joined = "  ".join(lines[:3]) + "    " + "  ".join(lines[3:]) + "\n"
    assert unjoin(joined) == "\n".join(lines[:3]) + "\n\n" + "\n".join(lines[3:]) + "\n"


@pytest.mark.parametrize(
    "text",
    [
        "  ".join(LINES[:4]),
        "\n".join("  ".join(LINES) for _ in range(6)),
        "I planned towns for ten years.  " * 40,
        "\t".join([*LINES, *FILLING]),
        " ".join([*LINES, *FILLING]),
    ],
    ids=["short", "has lines", "two blanks after full stops", "has tabs", "single blanks"],
)
def test_other_texts_stay_as_they_are(text):
    """Short texts, texts in lines or with tabs, and blanks that only follow full stops are no sign of lost line ends."""
    assert unjoin(text) == text


def test_blanks_inside_a_range_are_no_line_end():
    """A dash that was lost with the line ends leaves blanks between the two dates: they stay on one line."""
    lines = [*LINES, "2005  Present: Clerk", "Planner, May 2001  June 2004", *FILLING]
    assert unjoin("  ".join(lines)).split("\n")[len(LINES) :][:2] == [
        "2005\tPresent: Clerk",
        "Planner, May 2001\tJune 2004",
    ]
