"""A document of any shape → one that nothing after it chokes on: long lines are cut, the rest behind a limit is left off.

Sizes and places that no page has are taken as unknown. People write lines of some hundred characters and CVs of some thousand.
What is far beyond that is no CV that a person would read, and later stages may take time that grows with the square of a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from screen.model import Document, Line, Note

#: Characters of a line; more is cut at a blank, the pieces carrying on one another.
LONGEST_LINE = 1_200
#: Characters of a document that are read on: some hundred pages.
LONGEST_TEXT = 400_000

#: Points, and heights of a line: more is no size of letters or gap on a page (Word allows 1,638).
LARGEST_SIZE = 10_000.0
#: Points from a page's corner: a PDF page measures at most 14,400 (ISO 32000, annex C).
_FARTHEST = 1_000_000.0


def bounded(document: Document) -> Document:
    """The same document with lines and length within the limits; a note says when something was left off."""
    if not all(map(_is_measurable, document.lines)):
        document = replace(document, lines=tuple(map(_measurable, document.lines)))
    if not any(len(line.text) > LONGEST_LINE for line in document.lines) and len(document.text) <= LONGEST_TEXT:
        return document
    kept: list[Line] = []
    room = LONGEST_TEXT
    for line in _cut(document.lines):
        room -= len(line.text)
        if room < 0:
            note = Note("file.cut-short", f"read up to {LONGEST_TEXT:,} characters")
            return replace(document, lines=tuple(kept), notes=(*document.notes, note))
        kept.append(line)
    return replace(document, lines=tuple(kept))


def _is_measurable(line: Line) -> bool:
    """Whether its measures can be reckoned with; NaN and infinity fail every comparison here."""
    box = line.box
    return (
        0 <= line.size <= LARGEST_SIZE
        and 0 <= line.gap <= LARGEST_SIZE
        and (box is None or all(abs(side) <= _FARTHEST for side in (box.x0, box.top, box.x1, box.bottom)))
    )


def _measurable(line: Line) -> Line:
    """The line with the measures that cannot be as unknown."""
    if _is_measurable(line):
        return line
    size, gap = (value if 0 <= value <= LARGEST_SIZE else 0.0 for value in (line.size, line.gap))
    kept = replace(line, size=size, gap=gap)
    return kept if _is_measurable(kept) else replace(kept, box=None)


def _cut(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, long ones in pieces, numbered anew on each page."""
    number, page = 0, 0
    for line in lines:
        for piece in _pieces(line):
            number = number + 1 if piece.page == page else 1
            page = piece.page
            yield replace(piece, number=number)


def _pieces(line: Line) -> Iterator[Line]:
    rest, first = line.text, True
    while len(rest) > LONGEST_LINE:
        at = rest.rfind(" ", LONGEST_LINE // 2, LONGEST_LINE)
        at = at if at > 0 else LONGEST_LINE
        yield _piece(line, rest[:at], first=first)
        rest, first = rest[at:].lstrip(), False
    yield _piece(line, rest, first=first)


def _piece(line: Line, text: str, *, first: bool) -> Line:
    return replace(line, text=text) if first else replace(line, text=text, continues=True, gap=0.0, bullet=False)
