"""Dates in pieces one above the other are read as one date, beside what they belong to."""

import pytest

from documents.pages import column, flush, page, said, texts
from screen.documents import layout
from screen.documents.layout.dated import are_ends, is_cut, is_date, whole


def test_a_stretch_of_time_in_three_lines_of_a_margin_is_one():
    """The month stands with its year, and the text beside the further lines stays that of the post."""
    assert texts(
        *(said(50, 100, "September"), said(150, 100, "Donor Relations Officer")),
        *(said(50, 112, "2019 –"), said(150, 112, "World Vision Malaysia")),
        *(said(50, 124, "present"), said(150, 124, "Met donors")),
        *(said(50, 150, "2015"), said(150, 150, "Pupil")),
    ) == [
        "September 2019 – present\tDonor Relations Officer",
        "World Vision Malaysia",
        "Met donors",
        "2015\tPupil",
    ]


@pytest.mark.parametrize("sign", ["|", "–"])
def test_two_years_with_a_stroke_between_them_are_a_stretch_of_time(sign):
    """Time lines draw a stroke for the dash; it may stand beside a line of the text."""
    assert texts(
        *(said(50, 100, "2011"), said(150, 100, "Bachelor of Laws")),
        *(said(58, 112, sign), said(150, 112, "Universiti Malaya")),
        *(said(50, 124, "2015"), said(150, 124, "CGPA 3.45")),
    ) == ["2011 – 2015\tBachelor of Laws", "Universiti Malaya", "CGPA 3.45"]


@pytest.mark.parametrize(
    ("pieces", "duty"),
    [
        (("present", "|", "03/2018"), "Kept minutes"),
        (("OCT 2020", "|", "AUG 2018"), ""),
        (("2016", "–", "2013"), ""),
    ],
)
def test_the_end_of_a_stretch_of_time_may_stand_on_top(pieces, duty):
    """As on time lines whose newest entry does; no text stands beside its beginning, which would be another entry's."""
    first, stroke, last = pieces
    assert texts(
        *(said(50, 100, first), said(150, 100, "Clerk")),
        *(said(58, 112, stroke), said(150, 112, "Pearl Bank")),
        *(said(50, 124, last), said(150, 124, duty) if duty else []),
    ) == [f"{first} {'–' if stroke == '|' else stroke} {last}\tClerk", "Pearl Bank", *filter(None, [duty])]


def test_an_older_year_below_a_stroke_with_an_entry_beside_it_is_the_year_of_that():
    """Two studies on a time line, each with the year of its end."""
    assert (
        texts(
            *(said(50, 100, "2018"), said(150, 100, "Master of Arts")),
            *(said(58, 112, "|"), said(150, 112, "Laut University")),
            *(said(50, 124, "2014"), said(150, 124, "Bachelor of Arts")),
        )[-1]
        == "2014\tBachelor of Arts"
    )


def test_years_one_below_the_other_on_a_line_of_strokes_stay_by_themselves():
    """Each is that of the entry beside it."""
    pieces = ("2018", "|", "2016", "|", "2014")
    beside = ("Prize of the Laut Museum", "for the best hat", "Prize of the Pearl Museum", "for the best shoe", "A cup")
    read = texts(
        *(
            said(50, 100 + 12 * at, piece) + said(150, 100 + 12 * at, text)
            for at, (piece, text) in enumerate(zip(pieces, beside, strict=True))
        )
    )
    assert read[::2] == ["2018\tPrize of the Laut Museum", "2016\tPrize of the Pearl Museum", "2014\tA cup"]


@pytest.mark.parametrize("end", ["Current", "Currently", "now"])
def test_the_end_of_a_stretch_of_time_may_stand_below_what_stands_for_a_dash(end):
    """``to`` on a line of its own, beside the employer."""
    pieces = ("October 2018", "to", end)
    beside = ("Clerk", "Pearl Bank", "Kept minutes of the board")
    parts = [said(50, 100 + 12 * at, piece) for at, piece in enumerate(pieces)]
    assert texts(*parts, *(said(150, 100 + 12 * at, text) for at, text in enumerate(beside))) == [
        f"October 2018 to {end}\tClerk",
        *beside[1:],
    ]


@pytest.mark.parametrize("pieces", [("Oct '18 –", "present"), ("Oct '18", "– Mar '20")])
def test_a_stretch_of_time_with_short_years_is_put_together(pieces):
    """As one with full years is."""
    parts = [said(50, 100 + 12 * at, piece) for at, piece in enumerate(pieces)]
    assert texts(*parts, said(150, 100, "Clerk"), said(150, 112, "Pearl Bank")) == [f"{' '.join(pieces)}\tClerk", "Pearl Bank"]


def test_a_month_in_figures_stands_with_its_year():
    """In a column too narrow for both."""
    assert texts(
        *(said(50, 100, "2018-"), said(150, 100, "Clerk")),
        *(said(50, 112, "07 –"), said(150, 112, "Pearl Bank")),
        *(said(50, 124, "2019-"), said(150, 124, "Kept minutes")),
        said(50, 136, "02"),
    ) == ["2018-07 – 2019-02\tClerk", "Pearl Bank", "Kept minutes"]


def test_a_dash_on_a_line_of_its_own_joins_two_years():
    """It is no list mark there."""
    assert texts(said(50, 100, "2011"), said(150, 100, "Bachelor of Laws"), said(58, 112, "–"), said(50, 124, "2015")) == [
        "2011 – 2015\tBachelor of Laws"
    ]


@pytest.mark.parametrize(
    "pieces",
    [
        ("2019", "2016"),
        ("2019 –", "2018"),
        ("Jan 2015 – 2016", "2014"),
        ("2015 –", "2016 –"),
        ("May", "June"),
        ("2015-17", "2015"),
        ("2015–17", "May 2019"),
    ],
)
def test_dates_that_are_each_whole_stay_apart(pieces):
    """Years without a dash between them, and ranges that would end before they begin, are dates of their own.

    The short year at the end of a range is no day of the month below.
    """
    assert not whole(pieces)


@pytest.mark.parametrize("pieces", [("Aug-2014", "to Jul-2016"), ("Aug/2014 to Jul/", "2016"), ("Aug-2016 to", "Date")])
def test_months_may_stand_close_to_their_years(pieces):
    """A dash or stroke between them parts no stretch of time."""
    assert whole(pieces)


def test_dates_at_the_right_of_two_lines_stay_on_their_lines():
    """A range whose end is short stands above a year."""
    assert texts(said(50, 100, "College, A-levels"), flush(100, "2015-17"), said(50, 114, "IGCSE"), flush(114, "2015")) == [
        "College, A-levels\t2015-17",
        "IGCSE\t2015",
    ]


def test_signs_in_cells_side_by_side_are_no_list_marks():
    """Of two ticks in one row each says something; so does one far from what follows."""
    assert texts(
        *(said(50, 100, "Language"), said(150, 100, "Spoken"), said(250, 100, "Written"), said(350, 100, "Certificate")),
        *(said(50, 112, "Malay"), said(150, 112, "✓"), said(250, 112, "✓"), said(350, 112, "SPM")),
        *(said(50, 124, "French"), said(150, 124, "✓"), said(250, 124, "–"), said(350, 124, "DELF")),
    ) == ["Language\tSpoken\tWritten\tCertificate", "Malay\t✓\t✓\tSPM", "French\t✓\t–\tDELF"]


def test_a_dash_below_a_date_and_near_the_text_beside_it_is_no_list_mark():
    """Right before the text of the next cell a dash looks like the mark of an item."""
    assert texts(
        *(said(50, 100, "2012"), said(95, 100, "Bachelor of Social Science in Development Planning")),
        *(said(50, 112, "–"), said(95, 112, "Universiti Malaya")),
        *(said(50, 124, "2016"), said(95, 124, "CGPA 3.45")),
    ) == ["2012 – 2016\tBachelor of Social Science in Development Planning", "Universiti Malaya", "CGPA 3.45"]


def test_a_range_that_goes_on_with_a_dash_below_its_first_month_and_year_is_one():
    """The first line is a whole date, and the second one a dash and a month without its year."""
    assert texts(
        *(said(50, 100, "June 2015"), said(150, 100, "Intern")),
        *(said(50, 112, "– August"), said(150, 112, "Majlis Daerah Batu Gajah")),
        *(said(50, 124, "2015"), said(150, 124, "Filed applications")),
    ) == ["June 2015 – August 2015\tIntern", "Majlis Daerah Batu Gajah", "Filed applications"]


def test_an_item_that_begins_with_a_year_keeps_its_mark():
    """Nothing above it begins a stretch of time."""
    (line,) = layout.lines(page(said(50, 112, "– 2016 Dean's list")), 1)
    assert (line.text, line.bullet) == ("2016 Dean's list", True)


def test_a_range_that_goes_on_with_a_word_for_the_dash_is_one():
    """``to`` begins the second line of a narrow column."""
    assert texts(
        *(said(50, 100, "June 2015"), said(150, 100, "Intern")),
        *(said(50, 112, "to March"), said(150, 112, "Majlis Daerah Batu Gajah")),
        *(said(50, 124, "2017"), said(150, 124, "Filed applications")),
    ) == ["June 2015 to March 2017\tIntern", "Majlis Daerah Batu Gajah", "Filed applications"]


@pytest.mark.parametrize("end", ["to now", "to 2020.01", "– 2020.01"])
def test_a_year_with_its_month_behind_a_point_begins_a_stretch_of_time(end):
    """As it does behind a hyphen: ``2019.03`` over ``to now``, beside a post and its duties."""
    assert texts(
        *(said(50, 100, "2019.03"), said(150, 100, "Clerk")),
        *(said(50, 112, end), said(150, 112, "Kept minutes")),
    ) == [f"2019.03 {end}\tClerk", "Kept minutes"]


def test_the_name_of_a_month_that_a_narrow_column_cuts_is_whole():
    """It has no hyphen there; the second half may stand before a year, or alone."""
    assert texts(
        *(said(50, 100, "Septem"), said(150, 100, "Planner")),
        *(said(50, 112, "ber 2019"), said(150, 112, "City Hall, Ipoh")),
        *(said(50, 124, "– now"), said(150, 124, "Drew plans")),
        *(said(50, 150, "Janu"), said(150, 150, "Clerk")),
        *(said(50, 162, "ary"), said(150, 162, "Land Office")),
        *(said(50, 174, "2012 –"), said(150, 174, "Filed plans")),
        *(said(50, 186, "Decemb"), said(150, 186, "Met the public")),
        *(said(50, 198, "er 2014"), said(150, 198, "Kept deeds")),
    ) == [
        *("September 2019 – now\tPlanner", "City Hall, Ipoh", "Drew plans"),
        *("January 2012 – December 2014\tClerk", "Land Office", "Filed plans", "Met the public", "Kept deeds"),
    ]


def test_letters_that_end_no_month_are_none():
    """Two words are two words where no year follows them."""
    assert texts(said(50, 100, "Mar"), said(50, 112, "ch Ipoh")) == ["Mar", "ch Ipoh"]


def test_a_beginning_and_its_end_under_it_are_a_stretch_of_time_where_nothing_is_beside_the_end():
    """As time lines set them; a date beside a text of its own is another one, and so is an earlier one."""
    assert texts(
        *(said(50, 100, "06.2017"), said(150, 100, "Trainee")),
        *(said(50, 113, "08.2017"), said(150, 117, "Pearl Bank")),
        *(said(50, 140, "2012"), said(150, 140, "Matriculation")),
        *(said(50, 153, "2013"), said(150, 157, "Kolej Laut")),
    ) == ["06.2017 08.2017\tTrainee", "Pearl Bank", "2012 2013\tMatriculation", "Kolej Laut"]
    assert texts(
        *(said(50, 100, "2012"), said(150, 100, "Prize")),
        *(said(50, 113, "2013"), said(150, 113, "Medal")),
    ) == ["2012\tPrize", "2013\tMedal"]


@pytest.mark.parametrize(
    ("first", "second", "ends"),
    [
        ("06.2017", "08.2017", True),
        ("2017", "2018", True),
        ("2018", "2017", False),
        ("2017", "08.2018", False),
        ("May", "2018", False),
    ],
)
def test_ends_are_written_alike_and_in_order(first, second, ends):
    """Years, or months in figures with them."""
    assert are_ends(first, second) is ends


@pytest.mark.parametrize(
    ("above", "below", "cut"),
    [
        ("Septem", "ber", True),
        ("Ju", "ni", True),
        ("Og", "os", True),
        ("S", "eptember", False),
        ("Ma", "c", False),
        ("Kola", "m", False),
    ],
)
def test_a_narrow_column_cuts_the_long_words_of_dates(above, below, cut):
    """Behind two letters at least; a month of three fits."""
    assert is_cut(above, below) is cut


@pytest.mark.parametrize(
    ("text", "date"),
    [("Jun 2019-Present", True), ("Mar '16 – Current", True), ("May-June 2019", True), ("Clerk-2019", False), ("May", False)],
)
def test_a_text_of_nothing_but_dates_is_a_date(text, date):
    """With its year, which may be a short one, and with or without blanks around the dash."""
    assert is_date(text) is date


def test_s_d_stands_between_the_ends_of_a_stretch_of_time():
    """An Indonesian date breaks before or after it, in its cell beside a post."""
    assert texts(column(50, 100, "Agu 2010", "s.d. Sep", "2014"), said(150, 100, "Sarjana Hukum")) == [
        "Agu 2010 s.d. Sep 2014\tSarjana Hukum"
    ]
    assert texts(column(50, 100, "Mei 2018 s.d.", "sekarang"), said(150, 100, "Staf Humas")) == [
        "Mei 2018 s.d. sekarang\tStaf Humas"
    ]
