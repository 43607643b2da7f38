"""Blocks → lines: the one place where paragraphs, tables and frames become numbered lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from screen.documents import dots, leads, pictures, spelling, tables
from screen.documents.blocks import Block, Frame, Paragraph, Picture, Run, Table
from screen.documents.glyphs import clean, split_mark
from screen.model import Document, Line, Note, ReadStatus, counted

#: Nobody's CV is longer (a book has about 500,000 characters); understanding it would only take long.
MAX_CHARACTERS = 1_000_000
MAX_LINES = 20_000
#: Blank paragraphs count here, too.
MAX_PARAGRAPHS = 60_000
#: From this share of its letters on a line counts as bold or italic.
_MOSTLY = 0.8
#: Fewer characters beside a picture are a stamp on a scan.
_STAMP = 20
#: So many pictures of one file are looked at.
_MAX_PICTURES = 10


def document(name: str, sha256: str, form: str, blocks: Iterable[Block], notes: tuple[Note, ...] = ()) -> Document:
    """The document that the blocks of one file make, with its status: read, empty or too large."""
    flow = _Flow()
    try:
        flow.add(blocks)
        flow.finish()
    except _TooLongError:
        note = Note("file.too-large", f"more than {MAX_CHARACTERS:,} characters or {MAX_LINES:,} lines of text")
        return Document(name, sha256, form, ReadStatus.TOO_LARGE, notes=(*notes, note))
    if flow.hidden:
        words = sum(len(line.text.split()) for line in flow.hidden)
        notes = (*notes, Note("file.hidden-text", counted(words, "word"), flow.hidden[0].text))
    status, notes = _outcome(flow, notes)
    pages = max((line.page for line in flow.visible), default=1)
    return Document(name, sha256, form, status, tuple(flow.visible), tuple(flow.hidden), pages, notes)


def _outcome(flow: _Flow, notes: tuple[Note, ...]) -> tuple[ReadStatus, tuple[Note, ...]]:
    """The status, and the notes with what is to be said of pictures."""
    if flow.recognised:
        notes = (*notes, Note("file.recognised", counted(flow.recognised, "picture")))
    if flow.unread and flow.letters < _STAMP:
        return ReadStatus.NEEDS_OCR, (*notes, Note("file.needs-ocr", counted(flow.unread, "picture")))
    if flow.unread:
        notes = (*notes, Note("file.pictured-text", counted(flow.unread, "picture")))
    if not flow.visible:
        return ReadStatus.EMPTY, (*notes, Note("file.empty", "no words that a person can see"))
    return ReadStatus.READ, notes


class _TooLongError(Exception):
    """More text than any CV has."""


@dataclass(slots=True)
class _Flow:
    """Lines so far, and where the reading stands."""

    visible: list[Line] = field(default_factory=list)
    hidden: list[Line] = field(default_factory=list)
    region: int = 0
    regions: int = 0
    column: int = 0
    space: float = 0.0
    blank: bool = False
    characters: int = 0
    paragraphs: int = 0
    behind: list[Picture] = field(default_factory=list)
    """Pictures behind the text, which matter only if there is none."""
    recognised: int = 0
    """Pictures whose words have been read."""
    unread: int = 0
    """Pictures that nobody could read here."""

    def add(self, blocks: Iterable[Block]) -> None:
        """Carry on with blocks, in order."""
        for block in blocks:
            if isinstance(block, Paragraph):
                self._paragraph(block)
            elif isinstance(block, Frame):
                self._apart(block.blocks)
            elif isinstance(block, Picture):
                self._picture(block)
            else:
                self._table(block)

    def finish(self) -> None:
        """Look at the pictures behind the text where there is hardly any text."""
        for picture in self.behind if self.letters < _STAMP else ():
            self._picture(replace(picture, is_behind=False))

    @property
    def letters(self) -> int:
        """How many characters can be seen."""
        return sum(len(line.text) for line in self.visible)

    def _picture(self, picture: Picture) -> None:
        """The lines that are pictured, in regions of their own."""
        if picture.is_behind:
            self.behind.append(picture)
            return
        lines = pictures.lines(picture) if self.recognised < _MAX_PICTURES else None
        self.recognised += bool(lines)
        self.unread += lines is None
        outer, first = self.region, self.regions + 1
        for line in lines or ():
            self.region = first + line.column
            self.regions = max(self.regions, self.region)
            self._count(line.text)
            self._append(line)
        self.region = outer

    def _table(self, table: Table) -> None:
        for part in tables.arrange(table):
            if isinstance(part, Frame):
                self._apart(part.blocks)
            else:
                self.add((part,))

    def _apart(self, blocks: tuple[Block, ...]) -> None:
        """Blocks that stand in a region of their own; afterwards the reading is back where it was."""
        outer = self.region
        self._enter()
        self.add(blocks)
        self.region = outer

    def _enter(self) -> None:
        self.regions += 1
        self.region = self.regions

    def _paragraph(self, paragraph: Paragraph) -> None:
        if paragraph.column != self.column:
            self.column = paragraph.column
            self._enter()
        self.paragraphs += 1
        if self.paragraphs > MAX_PARAGRAPHS:
            raise _TooLongError
        gap = 1.0 if self.blank else max(self.space, paragraph.before)
        seen = False
        for piece in map(dots.told, _pieces(paragraph.runs)):
            line = _line(piece, replace(paragraph, bullet=False) if seen else paragraph, is_first=not self.visible)
            secret = clean("".join(run.text for run in piece if run.hidden))
            self._count(line.text + secret)
            if secret:
                self.hidden.append(Line(secret, paragraph.page, len(self.hidden) + 1))
            if line.text:
                self._append(replace(line, gap=round(gap, 2), continues=paragraph.continues and not seen))
                gap, seen = 0.0, True
            elif seen:
                gap = 1.0
        if seen:
            self.space, self.blank = max(paragraph.after, gap), False
        else:
            self.blank = True

    def _append(self, line: Line) -> None:
        last = self.visible[-1] if self.visible else None
        page = max(line.page, last.page) if last else line.page
        number = last.number + 1 if last and last.page == page else 1
        gap = line.gap if last else 0.0
        self.visible.append(replace(line, page=page, number=number, column=self.region, gap=gap))

    def _count(self, text: str) -> None:
        self.characters += len(text)
        if self.characters > MAX_CHARACTERS or len(self.visible) > MAX_LINES:
            raise _TooLongError


def _pieces(runs: tuple[Run, ...]) -> Iterator[list[Run]]:
    """The runs of each line of a paragraph: it is cut at its line breaks."""
    piece: list[Run] = []
    for run in runs:
        first, *others = run.text.split("\n")
        if first:
            piece.append(run if not others else replace(run, text=first))
        for text in others:
            yield piece
            piece = [replace(run, text=text)] if text else []
    yield piece


def _line(runs: list[Run], paragraph: Paragraph, *, is_first: bool) -> Line:
    """One line, as yet without number and place."""
    seen = [run for run in runs if not run.hidden]
    raw = "".join(run.text for run in seen)
    typed, rest = split_mark(raw)
    return Line(
        clean(spelling.joined(rest, surely=is_first)),
        paragraph.page,
        size=_size(seen),
        bold=_mostly((len(run.text.strip()), run.bold) for run in seen),
        italic=_mostly((len(run.text.strip()), run.italic) for run in seen),
        heading=paragraph.heading,
        bullet=(paragraph.bullet or typed) and not paragraph.heading,
        leads=_leads(seen),
    )


def _leads(runs: Sequence[Run]) -> tuple[str, ...]:
    """What stands out at the beginning of each cell of a line."""
    if len({(run.bold, run.italic) for run in runs}) == 1:
        return ()
    cells: list[list[tuple[str, leads.Look]]] = [[]]
    for run in runs:
        first, *others = run.text.split("\t")
        cells[-1].append((first, (run.bold, run.italic)))
        cells += [[(text, (run.bold, run.italic))] for text in others]
    return tuple(clean(lead) for cell in cells if (lead := leads.of_cell(cell, "")))


def _mostly(parts: Iterable[tuple[int, bool]]) -> bool:
    weights = list(parts)
    total = sum(weight for weight, _ in weights)
    return total > 0 and sum(weight for weight, true in weights if true) >= _MOSTLY * total


def _size(runs: list[Run]) -> float:
    """The size of most of the letters; of equals the larger."""
    weights: dict[float, int] = {}
    for run in runs:
        weights[run.size] = weights.get(run.size, 0) + len(run.text.strip())
    return max(weights, key=lambda size: (weights[size], size), default=0.0)
