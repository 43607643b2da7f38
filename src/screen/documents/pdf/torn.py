"""Stretches of time that the end of a page has cut → whole, on the line where they begin.

``June 2018 –`` at the foot of a page would go on to this day, and ``May 2020`` at the head of the next one be another post.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from screen.documents.layout.dated import BEGUN_ENDS, REST_BEGINS, whole
from screen.documents.layout.hyphens import numbered
from screen.documents.pdf.running import margin
from screen.model import Line

#: What may stand between the end of a stretch of time and other text.
_BETWEEN = " ,;|·"


def mended(lines: Sequence[Line], heights: Sequence[float]) -> tuple[Line, ...]:
    """The lines of a document, the rest of each stretch of time on the line that begins it; ``heights`` are its pages'."""
    found = list(lines)
    for at in [at for at, (above, line) in enumerate(pairwise(lines), start=1) if line.page > above.page]:
        for over, under in _places(found, at, heights):
            if pair := _joined(found[over], found[under]):
                found[over], found[under] = pair
                break
    return numbered(line for line in found if line.text) if found != list(lines) else tuple(lines)


def _places(lines: Sequence[Line], at: int, heights: Sequence[float]) -> list[tuple[int, int]]:
    """The lines that may begin a stretch of time at the foot of the page before ``at``, each with one that may end it.

    They are the last and the first of their pages, but for what may be repeated on each page; below that a date stands alone.
    """
    last, first = lines[at - 1], lines[at]
    over = [at - 1, at - 2] if at > 1 and margin(last, heights[last.page - 1]) == "foot" else [at - 1]
    under = [at]
    if at + 1 < len(lines) and margin(first, heights[first.page - 1]) == "top" and REST_BEGINS.fullmatch(lines[at + 1].text):
        under.append(at + 1)
    return [(one, other) for one in over for other in under if lines[other].page == first.page]


def _joined(above: Line, line: Line) -> tuple[Line, Line] | None:
    """Two lines with the rest of the stretch of time that a cell of the first one begins moved there; None without one."""
    over, under = above.text.split("\t"), line.text.split("\t")
    begun = {at: match[0] for at, cell in enumerate(over) if (match := BEGUN_ENDS.search(cell))}
    rests = {at: match for at, cell in enumerate(under) if (match := REST_BEGINS.match(cell)) and not _heads_more(match)}
    pairs = [(one, other) for one in begun for other in rests if whole([begun[one], rests[other][1]])]
    if line.bullet or not pairs:
        return None
    one, other = min(pairs, key=lambda pair: abs(pair[0] - pair[1]))
    over[one] += " " + rests[other][0]
    under[other] = under[other][rests[other].end() :].lstrip(_BETWEEN)
    return replace(above, text="\t".join(over)), replace(line, text="\t".join(filter(None, under)))


def _heads_more(rest: re.Match[str]) -> bool:
    """Whether a year begins a text of its own: ``2020 Best clerk of the year``."""
    return rest[1].isdigit() and bool(rest.string[rest.end() :].strip(_BETWEEN))
