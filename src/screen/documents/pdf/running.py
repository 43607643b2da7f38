"""Lines that a page repeats from the others: headers, footers, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from functools import cache

from screen.documents.vocabulary import any_of, listed
from screen.model import Line

#: Headers and footers stand in this share of the page at its top and bottom.
_MARGIN = 0.1
_PAGE, _OF = any_of("words", "page"), any_of("words", "of_pages")
_NUMBER = re.compile(
    rf"\W*(?:(?:{_PAGE}|{any_of('words', 'page_in_short')})\W{{0,2}})?\s*"
    rf"(\d{{1,3}})(?:\s*(?:{_OF}|{any_of('words', 'of_pages_in_short')})\s*(\d{{1,3}}))?\W*",
    re.IGNORECASE,
)
_TITLED = re.compile(
    rf"(\S.{{2,80}}?)\s*[-–—|·,•\t]\s*(?:{_PAGE}\W{{0,2}})?(\d{{1,3}})\s*{_OF}\s*(\d{{1,3}})\W*", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s*[|·,•\t]\s*|\s+[-–—]\s+")
#: What CVs call themselves above or below their pages.
_TITLES = frozenset(listed("words", "titles"))
#: What a browser prints above a page: when it was printed, perhaps the page's title; and below it: its address.
_PRINTED = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},? \d{1,2}[:.]\d\d(?: ?[AP]M)?(?:\t(.+))?", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:file|https?)://\S+(?:\t\d{1,3}/\d{1,3})?", re.IGNORECASE)


def without(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> tuple[tuple[Line, ...], int]:
    """The lines of all pages, those left out that repeat a line of an earlier page in its place or number the page; how many.

    The first of the lines that repeat each other stays, for it may be all that says whose CV it is; but none at the foot of a
    page, within an entry that may go on overleaf, of which each part stands elsewhere, too.
    """
    known: set[str] = set()
    echoes = _echoes(pages, heights)
    kept: list[Line] = []
    left_out = 0
    said = cache(lambda: frozenset(line.text.casefold() for lines in pages for line in lines))
    for lines, height in zip(pages, heights, strict=True):
        placed = [(line, place) for line in lines if (place := margin(line, height))]
        own = {line.number: key for line, place in placed if (key := _key(line, place, len(pages), said))}
        drop = {number for number, key in own.items() if key in known or key == "number"} | _by_browser(placed, said)
        drop |= {line.number for line, place in placed if place == "foot" and line.text in echoes}
        known.update(own.values())
        left_out += len(drop)
        rest = [line for line in lines if line.number not in drop]
        kept += [replace(line, number=number) for number, line in enumerate(rest, start=1)] if drop else rest
    return tuple(kept), left_out


def _echoes(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> set[str]:
    """What the lowest lines of several pages say, where each part of it is a line above them, too, or what CVs are called."""
    last = [max(lines, key=lambda line: line.box.bottom if line.box else 0.0, default=None) for lines in pages]
    lowest = Counter(line.text for line, height in zip(last, heights, strict=True) if line and margin(line, height) == "foot")
    said = {line.text.casefold() for lines in pages for line in lines if line.text not in lowest}
    return {text for text, count in lowest.items() if count > 1 and _stand(_BETWEEN.split(text.casefold()), said)}


def _stand(parts: Iterable[str], said: Container[str]) -> bool:
    """Whether each part of a line is all of another line, or what CVs are called."""
    return all(part in said or part in _TITLES for part in parts)


def _key(line: Line, place: str, pages: int, said: Callable[[], Container[str]]) -> str:
    """What a line in a margin says, figures aside, if anything. ``said`` gives what all lines say, in small letters."""
    if place == "foot" and _is_number(line, pages, said):
        return "number"
    return place + re.sub(r"\d+", "0", line.text.lower()) if len(line.text) > 2 else ""


def margin(line: Line, height: float) -> str:
    """In which margin of its page a line stands, ``top`` or ``foot``; empty elsewhere."""
    if line.box is None:
        return ""
    if line.box.bottom < _MARGIN * height:
        return "top"
    return "foot" if line.box.top > (1 - _MARGIN) * height else ""


def _by_browser(placed: Sequence[tuple[Line, str]], said: Callable[[], Container[str]]) -> set[int]:
    """Numbers of the lines in margins that a browser prints there: the time above a page, the page's address below it."""
    dated = ((line, _PRINTED.fullmatch(line.text)) for line, place in placed if place == "top")
    times = {line.number for line, match in dated if match and (not match[1] or match[1].casefold() in said())}
    return times | {line.number for line, place in placed if times and place == "foot" and _ADDRESS.fullmatch(line.text)}


def _is_number(line: Line, pages: int, said: Callable[[], Container[str]]) -> bool:
    """Whether a line numbers its page, perhaps after words that stand elsewhere too (``Siti Example – 1/2``)."""
    if match := _NUMBER.fullmatch(line.text):
        return _counts(match, line.page, pages)
    match = _TITLED.fullmatch(line.text)
    if match is None or (int(match[2]), int(match[3])) != (line.page, pages):
        return False
    parts = (match[1].casefold(), *_BETWEEN.split(match[1].casefold()))
    return parts[0] in said() or _stand(parts[1:], said())


def _counts(match: re.Match[str], page: int, pages: int) -> bool:
    number, total = int(match[1]), int(match[2] or 0)
    return number == page or (number <= pages and total == pages)
