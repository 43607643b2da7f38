"""Forms that people fill in about posts and studies: rows of a label and its value, and tables whose columns are labelled.

The words of labels are in ``data/forms.toml``, filed under what they ask for: title, employer, role and period of a post;
degree, institution, field and period of a course of study.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import TypeAlias

from screen.model import LINE_END, Line, Period
from screen.phrases import folded, leaves, words
from screen.profile import dates
from screen.profile.entries import piece
from screen.profile.paragraphs import OPEN_END
from screen.profile.vocabulary import any_of, book, listed, load, single_words

Heads: TypeAlias = dict[tuple[int, int], tuple[str, ...]]
"""What the columns of a line's table ask for, by the page and number of the line."""

POST, STUDY = "post", "study"
"""The forms."""

_ROW = re.compile(r"^\s*(?:\(?\w{1,3}[.)]\s+)?([^:\t]{2,45}?)\s*(?::|\t|\s[-–—=]\s)\s*:?\s*(\S.*)$", re.DOTALL)
_FILLED = re.compile(r"\s*(?:\(?\w{1,3}[.)]\s+)?[^\W\d_][^:]{1,45}:\s*\S")
"""A cell with a label, a colon and what stands behind it."""
_ENDS = rf"{any_of('links', 'from')}|{any_of('links', 'until')}"
_TIME_ASKED = re.compile(rf"(?:^|(?<=\t))\s*(?:{_ENDS}|{any_of('forms', 'date_forms')})\s*:?(?=\s*(?:\t|$))", re.IGNORECASE)
"""A cell of a form that asks for one end of a time, or tells how to write it."""
_CELL_END = re.compile(r"\t|\s\|\s")
"""What stands between the cells of a row, which strokes part in a table that is typed."""
_SHORT = 80
_RUN = 3
_LABEL_WORDS = 6
_SEVERAL = re.compile(rf"\s*(?:[,/&]|\b{any_of('links', 'and')}\b)\s*", re.IGNORECASE)
_DASH = re.compile(rf"\s*(?:[-\u2010-\u2015~]|{any_of('links', 'until')})\s*", re.IGNORECASE)


def labelled(text: str, form: str = POST) -> tuple[str, str] | None:
    """What a row such as ``Jawatan : Kerani`` asks for, and the value; None when it is no row of the form."""
    match = _ROW.match(text)
    asked = match and _asked(match[1], form)
    return (asked, match[2].strip()) if match and asked else None


def tells_duties(text: str) -> bool:
    """Whether a row says what was done: ``Job scope: filing``."""
    return _asking_for(text, "duties") is not None


def tells_aside(text: str) -> bool:
    """Whether a row says what a form asks beside a post, and nothing else: ``Reason for leaving: marriage``."""
    said = _asking_for(text, "asides")
    return said is not None and not _CELL_END.search(said)


def _asking_for(text: str, things: str) -> str | None:
    """What stands behind the label of a row that asks for some things; None where it asks for others."""
    match = _ROW.match(text)
    return match[2] if match and folded(match[1]) in listed("forms", things) else None


def rows_apart(line: Line) -> list[Line]:
    """The rows of a form about a post that stand beside one another, each by itself: ``Post: Clerk | Employer: Pearl Bank``.

    A row begins with a label of such a form and a colon, or with any where all cells do; dates before one are another row.
    """
    cells, starts, at = line.text.split("\t"), [0], 0
    filled = all(map(_FILLED.match, cells))
    for cell in cells[:-1]:
        at += len(cell) + 1
        starts += [at] if _begins_row(line.text[at:], filled=filled) else []
    if len(starts) == 1 or not (filled or dates.find(line.text[: starts[1]])):
        return [line]
    return [piece(line, start, end) for start, end in zip(starts, [*starts[1:], None], strict=True)]


def _begins_row(text: str, *, filled: bool) -> bool:
    """Whether a text begins with a row of a form, whose label may stand in a cell of its own: ``Post: | Clerk``."""
    cell, *beside = text.split("\t")
    cell = f"{cell}{beside[0]}" if beside and cell.endswith(":") and not beside[0].endswith(":") else cell
    return bool(_FILLED.match(cell)) and (filled or labelled(cell) is not None or tells_aside(cell))


def asks_for_duties(text: str) -> bool:
    """Whether a line is nothing but labels of what was done: ``Achievements/Tasks``."""
    return all(folded(label) in listed("forms", "duties") for label in _SEVERAL.split(text.strip(" :")))


def value(text: str, form: str = POST) -> str:
    """A row without its label; other texts as they are."""
    row = labelled(text, form)
    return row[1] if row else text


def columns(line: Line, form: str = POST) -> tuple[str, ...]:
    """What each column of a table asks for by its heading row, an empty text where that is unknown, or more than one thing."""
    asked = (dict.fromkeys(_all_asked(cell, form)) for cell in line.text.split("\t"))
    return tuple(next(iter(things)) if len(things) == 1 else "" for things in asked)


def heads_of(line: Line) -> list[str]:
    """The cells of a row that may head columns, which strokes part in a table that is typed."""
    return [cell for cell in _CELL_END.split(line.text) if cell.strip()]


def is_row_of_heads(line: Line, form: str = STUDY) -> bool:
    """Whether a line heads the columns of a table: ``Course | Institute | Year of passing | %/CGPA``.

    At least two of its cells ask for different things, also two things at once (``Kelayakan / Institusi``), and none is dated.
    """
    cells = heads_of(line)
    if len(cells) < 2 or dates.find(line.text) or any(len(cell.split()) > _LABEL_WORDS for cell in cells):
        return False
    known = [things for cell in cells if (things := frozenset(_all_asked(cell, form)))]
    return len(known) >= min(3, len(cells)) - (len(cells) > 2) and len(frozenset().union(*known)) > 1


def asks_for_dates(cell: str) -> bool:
    """Whether a cell asks for dates and nothing else: ``Year, month``."""
    return set(_all_asked(cell, POST)) | set(_all_asked(cell, STUDY)) == {"period"}


def is_row_of_labels(line: Line) -> bool:
    """Whether a line is made of the words of heading rows alone: ``Year | Qualification | Institution``."""
    heads, cells = single_words("forms", "heads", "words"), heads_of(line)
    return len(cells) > 1 and all(word in heads for cell in cells for word, _, _ in words(cell))


def filled(heads: Sequence[str], line: Line) -> dict[str, str]:
    """The cells of a row by what their column asks for; nothing when the row is not as long as the heading row."""
    cells = [cell.strip() for cell in line.text.split("\t")]
    return {head: cell for head, cell in zip(heads, cells, strict=True) if head and cell} if len(cells) == len(heads) else {}


def under_heads(lines: Iterable[Line], is_head: Callable[[Line], bool], form: str = POST) -> tuple[list[Line], Heads]:
    """The lines without the heading rows of tables, and what the columns above each line ask for."""
    kept: list[Line] = []
    heads: Heads = {}
    head: tuple[str, ...] = ()
    for line in lines:
        if is_head(line):
            head = columns(line, form)
        else:
            heads[line.page, line.number] = head
            kept.append(line)
    return kept, heads


def with_joined_ends(lines: Sequence[Line]) -> list[Line]:
    """A row with the beginning of a post (``From: ...``) and the row below with its end (``To: ...``) as one row.

    So are three lines of which the middle one is nothing but a dash, and two dates under one another with nothing beside them.
    """
    joined: list[Line] = []
    for at, line in enumerate(lines):
        last = joined[-1] if joined else None
        if last is not None and last.page == line.page and not _in_list(lines, at) and _one_range(last.text, line.text):
            joined[-1] = replace(last, text=f"{last.text}{LINE_END}{line.text}")
        else:
            joined.append(line)
    return joined


def with_types_below(lines: Sequence[Line]) -> list[Line]:
    """Lines in which the type of employment stands below the dates as a bullet, where a job site prints it above them.

    ``Full-time`` over ``Jan 2019 - Present`` names nothing.
    """
    found = list(lines)
    for at in range(1, len(found) - 1):
        line, below = found[at : at + 2]
        if folded(line.text) in listed("forms", "site", "types") and dates.find(below.text) and not line.bullet:
            found[at : at + 2] = [below, replace(line, bullet=True)]
    return found


def without_times(text: str) -> str:
    """A text without what job sites call the times in it, ``Total Duration``, and cells that ask for one: ``From``."""
    text = _TIME_ASKED.sub("", text)
    for match in reversed(book("forms", "site", "times").find(text)):
        text = f"{text[: match.start]}\t{text[match.end :]}"
    return text


def _in_list(lines: Sequence[Line], at: int) -> bool:
    """Whether a line is one of three dates and more under one another: a list of years, no range."""
    runs = (lines[first : first + _RUN] for first in range(max(0, at - 2), at + 1))
    return any(len(run) == _RUN and all(_is_date(line.text) for line in run) for run in runs)


def _is_date(text: str) -> bool:
    """Whether a line is a single date and nothing else."""
    found = dates.find(text)
    return len(found) == 1 and not found[0].exact and (found[0].start, found[0].end) == (0, len(text.strip()))


def _one_range(first: str, second: str) -> bool:
    """Whether two rows are one range of dates: the first begins it, or is followed by nothing but a dash.

    Both are short, or the second is nothing but its end.
    """
    begun = dates.find(first)
    if not begun or (begun[-1].exact and begun[-1].period.end):
        return False
    if (len(first) > _SHORT or len(second) > _SHORT) and not _is_date(second):
        return False
    if _DASH.fullmatch(second):
        return begun[-1].end == len(first.rstrip())
    return dates.runs_on(first, second)


def closed(lines: Sequence[Line], at: int) -> tuple[int, Period] | None:
    """The row below ``at`` whose first cell ends the range that the first cell of row ``at`` begins, and the range.

    ``Jan 2018 - | Clerk`` over ``Jun 2019 | Pearl Bank``: a narrow column of dates breaks them. A row of a timeline tells its
    range beside the year: ``2018 | Jan 2018 - Jun 2019 Clerk``.
    """
    first, tab, beside = lines[at].text.partition("\t")
    begun = dates.find(first)
    if not tab or len(begun) != 1 or (begun[0].exact and not OPEN_END.search(first)):
        return None
    if dates.has_range(beside):
        return None
    for below in range(at + 1, min(at + 3, len(lines))):
        cell, tab, _ = lines[below].text.partition("\t")
        if dates.has_range(cell):
            return None
        first = f"{first} {cell}"
        whole = dates.find(first)
        if (
            len(whole) == 1
            and whole[0].exact
            and whole[0].end >= len(first.rstrip()) > len(first) - len(cell)
            and (whole[0].period.end or (whole[0].period.ongoing and not _DASH.fullmatch(cell)))
        ):
            return below, whole[0].period
        if not _DASH.fullmatch(cell):
            return None
    return None


def all_asked(line: Line, form: str = POST) -> set[str]:
    """What the cells of a heading row ask for."""
    return {asked for cell in line.cells for asked in _all_asked(cell, form)}


def _all_asked(cell: str, form: str) -> list[str]:
    """What a cell asks for, also several things at once: ``Kelayakan / Institusi``, ``Post and duties``."""
    whole = _asked(cell, form)
    return [whole] if whole else [asked for part in _SEVERAL.split(cell) if (asked := _asked(part, form))]


def _asked(label: str, form: str) -> str:
    return _labels(form).get(folded(re.sub(r"\([^()]*\)", " ", label)), "")


@cache
def _labels(form: str) -> dict[str, str]:
    return {folded(label): asked for asked, labels in load("forms")[form].items() for label in leaves(labels)}
