"""Names and addresses as they are typed in haste: numbers in brackets, introductions, labels without a colon."""

import pytest

from screen.documents import from_text
from screen.profile import sections
from screen.profile.person import identity


def found(text):
    """The name and the addresses in a typed text."""
    who = identity.find(sections.divide(from_text(text, "cv.txt")))[0]
    return who.name, who.emails


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tan Mei Ling (MyKad 900101 14 5555)\n012-555 0101", "Tan Mei Ling"),
        ("Tan Mei Ling [K/P 900101145555]\n012-555 0101", "Tan Mei Ling"),
        ("Maria O'Hara MA MRTPI\n012-555 0101", "Maria O'Hara"),
        ("Jia Hui MA\n012-555 0101", "Jia Hui MA"),
        ("Tan Mei Ling\nB. Soc. Sc. (Hons) Geography", "Tan Mei Ling"),
        ("Nur Iman\nB. Saad", "Nur Iman B. Saad"),
        ("I, Maria Santos, can be reached at 012-555 0101.", "Maria Santos"),
        ("Saya, Nur Iman binti Saad, boleh dihubungi di 012-555 0101.", "Nur Iman binti Saad"),
        ("Saya, seorang graduan perancangan bandar.", ""),
        ("Nama penuh saya Nur Iman binti Saad, dari Marang.", "Nur Iman binti Saad"),
        ("Nama panjang saya Nur Iman binti Saad. Umur 24.", "Nur Iman binti Saad"),
        ("N A M A : Nur Iman binti Saad\nE M E L : ni@example.com", "Nur Iman binti Saad"),
        ("RESUME\n\nName Lee Chong Wei\nPhone 012-555 0101", "Lee Chong Wei"),
        ("Name Recognition Study\nEmail and phone surveys", ""),
    ],
)
def test_a_name_is_known_by_how_it_is_introduced(text, name):
    """Numbers beside a name are no part of it; what follows "I" or a label is a name only where it looks like one."""
    assert found(text)[0] == name


def test_one_label_holds_for_all_numbers_and_addresses_of_its_line():
    """An address behind the office's telephone is the office's, and stands behind the private one."""
    text = "Azman Said\nPejabat: 03-555 0101 / azman@council.example.com\nPeribadi: 012-555 0199 / said@example.com"
    assert found(text) == ("Azman Said", ("said@example.com", "azman@council.example.com"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("NUR IMAN\nTENTANG SAYA\nNama penuh saya Nur Iman binti Razali. Saya suka peta.", "Nur Iman binti Razali"),
        ("jay raj\nme\nI draw. Full name for your forms: Jay Raj a/l Siva.", "Jay Raj a/l Siva"),
        ("Full name: Nur Iman binti Razali\nEmail: iman@example.com", "Nur Iman binti Razali"),
    ],
)
def test_the_full_name_may_be_told_in_a_sentence(text, name):
    """It is the name, whatever stands in large type above."""
    assert found(text)[0] == name
