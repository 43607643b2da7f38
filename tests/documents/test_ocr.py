"""Pictures of pages are read where the extra for it is installed."""

import io
from types import SimpleNamespace

import pytest

from screen.documents import image, layout, ocr, pdf, read
from screen.documents.seen import Seen
from screen.model import Note, ReadStatus

needs_ocr = pytest.mark.skipif(not ocr.available(), reason="the extra `ocr` is not installed")


def photographed(*rows, turned=0.0, form="PNG", width=1240):
    """A picture file of a sheet with rows of type."""
    drawing = pytest.importorskip("PIL.ImageDraw")
    from PIL import Image, ImageFont

    sheet = Image.new("L", (width, 900), "white")
    pen = drawing.Draw(sheet)
    for at, row in enumerate(rows):
        pen.text((120, 100 + 90 * at), row, font=ImageFont.load_default(40), fill="black")
    stream = io.BytesIO()
    sheet.rotate(turned, fillcolor="white", resample=Image.Resampling.BICUBIC).save(stream, form)
    return stream.getvalue()


@needs_ocr
def test_a_photographed_sheet_is_read_line_by_line():
    """The words, and a note that they were recognised."""
    document = image.read(photographed("WORK HISTORY", "Planner at the City Hall of Ipoh"), "cv.png", "")
    assert [line.text for line in document.lines] == ["WORK HISTORY", "Planner at the City Hall of Ipoh"]
    assert (document.status, document.format, document.notes) == (
        ReadStatus.READ,
        "image",
        (Note("file.recognised", "a picture"),),
    )


@needs_ocr
def test_a_sheet_that_lies_askew_is_set_straight():
    """Far words of one line stay on it."""
    found = image.read(
        photographed("Planner at the City Hall           2018 to 2020", "Clerk", "Minutes", turned=1.5), "cv.png", ""
    ).lines
    assert found[0].text.split("\t") == ["Planner at the City Hall", "2018 to 2020"]


@needs_ocr
@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_sheet_that_lay_on_its_side_or_upside_down_is_turned(quarters):
    """People feed scanners either way."""
    from PIL import Image

    rows = ("WORK HISTORY", "Planner at the City Hall of Ipoh", "Clerk of the Land Office")
    with Image.open(io.BytesIO(photographed(*rows))) as upright:
        turned = upright.rotate(90 * quarters, expand=True)
    stream = io.BytesIO()
    turned.save(stream, "PNG")
    assert [line.text for line in image.read(stream.getvalue(), "cv.png", "").lines] == list(rows)


@needs_ocr
def test_a_pdf_that_is_a_picture_is_read():
    """A scan without a text layer."""
    document = pdf.read(photographed("Planner at the City Hall of Ipoh", form="PDF"), "scan.pdf", "")
    assert [line.text for line in document.lines] == ["Planner at the City Hall of Ipoh"]
    assert document.notes == (Note("file.recognised", "page 1"),)


@needs_ocr
def test_a_picture_is_read_alike_every_time():
    """What was read before leaves no trace."""
    one, other = (next(ocr.pictures(photographed(text))) for text in ("Planner at the City Hall", "Clerk of the Land Office"))
    first = layout.lines(ocr.recognise(one), 1)
    ocr.recognise(other)
    assert layout.lines(ocr.recognise(one), 1) == first


def test_without_the_extra_a_picture_asks_for_it(monkeypatch):
    """Nobody is passed over in silence."""
    monkeypatch.setattr(ocr, "available", lambda: False)
    document = image.read(b"\x89PNG", "cv.png", "")
    assert (document.status, document.lines, document.notes) == (
        ReadStatus.NEEDS_OCR,
        (),
        (Note("file.needs-ocr", "a picture"),),
    )


HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(100)


@pytest.mark.parametrize("is_installed", [True, False])
def test_a_photo_in_apples_format_asks_for_another(monkeypatch, is_installed):
    """With the recogniser or without it: the extra cannot open the file."""
    monkeypatch.setattr(ocr, "available", lambda: is_installed)
    monkeypatch.setattr(ocr, "opens", lambda _: False)
    document = read(HEIC, "IMG_0001.HEIC")
    note = Note("file.unsupported", "a photo in Apple's format (HEIC); ask for a PDF, or a JPEG")
    assert (document.status, document.format, document.notes) == (ReadStatus.UNSUPPORTED, "image", (note,))


def test_a_photo_in_apples_format_is_opened_by_what_somebody_has_installed(monkeypatch):
    """A library that is no dependency is asked to make itself known to Pillow."""
    pytest.importorskip("PIL.Image")
    asked = []
    monkeypatch.setattr(ocr, "find_spec", lambda name: name)
    monkeypatch.setattr(ocr, "import_module", lambda name: SimpleNamespace(register_heif_opener=lambda: asked.append(name)))
    assert (ocr.opens(HEIC), asked) == (False, ["pi_heif"])


@needs_ocr
@pytest.mark.parametrize(
    ("slope", "looked"),
    [((99, 0), [(40, 30), (40, 30)]), ((0, 99), [(40, 30), (30, 40), (30, 40)])],
)
def test_a_page_of_letters_that_nobody_knows_is_looked_at_in_few_positions(monkeypatch, slope, looked):
    """Lines across tell of a sheet upside down, and lines up or down of one on its side; none of it is believed here."""
    sizes = []

    def read(picture):
        sizes.append((picture.width, picture.height))
        return [Seen("xqzt", 0, 9, ((0, 0), slope), 9.0, 20.0, 30)]

    monkeypatch.setattr(ocr, "_read", read)
    ocr.recognise(ocr.Picture(bytes(1200), 40, 30, 100.0))
    assert sizes == looked
