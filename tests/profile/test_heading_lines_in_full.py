"""Lines that are headings by their words, in full: what stands around them, and which look they lend to other lines."""

import pytest

from screen.model import Line
from screen.profile import heading_lines
from screen.profile.headings import Look

BOLD, ITEM = {"bold": True}, {"bullet": True, "gap": 1.0}
FIRST = {"heading": 1}


def lines(*rows):
    """Lines of text, each alone or with its type."""
    styled = [row if isinstance(row, tuple) else (row, {}) for row in rows]
    return [Line(text, number, **style) for number, (text, style) in enumerate(styled, 1)]


def known(*rows):
    """The lines that are headings."""
    read = lines(*rows)
    return [read[i].text for i in heading_lines.known(read, 0.0)]


def looks(*rows):
    """The looks by which other headings are known, each with the white space above them."""
    read = lines(*rows)
    return heading_lines.looks(read, heading_lines.known(read, 0.0), 0.0)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (["3 Languages"], []),
        ([("3 Languages", BOLD)], ["3 Languages"]),
        ([("3 Languages", {"gap": 1.0})], ["3 Languages"]),
        (["1 Languages", "2 Education"], ["1 Languages", "2 Education"]),
        (["2 Languages", "1 Education"], ["2 Languages", "1 Education"]),
        (["3 Languages", "5 Education"], []),
    ],
)
def test_a_number_before_a_plain_heading_counts_what_it_names(rows, found):
    """Unless the number before or after it stands before another heading, or the line stands out."""
    assert known(*rows) == found


@pytest.mark.parametrize(
    ("rows", "is_motto"),
    [
        (["Ana Lim", "EDUCATION", "ana@pearl.example"], True),
        (["Ana Lim", "EDUCATION", "+60 12 345 6789"], True),
        (["Ana Lim", "EDUCATION", "2018 – 2019 ana@pearl.example"], False),
        (["Ana Lim", "EDUCATION", "Laut University", "ana@pearl.example"], False),
        (["Ana Lim", "Laut", "Ipoh", "EDUCATION", "ana@pearl.example"], True),
        (["Ana Lim", "Laut", "Ipoh", "Perak", "EDUCATION", "ana@pearl.example"], False),
        (["EDUCATION", "ana@pearl.example"], False),
    ],
)
def test_a_motto_stands_among_the_first_four_lines_right_above_an_address(rows, is_motto):
    """The first line is none."""
    assert known(*rows) == ([] if is_motto else ["EDUCATION"])


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("Education", ITEM), "BA"], ["Education"]),
        ([("Education", ITEM), ("BA", ITEM)], []),
        ([("Education", ITEM), "BA", ("MA", ITEM)], ["Education"]),
        ([("Education", ITEM), "BA", ("Education", ITEM), ("MA", ITEM)], []),
        ([("Education", ITEM), ("BA", ITEM), ("Work", ITEM)], ["Education", "Work"]),
    ],
)
def test_an_item_of_a_list_is_a_heading_where_another_names_another_part(rows, found):
    """Or where no list goes on right below it."""
    assert known(*rows) == found


@pytest.mark.parametrize(
    ("questions", "are_so"),
    [
        (["1. EDUCATION. Laut University", "2. EXPERIENCE. Clerk", "3. LANGUAGES. Malay"], True),
        (["1. EDUCATION. Laut University", "2. EXPERIENCE. Clerk", "3. EXPERIENCE. Cook"], False),
        (["1. EDUCATION. Laut University", "2. EXPERIENCE. Clerk"], False),
        (["1. EDUCATION. Laut University", "2. EXPERIENCE: List all posts"], True),
        (["1. EDUCATION. Please list all", "2. EXPERIENCE. Clerk"], True),
        (["1. EDUCATION. Laut University", "2. EXPERIENCE: Clerk"], False),
        (["1. EDUCATION. Please list all", "2. EDUCATION. Schools"], False),
        (["1. HOBBIES. Bees", "2. SKILLS. Typing", "3. LANGUAGES. Malay"], False),
    ],
)
def test_the_questions_of_a_form_name_three_parts_of_a_cv(questions, are_so):
    """One of them has dates; two are enough where one says how to answer."""
    assert known(*(row for question in questions for row in (question, "answer"))) == (questions if are_so else [])


@pytest.mark.parametrize(
    ("rows", "is_employer"),
    [
        (["2018 – 2019\tClerk", ("Pearl Software", BOLD)], True),
        (["2018 – 2019\tClerk", ("Pearl Software", {"bold": True, "gap": 0.3})], True),
        (["2018 – 2019\tClerk", ("Pearl Software", {"bold": True, "gap": 0.4})], False),
        (["2018 – 2019\tClerk, Hive", ("Pearl Software", BOLD)], False),
        (["2018 – 2019\tClerk", "filing", ("Pearl Software", BOLD)], False),
        ([("2018 – 2019 Clerk", {"bullet": True}), ("Pearl Software", BOLD)], False),
        ([("Pearl Software", BOLD), "2018 – 2019\tClerk"], False),
        ([("Pearl Software", BOLD), "Clerk", "2018 – 2019"], True),
        ([("Pearl Software", BOLD), "Clerk", "2019"], False),
        ([("Pearl Software", BOLD), "Clerk", "Ipoh, 2018 – 2019"], False),
        ([("Pearl Software", BOLD), ("Clerk", {"bullet": True}), "2018 – 2019"], False),
        ([("Pearl Software", BOLD), "bees", "2018 – 2019"], False),
        ([("Pearl Software", BOLD), "Clerk", "filing", "2018 – 2019"], False),
    ],
)
def test_an_employer_that_is_called_like_a_part_stands_close_to_a_post_and_its_dates(rows, is_employer):
    """Right below both, or above the post with the dates below that one."""
    assert known(*rows) == ([] if is_employer else ["Pearl Software"])


@pytest.mark.parametrize(
    ("label", "is_heading"), [("Skills", False), ("SKILLS", True), ("Skills\ttyping", False), ("SKILLS\ttyping", True)]
)
def test_a_plain_word_is_a_label_where_three_headings_of_its_column_stand_out(label, is_heading):
    """Unless it is in capitals, with or without a text beside it."""
    heads = ["Education", "Experience", "Languages"]
    assert known(*((head, BOLD) for head in heads), label) == heads + [label] * is_heading
    assert known(*((head, BOLD) for head in heads[:2]), label) == [*heads[:2], label]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([("Education", FIRST)], {Look(1, 0.0, bold=False, capitals=False, larger=False): 0.0}),
        ([("EDUCATION", BOLD)], {Look(0, 0.0, bold=True, capitals=True, larger=False): 0.4}),
    ],
)
def test_one_heading_that_stands_out_shows_how_others_look(rows, found):
    """Those in bold capitals have some white space above them."""
    assert looks(*rows) == found


@pytest.mark.parametrize(
    ("others", "usual"),
    [
        ([], True),
        ([("Hive", BOLD)], True),
        ([("Hive", BOLD), ("Bees", BOLD)], False),
        ([("Hive with many bees", BOLD), ("Bees", BOLD)], False),
        ([("Hive with ever so many bees", BOLD), ("Bees", BOLD)], True),
        ([("Hive\tMoon", BOLD), ("Bees", BOLD)], True),
        ([("Hive", BOLD | {"bullet": True}), ("Bees", BOLD)], True),
    ],
)
def test_bold_type_is_the_look_of_headings_where_most_lines_in_it_are_known(others, usual):
    """Of short lines alone, neither items of a list nor rows of a table."""
    heads = [(head, BOLD) for head in ("Education", "Experience", "Languages")]
    assert looks(*heads, *others) == ({Look(0, 0.0, bold=True, capitals=False, larger=False): 0.0} if usual else {})


@pytest.mark.parametrize(
    ("others", "usual"),
    [
        ([("HIVE", {"column": 1}), ("BEES", {"column": 1})], True),
        ([("HIVE", {"column": 1}), ("BEES", {"column": 2})], False),
        ([("HIVE", {"gap": 1.0}), ("BEES", {"gap": 1.0})], False),
        ([("HIVE\tMOON", {"gap": 1.0}), ("BEES", {"gap": 1.0})], True),
        (["HIVE", "BEES"], True),
    ],
)
def test_capitals_are_the_look_of_headings_where_most_lines_that_stand_apart_are_known(others, usual):
    """Below white space, or first in their column."""
    assert looks("EDUCATION", "EXPERIENCE", "LANGUAGES", *others) == (
        {Look(0, 0.0, bold=False, capitals=True, larger=False): 0.9} if usual else {}
    )


@pytest.mark.parametrize(
    ("below", "style", "rejoined"),
    [
        ("QUALIFICATIONS AND TRAINING", {}, True),
        ("QUALIFICATIONS AND SOME TRAINING", {}, False),
        ("BACKGROUND", {"gap": 0.8}, True),
        ("BACKGROUND", {"gap": 0.9}, False),
    ],
)
def test_two_lines_of_one_heading_have_four_words_and_no_blank_line_between(below, style, rejoined):
    """The text of both is that of the heading."""
    read = heading_lines.rejoined(lines(("ACADEMIC", BOLD), (below, BOLD | style)), 0.0)
    assert [line.text for line in read] == ([f"ACADEMIC {below}"] if rejoined else ["ACADEMIC", below])


@pytest.mark.parametrize(
    ("row", "is_heading"),
    [
        ("Year, month\tAcademic background", True),
        ("Tahun\tPengalaman Kerja", True),
        ("Obtained\tLicences, qualifications", True),
        ("Year\tCourse", False),
        ("Year\tLanguages", False),
        ("Year\tAcademic background\tPlace", False),
        ("Laut\tAcademic background", False),
    ],
)
def test_a_heading_may_stand_beside_the_word_for_dates(row, is_heading):
    """In a row of two cells that stands apart; right below another heading it is the head of a table."""
    entry = "2010 - 2012\tPearl University"
    assert known("Ana Lim", "Ipoh", "", entry, (row, {"gap": 0.5}), entry) == ([row] if is_heading else [])
    assert known("Ana Lim", "Ipoh", "", entry, (row, {"number": 5}), entry) == []
    assert known("Skills", (row, {"gap": 0.5}), entry) == ["Skills"]
