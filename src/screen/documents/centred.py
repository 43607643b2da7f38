"""Headings set in the middle of the page → the parts of the page that they head.

A heading in the middle, with short lines at the left above and below it and dates at the right, looks like the entry of a
column of its own. Several of one look and of different widths about one axis are no column, whose entries start alike.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from screen.documents.columns import Row
from screen.documents.segments import Segment

#: The middle of a heading lies so near (in points) to the middle of the page's text.
_MIDDLE = 2.0
#: A heading takes no more of the width than this, and its start is so far (in heights of the letters) from the left edge.
_SHARE, _INDENT = 0.6, 3.0
#: No more of the rows look like a heading.
_MOST = 0.5


def parts(region: Sequence[Row]) -> list[list[Row]]:
    """A region cut above and below each of its centred headings; in one part where it has none."""
    looks = _headings(region)
    if not looks:
        return [list(region)]
    found: list[list[Row]] = [[]]
    for row in region:
        if len(row) == 1 and _look(row[0]) in looks:
            found += [[row], []]
        else:
            found[-1].append(row)
    return [part for part in found if part]


def _headings(region: Sequence[Row]) -> set[tuple[int, int, bool, tuple[int, int, int, int]]]:
    """The looks of which every row is in the middle, at least two of them, of different widths."""
    if len(region) < 4:
        return set()
    left, right = min(row[0].x0 for row in region), max(row[-1].x1 for row in region)
    middles: Counter[tuple[int, int, bool, tuple[int, int, int, int]]] = Counter()
    others = set()
    widths: dict[object, set[int]] = {}
    for row in region:
        look = _look(row[0])
        if len(row) == 1 and _is_centred(row[0], left, right):
            middles[look] += 1
            widths.setdefault(look, set()).add(round(row[0].x1 - row[0].x0))
        else:
            others |= {_look(segment) for segment in row}
    return {
        look
        for look, count in middles.items()
        if look not in others and 2 <= count <= _MOST * len(region) and len(widths[look]) > 1
    }


def _is_centred(segment: Segment, left: float, right: float) -> bool:
    width = segment.x1 - segment.x0
    if segment.bullet or width > _SHARE * (right - left) or segment.x0 - left < _INDENT * segment.size:
        return False
    return abs((segment.x0 + segment.x1) - (left + right)) < 2 * _MIDDLE


def _look(segment: Segment) -> tuple[int, int, bool, tuple[int, int, int, int]]:
    ink = segment.words[0].ink
    return ink.font, round(ink.size), ink.bold, ink.colour
