"""Rows of a table whose cells are centred in their height → rows whose cells begin on one line.

A date stands beside the middle of its text there, and what the first line of the text stands beside is nothing, or the cell of
another column. A column of dates shows such a table: the texts beside each of them have its middle for theirs, and no line is
left over but headings, which look alike.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from math import inf
from operator import attrgetter

from screen.documents.layout.cells import Cell, segments_of
from screen.documents.layout.dated import is_date
from screen.documents.layout.ruled import Rule
from screen.documents.layout.segments import LARGER, Segment
from screen.documents.layout.words import Ink

#: Dates of one column begin or end within so many points.
_FLUSH = 2.0
#: The middles of the cells of a row differ by no more than this (in heights of the letters).
_SAME = 0.3
#: A line of an even number of them is above the middle of the cell by no more than this (in heights of the letters).
_HALF = 1.0
#: A text begins higher than its date by more than this (in heights of the letters) where they are centred.
_HIGHER = 0.4
#: Lines of one cell stand no farther apart (in heights of the letters).
_PITCH = 2.0
#: A line between rows reaches so far beyond them (in points).
_BEYOND = 5.0

_Row = tuple[Segment, list[Cell]]
"""A date and the cells beside it."""
Run = tuple[list[Segment], float, float]
"""Dates one above the other, and the heights between which nothing else stands in their column."""


def levelled(dates: Sequence[Segment], found: Sequence[Segment]) -> list[Rule]:
    """Move the cells of centred rows up to where the highest of their row begins; lines as if drawn between the rows.

    ``dates`` are those of the ``found`` segments of a page that are dates.
    """
    rules: list[Rule] = []
    if len(dates) < 2:
        return rules
    for column in columns_of_dates(dates):
        parts = [_rows(run, column, found) for run in runs(column, found)]
        rows = [row for part in parts for row in part]
        if len(rows) > 1 and any(len(part) > 1 and _shows(part) for part in parts):
            rules += [rule for row in rows for rule in _level(row)]
    return rules


def columns_of_dates(dates: Sequence[Segment]) -> list[list[Segment]]:
    """The dates that begin, or end, at one place, top down; at least two of them, and none twice."""
    found: list[list[Segment]] = []
    left = sorted(dates, key=attrgetter("base"))
    while left:
        first = left[0]
        same = [[date for date in left if abs(end(date) - end(first)) < _FLUSH] for end in (attrgetter("x0"), attrgetter("x1"))]
        column = max(same, key=len)
        if len(column) > 1:
            found.append(column)
        taken = set(map(id, column))
        left = [date for date in left if id(date) not in taken]
    return found


def runs(column: Sequence[Segment], found: Sequence[Segment]) -> Iterator[Run]:
    """The dates of a column that nothing else in it stands between, and the heights between which they are alone in it."""
    x0, x1 = min(date.x0 for date in column), max(date.x1 for date in column)
    own = set(map(id, column))
    others = sorted([s.base for s in found if s.x0 < x1 and s.x1 > x0 and id(s) not in own])
    run: list[Segment] = []
    for date in column:
        if run and bisect_right(others, run[-1].base) < bisect_left(others, date.base):
            yield _bounded(run, others)
            run = []
        run.append(date)
    yield _bounded(run, others)


def _bounded(run: list[Segment], others: Sequence[float]) -> Run:
    first, last = bisect_left(others, run[0].base), bisect_right(others, run[-1].base)
    return run, others[first - 1] if first else -inf, others[last] if last < len(others) else inf


def _rows(run: Run, column: Sequence[Segment], found: Sequence[Segment]) -> list[_Row]:
    """The rows of a run of dates, each with its cells, where all texts beside them divide about the middles of the dates.

    Those are what stands right of the dates, and left of them what stands between headings; beside a sidebar the nearest
    columns only. A left side is a column of its own where its headings tell that, or dates that are beside some of these only.
    """
    dates, above, below = run
    start, end = min(date.x0 for date in column), max(date.x1 for date in column)
    beside = [s for s in found if above < s.base < below and (s.x0 > end or s.x1 < start)]
    right = _begun([s for s in beside if s.x0 > end], [s for s in found if abs(s.base - above) < _SAME * s.size and s.x0 > end])
    left = [s for s in beside if s.x0 < start]
    if right and any(s.size > LARGER * max(text.size for text in right) for s in left if s.base > dates[0].base):
        left = []
    if not _are_level([own for own in left if is_date(own.text)] or dates, dates):
        left = []
    if left and _is_off(dates, [*left, *right]):
        for texts in _sets(left, right, dates):
            for heights in [[], *_headings(texts, dates)]:
                rows = _between(heights, dates, texts)
                if any(map(_is_between_lines, rows)):
                    return rows
    return _between([], dates, right)


def _begun(texts: list[Segment], over: Sequence[Segment]) -> list[Segment]:
    """Texts but for the lines that carry on the text ``over`` them: their first words had no room there.

    It stands beside what is above the dates in their column: ``Thesis: | Walking to School in the`` over ``Old Town``.
    """
    room = max([text.x1 for text in (*texts, *over)], default=0.0)
    above = over[0] if len(over) == 1 else None
    rest = sorted(texts, key=attrgetter("base"))
    while above and rest and _carries_on(above, rest[0], room):
        above = rest.pop(0)
    return rest


def _carries_on(above: Segment, text: Segment, room: float) -> bool:
    """Whether a line starts right under another one of its look whose end had no room for its first word."""
    is_under = abs(text.x0 - above.x0) < _FLUSH and text.base - above.base < _PITCH * text.size and text.inks == above.inks
    return is_under and above.x1 + text.words[0].x1 - text.words[0].x0 > room


def _sets(left: Sequence[Segment], right: Sequence[Segment], dates: Sequence[Segment]) -> Iterator[list[Segment]]:
    """The texts beside some dates: all of them, then those without what stands beyond the nearest columns or on one side.

    A side with a text on the height of each date is not left out, nor is what stands beyond the nearest column if it has them.
    """
    sizes: set[int] = set()
    ours, theirs = ([side, _nearest(side, dates), *([] if _are_level(side, dates) else [[]])] for side in (left, right))
    for some in ours:
        for others in theirs:
            texts = [*some, *others]
            if texts and len(texts) not in sizes:
                yield texts
            sizes.add(len(texts))


def _are_level(side: Sequence[Segment], dates: Sequence[Segment]) -> bool:
    """Whether each of some dates has a text of a side on its height."""
    return all(any(abs(text.base - date.base) < _SAME * date.size for text in side) for date in dates)


def _nearest(side: Sequence[Segment], dates: Sequence[Segment]) -> list[Segment]:
    """Of the texts on one side of some dates those of the column next to them, a sidebar beyond it left out."""
    high, low = dates[0].base - _PITCH * dates[0].size, dates[-1].base + _PITCH * dates[-1].size
    columns = _columns([text for text in side if high < text.base < low])
    if not columns:
        return []
    if side[0].x0 > dates[0].x0:
        edge = max(text.x1 for text in segments_of(columns[0]))
        near = [text for text in side if text.x0 < edge]
    else:
        edge = min(text.x0 for text in segments_of(columns[-1]))
        near = [text for text in side if text.x0 > edge - _FLUSH]
    return list(side) if _are_level([text for text in side if text not in near], dates) else near


def _is_off(dates: Sequence[Segment], texts: Sequence[Segment]) -> bool:
    """Whether a text begins right above one of some dates by about half a line, as the cells of centred rows do."""
    bases = sorted([text.base for text in texts])
    return any(
        bisect_left(bases, date.base - _HALF * date.size) < bisect_left(bases, date.base - _SAME * date.size) for date in dates
    )


def _headings(texts: Sequence[Segment], dates: Sequence[Segment]) -> Iterator[list[float]]:
    """The heights of the texts of each look that one has which stands above the first of some dates."""
    looks = {_look(text): None for text in texts if text.base < dates[0].base - _PITCH * dates[0].size / 2}
    for look in looks:
        yield sorted(text.base for text in texts if _look(text) == look)


def _look(text: Segment) -> tuple[Ink, bool]:
    return text.words[0].ink, text.text.isupper()


def _between(heights: Sequence[float], dates: Sequence[Segment], texts: Sequence[Segment]) -> list[_Row]:
    """The rows of some dates and of the texts between some heights; nothing where a text is left over beside the dates."""
    rows: list[_Row] = []
    parts: dict[int, list[Segment]] = {}
    for text in texts:
        if text.base not in heights:
            parts.setdefault(bisect_right(heights, text.base), []).append(text)
    for part, group in groupby(dates, key=lambda date: bisect_right(heights, date.base)):
        own = list(group)
        columns = [_divided(lines, own) for lines in _columns(parts.get(part, ()))]
        if not all(columns):
            return []
        rows += [(date, [cell for cell in cells if cell]) for date, *cells in zip(own, *columns, strict=True)]
    is_whole = all(cells for _, cells in rows) and all(_bottom(one) < _top(other) for one, other in pairwise(rows))
    return rows if is_whole else []


def _top(row: _Row) -> float:
    return min(cell[0][0].base for cell in row[1])


def _bottom(row: _Row) -> float:
    return max(cell[-1][0].base for cell in row[1])


def _columns(texts: Sequence[Segment]) -> list[Cell]:
    """Texts by columns that nothing crosses, and in them by lines."""
    columns: list[list[Segment]] = []
    reach = -inf
    for text in sorted(texts, key=attrgetter("x0")):
        if text.x0 < reach:
            columns[-1].append(text)
        else:
            columns.append([text])
        reach = max(reach, text.x1)
    return [_lines(column) for column in columns]


def _lines(column: Sequence[Segment]) -> Cell:
    lines: Cell = []
    for text in sorted(column, key=attrgetter("base", "x0")):
        if lines and text.base - lines[-1][0].base < _SAME * text.size:
            lines[-1].append(text)
        else:
            lines.append([text])
    return lines


def _divided(lines: Cell, dates: Sequence[Segment]) -> list[Cell]:
    """The lines of a column that belong to each date, having its middle for theirs; nothing where a line is left over.

    A date has none of them where all that are left are below it.
    """
    found: list[Cell] = []
    at = 0
    for date in dates:
        middle, near = (date.top + date.bottom) / 2, _SAME * date.size
        end = 0
        for to in range(at + 1, len(lines) + 1):
            if to > at + 1 and lines[to - 1][0].base - lines[to - 2][0].base > _PITCH * date.size:
                break
            if abs((lines[at][0].top + lines[to - 1][0].bottom) / 2 - middle) < near:
                end = to
                break
        if not end and at < len(lines) and lines[at][0].top < date.bottom:
            return []
        found.append(lines[at : max(at, end)])
        at = max(at, end)
    return found if at == len(lines) else []


def _is_between_lines(row: _Row) -> bool:
    """Whether a cell beside a date has no line on its height."""
    date, cells = row
    return any(all(abs(line[0].base - date.base) > _SAME * date.size for line in cell) for cell in cells)


def _shows(rows: Sequence[_Row]) -> bool:
    """Whether rows are not such as begin on one line: one has nothing beside its date, or the first begins above its own."""
    if not rows:
        return False
    date, cells = rows[0]
    above = any(cell[0][0].base < date.base - _HIGHER * date.size for cell in cells)
    return above or any(map(_is_between_lines, rows))


def _level(row: _Row) -> tuple[Rule, Rule]:
    """Move the cells of a row up to where the highest begins; a double line right above it, as only tables have."""
    date, cells = row
    segments = [date, *(segment for cell in cells for segment in segments_of(cell))]
    left, right = min(segment.x0 for segment in segments), max(segment.x1 for segment in segments)
    base = min([date.base, *(cell[0][0].base for cell in cells)])
    for cell in [[[date]], *cells]:
        by = cell[0][0].base - base
        for segment in segments_of(cell):
            segment.base, segment.top, segment.bottom = segment.base - by, segment.top - by, segment.bottom - by
    x0, x1, y = left - _BEYOND, right + _BEYOND, base - date.size
    return (x0, x1, y), (x0, x1, y + 1.0)
