"""A form's CSV or XLSX as rows of plain text, just as the cells read: no number, date or missing value is guessed.

pandas, which reads CSV, is told so (``dtype=str, keep_default_na=False, na_filter=False``): otherwise the surname ``None`` and
the country ``NA`` become missing, and ``007`` becomes 7.
"""

from __future__ import annotations

import csv
import io
import warnings
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from screen.sources.headers import text_of

_DELIMITERS = ",;\t|"
_MOST_TITLE_LINES = 12
_LONGEST_CELL = 131_072
#: Excel has no row below this one.
_LAST_ROW = 1_048_576
#: No form has more questions; what stands further to the right was not asked.
_MOST_COLUMNS = 1_000
_MOST_UNPACKED = 200 * 1024 * 1024

Row = tuple[str, ...]


def read_table(path: Path) -> tuple[Row, ...]:
    """The rows of a table with the header first, all of one length; empty when it cannot be read or holds nothing."""
    data = path.read_bytes()
    try:
        sheets = _workbook(data) if path.suffix.lower() in {".xlsx", ".xlsm"} else (_separated(data),)
    except Exception:  # openpyxl, zipfile and pandas raise whatever they like on a file that is no table
        return ()
    return max((_from_header(sheet) for sheet in sheets), key=lambda rows: len(rows) * bool(rows), default=())


def _workbook(data: bytes) -> tuple[tuple[Row, ...], ...]:
    """The sheets of a workbook; raises ValueError for one that unpacks to more than any form."""
    import openpyxl

    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        if sum(part.file_size for part in parts.infolist()) > _MOST_UNPACKED:
            raise ValueError("unpacks to more than any form")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions, which hold no answers
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        return tuple(_sheet(sheet) for sheet in book.worksheets)


def _sheet(sheet: Any) -> tuple[Row, ...]:  # noqa: ANN401 - openpyxl says no types
    """The rows of a sheet that hold something: a cell that claims to stand in row 1,048,576 makes no million rows."""
    sheet.reset_dimensions()  # what the file says of its own extent
    rows = []
    for row in sheet.iter_rows(max_row=_LAST_ROW):
        cells = [_cell(_whole(cell.value)) if cell.data_type != "e" else "" for cell in row[:_MOST_COLUMNS]]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            rows.append(cells)
    width = max(map(len, rows), default=0)
    return tuple(tuple(cells) + ("",) * (width - len(cells)) for cells in rows)


def _whole(value: object) -> object:
    """A number without the zero behind its point."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _separated(data: bytes) -> tuple[Row, ...]:
    import pandas as pd

    text = decoded(data)
    first, _, rest = text.partition("\n")
    told = first.strip().strip('"')
    delimiter = told[4:5] if told.lower().startswith("sep=") else _delimiter(text)
    text = rest if told.lower().startswith("sep=") else text
    frame = pd.read_csv(
        io.StringIO(text),
        sep=delimiter,
        header=None,
        names=range(min(_width(text, delimiter), _MOST_COLUMNS)),
        on_bad_lines=lambda cells: cells[:_MOST_COLUMNS],
        index_col=False,
        dtype=str,
        keep_default_na=False,
        na_filter=False,
        engine="python",
        skip_blank_lines=True,
        quoting=csv.QUOTE_MINIMAL if _quotes_close(text, delimiter) else csv.QUOTE_NONE,
    )
    return tuple(tuple(_cell(value) for value in row) for row in frame.itertuples(index=False))


def decoded(data: bytes) -> str:
    """The text of a CSV by its byte-order mark; without one, UTF-16 by its zeros, else UTF-8 or Windows-1252."""
    for mark, charset in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(charset, "replace").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    head = data[:4000]
    zeros = head[1::2].count(0), head[0::2].count(0)
    charset = "utf-16-le" if zeros[0] > len(head) / 4 else "utf-16-be" if zeros[1] > len(head) / 4 else "utf-8"
    return text_of(data, charset).replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def _delimiter(text: str) -> str:
    """What separates the cells: the sign with which most lines of the start have the same number of cells, and most of them."""
    sample = text[:20_000]
    csv.field_size_limit(_LONGEST_CELL * 100)

    def fits(sign: str) -> tuple[int, int]:
        try:
            counts = [len(row) for row in csv.reader(io.StringIO(sample), delimiter=sign) if row][:50]
        except csv.Error:
            return (0, 0)
        usual = counts[0] if counts else 0
        return (sum(count == usual for count in counts) if usual > 1 else 0, usual)

    return max(_DELIMITERS, key=fits)


def _width(text: str, delimiter: str) -> int:
    try:
        return max((len(row) for row in csv.reader(io.StringIO(text), delimiter=delimiter)), default=1)
    except csv.Error:
        return max(line.count(delimiter) + 1 for line in text.split("\n"))


def _quotes_close(text: str, delimiter: str) -> bool:
    """Whether every quoted cell ends: an open quote would swallow all rows after it."""
    try:
        list(csv.reader(io.StringIO(text), delimiter=delimiter, strict=True))
    except csv.Error as fault:
        return "unexpected end of data" not in str(fault)
    return True


def _cell(value: object) -> str:
    """A cell's text; Excel keeps numbers of phones as text by an apostrophe in front, and whole numbers with ``.0`` behind."""
    text = "" if value is None or value != value else str(value)  # noqa: PLR0124 (NaN differs from itself)
    text = text.strip().removeprefix("'").strip()
    whole, dot, rest = text.partition(".")
    return whole if dot and rest == "0" and whole.isdigit() and len(whole) > 5 else text


def _from_header(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows from the header on: the first of the start with most cells filled; lines of a title stand above it."""
    filled = [row for row in rows if any(row)]
    if not filled:
        return ()
    start = filled[:_MOST_TITLE_LINES]
    most = max(sum(bool(cell) for cell in row) for row in start)
    first = next(at for at, row in enumerate(start) if sum(bool(cell) for cell in row) >= max(2, most * 0.6) or most < 2)
    return tuple(filled[first:])
