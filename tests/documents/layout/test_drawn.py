"""Tables with all their lines drawn are read record by record, cell for cell."""

from documents.pages import column, page, said, texts
from screen.documents import layout
from screen.documents.layout.ruled import joined

#: Three columns between 50, 150, 300 and 400, and three rows.
LINES = {
    "rules": tuple((50, 400, y) for y in (88, 118, 160, 190)),
    "upright": tuple((88, 190, x) for x in (50, 150, 300, 400)),
}
HEAD = (said(55, 106, "Position"), said(155, 106, "Employer"), said(305, 106, "Period"))
LAST = (said(55, 172, "Clerk"), said(155, 172, "Kedai Kinta"), said(305, 172, "2012"))


def test_cells_that_stand_in_the_middle_of_their_rows_are_one_record():
    """Their lines are on no common height."""
    title = column(55, 130, "Assistant Officer", "of Communities", "and Outreach", pitch=12)
    school = column(155, 136, "Yayasan Seri Harapan Contoh", "(Perak branch)", pitch=12)
    assert texts(*HEAD, title, school, said(305, 142, "2018 – 2020"), *LAST, **LINES) == [
        "Position\tEmployer\tPeriod",
        "Assistant Officer of Communities and Outreach\tYayasan Seri Harapan Contoh (Perak branch)\t2018 – 2020",
        "Clerk\tKedai Kinta\t2012",
    ]


def test_a_border_around_the_page_leaves_the_tables_in_it_as_they_are():
    """Its lines across are two of like width with upright lines between, but none of these joins them inside it."""
    title = column(55, 130, "Assistant Officer", "of Communities", "and Outreach", pitch=12)
    border = {"rules": ((10, 590, 10), (10, 590, 790)), "upright": ((10, 790, 10), (10, 790, 590))}
    drawn = {name: (*lines, *border[name]) for name, lines in LINES.items()}
    assert texts(*HEAD, title, said(155, 136, "Yayasan Seri"), said(305, 142, "2018 – 2020"), *LAST, **drawn) == [
        "Position\tEmployer\tPeriod",
        "Assistant Officer of Communities and Outreach\tYayasan Seri\t2018 – 2020",
        "Clerk\tKedai Kinta\t2012",
    ]


def test_what_is_left_of_longer_cells_follows_the_lead_line():
    """The employer below the title stands on it, too; the further items beside them are lines of their own."""
    post = column(55, 130, "Officer", "Yayasan Seri", pitch=12)
    duties = [*said(157, 130, "• Held workshops"), *said(157, 142, "• Wrote the minutes of"), *said(165, 154, "meetings")]
    assert texts(*HEAD, post, duties, said(305, 130, "2018 – 2020"), *LAST, **LINES) == [
        "Position\tEmployer\tPeriod",
        "Officer\tYayasan Seri\tHeld workshops\t2018 – 2020",
        "Wrote the minutes of",
        "meetings",
        "Clerk\tKedai Kinta\t2012",
    ]


def test_rows_typed_into_one_row_of_cells_stay_rows():
    """Several dates in a cell tell that somebody pressed the return key between the records."""
    posts = (column(55, 130, "Officer", "Clerk of works"), column(155, 130, "Yayasan Seri", "Majlis Ipoh"))
    assert texts(*HEAD, *posts, column(305, 130, "2018 – 2020", "2016 – 2018"), *LAST, **LINES) == [
        "Position\tEmployer\tPeriod",
        "Officer\tYayasan Seri\t2018 – 2020",
        "Clerk of works\tMajlis Ipoh\t2016 – 2018",
        "Clerk\tKedai Kinta\t2012",
    ]


def test_a_year_that_its_narrow_column_breaks_is_put_together():
    """Three figures fit on the line, and the last one does not."""
    lines = LINES | {"upright": tuple((88, 190, x) for x in (50, 75, 300, 400))}
    head = (said(55, 106, "No"), said(80, 106, "Title"), said(305, 106, "School"))
    last = (said(55, 172, "2."), said(80, 172, "Sijil"), said(305, 172, "SMK"))
    year = column(55, 130, "201", "6", pitch=12)
    assert texts(*head, year, said(80, 130, "Diploma"), said(305, 130, "Kolej"), *last, **lines)[1] == "2016\tDiploma\tKolej"


def test_lines_of_two_tables_at_nearly_one_place_stay_apart():
    """One below the other they do not touch; the upper one is a line of its own."""
    assert set(joined([(400, 490, 457), (130, 380, 459)])) == {(400, 490, 457), (130, 380, 459)}


def test_text_in_a_drawn_cell_goes_on_where_its_wall_left_no_room():
    """Lines that reach farther above the table say nothing of how far its cells do."""
    lines = {"rules": tuple((50, 300, y) for y in (88, 140, 170)), "upright": tuple((88, 170, x) for x in (50, 130, 300))}
    address = said(50, 70, "12 Jalan Contoh, Taman Seri Contoh, 31400 Ipoh, Perak Darul Ridzuan")
    post = column(135, 100, "Assistant Programme Officer for", "Communities", pitch=12)
    last = (said(55, 152, "2012 – 2015"), said(135, 152, "Clerk"))
    found = layout.lines(page(address, said(55, 100, "2015 – 2018"), post, *last, **lines), 1)
    assert [(line.text, line.continues) for line in found[1:]] == [
        ("2015 – 2018\tAssistant Programme Officer for", False),
        ("Communities", True),
        ("2012 – 2015\tClerk", False),
    ]


def test_a_table_beside_a_sidebar_is_read_by_itself():
    """Its dates are in the middle of no text of the other column."""
    table = (said(305, 106, "Clerk"), said(305, 136, "Cook"), said(305, 166, "Guard"))
    dates = (said(205, 106, "2018 – 2020"), said(205, 136, "2016 – 2018"), said(205, 166, "2014 – 2016"))
    side = column(50, 100, "Malay", "English", "Tamil", "Excel", "Canva", "Drawing", pitch=13)
    lines = {
        "rules": tuple((200, 400, y) for y in (90, 120, 150, 180)),
        "upright": tuple((90, 180, x) for x in (200, 300, 400)),
    }
    found = texts(side, *dates, *table, **lines)
    assert [line for line in found if line.startswith("20")] == [
        "2018 – 2020\tClerk",
        "2016 – 2018\tCook",
        "2014 – 2016\tGuard",
    ]


def test_a_row_of_boxes_around_words_in_a_column_is_no_table():
    """It does not cut the columns of the page, though nothing stands beside it."""
    rows = ["Clerk", "Pearl Bank", "Filed the letters", "Kept the minutes", "Wrote the notes of all meetings"]
    left = column(40, 100, *rows, pitch=24)
    right = (column(360, 88, "Strengths", "Plain writing", pitch=24), said(365, 138, "Typing"), said(425, 138, "Filing"))
    right += (column(360, 162, "Languages", "Malay", "English", pitch=24),)
    boxes = {"rules": ((360, 480, 128), (360, 480, 142)), "upright": tuple((128, 142, x) for x in (360, 415, 480))}
    assert texts(said(40, 60, "Nur Aisyah", size=20), left, *right, **boxes) == [
        "Nur Aisyah",
        *rows,
        "Strengths",
        "Plain writing",
        "Typing\tFiling",
        "Languages",
        "Malay",
        "English",
    ]


def test_the_cells_of_a_row_that_lays_out_the_page_are_columns():
    """Each has sections of its own; that some of their headings are on one height is chance."""
    lines = {"rules": ((50, 400, 88), (50, 400, 190)), "upright": tuple((88, 190, x) for x in (50, 150, 400))}
    side = (said(55, 102, "CONTACT", bold=True), said(55, 116, "013-555 0101"))
    more = (said(55, 130, "SKILLS", bold=True), said(55, 144, "QGIS"))
    main = (said(155, 102, "WORK", bold=True), column(155, 116, "Clerk, Kedai Kinta", "2012 – 2015", "Kept the books"))
    last = (said(155, 158, "STUDIES", bold=True), said(155, 172, "STPM"))
    assert texts(*side, *more, *main, *last, **lines) == [
        "CONTACT", "013-555 0101", "SKILLS", "QGIS",
        "WORK", "Clerk, Kedai Kinta", "2012 – 2015", "Kept the books", "STUDIES", "STPM",
    ]  # fmt: skip


def test_merged_cells_say_nothing_of_the_room_in_other_rows():
    """The post had none in its own cell; the address above reaches over two."""
    address = (said(55, 106, "Address"), said(155, 106, "12 Jalan Contoh, Taman Seri, 31400 Ipoh"))
    post = (said(55, 130, "2018"), column(155, 130, "Administrative", "Correspondence Officer", pitch=12))
    found = texts(*address, *post, said(305, 130, "Yayasan Seri"), *LAST, **LINES)
    assert found[1] == "2018\tAdministrative Correspondence Officer\tYayasan Seri"


def test_rows_beside_a_cell_that_reaches_over_them_stay_rows():
    """The line between them ends at the cell with the photo."""
    lines = {
        "rules": ((50, 400, 88), (50, 350, 103), (50, 400, 118), (50, 400, 133)),
        "upright": ((88, 133, 50), (88, 133, 110), (88, 118, 190), (88, 118, 230), (88, 118, 350), (88, 133, 400)),
    }
    first = (said(55, 100, "Name"), said(115, 100, "Maria Lopez"), said(195, 100, "Phone"), said(235, 100, "012-345 6789"))
    second = (
        said(55, 114, "Nationality"),
        said(115, 114, "Malaysian"),
        said(195, 114, "E-mail"),
        said(235, 114, "m@example.com"),
    )
    assert texts(*first, said(355, 100, "Photo"), *second, said(55, 129, "Address"), said(115, 129, "Ipoh"), **lines) == [
        "Name\tMaria Lopez\tPhone\t012-345 6789\tPhoto",
        "Nationality\tMalaysian\tE-mail\tm@example.com",
        "Address\tIpoh",
    ]
