"""E-mail addresses and telephone numbers of a line: value, words quoted, and what the label beside each says of it."""

import pytest

from screen.model import Line
from screen.profile.person.contacts import Contact, emails, phones


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
        ("I like to read.", "ana.lim@example.com", None),
        ("E-mail: ana.", "lim@example.com", "ana.lim@example.com"),
        ("ana.", "lim@example.com", "ana.lim@example.com"),
    ],
)
def test_an_address_that_the_end_of_a_line_cuts_is_put_together(first, second, value):
    """It is quoted where it begins."""
    above, below = lines(first, second)
    broken = [] if value is None else [Contact(value, above, first.split()[-1], labelled=True)]
    assert [contact for contact in emails([above, below]) if contact.line is above] == broken


def test_the_rest_of_an_address_that_was_cut_is_none_of_its_own():
    """It stands on the next line."""
    assert [each.value for each in emails([Line("ali."), Line("tan@example.com")])] == ["ali.tan@example.com"]


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
        ("Phone: 447400123456", [("447400123456", "mobile", "labelled")]),
        ("+44 20 7946 0958", [("+44 20 7946 0958",)]),
        ("(415) 555-0100", [("(415) 555-0100",)]),
        ("(+44) 20 7946 0958", [("(+44) 20 7946 0958",)]),
        ("98765 43210", [("98765 43210",)]),
        ("(65) 9555 0142", [("(65) 9555 0142", "mobile")]),
        ("(62) 812 5550 142", [("(62) 812 5550 142", "mobile")]),
        ("(91) 98765 55501", [("(91) 98765 55501", "mobile")]),
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
        "Journal 12 (44) 2019 1011",
        "(12) 2016 2017",
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
    """The same figures are a mobile in Jakarta and none in Kuala Lumpur; two noughts lead abroad from anywhere."""
    assert told(phones(lines("0812 345 678"), "ID")) == [("0812 345 678", "mobile")]
    assert told(phones(lines("0060 12-555 0101"), "ID")) == [("0060 12-555 0101", "mobile")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a@example.com, b (at) example (dot) com", [("a@example.com",), ("b@example.com", "b (at) example (dot) com")]),
        ("a@example.com | b AT example DOT com", [("a@example.com",), ("b@example.com", "b AT example DOT com")]),
        ("a (at) example (dot) com | b@example.com", [("b@example.com",), ("a@example.com", "a (at) example (dot) com")]),
        ("ana {at} example.com", [("ana@example.com", "ana {at} example.com")]),
        ("ana<at>example.com", [("ana@example.com", "ana<at>example.com")]),
        ("ana (di) example (titik) com", [("ana@example.com", "ana (di) example (titik) com")]),
        ("ana[@]example[.]com", [("ana@example.com", "ana[@]example[.]com")]),
        ("ana @example.com", [("ana@example.com", "ana @example.com")]),
        ("ana at example dot com dot my", [("ana@example.com.my", "ana at example dot com dot my")]),
        ("E: ana@example.comHP 01", [("ana@example.com", "ana@example.comHP", "labelled")]),
        ("a@example.com, b @ example.org", [("a@example.com",), ("b@example.org", "b @ example.org")]),
        ("a@example.com b@example.org", [("a@example.com",), ("b@example.org",)]),
        ("ana@example.co1", []),
    ],
)
def test_addresses_are_found_in_every_disguise_and_each_once(text, found):
    """Brackets of all kinds, words in English and Malay, and a label printed against the end."""
    assert told(emails(lines(text))) == found


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Office: ana@example.com", True),
        ("Office: x\tana@example.com", True),
        ("Office\t \tana@example.com", True),
        ("Office 2\tana@example.com", False),
        ("Office b@example.org\tana@example.com", False),
        ("Office | ana@example.com", False),
        ("Office; ana@example.com", False),
        ("Office • ana@example.com", False),
        ("Office, ana@example.com", False),
        ("Office / ana@example.com", False),
        ("Office 5  ana@example.com", False),
        ("ana@example.com (office)", True),
        ("ana@example.com [office]", True),
        ("ana@example.com ext", True),
        ("ana@example.com office", False),
        ("ana@example.com (the office of mine)", False),
        ("Office: 04-555 0100 / ana@example.com", True),
        ("Office: 04-555 0100 / Home: 04-555 0101 / ana@example.com", False),
        ("Office: Ipoh / ana@example.com", False),
        (f"Office: {'04-555 0100 / ' * 13}04-555  / ana@example.com", True),
        (f"Office: {'04-555 0100 / ' * 13}04-555 0 / ana@example.com", False),
        (f"office {'x' * 32} ana@example.com", True),
        (f"office {'x' * 33} ana@example.com", False),
    ],
)
def test_a_label_reaches_over_its_own_cell(text, office):
    """As far as the next mark, forty characters back, and a short bracket behind."""
    assert [contact.office for contact in emails(lines(text)) if contact.value == "ana@example.com"] == [office]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("x ana@exam-  ", "ple.com"), [("ana@exam-ple.com", "ana@exam-", "labelled")]),
        (("  ana.lim@", "  example.com"), [("ana.lim@example.com", "ana.lim@", "labelled")]),
        (("ana@exa", "mple.com"), [("ana@example.com", "ana@exa", "labelled")]),
        (("ana.lim-", "x"), []),
        (("b@example.com ana.lim@", "example.com"), [("b@example.com",)]),
        (("ana.lim@",), []),
    ],
)
def test_of_two_lines_an_address_is_made_only_where_the_first_has_none(texts, found):
    """Whatever blanks stand around it."""
    assert told(emails(lines(*texts))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Phone: 123456789012345", [("123456789012345", "labelled")]),
        ("Phone: 1234567890123456", []),
        ("Phone: 555010", []),
        ("Phone: 12/03/2019", []),
        ("Phone: 12 03 2019", []),
        ("Phone: 2019-03-12", []),
        ("Phone: 2019 - 2021", []),
        ("Phone: 2019 2021", []),
        ("Phone: (2019-2021)", []),
        ("Phone: 01/2019 - 02/2020", []),
        ("Phone: 910203-14-5566", []),
        ("Phone: 910203 14 5566", []),
        ("Phone: 911303-14-5566", [("911303-14-5566", "labelled")]),
        ("Phone: 910232-14-5566", [("910232-14-5566", "labelled")]),
        ("Phone: 601203145566", [("601203145566", "mobile", "labelled")]),
        ("601203145566", [("601203145566", "mobile")]),
        ("415-555-0100", [("415-555-0100",)]),
        ("415.555.0100", [("415.555.0100",)]),
        ("415 555 0100", [("415 555 0100",)]),
        ("4155550100", []),
        ("98765-43210", [("98765-43210",)]),
        ("9876543210", []),
        ("6281234567890", []),
        ("0062 812 3456 7890", [("0062 812 3456 7890", "mobile")]),
        ("0044 20 7946 0958", [("0044 20 7946 0958",)]),
        ("08123456789", [("08123456789", "mobile")]),
        ("0812345678", [("0812345678",)]),
        ("09171234567", [("09171234567", "mobile")]),
        ("0917123456", [("0917123456",)]),
        ("081234567890", [("081234567890", "mobile")]),
        ("+60 (0)3-5550 0160", [("+60 (0)3-5550 0160",)]),
        ("(+60) 3-5550 0160", [("(+60) 3-5550 0160",)]),
        ("60 3-5550 0160", [("60 3-5550 0160",)]),
        ("+44 7700 900123", [("+44 7700 900123",)]),
        ("+44 7400 123456", [("+44 7400 123456", "mobile")]),
        ("Mobile: +44 20 7946 0958", [("+44 20 7946 0958", "mobile", "labelled")]),
        ("Office: +44 7400 123456", [("+44 7400 123456", "office")]),
        ("Mobile: +60 3-5550 0160", [("+60 3-5550 0160", "labelled")]),
        ("Mobile: +62 21 5550 0101", [("+62 21 5550 0101", "labelled")]),
        ("+62 11 5550 0101", [("+62 11 5550 0101",)]),
        ("+60 82-555 020", [("+60 82-555 020",)]),
        ("Mobile: 03-5550 0160", [("03-5550 0160", "labelled")]),
        ("Home / HP: 012-555 0101", [("012-555 0101", "mobile", "labelled")]),
        ("Home / HP: 03-5550 0160", [("03-5550 0160", "labelled")]),
        ("Phone: 0155555", [("0155555", "mobile", "labelled")]),
        ("Phone: 011 1111 1111 1111", [("011 1111 1111 1111", "mobile", "labelled")]),
        ("Phone: 031 1111 1111 1101", [("031 1111 1111 1101", "labelled")]),
        ("Mobile: 031 1111 1111 1101", [("031 1111 1111 1101", "mobile", "labelled")]),
        ("1-415-555-0100", [("1-415-555-0100", "mobile")]),
        ("5415-555-0100", []),
        ("( +44 7400 123456", [("+44 7400 123456", "mobile")]),
        ("+62 (0)812 3456 7890", [("+62 (0)812 3456 7890", "mobile")]),
        ("+7 (0)12 345 67 89 01", []),
        ("+1 (0)415 555 0100", [("+1 (0)415 555 0100", "mobile")]),
        ("03-5550 0160 - / 013-555 0122 (office)", [("03-5550 0160",), ("013-555 0122", "office")]),
        ("Phone: 0355555", [("0355555", "labelled")]),
        ("03-5550 0160/013-555 0122", [("03-5550 0160",), ("013-555 0122", "mobile")]),
        ("(03-5550 0160)", [("03-5550 0160",)]),
        ("((03) 5550 0160", [("(03) 5550 0160",)]),
        ("(03-5550 0160 / 013-555 0122)", [("03-5550 0160",), ("013-555 0122", "mobile")]),
        ("Tel: 03-5550 0160 / 555", [("03-5550 0160", "labelled")]),
        ("5 Jalan 012-555 0101", [("012-555 0101", "mobile")]),
        ("x@012-555 0101", []),
        ("012-555 0101@x", []),
        ("/012-555 0101", []),
    ],
)
def test_a_number_is_known_by_its_length_its_form_and_its_label(text, found):
    """Seven to fifteen figures; dates and cards are none even behind a label, nor bare figures without one."""
    assert told(phones(lines(text))) == found


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (("Telephone number of mine, all", "5550101"), [("5550101", "labelled")]),
        (("Telephone number of mine, each", "5550101"), []),
        (("Phone (NRIC)", "5550101"), []),
        (("Phone", "", "5550101"), []),
        (("017-555", "0190;"), [("017-555 0190", "017-555", "mobile")]),
        (("017-555", "0190. Ipoh"), [("017-555 0190", "017-555", "mobile")]),
        (("017-555", "0190x"), []),
        (("Fax 017-555", "0190"), []),
        (("x:03-555 ", "  0190"), [("03-555 0190", "03-555")]),
        (("(03)-555 ", "  0190"), [("(03)-555 0190", "(03)-555")]),
        (("0190", "555 5555"), [("0190 555 5555", "0190", "mobile")]),
        (("Office 03-555", "0190"), [("03-555 0190", "03-555", "office")]),
        (("03-5550 0160 or 017-555", "0190"), [("03-5550 0160",)]),
        (("017-555",), []),
        (("03-55", "019"), []),
        (("017 555", "01901 2345"), [("01901 2345", "mobile")]),
        (("+628 123-4567", "89012"), [("+628 123-4567", "mobile")]),
        (("+62 812", "3456 7890"), [("+62 812 3456 7890", "+62 812", "mobile")]),
        (("+62 812", "34567 8901"), []),
        (("maria@example.com · +60", "12-555 0190"), [("+60 12-555 0190", "+60", "mobile")]),
        (("Grew it by +60", "12 Jalan Laut"), []),
    ],
)
def test_a_short_line_above_labels_a_number_and_the_next_one_ends_it(texts, found):
    """Under thirty characters, right above it; a cut number is nine to thirteen figures and ends where the next line pauses."""
    assert told(phones(lines(*texts))) == found


def test_a_contact_is_nothing_but_its_value_unless_said():
    """Neither of an office, nor mobile, nor labelled."""
    line = Line("x")
    assert Contact("1", line, "1") == Contact("1", line, "1", office=False, mobile=False, labelled=False)
