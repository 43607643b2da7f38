"""Levels told by the colour of dots (``●●●●●``, the last one grey) → dots that say so by their form (``●●●●○``).

A line has no colour, and a reader of a language's level must not take four dots of five for five. A scale fills from the left:
its first dots are in one colour, the others in another one. That is all that is asked; which colour is the stronger depends on
the ground.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import groupby, takewhile
from operator import attrgetter

from screen.documents.blocks import Run
from screen.documents.layout.words import Ink, Patch, Word

#: Full signs, and the empty one of each.
_EMPTY = dict(zip("●⬤•⚫★■▪◆█▮♦✦", "○○○○☆□▫◇░▯◇◇", strict=True))
#: A scale has so many dots.
_FEWEST, _MOST = 3, 10
#: Drawn dots are as wide as this (in points), and stand no farther apart than so many widths.
_WIDE, _APART = (3.0, 14.0), 3.5
#: Dots are of one size and on one line if they differ by less than this (in points): a browser draws to whole pixels, of 0.75.
_SAME = 0.8
#: Drawn shapes looked at; more is a drawing.
_SHAPES = 1_000


def _filled(colours: Sequence[object]) -> int:
    """How many dots of a scale are full, by their colours; 0 where they are no scale."""
    groups = [len(list(group)) for _, group in groupby(colours)]
    return groups[0] if len(groups) == 2 and _FEWEST <= len(colours) <= _MOST else 0


# -- text in runs ------------------------------------------------------------------------------------------------------------


def told(runs: Sequence[Run]) -> list[Run]:
    """The runs of a line, the dots of a second colour as empty ones, which can be seen however faint they are."""
    if len(runs) < 2 or not any(run.text[:1] in _EMPTY or run.text.strip()[:1] in _EMPTY for run in runs if run.text.strip()):
        return list(runs)
    letters = [(at, sign, run.colour) for at, run in enumerate(runs) for sign in run.text if not sign.isspace()]
    empty: set[int] = set()
    for sign, group in groupby(letters, key=lambda letter: letter[1]):
        scale = list(group)
        full = _filled([colour for _, _, colour in scale]) if sign in _EMPTY else 0
        others = {at for at, _, _ in scale[full:]} - {at for at, _, _ in scale[:full]} if full else set()
        empty |= {at for at in others if not runs[at].text.replace(sign, "").strip()}
    return [_hollow(run) if at in empty else run for at, run in enumerate(runs)]


def _hollow(run: Run) -> Run:
    return replace(run, text="".join(_EMPTY.get(sign, sign) for sign in run.text), hidden=False)


# -- words in their places ---------------------------------------------------------------------------------------------------


def told_apart(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words of a page, the dots of a second colour as empty ones in the colour of the first."""
    if len({word.ink.colour for word in words if word.text[0] in _EMPTY}) < 2:
        return words
    found: list[Word] = []
    for _, group in groupby(words, key=lambda word: (word.text.strip(word.text[0]) == "" and word.text[0], round(word.base))):
        run = list(group)
        colours = [word.ink.colour for word in run for _ in word.text] if run[0].text[0] in _EMPTY else []
        full = run[0].ink.colour if _filled(colours) else None
        found += [word if full is None or word.ink.colour == full else _emptied(word, full) for word in run]
    return tuple(found)


def _emptied(word: Word, full: tuple[int, int, int, int]) -> Word:
    return word._replace(text=_EMPTY[word.text[0]] * len(word.text), ink=word.ink._replace(colour=full))


# -- drawn dots --------------------------------------------------------------------------------------------------------------


def drawn(shapes: Iterable[Patch], words: Sequence[Word]) -> tuple[list[Word], frozenset[Patch]]:
    """The scales among the shapes of a page, each as a word on the line that it stands on, and the shapes that make them.

    A row in one colour is a scale, and full, where it stands above or below one of as many dots that has two.
    """
    round_ones = [shape for shape in shapes if _is_round(shape)]
    if not _FEWEST <= len(round_ones) <= _SHAPES:
        return [], frozenset()
    made_of = _dots(round_ones)
    rows = [row for row in _rows(list(made_of)) if row and _look(row[0])]
    looks = [[(_look(dot), len(made_of[dot])) for dot in row] for row in rows]
    fullness = list(map(_filled, looks))
    parted = [(row, look[0]) for row, look, full in zip(rows, looks, fullness, strict=True) if full]
    scales = [
        (row, full or len(row))
        for row, look, full in zip(rows, looks, fullness, strict=True)
        if full or any({first} == set(look) and _is_under(row, other) for other, first in parted)
    ]
    used = frozenset(shape for row, _ in scales for dot in row for shape in made_of[dot])
    return [_word(row, full, words) for row, full in scales], used


def _dots(shapes: Sequence[Patch]) -> dict[Patch, tuple[Patch, ...]]:
    """The dots that shapes make, each with its shapes: a circle in outline has the colour of what is drawn within it.

    Of shapes on one spot the last one drawn is seen.
    """
    spots = _spots([shape for shape in shapes if _look(shape)])
    filled = sorted(spots, key=_middle)
    middles = [_middle(shape)[0] for shape in filled]
    made_of: dict[Patch, tuple[Patch, ...]] = {}
    within: set[Patch] = set()
    for ring in shapes:
        if _look(ring) is None:
            x, y = _middle(ring)
            near = filled[bisect_left(middles, x - _SAME) : bisect_right(middles, x + _SAME)]
            inner = next((one for one in near if abs(_middle(one)[1] - y) < _SAME and one.x0 >= ring.x0 - _SAME), None)
            made_of[ring._replace(colour=inner.colour) if inner else ring] = (ring, inner) if inner else (ring,)
            within |= {inner} if inner else set()
    return made_of | {shape: spots[shape] for shape in filled if shape not in within}


def _spots(shapes: Sequence[Patch]) -> dict[Patch, tuple[Patch, ...]]:
    """The last one drawn of the shapes on each spot, with all of these: a full dot may be a disc and the ring around it."""
    found: list[list[Patch]] = []
    for shape in sorted(shapes, key=attrgetter("x0")):
        near = takewhile(partial(_is_near, shape), reversed(found))
        spot = next((spot for spot in near if abs(shape.top - spot[0].top) < _SAME), None)
        if spot is not None:
            spot.append(shape)
        else:
            found.append([shape])
    return {max(spot, key=attrgetter("order")): tuple(spot) for spot in found}


def _is_near(shape: Patch, spot: Sequence[Patch]) -> bool:
    return shape.x0 - spot[0].x0 < _SAME


def _middle(shape: Patch) -> tuple[float, float]:
    return (shape.x0 + shape.x1) / 2, (shape.top + shape.bottom) / 2


def _is_under(row: Sequence[Patch], other: Sequence[Patch]) -> bool:
    """Whether as many dots stand below or above those of a scale, each in its place."""
    return len(row) == len(other) and all(abs(dot.x0 - there.x0) < _SAME for dot, there in zip(row, other, strict=True))


def _is_round(shape: Patch) -> bool:
    wide, high = shape.x1 - shape.x0, shape.bottom - shape.top
    return not shape.image and shape.colour is not None and _WIDE[0] < wide < _WIDE[1] and abs(wide - high) < _SAME


def _look(dot: Patch) -> object:
    return dot.colour if dot.colour and dot.colour[3] else None


def _rows(shapes: list[Patch]) -> Iterator[list[Patch]]:
    """Dots of one size side by side at equal distances."""
    row: list[Patch] = []
    for dot in sorted(shapes, key=lambda s: (round(s.top), s.x0, s.order)):
        if row and _is_next(row, dot):
            row.append(dot)
        else:
            yield row
            row = [dot]
    yield row


def _is_next(row: list[Patch], dot: Patch) -> bool:
    last = row[-1]
    step, wide = dot.x0 - last.x0, last.x1 - last.x0
    alike = abs(dot.top - last.top) < _SAME and abs(dot.x1 - dot.x0 - wide) < _SAME and wide <= step < _APART * wide
    return alike and (len(row) < 2 or abs(step - (last.x0 - row[-2].x0)) < _SAME)


def _word(row: list[Patch], full: int, words: Sequence[Word]) -> Word:
    """A scale as a word, on the line of the nearest word beside it."""
    beside = [word for word in on_height(words, row[0]) if word.x1 <= row[0].x0 + 1]
    near = max(beside, key=lambda word: word.x1, default=None)
    ink = near.ink if near else Ink(row[0].bottom - row[0].top)
    top, bottom, base = (near.top, near.bottom, near.base) if near else (row[0].top, row[0].bottom, row[0].bottom)
    return Word("●" * full + "○" * (len(row) - full), row[0].x0, top, row[-1].x1, bottom, base, ink, order=row[-1].order)


def on_height(words: Iterable[Word], shape: Patch) -> list[Word]:
    """The words beside the middle of a shape."""
    _, middle = _middle(shape)
    return [word for word in words if word.top < middle < word.bottom]
