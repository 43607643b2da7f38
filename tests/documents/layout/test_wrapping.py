"""A line carries on the one above only where that one was full, and neither is an item of a list."""

import pytest

from documents.pages import column, page, said
from screen.documents import layout
from screen.documents.layout import wrapping
from screen.documents.layout.grid import Strip
from screen.documents.layout.segments import Segment


def continues(*rows):
    """Which of some rows, set close under one another, carry on the one above."""
    return [line.continues for line in layout.lines(page(column(50, 100, *rows, pitch=13)), 1)]


@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("Malay (native)", "English (good)"),
        ("Malay – native", "English – good"),
        ("Malay | native", "English | good"),
        ("Malay ●●●●●", "English ●●●○○"),
        ("siti@example.com", "+60 13-555 0101"),
        ("siti@example.com", "Ipoh, Perak"),
        ("mobile 013-555 0101", "siti@example.com"),
        ("QGIS, Excel, Word", "Survey tools"),
        ("Word, Excel", "Miro, Zoom"),
        ("A Town Council, Ipoh", "Jan 2018 – Dec 2019"),
        ("A Town Council, Ipoh", "2018 hingga kini"),
        ("LANGUAGE SKILLS", "Malay and English"),
    ],
)
def test_items_of_a_narrow_column_stand_for_themselves(above, line):
    """The longest item looks full, for nothing else shows how wide the column is."""
    assert continues(above, line) == [False, False]


@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("Studies of towns, mostly of", "Penang (1998)"),
        ("Word, Excel, PowerPoint,", "Publisher"),
        ("Council of the district of Kuala", "Selangor"),
        ("A course at a University, September", "2013 – July 2017"),
        ("Volunteers (town planning, land", "Offices)"),
        ("Telephone 013-555", "0101"),
    ],
)
def test_text_that_had_no_room_goes_on_below(above, line):
    """An open end or a full line."""
    assert continues(above, line) == [False, True]


@pytest.mark.parametrize(
    ("above", "goes_on"), [("2016 | Kuala Pearl", False), ("2016 · Kuala Pearl", False), ("the town of Pearl", True)]
)
def test_a_date_with_a_place_ends_an_entry_where_more_space_follows(above, goes_on):
    """As does the end of a sentence; other text goes on below a little more space."""
    words = [
        *column(50, 100, "BA of Seas", above, pitch=13),
        *column(50, 128, "Matriculation", "of Kinta", "2012 | Ipoh", pitch=13),
    ]
    assert layout.lines(page(words), 1)[2].continues is goes_on


def test_a_line_is_measured_by_its_whole_column():
    """The longest row of a table is not full where the text above reaches farther."""
    wide = said(50, 100, "A sentence about planning that reaches all across the page and shows how far it is")
    dates = [*said(50, 130, "2011"), *said(50, 160, "2006")]
    studies = [*said(120, 130, "Bachelor of Planning"), *said(120, 143, "Begun in July"), *said(120, 160, "SPM")]
    found = layout.lines(page(wide, dates, studies), 1)
    assert [(line.text, line.continues) for line in found[1:]] == [
        ("2011\tBachelor of Planning", False),
        ("Begun in July", False),
        ("2006\tSPM", False),
    ]


def test_a_line_with_a_date_of_its_own_begins_something():
    """However full the line above is."""
    rows = [
        *said(50, 100, "Thesis: Who sits on the committee of the town"),
        *said(50, 113, "Bachelor of Arts"),
        *said(400, 113, "2006"),
    ]
    found = layout.lines(page(rows), 1)
    assert [line.continues for line in found] == [False, False]


def test_a_column_that_another_touches_is_as_wide_as_its_text():
    """It reaches no farther than where the other one starts."""
    one, other = Segment(said(50, 100, "a town")), Segment(said(82.5, 100, "good"))
    strips = [Strip(([[one]],), (0,), 82.5), Strip(([[other]],), (0, 1), 102.5)]
    assert wrapping.edges(strips) == [82.5, 102.5]


def test_a_heading_below_a_label_does_not_go_on_with_it():
    """The text of the label stands beside it; a title in capitals with its date beside it may go on below."""

    def row(y, text, *beside, **look):
        return [[Segment(said(50, y, text, **look))], *([Segment(said(150, y, other))] for other in beside)]

    def goes_on(*beside):
        above = Strip(tuple([cell] for cell in row(100, "JOB APPLIED FOR", *beside)), right=140.0)
        below = Strip(([row(112, "WORK EXPERIENCE")[0]],), right=140.0)
        return wrapping.carries_on(above, below, 140.0)

    assert [goes_on("Junior Officer"), goes_on("2018 – 2019")] == [False, True]


def test_the_dates_of_an_item_that_had_no_room_go_on_below():
    """Within an item nothing else begins; the end of a range goes on with its beginning."""
    item = [*said(40, 100, "•"), *said(50, 100, "Clerk of a Town Council, Ipoh, Perak"), *said(50, 113, "Jan 2018 – Dec 2019")]
    assert [line.continues for line in layout.lines(page(item), 1)] == [False, True]
    assert continues("Clerk of a Town Council, Ipoh, January 2018", "– December 2019") == [False, True]


def test_a_sentence_shows_how_far_its_column_reaches():
    """Though the rows above are wider: what goes on in a small letter had no room."""
    labels, address = column(50, 40, "Address", "E-mail"), column(200, 40, "Ipoh", "siti.aminah.of.pearl@example.com")
    rows = [
        "Clerk at the council of the town",
        "and its harbour since 2012",
        "STUDIES",
        "International Islamic",
        "University Pearl",
    ]
    lines = layout.lines(page(labels, address, column(50, 100, *rows, pitch=13)), 1)
    assert [line.text for line in lines if line.continues] == ["and its harbour since 2012", "University Pearl"]


def test_text_below_that_of_a_numbered_item_carries_it_on():
    """It begins where the text does, not where the number stands."""
    above = [*said(50, 100, "1."), *said(70, 100, "Officer for towns and villages, the council of Kuala Pearl,")]
    lines = layout.lines(page(above, said(70, 113, "Laut (2015 – 2017)")), 1)
    assert [line.continues for line in lines] == [False, True]


@pytest.mark.parametrize(("mark", "goes_on"), [(",", False), (":", False), ("", True)])
def test_a_name_in_bold_type_with_a_mark_behind_it_begins_an_entry(mark, goes_on):
    """Below dates; inside a sentence words in bold type have no mark, or stand below none."""
    above = said(50, 100, "Sept 2009 – June 2013, of which a term at Second Laut")
    name = said(50, 113, f"Certificate{mark}", bold=True)
    line = [*name, *said(name[-1].x1 + 2.5, 113, "Pearl School, Laut")]
    assert [line.continues for line in layout.lines(page(above, line), 1)] == [False, goes_on]
    above = said(50, 100, "Left with the honours of the Second Class and with the")
    assert [line.continues for line in layout.lines(page(above, line), 1)] == [False, mark != ":"]


def test_the_end_of_an_item_shows_how_far_its_column_reaches():
    """One word, below the mark, had no room; so had none in the name of the employer above."""
    wide = said(50, 60, "A line of contacts, addresses and telephones that reaches far across the page")
    post = [*said(50, 100, "2012 – 2015"), *column(150, 100, "Officer", "Council of Towns and of", "Harbours Pearl", pitch=13)]
    duty = [*said(150, 139, "•"), *said(157, 139, "Counted boats in the four"), *said(150, 152, "districts")]
    last = [*said(50, 180, "2010 – 2012"), *column(150, 180, "Clerk", "Kinta", pitch=13)]
    found = layout.lines(page(wide, post, duty, last), 1)
    assert [line.text for line in found if line.continues] == ["Harbours Pearl", "districts"]


def test_a_line_at_the_place_that_a_date_has_overrun_goes_on():
    """The text beside the long date starts at the next stop; its second line hangs where the other texts start."""
    long = [*said(50, 100, "November 2017 – December 2018"), *said(220, 100, "Clerk of the Council of Towns and")]
    found = layout.lines(page(long, said(180, 113, "Harbours"), said(50, 140, "2012"), said(180, 140, "Porter")), 1)
    assert [line.text for line in found if line.continues] == ["Harbours"]


@pytest.mark.parametrize(
    ("size", "look", "goes_on"),
    [
        (9.5, {}, False),
        (10.5, {}, False),
        (9.9, {}, True),
        (9.5, {"font": 2}, True),
        (8.9, {"font": 2}, False),
    ],
)
def test_letters_of_another_size_in_one_font_begin_anew(size, look, goes_on):
    """An employer and its post, at the edge of a narrow column; two fonts may be cut differently."""
    above = said(50, 100, "Sarawak Timber Board")
    below = said(50, 113, "Administrative Officer", size=size, **look)
    assert [line.continues for line in layout.lines(page(above, below), 1)] == [False, goes_on]


@pytest.mark.parametrize(("mode", "goes_on"), [(0, False), (3, True)])
def test_the_size_of_letters_behind_a_picture_is_guessed(mode, goes_on):
    """A recogniser has laid them there."""
    above, below = said(50, 100, "Sarawak Timber Board"), said(50, 113, "Administrative Officer", size=9.5)
    words = [[word._replace(ink=word.ink._replace(mode=mode)) for word in line] for line in (above, below)]
    assert [line.continues for line in layout.lines(page(*words), 1)] == [False, goes_on]


def titled(y, employer, place):
    """An employer in bold type, and its place behind a comma."""
    name = said(50, y, employer, bold=True)
    return [*name, *said(name[-1].x1 + 2.5, y, place)]


@pytest.mark.parametrize(("below", "ends"), [("Clerk", True), ("Head of Office", True), ("Lumpur", False)])
def test_the_longest_employer_with_its_place_ends_where_another_has_ended(below, ends):
    """It looks full; but where something longer shows how wide the column is, a place of two words may go on below."""
    longest = [] if ends else said(50, 190, "Wrote the long letters of it")
    words = [
        *(*titled(100, "Land Office,", "Ipoh"), *said(50, 113, "Cook")),
        *(*titled(139, "Timber Corporation,", "Kuala"), *said(50, 152, below)),
        *longest,
    ]
    assert [line.continues for line in layout.lines(page(words), 1)][3] is not ends


def test_a_date_below_an_employer_with_its_place_does_not_tell_that_such_lines_end():
    """The date of an entry stands below a place that has wrapped, too."""
    words = [
        *(*titled(100, "A-Levels,", "Free School"), *said(50, 113, "2014 – 2015")),
        *(
            *titled(139, "Bachelor of Social Sciences,", "Universiti Sains"),
            *column(50, 152, "Malaysia", "2016 – 2019", pitch=13),
        ),
    ]
    assert [line.continues for line in layout.lines(page(words), 1)] == [False, False, False, True, False]


def test_a_title_in_bold_type_of_two_fonts_has_no_place():
    """Nothing in it is not bold."""
    words = [*said(50, 100, "Clerk,", bold=True), *said(82, 100, "Ipoh", bold=True, font=2), *said(50, 113, "Kept books")]
    assert [line.text for line in layout.lines(page(words), 1)] == ["Clerk, Ipoh", "Kept books"]


def test_prose_below_an_employer_in_italics_is_its_own():
    """The employer is as long as the lines of the prose, so that no word would have fitted."""
    employer = [word._replace(ink=word.ink._replace(italic=True)) for word in said(50, 100, "The Urban Network of Pearl")]
    found = layout.lines(page([*employer, *column(50, 113, "Coordinates the work of", "fourteen councils", pitch=13)]), 1)
    assert [line.continues for line in found] == [False, False, True]


def test_a_name_in_capitals_goes_on_before_what_is_said_of_it():
    """The post behind the stroke is not in bold type, nor in capitals."""
    last = said(50, 113, "TRANSMIGRATION", bold=True)
    words = [*said(50, 100, "MINISTRY OF VILLAGES AND", bold=True), *last, *said(last[-1].x1 + 2.5, 113, "| Clerk")]
    assert [line.continues for line in layout.lines(page(words), 1)] == [False, True]
