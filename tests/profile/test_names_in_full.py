"""Names to the letter: what is cut from a cell, and how much what is left looks like a name."""

import pytest

from screen.profile import names


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Dr. Maria Reyes", "Maria Reyes"),
        ("Dr Maria Reyes", "Maria Reyes"),
        ("Prof. Dr. Maria Reyes", "Maria Reyes"),
        ("Prof Madya Dr Maria Reyes", "Maria Reyes"),
        ("Maria Reyes, PhD", "Maria Reyes"),
        ("Maria Reyes, M.Sc., MBA", "Maria Reyes"),
        ("Maria Reyes MBA", "Maria Reyes"),
        ("Maria Reyes B.Sc", "Maria Reyes"),
        ("Maria Reyes (She/Her)", "Maria Reyes"),
        ("Maria Reyes (M)", "Maria Reyes"),
        ("Maria Reyes (Mary)", "Maria Reyes (Mary)"),
        ("Maria Reyes [29]", "Maria Reyes"),
        ("Maria Reyes ()", "Maria Reyes"),
        ("Reyes, Maria", "Reyes, Maria"),
        ("Jayakumar, S.", "Jayakumar, S."),
        ("Jayakumar, S. K.", "Jayakumar, S. K."),
        ("Yap Chee Keong, Vincent", "Yap Chee Keong, Vincent"),
        ("Yap Chee Keong, Vincent Beekeeper", "Yap Chee Keong"),
        ("Maria Reyes; Planner", "Maria Reyes"),
        ("Maria Reyes, Planner", "Maria Reyes"),
        ("Tuan Haji Ahmad", "Haji Ahmad"),
        ("Tuan Ahmad", "Ahmad"),
        ("Ahmad bin Tuan", "Ahmad bin Tuan"),
        ("Tuan Tuan Ahmad", "Tuan Tuan Ahmad"),
        ("En Ahmad Ali", "En Ahmad Ali"),
        ("En. Ahmad Ali", "Ahmad Ali"),
        ("Farid bin Omar IC No: 9", "Farid bin Omar"),
        ("Farid bin Omar: x", "Farid bin Omar"),
        ("[b]Maria Reyes[/b]", "Maria Reyes"),
        ("<b>Maria Reyes</b>", "Maria Reyes"),
        ("Curriculum Vitae of Maria Reyes", "Maria Reyes"),
        ("CV - Maria Reyes", "Maria Reyes"),
        ("Hello, my name is Maria Reyes", "Maria Reyes"),
        ("I am Maria Reyes", "Maria Reyes"),
        ("Nama saya Siti Aminah", "Siti Aminah"),
        ("Maria Reyes's CV", "Maria Reyes"),
        ("Maria Reyes’ Résumé", "Maria Reyes"),
        ("- Maria Reyes -", "Maria Reyes"),
        ('"Maria Reyes"', "Maria Reyes"),
        ("M A R I A   R E Y E S", "MARIA REYES"),
        ("M A R I A R E Y E S", "MARIA REYES"),
        ("M a r i a R e y e s", "Maria Reyes"),
        ("M ARIA R EYES", "MARIA REYES"),
        ("D E W I  S A R I", "DEWI SARI"),
        ("Maria Reyes 012-555 0101", "Maria Reyes"),
        ("Maria Reyes maria@example.com", "Maria Reyes"),
        ("Maria Reyes | Planner", "Maria Reyes"),
        ("Maria Reyes – Planner", "Maria Reyes"),
        ("Lim Bte Ong", "Lim Bte Ong"),
        ("Ahmad Fauzi, S.T., M.T.", "Ahmad Fauzi"),
    ],
)
def test_a_cell_without_titles_degrees_and_labels_is_a_name(cell, name):
    """Surnames before a comma and names in brackets stay as they are printed."""
    assert names.clean(cell) == name


@pytest.mark.parametrize(
    ("name", "likeness"),
    [
        ("Maria Reyes", 5.0),
        ("Maria", 3.5),
        ("Xyzzy Quux", 2.0),
        ("Xyzzy", 0.5),
        ("Ng", 0.0),
        ("Li", 0.0),
        ("Siti binti Ali", 7.0),
        ("Xyzzy binti Quux", 5.0),
        ("SITI BINTI ALI", 7.0),
        ("siti binti ali", 6.0),
        ("maria reyes", 4.0),
        ("xyzzy quux", 0.0),
        ("siti a/p mani", 6.0),
        ("xyzzy a/l quux", 4.0),
        ("Maria Reyes Xyzzy", 4.0),
        ("A B C D E F G", 0.0),
        ("A1 Maria", 0.0),
        ("Maria Reyes?", 0.0),
        ("Maria example.com", 0.0),
        ("One Two Three Four Five Six Seven", 1.5),
        ("One Two Three Four Five Six Seven Eight Nine", 1.5),
        ("One Two Three Four Five Six Seven Eight Nine Ten", 0.0),
        ("Curriculum Vitae", 0.0),
        ("Programme Officer", 0.0),
        ("Curriculum binti Vitae", 0.0),
        ("van der Berg, Pieter", 2.75),
        ("Pieter van der Berg", 2.75),
        ("van der Berg Pieter", 0.0),
        ("de la Cruz", 0.0),
        ("K.S. Maniam", 3.5),
        ("K S Maniam", 3.0),
        ("d'Almeida Jean", 3.5),
        ("Jean d'Almeida", 3.5),
        ("Jean almeida", 0.0),
        ("陈美玲", 0.5),
        ("陈美玲陈美玲陈美玲陈美玲陈", 0.0),
        ("Tan @ Lim", 4.0),
        ("O'Brien", 0.5),
        ("Maria..Reyes", 0.0),
        ("A B", 0.0),
        ("bin Ali", 0.0),
    ],
)
def test_a_name_is_weighed_by_its_words(name, likeness):
    """One for its form; one for two to six words, half for more, half off for one; three for known words and for descent."""
    assert names.likeness(name) == likeness


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Maria Reyes Programme Officer, Manila", "Maria Reyes"),
        ("MARIA REYES PLANNER", "MARIA REYES"),
        ("Maria Reyes UNDP Officer", "Maria Reyes"),
        ("Maria", ""),
        ("Curriculum Vitae of Maria Reyes, Manila", "Maria Reyes"),
        ("the river", ""),
        ("Siti Aminah binti Ahmad Fauzi Hassan Omar Ali", "Siti Aminah binti Ahmad Fauzi Hassan"),
    ],
)
def test_a_longer_line_may_begin_with_a_name(line, name):
    """Of two to six words, before an abbreviation or words of work."""
    assert names.leading(line) == name


@pytest.mark.parametrize(
    ("cell", "honoured"),
    [
        ("Rahmawati, S.E., M.M.", True),
        ("Rahmawati", False),
        ("Rahmawati, Planner", False),
        ("Rahmawati, S.E., Planner", False),
        ("Rahmawati,", False),
        ("Rahmawati; MBA", True),
        ("Rahmawati, ABCDE", True),
        ("Rahmawati, ABCDEF", False),
    ],
)
def test_degrees_and_honours_alone_may_follow_a_name(cell, honoured):
    """Known ones, ones with dots, and up to five capitals."""
    assert names.honoured(cell) is honoured


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Xyzzy Quux", False),
        ("Xyzzy Maria", True),
        ("Xyzzy bin Quux", True),
        ("(Maria)", True),
    ],
)
def test_a_name_is_known_by_one_of_its_words(name, known):
    """Or by a word of descent."""
    assert names.known(name) is known


@pytest.mark.parametrize(
    ("line", "unfinished"),
    [
        ("NUR AISYAH BINTI", True),
        ("Nur Aisyah bte.", True),
        ("Nur Aisyah", False),
        ("", False),
    ],
)
def test_a_line_may_break_off_inside_a_name(line, unfinished):
    """Behind a word of descent."""
    assert names.begins_unfinished(line) is unfinished


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("D E W I   S A R I", "DEWI SARI"),
        ("D E W I\tS A R I", "DEWI SARI"),
        ("D e w i S a r i", "Dewi Sari"),
        ("D E W I S A R I", "DEWI SARI"),
        ("A B C", "A B C"),
        ("Dewi Sari", "Dewi Sari"),
        ("J OHN D OE", "JOHN DOE"),
        ("K MANIAM S MANIAM", "K MANIAM S MANIAM"),
        ("A LI B INTI", "A LI B INTI"),
    ],
)
def test_letters_set_apart_are_put_together(text, words):
    """By wider gaps, by capitals, or by known parts of names; initials stay."""
    assert names.unspaced(text) == words


@pytest.mark.parametrize(("length", "likely"), [(70, True), (71, False)])
def test_a_name_has_seventy_characters_at_most(length, likely):
    """What is longer is text."""
    assert (names.likeness("Maria X".ljust(length, "x")) > 0) is likely


def test_the_address_helps_to_part_letters_set_apart():
    """Where all pieces are in it or known; else they stay one word."""
    assert names.unspaced("X Y Z Z Y Q U U X", ("xyzzy", "quux")) == "XYZZY QUUX"
    assert names.unspaced("X Y Z Z Y Q U U X", ("xyzzy",)) == "XYZZYQUUX"
    assert names.unspaced("A B C D E F", ("abc", "de", "abcde", "f", "def")) == "ABC DEF"
