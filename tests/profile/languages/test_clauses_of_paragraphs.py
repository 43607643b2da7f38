"""Paragraphs cut into clauses: which lines are read on, where a clause ends, and the words that are quoted."""

import pytest

from screen.model import Line
from screen.profile.languages import clauses


def lines(*texts):
    """Numbered lines: ``+`` goes on with the one before, ``-`` is the item of a list."""
    return [
        Line(text.lstrip("+-"), number=number, continues=text.startswith("+"), bullet=text.startswith("-"))
        for number, text in enumerate(texts, 1)
    ]


def spans(*texts):
    """For each clause the lines and words that it is printed on."""
    return [[(span.line, span.quote) for span in clause.spans()] for clause in clauses.split(lines(*texts))]


def receipt(words, *texts):
    """What is quoted for some words of the only clause that has them."""
    (clause,) = [clause for clause in clauses.split(lines(*texts)) if words in clause.text]
    start = clause.text.index(words)
    return [(span.line, span.quote) for span in clause.receipt(start, start + len(words))]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["English;x"], [[(1, "English;")], [(1, "x")]]),
        (["I speak", "+Malay and"], [[(1, "I speak"), (2, "Malay and")]]),
        (["I speak", "+good Malay"], [[(1, "I speak"), (2, "good Malay")]]),
        (["English (fluent", "in speech)"], [[(1, "English (fluent"), (2, "in speech)")]]),
        (["English", "-(fluent)"], [[(1, "English")], [(2, "(fluent)")]]),
        (["English", "(fluent\tgood)"], [[(1, "English")], [(2, "(fluent\tgood)")]]),
        (["X; x"], [[(1, "X;")], [(1, "x")]]),
        (["Indonesia", "(fluent)"], [[(1, "Indonesia"), (2, "(fluent)")]]),
        (["good", "+Indonesia"], [[(1, "good")], [(2, "Indonesia")]]),
        (["bees", "(fluent)"], [[(1, "bees")], [(2, "(fluent)")]]),
        (["English ", "  (fluent)"], [[(1, "English"), (2, "(fluent)")]]),
        (["English fluent); Malay"], [[(1, "English fluent);")], [(1, "Malay")]]),
        (["English. ", "+ . "], [[(1, "English.")]]),
        (
            ["English: fluent. Malay", "+good; Tamil", "+basic"],
            [[(1, "English: fluent.")], [(1, "Malay"), (2, "good;")], [(2, "Tamil"), (3, "basic")]],
        ),
        (
            ["I live in a small town by the sea, a", "+Malaysian by birth and a clerk by trade since then"],
            [[(1, "I live in a small town by the sea, a"), (2, "Malaysian by birth and a clerk by trade since then")]],
        ),
        *[
            (
                ["we " * short, "+Malay" + " bees" * (long - 1)],
                [[(1, "we " * (short - 1) + "we")], [(2, "Malay" + " bees" * (long - 1))]],
            )
            for short, long in ((7, 8), (8, 7))
        ],
        (["we " * 8, "+Malay" + " bees" * 7], [[(1, "we we we we we we we we"), (2, "Malay" + " bees" * 7)]]),
        ([], []),
    ],
)
def test_each_clause_has_the_lines_and_words_that_it_is_printed_on(texts, found):
    """A wrapped line is read on, and a bracket below its language; what is only marks is no clause."""
    assert spans(*texts) == found


@pytest.mark.parametrize(
    ("words", "texts", "found"),
    [
        ("Malay", ["English | Malay | Tamil"], [(1, "Malay")]),
        ("Malay", ["English\tMalay • Tamil · Thai"], [(1, "Malay")]),
        ("Malay", ["I speak good", "+fair Malay and Tamil"], [(2, "fair Malay and Tamil")]),
        ("good fair", ["I speak good", "+fair Malay and Tamil"], [(1, "I speak good"), (2, "fair Malay and Tamil")]),
        ("good fair", ["I | speak good", "+fair Malay | and Tamil"], [(1, "speak good"), (2, "fair Malay")]),
        ("speak", ["I speak good", "+fair Malay and Tamil"], [(1, "I speak good")]),
        ("good", ["I speak good", "+fair Malay"], [(1, "I speak good")]),
        ("good ", ["I speak good", "+fair Malay"], [(1, "I speak good")]),
        ("fair", ["I speak good", "+fair Malay", "+and Tamil"], [(2, "fair Malay")]),
        ("English", ["English | Malay"], [(1, "English")]),
        ("Tamil", ["Malay | Tamil"], [(1, "Tamil")]),
        ("bees", ["English; bees", "+buzz"], [(1, "bees")]),
        ("buzz", ["English; bees", "+buzz"], [(2, "buzz")]),
    ],
)
def test_words_are_quoted_with_their_cell_of_the_line(words, texts, found):
    """No neighbouring cell, and no other line."""
    assert receipt(words, *texts) == found


def test_a_clause_may_begin_in_the_middle_of_a_line():
    """Behind another one."""
    assert [clause.goes_on for clause in clauses.split(lines("English; Malay; Tamil", "Thai"))] == [False, True, True, False]


@pytest.mark.parametrize(
    ("text", "at", "open_"), [("a (b (c", 7, 2), ("a (b (c", 2, 0), ("a (b (c", 3, 1), ("a) b (c", 7, 0), ("()", 2, 0)]
)
def test_the_depth_of_a_place_is_the_number_of_brackets_open_before_it(text, at, open_):
    """Never less than none."""
    assert clauses.depth(text, at) == open_


def test_what_is_too_long_for_a_sentence_is_cut_at_a_blank():
    """Nothing of it is left out."""
    found = clauses.split(lines("word " * 1000))
    assert "".join(clause.text for clause in found) == "word " * 1000
    assert max(len(clause.text) for clause in found) <= 1500
