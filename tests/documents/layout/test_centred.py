"""Tables whose cells are centred in their height are read row by row."""

from documents.pages import column, flush, said, texts

#: A cell of three lines, the second of which is the line of the date beside it.
DUTIES = column(300, 112, "Answered what the press had asked", "and wrote the newsletter of the", "club.", pitch=12)
FIRST, SECOND = said(50, 124, "2018 – 2020"), said(50, 158, "2015 – 2018")


def test_a_date_beside_the_middle_of_its_texts_leads_them():
    """The first line of a text stands above the date; rows of other heights follow it."""
    assert texts(
        said(50, 90, "Work"),
        *(FIRST, column(150, 118, "Liaison Officer,", "Red Crescent", pitch=12), DUTIES),
        *(SECOND, said(150, 158, "Clerk"), column(300, 152, "Kept the register of deeds, and", "filed plans.", pitch=12)),
    ) == [
        "Work",
        "2018 – 2020\tLiaison Officer, Red Crescent\tAnswered what the press had asked and wrote the newsletter of the club.",
        "2015 – 2018\tClerk\tKept the register of deeds, and filed plans.",
    ]


def test_texts_that_begin_beside_their_dates_are_not_moved():
    """The second line of a post is not the first of the next one, though the next date stands beside the middle of them."""
    assert texts(
        column(50, 100, "2018 – 2020", "2015 – 2018", pitch=24),
        column(150, 100, "Liaison Officer at the Red Crescent of", "Kuala Lumpur", pitch=12),
        column(150, 124, "Clerk at the Land Office", "Kept deeds", pitch=12),
    ) == [
        "2018 – 2020\tLiaison Officer at the Red Crescent of",
        "Kuala Lumpur",
        "2015 – 2018\tClerk at the Land Office",
        "Kept deeds",
    ]


def test_what_a_text_beside_a_label_wraps_is_no_cell_of_the_next_date():
    """The date would stand beside the middle of three lines, but the first of them had no room above."""
    assert texts(
        *(said(50, 100, "2016 – 2018"), said(150, 100, "Master of Arts")),
        *(said(50, 114, "Thesis:"), column(150, 114, "Walking to School in the Rain of", "Kota Kinabalu")),
        *(said(50, 142, "2012 – 2016"), column(150, 142, "Bachelor of Science", "Upper Second")),
        *(said(50, 170, "2010 – 2011"), said(150, 170, "Matriculation")),
    ) == [
        *("2016 – 2018\tMaster of Arts", "Thesis:\tWalking to School in the Rain of", "Kota Kinabalu"),
        *("2012 – 2016\tBachelor of Science", "Upper Second", "2010 – 2011\tMatriculation"),
    ]


def test_a_title_above_an_employer_in_a_cell_keeps_apart_from_it():
    """Lines of a cell that did not have to be broken are parts of their own."""
    assert texts(
        *(FIRST, column(150, 118, "Officer", "Red Crescent, Ipoh", pitch=12), DUTIES),
        *(SECOND, said(150, 158, "Clerk"), said(300, 158, "Filed plans.")),
    ) == [
        "2018 – 2020\tOfficer\tRed Crescent, Ipoh\tAnswered what the press had asked and wrote the newsletter of the club.",
        "2015 – 2018\tClerk\tFiled plans.",
    ]


def test_a_sidebar_beside_dates_is_no_cell_of_theirs():
    """Each date stands between a post and the next one: chance alone puts a line of the other column beside it."""
    main = {
        105: "Work",
        141: "Clerk, City Hall",
        155: "2018 – 2020",
        179: "Porter",
        193: "2015 – 2018",
        217: "Cook",
        230: "2012 – 2015",
    }
    side = {
        107: "Languages",
        135: "Malay",
        149: "English",
        163: "Mandarin",
        194: "Skills",
        223: "Excel",
        236: "SPSS",
        250: "Canva",
    }
    found = texts(*(said(50, y, text) for y, text in main.items()), *(said(400, y, text) for y, text in side.items()))
    assert found == [*main.values(), *side.values()]


def test_a_date_at_the_right_of_its_text_is_read_with_the_first_line():
    """The headings between the rows stand over the texts, as they do in one table for each section."""
    assert texts(
        said(50, 80, "Work", bold=True),
        *(
            column(50, 100, "Liaison Officer", "Red Crescent, Ipoh", "Met donors", "Wrote the newsletter"),
            flush(121, "2018 – 2020"),
        ),
        *(column(50, 156, "Clerk", "Land Office"), flush(163, "2015 – 2018")),
        said(50, 190, "Studies", bold=True),
        *(column(50, 210, "Bachelor of Laws", "Pearl University", "First class"), flush(224, "2011 – 2015")),
        said(50, 270, "Skills", bold=True),
        said(50, 290, "Excel"),
    ) == [
        "Work",
        *("Liaison Officer\t2018 – 2020", "Red Crescent, Ipoh", "Met donors", "Wrote the newsletter"),
        *("Clerk\t2015 – 2018", "Land Office"),
        "Studies",
        *("Bachelor of Laws\t2011 – 2015", "Pearl University", "First class"),
        *("Skills", "Excel"),
    ]


def test_a_date_between_two_texts_leads_them_both():
    """Titles stand left of the dates, and under the heading."""
    assert texts(
        said(50, 80, "Work", bold=True),
        *(said(50, 121, "Liaison Officer"), said(200, 121, "2018 – 2020")),
        column(
            300,
            100,
            "Answered what the press had asked",
            "and wrote the newsletter of the",
            "club; met donors and visited the",
            "poor.",
        ),
        *(column(50, 170, "Clerk of the", "Land Office"), said(200, 177, "2015 – 2018"), said(300, 177, "Filed plans.")),
    ) == [
        "Work",
        "Liaison Officer\t2018 – 2020\tAnswered what the press had asked and wrote the newsletter of the club; met donors and"
        " visited the poor.",
        "Clerk of the Land Office\t2015 – 2018\tFiled plans.",
    ]


def test_a_date_on_the_line_of_a_title_leads_no_text_above():
    """Chance alone puts as many lines above the title as below; nowhere does a date stand between two lines."""
    lines = ("Met donors", "Clerk, Land Office", "Filed plans", "Cook, Hotel", "Porter, Hotel", "Carried bags")
    assert texts(column(50, 100, *lines), flush(114, "2015 – 2018"), flush(142, "2012"), flush(156, "2011")) == [
        *("Met donors", "Clerk, Land Office\t2015 – 2018", "Filed plans"),
        *("Cook, Hotel\t2012", "Porter, Hotel\t2011", "Carried bags"),
    ]


SIDEBAR = {99: "Contact", 116: "aina@example.com", 133: "012-555 0147", 158: "Languages", 175: "Malay", 192: "English"}
POSTS = {93: "Clerk", 105: "Pearl Bank", 117: "Kept the minutes", 129: "Met donors", 156: "Cook", 168: "Kinta Hotel"}
WHEN = {111: "2018 – 2020", 162: "2015 – 2018"}
READ = ["Clerk\t2018 – 2020", "Pearl Bank", "Kept the minutes", "Met donors", "Cook\t2015 – 2018", "Kinta Hotel"]


def test_dates_right_of_their_text_are_centred_beside_a_sidebar_at_their_right():
    """Its lines stand at other heights, and are left where they are."""
    found = texts(
        *(said(50, y, text) for y, text in POSTS.items()),
        *(flush(y, text) for y, text in WHEN.items()),
        *(said(450, y, text) for y, text in SIDEBAR.items()),
    )
    assert [line for line in found if "20" in line or line in POSTS.values()] == READ


def test_dates_right_of_their_text_are_centred_beside_a_sidebar_beyond_it():
    """It stands left of the text that the dates are of."""
    found = texts(
        *(said(50, y, text) for y, text in SIDEBAR.items()),
        *(said(250, y, text) for y, text in POSTS.items()),
        *(flush(y, text, 560) for y, text in WHEN.items()),
    )
    assert [line for line in found if "20" in line or line in POSTS.values()] == READ


def test_a_side_with_headings_of_its_own_is_a_sidebar():
    """Its lines have the dates for their middle by chance; its headings are larger than the text of the posts."""
    side = [*said(50, 98, "Languages", size=12), *column(50, 111, "Malay", "English", pitch=13)]
    side += [*said(50, 149, "Skills", size=12), *column(50, 162, "Excel", "Canva", pitch=13)]
    found = texts(
        side,
        *(said(200, y, text) for y, text in WHEN.items()),
        *(said(300, y, text) for y, text in POSTS.items()),
    )
    assert [line for line in found if "20" in line] == ["2018 – 2020\tClerk", "2015 – 2018\tCook"]


def test_dates_on_the_lines_of_their_texts_are_no_middle_of_a_sidebar():
    """Whatever stands beyond them."""
    side = [*column(50, 96, "Contact", "aina@example.com", pitch=18), *column(50, 150, "Languages", "Malay", pitch=24)]
    posts = {105: "Clerk", 117: "Pearl Bank", 162: "Cook", 174: "Kinta Hotel"}
    found = texts(
        side,
        *(said(250, y, text) for y, text in {105: "2018 – 2020", 162: "2015 – 2018"}.items()),
        *(said(350, y, text) for y, text in posts.items()),
    )
    assert [line for line in found if "20" in line] == ["2018 – 2020\tClerk", "2015 – 2018\tCook"]


def test_a_column_with_a_text_on_the_height_of_each_date_is_no_sidebar():
    """It stands beyond the one next to the dates, and a sidebar on their other side."""
    assert texts(
        column(50, 100, "Contact", "012-555 0147", "a@example.com", "Penang"),
        *(said(190, 100, "2018 – 2020"), said(280, 100, "Pearl Bank"), said(400, 100, "Clerk")),
        *(said(190, 118, "2016 – 2018"), said(280, 118, "Kinta Hotel"), said(400, 118, "Cook")),
        *(
            said(190, 142, "2014 – 2016"),
            column(280, 136, "Laut Inn of the", "Northern Coast", pitch=12),
            said(400, 142, "Porter"),
        ),
        *(said(190, 172, "2012 – 2014"), column(280, 166, "Ilham Centre", "Ipoh", pitch=12), said(400, 172, "Tutor")),
    )[-4:] == [
        "2018 – 2020\tPearl Bank\tClerk",
        "2016 – 2018\tKinta Hotel\tCook",
        "2014 – 2016\tLaut Inn of the Northern Coast\tPorter",
        "2012 – 2014\tIlham Centre Ipoh\tTutor",
    ]


def test_a_side_with_dates_of_which_some_stand_beside_others_only_is_a_column_of_its_own():
    """By chance the lines below its first date have the second date of the studies for their middle, in very small type."""
    posts = column(120, 100, "Clerk", "Land Office, Ipoh", "Kept the minutes of the council", "Met donors", "Filed", pitch=13)
    studies = column(400, 100, "Master of Laws", "Pearl University", pitch=13)
    assert texts(
        *(said(50, 100, "2018 – 2020"), posts, said(330, 100, "2016 – 2018"), studies),
        *(said(330, 132, "2012 – 2016"), column(400, 132, "Bachelor of Laws", "Ilham University", pitch=14)),
    ) == [
        *("2018 – 2020\tClerk", "Land Office, Ipoh", "Kept the minutes of the council", "Met donors", "Filed"),
        *("2016 – 2018\tMaster of Laws", "Pearl University", "2012 – 2016\tBachelor of Laws", "Ilham University"),
    ]
