"""How single values are written in a criteria file: whole numbers, days, minutes, codes. Each is words until here."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError


def _matching(pattern: str, code: str, message: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise PydanticCustomError(code, message)
        return value

    return AfterValidator(check)


def _whole(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"\d{1,6}", value):
        raise PydanticCustomError("criteria.not-a-number", "A whole number is wanted here, in figures: 12.")
    return int(value) if isinstance(value, str) else value


def _day(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise PydanticCustomError("criteria.not-a-date", "A date is wanted here as year-month-day: 2020-11-16.")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise PydanticCustomError("criteria.no-such-date", "There is no such day in the calendar.") from None


def _clock(value: object) -> object:
    if not isinstance(value, str):
        return value
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value):
        raise PydanticCustomError("criteria.not-a-time", "A time is wanted here as hours and minutes, 00:00 to 23:59.")
    return time.fromisoformat(value)


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        raise PydanticCustomError(
            "criteria.no-such-zone", "No such time zone is known; zones are written as Asia/Kuala_Lumpur."
        ) from None
    return value


Text = Annotated[str, _matching(r"(?s).*\S.*", "criteria.empty", "Words are wanted here; there are none.")]
Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Clock = Annotated[time, BeforeValidator(_clock), WithJsonSchema({"type": "string", "pattern": r"^\d{2}:\d{2}$"})]
Month = Annotated[
    str, _matching(r"\d{4}-(0[1-9]|1[0-2])", "criteria.not-a-month", "A month is wanted here as year-month: 2018-11.")
]
Zone = Annotated[str, AfterValidator(_zone)]
Country = Annotated[
    str, _matching(r"[A-Z]{2}", "criteria.not-a-country", "A country is written with its two letters of ISO 3166: MY.")
]
Language = Annotated[
    str, _matching(r"[a-z]{2,3}", "criteria.not-a-language", "A language is written with its code of ISO 639: en, ms.")
]
Identifier = Annotated[
    str,
    _matching(
        r"[a-z][a-z0-9_]{0,39}",
        "criteria.not-an-id",
        "An id is one word of small letters, figures and underscores, and begins with a letter.",
    ),
]
FieldOfStudy = Annotated[
    str,
    _matching(
        r"\d{2,4}( \S.*)?",
        "criteria.not-a-field",
        "A field of study is written with its ISCED-F 2013 code of 2 to 4 figures, its name may follow: "
        "0312 Political sciences and civics.",
    ),
]
