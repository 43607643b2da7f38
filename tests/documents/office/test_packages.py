"""Zipped office files that are refused."""

import io
import struct
import warnings
import zipfile

import pytest

from screen import documents
from screen.documents.office import packages
from screen.model import ReadStatus


def status(data):
    """What reading a file says."""
    return documents.read(data, "cv.docx").status


def test_a_part_that_unpacks_to_far_more_is_too_large(docx):
    """Two megabytes of blanks pack to two kilobytes: no text does."""
    assert status(docx(" " * 2_000_000)) is ReadStatus.TOO_LARGE


def test_a_package_over_the_total_is_too_large(monkeypatch, packed):
    """The sum of all parts counts, read or not."""
    monkeypatch.setattr(packages, "MAX_TOTAL", 1000)
    assert status(packed({"word/document.xml": "<a/>", "word/media/a.bmp": bytes(2000)})) is ReadStatus.TOO_LARGE


def test_too_many_parts_are_too_large(monkeypatch, packed):
    """A directory of thousands of entries is not walked."""
    monkeypatch.setattr(packages, "MAX_ENTRIES", 3)
    assert status(packed({f"word/{number}": "" for number in range(4)})) is ReadStatus.TOO_LARGE


def test_entries_that_share_bytes_are_damage(packed):
    """A bomb lays a thousand names over one piece of data."""
    data = packed({"word/document.xml": "x" * 50})
    start = data.index(b"PK\x01\x02")
    entry = data[start : data.index(b"PK\x05\x06")]
    end = struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, 3, 3, 3 * len(entry), start, 0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert len(zipfile.ZipFile(io.BytesIO(data[:start] + entry * 3 + end)).infolist()) == 3
        assert status(data[:start] + entry * 3 + end) is ReadStatus.DAMAGED


def test_entities_are_refused(packed):
    """A document type is the door to bombs of entities and to other files."""
    part = '<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document/>'
    assert status(packed({"word/document.xml": part})) is ReadStatus.DAMAGED


@pytest.mark.parametrize("depth", [300, 20_000])
def test_deep_nesting_has_a_status(docx, depth):
    """Elements within elements without end are read as far as it goes, or not at all."""
    assert status(docx("<w:sdt>" * depth + "</w:sdt>" * depth)) in (ReadStatus.DAMAGED, ReadStatus.EMPTY)


def test_a_broken_part_costs_only_itself(docx):
    """A style sheet that is no XML loses the styles, a text that breaks off keeps what stands before; both are noted."""
    styles = documents.read(docx("<w:p><w:r><w:t>Siti</w:t></w:r></w:p>", styles="<<<&&&"), "cv.docx")
    body = documents.read(docx("<w:p><w:r><w:t>Siti</w:t></w:r></w:p><w:p"), "cv.docx")
    for document in (styles, body):
        assert (document.text, [note.code for note in document.notes]) == ("Siti", ["file.partly-damaged"])
