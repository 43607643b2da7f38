"""Letters in boxes of their own are read as words."""

from documents.pages import said, texts

#: Two rows of twelve boxes, the second right below the first, and all lines between them.
BOXES = {
    "rules": tuple((50, 218, y) for y in (86, 104, 122)),
    "upright": tuple((86, 122, 50 + 14 * at) for at in range(13)),
}


def filled(y, text, first=0):
    """Letters in the boxes of a row; a blank leaves one empty."""
    return [word for at, letter in enumerate(text, first) if letter != " " for word in said(54 + 14 * at, y, letter)]


def test_an_empty_box_parts_words_and_the_next_row_goes_on():
    """A word whose last letter is in the last box goes on in the first of the next row."""
    assert texts(said(50, 76, "NAME"), filled(100, "NUR AISYAH R"), filled(118, "AHMAN"), **BOXES) == [
        "NAME",
        "NUR AISYAH RAHMAN",
    ]


def test_figures_in_boxes_are_one_number():
    """The border of the form reaches higher than the lines between the boxes."""
    lines = {"upright": ((60, 122, 50), *BOXES["upright"][1:-1], (60, 122, 218)), "rules": BOXES["rules"]}
    assert texts(filled(100, "012-3456789"), **lines) == ["012-3456789"]


def test_the_cells_of_a_narrow_table_are_no_boxes_of_letters():
    """They hold marks, or something longer than a letter."""
    assert texts(filled(100, "ABACB"), **BOXES) == ["A\tB\tA\tC\tB"]
    assert texts(filled(100, "123"), said(54 + 14 * 6, 100, "10"), **BOXES) == ["1\t2\t3\t10"]
