"""Where the result of an examination may stand, and the level that it is enough for."""

import pytest

from screen.profile.languages import examinations


def results(text):
    """Each examination of a language with its words and level."""
    return [(text[r.start : r.end], r.level and r.level.value) for r in examinations.results(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("IELTS xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 7", [("IELTS xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 7", "fluent")]),
        (
            "IELTS xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 7",
            [("IELTS xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 7", "fluent")],
        ),
        ("IELTS xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 7", [("IELTS", None)]),
        ("7 xxxxxxxx IELTS", [("7 xxxxxxxx IELTS", "fluent")]),
        ("7 xxxxxxxxxxx IELTS", [("7 xxxxxxxxxxx IELTS", "fluent")]),
        ("7 xxxxxxxxxxxxx IELTS", [("IELTS", None)]),
        ("MUET 0", [("MUET", None)]),
        ("English\t6\tMUET", [("6\tMUET", "fluent")]),
        ("English\t6\t6\tMUET", [("MUET", None)]),
        ("MUET 6", [("MUET 6", "fluent")]),
        ("TOEFL 120", [("TOEFL 120", "fluent")]),
        ("TOEFL 121", [("TOEFL 121", "basic")]),
        ("TOEFL 677", [("TOEFL 677", "fluent")]),
        ("TOEFL 678", [("TOEFL", None)]),
        ("IELTS 9", [("IELTS 9", "fluent")]),
        ("IELTS 9.5", [("IELTS", None)]),
        ("IELTS 3.5", [("IELTS 3.5", "basic")]),
        ("JLPT N1", [("JLPT N1", "fluent")]),
        ("JLPT N5", [("JLPT N5", "basic")]),
        ("JLPT x N2", [("JLPT x N2", "intermediate")]),
        ("JLPT 5 N2", [("JLPT 5 N2", "intermediate")]),
        ("MUET N2 4", [("MUET N2 4", "intermediate")]),
        ("IELTS V 7", [("IELTS V 7", "fluent")]),
        ("IELTS 99 7", [("IELTS 99 7", "fluent")]),
        ("MUET 2018 4", [("MUET 2018 4", "intermediate")]),
        ("IELTS 7 ; 3", [("IELTS 7", "fluent")]),
        ("IELTS ; 7", [("IELTS", None)]),
        (f"IELTS 5 overall {':' * 22}7", [(f"IELTS 5 overall {':' * 22}7", "fluent")]),
        (f"IELTS 5 overall {':' * 23}7", [("IELTS 5", "intermediate")]),
        *[(f"MUET {band}", [(f"MUET {band}", level)]) for band, level in (("II", "basic"), ("III", "intermediate"))],
        *[(f"MUET {band}", [(f"MUET {band}", level)]) for band, level in (("IV", "intermediate"), ("VI", "fluent"))],
        ("IELTS 6/2018 7", [("IELTS 6/2018 7", "fluent")]),
        ("MUET 4, 2018; IELTS 5", [("MUET 4", "intermediate"), ("IELTS 5", "intermediate")]),
        ("MUET, 7 IELTS", [("MUET", None), ("7 IELTS", "fluent")]),
        ("7 IELTS MUET TOEFL", [("7 IELTS", "fluent"), ("MUET", None), ("TOEFL", None)]),
    ],
)
def test_the_result_of_an_examination_stands_near_its_name(text, found):
    """Up to 45 letters behind it or fourteen before, on the scale of the examination, before a semicolon and the next name.

    Two figures in cells of their own are marks of a table.
    """
    assert results(text) == found
