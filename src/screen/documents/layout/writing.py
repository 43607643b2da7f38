"""Strips → lines: their text, look and place, and how each one follows on the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from screen.documents import leads
from screen.documents.glyphs import clean, split_mark
from screen.documents.layout import grid, hyphens, wrapping
from screen.documents.layout.cells import Cell
from screen.documents.layout.columns import Row
from screen.documents.layout.dated import is_date, parted
from screen.documents.layout.grid import Strip
from screen.documents.layout.segments import Segment
from screen.model import Box, Line

#: From this share of its letters on a line counts as bold or italic.
_MOSTLY = 0.8
#: A wider space above than this (in steps of the lines of text) shows that what stood there has ended, if its words say so too.
_CLOSE = 0.1
_STROKE = re.compile(" [|·•] ")


def written(strips: Sequence[Strip], number: int) -> Iterator[Line]:
    """The lines of page ``number``, numbered from 1; strips without anything to read are left out."""
    said = [(typed, clean(text)) for typed, text in (split_mark(_text(strip.cells)) for strip in strips)]
    strips = [strip for strip, (_, text) in zip(strips, said, strict=True) if text]
    pitches = [0.0, *(_pitch(above, strip) for above, strip in pairwise(strips))]
    normal = _normal_pitch(strips, pitches[1:])
    edges = wrapping.edges(strips)
    placed = wrapping.placed(strips, edges)
    numbers: dict[tuple[int, ...], int] = {}
    last: Strip | None = None
    before: tuple[int, ...] = ()
    for at, (typed, text) in enumerate(line for line in said if line[1]):
        strip, edge, pitch = strips[at], edges[at], pitches[at]
        parts = [segment for cell in strip.cells for row in cell for segment in row]
        bullet = parts[0].bullet or typed
        region = wrapping.region(strip.path)
        column = numbers.setdefault(region, len(numbers))
        together = last is not None and before == region
        gap = round(max(0.0, pitch / normal - 1.0), 2) if together else 0.0
        continues = False
        if last is not None and together and gap < 0.25 and not bullet and not strip.fresh:
            continues = (gap < _CLOSE or not _ended(last)) and wrapping.carries_on(last, strip, edge)
            continues = continues and not (region in placed and wrapping.ends_placed(last, strip, edge))
        inks = [ink for segment in parts for ink in segment.inks]
        alike = inks.count(inks[0]) == len(inks)
        size, bold, italic = (round(inks[0].size, 1), inks[0].bold, inks[0].italic) if alike else _look(parts)
        yield Line(
            text,
            number,
            at + 1,
            _box(parts),
            size,
            bold,
            italic,
            bullet=bullet,
            gap=gap,
            column=column,
            continues=continues,
            leads=() if alike else _leads(parts, text),
        )
        last, before = strip, region


def _box(parts: Sequence[Segment]) -> Box:
    if len(parts) == 1:
        part = parts[0]
        return Box(round(part.x0, 1), round(part.top, 1), round(part.x1, 1), round(part.bottom, 1))
    return Box(
        round(min([s.x0 for s in parts]), 1),
        round(min([s.top for s in parts]), 1),
        round(max([s.x1 for s in parts]), 1),
        round(max([s.bottom for s in parts]), 1),
    )


def _text(cells: Sequence[Cell]) -> str:
    """Cells with tabs between them; what a cell wraps is put together with blanks."""
    return parted("\t".join([_running_text([_row_text(row) for row in cell]) for cell in cells]))


def _running_text(rows: Sequence[str]) -> str:
    """The rows of a cell with blanks between them, a word that the end of a row cuts put together."""
    text = rows[0]
    for row in rows[1:]:
        cut, rest = text.split(" ")[-1], row.split(" ")[0]
        word = hyphens.whole(cut, rest) if cut.endswith(("-", "‐")) else ""
        text = text[: len(text) - len(cut)] + word + row[len(rest) :] if word else f"{text} {row}"
    return text


def _row_text(row: Row) -> str:
    text = row[0].text
    if len(row) == 1:
        return text
    for last, segment in pairwise(row):
        text += ("\t" if segment.apart or segment.x0 - last.x1 > grid.TAB * segment.size else " ") + segment.text
    return text


def _look(parts: Sequence[Segment]) -> tuple[float, bool, bool]:
    """The size of most letters (of equals the larger), and whether they are mostly bold, and italic."""
    sizes: dict[float, int] = {}
    bold = italic = 0
    for text, ink in [(word.text, word.ink) for segment in parts for word in segment.words]:
        letters = len(text)
        sizes[ink.size] = sizes.get(ink.size, 0) + letters
        bold += letters * ink.bold
        italic += letters * ink.italic
    size = max(sizes, key=lambda size: (sizes[size], size))
    mostly = _MOSTLY * sum(sizes.values())
    return round(size, 1), bold >= mostly, italic >= mostly


def _leads(parts: Sequence[Segment], text: str) -> tuple[str, ...]:
    """What stands out at the beginning of each cell of a line, where its text has the words that are set."""
    words = [(word.text, (word.ink.bold, word.ink.italic)) for segment in parts for word in segment.words]
    found, at = [], 0
    for cell in text.split("\t"):
        end = at + len(cell.split())
        found.append(leads.of_cell(words[at:end], " "))
        at = end
    return tuple(lead for lead in found if lead) if at == len(words) else ()


def _normal_pitch(strips: Sequence[Strip], pitches: Sequence[float]) -> float:
    """The usual distance between the lines of running text, in heights of the letters."""
    usual = sorted(
        pitch
        for pitch, (above, strip) in zip(pitches, pairwise(strips), strict=True)
        if 0.9 < pitch < 2.2 and above.path == strip.path and _like(above, strip)
    )
    return min(max(usual[len(usual) // 3], 1.0), 1.9) if usual else 1.25


def _ended(strip: Strip) -> bool:
    """Whether a strip's text ends as sentences end, or is the date of an entry and a place behind a stroke: ``2016 | Ipoh``."""
    if strip.cells[-1][-1][-1].words[-1].text.endswith((".", "!", "?", ":", ";")):
        return True
    date, *place = _STROKE.split(_first(strip).text, 1)
    return bool(place) and is_date(date)


def _pitch(above: Strip, strip: Strip) -> float:
    first = _first(strip)
    return (first.base - _lowest(above)) / (first.size or 1.0)


def _like(above: Strip, strip: Strip) -> bool:
    return abs(_first(above).size - _first(strip).size) < 0.1 * _first(strip).size


def _first(strip: Strip) -> Segment:
    return strip.cells[0][0][0]


def _lowest(strip: Strip) -> float:
    return max([cell[-1][0].base for cell in strip.cells])
