"""Headings side by side → the lists that they head, one after the other.

``Education | Languages``, each over a list of its own, is no head of a table, though the two lists may stand on common lines.
It is known by its look, which other headings have that stand alone, and by its place: the head of a table stands close below
the heading of the table, a heading below what ends before it. The cells of a table fill its rows; lists are not of one length.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from statistics import median
from typing import NamedTuple

from screen.documents.layout.columns import Row
from screen.documents.layout.dated import is_date
from screen.documents.layout.segments import Segment
from screen.documents.layout.words import Ink

#: Headings have no more words, and are larger than their text by this factor where they are no bolder.
_WORDS, _LARGER = 5, 1.03
#: So many of one look that stand alone are headings.
_SEVERAL = 2
#: The text below a heading starts no farther to the left of it (in heights of the letters): a heading may be indented.
_INDENT = 1.2

Looks = frozenset[tuple[Ink, ...]]


class Lists(NamedTuple):
    """What stands above some lists, they under their headings (those that stand side by side together), and what below."""

    above: list[Row]
    blocks: list[list[list[Row]]]
    below: list[Row]


def headings(region: Sequence[Row]) -> Looks:
    """The looks of the headings of a page that stand alone: several have each of them, and none that several have is larger.

    What goes on below in the same look, as a name in two lines does, is none of them.
    """
    pairs = pairwise([*region, []])
    alone = Counter([row[0].inks for row, below in pairs if len(row) == 1 and _are_short(row) and not _is_alike(row, below)])
    several = {look for look, count in alone.items() if count >= _SEVERAL}
    largest = max([ink.size for (ink,) in several], default=0.0)
    return frozenset(look for look in several if _LARGER * look[0].size > largest)


def lists(region: list[Row], looks: Looks) -> Lists | None:
    """The first lists side by side of a region, where it has some, of a page whose headings have these ``looks``.

    So are those right below them under other headings in the same columns.
    """
    rows = {at: row for at, row in enumerate(region) if len(row) > 1 and row[0].inks in looks and _are_short(row)}
    for first in (at for at in rows if _are_begun(region, at)):
        found: list[list[list[Row]]] = []
        end = first
        while end in rows and _are_twins(rows[first], rows[end]):
            stop = _end(region, end)
            columns = _columns(region[end:stop], rows[end])
            if not _are_lists(columns):
                break
            found, end = [*found, columns], stop
        if len(found) > 1 or (found and _are_uneven(found[0])):
            return Lists(region[:first], found, region[end:])
    return None


def _are_short(row: Row) -> bool:
    """Whether the pieces of a row look alike and could be headings by their words, no two of them the same."""
    looks = {piece.inks for piece in row}
    if len(looks) > 1 or len(row[0].inks) > 1 or len({piece.text for piece in row}) < len(row):
        return False
    return not any(piece.bullet or len(piece.words) > _WORDS or not _is_worded(piece.text) for piece in row)


def _is_alike(row: Row, below: Row) -> bool:
    return len(below) == 1 and below[0].inks == row[0].inks


def _is_worded(text: str) -> bool:
    return text[:1].isupper() and "@" not in text and not any(map(str.isdigit, text))


def _are_begun(region: Sequence[Row], at: int) -> bool:
    """Whether a row stands nearer to what is below it than to what is above, and that is no heading."""
    if not 0 < at < len(region) - 1:
        return at == 0
    above, row, below = (rows[0] for rows in region[at - 1 : at + 2])
    is_headed = len(region[at - 1]) == 1 and (above.inks == row.inks or above.size > row.size)
    return not is_headed and row.base - above.base > below.base - row.base and not _goes_on(region, at)


def _goes_on(region: Sequence[Row], at: int) -> bool:
    """Whether text above some headings starts where one of them does, but the first: they head no lists, but part columns.

    Between these and others side by side it is that of their lists.
    """
    heads = region[at]
    is_over = False
    for row in reversed(region[:at]):
        if row[0].inks == heads[0].inks and len(row) == len(heads):
            return False
        if row[0].inks == heads[0].inks or _reaches_over(row, heads):
            break
        is_over |= any(abs(piece.x0 - head.x0) < _INDENT * head.size for piece in row for head in heads[1:])
    return is_over


def _end(region: Sequence[Row], at: int) -> int:
    """The row above which the lists below some headings end: it reaches over from one to the next, or heads other text.

    The lists have no end of their own (0) where one of them goes on beside that: so do columns that have sections.
    """
    heads = region[at]
    edge = next(_edges(heads))
    for end, row in enumerate(region[at + 1 :], at + 1):
        if _reaches_over(row, heads):
            return end
        if all(piece.inks == heads[0].inks for piece in row):
            beside = takewhile(lambda below: not _reaches_over(below, heads), region[end:])
            return end if len(row) == len(heads) or all(piece.x0 < edge for below in beside for piece in below) else 0
    return len(region)


def _reaches_over(row: Row, heads: Row) -> bool:
    """Whether a text in a row begins before the column of a heading and reaches into it."""
    return any(piece.x0 < edge < piece.x1 for piece in row for edge in _edges(heads))


def _edges(heads: Row) -> Iterator[float]:
    """Where the columns of all headings but the first begin."""
    return (head.x0 - _INDENT * head.size for head in heads[1:])


def _columns(block: Sequence[Row], heads: Row) -> list[list[Row]]:
    """The rows of a block by the headings that they stand under."""
    edges = list(_edges(heads))
    columns: list[list[Row]] = [[] for _ in heads]
    for row in block:
        parts: list[Row] = [[] for _ in heads]
        for piece in row:
            parts[sum(edge <= piece.x0 for edge in edges)].append(piece)
        for column, part in zip(columns, parts, strict=True):
            column.extend([part] if part else [])
    return columns


def _are_lists(columns: Sequence[list[Row]]) -> bool:
    """Whether all columns have text in a lighter look below their headings, and none holds the dates of another one."""
    if not all(columns):
        return False
    head = columns[0][0][0]
    texts = [[piece for row in column[1:] for piece in row] for column in columns]
    if not all(texts):
        return False
    everything = [piece for column in texts for piece in column]
    if any(piece.inks == head.inks for piece in everything):
        return False
    is_bold = head.inks[0].bold and 2 * sum(piece.inks[0].bold for piece in everything) < len(everything)
    if not (is_bold or head.size > _LARGER * median([piece.size for piece in everything])):
        return False
    return not any(map(_are_dates, texts))


def _are_dates(column: Sequence[Segment]) -> bool:
    """Whether a column holds dates, of what stands beside it: one stands first, or most of its texts are dates."""
    return is_date(column[0].text) or 2 * sum([is_date(piece.text) for piece in column]) > len(column)


def _are_uneven(columns: Sequence[list[Row]]) -> bool:
    """Whether columns are not of one length."""
    return len({len(column) for column in columns}) > 1


def _are_twins(heads: Row, others: Row) -> bool:
    """Whether two rows of headings are of one look and stand in the same columns, or are one row."""
    return len(heads) == len(others) and all(
        head.inks == other.inks and abs(head.x0 - other.x0) < _INDENT * head.size
        for head, other in zip(heads, others, strict=True)
    )
