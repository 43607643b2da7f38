"""The rows of one cell → what goes on and what starts anew, with words and dates that its narrow room has cut put together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from screen.documents.layout import hyphens, sides
from screen.documents.layout.columns import Row
from screen.documents.layout.dated import DATE, DATE_ENDS, FROM, MONTH_ENDS, UNTIL, is_date, is_piece
from screen.documents.layout.segments import Segment
from screen.documents.ticked import is_tick
from screen.documents.vocabulary import any_of, listed

Cell = list[Row]
"""The rows of segments in one cell."""
#: Running text fills at least this share of its cell before it goes on below.
_FILLED = 0.65
#: A column no wider than this (in heights of the letters) holds labels or dates, never running text.
SLIM = 7.0
#: A date or range that is not finished: what follows below carries it on.
_UNFINISHED = re.compile(rf"(?:[-–—~→]|\b(?:{UNTIL}|{FROM}))\s*(?:\(?{any_of('dates', 'expected')}\s*)?$", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_CARRIES_ON = re.compile(rf"\s*(?:[-–—~)]|{UNTIL}\b)", re.IGNORECASE)
_ADDRESS = re.compile(r"\W?[\w.+-]+@[\w-]+(?:\.[a-z]{2,})+\W?")
_DOMAIN = re.compile(r"@[\w-]+\.(?:com|net|org|my|id|sg)$")
#: Lines of one text stand no farther apart (in heights of the letters).
_PITCH = 2.2
#: Words of two letters that stand alone in narrow cells.
_SMALL = frozenset(listed("words", "small"))


def mended(cell: Sequence[Row], room: float, *, narrow: bool = False) -> list[Row]:
    """Rows with a word put together again that was cut for want of room: a long address, in ``narrow`` cells any word."""
    found: list[Row] = []
    for row in cell:
        above = found[-1] if found else None
        if above and len(row) == 1 and len(above) > 1 and _ends_range(above[0], row[0]):
            found[-1] = [Segment([*above[0].words, *row[0].words], bullet=above[0].bullet), *above[1:]]
        elif above and len(row) == 1 and _is_rest(above[-1], row[0], room, narrow=narrow):
            last, rest = above[-1], row[0]
            end, start = last.words[-1], rest.words[0].text
            whole = end._replace(text=hyphens.whole(end.text, start) or end.text.removesuffix("-") + start)
            joined = Segment([*last.words[:-1], whole, *rest.words[1:]], bullet=last.bullet)
            joined.x1 = max(last.x1, rest.x1) if rest.words[1:] else last.x1
            joined.bottom = row[0].bottom
            found[-1] = [*above[:-1], joined]
        else:
            found.append(row)
    return found


def _ends_range(first: Segment, row: Segment) -> bool:
    """Whether a row is the year below a month in the narrow column of dates: ``Sept 2016 – Nov`` over ``2019``."""
    if abs(first.x0 - row.x0) > 0.5 * row.size or row.base - first.base > _PITCH * row.size or not _YEAR.fullmatch(row.text):
        return False
    return bool(DATE.search(first.text)) and bool(MONTH_ENDS.search(first.text) or _UNFINISHED.search(first.text))


def _is_rest(last: Segment, rest: Segment, room: float, *, narrow: bool) -> bool:
    """Whether a segment starts with the end of the word above."""
    word, end = rest.words[0].text, last.words[-1].text
    if rest.base - last.base > _PITCH * rest.size:
        return False
    if narrow and room < SLIM * last.size and len(end) > 2 and end[-1] == "-" and end[-2].isalpha() and word[:1].islower():
        return True
    if len(rest.words) > 1 or room - (last.x1 - last.x0) > 0.8 * last.size:
        return False
    if "@" in end or word.startswith("@"):
        whole = end + word
        return whole.count("@") == 1 and bool(_ADDRESS.fullmatch(whole)) and (not _DOMAIN.search(end) or len(word) <= 3)
    alone = narrow and len(last.words) == 1
    if alone and word.isdecimal() and _YEAR.fullmatch(end + word):
        return True
    alone = alone and end.isalpha() and len(end) > 2
    return alone and word.isalpha() and word.islower() and len(word) <= 2 and word not in _SMALL


def wraps(last: Row | None, cell: Row, room: float) -> bool:
    """Whether a cell's row carries on the one above; a date after a whole date does not."""
    dates = last is not None and DATE.search(last[-1].text) and DATE.search(cell[0].text)
    return not dates and (sides.wraps(last, cell, room) or _goes_on(last, cell, room))


def _goes_on(last: Row | None, cell: Row, room: float) -> bool:
    """Whether a row starts with a small letter below one that leaves only a little of the cell free."""
    return last is not None and cell[0].text[:1].islower() and last[-1].x1 - last[0].x0 > _FILLED * room


def unfinished(last: Row | None, cell: Row) -> bool:
    """Whether a date, remark or word is carried on: ``January 2018 –``, ``Mar`` before ``2020``, a bracket left open."""
    if not last or cell[0].bullet or is_tick(last[-1].text):
        return False
    above, text = last[-1].text, cell[0].text
    if hyphens.whole(above.split()[-1], text):
        return True
    if above.count("(") > above.count(")") or above.endswith(("/", ",", "&")):
        return True
    if len(_YEAR.findall(text) or DATE.findall(text)) > 1:
        return False
    if _YEAR.match(text):
        return bool(DATE.search(above)) and not DATE_ENDS.search(above)
    if not DATE.search(above):
        return False
    return bool(_CARRIES_ON.match(text) or (_UNFINISHED.search(above) and is_piece(text.split()[0].strip("(),.;"))))


def paragraphs(cell: Cell, room: float) -> list[Cell]:
    """A cell cut where its text starts anew: a title above an employer."""
    found = [cell[:1]]
    for above, row in pairwise(cell):
        if row[0].bullet or _turns(above, row) or not (_carries_on(above, row) or wraps(above, row, room)):
            found.append([row])
        else:
            found[-1].append(row)
    return found


def _turns(above: Row, row: Row) -> bool:
    """Whether bold words end with a row."""
    return above[-1].words[-1].ink.bold and not row[0].words[0].ink.bold


def _carries_on(above: Row, row: Row) -> bool:
    """Whether a row goes on with the one above by its words: it starts with no capital, or both are dates."""
    dates = DATE.search(above[-1].text) and is_date(row[0].text)
    return bool(dates) or unfinished(above, row) or not row[0].text[:1].isupper()


def is_margin(cell: Cell) -> bool:
    """Whether a cell in the margin goes on below, by its words: labels of rows of their own do not."""
    return all(unfinished(above, row) or not row[0].text[:1].isupper() for above, row in pairwise(cell))


def is_running(cell: Cell, room: float) -> bool:
    """Whether the rows of a cell are one running text."""
    return all(unfinished(above, row) or wraps(above, row, room) for above, row in pairwise(cell))


def segments_of(cell: Cell) -> list[Segment]:
    """All segments of a cell."""
    return [segment for row in cell for segment in row]
