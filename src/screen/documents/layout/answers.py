"""Rows of a table in which ticks stand under the headings of their columns → the same rows with their empty cells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from screen.documents.layout.columns import Row
from screen.documents.layout.segments import Segment
from screen.documents.ticked import EMPTY, is_tick

#: The headings stand at most so many rows above a tick; there are at least so many.
_ROWS_ABOVE, _HEADINGS = 14, 2


def filled(region: list[Row]) -> list[Row]:
    """The rows of a page, in those of ticks a box in the place of each empty cell below the headings."""
    if not any(is_tick(segment.text) for segment in chain.from_iterable(region)):
        return region
    return [_filled(row, region[max(0, at - _ROWS_ABOVE) : at]) for at, row in enumerate(region)]


def _filled(row: Row, above: Sequence[Row]) -> Row:
    """A row of labels and then ticks, with boxes where the nearest row of headings above has more columns than ticks."""
    ticks = [segment for segment in row if is_tick(segment.text)]
    labels = row[: len(row) - len(ticks)]
    if not ticks or not labels or row[-len(ticks) :] != ticks:
        return row
    for heads in reversed(above):
        answers = [head for head in heads if head.x0 >= labels[-1].x1 and not is_tick(head.text)]
        if len(answers) >= _HEADINGS:
            return _with_boxes(row, ticks, answers)
    return row


def _with_boxes(row: Row, ticks: Sequence[Segment], answers: Sequence[Segment]) -> Row:
    """The row, with boxes unless a tick stands under none of the headings or under one with another."""
    given = [_answer(tick, answers) for tick in ticks]
    if None in given or len(set(given)) < len(given):
        return row
    boxes = [_box(answer, ticks[0]) for at, answer in enumerate(answers) if at not in given]
    return sorted((*row, *boxes), key=lambda segment: segment.x0)


def _answer(tick: Segment, answers: Sequence[Segment]) -> int | None:
    """The heading that a tick stands under."""
    middle = (tick.x0 + tick.x1) / 2
    under = [at for at, head in enumerate(answers) if head.x0 - head.size <= middle <= head.x1 + head.size]
    return min(under, key=lambda at: abs((answers[at].x0 + answers[at].x1) / 2 - middle), default=None)


def completed(table: list[list[Row]]) -> list[list[Row]]:
    """The rows of a table whose columns are known, in those of ticks a box in each empty cell of a column with a heading."""
    heads: list[Row] = []
    found: list[list[Row]] = []
    for cells in table:
        if not is_ticked(cells):
            heads = cells if all(cells[1:]) else heads
            found.append(cells)
            continue
        tick = next(cell[0] for cell in cells[1:] if cell)
        boxes = [[_box(head[0], tick)] for head in heads[1:]] or [[]] * len(cells[1:])
        found.append([cells[0], *(cell or box for cell, box in zip(cells[1:], boxes, strict=True))])
    return found


def is_ticked(cells: Sequence[Row]) -> bool:
    """Whether a row of a table is a label and ticks, or boxes that nobody ticked."""
    given = [cell[0].text if len(cell) == 1 else "" for cell in cells[1:] if cell]
    return (
        bool(cells[0])
        and not is_tick(cells[0][0].text)
        and bool(given)
        and all(text == EMPTY or is_tick(text) for text in given)
    )


def _box(head: Segment, tick: Segment) -> Segment:
    """A box below the middle of a heading, in the row of a tick."""
    middle, half = (head.x0 + head.x1) / 2, (tick.x1 - tick.x0) / 2
    return Segment([tick.words[0]._replace(text=EMPTY, x0=middle - half, x1=middle + half)])
