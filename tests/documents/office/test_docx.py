"""Word documents: everything that prints, in the order of the document."""

import io
import zipfile

import pytest

from screen import documents
from screen.model import Document, ReadStatus

BOX = "<w:txbxContent>{}</w:txbxContent>"


def p(*runs, **properties):
    """A paragraph of texts or runs."""
    inner = "".join(run if run.startswith("<") else r(run) for run in runs)
    ppr = "".join(f'<w:{name} w:val="{value}"/>' for name, value in properties.items())
    return f"<w:p><w:pPr>{ppr}</w:pPr>{inner}</w:p>"


def r(text, properties=""):
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows):
    """A table of rows of cells (each the XML of its content)."""
    cells = ("".join(f"<w:tc>{cell}</w:tc>" for cell in row) for row in rows)
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


@pytest.fixture
def read(docx):
    """Reads a document made of the XML of its body."""

    def _read(body, **parts) -> Document:
        return documents.read(docx(body, **parts), "cv.docx")

    return _read


@pytest.fixture
def texts(read):
    """The lines of a document made of the XML of its body."""

    def _texts(body, **parts):
        return [line.text for line in read(body, **parts).lines]

    return _texts


def test_paragraphs_and_tables_keep_their_order(texts):
    """A table stands where it stands in the document."""
    assert texts(p("a") + table((p("b"), p("c"))) + p("d")) == ["a", "b\tc", "d"]


def test_tabs_and_line_breaks(texts):
    """A tab parts a line, a line break ends it; soft hyphens are not there, hard ones are."""
    first = "<w:t>2019</w:t><w:tab/><w:t>Cle</w:t><w:softHyphen/><w:t>rk</w:t><w:br/>"
    assert texts(f"<w:p><w:r>{first}<w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t></w:r></w:p>") == ["2019\tClerk", "co-op"]


def test_wrappers_are_looked_into(texts):
    """Links, smart tags, content controls and fields show their content; instructions do not."""
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>result</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    body = (
        f"<w:p><w:hyperlink>{r('link ')}</w:hyperlink><w:smartTag>{r('tag ')}</w:smartTag>"
        f"<w:sdt><w:sdtContent>{r('control ')}</w:sdtContent></w:sdt>{field}</w:p>"
        f"<w:sdt><w:sdtContent>{p('block')}</w:sdtContent></w:sdt>"
    )
    assert texts(body) == ["link tag control result", "block"]


def test_changes_are_read_as_they_print(texts):
    """What was inserted is there, what was deleted is not."""
    deleted = "<w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
    assert texts(f"<w:p><w:ins>{r('new')}</w:ins>{deleted}<w:moveFrom>{r('gone')}</w:moveFrom></w:p>") == ["new"]


def test_a_text_box_is_read_once(texts):
    """Word writes a text box twice, for new and old programs."""
    box = BOX.format(p("in the box"))
    drawing = f"<w:drawing><wp:anchor><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></wp:anchor></w:drawing>"
    both = f"<mc:Choice>{drawing}</mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback>"
    anchor = f"<w:r><mc:AlternateContent>{both}</mc:AlternateContent></w:r>"
    assert texts(f"<w:p>{r('before')}{anchor}</w:p>{p('after')}") == ["before", "in the box", "after"]


def test_text_boxes_are_regions_of_their_own(read):
    """The reading jumps into a text box and back."""
    box = f"<w:r><w:pict>{BOX.format(p('box'))}</w:pict></w:r>"
    lines = read(f"<w:p>{r('a')}{box}</w:p>{p('b')}").lines
    assert [(line.text, line.column) for line in lines] == [("a", 0), ("box", 1), ("b", 0)]


def test_headers_come_first_and_footers_last(texts):
    """Names stand in headers; a footer of nothing but a number is left out, a repeated text is there once."""
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:headerReference w:type="first" r:id="h1"/>'
        '<w:footerReference w:type="default" r:id="f"/><w:footerReference w:type="even" r:id="n"/></w:sectPr>'
    )
    parts = {"header1": p("Siti"), "header2": p("unused"), "footer1": p("Confidential"), "footer2": p("2 / 3")}
    relations = {"h": "header1.xml", "h1": "header2.xml", "f": "footer1.xml", "n": "footer2.xml"}
    assert texts(p("body") + section, relations=relations, **parts) == ["Siti", "body", "Confidential"]


def test_notes_come_at_the_end(texts):
    """A footnote that is referred to follows the text."""
    body = '<w:p><w:r><w:t>Award</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
    notes = f'<w:footnote w:id="1">{p("separator")}</w:footnote><w:footnote w:id="2">{p("By the council")}</w:footnote>'
    assert texts(body, relations={"x": "footnotes.xml"}, footnotes=notes) == ["Award", "By the council"]


def test_looks_come_from_styles_and_runs(read):
    """Heading levels, boldness and size are inherited through styles, and the run itself has the last word."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="heading 2"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>'
        '<w:style w:type="character" w:styleId="c"><w:rPr><w:i/></w:rPr></w:style>'
    )
    body = p("Work", pStyle="b") + p(r("Clerk", '<w:rStyle w:val="c"/>')) + p(r("x", '<w:b w:val="0"/>'), pStyle="b")
    found = [(line.heading, line.bold, line.italic, line.size) for line in read(body, styles=styles).lines]
    assert found == [(2, True, False, 14.0), (0, False, True, 10.0), (2, False, False, 14.0)]


def test_a_line_is_bold_when_nearly_all_of_it_is(read):
    """A bold label before ordinary text makes no bold line."""
    bold = "<w:b/>"
    lines = read(p(r("Post: ", bold), r("Clerk at the council")) + p(r("Clerk at the council", bold), r(" .")))
    assert [line.bold for line in lines.lines] == [False, True]


def test_lists_are_told_by_their_numbering(read):
    """A paragraph with a list number is a list item; number 0 and the format "none" take the mark away."""
    numbering = (
        '<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>'
    )
    items = "".join(
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr></w:pPr>{r("x")}</w:p>'
        for number in (1, 0, 3)
    )
    assert [line.bullet for line in read(items, numbering=numbering).lines] == [True, False, False]


def test_symbol_marks_are_no_text(read):
    """A bullet typed as a symbol of Wingdings makes a list item."""
    body = '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0B7"/><w:tab/><w:t>Filing</w:t></w:r></w:p>'
    assert [(line.text, line.bullet) for line in read(body).lines] == [("Filing", True)]


def test_room_between_paragraphs(read):
    """Blank paragraphs and spacing show as gaps."""
    spaced = '<w:p><w:pPr><w:spacing w:before="480"/></w:pPr><w:r><w:t>c</w:t></w:r></w:p>'
    assert [line.gap for line in read(p("a") + p() + p("b") + spaced + p("d")).lines] == [0.0, 1.0, 2.0, 0.0]


def test_pages_end_at_breaks(read):
    """Without Word's own marks, page breaks count; with them, only they do."""
    hard = '<w:r><w:br w:type="page"/></w:r>'
    mark = "<w:r><w:lastRenderedPageBreak/><w:t>c</w:t></w:r>"
    assert [line.page for line in read(p("a") + p(hard, "b") + p("c")).lines] == [1, 2, 2]
    assert [line.page for line in read(p("a") + p(hard) + p(mark)).lines] == [1, 2]


def test_column_breaks_change_the_column(read):
    """What follows a column break stands elsewhere."""
    lines = read(p("a") + p('<w:r><w:br w:type="column"/></w:r>', "b")).lines
    assert [line.column for line in lines] == [0, 1]


WHITE = '<w:color w:val="FFFFFF"/>'


@pytest.mark.parametrize("look", ["<w:vanish/>", WHITE, '<w:sz w:val="2"/>', '<w:color w:val="FEFEFE"/><w:sz w:val="20"/>'])
def test_what_nobody_sees_is_kept_apart(read, look):
    """Hidden, white on white, or of one point: not in the lines, but in ``hidden``, with a note."""
    document = read(p("seen ", r("python java", look)))
    assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == (["seen"], ["python java"])
    assert [note.code for note in document.notes] == ["file.hidden-text"]


ANCHOR = (
    '<w:p><w:r><w:drawing><wp:anchor behindDoc="{2}" relativeHeight="{4}"><wp:positionH relativeFrom="page"><wp:posOffset>{3}'
    '</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV>'
    '<wp:extent cx="{0}" cy="900000"/>{1}</wp:anchor></w:drawing></w:r></w:p>'
)


def drawn(shape, width, *, behind=0, left=914_400, order=1):
    """A drawing of a width, 900,000 units high, at the top of the page and from the left margin on."""
    return ANCHOR.format(width, shape, behind, left, order)


SHAPE = '<wps:wsp><wps:spPr><a:solidFill><a:srgbClr val="{}"/></a:solidFill></wps:spPr></wps:wsp>'


@pytest.mark.parametrize(
    "body",
    [
        f'<w:p><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr>{r("Siti", WHITE)}</w:p>',
        p(r("Siti", WHITE + '<w:highlight w:val="darkBlue"/>')),
        table((f'<w:tcPr><w:shd w:val="clear" w:fill="000000"/></w:tcPr>{p(r("Siti", WHITE))}',)),
        '<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml" fillcolor="#123456">'
        f"{BOX.format(p(r('Siti', WHITE)))}</v:rect></w:pict></w:r></w:p>",
        p(r("Siti", WHITE)) + drawn(SHAPE.format("203040"), 1_500_000, behind=1),
        p(r("Siti", WHITE)) + drawn("<a:blip/>", 7_000_000, behind=1),
    ],
)
def test_white_text_on_dark_is_seen(read, body):
    """On a shaded paragraph, run, cell or shape, or over a large picture, white letters are what the designer wanted."""
    document = read(body)
    assert ([line.text for line in document.lines], document.hidden) == (["Siti"], ())


def test_a_portrait_hides_no_keywords(read):
    """A photograph set beside the text is no ground for white letters, nor is a white shape."""
    for drawing in ("<a:blip/>", SHAPE.format("FFFFFF")):
        assert read(p(r("python java", WHITE)) + drawn(drawing, 1_260_000, behind=1)).lines == ()


@pytest.mark.parametrize(
    "drawing",
    [
        drawn(SHAPE.format("203040"), 1_500_000),
        drawn(SHAPE.format("203040"), 900_000, behind=1, left=0),
        drawn(SHAPE.format("203040"), 1_500_000, behind=1),
    ],
    ids=["in front of the text", "in the margin", "far above"],
)
def test_a_dark_shape_shows_only_what_stands_on_it(read, drawing):
    """White letters beside a dark shape, far below it, or under it, are as lost as on any page."""
    document = read(drawing + p("") * 40 + p(r("Master of Laws", WHITE)))
    assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == ([], ["Master of Laws"])


def test_only_the_lines_that_a_bar_reaches_stand_on_it(read):
    """Letters of eleven points on a bar of 24 that hangs on the first paragraph: two of them, and no third one."""
    bar = ANCHOR.format(5_000_000, SHAPE.format("203040"), 1, 914_400, 1)
    bar = bar.replace('cy="900000"', 'cy="304800"').replace('V relativeFrom="page"', 'V relativeFrom="paragraph"')
    look = WHITE + '<w:sz w:val="22"/>'
    first = bar.replace("</w:p>", r("Siti", look) + "</w:p>")
    document = read(first + p(r("Clerk", look)) + p(r("Master of Laws", look)))
    assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == (
        ["Siti", "Clerk"],
        ["Master of Laws"],
    )


def boxed(words, look="", fill=""):
    """A text box with words in it."""
    shade = f'<a:solidFill><a:srgbClr val="{fill}"/></a:solidFill>' if fill else "<a:noFill/>"
    return f"<wps:wsp><wps:spPr>{shade}</wps:spPr>{BOX.format(p(r(words, look)))}<wps:bodyPr/></wps:wsp>"


@pytest.mark.parametrize(
    "body",
    [
        drawn(boxed("Master of Laws"), 900_000, left=-5_000_000),
        drawn(boxed("Master of Laws"), 0),
        drawn(boxed("Master of Laws", WHITE), 900_000),
        drawn(boxed("Master of Laws"), 900_000) + drawn(SHAPE.format("FFFFFF"), 1_900_000, left=0, order=2),
        '<w:p><w:pPr><w:ind w:left="-20000" w:right="20000"/></w:pPr><w:r><w:t>Master of Laws</w:t></w:r></w:p>',
        '<w:p><w:pPr><w:spacing w:line="1" w:lineRule="exact"/></w:pPr><w:r><w:t>Master of Laws</w:t></w:r></w:p>',
        p(r("Master of Laws", '<w:w w:val="1"/>')),
        table((p("Master of Laws"),)).replace("<w:tr>", '<w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>'),
    ],
    ids=["box off the page", "box of no size", "white in no box", "under a box", "off the page", "no line", "narrow", "no row"],
)
def test_what_is_set_where_nobody_sees_it_is_kept_apart(read, body):
    """Off the page, in a box or row without room, under another box, or squeezed to nothing."""
    document = read(body)
    assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == ([], ["Master of Laws"])


def test_merged_cells_are_read_once(texts):
    """The continuation of a cell that spans rows is empty."""
    merged = '<w:tcPr><w:vMerge w:val="{}"/></w:tcPr>'
    rows = ((merged.format("restart") + p("2019"), p("Clerk")), (merged.format("continue") + p("2019"), p("Ipoh")))
    assert texts(table(*rows)) == ["2019\tClerk", "Ipoh"]


def test_the_strict_variant_is_read(docx):
    """ISO strict documents use other names for the same things."""
    data = docx(p("Siti"))
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            strict = old.read(name).replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            )
            new.writestr(name, strict)
    document = documents.read(stream.getvalue(), "cv.docx")
    assert (document.status, document.text) == (ReadStatus.READ, "Siti")


def test_a_web_page_set_in_is_read(docx, packed):
    """Some converters store the whole CV as a web page inside a Word document."""
    del docx
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    data = packed(
        {
            "word/document.xml": f'<w:document xmlns:w="{w}" xmlns:r="{rel}"><w:body><w:altChunk r:id="c"/></w:body>'
            "</w:document>",
            "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="c" Type="x/aFChunk" Target="cv.html"/></Relationships>',
            "word/cv.html": "<html><body><h1>Siti</h1><p>Clerk</p></body></html>",
        }
    )
    assert documents.read(data, "cv.docx").text == "Siti\nClerk"
