"""Every form of a date to the character: where it stands, from which to which month it may run, and what kind it is."""

import pytest

from screen.model import Period, month_index
from screen.profile.dates import Dated, duration, find, undated


def bounds(text):
    """``2018`` is its twelve months, ``2018-03`` one, ``2018-05/08`` four; None where nothing is said."""
    if text in (None, "present"):
        return None
    year, _, months = text.partition("-")
    first, _, last = months.partition("/")
    return month_index(int(year), int(first or 1)), month_index(int(year), int(last or first or 12))


def period(start, end, months=None):
    """A period as written."""
    return Period(bounds(start), bounds(end), end == "present", months)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("1 Jan 2018 to 31 Dec 2019", "2018-01", "2019-12"),
        ("1st of January 2018 - 2nd March 2019", "2018-01", "2019-03"),
        ("January 1, 2018 – December 31st, 2019", "2018-01", "2019-12"),
        ("Dis. 2018 – Ogos. 2019", "2018-12", "2019-08"),
        ("Jan-18 – Mar-19", "2018-01", "2019-03"),
        ("Jan/18 – Mar/19", "2018-01", "2019-03"),
        ("2018-01-15 – 2019-03-20", "2018-01", "2019-03"),
        ("2018/3 to 2019/4", "2018-03", "2019-04"),
        ("3/2018 – 12/2019", "2018-03", "2019-12"),
        ("01/2018 – 10/2019", "2018-01", "2019-10"),
        ("15/03/2018 – 20.04.2019", "2018-03", "2019-04"),
        ("15/03/18 – 20/04/19", "2018-03", "2019-04"),
        ("04.2018 - 05.2019", "2018-04", "2019-05"),
        ("2018 Jan – 2019 Mar", "2018-01", "2019-03"),
        ("Q1 2018 – Q4 2019", "2018-01", "2019-12"),
        ("2018 Q2 – 2019/Q3", "2018-04", "2019-09"),
        ("H1 2018 – H2 2019", "2018-01", "2019-12"),
        ("H2 2018 – H1 2019", "2018-07", "2019-06"),
        ("2018年 – 2019年", "2018", "2019"),
        ("2018年9月到2019年3月", "2018-09", "2019-03"),
        ("FY 2018 – AY2019", "2018", "2019"),
        ("c. 2018 – 2019", "2018", "2019"),
        ("early 2018 – late 2019", "2018-01/04", "2019-09/12"),
        ("mid-2018 to end 2019", "2018-05/08", "2019-09/12"),
        ("awal 2018 – akhir 2019", "2018-01/04", "2019-09/12"),
        ("Jan '18 – Mar '19", "2018-01", "2019-03"),
        ("Jan ’99 – Mar ’01", "1999-01", "2001-03"),
        ("Jan ’39 – Mar ’40", "2039-01", "2040-03"),
        ("Jan '41 – Mar '42", "1941-01", "1942-03"),
        ("03/18 – 04/19", "2018-03", "2019-04"),
        ("Mar 18 – Apr 19", "2018-03", "2019-04"),
        ("March 18 - present", "2018-03", "present"),
        ("2018 - 19", "2018", "2019"),
        ("2018/19", "2018", "2019"),
        ("2018–30", "2018", "2030"),
        ("2018/2019", "2018", "2019"),
        ("2018/2019 – 2020/2021", "2018", "2021"),
        ("2018/19 – 2020/21", "2018", "2021"),
        ("between 2018 and 2019", "2018", "2019"),
        ("between March 2018 and present", "2018-03", "present"),
        ("from March 2018 until now", "2018-03", "present"),
        ("1 Sept 2018 to the present", "2018-09", "present"),
        ("since 2018", "2018", "present"),
        ("present – 2018", "2018", "present"),
        ("Since: March 2018", "2018-03", "present"),
        ("since March 2018, ended June 2019", "2018-03", "2019-06"),
        ("March 2018 onwards", "2018-03", "present"),
        ("Mar 2018 –", "2018-03", "present"),
        ("2018 s/d 2019", "2018", "2019"),
        ("Mei 2018 s.d. sekarang", "2018-05", "present"),
        ("Jan – Mar 2019", "2019-01", "2019-03"),
        ("1 Jan – 5 Mar 2019", "2019-01", "2019-03"),
        ("Jan and Feb 2019", "2019-01", "2019-02"),
        ("Jan/Feb 2019", "2019-01", "2019-02"),
        ("Jan. – Mac. '19", "2019-01", "2019-03"),
        ("Feb – Feb 2019", "2019-02", "2019-02"),
        ("Dec – Nov 2019", "2018-12", "2019-11"),
        ("1940 – 2099", "1940", "2099"),
        ("Mar 2018 – Mar 2018", "2018-03", "2018-03"),
        ("Septmeber 2O18 – Octber 2019", "2018-09", "2019-10"),
    ],
)
def test_a_range_is_all_of_its_text(text, start, end):
    """From its first character to its last."""
    assert find(text) == (Dated(0, len(text), period(start, end), exact=True),)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("15 of March 2018", "2018-03"),
        ("12-2018", "2018-12"),
        ("4.2018", "2018-04"),
        ("mid 2018", "2018-05/08"),
        ("2018", "2018"),
        ("1940", "1940"),
        ("2099", "2099"),
    ],
)
def test_a_single_date_has_an_end_alone(text, end):
    """Whether it began or ended something is not said."""
    assert find(text) == (Dated(0, len(text), period(None, end), exact=False),)


@pytest.mark.parametrize(("text", "end"), [("expected March 2021", "2021-03"), ("Expected graduation: 2021", "2021")])
def test_an_expected_date_is_told_with_its_word(text, end):
    """It is no range, and lies ahead."""
    assert find(text) == (Dated(0, len(text), period(None, end), exact=False, expected=True),)


@pytest.mark.parametrize("text", ["Dec 2016, Dec 2017", "Dec 2016 & Dec 2017", "Dec 2016 and Dec 2017"])
def test_two_dates_side_by_side_are_the_first_and_the_last(text):
    """Not as sure as a range."""
    assert find(text) == (Dated(0, len(text), period("2016-12", "2017-12"), exact=False),)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Clerk (2018–2019), Ipoh", ["2018–2019"]),
        ("[Jan 2018 – Mar 2019]", ["Jan 2018 – Mar 2019"]),
        ("2019/2020 – 2018/2019", ["2019/2020", "2018/2019"]),
        ("2018 – 1990", ["2018", "1990"]),
        ("2018–31", ["2018"]),
        ("until 2019", ["2019"]),
        ("Jan '40 – Mar '41", ["Jan '40", "Mar '41"]),
        ("tahun 2018 hingga kini", ["2018 hingga kini"]),
        ("2016 – 2017 here, 2018 – 2019 there", ["2016 – 2017", "2018 – 2019"]),
    ],
)
def test_dates_are_found_where_they_stand(text, printed):
    """In order, none over another; what ends before it begins is two dates."""
    assert [text[dated.start : dated.end] for dated in find(text)] == printed


@pytest.mark.parametrize(
    "text", ["2018-18", "1980/00", "0/2018", "1939", "2101", "a@2018", "x2018", "2018x", "5 January", "Jan", "1 of 20", ""]
)
def test_what_is_no_date_is_left_alone(text):
    """Letters beside a year, years of other centuries, months without a year."""
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "printed", "months"),
    [
        ("2018 - present (2 years 3 months)", None, 27),
        ("2018 – 2019 (1 yr)", None, 12),
        ("2018 – 2019, 8 mos", None, 8),
        ("2018 – 2019 · 8 bulan", None, 8),
        ("2018 – 2019 (60 years)", None, 720),
        ("2018 – 2019 (1 year and 1 month)", None, 13),
        ("2018 – 2019 (1 year) later", "2018 – 2019 (1 year)", 12),
        ("2018 – 2019 works 8 months", "2018 – 2019", None),
        ("2018 – 2019 [8 months]", "2018 – 2019", None),
        ("2018 – 2019 (61 years)", "2018 – 2019", None),
        ("2018 – 2019 (0 months)", "2018 – 2019", None),
        (f"2018 – 2019{' ' * 33}1 month", f"2018 – 2019{' ' * 33}1 month", 1),
        (f"2018 – 2019{' ' * 34}1 month", "2018 – 2019", None),
    ],
)
def test_a_duration_joins_the_range_that_it_stands_beside(text, printed, months):
    """Up to sixty years, within forty characters, with nothing but marks between them."""
    (found,) = find(text)
    assert (text[found.start : found.end], found.period.months, found.exact) == (printed or text, months, True)


def test_each_of_two_ranges_has_its_own_duration():
    """The second one is not the first one's."""
    found = find("2016 – 2017 (1 year), 2018 – 2019 (8 months)")
    assert [(dated.start, dated.end, dated.period.months) for dated in found] == [(0, 20, 12), (22, 44, 8)]
    first, second = find("2016 – 2017; 2018 – 2019 (8 months)")
    assert (first.period.months, second.period.months) == (None, 8)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("for 1 yr 8 mos in all", (4, 14, 20)),
        ("(5 bulan)", (1, 8, 5)),
        ("3 years", (0, 7, 36)),
        ("two years and three months", (0, 26, 27)),
        ("720 months", (0, 10, 720)),
        ("721 months", None),
        ("61 years", None),
        ("years", None),
        ("no. 1.5 years", None),
    ],
)
def test_a_duration_alone_is_its_months(text, found):
    """With the place of its words."""
    assert duration(text) == found


def test_a_text_without_its_dates_has_a_tab_in_each_place():
    """What stood on either side stays apart."""
    assert undated("Clerk Jan 2018 – Mar 2019 Ipoh, 2020.") == "Clerk \t Ipoh, \t."
    assert undated("Clerk") == "Clerk"


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("Janaury", 1),
        ("Febuary", 2),
        ("Agust", 8),
        ("Septmber", 9),
        ("Octobr", 10),
        ("Novemver", 11),
        ("Decembre", 12),
        ("Auguts", 8),
        ("Desembr", 12),
        ("Xanuary", None),
        ("Janarry", None),
        ("Sarawak", None),
    ],
)
def test_a_long_name_of_a_month_may_have_one_slip(word, month):
    """A letter left out, put in, changed or exchanged with its neighbour; the first one is right."""
    (found,) = find(f"{word} 2018")
    assert found.period.end == (bounds("2018") if month is None else bounds(f"2018-{month:02d}"))


@pytest.mark.parametrize(
    ("text", "end"), [("2O18", "2018"), ("20l8", "2018"), ("l998", "1998"), ("19O8x", None), ("X2O18", None)]
)
def test_a_year_may_have_letters_that_look_like_its_figures(text, end):
    """Where nothing but a year can be meant."""
    assert [dated.period.end for dated in find(f"1 {text} x")] == ([] if end is None else [bounds(end)])
