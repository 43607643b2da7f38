"""Plain text and Markdown."""

import pytest

from screen.documents import text
from screen.model import Line


def lines(source):
    """The lines of a text."""
    return text.from_text(source, "cv.txt", "").lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_usual_encoding_is_read(encoding):
    """With or without a mark, one or two bytes a letter."""
    assert text.decode("Café – “Siti’s” résumé".encode(encoding)) == "Café – “Siti’s” résumé"


def test_a_non_latin_encoding_is_guessed():
    """Text that is mostly above ASCII is no Western text: the likeliest encoding counts."""
    source = "中华人民共和国公民。工作经验和教育背景。" * 8
    assert text.decode(source.encode("gb18030")) == source


def test_wide_gaps_and_tabs_part_cells():
    """Three blanks or a tab set parts of a line apart."""
    assert [line.cells for line in lines("2019   Clerk\t\tIpoh")] == [("2019", "Clerk", "Ipoh")]


def test_blank_lines_are_room():
    """A blank line (or two) is a gap of 1 above the next."""
    assert lines("a\n\n\nb\nc") == (Line("a"), Line("b", number=2, gap=1.0), Line("c", number=3))


def test_typed_list_marks_make_list_items():
    """The mark goes, the line is a list item."""
    found = lines("• one\n- two\n* three\n1. four\n(b) five\n> six\n(03) 5550 1234\nt. 03-5550\n2. EDUCATION")
    assert [(line.text, line.bullet) for line in found] == [
        ("one", True),
        ("two", True),
        ("three", True),
        ("four", True),
        ("five", True),
        ("six", True),
        ("(03) 5550 1234", False),
        ("t. 03-5550", False),
        ("EDUCATION", False),
    ]


def test_wrapped_lines_carry_on():
    """A line in small letters carries on the full one before; a short line before it, or a label, is a deliberate break."""
    found = lines(
        "I organised workshops for councillors of twelve local councils in Perak\n"
        "and wrote the minutes.\n"
        "clerk, Ipoh City Council, and before that an assistant in its library of\n"
        "phone: 05-555 0101\n"
        "siti@example.com"
    )
    assert [line.continues for line in found] == [False, True, False, False, False]


def test_capitals_carry_on_where_the_text_is_wrapped():
    """Once sentences are seen to run over line ends, a name may stand at the start of a line."""
    sentence = "I organised workshops for the councillors of twelve local councils in\n"
    found = lines(sentence + "the north and " + sentence + "the south, and " + sentence + "Perak.\nEDUCATION")
    assert [line.continues for line in found] == [False, True, True, True, False]
    assert [line.continues for line in lines(sentence + "Perak")] == [False, False]


@pytest.mark.parametrize(("lines_before", "capitals", "goes_on"), [(4, 0, False), (3, 0, True), (4, 1, True), (9, 1, False)])
def test_small_letters_say_nothing_where_all_is_typed_in_them(lines_before, capitals, goes_on):
    """Whoever begins no line with a capital, or one in ten, begins an entry in small letters, too; a few lines do not tell."""
    before = ["Ipoh", *["mohd faiz"] * lines_before][1 - capitals :]
    found = lines("\n\n".join([*before, "clerk, the town council of pearl, march 2017 - now\nteller, pearl bank, 2014"]))
    assert found[-1].continues is goes_on


def test_lines_broken_by_hand_are_of_many_lengths_where_somebody_speaks_of_herself():
    """A capital carries on a line of hers that is as long as half of those that are surely broken."""
    told = "I worked for the council of a town in the far north and\nwrote minutes of all meetings, also those of the"
    found = lines(f"{told}\nyouth wing. I went from there to the Pearl Development\nTrust\n{'x' * 60}")
    assert [line.continues for line in found] == [False, True, True, True, False]
    found = lines(f"{told}\nyouth wing. Went from there to the Pearl Development\nTrust\n{'x' * 60}")
    assert [line.continues for line in found] == [False, True, True, False, False]
    found = lines(f"{told}\nyouth wing. I went from there to the Pearl Development\nTrust in 2014\n{'x' * 60}")
    assert [line.continues for line in found] == [False, True, True, False, False]
    found = lines(f"{told}\nyouth wing. I went from there to the Pearl Development\nTrust in 2014.\n{'x' * 60}")
    assert [line.continues for line in found] == [False, True, True, True, False]


def test_a_line_that_begins_with_a_bracket_carries_nothing_on():
    """Dates stand in it, before an entry."""
    sentence = "* sat in the prosecution list of the council and filed summonses for"
    found = lines(f"{sentence}\nhoardings\n{sentence}\n[Jan-Feb 2018] court attachment, Gombak")
    assert [line.continues for line in found] == [False, True, False, False]


def test_rules_are_drawn_and_not_read():
    """Lines of dashes or stars part sections and are no text."""
    assert [line.text for line in lines("EDUCATION\n=========\nSPM\n* * *\nend")] == ["EDUCATION", "SPM", "end"]


def test_markdown_is_set_as_it_would_show():
    """Headings, bold words, links and tables lose their signs."""
    found = lines("# Siti\n**Clerk**, *Ipoh*\n**2019**\n| a | b |\n|---|---|\n[mail](mailto:siti@example.com)\nWork\n----\n")
    assert [(line.text, line.heading, line.bold) for line in found] == [
        ("Siti", 1, False),
        ("Clerk, Ipoh", 0, False),
        ("2019", 0, True),
        ("a\tb", 0, False),
        ("mail siti@example.com", 0, False),
        ("Work", 2, False),
    ]


def test_a_line_that_begins_with_emphasis_is_no_item_of_a_list():
    """Its asterisk has no blank behind it, and a second one closes it."""
    found = lines("# Siti\n*Senior Clerk*, 2019\n* filing")
    assert [(line.text, line.bullet) for line in found[1:]] == [("Senior Clerk, 2019", False), ("filing", True)]


def test_form_feeds_part_pages():
    """Lines are counted from 1 on each page."""
    assert [(line.page, line.number) for line in lines("a\nb\fc")] == [(1, 1), (1, 2), (2, 1)]


def test_characters_that_draw_nothing_are_dropped():
    """Soft hyphens, zero-width and direction marks are no text; ligatures and full-width letters are ordinary ones."""
    assert [line.text for line in lines("ur\u00adban\u200b o\ufb03ce\u202e\u00a0ＡＢ")] == ["urban office AB"]


@pytest.mark.parametrize("level", ["●●●●○", "★★★☆☆", "● ● ● ○ ○", "•••••", "■■□"])
def test_drawn_levels_keep_their_dots(level):
    """A line of nothing but dots, or one that starts with them, is no list item."""
    assert [(line.text, line.bullet) for line in lines(f"Malay\n{level}\n● Filing")] == [
        ("Malay", False),
        (level, False),
        ("Filing", True),
    ]


@pytest.mark.parametrize(("encoding", "end"), [("cp1252", "\n"), ("cp850", "\r\n"), ("mac_roman", "\r")])
def test_western_encodings_are_told_apart(encoding, end):
    """That of old Macs by the ends of its lines, that of DOS where the signs of Windows make no sense."""
    source = f"Café “Señor”{end}José Ångström{end}" if encoding != "cp850" else f"Café Señor{end}José Ångström{end}"
    source += "Clerk of the Land Office, Ipoh" * 5
    assert text.decode(source.encode(encoding)) == source


def test_rare_signs_do_not_make_windows_text_another():
    """Marks behind words, money, dashes and bullets stand where they do in texts of Windows."""
    source = "• Scores™ – £ 500 ¥ 9 § 5 ½ day, the ministry’s “best”\r\n" + "Clerk of the Land Office, Ipoh" * 5
    assert text.decode(source.encode("cp1252")) == source
