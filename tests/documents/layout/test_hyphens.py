"""Words that the end of a line has cut become whole; a writer's own hyphens stay."""

import pytest

from screen.documents.layout import hyphens
from screen.model import Line


def wrapped(*texts):
    """Lines of one paragraph."""
    return [Line(text, number=number, continues=number > 1) for number, text in enumerate(texts, start=1)]


def mended(*texts):
    return [line.text for line in hyphens.mended(wrapped(*texts))]


@pytest.mark.parametrize(
    ("cut", "rest", "word"),
    [
        ("Kuber-", "netes", "Kubernetes"),
        ("(negoti-", "ation)", "(negotiation)"),
        ("long-", "term", "long-term"),
        ("results-", "driven,", "results-driven,"),
        ("state-of-the-", "art", "state-of-the-art"),
        ("kanak-", "kanak", "kanak-kanak"),
        ("Cruz-", "Abdullah", "Cruz-Abdullah"),
        ("Covid-", "19", "Covid-19"),
        ("pre-", "and", ""),
        ("2018-", "present", ""),
        ("(2018-", "07", "(2018-07"),
        ("2018-", "19", ""),
        ("2018-", "07/2019", ""),
        ("2018-", "12 villages", ""),
        ("-", "item", ""),
        ("word", "other", ""),
    ],
)
def test_the_hyphen_of_a_typesetter_goes_and_a_writers_stays(cut, rest, word):
    """Compounds, doubled words, names and numbers keep theirs; what is no cut word is left alone."""
    assert hyphens.whole(cut, rest) == word


def test_a_cut_word_is_put_whole_where_it_starts():
    """The rest of the second line stays."""
    assert mended("Planning and develop-", "ment control for the city") == ["Planning and development", "control for the city"]


def test_a_line_of_nothing_but_the_end_of_a_word_is_gone():
    """The lines below it are numbered anew."""
    found = hyphens.mended([*wrapped("Worked with Kuber-", "netes"), Line("Kept minutes", number=3)])
    assert [(line.text, line.number) for line in found] == [("Worked with Kubernetes", 1), ("Kept minutes", 2)]


def test_a_compound_written_elsewhere_keeps_its_hyphen():
    """The document shows how its writer spells."""
    assert mended("Drafted a by-law; the by-", "law was adopted")[0] == "Drafted a by-law; the by-law"
    assert mended("Drafted a bylaw; the by-", "law was adopted")[0] == "Drafted a bylaw; the bylaw"


def test_a_word_cut_at_the_end_of_a_cell_is_put_whole_there():
    """A date may stand beside the line that was cut."""
    assert mended("Collabo-\t2019", "rated with designers") == ["Collaborated\t2019", "with designers"]


def test_lines_that_do_not_carry_on_are_left_alone():
    """A hyphen before another item cuts no word."""
    lines = (Line("Malay-"), Line("fluent", number=2))
    assert hyphens.mended(lines) == lines


def ragged(*texts):
    """The texts of lines that end where their writer ended them, so that nothing shows which go on with the one above."""
    return [line.text for line in hyphens.mended([Line(text, number=at) for at, text in enumerate(texts, start=1)])]


@pytest.mark.parametrize(
    ("above", "below", "found"),
    [
        ("Plans of town develop-", "ment and of parks", ["Plans of town development", "and of parks"]),
        ("Bulletins of the inter-", "national press", ["Bulletins of the international", "press"]),
        ("Wrote the inter-", "and the closing chapter", ["Wrote the inter-", "and the closing chapter"]),
        ("Malay-", "fluent", ["Malay-", "fluent"]),
        ("Research Intern-", "led a team of four", ["Research Intern-", "led a team of four"]),
        ("Clerk, 2018-", "present", ["Clerk, 2018-", "present"]),
        ("Worked full-", "time on plans", ["Worked full-", "time on plans"]),
        ("Kuala-", "Lumpur", ["Kuala-", "Lumpur"]),
    ],
)
def test_on_a_ragged_line_only_what_is_no_word_shows_a_cut_one(above, below, found):
    """A word before a dash, and another one below, may be an item and its level."""
    assert ragged(above, below) == found


def test_a_word_that_the_document_has_elsewhere_is_whole_on_a_ragged_line():
    """Both its halves could be words."""
    assert ragged("Liaison with the partner", "Met each part-", "ner twice") == [
        "Liaison with the partner", "Met each partner", "twice",
    ]  # fmt: skip


def test_a_document_that_surely_cuts_words_cuts_the_others_too():
    """So a compound cut at its hyphen is put together, and keeps it."""
    assert ragged("Town develop-", "ment with a well-", "known planner and respon-", "sible for pro-", "tocol") == [
        "Town development", "with a well-known", "planner and responsible", "for protocol",
    ]  # fmt: skip


def test_a_ragged_line_of_a_list_is_no_rest_of_a_word():
    """It is marked, or stands in another column."""
    above, item = Line("Town develop-"), Line("ment", number=2, bullet=True)
    assert hyphens.mended([above, item]) == (above, item)
    beside = Line("ment", number=2, column=1)
    assert hyphens.mended([above, beside]) == (above, beside)


def test_the_hyphen_of_a_text_that_somebody_typed_stays():
    """Only what has come out of a typeset page has words cut between letters."""
    lines = wrapped("Quality-", "assurance, and develop-", "ment of multi-", "platform tools")
    assert [line.text for line in hyphens.mended(lines, typed=True)] == [
        "Quality-assurance,", "and development", "of multi-platform", "tools",
    ]  # fmt: skip
