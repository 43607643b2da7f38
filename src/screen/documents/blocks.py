"""What every office format is turned into before it becomes lines: paragraphs, tables, frames, pictures, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from dataclasses import field as declare


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one look; tabs and line breaks inside the paragraph are in it as such."""

    text: str = declare(repr=False)
    bold: bool = False
    italic: bool = False
    size: float = 0.0
    """In points; 0 where the format does not say."""
    hidden: bool = False
    """Nobody can see it: marked hidden, too small, or in the colour of what lies behind it."""
    colour: str = ""
    """Any two different ones are different colours."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph. An empty one only makes room before the next."""

    runs: tuple[Run, ...] = ()
    heading: int = 0
    bullet: bool = False
    before: float = 0.0
    """White space above, in lines."""
    after: float = 0.0
    page: int = 1
    column: int = 0
    """Which column of the page the format says it stands in; any two different numbers are different columns."""
    continues: bool = False
    """It carries on the paragraph before (wrapped plain text)."""

    @property
    def text(self) -> str:
        """What can be seen of it, as the format writes it."""
        return "".join(run.text for run in self.runs if not run.hidden)

    @property
    def is_blank(self) -> bool:
        """Nothing to be seen in it."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a cell is blocks in order. A cell that another one covers is empty."""

    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Frame:
    """A text box or another region that stands apart from the text around it."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture so large that a part of a CV may be pictured in it."""

    data: bytes = declare(repr=False)
    """Empty where the file does not hold it, or in no form that is known here."""
    width: float
    """On the page, in points."""
    page: int = 1
    is_behind: bool = False
    """It lies behind the text."""


Block = Paragraph | Table | Frame | Picture
Cell = tuple[Block, ...]


def paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """All paragraphs in order, those in frames and cells included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Frame):
            yield from paragraphs(block.blocks)
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell)


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """Runs of one look as one, with the two halves of a character above U+FFFF put together."""
    merged: list[Run] = []
    for run in runs:
        if merged and replace(merged[-1], text="") == replace(run, text=""):
            merged[-1] = replace(run, text=merged[-1].text + run.text)
        else:
            merged.append(run)
    return tuple(replace(run, text=run.text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")) for run in merged)
