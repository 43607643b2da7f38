"""Headings that stand alone → the parts of the page that they head.

A heading in the middle, with short lines at the left above and below it and dates at the right, looks like the entry of a
column of its own; several of one look and of different widths about one axis are no column, whose entries start alike. A
heading at the left edge, above a table without lines, looks like an entry of the table's first column; where nothing stands
beside any heading of its look it divides the page.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from screen.documents.layout.abreast import begin_alike
from screen.documents.layout.columns import Row, split
from screen.documents.layout.segments import LARGER, Segment

#: The middle of a heading lies so near (in points) to the middle of the page's text.
_MIDDLE = 2.0
#: The page is wider than its text by no more than twice this share, and only at the right.
_RAGGED = 0.08
#: The cells of a table keep their text so far (in points) from the edge at which the heading above them starts.
_PADDING = 9.0
#: A heading with a stroke before it starts so far (in points) from the edge.
_STROKED = 9.0
#: A heading takes no more of the width than this; one in the middle starts so far (in heights of the letters) from the edge.
_SHARE, _INDENT = 0.6, 3.0
#: No more of the rows look like a heading.
_MOST = 0.5
#: Nothing stands so near above or below a heading at the edge (in heights of its letters).
_CLEAR = 1.1
#: So many parts that begin alike show how the page is set.
_SEVERAL = 2
#: A part of so many rows tells whether it has columns.
_TELLING = 8

_Look = tuple[int, int, bool, tuple[int, int, int, int]]


def parts(region: Sequence[Row], has_columns: Callable[[list[Row]], bool]) -> list[list[Row]]:
    """A region cut above and below each of its headings that stand alone; in one part where it has none.

    What stands at the left edge heads nothing but its own column where the rest of the region ``has_columns``, and a long part
    of it has, too: the dates beside a table's rows make no column between two headings. Columns that begin anew below each of
    the headings are headed by them.
    """
    looks: set[_Look] = set()
    for look, places in _alone(region).items():
        if _is_centred(region, places):
            looks.add(look)
        elif _is_at_edge(region, places):
            rest = [row for at, row in enumerate(region) if at not in places]
            divided = _cut(region, {look})
            long = [part for part in divided if len(part) >= _TELLING]
            if _begin_abreast(divided) or not (has_columns(rest) and (not long or any(map(has_columns, long)))):
                looks.add(look)
    return _cut(region, looks) if looks else [list(region)]


def _begin_abreast(divided: Sequence[Sequence[Row]]) -> bool:
    """Whether a part holds posts or studies side by side, or several begin with two texts, the right ones below each other."""
    begun = [part for part in divided if len(part) > 1 and len(part[0]) == 2]
    places = [part[0][1].x0 for part in begun]
    if len(places) >= _SEVERAL and max(places) - min(places) < _MIDDLE:
        return True
    return any(begin_alike(*split(part, place)) for part, place in zip(begun, places, strict=True))


def _cut(region: Sequence[Row], looks: set[_Look]) -> list[list[Row]]:
    """A region above and below each of the rows of one short piece that look so, and these rows."""
    found: list[list[Row]] = [[]]
    for row in region:
        if len(row) == 1 and _look(row[0]) in looks:
            found += [[row], []]
        else:
            found[-1].append(row)
    return [part for part in found if part]


def _alone(region: Sequence[Row]) -> dict[_Look, list[int]]:
    """The looks that only rows of one short piece have, at least two of them, and which rows those are."""
    if len(region) < 4:
        return {}
    found: dict[_Look, list[int]] = {}
    others: list[Row] = []
    room = _SHARE * (max([row[-1].x1 for row in region]) - min([row[0].x0 for row in region]))
    for at, row in enumerate(region):
        if len(row) == 1 and not row[0].bullet and row[0].x1 - row[0].x0 < room:
            found.setdefault(_look(row[0]), []).append(at)
        else:
            others.append(row)
    found = {look: rows for look, rows in found.items() if 2 <= len(rows) <= _MOST * len(region)}
    for segment in (segment for row in others for segment in row):
        if not found:
            break
        found.pop(_look(segment), None)
    return found


def _is_centred(region: Sequence[Row], rows: Sequence[int]) -> bool:
    """Whether rows of one look are all in the middle of a region, and not of one width.

    Where no text reaches its right edge they have another middle, but all the same one, and nothing beside them.
    """
    left, right = min(row[0].x0 for row in region), max(row[-1].x1 for row in region)
    headings = [region[at][0] for at in rows]
    if len({round(heading.x1 - heading.x0) for heading in headings}) < 2:
        return False
    if any(heading.x0 - left < _INDENT * heading.size for heading in headings):
        return False
    off = [(heading.x0 + heading.x1 - left - right) / 2 for heading in headings]
    if max(map(abs, off)) < _MIDDLE:
        return True
    return (
        max(off) - min(off) < _MIDDLE / 2
        and min(off) > 0
        and max(off) < _RAGGED * (right - left)
        and all(_is_clear(region, at) for at in rows)
    )


def _is_at_edge(region: Sequence[Row], rows: Sequence[int]) -> bool:
    """Whether rows of one look, larger or bolder than the text, start at the edge of a region with nothing beside them.

    Below at least one of them stands a row that has parts of its own and begins near the edge, too, or below several of them
    rows whose first parts are flush right.
    """
    left = min(row[0].x0 for row in region)
    headings = [region[at][0] for at in rows]
    if any(heading.x0 - left > _STROKED for heading in headings) or not all(_is_clear(region, at) for at in rows):
        return False
    texts = [row[0] for at, row in enumerate(region) if at not in rows]
    stands_out = (
        headings[0].words[0].ink.bold or headings[0].size > LARGER * sorted(text.size for text in texts)[len(texts) // 2]
    )
    below = [row[0] for at in rows if at + 1 < len(region) and len(row := region[at + 1]) > 1]
    return stands_out and (any(abs(first.x0 - left) < _PADDING for first in below) or _are_flush_right(below))


def _are_flush_right(parts: Sequence[Segment]) -> bool:
    """Whether several parts end below one another."""
    ends = [part.x1 for part in parts]
    return len(ends) >= _SEVERAL and max(ends) - min(ends) < _MIDDLE


def _is_clear(region: Sequence[Row], at: int) -> bool:
    """Whether no row of a region overlaps the height of another one."""
    near = pairwise(region[max(at - 1, 0) : at + 2])
    return all(row[0].base - above[0].base > _CLEAR * row[0].size for above, row in near)


def _look(segment: Segment) -> _Look:
    ink = segment.words[0].ink
    return ink.font, round(ink.size), ink.bold, ink.colour
