"""OpenDocument text."""

import pytest

from screen import documents
from screen.model import ReadStatus


@pytest.fixture
def read(odt):
    """Reads a document made of the XML of its text and styles."""

    def _read(body, **styles):
        return documents.read(odt(body, **styles), "cv.odt")

    return _read


def style(name, family, properties, parent=""):
    """A style of one family."""
    names = f'style:name="{name}" style:family="{family}" style:parent-style-name="{parent}"'
    return f"<style:style {names}>{properties}</style:style>"


def test_text_keeps_its_order_and_white_space(read):
    """Paragraphs, headings, tables and sections; blanks, tabs and breaks are elements."""
    body = (
        '<text:h text:outline-level="2">Work</text:h>'
        '<text:p>2019<text:tab/>Clerk<text:line-break/>Ipoh<text:s text:c="2"/>Perak</text:p>'
        "<table:table><table:table-row><table:table-cell><text:p>Malay</text:p></table:table-cell>"
        "<table:table-cell><text:p>Fluent</text:p></table:table-cell></table:table-row></table:table>"
        "<text:section><text:p>end <text:span>of</text:span> it</text:p></text:section>"
    )
    assert [(line.text, line.heading) for line in read(body).lines] == [
        ("Work", 2), ("2019\tClerk", 0), ("Ipoh Perak", 0), ("Malay\tFluent", 0), ("end of it", 0),
    ]  # fmt: skip


def test_lists_frames_and_notes(read):
    """The first paragraph of a list item is one; a frame is a region; a note comes last."""
    body = (
        "<text:list><text:list-item><text:p>Filing</text:p><text:p>of permits</text:p></text:list-item></text:list>"
        "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>"
        "<text:note><text:note-body><text:p>note</text:p></text:note-body></text:note></text:p><text:p>b</text:p>"
    )
    assert [(line.text, line.bullet, line.column) for line in read(body).lines] == [
        ("Filing", True, 0), ("of permits", False, 0), ("a", False, 0), ("box", False, 1), ("b", False, 0), ("note", False, 2),
    ]  # fmt: skip


def test_looks_are_inherited(read):
    """Bold, italic and size come through parent styles and spans."""
    automatic = style("P1", "paragraph", '<style:text-properties fo:font-weight="bold" fo:font-size="14pt"/>') + style(
        "T1", "text", '<style:text-properties fo:font-style="italic"/>'
    )
    body = '<text:p text:style-name="P1">Siti</text:p><text:p><text:span text:style-name="T1">Clerk</text:span></text:p>'
    assert [(line.bold, line.italic, line.size) for line in read(body, automatic=automatic).lines] == [
        (True, False, 14.0),
        (False, True, 0.0),
    ]


@pytest.mark.parametrize("look", ['text:display="none"', 'fo:color="#ffffff"', 'fo:font-size="1pt"'])
def test_what_nobody_sees_is_kept_apart(read, look):
    """Hidden, white or tiny text is no line."""
    automatic = style("T1", "text", f"<style:text-properties {look}/>")
    document = read('<text:p>seen <text:span text:style-name="T1">python</text:span></text:p>', automatic=automatic)
    assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == (["seen"], ["python"])


def test_headers_first_footers_last_and_comments_never(read):
    """A master page's header holds the name; annotations and deleted text are not part of the document."""
    master = (
        '<style:master-page style:name="S"><style:header><text:p>Siti</text:p></style:header>'
        "<style:footer><text:p>Confidential</text:p></style:footer></style:master-page>"
    )
    body = (
        "<text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
        "<text:p>b<office:annotation><text:p>hm</text:p></office:annotation></text:p>"
    )
    assert read(body, master=master).text == "Siti\nb\nConfidential"


def test_pages_are_counted(read):
    """Breaks before paragraphs and the marks of soft page breaks end pages."""
    automatic = style("P1", "paragraph", '<style:paragraph-properties fo:break-before="page"/>')
    body = '<text:p>a</text:p><text:p text:style-name="P1">b</text:p><text:soft-page-break/><text:p>c</text:p>'
    assert [line.page for line in read(body, automatic=automatic).lines] == [1, 2, 3]


def test_an_encrypted_text_asks_for_a_password(packed):
    """The manifest tells."""
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<encryption-data/>",
        "content.xml": "?",
    }
    assert documents.read(packed(parts), "cv.odt").status is ReadStatus.ENCRYPTED


def test_white_on_dark_is_seen(read):
    """Shades of paragraphs, cells, rows and text boxes count, and pictures that lie behind the text."""
    dark = 'fo:background-color="#203040"'
    automatic = (
        style("T1", "text", '<style:text-properties fo:color="#ffffff"/>')
        + style("C1", "table-cell", f"<style:table-cell-properties {dark}/>")
        + style("R1", "table-row", f"<style:table-row-properties {dark}/>")
        + style("P1", "paragraph", f"<style:paragraph-properties {dark}/>")
        + style("G1", "graphic", '<style:graphic-properties draw:fill="gradient" style:run-through="background"/>')
    )
    words = '<text:span text:style-name="T1">Siti</text:span>'
    white = f"<text:p>{words}</text:p>"
    table = (
        "<table:table><table:table-row{}><table:table-cell{}>" + white + "</table:table-cell></table:table-row></table:table>"
    )
    bodies = (
        f'<text:p text:style-name="P1">{words}</text:p>',
        table.format("", ' table:style-name="C1"'),
        table.format(' table:style-name="R1"', ""),
        f'<text:p><draw:frame draw:style-name="G1"><draw:text-box>{white}</draw:text-box></draw:frame></text:p>',
        f'{white}<text:p><draw:rect draw:style-name="G1" text:anchor-type="page" svg:width="3cm" svg:height="3cm"/></text:p>',
    )
    assert [read(body, automatic=automatic).text for body in bodies] == ["Siti"] * 5


BOX = (
    '<draw:frame draw:style-name="{0}" text:anchor-type="paragraph" svg:x="{1}" svg:width="{2}" svg:height="2cm">'
    "{3}</draw:frame>"
)


@pytest.mark.parametrize(
    "body",
    [
        '<text:p><draw:rect draw:style-name="Dark" text:anchor-type="page" svg:width="9cm" svg:height="3cm"/></text:p>{}',
        '<text:p><draw:rect draw:style-name="Under" text:anchor-type="paragraph" svg:width="9cm" svg:height="3cm"/></text:p>'
        + "<text:p/>" * 40
        + "{}",
        BOX.format("Dark", "-30cm", "3cm", "<draw:text-box><text:p>Master of Laws</text:p></draw:text-box>"),
        BOX.format("Dark", "3cm", "0.01cm", "<draw:text-box><text:p>Master of Laws</text:p></draw:text-box>"),
        '<text:section text:display="none"><text:p>Master of Laws</text:p></text:section>',
        '<text:p text:style-name="Left">Master of Laws</text:p>',
        '<text:p><text:span text:style-name="Slim">Master of Laws</text:span></text:p>',
        '<table:table><table:table-row table:style-name="Flat"><table:table-cell><text:p>Master of Laws</text:p>'
        "</table:table-cell></table:table-row></table:table>",
    ],
    ids=["before", "far above", "off the page", "no width", "section", "left of the page", "narrow", "no row"],
)
def test_what_is_set_where_nobody_sees_it_is_kept_apart(read, body):
    """White beside a dark shape, off the page, in a box or row without room, in a hidden section, or squeezed to nothing."""
    automatic = (
        style("White", "text", '<style:text-properties fo:color="#ffffff"/>')
        + style("Dark", "graphic", '<style:graphic-properties draw:fill="solid" draw:fill-color="#203040"/>')
        + style(
            "Under",
            "graphic",
            '<style:graphic-properties draw:fill="solid" draw:fill-color="#203040" style:run-through="background"/>',
        )
        + style("Left", "paragraph", '<style:paragraph-properties fo:margin-left="-40cm" fo:margin-right="40cm"/>')
        + style("Slim", "text", '<style:text-properties fo:font-size="11pt" style:text-scale="1%"/>')
        + style("Flat", "table-row", '<style:table-row-properties style:row-height="0.02cm"/>')
    )
    white = '<text:p><text:span text:style-name="White">Master of Laws</text:span></text:p>'
    document = read(body.format(white), automatic=automatic)
    assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == ([], ["Master of Laws"])


def test_only_the_lines_that_a_bar_reaches_stand_on_it(read):
    """Letters of fifteen points on a bar of 26 that hangs on the first paragraph: the third line stands below it."""
    dark = '<style:graphic-properties draw:fill="solid" draw:fill-color="#203040" style:run-through="background"/>'
    automatic = style("White", "paragraph", '<style:text-properties fo:color="#ffffff" fo:font-size="15pt"/>')
    bar = '<draw:rect draw:style-name="Bar" text:anchor-type="paragraph" svg:y="0cm" svg:width="15cm" svg:height="0.9cm"/>'
    words = [f'<text:p text:style-name="White">{text}</text:p>' for text in (bar + "Siti", "Clerk", "Master of Laws")]
    document = read("".join(words), automatic=automatic + style("Bar", "graphic", dark))
    assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == (
        ["Siti", "Clerk"],
        ["Master of Laws"],
    )


def test_a_table_inside_a_shape_is_read(read):
    """LibreOffice has names of its own for it."""
    cell = "<loext:table-cell><text:p>{}</text:p></loext:table-cell>"
    table = f"<loext:table><loext:table-row>{cell.format('Malay')}{cell.format('native')}</loext:table-row></loext:table>"
    shape = f'<draw:custom-shape text:anchor-type="char">{table}</draw:custom-shape>'
    assert [line.text for line in read(f"<text:p>{shape}</text:p>").lines] == ["Malay\tnative"]
