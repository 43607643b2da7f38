"""Where languages are looked for in a CV, and which lines each of them rests on."""

import pytest

from screen.model import Line, Section, SectionKind
from screen.profile.languages import languages


def found(*parts):
    """Each language with its level and lines. A part is its kind, heading and lines; ``+`` goes on with the line before."""
    number = 0
    sections = []
    for kind, heading, *texts in parts:
        lines = [
            Line(text.lstrip("+"), number=at, continues=text.startswith("+"))
            for at, text in enumerate([heading, *texts], number)
        ]
        number += len(lines)
        sections.append(Section(SectionKind(kind), lines[0] if heading else None, tuple(lines[1:])))
    skills, _ = languages.find(tuple(sections))
    return "; ".join(" ".join((s.language, s.level.value, *(str(span.line) for span in s.evidence))) for s in skills)


def listed(*texts):
    """The same of a list of languages."""
    return found(("languages", "", *texts))


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([("languages", "Bahasa Melayu", "Bahasa ibunda")], "ms native 0 1"),
        ([("languages", "Malay", "x"), ("languages", "Fluent")], "ms fluent 0 2"),
        ([("languages", "Fluent", "English")], "en unstated 1"),
        ([("languages", "Languages", "English")], "en unstated 1"),
        ([("languages", "", "English"), ("skills", "", "x"), ("languages", "", "fluent")], "en unstated 1"),
        ([("languages", "", "English"), ("languages", "", "fluent")], "en fluent 1 3"),
        ([("skills", "", "Languages\tEnglish (fluent)")], "en fluent 1"),
        ([("skills", "", "Languages - English (fluent)")], "en fluent 1"),
        ([("skills", "", "Languages: Python")], ""),
        (
            [("skills", "", "Languages", "English fluent", "Malay good", "Excel sheets and all", "Tamil")],
            "en fluent 2; ms intermediate 3",
        ),
        ([("skills", "", "Languages", "English fluent", "Malay bees", "Tamil")], "en fluent 2; ms unstated 3; ta unstated 4"),
        ([("skills", "", "Languages", "fluent", "good")], ""),
        ([("skills", "", "Excel", "Languages", "English", "Malay")], "en unstated 3; ms unstated 4"),
        (
            [("skills", "", "Languages: English,", "+Malay", "+Tamil", "Thai and bees and honey")],
            "en unstated 1 2; ms unstated 1 2; ta unstated 3",
        ),
        ([("experience", "", "Languages: English, Malay")], ""),
        ([("education", "", "Languages: English, Malay")], "en unstated 1; ms unstated 1"),
        ([("volunteering", "", "Languages: English, Malay")], "en unstated 1; ms unstated 1"),
        ([("summary", "", "I speak English and Malay.")], "en unstated 1; ms unstated 1"),
        ([("summary", "", "I speak with Indonesia.")], ""),
        ([("summary", "", "I like English.")], ""),
        ([("summary", "", "I am fluent in English.")], "en fluent 1"),
        ([("experience", "", "I am fluent in English.")], ""),
        ([("skills", "", "English (fluent)")], "en fluent 1"),
        ([("languages", "", "Tamil"), ("summary", "", "Dasar: Belanda")], "ta unstated 1; nl basic 3"),
        ([("languages", "", "Tamil"), ("summary", "", "Dasar: Belanda bees")], "ta unstated 1"),
        ([("header", "", "In my IELTS 7")], "en fluent 1"),
        ([("header", "", "All in my IELTS 7")], ""),
        ([("summary", "", "IELTS 7 coaching")], ""),
        ([("skills", "", "English (fluent) beside bees honey")], "en fluent 1"),
        ([("education", "", "IELTS 7", "MUET")], "en fluent 1"),
        ([("experience", "", "IELTS 7")], ""),
        ([("education", "", "IELTS 7"), ("languages", "", "English basic")], "en basic 3"),
        ([("education", "", "IELTS 7"), ("languages", "", "English")], "en fluent 1"),
        ([("experience", "", "English fluent", "Clerk", "Malay good")], "en fluent 1; ms intermediate 3"),
        ([("experience", "", "English fluent", "Clerk")], ""),
        ([("experience", "", "English fluent bees", "Malay good")], ""),
        ([("languages", "Languages"), ("experience", "", "English fluent", "Clerk")], "en fluent 2"),
        ([("languages", "Languages", "x"), ("experience", "", "English fluent", "Clerk")], ""),
        ([("skills", ""), ("experience", "", "English fluent", "Clerk")], ""),
        ([("languages", "Languages"), ("referees", "", "English fluent", "Malay good")], ""),
        ([("referees", "", "English fluent", "Malay good")], ""),
        ([("training", "", "English fluent", "Clerk")], "en fluent 1"),
        ([("languages", "", "English"), ("summary", "", "I am fluent in English.")], "en fluent 3"),
        (
            [("summary", "", "I am fluent in English and Malay."), ("languages", "", "Malay good")],
            "ms intermediate 3; en fluent 1",
        ),
    ],
)
def test_languages_are_told_in_their_own_part_behind_a_label_in_a_sentence_or_astray(parts, said):
    """The list goes before the sentence, the sentence before an examination."""
    assert found(*parts) == said


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["English fluent", "English basic", "English"], "en basic 1 2"),
        (["English", "Malay", "Tamil good"], "en unstated 1; ms unstated 2; ta intermediate 3"),
        (["Fluent", "English", "Malay", "Basic", "Tamil"], "en fluent 1 2; ms fluent 1 3; ta basic 4 5"),
        (["Fluent", "English", "Malay good", "Tamil"], "en fluent 1 2; ms intermediate 3; ta unstated 4"),
        (["English\tMalay", "Spoken: fluent\tgood", "Written: good\tbasic"], "en intermediate 1 2 3; ms basic 1 2 3"),
        (["English", "Spoken: good", "Written: fluent"], "en intermediate 1 2 3"),
        (["English\tMalay", "fluent\tgood\tbasic"], "en unstated 1; ms unstated 1"),
        (["English | Malay", "fluent | good"], "en fluent 1 2; ms intermediate 1 2"),
        (["English, Malay", "fluent, good"], "en intermediate 1 2; ms intermediate 1 2"),
        (["English, Malay", "fluent / good"], "en fluent 1 2; ms intermediate 1 2"),
        (["English, Malay", "fluent | good and bees"], "en fluent 1 2; ms intermediate 1 2"),
        (["English", "fluent since bees"], "en fluent 1 2"),
        (["English", "fluent since bees and honey and wax"], "en unstated 1"),
        (["English", "Malay", "fluent"], "en unstated 1; ms fluent 2 3"),
        (["English and Malay", "fluent"], "en fluent 1 2; ms fluent 1 2"),
        (["English and Malay", "fluent bees"], "en unstated 1; ms unstated 1"),
        (["English (basic), Malay", "fluent"], "en basic 1; ms unstated 1"),
        (["Fluent", "English (basic), Malay"], "en basic 2; ms unstated 2"),
        (["English 40%", "Fluent (B2)"], "en basic 1"),
        (["1 - Poor, 5 - Excellent", "English 4", "Malay 2"], "en fluent 2; ms basic 3"),
        (["Basic, good, fluent", "English 4"], "en unstated 2"),
        (["1 Poor, 2 Excellent", "English 2"], "en fluent 2"),
        (["0 Poor, 6 Excellent", "English 5"], "en fluent 2"),
        (["English 5", "Malay 4", "Tamil 2"], "en fluent 1; ms fluent 2; ta basic 3"),
        (["English 5", "Malay 4"], "en intermediate 1; ms basic 2"),
        (["English 6", "Malay 5", "Tamil 4"], "en intermediate 1; ms intermediate 2; ta basic 3"),
        (["English: fluent; written: good; spoken: basic"], "en basic 1 1 1"),
        (["English, Malay: fluent; written: good"], "en fluent 1; ms fluent 1"),
        (["English: fluent; with bees: good"], "en intermediate 1 1"),
        (["English: fluent; with bees, honey: good"], "en fluent 1"),
        (["big bee club Malay", "English"], "en unstated 2"),
        (["big bee club Malay fluent", "English"], "ms fluent 1; en unstated 2"),
        (["MUET 4, JLPT N2"], "en intermediate 1; ja intermediate 1"),
        (["English", "MUET 4"], "en intermediate 1 2"),
        (["Malay", "MUET 4"], "ms unstated 1; en intermediate 2"),
        (["Malay and English", "MUET 4"], "ms unstated 1 2; en intermediate 1 2"),
        (["Tamil: none"], ""),
        (["Tamil: hope to learn"], ""),
        (["Tamil: hope to learn, basic"], "ta basic 1"),
        (["English ●●●●●", "Malay ●●●●●", "Tamil ●●●●●"], "en unstated 1; ms unstated 2; ta unstated 3"),
        (["English 100%", "Malay 100%", "Tamil 100%"], "en fluent 1; ms fluent 2; ta fluent 3"),
        (["English\tfluent\tgood", "Malay\tx\t"], "en intermediate 1; ms unstated 2"),
        (["\tFluent\tBasic", "English\tx", "Malay\tx\t"], "ms fluent 1 3; en unstated 2"),
        (["\tFluent\tBasic", "English\tmuch\tx"], "en unstated 2"),
        (["\tFluent\tBasic", "English\tx\tmuch"], "en unstated 2"),
        (["English ●●●●●", "Malay ●●●●●"], "en fluent 1; ms fluent 2"),
        (["English ●●●●●", "Malay ●●●●●", "Tamil ●●●○○"], "en fluent 1; ms fluent 2; ta intermediate 3"),
        (["English ●●●●●", "Malay ●●●●●", "Tamil ●●●●●●"], "en fluent 1; ms fluent 2; ta fluent 3"),
        (["English ●●●○○", "Malay ●●●○○", "Tamil ●●●○○"], "en intermediate 1; ms intermediate 2; ta intermediate 3"),
        (["English ●●●●●, good", "Malay ●●●●●", "Tamil ●●●●●"], "en intermediate 1; ms unstated 2; ta unstated 3"),
    ],
)
def test_a_level_on_a_line_of_its_own_is_meant_for_the_languages_beside_it(texts, found):
    """Those above, else those below; a scale explained is none, nor a word for a language deep in other words."""
    assert listed(*texts) == found


def test_a_heading_that_is_printed_among_its_lines_counts_once():
    """It is the same line of the same page."""
    heading, below = Line("English: fluent", number=1), Line("Malay: good", number=2)
    for lines in ((heading,), (heading, below)):
        skills, _ = languages.find((Section(SectionKind.LANGUAGES, heading, lines),))
        assert [(s.language, len(s.evidence)) for s in skills] == [("en", 1), ("ms", 1)][: len(lines)]
    other = Line("English: fluent", number=2, page=2)
    skills, _ = languages.find((Section(SectionKind.LANGUAGES, other, (below,)),))
    assert [s.language for s in skills] == ["en", "ms"]


def test_languages_without_a_level_are_noted():
    """By their codes, in order of mention."""
    lines = tuple(Line(text, number=number) for number, text in enumerate(("Tamil", "English good", "Malay"), 1))
    _, notes = languages.find((Section(SectionKind.LANGUAGES, None, lines),))
    assert [(note.code, note.detail) for note in notes] == [("cv.language-level-unstated", "ta, ms")]
    assert languages.find((Section(SectionKind.LANGUAGES, None, lines[1:2]),))[1] == ()
