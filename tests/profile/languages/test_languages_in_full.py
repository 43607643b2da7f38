"""Signs of a level to the character, and language lists with every line that they rest on."""

import pytest

from screen.model import Fluency, Line, Section, SectionKind
from screen.profile.languages import fluency, languages
from screen.profile.languages.fluency import Kind, Mark
from typed_cv import languages_in

K = SectionKind
BASIC, INTERMEDIATE, FLUENT, NATIVE = fluency.ORDER


def told(text):
    """Each sign of a level: its words, kind, level, and what else is known of it."""
    return [
        (
            text[m.start : m.end],
            m.kind.name,
            m.level and m.level.value,
            *([m.number] if m.number else []),
            *([m.language] if m.language else []),
            *([m.full] if m.full else []),
        )
        for m in fluency.marks(text)
    ]


def read(kind, *texts):
    """Language, level and the lines quoted, of a section."""
    section = Section(kind, None, tuple(Line(text, number=number) for number, text in enumerate(texts, 1)))
    skills, _ = languages.find((section,))
    return [(s.language, s.level.value, [(span.line, span.quote) for span in s.evidence]) for s in skills]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("fluent", [("fluent", "WORD", "fluent")]),
        ("native speaker", [("native speaker", "WORD", "native")]),
        ("mother tongue", [("mother tongue", "WORD", "native")]),
        ("good command", [("good command", "WORD", "intermediate")]),
        ("no knowledge", [("no knowledge", "NONE", None)]),
        ("basic and fluent", [("basic", "WORD", "basic"), ("fluent", "WORD", "fluent")]),
        ("learning", [("learning", "WORD", "basic")]),
        ("B2", [("B2", "GRADE", "intermediate")]),
        ("C1.2", [("C1.2", "GRADE", "fluent")]),
        ("A1+", [("A1+", "GRADE", "basic")]),
        ("X1 B3", []),
        ("A2 SPM", []),
        ("B2 SPM", [("B2", "GRADE", "intermediate")]),
        ("●●●●○", [("●●●●○", "SHARE", "fluent")]),
        ("●●○○○", [("●●○○○", "SHARE", "basic")]),
        ("●●●●●", [("●●●●●", "SHARE", "fluent", 5)]),
        ("●●●◐○", [("●●●◐○", "SHARE", "intermediate")]),
        ("●●●", [("●●●", "SHARE", "intermediate")]),
        ("★★★★", [("★★★★", "SHARE", "fluent")]),
        ("★★", [("★★", "SHARE", "basic")]),
        ("★", [("★", "SHARE", "basic")]),
        ("○○○○○", [("○○○○○", "SHARE", "basic")]),
        ("80%", [("80%", "SHARE", "fluent")]),
        ("79.5%", [("79.5%", "SHARE", "fluent")]),
        ("79%", [("79%", "SHARE", "intermediate")]),
        ("49.5%", [("49.5%", "SHARE", "intermediate")]),
        ("101%", []),
        ("8/10", [("8/10", "SHARE", "fluent")]),
        ("9/9/8", [("9", "NUMBER", None, 9.0), ("9", "NUMBER", None, 9.0), ("8", "NUMBER", None, 8.0)]),
        ("9/9/2008", []),
        ("3 out of 5", [("3 out of 5", "SHARE", "intermediate")]),
        ("6 of 7", [("6", "NUMBER", None, 6.0), ("7", "NUMBER", None, 7.0)]),
        ("11/10", []),
        ("4/4", [("4/4", "SHARE", "fluent")]),
        ("level 3 of 5", [("3 of 5", "SHARE", "intermediate")]),
        ("8", [("8", "NUMBER", None, 8.0)]),
        ("7.5", [("7.5", "NUMBER", None, 7.5)]),
        ("10", [("10", "NUMBER", None, 10.0)]),
        ("11", []),
        ("3.25", []),
        ("IELTS 7.5", [("IELTS 7.5", "EXAM", "fluent", "en")]),
        ("IELTS: 5.0", [("IELTS: 5.0", "EXAM", "intermediate", "en")]),
        ("IELTS 4", [("IELTS 4", "EXAM", "intermediate", "en")]),
        ("IELTS 10", [("IELTS", "EXAM", None, "en"), ("10", "NUMBER", None, 10.0)]),
        ("IELTS (2018) 6.5", [("IELTS (2018) 6.5", "EXAM", "intermediate", "en")]),
        ("7.0 IELTS", [("7.0 IELTS", "EXAM", "fluent", "en")]),
        ("MUET Band 5", [("MUET Band 5", "EXAM", "fluent", "en")]),
        ("MUET band IV", [("MUET band IV", "EXAM", "intermediate", "en")]),
        ("MUET 2", [("MUET 2", "EXAM", "basic", "en")]),
        ("MUET Band 7", [("MUET", "EXAM", None, "en"), ("7", "NUMBER", None, 7.0)]),
        ("MUET", [("MUET", "EXAM", None, "en")]),
        ("TOEFL 100", [("TOEFL 100", "EXAM", "fluent", "en")]),
        ("TOEFL 60", [("TOEFL 60", "EXAM", "intermediate", "en")]),
        ("TOEFL 580", [("TOEFL 580", "EXAM", "intermediate", "en")]),
        ("TOEFL iBT 50; 2018", [("TOEFL iBT 50", "EXAM", "intermediate", "en")]),
        ("JLPT N2", [("JLPT N2", "EXAM", "intermediate", "ja")]),
        ("JLPT N4", [("JLPT N4", "EXAM", "basic", "ja")]),
        ("Japanese - N3", [("N3", "EXAM", "intermediate", "ja")]),
        ("Japanese N1", [("N1", "EXAM", "fluent", "ja")]),
        ("日本語 N1", [("N1", "EXAM", "fluent", "ja")]),
        ("IELTS 7, MUET 4", [("IELTS 7", "EXAM", "fluent", "en"), ("MUET 4", "EXAM", "intermediate", "en")]),
        ("HSK 5", [("HSK 5", "EXAM", "fluent", "zh")]),
        ("MUET 4 IELTS 7", [("MUET 4", "EXAM", "intermediate", "en"), ("IELTS 7", "EXAM", "fluent", "en")]),
        ("IELTS MUET 4", [("IELTS", "EXAM", None, "en"), ("MUET 4", "EXAM", "intermediate", "en")]),
        ("IELTS; 7", [("IELTS", "EXAM", None, "en"), ("7", "NUMBER", None, 7.0)]),
        ("IELTS N1", [("IELTS", "EXAM", None, "en")]),
        ("IELTS IV", [("IELTS", "EXAM", None, "en")]),
        ("JLPT 2", [("JLPT", "EXAM", None, "ja"), ("2", "NUMBER", None, 2.0)]),
        ("JLPT N 3", [("JLPT N 3", "EXAM", "intermediate", "ja")]),
        ("a band 5 in MUET", [("5 in MUET", "EXAM", "fluent", "en")]),
        ("IELTS 6.5/9", [("IELTS 6.5", "EXAM", "intermediate", "en")]),
        ("IELTS 7 (2018)", [("IELTS 7", "EXAM", "fluent", "en")]),
        ("MUET (Band 4)", [("MUET (Band 4", "EXAM", "intermediate", "en")]),
        ("MUET I", [("MUET I", "EXAM", "basic", "en")]),
        ("MUET II", [("MUET II", "EXAM", "basic", "en")]),
        ("MUET III", [("MUET III", "EXAM", "intermediate", "en")]),
        ("MUET V", [("MUET V", "EXAM", "fluent", "en")]),
        ("MUET VI", [("MUET VI", "EXAM", "fluent", "en")]),
        ("Japanese: N5", [("N5", "EXAM", "basic", "ja")]),
    ],
)
def test_signs_of_a_level_are_found_where_they_stand(text, found):
    """Words, grades, pictures, shares, figures and examinations with their results."""
    assert told(text) == found


def mark(kind, level=None, number=0.0):
    """A sign."""
    return Mark(0, 1, kind, level, number)


@pytest.mark.parametrize(
    ("marks", "scale", "level"),
    [
        ([], 10, None),
        ([mark(Kind.WORD, FLUENT)], 10, FLUENT),
        ([mark(Kind.WORD, FLUENT), mark(Kind.WORD, BASIC)], 10, BASIC),
        ([mark(Kind.WORD, FLUENT), mark(Kind.WORD, NATIVE)], 10, NATIVE),
        ([mark(Kind.WORD, INTERMEDIATE), mark(Kind.WORD, NATIVE)], 10, INTERMEDIATE),
        ([mark(Kind.WORD, FLUENT), mark(Kind.GRADE, BASIC)], 10, FLUENT),
        ([mark(Kind.GRADE, FLUENT), mark(Kind.SHARE, BASIC)], 10, FLUENT),
        ([mark(Kind.SHARE, FLUENT), mark(Kind.NUMBER, number=1)], 10, FLUENT),
        ([mark(Kind.NUMBER, number=8), mark(Kind.EXAM, BASIC)], 10, FLUENT),
        ([mark(Kind.EXAM, FLUENT), mark(Kind.WEAK, BASIC)], 10, FLUENT),
        ([mark(Kind.NUMBER, number=8)], 10, FLUENT),
        ([mark(Kind.NUMBER, number=8), mark(Kind.NUMBER, number=5)], 10, INTERMEDIATE),
        ([mark(Kind.NUMBER, number=4)], 5, FLUENT),
        ([mark(Kind.NUMBER, number=2)], 5, BASIC),
        ([mark(Kind.WEAK, BASIC), mark(Kind.WEAK, FLUENT)], 10, FLUENT),
        ([mark(Kind.WEAK), mark(Kind.WEAK, BASIC)], 10, BASIC),
        ([mark(Kind.WEAK)], 10, None),
        ([mark(Kind.NONE)], 10, None),
        ([mark(Kind.WISH), mark(Kind.WORD, BASIC)], 10, BASIC),
    ],
)
def test_of_several_signs_the_most_telling_kind_counts_and_of_it_the_lowest(marks, scale, level):
    """But native beside fluent is native, and of weak words the strongest counts."""
    assert fluency.settle(marks, lambda figure: fluency.by_share(figure / scale)) == level


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["English: fluent; written: good"], [("en", "intermediate", [(1, "English: fluent;"), (1, "written: good")])]),
        (["English: good; written: fluent"], [("en", "intermediate", [(1, "English: good;"), (1, "written: fluent")])]),
        (
            ["English, Malay (native) · Tamil, Hindi (fluent)"],
            [
                ("en", "native", [(1, "English, Malay (native) · Tamil, Hindi (fluent)")]),
                ("ms", "native", [(1, "English, Malay (native) · Tamil, Hindi (fluent)")]),
                ("ta", "fluent", [(1, "English, Malay (native) · Tamil, Hindi (fluent)")]),
                ("hi", "fluent", [(1, "English, Malay (native) · Tamil, Hindi (fluent)")]),
            ],
        ),
        (
            ["English | Malay | Tamil", "Fluent | Good | Basic"],
            [
                ("en", "fluent", [(1, "English | Malay | Tamil"), (2, "Fluent | Good | Basic")]),
                ("ms", "intermediate", [(1, "English | Malay | Tamil"), (2, "Fluent | Good | Basic")]),
                ("ta", "basic", [(1, "English | Malay | Tamil"), (2, "Fluent | Good | Basic")]),
            ],
        ),
        (
            ["English / Malay / Tamil", "Fluent / Good / Basic"],
            [
                ("en", "fluent", [(1, "English / Malay / Tamil"), (2, "Fluent / Good / Basic")]),
                ("ms", "intermediate", [(1, "English / Malay / Tamil"), (2, "Fluent / Good / Basic")]),
                ("ta", "basic", [(1, "English / Malay / Tamil"), (2, "Fluent / Good / Basic")]),
            ],
        ),
        (
            ["Fluent", "English", "Malay"],
            [("en", "fluent", [(1, "Fluent"), (2, "English")]), ("ms", "fluent", [(1, "Fluent"), (3, "Malay")])],
        ),
        (
            ["Fluent:", "English, Malay", "Basic:", "Tamil"],
            [
                ("en", "fluent", [(1, "Fluent:"), (2, "English, Malay")]),
                ("ms", "fluent", [(1, "Fluent:"), (2, "English, Malay")]),
                ("ta", "basic", [(3, "Basic:"), (4, "Tamil")]),
            ],
        ),
        (
            ["English", "Spoken: fluent", "Written: good"],
            [("en", "intermediate", [(1, "English"), (2, "Spoken: fluent"), (3, "Written: good")])],
        ),
        (
            ["English\tMalay", "fluent\tgood"],
            [
                ("en", "fluent", [(1, "English\tMalay"), (2, "fluent\tgood")]),
                ("ms", "intermediate", [(1, "English\tMalay"), (2, "fluent\tgood")]),
            ],
        ),
        (["English\tfluent\tgood"], [("en", "intermediate", [(1, "English\tfluent\tgood")])]),
        (["English 8 8", "Malay 9 10"], [("en", "fluent", [(1, "English 8 8")]), ("ms", "fluent", [(2, "Malay 9 10")])]),
        (["English 4", "Malay 5"], [("en", "basic", [(1, "English 4")]), ("ms", "intermediate", [(2, "Malay 5")])]),
        (
            ["Malay, English and Tamil: fluent"],
            [
                ("ms", "fluent", [(1, "Malay, English and Tamil: fluent")]),
                ("en", "fluent", [(1, "Malay, English and Tamil: fluent")]),
                ("ta", "fluent", [(1, "Malay, English and Tamil: fluent")]),
            ],
        ),
        (
            ["Malay, English, Tamil, all fluent"],
            [
                ("ms", "fluent", [(1, "Malay, English, Tamil, all fluent")]),
                ("en", "fluent", [(1, "Malay, English, Tamil, all fluent")]),
                ("ta", "fluent", [(1, "Malay, English, Tamil, all fluent")]),
            ],
        ),
        (
            ["Malay (native), English"],
            [("ms", "native", [(1, "Malay (native), English")]), ("en", "unstated", [(1, "Malay (native), English")])],
        ),
        (
            ["Malay - native and English"],
            [("ms", "native", [(1, "Malay - native and English")]), ("en", "unstated", [(1, "Malay - native and English")])],
        ),
        (
            ["native Malay, English", "basic Tamil, Thai"],
            [
                ("ms", "native", [(1, "native Malay, English")]),
                ("en", "native", [(1, "native Malay, English")]),
                ("ta", "basic", [(2, "basic Tamil, Thai")]),
                ("th", "basic", [(2, "basic Tamil, Thai")]),
            ],
        ),
        (["English - IELTS 7", "Malay"], [("en", "fluent", [(1, "English - IELTS 7")]), ("ms", "unstated", [(2, "Malay")])]),
        (["IELTS 7"], [("en", "fluent", [(1, "IELTS 7")])]),
        (["MUET band 4, IELTS 5"], [("en", "intermediate", [(1, "MUET band 4, IELTS 5")])]),
        (["No Mandarin"], []),
        (["English, but no Tamil"], [("en", "unstated", [(1, "English, but no Tamil")])]),
        (["learning Korean"], [("ko", "basic", [(1, "learning Korean")])]),
        (["Korean (want to learn)"], []),
        (
            ["English ●●●●●", "Malay ●●●●●", "Tamil ●●●●●"],
            [
                ("en", "unstated", [(1, "English ●●●●●")]),
                ("ms", "unstated", [(2, "Malay ●●●●●")]),
                ("ta", "unstated", [(3, "Tamil ●●●●●")]),
            ],
        ),
        (
            ["English ●●●●●", "Malay ●●●○○"],
            [("en", "fluent", [(1, "English ●●●●●")]), ("ms", "intermediate", [(2, "Malay ●●●○○")])],
        ),
        (["0 - Poor, 10 - Excellent", "English 8"], [("en", "fluent", [(2, "English 8")])]),
        (["A1: basic, B1: independent, C1: proficient", "English B2"], [("en", "intermediate", [(2, "English B2")])]),
        (["English (fluent", "in speech)"], [("en", "fluent", [(1, "English (fluent"), (2, "in speech)")])]),
        (["Chinese (Mandarin, fluent)"], [("zh", "fluent", [(1, "Chinese (Mandarin, fluent)")])]),
        (["English fluent, speaking and writing"], [("en", "fluent", [(1, "English fluent, speaking and writing")])]),
        (
            ["English: 4/5, Malay: 5/5"],
            [("en", "fluent", [(1, "English: 4/5, Malay: 5/5")]), ("ms", "fluent", [(1, "English: 4/5, Malay: 5/5")])],
        ),
        (
            ["Communication skills: good with many different people", "English: good"],
            [("en", "intermediate", [(2, "English: good")])],
        ),
        (["English; fluent"], [("en", "fluent", [(1, "English;"), (1, "fluent")])]),
        (
            ["Bilingual in English and Malay"],
            [
                ("en", "fluent", [(1, "Bilingual in English and Malay")]),
                ("ms", "fluent", [(1, "Bilingual in English and Malay")]),
            ],
        ),
        (
            ["Trilingual: English, Malay, Tamil"],
            [
                ("en", "fluent", [(1, "Trilingual: English, Malay, Tamil")]),
                ("ms", "fluent", [(1, "Trilingual: English, Malay, Tamil")]),
                ("ta", "fluent", [(1, "Trilingual: English, Malay, Tamil")]),
            ],
        ),
        (
            ["Malay – mother tongue, English – second language"],
            [
                ("ms", "native", [(1, "Malay – mother tongue, English – second language")]),
                ("en", "unstated", [(1, "Malay – mother tongue, English – second language")]),
            ],
        ),
        (["English: good, fair"], [("en", "intermediate", [(1, "English: good, fair")])]),
        (["English good", "English fluent"], [("en", "intermediate", [(1, "English good"), (2, "English fluent")])]),
        (
            ["fluent English; good Malay; Tamil"],
            [
                ("en", "fluent", [(1, "fluent English;")]),
                ("ms", "intermediate", [(1, "good Malay;")]),
                ("ta", "unstated", [(1, "Tamil")]),
            ],
        ),
        (
            ["English and Malay (fluent), Tamil"],
            [
                ("en", "fluent", [(1, "English and Malay (fluent), Tamil")]),
                ("ms", "fluent", [(1, "English and Malay (fluent), Tamil")]),
                ("ta", "unstated", [(1, "English and Malay (fluent), Tamil")]),
            ],
        ),
        (["Deutsch: gut"], [("de", "intermediate", [(1, "Deutsch: gut")])]),
        (["Level: fluent", "English"], [("en", "fluent", [(1, "Level: fluent"), (2, "English")])]),
        (
            ["English, Tamil; Malay native"],
            [
                ("en", "unstated", [(1, "English, Tamil;")]),
                ("ta", "unstated", [(1, "English, Tamil;")]),
                ("ms", "native", [(1, "Malay native")]),
            ],
        ),
    ],
)
def test_a_language_list_is_read_whole(texts, found):
    """In whatever order languages and levels stand."""
    assert read(K.LANGUAGES, *texts) == found


@pytest.mark.parametrize(
    ("kind", "texts", "found"),
    [
        (
            K.SKILLS,
            ["Languages: English (fluent), Malay", "Excel"],
            [
                ("en", "fluent", [(1, "Languages: English (fluent), Malay")]),
                ("ms", "unstated", [(1, "Languages: English (fluent), Malay")]),
            ],
        ),
        (
            K.SKILLS,
            ["Languages:", "English (fluent)", "Malay (native)", "Excel"],
            [("en", "fluent", [(2, "English (fluent)")]), ("ms", "native", [(3, "Malay (native)")])],
        ),
        (K.SKILLS, ["English (fluent)", "Word"], [("en", "fluent", [(1, "English (fluent)")])]),
        (
            K.SUMMARY,
            ["I am fluent in English and Malay."],
            [
                ("en", "fluent", [(1, "I am fluent in English and Malay.")]),
                ("ms", "fluent", [(1, "I am fluent in English and Malay.")]),
            ],
        ),
        (K.SUMMARY, ["I taught English."], []),
        (K.EDUCATION, ["MUET Band 4"], [("en", "intermediate", [(1, "MUET Band 4")])]),
        (K.EDUCATION, ["Languages: English - good"], [("en", "intermediate", [(1, "Languages: English - good")])]),
        (K.EDUCATION, ["Language proficiency: Tamil"], [("ta", "unstated", [(1, "Language proficiency: Tamil")])]),
        (K.REFEREES, ["English (fluent)", "Malay (native)"], []),
        (
            K.EXPERIENCE,
            ["English (fluent)", "Malay (native)"],
            [("en", "fluent", [(1, "English (fluent)")]), ("ms", "native", [(2, "Malay (native)")])],
        ),
        (K.EXPERIENCE, ["English (fluent)"], []),
        (K.PERSONAL, ["Mother tongue: Tamil"], [("ta", "native", [(1, "Mother tongue: Tamil")])]),
        (
            K.PERSONAL,
            ["Languages\tEnglish, Malay"],
            [("en", "unstated", [(1, "Languages\tEnglish, Malay")]), ("ms", "unstated", [(1, "Languages\tEnglish, Malay")])],
        ),
        (K.OTHER, ["Spoken languages", "English fluent", "Bees"], [("en", "fluent", [(2, "English fluent")])]),
    ],
)
def test_languages_are_found_in_other_parts_where_they_are_meant(kind, texts, found):
    """Behind a label, in a sentence that claims them, as examinations, or as a list that strayed."""
    assert read(kind, *texts) == found


def test_a_list_goes_before_a_sentence():
    """Whatever is higher, and whichever stands first."""
    told = Section(K.SUMMARY, None, (Line("I am fluent in English.", number=1),))
    listed = Section(K.LANGUAGES, None, (Line("English: basic", number=2),))
    assert [languages.find(parts)[0][0].level for parts in ((told, listed), (listed, told))] == [Fluency.BASIC] * 2


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            ["Language\tFluent\tGood\tBasic", "English\tx\t\t", "Malay\t\t\t✓"],
            [("en", "fluent", [1, 2]), ("ms", "basic", [1, 3])],
        ),
        (["\tFluent\tBasic", "English\t✓\t✓"], [("en", "basic", [1, 2])]),
        (["Fluent\tBasic", "English\t\tx"], [("en", "basic", [1, 2])]),
        (["\tFluent\tBasic", "English\t\tx\t"], [("en", "unstated", [2])]),
        (["\tFluent\tBasic", "English\tYES\t"], [("en", "fluent", [1, 2])]),
        (["\tFluent\tBasic", "English\tx\t", "Tamil native"], [("en", "fluent", [1, 2]), ("ta", "native", [3])]),
    ],
)
def test_ticks_stand_for_the_level_at_the_head_of_their_column(rows, found):
    """The lowest of several; a row with other words or other cells is none of the table."""
    assert [(code, level, [line for line, _ in lines]) for code, level, lines in read(K.LANGUAGES, *rows)] == found


@pytest.mark.parametrize(
    ("line", "levels"),
    [
        ("Hindi basic, Tamil and Thai: fluent", "hi basic, ta fluent, th fluent"),
        ("Hindi basic, Tamil, Thai, Malay: all fluent", "hi basic, ta fluent, th fluent, ms fluent"),
        ("Hindi basic, both Tamil and Thai fluent", "hi basic, ta fluent, th fluent"),
        ("Hindi (basic), Tamil, Thai (fluent)", "hi basic, ta unstated, th fluent"),
        ("Hindi (basic), Tamil and Thai (fluent)", "hi basic, ta fluent, th fluent"),
        ("English fluent Malay", "en fluent, ms unstated"),
        ("Tamil Hindi native", "ta native, hi native"),
        ("English Malay fluent good", "en intermediate, ms intermediate"),
        ("fluent in English, Malay; basic in Thai", "en fluent, ms fluent, th basic"),
        ("English (spoken: fluent, written: good)", "en intermediate"),
        ("English – fluent/good", "en intermediate"),
        ("Tamil, no Hindi", "ta unstated"),
        ("Can speak Malay, Tamil and English fluently", "ms fluent, ta fluent, en fluent"),
    ],
)
def test_one_level_is_meant_for_as_many_languages_as_it_is_joined_to(line, levels):
    """By "and", "both" and "all"; in brackets for the one before, and those joined to it."""
    assert ", ".join(f"{code} {level}" for code, level, _ in read(K.LANGUAGES, line)) == levels


@pytest.mark.parametrize(
    ("kind", "texts", "codes"),
    [
        (K.SKILLS, ["Languages: English,", "+Malay,", "+Tamil", "Excel"], ["en", "ms", "ta"]),
        (K.SKILLS, ["Languages", "English", "Malay", "Excel and Word and all that", "Tamil"], ["en", "ms"]),
        (K.SKILLS, ["Word", "Languages: English", "Excel", "Languages: Malay"], ["en", "ms"]),
        (K.SKILLS, ["Languages", "Excel"], []),
        (K.EXPERIENCE, ["English 8", "Malay 9"], ["en", "ms"]),
        (K.EXPERIENCE, ["English 8"], []),
        (K.EXPERIENCE, ["English 8, Malay boleh 9"], ["en", "ms"]),
    ],
)
def test_a_labelled_list_goes_on_over_its_wrapped_lines_and_its_items(kind, texts, codes):
    """To the first line on something else; a list that strayed has two languages and more."""
    lines = tuple(Line(text.lstrip("+"), number=n, continues=text.startswith("+")) for n, text in enumerate(texts, 1))
    skills, _ = languages.find((Section(kind, None, lines),))
    assert [skill.language for skill in skills] == codes


@pytest.mark.parametrize("tick", ["x", "X", "✓", "✔", "√", "☑", "☒", "✗", "✘", "yes", "Ya", "•", "●", "/", "v", "■", "*"])
def test_a_tick_may_be_any_mark(tick):
    """Bahasa alone is a language in a table, too."""
    assert read(K.LANGUAGES, "\tFluent\tBasic", f"Bahasa\t{tick}\t")[0][:2] == ("ms", "fluent")


@pytest.mark.parametrize("full", "●⬤•■★█▮◼⚫✦◆▰⭑⭐✪▓▪◾⬛*🟢🔵")
@pytest.mark.parametrize("empty", "○□")
def test_a_row_of_signs_is_the_share_that_is_filled(full, empty):
    """Four of five are fluent, three intermediate, two basic."""
    drawn = [full * filled + empty * (5 - filled) for filled in (4, 3, 2)]
    assert [fluency.marks(row)[0].level for row in drawn] == [FLUENT, INTERMEDIATE, BASIC]


@pytest.mark.parametrize("empty", "○◯□☆░▯◻⚪◇▱✩⭘▫◽⬜")
def test_signs_that_are_not_filled_count_among_all(empty):
    """One of five is basic; none is told of letters."""
    (mark,) = fluency.marks(f"●{empty * 4}")
    assert (mark.level, mark.full) == (BASIC, 0)
    assert fluency.marks("XXXX") == ()


@pytest.mark.parametrize("half", "◐◑⯨½")
def test_a_half_filled_sign_is_half_of_one(half):
    """Two and a half of five are intermediate, two and none are basic."""
    assert [fluency.marks(row)[0].level for row in (f"●●{half}○○", "●●○○○")] == [INTERMEDIATE, BASIC]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Bahasa: fasih", "ms"),
        ("Bahasa: fasih. +62", "id"),
        ("Bahasa: fasih. Semenanjung Jawa, Malaysia", "ms"),
        ("Bahasa: fasih. Universitas", "id"),
    ],
)
def test_bahasa_alone_is_the_language_of_the_cvs_country(text, code):
    """As the words of the CV tell, Malay where they are as many."""
    section = Section(K.LANGUAGES, None, (Line(text, number=1),))
    assert languages.find((section,))[0][0].language == code


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Malay: C1 (I moderate in it; the jokes come slower)", "ms fluent"),
        ("Malay: C1 (moderate)", "ms intermediate"),
        ("Tamil: C2 · Malay:\nC1 · French: B1", "ta fluent, ms fluent, fr intermediate"),
        ("Tamil: C2 · Malay:\nFrench: B1", "ta fluent, ms unstated, fr intermediate"),
    ],
)
def test_the_level_of_a_language_may_stand_on_the_next_line(text, found):
    """And what somebody does in a language is no level, though one is called so."""
    assert languages_in("Languages", text) == found
