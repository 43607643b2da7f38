"""Word 97–2003 documents: what the reader's representation becomes."""

from pathlib import Path

import pytest

from screen import documents
from screen.documents.blocks import Frame, Paragraph, Run, Table
from screen.documents.office import doc
from screen.model import ReadStatus

CORPUS = Path(__file__).parents[2].parent / "shared" / "corpora" / "office" / "tika"
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


@needs_corpus
@pytest.mark.parametrize(
    ("name", "status", "words"),
    [
        ("testWORD6.doc", ReadStatus.READ, "The quick brown fox jumps over the lazy dog"),
        ("simple_lower_case.doc", ReadStatus.READ, "This is a sample Word document"),
        ("testWORD_protected_passtika.doc", ReadStatus.ENCRYPTED, ""),
        ("testWORD_numbered_list.doc", ReadStatus.READ, "Intervening table\tWithin cell 1"),
    ],
)
def test_real_files_are_read(name, status, words):
    """Files of several versions of Word."""
    document = documents.read((CORPUS / name).read_bytes(), name)
    assert (document.status, words in document.text) == (status, True)
