"""A title that wraps beside another one is whole."""

import pytest

from documents.pages import column, flush, said, texts


def entry(y, employer, place, date, post, *duties):
    """An employer in bold type with its place and date, and beside it a post and its duties."""
    left = [*column(50, y, *employer, bold=True), *column(50, y + 14 * len(employer), place, date)]
    return [*left, *said(190, y, post, bold=True), *column(202, y + 14, *duties)]


def test_an_employer_that_wraps_beside_a_post_is_whole():
    """Beside its second line stand the first words on the post, which are not bold."""
    first = entry(
        100, ("Council of the Towns of", "Pearl and Kuala"), "Kinta", "2018 – 2020", "Officer", "Kept minutes", "Wrote"
    )
    last = entry(176, ("Kedai Kinta",), "Ipoh", "2012 – 2015", "Clerk", "Filed letters")
    assert texts(first, last) == [
        "Council of the Towns of Pearl and Kuala\tOfficer", "Kept minutes", "Kinta\tWrote", "2018 – 2020",
        "Kedai Kinta\tClerk", "Ipoh\tFiled letters", "2012 – 2015",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("employer", "is_bold"), [(("Kedai Kinta", "Kuala"), False), (("Council of the Towns of", "Pearl"), True)]
)
def test_titles_that_had_room_or_stand_beside_others_are_their_own(employer, is_bold):
    """Rows of a table in bold type have cells in bold type on both sides."""
    left = column(50, 100, *employer, bold=True)
    right = [*said(190, 100, "Officer", bold=True), *said(190, 114, "Clerk of works", bold=is_bold)]
    assert texts(left, right) == [f"{employer[0]}\tOfficer", f"{employer[1]}\tClerk of works"]


def test_an_employer_at_the_right_of_its_column_goes_on_with_what_the_widest_line_has_no_room_for():
    """Its date stands right below it, and beside that the duties go on."""
    left = {
        100: "Council of the Towns of",
        114: "Pearl and of Kuala",
        128: "2018 – 2020",
        156: "Kedai Kinta",
        170: "2012 – 2015",
    }
    employers = [flush(y, text, 170, bold=not text.startswith("20")) for y, text in left.items()]
    posts = [*said(190, 100, "Officer", bold=True), *column(202, 114, "Kept minutes", "of meetings and wrote letters")]
    assert texts(*employers, posts, [*said(190, 156, "Clerk", bold=True), *said(202, 170, "Filed letters")]) == [
        "Council of the Towns of Pearl and of Kuala\t2018 – 2020\tOfficer", "Kept minutes", "of meetings and wrote letters",
        "Kedai Kinta\tClerk", "2012 – 2015\tFiled letters",
    ]  # fmt: skip
