"""Tables of languages in which a tick stands in the column of the level: Basic | Intermediate | Fluent, Easily | Not easily.

The United Nations' personal history form (P11) and many forms of employers ask so. A row is read only when it has as many
cells as the heading row, or one more where nothing heads the languages, so that a tick's column is certain.
"""

from __future__ import annotations

from collections.abc import Sequence

from screen.model import Fluency, Line
from screen.profile import ticks
from screen.profile.entries import span
from screen.profile.languages import fluency, tongues
from screen.profile.languages.language_clauses import Claim
from screen.profile.vocabulary import single_words

_YES = single_words("fluency", "asked", "yes")


def read(lines: Sequence[Line], bahasa: str) -> tuple[list[Claim], list[Line]]:
    """Claims of ticked rows, and the lines that are left: not the heading row above ticks, whose words rate no language."""
    head: tuple[Line, list[Fluency | None]] | None = None
    found: list[Claim] = []
    rest: list[Line] = []
    is_ticked = False
    for line in lines:
        cells = [cell.strip() for cell in line.text.split("\t")]
        scale = _columns(cells, bahasa)
        if scale is not None:
            head = line, scale
            continue
        is_ticked = is_ticked or (head is not None and any(map(_is_tick, cells)))
        claim = _row(line, cells, *head, bahasa) if head is not None else None
        if claim is None:
            rest.append(line)
        else:
            found.append(claim)
    return found, (rest if is_ticked else list(lines))


def _is_tick(cell: str) -> bool:
    return cell.casefold() in _YES or ticks.is_ticked(cell)


def _columns(cells: Sequence[str], bahasa: str) -> list[Fluency | None] | None:
    """The level that each column stands for, when a row is a heading with two levels or more and no language."""
    levels = [fluency.settle(fluency.marks(cell)) for cell in cells]
    named = any(tongues.mentions(cell, listed=False, bahasa=bahasa) for cell in cells)
    return levels if not named and len({level for level in levels if level is not None}) >= 2 else None


def _row(line: Line, cells: Sequence[str], heading: Line, columns: list[Fluency | None], bahasa: str) -> Claim | None:
    if columns[0] is not None and len(cells) == len(columns) + 1:
        columns = [None, *columns]
    if len(cells) != len(columns):
        return None
    named = tongues.mentions(cells[0], listed=True, bahasa=bahasa)
    ticked = [level for cell, level in zip(cells, columns, strict=True) if _is_tick(cell) and level is not None]
    others = [cell for cell in cells[1:] if cell and not _is_tick(cell) and not ticks.is_empty(cell)]
    if len(named) != 1 or not ticked or others:
        return None
    lowest = min(ticked, key=fluency.ORDER.index)
    return Claim(named[0].language, lowest, (span(heading), span(line)))
