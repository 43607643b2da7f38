"""The text and properties of a Word 97–2003 document → blocks, in document order ([MS-DOC] 2.4)."""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import inf
from typing import Any, NamedTuple

from screen.documents.blocks import Block, Cell, Frame, Paragraph, Run, Table, joined
from screen.documents.office import doc_looks, doc_shapes, furniture, places
from screen.documents.office.doc_file import END_NOTES, HEADERS, NOTES, SECTIONS, File, Span, properties
from screen.documents.office.doc_shapes import Anchor
from screen.documents.office.places import LETTER, TWIPS, Ground, Place, Shape, Sheet

_CELL_END, _PAGE_END = "\a", "\f"
_END = re.compile(r"[\r\a\f]")
_FIELD, _RESULT, _FIELD_END = "\x13", "\x14", "\x15"
_COLUMN_END, _DRAWN, _PICTURE = "\x0e", "\x08", "\x01"
#: Characters that stand for others (2.4.1); all other control characters stand for pictures, notes and the like.
_SIGNS = str.maketrans({"\v": "\n", "\x1e": "-", "\x1f": None} | {chr(code): None for code in (*range(8), 8, *range(14, 19))})
_PIECES = re.compile(r"[\x13\x14\x15\x0e]|[^\x13\x14\x15\x0e]+")
#: Tables in tables; nobody sets more into one another.
_DEEPEST = 30
_SEPARATORS = 6
#: Stories of a section's headers and footers (2.3.5): even, odd, even footer, odd footer, first, first footer.
_HEADERS_FIRST, _OF_A_SECTION = (4, 1, 0), 6


def blocks(file: File) -> Iterator[Block]:
    """Headers, body, footers and notes."""
    return _Reader.of(file).all()


class _Part(NamedTuple):
    """A paragraph: its characters (with the one that ends it) and what is said of it."""

    start: int
    end: int
    looks: doc_looks.Properties
    letters: doc_looks.Properties
    """What its style says of its characters."""
    depth: int
    """How many tables it stands in."""
    ends_cell: bool
    ends_row: bool


@dataclass(slots=True)
class _Reader:
    """Reads one file; remembers the page and column."""

    file: File
    styles: doc_looks.Styles
    paper: Sheet = LETTER
    anchors: Mapping[int, Anchor] = field(default_factory=dict)
    """By the place of their marks in the text."""
    shapes: Sequence[Shape] = ()
    boxes: dict[int, tuple[int, int]] = field(default_factory=dict)
    """From where to where the text of text boxes goes that have not been read yet."""
    sections: Mapping[int, tuple[bool, bool]] = field(default_factory=dict)
    """By the end of each section: whether it has columns, and whether the next one begins on the same page."""
    page: int = 1
    column: int = 0
    depth: float = 0.0
    """How far down the text the reading is at least."""

    @classmethod
    def of(cls, file: File) -> _Reader:
        """A reader, with what the whole file says of its sections and shapes."""
        sections, paper = _sections(file)
        anchors = doc_shapes.anchors(file, paper)
        shapes = list(doc_shapes.shapes(anchors, file.text[: file.lengths.body]))
        marks = {anchor.at: anchor for anchor in anchors}
        return cls(file, doc_looks.styles(file), paper, marks, shapes, doc_shapes.boxes(file), sections, depth=paper.top)

    def all(self) -> Iterator[Block]:
        """Everything that prints, in reading order."""
        lengths = self.file.lengths
        seen: set[str] = set()
        first, later = self._furniture()
        yield from self._once(first, seen)
        self.page, self.column = 1, 0
        yield from self._blocks(0, lengths.body, Ground())
        yield from self._once(later, seen)
        yield from self._notes(NOTES, lengths.body, lengths.notes)
        start = lengths.body + lengths.notes + lengths.headers + lengths.comments
        yield from self._notes(END_NOTES, start, lengths.end_notes)

    def _furniture(self) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Headers to read before the body (those of the first section), and what to read after it."""
        start = self.file.lengths.body + self.file.lengths.notes
        stories = [(start + one, start + other) for one, other in self.file.stretches(HEADERS)][_SEPARATORS:]
        first = [stories[place] for place in _HEADERS_FIRST if place < len(stories)]
        heads = [story for place, story in enumerate(stories) if place % _OF_A_SECTION in _HEADERS_FIRST]
        return first, heads + [story for story in stories if story not in heads]

    def _once(self, stories: Sequence[tuple[int, int]], seen: set[str]) -> Iterator[Block]:
        """Headers or footers, each text once, none that is but a page number."""
        for start, end in stories:
            found = tuple(self._blocks(start, end - 1, Ground())) if end - 1 > start else ()
            yield from furniture.once(found, seen)

    def _notes(self, number: int, start: int, length: int) -> Iterator[Block]:
        for one, other in self.file.stretches(number):
            if one < other <= length and (found := tuple(self._blocks(start + one, start + other, Ground()))):
                yield Frame(found)

    # ------------------------------------------------------------------------------------------------ paragraphs, tables

    def _blocks(self, start: int, end: int, ground: Ground) -> Iterator[Block]:
        yield from self._nested(list(self._parts(start, end)), 0, ground)

    def _parts(self, start: int, end: int) -> Iterator[_Part]:
        """The paragraphs of a stretch of text."""
        while start < end:
            match = _END.search(self.file.text, start, end)
            stop = match.end() if match else end
            yield self._part(start, stop)
            start = stop

    def _part(self, start: int, end: int) -> _Part:
        data = _data(self.file.paragraphs, end - 1)
        number = int.from_bytes(data[:2], "little")
        style, letters = self.styles.paragraph(number)
        looks = {**style, **doc_looks.of_paragraph(self.file.properties(data[2:]))}
        depth = min(max(looks.get("depth", 1), 1), _DEEPEST) if looks.get("tabled") else 0
        ends_row = bool(looks.get("row_end")) if depth <= 1 else bool(looks.get("inner_end"))
        ends_cell = self.file.text[end - 1] == _CELL_END if depth <= 1 else bool(looks.get("inner_cell"))
        return _Part(start, end, looks, letters, depth, ends_cell and depth > 0, ends_row and depth > 0)

    def _nested(self, parts: Sequence[_Part], depth: int, ground: Ground) -> Iterator[Block]:
        """The blocks of paragraphs that stand in ``depth`` tables or more."""
        place = 0
        while place < len(parts):
            if parts[place].depth <= depth:
                yield from self._paragraph(parts[place], ground)
                place += 1
                continue
            end = place
            while end < len(parts) and parts[end].depth > depth:
                end += 1
            yield from self._table(parts[place:end], depth + 1, ground)
            place = end

    def _table(self, parts: Sequence[_Part], depth: int, ground: Ground) -> Iterator[Block]:
        rows: list[tuple[Cell, ...]] = []
        row: list[list[_Part]] = [[]]
        for part in parts:
            if part.depth == depth and part.ends_row:
                rows.append(self._row([cell for cell in row if cell], part.looks, depth, ground))
                row = [[]]
                continue
            row[-1].append(part)
            if part.depth == depth and part.ends_cell:
                row.append([])
        if rows:
            yield Table(tuple(rows))
        for cell in row:  # a row that never ends
            yield from self._nested(cell, depth, ground)

    def _row(self, cells: list[list[_Part]], looks: doc_looks.Properties, depth: int, ground: Ground) -> tuple[Cell, ...]:
        shades = looks.get("shades") or looks.get("old_shades") or []
        covered = looks.get("covered", [])
        if places.is_tiny(looks.get("height", 0.0)):
            ground = replace(ground, unseen=True)
        found: list[Cell] = []
        top = lowest = self.depth
        for place, cell in enumerate(cells):
            self.depth = top
            behind = ground.under(shades[place]) if place < len(shades) else ground
            is_covered = place < len(covered) and covered[place]
            found.append(() if is_covered else tuple(self._nested(cell, depth, behind)))
            lowest = max(lowest, self.depth)
        self.depth = lowest
        return tuple(found)

    def _paragraph(self, part: _Part, ground: Ground) -> Iterator[Block]:
        looks = part.looks
        if looks.get("new_page"):
            self.page += 1
        page, column = self.page, self.column
        ground = self._placed(part, ground).under(looks.get("shade", ""))
        made = _Made([])
        apart: list[Block] = []
        for run in self._runs(part):
            self._run(run, part, ground, made, apart)
        level = looks.get("level", 0)
        model = Paragraph(
            heading=min(level, 9),
            bullet=bool(looks.get("listed")) and not level,
            before=looks.get("before", 0.0),
            after=looks.get("after", 0.0),
            page=page,
            column=column,
        )
        for place, runs in enumerate(made.columns):
            yield replace(model, runs=joined(runs), column=column + place)
        self.column += len(made.columns) - 1
        yield from apart
        self._turn(part)
        self.depth += places.LINE

    def _placed(self, part: _Part, ground: Ground) -> Ground:
        """The ground of a paragraph: where it stands, and whether it is set where nobody sees it."""
        looks = part.looks
        left, right = self.paper.edges(looks)
        if looks.get("crushed") or (not ground.in_box and places.is_off(self.paper, left, right, part.end - part.start)):
            return replace(ground, unseen=True)
        if ground.in_box or part.start >= self.file.lengths.body:
            return ground
        return replace(ground, place=Place(top=self.depth) if part.depth else Place(left, self.depth, right))

    def _turn(self, part: _Part) -> None:
        """What the end of a paragraph ends besides: a page or a section."""
        if self.file.text[part.end - 1] != _PAGE_END:
            return
        has_columns, stays = self.sections.get(part.end, (False, False))
        self.column += has_columns
        self.page += not stays

    # -------------------------------------------------------------------------------------------------------- characters

    def _runs(self, part: _Part) -> Iterator[Span]:
        """The stretches of one look in a paragraph, without the mark that ends it."""
        looks = self.file.looks
        end = part.end - bool(_END.match(self.file.text[part.end - 1]))
        place = max(bisect_right(looks, part.start, key=lambda span: span.start) - 1, 0)
        at = part.start
        while at < end:
            while place < len(looks) and looks[place].end <= at:
                place += 1
            if place == len(looks) or looks[place].start >= end:
                yield Span(at, end, b"")
                return
            span = looks[place]
            if span.start > at:
                yield Span(at, span.start, b"")
            yield Span(max(at, span.start), min(end, span.end), span.data)
            at = min(end, span.end)

    def _run(self, span: Span, part: _Part, ground: Ground, made: _Made, apart: list[Block]) -> None:
        own = list(self.file.properties(span.data))
        direct = doc_looks.of_characters(own, part.letters)
        style = self.styles.paragraph(direct["style"])[1] if "style" in direct else {}
        inherited = {**part.letters, **style}
        looks = {**inherited, **doc_looks.of_characters(own, inherited)}
        if looks.get("deleted"):
            return
        text = self.file.text[span.start : span.end]
        if _DRAWN in text and looks.get("special"):
            apart += self._drawn(span, ground)
        if _PICTURE in text and looks.get("special") and not looks.get("data") and "picture" in looks:
            apart += doc_shapes.picture(self.file, looks["picture"], self.page)
        if looks.get("symbol") and looks.get("special"):
            text = str(looks["symbol"])
        elif looks.get("data") and looks.get("special"):
            return
        model = self._look(looks, ground)
        for piece in _PIECES.findall(text):
            made.add(piece, model)

    def _look(self, looks: Mapping[str, Any], ground: Ground) -> Run:
        size, colour = looks.get("size", 10.0), str(looks.get("colour", ""))
        behind = ground.under(looks.get("shade", ""))
        narrow = places.is_tiny(size, looks.get("stretch", 1.0))
        hidden = bool(looks.get("vanish")) or narrow or behind.hides(colour, self.shapes)
        return Run("", bool(looks.get("bold")), bool(looks.get("italic")), size, hidden, colour)

    def _drawn(self, span: Span, ground: Ground) -> Iterator[Block]:
        """The text boxes whose marks stand in a stretch of text."""
        for at in range(span.start, span.end):
            anchor = self.anchors.get(at) if self.file.text[at] == _DRAWN else None
            if anchor is None or anchor.shape not in self.boxes:
                continue
            box = Shape(anchor.place, inf, False, anchor.fill, anchor.order)
            inside = ground.boxed(box, self.paper, self.shapes).under(anchor.fill)
            depth = self.depth
            yield Frame(tuple(self._blocks(*self.boxes.pop(anchor.shape), inside)))
            self.depth = depth


@dataclass(slots=True)
class _Made:
    """A paragraph in the making: its runs, by the column of the page, and for each open field whether it shows by now."""

    fields: list[bool]
    columns: list[list[Run]] = field(default_factory=lambda: [[]])

    def add(self, piece: str, model: Run) -> None:
        """Carry on with characters of one look, or with the mark of a field or column."""
        if piece == _FIELD:
            self.fields.append(False)
        elif piece == _RESULT and self.fields:
            self.fields[-1] = True
        elif piece == _FIELD_END and self.fields:
            self.fields.pop()
        elif piece == _COLUMN_END:
            self.columns.append([])
        elif all(self.fields) and (text := piece.translate(_SIGNS)):
            self.columns[-1].append(replace(model, text=text))


def _sections(file: File) -> tuple[dict[int, tuple[bool, bool]], Sheet]:
    """The end of each section with whether it has columns and whether the next stays on its page; the paper of the first."""
    found: dict[int, tuple[bool, bool]] = {}
    paper: Sheet | None = None
    said: list[tuple[int, dict[int, int]]] = []
    for _, end, entry in file.places(SECTIONS, 12):
        at = struct.unpack_from("<i", entry, 2)[0]
        stated: dict[int, int] = {}
        if 0 <= at < len(file.main) - 2:
            length = struct.unpack_from("<H", file.main, at)[0]
            stated = {one.code: one.value for one in properties(file.main[at + 2 : at + 2 + length])}
        said.append((end, stated))
        width, height = stated.get(0xB01F, 12240) / TWIPS, stated.get(0xB020, 15840) / TWIPS
        left, right, top = stated.get(0xB021, 1800) / TWIPS, stated.get(0xB022, 1800) / TWIPS, stated.get(0x9023, 1440) & 0x7FFF
        paper = paper or Sheet(width, height, left, top / TWIPS, width - right)
    for place, (end, stated) in enumerate(said):
        following = said[place + 1][1] if place + 1 < len(said) else {}
        found[end] = (stated.get(0x500B, 0) > 0, following.get(0x3009, 2) == 0)
    return found, paper or LETTER


def _data(spans: Sequence[Span], at: int) -> bytes:
    """The properties of the character at a place."""
    place = bisect_right(spans, at, key=lambda span: span.start) - 1
    return spans[place].data if place >= 0 and at < spans[place].end else b""
