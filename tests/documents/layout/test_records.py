"""Tables without lines whose cells wrap are told from columns by the dates that begin their records."""

import pytest

from documents.pages import column, said, texts
from screen.documents.layout import columns, records
from screen.documents.layout.segments import segments


def rows(*parts):
    """The rows of a side."""
    return columns.rows(segments([word for part in parts for word in part]))


TITLES = (
    *(column(50, 100, "Assistant Officer of the", "Community and of its", "outreach", pitch=12),),
    *(said(50, 136, "Clerk"), said(50, 148, "Research Assistant"), said(50, 160, "Intern")),
)
EMPLOYERS = (
    *(column(200, 100, "Yayasan Seri Harapan", "Contoh", pitch=12),),
    *(said(200, 136, "Kedai Kinta"), said(200, 148, "Kolej Contoh"), said(200, 160, "Majlis Ipoh")),
)
DATES = [
    word
    for y, text in ((100, "2018 – 2020"), (136, "2016 – 2017"), (148, "2015 – 2016"), (160, "2014 – 2015"))
    for word in said(400, y, text)
]


def test_a_table_of_posts_without_lines_is_read_record_by_record():
    """Title and employer wrap beside their dates."""
    assert texts(*TITLES, *EMPLOYERS, DATES) == [
        "Assistant Officer of the Community and of its outreach\tYayasan Seri Harapan Contoh\t2018 – 2020",
        "Clerk\tKedai Kinta\t2016 – 2017",
        "Research Assistant\tKolej Contoh\t2015 – 2016",
        "Intern\tMajlis Ipoh\t2014 – 2015",
    ]


def test_records_begin_on_the_height_of_their_dates():
    """Shorter cells leave their place blank until the next date."""
    assert records.begin_together(rows(*TITLES), rows(*EMPLOYERS, DATES))


def test_a_text_that_goes_on_past_a_date_is_a_column():
    """Its lines stand at the heights of the others, but one is missing beside a date."""
    sidebar = column(200, 100, "Languages", "Malay", "English", pitch=12)
    assert not records.begin_together(rows(sidebar, said(200, 148, "Skills")), rows(*TITLES, DATES))


def test_lists_of_equal_length_say_nothing():
    """Where no cell leaves its place blank chance may have put two columns side by side."""
    posts = (column(50, 100, "Clerk", "Cook", "Guard", pitch=12), column(200, 100, "Kolej", "Hotel", "Bank", pitch=12))
    dates = column(300, 100, "2018 – 2020", "2016 – 2017", "2015 – 2016", pitch=12)
    assert not records.begin_together(rows(posts[0]), rows(posts[1], dates))


def test_an_abbreviation_in_brackets_goes_on_with_the_name_above_it():
    """Capitals on a line of their own would be a heading, but not in brackets."""
    names = (column(50, 100, "Persatuan Belia Contoh", "(PBCM)", pitch=12), column(50, 124, "Kedai Kinta", "Kolej", pitch=12))
    posts = (said(200, 100, "Clerk"), column(200, 124, "Cook", "Tutor", pitch=12))
    dates = [*said(300, 100, "2018 – 2020"), *said(300, 124, "2016 – 2017"), *said(300, 136, "2015 – 2016")]
    assert texts(*names, *posts, dates)[0] == "Persatuan Belia Contoh (PBCM)\tClerk\t2018 – 2020"


TWO = (
    *said(150, 100, "Pearl University"),
    *said(150, 112, "Ipoh"),
    *said(150, 148, "Kinta Upper School"),
    *said(150, 160, "Ipoh"),
)
YEARS = (*said(50, 100, "2017 – 2020"), *said(50, 148, "2016"))


def test_two_records_that_pause_together_are_a_table():
    """Nothing stands above them, on either side."""
    studies = [*column(300, 100, "Bachelor of Town", "Planning", pitch=12), *said(300, 148, "STPM")]
    assert records.begin_together(rows(YEARS, TWO), rows(studies))


def test_a_text_over_two_records_is_the_head_of_a_column():
    """Two dates may stand beside it by chance."""
    studies = [*said(300, 88, "Skills"), *column(300, 100, "Drawing of town", "plans", pitch=12), *said(300, 148, "Excel")]
    assert not records.begin_together(rows(YEARS, TWO), rows(studies))


def test_two_records_without_a_pause_between_them_say_nothing():
    """The lines of both sides follow each other closely."""
    dated = [
        *said(50, 100, "2017 – 2020"),
        *said(50, 124, "2016"),
        *column(150, 100, "Pearl", "Ipoh", "Kinta", "Taiping", pitch=12),
    ]
    assert not records.begin_together(rows(dated), rows(column(300, 100, "Bachelor of", "Laws", "STPM of", "Arts", pitch=12)))


SIDEBAR = column(470, 97, "Contact", "012-555 0147", "Malay", "English", pitch=17)
PLACES = {place: columns.Gutter(place, place + 20, 0, 9, 0, 9, 60.0) for place in (180, 380, 455)}


def test_a_gutter_between_cells_tears_them_where_another_one_divides_them_from_a_sidebar():
    """On whichever side it stands: the cells next to the gutter begin together."""
    assert records.tears(rows(*TITLES), rows(*EMPLOYERS, DATES, SIDEBAR), PLACES[180], [PLACES[455]])
    side, beyond = column(0, 97, "Malay", "English", pitch=17), columns.Gutter(37, 47, 0, 9, 0, 9, 60.0)
    assert records.tears(rows(side, *TITLES), rows(*EMPLOYERS, DATES), PLACES[180], [beyond])


def test_a_gutter_beside_a_sidebar_tears_no_records():
    """What stands beyond it has lines of its own."""
    assert not records.tears(rows(*TITLES, *EMPLOYERS, DATES), rows(SIDEBAR), PLACES[455], [PLACES[180], PLACES[380]])


def test_a_cell_that_wraps_between_others_is_put_together():
    """What stands at its right is on the first line alone."""
    assert texts(
        *(
            said(50, 100, "2017 – 2020"),
            column(150, 100, "Pearl University of", "Technology", pitch=12),
            said(150, 124, "Ipoh"),
        ),
        *(said(300, 100, "Diploma in Law"), said(50, 150, "2016"), said(150, 150, "Kinta School"), said(300, 150, "STPM")),
    ) == ["2017 – 2020\tPearl University of Technology\tIpoh\tDiploma in Law", "2016\tKinta School\tSTPM"]


def test_the_last_record_of_a_table_may_wrap_some_of_its_cells():
    """What the wrapped lines stand beside is nothing, as nearly half of the table's height may be."""
    heads = (said(x, 80, text) for x, text in ((50, "Position"), (200, "Employer"), (320, "From"), (380, "To")))
    years = (column(x, 100, *rows, pitch=20) for x, rows in ((320, ("2017", "2015")), (380, ("2020", "2016"))))
    posts = [*said(50, 100, "Clerk"), *column(50, 120, "Assistant", "Officer", "(contract)", pitch=12)]
    employers = [*said(200, 100, "Kinta Inn"), *column(200, 120, "Pearl Centre", "for Studies", "of Law", pitch=12)]
    assert texts(*heads, posts, employers, *years) == [
        *("Position\tEmployer\tFrom\tTo", "Clerk\tKinta Inn\t2017\t2020"),
        "Assistant Officer (contract)\tPearl Centre for Studies of Law\t2015\t2016",
    ]


@pytest.mark.parametrize("pitch", [12, 24, 48])
def test_a_list_that_runs_on_evenly_beside_two_records_is_no_cell_of_theirs(pitch):
    """A line of it stands beside each of their dates by chance."""
    posts = [*said(150, 100, "Clerk"), *said(150, 148, "Cook")]
    assert not records.begin_together(rows(YEARS, posts), rows(column(450, 100, *"abcdefgh", pitch=pitch)))


def test_cells_that_wrap_by_turns_are_in_rows():
    """Each row begins in both columns after a wider space; what stands in one only is near the line above."""
    left = [*said(50, 100, "Lengua"), *said(50, 130, "Lengua"), *said(50, 143, "Perla"), *said(50, 160, "Marina")]
    right = [*said(110, 100, "Lengua"), *said(110, 113, "madre"), *said(110, 130, "Buena"), *said(110, 160, "Poca")]
    assert texts(left, right) == ["Lengua\tLengua", "madre", "Lengua\tBuena", "Perla", "Marina\tPoca"]


def test_employers_behind_dates_stay_in_their_rows_though_one_wraps():
    """Duties run below the posts and the dates, so that nothing but the employers stands apart."""
    first = (said(50, 100, "Clerk"), said(200, 100, "2018 – 2020"), column(300, 100, "Council of the Towns of", "Pearl"))
    duty = said(60, 128, "Kept the minutes of the council and its boards")
    last = (said(50, 146, "Porter"), said(200, 146, "2012 – 2015"), said(300, 146, "Kedai Kinta"))
    assert texts(*first, duty, *last, said(60, 160, "Carried the luggage of guests")) == [
        "Clerk\t2018 – 2020\tCouncil of the Towns of", "Pearl", "Kept the minutes of the council and its boards",
        "Porter\t2012 – 2015\tKedai Kinta", "Carried the luggage of guests",
    ]  # fmt: skip
