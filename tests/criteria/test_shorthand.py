"""What the checker says of phrases that stand for several."""

import pytest

from screen.criteria import check
from screen.criteria.shorthand import fault


def vocabulary(*lists: str) -> str:
    """A vocabulary of a group for each list, its phrases from line 6 on, a line each."""
    groups = (
        f"- name: g{number}\n  source: b\n  phrases:\n  - {phrases.replace('; ', chr(10) + '  - ')}\n"
        for number, phrases in enumerate(lists)
    )
    return f"schema: screen/vocabulary/1\ntitle: T\ngroups:\n{''.join(groups)}"


@pytest.mark.parametrize(
    "phrase", ["… forum", "ran …", "...", "ran … … forum", "ran| forum", "ran | led forum", "ran||led", "|ran", "ran|- forum"]
)
def test_signs_that_are_not_right_are_an_error(phrase, problems):
    """A gap at an end, two of them in a row, and a choice in which a word is missing."""
    found = problems(vocabulary=vocabulary(f"'{phrase}'"))
    assert found == [("criteria.phrase-malformed", "error", (7, 5), (7, 7 + len(phrase)))]


@pytest.mark.parametrize("phrase", ["ran … forum*", "ran|led forum", "set-up|ran ... forum*|town-hall*", "facilitat* … forum"])
def test_signs_that_are_right_are_none(phrase):
    """Also with three dots, words of two words, and open ends before a gap."""
    assert fault(phrase) == ""


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("council meeting", "council|board meeting", "'council meeting' stands here a second time; the first is in line 7."),
        (
            "council|town meeting",
            "board|council meeting",
            "'council meeting' stands here a second time; the first is in line 7.",
        ),
        ("ran|led … forum*", "led|held … forum*", "'led … forum*' stands here a second time; the first is in line 7."),
    ],
)
def test_a_phrase_that_two_stand_for_is_counted_twice(first, second, told, problems, tmp_path):
    """In whichever groups of the vocabulary the two stand."""
    assert [code for code, *_ in problems(vocabulary=vocabulary(first, second))] == ["criteria.duplicate-phrase"]
    assert [problem.message for problem in check([tmp_path / "post.yaml"])] == [told]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [
        ("ran … forum*", "ran the forum", "'ran the forum' adds nothing: 'ran … forum*' finds it already."),
        ("ran … forum*", "ran|led a forums*", "'ran a forums*' adds nothing: 'ran … forum*' finds it already."),
        ("ran … forum*", "ran|led … forums", "'ran … forums' adds nothing: the phrase in line 7 finds it already."),
        ("council meet*", "board|council meeting", "'council meeting' adds nothing: 'council meet*' finds it already."),
    ],
)
def test_a_phrase_that_a_wider_one_finds_adds_nothing(first, second, told, problems, tmp_path):
    """With the gap of the wider one filled, or the end of its word."""
    assert [code for code, *_ in problems(vocabulary=vocabulary(f"{first}; {second}"))] == ["criteria.phrase-shadowed"]
    assert [problem.message for problem in check([tmp_path / "post.yaml"])] == [told]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("ran … forum", "ran the forum*"),
        ("ran … forum*", "ran by the forum"),
        ("ran … forum*", "led … forum*"),
        ("ran … forum*", "ran … of … forum*"),
    ],
)
def test_a_phrase_that_the_other_does_not_find_stays(first, second, problems):
    """Its last word goes on, another's doing stands between, or another word at the beginning."""
    assert problems(vocabulary=vocabulary(f"{first}; {second}")) == []


def test_a_word_twice_in_one_place_is_told(problems):
    """As a phrase twice is."""
    assert problems(vocabulary=vocabulary("ran|led|Ran … forum")) == [("criteria.duplicate-phrase", "warning", (7, 5), (7, 24))]


@pytest.mark.parametrize("phrase", ["ran* the|a forum", "run*s … forum", "ran,led … forum"])
def test_a_choice_that_is_never_found_is_told(phrase, problems):
    """A star before another word or within one, and signs that join no words."""
    assert [found[:2] for found in problems(vocabulary=vocabulary(phrase))] == [("criteria.phrase-never-found", "warning")]


def test_a_choice_of_a_letter_is_too_short(problems):
    """As the letter alone is."""
    assert [found[:2] for found in problems(vocabulary=vocabulary("C|forum"))] == [("criteria.phrase-too-short", "warning")]


def test_a_choice_between_who_people_are_is_a_demand_on_it(problems):
    """However it is written."""
    assert [found[:2] for found in problems(vocabulary=vocabulary("forum|Muslim"))] == [("criteria.unfair-religion", "error")]
