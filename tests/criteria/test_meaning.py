"""What criteria say that nobody can meet, that contradicts itself, or that counts one thing twice."""

import pytest

from screen.criteria.moments import days, times

LAST = "    steps: {role: 6, activity: 4, mention: 1}\n    question: Which?\n"
OTHER = (
    "  - id: others\n    title: Others\n    quote: Other tongues help.\n    importance: desirable\n    kind: other_languages\n"
    "    points: 4\n    besides: [ms]\n    enough: 1\n    levels: [fluent]\n    question: Which?\n"
)
TOPIC = (
    "  - id: speech\n    title: Speech\n    quote: Other tongues help.\n    importance: desirable\n    kind: topic\n"
    "    points: 5\n    vocabularies: [tongues]\n    steps: {role: 3, activity: 2, mention: 1}\n    question: Which?\n"
)
CASES = [
    ("level: bachelor", "level: professional", "gate-unreachable", (16, 12)),
    ('{isced: ["0312"]}', "{}", "gate-unreachable", (17, 22)),
    ("met: [native, fluent]", "met: [basic]\n    partly: [fluent]", "contradiction", (26, 14)),
    ("met: [native, fluent]", "met: [B2, C1]\n    partly: [B1]", "contradiction", (26, 14)),
    ("met: [native, fluent]", "met: [B1, B2, C1, C2]\n    partly: [A2]", None, None),
    ('direct: {isced: ["0312"]}', 'direct: {isced: ["0312"]}, adjacent: {isced: ["0312"]}', "contradiction", (17, 60)),
    ('direct: {isced: ["0312"]}', 'direct: {isced: ["0312"]}, adjacent: {isced: ["031"]}', None, None),
    ('direct: {isced: ["0312"]}', 'direct: {isced: ["031", "0312"]}', "duplicate-field", (17, 38)),
    ('["0312"]', "[Political sciences and civics]", None, None),
    ('["0312"]', "[0312 Political sciences]", None, None),
    ("post:\n", "holds_from: 2020-12-01\npost:\n", "contradiction", (2, 13)),
    ("quote: Apply by 16 November 2020.}", 'quote: Apply by 16 November 2020., time: "12:00"}', None, None),
    ("country: MY", "country: ZZ", "not-a-country", (5, 12)),
    ("title: Clerk", "title: Salesman", "unfair-sex", (3, 10)),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "code", "start"), CASES, ids=[case[1][:40] for case in CASES])
def test_a_fault_of_meaning_stands_at_its_place(problems, old, new, code, start):
    """One fault in the smallest file; None for what is right after all."""
    found = [(found, place) for found, _, place, _ in problems(old, new)]
    assert found == ([] if code is None else [(f"criteria.{code}", start)])


def added(problems, entry):
    """Codes and places when a criterion is added at the end of the smallest file."""
    return [(code, start) for code, _, start, _ in problems(LAST, LAST + entry)]


def test_a_criterion_that_asks_for_the_same_is_an_error(problems):
    """However it is called and whatever it is worth."""
    assert added(problems, TOPIC) == [("criteria.duplicate-criterion", (36, 9))]


def test_further_languages_are_those_without_a_criterion(problems):
    """Otherwise Malay would count twice."""
    assert added(problems, OTHER) == []
    assert added(problems, OTHER.replace("besides: [ms]", "besides: []")) == [("criteria.overlap", (42, 14))]


def test_points_that_nobody_can_earn(problems):
    """No level counts."""
    assert added(problems, OTHER.replace("levels: [fluent]", "levels: []")) == [("criteria.points-unreachable", (44, 13))]


def test_a_vocabulary_whose_only_group_needs_another_can_tell_nothing(problems):
    """One group that counts with another one, and no other."""
    vocabulary = (
        "schema: screen/vocabulary/1\ntitle: T\ngroups:\n- name: a\n  source: b\n  counts: with-another\n  phrases: [speech]\n"
    )
    assert problems(vocabulary=vocabulary) == [("criteria.points-unreachable", "error", (33, 19), (33, 28))]


def test_sections_that_are_never_searched_are_warned_of(problems):
    """Personal data and referees are no evidence."""
    vocabulary = (
        "schema: screen/vocabulary/1\ntitle: T\ngroups:\n- name: a\n  source: b\n  only_in: [personal, referees]\n"
        "  phrases: [speech]\n- name: c\n  source: d\n  phrases: [tongue]\n"
    )
    assert problems(vocabulary=vocabulary) == [("criteria.phrase-never-found", "warning", (6, 12), (6, 32))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no later than the 16th November 2020", [["2020-11-16"]]),
        ("November 16, 2020", [["2020-11-16"]]),
        ("selewat-lewatnya 31 Ogos 2021", [["2021-08-31"]]),
        ("paling lambat 3 Agustus 2021", [["2021-08-03"]]),
        ("16/11/2020 or 2020-11-16", [["2020-11-16"], ["2020-11-16"]]),
        ("03/04/21", [["2021-04-03", "2021-03-04"]]),
        ("31 November 2020", [[]]),
        ("in 2020", []),
    ],
)
def test_days_are_read_as_adverts_print_them(text, found):
    """In English, Malay and Indonesian; figures may put the month first; a day that does not exist has no reading."""
    assert [[str(day) for day in named.readings] for named in days(text)] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("5 pm", ["17:00"]), ("5.00 petang", ["17:00"]), ("23:59", ["23:59"]), ("12 am", ["00:00"]), ("16.11.2020", []),
     ("5 PM", ["17:00"]), ("12 noon", ["12:00"]), ("12:00 midnight", ["23:59"]), ("midnight", ["23:59"]),
     ("12.00 tengah malam", ["23:59"]), ("12 malam", ["23:59"]), ("1700 hours", ["17:00"]), ("24:00", ["23:59"]),
     ("12.30 tengah hari", ["12:30"]), ("pukul 17.00", ["17:00"])],
)  # fmt: skip
def test_times_are_read_as_adverts_print_them(text, found):
    """With the half of the day, or of twenty-four hours."""
    assert [f"{time.at:%H:%M}" for time in times(text)] == found


@pytest.mark.parametrize(
    ("advert", "code"),
    [("A degree, preferably.", "softer-in-advert"), ("A degree is an added advantage.", "softer-in-advert"),
     ("Ijazah, satu kelebihan. A degree.", None), ("A degree is required, a second one preferred.", None),
     ("A degree; a second one is a plus.", None), ("A degree, preferably in law.", None)],
)  # fmt: skip
def test_a_gate_that_the_advert_only_prefers_is_warned_of(problems, advert, code):
    """By the words of the sentence that is quoted."""
    whole = f"We ask for:\n• {advert}\n• Fluent Malay. Other tongues help.\n\nApply by 16 November 2020."
    quote = next(
        part
        for part in ("A degree, preferably.", "A degree, preferably in law.", "A degree is", "A degree;", "A degree.")
        if part in advert
    )
    found = problems("quote: A degree.", f"quote: {quote!r}", advert=whole)
    assert [c for c, _, _, _ in found if "in-advert" in c] == ([] if code is None else [f"criteria.{code}"])


def test_the_closing_time_is_that_of_the_advert(problems):
    """The day, the day of the week and the hour; each by itself."""
    for words, wrong in (
        ("Apply by 17 November 2020.", True),
        ("Apply by Tuesday, 16 November 2020.", True),
        ("Apply by Monday, 16 November 2020, 23:59.", False),
        ("Apply by 16 November 2020, 5 pm.", True),
    ):
        advert = f"We ask for:\n• A degree.\n• Fluent Malay. Other tongues help.\n\n{words}"
        found = problems("quote: Apply by 16 November 2020.", f'quote: "{words}"', advert=advert)
        assert [code for code, _, _, _ in found] == (["criteria.closing-differs"] if wrong else [])
