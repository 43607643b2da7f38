"""Rows whose pieces stand a little more than a blank apart → the same rows, what is a cell of its own set apart.

So narrow a gap parts cells where the words show it: a telephone number before the number of a house (``012-345 6789`` and
``12 Jalan Setia``), or two languages and their levels in one row (``English``, ``Native``, ``French``, ``Basic``).
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from screen.documents.layout.abreast import is_contact
from screen.documents.layout.columns import Row
from screen.documents.layout.grid import TAB
from screen.documents.layout.segments import Segment

#: In a row of so many pieces and more, none of them of more words, one gap as between cells shows that all of them are cells.
_PAIRS, _BRIEF = 4, 2
_SEPARATORS = frozenset("|¦•·∙/–—-,;:")


def set_apart(rows: Iterable[Row]) -> None:
    """Set apart what is a cell of its own in some rows."""
    for row in rows:
        if len(row) > 1:
            are_cells = _are_cells(row)
            for last, segment in pairwise(row):
                segment.apart |= are_cells or _parts_contact(last, segment)


def _are_cells(row: Row) -> bool:
    """Whether the pieces of a row, all of a word or two, are cells, since a gap between two of them is one between cells."""
    if len(row) < _PAIRS or not all(len(piece.words) <= _BRIEF and piece.text[:1].isalpha() for piece in row):
        return False
    return any(other.x0 - one.x1 > TAB * one.size for one, other in pairwise(row))


def _parts_contact(last: Segment, segment: Segment) -> bool:
    """Whether a telephone number or an address stands beside other words, which are no label of it."""
    if last.text[-1:] in _SEPARATORS or segment.text[:1] in _SEPARATORS:
        return False
    return is_contact(last.text) or is_contact(segment.text)
