"""Names are compared as people write them."""

import pytest

from screen.intake import names


@pytest.mark.parametrize(
    "text",
    [
        "Ali bin Abu",
        "Saravanan a/l Muthu",
        "TANABE Yuki",
        "amirul danish",
        "María-José O'Neil",
        "Ng Siew Lan @ Fatimah",
        'Oluwaseun "Seun" Adeyemi',
        "Dewi",
    ],
)
def test_names_look_like_names(text):
    """Of every shape."""
    assert names.looks_like_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "012-555 0100",
        "Junior Officer",
        "my cv",
        "ali@example.com",
        '=HYPERLINK("http://x")',
        "[31mAli",
        "Application for",
        "A",
    ],
)
def test_other_texts_do_not(text):
    """Titles, addresses, formulas, phrases."""
    assert not names.looks_like_name(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Lasimbang", "Kimberly Anne Lasimbang"),
        ("Mohd Farhan Idris", "Muhammad Farhan bin Idris"),
        ("hafiz ramli", "Mohd Hafizuddin bin Ramli"),
        ("Shu Ting Lim", "LIM SHU TING"),
        ("Hassan A. Warsame", "Hassan Abdirahman Warsame"),
        ("Gabby de Souza", "Gabriella Theresa de Souza"),
        ("Seun Adeyemi", "Oluwaseun Adeyemi"),
        ("Dr. Nur Syuhada", "Noor Syuhada binti Azman"),
        ("Nur Aina bt Contoh", "Noor Aina Binti Contoh"),
        ("Aina binti Abdul Contoh", "Nur Aina binti Contoh"),
        ("Hafiz bin Ramli", "Mohd Hafizuddin bin Ramli"),
        ("Ali bin Abu", "Abu Ali"),
    ],
)
def test_one_persons_names_agree(one, other):
    """Order, fullness, spelling, nicknames and titles make no difference."""
    assert names.agree(one, other)
    assert names.agree(other, one)
    assert not names.conflict(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Aminah binti Yusof", "Azman bin Yusof"),
        ("Nurin Abdul Rahim", "Abdul Rahim bin Osman"),
        ("Tan Mei Ling", "Tan Wei Jian"),
        ("Siti Aminah", "Siti Khadijah"),
        ("Muhammad Ali", "Muhammad Faiz"),
        ("Suhaila Hamid", "Nur Syuhada Azman"),
        ("Ali bin Abu", "Abu bin Ali"),
        ("Kumar a/l Raju", "Raju A/L Kumar"),
        ("Devi d/o Ganesan", "Ganesan s/o Devi"),
        ("Jon anak Lawai", "Lawai anak Jon"),
        ("Mohd Ali bin Hassan Basri", "Hassan Basri bin Mohd Ali"),
    ],
)
def test_two_peoples_names_conflict(one, other):
    """A father, a surname or a first name in common is no sign of one person."""
    assert not names.agree(one, other)
    assert names.conflict(one, other)
    assert names.conflict(other, one)
