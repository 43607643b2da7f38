"""Documents packed inside a PDF: what a portfolio holds is read as if it had come beside it."""

import io
from datetime import date
from pathlib import Path

import pypdf
import pytest

from screen import criteria, documents, pipeline
from screen.model import Piece, State

CV = (
    rb"{\rtf1\ansi Nur Aina Contoh\par aina@example.com\par EDUCATION\par Bachelor of Urban Planning, Example University,"
    rb" 2013 - 2017\par WORK EXPERIENCE\par Planner, Example City Council, January 2018 - December 2018\par}"
)
AS_OF = date(2020, 11, 16)


def holding(**files):
    """A PDF of one empty page with files packed inside."""
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    for name, data in files.items():
        writer.add_attachment(name, data)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def rules():
    """The criteria of the liaison post."""
    return criteria.load(Path(__file__).parents[2] / "criteria" / "liaison-junior-officer.yaml")[0]


def test_documents_inside_a_pdf_are_found_and_other_files_are_left():
    """By their content, each with its name."""
    data = holding(**{"cv.rtf": CV, "data.xml": b"<a/>", "empty.rtf": b""})
    assert documents.enclosed(data) == (("cv.rtf", CV),)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4 broken", CV, holding()])
def test_nothing_is_found_where_nothing_is(data):
    """Nor in a damaged file."""
    assert documents.enclosed(data) == ()


def test_the_cv_in_a_portfolio_is_the_cv(rules):
    """Its file is named, and the note that something was not read is gone."""
    (seen,) = pipeline.examine(Piece("cv.pdf", "file", holding(**{"cv.rtf": CV}), "cv.pdf"), rules, AS_OF, {})
    assert (seen.state, seen.name, seen.cv_file) == (State.APPLICATION, "Nur Aina Contoh", "cv.rtf")
    assert [note.code for note in seen.notes if "embedded" in note.code] == []
