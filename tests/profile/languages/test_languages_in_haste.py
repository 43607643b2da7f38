"""Languages as they are typed in haste, in passing, or with signs: what a careful reader would still understand."""

import pytest

from screen.phrases import Phrasebook
from screen.profile.languages import misspelt
from typed_cv import languages_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Englihs : Excelent", "en fluent"),
        ("Bahasa Malasia - Begginer", "ms basic"),
        ("Tamli (Mother Tounge)", "ta native"),
        ("Bahasa Melayu : Bahasa Ibnuda", "ms native"),
        ("Cantonise, intermidiate", "yue intermediate"),
        ("Bahasa Melayuu : Fasihh", "ms fluent"),
        ("B.Melayu (sgt baik), B.Inggeris (blh tahan), B.Arab (krg fasih)", "ms fluent, en intermediate, ar basic"),
        ("Geran kerajaan: fasih", ""),
    ],
)
def test_misspelt_languages_and_levels_are_understood(text, expected):
    """A letter wrong, missing, doubled or out of its place hides no language, and makes none of another word."""
    assert languages_in("Languages", text) == expected


def test_a_misspelt_word_is_quoted_as_printed():
    """What is found stands where the text has it, also behind another misspelt word."""
    found = misspelt.find(Phrasebook({"fluent": 1, "tamil": 2}), "Englsh flunet; Tamil")
    assert [(m.start, m.end, m.value) for m in found] == [(7, 13, 1), (15, 20, 2)]


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("Languages", "EN (C1), BM (native), DE", "en fluent, ms native, de unstated"),
        ("Languages", "English - fluent, DE Souza College", "en fluent"),
        ("Details", "Langs: FR / EN", "fr unstated, en unstated"),
        ("Skills", "AR prototyping, CN networks", ""),
        ("Languages", "English | fluent|\nTamil | basic|", "en fluent, ta basic"),
        ("Languages", "English ........ fluent\nIban .......... native", "en fluent, iba native"),
        ("Details", "Bahasa kedua (fasih) ..... Inggeris", "en fluent"),
        ("Details", "Bahasa Ibu\nIndonesia\nBahasa Asing\nJepang - pemula", "id native, ja basic"),
        ("Details", "Lemah: Arab, Cina", "ar basic, zh basic"),
        ("Languages", "English [fluent; lived in Leeds]; Thai [basic]", "en fluent, th basic"),
        ("Languages", "Thai Sign Language - basic; Filipino - native", "tsq basic, tl native"),
        ("Languages", "Chinese (Mandarin, Hakka)", "zh unstated, hak unstated"),
        ("Languages", "English ✦✦✦✦✧\nThai ✦✧✧✧✧", "en fluent, th basic"),
        ("Languages", "English *\nMalay - fluent", "en unstated, ms fluent"),
    ],
)
def test_codes_signs_and_leaders_are_understood(heading, text, expected):
    """Short codes in capitals, dots that lead on, square brackets, ranks, sign languages and drawn scales."""
    assert languages_in(heading, text) == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("Profile", "I am a native Iban speaker and write English at an advanced level.", "iba native, en fluent"),
        ("Profile", "Fluent in Malay, and can hold a conversation in Thai.", "ms fluent, th intermediate"),
        ("Profile", "Bilingual in Iban and English (both mother tongues).", "iba native, en native"),
        ("Profile", "Speaks Malay fluently; basic Tamil for greeting visitors.", "ms fluent, ta basic"),
        ("Profile", "Speaks Malay fluently; planned a Tamil festival.", "ms fluent"),
        ("Profile", "Anak jati Marang, bahasa ibunda Melayu, Arab tahap asas.", "ms native, ar basic"),
        ("Profile", "Juara kejohanan Malaysia peringkat kebangsaan.", ""),
        ("Profile", "Bahasa Arab saya kuasai dengan baik.", "ar intermediate"),
        ("Languages", "Hokkien: enough for the market. Tamil (a litle, from films)", "nan basic, ta basic"),
        ("Profile", "Korean national (native Korean, fluent English).", "ko native, en fluent"),
    ],
)
def test_what_is_told_of_oneself_is_understood(heading, text, expected):
    """Sentences give each language its own level; peoples and contests are no languages."""
    assert languages_in(heading, text) == expected


@pytest.mark.parametrize(
    ("duty", "expected"),
    [
        ("Interviewed residents in fluent Tamil and basic Malay", "ta fluent, ms basic"),
        ("Interviewed candidates fluent in Japanese", ""),
        ("Taught pupils in fluent Tamil", ""),
        ("Ran evenings in basic Tamil classes", ""),
    ],
)
def test_a_language_used_well_at_work_is_known(duty, expected):
    """What was done in a fluent or basic language tells its level; what others speak or are taught does not."""
    assert languages_in("Experience", f"Field officer, Kulim Council, 2018 - 2019\n* {duty}") == expected


@pytest.mark.parametrize(
    ("heading", "text", "expected"),
    [
        ("Test scores", "IELTS Academic: Overall 7.5, taken 11/2019", "en fluent"),
        ("Profile", "MUET Band 4", "en intermediate"),
        ("Profile", "Experienced IELTS trainer, band 8 for most pupils", ""),
    ],
)
def test_an_examination_on_a_line_of_its_own_counts_anywhere(heading, text, expected):
    """A line that begins with an examination and its result is the applicant's own."""
    assert languages_in(heading, text) == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("Fluent || Basic\nEnglish || ☑ || ☐\nTamil || ☐ || ☑", "en fluent, ta basic"),
        ("Language || Fluent || Basic\nTamil || √", "ta unstated"),
    ],
)
def test_the_heading_row_of_ticks_rates_nothing_by_itself(rows, expected):
    """A tick counts in a column that is certain; the words of the heading row are no level of the rows below."""
    assert languages_in("Languages", rows) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("English - IELTS 7.0 (planned for December)", "en unstated"),
        ("English - target IELTS 7.5", "en unstated"),
        ("English - MUET Band 5 expected", "en unstated"),
        ("English - IELTS 7.0, planning graduate", "en fluent"),
        ("Mandarin - HSK4", "zh intermediate"),
    ],
)
def test_an_examination_counts_once_it_is_passed(text, expected):
    """A score that is hoped for rates nothing; a level may be written onto the name of its examination."""
    assert languages_in("Languages", text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I speak Iban and Malay every day, my Thai is rusty.", "iba unstated, ms unstated, th basic"),
        ("Comfortable in Iban and Malay, but both only conversational.", "iba intermediate, ms intermediate"),
    ],
)
def test_a_level_said_of_another_language_is_not_shared(text, expected):
    """What begins with "my" or "but" speaks of the language that follows, unless it speaks of both."""
    assert languages_in("Profile", text) == expected
