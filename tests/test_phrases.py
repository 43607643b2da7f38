"""Known phrases are found by whole words, many at once."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.phrases import ENTRY_END, Match, Phrasebook, any_of, is_joined, is_short, key_of, words, written_out


def found(book: dict[str, int], text: str) -> list[tuple[str, int]]:
    """The words found, and what is filed under them."""
    return [(text[m.start : m.end], m.value) for m in Phrasebook(book).find(text)]


def test_a_phrase_is_no_part_of_another_word():
    """Malay is not in Malaysia, nor ERP in enterprise."""
    assert found({"malay": 1, "erp": 2}, "Malaysia, enterprise") == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("town hall", (True, True, True)),
        ("Town hall of Laut", (True, False, False)),
        ("the town hall", (False, True, False)),
        ("the town hall of Laut", (False, False, False)),
        ("town hall, town hall", (True, True, False)),
        ("", (False, False, False)),
    ],
)
def test_a_text_begins_or_ends_with_a_phrase_or_is_one(text, place):
    """Nothing stands before it, nothing behind it, or neither."""
    book = Phrasebook({"town hall": 1})
    assert (book.begins(text), book.ends(text), book.is_whole(text)) == place


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


def test_of_stems_the_longest_is_found_and_of_equal_ones_the_first():
    """However many words stand before the open one."""
    book = [("plan*", 1), ("planner*", 2), ("planner*", 3), ("town plan*", 4), ("town planner*", 5), ("town planner*", 6)]
    assert [(m.phrase, m.value) for m in Phrasebook(book).find("planners, town planners")] == [
        ("planner*", 2),
        ("town planner*", 5),
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


def test_words_in_place_of_one_another_make_one_phrase_many():
    """A choice in the middle, at the end and of two words; a match names the phrase that was found."""
    book = Phrasebook({"board|council meeting*|hearing": 1, "set-up|ran archives": 2})
    assert book.find("Council meetings, a board hearing; set up archives") == [
        Match(0, 16, "council meeting*", 1),
        Match(20, 33, "board hearing", 1),
        Match(35, 50, "set-up archives", 2),
    ]


def test_a_gap_holds_up_to_four_words():
    """None, one of two parts, or four; five are too many."""
    book = {"ran … workshop*": 1}
    assert found(book, "ran workshops. Ran nine half-day workshops. Ran all of the big workshops") == [
        ("ran workshops", 1),
        ("Ran nine half-day workshops", 1),
        ("Ran all of the big workshops", 1),
    ]
    assert found(book, "ran all of the very big workshops") == []


@pytest.mark.parametrize(
    "between",
    [". A ", "; ", "\t", "\n", " • ", " | ", "! ", ".) ", ENTRY_END, " by ", " not ", " as ", " in Ipoh ", " oleh ", " tidak "],
)
def test_a_gap_reaches_into_nothing_else_that_is_said(between):
    """Another sentence, another entry, the doing of another, and what was not done are other things."""
    assert found({"trained … officers": 1}, f"trained{between}officers") == []


@pytest.mark.parametrize("between", [" 40 ", ", coached and tested ", " (with", " teams of ", " in-house ", " the town's "])
def test_a_gap_holds_what_belongs_to_the_doing(between):
    """Numbers, lists and words of a word, in which a preposition is none."""
    text = f"trained{between}officers".replace("(with", "(new) ")
    assert found({"trained … officers": 1}, text) == [(text, 1)]


def test_a_preposition_is_found_where_it_is_written():
    """It ends a gap that does not ask for it."""
    assert found({"worked … with … council*": 1}, "worked closely with 10 local councils") == [
        ("worked closely with 10 local councils", 1)
    ]


def test_a_gap_is_as_short_as_can_be():
    """The nearest of the words wanted ends it."""
    assert found({"led … council*": 1}, "led council forums of councils") == [("led council", 1)]


def test_a_phrase_with_a_gap_hides_no_other():
    """Neither one before, in or behind the gap, nor another with a gap."""
    book = {"led the": 1, "led … forums|talks": 2, "youth": 3, "led … youth": 4, "forums on housing": 5}
    assert found(book, "led the youth forums on housing") == [
        ("led the", 1),
        ("led the youth forums", 2),
        ("led the youth", 4),
        ("youth", 3),
        ("forums on housing", 5),
    ]


def test_a_word_before_a_gap_may_go_on():
    """As the last one may."""
    assert found({"facilitat* … forum*": 1}, "Facilitating two forums") == [("Facilitating two forums", 1)]


def test_three_dots_are_a_gap_where_they_stand_for_a_word():
    """As they are written on keyboards; an end of a sentence inside a word is none."""
    assert found({"ran ... forum": 1}, "ran a forum") == [("ran a forum", 1)]
    assert not is_short("co...op")


def test_an_expression_for_a_table_reads_its_phrases_in_every_language():
    """The longest first, each of several that one stands for, and all that begin like one with a star."""
    expression = any_of({"words": {"en": ["visa|pass type", "sponsor*"], "ms": ["jenis visa"]}}, "words")
    assert re.findall(rf"\b{expression}\b", "Visa type, jenis visa, visa type, pass type: to be sponsored by a sponsor") == [
        "jenis visa",
        "visa type",
        "pass type",
        "sponsored",
        "sponsor",
    ]


def test_signs_that_mean_nothing_do_no_harm():
    """The checker tells of them; what can be looked for is."""
    assert found({"… forum": 1, "|": 2, "…": 3, "a| … |": 4}, "a forum of a") == [("forum", 1)]


WORDS = st.sampled_from(["ran", "led", "a", "two", "forum", "forums", "not", "council"])
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from([" ", ", ", ". ", "-", "\n"]))).map(
    lambda every: "".join(w + s for w, s in every)
)


@given(st.lists(st.lists(WORDS, min_size=1, max_size=3).map("|".join), min_size=1, max_size=3).map(" ".join), TEXTS)
def test_a_choice_finds_what_its_phrases_find(phrase, text):
    """As if each stood in a line of its own."""
    assert Phrasebook({phrase: 1}).find(text) == Phrasebook((written, 1) for written in written_out(phrase)).find(text)


@given(TEXTS.filter(lambda text: ". " not in text))
def test_a_gap_finds_at_least_what_the_phrase_without_it_finds(text):
    """Within a sentence; and every match begins and ends with the words of the phrase."""
    narrow = Phrasebook({"ran forum*": 1}).find(text)
    wider = Phrasebook({"ran … forum*": 1}).find(text)
    assert all(any(hit.start <= inner.start and inner.end <= hit.end for hit in wider) for inner in narrow)
    assert all(key_of(text[hit.start : hit.end])[0] == "ran" for hit in wider)
    assert all(key_of(text[hit.start : hit.end])[-1].startswith("forum") for hit in wider)


@given(st.text(max_size=60))
def test_any_text_can_be_searched_for_gaps(text):
    """Matches lie within the text, in order and apart."""
    matches = Phrasebook({"a … b*": 1, "b|c": 2, "c* … a … b": 3}).find(text)
    places = [place for match in matches for place in (match.start, match.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
