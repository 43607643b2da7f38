"""Tables of courses or projects inside a post → items of a list, as duties are: ``Year | Course | Participants``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from screen.model import Line
from screen.phrases import folded
from screen.profile import dates, forms
from screen.profile.dates import Dated
from screen.profile.vocabulary import book, listed
from screen.profile.work.engagement_lines import bare, range_of
from screen.profile.work.posts import has_post, is_organisation, is_post, is_unit, parts

#: Columns that such a table has at least.
_COLUMNS = 3


def as_duties(lines: Sequence[Line]) -> list[Line]:
    """Lines in which the rows of tables of things done are items of a list, up to one that is a post with its time.

    The head of such a table stands below dates and asks for neither post nor employer, or for no time: ``No. | Project``. One
    that asks for whom each was done (``Year | Client | Project | Role``) is of things done as far as a post above lasts.
    """
    found: list[Line] = []
    begun: list[Dated] = []
    cells, for_clients = 0, False
    for line in lines:
        is_other = _is_post(line) and not (for_clients and any(_is_within(line, post) for post in begun))
        cells = 0 if len(line.cells) != cells or is_other else cells
        is_head = _heads(line)
        if is_head and found and _names_such_things(found[-1]):
            found[-1] = replace(found[-1], bullet=True)
        if begun and is_head:
            cells, for_clients = len(line.cells), _asks_for_clients(line)
        found.append(replace(line, bullet=True) if cells else line)
        if not cells and not _names_such_things(line):
            begun += [dated] if (dated := range_of(line)) else []
    return found


def _is_within(row: Line, post: Dated) -> bool:
    """Whether a row tells of a time within that of a post above its table."""
    here = range_of(row)
    if here is None or here.period.start is None or post.period.start is None or here.period.start[1] < post.period.start[0]:
        return False
    ended = here.period.end or here.period.start
    return post.period.end is None or ended[0] <= post.period.end[1]


def _is_post(row: Line) -> bool:
    """Whether a row has a stretch of time and begins one of its cells with a post."""
    return dates.has_range(row.text) and any(is_post(part) for cell in row.cells for part in parts(bare(cell))[:1])


def _heads(line: Line) -> bool:
    """Whether a line heads the columns of a table of things done."""
    if len(line.cells) < _COLUMNS or dates.find(line.text) or not listed("forms", "done").intersection(map(folded, line.cells)):
        return False
    if _asks_for_clients(line):
        return True
    asked = forms.all_asked(line)
    return not asked & {"title", "employer", "role", "unit"} or "period" not in asked


def _names_such_things(line: Line) -> bool:
    """Whether a line above such a table is called as its rows are: ``Selected projects since 2017``."""
    names = has_post(line.text) or any(is_organisation(part) or is_unit(part) for part in parts(line.text))
    return not names and bool(book("forms", "done").find(line.text))


def _asks_for_clients(line: Line) -> bool:
    """Whether the columns of a table ask for whom things were done, and for no employer."""
    asks = not listed("forms", "clients").isdisjoint(map(folded, line.cells))
    return asks and "employer" not in forms.all_asked(line)
