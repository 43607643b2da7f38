"""E-mail addresses and telephone numbers of a line: value, words quoted, and what the label beside each says of it."""

import pytest

from screen.model import Line
from screen.profile.contacts import Contact, emails, phones


def lines(*texts):
    """Lines, numbered."""
    return [Line(text, number=number) for number, text in enumerate(texts, 1)]


def told(found):
    """Each contact's value, the words quoted where they are others, and what is known of it."""
    return [
        (c.value, *([c.quote] if c.quote != c.value else []), *(n for n in ("office", "mobile", "labelled") if getattr(c, n)))
        for c in found
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ana@example.com", [("ana@example.com",)]),
        ("ana@example.com.", [("ana@example.com",)]),
        ("'ana@example.com'", [("ana@example.com",)]),
        (
            "E-mail: ana.lim@example.com (personal), office: a.lim@council.example.org",
            [("ana.lim@example.com", "labelled"), ("a.lim@council.example.org", "office")],
        ),
        ("Office e-mail: ana@example.com", [("ana@example.com", "office", "labelled")]),
        ("Office e-mail: ana@example.com (private)", [("ana@example.com", "labelled")]),
        ("Email: ana [at] example [dot] com", [("ana@example.com", "ana [at] example [dot] com", "labelled")]),
        ("ana(at)example.com", [("ana@example.com", "ana(at)example.com")]),
        ("ana AT example DOT com", [("ana@example.com", "ana AT example DOT com")]),
        ("ana @ example.com", [("ana@example.com", "ana @ example.com")]),
        ("ana@example.comPhone: 012-555 0101", [("ana@example.com", "ana@example.comPhone")]),
        ("ana-maria@example.co.uk | b@example.com", [("ana-maria@example.co.uk",), ("b@example.com",)]),
        ("Office\tana@example.com", [("ana@example.com", "office")]),
        ("Office 03-5550 0160\tana@example.com", [("ana@example.com",)]),
        ("@ana", []),
        ("looked at example and more", []),
    ],
)
def test_addresses_are_found_plain_and_in_disguise(text, found):
    """Labels count in their own cell and in a bracket behind."""
    assert told(emails(lines(text))) == found


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [
        ("ana.lim@", "example.com", "ana.lim@example.com"),
        ("ana.lim", "@example.com", "ana.lim@example.com"),
        ("E-mail: ana.lim@exam-", "ple.com", "ana.lim@exam-ple.com"),
        ("ana.lim@example.", "com", "ana.lim@example.com"),
        ("ana-", "lim@example.com", "ana-lim@example.com"),
        ("ana_", "lim@example.com", "ana_lim@example.com"),
        ("Ana", "@example.com", None),
        ("ana lim", "and more", None),
        ("ana.", "lim", None),
        ("ana@example", "lim", None),
        ("ana@", "example.com.au.", None),
        ("ana lim", "lim@example.com", None),
    ],
)
def test_an_address_that_the_end_of_a_line_cuts_is_put_together(first, second, value):
    """It is quoted where it begins."""
    above, below = lines(first, second)
    broken = [] if value is None else [Contact(value, above, first.split()[-1], labelled=True)]
    assert [contact for contact in emails([above, below]) if contact.line is above] == broken


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mobile: 012-555 0101", [("012-555 0101", "mobile", "labelled")]),
        ("HP: 012 555 0101", [("012 555 0101", "mobile", "labelled")]),
        ("Telefon bimbit: 012-555 0101", [("012-555 0101", "mobile", "labelled")]),
        ("012-555 0101 (mobile)", [("012-555 0101", "mobile", "labelled")]),
        ("Tel (office): 03-5550 0160", [("03-5550 0160", "office", "labelled")]),
        ("Tel (O): 03-5550 0160", [("03-5550 0160", "office", "labelled")]),
        ("Home: 03-5550 0160", [("03-5550 0160",)]),
        ("Home: 012-555 0101", [("012-555 0101",)]),
        ("Phone: 5550101", [("5550101", "labelled")]),
        ("Phone: +1 415 555 0100 ext 12", [("+1 415 555 0100", "office", "labelled")]),
        ("Mobile (office): 012-555 0101", [("012-555 0101", "mobile", "labelled")]),
        ("03-5550 0160 / 013-555 0122", [("03-5550 0160",), ("013-555 0122", "mobile")]),
        ("Tel: 012-555 0101   013-555 0122", [("012-555 0101", "mobile", "labelled"), ("013-555 0122", "mobile")]),
        ("+60 12-555 0101", [("+60 12-555 0101", "mobile")]),
        ("+6012-5550101", [("+6012-5550101", "mobile")]),
        ("60125550101", [("60125550101", "mobile")]),
        ("(+60)12-555 0101", [("(+60)12-555 0101", "mobile")]),
        ("(012) 555 0101", [("(012) 555 0101", "mobile")]),
        ("0125550101", [("0125550101", "mobile")]),
        ("0060125550101", [("0060125550101", "mobile")]),
        ("601112345678", [("601112345678", "mobile")]),
        ("0812-3456-7890", [("0812-3456-7890", "mobile")]),
        ("+62 812-3456-7890", [("+62 812-3456-7890", "mobile")]),
        ("+62 21 5550 0101", [("+62 21 5550 0101",)]),
        ("+60 (0)12-555 0101", [("+60 (0)12-555 0101", "mobile")]),
        ("+44 (0)20 7946 0958", [("+44 (0)20 7946 0958",)]),
        ("Phone: 442079460958", [("442079460958", "labelled")]),
        ("+44 20 7946 0958", [("+44 20 7946 0958",)]),
        ("(415) 555-0100", [("(415) 555-0100",)]),
        ("98765 43210", [("98765 43210",)]),
    ],
)
def test_numbers_are_found_in_the_forms_of_their_countries(text, found):
    """A mobile is known by its label, else by its form; one at home or in an office is none."""
    assert told(phones(lines(text))) == found


@pytest.mark.parametrize(
    "text",
    [
        "Fax: 03-5550 0161",
        "910203-14-5566",
        "910203145566",
        "910203145560",
        "50490 Kuala Lumpur",
        "2018 - 2019",
        "01/02/2019",
        "Account no: 1234567890",
        "Student ID 2015123456",
        "12345678",
        "5550101",
        "123456",
        "Phone: 123456",
        "ana0125550101",
    ],
)
def test_other_numbers_are_left_out(text):
    """Fax, identity cards, postcodes, years, accounts, students; and what nothing says to be a telephone."""
    assert phones(lines(text)) == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("Phone", "5550101", [("5550101", "labelled")]),
        ("Mobile", "12345678", [("12345678", "mobile", "labelled")]),
        ("Student", "12345678", []),
        ("Phone 1", "5550101", []),
        ("Phone numbers of those who know me", "5550101", []),
        ("017-555", "0190 | Ipoh", [("017-555 0190", "017-555", "mobile")]),
        ("+60 17-", "555 0190", [("+60 17- 555 0190", "+60 17-", "mobile")]),
        ("Tel: 017-555", "0190", [("017-555 0190", "017-555", "mobile", "labelled")]),
        ("017-555", "Ipoh 0190", []),
        ("555", "0190", []),
    ],
)
def test_a_number_below_its_label_or_cut_by_the_end_of_a_line_is_found(first, second, found):
    """A label is a short line without figures."""
    assert told(phones(lines(first, second))) == found


def test_an_indonesian_region_reads_numbers_as_they_are_dialled_there():
    """The same figures are a mobile in Jakarta and none in Kuala Lumpur."""
    assert told(phones(lines("0812 345 678"), "ID")) == [("0812 345 678", "mobile")]
