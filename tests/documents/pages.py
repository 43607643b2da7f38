"""Pages written in code, for the tests of layout: words in their places, and the lines that are read from them."""

from screen.documents import layout
from screen.documents.layout.words import Ink, Page, Word


def said(x, y, text, *, size=10.0, bold=False, font=1, order=-1):
    """The words of a text that starts at ``x`` on the baseline ``y``; every letter is half as wide as high."""
    words = []
    for part in text.split(" "):
        end = x + 0.5 * size * len(part)
        words.append(Word(part, x, y - 0.8 * size, end, y + 0.2 * size, y, Ink(size, bold, font=font), order=order))
        x = end + 0.25 * size
    return words


def flush(y, text, right=350, **look):
    """A text that ends at the right edge of the column."""
    words = said(0, y, text, **look)
    return [word._replace(x0=word.x0 + right - words[-1].x1, x1=word.x1 + right - words[-1].x1) for word in words]


def column(x, y, *rows, pitch=14, **look):
    """Rows of text one below the other."""
    return [word for at, row in enumerate(rows) for word in said(x, y + pitch * at, row, **look)]


def page(*parts, **drawn):
    """A page that holds the given texts, each a list of words."""
    return Page(600, 800, tuple(word for part in parts for word in part), **drawn)


def texts(*parts, **drawn):
    """The lines of a page that holds the given texts."""
    return [line.text for line in layout.lines(page(*parts, **drawn), 1)]
