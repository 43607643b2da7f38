"""Names that wrap beside their dates → whole names: ``Majlis Bandaraya Shah | Jan 2018 – Mar 2019`` over ``Alam (MBSA)``.

A name set beside a date has less room than the lines below it. Its second line looks like the first, stands close below, and
its first word had no room above; an employer and a post that stand below one another in one look have room. A line of
nothing but ``s/o`` stands within a name, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from math import inf
from typing import NamedTuple

from screen.documents.layout.dated import is_date
from screen.documents.layout.grid import TAB, Strip
from screen.documents.layout.segments import Segment
from screen.documents.layout.wrapping import is_open, region
from screen.documents.vocabulary import any_of

#: Lines of a name start within so many points of one another, and stand no farther apart (in heights of the letters).
_UNDER, _PITCH = 1.0, 1.75
#: Between words stands a blank so wide, and names reach so near to their dates (in heights of the letters).
_BLANK, _NEAR = 0.25, 8.0
#: So many names that all had no room show by themselves how far the column of names reaches.
_SEVERAL = 2
_FATHERED = re.compile(any_of("words", "fathered"), re.IGNORECASE)
#: Where few names of a column have a line of their look below (one of so many), one is set no nearer to its date than so many
#: heights of the letters.
_FEW, _CLEAR = 3, 3.0


class _Named(NamedTuple):
    """A name beside its date, in the strip at a place, and the lines of its look that stand close below it."""

    at: int
    name: Segment
    date: Segment
    below: list[Segment]


def whole(strips: Sequence[Strip]) -> list[Strip]:
    """The strips of a page, those that are the further lines of a name beside a date put into its cell."""
    strips = _fathered(strips)
    columns: dict[tuple[int, ...], list[_Named]] = {}
    for at in range(len(strips)):
        if named := _named(strips, at):
            columns.setdefault(region(strips[at].path), []).append(named)
    counts = {named.at: count for column in columns.values() for named, count in _wrapped(column)}
    return list(_joined(strips, counts)) if counts else list(strips)


def _fathered(strips: Sequence[Strip]) -> list[Strip]:
    """The strips of a page, a line that says no more than whose child somebody is put together with those over and under it."""
    found = list(strips)
    middles = {at for at, strip in enumerate(strips) if _FATHERED.fullmatch(strip.cells[0][0][0].text)}
    for at in sorted(middles, reverse=True):
        if not 0 < at < len(strips) - 1 or at - 2 in middles:
            continue
        name, child, father = map(_line, strips[at - 1 : at + 2])
        if name and child and father and is_under(name, child) and is_under(child, father):
            found[at - 1 : at + 2] = [strips[at - 1]._replace(cells=([[name], [child], [father]],))]
    return found


def _joined(strips: Sequence[Strip], counts: dict[int, int]) -> Iterator[Strip]:
    at = 0
    while at < len(strips):
        end = at + 1 + counts.get(at, 0)
        first, *others = strips[at].cells
        rest = [row for strip in strips[at + 1 : end] for row in strip.cells[0]]
        yield strips[at]._replace(cells=([*first, *rest], *others))
        at = end


def _named(strips: Sequence[Strip], at: int) -> _Named | None:
    """The name in a strip that is one beside a date, and nothing else."""
    cells = strips[at].cells
    if len(cells) != 2 or any(len(cell) != 1 or len(cell[0]) != 1 for cell in cells):
        return None
    name, date = (cell[0][0] for cell in cells)
    if name.bullet or is_date(name.text) or not is_date(date.text):
        return None
    below: list[Segment] = []
    for strip in strips[at + 1 :]:
        line = _line(strip)
        if not line or strip.path != strips[at].path or line.x1 > date.x0 or not is_under(below[-1] if below else name, line):
            break
        below.append(line)
    return _Named(at, name, date, below)


def _line(strip: Strip) -> Segment | None:
    """The text of a strip of one piece that is no item."""
    is_one = len(strip.cells) == 1 and len(strip.cells[0]) == 1 and len(strip.cells[0][0]) == 1
    return None if not is_one or strip.cells[0][0][0].bullet else strip.cells[0][0][0]


def is_under(above: Segment, line: Segment, *, at_right: bool = False) -> bool:
    """Whether a line stands close below another one, flush with it at the left or ``at_right``, and looks like it."""
    off = line.x1 - above.x1 if at_right else line.x0 - above.x0
    near = abs(off) < _UNDER and line.base - above.base < _PITCH * line.size
    in_capitals = line.text.isupper() and not line.text.startswith("(")
    return near and above.inks == line.inks and in_capitals == above.text.isupper()


def _wrapped(column: Sequence[_Named]) -> Iterator[tuple[_Named, int]]:
    """The names of a column that wrap, and how many of the lines below belong to each.

    Where words do not say so all that stands below the names had no room, up to the dates or up to where several names reach.
    In a column whose other names stand alone the one that reaches farthest had none, though some is left before its date.
    """
    farthest = max(line.x1 for named in column for line in (named.name, *named.below))
    followed = [(named, _full(named, farthest)) for named in column if named.below]
    all_full = all(count == len(named.below) for named, count in followed)
    are_few = _FEW * len(followed) <= len(column)
    for named, count in followed:
        near = named.date.x0 - farthest < _NEAR * named.date.size and len(followed) >= _SEVERAL
        is_full = near or count == _full(named) or (are_few and count == _full(named, clear=_CLEAR))
        if count and (_is_open(named) or (all_full and is_full)):
            yield named, count


def _full(named: _Named, farthest: float = inf, clear: float = TAB) -> int:
    """How many of the lines below a name begin with a word for which there was no room in the line above.

    Names reach no farther than ``farthest``, and not up to their dates (``clear`` in heights of the letters).
    """
    reach = min(farthest, named.date.x0 - clear * named.date.size)
    count = 0
    for above, line in zip((named.name, *named.below), named.below, strict=False):
        word = line.words[0]
        if above.x1 + _BLANK * line.size + word.x1 - word.x0 <= reach:
            break
        count += 1
    return count


def _is_open(named: _Named) -> bool:
    """Whether the words of a name say that it goes on below."""
    first = named.below[0].text
    return is_open(named.name.text) or first[:1].islower() or first.startswith("(")
