"""Ticks in tables: marks that stand in the column of an answer, whose other columns are left empty.

Lines have no columns: ``English | ✓`` does not tell whether the tick stands under *Fluent* or under *Basic*. So the empty cells
beside a tick are written as boxes that nobody ticked, ``English | ☐ | ✓ | ☐``, as a person sees them.
"""

from __future__ import annotations

import re

EMPTY = "☐"
"""A cell that nobody ticked."""

_TICK = re.compile(r"[✓✔√✗✘xXvV/☑☒]")


def is_tick(text: str) -> bool:
    """Whether the text of a cell is nothing but a tick."""
    return _TICK.fullmatch(text.strip()) is not None
