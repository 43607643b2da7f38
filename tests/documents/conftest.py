"""The smallest possible office files, built in code."""

import io
import zipfile

import pytest

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MORE = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
ODF = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("style", "style"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip


def zipped(parts):
    """A zip file of the given members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def _docx(body, *, styles="", numbering="", relations=None, **parts):
    files = {
        "[Content_Types].xml": "<Types/>",
        "word/document.xml": f"<w:document {W} {_MORE}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
        "word/numbering.xml": f"<w:numbering {W}>{numbering}</w:numbering>",
    }
    lines = "".join(
        f'<Relationship Id="{key}" Type="x/{target.split(".")[0]}" Target="{target}"/>'
        for key, target in (relations or {}).items()
    )
    files["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{lines}</Relationships>'
    )
    files |= {f"word/{name}.xml": f"<w:x {W} {_MORE}>{content}</w:x>" for name, content in parts.items()}
    return zipped(files)


def _odt(body, *, automatic="", styles="", master=""):
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {ODF}><office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {ODF}><office:styles>{styles}</office:styles>"
            f"<office:master-styles>{master}</office:master-styles></office:document-styles>",
        }
    )


@pytest.fixture
def docx():
    """Builds a DOCX from the XML of its body and parts."""
    return _docx


@pytest.fixture
def odt():
    """Builds an ODT from the XML of its text and styles."""
    return _odt


@pytest.fixture
def packed():
    """Builds a zip file from names and contents."""
    return zipped
