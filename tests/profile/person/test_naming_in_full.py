"""Which line holds the name, and how much place, type and address say for it."""

import pytest

from screen.model import Line, SectionKind
from screen.profile.person import name_labels, naming
from screen.profile.person.naming import Named, Place

K = SectionKind
NOBODY = frozenset()


def place(text="Maria Reyes", index=0, kind=K.HEADER, head=False, **line):
    """A line in its place."""
    return Place(Line(text, number=index + 1, **line), kind, index, head)


def page(*texts, kind=K.HEADER, **styles):
    """Lines of ten points one after the other; ``styles`` (by ``l`` and index) say what is different."""
    return [place(text, i, kind, **({"size": 10.0} | styles.get(f"l{i}", {}))) for i, text in enumerate(texts)]


def found(places, hints=NOBODY):
    """The name and the numbers of its lines."""
    named = naming.find(places, hints)
    return named and (named.name, [line.number for line in named.lines])


@pytest.mark.parametrize(
    ("where", "weight"),
    [
        ({"index": 0}, 5.0),
        ({"index": 2}, 5.0),
        ({"index": 3}, 4.0),
        ({"index": 7}, 4.0),
        ({"index": 8}, 3.0),
        ({"index": 19}, 3.0),
        ({"index": 20}, 2.0),
        ({"index": 50}, 2.0),
        ({"index": 51}, 1.0),
        ({"kind": K.PERSONAL}, 4.0),
        ({"kind": K.OTHER}, 3.0),
        ({"kind": K.SUMMARY}, 2.0),
        ({"kind": K.EXPERIENCE}, 1.0),
        ({"kind": K.EXPERIENCE, "head": True}, 2.5),
        ({"page": 2}, 2.0),
        ({"heading": 1}, 7.0),
        ({"heading": 2}, 5.0),
        ({"bold": True}, 6.0),
        ({"text": "MARIA REYES"}, 5.5),
        ({"size": 20.0}, 9.0),
        ({"size": 19.4}, 9.0),
        ({"size": 19.0}, 6.5),
        ({"size": 13.1}, 6.5),
        ({"size": 13.0}, 5.0),
    ],
)
def test_place_and_type_speak_for_a_name(where, weight):
    """The top of the page, the head, large and bold type; the largest is 20 points, the usual 10."""
    assert naming._standing(place(**where), 20.0, 10.0) == weight


def test_the_largest_type_counts_only_where_it_is_larger_than_the_text():
    """11.5 points beside ten are not, nor anything where sizes are unknown."""
    assert naming._standing(place(size=11.5), 11.5, 10.0) == naming._standing(place(size=11.5), 11.5, 0.0) == 5.0
    assert naming._standing(place(size=11.6), 11.6, 10.0) == 9.0


@pytest.mark.parametrize(
    ("name", "hints", "share"),
    [
        ("Maria Reyes", {"maria", "reyes"}, 1.0),
        ("Maria Reyes", {"mariareyes"}, 1.0),
        ("Maria Reyes", {"maria"}, 0.5),
        ("Maria Reyes", {"xyzzy"}, 0.0),
        ("Mariana Reyes", {"mari"}, 0.5),
        ("Maryana Reyes", {"mar"}, 0.0),
        ("Maria R. Reyes", {"reyes"}, 0.5),
        ("Ng Wei", {"ngwei"}, 1.0),
        ("Ng Wei", {"wei"}, 0.5),
        ("(Maria) O'Brien,", {"maria"}, 0.5),
        ("", {"maria"}, 0.0),
    ],
)
def test_the_address_speaks_for_the_words_that_it_holds(name, hints, share):
    """Short words only inside it; the beginning of a word from four letters on."""
    assert naming._in_address(name, frozenset(hints)) == share


# -------------------------------------------------------------------------------------------------- a name's label


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Name: Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["Nama Penuh : Siti binti Ali"], ("Siti binti Ali", [1])),
        (["Name\tXyzzy Quux\tAge\t30"], ("Xyzzy Quux", [1])),
        (["Name   Xyzzy Quux   Age 30"], ("Xyzzy Quux", [1])),
        (["Name - Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["Name = Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["Name (as in passport): Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["Name [full]: Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["1. Name: Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["Age: 30\tName: Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["Name:", "Xyzzy Quux"], ("Xyzzy Quux", [2])),
        (["Name", "Xyzzy Quux"], ("Xyzzy Quux", [2])),
        (["First name: Xyzzy", "Surname: Quux"], ("Xyzzy Quux", [1, 2])),
        (["Surname: Quux", "First name: Xyzzy"], ("Quux Xyzzy", [1, 2])),
        (["Surname\tFirst name", "Quux\tXyzzy"], ("Quux Xyzzy", [2])),
        (["1. Surname:\t2. First name:", "Quux\tXyzzy"], ("Quux Xyzzy", [2])),
        (["Surname: Quux", "First name: Xyzzy", "Middle name: Corge"], ("Xyzzy Corge Quux", [2, 3, 1])),
        (["First name: Xyzzy", "and more"], None),
        (["Name: 12345"], None),
        (["Name: xyzzy@example.com"], None),
        (["Company name: Xyzzy Quux Sdn Bhd"], None),
        (["Name:", "Curriculum Vitae"], None),
        (["Father's name: Xyzzy Quux"], None),
    ],
)
def test_a_label_names_the_name(lines, name):
    """On its line, in its cell, below it, or in two parts in the order of print."""
    assert found(page(*lines)) == name


def test_a_labelled_name_weighs_more_than_any_other():
    """Whatever stands above it."""
    places = page("Maria Reyes", "Name: Xyzzy Quux")
    assert naming.find(places, NOBODY) == Named("Xyzzy Quux", (places[1].line,), 10.0)


def test_a_label_far_below_and_outside_the_personal_part_is_somebody_elses():
    """In the personal part it counts on any page."""
    texts = [f"line {number}" for number in range(61)] + ["Name: Xyzzy Quux"]
    assert found(page(*texts, kind=K.EXPERIENCE)) is None
    assert found(page(*texts, kind=K.PERSONAL)) == ("Xyzzy Quux", [62])
    assert found(page(*texts[1:], kind=K.EXPERIENCE)) == ("Xyzzy Quux", [61])


def test_a_personal_part_behind_long_other_parts_is_still_read():
    """Wherever it comes."""
    places = [*page(*["line"] * 62, kind=K.EXPERIENCE), place("Name: Xyzzy Quux", 62, K.PERSONAL)]
    assert found(places) == ("Xyzzy Quux", [63])


# -------------------------------------------------------------------------------------------------- without a label


@pytest.mark.parametrize(
    ("lines", "hints", "name"),
    [
        (["Xyzzy Quux", "Somewhere"], (), ("Xyzzy Quux", [1])),
        (["Xyzzy Quux"], ("xyzzy",), ("Xyzzy Quux", [1])),
        (["xyzzy quux"], ("xyzzy",), ("xyzzy quux", [1])),
        (["a", "b", "xyzzy quux"], ("xyzzy",), None),
        (["Jane Baker Planner"], ("janebakerplanner",), ("Jane Baker Planner", [1])),
        (["Maria Reyes\tPlanner\tManila"], (), ("Maria Reyes", [1])),
        (["Planner | Maria Reyes"], (), ("Maria Reyes", [1])),
        (["Maria Reyes Programme Officer"], (), ("Maria Reyes", [1])),
        (["NUR AISYAH BINTI", "ABDUL LATIF"], (), ("NUR AISYAH BINTI ABDUL LATIF", [1, 2])),
        (["Maria Reyes", "Jose Cruz"], (), ("Maria Reyes", [1])),
        (["Curriculum Vitae", "of", "Maria Reyes"], (), ("Maria Reyes", [3])),
        (["Kuala Lumpur", "Maria Reyes"], (), ("Maria Reyes", [2])),
        (["Programme Officer"], (), None),
        ([], (), None),
    ],
)
def test_the_likeliest_line_near_the_top_is_the_name(lines, hints, name):
    """In capitals, in the address, or broken off inside."""
    assert found(page(*lines), frozenset(hints)) == name


def test_whose_child_somebody_is_may_stand_below_in_smaller_display_type():
    """Both are larger than the text; in the text's own size it is part of the name at the very top only."""
    large, less = {"size": 23.0}, {"size": 17.0}
    lines = ("NUR AISYAH", "BINTI ABDUL LATIF", "plain text " * 5)
    assert found(page(*lines, l0=large, l1=less)) == ("NUR AISYAH BINTI ABDUL LATIF", [1, 2])
    assert found(page(*lines, l0=large)) == ("NUR AISYAH BINTI ABDUL LATIF", [1, 2])
    lower = ("Jalan Mawar 3", "50000 Kuala Lumpur", *lines)
    assert found(page(*lower, l2=large, l3=less)) == ("NUR AISYAH BINTI ABDUL LATIF", [3, 4])
    assert found(page(*lower, l2=large)) == ("NUR AISYAH", [3])


def test_a_name_in_two_lines_of_display_type_is_one():
    """The same size above the text's, and no more than seven words."""
    large = {"size": 20.0}
    assert found(page("Maria", "Reyes", "plain text " * 5, l0=large, l1=large)) == ("Maria Reyes", [1, 2])
    assert found(page("Maria", "Reyes", "plain text " * 5, l0=large)) == ("Maria", [1])
    assert found(page("Maria-", "Luisa Reyes", "plain text " * 5, l0=large, l1=large)) == ("Maria-Luisa Reyes", [1, 2])


def test_a_name_in_display_type_takes_six_lines_at_most():
    """As in a narrow column."""
    words = ("Maria", "Luisa", "Reyes", "Cruz", "Santos", "Gomez", "Lopez")
    large = {f"l{at}": {"size": 20.0} for at in range(7)}
    assert found(page(*words[:4], "plain text " * 9, **{f"l{at}": large[f"l{at}"] for at in range(4)})) == (
        "Maria Luisa Reyes Cruz",
        [1, 2, 3, 4],
    )
    assert found(page(*words, "plain text " * 9, **large)) == ("Maria Luisa Reyes Cruz Santos Gomez", [1, 2, 3, 4, 5, 6])


def test_labels_beside_their_values_head_no_columns():
    """One such row may stand over another."""
    rows = ("Surname\tReyes\tFirst name\tMaria", "Middle name\tCruz\tName extension\tN/A")
    assert found(page(*rows)) == ("Maria Cruz Reyes", [1, 2])


def test_two_single_words_alike_in_type_are_a_name_where_the_address_holds_both():
    """Else the second one is something else."""
    assert found(page("Maria", "Reyes"), frozenset({"mariareyes"})) == ("Maria Reyes", [1, 2])
    assert found(page("Maria", "Reyes", l1={"bold": True}), frozenset({"mariareyes"})) == ("Reyes", [2])


def test_the_type_parts_names_of_equal_form():
    """Bold, large or declared a title."""
    for style in ({"bold": True}, {"size": 20.0}, {"heading": 1}):
        assert found(page("Maria Reyes", "Jose Cruz", "text " * 20, l1=style)) == ("Jose Cruz", [2])


def test_the_type_of_the_first_page_is_what_a_name_is_large_beside():
    """Whatever the second one is set in; and a name on a later page weighs less."""
    first = page("Maria Reyes", "text " * 20, l0={"size": 14.0})
    second = [place("poster " * 90, 2, size=40.0, page=2)]
    assert found([*first, *second]) == ("Maria Reyes", [1])
    both = [place("Jose Cruz", 0, size=10.0, page=2), place("Maria Reyes", 1, size=10.0)]
    assert found(both) == ("Maria Reyes", [2])


@pytest.mark.parametrize(("index", "likely"), [(0, True), (3, True), (4, False)])
def test_two_words_that_nothing_is_known_of_are_a_name_among_the_first_four_lines(index, likely):
    """Below them something else must speak for it."""
    assert naming._likely("Xyzzy Quux", place("Xyzzy Quux", index), NOBODY, 0.0) is likely
    assert naming._likely("Xyzzy", place("Xyzzy", 0), NOBODY, 0.0) is False
    assert naming._likely("Xyzzy Quux", place("Xyzzy Quux", 9, heading=1), NOBODY, 0.0)
    assert naming._likely("Xyzzy Quux", place("Xyzzy Quux", 9), frozenset({"xyzzy"}), 0.0)
    assert naming._likely("Maria Quux", place("Maria Quux", 9), NOBODY, 0.0)
    assert [naming._likely("Xyzzy", place("Xyzzy", 9, size=size), NOBODY, 10.0) for size in (12.5, 12.6)] == [False, True]


@pytest.mark.parametrize(
    ("name", "index", "hints", "small"),
    [
        ("xyzzy quux", 0, {"xyzzy"}, True),
        ("xyzzy quux", 1, {"xyzzy"}, True),
        ("xyzzy quux", 2, {"xyzzy"}, False),
        ("xyzzy quux", 0, {"other"}, False),
        ("xyzzy Quux", 0, {"xyzzy"}, False),
        ("Xyzzy quux", 0, {"xyzzy"}, False),
        ("Xyzzy quux binti quux", 0, {"xyzzy"}, True),
        ("xyzzy", 0, {"xyzzy"}, False),
        ("a b c d e xyzzy", 0, {"xyzzy"}, True),
        ("a b c d e f xyzzy", 0, {"xyzzy"}, False),
        ("xyzzy qu1ux", 0, {"xyzzy"}, False),
    ],
)
def test_a_name_in_small_letters_stands_at_the_very_top_and_in_the_address(name, index, hints, small):
    """Two to six words of letters alone."""
    assert naming._typed_small(name, place(name, index), frozenset(hints)) is small


@pytest.mark.parametrize(
    ("name", "hints", "spelled"),
    [
        ("Jane Baker Planner", {"janebakerplanner"}, True),
        ("Jane Baker Planner", {"janebaker"}, False),
        ("Jane Baker planner", {"janebakerplanner"}, False),
        ("Jane B4ker", {"janeb4ker"}, False),
        ("Jane", {"jane"}, False),
    ],
)
def test_words_of_work_are_a_name_where_the_address_holds_all_of_them(name, hints, spelled):
    """Two to five in capitals."""
    assert naming._spelled_in_address(name, frozenset(hints)) is spelled


@pytest.mark.parametrize(
    ("text", "hints", "weight"),
    [
        ("Maria Reyes", (), 10.0),
        ("Maria Reyes", ("maria", "reyes"), 15.0),
        ("Maria Reyes", ("maria",), 12.5),
        ("Planner\tMaria Reyes", (), 9.7),
        ("Planner\tIpoh\tMaria Reyes", (), 9.4),
        ("Maria Reyes Programme Officer", (), 8.5),
        ("xyzzy quux", ("xyzzy", "quux"), 11.5),
    ],
)
def test_a_name_weighs_by_its_words_its_place_and_the_address(text, hints, weight):
    """Less behind other cells, or when the line goes on."""
    named = naming.find(page(text), frozenset(hints))
    assert named is not None and round(named.weight, 6) == weight


def test_a_bullet_is_no_name():
    """Nor is a line below the first forty in plain type."""
    assert found(page("Maria Reyes", l0={"bullet": True})) is None
    texts = ["x"] * 40
    assert found(page(*texts, "Maria Reyes", l40={"size": 20.0})) == ("Maria Reyes", [41])
    assert found(page(*texts, "Maria Reyes", l40={"size": 12.5})) is None


# -------------------------------------------------------------------------------------------------- somebody else's


@pytest.mark.parametrize(
    ("texts", "kind", "other"),
    [
        (["a"] * 6 + ["Referee: maria@example.com"], K.OTHER, True),
        (["a"] * 4 + ["Dr Maria Reyes", "maria@example.com"], K.OTHER, False),
        (["a"] * 5 + ["Dr Maria Reyes", "maria@example.com"], K.OTHER, True),
        (["a"] * 6 + ["Dr Maria Reyes", "b", "c", "maria@example.com"], K.OTHER, True),
        (["a"] * 6 + ["Dr Maria Reyes", "b", "c", "d", "maria@example.com"], K.OTHER, False),
        (["a"] * 6 + ["dr maria", "maria@example.com"], K.OTHER, False),
        (["a"] * 6 + ["Supervisor", "maria@example.com"], K.OTHER, True),
        (["a"] * 6 + ["Jalan Dato Onn", "maria@example.com"], K.OTHER, False),
        (["a"] * 6 + ["Rumah Tuan Jalan Onn", "maria@example.com"], K.OTHER, False),
        (["a"] * 6 + ["Title: Supervisor", "maria@example.com"], K.OTHER, False),
        (["Father: Ali, 012-555 0101"], K.HEADER, True),
        (["Father: Ali, 012-555 0101" + "x" * 100], K.HEADER, False),
    ],
)
def test_a_line_may_speak_of_somebody_else(texts, kind, other):
    """Of a relative anywhere; below the head of a referee, or within three lines under a titled name."""
    places = page(*texts, kind=kind)
    assert naming.someone_else(places[-1], places) is other


def test_a_titled_name_below_a_line_says_nothing_of_it():
    """It stands over what is its own."""
    places = page(*["a"] * 6, "maria@example.com", "Dr Maria Reyes", kind=K.OTHER)
    assert not naming.someone_else(places[6], places)


def test_a_titled_name_of_another_part_says_nothing():
    """A heading lies between."""
    places = [*page(*["a"] * 6, "Dr Maria Reyes", kind=K.REFEREES), place("maria@example.com", 7, K.OTHER)]
    assert not naming.someone_else(places[-1], places)


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["Name:\tXyzzy"], ("Xyzzy", [1])),
        (["Name  Xyzzy"], ("Xyzzy", [1])),
        (["Name Xyzzy"], None),
        (["Name-Xyzzy"], None),
        (["Name:"], None),
        (["Name :\t", "Xyzzy Quux"], ("Xyzzy Quux", [2])),
        (["Name:", "Xyzzy"], ("Xyzzy", [2])),
        (["Name:", "xyzzy quux"], None),
        (["Name:", "maria reyes"], ("maria reyes", [2])),
        (["Name:", "Name:", "Maria Reyes"], ("Maria Reyes", [3])),
        (["Name: A"], ("A", [1])),
        (["Name: -12"], None),
        (["* Name: Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["| Name: Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["a) Name: Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["my Name: Xyzzy Quux"], None),
        (["Age: 3 | 2. Name: Xyzzy Quux"], ("Xyzzy Quux", [1])),
        (["Name: Xyzzy Quux | Age"], ("Xyzzy Quux", [1])),
        (["Name: Xyzzy Quux   Age"], ("Xyzzy Quux", [1])),
        (["Name: Maria Reyes Nationality"], ("Maria Reyes", [1])),
        (["Name: Maria Reyes Programme Officer"], ("Maria Reyes", [1])),
        (["First name: Xyzzy", "Name: Maria Reyes"], ("Maria Reyes", [2])),
        (["First name: Xyzzy", "Surname: Xyzzy", "Surname: Other"], ("Xyzzy Xyzzy", [1, 2])),
        (["Surname\tBees\tFirst name", "Quux\tx\tXyzzy"], ("Quux Xyzzy", [2])),
        (["Surname\tFirst name", "Quux\tXyzzy\tother"], ("Quux Xyzzy", [2])),
        (["Surname\tFirst name"], None),
        (["Surname\tFirst name", "Quux"], None),
        (["Surname\tFirst name", "12\tXyzzy"], None),
        (["Name\tFirst name", "12\tXyzzy"], None),
    ],
)
def test_the_value_of_a_label_is_beside_it_or_below_it(lines, name):
    """Eleven words at most, and no other label; columns hold their own values alone."""
    assert found(page(*lines)) == name


@pytest.mark.parametrize(
    ("lines", "hints", "name", "weight"),
    [
        (["Planner • Maria Reyes"], (), ("Maria Reyes", [1]), 9.7),
        (["Planner   Maria Reyes"], (), ("Maria Reyes", [1]), 9.7),
        (["Planner\tIpoh\tKL\tMaria Reyes"], (), ("Maria Reyes", [1]), 9.1),
        (["Planner\tIpoh\tKL\tPerak\tMaria Reyes"], (), None, None),
        (["San Mateo, CA | Maria Reyes"], (), ("Maria Reyes", [1]), 9.7),
        (['Somebody, "Maria Reyes") x'], (), ("Maria Reyes", [1]), 9.7),
        (["x", "x", "Maria Reyes Programme Officer"], (), ("Maria Reyes", [3]), 8.5),
        (["x", "x", "x", "Maria Reyes Programme Officer"], (), None, None),
        (["x"] * 3 + ["Xyzzy Quux"], (), ("Xyzzy Quux", [4]), 6.0),
        (["x"] * 4 + ["Xyzzy Quux"], (), None, None),
        (["x"] * 6 + ["Rahmawati, S.E."], (), ("Rahmawati", [7]), 4.5),
        (["x"] * 8 + ["Xyzzy, S.E."], (), None, None),
        (["Maria Reyes | " + "word " * 70], (), ("Maria Reyes", [1]), 10.0),
        (["Planner | Maria Reyes | " + "word " * 70], (), None, None),
        (["Planner | Maria Reyes | " + "word " * 70], ("maria",), ("Maria Reyes", [1]), 12.2),
        (["Xyzzy Quux | Corge Grault | Maria Reyes | " + "word " * 70], ("maria",), ("Maria Reyes", [1]), 11.9),
        (["x", "Maria Reyes | " + "word " * 70], (), None, None),
        (["x", "Planner | Maria Reyes | " + "word " * 70], (), None, None),
        (["Xyzzy"], (), None, None),
        (["Xyzzy"], ("xyzzy",), ("Xyzzy", [1]), 10.5),
    ],
)
def test_a_name_is_found_in_the_cells_of_a_line(lines, hints, name, weight):
    """In one of the first four; of whole pages in one line, where it begins them or the address holds it."""
    places = page(*lines)
    named = naming.find(places, frozenset(hints))
    assert (found(places, frozenset(hints)), named and round(named.weight, 3)) == (name, weight)


@pytest.mark.parametrize(
    ("second", "name"),
    [
        ("Reyes", ("Maria Reyes", [1, 2])),
        ("Reyes Cruz Lim Tan Ali Omar", ("Maria Reyes Cruz Lim Tan Ali Omar", [1, 2])),
        ("Reyes\tIpoh", ("Maria", [1])),
        ("Reyes, Ipoh", ("Maria", [1])),
        ("Reyes | Ipoh", ("Maria", [1])),
        ("Manager", ("Maria", [1])),
        ("012", ("Maria", [1])),
    ],
)
def test_a_name_goes_on_in_large_type_with_names_alone(second, name):
    """Seven words in all, in no cells."""
    large = {"size": 20.0}
    assert found(page("Maria", second, "plain text " * 9, l0=large, l1=large)) == name


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        (20.0, 21.2, True),
        (20.0, 18.8, True),
        (25.0, 26.5, True),
        (25.0, 23.5, True),
        (20.0, 21.3, False),
        (13.1, 13.1, True),
        (13.0, 13.0, False),
    ],
)
def test_two_lines_of_a_name_are_alike_in_size(first, second, together):
    """Within six hundredths, and three tenths larger than the text."""
    named = found(page("Maria", "Reyes", "text " * 20, l0={"size": first}, l1={"size": second}))
    assert (named == ("Maria Reyes", [1, 2])) is together


def test_a_list_item_carries_on_no_name():
    """Whatever its size."""
    item = {"size": 20.0, "bullet": True}
    assert found(page("Maria", "Reyes", "text " * 20, l0={"size": 20.0}, l1=item)) == ("Maria", [1])


@pytest.mark.parametrize(
    ("lines", "hints", "name"),
    [
        (["Maria", "Reyes"], ("maria",), ("Maria", [1])),
        (["Maria", "Reyes"], ("reyes",), ("Reyes", [2])),
        (["MARIA", "Reyes"], ("mariareyes",), ("MARIA", [1])),
        (["Maria Li", "Reyes"], ("mariareyes",), ("Reyes", [2])),
        (["Maria-", "Reyes"], ("mariareyes",), ("Maria-Reyes", [1, 2])),
        (["Siti Aminah", "binti Ali"], (), ("Siti Aminah binti Ali", [1, 2])),
        (
            ["Siti Aminah", "binti Ali Omar Hassan Xyz Abc Def"],
            (),
            ("Siti Aminah binti Ali Omar Hassan Xyz Abc Def", [1, 2]),
        ),
        (["Siti Aminah", "binti Ali Omar Hassan Xyz Abc Def Ghi"], (), ("Siti Aminah", [1])),
        (["Siti Binti", "Ali"], (), ("Siti Binti Ali", [1, 2])),
        (["Siti Binti", "Ali | Ipoh"], (), ("Siti Binti", [1])),
    ],
)
def test_in_plain_type_a_name_goes_on_by_the_address_or_a_word_of_descent(lines, hints, name):
    """Single words alike in capitals; nine words in all."""
    assert found(page(*lines), frozenset(hints)) == name


def test_a_heading_is_no_second_half_of_a_name():
    """Though the address holds both words."""
    places = [place("Maria", 0), place("Reyes", 1, head=True)]
    assert found(places, frozenset({"mariareyes"})) == ("Maria", [1])


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        (["x"] * 3 + ["Maria Reyes, " + "word " * 13], ("Maria Reyes", [4])),
        (["x"] * 3 + ["Maria Reyes, " + "word " * 14], None),
        (["x"] * 2 + ["Maria Reyes, " + "word " * 14], ("Maria Reyes", [3])),
        (["Planner | Maria Reyes | ".ljust(300, "x")], ("Maria Reyes", [1])),
        (["Planner | Maria Reyes | ".ljust(301, "x")], None),
        (["x"] * 39 + ["Maria Reyes"], ("Maria Reyes", [40])),
        (["x"] * 40 + ["Maria Reyes"], None),
        (["Siti", "Binti", "Ali"], ("Siti Binti Ali", [1, 2, 3])),
    ],
)
def test_a_name_is_looked_for_where_it_is_printed(lines, name):
    """In cells of fifteen words, lines of three hundred characters, the first forty lines; on two lines more."""
    large = {f"l{at}": {"size": 20.0} for at in range(3)} if lines[0] == "Siti" else {}
    assert found(page(*lines, "text " * 30, **large)) == name


@pytest.mark.parametrize(("index", "found_there"), [(119, True), (120, False)])
def test_large_type_is_looked_at_in_the_first_hundred_and_twenty_lines(index, found_there):
    """Below the first forty nothing else is."""
    named = found(page(*["some text"] * index, "Maria Reyes", **{f"l{index}": {"size": 20.0}}))
    assert (named == ("Maria Reyes", [index + 1])) is found_there


@pytest.mark.parametrize(("length", "other"), [(119, True), (120, False)])
def test_a_relative_is_spoken_of_in_a_short_line(length, other):
    """A word in a page run together need not speak of what stands beside it."""
    places = page("Father: Ali ".ljust(length, "x"))
    assert naming.someone_else(places[0], places) is other


def test_a_value_has_eleven_words_at_most():
    """A longer one is text."""
    assert [name_labels._is_value("a " * count + "b") for count in (10, 11)] == [True, False]


def test_a_degree_on_the_line_below_is_no_part_of_the_name_before_the_comma():
    """In the same large type."""
    large = {"size": 20.0}
    places = page("Maria Reyes,", "S.PWK", "plain text " * 9, l0=large, l1=large)
    assert found(places)[0] == "Maria Reyes"


@pytest.mark.parametrize(
    ("text", "below", "found"),
    [
        ("Name: Ali bin Abu", None, [("whole", "Ali bin Abu")]),
        ("1. Name: Ali bin Abu", None, [("whole", "Ali bin Abu")]),
        ("My name: Ali bin Abu", None, []),
        ("Contact name: Siti || Name: Ali bin Abu", None, [("whole", "Ali bin Abu")]),
        ("Clerk Name: Siti || Surname: Abu", None, [("family", "Abu")]),
        ("Family name || First name || Age", "Abu || Ali || 24", [("family", "Abu"), ("given", "Ali")]),
        ("Family name || First name", "Abu || 24", [("family", "Abu")]),
        ("Name", "Ali bin Abu", [("whole", "Ali bin Abu")]),
        ("Name Ali bin Abu", "Phone 012-555 0101", [("whole", "Ali bin Abu")]),
        ("Name Ali bin Abu", "e-mail ali@example.com", [("whole", "Ali bin Abu")]),
        ("Name Ali", "e-mail ali@example.com", [("whole", "Ali")]),
        ("Name Xyzzy", "e-mail ali@example.com", []),
        ("Name Xyzzy One Two Three Four Five Six", "e-mail ali@example.com", [("whole", "Xyzzy One Two Three Four Five Six")]),
        ("Name Ali bin Abu", "Ipoh 012-555 0101", []),
        ("Name Ali bin Abu", f"{'x' * 14} phone 012-555 0101", [("whole", "Ali bin Abu")]),
        ("Name Ali bin Abu", f"{'x' * 15} phone 012-555 0101", []),
        ("Name Ali bin Abu", "Clerk", []),
        ("Name: Nur Aini binti", "Razali", [("whole", "Nur Aini binti Razali")]),
        ("Name: Nur Aini binti", "Razali Ali Abu", [("whole", "Nur Aini binti Razali Ali Abu")]),
        ("Name: Nur Aini binti", "Razali Ali Abu Omar", [("whole", "Nur Aini binti")]),
    ],
)
def test_a_name_stands_behind_its_label_or_below_it(text, below, found):
    """The label begins a cell; three words at most had no room; without a colon the line below is a field as well."""
    following = Line(below.replace(" || ", "\t"), continues="Aini" in text) if below else None
    labels = name_labels.labels_in(Line(text.replace(" || ", "\t")), following)
    assert [(group, value) for group, value, _ in labels] == found


@pytest.mark.parametrize("label", ["Name", "Full name", "Nama", "Nama penuh", "Nama lengkap"])
def test_a_plain_label_needs_no_colon_above_another_field(label):
    """Unlike one for a part of the name."""
    below = Line("Telefon 012-555 0101")
    assert [value for _, value, _ in name_labels.labels_in(Line(f"{label} Ali bin Abu"), below)] == ["Ali bin Abu"]
    assert list(name_labels.labels_in(Line("Surname Ali bin Abu"), below)) == []


def test_a_long_name_has_as_many_lines_as_a_narrow_column_makes_of_it():
    """Each holds a word or two in large type."""
    lines = ("Muhammad", "Hafizuddin", "Syazwan bin", "Wan Ahmad", "Kamaruzzaman")
    large = {f"l{i}": {"size": 17.0, "bold": True} for i in range(len(lines))}
    assert found(page(*lines, "plain text " * 9, **large)) == (" ".join(lines), [1, 2, 3, 4, 5])
