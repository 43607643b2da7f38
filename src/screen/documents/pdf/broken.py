"""Words that pdfium broke → whole words.

Of a page with a wide gutter between dense columns pdfium thinks that it is written downwards, and ends a line at each letter
that is drawn by itself, as browsers draw many. And where letters are set apart a little (`letter-spacing`) it takes some of the
gaps for blanks. What tells is how far apart the letters stand within words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from statistics import median

from screen.documents.layout.words import Word

#: Words so near each other (in heights of the letters) may be pieces of one.
NEAR = 0.185
#: Where pdfium begins a line, what is nearer than this is a piece for certain; what overlaps by more is printed twice.
_TOUCHING, _OVER = 0.1, -0.15
#: Letters that are set apart have gaps between these two (in heights of the letters), as most of the line has.
_SPACED, _WIDEST = 0.06, 0.35
#: A gap among them parts words when it is wider than theirs by this factor, and by so much.
_WIDER, _MORE = 1.7, 0.1
#: Words farther apart than this have nothing to do with each other.
_FAR = 1.0

Asked = Callable[[int], bool]
Gaps = Callable[[int], Sequence[float]]


def rejoined(words: Sequence[Word], near: Iterable[int], begins: Asked, gaps: Gaps) -> list[Word]:
    """The words of a page in the order of its file, broken ones whole.

    ``near`` are the places of those that stand close behind the one before; ``begins`` says whether pdfium begins a line with
    the word at a place, ``gaps`` how wide the gaps between its letters are.
    """
    found: list[Word] = []
    done = 0
    for at in near:
        if done <= at < len(words):
            start, end = _run(words, at)
            found += words[done:start]
            found += _joined(words, range(max(start, done), end), begins, gaps)
            done = end
    return [*found, *words[done:]]


def _run(words: Sequence[Word], at: int) -> tuple[int, int]:
    """Where the words begin and end that stand with one of them on a line."""
    start, end = at, at + 1
    while start > 0 and _follows(words[start - 1], words[start]):
        start -= 1
    while end < len(words) and _follows(words[end - 1], words[end]):
        end += 1
    return start, end


def _follows(one: Word, other: Word) -> bool:
    return one.base == other.base and _OVER < _gap(one, other) < _FAR


def _joined(words: Sequence[Word], run: range, begins: Asked, gaps: Gaps) -> list[Word]:
    """The words of a line, pieces put together."""
    limit = _limit(words, run, gaps)
    found = [words[run.start]]
    for at in run[1:]:
        last, word = found[-1], words[at]
        if _gap(last, word) >= (limit or (_TOUCHING if begins(at) else _OVER)):
            found.append(word)
        elif last.ink != word.ink:
            found.append(word._replace(glued=True))
        else:
            top, bottom = min(last.top, word.top), max(last.bottom, word.bottom)
            found[-1] = last._replace(text=last.text + word.text, x1=word.x1, top=top, bottom=bottom)
    return found


def _limit(words: Sequence[Word], run: range, gaps: Gaps) -> float:
    """From where on a gap parts words whose letters are set apart; 0 where they are not."""
    size = words[run.start].ink.size or 1.0
    inside = [gap / size for at in run for gap in gaps(at)]
    across = [gap for at in run[1:] if (gap := _gap(words[at - 1], words[at])) < _WIDEST]
    usual = median([*inside, *across]) if inside or len(across) > 2 else 0.0
    return max(_WIDER * usual, usual + _MORE) if _SPACED < usual < _WIDEST else 0.0


def _gap(one: Word, other: Word) -> float:
    """The gap between two words (in heights of the letters)."""
    return (other.x0 - one.x1) / (other.ink.size or 1.0)
