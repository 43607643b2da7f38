"""Dates as people write them."""

import pytest

from screen.profile import dates
from screen.profile.date_parts import in_figures


def written(text: str) -> list[tuple[str | None, str | None]]:
    """Start and end of every date found."""
    return [(d.period.start_text, d.period.end_text) for d in dates.find(text)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("from the fourth quarter of 2017 until today", "2017-10", "present"),
        ("3rd quarter 2018 to 1st quarter 2020", "2018-07", "2020-03"),
        ("Quarter 4, 2017 – Quarter 2, 2019", "2017-10", "2019-06"),
        ("dari suku ketiga tahun 2016 hingga suku pertama 2018", "2016-07", "2018-03"),
        ("suku tahun pertama 2019", "2019-01", "2019-03"),
        ("kuartal III 2019 sampai sekarang", "2019-07", "present"),
        ("triwulan ke-2 2015 - triwulan IV 2016", "2015-04", "2016-12"),
        ("the first half of 2018", "2018-01", "2018-06"),
        ("the fifth quarter of 2017", None, "2017"),
        ("headquarter 2 2019", None, "2019"),
    ],
)
def test_a_part_of_a_year_in_words_is_that_part(text, start, end):
    """Quarters and halves; a year has four of the ones and two of the others."""
    assert written(text) == [(start, end)]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("the fourth quarter of 2017", "Q4"),
        ("quarter iv 2019", "Q4"),
        ("quarter 1, 2019", "Q1"),
        ("second-half, 2019", "H2"),
        ("half 2 1999", "H2"),
        ("half 3 2019", None),
        ("third half of 2018", None),
        ("first quarter\t2019", None),
        ("first quarter of 20171", None),
        ("the-first quarter 2019", None),
    ],
)
def test_a_part_of_a_year_in_figures_leaves_the_year_in_its_place(text, sign):
    """Spaces stand for the rest of the words; what is no part of a year, or in another column than it, stays as it is."""
    assert in_figures(text) == (text if sign is None else sign.ljust(len(text) - 4) + text[-4:])


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Mac 2019 hingga Ogos 2020", "2019-03", "2020-08"),
        ("06/2017-08/2019", "2017-06", "2019-08"),
        ("Sept '18 to date", "2018-09", "present"),
        ("Dec' 2015 – Sept' 2016", "2015-12", "2016-09"),
        ("Mula: 16 Julai 2002. Tamat: 31 Disember 2013.", "2002-07", "2013-12"),
        ("Since March 2019", "2019-03", "present"),
        ("2017–2019", "2017", "2019"),
        ("Q3 2019 - Q1 2020", "2019-07", "2020-03"),
        ("FY2018/19", "2018", "2019"),
        ("July – Sept 2019", "2019-07", "2019-09"),
        ("Nov – Feb 2020", "2019-11", "2020-02"),
        ("01/09/2019–Present", "2019-09", "present"),
        ("1st Jan 2018 – 31st Dec 2019", "2018-01", "2019-12"),
        ("Januari 2020 – sekarang", "2020-01", "present"),
        ("Juli – Agustus 2016", "2016-07", "2016-08"),
        ("Jun-19 to Aug-20", "2019-06", "2020-08"),
        ("2015-09 - 2016-06", "2015-09", "2016-06"),
        ("2018年9月至2019年3月", "2018-09", "2019-03"),
        ("Aug 2019 –", "2019-08", "present"),
        ("2019 – : Clerk", "2019", "present"),
        ("2018 onwards", "2018", "present"),
        ("6/18 - 8/19", "2018-06", "2019-08"),
        ("6/18 hingga kini", "2018-06", "present"),
        ("'15 - '18", "2015", "2018"),
        ("’15 – present", "2015", "present"),
        ("2015 – '18", "2015", "2018"),
        ("June '18 to '19", "2018-06", "2019"),
        ("06 2018 - 08 2019", "2018-06", "2019-08"),
        ("6 2018 – 8 2019", "2018-06", "2019-08"),
        ("06 2018 – kini", "2018-06", "present"),
        ("1999/00", "1999", "2000"),
        ("1998-00", "1998", "2000"),
    ],
)
def test_a_range_is_read_in_whatever_way_it_is_written(text, start, end):
    """Months by name, number and quarter, in English, Malay, Indonesian and Chinese."""
    assert written(text) == [(start, end)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Feb 14, 2018 – Mar 31, 2019", "2018-02", "2019-03"),
        ("February 14th 2018 to March 31st, 2019", "2018-02", "2019-03"),
        ("5 Mar - 16 Dec 2018", "2018-03", "2018-12"),
        ("1/3/15 - 31/12/16", "2015-03", "2016-12"),
        ("2019/3 – 2020/5", "2019-03", "2020-05"),
        ("3 / 2018 – 12 / 2018", "2018-03", "2018-12"),
        ("Jan2018-Feb2019", "2018-01", "2019-02"),
        ("since Feb'2018", "2018-02", "present"),
        ("2015 / 2016", "2015", "2016"),
        ("2018/2019 – 2020/2021", "2018", "2021"),
        ("2008/06 – 2012/12", "2008-06", "2012-12"),
        ("06/01/2013 to 07/16/2014", "2013-06", "2014-07"),
        ("(2016.10 – 2019.9)", "2016-10", "2019-09"),
        ("2014 (August) to 2017 (April)", "2014-08", "2017-04"),
        ("AY2018/2019", "2018", "2019"),
        ("AY2013/14 – AY2016/17", "2013", "2017"),
        ("A.Y. 2013-14 to A.Y. 2016-17", "2013", "2017"),
        ("Sept 17' - Ogos 20'", "2017-09", "2020-08"),
        ("Sep. 2015–\u2028Corporate governance", "2015-09", "present"),
        ("H1 2018 – H2 2019", "2018-01", "2019-12"),
        ("Summer 2018 – Fall 2019", "2018", "2019"),
        ("Summers 2018, 2019", "2018", "2019"),
        ("Enero 2018 – Marzo 2019", "2018-01", "2019-03"),
        ("janvier 2018 – décembre 2019", "2018-01", "2019-12"),
        ("Jan 2018 sampai dengan Des 2019", "2018-01", "2019-12"),
    ],
)
def test_days_sessions_halves_and_seasons_are_read_around_the_month(text, start, end):
    """American order, figures without a nought in front, academic years, and other languages of the region's CVs."""
    assert written(text) == [(start, end)]


@pytest.mark.parametrize(
    "until",
    [
        "to-date",
        "– to-date",
        "(ongoing)",
        "- on going",
        "up to the present",
        "to present day",
        "- till today",
        "sehingga ke hari ini",
        "s.d sekarang",
        "sd skrg",
        "– Pres.",
        "- as at present",
    ],
)
def test_what_goes_on_is_said_in_many_ways(until):
    """English, Malay, Indonesian, short forms of messages, and words in brackets."""
    assert written(f"Mac 2018 {until}") == [("2018-03", "present")]


@pytest.mark.parametrize(
    "text",
    [
        "From: Jan 2018 To: Mar 2019",
        "Start Date: 01 Jan 2018\tEnd Date: 31 Mar 2019",
        "Date Joined: Jan 2018 Date Left: Mar 2019",
        "Tarikh Mula: 1/1/2018 Tarikh Tamat: 31/3/2019",
        "Joined: Jan 2018 | Left: Mar 2019",
        "Commenced 2/1/2018, resigned 3/3/2019",
    ],
)
def test_a_labelled_beginning_and_a_labelled_end_are_one_range(text):
    """Forms ask for both, each behind its own label."""
    assert written(text) == [("2018-01", "2019-03")]


@pytest.mark.parametrize("text", ["01/18 - 03/19", "Jan 18 - Mar 19", "Jan 18 – March 19"])
def test_two_figures_are_a_year_where_a_range_leaves_no_other_meaning(text):
    """Month and short year at both ends."""
    assert written(text) == [("2018-01", "2019-03")]


@pytest.mark.parametrize("text", ["01/18", "Jan 18", "3/4 – 5/6", "Unit 03-18, Block 04-19"])
def test_two_figures_alone_are_no_year(text):
    """They may be a day, a share or a flat."""
    assert written(text) == []


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Sept. 2O19", "2019-09"),
        ("Mac 20l9", "2019-03"),
        ("Januray 2019", "2019-01"),
        ("Sepetember 2019", "2019-09"),
        ("Ocotber'19", "2019-10"),
        ("Agust-2019", "2019-08"),
    ],
)
def test_a_slip_of_the_finger_or_of_the_scanner_is_read_as_meant(text, end):
    """Letters for figures in a year, and one letter wrong in a long name of a month right before a year."""
    assert written(text) == [(None, end)]


def test_parts_of_a_year_bound_an_end():
    """`Mid 2018` lies between May and August, `end of 2019` between September and December."""
    (found,) = dates.find("Mid 2018 to end of 2019")
    assert (found.period.start, found.period.end) == ((2018 * 12 + 4, 2018 * 12 + 7), (2019 * 12 + 8, 2019 * 12 + 11))


@pytest.mark.parametrize(
    "text", ["970818-10-0042", "012-555 0143", "+60 11-5550 0174", "50490 Kuala Lumpur", "3.41/4.00", "RM2019"]
)
def test_numbers_that_are_no_dates_are_left_alone(text):
    """Registration numbers, telephones, postcodes, grades and money."""
    assert written(text) == []


def test_a_single_date_is_an_end_without_a_start():
    """What a month alone begins or ends is for the reader of the entry to say."""
    assert written("Graduated July 2020") == [(None, "2020-07")]


def test_a_year_alone_is_january_to_december():
    """The bounds of an end known only by its year are its first and its last month."""
    (found,) = dates.find("2019")
    assert found.period.end == (2019 * 12, 2019 * 12 + 11)


def test_a_printed_duration_joins_the_range_before_it():
    """The months that a CV counts itself are kept beside its dates."""
    (found,) = dates.find("2018 – 2020 (1 yr 8 mos)")
    assert (found.period.months, found.end) == (20, len("2018 – 2020 (1 yr 8 mos)"))


def test_a_range_that_ends_before_it_begins_is_no_range():
    """Nothing makes a negative career."""
    assert all(d.period.start is None or d.period.start[0] <= d.period.end[1] for d in dates.find("2019 – 2017"))


def test_an_expected_end_says_so():
    """A date ahead is marked as expected when the words say so."""
    (found,) = dates.find("Expected 2021")
    assert (found.expected, found.period.end_text) == (True, "2021")


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("(three months)", 3),
        ("dua belas bulan", 12),
        ("(dua-belas  bulan)", 12),
        ("two years and one month", 25),
        ("f\u0131ve years", None),
    ],
)
def test_a_length_of_time_may_be_written_in_words(text, months):
    """With any blanks or hyphens; letters that only look alike make no number."""
    found = dates.duration(text)
    assert (found and found[2]) == months


@pytest.mark.parametrize("text", ["Level 3 2018 – present", "Grade 5 2018 - present"])
def test_a_lone_figure_before_a_year_is_no_month(text):
    """Where only one end has it, it is the number of something else."""
    assert written(text) == [("2018", "present")]


@pytest.mark.parametrize("text", ["9.15 - 10.30", "3/4 - 5/6", "8.30 - 5.30"])
def test_hours_and_fractions_are_no_months(text):
    """A month of one figure has a stroke and two figures of a year behind it."""
    assert written(text) == []


@pytest.mark.parametrize(
    "text",
    ["June 2018 (3 months)", "June 2018, for 3 months", "Jun 2018 selama 3 bulan", "3 months, June 2018", "3 bulan (Jun 2018)"],
)
def test_a_length_stands_before_or_behind_a_lone_date(text):
    """With or without a word between them."""
    assert [(d.period.end_text, d.period.months) for d in dates.find(text)] == [("2018-06", 3)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2020 Jan – Oct", "2020-01", "2020-10"),
        ("2019 (Feb - Nov)", "2019-02", "2019-11"),
        ("2019, Jun–Dec.", "2019-06", "2019-12"),
        ("2018: Jun - Aug", "2018-06", "2018-08"),
        ("2018 for 3 months (June to August)", "2018-06", "2018-08"),
        ("2018 (3 months: June – August)", "2018-06", "2018-08"),
        ("2018 selama 3 bulan (Jun hingga Ogos)", "2018-06", "2018-08"),
        ("2018 Jan – Mar 2019", "2018-01", "2019-03"),
        ("June–August (2019)", "2019-06", "2019-08"),
        ("June to August of 2019", "2019-06", "2019-08"),
        ("Aug 2013 / Sep 2020", "2013-08", "2020-09"),
        ("08/2013 / 09/2020", "2013-08", "2020-09"),
        ("Jan 2018 / present", "2018-01", "present"),
        ("Jan 2018 ▸ Mar 2019", "2018-01", "2019-03"),
        ("Jan 2018 ... Mar 2019", "2018-01", "2019-03"),
        ("Appointed 02 May 2012, resigned 30 Sept 2019", "2012-05", "2019-09"),
        ("Start Sept 2017, stop Feb 2019", "2017-09", "2019-02"),
        ("Lapor diri Jan 2018, bersara Mac 2019", "2018-01", "2019-03"),
        ("Jan 14\tDec 15", "2014-01", "2015-12"),
        ("Clerk\tJul 19\tPresent", "2019-07", "present"),
    ],
)
def test_a_range_may_begin_with_its_year_or_stand_in_cells_or_between_words_of_coming_and_leaving(text, start, end):
    """The months behind a year are both of it, unless another year follows them."""
    assert written(text) == [(start, end)]


def test_a_range_of_months_may_be_told_backwards():
    """As the list of posts goes back; two years, or dates in cells of their own, are no such range."""
    assert written("Jan 2020 – Jun 2017") == [("2017-06", "2020-01")]
    assert written("2019 - 2015") == [(None, "2019"), (None, "2015")]
    assert written("Jan 2020\tJun 2017") == [(None, "2020-01"), (None, "2017-06")]


def test_a_month_behind_its_year_and_a_comma_is_of_that_year():
    """Unless a day or another year follows it."""
    assert written("2018, Nov.") == [(None, "2018-11")]
    assert written("2018, Nov 2019") == [("2018", "2019-11")]


def test_a_year_of_two_figures_stands_alone_behind_a_mark_at_the_end_of_a_cell():
    """Not in quotes, nor in the midst of words."""
    assert [written(text) for text in ("lulus '11", "SPM (‘09)", "SPM, '09\tPearl")] == [
        [(None, "2011")],
        [(None, "2009")],
        [(None, "2009")],
    ]
    assert [written(text) for text in ("the '12' box", "the '80s", "I said '20 of them")] == [[], [], []]


def test_a_range_may_end_in_a_short_year_or_have_lost_its_dash():
    """Behind a whole date, and between months at the head of a line, the later one last."""
    assert written("9/2018 - Apr 20") == [("2018-09", "2020-04")]
    assert ("2015-03", "2018-01") not in written("Jan 2018 - Mar 15 staff trained")
    assert written("2014 Feb 2017 May HR Executive") == [("2014-02", "2017-05")]
    assert written("May 2017 Feb 2014") == [(None, "2017-05"), (None, "2014-02")]
    assert written("2014 2017 Clerk") == [(None, "2014"), (None, "2017")]
