"""Dates over places in smaller type stand beside the titles and employers that they are of."""

from documents.pages import column, said, texts
from screen.documents.layout import columns, places
from screen.documents.layout.segments import segments


def rows(*parts):
    """The rows of a side."""
    return columns.rows(segments([word for part in parts for word in part]))


POSTS = [
    word
    for y, title, employer in ((100, "Programme Officer", "Ipoh City Council"), (170, "Clerk", "Klang Water Authority"))
    for part in (said(50, y, title, size=12, bold=True), said(50, y + 16, employer), said(60, y + 32, "Wrote letters"))
    for word in part
]
DATES = [
    word
    for y, date, place in ((98, "Jan 2018 – Present", "Ipoh"), (168, "Mar 2016 – Dec 2017", "Klang"))
    for word in column(300, y, date, place, pitch=11, size=8)
]


def test_a_date_over_its_place_stays_beside_its_post():
    """The places are on no line of the text, as smaller type has its lines nearer to one another."""
    assert texts(POSTS, DATES) == [
        "Programme Officer\tJan 2018 – Present",
        "Ipoh City Council\tIpoh",
        "Wrote letters",
        "Clerk\tMar 2016 – Dec 2017",
        "Klang Water Authority\tKlang",
        "Wrote letters",
    ]


def test_the_longest_date_of_a_column_does_not_part_the_others_from_their_posts():
    """Below it the gutter is wider, but it is the same one; titles that are larger than dates are no headings."""
    posts = [
        word
        for at in range(4)
        for part in (said(200, 100 + 46 * at, "Clerk", size=12), column(200, 116 + 46 * at, "City Council", "Wrote letters"))
        for word in part
    ]
    dates = ("January 2018 – Present", "2016 – 2017", "2014 – 2016", "2012 – 2014")
    beside = [word for at, date in enumerate(dates) for word in column(50, 98 + 46 * at, date, "Ipoh", pitch=11, size=8)]
    assert texts(posts, beside) == [
        line for date in dates for line in (f"{date}\tClerk", "Ipoh\tCity Council", "Wrote letters")
    ]


def test_dates_in_a_column_of_their_own_stand_beside_texts_by_chance():
    """One stands a little above a line, the other below one; or the texts have dates of their own."""
    assert places.are_under_dates(rows(POSTS), rows(DATES))
    shifted = [word._replace(base=word.base + 3) if word.base > 150 else word for word in DATES]
    assert not places.are_under_dates(rows(POSTS), rows(shifted))
    assert not places.are_under_dates(rows(POSTS, said(50, 240, "2010 – 2012")), rows(DATES))
