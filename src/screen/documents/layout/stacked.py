"""Dates in pieces, one above the other in a narrow column → dates on the line where they begin.

``May`` / ``2019 –`` / ``now`` in a margin, or ``2011`` / ``|`` / ``2015`` on a time line, are one stretch of time each. Read
line by line, a month alone would be a title, and a year alone another post. A column too narrow for a month cuts its name
(``Septem`` / ``ber 2019``).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from operator import attrgetter

from screen.documents.layout.dated import STROKES, are_ends, goes_back, is_cut, is_cut_piece, is_piece, whole
from screen.documents.layout.segments import Segment
from screen.documents.layout.words import Word

#: Pieces stand no farther below one another (in heights of the letters), and are of one size (their ratio).
_PITCH, _ALIKE = 2.0, 1.15
#: The end of a stretch of time stands so near under its beginning; what stands on one line differs by so little.
_CLOSE, _LEVEL = 1.6, 0.2
#: No date is in more pieces: two months in halves, their years and a dash.
_MOST = 7


def joined(found: list[Segment]) -> list[Segment]:
    """The segments of a page, those that are pieces of one date put together in the first of them.

    A dash with nothing beside it that is no piece of a date is a list mark, and goes.
    """
    pieces = sorted([s for s in found if is_piece(s.text) or is_cut_piece(s.text)], key=attrgetter("base"))
    if not pieces:
        return found
    taken: dict[int, list[Segment]] = {}
    used: set[int] = set()
    for at, piece in enumerate(pieces):
        if id(piece) not in used:
            stack = _stack(pieces, at, found)
            stack = stack if len(stack) > 1 else _ends(piece, pieces[at + 1 :], found)
            if len(stack) > 1:
                taken[id(piece)] = stack
                used |= {id(part) for part in stack[1:]}
    for dash in (piece for piece in pieces if piece.text in "-–—"):
        if sum([segment.base == dash.base for segment in found]) == 1:
            used.add(id(dash))
    if not used:
        return found
    return [_one(taken[id(segment)]) if id(segment) in taken else segment for segment in found if id(segment) not in used]


def _stack(pieces: Sequence[Segment], at: int, found: Sequence[Segment]) -> list[Segment]:
    """A piece of a date and those under it that make it whole; the piece alone where they do not.

    A stretch of time whose end stands on top is none where a line of strokes goes on from year to year, or its beginning
    stands beside a text, which may be another entry.
    """
    first = pieces[at]
    stack, best, back = [first], [first], [first]
    for piece in pieces[at + 1 :]:
        if piece.base - stack[-1].base > _PITCH * first.size or len(stack) == _MOST:
            break
        if _is_under(stack[-1], piece):
            stack.append(piece)
            if whole(_texts(stack)):
                best = list(stack)
            elif goes_back(_texts(stack)):
                back = list(stack)
    if len(best) > 1 or len(back) == 1:
        return best
    dated = [piece for piece in back if any(map(str.isdigit, piece.text))]
    is_other = len(dated) > 1 and _has_beside(back[-1], found)
    return [first] if is_other or _goes_on(back, pieces) else back


def _goes_on(stack: Sequence[Segment], pieces: Sequence[Segment]) -> bool:
    """Whether a stroke stands right over the first or under the last of some pieces."""
    strokes = [piece for piece in pieces if piece.text in STROKES]
    ends = [(stroke, stack[0]) for stroke in strokes] + [(stack[-1], stroke) for stroke in strokes]
    return any(piece.base - above.base <= _PITCH * piece.size and _is_under(above, piece) for above, piece in ends)


def _ends(first: Segment, below: Sequence[Segment], found: Sequence[Segment]) -> list[Segment]:
    """A beginning beside a text and its end right under it, beside none: ``06.2017`` over ``08.2017`` on a time line."""
    last = next((piece for piece in below if _is_under(first, piece)), None)
    if last is None or last.base - first.base > _CLOSE * first.size or not are_ends(first.text, last.text):
        return [first]
    return [first, last] if _has_beside(first, found) and not _has_beside(last, found) else [first]


def _has_beside(date: Segment, found: Sequence[Segment]) -> bool:
    """Whether something stands on the line of a date."""
    return any(abs(one.base - date.base) < _LEVEL * date.size and one is not date for one in found)


def _is_under(above: Segment, piece: Segment) -> bool:
    is_alike = max(above.size, piece.size) < _ALIKE * min(above.size, piece.size)
    return is_alike and piece.base - above.base > 0.5 * piece.size and piece.x0 < above.x1 and above.x0 < piece.x1


def _texts(stack: Sequence[Segment]) -> list[str]:
    """The texts of pieces, those that one word goes through as one."""
    texts: list[str] = []
    for above, piece in zip([None, *stack], stack, strict=False):
        if above and _is_cut(above, piece):
            texts[-1] += piece.text
        else:
            texts.append(piece.text)
    return texts


def _is_cut(above: Segment, piece: Segment) -> bool:
    return is_cut(above.words[-1].text, piece.words[0].text)


def _one(stack: Sequence[Segment]) -> Segment:
    words = [_dash(word) for word in stack[0].words]
    for above, piece in pairwise(stack):
        rest = [_dash(word) for word in piece.words]
        if _is_cut(above, piece):
            words[-1] = words[-1]._replace(text=words[-1].text + rest.pop(0).text)
        words += rest
    one = Segment(words, bullet=stack[0].bullet)
    one.apart = stack[0].apart
    return one


def _dash(word: Word) -> Word:
    """A stroke that stands for a dash as one."""
    return word._replace(text="–") if word.text in STROKES else word
