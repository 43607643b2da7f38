"""Tables → paragraphs and frames in the order in which a person reads them; the same rules for every format.

A row of short cells is one line with tabs. A row with one long cell is a lead line and what follows in that cell. A table
that only lays out a page (cells with many paragraphs side by side) is read cell after cell. A table whose columns are the
records is read column after column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from screen.documents.blocks import Block, Cell, Frame, Paragraph, Run, Table
from screen.documents.layout.dated import whole
from screen.documents.ticked import EMPTY, heads, is_ticked
from screen.documents.vocabulary import any_of, listed

#: A cell with so many paragraphs is a text of its own, not an entry of a record.
_TEXT_OF_ITS_OWN = 4
#: A label or date is at most so long.
_LABEL_CHARACTERS = 45
#: A question of a form with its answer has no more paragraphs; and how it begins.
_ANSWERED, _ASKED = 3, re.compile(rf"{any_of('words', 'asked')}\b", re.IGNORECASE)
#: No date is in more pieces.
_PIECES = 5
_DASHES = ("-", "–", "—")
#: What no phrase ends with: the next paragraph carries it on.
_JOINTS = (*_DASHES, ",", "&", "/", *(f" {word}" for word in listed("words", "open", "record")))
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}\s*[/.]\s*\d{2,4}\b|'\d\d\b")


def arrange(table: Table) -> Iterator[Block]:
    """The content of a table in reading order. Frames are regions that stand apart."""
    rows = [row for row in table.rows if any(_is_filled(cell) for cell in row)]
    if _columns_are_records(rows):
        for column in range(len(rows[0])):
            for row in rows:
                yield from row[column]
        return
    texts = [[_text(cell) for cell in row] for row in rows]
    for at, row in enumerate(rows):
        is_headed = any(len(above) == len(row) and heads(above) for above in texts[:at])
        if is_headed and is_ticked(texts[at]) and not any(_has_structure(cell) for cell in row):
            yield _side_by_side([_joined(_filled(cell)) if _is_filled(cell) else _unticked(row) for cell in row])
        else:
            yield from _row([cell for cell in row if _is_filled(cell) and not _is_sign(cell)])


def _unticked(row: tuple[Cell, ...]) -> Paragraph:
    return replace(_filled(row[0])[0], runs=(Run(EMPTY),))


def _text(cell: Cell) -> str:
    return " ".join(paragraph.text.strip() for paragraph in _filled(cell))


def _row(cells: list[Cell]) -> Iterator[Block]:
    if len(cells) == 1:
        yield from cells[0]
        return
    texts = [] if any(_has_structure(cell) for cell in cells) else [_filled(cell) for cell in cells]
    if texts and _asks(texts):
        yield _side_by_side([_joined(text) for text in texts])
    elif not texts or _lays_out(texts):
        for cell in cells:
            yield Frame(cell)
    elif zipped := _parallel(cells):
        yield from zipped
    else:
        yield from _record(texts)


def _record(cells: list[list[Paragraph]]) -> Iterator[Block]:
    """A row that is one record: a lead line, then what is left of its longer cells."""
    heads: list[Paragraph] = []
    rests: list[list[Paragraph]] = []
    is_dated = any(_is_date(cell) for cell in (*cells[:2], cells[-1]))
    for place, cell in enumerate(cells):
        short = _is_label(cell) and (place == 0 or _is_period(cell))
        together = short or (len(cells) > 2 and len(cell) <= 2 and not (is_dated and _are_two(cell)))
        heads.append(_joined(cell) if together else cell[0])
        rests.append([] if together else cell[1:])
    if _is_title(heads, rests):
        yield heads[0]
        yield heads[1]
    else:
        yield _side_by_side(heads)
    for rest in rests:
        yield from rest


def _is_title(heads: list[Paragraph], rests: list[list[Paragraph]]) -> bool:
    """Whether the left of two cells is the heading of all that stands in the right one (``EDUCATION | …``, or of a list)."""
    if len(heads) != 2 or rests[0] or not rests[1]:
        return False
    text = heads[0].text.strip()
    if heads[1].bullet:
        return True
    if _DATE.search(text) or len(text) > _LABEL_CHARACTERS or text.endswith(":"):
        return False
    return heads[0].heading > 0 or text.isupper() or (_is_bold(heads[0]) and len(rests[1]) >= 2)


def _asks(cells: list[list[Paragraph]]) -> bool:
    """Whether each cell of a row holds a question of a form in capitals and a short answer below: ``NAME OF EMPLOYER:``."""
    labels = [cell[0].text.strip() for cell in cells]
    is_short = all(len(cell) <= _ANSWERED and not any(part.bullet for part in cell) for cell in cells)
    answered = any(len(cell) > 1 for cell in cells)
    return is_short and answered and all(label.partition(":")[0].isupper() and _ASKED.match(label) for label in labels)


def _lays_out(cells: list[list[Paragraph]]) -> bool:
    """Whether the cells of a row are texts of their own, side by side, and not the parts of one record."""
    long = [cell for cell in cells if len(cell) >= _TEXT_OF_ITS_OWN]
    several = [cell for cell in cells if len(cell) >= 2]
    if len(long) >= 2 or (len(several) == len(cells) and all(paragraph.bullet for cell in cells for paragraph in cell)):
        return True
    if len(cells) < 3 and all(len(cell) >= 3 for cell in cells) and not any(_DATE.search(p.text) for p in cells[0]):
        return True
    return len(cells) > 1 and all(_is_titled(cell) for cell in cells)


def _is_titled(cell: list[Paragraph]) -> bool:
    """Whether a cell begins with a title, in bold or a heading, that what follows is not (``Languages`` above a list)."""
    title, rest = cell[0], cell[1:]
    if not rest or _DATE.search(title.text) or len(title.text.strip()) > _LABEL_CHARACTERS:
        return False
    return bool(title.heading or _is_bold(title)) and not any(part.heading or _is_bold(part) for part in rest)


def _parallel(cells: list[Cell]) -> list[Block]:
    """Rows of a table that was typed with line breaks in one row of cells: dates, and beside each its entry."""
    columns = [_trimmed(cell) for cell in cells]
    if len({len(column) for column in columns}) != 1 or len(columns[0]) < 2:
        return []
    firsts = [paragraph for paragraph in columns[0] if not paragraph.is_blank]
    is_one_period = len(firsts) == 2 and _is_period(firsts)
    if is_one_period or not all(_is_label([paragraph]) and _is_key(paragraph.text) for paragraph in firsts):
        return []
    rows = [[paragraph for paragraph in row if not paragraph.is_blank] for row in zip(*columns, strict=True)]
    return [_side_by_side(row) for row in rows if row]


def _is_key(text: str) -> bool:
    return bool(_DATE.search(text)) or text.rstrip().endswith(":")


def _columns_are_records(rows: list[tuple[Cell, ...]]) -> bool:
    """A first row of nothing but dates, in every column, and no dates below: each column is one record."""
    if len(rows) < 3 or len(rows[0]) < 2 or len({len(row) for row in rows}) != 1:
        return False
    if not all(_is_filled(cell) and not _has_structure(cell) for row in rows for cell in row):
        return False
    dated = [[_is_date(_filled(cell)) for cell in row] for row in rows]
    return all(dated[0]) and not any(any(row) for row in dated[1:])


def _is_date(paragraphs: list[Paragraph]) -> bool:
    return _is_label(paragraphs) and any(_DATE.search(paragraph.text) for paragraph in paragraphs)


def _is_period(paragraphs: list[Paragraph]) -> bool:
    """A date, or two with a dash between them."""
    ends = [paragraph.text.strip() for paragraph in paragraphs]
    return all(_DATE.search(end) for end in ends) and (
        len(ends) == 1 or ends[0].endswith(_DASHES) or ends[1].startswith(_DASHES)
    )


def _is_label(paragraphs: list[Paragraph]) -> bool:
    """Short, in at most two paragraphs: a date, a label, a place."""
    return len(paragraphs) <= 2 and sum(len(paragraph.text.strip()) for paragraph in paragraphs) <= _LABEL_CHARACTERS


def _are_two(cell: list[Paragraph]) -> bool:
    """Whether two paragraphs of a cell are a post and its employer or the like, and no phrase that was broken."""
    first, last = cell[0].text.strip(), cell[-1].text.strip()
    if len(cell) == 1 or _DATE.search(first) or _DATE.search(last):
        return False
    return not (last[:1].islower() or first.endswith(_JOINTS))


def _is_bold(paragraph: Paragraph) -> bool:
    seen = [run for run in paragraph.runs if run.text.strip() and not run.hidden]
    return bool(seen) and all(run.bold for run in seen)


def _is_filled(cell: Cell) -> bool:
    return any(not isinstance(block, Paragraph) or any(run.text.strip() for run in block.runs) for block in cell)


def _is_sign(cell: Cell) -> bool:
    """A cell of nothing but the sign between label and value (``Name | : | Siti``)."""
    return not _has_structure(cell) and "".join(paragraph.text for paragraph in _filled(cell)).strip() in (":", "-", "–", "=")


def _has_structure(cell: Cell) -> bool:
    return any(not isinstance(block, Paragraph) for block in cell)


def _filled(cell: Cell) -> list[Paragraph]:
    """The paragraphs of a cell that are not empty; a line break in one is as good as its end, but not within a date."""
    parts = [part for block in cell for part in _lines(block) if any(run.text.strip() for run in part.runs)]
    for count in range(min(len(parts), _PIECES), 1, -1):
        if whole([part.text.strip() for part in parts[:count]]):
            return [_joined(parts[:count]), *parts[count:]]
    return parts


def _trimmed(cell: Cell) -> list[Paragraph]:
    """The paragraphs of a cell, blank ones too, without those at its end."""
    paragraphs = [part for block in cell for part in _lines(block)]
    while paragraphs and paragraphs[-1].is_blank:
        paragraphs.pop()
    return paragraphs


def _lines(block: Block) -> Iterator[Paragraph]:
    """A paragraph cut at its line breaks; nothing for other blocks."""
    if not isinstance(block, Paragraph):
        return
    if not any("\n" in run.text for run in block.runs):
        yield block
        return
    pieces: list[list[Run]] = [[]]
    for run in block.runs:
        first, *others = run.text.split("\n")
        pieces[-1].append(replace(run, text=first))
        pieces += [[replace(run, text=text)] for text in others]
    for place, piece in enumerate(pieces):
        yield replace(block, runs=tuple(piece), bullet=block.bullet and place == 0, before=0.0 if place else block.before)


def _joined(paragraphs: list[Paragraph]) -> Paragraph:
    """Paragraphs of one cell as one, with blanks between."""
    return _glued(paragraphs, " ")


def _side_by_side(paragraphs: list[Paragraph]) -> Paragraph:
    """Paragraphs of different cells as one, with tabs between."""
    return replace(_glued(paragraphs, "\t"), bullet=False)


def _glued(paragraphs: list[Paragraph], by: str) -> Paragraph:
    runs: list[Run] = []
    for paragraph in paragraphs:
        runs += [Run(by, hidden=all(run.hidden for run in paragraph.runs))] if runs else []
        runs += paragraph.runs
    return replace(
        paragraphs[0],
        runs=tuple(runs),
        before=max(paragraph.before for paragraph in paragraphs),
        after=max(paragraph.after for paragraph in paragraphs),
    )
