"""Towns with their states, as they stand in the head of a CV."""

import pytest

from screen.profile.person.towns import is_region, is_town


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Xyzzy, TX", True),
        ("Xyzzy, TX 12345", True),
        ("Xyzzy, ACT", True),
        ("Xyzzy, XYZ", False),
        ("Xyzzy, MA", False),
        ("Xyzzy, MA 02139", True),
        ("Xyzzy Falls, MA", True),
        ("New Xyzzy, MA", True),
        ("Xyzzy New Quux, MA", False),
        ("Xyzzy VIC", False),
        ("Xyzzy VIC 3844", True),
        ("Xyzzy XYZ 3844", False),
        ("Xyzzy, Nebraska", True),
        ("Xyzzy, Ohio", True),
        ("Xyzzy, New York", True),
        ("Xyzzy, Quux", False),
        ("Maria, Nebraska", False),
        ("Maria, Nebraska 12345", True),
        ("Maria, TX", True),
        ("12 Xyzzy, TX", False),
        ("X, TX", False),
        ("Xyzzy, TX and more", False),
        ("Xyzzy, TX | 012", True),
        ("Co. Cork", True),
        ("County Cork", True),
        ("County cork", False),
        ("Boston", True),
        (" boston.", True),
        ("BOSTON;", True),
        ("Ipoh", False),
        ("", False),
    ],
)
def test_a_town_is_known_by_its_state_or_by_its_fame(text, town):
    """Letters that are a degree too, and names of people, want a postcode or a word that towns are called by."""
    assert is_town(text) is town


@pytest.mark.parametrize(("text", "region"), [("TX", True), ("tx", False), ("ohio", True), ("New York", True), ("X", False)])
def test_a_state_is_known_by_its_name_or_its_letters(text, region):
    """The letters are capitals."""
    assert is_region(text) is region
