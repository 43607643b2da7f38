"""Known phrases are found by whole words, many at once."""

from hypothesis import given
from hypothesis import strategies as st

from screen.phrases import Phrasebook, is_joined, key_of, words


def found(book: dict[str, int], text: str) -> list[tuple[str, int]]:
    """The words found, and what is filed under them."""
    return [(text[m.start : m.end], m.value) for m in Phrasebook(book).find(text)]


def test_a_phrase_is_no_part_of_another_word():
    """Malay is not in Malaysia, nor ERP in enterprise."""
    assert found({"malay": 1, "erp": 2}, "Malaysia, enterprise") == []


def test_case_accents_and_ampersands_do_not_matter():
    """Words are compared as a reader hears them."""
    assert found({"town and country": 1, "resume": 2}, "TOWN & COUNTRY, Résumé") == [("TOWN & COUNTRY", 1), ("Résumé", 2)]


def test_words_may_be_joined_by_hyphens_but_not_across_a_comma_or_line():
    """`capacity-building` is the phrase; `capacity, building` is not."""
    assert found({"capacity building": 1}, "capacity-building; capacity, building; capacity\nbuilding") == [
        ("capacity-building", 1)
    ]


def test_the_longest_phrase_wins():
    """A phrase inside a longer one is not found twice."""
    assert found({"local government": 1, "local government act": 2}, "the Local Government Act") == [
        ("Local Government Act", 2)
    ]


def test_a_star_stands_for_any_ending_of_the_last_word():
    """Stems are written with a star."""
    assert found({"urban*": 1, "capacity build*": 2}, "urbanisation and capacity builders") == [
        ("urbanisation", 1),
        ("capacity builders", 2),
    ]


@given(st.text(max_size=60))
def test_any_text_can_be_searched(text):
    """Matches lie within the text, in order and apart."""
    matches = Phrasebook({"a": 1, "b*": 2, "a b": 3}).find(text)
    places = [place for match in matches for place in (match.start, match.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)


@given(st.text(max_size=60))
def test_words_stand_where_they_say(text):
    """The offsets of a word cut it out of the text."""
    assert all(text[start:end] for _, start, end in words(text))


@given(st.text())
def test_the_key_of_a_phrase_is_its_words(text):
    """However they are found."""
    assert key_of(text) == tuple(word for word, _, _ in words(text))


@given(st.text(alphabet="abé&-,. /"))
def test_a_joined_text_is_found_as_a_whole_and_no_other(text):
    """A phrase that is not joined is never found as it is written."""
    hit = Phrasebook({text: 1}).first(text)
    assert (hit is not None) == (is_joined(text) and bool(words(text)))
