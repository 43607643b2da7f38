"""Levels that a CV denies, or that are none: of a language that is not spoken well, of a sitting, of a driving licence."""

import pytest

from screen.model import Line
from screen.profile.languages import particulars
from typed_cv import languages_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("English: not really fluent", "en basic"),
        ("English: isn't fluent yet", "en basic"),
        ("Tamil: far from fluent", "ta basic"),
        ("Bahasa Inggeris : x berapa fasih", "en basic"),
        ("Bahasa Inggris: belum lancar", "en basic"),
        ("Bahasa Arab: tidak boleh bertutur dengan fasih", "ar basic"),
        ("Tamil: x tahu", ""),
        ("English: fluent but not native", "en fluent"),
        ("English: excellent, not perfect", "en fluent"),
        ("Malay: not only fluent but at home in verse", "ms fluent"),
        ("Bahasa Melayu: (x) fasih", "ms fluent"),
    ],
)
def test_a_denied_level_is_not_held(text, expected):
    """Who is "not fluent" knows a little; "not native" and "not only fluent" take nothing away."""
    assert languages_in("Languages", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MUET Session 1 2019, Band 4", "en intermediate"),
        ("MUET S1 2019: Band 4", "en intermediate"),
        ("MUET Session 3 2020", ""),
        ("IELTS, attempt 2: 7.5", "en fluent"),
    ],
)
def test_the_number_of_a_sitting_is_no_score(text, expected):
    """Behind "session" and "attempt" a figure counts; the band is the one that follows."""
    assert languages_in("Examinations", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Umur: 24 | Bahasa: Melayu (fasih), Inggeris (sederhana) | Lesen: B2", "ms fluent, en intermediate"),
        ("Sex: F | Languages: Malay, Tamil | Driving licence: B2, D", "ms unstated, ta unstated"),
        ("Mother tongue: Iban | Other languages: Malay (fluent)", "iba native, ms fluent"),
    ],
)
def test_particulars_on_one_line_are_read_each_for_itself(text, expected):
    """The class of a licence behind languages is no level, and a label before them hides none."""
    assert languages_in("Personal details", text) == expected


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("Age: 24 | Languages: Malay, Tamil | Licence: B2", ["Age: 24", "Languages: Malay, Tamil", "Licence: B2"]),
        ("Languages: Malay || Age: 24 · Licence: B2", ["Languages: Malay", "Age: 24", "Licence: B2"]),
        ("Age: 24 | Malay | Licence: B2", ["Age: 24 | Malay", "Licence: B2"]),
        ("Malay: good | Foreign languages: Tamil", ["Malay: good | Foreign languages: Tamil"]),
        ("Malay: good | Foreign language: Tamil", ["Malay: good | Foreign language: Tamil"]),
        ("Malay: good | Bahasa Daerah: Iban", ["Malay: good | Bahasa Daerah: Iban"]),
        ("Malay: good | Spoken: Tamil", ["Malay: good | Spoken: Tamil"]),
        ("Malay: good | B2", ["Malay: good | B2"]),
    ],
)
def test_particulars_on_one_line_are_cut_before_and_behind_labels_of_other_things(text, pieces):
    """Not before those of languages and levels, nor where no label stands."""
    assert [line.text for line in particulars.parted([Line(text.replace(" || ", "\t"))], "ms")] == pieces


def test_the_first_piece_alone_goes_on_from_the_line_above():
    """The others begin something else."""
    pieces = particulars.parted([Line("Age: 24 | Malay: good", continues=True)], "ms")
    assert [line.continues for line in pieces] == [True, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I can speak Malay and English fluently", "ms fluent, en fluent"),
        ("Can speak Malay and fluent English", "ms intermediate, en fluent"),
        ("Can speak Malay and English (fluent)", "ms intermediate, en fluent"),
    ],
)
def test_how_well_something_is_done_is_said_of_all_that_is_done(text, expected):
    """An adverb at the end is meant for both languages; a word before one of them, or in brackets, for that alone."""
    assert languages_in("Languages", text) == expected
