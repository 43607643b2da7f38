"""Rows of post, employer and date without lines keep what their cells wrap, above duties as wide as the page."""

from documents.pages import said, texts

POST = (said(50, 100, "Project Officer", bold=True), said(200, 100, "Commonwealth Local Government"))
DATE = said(360, 100, "Jan 2016 – Oct 2018")
DUTY = said(60, 130, "Ran exchanges between councils of the United Kingdom and Malaysia")


def test_what_an_employer_wraps_stands_on_the_line_of_its_date():
    """There was no room for it beside the date."""
    assert texts(*POST, DATE, said(200, 113, "Forum"), DUTY) == [
        "Project Officer\tCommonwealth Local Government Forum\tJan 2016 – Oct 2018",
        "Ran exchanges between councils of the United Kingdom and Malaysia",
    ]


def test_post_and_employer_may_both_wrap():
    """Each goes on under its own beginning."""
    post = (said(50, 100, "Programme and Partnerships", bold=True), said(50, 113, "Coordination Officer", bold=True))
    employer = (said(200, 100, "Urban Resilience and Sustainable"), said(200, 113, "Development Network"))
    assert texts(*post, *employer, said(380, 100, "2016 – 2018"), DUTY)[0] == (
        "Programme and Partnerships Coordination Officer\tUrban Resilience and Sustainable Development Network\t2016 – 2018"
    )


def test_a_place_under_an_employer_is_a_line_of_its_own():
    """There was room for it above, or it looks otherwise."""
    short = (said(50, 100, "Clerk", bold=True), said(200, 100, "City Council"), DATE)
    assert texts(*short, said(200, 113, "Ipoh"), DUTY)[0] == "Clerk\tCity Council\tJan 2016 – Oct 2018"
    assert texts(*POST, DATE, said(200, 113, "London", bold=True), DUTY)[0] == (
        "Project Officer\tCommonwealth Local Government\tJan 2016 – Oct 2018"
    )
