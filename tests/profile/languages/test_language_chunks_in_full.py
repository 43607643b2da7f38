"""One clause of a language list in full: its tokens, what stands between separators, and whose levels are whose."""

import pytest

from screen.profile.languages import language_chunks, language_tokens
from screen.profile.languages.fluency import Mark


def shown(text, token):
    """The words of a token, with a language's code or the kind of a level."""
    return f"{text[token.start : token.end]}={token.kind.name if isinstance(token, Mark) else token.language}"


def tokens(text, listed=True):
    """Languages and levels of a clause."""
    return language_tokens.tokens_of(text, "ms", listed=listed)


def tokens_shown(text, listed=True):
    """The same, to be read."""
    return "; ".join(shown(text, token) for token in tokens(text, listed))


def groups_shown(text):
    """Every language with the words for its level."""
    groups = language_chunks.groups_of(text, tokens(text))
    return "; ".join(f"{g.language}: {'+'.join(text[m.start : m.end] for m in g.marks)}".strip() for g in groups)


def chunks_shown(text):
    """What stands between separators, and what is known of it."""
    told = ("joined", "tabbed", "bracketed", "for_all")
    return [
        (" ".join(shown(text, token) for token in chunk.tokens), *(name for name in told if getattr(chunk, name)))
        for chunk in language_chunks.chunks_of(text, tokens(text))
    ]


@pytest.mark.parametrize(
    ("text", "listed", "found"),
    [
        ("English", True, "English=en"),
        ("English fluent", True, "English=en; fluent=WORD"),
        ("fluent English", True, "fluent=WORD; English=en"),
        ("English 8", True, "English=en; 8=NUMBER"),
        ("English 8", False, "English=en"),
        ("English 8 of bees", True, "English=en"),
        ("English 8 2018", True, "English=en"),
        ("English 8 20", True, "English=en; 8=NUMBER"),
        ("English 8 IELTS", True, "English=en; 8 IELTS=EXAM"),
        ("English 8, good in MUET", True, "English=en; 8=NUMBER; good=WORD"),
        ("English 8, MUET", True, "English=en; 8=NUMBER"),
        ("MUET, English 8", True, "English=en"),
        ("MUET, English", True, "English=en"),
        ("no English", True, "no=NONE; English=en"),
        ("English, no Malay", True, "English=en; no=NONE; Malay=ms"),
        ("English and no Malay", True, "English=en; no=NONE; Malay=ms"),
        ("English but no Malay", True, "English=en; no=NONE; Malay=ms"),
        ("bukan Tamil", True, "bukan=NONE; Tamil=ta"),
        ("in no English", True, "English=en"),
        ("fluent one two three four five six English", True, "fluent=WORD; English=en"),
        ("fluent one two three four five six seven English", True, "English=en"),
        ("English one two three four five six seven fluent", True, "English=en; fluent=WORD"),
        ("Chinese (Mandarin)", True, "Chinese=zh"),
        ("Chinese (Cantonese)", True, "Cantonese=yue"),
        ("Chinese ( Hakka )", True, "Hakka=hak"),
        ("Chinese (Hokkien)", True, "Hokkien=nan"),
        ("Chinese (Foochow)", True, "Foochow=cdo"),
        ("Chinese (Hinghwa)", True, "Hinghwa=cpx"),
        ("Chinese (Shanghainese)", True, "Shanghainese=wuu"),
        ("Chinese (Cantonese, Hakka)", True, "Cantonese=yue; Hakka=hak"),
        ("Chinese (fluent), Malay (Tamil)", True, "Chinese=zh; fluent=WORD; Malay=ms"),
        ("English (Malay)", True, "English=en"),
        ("English (Malay, Tamil)", True, "English=en"),
        ("English (Cantonese)", True, "English=en"),
        ("Chinese (Hakka", True, "Hakka=hak"),
        ("(Malay, Tamil)", True, "Malay=ms; Tamil=ta"),
        ("Chinese (English)", True, "Chinese=zh"),
        ("English; Malay (good) and (Tamil)", True, "English=en; Malay=ms; good=WORD; Tamil=ta"),
        ("Malay (fluent) good (Tamil)", True, "Malay=ms; fluent=WORD; good=WORD; Tamil=ta"),
    ],
)
def test_languages_and_levels_are_told_in_order_of_place(text, listed, found):
    """No aside, no examination without a result, nothing far off; figures only where nothing strange stands beside them."""
    assert tokens_shown(text, listed) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("English", [("English=en",)]),
        ("English, Malay", [("English=en",), ("Malay=ms",)]),
        ("English and Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English, and Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English\tMalay", [("English=en",), ("Malay=ms", "tabbed")]),
        ("English,\t and Malay", [("English=en",), ("Malay=ms", "tabbed")]),
        ("English & Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("Malay\tnative (Thai)", [("Malay=ms",), ("native=WORD", "tabbed"), ("Thai=th",)]),
        ("Malay\tnative(Thai)", [("Malay=ms",), ("native=WORD", "tabbed"), ("Thai=th",)]),
        ("Malay\t(native) (Thai)", [("Malay=ms",), ("native=WORD Thai=th", "tabbed", "bracketed")]),
        ("English (8, good)", [("English=en 8=NUMBER good=WORD", "bracketed")]),
        ("English (good, 8)", [("English=en good=WORD 8=NUMBER", "bracketed")]),
        ("English (8), good", [("English=en 8=NUMBER", "bracketed"), ("good=WORD",)]),
        ("English / Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English + Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English serta Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English as well as Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English dan Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English et Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English und Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English y Malay", [("English=en",), ("Malay=ms", "joined")]),
        ("English，Malay", [("English=en",), ("Malay=ms",)]),
        ("English、Malay", [("English=en",), ("Malay=ms",)]),
        ("English • Malay", [("English=en",), ("Malay=ms",)]),
        ("English · Malay", [("English=en",), ("Malay=ms",)]),
        ("English | Malay", [("English=en",), ("Malay=ms",)]),
        ("English (fluent)", [("English=en fluent=WORD", "bracketed")]),
        ("English fluent", [("English=en fluent=WORD",)]),
        ("English fluent (good)", [("English=en fluent=WORD good=WORD",)]),
        ("English (fluent) good", [("English=en fluent=WORD good=WORD", "bracketed")]),
        ("English (fluent, good)", [("English=en fluent=WORD good=WORD", "bracketed")]),
        ("English (fluent, good), Malay", [("English=en fluent=WORD good=WORD", "bracketed"), ("Malay=ms",)]),
        ("English fluent, (good, basic)", [("English=en fluent=WORD",), ("good=WORD basic=WORD", "bracketed")]),
        ("both English and Malay", [("English=en", "for_all"), ("Malay=ms", "joined")]),
        ("English and Malay, both fluent", [("English=en",), ("Malay=ms", "joined"), ("fluent=WORD", "for_all")]),
        ("semua fasih: English", [("fasih=WORD English=en", "for_all")]),
        ("English, all of it: fluent", [("English=en",), ("fluent=WORD", "for_all")]),
        ("English, Malay all fluent, Tamil", [("English=en",), ("Malay=ms fluent=WORD", "for_all"), ("Tamil=ta",)]),
    ],
)
def test_a_clause_is_cut_at_its_separators(text, found):
    """But not between levels in one pair of brackets; an `and` joins, unless a stronger sign stands beside it."""
    assert chunks_shown(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("English, Malay (native) · Tamil, Hindi (fluent)", "en: native; ms: native; ta: fluent; hi: fluent"),
        ("English, Malay (native) • Tamil, Hindi (fluent)", "en: native; ms: native; ta: fluent; hi: fluent"),
        ("English, Malay (native) / Tamil, Hindi (fluent)", "en: native; ms: native; ta: fluent; hi: fluent"),
        ("English · Malay (native) · Tamil", "en:; ms: native; ta:"),
        ("English, Malay (native) | Tamil, Hindi", "en:; ms: native; ta:; hi:"),
        ("English (native) · Tamil (fluent)", "en: native; ta: fluent"),
        ("English, Malay (good · native), Tamil", "en:; ms: good+native; ta:"),
        ("English, Malay, Tamil: fluent", "en: fluent; ms: fluent; ta: fluent"),
        ("English and Malay: fluent, Tamil: good", "en: fluent; ms: fluent; ta: good"),
        ("English, Malay and Tamil: fluent; Thai good", "en: fluent; ms: fluent; ta: fluent; th: good"),
        ("English fluent, Malay, Tamil good", "en: fluent; ms:; ta: good"),
        ("English fluent, Malay and Tamil good", "en: fluent; ms: good; ta: good"),
        ("English fluent, Malay, Tamil, both good", "en: fluent; ms: good; ta: good"),
        ("English fluent, Malay as well as Tamil: good", "en: fluent; ms: good; ta: good"),
        ("English fluent, Thai, Malay and Tamil: good", "en: fluent; th:; ms: good; ta: good"),
        ("English fluent, Thai, Malay and Tamil, good", "en: fluent; th:; ms: good; ta: good"),
        ("English fluent, Thai and Malay and Tamil, good", "en: fluent; th: good; ms: good; ta: good"),
        ("English fluent, Thai and Malay, Tamil, good", "en: fluent; th:; ms:; ta: good"),
        ("fluent English, Malay, good Tamil, Thai", "en: fluent; ms: fluent; ta: good; th: good"),
        ("fluent: English, Malay, good: Tamil, Thai", "en: fluent; ms: fluent; ta: good; th: good"),
        ("fluent in English and Malay, basic Thai", "en: fluent; ms: fluent; th: basic"),
        ("fluent English, Malay with good Tamil, Thai", "en: fluent; ms: fluent; ta: good; th: good"),
        ("English fluent good", "en: fluent+good"),
        ("fluent good English", "en: fluent+good"),
        ("good, English, Malay", "en: good; ms: good"),
        ("fluent English, good", "en: fluent+good"),
        ("fluent English, good, Malay", "en: fluent; ms: good"),
        ("good, English, basic, Malay", "en: good; ms: basic"),
        ("English (fluent), good", "en: fluent+good"),
        ("English, fluent, good", "en: fluent+good"),
        ("English, Malay, fluent", "en: fluent; ms: fluent"),
        ("English good, Malay, Tamil, fluent", "en: good; ms:; ta: fluent"),
        ("English good, Malay and Tamil, fluent", "en: good; ms: fluent; ta: fluent"),
        ("English good, Malay, Tamil, all fluent", "en: good; ms: fluent; ta: fluent"),
        ("fluent English, Malay 60%", "en: fluent; ms: fluent+60%"),
        ("fluent English | Malay 60%", "en: fluent; ms: 60%"),
        ("fluent English | Malay", "en: fluent; ms: fluent"),
        ("English Malay fluent", "en: fluent; ms: fluent"),
        ("English fluent Malay", "en: fluent; ms:"),
        ("English Malay Tamil fluent", "en: fluent; ms: fluent; ta: fluent"),
        ("English good Malay fluent", "en: good; ms: fluent"),
        ("English, Malay (fluent)", "en:; ms: fluent"),
        ("English, Malay (fluent), Tamil", "en:; ms: fluent; ta:"),
        ("English, Malay fluent, Tamil", "en: fluent; ms: fluent; ta:"),
        ("English, Malay fluent, Tamil good", "en:; ms: fluent; ta: good"),
        ("English and Malay (fluent), Tamil (good)", "en: fluent; ms: fluent; ta: good"),
        ("English, Malay and Tamil (fluent)", "en:; ms: fluent; ta: fluent"),
        ("", ""),
        ("fluent", ""),
    ],
)
def test_a_level_belongs_to_the_languages_around_it(text, found):
    """Behind a language to those joined to it; before one to all that follow; where dots part lists, to all of its list."""
    assert groups_shown(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Communication skills: good with many different people", True),
        ("Communication skills: good with people", False),
        ("English: one two three", False),
        ("Indonesia: one two three four", False),
        ("Bees: one two three", True),
        ("Bees: one two", False),
        ("Be: one two three four", False),
        ("Bee: one two three four", True),
        ("Spoken: one two three four", False),
        ("Languages: one two three four", False),
        ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: one two three", True),
        ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: one two three", False),
        ("good: one two three", False),
        ("Bees, honey: one two three four", False),
        ("  Bees: one two three", True),
        ("Bees; one: two three four", False),
        ("Bees", False),
    ],
)
def test_a_clause_may_be_labelled_as_being_about_something_else(text, found):
    """The label is of three to forty letters, none of them of languages, and three strange words follow."""
    assert language_tokens.other_topic(text, "ms") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("English", 0),
        ("English fluent", 0),
        ("English and Malay", 0),
        ("English with bees", 1),
        ("bees, honey 2018", 2),
        ("", 0),
        ("fluent bees English", 1),
    ],
)
def test_words_that_are_strange_to_a_language_list_are_counted(text, found):
    """Neither languages, nor levels, nor figures, nor what fills such lists."""
    assert language_tokens.strange_words(text, "ms", listed=True) == found
