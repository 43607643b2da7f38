"""Lines of a narrow column that are stretched to its width → one segment each, however wide their gaps.

Where three words have to fill a line, the blanks between them are as wide as the gaps that part columns. What tells them: all
blanks of the line are alike, and the line above or below begins and ends where it does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from screen.documents.layout.dated import DATE
from screen.documents.layout.segments import Segment

#: Blanks are stretched no wider than this, and differ by no more (in heights of the letters).
_WIDEST, _ALIKE = 4.0, 0.2
#: Lines of one paragraph begin and end within so many points of each other, and stand so near (in heights of the letters).
_FLUSH, _PITCH = 1.0, 1.8
#: From so many blanks on a line shows by itself that they are alike.
_BLANKS = 2


class _Piece(NamedTuple):
    """Segments ``first`` up to ``last`` of a page that may be one line, and how many blanks it has."""

    first: int
    last: int
    x0: float
    x1: float
    base: float
    size: float
    blanks: int


def joined(found: list[Segment]) -> list[Segment]:
    """The segments of a page, in rows, those put together that are one stretched line."""
    broken = [piece for row in _broken_rows(found) for piece in _pieces(found, row)]
    if not broken:
        return found
    whole = [
        piece
        for at, segment in enumerate(found)
        if len(segment.words) > _BLANKS and (piece := _piece(found, at, at)) is not None
    ]
    sure = [*whole, *(piece for piece in broken if piece.blanks >= _BLANKS)]
    lines: list[_Piece] = []
    for piece in sorted(broken, key=lambda piece: (piece.first, -piece.last)):
        if piece.first > (lines[-1].last if lines else -1) and any(_are_lines(piece, other) for other in sure):
            lines.append(piece)
    for line in reversed(lines):
        words = [word for segment in found[line.first : line.last + 1] for word in segment.words]
        found[line.first : line.last + 1] = [Segment(words, bullet=found[line.first].bullet)]
    return found


def _broken_rows(found: Sequence[Segment]) -> Iterator[list[int]]:
    """The places of segments that stand on one line, where there are several."""
    for _, row in groupby(range(len(found)), key=lambda at: found[at].base):
        places = list(row)
        if len(places) > 1:
            yield places


def _pieces(found: Sequence[Segment], row: Sequence[int]) -> Iterator[_Piece]:
    """Every stretch of a row whose blanks are alike."""
    for first in row[:-1]:
        for last in range(first + 1, row[-1] + 1):
            piece = _piece(found, first, last)
            if piece is None:
                break
            yield piece


def _piece(found: Sequence[Segment], first: int, last: int) -> _Piece | None:
    """Segments as one line; None where blanks are not alike, the size changes, an item begins, or a date stands apart."""
    parts = found[first : last + 1]
    words = [word for segment in parts for word in segment.words]
    size = parts[0].size
    gaps = [other.x0 - one.x1 for one, other in pairwise(words)]
    if not 0 < max(gaps) <= _WIDEST * size or max(gaps) - min(gaps) > _ALIKE * size:
        return None
    if any(segment.bullet or segment.size != size for segment in parts[1:]):
        return None
    if len(parts) > 1 and len(gaps) < _BLANKS and any(DATE.search(segment.text) for segment in parts):
        return None
    return _Piece(first, last, parts[0].x0, parts[-1].x1, parts[0].base, size, len(gaps))


def _are_lines(one: _Piece, other: _Piece) -> bool:
    """Whether two pieces are neighbouring lines of one justified paragraph."""
    return (
        abs(one.x0 - other.x0) < _FLUSH
        and abs(one.x1 - other.x1) < _FLUSH
        and 0 < abs(one.base - other.base) < _PITCH * one.size
        and one.size == other.size
    )
