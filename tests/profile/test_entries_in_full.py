"""How a section is cut into entries: joined lines, running text, the date that heads an entry, and where the next begins."""

import pytest

from screen.model import LINE_END, Box, Line
from screen.profile import entries
from screen.profile.entries import (
    Entry,
    anchor_date,
    indented_as_bullets,
    is_body,
    sentences,
    split,
)
from screen.profile.paragraphs import paragraphs


def lines(*texts, **common):
    """Lines, numbered; a line may be given as a text and its own style."""
    made = []
    for number, given in enumerate(texts, 1):
        text, style = (given, {}) if isinstance(given, str) else given
        made.append(Line(text, **({"number": number} | common | style)))
    return made


# ------------------------------------------------------------------------------------------------------ joined lines


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("We ran", ("things", {"continues": True}), True),
        ("We ran", "things", False),
        ("We ran", ("things", {"continues": True, "page": 2}), False),
        ("We ran", ("things", {"continues": True, "bold": True}), True),
        ("We ran", ("things", {"continues": True, "size": 11.1}), True),
        ("We ran", ("things", {"continues": True, "size": 11.3}), False),
        ("We ran", ("2018 – 2019 things", {"continues": True}), False),
        (("We ran", {"bullet": True}), ("2018 – 2019 things", {"continues": True}), False),
        (("We ran", {"bullet": True}), ("2019 things", {"continues": True}), True),
        ("BSc, Laut, 2013 – 2017, CGPA 3.4", ("STPM, SMK Laut, 2012 – 2013", {"continues": True}), False),
        ("BSc, Laut, 2013 – 2017 (Merit)", ("STPM, SMK Laut, 2012 – 2013", {"continues": True}), False),
        ("BSc, Laut, 2013 – 2017 and", ("STPM, SMK Laut, 2012 – 2013", {"continues": True}), True),
        ("Bachelor of Law, Universiti", "Laut. CGPA 3.2", True),
        ("LLB, Universiti", "Laut. CGPA 3.2", False),
        ("LLB, graduated", ("8/2018", {"continues": True}), True),
        ("We ran", ("things since 2018 – 2019", {"continues": True}), True),
        ("We ran", ("things\tthere", {"continues": True}), False),
        ("We ran", ("Duties: things", {"continues": True}), False),
        ("We ran", ("Main duties: things", {"continues": True}), False),
        ("x" * 2000, ("things", {"continues": True}), True),
        ("x" * 2001, ("things", {"continues": True}), False),
        ("Clerk, June 2018 –", "September 2020", True),
        ("Clerk, June 2018 to", "September 2020", True),
        ("Clerk, June 2018 hingga", "September 2020", True),
        ("Clerk (June", "2018 – September 2020)", True),
        ("Clerk since June", "'18", True),
        ("Clerk\tJune", "2018 – September 2020", True),
        ("Clerk • June 2018–September", "2020", True),
        ("Clerk (Ipoh", "2018 – September 2020)", False),
        ("Clerk, June 2018", "September 2020", False),
        ("Clerk –", "September 2020", False),
        ("Clerk, June 2018 –", ("September 2020", {"page": 2}), False),
        ("Clerk, June 2018 –", "in September 2020", False),
        ("Clerk, June 2018 –", "2019 – 2020", False),
    ],
)
def test_a_wrapped_line_is_joined_to_the_one_before(first, second, joined):
    """Of the same size and page, unless it is dated, labelled or a row; and a range that the end of a line breaks."""
    made = lines(first, second, size=10.0)
    found = [line.text for line in paragraphs(made)]
    assert found == ([f"{made[0].text}{LINE_END}{made[1].text}"] if joined else [line.text for line in made])


@pytest.mark.parametrize(
    ("line", "body"),
    [
        (Line("word " * 16), False),
        (Line("word " * 17), True),
        (Line("word – " * 16), False),
        (Line("word " * 9 + "end."), True),
        (Line("word " * 9 + "end; "), True),
        (Line("word " * 9 + "end"), False),
        (Line("word " * 8 + "end."), False),
        (Line("word", bullet=True), True),
        (Line("word " * 12, bullet=True, bold=True), False),
        (Line("word " * 13, bullet=True, bold=True), True),
        (Line("word " * 32, bold=True), False),
        (Line("word " * 33, bold=True), True),
        (Line("word " * 32, heading=2), False),
    ],
)
def test_bullets_and_long_lines_are_running_text(line, body):
    """Bold ones only where they are very long."""
    assert is_body(line) is body


def test_running_text_is_cut_at_its_full_stops():
    """Each sentence on the printed line on which it begins; titles and small letters end none."""
    first, second = "I ran it for Dr. Lim of St. John and others there", "for three years. Then I left! Was it good?"
    text = LINE_END.join([first, second, "Yes. it was so."])
    assert [(line.number, line.text) for line in sentences(Line(text, number=4))] == [
        (4, f"I ran it for Dr. Lim of St. John and others there{LINE_END}for three years."),
        (5, "Then I left!"),
        (5, "Was it good?"),
        (6, "Yes. it was so."),
    ]
    short = Line("Ran it. Left it.")
    assert sentences(short) == [short]


@pytest.mark.parametrize(
    ("left", "text", "set_in"),
    [
        (56.0, "x", False),
        (56.1, "x", True),
        (94.9, "x", True),
        (95.0, "x", False),
        (70.0, "2018 x", False),
        (70.0, "a\tb", False),
    ],
)
def test_a_line_set_in_a_little_counts_as_a_bullet(left, text, set_in):
    """Between six and 45 points from the edge of its column; dates and rows do not."""
    edge = Line("edge", box=Box(50.0, 0, 100, 10))
    line = Line(text, number=2, box=Box(left, 0, 100, 10))
    far = Line("far", number=3, column=2, box=Box(200.0, 0, 300, 10))
    assert [each.bullet for each in indented_as_bullets([edge, line, far])] == [False, set_in, False]


# ---------------------------------------------------------------------------------------------- the date of an entry


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2018 – 2019 Clerk", "2018 – 2019"),
        ("(2018 – 2019) Clerk", "2018 – 2019"),
        ("Clerk, 2018 – 2019.", "2018 – 2019"),
        ("Clerk 2018 – 2019 Ipoh", "2018 – 2019"),
        ("2019 Clerk", "2019"),
        ("Clerk (2019)", "2019"),
        ("Clerk in 2019 there", None),
        ("Clerk (2019)\tIpoh", "2019"),
        ("Clerk\t2019\tIpoh", "2019"),
        ("2019 " + "word " * 16, None),
        ("2019 " + "word " * 15, "2019"),
        ("word " * 15 + "2019", "2019"),
        ("word " * 16 + "2019", None),
        ("What a year was 2019!", None),
        ("2018 – 2019 " + "word " * 60, "2018 – 2019"),
        ("word " * 60 + "2018 – 2019", "2018 – 2019"),
        ("Clerk 2018 – 2019, " + "word " * 30, "2018 – 2019"),
        ("Clerk 2018 – 2019 " + "word " * 30, None),
        ("x" * 156 + " 2018 – 2019, " + "word " * 30, "2018 – 2019"),
        ("x" * 159 + " 2018 – 2019, " + "word " * 30, None),
        ("x" * 216 + " 2019", None),
        ("x" * 215 + " 2019", "2019"),
        ("2017 Clerk 2018 – 2019", "2018 – 2019"),
        ("Clerk, Pearl Bank (2011 – 2013). I filed letters for all of them until 2014.", "2011 – 2013"),
        ("Clerk, Pearl Bank, 2011 – 2013. I filed letters for all of them until 2014.", None),
        ("word " * 11 + "(2011 – 2013). I filed letters until the end of 2014.", "2011 – 2013"),
        ("word " * 12 + "(2011 – 2013). I filed letters until the end of 2014.", None),
        ("Clerk", None),
    ],
)
def test_a_date_at_an_edge_heads_an_entry_and_one_inside_a_sentence_does_not(text, printed):
    """A range counts further inside than a single date."""
    found = anchor_date(Line(text.rstrip()))
    assert (found and text[found.start : found.end]) == printed


def test_a_date_in_a_bullet_counts_only_where_bullets_do():
    """A duty may be dated too."""
    line = Line("Clerk, 2018 – 2019", bullet=True)
    assert anchor_date(line) is None
    assert anchor_date(line, bullets=True).period.start_text == "2018"


# ------------------------------------------------------------------------------------------- where an entry begins


@pytest.mark.parametrize(
    ("line", "features"),
    [
        (Line("Clerk", size=10.4), {"undated", "size 10"}),
        (Line("CLERK", bold=True, italic=True, heading=2), {"undated", "size 0", "bold", "italic", "heading 2", "capitals"}),
        (Line("Clerk\t2018 – 2019", bullet=True), {"dated", "table", "bullet", "size 0"}),
        (Line("2018 – 2019"), {"dated", "date only", "size 0"}),
        (Line("(2018 – 2019) at"), {"dated", "date only", "size 0"}),
        (Line("2018 – 2019 for"), {"dated", "size 0"}),
        (Line("12345"), {"undated", "size 0"}),
    ],
)
def test_a_line_is_known_by_its_looks_and_content(line, features):
    """Type, bullet, table, date, capitals; and what it is about."""
    assert entries._features(line, lambda _: frozenset({"post"})) == frozenset(features | {"post"})


def cut(*texts, anchors):
    """The numbers of the lines of each entry, and its anchor."""
    made = lines(*texts)
    found = split(made, anchors, lambda line: frozenset({"post"} if line.text.startswith("Clerk") else set()))
    return [([line.number for line in entry.lines], entry.anchor) for entry in found]


BULLET = ("filed", {"bullet": True})


@pytest.mark.parametrize(
    ("texts", "anchors", "found"),
    [
        (["Clerk 2018", BULLET, "Clerk 2017", BULLET], [0, 2], [([1, 2], 0), ([3, 4], 0)]),
        (["Clerk", "2018", BULLET, "Clerk", "2017", BULLET], [1, 4], [([1, 2, 3], 1), ([4, 5, 6], 1)]),
        (["2018", "Clerk", "2017", "Clerk"], [0, 2], [([1, 2], 0), ([3, 4], 0)]),
        (["Clerk", "2018", "Clerk", "2017"], [1, 3], [([1, 2], 1), ([3, 4], 1)]),
        (["Bank", "Clerk", "2018", "Bank", "Clerk", "2017"], [2, 5], [([1, 2, 3], 2), ([4, 5, 6], 2)]),
        (["a", "b", "c", "d", "2018"], [4], [([2, 3, 4, 5], 3)]),
        ([BULLET, "b", "2018"], [2], [([2, 3], 1)]),
        (["a", "2018", "b", ("c", {"gap": 1.0}), "d", "2017"], [1, 5], [([1, 2, 3], 1), ([4, 5, 6], 2)]),
        (["2018", ("x", {"bold": True}), "y", "2017"], [0, 3], [([1, 2, 3], 0), ([4], 0)]),
        (["Clerk", "2018", "Clerk", "a", "b", "c", "d", "2017"], [1, 7], [([1, 2, 3, 4, 5, 6], 1), ([7, 8], 1)]),
        ([("Bank", {"bold": True}), "2018", "x", ("Shop", {"bold": True}), "2017"], [1, 4], [([1, 2, 3], 1), ([4, 5], 1)]),
    ],
)
def test_the_next_entry_begins_where_a_line_looks_like_the_first_one(texts, anchors, found):
    """As far above its date as the first entry's first line, behind bullets, behind white space."""
    assert cut(*texts, anchors=anchors) == found


def test_without_an_anchor_there_is_no_entry():
    """Nothing is cut."""
    assert split(lines("a", "b"), [], lambda _: frozenset()) == []
    only = lines("a")
    assert split(only, [0], lambda _: frozenset()) == [Entry(tuple(only), 0)]
