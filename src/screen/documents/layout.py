"""Words in their places → lines in the order in which a person reads them."""

from __future__ import annotations

from screen.documents.glyphs import clean, split_mark
from screen.documents.words import Page, Word
from screen.model import Box, Line


def lines(page: Page, number: int) -> tuple[Line, ...]:
    """The lines of a page, top down."""
    rows: list[list[Word]] = []
    for word in sorted(page.words, key=lambda w: (w.base, w.x0)):
        if rows and abs(rows[-1][-1].base - word.base) < 0.4 * word.ink.size:
            rows[-1].append(word)
        else:
            rows.append([word])
    found: list[Line] = []
    for row in rows:
        row.sort(key=lambda w: w.x0)
        text = row[0].text
        for before, word in zip(row, row[1:], strict=False):
            text += ("\t" if word.x0 - before.x1 > 1.5 * word.ink.size else " ") + word.text
        bullet, text = split_mark(text)
        if not clean(text):
            continue
        box = Box(row[0].x0, min(w.top for w in row), row[-1].x1, max(w.bottom for w in row))
        ink = row[0].ink
        found.append(Line(clean(text), number, len(found) + 1, box, round(ink.size, 1), ink.bold, ink.italic, 0, bullet))
    return tuple(found)
