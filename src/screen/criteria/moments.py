"""Days and times of day that an advert names, in English, Malay and Indonesian. Words are in ``data/calendar.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from functools import cache

from screen.criteria.known import load
from screen.phrases import one_of

_FIGURES = re.compile(r"\b(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4})\b")
_LAST = time(23, 59)
"""The last minute of a day, at which midnight closes it."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day named at ``text[start:end]``."""

    start: int
    end: int
    readings: tuple[date, ...]
    """The days that can be meant, the day of the month before the month first; none when there is no such day."""


@dataclass(frozen=True, slots=True)
class NamedTime:
    """A time of day named at ``text[start:end]``, on a clock of 24 hours; midnight is the last minute."""

    start: int
    end: int
    at: time


def days(text: str) -> list[NamedDay]:
    """The days that a text names, in order of place."""
    found = [NamedDay(*match.span(), _in_figures(*map(int, match.groups()))) for match in _FIGURES.finditer(text)]
    for pattern in _worded():
        for match in pattern.finditer(text):
            day = _day(int(match["y"]), _months()[match["m"].casefold()], int(match["d"]))
            found.append(NamedDay(*match.span(), () if day is None else (day,)))
    return sorted(found, key=lambda named: named.start)


def times(text: str) -> Iterator[NamedTime]:
    """The times of day that a text names, in order of place; figures of a date are none."""
    bare = _FIGURES.sub(lambda match: " " * len(match[0]), text)
    for match in _clock().finditer(bare):
        at = _time(match)
        if at is not None:
            yield NamedTime(*match.span(), at)


def weekday(text: str) -> int | None:
    """The day of the week that a text names, from 0 for Monday; None when it names none."""
    plain = text.casefold()
    return next((number for number, word in _weekdays() if re.search(rf"\b{re.escape(word)}\b", plain)), None)


def weekday_name(day: date) -> str:
    """The English name of the day of the week."""
    return next(word for number, word in _weekdays() if number == day.weekday()).capitalize()


def _in_figures(one: int, two: int, three: int) -> tuple[date, ...]:
    """What three figures can mean: year, month, day; or day, month, year; or month, day, year."""
    year = three + 2000 if three < 100 else three
    orders = ((one, two, three),) if one > 31 else ((year, two, one), (year, one, two))
    return tuple(dict.fromkeys(day for order in orders if (day := _day(*order)) is not None))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time(match: re.Match[str]) -> time | None:
    word = (match["half"] or match["alone"] or "").casefold()
    if match["alone"] or word in _words("midnight"):
        return time(12) if word in _words("noon") else _LAST
    hour, minute = int(match["h"] or match["hh"]), int(match["m"] or match["mm"] or match["joined"] or 0)
    if word == "malam" and hour == 12:
        return _LAST
    if word in _words("before_noon") and hour == 12:
        hour = 0
    elif word in _words("after_noon") and hour < 12:
        hour += 12
    if hour > 24 or minute > 59:
        return None
    return time(hour, minute) if hour < 24 else _LAST


@cache
def _worded() -> tuple[re.Pattern[str], ...]:
    month = one_of(_months())
    return (
        re.compile(
            rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th|hb)?\.?\s+(?:of\s+|haribulan\s+)?(?P<m>{month})\.?,?\s+(?P<y>\d{{4}})\b",
            re.IGNORECASE,
        ),
        re.compile(rf"\b(?P<m>{month})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
    )


@cache
def _clock() -> re.Pattern[str]:
    half = one_of(word for name in ("before_noon", "after_noon", "noon", "midnight") for word in _words(name))
    hours = one_of(_words("hours"))
    alone = one_of(_words("noon") | _words("midnight"))
    return re.compile(
        rf"(?<![\d.:])(?P<h>\d{{1,2}})(?:[:.](?P<m>\d{{2}}))?\s*(?P<half>{half})(?!\w)"
        rf"|(?<![\d.:])(?P<hh>\d{{1,2}})(?:[:.](?P<mm>\d{{2}})(?![.:/-]?\d)|(?P<joined>\d{{2}})\s*(?={hours}))(?:\s*{hours}\b)?"
        rf"|\b(?P<alone>{alone})\b",
        re.IGNORECASE,
    )


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(load("calendar")["times"][name])


@cache
def _months() -> dict[str, int]:
    return {word: int(number) for number, words in load("calendar")["months"].items() for word in words}


@cache
def _weekdays() -> tuple[tuple[int, str], ...]:
    return tuple((int(number), word) for number, words in load("calendar")["weekdays"].items() for word in words)
