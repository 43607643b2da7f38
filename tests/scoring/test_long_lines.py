"""Receipts to the character: where a long line is cut, and which words of an entry name and date it."""

import pytest

from screen.model import LINE_END, Period, Span, month_index
from screen.scoring.quoting import Spot, head, naming, quote


def cut(line: Span, *spots: tuple[int, int]) -> list[str]:
    """The pieces of a line around its spots."""
    return [piece.quote for piece in quote(Spot(line, *spot) for spot in spots)]


WORDS = " ".join(f"{number:03d}" for number in range(100))
"""Words of three characters: number n begins at character 4 n."""


def test_a_line_of_240_characters_is_quoted_whole_and_a_longer_one_is_not():
    """The longest that is read at a glance."""
    assert cut(Span(1, 1, WORDS[:240]), (0, 3)) == [WORDS[:240]]
    assert cut(Span(1, 1, WORDS[:241]), (0, 3)) == [WORDS[:95]]


def test_ninety_characters_and_the_rest_of_a_word_stand_on_either_side():
    """Words are never cut; the blank that is just ninety characters away ends the piece."""
    (piece,) = cut(Span(1, 1, WORDS), (200, 203))
    assert (piece[:3], piece[-3:]) == ("027", "073")
    (nearer,) = cut(Span(1, 1, WORDS), (201, 205))
    assert (nearer[:3], nearer[-3:]) == ("027", "073")
    (later,) = cut(Span(1, 1, WORDS), (202, 206))
    assert (later[:3], later[-3:]) == ("028", "074")


def test_pieces_that_share_words_are_one_and_others_stay_apart():
    """In the order of the line, whatever order they are named in."""
    line = Span(1, 1, WORDS)
    assert [(piece[:3], piece[-3:]) for piece in cut(line, (388, 391), (0, 3))] == [("000", "023"), ("074", "099")]
    assert [(piece[:3], piece[-3:]) for piece in cut(line, (0, 3), (184, 187))] == [("000", "069")]
    assert [(piece[:3], piece[-3:]) for piece in cut(line, (0, 3), (188, 191))] == [("000", "023"), ("024", "070")]


def test_a_second_piece_counts_its_own_lines():
    """Each piece names the printed line on which it begins."""
    line = Span(2, 5, LINE_END.join([WORDS, WORDS]))
    first, second = quote([Spot(line, 0, 3), Spot(line, 600, 603)])
    assert (first.line, second.line) == (5, 6)


def test_a_cut_before_the_first_blank_begins_with_the_line():
    """Nothing is lost at either end."""
    line = Span(1, 1, "x" * 100 + " " + "y" * 200)
    assert cut(line, (95, 99)) == [line.quote]
    assert cut(line, (290, 300)) == ["y" * 200]


# ------------------------------------------------------------------------------------------------- names of an entry


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Harbour Institute of Planning", "Harbour Institute of Planning"),
        ("Harbour Institute of Roads", "Harbour Institute of"),
        ("Harbour Institute for Roads", "Harbour Institute"),
        ("Harbour Board", None),
        ("Planning 2019", "Planning, 2019"),
        ("Officer", "Officer"),
        ("", None),
    ],
)
def test_a_name_is_found_whole_or_by_its_first_words(name, found):
    """Three of them, or two: the rest may stand behind a date."""
    line = Span(1, 1, "Officer, Harbour Institute of Planning, 2019")
    expected = () if found is None else (Spot(line, line.quote.index(found), line.quote.index(found) + len(found)),)
    assert naming((Span(1, 0, "Before"), line), (name,)) == expected


def test_a_name_of_one_word_is_no_beginning_of_a_longer_one():
    """`Harbour` alone does not stand for the Harbour Institute."""
    assert naming((Span(1, 1, "Harbour"),), ("Harbour Institute",)) == ()


# ------------------------------------------------------------------------------------------------- dates of an entry


def dated(lines: tuple[str, ...], period: Period) -> list[str]:
    """The words by which an entry without names is dated, behind its first line."""
    spans = tuple(Span(1, number, line) for number, line in enumerate(lines, 1))
    return [spot.line.quote[spot.start : spot.end] for spot in head(spans, (), period)]


def year(start: int, end: int) -> Period:
    """From one year to another, in which month is unknown."""
    return Period((month_index(start, 1), month_index(start, 12)), (month_index(end, 1), month_index(end, 12)))


@pytest.mark.parametrize(
    ("lines", "period", "found"),
    [
        (("Clerk", "2009 to 2011"), year(2009, 2011), ["", "2009", "2011"]),
        (("Clerk", "'09 to '11"), year(2009, 2011), ["", "09", "11"]),
        (("Clerk", "12009, 20110"), year(2009, 2011), [""]),
        (("Clerk", "2009, 2 years"), year(2009, 2009), ["", "2009"]),
        (("Clerk", "2 years, 3 months"), Period(months=27), ["", "2 years"]),
        (("Clerk", "2 years"), Period(), [""]),
        (
            ("Clerk", "to 2011", "from 2009"),
            Period((month_index(2009, 12), month_index(2010, 1)), (month_index(2010, 12), month_index(2011, 1))),
            ["", "2011", "2009"],
        ),
    ],
)
def test_an_entry_is_dated_by_the_years_of_its_ends_or_by_a_duration(lines, period, found):
    """With four figures or two; the first year of the start and the last one of the end."""
    assert dated(lines, period) == found
