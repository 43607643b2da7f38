"""A name in large type on several lines is read by itself, whatever small lines stand beside it."""

import pytest

from documents.pages import column, said, texts

CONTACTS = ("siti@example.com", "012 345 678", "Ipoh town", "Citizen of Malaysia")


@pytest.mark.parametrize(("name", "contacts"), [(50, 400), (300, 50)])
def test_the_lines_of_a_name_are_not_parted_by_contacts_beside_it(name, contacts):
    """On either side, one of them above its first line and three before its second."""
    assert texts(
        *(column(name, 69, "Siti Rahmawati", "Kusumaningtyas", size=26, pitch=35), column(contacts, 51, *CONTACTS, pitch=11)),
        *(said(50, 140, "Studies", bold=True), said(50, 160, "2011 – 2015 Degree in History, Laut University")),
    ) == ["Siti Rahmawati", "Kusumaningtyas", *CONTACTS, "Studies", "2011 – 2015 Degree in History, Laut University"]


def test_large_figures_beside_their_texts_are_no_name():
    """They stand far apart, each beside what it says something of."""
    assert texts(
        *(column(50, 69, "12", "30", size=26, pitch=60), column(120, 69, "years of work", "in offices", pitch=12)),
        *(column(120, 129, "towns visited", "in Perak", pitch=12), said(50, 200, "Work and studies follow on the next page.")),
    ) == ["12\tyears of work", "in offices", "30\ttowns visited", "in Perak", "Work and studies follow on the next page."]


def test_the_lines_of_a_name_on_top_of_a_sidebar_stay_in_it():
    """The column beside them goes on below the name."""
    side = [*column(50, 60, "Muhammad", "Hafizuddin", size=17, pitch=23), *column(50, 110, "siti@example.com", "Ipoh town")]
    main = column(250, 66, "Work", "write to info@example.com", "letters", "minutes", "meetings", "visits", pitch=13)
    assert texts(side, main) == [
        *("Muhammad", "Hafizuddin", "siti@example.com", "Ipoh town"),
        *("Work", "write to info@example.com", "letters", "minutes", "meetings", "visits"),
    ]
