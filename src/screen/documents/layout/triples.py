"""Rows of post, employer and date without lines, whose cells wrap above the duties → the cells on the line of the date.

``Research Assistant | Institute of Malaysian and | Feb 2017 – Aug 2018`` stands over ``International Studies``, and that over
duties as wide as the page, so that no table shows. What goes on looks like its cell, starts right under it, and had no room
there.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from screen.documents.layout.columns import Row
from screen.documents.layout.dated import RANGE
from screen.documents.layout.segments import BLANK, Segment

#: Such a row has so many cells.
_CELLS = 3
#: Lines of a cell start within so many points of one another, and stand so near (in heights of the letters).
_UNDER, _PITCH = 1.2, 1.6
#: Cells keep their text so far (in heights of the letters) from the text of the next one.
_PADDING = 1.6
#: Dates of one column end within so many points of one another.
_FLUSH = 1.5


def joined(rows: list[Row]) -> list[Row]:
    """The rows of a page, what the cells beside a date wrap put together on its line."""
    heads = [row for row in rows if _is_head(row)]
    if not heads:
        return rows
    dates = sorted([(row[-1].x1, row[-1].x0) for row in heads])
    found: list[Row] = []
    base = 0.0
    for row in rows:
        head = found[-1] if found else None
        if head and _is_head(head) and row[0].base - base < _PITCH * row[0].size and _goes_on(head, row, dates):
            for piece in row:
                at = _cell(head, piece)
                head[at] = Segment([*head[at].words, *piece.words])
            for cell in head[1:]:
                cell.apart = True
        else:
            found.append(row)
        base = row[0].base
    return found


def _is_head(row: Row) -> bool:
    """Whether a row has three cells, the last of which is a stretch of time."""
    return len(row) == _CELLS and not row[0].bullet and RANGE.fullmatch(row[-1].text) is not None


def _goes_on(head: Row, row: Row, dates: Sequence[tuple[float, float]]) -> bool:
    """Whether all pieces of a row are rests of cells beside a date, whose column is as wide as the longest date."""
    at = bisect_left(dates, (head[-1].x1 - _FLUSH, 0.0))
    flush = [x0 for x1, x0 in dates[at:] if x1 < head[-1].x1 + _FLUSH]
    edges = (head[1].x0, min([*flush, head[-1].x0]))
    return all((cell := _cell(head, piece)) >= 0 and _is_rest(head[cell], piece, edges[cell]) for piece in row)


def _cell(head: Row, piece: Segment) -> int:
    """Which of the two cells before the date a piece starts under; -1 for none."""
    return next((at for at, cell in enumerate(head[:-1]) if abs(cell.x0 - piece.x0) < _UNDER), -1)


def _is_rest(cell: Segment, piece: Segment, edge: float) -> bool:
    """Whether a piece looks like a cell whose last line had no room for its first word, and ends before the next cell."""
    word, last = piece.words[0], cell.words[-1]
    alike = piece.inks == cell.inks and len(piece.inks) == 1 and not piece.bullet
    return alike and piece.x1 < edge and last.x1 + BLANK * piece.size + word.x1 - word.x0 > edge - _PADDING * piece.size
