"""What somebody says not to have done is no sign of it."""

import pytest

from screen.model import Outcome, Passage, Profile, SectionKind
from screen.scoring.denial import is_denied

DENIED = [
    "never worked on urban planning or HOUSING",
    "No HOUSING",
    "I have no experience in HOUSING",
    "did not work in HOUSING",
    "I haven't seen HOUSING",
    "Tiada pengalaman dalam HOUSING",
    "belum pernah bekerja dalam HOUSING",
    "without HOUSING",
]
NOT_DENIED = [
    "HOUSING",
    "not only planned HOUSING",
    "never missed a HOUSING",
    "not in banks, but in HOUSING",
    "not in banks but in HOUSING",
    "No. 12, Jalan HOUSING",
    "no 5 HOUSING",
    "the No Plastic Day HOUSING",
    "bukan sahaja HOUSING",
    "not-for-profit HOUSING",
    "no longer in HOUSING",
    "not one two three four five six seven HOUSING",
]


@pytest.mark.parametrize("line", DENIED)
def test_a_denial_reaches_to_the_end_of_its_clause(line):
    """In English, Malay and Indonesian, over a few words."""
    assert is_denied(line, line.index("HOUSING"))


@pytest.mark.parametrize("line", NOT_DENIED)
def test_other_words_of_the_kind_deny_nothing(line):
    """Behind a turn, before "only" and its like, in numbers and in names."""
    assert not is_denied(line, line.index("HOUSING"))


def test_a_denied_skill_is_asked_for(find, span):
    """It is not named as known."""
    profile = Profile(passages=(Passage(SectionKind.SKILLS, span("No MS Office; I write by hand")),))
    assert find("office", profile).outcome is Outcome.UNKNOWN
