"""The closing moment of a criteria file against the words of the advert that it quotes, and against the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

from screen.criteria.known import load
from screen.criteria.parts import say
from screen.criteria.source import Source
from screen.model import Problem
from screen.phrases import fold

_FIGURES = re.compile(r"\b(\d{1,4})[-/.](\d{1,2})[-/.](\d{2,4})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|hb)?\.?\s+(?:of\s+)?([^\W\d_]+)\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_CLOCK = re.compile(
    r"\b(\d{1,2})[.:](\d{2})\b(?!\s*[./-]?\d)\s*([^\W\d_][\w.]*)?|\b(\d{1,2})\s*(am|pm|a\.m|p\.m|pagi|petang|malam|sore)\b"
)


def closing(source: Source) -> Iterator[Problem]:
    """A day, weekday or time that is not the one quoted; a time that the clocks of the zone leave out."""
    day, quote = source.at(("post", "closes", "date")), source.at(("post", "closes", "quote"))
    if not isinstance(day, str) or not isinstance(quote, str):
        return
    try:
        closes = date.fromisoformat(day)
    except ValueError:
        return
    place = source.place(("post", "closes", "date"))
    quoted = days(quote)
    if quoted and closes not in quoted:
        named = " or ".join(str(each) for each in sorted(filter(None, quoted))) or "a day that does not exist"
        yield say(source, "criteria.closing-differs", place, f"The quotation names {named}.")
    weekday = next((n for n, word in _weekdays() if re.search(rf"\b{re.escape(word)}\b", quote.casefold())), None)
    if weekday is not None and weekday != closes.weekday() and (not quoted or closes in quoted):
        names = next(word for n, word in _weekdays() if n == closes.weekday())
        message = f"The quotation names another day of the week; {closes} is a {names.capitalize()}."
        yield say(source, "criteria.closing-differs", place, message)
    yield from _time(source, closes, quote)


def days(text: str) -> set[date | None]:
    """The days that a text names; None for one that does not exist. Figures may put the day or the month first."""
    found: set[date | None] = set()
    for match in _FIGURES.finditer(text):
        one, two, three = (int(number) for number in match.groups())
        orders = ((one, two, three),) if one > 31 else ((_year(three), two, one), (_year(three), one, two))
        found |= {_day(*order) for order in orders} - ({None} if any(_day(*order) for order in orders) else set())
    for match in _DAY_FIRST.finditer(text):
        if month := _months().get(fold(match[2])):
            found.add(_day(int(match[3]), month, int(match[1])))
    for match in _MONTH_FIRST.finditer(text):
        if month := _months().get(fold(match[1])):
            found.add(_day(int(match[3]), month, int(match[2])))
    return found


def _time(source: Source, closes: date, quote: str) -> Iterator[Problem]:
    written, zone = source.at(("post", "closes", "time")), source.at(("post", "zone"))
    place = source.place(("post", "closes", "time"))
    try:
        at = time.fromisoformat(written) if isinstance(written, str) else time(23, 59)
    except ValueError:
        return
    quoted = set(times(quote))
    if quoted and at not in quoted:
        named = " or ".join(sorted(f"{each:%H:%M}" for each in quoted))
        yield say(source, "criteria.closing-differs", place, f"The quotation names the time {named}.")
    try:
        moment = datetime.combine(closes, at, ZoneInfo(str(zone)))
    except (KeyError, ValueError, OSError):
        return
    if moment.astimezone(UTC).astimezone(moment.tzinfo).replace(tzinfo=None) != moment.replace(tzinfo=None):
        message = f"On {closes} the clocks of {zone} leave out {at:%H:%M}."
        yield say(source, "criteria.no-such-date", place, message)


def times(text: str) -> Iterator[time]:
    """The times of day that a text names, and both readings where it does not say which half of the day is meant."""
    halves = load("wording")["times"]
    for match in _CLOCK.finditer(_FIGURES.sub(" ", text)):
        hour, minute = int(match[1] or match[4]), int(match[2] or 0)
        word = (match[3] or match[5] or "").casefold().rstrip(".")
        if hour > 24 or minute > 59:
            continue
        if word in halves["after_noon"] and hour < 12:
            hour += 12
        elif word in halves["before_noon"] and hour == 12:
            hour = 0
        yield time(hour, minute) if hour < 24 else time(23, 59)


def _year(number: int) -> int:
    return number + 2000 if number < 100 else number


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    return {word: int(number) for number, words in load("wording")["months"].items() for word in words}


@cache
def _weekdays() -> tuple[tuple[int, str], ...]:
    return tuple((int(number), word) for number, words in load("wording")["weekdays"].items() for word in words)
