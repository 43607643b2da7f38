"""Marks around a word are no part of it, and capitals are: names, titles and towns that begin or end with an X stay whole."""

import pytest

from screen.model import Line, SectionKind
from screen.profile.person import contacts, name_words, names, naming, towns
from screen.profile.person.naming import Place
from screen.profile.rights import nationality
from screen.profile.studies import institutions, studies_told, study_field


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("ALEX TAN", "ALEX TAN"),
        ("Maria XMBA", "Maria XMBA"),
        ("Maria MBA.", "Maria"),
        ("Maria (XMBA)", "Maria (XMBA)"),
        ("Maria (MBA.)", "Maria"),
        ("DrX Ali", "DrX Ali"),
        ("Dr., Ali", "Ali"),
        ("Farid XIC: 9", "Farid XIC"),
        ("Yap Chee Keong, XVincent", "Yap Chee Keong"),
        ("Yap Chee Keong, Vincent X.", "Yap Chee Keong"),
        ("Xena, MAX", "Xena"),
    ],
)
def test_a_cleaned_name_keeps_its_letters(cell, name):
    """Degrees, titles and labels are known without their marks alone."""
    assert names.clean(cell) == name


@pytest.mark.parametrize(
    ("name", "likeness"),
    [
        ("ALEX TAN", 5.0),
        ("(ALEX) 'TAN'", 5.0),
        ("alex, tan.", 4.0),
        ("MAX LIM", 5.0),
        ("siti a/l mani", 6.0),
        ("Siti A/L Mani", 7.0),
        ("Li", 0.0),
        ("X Y Li", 3.0),
        ("Siti bin. Ali", 7.0),
    ],
)
def test_a_known_word_is_known_between_marks(name, likeness):
    """In capitals too."""
    assert names.likeness(name) == likeness


@pytest.mark.parametrize("text", ["Nur binX", "Nur XBIN"])
def test_a_word_of_descent_is_a_whole_word(text):
    """At the end of a line as at its beginning."""
    assert not name_words.begins_unfinished(text)
    assert not name_words.begins_with_descent(" ".join(reversed(text.split())))
    assert not name_words.known(text.replace("Nur", "Quux"))


def test_the_address_holds_words_without_their_marks():
    """And no others."""
    shares = [naming._in_address(name, frozenset({"abcdef"})) for name in ("(abc),", "'Abc'", "Xabc", "abcX")]
    assert shares == [1.0, 1.0, 0.0, 0.0]


@pytest.mark.parametrize("lines", [["X Name: Quux Abc"], ["Name X", "quux abc"]])
def test_a_letter_beside_a_label_makes_it_none(lines):
    """Marks do not."""
    places = [Place(Line(text, number=at), SectionKind.HEADER, at) for at, text in enumerate(lines)]
    assert naming.find(places, frozenset()) is None


@pytest.mark.parametrize("text", ["Xenology", "Law and X", "LawX"])
def test_a_field_keeps_its_letters(text):
    """Between marks and half brackets."""
    assert {study_field.bare_part(each) for each in (text, f" – {text}, ", f"{text} · (x", f"{text})")} == {text}
    assert study_field.field_of(f"Diploma {text}", 0, 7, "") == (text, f"Diploma {text}")


def test_a_town_and_a_place_keep_their_letters():
    """An X is no mark."""
    assert institutions.institution_in("Harbour University, IpohX") == "Harbour University, IpohX"
    assert [towns.is_town(text) for text in ("BOSTON", "BOSTONX", "XBOSTON")] == [True, False, False]


def test_a_letter_stands_between_a_country_and_a_pass():
    """A blank and a hyphen do not."""
    text = "Singapore X employment pass"
    assert not nationality.elsewhere(text, 12, len(text), "MY")


def test_a_quoted_address_is_found_as_it_is():
    """With the letters at its ends."""
    (found,) = contacts.emails([Line("'XenaX@example.com'")])
    assert found.value == "XenaX@example.com"


def test_a_course_keeps_the_first_letter_of_its_place():
    """Behind the mark that ends the one before."""
    pieces = studies_told.apart(Line("SPM 2010; X College, Diploma in Law 2012"))
    assert [piece.text for piece in pieces] == ["SPM 2010;", "X College, Diploma in Law 2012"]
