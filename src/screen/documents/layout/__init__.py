"""Words in their places → lines in the order in which a person reads them.

Words become segments, segments become regions (columns, tables, running text), regions become lines. Nothing here knows what
the text is about; dates are recognised, because columns of dates hold rows together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import inf
from statistics import median

from screen.documents.layout import (
    abreast,
    answers,
    apart,
    boxed,
    cards,
    carried,
    centred,
    columns,
    date_cells,
    drawn,
    floats,
    grid,
    headed,
    justified,
    margins,
    nameplates,
    names,
    nudged,
    paired,
    records,
    sides,
    slim,
    stacked,
    titles,
    triples,
    uprights,
    writing,
)
from screen.documents.layout.cells import Cell
from screen.documents.layout.columns import Gutter, Row
from screen.documents.layout.dated import is_date
from screen.documents.layout.grid import Strip
from screen.documents.layout.ruled import Rule, Ruled, tables
from screen.documents.layout.segments import LARGER, Segment, segments
from screen.documents.layout.words import Page
from screen.model import Line

#: A gutter that accompanies at least this share of a block divides the whole block.
_WHOLE = 0.8
#: Pages made to be slow would nest without end.
_DEPTH = 60
#: Gutters this much shorter than the longest one are looked at too, and those that nothing crosses in so many of the rows, so
#: many of them; a column has so many rows.
_NEARLY, _THROUGHOUT, _TRIED, _COLUMN = 0.7, 0.95, 8, 4
#: Of gutters beside the same text the one that runs on farthest counts, if it is not much narrower than the widest: it tears
#: no column, and no heading from it that begins to the left of its text.
_ALIKE = 0.4
#: Lines of a heading in the margin stand no farther apart than so many distances of the lines of text.
_WRAPPED = 1.35
Path = tuple[int, ...]


def lines(page: Page, number: int, before: Sequence[Line] = ()) -> tuple[Line, ...]:
    """The visible lines of page ``number`` in reading order; text in other directions last, unless it heads a section.

    The lines of the page ``before`` tell of columns that go on.
    """
    page = boxed.typed(page)
    pieces = justified.joined(stacked.joined(date_cells.parted(segments(page.words, page.upright, page.dots))))
    dates = [piece for piece in pieces if is_date(piece.text)]
    ruled = tables(page.rules, page.upright)
    loose = [date for date in dates if not any(table.holds(date.x0, date.base) for table in ruled)]
    shaded = cards.shaded_columns(page)
    tones = cards.sides(shaded, page)
    cards.keep_in(shaded, pieces)
    rules = (*page.rules, *(rule for side in _sides(tones, loose, pieces) for rule in centred.levelled(*side)))
    pieces = floats.lifted(dates, pieces)
    nudged.put_back(dates, pieces)
    region = answers.filled(triples.joined(slim.joined(columns.rows(pieces))))
    apart.set_apart(region)
    region, turned = uprights.placed(region, page) if page.turned else (region, [])
    reading = _Reading(rules, ruled, cards.side_by_side(page), tones, paired.headings(region))
    going_on = carried.edges(before, page.height)
    name, region = nameplates.taken_out(region)
    found = reading.resume(region, going_on) if going_on else reading.read(region, (0,))
    for group, words in enumerate(turned):
        found += grid.plain(columns.rows(segments(words)), (1, group))
    return tuple(writing.written([*name, *titles.whole(names.whole(found))], number))


def _sides(tones: Sequence[float], *lists: Sequence[Segment]) -> list[tuple[list[Segment], ...]]:
    """Lists of segments by the shaded columns in which they begin, from left to right."""
    edges = [-inf, *tones, inf]
    return [tuple([one for one in found if x0 <= one.x0 < x1] for found in lists) for x0, x1 in pairwise(edges)]


@dataclass(frozen=True, slots=True)
class _Reading:
    """How one page is read.

    That is by its drawn lines, the tables that they make, boxes side by side, where shaded columns end, and how headings look.
    """

    rules: Sequence[Rule]
    tables: Sequence[Ruled]
    cards: Sequence[Sequence[cards.Card]]
    tones: Sequence[float]
    looks: paired.Looks

    def resume(self, region: list[Row], edges: carried.Edges) -> list[Strip]:
        """The strips of a page at whose head two columns with these edges go on, where no lines or boxes are drawn."""
        parts = None if self.tables or self.cards else carried.parted(region, edges)
        if not parts:
            return self.read(region, (0,))
        left, right, below = parts
        return [*self.read(left, (0, 1)), *self.read(right, (0, 2)), *self.read(below, (0, 0))]

    def read(self, region: list[Row], path: Path) -> list[Strip]:
        """The strips of a region: what stands above its longest gutter, the block that this divides, what stands below."""
        if len(path) >= _DEPTH or not region:
            return grid.plain(region, path)
        for group in self.cards:
            if boxed := cards.cut(region, group):
                over, boxes, under = boxed
                return self._abreast(over, [boxes], under, path)
        if lists := self._lists(region):
            return self._abreast(*lists, path)
        divided = headed.parts(region, self._has_columns)
        if len(divided) > 1:
            return [strip for part in divided for strip in self.read(part, (*path, 0))]
        candidates = columns.gutters(region)
        for gutter in candidates:
            if gutter.first == 0 and gutter.last == len(region) - 1:
                left, right = columns.cut(region, gutter)
                first = sides.over_headings(left, right)
                if first is not None:
                    return [*grid.plain(left[:first], path), *self._under_headings(left[first:], right, path)]
        main = self._main_gutter(region, candidates) if candidates else None
        for table in self.tables:
            parts = drawn.around(region, table)
            if parts and not (main and main[1] and _is_in_column(table, main[0], len(region) - 1)):
                above, inside, below = parts
                found = self._drawn(inside, table, (*path, 0))
                return self.read(above, (*path, 0)) + found + self.read(below, (*path, 0))
        if main is None:
            return grid.plain(region, path)
        gutter, parting = main
        first, last = columns.extent(region, gutter)
        if parting:
            first, last = self._within_lines(region, gutter, first, last)
        above, block, below = region[:first], region[first : last + 1], region[last + 1 :]
        divide = self._columns if parting else self._block
        found = divide(block, gutter, below[0] if below else None, (*path, 0))
        return self.read(above, (*path, 0)) + found + self.read(below, (*path, 0))

    def _abreast(self, over: list[Row], blocks: Sequence[Sequence[list[Row]]], under: list[Row], path: Path) -> list[Strip]:
        """What stands above some blocks, their parts that stand side by side, block by block, and what stands below."""
        found = self.read(over, (*path, 0))
        for above, block in enumerate(blocks):
            for at, part in enumerate(block, 1):
                found += self.read(part, (*path, *(0,) * above, at))
        return [*found, *self.read(under, (*path, 0))]

    def _lists(self, region: list[Row]) -> paired.Lists | None:
        """Lists side by side under headings of their own, in no drawn table."""
        found = paired.lists(region, self.looks)
        heads = [column[0][0] for block in found.blocks for column in block] if found else []
        return None if any(table.holds(head.x0, head.base) for table in self.tables for head in heads) else found

    def _within_lines(self, region: list[Row], gutter: Gutter, first: int, last: int) -> tuple[int, int]:
        """The longer part of the rows of a block of columns that no line drawn across their gutter divides."""
        heights = self._across(region[first : last + 1], gutter)
        starts = [first, *(first + sum(row[0].base < y for row in region[first : last + 1]) for y in heights), last + 1]
        start, end = max(pairwise(starts), key=lambda part: part[1] - part[0])
        return start, end - 1

    def _drawn(self, inside: list[Row], table: Ruled, path: Path) -> list[Strip]:
        """The records of a drawn table; the cells of a row that lays out a page one after the other, as columns are."""
        within = replace(self, tables=[other for other in self.tables if other is not table])
        found: list[Strip] = []
        for cells in drawn.parts(inside, table):
            if len(cells) == 1:
                found += drawn.strips(cells[0], table, self.rules, path)
            else:
                found += [strip for at, cell in enumerate(cells, 1) for strip in within.read(cell, (*path, at))]
        return found

    def _block(self, block: list[Row], main: Gutter, below: Row | None, path: Path) -> list[Strip]:
        """Rows with text on both sides of a gutter: headings and their sections, columns, or the rows of a table."""
        whole = _whole_gutters(block)
        for gutter in whole or [main]:
            left, right = columns.cut(block, gutter)
            if sides.are_headings(left, right):
                return self._under_headings(left, right, path)
        for gutter, pair in zip(whole, pairwise(_parts(block, whole)), strict=True):
            is_table = self._is_table(*columns.beside(*pair), gutter, block)
            if not is_table and not records.begin_together(*columns.cut(block, gutter)):
                return self._columns(block, gutter, below, path)
        parts = _sections(block)
        if len(parts) > 1:
            return [strip for part in parts for strip in self.read(part, (*path, 0))]
        across = sorted({y for gutter in whole for y in self._across(block, gutter)})
        return list(grid.strips(block, [(g.x0 + g.x1) / 2 for g in whole], across, path)) if whole else grid.plain(block, path)

    def _columns(self, block: list[Row], gutter: Gutter, below: Row | None, path: Path) -> list[Strip]:
        """Columns one after the other.

        Where the row ``below`` the block carries on its left column, that one is read last, so that its section stays together.
        """
        left, right = columns.cut(block, gutter)
        if not (below and sides.carries_on(left, below)):
            return [*self.read(left, (*path, 1)), *self.read(right, (*path, 2))]
        head = sides.head(left, right)
        return [*self.read(left[:head], (*path, 0)), *self.read(right, (*path, 1)), *self.read(left[head:], (*path, 0))]

    def _main_gutter(self, region: list[Row], candidates: Sequence[Gutter]) -> tuple[Gutter, bool]:
        """The longest gutter; of those that run along with it, or throughout, and part columns (True), the one with most text.

        What counts is the text on its lesser side; the edge of a shaded column goes before all.
        """
        best = columns.best(candidates)
        rows = _THROUGHOUT * len(region)
        long = [g for g in candidates if g.reach >= _NEARLY * best.reach or g.last - g.first + 1 >= rows]
        parting: list[tuple[int, float, Gutter]] = []
        dated: list[Gutter] = []
        for gutter in sorted(long, key=lambda g: -g.reach)[:_TRIED]:
            first, last = columns.extent(region, gutter)
            left, right = columns.beside(*columns.cut(region[first : last + 1], gutter))
            if sides.are_headings(left, right) or (not self._is_shaded(gutter) and _is_chance(left, right, gutter, long)):
                continue
            if any(map(gutter.is_stretch_of, dated)):
                continue
            if not self._is_table(left, right, gutter, region[first : last + 1]):
                parting.append((min(_letters(left), _letters(right)), gutter.x1 - gutter.x0, gutter))
            elif sides.hold_dates(left, right):
                dated.append(gutter)
        if not parting:
            return best, False
        parting = [entry for entry in parting if self._is_shaded(entry[2])] or parting
        most, wide, _ = max(parting, key=lambda entry: entry[:2])
        alike = [gutter for letters, width, gutter in parting if letters == most and width >= _ALIKE * wide]
        return max(alike, key=lambda gutter: (gutter.last - gutter.first, gutter.x1 - gutter.x0)), True

    def _has_columns(self, region: list[Row]) -> bool:
        """Whether a gutter parts columns of a region."""
        candidates = columns.gutters(region)
        return bool(candidates) and self._main_gutter(region, candidates)[1]

    def _is_table(self, left: list[Row], right: list[Row], gutter: Gutter, block: list[Row]) -> bool:
        """Whether two stretches side by side are cells of common rows; of a shaded column only dates and labels are.

        What stands beside drawn tables is none of them, nor are entries side by side.
        """
        if self._is_shaded(gutter) and not margins.is_margin(left, right):
            return False
        if self._is_drawn(left, gutter) or self._is_drawn(right, gutter):
            return False
        is_table = sides.is_table(left, right, gutter, len(self._across(block, gutter))) or records.begin_together(left, right)
        return is_table and not abreast.begin_alike(*columns.cut(block, gutter))

    def _is_drawn(self, side: list[Row], gutter: Gutter) -> bool:
        """Whether most rows of a side stand in drawn tables that a gutter does not divide."""
        beside = [table for table in self.tables if table.x1 < gutter.x1 or table.x0 > gutter.x0]
        return sum(any(table.holds(row[0].x0, row[0].base) for table in beside) for row in side) > 0.5 * len(side)

    def _is_shaded(self, gutter: Gutter) -> bool:
        """Whether the tone of a shaded column ends in a gutter."""
        return any(gutter.x0 <= x <= gutter.x1 for x in self.tones)

    def _across(self, block: Sequence[Row], gutter: Gutter) -> list[float]:
        return columns.ruled(self.rules, block[0][0].top, block[-1][0].base, gutter)

    def _under_headings(self, left: list[Row], right: list[Row], path: Path) -> list[Strip]:
        """Headings in the margin, each followed by what stands beside it."""
        groups: list[list[Row]] = []
        below = _WRAPPED * max(columns.pitch(right), median(row[0].size for row in right))
        for row in left:
            if groups and row[0].base - groups[-1][-1][0].base < below:
                groups[-1].append(row)
            else:
                groups.append([row])
        starts = [_start_beside(group[0][0], right) for group in groups]
        found = self.read(right[: starts[0]], (*path, 0))
        for group, start, end in zip(groups, starts, [*starts[1:], len(right)], strict=True):
            cell: Cell = [list(row) for row in group]
            found.append(Strip((cell,), path, fresh=True))
            found += self.read(right[start:end], (*path, 0))
        return found


def _is_in_column(table: Ruled, gutter: Gutter, last: int) -> bool:
    """Whether a drawn table (its borders may reach into the gutter) is in a column that goes on to the ``last`` row."""
    return gutter.last == last and (table.x1 < gutter.x1 or table.x0 > gutter.x0)


def _is_chance(left: list[Row], right: list[Row], gutter: Gutter, others: Sequence[Gutter]) -> bool:
    """Whether a gutter has few rows on a side, or parts dates from their texts or cells of records from one another.

    None does at whose head two headings of what CVs list stand side by side.
    """
    is_short = min(len(left), len(right)) < _COLUMN
    if is_short or abreast.are_headed(left, right):
        return is_short
    return margins.tears_dates(left, right, gutter, others) or records.tears(left, right, gutter, others)


def _start_beside(heading: Segment, right: Sequence[Row]) -> int:
    """The row at which the text beside a margin heading starts: of those near its height the one with most space above."""
    near = [at for at, row in enumerate(right) if abs(row[0].base - heading.base) < 1.6 * heading.size]
    if not near:
        return sum(row[0].base < heading.base for row in right)
    return max(near, key=lambda at: right[at][0].base - right[at - 1][0].base if at else float("inf"))


def _whole_gutters(block: Sequence[Row]) -> list[Gutter]:
    """The gutters that divide the whole block, from left to right, none overlapping."""
    found = columns.gutters(block)
    if not found:
        return []
    main = columns.best(found)
    need = _WHOLE * main.reach
    whole = [main]
    for gutter in sorted(found, key=lambda g: (-g.reach, g.x0)):
        apart = all(gutter.x1 <= g.x0 or gutter.x0 >= g.x1 for g in whole)
        if apart and (gutter.reach >= need or gutter.reach + columns.tail(block, gutter) >= need):
            whole.append(gutter)
    return sorted(whole, key=lambda g: g.x0)


def _letters(side: Sequence[Row]) -> int:
    return sum([len(segment.text) - segment.text.count(" ") for row in side for segment in row])


def _sections(block: list[Row]) -> list[list[Row]]:
    """A block cut above its headings: rows all of which is larger than most, of which the largest text counts.

    Several pieces below others in larger type are a table, and no headings.
    """
    large = LARGER * median(max([segment.size for segment in row]) for row in block)
    parts: list[list[Row]] = [[]]
    was_large = False
    for row in block:
        is_large = all(segment.size > large for segment in row)
        if parts[-1] and is_large and not (was_large and len(row) > 1):
            parts.append([])
        parts[-1].append(row)
        was_large = is_large
    return parts


def _parts(block: Sequence[Row], gutters: Sequence[Gutter]) -> list[list[Row]]:
    parts: list[list[Row]] = []
    rest = list(block)
    for gutter in gutters:
        left, rest = columns.cut(rest, gutter)
        parts.append(left)
    return [*parts, rest]
