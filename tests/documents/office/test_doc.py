"""Word documents of the old kind: what stands in their bytes, and what the library's representation becomes."""

from pathlib import Path

import pytest

from screen import documents
from screen.documents.blocks import Frame, Paragraph, Run, Table
from screen.documents.office import doc
from screen.model import ReadStatus
from words97 import BLUE, CELL, DELETED, VANISH, WHITE, compound, prop
from words97 import doc as old_word

CORPUS = Path(__file__).parents[3].parent / "shared" / "corpora" / "office" / "tika"
needs_corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="needs the shared corpus of office files")


def text(words, **look):
    """A stretch of text as the library gives it."""
    return {"type": "text", "text": words, **look}


def paragraph(*parts, **properties):
    """A paragraph as the library gives it."""
    return {"type": "paragraph", "content": list(parts), **properties}


def test_elements_become_blocks():
    """Headers first, then text, tables, lists and boxes, then footers and notes; comments (notes with an author) never."""
    row = {"cells": [{"content": [paragraph(text("Malay"))]}, {"content": [paragraph(text("Fluent"))]}]}
    section = {
        "header": {"content": [paragraph(text("Siti"))]},
        "footer": {"content": [paragraph(text("1"))]},
        "elements": [
            paragraph(
                text("Clerk", bold=True, font_size_half_pt=28), {"type": "line_break"}, text("Ipoh"), space_before_twips=480
            ),
            {"type": "footnote", "id": 1, "content": [paragraph(text("note"))]},
            {"type": "endnote", "id": 2, "author": "x", "content": [paragraph(text("comment"))]},
            {"type": "table", "rows": [row]},
            {"type": "list", "items": [{"content": [paragraph(text("Filing"))], "nested": None}]},
            {"type": "text_box", "content": [paragraph(text("box"))]},
        ],
    }
    assert list(doc.blocks([section])) == [
        Frame((Paragraph((Run("Siti"),)),)),
        Paragraph((Run("Clerk", bold=True, size=14.0), Run("\n"), Run("Ipoh")), before=2.0),
        Table((((Paragraph((Run("Malay"),)),), (Paragraph((Run("Fluent"),)),)),)),
        Paragraph((Run("Filing"),), bullet=True),
        Frame((Paragraph((Run("box"),)),)),
        Frame((Paragraph((Run("note"),)),)),
    ]


def test_headings_that_are_only_guessed_are_none():
    """The library calls the first paragraph a heading, and short ones in capitals; styles alone declare one."""
    elements = [
        {"type": "heading", "level": level, "content": [text(words)]}
        for level, words in ((1, "Siti"), (2, "WORK"), (2, "Work"))
    ]
    assert [block.heading for block in doc.blocks([{"elements": elements}])] == [0, 0, 2]


def test_long_white_text_and_tiny_text_is_hidden():
    """White letters in the body, if there are many: a few may stand on a dark bar, and cells may be dark."""
    white = {"color": [255, 255, 255]}
    long = text("python java leadership planning governance malay english fluent expert", **white)
    table = {"type": "table", "rows": [{"cells": [{"content": [paragraph(long)]}]}]}
    elements = [paragraph(long), paragraph(text("Work", **white)), paragraph(text("a"), text("b", font_size_half_pt=2)), table]
    *paragraphs, kept = doc.blocks([{"elements": elements}])
    assert [run.hidden for block in paragraphs for run in block.runs] == [True, False, False, True]
    assert not kept.rows[0][0][0].runs[0].hidden


def lines(data):
    """What can be seen of a document, and what cannot."""
    document = documents.read(data, "cv.doc")
    return [line.text for line in document.lines], [line.text for line in document.hidden]


SHADED = prop(0x442D, 1 << 10 | 1, 2)
"""A paragraph in solid black."""


@pytest.mark.parametrize(
    ("look", "around"),
    [
        (VANISH, b""),
        (WHITE, b""),
        (prop(0x6870, 0xFFFFFF, 4), b""),
        (prop(0x4A43, 2, 2), b""),
        (prop(0x4852, 1, 2), b""),
        (prop(0x2A42, 1), SHADED),
        (b"", prop(0x6412, 0xFFFF, 4)),
        (b"", prop(0x845E, -20_000, 2) + prop(0x845D, 20_000, 2)),
    ],
    ids=["vanish", "white", "full white", "one point", "narrow", "black on black", "no line", "off the page"],
)
def test_what_nobody_sees_in_old_files_is_kept_apart(look, around):
    """Properties of characters and paragraphs say what is hidden, however few words it is."""
    assert lines(old_word(([("Master of Laws\r", look)], around))) == ([], ["Master of Laws"])


def test_white_on_black_and_what_is_not_hidden_is_seen():
    """A shade behind white letters shows them; so does saying no to what hides."""
    shown = old_word(([("Siti ", WHITE), ("\r", b"")], SHADED), ([("Clerk\r", VANISH + prop(0x083C, 0))], b""))
    assert lines(shown) == (["Siti", "Clerk"], [])


def test_deleted_words_are_no_part_of_the_document():
    """They are neither seen nor hidden: the document would print without them."""
    assert lines(old_word(([("Director", DELETED), ("Clerk", BLUE), ("\r", b"")], b""))) == (["Clerk"], [])


def test_only_the_results_of_fields_are_read():
    """A field in a field shows its result, if the outer one shows it; one without a result shows nothing."""
    text = "\x13 IF \x13 PAGE \x141\x15 = 1 \x14Citizen\x15 of \x13 X \x15Malaysia\r"
    assert lines(old_word(([(text, b"")], b""))) == (["Citizen of Malaysia"], [])


def test_tables_in_tables_are_told_apart():
    """Cells of the inner table end with paragraphs of their own kind."""
    inner = prop(0x2416, 1) + prop(0x6649, 2, 4)
    cell, row = inner + prop(0x244B, 1), inner + prop(0x244B, 1) + prop(0x244C, 1)
    found = old_word(
        ([("LANGUAGES\a", b"")], CELL),
        ([("Malay\r", b"")], cell),
        ([("fluent\r", b"")], cell),
        ([("\r", b"")], row),
        ([("\a", b"")], CELL),
        ([("\a", b"")], CELL + prop(0x2417, 1)),
        ([("Ipoh\r", b"")], b""),
    )
    assert lines(found) == (["LANGUAGES", "Malay\tfluent", "Ipoh"], [])


def test_a_broken_file_is_read_by_the_second_reader_or_not_at_all():
    """Without the table of its pieces no text can be found."""
    document = documents.read(compound({"WordDocument": b"\xec\xa5\xc1\0" + b"\0" * 2000, "1Table": b""}), "cv.doc")
    assert document.status in (ReadStatus.DAMAGED, ReadStatus.EMPTY)


@needs_corpus
@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("testWORD6.doc", ReadStatus.READ, "The quick brown fox jumps over the lazy dog"),
        ("simple_lower_case.doc", ReadStatus.READ, "This is a sample Word document"),
        ("testWORD_protected_passtika.doc", ReadStatus.ENCRYPTED, ""),
        ("testWORD_numbered_list.doc", ReadStatus.READ, "Within cell 1"),
    ],
)
def test_real_files_are_read(name, status, words):
    """Files of several versions of Word."""
    document = documents.read((CORPUS / name).read_bytes(), name)
    assert (document.status, words in document.text) == (status, True)
