"""Letters in boxes of their own, as forms have them that are filled in by hand → words as if they were typed.

Lines that stand upright at even distances make the boxes; an empty one parts two words. What the boxes of one row have no room
for goes on in the row below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from screen.documents.layout.columns import ALIGNED
from screen.documents.layout.ruled import Rule
from screen.documents.layout.segments import BLANK
from screen.documents.layout.words import Page, Word

#: So many boxes at least stand side by side, so many of them filled.
_BOXES, _FILLED = 8, 3
#: Their widths differ by no more (in points), and are at most so many heights of the letters.
_EVEN, _WIDEST = 1.5, 3.0
#: What a table of marks has in such cells, and the signs of names, numbers and addresses; a tick is none.
_GRADES, _SIGNS = frozenset("ABCDEF"), "+-–/.,'’@()_&"


def typed(page: Page) -> Page:
    """A page with the letters in boxes put together as words, and without the lines of these boxes."""
    if len(page.upright) <= _BOXES:
        return page
    taken: dict[int, list[Word]] = {}
    lines: set[Rule] = set()
    for row in _combs(page.upright):
        letters = _letters(page.words, row)
        if letters:
            taken |= {id(letter): [] for letter in letters}
            taken[id(letters[0])] = _words(letters, row)
            lines.update(row[1:-1])
    if not taken:
        return page
    words = tuple(word for old in page.words for word in taken.get(id(old), (old,)))
    return page._replace(words=words, upright=tuple(rule for rule in page.upright if rule not in lines))


def _combs(upright: Sequence[Rule]) -> Iterator[list[Rule]]:
    """The rows of upright lines of one height at even distances."""
    groups: dict[tuple[int, int], list[Rule]] = {}
    for rule in upright:
        groups.setdefault((round(rule[0]), round(rule[1])), []).append(rule)
    for group in groups.values():
        comb: list[Rule] = []
        for rule in sorted(group, key=lambda rule: rule[2]):
            if len(comb) > 1 and abs(rule[2] - 2 * comb[-1][2] + comb[-2][2]) > _EVEN:
                yield from [_ended(comb, upright)] if len(comb) >= _BOXES else []
                comb = comb[-1:]
            comb.append(rule)
        yield from [_ended(comb, upright)] if len(comb) >= _BOXES else []


def _ended(comb: Sequence[Rule], upright: Sequence[Rule]) -> list[Rule]:
    """A row of upright lines with those at its ends, which may be drawn longer, as the border of the form."""
    top, bottom, first = comb[0]
    width = comb[1][2] - first
    places = (first - width, comb[-1][2] + width)
    near = [[r for r in upright if abs(r[2] - x) < _EVEN and r[0] <= (top + bottom) / 2 <= r[1]] for x in places]
    return [*near[0][:1], *comb, *near[1][:1]]


def _letters(words: Sequence[Word], comb: Sequence[Rule]) -> list[Word]:
    """The letters in rows of boxes, row by row; none where they are marks, something else stands in one, or few are filled."""
    top, bottom, _ = comb[len(comb) // 2]
    x0, x1 = comb[0][2], comb[-1][2]
    inside = [word for word in words if top < word.base < bottom and x0 < (word.x0 + word.x1) / 2 < x1]
    width = (x1 - x0) / (len(comb) - 1)
    if len(inside) < _FILLED or any(len(word.text) > 1 or width > _WIDEST * word.ink.size for word in inside):
        return []
    if {word.text.upper() for word in inside} <= _GRADES or not all(
        word.text.isalnum() or word.text in _SIGNS for word in inside
    ):
        return []
    rows: list[list[Word]] = []
    for word in sorted(inside, key=lambda word: word.base):
        if rows and word.base - rows[-1][0].base < ALIGNED * word.ink.size:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [word for row in rows for word in sorted(row, key=lambda word: word.x0)]


def _words(letters: Sequence[Word], comb: Sequence[Rule]) -> list[Word]:
    """The letters of boxes as words on the line of the first, one behind the other."""
    first, count = letters[0], len(comb) - 1
    width = (comb[-1][2] - comb[0][2]) / count
    boxes = [int(((word.x0 + word.x1) / 2 - comb[0][2]) / width) for word in letters]
    found = [first]
    for (above, word), (last, box) in zip(pairwise(letters), pairwise(boxes), strict=True):
        over, wide = found[-1], word.x1 - word.x0
        goes_on = box == last + 1 or (word.base != above.base and last == count - 1 and box == 0)
        if goes_on:
            found[-1] = over._replace(text=over.text + word.text, x1=over.x1 + wide)
        else:
            start = over.x1 + BLANK * first.ink.size
            found.append(first._replace(text=word.text, x0=start, x1=start + wide))
    return found
