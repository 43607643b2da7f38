"""A workbook says much of its own extent; only its cells count."""

import io
import time

import openpyxl
import pytest

from screen.sources.table import read_table


@pytest.fixture
def workbook(tmp_path):
    """Writes cells into a workbook, with text inside its sheet replaced, and gives its path."""
    import zipfile

    def _workbook(cells, old=b"", new=b""):
        book = openpyxl.Workbook()
        for place, value in cells.items():
            book.active[place] = value
        stream = io.BytesIO()
        book.save(stream)
        path = tmp_path / "form.xlsx"
        with zipfile.ZipFile(stream) as whole, zipfile.ZipFile(path, "w") as changed:
            for name in whole.namelist():
                data = whole.read(name)
                changed.writestr(name, data.replace(old, new) if old and "sheet1" in name else data)
        return path

    return _workbook


CELLS = {"A1": "Name", "B1": "Phone", "A2": "None", "B2": 125550101, "A3": "NA", "B3": 1.5}
ROWS = (("Name", "Phone"), ("None", "125550101"), ("NA", "1.5"))


def test_cells_read_as_they_stand(workbook):
    """Names that look like missing values, whole numbers without a point."""
    assert read_table(workbook(CELLS)) == ROWS


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'<dimension ref="A1:B3"', b'<dimension ref="A1:XFD1048576"'),
        (b"</sheetData>", b'<row r="1048576"></row></sheetData>'),
        (b"</sheetData>", b'<row r="2147483647"><c r="A2147483647" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'),
        (b"</row></sheetData>", b'<c r="ZZZ3" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'),
    ],
    ids=["extent", "last row", "row beyond the last", "column beyond the last"],
)
def test_a_cell_far_away_fills_no_memory(workbook, old, new):
    """The rows and columns between are not there; nobody waits for them."""
    start = time.monotonic()
    assert read_table(workbook(CELLS, old, new)) == ROWS
    assert time.monotonic() - start < 5


def test_a_row_of_a_hundred_thousand_commas_is_read_in_time(tmp_path):
    """What stands further to the right than any question is left off; the other rows are read."""
    path = tmp_path / "form.csv"
    path.write_text("Name,Email\nAli,ali@example.com\n" + "," * 100_000 + "x\nMei,mei@example.com\n", encoding="utf-8")
    start = time.monotonic()
    rows = [row[:2] for row in read_table(path)]
    assert rows == [("Name", "Email"), ("Ali", "ali@example.com"), ("Mei", "mei@example.com")]
    assert time.monotonic() - start < 5
