"""Where one entry ends and the next begins, in full; and how lines are joined, cut and set in before that."""

import re

import pytest

from screen.model import LINE_END, Box, Line, Span
from screen.profile.entries import FORM, PLACE, anchor_date, indented_as_bullets, sentences, span, split
from screen.profile.paragraphs import paragraphs
from screen.profile.stops import WHOLE_NAME, WHOLE_WORD, none_of

FILED = "- filed"
TOLD = "we did many very good things for all of them."


def line(text, number):
    """``- `` is a bullet, ``* `` bold, ``_`` and a figure white space above it."""
    gap, _, rest = text[1:].partition(" ") if text.startswith("_") else ("0", "", text)
    return Line(rest.lstrip("-* "), number=number, bullet=rest.startswith("- "), bold=rest.startswith("* "), gap=float(gap))


ABOUT = {"Clerk": "post", "Firm": "organisation", "Ipoh": PLACE}


def about(line):
    """What a line is about: a post, an employer, a mere place, or what a form asks."""
    kind = FORM if ":" in line.text else ABOUT.get(line.text.split(",")[0].split(" ")[0], "")
    return frozenset({kind} - {""})


def starts(texts, anchors):
    """The number of the line with which each entry begins."""
    entries = split([line(text, number) for number, text in enumerate(texts, 1)], anchors, about)
    assert [entry.lines[entry.anchor].number - 1 for entry in entries] == anchors
    return [entry.lines[0].number for entry in entries]


def joined(*texts):
    """Lines as they are after joining; ``+`` goes on with the line before."""
    lines = [Line(text.lstrip("+"), number=number, continues=text.startswith("+")) for number, text in enumerate(texts, 1)]
    return [(each.number, each.text.replace(LINE_END, "/")) for each in paragraphs(lines)]


@pytest.mark.parametrize(
    ("texts", "anchors", "found"),
    [
        (["Clerk", FILED, "2018", "Manager", FILED, "2017"], [2, 5], [1, 4]),
        (["Clerk", "x", "2018", "Manager", "y", "2017"], [2, 5], [1, 4]),
        (["Clerk", FILED, "2018"], [2], [3]),
        (["Clerk", FILED, "2018", "Manager", FILED, "2017", "x"], [2, 5], [3, 6]),
        (["2018", FILED, "Clerk", "2017"], [0, 3], [1, 4]),
        (["2018", "Clerk", FILED, "2017"], [0, 3], [1, 4]),
        (["Clerk", "2018", "Manager", "x", FILED, "2017"], [1, 5], [1, 3]),
        (["Clerk", FILED, "in 2018", "Manager", FILED, "2017"], [2, 5], [3, 6]),
        (["Clerk", FILED, "2018", "Manager", FILED, "2017", "Bees", FILED, "2016"], [2, 5, 8], [1, 4, 7]),
        (["Clerk", FILED, "2018", FILED, "Manager", FILED, "2017"], [2, 6], [3, 7]),
        (["x", f"Clerk there, {TOLD}", "2018", "x", "2017", "y"], [2, 4], [2, 4]),
        (["x", f"Clerk there, {TOLD}", "2018 Ipoh", "x", "2017", "y"], [2, 4], [3, 5]),
        (["x", f"There, {TOLD}", "2018", "x", "2017", "y"], [2, 4], [3, 5]),
        (["x", f"- Clerk there, {TOLD}", "2018", "x", "2017", "y"], [2, 4], [3, 5]),
        (["Firm", "x", "2018", "y", "Firm", "Clerk", "z", "2017"], [2, 7], [1, 5]),
        (["Firm", "x", "2018", "y", "Firm", "x", "z", "2017"], [2, 7], [1, 6]),
        (["Ipoh", FILED, "2018", "Manager", FILED, "2017"], [2, 5], [1, 4]),
        (["Clerk", FILED, "2018", "Ipoh", FILED, "2017"], [2, 5], [3, 6]),
        (["* Clerk", FILED, "2018", "* Manager", FILED, "2017"], [2, 5], [1, 4]),
        (["* Clerk", FILED, "2018", "Manager", FILED, "2017"], [2, 5], [3, 6]),
        (["Clerk", "2018", "Manager", FILED, "2017"], [1, 4], [1, 3]),
        (["Clerk", FILED, "2018", "Manager", "2017"], [2, 4], [1, 4]),
        ([FILED, "2018", FILED, "2017"], [1, 3], [2, 4]),
        (["Clerk 2018", "x", "_0.3 y", "z", "2017"], [0, 4], [1, 3]),
        (["Clerk 2018", "x", "_0.2 y", "z", "2017"], [0, 4], [1, 5]),
        (["Clerk 2018", "_0.5 x", "_1.5 y", "z", "2017"], [0, 4], [1, 3]),
        (["Clerk 2018", "_1.5 x", "_0.5 y", "z", "2017"], [0, 4], [1, 2]),
        (["Clerk", "2018", "x", "_0.3 y", "z", "2017"], [1, 5], [1, 4]),
        (["Clerk", "2018", "_1 x", "_1.1 y", "_1 z", "_1 2017"], [1, 5], [1, 5]),
        (["Clerk", "2018", "_1 x", "_1.3 y", "_1 z", "_1 2017"], [1, 5], [1, 4]),
        (["Clerk 2018", TOLD, "x", "y", "2017"], [0, 4], [1, 5]),
        (["Clerk", "2018", TOLD, "x", "y", "2017"], [1, 5], [1, 4]),
        (["Clerk", "2018", TOLD, "x", "Clerk", "2017"], [1, 5], [1, 5]),
        (["Clerk", "2018", TOLD, "x", TOLD, "2017"], [1, 5], [1, 6]),
        (["Clerk", "2018", "x", TOLD, "y", "2017"], [1, 5], [1, 3]),
        (["Clerk", "2018", "x", FILED, "y", "z", "2017"], [1, 6], [1, 3]),
        (["Clerk 2018", "x", f"{TOLD} 2017"], [0, 2], [1, 3]),
        (["Clerk", "2018", TOLD, TOLD, "2017"], [1, 4], [1, 5]),
        (["- Clerk 2018", "- x", "- 2017"], [0, 2], [1, 3]),
        (["Clerk 2018", FILED, FILED, "- 2017 x"], [0, 3], [1, 4]),
        (["* Clerk", "2018", "* x", "y", "2017"], [1, 4], [1, 4]),
        (["* Clerk", "2018", "* x", "y", "z", "2017"], [1, 5], [1, 5]),
        (["* Clerk", "2018", "* x", "y", "z", "v", "2017"], [1, 6], [1, 6]),
        (["* Clerk", "2018", "* x", "y", "z", "v", "w", "2017"], [1, 7], [1, 7]),
        (["* Clerk", "2018", "* x", "y", "z", "v", "w", "u", "2017"], [1, 8], [1, 8]),
        (["Bank", "Clerk", "2018", "x", "Shop", "Clerk", "2017"], [2, 6], [1, 5]),
        (["a", "b", "c", "2018", "d", "e", "f", "g", "2017"], [3, 8], [1, 6]),
        (["a", "b", "c", "d", "2018"], [4], [2]),
        (["a: 1", "b: 2", "c: 3", "d: 4", "e: 5", "2018"], [5], [1]),
        (["a", "b: 2", "c: 3", "d: 4", "e: 5", "2018"], [5], [2]),
        (
            ["a: 1", "b: 2", "c: 3", "d: 4", "e: 5", "2018", "x", "a: 1", "b: 2", "c: 3", "d: 4", "e: 5", "2017"],
            [5, 12],
            [1, 8],
        ),
        (["Clerk 2018", "Clerk", "x", "2017"], [0, 3], [1, 4]),
        (["Clerk 2018", "x", "2017"], [0, 2], [1, 3]),
        (["x", "2018", "Clerk", "y", "2017"], [1, 4], [1, 4]),
        (["Clerk", "2018", "2017"], [1, 2], [1, 3]),
        (["", "2018"], [1], [1]),
    ],
)
def test_an_entry_begins_where_most_speaks_for_it(texts, anchors, found):
    """The looks of the first one, its distance from its date, white space, running text before; or behind dates that close."""
    assert starts(texts, anchors) == found


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["a", "+b", "+c", "d"], [(1, "a/b/c"), (4, "d")]),
        (["a 2018 –", "2019", "+b"], [(1, "a 2018 –/2019/b")]),
        (["in", "+2018 x"], [(1, "in/2018 x")]),
        (["pada", "+2018 x"], [(1, "pada/2018 x")]),
        (["bin", "+2018 x"], [(1, "bin"), (2, "2018 x")]),
        (["a", "+2018 x"], [(1, "a"), (2, "2018 x")]),
        (["a |", "+2018 x"], [(1, "a |/2018 x")]),
        (["a", "+b", "I was"], [(1, "a/b/I was")]),
        (["a", "I was"], [(1, "a"), (2, "I was")]),
        (["a", "+b.", "I was"], [(1, "a/b."), (3, "I was")]),
        (["a\tc", "+b", "I was"], [(1, "a\tc/b"), (3, "I was")]),
        (["a", "+Xy: z"], [(1, "a"), (2, "Xy: z")]),
        (["a", "+Xy ab: z"], [(1, "a"), (2, "Xy ab: z")]),
        (["a", "+Xy ab cd: z"], [(1, "a/Xy ab cd: z")]),
        (["a", "+xy: z"], [(1, "a/xy: z")]),
        (["a 2018 –", "x 2019"], [(1, "a 2018 –"), (2, "x 2019")]),
        (["a 2018 until", "2019 x"], [(1, "a 2018 until/2019 x")]),
        (["a –", "2019"], [(1, "a –"), (2, "2019")]),
        (["a 2018", "2019"], [(1, "a 2018"), (2, "2019")]),
        (["a\tb", "+c"], [(1, "a\tb/c")]),
        (["a", "+b\tc"], [(1, "a"), (2, "b\tc")]),
    ],
)
def test_wrapped_lines_are_joined_into_paragraphs(texts, found):
    """With the number of the first; not where a date or a label begins the next one, unless the last one leads up to it."""
    assert joined(*texts) == found


@pytest.mark.parametrize(
    ("above", "below", "whole"),
    [
        ("Unified Certificate", "(UC)", True),
        ("Unified Certificate", "(UC) x", False),
        ("Unified Certificate", "(UC 2)", False),
        ("Unified Certificate 2018", "(UC)", False),
        ("Clerk since August", "2016 until now", True),
        ("Clerk since August", "2016.", True),
        ("Clerk since August", "201 x", False),
        ("Clerk since then", "2016 until now", False),
        ("Clerk since 8", "2016 until now", False),
        ("Clerk, January –", "March 2020", True),
        ("Clerk, January –", "in March 2020", False),
        ("Clerk, Bees –", "March 2020", False),
        ("Clerk, June 2018", "– May 2020", True),
        ("Clerk, June 2018", "→ May 2020", True),
        ("Clerk, June 2018", "– x", False),
        ("Clerk", "– May 2020", False),
    ],
)
def test_what_the_end_of_a_line_breaks_is_whole_again(above, below, whole):
    """A word in brackets that had no room, but for figures and below dates; a month and its year; a range at its dash."""
    assert joined(above, below) == ([(1, f"{above}/{below}")] if whole else [(1, above), (2, below)])


@pytest.mark.parametrize(
    ("head", "ends"),
    [
        ("Clerk, Bank — Oct 2018 to May 2019", True),
        ("Clerk | Oct 2018 to May 2019", True),
        ("Clerk – (Oct 2018 to May 2019).", True),
        ("Clerk Oct 2018 to May 2019", False),
        ("Clerk (Oct 2018 to May 2019)", False),
        ("Clerk — Oct 2018", False),
        (f"{'w ' * 10}— Oct 2018 to May 2019", True),
        (f"{'w ' * 11}— Oct 2018 to May 2019", True),
        (f"{'w ' * 12}— Oct 2018 to May 2019", False),
    ],
)
def test_a_range_of_dates_apart_from_its_name_ends_the_head_of_an_entry(head, ends):
    """In a line of up to sixteen words, marks aside; no text is joined to it."""
    assert joined(head, "+filed") == ([(1, head), (2, "filed")] if ends else [(1, f"{head}/filed")])


@pytest.mark.parametrize(
    ("texts", "begins"),
    [
        (["Clerk 2018 to 2019", "Cook 2016 to 2017"], True),
        (["Clerk 2018", "Cook 2016 to 2017"], False),
        (["Clerk 2018 to 2019", "Cook 2016 to 2017 x"], False),
        (["I filed.", "Cook 2016 to 2017"], True),
        (["I filed", "Cook 2016 to 2017"], False),
        (["I filed.", "cook 2016 to 2017"], False),
        (["I filed.", "Cook 2016"], False),
        (["I filed.", "Cook", "2016 to 2017"], True),
        (["I filed", "Cook", "2016 to 2017"], False),
        (["I filed.", "Cook.", "2016 to 2017"], False),
        (["I filed.", "Cook", "2016"], False),
        (["I filed.", "Cook", "x 2016 to 2017"], False),
        (["I filed.", f"Cook{' x' * 11}", "2016 to 2017"], True),
        (["I filed.", f"Cook{' x' * 12}", "2016 to 2017"], False),
    ],
)
def test_a_head_with_its_dates_is_not_joined_to_the_text_above(texts, begins):
    """Below another head or the end of a sentence: up to twelve words with a capital, a range behind or right below them."""
    above, head, *dated = texts
    two = [(1, above), (2, head)] if begins else [(1, f"{above}/{head}")]
    assert joined(above, f"+{head}", *dated) == [*two, *((3, text) for text in dated)]


@pytest.mark.parametrize(
    ("edges", "bullets"),
    [
        ([(50, 100), (60, 90), (70, 80)], []),
        ([(50, 100), (60, 90)], [2]),
        ([(50, 100), (54, 96), (55.9, 94)], []),
        ([(50, 100), (60, 90), (70, 85.9)], []),
        ([(50, 100), (60, 90), (70, 86)], [2, 3]),
        ([(50, 100), (60, 90), (70, 80), (65, 85), (60, 120)], []),
        ([(50, 100), (60, 90), (70, 80), (60, 120)], [2, 3, 4]),
    ],
)
def test_centred_text_has_no_bullets(edges, bullets):
    """Three lines and more of different lengths, most of them with their middles below one another to six points."""
    lines = [Line("x", number=number, box=Box(x0, 0, x1, 10)) for number, (x0, x1) in enumerate(edges, 1)]
    assert [each.number for each in indented_as_bullets(lines) if each.bullet] == bullets


def test_items_of_lists_do_not_count_for_how_text_is_centred():
    """They stand at the left, below posts and employers about the middle."""
    edges = [(50, 100), (60, 90), (10, 200), (70, 80)]
    lines = [Line("x", number=at, bullet=at == 3, box=Box(x0, 0, x1, 10)) for at, (x0, x1) in enumerate(edges, 1)]
    assert [each.number for each in indented_as_bullets(lines) if each.bullet] == [3]


def test_the_edge_of_a_column_is_that_of_its_lines_on_the_page():
    """Bullets do not count, nor do lines without a place."""
    lines = [
        Line("a", number=1, box=Box(50, 0, 90, 1)),
        Line("b", number=2, box=Box(40, 0, 90, 1), bullet=True),
        Line("c", number=3, box=Box(60, 0, 90, 1)),
        Line("d", number=4, box=Box(56, 0, 90, 1)),
        Line("e", number=5, box=Box(60, 0, 90, 1), page=2),
        Line("f", number=6),
    ]
    assert [each.number for each in indented_as_bullets(lines) if each.bullet] == [2, 3]


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("one two three four five six seven eight 2018.", None),
        ("one two three four five six seven 2018.", "2018"),
        ("one two three four five six seven eight 2018 .", None),
        ("one two three four five six seven eight 2018. Yes", None),
        ("one two three four five six seven eight 2017 – 2018.", "2017 – 2018"),
        ("I kept the bees of the town hall from 2018.", None),
        ("I kept the bees of the town hall mulai Jun 2018.", None),
        ("I kept the bees of the town hall in June - July 2018.", None),
        ("I kept the bees of the town hall, June - July 2018.", "June - July 2018"),
        ("posters for the fair in 2019", None),
        ("posters for the fair, 2019", "2019"),
        ("Posters for the fair in 2019", "2019"),
        ("2019: Posters for the fair", "2019"),
        ("2019: Posters for the fair!", None),
        ("Clerk (since 2016), 2014 - 2018", "2014 - 2018"),
        ("Clerk since 2016, 2014 - 2018", "since 2016"),
        ("X 2018 there", None),
        ("there 2018 X", None),
        ("(2018) Clerk", "2018"),
        ("– 2018: Clerk", "2018"),
        ("Clerk [2018],", "2018"),
        ("Clerk\t(2018), Ipoh", "2018"),
        ("Clerk 2018 – 2019 (" + "w " * 20, "2018 – 2019"),
        ("Clerk 2018 – 2019 w " + "w " * 20, None),
    ],
)
def test_marks_beside_a_date_do_not_part_it_from_the_edge(text, printed):
    """But a date that ends a sentence is told in passing."""
    found = anchor_date(Line(text))
    assert (found and text[found.start : found.end]) == printed


def test_a_sentence_stands_in_the_line_on_which_it_begins():
    """Running text is cut at its stops, after small letters, figures and brackets."""
    text = f"Then (all of it). Now 12. Yes? No! I{LINE_END}ran. OK. It was so for ten years and more"
    assert [(each.number, each.text) for each in sentences(Line(text + " w" * 5, number=3))] == [
        (3, "Then (all of it)."),
        (3, "Now 12."),
        (3, "Yes?"),
        (3, "No!"),
        (3, f"I{LINE_END}ran."),
        (4, "OK. It was so for ten years and more w w w w w"),
    ]


def test_a_receipt_is_the_text_of_its_line_or_a_part_of_it():
    """Without blanks around it."""
    assert span(Line("  Clerk  x ", number=3, page=2)) == Span(2, 3, "Clerk  x")
    assert span(Line("Clerk x", number=3), " x ") == Span(1, 3, "x")


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Pearl Bank. Clerk. Yes", ["Bank", "Clerk"]),
        ("Hj. Ali and Mrs. Lim of St. Mary", []),
        ("Assoc. Prof. Dr. Lim, Mr. Tan and Ms. Ng", []),
        ("En. Abu, Pn. Siti, Dato. Ali and Ir. Lee", []),
        ("Pearl Sdn. Bhd. in Jln. Laut", []),
        ("Asst. Mgr. of Dept. Hon. Secretary", []),
        ("Pen. Pengarah, Pemb. Tadbir, Peg. Tadbir, Tim. Ketua", []),
        ("Kem. Laut, Jab. Kerja, Pej. Daerah", []),
        ("Snr. Exec. and Jnr. Exec. at Govt. offices", []),
    ],
)
def test_a_stop_behind_a_short_word_of_titles_and_offices_ends_no_sentence(text, stops):
    """It belongs to the word."""
    assert re.findall(rf"(\w+){WHOLE_WORD}\.", text) == stops


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("Pearl School. Ipoh", ["School"]),
        ("Sek. Men. Keb. Laut and SEK. REN. Biru", []),
        ("Kol. Vok. Laut, Inst. Tek. Biru, Univ. Laut", []),
        ("Laut Hr. Sec. School, Biru Jr. Matric. College, Mt. Laut, Ft. Biru, Sr. M. Lim", []),
        ("Laut Mat. Hr. Sec. School, Govt. College and GOVT. COLLEGE", []),
    ],
)
def test_a_stop_in_the_name_of_a_school_ends_no_sentence(text, stops):
    """Nor behind an initial."""
    assert re.findall(rf"(\w+){WHOLE_NAME}\.", text) == stops


@pytest.mark.parametrize(
    ("kind", "letters", "stops"),
    [
        ("titles", "", ["pen", "TIM", "Open", "Laut"]),
        ("titles", "i", ["Open", "Laut"]),
        ("schools", "", ["pen", "TIM", "Peg", "Open", "Laut"]),
    ],
)
def test_short_words_are_known_in_their_own_letters_or_in_any(kind, letters, stops):
    """A kind by itself, and whole words alone."""
    assert re.findall(rf"(\w+){none_of(kind, letters)}\.", "pen. TIM. Peg. Open. Laut.") == stops
