"""What is quoted of a long line."""

from screen.model import LINE_END, Span
from screen.scoring.search import excerpt


def test_an_excerpt_names_the_printed_line_on_which_it_begins():
    """A paragraph of several printed lines is quoted from the line where the words stand."""
    lines = ["word " * 20 + "end", "middle " * 20 + "end", "last words of it"]
    whole = Span(1, 7, LINE_END.join(lines))
    quoted = excerpt(whole, whole.quote.index("middle") + 95)
    assert (quoted.line, quoted.quote.split()[0]) == (8, "middle")


def test_a_short_line_is_quoted_whole():
    """Nothing is cut that a person reads at a glance."""
    assert excerpt(Span(1, 2, "a short line"), 8) == Span(1, 2, "a short line")
