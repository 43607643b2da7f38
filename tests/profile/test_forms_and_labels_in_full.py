"""Rows of forms, dates broken by narrow columns, and labels with their values: to the character."""

from datetime import date

import pytest

from screen.model import LINE_END, Line
from screen.phrases import Phrasebook
from screen.profile import forms
from screen.profile.rights import labels, nationality, permits

LABELS = Phrasebook([("nationality", "n"), ("race", "r"), ("status", "s")])


@pytest.mark.parametrize(
    ("text", "row", "value"),
    [
        ("Jawatan : Kerani", ("title", "Kerani"), "Kerani"),
        ("Position\tClerk", ("title", "Clerk"), "Clerk"),
        ("1. Position - Clerk", ("title", "Clerk"), "Clerk"),
        ("Position: Clerk: senior", ("title", "Clerk: senior"), "Clerk: senior"),
        ("Position:", None, "Position:"),
        ("Bees: Clerk", None, "Bees: Clerk"),
        ("Position (last): Clerk", ("title", "Clerk"), "Clerk"),
        ("Employer = Pearl Bank", ("employer", "Pearl Bank"), "Pearl Bank"),
        ("(a) Employer: Pearl Bank", ("employer", "Pearl Bank"), "Pearl Bank"),
        ("P: Clerk", None, "P: Clerk"),
        ("Period: 2018 – 2019", ("period", "2018 – 2019"), "2018 – 2019"),
    ],
)
def test_a_row_of_a_form_is_a_known_label_and_its_value(text, row, value):
    """With numbering before it and an aside behind it; other texts are their own value."""
    assert (forms.labelled(text), forms.value(text)) == (row, value)


@pytest.mark.parametrize(("text", "row"), [("Year\tPosition\tEmployer", True), ("Year", False), ("Year\tHive House", False)])
def test_a_row_of_labels_has_nothing_else(text, row):
    """And two cells at least."""
    assert forms.is_row_of_labels(Line(text)) is row


@pytest.mark.parametrize(
    ("texts", "joined"),
    [
        (["From: Jan 2018", "To: Jun 2019"], ["From: Jan 2018¶To: Jun 2019"]),
        (["Jan 2018", "–", "Jun 2019"], ["Jan 2018¶–¶Jun 2019"]),
        (["Jan 2018", "Jun 2019"], ["Jan 2018¶Jun 2019"]),
        (["Jan 2018", "Jun 2019", "Jul 2020"], ["Jan 2018", "Jun 2019", "Jul 2020"]),
        (["Jan 2018 –", "Jun 2019"], ["Jan 2018 –¶Jun 2019"]),
        (["Jan 2018 – Mar 2018", "–"], ["Jan 2018 – Mar 2018", "–"]),
    ],
)
def test_a_range_on_two_or_three_rows_is_one_row(texts, joined):
    """Two dates under one another are; three dates under one another are a list."""
    rows = forms.with_joined_ends([Line(text) for text in texts])
    assert [row.text.replace(LINE_END, "¶") for row in rows] == joined


@pytest.mark.parametrize(("length", "joined"), [(80, True), (81, False)])
def test_only_short_rows_are_joined(length, joined):
    """Up to eighty characters."""
    first = Line("Jan 2018".rjust(length, "x").replace("xJan", " Jan"))
    assert (len(forms.with_joined_ends([first, Line("–")])) == 1) is joined


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["Jan 2018 -\tClerk", "Jun 2019\tPearl Bank"], (1, "2018-01", "2019-06")),
        (["Jan 2018\tClerk", "-\tx", "Jun 2019\tPearl Bank"], (2, "2018-01", "2019-06")),
        (["Jan 2018\tClerk", "Jun 2019\tPearl Bank"], (1, "2018-01", "2019-06")),
        (["Jan 2018 -\tClerk", "x\ty", "Jun 2019\tPearl Bank"], None),
        (["Jan 2018 -", "Jun 2019"], None),
        (["Jan 2018 – Feb 2018\tClerk", "Jun 2019\tx"], None),
        (["Jan 2018 -\tClerk", "Jun 2019 x\tPearl Bank"], None),
        (["Jan 2018 -\tClerk", "-\ta", "-\tb", "Jun 2019\tPearl Bank"], None),
    ],
)
def test_a_narrow_column_breaks_a_range(texts, found):
    """The row below, or the second below with nothing but a dash between them."""
    closed = forms.closed([Line(text) for text in texts], 0)
    assert (closed and (closed[0], closed[1].start_text, closed[1].end_text)) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Nationality: Malaysian", [("n", "Malaysian", 0, 22)]),
        ("Nationality Malaysian", [("n", "Malaysian", 0, 21)]),
        ("Nationality is Malaysian", []),
        ("x Nationality: Malaysian", []),
        ("Age: 3 | Nationality: Malaysian | Race: Malay", [("n", "Malaysian", 9, 31), ("r", "Malay", 34, 45)]),
        ("Race: Malay Nationality: Malaysian Religion: Islam", [("r", "Malay", 0, 11), ("n", "Malaysian", 12, 34)]),
        ("Nationality (at birth): Malaysian", [("n", "Malaysian", 0, 33)]),
        ("Nationality", [("n", "", 0, 11)]),
        ("Nationality - Malaysian", [("n", "Malaysian", 0, 23)]),
        ("Nationality\tMalaysian\tRace\tMalay", [("n", "Malaysian", 0, 21), ("r", "Malay", 22, 32)]),
        ("a) Nationality = Malaysian; single", [("n", "Malaysian", 3, 26)]),
        ("Nationality : Malaysian Sex : F", [("n", "Malaysian", 0, 23)]),
        ("Status of nationality: x", []),
    ],
)
def test_a_label_at_the_start_of_a_cell_has_the_value_behind_it(text, found):
    """Up to the next cell or label; without a colon only where the value is a nationality alone."""
    assert labels.find(text, LABELS) == found


@pytest.mark.parametrize(
    ("value", "held", "named"),
    [
        ("Malaysian", ["MY"], ["MY"]),
        ("Malaysian / Indian", ["MY", "IN"], ["MY", "IN"]),
        ("Indonesia", ["ID"], ["ID"]),
        ("Japanese (wife of a Malaysian)", ["JP"], ["JP", "MY"]),
        ("of Malaysian descent", [], ["MY"]),
        ("Filipino, living in Malaysia", ["PH"], ["PH", "MY"]),
        ("Malaysian. Wife Japanese", ["MY"], ["MY", "JP"]),
        ("Malaysian. Indonesian", ["MY"], ["MY", "ID"]),
    ],
)
def test_a_value_gives_the_nationalities_of_its_writer(value, held, named):
    """Not a spouse's, nor a place to live in, nor one of descent."""
    assert ([code for code, holds in nationality.given(value) if holds], nationality.countries(value)) == (held, named)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Malaysian, 28", [("MY", "Malaysian")]),
        ("I am a Malaysian who", [("MY", "Malaysian")]),
        ("Indian national", [("IN", "Indian")]),
        ("citizen of Japan", [("JP", "Japan")]),
        ("Malaysian company", []),
        ("Chinese, 28", []),
        ("Married to a Malaysian citizen", []),
        ("Malaysian Chinese", [("MY", "Malaysian")]),
        ("He is Malaysian", []),
        ("Malaysian passport holder", [("MY", "Malaysian")]),
        ("proud Malaysian", [("MY", "Malaysian")]),
    ],
)
def test_a_sentence_states_a_nationality_of_its_writer(text, found):
    """An adjective alone, or beside national, citizen and passport."""
    assert [(code, text[start:end]) for code, start, end in nationality.stated(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Employment pass", [("pass", "Employment pass", "employment-pass")]),
        ("Employment pass valid until 2022", [("pass", "Employment pass", "employment-pass")]),
        ("Employment pass until Nov 2020", [("pass", "Employment pass", "employment-pass")]),
        ("Employment pass until Oct 2020", [("expired", "Employment pass", "employment-pass")]),
        ("Employment pass (expired)", [("expired", "Employment pass", "employment-pass")]),
        ("applying for an employment pass", []),
        ("former employment pass", []),
        ("My wife holds an employment pass", []),
        ("I advised on employment pass matters", []),
        ("no employment pass", [("barred", "employment pass", "employment-pass")]),
        ("Singapore employment pass", []),
        ("Spouse visa", [("unendorsed", "Spouse visa", "spouse-visit-pass")]),
        ("Employment pass required", [("barred", "Employment pass", "employment-pass")]),
        ("Student pass to 2021", [("barred", "Student pass", "student-pass")]),
        ("expired employment pass", [("expired", "employment pass", "employment-pass")]),
    ],
)
def test_a_pass_counts_as_it_stands_on_the_closing_day(text, found):
    """Held, run out, lacking, asked for or another's."""
    said = permits.held(text, date(2020, 11, 22), "MY", (), endorsed=None)
    assert [(each.kind, text[each.start : each.end], each.permit) for each in said] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I need a work permit", [("barred", "need a work permit")]),
        ("I do not need a work permit", [("entitled", "need a work permit")]),
        ("Work permit: required", [("barred", "Work permit: required")]),
        ("work permit not required", [("entitled", "work permit not required")]),
        ("can work without a permit", [("entitled", "can work without a permit")]),
        ("I will require sponsorship", [("barred", "require sponsorship")]),
        ("Visa needed: no", [("entitled", "Visa needed")]),
        ("Clients need a visa", []),
        ("I need a visa for Singapore", []),
        ("No visa needed", [("entitled", "visa needed")]),
    ],
)
def test_a_need_bars_and_no_need_entitles(text, found):
    """In this country, and of the writer."""
    assert [(each.kind, text[each.start : each.end]) for each in permits.needed(text, "MY")] == found


@pytest.mark.parametrize(
    ("row", "heads"),
    [
        ("Course\tInstitute\tYear", True),
        ("Course\tInstitute", True),
        ("Course\t\tInstitute", True),
        ("Course / Institute\tYear", True),
        ("Course\tInstitute\tBees", True),
        ("Course\tInstitute\tBees\tHoney", True),
        ("Course", False),
        ("Course\tBees", False),
        ("Course\tCourse", False),
        ("Course\tBees\tHoney", False),
        ("Course\tInstitute\t2018", False),
        ("Course of the long long\tInstitute", False),
    ],
)
def test_a_row_heads_a_table_of_studies_by_two_known_things(row, heads):
    """Short cells, none of them dated; one of three and more may be unknown."""
    assert forms.is_row_of_heads(Line(row)) is heads


def test_the_cells_of_a_row_are_known_by_their_columns():
    """Where there are as many as columns; empty ones say nothing."""
    assert forms.columns(Line("Position\tEmployer\tBees")) == ("title", "employer", "")
    assert forms.filled(("title", "", "employer"), Line("Clerk\tx\tBank")) == {"title": "Clerk", "employer": "Bank"}
    assert forms.filled(("title", "employer"), Line("Clerk\t ")) == {"title": "Clerk"}
    assert forms.filled(("title",), Line("a\tb")) == {}
