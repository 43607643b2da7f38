"""The closing moment of a criteria file against the words of the advert that it quotes, and against the calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from screen.criteria.moments import days, times, weekday, weekday_name
from screen.criteria.source import Source, say
from screen.model import Problem


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
    named_days = days(quote)
    quoted = {day for named in named_days for day in named.readings}
    if named_days and closes not in quoted:
        named = " or ".join(map(str, sorted(quoted))) or "a day that does not exist"
        yield say(source, "criteria.closing-differs", place, f"The quotation names {named}.")
    quoted_weekday = weekday(quote)
    if quoted_weekday is not None and quoted_weekday != closes.weekday() and (not named_days or closes in quoted):
        message = f"The quotation names another day of the week; {closes} is a {weekday_name(closes)}."
        yield say(source, "criteria.closing-differs", place, message)
    yield from _time(source, closes, quote)


def _time(source: Source, closes: date, quote: str) -> Iterator[Problem]:
    written, zone = source.at(("post", "closes", "time")), source.at(("post", "zone"))
    place = source.place(("post", "closes", "time"))
    try:
        at = time.fromisoformat(written) if isinstance(written, str) else time(23, 59)
    except ValueError:
        return
    quoted = {named.at for named in times(quote)}
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
