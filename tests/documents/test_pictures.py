"""Pictures in office documents and web pages: what is pictured in them is read, or said to be unread."""

from base64 import b64encode

import pytest

from screen import documents
from screen.documents import flow, ocr, pictures
from screen.documents.blocks import Paragraph, Picture, Run
from screen.documents.layout.words import Ink, Page, Patch, Word
from screen.documents.pdf import pictured
from screen.model import Line, ReadStatus

WORDS = "Fourteen words about a career in the civil service of a state, with dates"
PNG = b"\x89PNG\r\n\x1a\n?"
HREF = 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="Pictures/a.png"'


def docx_of(docx, packed, text, width):
    """A Word document with a picture of a width in points after its text."""
    del docx
    names = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    )
    drawing = (
        f'<w:drawing><wp:inline><wp:extent cx="{width * 12700}" cy="{width * 12700}"/><a:blip r:embed="p"/></wp:inline>'
        "</w:drawing>"
    )
    return packed(
        {
            "word/document.xml": f"<w:document {names}><w:body><w:p><w:r><w:t>{text}</w:t>{drawing}</w:r></w:p></w:body>"
            "</w:document>",
            "word/media/a.png": PNG,
            "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="p" Type="x/image" Target="media/a.png"/></Relationships>',
        }
    )


def odt_of(odt, packed, text, width):
    """The same as an OpenDocument text."""
    del packed
    frame = f'<draw:frame svg:width="{width}pt" svg:height="{width}pt"><draw:image {HREF}/></draw:frame>'
    return odt(f"<text:p>{text}{frame}</text:p>")


def rtf_of(text, width):
    """The same as RTF, with the copy that it keeps for old programs."""
    picture = rf"{{\pict\picwgoal{width * 20}\pichgoal{width * 20}\pngblip{{\*\blipuid ab}}{PNG.hex()}}}"
    return rf"{{\rtf1 {text}{{\*\shppict{picture}}}{{\nonshppict{picture}}}\par}}".encode()


def html_of(text, width):
    """The same as a web page."""
    return (
        f'<html><p>{text}</p><img width="{width / 0.75}" src="data:image/png;base64,{b64encode(PNG).decode()}"></html>'.encode()
    )


@pytest.fixture(params=["docx", "odt", "rtf", "html"])
def made(request, docx, odt, packed):
    """Makes a file of a text and a picture of a width."""
    builders = {
        "docx": lambda *given: docx_of(docx, packed, *given),
        "odt": lambda *given: odt_of(odt, packed, *given),
        "rtf": rtf_of,
        "html": html_of,
    }
    return lambda *given: documents.read(builders[request.param](*given), "cv")


def told(document):
    """The status and what is noted."""
    return document.status, [(note.code, note.detail) for note in document.notes]


def test_a_large_picture_that_cannot_be_read_is_noted(made, monkeypatch):
    """It may be half of the CV; alone it is a scan, which needs OCR, and no empty file. Portraits are not told of."""
    monkeypatch.setattr(ocr, "available", lambda: False)
    assert [told(made(*given)) for given in ((WORDS, 400), ("", 400), (WORDS, 120))] == [
        (ReadStatus.READ, [("file.pictured-text", "1 picture")]),
        (ReadStatus.NEEDS_OCR, [("file.needs-ocr", "1 picture")]),
        (ReadStatus.READ, []),
    ]


def test_a_broken_picture_leaves_the_text_as_it_is(made):
    """Whatever the library makes of it."""
    assert told(made(WORDS, 400)) == (ReadStatus.READ, [("file.pictured-text", "1 picture")])


def test_what_is_pictured_stands_where_the_picture_does(monkeypatch):
    """In regions of its own; pictures behind the text are looked at only if there is hardly any."""
    monkeypatch.setattr(pictures, "lines", lambda picture: (Line("WORK", column=0), Line("Clerk", column=1)))
    before, after = (Paragraph((Run(text),)) for text in ("Siti binti Ramli, Ipoh", "Referees"))
    document = flow.document("cv", "", "docx", [before, Picture(b"", 400.0), Picture(b"", 600.0, is_behind=True), after])
    assert [(line.text, line.column) for line in document.lines] == [
        ("Siti binti Ramli, Ipoh", 0), ("WORK", 1), ("Clerk", 2), ("Referees", 0),
    ]  # fmt: skip
    assert told(document) == (ReadStatus.READ, [("file.recognised", "1 picture")])
    assert flow.document("cv", "", "docx", [Picture(b"", 600.0, is_behind=True)]).text == "WORK\nClerk"


def test_a_picture_with_few_words_is_an_ornament(monkeypatch):
    """A photograph or a chart is not read as a text, and nothing is said of it."""
    monkeypatch.setattr(ocr, "available", lambda: True)
    monkeypatch.setattr(ocr, "opens", lambda data: True)
    for words, expected in ((WORDS, 1), ("Sales in 2019 mm", 0)):
        monkeypatch.setattr(pictures, "_recognised", lambda picture, words=words: (Line(words),))
        assert len(pictures.lines(Picture(b"?", 400.0))) == expected


def test_pictures_of_a_page_are_those_with_no_word_on_them():
    """A background has words on it, a portrait is small, and a shape is no picture."""
    half, ground = Patch(50, 400, 500, 600, None, 1, image=True), Patch(0, 0, 600, 800, None, 0, image=True)
    portrait, band = Patch(400, 20, 520, 160, None, 2, image=True), Patch(0, 0, 600, 200, (10, 20, 80, 255), 3)
    word = Word("Siti", 100, 92, 130, 102, 100, Ink(10.0))
    assert pictured.bare(Page(600, 800, words=(word,), patches=(ground, half, portrait, band))) == [half]


def test_a_picture_of_a_page_is_cut_out_of_it(monkeypatch):
    """Row by row, at the resolution of the drawing; what is in it stands in regions after those of the page."""
    seen = []
    monkeypatch.setattr(ocr, "recognise", lambda picture: seen.append(picture) or Page(1, 1))
    monkeypatch.setattr("screen.documents.layout.lines", lambda page, number: (Line(WORDS, number, column=1),))
    sheet = ocr.Picture(bytes(range(16)), 4, 4, 72.0)
    found = pictured.lines(sheet, Patch(1, 2, 3, 4, None, 0, image=True), 3, 5)
    assert (seen, [(line.text, line.page, line.column) for line in found]) == (
        [ocr.Picture(bytes([9, 10, 13, 14]), 2, 2, 72.0)],
        [(WORDS, 3, 6)],
    )
