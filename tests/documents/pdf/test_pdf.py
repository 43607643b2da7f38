"""PDF files, the smallest possible, become documents."""

import hashlib
import io
import zlib

import pypdf
import pytest

from screen.documents import ocr, pdf
from screen.model import Document, Note, ReadStatus


def made(*contents, objects=(), page="", catalog="", resources="", info=""):
    """A PDF file with a page for each content stream, Helvetica as F1 and its bold as F2."""
    kids = " ".join(f"{5 + 2 * at} 0 R" for at in range(len(contents)))
    parts = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(contents)} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for at, content in enumerate(contents):
        fonts = f"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> {resources} >>"
        parts.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] {fonts} /Contents {6 + 2 * at} 0 R {page} >>")
        parts.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    parts += [*objects, f"<< {info} >>"]
    out, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    head = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}"
    tail = f"{head}trailer\n<< /Size {len(parts) + 1} /Root 1 0 R /Info {len(parts)} 0 R >>\n"
    return out + f"{tail}startxref\n{len(out)}\n%%EOF".encode("latin-1")


def shown(x, y, text, *, font="F1", size=10, more=""):
    """A content stream that shows a text."""
    return f"BT {more} /{font} {size} Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n"


def read(data):
    return pdf.read(data, "cv.pdf", hashlib.sha256(data).hexdigest())


def texts(document):
    return [line.text for line in document.lines]


PICTURE = (
    "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\n"
    "stream\n@\nendstream"
)
FULL_PAGE = "q 600 0 0 800 0 0 cm /I Do Q\n"


def pictured(*contents):
    """A file whose pages can draw a grey picture called I."""
    return made(*contents, objects=[PICTURE], resources=f"/XObject << /I {5 + 2 * len(contents)} 0 R >>")


def test_a_page_of_text_is_read_with_its_look():
    """Words, size as seen and weight come from the page."""
    data = made(shown(50, 700, "WORK", font="F2", size=14) + shown(50, 680, "Planner, City Hall"))
    document = read(data)
    assert (document.format, document.status, document.pages, document.notes, document.hidden) == (
        "pdf",
        ReadStatus.READ,
        1,
        (),
        (),
    )
    assert document.sha256 == hashlib.sha256(data).hexdigest()
    assert [(line.text, line.page, line.number, line.size, line.bold) for line in document.lines] == [
        ("WORK", 1, 1, 14.0, True),
        ("Planner, City Hall", 1, 2, 10.0, False),
    ]


def test_the_size_is_the_one_seen_not_the_one_named():
    """A matrix may make letters of one unit ten points high."""
    (line,) = read(made("BT /F1 1 Tf 10 0 0 10 50 700 Tm (Planner) Tj ET")).lines
    assert line.size == 10.0


def test_letters_placed_one_by_one_become_words():
    """Some programs place every letter."""
    places = {50: "P", 56.7: "l", 58.9: "a", 64.5: "n", 70.1: "n", 75.7: "e", 81.3: "r"}
    letters = "".join(shown(x, 700, letter) for x, letter in places.items())
    assert texts(read(made(letters))) == ["Planner"]


def test_letters_of_a_ligature_share_one_place():
    """Also in a word whose first letters have another colour: each of them is as wide as the sign."""
    word = r"BT /F1 20 Tf 150 Tz 50 700 Td 0.8 0.2 0 rg (Cer) Tj 0 g (ti) Tj /F2 20 Tf (\001) Tj /F1 20 Tf (cates) Tj ET"
    data = made(word).replace(b"/Helvetica-Bold /Encoding /WinAnsiEncoding", b"/Helvetica /Encoding << /Differences [1 /fi] >>")
    assert texts(read(data)) == ["Certificates"]


@pytest.mark.parametrize(("gap", "found"), [(120, "Local Government, and more"), (80, "LocalGovernment,andmore")])
def test_words_very_near_to_each_other_are_told_apart(gap, found):
    """They stand apart by some thousandths of the height of the letters; less than a hundred nobody sees."""
    words = f" -{gap} ".join(f"({word})" for word in ("Local", "Government,", "and", "more"))
    assert texts(read(made(f"BT /F1 10 Tf 1 0 0 1 72 700 Tm [{words}] TJ ET"))) == [found]


def test_letters_set_apart_are_one_word():
    """All its gaps are as wide as those between words, and it has a capital within."""
    assert texts(read(made("1.3 Tc " + shown(72, 700, "PowerPoint")))) == ["PowerPoint"]


def test_a_page_turned_on_its_side_is_read_upright():
    """Text drawn up the page is turned before it is read, with or without the page's own turn."""
    lying = "BT /F1 10 Tf 0 1 -1 0 100 100 Tm (first line) Tj ET BT /F1 10 Tf 0 1 -1 0 120 100 Tm (second line) Tj ET"
    assert texts(read(made(lying, page="/Rotate 90"))) == ["first line", "second line"]
    assert texts(read(made(lying))) == ["first line", "second line"]


def test_a_page_that_lies_askew_is_set_straight():
    """Scanners' software puts the words where the tilted picture has them."""
    tilted = "".join(
        f"BT /F1 10 Tf 0.9994 0.0349 -0.0349 0.9994 {50 + x} {700 - 14 * row + 0.0349 * x:.2f} Tm ({text}) Tj ET\n"
        for row, texts in enumerate((("Planner", "2019"), ("Clerk", "2018")))
        for x, text in zip((0, 400), texts, strict=True)
    )
    assert texts(read(made(tilted))) == ["Planner\t2019", "Clerk\t2018"]


def test_white_text_a_little_turned_is_hidden_too():
    """No angle makes it visible."""
    document = read(made(shown(50, 700, "Planner") + "1 1 1 rg BT /F1 10 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (expert) Tj ET"))
    assert (texts(document), [line.text for line in document.hidden]) == (["Planner"], ["expert"])


def test_white_text_is_kept_apart_and_noted():
    """It earns nothing, but a person may look at it."""
    document = read(made(shown(50, 700, "Planner, City Hall") + shown(50, 600, "expert in all", more="1 1 1 rg")))
    assert texts(document) == ["Planner, City Hall"]
    assert [line.text for line in document.hidden] == ["expert in all"]
    assert document.notes == (Note("file.hidden-text", "3 words", "expert in all"),)


def test_white_text_on_a_dark_band_is_read():
    """A shape drawn before makes it visible."""
    document = read(made("0 0 0.3 rg 0 0 200 800 re f\n" + shown(50, 700, "CONTACT", more="1 1 1 rg")))
    assert (texts(document), document.hidden) == (["CONTACT"], ())


def test_text_covered_by_a_shape_of_the_paper_is_hidden():
    """The drawn page shows nothing there."""
    document = read(
        made(
            shown(50, 700, "covered words") + "1 1 1 rg 0 650 600 100 re f\n" + shown(50, 600, "Planner, City Hall", more="0 g")
        )
    )
    assert (texts(document), [line.text for line in document.hidden]) == (["Planner, City Hall"], ["covered words"])


def test_white_text_inside_a_dark_frame_is_hidden():
    """The outer box of a shape is not what it fills."""
    frame = "0 0 0.3 rg 0 0 600 800 re 40 40 520 720 re f*\n"
    document = read(made(frame + shown(50, 700, "secret words", more="1 1 1 rg") + shown(50, 600, "Planner", more="0 g")))
    assert (texts(document), [line.text for line in document.hidden]) == (["Planner"], ["secret words"])


def test_white_text_beside_what_a_clip_leaves_of_a_dark_shape_is_hidden():
    """The shape is as large as the page, and a strip of it is seen."""
    strip = "q 0 0 600 10 re W n 0 0 0.3 rg 0 0 600 800 re f Q\n"
    document = read(made(strip + shown(50, 700, "secret words", more="1 1 1 rg") + shown(50, 600, "Planner", more="0 g")))
    assert (texts(document), [line.text for line in document.hidden]) == (["Planner"], ["secret words"])


def test_text_in_a_layer_that_is_switched_off_is_hidden():
    """A person sees nothing of it."""
    layer = "<< /Type /OCG /Name (L) >>"
    document = read(
        made(
            shown(50, 700, "Planner") + "/OC /L BDC\n" + shown(50, 600, "secret words") + "EMC\n",
            objects=[layer],
            resources="/Properties << /L 7 0 R >>",
            catalog="/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>",
        )
    )
    assert (texts(document), [line.text for line in document.hidden]) == (["Planner"], ["secret words"])


def test_a_picture_of_a_page_needs_a_recogniser_of_letters(monkeypatch):
    """No text, one picture, and the extra that reads pictures is not installed."""
    monkeypatch.setattr(ocr, "available", lambda: False)
    document = read(pictured(FULL_PAGE))
    assert (document.status, document.lines, [note.code for note in document.notes]) == (
        ReadStatus.NEEDS_OCR,
        (),
        ["file.needs-ocr"],
    )


def test_letters_drawn_as_shapes_need_a_recogniser_too(monkeypatch):
    """Some design programs turn all type into curves."""
    monkeypatch.setattr(ocr, "available", lambda: False)
    shapes = "".join(f"{50 + 8 * (at % 20)} {700 - 12 * (at // 20)} 6 9 re f\n" for at in range(200))
    assert read(made(shapes)).status is ReadStatus.NEEDS_OCR


def test_a_scanned_page_among_typed_ones_is_noted(monkeypatch):
    """The rest is read."""
    monkeypatch.setattr(ocr, "available", lambda: False)
    document = read(pictured(shown(50, 700, "Planner at the City Hall of Ipoh"), FULL_PAGE))
    assert (document.status, document.notes) == (ReadStatus.READ, (Note("file.partly-scanned", "page 2"),))


#: What stands for the letters of the line at 700 in the picture of a page.
STROKES = "".join(f"0 g {x} 700 2 8 re f " for x in range(50, 250, 6))


def test_the_text_layer_of_a_scan_is_read_and_noted():
    """Undrawn text over the picture of its page."""
    document = read(pictured(FULL_PAGE + STROKES + shown(50, 700, "Planner at the City Hall of Ipoh", more="3 Tr")))
    assert texts(document) == ["Planner at the City Hall of Ipoh"]
    assert document.notes == (Note("file.scanned-text", "1 page"),)


def test_a_line_of_a_scan_where_the_picture_shows_nothing_is_hidden():
    """No scanner has read it there."""
    layer = shown(50, 700, "Planner at the City Hall", more="3 Tr") + shown(50, 600, "Doctor of everything", more="3 Tr")
    document = read(pictured(FULL_PAGE + STROKES + layer))
    assert texts(document) == ["Planner at the City Hall"]
    assert [line.text for line in document.hidden] == ["Doctor of everything"]


def test_a_page_without_anything_is_empty():
    """Nothing to see, nothing to recognise."""
    assert read(made("")).status is ReadStatus.EMPTY


def test_page_numbers_and_repeated_headers_are_read_once():
    """The first header stays, for it may bear the name."""
    document = read(
        made(
            *(shown(50, 770, "Ali Example CV") + shown(50, 400, f"Text {n}") + shown(280, 30, f"Page {n} of 2") for n in (1, 2))
        )
    )
    assert texts(document) == ["Ali Example CV", "Text 1", "Text 2"]
    assert document.notes == (Note("file.repeated-lines", "3 lines"),)


@pytest.mark.parametrize(
    ("foot", "stays"), [("Ali Example | CV", False), ("ali example", False), ("Ali Example | May 2020", True), ("Bank 6", True)]
)
def test_what_stands_at_the_foot_of_all_pages_does_not_part_an_entry_where_it_stands_elsewhere_too(foot, stays):
    """It is read once where it alone says something."""
    pages = (shown(50, 700, "Ali Example") + shown(50, 400, f"Text {n}") + shown(280, 30, foot) for n in (1, 2))
    document = read(made(*pages))
    assert texts(document) == ["Ali Example", "Text 1", *([foot] if stays else []), "Ali Example", "Text 2"]


def test_what_stands_twice_at_the_foot_of_one_page_stays():
    """So does what stands above the lowest line of a page."""
    studies = shown(50, 700, "Clerk") + shown(50, 60, "Pearl") + shown(50, 45, "Cook") + shown(50, 30, "Pearl")
    assert texts(read(made(studies + shown(50, 650, "Pearl")))) == ["Clerk", "Pearl", "Pearl", "Cook", "Pearl"]


def test_a_page_number_after_the_name_is_left_out():
    """The name stands elsewhere; what CVs call themselves is no news."""
    for foot in ("Ali Example - 1/1", "Ali Example | Curriculum Vitae | 1/1"):
        document = read(made(shown(50, 700, "Ali Example") + shown(50, 680, "Planner") + shown(250, 30, foot)))
        assert texts(document) == ["Ali Example", "Planner"]
    document = read(made(shown(50, 700, "Ali Example") + shown(250, 30, "Ali Example | Planner | 1/1")))
    assert texts(document) == ["Ali Example", "Ali Example | Planner | 1/1"]


@pytest.mark.parametrize("foot", ["https://cv.example.com/ali", "file:///C:/cv.html"])
def test_what_a_browser_prints_around_a_page_is_left_out(foot):
    """The time and the address of the page; an address at the foot of any other page is read."""
    page = shown(50, 700, "Ali Example") + shown(20, 20, foot)
    assert texts(read(made(shown(20, 775, "11/16/20, 9:05 AM") + page))) == ["Ali Example"]
    assert texts(read(made(page))) == ["Ali Example", foot]


def test_what_was_filled_into_a_form_is_read_in_its_place():
    """The value stands beside its label, a ticked box is told from an empty one."""
    fields = [
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Siti Example) /Rect [120 690 300 712] /F 4 >>",
        "<< /Type /Annot /Subtype /Widget /FT /Btn /T (local) /V /Yes /AS /Yes /Rect [120 660 132 672] /F 4 >>",
    ]
    data = made(
        shown(50, 700, "Name:") + shown(50, 662, "Malaysian:"),
        objects=fields,
        page="/Annots [7 0 R 8 0 R]",
        catalog="/AcroForm << /Fields [7 0 R 8 0 R] >>",
    )
    assert [line.text.replace("\t", " ") for line in read(data).lines] == ["Name: Siti Example", "Malaysian: ☑"]


@pytest.mark.parametrize(
    ("colour", "seen"), [("0 g", ["Planner", "Typed later"]), ("1 g", ["Planner"]), ("1 1 1 rg", ["Planner"])]
)
def test_what_was_typed_onto_a_page_is_seen_unless_it_is_white(colour, seen):
    """Though a picture of the page's own objects does not show it: optional layers make readers look at one."""
    note = (
        f"<< /Type /Annot /Subtype /FreeText /Contents (Typed later) /DA (/Helv 11 Tf {colour}) /Rect [60 500 360 524] /F 4 >>"
    )
    layers = "/OCProperties << /OCGs [] /D << /OFF [] >> >>"
    document = read(made(shown(50, 700, "Planner"), objects=[note], page="/Annots [7 0 R]", catalog=layers))
    assert texts(document) == seen
    assert [line.text for line in document.hidden] == (["Typed later"] if len(seen) == 1 else [])


def _locked(password):
    writer = pypdf.PdfWriter(io.BytesIO(made(shown(50, 700, "Planner"))))
    writer.encrypt(password, "owner")
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


def test_a_file_that_anybody_may_open_is_read():
    """An owner's password only forbids printing."""
    assert texts(read(_locked(""))) == ["Planner"]


def test_a_file_with_a_password_asks_for_it():
    """It is not damaged."""
    document = read(_locked("secret"))
    assert (document.status, document.notes) == (ReadStatus.ENCRYPTED, (Note("file.encrypted"),))


@pytest.mark.parametrize("data", [b"%PDF-1.7\n", b"%PDF-1.4 garbage" * 50, zlib.compress(b"no pdf")])
def test_what_is_no_pdf_inside_is_damaged(data):
    """Neither reader can open it."""
    assert read(data).status is ReadStatus.DAMAGED


def test_a_file_cut_off_is_read_as_far_as_it_goes():
    """A mail program that lost the end keeps the pages."""
    document = read(made(shown(50, 700, "Planner"))[:-120])
    assert (texts(document), document.notes) == (["Planner"], (Note("file.partly-damaged", "the end of the file is missing"),))


def test_a_file_cut_off_before_its_fonts_is_damaged(monkeypatch):
    """Its letters are nobody's writing, so none of them is recognised."""
    page = pdf.pdfium.page
    monkeypatch.setattr(pdf.pdfium, "page", lambda *given, **more: page(*given, **more)._replace(unmapped=99))
    document = read(made(shown(50, 700, "Planner"))[:-120])
    assert document.status is ReadStatus.DAMAGED
    assert document.notes[-1] == Note("file.damaged", "its fonts are missing with its end")


def test_letters_at_no_place_are_left_out():
    """A matrix of numbers too large to add up puts a word nowhere."""
    nowhere = "BT /F1 1 Tf 1e38 0 0 1e38 1e38 1e38 Tm (nowhere) Tj ET "
    assert texts(read(made(nowhere + shown(50, 700, "Planner")))) == ["Planner"]


def test_a_book_is_cut_short():
    """Only so many pages are read, and that is said."""
    document = read(made(*[shown(50, 700, "text")] * (pdf.MAX_PAGES + 1)))
    assert (document.pages, max(line.page for line in document.lines)) == (61, 60)
    assert Note("file.cut-short", "60 of 61 pages") in document.notes


def test_reading_twice_gives_the_same_document():
    """Nothing but the bytes decides."""
    data = made(shown(50, 700, "WORK", font="F2") + shown(50, 650, "Planner"))
    assert read(data) == read(data)
    assert isinstance(read(data), Document)


@pytest.mark.parametrize("painted", ["B", "S"])
def test_boxes_with_a_line_around_them_are_cells(painted):
    """Filled with white or not, as programs draw a table cell by cell: what wraps in one is one cell."""
    places = [(50, 64), (114, 58), (172, 60)]
    boxes = "".join(f"1 1 1 rg {x} {y} {w} 30 re {painted}\n" for x, w in places for y in (700, 670, 640))
    rows = [("Course", "Years", "Place"), ("Bachelor of", "2012-2016", "Pearl Uni-"), ("STPM", "2011", "Laut")]
    words = "".join(
        shown(x + 3, 720 - 30 * at, text, more="0 g")
        for at, row in enumerate(rows)
        for (x, _), text in zip(places, row, strict=True)
    )
    rest = shown(53, 678, "Laws", more="0 g") + shown(175, 678, "versity", more="0 g")
    assert texts(read(made(boxes + words + rest))) == [
        "Course\tYears\tPlace",
        "Bachelor of Laws\t2012-2016\tPearl University",
        "STPM\t2011\tLaut",
    ]
