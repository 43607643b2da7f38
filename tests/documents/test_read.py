"""`documents.read`: what every file gets, whatever it is."""

import hashlib
import random

import pytest

from screen import documents
from screen.documents import sniff
from screen.model import Document, Line, Note, ReadStatus


def test_a_text_becomes_a_document_with_numbered_lines():
    """The whole value: hash of the bytes, format by content, lines counted from 1."""
    data = b"Aminah\nClerk, 2019"
    assert documents.read(data, "cv.txt") == Document(
        "cv.txt", hashlib.sha256(data).hexdigest(), "text", ReadStatus.READ, (Line("Aminah"), Line("Clerk, 2019", number=2))
    )


@pytest.mark.parametrize("data", [b"", b" \n\t "])
def test_a_file_without_content_is_empty(data):
    """Zero bytes and blanks alone are EMPTY, whatever the name promises."""
    assert documents.read(data, "cv.pdf").status is ReadStatus.EMPTY


def test_the_content_decides_and_not_the_name(docx):
    """A Word document called .pdf is read as what it is, and the name is noted."""
    document = documents.read(docx("<w:p><w:r><w:t>Aminah</w:t></w:r></w:p>"), "cv.pdf")
    assert (document.format, document.text, document.notes) == (
        "docx",
        "Aminah",
        (Note("file.wrong-ending", "named .pdf, is docx"),),
    )


def test_a_file_over_the_limit_is_too_large(monkeypatch):
    """Nothing is parsed of a file above the size cap."""
    monkeypatch.setattr(documents, "MAX_BYTES", 10)
    assert documents.read(b"x" * 11, "cv.txt").status is ReadStatus.TOO_LARGE


def test_more_text_than_any_cv_has_is_too_large():
    """A million characters are not understood line by line."""
    assert documents.read(b"word " * 300_000, "cv.txt").status is ReadStatus.TOO_LARGE


def test_a_broken_office_file_is_damaged(docx):
    """A document cut off in the middle has the status DAMAGED and a code, and raises nothing."""
    document = documents.read(docx("<w:p/>")[:200], "cv.docx")
    assert (document.status, [note.code for note in document.notes]) == (ReadStatus.DAMAGED, ["file.damaged"])


def test_mutated_files_never_raise(docx, odt):
    """Whatever happens to the bytes, there is a status."""
    rtf = rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\trowd a\cell b\cell\row\b Name\par\u1234?x}"
    page = b"<html><style>p{color:red}</style><table><tr><td>a<td>b</table><p style='font-size:2em'>c</html>"
    seeds = [docx("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), odt("<text:p>a</text:p>"), rtf, page]
    chance = random.Random(7)  # noqa: S311 - repeatable damage
    for seed in seeds:
        for _ in range(150):
            data = bytearray(seed)
            for _ in range(chance.randint(1, 8)):
                data[chance.randrange(len(data))] = chance.randrange(256)
            assert documents.read(bytes(data), "x").status in ReadStatus


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x05\x06" + bytes(18), "a ZIP archive"),
        (b"Rar!\x1a\x07\0", "a RAR archive"),
        (b"\x78\x9f\x3e\x22" + bytes(20), "winmail.dat"),
        (b"\0\0\0\x18ftypmp42" + bytes(20), "a video"),
        (bytes(range(256)), "unknown kind"),
    ],
)
def test_a_kind_that_nobody_reads_is_named(data, words):
    """UNSUPPORTED comes with a note that says which kind it is."""
    document = documents.read(data, "x")
    assert document.status is ReadStatus.UNSUPPORTED
    assert words in document.notes[0].detail


def test_a_protected_office_file_asks_for_a_password():
    """An encrypted DOCX is a compound file with a stream EncryptedPackage."""
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(100) + "EncryptedPackage".encode("utf-16-le")
    assert documents.read(data, "cv.docx").status is ReadStatus.ENCRYPTED


def test_text_that_nobody_sees_is_empty_and_noted():
    """A page whose only words are hidden is EMPTY; the words are kept apart, with a note."""
    document = documents.read(b"<html><p style='display:none'>python java</p></html>", "cv.html")
    assert (
        document.status,
        document.lines,
        [line.text for line in document.hidden],
        [note.code for note in document.notes],
    ) == (
        ReadStatus.EMPTY,
        (),
        ["python java"],
        ["file.hidden-text", "file.empty"],
    )


def test_the_body_of_a_mail_is_a_document():
    """A text that is decoded already is read as plain text is."""
    assert documents.from_text("Dear Sir\n\nAminah", "body").lines == (Line("Dear Sir"), Line("Aminah", number=2, gap=1.0))


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"junk\n%PDF-1.4\n", "pdf"),
        (b"{\\rtf1 a}", "rtf"),
        (b"\xef\xbb\xbf<!DOCTYPE html><html>", "html"),
        (b"<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body/></html>", "html"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n", "mhtml"),
        ("Curriculum vitæ".encode("utf-16"), "text"),
        ("Curriculum vitae".encode("utf-16-le"), "text"),
        ("Pengalaman – résumé".encode("cp1252"), "text"),
        (b"BEGIN:VCALENDAR\n", "calendar"),
        (b"BMW, 2019: mechanic", "text"),
        (b"MZ Consulting", "text"),
        (b"\xff\xd8\xff\xe0", "jpeg"),
        (b"RIFF\0\0\0\0WEBP", "webp"),
        (b"\0\0\0\x18ftypheic", "heic"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "doc"),
    ],
)
def test_kinds_are_told_by_their_bytes(data, kind):
    """The first bytes, or the streams of a container, say what a file is."""
    assert sniff.kind(data) == kind


def test_a_zip_is_told_by_its_members(packed):
    """Office formats are zip files with known members."""
    kinds = [
        sniff.kind(packed({member: "x"})) for member in ("word/document.xml", "xl/workbook.xml", "Index/Document.iwa", "cv.txt")
    ]
    assert kinds == ["docx", "xlsx", "pages", "zip"]


def test_a_page_that_holds_a_drawing_is_a_page():
    """Icons drawn in SVG do not make a web page a drawing; a file that is one drawing is."""
    page = b"<html><body><p><svg width='1'><path/></svg>Ann Lee</p></body></html>"
    drawing = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><text>Ann Lee</text></svg>"
    assert [documents.read(data, "cv.html").format for data in (page, drawing)] == ["html", "svg"]
