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


def answered(cells: Sequence[str], columns: int) -> list[str]:
    """The cells of a row of a label and ticks, with boxes for the empty ones, below a row that heads so many columns.

    Cells that are left out at the end are empty; any other row stays as it is.
    """
    label, *answers = (cell.strip() for cell in cells)
    given = [answer for answer in answers if answer]
    if not (label and given and len(cells) <= columns) or is_tick(label) or not all(map(is_tick, given)):
        return list(cells)
    return [label, *(answer or EMPTY for answer in answers), *[EMPTY] * (columns - len(cells))]


def is_tick(text: str) -> bool:
    """Whether the text of a cell is nothing but a tick."""
    return _TICK.fullmatch(text.strip()) is not None
