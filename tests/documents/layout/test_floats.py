"""Dates that had no room beside their titles, and slid below them, are read beside them."""

from documents.pages import flush, said, texts


def test_a_date_that_did_not_fit_beside_its_title_is_read_with_it():
    """The float stands one line lower, a little off the next baseline."""
    title = said(50, 100, "Administrative Officer for the Affairs of the City")
    assert texts(
        title, flush(114, "March 2019 to date"), said(50, 118, "Wrote plans"), said(50, 140, "Clerk"), flush(140, "2018")
    ) == [
        "Administrative Officer for the Affairs of the City\tMarch 2019 to date",
        "Wrote plans",
        "Clerk\t2018",
    ]


def test_a_date_pushed_down_by_the_one_before_is_read_with_its_own_title():
    """Though there was room beside that title."""
    found = texts(
        said(50, 100, "Administrative Officer for the Affairs of the City"),
        flush(114, "March 2019 to date"),
        said(50, 118, "Clerk"),
        flush(131.5, "2016 to 2019"),
        said(54, 133, "•"),
        said(64, 133, "Wrote plans"),
    )
    assert found == [
        "Administrative Officer for the Affairs of the City\tMarch 2019 to date",
        "Clerk\t2016 to 2019",
        "Wrote plans",
    ]


def test_a_date_beside_its_own_title_stays_there():
    """A full line of the entry above does not claim it."""
    found = texts(
        said(50, 100, "Planner"),
        flush(100, "2019 to date"),
        said(60, 113, "Wrote the local plan of the district and defended it"),
        said(50, 127, "Clerk"),
        flush(126, "2016 to 2019"),
    )
    assert found[2] == "Clerk\t2016 to 2019"


def test_a_date_with_a_remark_that_slid_is_no_title():
    """The date beside the next title stays there."""
    found = texts(
        said(50, 100, "Bachelor of Laws, Pearl University, Melaka"),
        flush(114, "2013 - 2015 (not completed)"),
        said(50, 128, "STPM"),
        flush(128, "2012"),
        said(50, 142, "SPM"),
        flush(142, "2010"),
    )
    assert found[-2:] == ["STPM\t2012", "SPM\t2010"]


def test_dates_in_the_margin_stay_below_the_heading_that_starts_there():
    """They end at one place, as floats do, but stand under the heading and not at the right of it."""
    found = texts(
        said(50, 100, "Work"),
        said(52, 118, "2014 to 2019"),
        said(150, 118, "Clerk"),
        said(50, 140, "Education"),
        said(52, 158, "2009 to 2013"),
        said(150, 158, "Bachelor of Arts"),
    )
    assert found == ["Work", "2014 to 2019\tClerk", "Education", "2009 to 2013\tBachelor of Arts"]


def test_dates_in_the_margin_of_their_text_are_no_floats():
    """The heading above reaches over them; their text follows close behind."""
    found = texts(
        said(50, 100, "WORK EXPERIENCE"),
        flush(115, "05/2019 - 07/2019", right=145),
        said(160, 115, "Trainee, City of Harbour"),
        flush(142, "10/2017 - 04/2019", right=145),
        said(160, 142, "Clerk, Pearl Bank"),
    )
    assert found == ["WORK EXPERIENCE", "05/2019 - 07/2019\tTrainee, City of Harbour", "10/2017 - 04/2019\tClerk, Pearl Bank"]


def test_dates_that_slid_beside_a_second_column_are_read_with_their_titles():
    """By chance a line of that column follows one of them; most have none behind them, and make no margin."""
    title = "Administrative Officer for the Affairs of the City"
    left = [
        *said(50, 100, title),
        *flush(114, "March 2019 to date"),
        *said(50, 118, "Wrote plans"),
        *said(50, 142, title),
        *flush(156, "May 2016 to Feb 2019"),
        *said(50, 160, "Wrote laws"),
        *said(50, 184, title),
        *flush(198, "May 2012 to Feb 2016"),
        *said(50, 202, "Wrote notes"),
    ]
    side = [
        word
        for y, text in ((92, "SKILLS"), (114, "Excel"), (128, "Word"), (170, "QGIS"), (188, "Zoom"))
        for word in said(370, y, text)
    ]
    found = texts(left, side)
    assert [line for line in found if line.startswith(title)] == [
        f"{title}\tMarch 2019 to date",
        f"{title}\tMay 2016 to Feb 2019",
        f"{title}\tMay 2012 to Feb 2016",
    ]
