"""What is quoted: whole lines, of long ones the words around, and the lines that name and date an entry."""

import pytest

from screen.model import LINE_END, Period, Span, month_index
from screen.scoring.quoting import Spot, head, quote


def around(line, *found):
    """The pieces of a line around words that stand in it."""
    return [piece.quote for piece in quote(Spot(line, line.quote.index(w), line.quote.index(w) + len(w)) for w in found)]


def test_a_piece_names_the_printed_line_on_which_it_begins():
    """A paragraph of several printed lines is quoted from the line where the words stand."""
    lines = ["word " * 20 + "end", "middle " * 20 + "end", "last words of it"]
    whole = Span(1, 7, LINE_END.join(lines))
    at = whole.quote.index("middle") + 95
    (quoted,) = quote([Spot(whole, at, at + 6)])
    assert (quoted.line, quoted.quote.split()[0]) == (8, "middle")


def test_a_short_line_is_quoted_whole_and_once():
    """Nothing is cut that a person reads at a glance."""
    line = Span(1, 2, "a short line")
    assert quote([Spot(line, 8, 12), Spot(line, 0, 1)]) == (line,)


def test_pieces_of_a_long_line_that_meet_are_one():
    """No word is quoted twice."""
    line = Span(1, 1, f"one {'x ' * 50}two {'y ' * 200}three")
    first, second = around(line, "two", "three", "one")
    assert (first.split()[0], "two" in first, second.split()[-1]) == ("one", True, "three")
    assert first + second.replace(first, "") == first + second


@pytest.mark.parametrize(
    ("lines", "quoted"),
    [
        (("BEFORE", "Planner", "Town Office\t2016 - 2018", "Drew plans"), (1, 2)),
        (("2016 - 2018", "Planner, Town Office", "Drew plans"), (0, 1)),
        (("Planner", "Town Office, Sept '16 - Dec '18", "Ipoh"), (0, 1)),
        (("Planner", "Town\tfrom 2016", "Office\tto 2018"), (0, 1, 2)),
        (("Ipoh, Perak", "Built in 1916", "Of 2016"), (0, 2)),
    ],
)
def test_the_lines_that_name_and_date_a_post(lines, quoted):
    """A heading or a town alone is quoted only where the names are printed otherwise."""
    evidence = tuple(Span(1, number, line) for number, line in enumerate(lines, 1))
    period = Period((month_index(2016, 1),) * 2, (month_index(2018, 12),) * 2)
    spots = head(evidence, ("Planner", "Town Office"), period)
    assert quote(spots) == tuple(evidence[at] for at in quoted)


def test_a_duration_without_dates_is_quoted():
    """Months printed as such are what is counted."""
    evidence = (Span(1, 1, "Planner"), Span(1, 2, "for 3 years 2 months"))
    assert quote(head(evidence, ("Planner", ""), Period(months=38))) == evidence
