"""Words → segments: pieces of a line without a wide gap, with list marks told from words."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise, takewhile
from operator import sub

from screen.documents.glyphs import ends_range
from screen.documents.layout.dated import begins_range, is_piece
from screen.documents.layout.ruled import Rule
from screen.documents.layout.word_rows import rows
from screen.documents.layout.words import Ink, Word

#: A gap wider than this (in heights of the letters) may be one between columns or cells.
_WIDE = 0.65
#: In a row of many words one is told by the others: wider than so many usual gaps, and between these two limits.
_GAPS, _NARROW, _WIDEST = 2.2, 0.45, 1.6
#: A list mark stands at most so far before its item (in heights of the letters).
_MARK_REACH = 5.0

#: Wider than a blank (in heights of the letters): the gap after a mark.
_MARK_GAP = 0.45
#: Nothing else stands so near before a list mark (in heights of the letters): a sign between two words is no mark.
_CLEAR = 2.0

#: Letters wider than this on average (in heights of the letters) are set apart; and how wide letters are that are not.
_SET_APART, _LETTER = 0.85, 0.65
BLANK = 0.28
"""A blank is so wide (in heights of the letters)."""
LARGER = 1.1
"""Larger type is larger by this factor."""
#: Cells of one column start within so many points of each other; their gap is wider than others of the line by this factor.
_UNDER, _WIDER = 1.2, 1.3
#: Lines of a cell stand no farther apart (in heights of the letters).
_CELL_PITCH = 2.0
#: So many rows show two columns.
_CELLS = 3

#: The signs of the mark fonts (Symbol, Wingdings) keep their place in the private-use area; other signs there are icons.
_PRIVATE_MARKS = "\uf0b7\uf0a7\uf0a8\uf0d8\uf0fc\uf06e\uf071\uf075\uf076\uf02d"
_MARK = re.compile(f"[•◦▪■□●○‣⁃·∙⋅➢➤►▶▸▹▻❖♦◆◇✓✔✗★☆※→⇒»›§¤{_PRIVATE_MARKS}]\ufe0f?|[-–—*+]")
_ICONS = "\ue000"
_ICON = re.compile(f"(?![{_PRIVATE_MARKS}]$)[\ue000-\uf8ff]+|[\U000f0000-\U0010ffff]+")
#: What the marks of symbol fonts become when the font's own alphabet is lost; a mark only in a font of its own.
_LOST_MARK = re.compile("[o¨Øüvqlnwu§ŸÞà]")
_DOTS = re.compile("[●○•◦★☆■□▪▫]")
_NUMBER = re.compile(r"[\W\d]{1,4}")


class Segment:
    """Words that follow each other on a line without a wide gap."""

    __slots__ = ("apart", "base", "bottom", "bullet", "inks", "size", "text", "top", "words", "x0", "x1")

    def __init__(self, words: list[Word], *, bullet: bool = False) -> None:
        texts, lefts, tops, rights, bottoms, bases, inks, _, glued, _ = zip(*words, strict=True)
        self.words = words
        self.text: str = _running(words) if True in glued else " ".join(texts)
        """The words with blanks between them."""
        self.bullet = bullet
        self.apart = False
        """It starts where the cells of a column do, however near the text before it ends."""
        self.x0: float = lefts[0]
        self.x1: float = max(rights)
        self.top: float = min(tops)
        self.bottom: float = max(bottoms)
        self.base: float = bases[0]
        is_even = inks.count(inks[0]) == len(inks)
        self.inks: tuple[Ink, ...] = inks[:1] if is_even else tuple(dict(zip(map(id, inks), inks, strict=True)).values())
        """The looks of its words, each once."""
        self.size: float = inks[0].size if is_even else max([ink.size for ink in self.inks])

    def __repr__(self) -> str:
        """Place, never the text."""
        return f"Segment({self.x0:.0f}, {self.top:.0f}, {self.x1:.0f}, {self.bottom:.0f}; {len(self.words)} words)"


def _running(words: Sequence[Word]) -> str:
    """Words with blanks between them, but before those that carry on the one before."""
    return "".join([word.text if word.glued else " " + word.text for word in words]).lstrip(" ")


def segments(words: Sequence[Word], upright: Sequence[Rule] = (), dots: Sequence[tuple[float, float]] = ()) -> list[Segment]:
    """The segments of a page from top to bottom; ``upright`` are drawn lines that divide cells, ``dots`` drawn list marks."""
    found: list[Segment] = []
    marks = list(dots)
    for row in rows(words):
        if len(row) == 1 and _MARK.fullmatch(row[0].text):
            marks.append(((row[0].x0 + row[0].x1) / 2, (row[0].top + row[0].bottom) / 2))
            found += [Segment(row)] if row[0].text in "-–—" else []
        else:
            found += itemised(_split(row, upright), found)
    found = _aligned(found)
    return _dotted(found, marks) if marks else found


def _aligned(found: list[Segment]) -> list[Segment]:
    """The segments, parted where several rows show two columns."""
    beside = _beside(found)
    if len(beside) < _CELLS:
        return found
    pairs = Counter((round(one.x0), round(other.x0)) for one, other in beside if not _NUMBER.fullmatch(one.text))
    known = [pair for pair, count in pairs.items() if count >= _CELLS]
    return parted(found, known) if known else found


def _beside(found: Sequence[Segment]) -> list[tuple[Segment, Segment]]:
    return [(one, other) for one, other in pairwise(found) if one.base == other.base and one.x1 < other.x0]


def parted(found: list[Segment], known: Sequence[tuple[float, float]]) -> list[Segment]:
    """The segments, set apart where they start in one of the ``known`` pairs of columns, cut in two where they bridge one."""
    for one, other in _beside(found):
        other.apart |= any(abs(one.x0 - left) < _UNDER and abs(other.x0 - right) < _UNDER for left, right in known)
    aligned: list[Segment] = []
    for segment in found:
        places = [right for left, right in known if abs(segment.x0 - left) < _UNDER and segment.x0 < right < segment.x1]
        at = _seam(segment.words, places) if places and len(segment.words) > 1 else 0
        if at:
            aligned += [Segment(segment.words[:at], bullet=segment.bullet), Segment(segment.words[at:])]
            aligned[-1].apart = True
        else:
            aligned.append(segment)
    return aligned


def _seam(words: Sequence[Word], places: Sequence[float]) -> int:
    """The word with which a line goes on in its next cell: it starts where the column does, after a wider gap; 0 for none."""
    gaps = [other.x0 - one.x1 for one, other in pairwise(words)]
    usual = sorted(gaps)[(len(gaps) - 1) // 2] if len(gaps) > 1 else BLANK * words[0].ink.size
    for at, gap in enumerate(gaps, start=1):
        if gap > _WIDER * usual and any(abs(words[at].x0 - place) < _UNDER for place in places):
            return at
    return 0


def _dotted(found: list[Segment], dots: Sequence[tuple[float, float]]) -> list[Segment]:
    """The segments with those marked that a drawn dot stands before, nothing between."""
    for x, y in dots:
        beside = [s for s in found if s.top < y < s.bottom and s.x1 > x]
        item = min(beside, key=lambda s: s.x0, default=None)
        if item is not None and 0 < item.x0 - x < _MARK_REACH * item.size:
            item.bullet = True
    return found


def _split(row: list[Word], upright: Sequence[Rule]) -> list[list[Word]]:
    """A row cut at its wide gaps and at drawn lines."""
    if len(row) == 1:
        return [row]
    _, lefts, tops, rights, bottoms, _, inks, *_ = zip(*row, strict=True)
    if upright:
        top, bottom = min(tops), max(bottoms)
        upright = [rule for rule in upright if rule[0] < bottom and rule[1] > top]
    gaps = list(map(sub, lefts[1:], rights))
    least = inks[0].size if inks.count(inks[0]) == len(inks) else min([ink.size for ink in inks])
    if not upright and max(gaps) <= _NARROW * least:
        return [row]
    limit = _limit(row, gaps)
    starts = [at for at, gap in enumerate(gaps, start=1) if gap > limit * least and _are_apart(row[at - 1], row[at], limit)]
    if upright:
        divided = [at for at in range(1, len(row)) if _divided(row[at - 1], row[at], upright)]
        starts = sorted({*starts, *divided})
    return [row[start:end] for start, end in pairwise((0, *starts, len(row)))] if starts else [row]


def _are_apart(one: Word, other: Word, limit: float) -> bool:
    """Whether the gap between two words is wider than ``limit`` (in heights of the letters), their own spacing aside."""
    gap, wide = other.x0 - one.x1, limit * min(one.ink.size, other.ink.size)
    return gap > wide and gap - _spacing(one, other) > wide


def _spacing(one: Word, other: Word) -> float:
    """By how much the gap between two words of one look is wider because their letters are set apart."""
    return 2 * max(_extra(one), _extra(other)) if one.ink == other.ink and other.text.isupper() else 0.0


def _extra(word: Word) -> float:
    letter, size = (word.x1 - word.x0) / len(word.text), word.ink.size
    return letter - _LETTER * size if len(word.text) > 1 and letter > _SET_APART * size and word.text.isupper() else 0.0


def _limit(row: Sequence[Word], gaps: Sequence[float]) -> float:
    """From where on a gap is wide in this row (in heights of the letters): a justified line has wide gaps everywhere."""
    if len(gaps) < 4:
        return _WIDE
    usual = sorted([gap / (word.ink.size or 1.0) for gap, word in zip(gaps, row[1:], strict=True)])[(len(gaps) - 1) // 2]
    return min(max(_GAPS * usual, _NARROW), _WIDEST)


def _divided(one: Word, other: Word, upright: Sequence[Rule]) -> bool:
    middle = (one.top + one.bottom) / 2
    return any(top < middle < bottom and one.x1 - 1 <= x <= other.x0 + 1 for top, bottom, x in upright)


def itemised(pieces: list[list[Word]], above: Sequence[Segment] = ()) -> list[Segment]:
    """Pieces of a row as segments, icons dropped, list marks taken off and their items marked.

    A dash below a date that is among the segments ``above`` carries this on, and is no mark.
    """
    found: list[Segment] = []
    mark: Word | None = None
    end = -math.inf
    for at, piece in enumerate(pieces):
        words = [word for word in piece if word.text < _ICONS or not _ICON.fullmatch(word.text)]
        if not words:
            continue
        size = words[0].ink.size
        bullet = mark is not None and words[0].x0 - mark.x1 < _MARK_REACH * size
        after = words[1] if len(words) > 1 else pieces[at + 1][0] if at + 1 < len(pieces) else None
        mark = None
        apart = not bullet and (words[0].x0 - end > _CLEAR * size or words[0].text in _PRIVATE_MARKS)
        if after is not None and apart and _is_mark(words[0], after) and not _goes_on(words, above):
            if len(words) > 1:
                bullet, words = True, words[1:]
            elif after.x0 - words[0].x1 < _MARK_REACH * size:
                mark = words[0]
                continue
        end = words[-1].x1
        found.append(Segment(words, bullet=bullet))
    return found


def _goes_on(words: Sequence[Word], above: Sequence[Segment]) -> bool:
    """Whether words that start with a dash are the rest of a range, or of one that the narrow cell above them has begun."""
    text = " ".join([word.text for word in words])
    if ends_range(text):
        return True
    if text[0] not in "-–—" or not is_piece(text):
        return False
    first, last = words[0], words[-1]
    high = first.base - _CELL_PITCH * first.ink.size
    near = takewhile(lambda segment: segment.base > high, reversed(above))
    return any(s.base < first.base and s.x0 < last.x1 and first.x0 < s.x1 and begins_range(s.text) for s in near)


def _is_mark(word: Word, after: Word) -> bool:
    """Whether a word is a list mark: a sign of its own before an item, not the first of a row of dots."""
    if len(word.text) > 2 or _DOTS.match(after.text) or _MARK.fullmatch(after.text):
        return False
    if _MARK.fullmatch(word.text):
        return True
    if not _LOST_MARK.fullmatch(word.text):
        return False
    wide = after.x0 - word.x1 > _MARK_GAP * word.ink.size
    return word.ink.font != after.ink.font or (word.text == "o" and (wide or not after.text[:1].islower()))


def is_among(places: Sequence[float], place: float, reach: float) -> bool:
    """Whether one of some places, in order, is nearer than ``reach`` to a place."""
    at = bisect_left(places, place)
    return any(abs(near - place) < reach for near in places[max(at - 1, 0) : at + 1])
