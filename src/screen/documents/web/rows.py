"""Boxes that a style sheet sets side by side (flexible boxes, grids, cells) → lines or columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from screen.documents.blocks import Block, Frame, Paragraph, Run, Table
from screen.documents.web import css

if TYPE_CHECKING:
    from lxml.etree import _Element

_REPEAT = re.compile(r"repeat\(\s*(\d{1,2})\s*,([^()]*(?:\([^()]*\)[^()]*)?)\)")
_DIGITS = re.compile(r"\d")
#: A line of a box beside another is at most so long.
_LINE = 70
_DIGITS_OF_A_PLACE = 4
#: So many boxes with text of their own below a title are cards.
_CARDS = 3
_COLUMNS = frozenset(("main", "aside", "section", "article", "nav"))


@dataclass(frozen=True, slots=True)
class Item:
    """One box: what is in it, its declarations and its tag."""

    blocks: tuple[Block, ...]
    style: css.Declarations
    tag: str = ""


def columns(style: css.Declarations) -> int:
    """How many columns a grid has; nought where only a browser could tell."""
    if "grid-template-areas" in style:
        return max((len(row.split()) for row in re.findall(r"[\"']([^\"']*)", style["grid-template-areas"])), default=1)
    template = style.get("grid-template-columns", "")
    if not template and style.get("grid-auto-flow", "").startswith("column"):
        return 99
    if not template or template == "none":
        return 1
    template = _REPEAT.sub(lambda match: " ".join([match[2]] * int(match[1])), template)
    if "repeat(" in template:
        return 0
    return len(re.sub(r"\([^()]*(?:\([^()]*\)[^()]*)*\)|\[[^\]]*\]", "", template).replace(",", " ").split())


def arrange(items: Sequence[Item], style: css.Declarations, model: Paragraph) -> Iterator[Block]:
    """The boxes of one element in reading order, those of a row on one line where they are short."""
    for row in _rows(_ordered(items, style), style):
        yield from _row(row, model)


def stacked(children: list[_Element], style: css.Declarations, of: css.Style) -> list[_Element]:
    """The children of an element from top to bottom, where its style sheet turns a column of boxes round."""
    if not style.get("display", "").endswith(("flex", "grid")):
        return children
    found = (
        sorted(children, key=lambda child: _order(of(child))) if any("order" in of(child) for child in children) else children
    )
    return found[::-1] if "column-reverse" in css.direction(style) else found


def _order(style: css.Declarations) -> int:
    order = style.get("order", "0")
    return int(order) if order.lstrip("-").isdecimal() and len(order) <= _DIGITS_OF_A_PLACE else 0


def _ordered(items: Sequence[Item], style: css.Declarations) -> list[Item]:
    """Boxes in the order that the style sheet asks for."""
    places = _areas(style)
    starts = [(_start(item.style, "row"), _start(item.style, "column")) for item in items]
    if all(row for row, _ in starts):
        items = [items[at] for at in sorted(range(len(items)), key=starts.__getitem__)]
    named = sorted(items, key=lambda item: places.get(item.style.get("grid-area", ""), (len(places), 0))[0])
    found = sorted(named, key=lambda item: _order(item.style))
    return found[::-1] if "row-reverse" in css.direction(style) else found


def _start(style: css.Declarations, axis: str) -> int:
    """The line of a grid at which a box is said to begin; nought where that is left to the browser."""
    place = style.get(f"grid-{axis}-start") or style.get(f"grid-{axis}", "")
    first = place.partition("/")[0].strip()
    return int(first) if first.isdecimal() and len(first) < _DIGITS_OF_A_PLACE else 0


def _areas(style: css.Declarations) -> dict[str, tuple[int, int]]:
    """The named areas of a grid: which one comes how early, and how many columns it takes."""
    found: dict[str, tuple[int, int]] = {}
    for row in re.findall(r"[\"']([^\"']*)", style.get("grid-template-areas", "").replace('" "', '""')):
        for name in row.split():
            found.setdefault(name, (len(found), row.split().count(name)))
    return found


def _rows(items: list[Item], style: css.Declarations) -> Iterator[list[Item]]:
    is_grid = style.get("display", "").endswith("grid")
    if is_grid and all(_start(item.style, "row") for item in items):
        yield from (list(row) for _, row in groupby(items, key=lambda item: _start(item.style, "row")))
        return
    most = columns(style) if is_grid else 0
    if is_grid and most == 0 and not all(_is_one_line(item) for item in items):
        yield from ([item] for item in items)
        return
    wraps = "wrap" in style.get("flex-wrap", style.get("flex-flow", "")).split()
    row: list[Item] = []
    filled = 0.0
    for item in items:
        wide = _span(item.style, most, style) if is_grid else css.share(item.style) if wraps else 0.0
        if row and ((is_grid and most and filled + wide > most) or (not is_grid and filled + wide > 101)):
            yield row
            row, filled = [], 0.0
        row.append(item)
        filled += wide
    if row:
        yield row


def _span(style: css.Declarations, most: int, grid: css.Declarations) -> int:
    """How many columns of a grid a box takes."""
    if area := _areas(grid).get(style.get("grid-area", "")):
        return area[1]
    place = style.get("grid-column", "").replace(" ", "")
    if place in ("1/-1", "1/span12", f"1/{most + 1}"):
        return most
    match = re.search(r"span(\d{1,2})", place)
    return min(int(match[1]), most) if match and most else 1


def _row(items: list[Item], model: Paragraph) -> Iterator[Block]:
    if len(items) == 1:
        yield from items[0].blocks
    elif all(_is_one_line(item) for item in items):
        yield _line([item.blocks[0] for item in items if isinstance(item.blocks[0], Paragraph)], model)
    elif not all(_is_titled(item) for item in items) and (lines := _level_lines(items)):
        for line in lines:
            yield _line(line, replace(line[0], runs=()))
    elif sum(_is_column(item) for item in items) >= 2:
        for item in items:
            yield Frame(item.blocks)
    elif len(items) >= _CARDS and all(_is_card(item) for item in items):
        for item in items:
            yield from item.blocks
    else:
        yield Table((tuple(item.blocks for item in items),))


def _is_one_line(item: Item) -> bool:
    block = item.blocks[0]
    return len(item.blocks) == 1 and isinstance(block, Paragraph) and "\n" not in block.text.strip()


def _is_column(item: Item) -> bool:
    """Whether a box is a part of the page with a heading of its own."""
    if item.tag in _COLUMNS:
        return True
    return len(item.blocks) > 1 and any(isinstance(block, Paragraph) and block.heading for block in item.blocks)


def _is_card(item: Item) -> bool:
    """Whether a box has a title in bold and text below it: its words are no cells of a row."""
    first, *rest = item.blocks
    runs = [run for run in first.runs if run.text.strip()] if isinstance(first, Paragraph) else []
    return bool(runs) and runs[0].bold and bool(rest)


def _is_titled(item: Item) -> bool:
    """Whether a box begins with a heading of its own, which is no date."""
    first = item.blocks[0]
    return isinstance(first, Paragraph) and first.heading > 0 and not _DIGITS.search(first.text)


def _level_lines(items: list[Item]) -> list[list[Paragraph]]:
    """Two boxes of two or three short lines, a date in the last of them: line by line, as they stand beside one another."""
    cells = [[block for block in item.blocks if isinstance(block, Paragraph) and not block.is_blank] for item in items]
    if len(items) != 2 or len(cells[0]) != len(cells[1]) or not 2 <= len(cells[0]) <= 3:
        return []
    if any(len(cell) != len(item.blocks) for cell, item in zip(cells, items, strict=True)):
        return []
    parts = [part for cell in cells for part in cell]
    if any(part.bullet or len(part.text) > _LINE or "\n" in part.text.strip() for part in parts):
        return []
    return [list(line) for line in zip(*cells, strict=True)] if any(_DIGITS.search(part.text) for part in cells[1]) else []


def _line(parts: list[Paragraph], model: Paragraph) -> Paragraph:
    """Paragraphs on one line, with tabs between."""
    runs: list[Run] = []
    for part in parts:
        runs += [Run("\t", hidden=part.is_blank)] if runs else []
        runs += part.runs
    heading = model.heading or parts[0].heading
    before = max(model.before, *(part.before for part in parts))
    return replace(
        model, runs=tuple(runs), heading=heading, before=before, after=max(model.after, *(part.after for part in parts))
    )
