"""Narrow cells before a text, whose words their width breaks → one cell on the line where each begins.

A degree in a column of thirty points before the school is set as ``Bach-`` / ``elor`` / ``of Sci-`` / ``ence``, nearer to the
text beside it than any gap that parts columns. What shows the cell is what stands below: lines that start where it does, that
would not have fitted above, and that end before the text beside it starts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from screen.documents.layout import columns, hyphens
from screen.documents.layout.columns import Row
from screen.documents.layout.segments import Segment, itemised, parted
from screen.documents.layout.words import Word
from screen.documents.vocabulary import any_of

#: A cell no wider than this (in heights of the letters) breaks words for want of room.
_SLIM = 7.0
#: Lines of a cell start within so many points of one another, and stand so near (in heights of the letters).
_UNDER, _PITCH = 1.2, 1.7
#: Words before the text beside end so many points before it, at least.
_CLEAR = 0.5
#: A blank is at least so wide (in heights of the letters).
_BLANK = 0.2
#: No cell of a line is broken into more lines.
_MOST = 8
_CUT = re.compile(r"[^\W\d_]{2,}[-‐]")
#: What a line of a cell ends with that goes on below, whatever the next one starts with.
_OPEN = re.compile(rf"(?:[,&/(]|\b{any_of('words', 'open', 'cell')})$", re.IGNORECASE)

_Lines = list[list[Word]]


def joined(rows: list[Row]) -> list[Row]:
    """The rows of a page, the parts of a narrow cell put together in its first line and set apart from the text beside."""
    if not any(_may_start(segment) for row in rows for segment in row):
        return rows
    known: list[tuple[float, float]] = []
    for at, row in enumerate(rows):
        for place in _places(row) if row else ():
            cell = _cell(rows[at : at + _MOST], place)
            below = rows[at : at + len(cell)]
            if len(cell) > 1 and _is_broken(below, cell):
                known.append((row[0].x0, place))
                _join(below, cell)
                break
    return columns.rows(_widened(parted([segment for row in rows for segment in row], known), known)) if known else rows


def _widened(found: list[Segment], known: Sequence[tuple[float, float]]) -> list[Segment]:
    """The segments, the slim cells among them as wide as their column: no gutter parts it from the text beside."""
    for cell, text in pairwise(found):
        if text.apart and text.base == cell.base and any(abs(text.x0 - place) < _UNDER for _, place in known):
            cell.x1 = max(cell.x1, text.x0 - _CLEAR)
    return found


def _may_start(segment: Segment) -> bool:
    """Whether a segment starts with a part of a word, or is narrow."""
    return _CUT.fullmatch(segment.words[0].text) is not None or segment.x1 - segment.x0 < _SLIM * segment.size


def _places(row: Row) -> list[float]:
    """Where the text beside a narrow cell could start: with the next segment, or after a part of a word."""
    first = row[0]
    starts = [row[1].x0] if len(row) > 1 else []
    if "-" in first.text or "‐" in first.text:
        cuts = [word.x0 for last, word in pairwise(first.words) if last.text.endswith(("-", "‐")) and _CUT.fullmatch(last.text)]
        starts = [*cuts[:1], *starts]
    return [place for place in starts if place - first.x0 < _SLIM * first.size]


def _cell(rows: Sequence[Row], place: float) -> _Lines:
    """The words of each line of the cell that begins the first of some rows and ends before a place."""
    lines: _Lines = []
    is_cut = False
    for row in filter(None, rows):
        words = _before(row, place)
        if not words or (lines and not _is_under(lines[-1][0], words[0])):
            break
        if lines and hyphens.whole(lines[-1][-1].text, words[0].text):
            is_cut = True
        elif lines and not (_stands_alone(row, words, place) if is_cut else _had_no_room(lines[-1], words, place)):
            break
        lines.append(words)
    return lines


def _before(row: Row, place: float) -> list[Word]:
    """The words of a row that end before a place; none where one of them reaches over it, or is a list's."""
    words = [word for word in row[0].words if word.x0 < place - _CLEAR]
    return [] if row[0].bullet or any(word.x1 > place - _CLEAR for word in words) else words


def _is_under(over: Word, first: Word) -> bool:
    """Whether a line starts right under another and looks like it."""
    near = abs(first.x0 - over.x0) < _UNDER and first.base - over.base < _PITCH * over.ink.size
    return near and first.ink.font == over.ink.font and abs(first.ink.size - over.ink.size) < 0.1 * over.ink.size


def _stands_alone(row: Row, words: Sequence[Word], place: float) -> bool:
    """Whether a line in a cell that breaks words goes on there: what starts an entry has the start of a text beside it."""
    beside = [word.x0 for segment in row for word in segment.words if word.x0 > place - _CLEAR]
    return words[0].text[:1].islower() or not (beside and abs(beside[0] - place) < _UNDER)


def _had_no_room(above: Sequence[Word], words: Sequence[Word], place: float) -> bool:
    """Whether a line goes on with the one above, where its first word would have reached the text beside."""
    first, last = words[0], above[-1]
    reached = last.x1 + _BLANK * last.ink.size + (first.x1 - first.x0) > place - _CLEAR
    return reached and (first.text[:1].islower() or _OPEN.search(last.text) is not None)


def _is_broken(rows: Sequence[Row], cell: _Lines) -> bool:
    """Whether a cell is certain: its width cuts a word in two, or nothing stands beside its further lines."""
    cut = any(hyphens.whole(above[-1].text, line[0].text) for above, line in pairwise(cell))
    return cut or all(len(row) == 1 and len(row[0].words) == len(line) for row, line in zip(rows[1:], cell[1:], strict=True))


def _join(rows: Sequence[Row], cell: _Lines) -> None:
    """Put the cell on the first of its rows, and leave on the others what stands beside it."""
    for row, words in zip(rows, cell, strict=True):
        rest = row[0].words[len(words) :]
        row[:1] = itemised([rest]) if rest else []
    rows[0].insert(0, Segment(_whole(cell)))


def _whole(cell: _Lines) -> list[Word]:
    """The words of a cell, those cut by the ends of its lines put together."""
    words = list(cell[0])
    for line in cell[1:]:
        last = words[-1]
        if whole := hyphens.whole(last.text, line[0].text):
            words[-1] = last._replace(text=whole, x1=max(last.x1, line[0].x1))
            words += line[1:]
        else:
            words += line
    return words
