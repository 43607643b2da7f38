"""What two stretches of text side by side are to each other: cells of one table, columns, headings and their sections."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean, median

from screen.documents.layout import margins, places
from screen.documents.layout.abreast import are_lists
from screen.documents.layout.columns import SET_OFF, Gutter, Row, is_set_off, pitch
from screen.documents.layout.segments import LARGER, Segment

#: Lines of two sides whose baselines differ by less than this (in points) are on one height.
_SAME = 3.0
#: Texts of one look on one line differ by less than this (in heights of the letters) in height.
_STEP = 0.1
#: The space above a row of a table is wider than that above what its cells wrap by this factor.
_PAUSE = 1.25
#: The labels of a form: so many at least (few where each stands beside a text), flush within so many points, and this share of
#: them beside a text.
_LABELS, _FEW, _FLUSH, _LABELLED = 4, 3, 1.5, 0.8

#: A column as wide as its longest text is parted from the next one by no more than this (in heights of the letters).
_SNUG = 1.3


def is_table(left: Sequence[Row], right: Sequence[Row], gutter: Gutter, rules: int) -> bool:
    """Whether two stretches side by side are cells of common rows (``date | text``), not columns of their own.

    They are when lines are ruled across, or when the lines of the sparser side stand on baselines of the other and it is
    sparse, made of dates or labels, leaves its lines short, or both sides pause at the same heights. Columns have headings of
    their own.
    """
    if rules >= 2:
        return True
    sparse, dense = (left, right) if len(left) <= len(right) else (right, left)
    if not sparse or are_lists(left, right):
        return False
    begun = margins.begun(sparse)
    if sparse is left:
        begun = _without_headings(begun, right) or begun
    aligned = margins.beside(begun, dense) / len(begun)
    dated = margins.are_dates(sparse) or (len(left) == len(right) and margins.are_dates(dense))
    if (aligned >= 0.6 and dated) or (aligned >= 0.8 and max(_celled(left), _celled(right)) >= 0.6):
        return True
    if _are_labels(left, right):
        return True
    if _headed(left, right) or (_listed(left) and _listed(right)):
        return False
    if fmean(row[-1].text.endswith(":") for row in left) > 0.5 or fmean(row[0].text.startswith(":") for row in right) > 0.5:
        return True
    if hold_dates(left, right):
        return True
    if _own_headings(left, right):
        return False
    if _pause_together(left, right) or _wrap_by_turns(left, right):
        return True
    if aligned < 0.85 or _is_out_of_step(sparse, dense) or _cuts_paragraphs(sparse, dense):
        return False
    return len(sparse) <= 0.7 * len(dense) or _fill(left, gutter.x1) < 0.75 or _are_snug(left, right, gutter)


def hold_dates(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether one side holds the dates of the other, beside its texts, perhaps with places."""
    return margins.holds_dates(left, right) or margins.are_behind_dates(left, right) or places.are_under_dates(left, right)


def _without_headings(left: Sequence[Row], right: Sequence[Row]) -> list[Row]:
    """The rows of a left side but for those in capitals beside nothing: headings, on a scan no bolder than the rest."""
    return [row for row in left if not row[0].text.isupper() or margins.beside([row], right)]


def _are_labels(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the left side holds the labels of a form, as Europass has them: flush right, or the same ones again and again.

    Those that are no headings and do not go on with the one above stand on the heights of the texts that they label.
    """
    ends = [row[-1].x1 for row in left]
    is_flush = max(ends) - min(ends) < _FLUSH and len({round(row[0].x0) for row in left}) >= _FEW
    if not (is_flush or _repeats(left)):
        return False
    loud = frozenset(_standing_out(left))
    labels = [row for row in left if row[0].base not in loud and not row[0].text[:1].islower()]
    beside = margins.beside(labels, right)
    if is_flush and len(labels) == len(left) == beside:
        return True
    return len(labels) >= _LABELS and beside >= _LABELLED * len(labels)


def _repeats(side: Sequence[Row]) -> bool:
    """Whether most rows of a side say what another one says."""
    texts = Counter(row[0].text for row in side if len(row) == 1)
    return sum(count for count in texts.values() if count > 1) > 0.5 * len(side)


def _is_out_of_step(sparse: Sequence[Row], dense: Sequence[Row]) -> bool:
    """Whether rows of one look all stand a little higher or lower than those beside them: no row of a table does."""
    off = [
        step
        for row in sparse
        if (alike := [other[0] for other in dense if other[0].inks == row[0].inks])
        and (step := min(abs(other.base - row[0].base) for other in alike)) < row[0].size
    ]
    return len(off) > 1 and min(off) > _STEP * sparse[0][0].size


def _celled(side: Sequence[Row]) -> float:
    """How many of the rows have parts of their own, as the rows of a table do; wrapped ones aside."""
    return sum(len(row) > 1 for row in side) / len(side)


def _listed(side: Sequence[Row]) -> bool:
    """Whether a side is a list of marked items, perhaps under a heading."""
    return len(side) >= 2 and sum(row[0].bullet for row in side) >= 0.6 * len(side)


def _headed(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides have headings in larger type: two, or one above all else."""
    ours, theirs = margins.larger(left), margins.larger(right)
    if not ours or not theirs:
        return False
    return min(len(ours), len(theirs)) >= 2 or (ours[0] is left[0] and theirs[0] is right[0])


def _fill(side: Sequence[Row], right: float) -> float:
    """How far the lines of a column reach towards the next one: paragraphs fill it, cells do not."""
    left = min(row[0].x0 for row in side)
    return fmean((row[-1].x1 - row[0].x0) / (right - left) for row in side)


def _are_snug(left: Sequence[Row], right: Sequence[Row], gutter: Gutter) -> bool:
    """Whether the left side holds few words a row, each beside a text, in a column no wider than they need: cells, no lines."""
    if len(left) != len(right) or gutter.x1 - gutter.x0 > _SNUG * left[0][0].size:
        return False
    short = all(len(row) == 1 and len(row[0].words) <= _FEW for row in left)
    begun = not any(row[0].text[:1].islower() for row in (*left, *right))
    return short and begun and margins.beside(left, right) == len(left)


def _pause_together(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides start again at the same heights after their wider spaces, as the rows of a table do."""
    ours, theirs = _starts(left), _starts(right)
    if len(ours) < 2 or len(theirs) < 2:
        return False
    return _level(ours, theirs) >= 0.8 * len(ours) and _level(theirs, ours) >= 0.8 * len(theirs)


def _wrap_by_turns(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether rows begin on both sides at once after a wider space, and what stands on one side only is near the line above.

    It stands on a line below that, though, not beside it.
    """
    ours, theirs = ([row[0].base for row in side] for side in (left, right))
    bases = sorted([*ours, *(base for base in theirs if not _level([base], ours))])
    steps = [(base - above, _level([base], ours) and _level([base], theirs)) for above, base in pairwise(bases)]
    begun, alone = [step for step, both in steps if both], [step for step, both in steps if not both]
    return min(len(begun), len(alone)) > 1 and min(begun) > _PAUSE * max(alone) and min(alone) > left[0][0].size


def _level(some: Sequence[float], others: Sequence[float]) -> int:
    """How many of some baselines are on the height of others."""
    return sum(any(abs(one - other) < _SAME for other in others) for one in some)


def _starts(side: Sequence[Row]) -> list[float]:
    """Baselines of the rows with a wider space above than most rows of their side have."""
    usual = pitch(side)
    return [row[0].base for above, row in pairwise(side) if row[0].base - above[0].base > 1.2 * usual]


def _own_headings(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides have headings of their own, most of them not beside one of the other side."""
    ours, theirs = _standing_out(left), _standing_out(right)
    if len(ours) < 2 or len(theirs) < 2:
        return False
    return _level(ours, theirs) < 0.5 * len(ours)


def have_sections(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether both sides have two headings or more with text of their own below, and one stands beside other text."""
    ours, theirs = _heads(left), _heads(right)
    return min(len(ours), len(theirs)) > 1 and _level(ours, _standing_out(right)) < len(ours)


def _heads(side: Sequence[Row]) -> list[float]:
    """Baselines of the rows that stand out above others that do not."""
    loud = _standing_out(side)
    return [above[0].base for above, row in pairwise(side) if above[0].base in loud and row[0].base not in loud]


def carries_on(side: Sequence[Row], below: Row) -> bool:
    """Whether the row below a column goes on with its last section.

    It starts where the column or a text in it does, or is an item, and is no heading.
    """
    starts = [min(row[0].x0 for row in side), *(segment.x0 for segment in side[-1])]
    if not below[0].bullet and all(abs(below[0].x0 - x) > 1.5 * below[0].size for x in starts):
        return False
    loud = _standing_out([*side, below])
    return side[-1][0].base in loud or below[0].base not in loud


def head(left: Sequence[Row], right: Sequence[Row]) -> int:
    """How many rows of the left column stand above the right one and apart from what follows: a name, say."""
    count = sum(row[0].base < right[0][0].base - 0.5 * row[0].size for row in left)
    if count in (0, len(left)):
        return count
    loud = _standing_out(left)
    if _is_heading(left, count - 1, loud):
        return 0
    return count if is_set_off(left[count - 1], left[count]) or left[count][0].base in loud else 0


def _is_heading(side: Sequence[Row], at: int, loud: Sequence[float]) -> bool:
    """Whether a row heads what follows it: it stands out, and another one below it that looks alike."""
    head, rest = side[at][0], [row[0] for row in side[at + 1 :]]
    return (
        head.base in loud
        and rest[0].base not in loud
        and any(other.base in loud and other.size == head.size and other.inks == head.inks for other in rest)
    )


def _standing_out(side: Sequence[Row]) -> list[float]:
    """Baselines of the rows that are larger than most of the side, or bold where most is not."""
    size = median(row[0].size for row in side)
    heavy = sum(row[0].words[0].ink.bold for row in side) > 0.5 * len(side)
    return [
        row[0].base
        for row in side
        if row[0].size > LARGER * size or (not heavy and all(word.ink.bold for segment in row for word in segment.words))
    ]


def _cuts_paragraphs(sparse: Sequence[Row], dense: Sequence[Row]) -> bool:
    """Whether rows of the sparser side often stand beside lines in the middle of a paragraph: then chance has aligned them.

    Where there was no room for a capital above, an entry of its own may start with it.
    """
    room = max(row[-1].x1 for row in dense) - min(row[0].x0 for row in dense)
    prose = [(above, row) for above, row in pairwise(dense) if sum(len(segment.words) for segment in above) > 3]
    wrapped = [row[0].base for above, row in prose if row[0].text[:1].islower() and wraps(above, row, room)]
    middle = _level([row[0].base for row in sparse], wrapped)
    return middle >= 3 and middle > 0.25 * len(sparse)


def wraps(above: Row | None, row: Row, room: float) -> bool:
    """Whether a row only carries on the one above, looking like it: its first word had no ``room`` there (a column's width)."""
    if not above or row[0].bullet:
        return False
    word, last = row[0].words[0], above[-1].words[-1]
    text = row[0].text
    is_loud = word.text.isupper() and not last.text.isupper() and len(text) > 4 and text.isupper() and not text.startswith("(")
    if is_loud or abs(word.ink.size - last.ink.size) > 0.1 * word.ink.size:
        return False
    return room - (above[-1].x1 - above[0].x0) < word.x1 - word.x0 + 0.25 * word.ink.size


def over_headings(left: Sequence[Row], right: Sequence[Row]) -> int | None:
    """How many rows stand over the headings on the left of what stands on the right, one at most; None where they are none.

    That is the title of a form, above all that stands on the right: ``Curriculum Vitae``.
    """
    if are_headings(left, right):
        return 0
    titled = len(left) > _FEW and left[0][0].base < right[0][0].base
    return 1 if titled and are_headings(left[1:], right) else None


def are_headings(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the left side holds nothing but the headings of what stands on the right (``EDUCATION | …`` in the margin).

    They look alike, unlike the text on the right, are short, and stand apart from each other.
    """
    texts = [" ".join(segment.text for segment in row) for row in left]
    if len(left) < 2 or len(left) > 0.5 * len(right) or any(re.search(r"\d|@", text) for text in texts):
        return False
    looks = {_look(row[0]) for row in left}
    if len(looks) > 1 or _longest_run(left) > 3 or _are_rows(left, right):
        return False
    inks = [(word.ink, len(word.text)) for row in right for segment in row for word in segment.words]
    total = sum(letters for _, letters in inks)
    alike = sum(letters for ink, letters in inks if (round(ink.size), ink.bold, ink.colour) in looks)
    return all(text.isupper() for text in texts) or alike < 0.3 * total


def _are_rows(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Whether the rows of the left side follow each other closely, and stand beside as many that nothing follows closely."""
    if _longest_run(left) < len(left):
        return False
    first, last = left[0][0], left[-1][0]
    beside = [row for row in right if first.base - first.size < row[0].base < last.base + SET_OFF * last.size]
    return len(beside) == len(left) == margins.beside(left, beside)


def _look(segment: Segment) -> tuple[int, bool, tuple[int, int, int, int]]:
    ink = segment.words[0].ink
    return round(ink.size), ink.bold, ink.colour


def _longest_run(side: Sequence[Row]) -> int:
    """Most rows that follow each other closely."""
    longest = run = 1
    for above, row in pairwise(side):
        run = 1 if is_set_off(above, row) else run + 1
        longest = max(longest, run)
    return longest
