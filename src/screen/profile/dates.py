"""Dates as people write them, turned into periods of whole months with two bounds for each end.

The forms are those of `date_forms`; day-month order is the Malaysian one (d/m/y). A year alone is January to December; a
quarter is its three months. Nothing here asks for today's date: what is ongoing says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import zip_longest

from screen.model import LINE_END, Period, month_index
from screen.phrases import folded
from screen.profile.date_forms import grammar
from screen.profile.date_parts import in_figures
from screen.profile.date_spelling import mended

Bounds = tuple[int, int]

_DIGITS = re.compile(r"\d\d")
_EARLIEST, _LATEST = 1940, 2100
_MONTHS, _CENTURY = 12, 100
_LONGEST_SHORT = 12
"""The most years between two of which the second is written short."""
_LONGEST_BACK = 600
"""Fewer months lie between the ends of a range that is told backwards."""
_PARTS = {"a_q1": 3, "a_q2": 3, "a_h1": 6}
"""The months of a quarter and of a half of a year, by the groups of `date_forms`."""
_NEAR = 40
"""The characters between a date and a length that belongs to it, and those of the length."""
_BESIDE = re.compile(r"[\s(),;:·|–—-]*")


@dataclass(frozen=True, slots=True)
class Dated:
    """A period found at ``text[start:end]``; ``exact`` when it is a range, open or closed, and not a single date."""

    start: int
    end: int
    period: Period
    exact: bool
    expected: bool = False


@lru_cache(maxsize=8192)  # more than the texts asked about in the longest CV, else each is parsed once a pass
def find(text: str) -> tuple[Dated, ...]:
    """All dates, ranges and durations in a text, left to right, without overlaps; a duration beside a range joins it."""
    if not _DIGITS.search(text):
        return ()
    text = in_figures(mended(text, grammar().months))
    spans: list[Dated] = []
    for form, pattern in grammar().forms:
        for match in pattern.finditer(text):
            if any(match.start() < taken.end and taken.start < match.end() for taken in spans):
                continue
            found = _READERS[form](match)
            if found is not None:
                spans.append(found)
    spans.sort(key=lambda d: d.start)
    return tuple(_with_durations(text, spans))


def begins(text: str) -> bool:
    """Whether a text begins with a date."""
    return any(dated.start == 0 for dated in find(text)[:1])


def has_range(text: str) -> bool:
    """Whether a text tells from when to when."""
    return any(dated.exact for dated in find(text))


def runs_on(above: str, below: str) -> bool:
    """Whether one range of dates begins at the end of a line and ends in the next: ``June 2018 –`` over ``May 2020``."""
    return any(d.exact and d.start < len(above) < d.end for d in find(f"{above}{LINE_END}{below}"))


def undated(text: str) -> str:
    """A text with a tab in the place of each of its dates."""
    for dated in reversed(find(text)):
        text = f"{text[: dated.start]}\t{text[dated.end :]}"
    return text


def masked(text: str) -> str:
    """A text of the same length with tabs in the place of its dates."""
    for dated in find(text):
        text = text[: dated.start] + "\t" * (dated.end - dated.start) + text[dated.end :]
    return text


def duration(text: str) -> tuple[int, int, int] | None:
    """The first printed duration ("1 yr 8 mos", "(5 bulan)"): start, end and months."""
    match = grammar().duration.search(text)
    if match is None:
        return None
    years, over = (_count(match[unit] or "0") for unit in ("years", "months"))
    months = 12 * years + over
    return (match.start(), match.end(), months) if 0 < months <= 720 else None


def whole(period: Period) -> Period:
    """A single date is both start and end, unless a length beside it goes on from there: ``June 2018 (3 months)``."""
    if period.start is not None or period.end is None:
        return period
    first, last = period.end
    if period.months is None or period.months <= last - first + 1:
        return Period(period.end, period.end, months=period.months)
    return Period(period.end, (first + period.months - 1, last + period.months - 1), months=period.months)


def _count(written: str) -> int:
    """A number in figures or words; nought for letters that only look like one."""
    return int(written) if written.isdigit() else grammar().numbers.get(folded(written), 0)


def _with_durations(text: str, spans: Sequence[Dated]) -> list[Dated]:
    """The dates, each with the length printed behind it, a lone one also with that before it: ``3 months, June 2018``."""
    result: list[Dated] = []
    for dated, following in zip_longest(spans, spans[1:]):
        begins, until = result[-1].end if result else 0, following.start if following else len(text)
        found = _length_behind(text, dated.end, until) or (None if dated.exact else _length_before(text, begins, dated.start))
        result.append(_lasting(dated, *found) if found else dated)
    return result


def _lasting(dated: Dated, start: int, end: int, months: int) -> Dated:
    period = replace(dated.period, months=months)
    return replace(dated, start=min(start, dated.start), end=max(end, dated.end), period=period)


def _length_behind(text: str, end: int, until: int) -> tuple[int, int, int] | None:
    printed = duration(text[end : min(until, end + _NEAR)])
    if printed is None or not grammar().before_duration.fullmatch(text, end, end + printed[0]):
        return None
    closes = end + printed[1]
    return end, closes + (text[closes : closes + 1] == ")"), printed[2]


def _length_before(text: str, begins: int, start: int) -> tuple[int, int, int] | None:
    first = max(begins, start - _NEAR)
    printed = duration(text[first:start])
    if printed is None or not _BESIDE.fullmatch(text, first + printed[1], start):
        return None
    return first + printed[0], start, printed[2]


# ------------------------------------------------------------------------------------------------------------- readers


def _range(match: re.Match[str]) -> Dated | None:
    """From one point to the other, or back: ``Jan 2020 – Jun 2017``, as the list of posts goes back."""
    first, last = _point(match, "a"), _point(match, "b")
    if first and last and _is_month(first) and _is_month(last) and 0 < first[0] - last[0] < _LONGEST_BACK:
        return Dated(match.start(), match.end(), Period(last, first), exact=True)
    return _cells(match)


def _expected_end(match: re.Match[str]) -> Dated | None:
    """A range of which a word before its end says that this lies ahead: ``Sept 2017 - expected Aug 2021``."""
    found = _range(match)
    return found and replace(found, expected=True)


def _is_month(point: Bounds) -> bool:
    return point[0] == point[1]


def _cells(match: re.Match[str]) -> Dated | None:
    """A beginning and an end with nothing but a blank between them, or the end of a cell."""
    if match.groupdict().get("b_now"):
        return _since(match)
    first, last = _point(match, "a"), _point(match, "b")
    if first is None or last is None or last[1] < first[0]:
        return None
    return Dated(match.start(), match.end(), Period(first, last), exact=True)


def _months(match: re.Match[str]) -> Dated | None:
    """A month and a later one at the head of a line, whose dash was lost: ``2014 Feb 2017 May Clerk``."""
    first, last = _point(match, "a"), _point(match, "b")
    return _cells(match) if first and last and _is_month(first) and _is_month(last) and first < last else None


def _shared_year(match: re.Match[str]) -> Dated | None:
    year = _year(match["year"] or match["year_aside"])
    first, last = _month(match["m1"]), _month(match["m2"])
    if year is None:
        return None
    start = month_index(year - (last < first), first)
    end = month_index(year, last)
    return Dated(match.start(), match.end(), Period((start, start), (end, end)), exact=True)


def _short_end(match: re.Match[str]) -> Dated | None:
    """``2018/19``, ``2018-19``, ``FY2018/19``, ``1999/00``: two years, the second written short."""
    first, short = _year(match["y1"]), int(match["y2"])
    if first is None:
        return None
    last = first - first % _CENTURY + (short or _CENTURY)
    if not 0 < last - first <= _LONGEST_SHORT:
        return None
    return Dated(match.start(), match.end(), Period(_whole_year(first), _whole_year(last)), exact=True)


def _academic(match: re.Match[str]) -> Dated | None:
    """``2018/2019 – 2020/2021``: from the first year of the first session to the second year of the last one."""
    first, last = _year(match["y1"]), _year(match["y2"])
    if first is None or last is None or last <= first or int(match["y1end"]) != (first + 1) % _CENTURY:
        return None
    return Dated(match.start(), match.end(), Period(_whole_year(first), _whole_year(last)), exact=True)


def _since(match: re.Match[str]) -> Dated | None:
    first = _point(match, "a")
    return first and Dated(match.start(), match.end(), Period(first, None, ongoing=True), exact=True)


def _single(match: re.Match[str]) -> Dated | None:
    """One point; a quarter or half of a year is a range from its first to its last month."""
    point = _point(match, "a")
    length = next((months for group, months in _PARTS.items() if match.groupdict().get(group)), 0)
    if point and length:
        last = point[0] + length - 1
        return Dated(match.start(), match.end(), Period(point, (last, last)), exact=True)
    return point and Dated(match.start(), match.end(), Period(None, point), exact=False)


def _expected(match: re.Match[str]) -> Dated | None:
    found = _single(match)
    return found and replace(found, expected=True)


def _pair(match: re.Match[str]) -> Dated | None:
    """``Dec 2016, Dec 2017``: the first and the last of several dates."""
    found = _range(match)
    return found and replace(found, exact=False)


#: What reads each form of `date_forms`: a date from a match; None when the numbers make no date.
_READERS: dict[str, Callable[[re.Match[str]], Dated | None]] = {
    "range": _range,
    "expected_end": _expected_end,
    "cells": _cells,
    "months": _months,
    "shared_year": _shared_year,
    "short_end": _short_end,
    "academic": _academic,
    "since": _since,
    "single": _single,
    "expected": _expected,
    "pair": _pair,
}


# -------------------------------------------------------------------------------------------------------------- points


def _point(match: re.Match[str], p: str) -> Bounds | None:
    """A point in time, by the groups whose names begin with ``p``: "a" is a beginning or a lone date, "b" an end."""
    g = match.groupdict()
    year = _year(_said(g, p + "_y") or "")
    if year is None:
        return None
    if quarter := g.get(p + "_q1") or g.get(p + "_q2"):
        first = month_index(year, 3 * int(quarter) - 2)
        bound = first if p == "a" else first + 2
        return bound, bound
    if half := g.get(p + "_h1"):
        bound = month_index(year, 6 * int(half) - 5) if p == "a" else month_index(year, 6 * int(half))
        return bound, bound
    name, number = _said(g, p + "_name"), _said(g, p + "_num")
    if not name and not number:
        return _part_of_year(year, [bool(g.get(f"{p}_{part}")) for part in ("early", "middle", "late")])
    month = _month(name) if name else int(number or 0)
    return (month_index(year, month),) * 2 if 1 <= month <= _MONTHS else None


def _said(groups: dict[str, str | None], kind: str) -> str | None:
    """What one of the groups holds whose names begin alike."""
    return next((said for name, said in groups.items() if said and name.startswith(kind)), None)


def _month(name: str) -> int:
    return grammar().months[name.casefold().rstrip(".")]


def _whole_year(year: int) -> Bounds:
    return month_index(year, 1), month_index(year, 12)


def _part_of_year(year: int, thirds: Sequence[bool]) -> Bounds:
    """The third of a year that words such as "early", "mid" and "end of" mean; all of it without them."""
    if True not in thirds:
        return _whole_year(year)
    first = month_index(year, 4 * thirds.index(True) + 1)
    return first, first + 3


def _year(written: str) -> int | None:
    digits = re.sub(r"\D", "", written or "")
    if len(digits) == 2:
        short = int(digits)
        return 2000 + short if short <= 40 else 1900 + short
    if len(digits) != 4:
        return None
    year = int(digits)
    return year if _EARLIEST <= year <= _LATEST else None
