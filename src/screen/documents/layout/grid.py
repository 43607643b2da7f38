"""The rows of a table drawn or implied on a page → strips: what becomes one line each.

A band is one record: it starts where cells start anew and takes in what they wrap. Its short cells are put on its first line;
the longest one goes on below, line by line.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from screen.documents.layout import answers, hyphens
from screen.documents.layout.columns import SET_OFF, Row, usual_step
from screen.documents.layout.dated import DATE, DATE_ENDS, MONTH_ENDS, UNTIL, is_date, is_piece
from screen.documents.layout.segments import Segment
from screen.documents.layout.sides import wraps
from screen.documents.ticked import is_tick

Cell = list[Row]
"""The rows of segments in one cell."""

#: Parts of a line with a wider gap than this (in heights of the letters) are separated by a tab.
TAB = 1.3
#: Rows farther apart than this many usual distances do not belong together.
_NEAR = 1.3
#: Running text fills at least this share of its cell before it goes on below.
_FILLED = 0.65
#: A column no wider than this (in heights of the letters) holds labels or dates, never running text.
_SLIM = 7.0
#: Bands of so few rows become one line when more than one cell wraps, or when one wraps between others.
_SHORT_BAND = 3
_WRAPPED_BAND = 6
#: Rows of so many cells are records, when no column takes more than this share of the width.
_RECORD = 3
_WIDE = 0.55
#: A date or range that is not finished: what follows below carries it on.
_UNFINISHED = re.compile(
    rf"(?:[-–—~→]|\b(?:{UNTIL}|from))\s*"
    r"(?:\(?(?:expected|exp\.?|anticipated|est\.?|estimated|jangkaan|dijangka(?:kan)?|perkiraan|diperkirakan)\s*)?$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_CARRIES_ON = re.compile(rf"\s*(?:[-–—~)]|(?:{UNTIL})\b)", re.IGNORECASE)
_ADDRESS = re.compile(r"\W?[\w.+-]+@[\w-]+(?:\.[a-z]{2,})+\W?")
_DOMAIN = re.compile(r"@[\w-]+\.(?:com|net|org|my|id|sg)$")
#: Words of two letters that stand alone in narrow cells.
_SMALL = frozenset("of in to at on by di ke or is as de la du el no my go ya".split())


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


def mended(cell: Sequence[Row], room: float, *, narrow: bool = False) -> list[Row]:
    """Rows with a word put together again that was cut for want of room: a long address, in ``narrow`` cells any word."""
    found: list[Row] = []
    for row in cell:
        above = found[-1] if found else None
        if above and len(row) == 1 and len(above) > 1 and _ends_range(above[0], row[0]):
            found[-1] = [Segment([*above[0].words, *row[0].words], bullet=above[0].bullet), *above[1:]]
        elif above and len(row) == 1 and _is_rest(above[-1], row[0], room, narrow=narrow):
            last, rest = above[-1], row[0]
            end, start = last.words[-1], rest.words[0].text
            whole = end._replace(text=hyphens.whole(end.text, start) or end.text.removesuffix("-") + start)
            joined = Segment([*last.words[:-1], whole, *rest.words[1:]], bullet=last.bullet)
            joined.x1 = max(last.x1, rest.x1) if rest.words[1:] else last.x1
            joined.bottom = row[0].bottom
            found[-1] = [*above[:-1], joined]
        else:
            found.append(row)
    return found


def _ends_range(first: Segment, row: Segment) -> bool:
    """Whether a row is the year below a month in the narrow column of dates: ``Sept 2016 – Nov`` over ``2019``."""
    if abs(first.x0 - row.x0) > 0.5 * row.size or row.base - first.base > 2.2 * row.size or not _YEAR.fullmatch(row.text):
        return False
    return bool(DATE.search(first.text)) and bool(MONTH_ENDS.search(first.text) or _UNFINISHED.search(first.text))


def _is_rest(last: Segment, rest: Segment, room: float, *, narrow: bool) -> bool:
    """Whether a segment starts with the end of the word above."""
    word, end = rest.words[0].text, last.words[-1].text
    if rest.base - last.base > 2.2 * rest.size:
        return False
    if narrow and room < _SLIM * last.size and len(end) > 2 and end[-1] == "-" and end[-2].isalpha() and word[:1].islower():
        return True
    if len(rest.words) > 1 or room - (last.x1 - last.x0) > 0.8 * last.size:
        return False
    if "@" in end or word.startswith("@"):
        whole = end + word
        return whole.count("@") == 1 and bool(_ADDRESS.fullmatch(whole)) and (not _DOMAIN.search(end) or len(word) <= 3)
    alone = narrow and len(last.words) == 1
    if alone and word.isdecimal() and _YEAR.fullmatch(end + word):
        return True
    alone = alone and end.isalpha() and len(end) > 2
    return alone and word.isalpha() and word.islower() and len(word) <= 2 and word not in _SMALL


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
    if any(_unfinished(lasts[c], row[c]) for c in filled):
        return False
    if all(row) and all(above) and not row[0][0].text[:1].islower():
        return True
    return not all(_wraps(lasts[c], row[c], rooms[c]) for c in filled)


def _wraps(last: Row | None, cell: Row, room: float) -> bool:
    """Whether a cell's row carries on the one above; a date after a whole date does not."""
    dates = last is not None and DATE.search(last[-1].text) and DATE.search(cell[0].text)
    return not dates and (wraps(last, cell, room) or _goes_on(last, cell, room))


def _goes_on(last: Row | None, cell: Row, room: float) -> bool:
    """Whether a row starts with a small letter below one that leaves only a little of the cell free."""
    return last is not None and cell[0].text[:1].islower() and last[-1].x1 - last[0].x0 > _FILLED * room


def _unfinished(last: Row | None, cell: Row) -> bool:
    """Whether a date, remark or word is carried on: ``January 2018 –``, ``Mar`` before ``2020``, a bracket left open."""
    if not last or cell[0].bullet or is_tick(last[-1].text):
        return False
    above, text = last[-1].text, cell[0].text
    if hyphens.whole(above.split()[-1], text):
        return True
    if above.count("(") > above.count(")") or above.endswith(("/", ",", "&")):
        return True
    if len(_YEAR.findall(text) or DATE.findall(text)) > 1:
        return False
    if _YEAR.match(text):
        return bool(DATE.search(above)) and not DATE_ENDS.search(above)
    if not DATE.search(above):
        return False
    return bool(_CARRIES_ON.match(text) or (_UNFINISHED.search(above) and is_piece(text.split()[0].strip("(),.;"))))


def _band(
    band: list[list[Row]], rights: list[float], rooms: list[float], path: tuple[int, ...], *, fresh: bool
) -> Iterator[Strip]:
    columns: list[Cell] = [[row[c] for row in band if row[c]] for c in range(len(rights))]
    columns = [mended(cell, room, narrow=True) for cell, room in zip(columns, rooms, strict=True)]
    filled = [c for c, cell in enumerate(columns) if cell]
    longest = max(filled, key=lambda c: (rooms[c] > _SLIM * columns[c][0][0].size, len(columns[c]), rooms[c]))
    long = [c for c in filled if len(columns[c]) > 1]
    together = len(long) > 1 or (long == filled[:1] and rooms[long[0]] < max(rooms) and _is_margin(columns[long[0]]))
    brief = together and max(len(columns[c]) for c in long) <= _SHORT_BAND
    if (brief and all(is_running(columns[c], rooms[c]) for c in long)) or _is_record(columns, filled, longest, rooms):
        yield Strip(tuple(cell for c in filled for cell in paragraphs(columns[c], rooms[c])), path, rights[longest], fresh)
        return
    if len(filled) >= _RECORD and len(long) > 1 and any(is_date(columns[c][0][0].text) for c in filled):
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


def paragraphs(cell: Cell, room: float) -> list[Cell]:
    """A cell cut where its text starts anew: a title above an employer."""
    found = [cell[:1]]
    for above, row in pairwise(cell):
        if row[0].bullet or _turns(above, row) or not (_carries_on(above, row) or _wraps(above, row, room)):
            found.append([row])
        else:
            found[-1].append(row)
    return found


def _turns(above: Row, row: Row) -> bool:
    """Whether bold words end with a row."""
    return above[-1].words[-1].ink.bold and not row[0].words[0].ink.bold


def _carries_on(above: Row, row: Row) -> bool:
    """Whether a row goes on with the one above by its words: it starts with no capital, or both are dates."""
    dates = DATE.search(above[-1].text) and is_date(row[0].text)
    return bool(dates) or _unfinished(above, row) or not row[0].text[:1].isupper()


def _is_margin(cell: Cell) -> bool:
    """Whether a cell in the margin goes on below, by its words: labels of rows of their own do not."""
    return all(_unfinished(above, row) or not row[0].text[:1].isupper() for above, row in pairwise(cell))


def is_running(cell: Cell, room: float) -> bool:
    """Whether the rows of a cell are one running text."""
    return all(_unfinished(above, row) or _wraps(above, row, room) for above, row in pairwise(cell))


def segments_of(cell: Cell) -> list[Segment]:
    """All segments of a cell."""
    return [segment for row in cell for segment in row]
