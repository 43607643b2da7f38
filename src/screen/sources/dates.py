"""Times in a column of a form: which of day and month stands first is told by all rows together.

Excel's numbers count days from 30 December 1899 (ECMA-376 part 1, 18.17.4.1: the 1900 date system). Times stay without a zone
where the form gives none: they are the local time of the post.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

_EXCEL_START = datetime(1899, 12, 30)  # noqa: DTZ001 (a local time)
_SERIAL = re.compile(r"[3-6]\d{4}(?:\.\d+)?")
_MILLISECONDS = re.compile(r"1[0-9]{12}")
_TIME = (
    r"(?:[ ,T]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*([AaPp]\.?[Mm]\.?|PTG|PG|ptg|pg)?)?"
    r"(?:\s*(?:GMT|UTC|Z)?([+-]\d{1,2}):?(\d{2})?|\s*(?:GMT|UTC|Z))?"
)
_NUMERIC = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})" + _TIME)
_YEAR_FIRST = re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})" + _TIME)
_WORDED = re.compile(r"(\d{1,2})[ \-]([A-Za-z]{3,9})[ \-,]+(\d{4})|([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([AaPp]\.?[Mm]\.?)?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
#: Malay and Indonesian months that do not begin as the English ones do (CLDR, ms and id).
_OTHER_MONTHS = {"mac": 3, "mei": 5, "ogo": 8, "agu": 8, "okt": 10, "dis": 12, "des": 12}


def order_of(cells: Iterable[str]) -> str:
    """``day-first``, ``month-first``, or empty when nothing in the column tells."""
    pairs = [(int(found.group(1)), int(found.group(2))) for cell in cells if (found := _NUMERIC.match(cell.strip()))]
    if any(first > 12 for first, _ in pairs):
        return "day-first"
    if any(second > 12 for _, second in pairs):
        return "month-first"
    return "" if pairs else "none"


def read(cell: str, order: str) -> datetime | None:
    """The time that a cell states, None when it states none."""
    text = cell.strip()
    try:
        if _SERIAL.fullmatch(text):
            return (_EXCEL_START + timedelta(days=float(text))).replace(microsecond=0)
        if _MILLISECONDS.fullmatch(text):
            return datetime.fromtimestamp(int(text) / 1000, UTC)
        if found := _NUMERIC.fullmatch(text):
            return _numeric(found, order)
        if found := _YEAR_FIRST.fullmatch(text):
            return _moment(found, int(found.group(1)), int(found.group(2)), int(found.group(3)))
        if found := _WORDED.search(text):
            return _worded(found, text)
    except (ValueError, OverflowError):
        return None
    return None


def _numeric(found: re.Match[str], order: str) -> datetime:
    first, second, year = int(found.group(1)), int(found.group(2)), int(found.group(3))
    month, day = (first, second) if order == "month-first" else (second, first)
    if month > 12:
        month, day = day, month
    return _moment(found, year + 2000 if year < 100 else year, month, day)


def _moment(found: re.Match[str], year: int, month: int, day: int) -> datetime:
    """A date with the time and zone that stand after it (``16:18``, ``4:18:05 pm GMT+8``); without a zone where none does."""
    moment = datetime(year, month, day, *_clock(found.group(4), found.group(5), found.group(6), found.group(7)))  # noqa: DTZ001
    if found.group(8):
        return datetime.fromisoformat(f"{moment.isoformat()}{int(found.group(8)):+03d}:{found.group(9) or '00'}")
    return moment.replace(tzinfo=UTC) if found.group().endswith(("Z", "UTC", "GMT")) else moment


def _worded(found: re.Match[str], text: str) -> datetime:
    day, name, year = (
        (found.group(1), found.group(2), found.group(3)) if found.group(1) else (found.group(5), found.group(4), found.group(6))
    )
    short = name[:3].lower()
    month = _MONTHS.index(short) + 1 if short in _MONTHS else _OTHER_MONTHS.get(short, 0)
    clock = _CLOCK.search(text, found.end())
    return datetime(int(year), month, int(day), *(_clock(*clock.groups()) if clock else (0, 0, 0)))  # noqa: DTZ001


def _clock(hour: str | None, minute: str | None, second: str | None, half: str | None) -> tuple[int, int, int]:
    hours = int(hour or 0)
    if half:
        after_noon = half.lower().startswith(("p", "ptg")) and half.lower() != "pg"
        hours = hours % 12 + 12 * after_noon
    return hours, int(minute or 0), int(second or 0)
