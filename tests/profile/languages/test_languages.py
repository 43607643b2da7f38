"""Languages and their levels, from lists, tables, sentences, dots and examinations."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screen.model import Fluency, LanguageSkill, Line, Note, Section, SectionKind, Span, holds
from screen.profile.languages import languages, tongues

K = SectionKind
PIECES = (
    "English Malay fluent good ( ) , ; : | / and IELTS 7.5 MUET Band ●●○○○ 8/10 C1 @ a@example.com 012-555 0101 "
    "Nationality Malaysian Name Nama binti Tan [at] NRIC 910203-14-5566 pass Student valid until 2019 Bahasa "
    "ibunda . - mother tongue X 名 +60 00 Dr. @@ example. K. \t"
).split(" ")


def section(kind: SectionKind, *texts: str, heading: str = "") -> Section:
    """A section of plain lines."""
    head = Line(heading, number=1, heading=1) if heading else None
    return Section(kind, head, tuple(Line(text, number=i + 2) for i, text in enumerate(texts)))


def read(kind: SectionKind, *texts: str, heading: str = "") -> dict[str, str]:
    """The level of each language."""
    skills, _ = languages.find((section(kind, *texts, heading=heading),))
    return {skill.language: skill.level.value for skill in skills}


def listed(*texts: str) -> str:
    """The languages of a section on languages, as ``code level`` pairs."""
    return ", ".join(f"{code} {level}" for code, level in read(K.LANGUAGES, *texts).items())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Malay: native", "ms native"),
        ("Bahasa Melayu (asli)", "ms native"),
        ("Temiar (Orang Asli)", "tea unstated"),
        ("Bahasa Inggeris - fasih", "en fluent"),
        ("Tamil (mother tongue), English (good)", "ta native, en intermediate"),
        ("What is your mother tongue? Iban. Other languages: English (fluent)", "iba native, en fluent"),
        ("Tamil, mother tongue — English, near-native — Malay, basic", "ta native, en fluent, ms basic"),
        ("Mandarin dan Hakka: bahasa ibunda", "zh native, hak native"),
        ("English & BM (fluent)", "en fluent, ms fluent"),
        ("Tamil, English, Malay (basic)", "ta unstated, en unstated, ms basic"),
        ("English, Malay: fluent", "en fluent, ms fluent"),
        ("English and Malay, both fluent", "en fluent, ms fluent"),
        ("Fluent in English and Malay, basic Thai", "en fluent, ms fluent, th basic"),
        ("Native Malay speaker; fluent English; conversational Mandarin", "ms native, en fluent, zh intermediate"),
        ("Fluent English and Malay with some Arabic", "en fluent, ms fluent, ar basic"),
        ("English fluent Malay good", "en fluent, ms intermediate"),
        ("English | fluent", "en fluent"),
        ("Excellent in English as well as Malay", "en fluent, ms fluent"),
        ("Urdu is my first language. I can follow a conversation in Arabic.", "ur native, ar basic"),
        ("Chinese (Mandarin): native", "zh native"),
        ("Chinese (Cantonese, Hakka) - mother tongue", "yue native, hak native"),
        ("Chinese (Mandarin)\t10\t8\t-", "zh fluent"),
        ("Portuguese (Kristang): a few songs", "mcm basic"),
        ("Malay – fluent (incl. Sarawak Malay)", "ms fluent"),
        ("Malay – fluent (and Tamil)", "ms fluent, ta unstated"),
        ("native Iban, Tamil", "iba native, ta native"),
        ("native Iban but fluent Malay, Tamil", "iba native, ms fluent, ta fluent"),
        ("bangla - mother tongue, english sikit2", "bn native, en basic"),
        ("English (fluent in speech, fair in writing)", "en intermediate"),
        ("Korean, reading only", "ko basic"),
        ("English: excellent, no knowledge of Mandarin", "en fluent"),
    ],
)
def test_a_level_belongs_to_the_languages_that_it_is_printed_with(line, expected):
    """After them, before them, in brackets, or joined by "and"."""
    assert listed(line) == expected


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("good", "intermediate"),
        ("baik", "intermediate"),
        ("sederhana", "intermediate"),
        ("very good", "fluent"),
        ("amat baik", "fluent"),
        ("C1", "fluent"),
        ("B2", "intermediate"),
        ("B2/C1", "intermediate"),
        ("A2", "basic"),
        ("lemah", "basic"),
        ("professional working proficiency", "fluent"),
        ("limited working proficiency", "intermediate"),
        ("native or bilingual proficiency", "native"),
        ("IELTS 7.0 (2018)", "fluent"),
        ("IELTS 6.5", "intermediate"),
        ("MUET Band 5", "fluent"),
        ("MUET 2021: Band 4.5", "intermediate"),
        ("Band 3 MUET", "intermediate"),
        ("TOEFL iBT 98", "fluent"),
        ("TOEFL 560", "intermediate"),
        ("8/10", "fluent"),
        ("70%", "intermediate"),
        ("●●●●○", "fluent"),
        ("★★☆☆☆", "basic"),
        ("fluent (IELTS 6.0)", "fluent"),
        ("9 9 No", "fluent"),
        ("quite fluent", "intermediate"),
        ("not fluent", "basic"),
        ("SPM 1119: A1", "unstated"),
        ("", "unstated"),
    ],
)
def test_words_grades_examinations_and_pictures_become_levels(words, level):
    """The word wins over the score beside it; school grades say nothing."""
    assert read(K.LANGUAGES, f"English {words}") == {"en": level}


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("TOEFL 12 May 2018, 105", "fluent"),
        ("IELTS 5 March 2019: 7.5", "fluent"),
        ("IELTS (5.10.2019) 7", "fluent"),
        ("MUET 5hb Mac 2019, Band 4", "intermediate"),
        ("5 March 2019 IELTS 7", "fluent"),
        ("IELTS 7.5 May 2019", "fluent"),
        ("MUET Band 4 Nov 2018", "intermediate"),
        ("IELTS 5 March 2019", "unstated"),
    ],
)
def test_the_day_of_an_examination_is_no_score(words, level):
    """A figure of a date says nothing, unless a word for a score stands right before it."""
    assert read(K.LANGUAGES, f"English: {words}") == {"en": level}


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("IELTS: Listening 8.0, Reading 8.5, Writing 6.5, Speaking 6.0, Overall 6.5", "intermediate"),
        ("IELTS: Listening 6.0, Overall band score: 7.5", "fluent"),
        ("TOEFL R 28 L 29 S 24 W 25, total 106", "fluent"),
        ("MUET Listening 3, Reading 5, keseluruhan 5", "fluent"),
    ],
)
def test_of_several_scores_the_overall_one_counts(words, level):
    """Wherever it stands among those of the parts."""
    assert read(K.LANGUAGES, f"English: {words}") == {"en": level}


@pytest.mark.parametrize(
    ("words", "level"),
    [("C1 (SPM: A)", "fluent"), ("SPM 1119 A1, CEFR B2", "intermediate"), ("A2 (SPM)", "unstated"), ("gred A1", "unstated")],
)
def test_grades_that_no_school_gives_are_those_of_the_framework(words, level):
    """Beside a school examination A1 and A2 may be its own grades, C1 cannot."""
    assert read(K.LANGUAGES, f"English: {words}") == {"en": level}


def test_grades_beside_a_grade_of_the_framework_are_of_it_too():
    """But for one that stands with the school examination itself."""
    assert read(K.LANGUAGES, "Malay C1 (SPM A, daily), Tamil A2") == {"ms": "fluent", "ta": "basic"}
    assert read(K.LANGUAGES, "English C1, Malay SPM A2") == {"en": "fluent", "ms": "unstated"}


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (("English", "Malay", "Tamil", "Fluent", "Good", "Basic"), "en fluent, ms intermediate, ta basic"),
        (("English", "Malay", "●●●●●", "●●○○○"), "en fluent, ms basic"),
        (("English", "Malay", "Tamil", "Fluent", "Good"), "en unstated, ms unstated, ta intermediate"),
        (("English", "Malay", "Fluent", "speaks well"), "en unstated, ms intermediate"),
    ],
)
def test_levels_may_stand_in_a_column_behind_that_of_their_languages(rows, found):
    """As many lone levels as lone languages above them; else a level is that of the language right above."""
    assert listed(*rows) == found


def test_of_speech_and_writing_the_lower_level_counts():
    """A table with columns gives one level a language; "none" and "not applicable" are left out."""
    rows = (
        "Language\tSpoken\tWritten",
        "English\tVery good\tGood",
        "Iban\tMother tongue\tMother tongue",
        "Thai\ta little\tnone",
    )
    assert read(K.LANGUAGES, *rows) == {"en": "intermediate", "iba": "native", "th": "basic"}


def test_scores_are_read_on_the_scale_that_the_legend_gives():
    """Four of five is fluent, four of ten is basic."""
    assert listed("(1 - poor, 5 - excellent)", "English 4 4") == "en fluent"
    assert listed("(0 - Poor, 10 - Excellent)", "English 4 4") == "en basic"


@pytest.mark.parametrize(
    ("scale", "expected"),
    [
        ("Languages (1 to 5)", "fluent basic"),
        ("Languages (/5)", "fluent basic"),
        ("Language skills, out of 10", "basic basic"),
        ("Languages (1 poor to 5 excellent)", "fluent basic"),
        ("Languages (1 = lowest, 5 = highest)", "fluent basic"),
        ("Languages (5 = like a native)", "fluent basic"),
        ("Languages, 1 being the best", "basic fluent"),
        ("Languages on a scale of 1 to 5 (1 - excellent; 5 - basic)", "basic fluent"),
        ("Languages from best (1) to weakest (5)", "basic fluent"),
        ("Bahasa (1 = lemah, 5 = sangat baik)", "fluent basic"),
        ("Languages since 2010", "unstated unstated"),
    ],
)
def test_the_heading_states_the_scale_and_which_of_its_ends_is_the_better(scale, expected):
    """The first language has a four, the second one a two."""
    assert " ".join(read(K.LANGUAGES, "English 4", "Malay 2", heading=scale).values()) == expected


def test_figures_beside_levels_that_both_are_high_state_no_scale():
    """They are the scores of speech and writing themselves, of ten."""
    assert listed("English", "Spoken 8 (very good), written 4 (weak)", "Malay 8") == "en basic, ms fluent"


def test_a_legend_is_no_level():
    """The Europass line on what A1 to C2 mean belongs to nobody."""
    lines = (
        "Mother tongue(s): Thai",
        "English\tB1\tB1\tB2",
        "Levels: A1/A2: Basic user - B1/B2: Independent user - C1/C2: Proficient user",
    )
    assert listed(*lines) == "th native, en intermediate"


def test_a_tick_stands_for_the_level_of_its_column():
    """Forms print the levels as columns; of several ticks the lowest counts."""
    lines = ("Language\tEasily\tNot easily\tEasily\tNot easily", "French\tX\t\t\tX", "English\tX\t\tX\t")
    assert listed(*lines) == "fr basic, en fluent"


def test_levels_may_stand_on_their_own_lines():
    """Below the language, or above it, or as labels of parts."""
    assert listed("Malay", "Native", "English", "Fluent, IELTS 8") == "ms native, en fluent"
    assert listed("Native", "Malay", "Fluent", "English") == "ms native, en fluent"
    assert listed("English", "Speaking: excellent", "Writing: fair") == "en intermediate"
    assert listed("English\tMalay", "Fluent\tBasic") == "en fluent, ms basic"


def test_languages_set_as_headings_of_a_narrow_column_are_read():
    """A language in bold above its level looks like a heading."""
    parts = (
        Section(K.LANGUAGES, Line("BAHASA", number=1)),
        Section(K.LANGUAGES, Line("Bahasa Melayu", number=2, bold=True), (Line("Bahasa ibunda", number=3),)),
        Section(K.LANGUAGES, Line("English", number=4, bold=True), (Line("Good", number=5),)),
    )
    skills, _ = languages.find(parts)
    assert [(s.language, s.level.value) for s in skills] == [("ms", "native"), ("en", "intermediate")]


def test_items_of_a_narrow_column_are_not_run_together():
    """A line that begins with a language begins an item, even when it looks like wrapped text."""
    lines = (Line("Mandarin | good", number=1), Line("Hakka | basic", number=2, continues=True))
    skills, _ = languages.find((Section(K.LANGUAGES, None, lines),))
    assert [(s.language, s.level.value) for s in skills] == [("zh", "intermediate"), ("hak", "basic")]


@pytest.mark.parametrize(
    ("kind", "line", "expected"),
    [
        (K.SUMMARY, "I am trilingual (English, Malay, Tamil) and like maps.", {"en": "fluent", "ms": "fluent", "ta": "fluent"}),
        (K.SUMMARY, "I speak English and Malay.", {"en": "unstated", "ms": "unstated"}),
        (K.SUMMARY, "I am keen to learn Bahasa Malaysia.", {}),
        (K.SUMMARY, "I taught English to adults and translated Malay poems.", {}),
        (K.SUMMARY, "Strong record in the English league and Chinese markets.", {}),
        (K.SKILLS, "Languages: Python, Java, C++", {}),
        (K.SKILLS, "Languages: English, Malay", {"en": "unstated", "ms": "unstated"}),
        (K.SKILLS, "Excellent written and spoken English", {"en": "fluent"}),
        (K.PERSONAL, "Mother tongue\tMalay", {"ms": "native"}),
        (K.EXPERIENCE, "Fluent in English and Malay at the counter", {}),
        (K.REFEREES, "She speaks English fluently", {}),
        (K.EDUCATION, "IELTS Academic 7.5, 2019", {"en": "fluent"}),
        (K.AWARDS, "English (native)", {"en": "native"}),
    ],
)
def test_outside_a_language_section_only_what_one_says_of_oneself_counts(kind, line, expected):
    """Duties, teaching, translation, wishes and programming languages are no skills."""
    assert read(kind, line) == expected


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Bahasa Malaysia", "ms"),
        ("B. Melayu", "ms"),
        ("Bahasa Indonesia", "id"),
        ("Malayalam", "ml"),
        ("Sarawak Malay", "zlm"),
        ("Putonghua", "zh"),
        ("Teochew", "nan"),
        ("Filipino", "tl"),
        ("Kadazandusun", "dtp"),
        ("Kristang", "mcm"),
        ("Bahasa Jawa", "jv"),
        ("Farsi", "fa"),
        ("Malaysian Sign Language", "xml"),
        ("华语", "zh"),
    ],
)
def test_languages_have_their_own_codes(name, code):
    """ISO 639-1 where there is one, else 639-3; Malay, Indonesian and Malayalam are three."""
    assert read(K.LANGUAGES, f"{name}: fluent") == {code: "fluent"}


def test_bare_bahasa_is_the_language_of_the_document():
    """Indonesian in a CV from Indonesia, Malay elsewhere; a label or "bahasa ibunda" is no language."""
    here = section(K.LANGUAGES, "Bahasa (native)")
    there = section(K.PERSONAL, "Jakarta, Indonesia")
    assert [s.language for s in languages.find((here,))[0]] == ["ms"]
    assert [s.language for s in languages.find((there, here))[0]] == ["id"]
    assert listed("Bahasa: Inggeris, Arab") == "en unstated, ar unstated"
    assert tongues.mentions("bahasa ibunda", listed=True) == ()


def test_evidence_is_the_printed_words_and_a_missing_level_is_noted():
    """The whole value: skills with their lines, and a note that names the languages to ask about."""
    found = languages.find((section(K.LANGUAGES, "Malay (native)", "English"),))
    assert found == (
        (
            LanguageSkill("ms", Fluency.NATIVE, (Span(1, 2, "Malay (native)"),)),
            LanguageSkill("en", Fluency.UNSTATED, (Span(1, 3, "English"),)),
        ),
        (Note("cv.language-level-unstated", "en"),),
    )


def test_a_list_outweighs_a_sentence():
    """The section on languages is the applicant's considered word."""
    told = section(K.SUMMARY, "I am fluent in English.")
    assert [s.level.value for s in languages.find((told, section(K.LANGUAGES, "English: good")))[0]] == ["intermediate"]


@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join), max_size=7), st.sampled_from(SectionKind))
@settings(max_examples=60, deadline=None)
def test_whatever_is_printed_every_receipt_is_found_again(texts, kind):
    """No input fails, and each quotation stands in the lines."""
    printed = tuple(Line(text, number=i + 1, continues=i in (1, 3)) for i, text in enumerate(texts))
    spans = [span for skill in languages.find((Section(kind, None, printed),))[0] for span in skill.evidence]
    assert all(holds(printed, span) for span in spans)


def test_a_level_in_words_below_a_score_counts():
    """A bar between the language and its level."""
    lines = ("English 95%", "Fluent", "Bahasa Malaysia 75%", "Very good", "Tamil 30%", "Mandarin 60%")
    assert read(K.LANGUAGES, *lines) == {"en": "fluent", "ms": "fluent", "ta": "basic", "zh": "intermediate"}


@pytest.mark.parametrize(
    ("row", "levels"),
    [
        ("Malay\tnative (Kelantanese at home)", {"ms": "native", "mfa": "unstated"}),
        ("Malay\t7\t6\tSPM B3", {"ms": "intermediate"}),
        ("English: can speak and write", {"en": "unstated"}),
        ("I can speak and write Malay and English.", {"ms": "unstated", "en": "unstated"}),
        ("Not able to speak and write Tamil", {"ta": "basic"}),
        ("Bidayuh (Biatah): native", {"bth": "native"}),
    ],
)
def test_what_stands_beside_a_level_in_a_row(row, levels):
    """Another language in brackets, a certificate in a cell of its own; what one can do says not how well."""
    assert read(K.LANGUAGES, row) == levels


def test_shares_above_languages_and_their_levels_give_way_to_these():
    """In circles side by side; shares alone still tell."""
    rows = ("95%\t75%\t55%", "English\tFrench\tMalay", "Native\tIntermediate\tBasic")
    assert read(K.LANGUAGES, *rows) == {"en": "native", "fr": "intermediate", "ms": "basic"}
    wrapped = ("95%\t55%", "Bahasa\tBahasa", "Melayu\tInggeris", "Bahasa ibunda\tAsas")
    assert read(K.LANGUAGES, *wrapped) == {"ms": "native", "en": "basic"}
