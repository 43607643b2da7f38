"""What stands a little more than a blank from the words beside it is a cell of its own where the words show it."""

import pytest

from documents.pages import said, texts


def row(*pieces, gap=9.0, x=50, y=100):
    """Texts one behind the other on a line, with gaps so wide between them."""
    words = []
    for piece in pieces:
        words += said(words[-1].x1 + gap if words else x, y, piece)
    return words


@pytest.mark.parametrize(
    "pieces",
    [
        ("siti@example.com", "012-345 6789", "12 Jalan Setia, Ipoh"),
        ("12 Jalan Setia 40", "+60 12-345 6789", "siti@example.com"),
    ],
)
def test_a_telephone_number_is_no_part_of_the_address_beside_it(pieces):
    """Nor is the number of the house one of the telephone."""
    assert texts(row(*pieces)) == ["\t".join(pieces)]


@pytest.mark.parametrize(
    "pieces",
    [("Phone:", "012-345 6789"), ("012-345 6789", "|", "Ipoh"), ("Clerk", "2015 – 2019"), ("LIM", "WEI", "LING", "ANN")],
)
def test_other_words_that_stand_a_little_apart_belong_together(pieces):
    """Labels and strokes show how a number is meant, and the letters of a name may be set apart."""
    assert texts(row(*pieces)) == [" ".join(pieces)]


def test_languages_and_levels_of_two_pairs_in_a_row_are_cells():
    """One of the gaps is as wide as between cells, since a longer language stands below."""
    assert texts(
        *(said(50, 100, "Malay"), row("Native", "French", "Basic", x=110), said(50, 121, "Indonesian"), said(110, 121, "Good"))
    ) == ["Malay\tNative\tFrench\tBasic", "Indonesian\tGood"]


def test_gaps_between_cells_may_be_as_many_as_blanks():
    """Half of the gaps of a row do not show that its words stand wide apart."""
    assert texts(
        *(said(50, 100, "Bahasa Melayu"), row("Bahasa ibunda", "Bahasa Inggeris", "Baik", x=150)),
        *(said(50, 121, "Bahasa Mandarin"), said(150, 121, "Asas")),
    ) == ["Bahasa Melayu\tBahasa ibunda\tBahasa Inggeris\tBaik", "Bahasa Mandarin\tAsas"]
