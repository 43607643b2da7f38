"""A name in the largest type on several lines → that name by itself, before the small lines that stand beside it.

A long name on top of a page is set as ``Siti Rahmawati`` over ``Kusumaningtyas``, and four lines of contacts stand beside it,
one of them above its first line and three before its second: read by their heights they would tear the name.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from screen.documents.layout.abreast import has_contact
from screen.documents.layout.columns import Row
from screen.documents.layout.grid import Strip, plain
from screen.documents.layout.segments import Segment

#: The type of a name is larger than most by this factor, and that of its lines differs by no more than this share.
_LARGE, _EVEN = 1.4, 0.03
#: It has no more lines, which stand no farther apart (in heights of the letters), and begin or end within so many points.
_MOST, _PITCH, _FLUSH = 6, 1.6, 2.0
#: What stands beside it has ended where nothing follows nearer than this (in heights of the letters).
_APART = 3.0


def taken_out(region: list[Row]) -> tuple[list[Strip], list[Row]]:
    """The lines of the name that contacts stand beside, and the other rows of the page; none of the first where it has none."""
    name = _largest(region)
    if len(name) < 2 or len(name) > _MOST or not all(_is_below(above, line) for above, line in pairwise(name)):
        return [], region
    rest = [others for row in region if (others := [segment for segment in row if segment not in name])]
    left, right = min(line.x0 for line in name), max(line.x1 for line in name)
    beside = [row for row in rest if name[0].top < row[0].base < name[-1].bottom]
    is_right = all(row[0].x0 > right for row in beside)
    if not beside or not (is_right or all(row[-1].x1 < left for row in beside)) or not any(map(has_contact, beside)):
        return [], region
    torn = any(name[0].base < row[0].base < name[-1].base for row in beside)
    below = (row for row in rest if row[0].base > name[-1].bottom and (row[-1].x1 > right if is_right else row[0].x0 < left))
    if not torn or _goes_on(beside[-1], next(below, None)):
        return [], region
    room = min(row[0].x0 for row in beside) if is_right else right
    return [strip._replace(right=room) for strip in plain([[line] for line in name], (0, 0))], rest


def _goes_on(last: Row, below: Row | None) -> bool:
    """Whether a row below a name goes on with the column beside it, as they do beside the name on top of a sidebar."""
    return below is not None and below[0].base - last[0].base < _APART * below[0].size


def _largest(region: Sequence[Row]) -> list[Segment]:
    """What is set in the largest type of a page, where that is much larger than most."""
    found = [segment for row in region for segment in row]
    size = max([segment.size for segment in found], default=0.0)
    if not found or size < _LARGE * median([segment.size for segment in found]):
        return []
    return [segment for segment in found if segment.size > (1 - _EVEN) * size]


def _is_below(above: Segment, line: Segment) -> bool:
    """Whether a line stands close below another one, flush with it on a side or about one middle."""
    off = (line.x0 - above.x0, line.x1 - above.x1, (line.x0 + line.x1 - above.x0 - above.x1) / 2)
    return 0 < line.base - above.base < _PITCH * line.size and min(map(abs, off)) < _FLUSH
