"""A name in the largest type on several lines → that name by itself, before the small lines that stand beside it.

A long name on top of a page is set as ``Siti Rahmawati`` over ``Kusumaningtyas``, and four lines of contacts stand beside it,
one of them above its first line and three before its second: read by their heights they would tear the name.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from screen.documents.layout.columns import Row
from screen.documents.layout.grid import Strip, plain
from screen.documents.layout.segments import Segment

#: The type of a name is larger than most by this factor, and that of its lines differs by no more than this share.
_LARGE, _EVEN = 1.4, 0.03
#: It has no more lines, which stand no farther apart (in heights of the letters), and begin or end within so many points.
_MOST, _PITCH, _FLUSH = 6, 1.6, 2.0


def taken_out(region: list[Row]) -> tuple[list[Strip], list[Row]]:
    """The lines of the name on several lines that others stand beside, and the other rows of the page; none and all else."""
    name = _largest(region)
    if len(name) < 2 or len(name) > _MOST or not all(_is_below(above, line) for above, line in pairwise(name)):
        return [], region
    rest = [others for row in region if (others := [segment for segment in row if segment not in name])]
    beside = [s for row in rest for s in row if name[0].top < s.base < name[-1].bottom]
    left, right = min(line.x0 for line in name), max(line.x1 for line in name)
    between = any(name[0].base < segment.base < name[-1].base for segment in beside)
    if not between or not all(segment.x0 > right or segment.x1 < left for segment in beside):
        return [], region
    room = min([segment.x0 for segment in beside if segment.x0 > right], default=right)
    return [strip._replace(right=room) for strip in plain([[line] for line in name], (0, 0))], rest


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
