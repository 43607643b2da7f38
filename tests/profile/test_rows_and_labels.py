"""Rows of dates in narrow columns, heads of tables, labels in a row, and countries beside a pass: the cases at the edges."""

import pytest

from screen.model import LINE_END, Line
from screen.phrases import Phrasebook
from screen.profile import forms
from screen.profile.rights import labels, nationality
from screen.profile.studies import studies_told

LABELS = Phrasebook([("nationality", "n"), ("race", "r"), ("status", "s")])
STUDIES = (
    "I hold a Bachelor of Laws from Harbour University 2014 and then I did STPM at SMK Laut in 2012 and SPM at SMK Batu in 2010"
)


@pytest.mark.parametrize(
    ("rows", "joined"),
    [
        (["x", "y", "Jan 2018", "Jun 2019", "Jul 2020"], ["x", "y", "Jan 2018", "Jun 2019", "Jul 2020"]),
        (["Jan 2018", "Jun 2019", "x"], ["Jan 2018¶Jun 2019", "x"]),
        (["x", "Jan 2018", "Jun 2019"], ["x", "Jan 2018¶Jun 2019"]),
        (["Jan 2018 ", "–"], ["Jan 2018 ¶–"]),
        (["Clerk Jan 2018", "–", "Bank"], ["Clerk Jan 2018¶–", "Bank"]),
        (["Jan 2018 Clerk", "–"], ["Jan 2018 Clerk", "–"]),
        (["Jan 2018", "until", "now"], ["Jan 2018¶until¶now"]),
        (["From Jan 2018", "Clerk to Jun 2019"], ["From Jan 2018", "Clerk to Jun 2019"]),
        (["Jan 2018 at", "Bank"], ["Jan 2018 at", "Bank"]),
    ],
)
def test_rows_are_joined_where_they_are_one_range(rows, joined):
    """Two dates, or a date and the word or stroke behind it; three dates are a list wherever they begin."""
    found = forms.with_joined_ends([Line(row) for row in rows])
    assert [row.text.replace(LINE_END, "¶") for row in found] == joined


def test_rows_on_two_pages_are_two():
    """The page ends what it holds."""
    rows = [Line("Jan 2018 –", page=1), Line("Jun 2019", page=2)]
    assert forms.with_joined_ends(rows) == rows


@pytest.mark.parametrize(
    ("row", "heads"),
    [
        ("Course / Institute\tBees", False),
        ("Course / Institute", False),
        ("Year\tCourse of the long\tInstitute", True),
        ("a b c d e f g\tCourse\tInstitute", False),
    ],
)
def test_a_cell_that_heads_a_column_has_six_words_at_most(row, heads):
    """And a single cell heads nothing, though it asks for two things."""
    assert forms.is_row_of_heads(Line(row)) is heads


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (["Jan 2018 to\tClerk", "Jun 2019\tBank"], (1, "2018-01", "2019-06")),
        (["Jan 2018 ~\tClerk", " Jun 2019 \tBank"], (1, "2018-01", "2019-06")),
        (["Jan 2018 -\tClerk", "x - y\tz", "Jun 2019\tBank"], None),
        (["Jan 2018 -\tClerk"], None),
        (["Clerk -\tx", "Jun 2019\tBank"], None),
        (["2015 2018 -\tClerk", "Jun 2019\tBank"], None),
    ],
)
def test_the_end_of_a_broken_range_is_in_the_same_column(rows, found):
    """Below one single date, with nothing else between."""
    closed = forms.closed([Line(row) for row in rows], 0)
    assert (closed and (closed[0], closed[1].start_text, closed[1].end_text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nationality is x | Race: Malay", [("r", "Malay", 19, 30)]),
        ("Nationality Malaysian!?", [("n", "Malaysian!?", 0, 23)]),
        ("Nationality Malaysian!?!", []),
        *[
            (f"{before}Nationality: Malaysian", [("n", "Malaysian", len(before), len(before) + 22)])
            for before in ("x; ", "x, ", "x (", "x · ", "x • ", "x   ", "x\t", "12. ", "a) ")
        ],
        ("age: 3 nationality: Malaysian", []),
        ("Race Malay Nationality: Malaysian", []),
        ("Nationality: Malaysian\tSex: F", [("n", "Malaysian", 0, 22)]),
        ("Nationality: Malaysian Sex: F", [("n", "Malaysian", 0, 22)]),
        ("Nationality: Malaysian; single", [("n", "Malaysian", 0, 22)]),
    ],
)
def test_a_label_begins_a_cell_or_stands_in_a_row_of_labels(text, found):
    """Behind a mark, a number or a gap; its value ends where the next one begins."""
    assert labels.find(text, LABELS) == found


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("Singapore employment pass", True),
        ("Singapore - employment pass", True),
        ("employment pass for Singapore", True),
        ("employment pass (Singapore)", True),
        ("employment pass, Singapore", True),
        ("employment pass status in the United Kingdom", True),
        ("employment pass to work in Japan", True),
        ("employment pass of Malaysia", False),
        ("Malaysian employment pass", False),
        ("Singapore and employment pass", False),
        ("Singapore employment pass of Malaysia", False),
        ("employment pass", False),
    ],
)
def test_a_pass_is_of_the_country_beside_it(text, other):
    """Right before it or behind a linking word; one of several is enough."""
    start = text.index("employment pass")
    assert nationality.elsewhere(text, start, start + len("employment pass"), "MY") is other


@pytest.mark.parametrize(
    ("line", "pieces"),
    [
        (
            Line(STUDIES, number=4),
            [
                ("I hold a Bachelor of Laws from Harbour University 2014", 4),
                ("and then I did STPM at SMK Laut in 2012", 4),
                ("and SPM at SMK Batu in 2010", 4),
            ],
        ),
        (
            Line(STUDIES.replace(" in 2012", ""), number=4),
            [
                ("I hold a Bachelor of Laws from Harbour University 2014", 4),
                ("and then I did STPM at SMK Laut", 4),
                ("and SPM at SMK Batu in 2010", 4),
            ],
        ),
        (
            Line("I hold a Bachelor of Laws from Harbour University 2014. Then Form Six at SMK Laut and got my STPM in 2008"),
            [
                ("I hold a Bachelor of Laws from Harbour University 2014.", 1),
                ("Then Form Six at SMK Laut and got my STPM in 2008", 1),
            ],
        ),
        (
            Line(STUDIES.replace(" and then", f";{LINE_END}").replace(" and SPM", f".{LINE_END}SPM"), number=4),
            [
                ("I hold a Bachelor of Laws from Harbour University 2014;", 4),
                ("I did STPM at SMK Laut in 2012.", 5),
                ("SPM at SMK Batu in 2010", 6),
            ],
        ),
        (Line(STUDIES, bullet=True), [(STUDIES.partition(" and SPM")[0], 1), ("and SPM at SMK Batu in 2010", 1)]),
        (Line(STUDIES.replace(" and then", "\tand then")), [(STUDIES.replace(" and then", "\tand then"), 1)]),
    ],
)
def test_running_text_is_cut_where_a_dated_course_begins(line, pieces):
    """Each piece with the number of its line; of list items only levels that are joined, and cells stay whole."""
    assert [(piece.text, piece.number) for piece in studies_told.apart(line)] == pieces


def test_a_column_may_be_headed_by_two_things_of_which_one_is_known():
    """``Post and what I do`` asks for the post."""
    assert forms.columns(Line("From – To\tSchool\tPost and what I do")) == ("period", "employer", "title")
    assert forms.columns(Line("Tempoh\tJawatan & Majikan")) == ("period", "")


@pytest.mark.parametrize(
    "rows",
    [
        ["SPM 2010", "diploma in law 2012"],
        ["SPM 2010", "diploma in law 2012", "bachelor of laws 2015"],
        [f"SMK Laut 2010{LINE_END}diploma in law 2012"],
        [f"SPM 2010{LINE_END}diploma in law"],
        [f"SPM 2010{LINE_END}with diploma in law 2012"],
        [f"Diploma in Law 2012{LINE_END}SMK Laut 2010"],
    ],
)
def test_a_course_in_small_letters_begins_a_line_with_its_level_and_tells_a_date(rows):
    """Below another such course, and none is a school."""
    assert [piece.text for piece in studies_told.apart(Line(LINE_END.join(rows)))] == rows
