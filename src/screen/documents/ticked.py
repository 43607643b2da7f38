"""Ticks in tables: marks that stand in the column of an answer, whose other columns are left empty.

Lines have no columns: ``English | ✓`` does not tell whether the tick stands under *Fluent* or under *Basic*. So the empty cells
beside a tick are written as boxes that nobody ticked, ``English | ☐ | ✓ | ☐``, as a person sees them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

EMPTY = "☐"
"""A cell that nobody ticked."""

_TICK = re.compile(r"[✓✔√✗✘xXvV/☑☒]")
#: A table of ticks has so many columns at least.
_COLUMNS = 3


def heads(cells: Sequence[str]) -> bool:
    """Whether a row names all columns of a table of ticks, but perhaps the first."""
    return len(cells) >= _COLUMNS and all(cell.strip() for cell in cells[1:]) and not any(map(is_tick, cells))


def is_ticked(cells: Sequence[str]) -> bool:
    """Whether a row is a label and ticks, perhaps with cells left empty."""
    label, *answers = (cell.strip() for cell in cells)
    given = [answer for answer in answers if answer]
    return bool(label and given) and not is_tick(label) and all(map(is_tick, given))


def answered(cells: Sequence[str], columns: int) -> list[str]:
    """The cells of a row of a label and ticks, with boxes for the empty ones, below a row that heads so many columns.

    Cells that are left out at the end are empty; any other row stays as it is.
    """
    if len(cells) > columns or not is_ticked(cells):
        return list(cells)
    return [cell.strip() or EMPTY for cell in cells] + [EMPTY] * (columns - len(cells))


def is_tick(text: str) -> bool:
    """Whether the text of a cell is nothing but a tick."""
    return _TICK.fullmatch(text.strip()) is not None
