"""The text of an RTF file under way: runs → paragraphs → cells, rows and tables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from screen.documents import colours
from screen.documents.blocks import Block, Cell, Paragraph, Run, Table, joined
from screen.documents.office import places
from screen.documents.office.rtf_state import State

#: Tables in tables; nobody sets more into one another.
_DEEPEST = 30


@dataclass(slots=True)
class _Table:
    """A table under way."""

    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    cell: list[Block] = field(default_factory=list)

    def end_row(self) -> None:
        """The cells so far are a row."""
        if self.cells:
            self.rows.append(tuple(self.cells))
        self.cells = []

    def blocks(self) -> list[Block]:
        """The table, and after it what stands in a cell that never ended."""
        self.end_row()
        return [*([Table(tuple(self.rows))] if self.rows else []), *self.cell]


@dataclass(slots=True)
class Story:
    """A text under way: the body, a header, a note, a text box."""

    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    tables: list[_Table] = field(default_factory=list)
    """Those under way, the innermost last."""
    shades: list[int] = field(default_factory=list)
    """Behind the cells of the row, as its definition gives them; the last one is under way."""
    drawn: list[Block] = field(default_factory=list)
    """Pictures in the paragraph under way."""
    ground: str | None = colours.WHITE
    """The colour behind the text: the paper's, or that of the text box; None where nobody can tell."""
    reach: float = 0.0
    """How far down (points) from the paragraph under way something dark may lie behind the text."""
    marked: bool = False
    """The paragraph under way has a list mark."""

    def end_paragraph(self, state: State, page: int, depth: int | None = None) -> None:
        """The runs so far are a paragraph, of the cell under way in the table of a depth, or of the text."""
        runs, self.runs = joined(self.runs), []
        listed, self.marked = (state.listed or self.marked) and not state.outline, False
        paragraph = Paragraph(runs, state.outline, listed, state.before, state.after, page)
        drawn, self.drawn = self.drawn, []
        depth = min(state.depth if depth is None else depth, _DEEPEST)
        if not (runs or drawn or depth or self.blocks):
            return
        self._level(depth)
        self._here(depth).extend([paragraph, *drawn])
        if not depth:
            self._sink(runs)

    def end_cell(self, state: State, page: int, depth: int) -> None:
        """The paragraphs so far are a cell of the table of a depth."""
        depth = min(depth, _DEEPEST)
        self.end_paragraph(state, page, depth)
        table = self.tables[depth - 1]
        table.cells.append(tuple(table.cell))
        table.cell = []

    def end_row(self, depth: int) -> None:
        """The cells so far are a row of the table of a depth."""
        if 0 < depth <= len(self.tables):
            self._level(depth)
            self.tables[depth - 1].end_row()
            self._sink(())

    def end(self, state: State, page: int) -> None:
        """The text ends here."""
        self.end_paragraph(state, page)
        self._level(0)

    @property
    def cells(self) -> int:
        """How many cells of the outermost row under way have ended."""
        return len(self.tables[0].cells) if self.tables else 0

    def _sink(self, runs: Sequence[Run]) -> None:
        """The text goes on below a paragraph or row, which is at least as high as its smallest letters, tightly set."""
        self.reach -= places.TIGHT * min((run.size for run in runs), default=places.LINE)

    def _level(self, depth: int) -> None:
        """End the tables that are deeper, and begin those that are not yet under way."""
        while len(self.tables) > depth:
            inner = self.tables.pop().blocks()
            self._here(len(self.tables)).extend(inner)
        while len(self.tables) < depth:
            self.tables.append(_Table())

    def _here(self, depth: int) -> list[Block]:
        return self.tables[depth - 1].cell if depth else self.blocks
