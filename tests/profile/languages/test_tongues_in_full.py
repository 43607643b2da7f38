"""Names of languages in a text, in full: what is one, what it is called in two letters, and what "Bahasa" alone means."""

import pytest

from screen.model import Line
from screen.profile.languages import tongues


def named(text, listed):
    """Every language named, with its code."""
    return [(text[m.start : m.end], m.language) for m in tongues.mentions(text, listed=listed)]


@pytest.mark.parametrize(
    ("text", "listed", "found"),
    [
        ("Bahasa", True, [("Bahasa", "ms")]),
        ("Bahasa", False, []),
        ("Bahasa: fasih", True, [("Bahasa", "ms")]),
        ("Bahasa fasih", True, [("Bahasa", "ms")]),
        ("Bahasa bees", True, []),
        ("Bahasa bees fasih", True, []),
        ("Bahasa ibunda", True, []),
        ("Bahasa:", True, []),
        ("Bahasa : ", True, []),
        ("Bahasa: Melayu", True, [("Melayu", "ms")]),
        ("Bahasa: X", True, [("Bahasa", "ms")]),
        ("Bahasa: Indonesia", True, [("Indonesia", "id")]),
        ("Bahasa: Melayu fasih", True, [("Melayu", "ms")]),
        ("Bahasa (lisan): Melayu", True, [("Melayu", "ms")]),
        ("Bahasa (fasih)", True, [("Bahasa", "ms")]),
        ("Bahasa\tMelayu", True, [("Melayu", "ms")]),
        ("Bahasa\tfasih", True, []),
        ("Bahasa | fasih", True, [("Bahasa", "ms")]),
        ("Bahasa |", True, []),
        ("Bahasa, English", True, [("Bahasa", "ms"), ("English", "en")]),
        ("Bahasa & English", True, [("English", "en")]),
        ("Bahasa dan English", True, [("English", "en")]),
        ("Bahasa utama", True, []),
        ("Bahasa 5", True, [("Bahasa", "ms")]),
        ("dari drama", True, []),
        ("Dari, English", True, [("Dari", "prs"), ("English", "en")]),
        ("suluk", True, []),
        ("Suluk", True, [("Suluk", "tsg")]),
        ("musi", True, []),
        ("Musi", True, [("Musi", "mui")]),
        ("Bahasa Melayu", False, [("Bahasa Melayu", "ms")]),
        ("Melayu", False, []),
        ("Indonesia", False, []),
        ("Indonesia", True, [("Indonesia", "id")]),
        ("Bahasa Indonesia", False, [("Bahasa Indonesia", "id")]),
        ("B. Inggeris", False, [("B. Inggeris", "en")]),
        ("English language", False, [("English language", "en")]),
        ("Hakka dialect", False, [("Hakka dialect", "hak")]),
        ("basa Jawa", False, [("basa Jawa", "jv")]),
        ("bhs inggris", False, [("bhs inggris", "en")]),
        ("berbahasa Arab", False, [("berbahasa Arab", "ar")]),
    ],
)
def test_languages_are_named_by_their_own_names_and_those_of_countries(text, listed, found):
    """The latter where languages are listed, or behind the word for language; small words of other meaning are none."""
    assert named(text, listed) == found


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ([], "ms"),
        (["Jakarta"], "id"),
        (["Kuala Lumpur"], "ms"),
        (["Jakarta, Malaysia"], "ms"),
        (["Jakarta", "Indonesia", "Malaysia"], "id"),
        (["Tel. +62 555 0101"], "id"),
        (["Kewarganegaraan: x"], "id"),
        (["Warganegara Malaysia, 1 Agustus"], "ms"),
        (["IPK 3"], "id"),
    ],
)
def test_bahasa_is_what_more_words_of_the_document_tell(texts, code):
    """Of Indonesia or of Malaysia; the latter where as many tell of either."""
    assert tongues.bare_bahasa(Line(text, number=number) for number, text in enumerate(texts, 1)) == code
    (found,) = tongues.mentions("Bahasa", listed=True, bahasa=code)
    assert (found.start, found.end, found.language) == (0, 6, code)
