"""Lines cut into clauses with their receipts, and the languages that a text names, to the character."""

import pytest

from screen.model import Line
from screen.profile.languages import clauses, misread, tongues

C = {"continues": True}


def lines(*texts):
    """Lines, numbered; a line may be given as a text and its own style."""
    styled = [(text, {}) if isinstance(text, str) else text for text in texts]
    return [Line(text, number=number, **style) for number, (text, style) in enumerate(styled, 1)]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (
            ["One. Two; three"],
            [("One.", False, [(1, "One.")]), (" Two;", True, [(1, "Two;")]), (" three", True, [(1, "three")])],
        ),
        (["One (a. b; c). Two"], [("One (a. b; c).", False, [(1, "One (a. b; c).")]), (" Two", True, [(1, "Two")])]),
        (["I speak", ("English.", {"continues": True})], [("I speak English.", False, [(1, "I speak"), (2, "English.")])]),
        (
            ["English,", ("Malay and", {"continues": True}), ("Tamil", {"continues": True})],
            [("English, Malay and Tamil", False, [(1, "English,"), (2, "Malay and"), (3, "Tamil")])],
        ),
        (
            ["Malay. A little", ("Tamil.", {"continues": True})],
            [("Malay.", False, [(1, "Malay.")]), (" A little Tamil.", True, [(1, "A little"), (2, "Tamil.")])],
        ),
        (["English", ("Malay", {"continues": True})], [("English", False, [(1, "English")]), ("Malay", False, [(2, "Malay")])]),
        (
            ["English (fluent", ("Malay good)", {"continues": True})],
            [("English (fluent Malay good)", False, [(1, "English (fluent"), (2, "Malay good)")])],
        ),
        (["English", "(fluent)"], [("English (fluent)", False, [(1, "English"), (2, "(fluent)")])]),
        (
            ["English fluent", "(good)"],
            [("English fluent", False, [(1, "English fluent")]), ("(good)", False, [(2, "(good)")])],
        ),
        (["English", "- (fluent)"], [("English", False, [(1, "English")]), ("- (fluent)", False, [(2, "- (fluent)")])]),
        *[
            ([above, (below, style)], [(above, False, [(1, above)]), (below, False, [(2, below)])])
            for above, below, style in (
                ("we all speak a little", "With my kin", {}),
                ("we speak a little", "with my kin", {}),
                ("we all speak a little.", "with my kin", {}),
                ("we all\tspeak a little", "with my kin", {}),
                ("we all speak a little", "with\tmy kin", {}),
                ("we all speak a little", "with my kin", {"bullet": True}),
                ("we all speak a little", "with my kin", {"column": 1}),
                ("we all speak a little", "with my kin", {"page": 2}),
            )
        ],
        (
            ["we all speak a little", "with my kin"],
            [("we all speak a little with my kin", False, [(1, "we all speak a little"), (2, "with my kin")])],
        ),
        (["English\tx", "(fluent)"], [("English\tx", False, [(1, "English\tx")]), ("(fluent)", False, [(2, "(fluent)")])]),
        (["Encik bin. Ali"], [("Encik bin.", False, [(1, "Encik bin.")]), (" Ali", True, [(1, "Ali")])]),
        (["Bhs. Inggeris"], [("Bhs. Inggeris", False, [(1, "Bhs. Inggeris")])]),
        (["A. Ali works"], [("A. Ali works", False, [(1, "A. Ali works")])]),
        (["Malaysian? yes"], [("Malaysian? yes", False, [(1, "Malaysian? yes")])]),
        (["Malaysian? Maybe"], [("Malaysian?", False, [(1, "Malaysian?")]), (" Maybe", True, [(1, "Maybe")])]),
        (["你好。再见"], [("你好。", False, [(1, "你好。")]), ("再见", True, [(1, "再见")])]),
        (["Hm! Well"], [("Hm!", False, [(1, "Hm!")]), (" Well", True, [(1, "Well")])]),
        (["  ; "], []),
        (["One", ("Two", {"bullet": True, "continues": True})], [("One Two", False, [(1, "One"), (2, "Two")])]),
        (
            ["English (fluent", ("x)", {"bullet": True})],
            [("English (fluent", False, [(1, "English (fluent")]), ("x)", False, [(2, "x)")])],
        ),
    ],
)
def test_a_clause_ends_at_a_stop_outside_brackets(texts, found):
    """Whether it begins inside a line, and its words on each of its lines."""
    cut = clauses.split(lines(*texts))
    assert [(c.text, c.goes_on, [(span.line, span.quote) for span in c.spans()]) for c in cut] == found


@pytest.mark.parametrize(
    ("words", "quoted"), [("English", ["English"]), ("Malay", ["Malay"]), ("Tamil", ["Tamil", "and"]), ("more", ["more"])]
)
def test_a_receipt_is_the_cell_that_holds_the_words(words, quoted):
    """No neighbouring cell, and only the lines that the words stand on."""
    (clause,) = clauses.split(lines("English | Malay | Tamil", ("and more", C)))
    start = clause.text.index(words)
    end = clause.text.index("and") + 3 if words == "Tamil" else start + len(words)
    expected = ["and more"] if words == "more" else [*quoted[:1], *(["and more"] if len(quoted) > 1 else [])]
    assert [span.quote for span in clause.receipt(start, end)] == expected


def test_brackets_are_counted_up_to_a_place():
    """One that closes too many opens none."""
    text = "a (b (c) d) e"
    assert [clauses.depth(text, at) for at in range(len(text))] == [0, 0, 0, 1, 1, 1, 2, 2, 1, 1, 1, 0, 0]
    assert clauses.depth("a) (b", 5) == 0


@pytest.mark.parametrize(
    ("text", "listed", "told"),
    [
        ("Bahasa: good", [("Bahasa", "ms")], []),
        ("Bahasa good", [("Bahasa", "ms")], []),
        ("Bahasa ibunda", [], []),
        ("Bahasa", [("Bahasa", "ms")], []),
        ("Bahasa\tfasih", [], []),
        ("Bahasa (good)", [("Bahasa", "ms")], []),
        ("Bahasa | English", [("English", "en")], [("English", "en")]),
        ("Bahasa Malaysia", [("Bahasa Malaysia", "ms")], [("Bahasa Malaysia", "ms")]),
        ("Bahasa dan budaya", [], []),
        ("Bahasa rasmi", [], []),
        ("English and Bahasa", [("English", "en"), ("Bahasa", "ms")], [("English", "en")]),
        ("Bhs Inggeris", [("Bhs Inggeris", "en")], [("Bhs Inggeris", "en")]),
        ("B. Inggeris", [("B. Inggeris", "en")], [("B. Inggeris", "en")]),
        ("Cantonese dialect", [("Cantonese dialect", "yue")], [("Cantonese dialect", "yue")]),
        ("Tamil language", [("Tamil language", "ta")], [("Tamil language", "ta")]),
        ("Malay", [("Malay", "ms")], [("Malay", "ms")]),
        ("Indonesia", [("Indonesia", "id")], []),
    ],
)
def test_languages_are_named_in_lists_and_in_sentences(text, listed, told):
    """A country stands for its language, and "Bahasa" for one, only in a list."""
    for found, kind in ((listed, True), (told, False)):
        assert [(text[m.start : m.end], m.language) for m in tongues.mentions(text, listed=kind)] == found


@pytest.mark.parametrize(
    ("texts", "code"),
    [(["Jakarta"], "id"), (["Jakarta", "Selangor"], "ms"), (["Selangor", "Jakarta", "+62"], "id"), (["x"], "ms")],
)
def test_bahasa_is_the_language_of_the_country_that_the_cv_speaks_of_most(texts, code):
    """Malay where neither prevails."""
    assert tongues.bare_bahasa(lines(*texts)) == code


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("EngIish", "English"),
        ("Me1ayu", "Melayu"),
        ("Eng|ish", "English"),
        ("Tami1", "Tamil"),
        ("k0rea", "korea"),
        ("lndonesia", "Indonesia"),
        ("1ndia", "India"),
        ("Band II", "Band II"),
        ("A1", "A1"),
        ("10", "10"),
    ],
)
def test_letters_that_look_alike_are_read_as_they_were_meant(text, meant):
    """Inside words alone, and in their places."""
    assert misread.mended(text) == meant
