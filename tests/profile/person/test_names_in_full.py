"""Names to the letter: what is cut from a cell, and how much what is left looks like a name."""

import pytest

from screen.profile.person import name_words, names, spaced_names


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Dr. Maria Reyes", "Maria Reyes"),
        ("Dr Maria Reyes", "Maria Reyes"),
        ("Dr (cand.) Maria Reyes", "Maria Reyes"),
        ("Prof. Dr. Maria Reyes", "Maria Reyes"),
        ("Prof Madya Dr Maria Reyes", "Maria Reyes"),
        ("Maria Reyes, PhD", "Maria Reyes"),
        ("Maria Reyes MA", "Maria Reyes MA"),
        ("Siti Nor Ma PhD", "Siti Nor Ma"),
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
        ("Mejar (B) Ahmad bin Ali", "Ahmad bin Ali"),
        ("Lt Kol (Bersara) Ahmad bin Ali", "Ahmad bin Ali"),
        ("Brig. Jen. (B) Dato' Ahmad bin Ali", "Ahmad bin Ali"),
        ("Kol Ahmad", "Kol Ahmad"),
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
        ("Maria Reyes (née Stella)", 4.25),
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
        ("Rahmawati, S.E. Planner", False),
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
    assert name_words.known(name) is known


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
    assert name_words.begins_unfinished(line) is unfinished


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
    assert spaced_names.unspaced(text) == words


@pytest.mark.parametrize(("length", "likely"), [(70, True), (71, False)])
def test_a_name_has_seventy_characters_at_most(length, likely):
    """What is longer is text."""
    assert (names.likeness("Maria X".ljust(length, "x")) > 0) is likely


def test_the_address_helps_to_part_letters_set_apart():
    """Where all pieces are in it or known; else they stay one word."""
    assert spaced_names.unspaced("X Y Z Z Y Q U U X", ("xyzzy", "quux")) == "XYZZY QUUX"
    assert spaced_names.unspaced("X Y Z Z Y Q U U X", ("xyzzy",)) == "XYZZYQUUX"
    assert spaced_names.unspaced("A B C D E F", ("abc", "de", "abcde", "f", "def")) == "ABC DEF"


@pytest.mark.parametrize("word", ["bin", "binti", "binte", "bte", "a/l", "a/p", "s/o", "d/o"])
def test_a_word_of_descent_tells_a_name_in_small_letters(word):
    """Between two words of letters, known or not."""
    found = [names.likeness(f"{name} {word} {parent}") for name, parent in (("siti", "ali"), ("xyzzy", "quux"))]
    assert found == [6.0, 4.0]
    assert {names.likeness(name) for name in (f"xyzzy {word} q", f"{word} quux xyzzy", f"xyzzy {word}")} == {0.0}


@pytest.mark.parametrize(
    ("name", "likeness"),
    [
        ("maria", 0.0),
        ("maria, reyes", 4.0),
        ("maria reyé", 0.0),
        ("maria reyes xyzzy", 0.0),
        ("maria anak quux", 0.0),
        ("siti binti al&i", 0.0),
        ("Maria R", 3.5),
        ("Xu Wei", 5.0),
        ("xu wei", 4.0),
        ("Ab", 0.0),
        ("Abc", 0.5),
        ("Al Gore", 2.0),
        ("M. R.", 0.0),
        ("Maria #", 0.0),
        ("Maria @ Mary", 4.0),
        ("Maria@Mary", 4.0),
        *[(f"Maria{mark}Reyes", 0.0) for mark in ("%", "=", "<", ">", "{", "}", "[", "]", "!", "?", "..", ".com ", ".org ")],
        ("Maria.net", 0.0),
        ("Maria Reyes CV", 0.0),
        ("Manager Ali", 0.0),
        ("Manager binti Ali", 6.0),
        ("(Maria) Reyes", 5.0),
        ("“Maria” Reyes", 3.5),
        ("De Cruz", 3.5),
        ("Maria De Cruz", 4.0),
        *[(f"Maria {small}'Xyzzy", 3.5) for small in ("d", "l", "al", "el", "dell", "n", "nn")],
        ("Maria el-Xyzzy", 3.5),
        ("Maria x'Xyzzy", 0.0),
        ("Maria d'xyzzy", 0.0),
        ("Maria 陈美玲", 3.5),
        ("민수", 0.5),
        ("민수 김", 2.0),
        ("van der Berg Pieter, A", 0.0),
        ("van der berg, Pieter", 0.0),
        ("van, Pieter", 0.0),
        ("van der Berg,", 0.0),
        ("de la, Cruz", 0.0),
        ("A/L Muthu", 3.5),
        ("bin", 0.0),
        ("", 0.0),
    ],
)
def test_what_stands_in_a_name_and_what_does_not(name, likeness):
    """Particles and clipped articles in small letters; no marks of other texts, and no word of work unless descent follows."""
    assert names.likeness(name) == likeness


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Yap Chee, Vincent", "Yap Chee, Vincent"),
        ("Yap Chee, Xyzzy", "Yap Chee, Xyzzy"),
        ("Yap Chee Keong, Xyzzy", "Yap Chee Keong"),
        ("Yap bin Chee, Xyzzy", "Yap bin Chee, Xyzzy"),
        ("Yap Chee Keong Wei, Vincent", "Yap Chee Keong Wei, Vincent"),
        ("Yap Chee Keong Wei Tan, Vincent", "Yap Chee Keong Wei Tan"),
        ("van der Berg, Pieter", "van der Berg, Pieter"),
        ("A B, S.", "A B, S."),
        ("A B C, S.", "A B C"),
        ("Ali, Mba", "Ali"),
        ("Ali, X.Y", "Ali"),
        ("Ali, ABCDE", "Ali"),
        ("Ali, ABCDEF", "Ali, ABCDEF"),
        *[(f"Maria Reyes ({letter})", "Maria Reyes") for letter in ("f", "m", "L", "P")],
        ("Maria Reyes (x)", "Maria Reyes (x)"),
        ("Maria Reyes (f m)", "Maria Reyes (f m)"),
        ("Malcolm X", "Malcolm X"),
        ("Xavier X, -", "Xavier X"),
        ("Maria Reyes (Dr)", "Maria Reyes"),
        ("Maria Reyes (MBA, PhD)", "Maria Reyes"),
        ("Maria Reyes (a@b)", "Maria Reyes"),
        ("Maria ba", "Maria ba"),
        ("Maria BA", "Maria"),
        ("Chen Ma", "Chen Ma"),
        ("Sir Ali", "Sir Ali"),
        ("Sir. Ali", "Ali"),
        ("Dato’ Ali", "Ali"),
        ("Dato' Ali", "Ali"),
        ("Dr", "Dr"),
        ("A. Prof Ali", "A. Prof Ali"),
        ("Farid bin OmarPhone: 5", "Farid bin Omar"),
        ("Farid Tel: 5", "Farid"),
        ("IC: 9", "IC"),
        *[
            (f"Maria Reyes {degree}", "Maria Reyes")
            for degree in ("M.Sc", "B.A", "S.T.", "B.Eng.", "B.S.c.", "Ph.D.", "X.Yz", "B.Sc.Hons")
        ],
        ("Maria Reyes.", "Maria Reyes."),
        *[
            (f"Maria Reyes {more}", "Maria Reyes")
            for more in ("/ Planner", "- 12", "+60 12", "(012", "https:x", "www.x", "a@b.c", "• Ipoh", "· Ipoh", "● Ipoh")
        ],
        ("Maria Reyes <x@y>", "Maria Reyes"),
        ("[size=12]Maria Reyes[/size]", "Maria Reyes"),
        *[
            (f"{words} Maria Reyes", "Maria Reyes")
            for words in (
                "CV",
                "C.V. of",
                "Resume:",
                "Résumé of",
                "Profile |",
                "Bio data –",
                "Biodata oleh",
                "Application for",
                "Daftar Riwayat Hidup",
                "Hi, I'm",
                "Hey! My name's",
                "hai saya",
                "I’m",
                "Nama saya ialah",
                "nama saya adalah",
            )
        ],
        *[(f"Maria Reyes{words}", "Maria Reyes") for words in ("’s c.v.", " curriculum vitae", "' resume", " résumé")],
        (f"{'x' * 198} Maria", f"{'x' * 198} M"),
    ],
)
def test_what_is_around_a_name_is_cut_off(cell, name):
    """Announcements, contact details, marks, degrees and what brackets say of it; two hundred characters are looked at."""
    assert names.clean(cell) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("MARIA REYES UNDP", "MARIA REYES UNDP"),
        ("UNDP Maria Reyes", "UNDP Maria Reyes"),
        ("Maria UNDP Reyes", ""),
        ("Maria Reyes UN Officer", "Maria Reyes UN"),
        ("Maria Reyes UNDPXYZA Officer", "Maria Reyes UNDPXYZA"),
        ("CV of Maria Reyes UNDP", "Maria Reyes"),
        ("Maria Reyes Cruz Ali Omar Hassan Xyzzy", "Maria Reyes Cruz Ali Omar Hassan"),
        ("Xyzzy Reyes, PhD Officer", "Xyzzy Reyes"),
        ("", ""),
    ],
)
def test_abbreviations_end_the_name_that_a_line_begins_with(line, name):
    """Of three to six capitals, behind a first word that is no capitals."""
    assert names.leading(line) == name


@pytest.mark.parametrize(
    ("line", "begins", "unfinished"),
    [
        ("bin Ali", True, False),
        ("Bte. Ali", True, False),
        ("a/p Muthu", True, False),
        ("bin", False, True),
        ("x bin Ali", False, False),
        ("Ali bin", False, True),
        ("Nur", False, False),
    ],
)
def test_a_word_of_descent_joins_two_lines(line, begins, unfinished):
    """At the beginning of the second, with a word behind it, or at the end of the first."""
    assert (name_words.begins_with_descent(line), name_words.begins_unfinished(line)) == (begins, unfinished)


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("陈晓明 / TAN Xiao Ming", "TAN Xiao Ming"),
        ("TAN Xiao Ming|陈晓明", "TAN Xiao Ming"),
        ("陈 / 晓明", "陈 / 晓明"),
        ("Tan / Lim", "Tan / Lim"),
        ("Tan / Lim / 陈", "Tan / Lim / 陈"),
        ("Tan / 12", "Tan / 12"),
        ("Tan", "Tan"),
    ],
)
def test_of_two_scripts_the_latin_one_is_kept(text, latin):
    """Where the other one is a script of its own, and no figures."""
    assert names.one_script(text) == latin


@pytest.mark.parametrize(
    ("text", "hints", "words"),
    [
        ("A N A  L I M", (), "ANA LIM"),
        ("A N A L I M", (), "ANALIM"),
        ("A N A L I M", ("Ana",), "ANA LIM"),
        ("S I T I B I N T I A L I", (), "SITI BINTI ALI"),
        ("A B C D", (), "ABCD"),
        ("a n a L i m", (), "ana Lim"),
        ("J OHN", (), "J OHN"),
        ("J OHN  D OE", (), "JOHN DOE"),
        ("J OHN D OE M", (), "J OHN D OE M"),
        ("J OHND OE", (), "J OHND OE"),
        ("A B I N T I K L M N O P Q", ("a", "intiklmnopqrstuv"), "ABINTIKLMNOPQ"),
        ("A B C D E F G H I J K L M N O P", ("abcdefghijklmnop",), "ABCDEFGHIJKLMNOP"),
        ("X A B C D E F G H I J K L M N O P", ("x", "abcdefghijklmnop"), "X ABCDEFGHIJKLMNOP"),
        ("X A B C D E F G H I J K L M N O P Q", ("x", "abcdefghijklmnopq"), "XABCDEFGHIJKLMNOPQ"),
    ],
)
def test_spaced_letters_are_parted_into_known_words(text, hints, words):
    """Of sixteen letters at most, known as parts of names or from the address; else they are one word."""
    assert spaced_names.unspaced(text, hints) == words
