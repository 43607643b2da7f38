"""Whose addresses and numbers are whose, in which order they are told, and which lines are looked at."""

import pytest

from screen.model import Line, Section, SectionKind
from screen.profile.person import identity
from screen.profile.person.contacts import Contact

K = SectionKind


def part(kind, heading, *texts, first=1, size=10.0):
    """A section; its heading, where it has one, is the line before its lines."""
    start = first if heading is None else first + 1
    lines = tuple(Line(text, number=number, size=size) for number, text in enumerate(texts, start))
    return Section(kind, None if heading is None else Line(heading, number=first, size=size), lines)


def who(*sections):
    """Name, addresses, numbers and the lines that say so."""
    found, _ = identity.find(sections)
    return found.name, found.emails, found.phones, [span.line for span in found.evidence]


@pytest.mark.parametrize(
    ("name", "addresses", "first"),
    [
        ("Maria Reyes", ["office.desk@example.com", "maria@example.com"], "maria@example.com"),
        ("Maria Reyes", ["desk@example.com", "reyes@example.com"], "reyes@example.com"),
        ("Maria Reyes", ["desk@example.com", "x@maria.example.com"], "desk@example.com"),
        ("Li Na", ["desk@example.com", "lina@example.com"], "desk@example.com"),
        ("Maria Reyes", ["maria@example.com", "m@gmail.com"], "m@gmail.com"),
        ("Maria Reyes", ["maria@example.com", "m@proton.me"], "m@proton.me"),
        ("Maria Reyes", ["Office: m@gmail.com", "x@example.com"], "x@example.com"),
    ],
)
def test_the_address_that_is_likeliest_the_persons_own_comes_first(name, addresses, first):
    """Not an office's, then of a free service, then with a word of three letters of the name."""
    _, emails, _, lines = who(part(K.HEADER, None, name, *addresses))
    place = next(number for number, text in enumerate(addresses, 2) if first in text)
    assert (emails[0], len(emails), lines[:2]) == (first, 2, [1, place])


@pytest.mark.parametrize(
    ("numbers", "found"),
    [
        (["03-5550 0160", "012-555 0101"], ("012-555 0101", "03-5550 0160")),
        (["Office: 03-5550 0160", "03-5550 0161"], ("03-5550 0161", "03-5550 0160")),
        (["012-555 0101", "+6012-555 0101"], ("012-555 0101",)),
        (["Tel: 03-5550 0160", "Tel: 5550 0160"], ("03-5550 0160",)),
        (["Tel: 5550160", "Tel: 03-555 0160"], ("5550160", "03-555 0160")),
    ],
)
def test_each_number_is_told_once_and_mobiles_first(numbers, found):
    """The last eight figures tell them apart; an office's comes last."""
    assert who(part(K.HEADER, None, "Maria Reyes", *numbers))[2] == found


@pytest.mark.parametrize(
    ("texts", "emails", "phones"),
    [
        (["b@example.com", "a@example.com"], ("b@example.com",), ()),
        (["b@example.com", "E-mail: a@example.com"], ("a@example.com",), ()),
        (["x", "x", "x", "x", "x", "Dr Maria Reyes", "b@example.com", "x", "x", "x", "a@example.com"], ("a@example.com",), ()),
        (["03-5550 0160", "013-555 0122", "x 013-555 0123", "Tel: 03-5550 0161"], (), ("013-555 0122", "03-5550 0161")),
        (["Father: 013-555 0122"], (), ()),
    ],
)
def test_outside_of_head_and_personal_part_a_label_tells_whose_it_is(texts, emails, phones):
    """Else the first address that is nobody else's, and mobiles alone on their lines."""
    assert who(part(K.OTHER, "WORDS", *texts))[1:3] == (emails, phones)


def test_what_the_head_holds_comes_before_all_else():
    """Addresses and numbers of other parts are others' then."""
    head = part(K.HEADER, None, "Maria Reyes", "maria@example.com", "012-555 0101")
    other = part(K.EXPERIENCE, "WORK", "E-mail: b@example.com", "Tel: 013-555 0122", first=10)
    assert who(head, other) == ("Maria Reyes", ("maria@example.com",), ("012-555 0101",), [1, 2, 3])


@pytest.mark.parametrize(
    ("address", "line", "name"),
    [
        ("info@abc.com", "Info Quux", "Info Quux"),
        ("xq@abc.com", "Xq Quux", "Xq Quux"),
        ("info@example.com", "Example Quux", ""),
        ("q@abc.com", "Q Quux", ""),
    ],
)
def test_the_words_before_the_at_speak_for_a_name(address, line, name):
    """Of two letters and more; those of the domain do not."""
    assert who(part(K.HEADER, None, address, *["x"] * 5, line))[0] == name


@pytest.mark.parametrize(("size", "name"), [(15.0, "Maria Reyes"), (14.9, "")])
def test_among_referees_a_name_in_display_type_is_the_applicants(size, name):
    """Half as large again as the text: columns are read one after the other."""
    head = part(K.HEADER, None, "text " * 9)
    assert who(head, part(K.REFEREES, "REFEREES", "Maria Reyes", first=5, size=size))[0] == name
    assert who(head, part(K.REFEREES, "Maria Reyes", "x", first=5, size=20.0))[0] == ""


def test_referees_are_left_out_where_sizes_are_unknown():
    """Nothing tells their names from the applicant's."""
    assert who(part(K.HEADER, None, "x", size=0.0), part(K.REFEREES, "REFEREES", "Maria Reyes", first=5, size=0.0))[0] == ""


def test_a_line_in_two_parts_is_one():
    """A heading that is among its lines, and a line that two sections hold."""
    line = Line("Maria Reyes, maria@example.com", number=1)
    assert who(Section(K.HEADER, line, (line,)), Section(K.PERSONAL, None, (line,))) == (
        "Maria Reyes",
        ("maria@example.com",),
        (),
        [1, 1],
    )


def test_numbers_of_a_cv_in_indonesian_are_read_as_they_are_dialled_there():
    """The same figures are a mobile there."""
    numbers = ("031-5550 0160", "0812 345 678")
    assert who(part(K.HEADER, None, *numbers, "Kuala Lumpur, Malaysia"))[2] == numbers
    assert who(part(K.HEADER, None, *numbers, "Jakarta, Indonesia"))[2] == numbers[::-1]


def test_the_words_of_an_address_stand_before_its_sign():
    """Of two letters and more, without figures and marks."""
    addresses = [Contact("Darren.t-tan2x91@mail.example.com", Line(""), ""), Contact("mei@example.com", Line(""), "")]
    assert identity._hints(addresses) == {"darren", "tan", "mei"}
