"""Ways in which a word is spelt wrongly, and which word is meant."""

import pytest

from screen.profile.misspellings import misspellings


@pytest.mark.parametrize(
    ("word", "wrong"),
    [
        ("ipoh", "ippoh ipooh ipohh ipho ioph"),
        ("batik", "baatik battik batiik batikk btaik baitk batki"),
        ("batiks", "baatiks battiks batiiks batikks batikss btaiks baitks batkis batisk btiks baiks batks batis"),
    ],
)
def test_a_letter_is_written_twice_changes_places_or_is_missing(word, wrong):
    """The first one never, the last one never missing; none is missing in a word of five letters and less."""
    assert misspellings([word], ()) == dict.fromkeys(wrong.split(), word)


def test_the_wrong_letter_is_the_doubled_one():
    """Neither the first nor the last, and beside the other ways."""
    others = "cllass claass classs calss clsas"
    assert misspellings(["class"], ["class"]) == dict.fromkeys(["cllas", "claas", *others.split()], "class")


def test_in_a_long_word_any_other_letter_stands_in_the_place_of_one_or_beside_it():
    """From eight letters on, and never at the edge."""
    another = "pzsition pozition posztion posizion positzon positizn"
    beside = "pzosition pozsition poszition posiztion positzion positizon"
    found = {wrong for wrong in misspellings(["position"], ()) if "z" in wrong}
    assert found == {*another.split(), *beside.split()}
    assert not [wrong for wrong in misspellings(["company"], ()) if "z" in wrong]


def test_what_may_be_two_words_is_neither():
    """``ntion`` is meant by ``nation`` as well as by ``notion``."""
    assert set(misspellings(["nation"], ())) - set(misspellings(["nation", "notion"], ())) == {"ntion"}


def test_a_right_word_is_no_misspelling_of_another():
    """``post`` is no wrong ``pots``."""
    assert set(misspellings(["pots"], ())) - set(misspellings(["pots"], ["post"])) == {"post"}
