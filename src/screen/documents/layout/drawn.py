"""A table with all its lines drawn → strips: what stands between two lines across is one record, cell for cell.

Nobody has to guess there where a record begins. Its lead line holds the first paragraph of each cell, and all of its date and
of its short cells; what is left of the longer cells follows, one after the other, as in the tables of office documents.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from screen.documents.layout import answers, columns, grid, sides
from screen.documents.layout.cells import Cell, is_running
from screen.documents.layout.columns import Row
from screen.documents.layout.dated import is_date
from screen.documents.layout.grid import Strip
from screen.documents.layout.ruled import Rule, Ruled

#: A table has so many rows, or more, when its lines across part all of them; a record so many cells.
_ROWS, _CELLS = 3, 3
#: By so much (in points) nobody can tell how wide a cell is.
_SLACK = 1.5
#: Cells keep their text no farther (in points) from their lines.
_PADDING = 15.0
#: Lines drawn across nearer than this (in points) to one of the table's own are the same.
_SAME = 3.0
#: A row of boxes narrower than such a share of its region is drawn around words.
_PART = 0.5
#: A line that crosses more than this share of a table parts its rows, whatever cells reach over it.
_MOST = 0.5

_Band = list[list[Row]]


def around(region: Sequence[Row], table: Ruled) -> tuple[list[Row], list[Row], list[Row]] | None:
    """A region's rows above, in and below a drawn table; None when the table is not in it, or something stands beside it.

    One row of boxes on a part of the width is no table: the boxes are drawn around words in one of the columns.
    """
    above, inside, below = columns.around(region, table.top, table.bottom)
    if not inside or any(s.x0 < table.x0 - 3 or s.x1 > table.x1 + 3 for row in inside for s in row):
        return None
    width = max(row[-1].x1 for row in region) - min(row[0].x0 for row in region)
    if len(inside) == 1 and table.x1 - table.x0 < _PART * width:
        return None
    return above, inside, below


def parts(region: Sequence[Row], table: Ruled) -> list[list[list[Row]]]:
    """The rows of a drawn table in parts: records in one list, of a row that lays out a page the rows of each cell.

    Somebody has set the page in such a row: contact and languages in one cell, posts and studies in the other, and each has
    sections of its own.
    """
    found: list[list[list[Row]]] = []
    for band in _bands([[row] for row in region], table.rows):
        rows = [row for (row,) in band]
        cells = [cell for c in range(len(table.columns) + 1) if (cell := _cell(rows, table, c))]
        if len(cells) > 1 and all(sides.have_sections(*pair) for pair in pairwise(cells)):
            found.append(cells)
        elif found and len(found[-1]) == 1:
            found[-1][0].extend(rows)
        else:
            found.append([rows])
    return found


def _cell(rows: Sequence[Row], table: Ruled, column: int) -> list[Row]:
    """What some rows of a table have in one of its columns."""
    return [cell for row in rows if (cell := grid.cells_of(row, table.columns)[column])]


def strips(region: Sequence[Row], table: Ruled, rules: Sequence[Rule], path: tuple[int, ...]) -> Iterator[Strip]:
    """The strips of a drawn table, each with its wall; ``rules`` are all lines drawn across the page."""
    return (strip._replace(walled=True) for strip in _strips(region, table, rules, path))


def _strips(region: Sequence[Row], table: Ruled, rules: Sequence[Rule], path: tuple[int, ...]) -> Iterator[Strip]:
    """Rows with merged cells by themselves: how far these reach says nothing of the room that other cells have."""
    rows = answers.completed(grid.merged([grid.cells_of(row, table.columns) for row in region]))
    fresh = False
    for _, bands in groupby(_bands(rows, table.rows), lambda band: _is_merged(band, table)):
        yield from _records([*bands], table, rules, path, fresh=fresh)
        fresh = True


def _is_merged(band: _Band, table: Ruled) -> bool:
    """Whether a cell reaches over the line at the right of its column: those of several columns are merged into one."""
    return any(cell and cell[-1].x1 > edge + _SLACK for row in band for cell, edge in zip(row, table.columns, strict=False))


def _records(
    bands: Sequence[_Band], table: Ruled, rules: Sequence[Rule], path: tuple[int, ...], *, fresh: bool
) -> Iterator[Strip]:
    """The strips of what stands between each two lines across."""
    rooms = [_room([row for band in bands for row in band], table, c) for c in range(len(table.columns) + 1)]
    across = sorted([*table.rows, *_across_most(table, rules)])
    part: list[Row] = []
    for band in bands:
        cells = [[row[c] for row in band if row[c]] for c in range(len(rooms))]
        if len(table.rows) + 1 >= _ROWS and _is_record(cells, rooms) and not _is_parted(band, table, rules):
            if part:
                yield from grid.strips(part, table.columns, across, path, rooms, fresh=fresh)
                part, fresh = [], True
            filled = [(cell, room) for cell, room in zip(cells, rooms, strict=True) if cell]
            yield from grid.record(filled, path, fresh=fresh)
            fresh = True
        else:
            part += [[segment for cell in row for segment in cell] for row in band]
    if part:
        yield from grid.strips(part, table.columns, across, path, rooms, fresh=fresh)


def _bands(rows: _Band, rules: Sequence[float]) -> list[_Band]:
    """The rows between each two lines across."""
    found: list[_Band] = []
    for row in rows:
        if found and not any(grid.base_of(found[-1][-1]) < rule < grid.base_of(row) for rule in rules):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _room(rows: _Band, table: Ruled, column: int) -> float:
    """How wide the text of a column may be: between its lines, less the padding that it keeps at the left."""
    edges = (table.x0, *table.columns, table.x1)
    left = min((row[column][0].x0 for row in rows if row[column]), default=0.0)
    right = max((row[column][-1].x1 for row in rows if row[column]), default=0.0)
    padding = min(max(left - edges[column], 0.0), _PADDING)
    return max(right - left, edges[column + 1] - edges[column] - 2 * padding - _SLACK)


def _is_record(cells: Sequence[Cell], rooms: Sequence[float]) -> bool:
    """Whether the cells between two lines are those of one record, three or more, some of which wrap.

    Where a cell has several dates or labels somebody typed the rows of a table into one, or where each has as many rows as the
    others and none wraps.
    """
    filled = [(cell, room) for cell, room in zip(cells, rooms, strict=True) if cell]
    counts = {len(cell) for cell, _ in filled}
    if len(filled) < _CELLS or counts == {1} or any(_is_list(cell) for cell, _ in filled):
        return False
    return len(counts) > 1 or any(is_running(cell, room) for cell, room in filled)


def _is_list(cell: Cell) -> bool:
    """Whether a cell has several dates or labels."""
    return sum(is_date(row[-1].text) for row in cell) > 1 or sum(row[-1].text.endswith(":") for row in cell) > 1


def _across_most(table: Ruled, rules: Sequence[Rule]) -> list[float]:
    """The heights of the lines that cross a table from its left edge but for its last cells, as beside a cell with a photo."""
    most = table.x0 + _MOST * (table.x1 - table.x0)
    return [
        y for x0, x1, y in rules if table.top < y < table.bottom and abs(x0 - table.x0) < _SAME and most < x1 < table.x1 - _SAME
    ]


def _is_parted(band: _Band, table: Ruled, rules: Sequence[Rule]) -> bool:
    """Whether lines that do not cross the whole table part the rows of a band: cells reach over several records."""
    top, bottom = grid.base_of(band[0]), grid.base_of(band[-1])
    return any(top < y < bottom and table.x0 - _SAME < x0 and x1 < table.x1 + _SAME for x0, x1, y in rules)
