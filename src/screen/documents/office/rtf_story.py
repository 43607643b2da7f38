"""What holds while an RTF file is read, and the text that comes of it: runs → paragraphs → cells, rows and tables."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from screen.documents.blocks import Block, Cell, Paragraph, Run, Table


@dataclass(frozen=True, slots=True)
class State:
    """What holds in a group of the file; a group inherits it and takes it along when it ends."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False
    deleted: bool = False
    size: float = 12.0
    colour: int = 0
    shade: int = 0
    """Behind the characters; ``ground`` behind the paragraph. Both are places in the table of colours, 0 for none."""
    ground: int = 0
    font: int = -1
    skip: int = 1
    """How many bytes stand in for a Unicode character to readers that know none."""
    destination: bytes = b""
    in_table: bool = False
    listed: bool = False
    outline: int = 0
    before: float = 0.0
    after: float = 0.0


@dataclass(slots=True)
class Story:
    """A text under way: the body, a header, a note, a text box."""

    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    rows: list[tuple[Cell, ...]] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    cell: list[Block] = field(default_factory=list)
    shades: list[int] = field(default_factory=list)
    """Behind the cells of the row, as its definition gives them; the last one is under way."""
    drawn: list[Block] = field(default_factory=list)
    """Pictures in the paragraph under way."""
    is_drawn: bool = False
    """A text box: nobody says what lies behind it."""
    marked: bool = False
    """The paragraph under way has a list mark."""

    def end_paragraph(self, state: State, page: int) -> None:
        """The runs so far are a paragraph, of the cell under way or of the text."""
        runs, self.runs = _joined(self.runs), []
        listed, self.marked = (state.listed or self.marked) and not state.outline, False
        paragraph = Paragraph(runs, state.outline, listed, state.before, state.after, page)
        drawn, self.drawn = self.drawn, []
        if state.in_table:
            self.cell += [paragraph, *drawn]
        elif runs or self.blocks or drawn:
            self.end_table()
            self.blocks += [paragraph, *drawn]

    def end_cell(self, state: State, page: int) -> None:
        """The paragraphs so far are a cell."""
        self.end_paragraph(state, page)
        self.cells.append(tuple(self.cell))
        self.cell = []

    def end_row(self) -> None:
        """The cells so far are a row."""
        if self.cells:
            self.rows.append(tuple(self.cells))
        self.cells = []

    def end_table(self) -> None:
        """The rows so far are a table; what stands in a cell that never ended follows it."""
        self.end_row()
        if self.rows:
            self.blocks.append(Table(tuple(self.rows)))
        self.blocks += self.cell
        self.rows, self.cell = [], []

    def end(self, state: State, page: int) -> None:
        """The text ends here."""
        self.end_paragraph(state, page)
        self.end_table()


def _joined(runs: list[Run]) -> tuple[Run, ...]:
    """Runs of one look as one, with the two halves of a character above U+FFFF put together."""
    merged: list[Run] = []
    for run in runs:
        if merged and replace(merged[-1], text="") == replace(run, text=""):
            merged[-1] = replace(run, text=merged[-1].text + run.text)
        else:
            merged.append(run)
    return tuple(replace(run, text=run.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")) for run in merged)
