"""Rich Text Format."""

import pytest

from screen.documents.office import rtf


def read(body):
    """A document from what stands inside the outermost group."""
    return rtf.read(b"{\\rtf1\\ansi\\ansicpg1252" + body + b"}", "cv.rtf", "")


def texts(body):
    """The lines of a document."""
    return [line.text for line in read(body).lines]


def test_characters_in_every_notation():
    """Code page, Unicode with its stand-in, two halves of one character, names and escapes."""
    assert texts(rb"caf\'e9 \u8211?\u55349?\u56320? \{a\}\~b\_c\-d\emdash\par") == ["café –A {a} b-cd—"]


def test_fonts_name_character_sets():
    """A font of the Cyrillic character set is read in its code page."""
    assert texts(rb"{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}\f1 \'cf\'f0\'e8\f0 \'e9") == ["Приé"]


def test_looks():
    """Bold, italic and size hold to the end of the group."""
    lines = read(rb"{\b\fs28 Siti}\par{\i Clerk}\par\plain x\par").lines
    assert [(line.bold, line.italic, line.size) for line in lines] == [
        (True, False, 14.0),
        (False, True, 12.0),
        (False, False, 12.0),
    ]


def test_tables_lists_and_headings():
    """Cells are parted by tabs; a list mark is no text; an outline level is a heading."""
    table = rb"\trowd\pard\intbl Malay\cell Fluent\cell\row\pard end\par"
    body = rb"\pard\outlinelevel0 Work\par\pard{\listtext 1.\tab}Filing\par" + table
    assert [(line.text, line.heading, line.bullet) for line in read(body).lines] == [
        ("Work", 1, False), ("Filing", 0, True), ("Malay\tFluent", 0, False), ("end", 0, False),
    ]  # fmt: skip


def test_destinations_that_are_not_seen():
    """Tables of fonts, pictures, field instructions, annotations and unknown starred groups leave no text."""
    body = (
        rb"{\fonttbl{\f0 Arial;}}{\stylesheet{\s1 heading;}}{\info{\title T}}{\pict 0f0f}{\*\unknown u}"
        rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}{\*\annotation hm} {\deleted old}\par"
    )
    assert texts(body) == ["link"]


def test_binary_data_is_passed_over():
    r"""``\bin`` counts bytes, braces among them."""
    assert texts(b"a{\\pict\\bin5 }}}}}}b\\par") == ["ab"]


def test_headers_first_notes_last():
    """A header comes before the body wherever it stands, a footnote after it; text boxes in the body."""
    body = rb"one{\footnote note}\par{\header Siti\par}two{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt box\par}}}\par"
    assert texts(body) == ["Siti", "one", "box", "two", "note"]


def test_what_nobody_sees_is_kept_apart():
    """Hidden or white text is no line."""
    document = read(rb"{\colortbl;\red255\green255\blue255;}seen {\v python }{\cf1 java}\par")
    assert ([line.text for line in document.lines], [line.text for line in document.hidden]) == (["seen"], ["python java"])


def test_white_on_dark_is_seen():
    """What lies behind counts: characters, paragraph, cell; a text box may have any ground."""
    white = rb"{\colortbl;\red255\green255\blue255;\red0\green0\blue80;}"
    row = rb"\trowd\cellx1\clcbpat2\cellx2\pard\intbl\plain\cf1 python\cell\pard\intbl\plain\cf1 Siti\cell\row"
    assert texts(white + rb"\cf1\chcbpat2 Siti\par") == ["Siti"]
    assert texts(white + rb"\pard\cbpat2\plain\cf1 Siti\par\pard\cf1 python\par") == ["Siti"]
    assert texts(white + row) == ["Siti"]
    assert texts(white + rb"{\shp{\*\shpinst{\shptxt\cf1 Siti\par}}}") == ["Siti"]


def test_pages_end_at_breaks():
    r"""``\page`` ends a page."""
    assert [line.page for line in read(rb"a\par\page b\par").lines] == [1, 2]


def test_tables_in_tables_are_told_apart():
    """The row of an inner table is described after its cells, and old programs' stand-in for it is not read."""
    ends = rb"{\*\nesttableprops\trowd\cellx9\nestrow}{\nonesttables\par}"
    inner = b"".join(
        rb"\pard\intbl\itap2 %b\nestcell\pard\intbl\itap2 %b\nestcell" % pair + ends
        for pair in ((b"Malay", b"native"), (b"English", b"fluent"))
    )
    cell = rb"\trowd\cellx9\cellx19\pard\intbl LANGUAGES\par" + inner + rb"\pard\intbl Ipoh\cell"
    assert texts(cell + rb"\pard\intbl EXPERIENCE\cell\row\pard End\par") == [
        "LANGUAGES", "Malay\tnative", "English\tfluent", "Ipoh", "EXPERIENCE", "End",
    ]  # fmt: skip


BLUE_WHITE = rb"{\colortbl;\red255\green255\blue255;}"


def said(**properties):
    """The properties of a drawing."""
    return b"".join(b"{\\sp{\\sn %s}{\\sv %d}}" % (name.encode(), value) for name, value in properties.items())


@pytest.mark.parametrize(
    ("properties", "seen"),
    [
        ({"fillColor": 0x403020}, True),
        ({"fillColor": 0xFFFFFF}, False),
        ({"fFilled": 0}, False),
        ({"fillType": 7, "fillColor": 0xFFFFFF}, True),
    ],
    ids=["dark", "white", "none", "gradient"],
)
def test_the_fill_of_a_text_box_tells_whether_white_letters_are_seen(properties, seen):
    """The numbers of colours have red last."""
    document = read(BLUE_WHITE + rb"{\shp{\*\shpinst" + said(**properties) + rb"{\shptxt\cf1 Siti\par}}}End\par")
    assert ([line.text for line in document.hidden] == ["Siti"]) is not seen
    assert ("Siti" in document.text) is seen


def test_only_the_lines_that_a_bar_reaches_stand_on_it():
    """Letters of fifteen points on a bar of 25 below the text; one in front of it bears none."""
    bar = rb"{\shp{\*\shpinst\shpleft0\shptop0\shpright8000\shpbottom500\shpfblwtxt%d" + said(fillColor=0x403020) + b"}}"
    lines = rb"\fs30\cf1 Siti\par Clerk\par Planner\par Master of Laws\par"
    behind, before = (read(BLUE_WHITE + bar % below + lines) for below in (1, 0))
    assert [line.text for line in behind.hidden] == ["Planner", "Master of Laws"]
    assert (behind.text, before.text) == ("Siti\nClerk", "")
