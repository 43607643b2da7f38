"""Web pages as programs and portals save them."""

import pytest

from screen.documents import read
from screen.documents.web import html

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Someone Else</o:Author></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt} --></style></head><body><div class=WordSection1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>\u00b7<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Clerk<span style='mso-tab-count:2'>     </span>Jan
2018 \u2013 Dec 2020<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>secret</span>Ipoh<o:p></o:p></p></div></body></html>"""
DOCS = """<html><head><style>@import url(https://fonts.example.com/x);.c3{font-weight:700}</style></head><body>
<p><span class="c3">Amir Example</span></p>
<table><tr><td><p><span class="c3">Education</span></p><p><span>BSc Planning</span></p>
</td><td><p><span class="c3">Languages</span></p>
<p><span>Malay</span></p><p><span>English</span></p></td></tr></table></body>"""


def texts(page, name="cv.html"):
    """The lines of a page, whose kind its bytes tell."""
    document = read(page if isinstance(page, bytes) else page.encode(), name)
    return document.format, [line.text for line in document.lines]


def test_word_saves_marks_and_tabs_in_ways_of_its_own():
    """List marks, tabs, conditional comments and hidden words."""
    document = read(WORD.encode("cp1252"), "cv.htm")
    assert [(line.text, line.bullet) for line in document.lines] == [("Clerk\tJan 2018 – Dec 2020", True), ("Ipoh", False)]
    assert [line.text for line in document.hidden] == ["secret"]


def test_cells_that_each_begin_with_a_title_are_read_one_after_the_other():
    """Google Docs lays pages out with tables."""
    assert texts(DOCS)[1] == ["Amir Example", "Education", "BSc Planning", "Languages", "Malay", "English"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig", "cp1252"])
def test_a_page_is_known_in_every_encoding(encoding):
    """Some programs save pages in UTF-16, with or without a mark."""
    page = "<html><head><meta charset='utf-16'></head><body><h1>Zul Résumé</h1></body></html>"
    page = page.replace("utf-16", encoding) if encoding == "cp1252" else page
    assert texts(page.encode(encoding)) == ("html", ["Zul Résumé"])


def test_an_archive_of_a_page_is_read():
    """As browsers save it: the page, then its style sheets and pictures."""
    archive = (
        "From: <Saved by Blink>\r\nSubject: CV\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n"
        "--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        '<html><meta charset=3D"utf-8"><body><p>Clerk =E2=80=93 2=\r\n018</p></body></html>\r\n'
        "--B\r\nContent-Type: text/css\r\n\r\np { display: none }\r\n--B--\r\n"
    )
    assert texts(archive, "cv.mht")[1] == ["Clerk – 2018"]


@pytest.mark.parametrize(
    ("css", "lines"),
    [
        ("main{display:flex}", ["Main", "Clerk", "Side", "Malay", "Name"]),
        ("main{display:flex;flex-direction:row-reverse}", ["Name", "Side", "Malay", "Main", "Clerk"]),
        (
            'main{display:grid;grid-template-areas:"h h" "s m"} .m{grid-area:m} .s{grid-area:s} .h{grid-area:h}',
            ["Name", "Side", "Malay", "Main", "Clerk"],
        ),
    ],
)
def test_boxes_stand_where_the_style_sheet_puts_them(css, lines):
    """In reverse, or in the named areas of a grid."""
    boxes = "<div class=m><h2>Main</h2><p>Clerk</p></div><div class=s><h2>Side</h2><p>Malay</p></div><div class=h>Name</div>"
    assert texts(f"<html><style>{css}</style><body><main>{boxes}</main></body></html>")[1] == lines


def test_a_level_is_told_once():
    """Though both the box of dots and the dots in it tell it."""
    dots = "<i class=dot></i><i class=dot></i><i class='dot empty'></i>"
    page = f"<html><style>.d{{display:flex}}</style><body><div>English <span class=d>{dots}</span></div></body></html>"
    assert texts(page)[1] == ["English\t●●○"]


@pytest.mark.parametrize(
    ("field", "line"),
    [
        ("<input value='Siti'>", "Name\tSiti"),
        ("<input type=checkbox checked>", "Name\t\u2611"),
        ("<input type=checkbox>", "Name"),
        ("<input type=hidden value=secret>", "Name"),
        ("<input type=password value=secret>", "Name"),
        ("<select><option>one<option selected>two</select>", "Name\ttwo"),
        ("<select><option>one<option>two</select>", "Name\tone"),
        ("<textarea>Siti</textarea>", "Name\tSiti"),
        ("<button>Print</button>", "Name"),
    ],
)
def test_what_is_filled_into_a_form_is_read(field, line):
    """Portals let people save the form that they filled in."""
    assert texts(f"<html><body><label>Name</label>{field}</body></html>")[1] == [line]


def test_a_closed_dialog_is_not_seen_and_closed_details_are_kept():
    """Nobody opens the one by reading; the other one is a part of the text that its reader opens."""
    page = "<dialog>closed</dialog><dialog open>open</dialog><details><summary>More</summary>Chess</details>"
    assert [line.text for line in html.read(page.encode(), "", "").lines] == ["open", "More", "Chess"]
