"""The rows of a table drawn or implied on a page → strips: what becomes one line each.

A band is one record: it starts where cells start anew and takes in what they wrap. Its short cells are put on its first line;
the longest one goes on below, line by line.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from screen.documents.layout import answers
from screen.documents.layout.cells import SLIM, Cell, is_margin, is_running, mended, paragraphs, unfinished, wraps
from screen.documents.layout.columns import SET_OFF, Row, usual_step
from screen.documents.layout.dated import is_date

#: Parts of a line with a wider gap than this (in heights of the letters) are separated by a tab.
TAB = 1.3
#: Rows farther apart than this many usual distances do not belong together.
_NEAR = 1.3
#: A row nearer to the one above than the usual distance by this factor may be what that wraps in all its cells.
_NEARER = 0.9
#: Bands of so few rows become one line when more than one cell wraps, or when one wraps between others.
_SHORT_BAND = 3
_WRAPPED_BAND = 6
#: Rows of so many cells are records, when no column takes more than this share of the width.
_RECORD = 3
_WIDE = 0.55
#: Digits of a year: marks have fewer.
_YEAR = 4


class Strip(NamedTuple):
    """One line to be: its cells from left to right (each one or more rows of segments), and how far its text could reach."""

    cells: tuple[Cell, ...]
    path: tuple[int, ...] = ()
    """Which region of the page it is in; strips of one path follow each other."""
    right: float = 0.0
    fresh: bool = False
    """Certain to start something new."""
    walled: bool = False
    """A line is drawn where its text could reach to, so that nothing wider says more of that."""

    def __repr__(self) -> str:
        """Size and place, never the text."""
        return f"Strip({len(self.cells)} cells, {self.path})"


def plain(region: Sequence[Row], path: tuple[int, ...]) -> list[Strip]:
    """Rows as they stand, a cell for every segment."""
    right = _right_edge(region)
    left = min((row[0].x0 for row in region), default=0.0)
    return [Strip(apart(row), path, right) for row in mended(region, right - left)]


def apart(row: Row) -> tuple[Cell, ...]:
    """A row's segments as cells, those with a narrower gap together in one."""
    cells: list[Cell] = [[[row[0]]]]
    for last, segment in pairwise(row):
        if segment.apart or segment.x0 - last.x1 > TAB * min(segment.size, last.size):
            cells.append([[segment]])
        else:
            cells[-1][0].append(segment)
    return tuple(cells)


def _right_edge(region: Sequence[Row]) -> float:
    """Where running text ends: what is set apart to the right does not count, unless all rows have it."""
    edges = [row[0].x1 for row in region if len(row) == 1] or [row[-1].x1 for row in region]
    return max(edges, default=0.0)


def strips(
    region: Sequence[Row],
    gutters: Sequence[float],
    rules: Sequence[float],
    path: tuple[int, ...],
    rooms: Sequence[float] = (),
    *,
    fresh: bool = False,
) -> Iterator[Strip]:
    """The strips of a table: ``gutters`` are the places where its columns part, ``rules`` the heights of lines drawn across.

    ``rooms`` are the widths of its columns, where lines tell them: else they are as wide as their texts. ``fresh`` is a table
    whose first row is certain to start something new, as its others are.
    """
    table = merged([cells_of(row, gutters) for row in region])
    lefts = [min((row[c][0].x0 for row in table if row[c]), default=0.0) for c in range(len(gutters) + 1)]
    rights = [max((row[c][-1].x1 for row in table if row[c]), default=0.0) for c in range(len(gutters) + 1)]
    if rooms:
        rights = [left + room for left, room in zip(lefts, rooms, strict=True)]
    rooms = [right - left for left, right in zip(lefts, rights, strict=True)]
    near = _NEAR * usual_step([base_of(row) for row in table])
    band: list[list[Row]] = []
    for row in table:
        if band and _starts(row, band, rooms, rules, near):
            yield from _band(band, rights, rooms, path, fresh=fresh)
            band, fresh = [], True
        band.append(row)
    if band:
        yield from _band(band, rights, rooms, path, fresh=fresh)


def cells_of(row: Row, gutters: Sequence[float]) -> list[Row]:
    """A row cut where the columns of its table part."""
    cells: list[Row] = [[] for _ in range(len(gutters) + 1)]
    for segment in row:
        cells[bisect_left(gutters, segment.x0)].append(segment)
    return cells


def base_of(row: list[Row]) -> float:
    """The highest baseline in a row of cells."""
    return min([segment.base for cell in row for segment in cell])


def _size(row: list[Row]) -> float:
    return max([segment.size for cell in row for segment in cell])


def merged(table: list[list[Row]]) -> list[list[Row]]:
    """Rows a little off one baseline put together: a date in smaller letters beside its text."""
    found: list[list[Row]] = []
    for row in table:
        above = found[-1] if found else None
        if (
            above
            and base_of(row) - base_of(above) < 0.8 * _size(row)
            and not any(a and b for a, b in zip(above, row, strict=True))
        ):
            found[-1] = [a or b for a, b in zip(above, row, strict=True)]
        else:
            found.append(row)
    return found


def _starts(row: list[Row], band: list[list[Row]], rooms: list[float], rules: Sequence[float], near: float) -> bool:
    """Whether a row starts a new band: a line or white space above it, or a cell that begins although there was room above."""
    above = band[-1]
    if answers.is_ticked(row):
        return True
    top, base = base_of(above), base_of(row)
    if any(top < rule < base for rule in rules):
        return True
    if base - top > min(near, SET_OFF * max(_size(row), _size(above))):
        return True
    if rules and not row[0]:
        return False
    filled = [column for column, cell in enumerate(row) if cell]
    if any(
        not above[column] and any(earlier[column] for earlier in band) for column in filled if column == 0 or len(filled) > 1
    ):
        return True
    if len(filled) == 1 and (filled[0] > 0 or rules):
        return False
    lasts = {column: next((r[column] for r in reversed(band) if r[column]), None) for column in filled}
    if any(unfinished(lasts[c], row[c]) for c in filled):
        return False
    carries_on = all(wraps(lasts[c], row[c], rooms[c]) for c in filled)
    if carries_on and base - top < _NEARER * near / _NEAR and _in_small_letters(row[-1], band[0][-1]):
        return False
    if (all(row) and all(above) and not row[0][0].text[:1].islower()) or _has_marks(row):
        return True
    return not carries_on


def _in_small_letters(cell: Row, first: Row) -> bool:
    """Whether the last cell of a row goes on in small letters, in which that of the first row of its band does not begin.

    So does the label beside it: ``Monthly | RM 5,200 while the resort is closed`` over ``Salary | to groups from abroad``.
    """
    return bool(cell and first) and cell[0].text[:1].islower() and not first[0].text[:1].islower()


def _has_marks(row: list[Row]) -> bool:
    """Whether several cells of a row hold a figure each and nothing else, as marks stand in a table: no words go on so."""
    alone = [cell[0].text for cell in row if len(cell) == 1]
    return sum(text.isdecimal() and len(text) < _YEAR for text in alone) > 1


def _band(
    band: list[list[Row]], rights: list[float], rooms: list[float], path: tuple[int, ...], *, fresh: bool
) -> Iterator[Strip]:
    """The strips of a band: one where its cells are a record or wrap briefly, else one for each row of its longest cell."""
    columns: list[Cell] = [[row[c] for row in band if row[c]] for c in range(len(rights))]
    columns = [mended(cell, room, narrow=True) for cell, room in zip(columns, rooms, strict=True)]
    filled = [c for c, cell in enumerate(columns) if cell]
    longest = max(filled, key=lambda c: (rooms[c] > SLIM * columns[c][0][0].size, len(columns[c]), rooms[c]))
    long = [c for c in filled if len(columns[c]) > 1]
    together = len(long) > 1 or (long == filled[:1] and rooms[long[0]] < max(rooms) and is_margin(columns[long[0]]))
    brief = together and max(len(columns[c]) for c in long) <= _SHORT_BAND
    if (brief and all(is_running(columns[c], rooms[c]) for c in long)) or _is_record(columns, filled, longest, rooms):
        yield Strip(tuple(cell for c in filled for cell in paragraphs(columns[c], rooms[c])), path, rights[longest], fresh)
        return
    dated = [c for c in filled if is_date(columns[c][0][0].text)]
    if len(filled) >= _RECORD and dated and (len(long) > 1 or not {filled[-1], *dated}.issuperset(long)):
        yield from record([(columns[c], rooms[c]) for c in filled], path, fresh=fresh)
        return
    parts = [paragraphs(columns[c], rooms[c]) if c != longest else [columns[c][:1]] for c in filled]
    yield Strip(tuple(cell for part in parts for cell in part), path, rights[longest], fresh)
    for row in columns[longest][1:]:
        yield Strip(apart(row), path, rights[longest])


def record(cells: Sequence[tuple[Cell, float]], path: tuple[int, ...], *, fresh: bool) -> Iterator[Strip]:
    """The lead line of a record, and what is left of its cells; of each cell the room is told."""
    texts = [paragraphs(mended(cell, room, narrow=True), room) for cell, room in cells]
    lead: list[Cell] = []
    rest: list[tuple[Cell, float, bool]] = []
    for text, (_, room) in zip(texts, cells, strict=True):
        first, others = text[0], text[1:]
        if not others and len(first) <= _WRAPPED_BAND:
            lead.append(first)
        elif len(text) == 2 and not any(part[0][0].bullet for part in text):
            lead += text
        else:
            at = len(first) if len(first) <= _WRAPPED_BAND else 1
            lead.append(first[:at])
            right = min(row[0].x0 for part in text for row in part) + room
            rest += [(first[at:], right, False), *((part, right, True) for part in others)]
    yield Strip(tuple(lead), path, max(row[-1].x1 for cell in lead for row in cell), fresh)
    for part, right, is_new in rest:
        for at, row in enumerate(part):
            yield Strip(apart(row), path, right, is_new and at == 0)


def _is_record(columns: Sequence[Cell], filled: Sequence[int], longest: int, rooms: Sequence[float]) -> bool:
    """Whether a row of three cells and more is one record whose cells only wrap, as they do in forms and lists of posts.

    In a table of many columns, none of them wide, the columns say so; in one of three the wrapped cell must be running text.
    """
    cell = columns[longest]
    if len(filled) < _RECORD or len(cell) > _WRAPPED_BAND or any(row[0].bullet for row in cell):
        return False
    narrow = len(rooms) > _RECORD and max(rooms) < _WIDE * sum(rooms)
    return narrow or ([c for c in filled if len(columns[c]) > 1] == [longest] and is_running(cell, rooms[longest]))
