"""Text that a PDF file draws where nobody sees it: cut away, switched off, covered."""

import hashlib

import pytest

from screen.documents import pdf

FACE = "".join(f"{37 * at * at % 256:02x}" for at in range(64 * 64))


def made(content, *objects, catalog="", resources=""):
    """A PDF file with one page, Helvetica as F1; further objects are numbered from 6."""
    fonts = f"/Resources << /Font << /F1 3 0 R >> {resources} >>"
    parts = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 5 0 R {fonts} >>",
        stream(content),
        *objects,
    ]
    out, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{part}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    tail = f"xref\n0 {len(parts) + 1}\n0000000000 65535 f \n{table}trailer\n<< /Size {len(parts) + 1} /Root 1 0 R >>\n"
    return out + f"{tail}startxref\n{len(out)}\n%%EOF".encode("latin-1")


def stream(content, entries=""):
    """A stream object."""
    return f"<< /Length {len(content)} {entries} >>\nstream\n{content}\nendstream"


def form(content, entries="", box="0 0 600 800"):
    """A form XObject, which a page draws as a whole."""
    return stream(content, f"/Type /XObject /Subtype /Form /BBox [{box}] /Resources << /Font << /F1 3 0 R >> >> {entries}")


def shown(y, text, x=50):
    """A content stream that shows a text in black."""
    return f"BT 0 g /F1 10 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET\n"


SEEN, SECRET = shown(700, "Planner"), shown(600, "secret words")
WHITE = SECRET.replace("0 g", "1 g")
PICTURE = stream(
    FACE + ">",
    "/Type /XObject /Subtype /Image /Width 64 /Height 64 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode",
)
DRAWN = "/XObject << /X 6 0 R >>"
LAYER = {"catalog": "/OCProperties << /OCGs [7 0 R] /D << /OFF [7 0 R] >> >>", "resources": DRAWN}
GROUP = "<< /Type /OCG /Name (L) >>"

UNSEEN = {
    "cut away by a clip elsewhere": made(SEEN + f"q 300 300 10 10 re W n\n{SECRET}Q\n"),
    "cut away by an empty clip": made(SEEN + f"q 0 0 0 0 re W n\n{SECRET}Q\n"),
    "cut away by a clip that is no box": made(
        SEEN + f"q 0 0 m 600 0 l 600 100 l h W n\n0 700 m 10 800 l 0 800 l h W n\n{SECRET}Q\n"
    ),
    "cut away by a ring": made(SEEN + f"q 0 0 600 800 re 20 500 500 200 re W* n\n{SECRET}Q\n"),
    "cut away by the frame of a form": made(SEEN + "/X Do\n", form(SECRET, box="0 0 600 500"), resources=DRAWN),
    "in a form that is cut away": made(SEEN + "q 300 300 10 10 re W n\n/X Do\nQ\n", form(SECRET), resources=DRAWN),
    "in a form that is switched off": made(SEEN + "/X Do\n", form(SECRET, "/OC 7 0 R"), GROUP, **LAYER),
    "covered by a picture": made(SEEN + SECRET + "q 400 0 0 100 20 550 cm /X Do Q\n", PICTURE, resources=DRAWN),
    "covered by a dark shape": made(SEEN + SECRET + "0.2 g 20 590 400 40 re f\n"),
    "covered by a shape in a form": made(SEEN + SECRET + "/X Do\n", form("1 g 20 590 400 40 re f\n"), resources=DRAWN),
    "white on a shape that is no rectangle": made(SEEN + f"0 g 20 590 m 420 630 l 420 590 l h f\n{WHITE}"),
    "white on a shape of two wings": made(SEEN + f"0 g 20 590 m 400 590 l 20 630 l 400 630 l h f\n{WHITE}"),
    "white on a shape that is cut away": made(SEEN + f"q 300 300 10 10 re W n\n0 g 20 590 400 40 re f Q\n{WHITE}"),
    "white on white on a dark shape": made(SEEN + f"0 g 20 590 400 40 re f 1 g 40 592 300 30 re f\n{WHITE}"),
    "white and transparent on a dark shape": made(
        SEEN + f"0 g 20 590 400 40 re f\nq /G gs\n{WHITE}Q\n", resources="/ExtGState << /G << /ca 0 >> >>"
    ),
    "wholly transparent": made(SEEN + "/G gs\n" + SECRET, resources="/ExtGState << /G << /ca 0 >> >>"),
}


@pytest.mark.parametrize("data", UNSEEN.values(), ids=UNSEEN)
def test_what_leaves_no_mark_on_the_drawn_page_is_hidden(data):
    """However it was kept from view."""
    document = pdf.read(data, "cv.pdf", hashlib.sha256(data).hexdigest())
    assert [line.text for line in document.lines] == ["Planner"]
    assert [line.text for line in document.hidden] == ["secret words"]


PARTLY = {
    "within a clip": made(SEEN + f"q 20 580 400 40 re W n\n{SECRET}Q\n"),
    "within a clip that is no box": made(SEEN + f"q 0 560 m 500 560 l 500 700 l 0 640 l h W n\n{SECRET}Q\n"),
    "in a form": made(SEEN + "/X Do\n", form(SECRET), resources=DRAWN),
    "in a form in a layer that is on": made(
        SEEN + "/X Do\n",
        form(SECRET, "/OC 7 0 R"),
        GROUP,
        catalog="/OCProperties << /OCGs [7 0 R] /D << >> >>",
        resources=DRAWN,
    ),
    "white on a dark shape": made(SEEN + f"0.3 g 20 590 400 40 re f\n{WHITE}"),
    "white on a dark shape drawn aslant": made(SEEN + f"q 0.9 0.1 -0.1 0.9 60 60 cm 0.3 g 20 560 400 60 re f Q\n{WHITE}"),
    "on a picture": made(SEEN + "q 400 0 0 100 20 550 cm /X Do Q\n" + SECRET, PICTURE, resources=DRAWN),
    "below a shape that one sees through": made(
        SEEN + SECRET + "/G gs 1 0 0 rg 20 590 400 40 re f\n", resources="/ExtGState << /G << /ca 0.4 >> >>"
    ),
}


@pytest.mark.parametrize("data", PARTLY.values(), ids=PARTLY)
def test_what_shows_is_read(data):
    """A clip, a form, a layer or a picture alone hides nothing."""
    document = pdf.read(data, "cv.pdf", hashlib.sha256(data).hexdigest())
    assert [line.text for line in document.lines] == ["Planner", "secret words"]
    assert document.hidden == ()


def test_faint_dots_of_a_level_are_read_as_empty_ones():
    """A person sees four dots of five, though the fifth is as pale as hidden text."""
    circles = "".join(
        f"{tone} g {120 + 12 * at} 598 m {130 + 12 * at} 598 l {130 + 12 * at} 608 l {120 + 12 * at} 608 l h f\n"
        for at, tone in enumerate((0.2, 0.2, 0.2, 0.9, 0.9))
    )
    typed = "BT 0 g /F1 10 Tf 1 0 0 1 50 700 Tm (English \\225\\225\\225\\225) Tj 0.95 g (\\225) Tj ET\n"
    data = made(typed + shown(600, "Malay") + circles)
    document = pdf.read(data, "cv.pdf", hashlib.sha256(data).hexdigest())
    assert [line.text for line in document.lines] == ["English ••••○", "Malay\t●●●○○"]
    assert document.hidden == ()


def test_stars_that_a_clip_cuts_out_of_squares_are_seen():
    """They tell a level, as drawn dots do; the text beside them is no less seen."""
    star = "q {x} 702 m {tip} 708 l {end} 702 l {tip} 698 l h W n {colour} rg {x} 698 10 10 re f Q\n"
    colours = ["0 0 0.5", "0 0 0.5", "0.9 0.9 0.9"]
    row = "".join(star.format(x=x, tip=x + 5, end=x + 10, colour=c) for x, c in zip((150, 163, 176), colours, strict=True))
    assert [line.text for line in pdf.read(made(SEEN + row), "", "").lines] == ["Planner\t●●○"]
