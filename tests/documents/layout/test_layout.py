"""Words in their places become lines in the order in which a person reads them."""

import pytest

from documents.pages import column, flush, page, said, texts
from screen.documents import layout
from screen.documents.layout.words import Ink, Word


def test_lines_are_read_from_the_top_down_however_they_were_drawn():
    """The order of drawing is no order of reading."""
    assert texts(said(50, 300, "third"), said(50, 100, "first"), said(50, 200, "second")) == ["first", "second", "third"]


def test_a_line_knows_its_place_size_and_weight():
    """Everything that later stages may go by is filled in."""
    (line,) = layout.lines(page(said(50, 100, "WORK HISTORY", size=14, bold=True)), 3)
    assert (line.page, line.number, line.size, line.bold, line.bullet, line.column) == (3, 1, 14.0, True, False, 0)
    assert (line.box.x0, line.box.x1) == (50.0, 130.5)


def test_a_sidebar_is_read_apart_from_the_main_column():
    """Rows of two columns are never mixed, though some of them stand on one height."""
    side = column(40, 100, "CONTACT", "013-555 0101", "Ipoh", "SKILLS", "QGIS", "Excel", pitch=17)
    main = column(
        200, 100, "WORK", "Planner at a city council, writing", "plans and minutes of meetings", "EDUCATION", "BSc Planning"
    )
    found = layout.lines(page(main, side), 1)
    assert [line.text for line in found] == [
        "CONTACT", "013-555 0101", "Ipoh", "SKILLS", "QGIS", "Excel",
        "WORK", "Planner at a city council, writing", "plans and minutes of meetings", "EDUCATION", "BSc Planning",
    ]  # fmt: skip
    assert [line.column for line in found] == [0] * 6 + [1] * 5


def test_a_name_across_the_page_comes_before_the_columns_below_it():
    """What crosses the gutter divides the page."""
    head = said(60, 60, "A NAME THAT REACHES FAR ACROSS THE PAGE", size=20)
    left = column(40, 100, "one", "two", "three", pitch=15)
    right = column(300, 107, "four", "five", "six", pitch=19)
    assert texts(right, left, head) == [
        "A NAME THAT REACHES FAR ACROSS THE PAGE",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
    ]


def test_dates_beside_their_posts_stay_on_one_line_with_them():
    """A column of dates is no column of its own."""
    dates = [*said(50, 100, "2018 – 2020"), *said(50, 142, "2015 – 2017")]
    posts = column(200, 100, "Planner", "City Hall, Ipoh", "Wrote the local plan", "Clerk", "Land Office")
    assert texts(dates, posts) == [
        "2018 – 2020\tPlanner", "City Hall, Ipoh", "Wrote the local plan", "2015 – 2017\tClerk", "Land Office",
    ]  # fmt: skip


def test_a_date_that_wraps_in_its_narrow_column_is_put_together():
    """The date is whole on the line that it heads."""
    dates = column(50, 100, "January 2018 –", "March 2020")
    posts = column(200, 100, "Planner", "City Hall, Ipoh", "Wrote the local plan")
    more = [*said(50, 160, "2015 – 2017"), *said(200, 160, "Clerk")]
    assert texts(dates, posts, more) == [
        "January 2018 – March 2020\tPlanner", "City Hall, Ipoh", "Wrote the local plan", "2015 – 2017\tClerk",
    ]  # fmt: skip


def test_whole_dates_close_under_one_another_belong_each_to_its_row():
    """A date after a whole range is no rest of it, however near it stands."""
    dates = [*said(50, 100, "2009-07 – 2014-12"), *column(50, 142, "2003-02 – 2009-06", "1994-08 – 1999-08")]
    posts = [*column(200, 100, "Planner, City Hall of Ipoh", "Wrote plans"), *column(200, 142, "Clerk", "Porter")]
    assert texts(dates, posts) == [
        "2009-07 – 2014-12\tPlanner, City Hall of Ipoh",
        "Wrote plans",
        "2003-02 – 2009-06\tClerk",
        "1994-08 – 1999-08\tPorter",
    ]


def test_a_date_that_wraps_beside_one_line_is_put_together():
    """The year below belongs to the month above."""
    dates = [*said(50, 100, "Jan 2016 – now"), *said(50, 128, "Jun 2011 – Ogos"), *said(50, 142, "2013")]
    posts = [*column(200, 100, "Planner, City Hall of Ipoh", "Wrote plans"), *said(200, 128, "Clerk, Land Office")]
    assert texts(dates, posts) == [
        "Jan 2016 – now\tPlanner, City Hall of Ipoh", "Wrote plans", "Jun 2011 – Ogos 2013\tClerk, Land Office",
    ]  # fmt: skip


@pytest.mark.parametrize("word", ["expected", "(expected", "jangkaan", "diperkirakan"])
def test_an_end_that_is_only_expected_is_put_together_with_its_beginning(word):
    """The word stands at the end of the line, the date below it."""
    dates = [*said(50, 100, "Jan 2016 – now"), *said(50, 128, f"Feb 2019 – {word}"), *said(50, 142, "Feb 2021")]
    main = [*said(200, 100, "Planner, City Hall of Ipoh"), *said(200, 128, "Master of Town Planning")]
    assert texts(dates, main)[1] == f"Feb 2019 – {word} Feb 2021\tMaster of Town Planning"


@pytest.mark.parametrize("date", ["October 2014 – May", "October 2014 – A"])
def test_a_long_date_that_nearly_touches_its_text_stands_apart_like_the_others(date):
    """Other rows show where the column starts."""
    rows = [
        [*said(50, y, when), *said(150, y, post)]
        for y, when, post in (
            (100, "2019 – now", "Planner"), (114, "2017 – 2019", "Clerk"), (128, "2016", "Porter"),
            (160, date, "Secretary of a club"),
        )
    ]  # fmt: skip
    assert texts(*rows)[-1] == f"{date}\tSecretary of a club"


def test_cells_that_wrap_side_by_side_are_each_read_as_one_piece():
    """A row of a table is one line, not a salad of the words of its cells."""
    one = column(40, 100, "Bachelor of Town", "and Regional Planning")
    two = column(220, 100, "A University with a", "rather long name")
    three = said(420, 100, "2012 – 2016")
    below = [*said(40, 150, "SPM"), *said(220, 150, "A School"), *said(420, 150, "2009")]
    assert texts(one, two, three, below) == [
        "Bachelor of Town and Regional Planning\tA University with a rather long name\t2012 – 2016",
        "SPM\tA School\t2009",
    ]


def test_a_sidebar_set_on_the_same_baselines_is_still_no_table():
    """Headings on both sides tell columns; dates inside the main column stay with their posts."""
    main = [
        *said(40, 100, "Experience", size=12), *said(40, 114, "Jan 2018 – Mar"), *said(40, 128, "2020"),
        *column(130, 114, "Planner", "City Hall, Ipoh", "Wrote the plan"),
        *said(40, 156, "Education", size=12), *said(40, 170, "2010 – 2014"), *said(130, 170, "BSc Planning"),
    ]  # fmt: skip
    side = [
        *said(400, 100, "Contact", size=12), *said(400, 114, "Ipoh"), *said(400, 128, "013-555 0101"),
        *said(400, 142, "Skills", size=12), *said(400, 156, "QGIS"), *said(400, 170, "Excel"),
    ]  # fmt: skip
    assert texts(main, side) == [
        "Experience", "Jan 2018 – Mar 2020\tPlanner", "City Hall, Ipoh", "Wrote the plan",
        "Education", "2010 – 2014\tBSc Planning", "Contact", "Ipoh", "013-555 0101", "Skills", "QGIS", "Excel",
    ]  # fmt: skip


def test_labels_with_colons_stay_beside_what_they_label():
    """A form of personal particulars is a table, with a long value or without."""
    labels = column(40, 100, "Name", "Address", pitch=20) + said(40, 154, "Nationality")
    colons = column(150, 100, ":", ":", pitch=20) + said(150, 154, ":")
    long = "12 Jalan Example, Taman Sample, a line that is so long that it goes"
    values = [*said(160, 100, "Siti Example"), *said(160, 120, long), *said(160, 134, "on below"), *said(160, 154, "Malaysian")]
    assert texts(labels, colons, values) == [
        "Name\t: Siti Example",
        f"Address\t: {long}",
        "on below",
        "Nationality\t: Malaysian",
    ]


def test_columns_under_headings_of_their_own_are_read_one_after_the_other():
    """Three short lists at the foot of a page."""
    lists = [
        [*said(x, 100, head, size=13), *column(x, 116, *rows)]
        for x, head, *rows in (
            (40, "Skills", "QGIS", "Excel"),
            (240, "Languages", "Malay", "English"),
            (440, "Tools", "Miro", "Zoom"),
        )
    ]
    assert texts(*lists) == ["Skills", "QGIS", "Excel", "Languages", "Malay", "English", "Tools", "Miro", "Zoom"]


def test_columns_whose_lines_never_stand_on_one_height_are_no_rows():
    """A text of one look stands on the height of the text beside it in every row of a table."""
    left = column(50, 110.5, "Analyst, A Bank", "2018 – now", "Wrote papers for", "the cabinet", pitch=12)
    right = column(310, 100, "Teacher, A School", "2013 – 2016", "Taught geography and", "history", pitch=12)
    assert texts(left, right) == [
        "Analyst, A Bank", "2018 – now", "Wrote papers for", "the cabinet",
        "Teacher, A School", "2013 – 2016", "Taught geography and", "history",
    ]  # fmt: skip


def test_lists_without_headings_of_their_own_are_rows():
    """A list set in three columns under one heading, and a table of languages."""
    rows = [
        [*said(40, y, a), *said(240, y, b), *said(440, y, c)]
        for y, a, b, c in ((100, "Malay", "good", "good"), (114, "Tamil", "fair", "none"))
    ]
    assert texts(*rows) == ["Malay\tgood\tgood", "Tamil\tfair\tnone"]


def test_headings_in_the_margin_come_before_what_stands_beside_them():
    """Each heading is a line of its own, above its section."""
    margin = [*said(40, 100, "WORK", bold=True), *said(40, 160, "STUDIES", bold=True)]
    text = column(200, 100, "Planner, City Hall", "Wrote plans", "Kept minutes")
    more = column(200, 160, "BSc Planning", "A University")
    assert texts(margin, text, more) == [
        "WORK", "Planner, City Hall", "Wrote plans", "Kept minutes", "STUDIES", "BSc Planning", "A University",
    ]  # fmt: skip


def test_headings_in_the_margin_farther_apart_than_lines_are_two():
    """A heading that wraps goes on where the next line of the text stands."""
    left = [*said(40, 100, "WORK"), *said(40, 160, "LANGUAGES"), *said(40, 179, "NATIONALITY")]
    right = column(200, 100, "Clerk, City Hall", "2015 – now", "minutes of meetings", "letters", pitch=12)
    assert texts(left, right, said(200, 160, "Malay, English"), said(200, 179, "Malaysian")) == [
        "WORK", "Clerk, City Hall", "2015 – now", "minutes of meetings", "letters",
        "LANGUAGES", "Malay, English", "NATIONALITY", "Malaysian",
    ]  # fmt: skip


def test_drawn_cells_are_rows_even_where_their_words_nearly_touch():
    """Lines that somebody drew decide before any gap does."""
    rows = [[*said(42, y, "English"), *said(82, y, level)] for y, level in ((110, "C1"), (130, "B2"))]
    across = tuple((40.0, 120.0, y) for y in (95.0, 115.0, 135.0))
    upright = tuple((95.0, 135.0, x) for x in (40.0, 79.0, 120.0))
    assert texts(*rows, rules=across, upright=upright) == ["English\tC1", "English\tB2"]


def test_the_last_section_beside_a_sidebar_is_not_torn_by_it():
    """A right-hand sidebar is read before the column that goes on below it."""
    main = column(40, 100, *["a line of the main column that is long"] * 6)
    side = column(400, 100, "CONTACT", "Ipoh", "013-555 0101", pitch=17)
    rest = said(40, 184, "and this one, the last of the section, is so long that it crosses under the whole of the sidebar")
    found = texts(main, side, rest)
    assert found[:3] == ["CONTACT", "Ipoh", "013-555 0101"]
    assert found[-1].startswith("and this one")


def test_the_last_post_beside_a_sidebar_is_not_torn_from_its_items():
    """They are set in, and their column is wider than what stands beside the sidebar."""
    head = said(40, 60, "SITI ALI", size=20)
    side = column(450, 53, "CONTACT", "013-555 0101", "Ipoh", "SKILLS", "QGIS", "Excel", pitch=15)
    main = column(40, 90, "WORK", "Planner", "City Hall", "2018 – now", pitch=14)
    items = ["Wrote minutes of meetings, kept the files of all councillors", "Answered letters", "Planned visits"]
    below = [word for at, item in enumerate(items) for word in said(60, 146 + 14 * at, f"• {item}")]
    found = texts(head, side, main, below)
    assert found[found.index("Planner") :] == ["Planner", "City Hall", "2018 – now", *items]


def test_a_short_sidebar_beside_posts_with_dates_at_their_right_is_read_apart():
    """Nothing crosses its gutter, though the dates stand beside more rows."""
    side = column(40, 97, "SKILLS", "QGIS", "Excel", "AWARDS", "A medal", pitch=17)
    posts, dates = [], []
    for at, post in enumerate(("Planner", "Clerk", "Porter", "Driver", "Cook")):
        posts += column(200, 103 + 40 * at, post, "A City Hall")
        dates += said(500, 103 + 40 * at, f"{2018 - 2 * at} – {2020 - 2 * at}")
    assert texts(side, posts, dates)[:7] == [
        "SKILLS", "QGIS", "Excel", "AWARDS", "A medal", "Planner\t2018 – 2020", "A City Hall",
    ]  # fmt: skip


def test_dates_at_the_right_of_posts_belong_to_them_not_to_the_sidebar_behind():
    """They share the lines of the posts."""
    posts, dates = [], []
    for at, post in enumerate(("Planner", "Clerk", "Porter")):
        posts += column(40, 100 + 32 * at, post, "City Hall", pitch=11)
        dates += said(340, 100 + 32 * at, f"{2018 - 2 * at} – {2020 - 2 * at}")
    side = [word for y, text in zip((90, 103, 126, 147, 169), ("Chess", "CONTACT", "siti@example.com", "013-555 0101", "Ipoh"),
                                    strict=True) for word in said(450, y, text)]  # fmt: skip
    assert texts(posts, dates, side) == [
        "Planner\t2018 – 2020", "City Hall", "Clerk\t2016 – 2018", "City Hall", "Porter\t2014 – 2016", "City Hall",
        "Chess", "CONTACT", "siti@example.com", "013-555 0101", "Ipoh",
    ]  # fmt: skip


def test_a_heading_above_a_sidebar_stays_with_its_section():
    """Another one below it looks alike: it is no name that stands above both columns."""
    main = [*said(40, 70, "PROFILE", size=12), *said(40, 95, "Planner who likes minutes"), *said(40, 109, "and letters")]
    work = [*said(40, 140, "WORK", size=12), *said(40, 160, "Clerk of a land office")]
    below = said(40, 174, "where the letters of all districts were answered within a week or two")
    side = column(300, 84, "CONTACT", "013-555 0101", "Ipoh", "SKILLS", "QGIS", pitch=16)
    found = texts(main, work, below, side)
    assert found[found.index("PROFILE") + 1] == "Planner who likes minutes"


@pytest.mark.parametrize("mark", ["•", "➢", "-", "\uf0b7"])
def test_a_list_mark_makes_an_item_and_is_no_text(mark):
    """Whatever the sign, and however far before its item."""
    (line,) = layout.lines(page(said(50, 100, mark, font=2), said(68, 100, "Wrote plans")), 1)
    assert (line.text, line.bullet) == ("Wrote plans", True)


def test_a_drawn_dot_is_a_list_mark_too():
    """Browsers draw the bullets of lists as circles."""
    first, second = layout.lines(page(said(68, 100, "Wrote plans"), said(68, 120, "Kept minutes"), dots=((60.0, 97.0),)), 1)
    assert (first.bullet, second.bullet) == (True, False)


def test_a_dash_between_two_dates_is_no_list_mark():
    """Signs between words stay."""
    assert texts(said(50, 100, "2015 – 2019"), said(400, 100, "Ipoh • Perak")) == ["2015 – 2019\tIpoh • Perak"]


@pytest.mark.parametrize("end", ["– Juli 2018", "- 2018", "— 07/2018", "– present", "– May '18", "- 3 Jul 2018"])
def test_a_dash_and_a_date_are_the_rest_of_a_range(end):
    """A line that begins so is no item of a list; one that says more is."""
    lines = layout.lines(page(said(50, 100, "Pearl University, August 2016"), said(54, 114, end)), 1)
    assert [(line.text, line.bullet) for line in lines] == [("Pearl University, August 2016", False), (end, False)]
    (item,) = layout.lines(page(said(54, 114, f"{end} wrote plans")), 1)
    assert item.bullet


def test_dots_that_rate_a_skill_stay_text():
    """Four dots of five say how well."""
    assert texts(said(50, 100, "Malay"), said(150, 100, "●●●●○")) == ["Malay\t●●●●○"]


def test_a_letter_spaced_heading_becomes_words():
    """A new word begins where the gap is wider."""
    letters, x = [], 50.0
    for letter in "WORK HISTORY":
        if letter != " ":
            letters += said(x, 100, letter)
        x += 9 if letter != " " else 6
    assert texts(letters) == ["WORK HISTORY"]


def test_a_heading_of_letters_set_apart_is_one_piece():
    """Its words stand as far apart as columns do elsewhere, those of narrow letters, too."""
    words, x = [], 50.0
    for text, wide in (("WORK", 11), ("AND", 11), ("SKILLS", 8)):
        words.append(Word(text, x, 92, x + wide * len(text), 102, 100, Ink(10.0)))
        x += wide * len(text) + 14
    assert texts(words) == ["WORK AND SKILLS"]


@pytest.mark.parametrize(("width", "read"), [(23.0, "DAYANGKU"), (11.0, "D AYA NGKU")])
def test_some_letters_of_a_letter_spaced_word_may_nearly_touch(width, read):
    """As "A" and "Y" do in their shapes; three that are as near as those of any word are a word."""
    words, x = [], 50.0
    for text in ("D", "AYA", "N", "G", "K", "U"):
        wide = 5.0 if len(text) == 1 else width
        words.append(Word(text, x, 92, x + wide, 102, 100, Ink(10.0)))
        x += wide + 4
    assert texts(words) == [read]


def test_grades_in_a_row_are_no_spaced_word():
    """A row of marks keeps its blanks."""
    assert texts(said(50, 100, "A A B C B")) == ["A A B C B"]


def test_marks_in_a_row_of_a_table_go_on_with_no_words():
    """A row below the heads of columns is one of its own, though its first cell has two lines."""
    words = [
        *said(50, 100, "Language"), *said(180, 100, "Spoken"), *said(240, 100, "Written"), *said(300, 100, "Certificates"),
        *said(50, 116, "Bahasa Laut"), *said(180, 116, "10"), *said(240, 116, "9"),
        *said(50, 130, "(Primary)"),
        *said(50, 147, "English"), *said(180, 147, "6"), *said(240, 147, "6"), *said(300, 147, "MUET"),
    ]  # fmt: skip
    assert texts(words) == [
        "Language\tSpoken\tWritten\tCertificates",
        "Bahasa Laut (Primary)\t10\t9",
        "English\t6\t6\tMUET",
    ]


def test_words_printed_twice_to_look_bold_are_read_once():
    """The second print is the same word, and bold."""
    (line,) = layout.lines(page(said(50, 100, "WORK"), said(50.3, 100, "WORK")), 1)
    assert (line.text, line.bold) == ("WORK", True)


def test_only_wrapped_text_continues():
    """A line carries on the one above when its first word had no room there."""
    wide = "Wrote the local plan of the district with two colleagues and"
    found = layout.lines(
        page(said(50, 100, wide), said(50, 113, "defended it"), said(50, 126, "Kept minutes"), said(50, 160, "Left")), 1
    )
    assert [line.continues for line in found] == [False, True, False, False]
    assert [line.gap > 0.5 for line in found] == [False, False, False, True]


def test_a_word_cut_inside_a_cell_is_put_together():
    """A hyphen at the end of a cell's row is no part of the word."""
    one, two = column(40, 100, "Bachelor of Develop-", "ment Planning"), column(220, 100, "University of a", "rather long name")
    below = [*said(40, 150, "SPM"), *said(220, 150, "A School")]
    assert texts(one, two, below)[0] == "Bachelor of Development Planning\tUniversity of a rather long name"


def test_an_address_cut_for_want_of_room_is_mended():
    """Half an address reaches nobody."""
    address, rest = said(50, 100, "some.one@example.co"), said(50, 112, "m")
    assert texts(address, rest) == ["some.one@example.com"]


def test_text_up_the_margin_comes_last():
    """What is written in another direction is read after the rest."""
    found = layout.lines(page(said(50, 100, "main text"), turned=(tuple(said(20, 30, "up the side")),)), 1)
    assert [line.text for line in found] == ["main text", "up the side"]


def test_icons_are_no_words():
    """Signs of icon fonts mean nothing in text."""
    (line,) = layout.lines(page(said(50, 100, "\uf095", font=3), said(64, 100, "013-555 0101")), 1)
    assert (line.text, line.bullet) == ("013-555 0101", False)


def test_a_page_of_many_words_in_no_order_is_read_in_bounded_time():
    """Hundreds of gaps on hundreds of heights do not multiply."""
    words = [word for at in range(1500) for word in said(20 + (at * 37) % 540, 20 + (at * 53) % 760, f"x{at}")]
    assert sum(len(line.text.split()) for line in layout.lines(page(words), 1)) > 1000


def test_a_table_whose_columns_are_equally_long_is_read_row_by_row():
    """Its cells stand beside one another in every row, as nothing in columns of text does."""
    tongues = column(50, 100, "Bahasa Malaysia", "English", "Sarawak Malay", "Hakka")
    spoken = column(150, 100, "Very good", "Very good", "Fair", "A little")
    written = column(230, 100, "Very good", "Good", "not asked", "none")
    assert texts(tongues, spoken, written) == [
        "Bahasa Malaysia\tVery good\tVery good",
        "English\tVery good\tGood",
        "Sarawak Malay\tFair\tnot asked",
        "Hakka\tA little\tnone",
    ]


def test_a_column_as_wide_as_its_longest_label_is_one_of_cells():
    """The width of such a table's columns is that of their texts, so that labels of like length leave no room free."""
    assert texts(
        column(50, 100, "Bahasa Melayu", "Bahasa Jawa 1", "Bahasa Iban 2"), column(124, 100, "Fluent", "Good", "Fair")
    ) == [
        "Bahasa Melayu\tFluent",
        "Bahasa Jawa 1\tGood",
        "Bahasa Iban 2\tFair",
    ]


def test_lines_of_two_texts_near_to_one_another_are_no_cells():
    """They have many words, and begin with small letters."""
    left = ("Plans of the whole", "district and of its", "ports, with the sea")
    right = ("Minutes of the city", "council and of each", "board, for the year")
    assert texts(column(50, 100, *left), column(149, 100, *right)) == [*left, *right]


def test_dates_that_wrap_in_their_column_stay_with_their_posts():
    """The second half of a date stands beside nothing."""
    dates = [word for y in (100, 160, 240) for word in column(50, y, "01/08/2016–", "31/03/2019", pitch=11)]
    posts = [word for y in (100, 160, 240) for word in column(150, y, "Clerk", "City Hall", "Files and minutes", pitch=16)]
    assert texts(dates, posts) == ["01/08/2016– 31/03/2019\tClerk", "City Hall", "Files and minutes"] * 3


def test_as_many_dates_as_long_lines_are_the_ends_of_these_lines():
    """Though the lines fill their side, as paragraphs do."""
    studies = [
        "Bachelor of Arts in History, Pearl University",
        "Diploma in Writing, Laut Biru Polytechnic",
        "Pearl High School",
    ]
    years = ["2008 – 2012", "2003 – 2006", "2002"]
    found = texts(column(50, 100, *studies), column(300, 100, *years))
    assert found == [f"{study}\t{year}" for study, year in zip(studies, years, strict=True)]


def test_a_margin_of_dates_belongs_to_the_text_beside_it_not_to_the_sidebar():
    """Beside a sidebar, dates stand on one line with their posts."""
    side = column(40, 100, "CONTACT", "013-555 0101", "Ipoh", "SKILLS", "QGIS", "Excel", "Word", "Canva", pitch=17)
    dates = column(220, 130, "2019 - now", "2017 - 2019", "2014 - 2017", pitch=56, size=9)
    posts = [
        *said(220, 100, "EXPERIENCE", size=13, bold=True),
        *column(320, 130, "Planner", "Harbour Council and its towns", "Wrote plans of the harbour town"),
        *column(320, 186, "Assistant", "Pearl Institute of the island", "Took the minutes of all meetings"),
        *column(320, 242, "Clerk", "Pearl Bank of the island town", "Counted the money of the island"),
    ]
    found = texts(side, dates, posts)
    assert found[8:] == [
        "EXPERIENCE",
        "2019 - now\tPlanner", "Harbour Council and its towns", "Wrote plans of the harbour town",
        "2017 - 2019\tAssistant", "Pearl Institute of the island", "Took the minutes of all meetings",
        "2014 - 2017\tClerk", "Pearl Bank of the island town", "Counted the money of the island",
    ]  # fmt: skip


def test_a_column_that_runs_on_below_the_other_is_not_torn():
    """A line of it that reaches a little farther than those above stands below the end of the other column."""
    side = ("Siti Ali", "siti@example.com", "Skills", "QGIS", "Languages", "Malay and Tamil too", "a little")
    main = ("Experience", "Clerk of a city hall, 2018 – now", "Wrote minutes", "Porter of a hotel", "Carried luggage")
    assert texts(column(200, 90, *main, pitch=15), column(40, 100, *side, pitch=12))[0] == "Siti Ali"


def test_a_drawn_table_may_have_borders_that_reach_beyond_its_inner_lines():
    """The first and the last line across begin a little farther left than those between, and end farther right."""
    rows = [
        said(30 + 100 * at, 100 + 15 * row, text)
        for row, cells in enumerate((("Language", "Spoken"), ("English", "Good"), ("Tamil", "Poor")))
        for at, text in enumerate(cells)
    ]
    across = ((27, 231, 89), (24, 225, 104), (24, 225, 119), (27, 231, 134))
    assert texts(*rows, rules=across, upright=((89, 134, 125),)) == ["Language\tSpoken", "English\tGood", "Tamil\tPoor"]


def test_a_month_that_the_word_before_it_touches_is_parted_from_it():
    """Where a narrow column leaves no room before the date; other words keep their capitals."""
    assert texts(said(40, 100, "Bank, Laut BiruSept '16 – Dec '17")) == ["Bank, Laut Biru\tSept '16 – Dec '17"]
    assert texts(said(40, 100, "Sarjana Sains dengan KepujianSept")) == ["Sarjana Sains dengan Kepujian\tSept"]
    assert texts(said(40, 100, "DigitalMarketing May 2018")) == ["DigitalMarketing May 2018"]


@pytest.mark.parametrize("date", ["June – Aug '14", "Jun to Aug 2014", "Julai & Ogos 2014", "Jan/Feb 2014"])
def test_two_months_of_a_year_that_the_word_before_them_touches_are_parted_from_it(date):
    """The year stands behind the second one."""
    assert texts(said(40, 100, f"Harbour Department{date}")) == [f"Harbour Department\t{date}"]


@pytest.mark.parametrize("text", ["InMarch – an agency", "DataMay and OpenJune shares", "The iMac – 2014"])
def test_a_month_inside_a_word_that_no_year_follows_is_no_date(text):
    """Names have capitals inside."""
    assert texts(said(40, 100, text)) == [text]


def test_dates_and_labels_in_the_margin_stay_with_their_texts_though_headings_stand_among_them():
    """Headings in bold type need no text beside them; a day and what follows it is no stretch of time."""
    assert texts(
        *(said(50, 100, "PERSONAL", bold=True), said(200, 100, "Born on 21/03/1996 - Malaysian")),
        said(50, 130, "WORK", bold=True),
        *(said(50, 144, "06/2019–Present"), said(200, 144, "Officer"), column(200, 158, "Pearl Council", "Plans and letters")),
        *(said(50, 186, "10/2018–05/2019"), said(200, 186, "Clerk"), said(200, 200, "Pearl Bank")),
        said(50, 228, "SKILLS", bold=True),
        *(said(50, 242, "Mother tongue"), said(200, 242, "Malay")),
        *(said(50, 256, "Digital skills"), said(200, 256, "Office")),
    ) == [
        "PERSONAL\tBorn on 21/03/1996 - Malaysian",
        "WORK",
        "06/2019–Present\tOfficer",
        "Pearl Council",
        "Plans and letters",
        "10/2018–05/2019\tClerk",
        "Pearl Bank",
        "SKILLS",
        "Mother tongue\tMalay",
        "Digital skills\tOffice",
    ]


def test_a_line_drawn_across_the_page_ends_its_columns():
    """What stands above it at both edges is the head of the page, and no part of the columns."""
    rows = [(100, "Ali Laut", "017-555 0119"), (114, "Planner in Ipoh", "Malaysian")]
    head = [word for y, left, right in rows for word in (*said(50, y, left), *said(350, y, right))]
    left = column(50, 150, "Experience", "Clerk at the Pearl Bank", "wrote the minutes of", "its board", "in Malay")
    right = column(350, 155, "Languages", "Malay", "English", "Tamil", "French", pitch=19)
    assert texts(head, left, right, rules=((50, 500, 125),)) == [
        "Ali Laut\t017-555 0119",
        "Planner in Ipoh\tMalaysian",
        *("Experience", "Clerk at the Pearl Bank", "wrote the minutes of", "its board", "in Malay"),
        *("Languages", "Malay", "English", "Tamil", "French"),
    ]


def test_a_heading_that_begins_to_the_left_of_its_column_and_above_the_sidebar_stays_with_its_column():
    """Where the sidebar has a margin within its shade and the entries are set in beside a time line."""
    side = column(50, 108, "Contact", "017-555 0119", "Ipoh", "Skills", "Excel", "Canva", pitch=21)
    posts = [
        ("2016 to now", "Clerk", "Pearl Bank, Ipoh", "wrote the minutes"),
        ("2012 to 2015", "Cook", "Hotel Laut", "made soup"),
    ]
    main = [word for at, post in enumerate(posts) for word in column(216, 115 + 64 * at, *post)]
    found = texts(said(50, 63, "Ali bin Laut", size=20), side, said(205, 100, "Experience"), main)
    assert found[found.index("Experience") :][:3] == ["Experience", "2016 to now", "Clerk"]


def test_a_line_a_tenth_larger_than_the_text_above_is_no_more_of_it():
    """A heading below a full line, in type a little larger."""
    text, heading = said(40, 100, "minutes" * 12, size=10.3), said(40, 116, "Activities", size=11.5)
    assert [line.continues for line in layout.lines(page(text, heading, said(40, 130, "letters", size=10.3)), 1)] == [
        False,
        False,
        False,
    ]


def test_a_word_behind_the_dates_of_a_full_line_ends_it():
    """The next post is no more of it, whose first word would not have fitted."""
    first = said(40, 100, "Director of the Department of Landscapes, 2013 – 2017, retired")
    lines = layout.lines(page(first, said(40, 112, "Planner, City Hall of the Federal Territory, 2006 – 2013")), 1)
    assert [line.continues for line in lines] == [False, False]


def test_headings_in_the_margin_below_a_large_name_are_one_each():
    """How far lines stand apart is measured by the text, whatever the name above is set in."""
    name = said(200, 60, "SITI AMINAH", size=32)
    left = [*column(40, 100, "ㅡ", "WORK", bold=True), *column(40, 156, "ㅡ", "STUDIES", bold=True)]
    work = column(200, 100, "Clerk, City Hall", "letters", "minutes")
    studies = column(200, 156, "BSc Planning", "A University", "2012", "SPM", "A School", "2008")
    assert texts(name, left, work, studies) == [
        "SITI AMINAH", "ㅡ WORK", "Clerk, City Hall", "letters", "minutes",
        "ㅡ STUDIES", "BSc Planning", "A University", "2012", "SPM", "A School", "2008",
    ]  # fmt: skip


def test_places_that_end_flush_right_behind_dates_are_no_column():
    """Beside a sidebar whose text begins farther right."""
    posts = [
        word
        for y, post, dates, place in (
            (100, "Clerk", "02/2019 – now", "Ipoh"),
            (160, "Cook", "05/2015 – 12/2018", "Kuala Pearl"),
        )
        for word in (*said(40, y, post), *said(40, y + 12, dates), *flush(y + 12, place), *said(40, y + 24, "letters"))
    ]
    side = column(400, 97, "SKILLS", "Excel", "Word", "LANGUAGES", "Malay", "English", pitch=17)
    assert texts(posts, side) == [
        "Clerk", "02/2019 – now\tIpoh", "letters", "Cook", "05/2015 – 12/2018\tKuala Pearl", "letters",
        "SKILLS", "Excel", "Word", "LANGUAGES", "Malay", "English",
    ]  # fmt: skip


def test_a_drawn_table_below_the_end_of_a_sidebar_stays_with_its_column():
    """Nothing crosses the gutter between them."""
    main = column(50, 100, "WORK", "Clerk, City Hall, 2015 – 2019", "letters of all kinds", "minutes", "STUDIES", pitch=20)
    side = column(420, 107, "SKILLS", "Excel", "Word", "Malay", pitch=17)
    cells = [*said(55, 216, "2012"), *said(155, 216, "BA"), *said(55, 236, "2008"), *said(155, 236, "SPM")]
    across = tuple((50.0, 350.0, y) for y in (204.0, 224.0, 244.0))
    upright = tuple((204.0, 244.0, x) for x in (50.0, 150.0, 350.0))
    assert texts(main, side, cells, rules=across, upright=upright) == [
        "WORK", "Clerk, City Hall, 2015 – 2019", "letters of all kinds", "minutes", "STUDIES", "2012\tBA", "2008\tSPM",
        "SKILLS", "Excel", "Word", "Malay",
    ]  # fmt: skip
