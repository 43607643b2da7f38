"""What stands in boxes side by side is read box by box."""

import pytest

from documents import pages
from documents.pages import column
from screen.documents.layout.words import Patch

CLERK = ("Clerk", "City Hall", "2018 – now", "letters and minutes")
PORTER = ("Porter", "A Hotel", "2016 – 2018")
#: Left, top, right and bottom of two boxes.
LEFT, RIGHT = (40.0, 90.0, 280.0, 170.0), (300.0, 90.0, 540.0, 170.0)


def shaded(*boxes):
    """Boxes in a light tone."""
    return {"patches": tuple(Patch(*box, (230, 230, 230, 255), at) for at, box in enumerate(boxes))}


def framed(*boxes):
    """Boxes with a line around each."""
    rules = [(x0, x1, y) for x0, top, x1, bottom in boxes for y in (top, bottom)]
    upright = [(top, bottom, x) for x0, top, x1, bottom in boxes for x in (x0, x1)]
    return {"rules": tuple(rules), "upright": tuple(upright)}


def texts(*columns, **drawn):
    """The lines of a page that holds a heading above and one below the given columns."""
    return pages.texts(column(40, 60, "Work"), *columns, column(40, 210, "Languages"), **drawn)


@pytest.mark.parametrize("drawn", [framed(LEFT, RIGHT), shaded(LEFT, RIGHT), shaded((0, 0, 600, 800), LEFT, RIGHT)])
def test_posts_in_boxes_side_by_side_are_not_mixed(drawn):
    """Whether a line or a tone shows the boxes, and whatever they stand on."""
    assert texts(column(50, 110, *CLERK), column(310, 110, *PORTER), **drawn) == ["Work", *CLERK, *PORTER, "Languages"]


@pytest.mark.parametrize(
    "boxes",
    [
        pytest.param((LEFT, (280.0, 90.0, 540.0, 170.0)), id="boxes that touch are cells"),
        pytest.param((LEFT,), id="a box alone"),
        pytest.param((LEFT, (300.0, 90.0, 360.0, 170.0)), id="text that reaches out of its box"),
    ],
)
def test_rows_that_no_two_boxes_hold_apart_stay_rows(boxes):
    """A table has its lines, too."""
    left = column(50, 110, "Malay", "English", "Tamil")
    right = column(310, 110, "native", "fluent", "a few words and greetings")
    assert texts(left, right, **shaded(*boxes)) == [
        "Work", "Malay\tnative", "English\tfluent", "Tamil\ta few words and greetings", "Languages",
    ]  # fmt: skip


def test_boxes_of_one_row_each_are_a_form():
    """A label stays with what is entered beside it."""
    boxes = shaded((40, 96, 280, 118), (300, 96, 540, 118))
    assert texts(column(50, 110, "Name"), column(310, 110, "Siti Ali"), **boxes) == ["Work", "Name\tSiti Ali", "Languages"]


def test_dates_in_a_box_belong_to_the_text_beside_it():
    """However many rows both have."""
    dates, posts = column(50, 110, "2018 – now", "2016 – 2018"), column(310, 110, "Clerk", "Porter")
    assert texts(dates, posts, **shaded(LEFT, RIGHT)) == ["Work", "2018 – now\tClerk", "2016 – 2018\tPorter", "Languages"]


SIDE = ("2011 – 2015", "Languages", "Malay", "English", "Tamil")
MAIN = ("minutes of meetings", "letters", "Teacher", "A School", "2015 – 2017")


@pytest.mark.parametrize("x", [40, 440])
def test_a_column_on_a_tone_of_its_own_is_no_part_of_rows(x):
    """However few lines it has, and though some of them stand on the heights of others."""
    tone = Patch(x - 20.0, 0, x + 120.0, 800, (230, 230, 230, 255), 0)
    side = [word for y, row in zip((43, 69, 94, 108, 122), SIDE, strict=True) for word in column(x, y, row)]
    main = [word for y, row in zip((49, 71, 94, 108, 122), MAIN, strict=True) for word in column(200, y, row)]
    assert pages.texts(side, main, patches=(tone,)) == [*(SIDE + MAIN if x < 200 else MAIN + SIDE)]


@pytest.mark.parametrize("bottom", [800, 150])
def test_the_edge_of_a_tone_parts_a_page_before_the_cells_of_a_table_beside_it(bottom):
    """However short the page is written: what stands on the tone is not beside the years of the table by more than chance."""
    tone = Patch(430, 40, 600, bottom, (230, 230, 230, 255), 0)
    cells = {50: ("Clerk", "Teacher"), 200: ("Harbour Bank", "Pearl School"), 320: ("2011", "2008"), 380: ("2015", "2010")}
    side = ("Malay spoken", "English spoken", "Tamil spoken")
    table = [pages.column(x, 62, *texts, pitch=28) for x, texts in cells.items()]
    assert pages.texts(*table, column(440, 62, *side), patches=(tone,)) == [
        *("Clerk\tHarbour Bank\t2011\t2015", "Teacher\tPearl School\t2008\t2010"),
        *side,
    ]


def test_labels_on_a_tone_stay_beside_their_texts():
    """They are the margin of a table, down the whole page."""
    tone = Patch(20, 0, 160, 800, (230, 230, 230, 255), 0)
    labels, words = column(40, 60, "Malay", "English", "Tamil"), column(200, 60, "native", "fluent and often", "a little")
    assert pages.texts(labels, words, patches=(tone,)) == ["Malay\tnative", "English\tfluent and often", "Tamil\ta little"]


def test_lines_on_a_tone_are_no_cells_about_the_middle_of_dates_beside_it():
    """Two of them stand above and below a date by chance, and so do the school of one degree and that of the next."""
    tone = Patch(430, 0, 600, 800, (230, 230, 230, 255), 0)
    studies = {
        100: ("BA in Arts", "2007 – 2009"),
        117: ("Laut University",),
        134: ("Diploma in Arts", "2003 – 2006"),
        151: ("Pearl College",),
    }
    words = [
        word
        for y, texts in studies.items()
        for x, text in zip((50, 300), texts, strict=False)
        for word in pages.said(x, y, text)
    ]
    side = [
        *pages.said(440, 60, "Languages", bold=True),
        *pages.said(440, 94, "English good"),
        *pages.said(440, 106, "Malay basic"),
    ]
    assert pages.texts(pages.said(50, 60, "Studies", bold=True), words, side, patches=(tone,)) == [
        *("Studies", "BA in Arts\t2007 – 2009", "Laut University", "Diploma in Arts\t2003 – 2006", "Pearl College"),
        *("Languages", "English good", "Malay basic"),
    ]


@pytest.mark.parametrize("address", ["siti.ali@city.example", "siti.ali.of.ipoh@city.example"])
def test_a_long_address_that_juts_out_of_a_shaded_column_belongs_to_it(address):
    """The tone shows the column, though the address reaches into the next one, and its other lines show how wide it is."""
    tone = Patch(20, 0, 140, 800, (230, 230, 230, 255), 0)
    side = [*column(40, 60, "Siti Ali", address), *column(40, 95, "12 Hill Road,", "Ipoh town"), *column(40, 130, *SIDE)]
    main = column(170, 67, "Work", "minutes of many meetings", *MAIN[1:], "A second line", "of letters", "and minutes")
    assert pages.texts(side, main, patches=(tone,)) == [
        *("Siti Ali", address, "12 Hill Road,", "Ipoh town", *SIDE),
        *("Work", "minutes of many meetings", *MAIN[1:], "A second line", "of letters", "and minutes"),
    ]
