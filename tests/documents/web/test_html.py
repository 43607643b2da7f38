"""Web pages as CVs."""

import pytest

from screen.documents.web import html


def read(body, head=""):
    """A document from the body of a page."""
    return html.read(f"<html><head>{head}</head><body>{body}</body></html>".encode(), "cv.html", "")


def texts(body, head=""):
    """The lines of a page."""
    return [line.text for line in read(body, head).lines]


def test_blocks_make_lines():
    """Paragraphs, headings, list items and line breaks; white space runs together."""
    lines = read("<h1>Siti</h1><p>Clerk,\n  Ipoh<br>2019</p><ul><li>Filing<ul><li>of permits</ul></ul>tail").lines
    assert [(line.text, line.heading, line.bullet) for line in lines] == [
        ("Siti", 1, False), ("Clerk, Ipoh", 0, False), ("2019", 0, False), ("Filing", 0, True), ("of permits", 0, True),
        ("tail", 0, False),
    ]  # fmt: skip


def test_tables_definitions_and_flexible_boxes_are_rows():
    """What stands side by side is one line."""
    assert texts("<table><tr><th>Malay<td>Fluent</table><dl><dt>2019<dd>Clerk</dl>") == ["Malay\tFluent", "2019\tClerk"]
    assert texts("<div style='display:flex'><span>Clerk</span><span>2019</span></div>") == ["Clerk\t2019"]
    assert texts("<p>Clerk<span style='float:right'>2019</span></p>") == ["Clerk\t2019"]


def test_scripts_styles_and_comments_are_no_text():
    """Only what a browser shows."""
    assert texts("a<script>x</script><!-- y --><style>z{}</style>", "<title>t</title>") == ["a"]


def test_looks_come_from_tags_and_styles():
    """Bold by tag, class or style; size in points."""
    head = "<style>.n, b.k {font-weight:700; font-size:20px} @media print {.n {display:none}}</style>"
    lines = read("<p><b>a</b></p><p class=n>b</p><p style='font:x; font-size:150%'>c</p>", head).lines
    assert [(line.text, line.bold, line.size) for line in lines] == [("a", True, 0.0), ("b", True, 15.0), ("c", False, 18.0)]


@pytest.mark.parametrize("size", ["inherit", "unset", "larger", "3vmin", "calc(1rem + 1vw)", "clamp(1rem, 2vw, 2rem)"])
def test_a_size_that_only_a_browser_can_tell_hides_nothing(size):
    """It is taken to be that of the text around it, known or unknown."""
    own = f"style='font-size:{size}'"
    lines = read(f"<h3 {own}>Clerk</h3><div style='font-size:8pt'><b {own}>MBPJ</b></div>").lines
    assert [(line.text, line.size) for line in lines] == [("Clerk", 0.0), ("MBPJ", 8.0)]


def test_a_size_in_parts_of_the_view_is_one_of_a_sheet_of_paper():
    """A hundredth of the view is no tiny size."""
    assert [(line.text, line.size) for line in read("<p style='font-size:2vw'>Clerk</p>").lines] == [("Clerk", 12.0)]


@pytest.mark.parametrize(
    "style",
    ["display:none", "visibility:hidden", "color:#fff", "color:white !important", "font-size:0", "opacity:0",
     "font:0/0 a", "font-size:calc(0px)", "text-indent:-9999px", "color:rgba(0,0,0,0)", "mso-hide:all"],
)  # fmt: skip
def test_what_nobody_sees_is_kept_apart(style):
    """Hidden, white, tiny or moved off the page: no line, whether said in place or by a class."""
    for document in (
        read(f"seen <span style='{style}'>python</span>"),
        read("seen <span class=k>python</span>", f"<style>.k{{{style}}}</style>"),
    ):
        assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == (["seen"], ["python"])


def test_white_on_dark_is_seen():
    """A background, also a picture of unknown colour, counts."""
    assert texts("<div style='background:#123 url(x)'><p style='color:#fff'>Siti</div>") == ["Siti"]
    assert texts("<table bgcolor=navy><tr><td><font color=white>Siti</font></table>") == ["Siti"]


def test_the_lists_of_word_lose_their_marks():
    """Pages saved by Word carry marks as text."""
    body = "<p style='mso-list:l0 level1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Filing</p>"
    assert [(line.text, line.bullet) for line in read(body).lines] == [("Filing", True)]


def test_encodings_and_entities():
    """The encoding that a page names is used; entities are characters."""
    page = "<meta charset=windows-1252><p>Café&nbsp;&ndash; r&eacute;sum&#233;</p>".encode("cp1252")
    assert html.read(page, "", "").text == "Café – résumé"


def test_old_names_of_encodings_mean_what_browsers_take_them_for():
    """A page that says ``iso-8859-1`` may have the dashes of Windows-1252, one that says ``gb2312`` any sign of GB 18030."""
    page = "<meta charset={}><p>Clerk {} present</p>"
    for named, real, sign in (("iso-8859-1", "cp1252", "–"), ("us-ascii", "cp1252", "’"), ("gb2312", "gb18030", "镕")):
        assert html.read(page.format(named, sign).encode(real), "", "").text == f"Clerk {sign} present"


def test_the_page_in_an_archive_is_read():
    """MHTML is a mail with the page as a part."""
    head = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n"
    part = b"--x\nContent-Type: text/html\n\n<p>Siti</p>\n--x--\n"
    assert html.read(head + part, "", "").text == "Siti"


def test_two_line_breaks_are_a_blank_line():
    """Mail programs write paragraphs so."""
    assert [(line.text, line.gap) for line in read("a<br>b<br><br>c<br><br><p>d</p>").lines] == [
        ("a", 0.0),
        ("b", 0.0),
        ("c", 1.0),
        ("d", 1.0),
    ]


def test_rules_may_ask_for_elements_around():
    """White letters are seen where a rule for a part within a part paints the ground dark."""
    head = "<style>.page .side > div {background:#224} .side p {color:#fff} a + p {color:#fff}</style>"
    body = "<div class=page><div class=side><div><p>Siti</p></div></div></div><a>x</a><p>Clerk</p>"
    document = read(body, head)
    assert (document.text, document.hidden) == ("Siti\nx\nClerk", ())
    assert read("<div class=side><p>python</p></div>", head).lines == ()


@pytest.mark.parametrize(
    "style",
    [
        "height:0;overflow:hidden",
        "max-height:0;overflow:hidden",
        "width:0;overflow:hidden",
        "width:1px;height:1px;overflow:hidden",
        "transform:scale(0)",
        "transform:translate(-9999px, 0)",
        "filter:opacity(0)",
        "opacity:.01",
        "position:absolute;top:-500px",
        "position:fixed;top:-100px",
        "content-visibility:hidden",
        "clip-path:circle(0)",
        "color:hsl(0,0%,100%)",
        "color:rgb(100%, 100%, 100%)",
        "color:#0000",
    ],
)
def test_ways_to_hide_words(style):
    """Boxes without room, shrunk, faded, moved off the page, clipped, or in the colour of the paper."""
    document = read(f"<p>seen</p><p style='{style}'>python</p>")
    assert (document.text, [line.text for line in document.hidden]) == ("seen", ["python"])


@pytest.mark.parametrize(
    "style",
    ["height:0", "max-height:90px;overflow:hidden", "transform:scale(0.5)", "opacity:.5", "position:relative;top:-9px",
     "width:0%;overflow:visible", "color:hsl(210,60%,20%)", "color:#000f"],
)  # fmt: skip
def test_what_only_looks_like_hiding(style):
    """A box that does not cut off shows what is too large for it; half faded or shrunk letters can be read."""
    assert read(f"<p style='{style}'>Siti</p>").text == "Siti"


def test_words_under_a_picture_are_hidden():
    """A picture over all of an element hides what is set as usual; not what is set over it, nor what it is the ground of."""
    head = "<style>div {position:relative} img {position:absolute; left:0; top:0; width:100%; height:100%}</style>"
    assert read("<div><p>python</p><img src=a.png></div>", head).hidden[0].text == "python"
    assert read("<div><img src=a.png><p style='position:relative'>Siti</p></div>", head).text == "Siti"
    assert read("<div><img src=a.png style='z-index:-1'><p>Siti</p></div>", head).text == "Siti"


def test_words_that_a_style_sheet_adds_are_read():
    """Labels are; ornaments and what is not shown are not."""
    head = (
        "<style>.m::before {content:'E-mail: '} .m:after {content:attr(data-at)} li::before {content:'\\2022'}"
        " b::before {content:'python'; display:none}</style>"
    )
    assert read("<p class=m data-at=' (home)'>a@example.com</p><li>Clerk</li><b>Ipoh</b>", head).text == (
        "E-mail: a@example.com (home)\nClerk\nIpoh"
    )


def test_words_in_drawings_are_read():
    """A paragraph each, if they can be seen."""
    document = read("<p>Siti</p><svg><text>Malay</text><text fill=white>python</text><text>A</text></svg>")
    assert (document.text, [line.text for line in document.hidden]) == ("Siti\nMalay", ["python"])


@pytest.mark.parametrize(
    "rules",
    [
        ".tip { display: none } p:hover .tip { display: inline }",
        "p:not(:hover) .tip { display: none }",
        ".tip:not(:focus) { opacity: 0 }",
    ],
)
def test_what_shows_only_under_a_pointer_is_hidden(rules):
    """Paper and telephones have none."""
    document = read(f"<style>{rules}</style><p>Clerk <span class='tip'>Minister</span></p>")
    assert (document.text, [line.text for line in document.hidden]) == ("Clerk", ["Minister"])
