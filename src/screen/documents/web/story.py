"""Inline text of a web page → paragraphs: white space, what stands apart on a line, floats."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from screen.documents import colours
from screen.documents.blocks import Block, Paragraph, Run

_SPACE = re.compile(r"[ \t\r\n\f]+")
#: Nobody sees text of this size or less (points).
_TINY = 1.5
#: A float with more characters or paragraphs is a column and no date or label.
_SHORT, _FEW = 60, 2
_CLOSING = tuple(",.;:)!?")


@dataclass(frozen=True, slots=True)
class Look:
    """What an element hands down to what is in it."""

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    colour: str = ""
    ground: str | None = colours.WHITE
    unseen: bool = False
    verbatim: bool = False
    drawn: bool = False
    """The level that is drawn in it has been told."""

    def run(self, text: str) -> Run:
        """A run of this look."""
        unseen = self.unseen or 0 < self.size <= _TINY or colours.is_lost(self.colour, self.ground)
        return Run(text, self.bold, self.italic, round(self.size, 1), unseen, self.colour)


@dataclass(slots=True)
class Story:
    """Blocks so far, and the paragraph that is being written."""

    model: Paragraph
    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    gap: str = ""
    """What must stand before the next word."""
    late: list[Run] = field(default_factory=list)
    """Floats at the right of the line."""
    is_solid: bool = False
    """Whether the paragraph holds more than floats."""
    shares: float = 0.0
    left_model: Paragraph | None = None
    """How the floats at the left would be set if they were a paragraph."""

    @property
    def last(self) -> str:
        """The last character that stands on the line."""
        return self.runs[-1].text[-1:] if self.runs else ""

    def add(self, text: str | None, look: Look) -> None:
        """Carry on, with white space as a browser sets it."""
        if not text:
            return
        text = text if look.verbatim else _SPACE.sub(" ", text)
        if text.strip():
            if self.gap and self._has_line() and not text.lstrip().startswith(_CLOSING):
                self.runs.append(look.run(self.gap))
            self.gap, self.is_solid = "", True
        self.runs.append(look.run(text))

    def apart(self, gap: str) -> None:
        """The next words stand apart from those before, by a tab or a blank."""
        self.gap = self.gap if self.gap == "\t" else gap or self.gap

    def cell(self, text: str, look: Look) -> None:
        """Words that stand apart on the line."""
        self.apart("\t")
        self.add(text, look)
        self.apart("\t")

    def level(self, text: str, look: Look) -> None:
        """A level that is drawn: on the line of the words before, unless they tell it already."""
        last = self.blocks[-1] if self.blocks else None
        if self._has_words():
            if text not in "".join(run.text for run in self.runs):
                self.cell(text, look)
        elif isinstance(last, Paragraph) and not last.is_blank and len(last.text) <= _SHORT:
            if text not in last.text:
                self.blocks[-1] = replace(last, runs=(*_stripped(last.runs), look.run("\t" + text)))
        else:
            self.cell(text, look)

    def line_break(self, look: Look) -> None:
        """The line ends here."""
        self._settle_late()
        self.runs.append(replace(look, verbatim=True).run("\n"))
        self.gap = ""

    def aside(self, found: Sequence[Block], *, right: bool, share: float = 0.0) -> bool:
        """Set a float at its side of the line, if it is short; says whether it was."""
        parts = [block for block in found if isinstance(block, Paragraph) and block.runs]
        length = sum(len(part.text.strip()) for part in parts)
        if len(parts) < len(found) or len(parts) > _FEW or length > _SHORT or any("\n" in part.text for part in parts):
            return False
        if self.shares + share > 101 or (not right and self.late and not self.is_solid):
            self.flush(keep=False)
        self.shares += share
        for part in parts:
            if right:
                self.late[:0] = [Run("\t", hidden=part.is_blank), *part.runs]
            else:
                self.runs += [Run("\t", hidden=part.is_blank)] if self._has_line() else []
                self.runs += part.runs
                self.left_model = self.left_model or part
                self.gap = "\t"
        return True

    def block(self, found: Sequence[Block], *, is_clear: bool = False) -> None:
        """Blocks after what has been written; floats that wait go to the first line of them."""
        waits = not self.is_solid and (self._has_words() or self.late)
        first = found[0] if found else None
        heads = self.left_model is not None and self.left_model.heading > 0
        if waits and isinstance(first, Paragraph) and not first.is_blank and not is_clear and not heads:
            lead = [*self.runs, Run("\t")] if self._has_words() else []
            line, rest = _first_line(first.runs)
            self.blocks += [replace(first, runs=(*lead, *line, *self.late, *rest)), *found[1:]]
            self._start()
        else:
            self.flush(keep=not found and not is_clear)
            self.blocks += found

    def flush(self, *, keep: bool = False) -> None:
        """End the paragraph, if there is anything in it (a no-break space makes an empty line)."""
        if keep and not self.is_solid:
            return
        self._settle_late()
        if any(run.text.strip(" \t") for run in self.runs):
            model = self.left_model if self.left_model and not self.is_solid else self.model
            self.blocks.append(replace(model, runs=tuple(self.runs)))
        self._start()

    def finish(self) -> list[Block]:
        """All blocks. A float at the right with nothing beside it belongs to the line before."""
        last = self.blocks[-1] if self.blocks else None
        alone = self.late and not self._has_words()
        if alone and isinstance(last, Paragraph) and not last.is_blank and len(last.text) <= _SHORT:
            self.blocks[-1] = replace(last, runs=(*_stripped(last.runs), *self.late))
            self._start()
        self.flush()
        return self.blocks

    def _start(self) -> None:
        self.runs, self.late, self.gap, self.is_solid, self.shares, self.left_model = [], [], "", False, 0.0, None

    def _settle_late(self) -> None:
        late, self.late = self.late, []
        self.runs += late

    def _has_words(self) -> bool:
        return any(run.text.strip() for run in self.runs)

    def _has_line(self) -> bool:
        """Whether words stand on the line already."""
        for run in reversed(self.runs):
            if run.text.rpartition("\n")[2].strip():
                return True
            if "\n" in run.text:
                return False
        return False


def _stripped(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Runs without blank ones at the end."""
    end = len(runs)
    while end and not runs[end - 1].text.strip():
        end -= 1
    return runs[:end]


def _first_line(runs: tuple[Run, ...]) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """Runs up to the first line break, and from there on."""
    for place, run in enumerate(runs):
        if "\n" in run.text:
            before, _, after = run.text.partition("\n")
            return (*runs[:place], replace(run, text=before)), (replace(run, text="\n" + after), *runs[place + 1 :])
    return runs, ()
