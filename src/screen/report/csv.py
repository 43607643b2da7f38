"""The screening matrix and the intake list as CSV: UTF-8 with BOM, CRLF, no cell that a spreadsheet would run."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from screen.model import Ranking
from screen.report import matrix, safe, wording

if TYPE_CHECKING:
    from screen.criteria import Criteria


def ranking_csv(ranking: Ranking, criteria: Criteria, *, blind: bool = False) -> bytes:
    """``ranking.csv``: one line an application, with the evidence beside each outcome."""
    return _written(matrix.matrix_columns(criteria), matrix.matrix_rows(ranking, criteria, blind=blind))


def intake_csv(ranking: Ranking, *, blind: bool = False) -> bytes:
    """``intake.csv``: one line for everything that came in."""
    return _written(matrix.INTAKE_COLUMNS, matrix.intake_rows(ranking, blind=blind))


def _written(header: tuple[str, ...], rows: Iterable[matrix.Row]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([_escaped(cell) for cell in row] for row in rows)
    return codecs.BOM_UTF8 + text.getvalue().encode("utf-8")


def _escaped(cell: matrix.Cell) -> str:
    if isinstance(cell, matrix.Mail):
        return safe.address_cell(cell.text)
    if isinstance(cell, Decimal):
        return wording.plain(cell)
    return "" if cell is None else str(cell) if isinstance(cell, int) else safe.cell(cell)
