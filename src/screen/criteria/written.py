"""How single values are written in a criteria file: whole numbers, days, minutes, codes. Each is words until here."""

from __future__ import annotations

import difflib
import re
from datetime import date, time
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, WithJsonSchema
from pydantic_core import PydanticCustomError

from screen.criteria.known import code_of, countries, fields, is_field, languages
from screen.model import Fluency

#: The scale of the Common European Framework of Reference (Council of Europe), in the three bands that CVs are read into.
CEFR = {
    "A1": Fluency.BASIC,
    "A2": Fluency.BASIC,
    "B1": Fluency.INTERMEDIATE,
    "B2": Fluency.INTERMEDIATE,
    "C1": Fluency.FLUENT,
    "C2": Fluency.FLUENT,
}


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
            "criteria.no-such-zone",
            "No such time zone is known; zones are written as Asia/Kuala_Lumpur.",
            {"advice": _write(next(iter(difflib.get_close_matches(value, sorted(available_timezones()), n=1)), ""))},
        ) from None
    return value


def _country(value: str) -> str:
    if value not in countries():
        raise PydanticCustomError(
            "criteria.not-a-country",
            "A country is written with its two capital letters of ISO 3166; '{given}' is none of them.",
            {"given": value, "advice": _write(code_of(value, countries()))},
        )
    return value


def _language(value: str) -> str:
    if value not in languages():
        raise PydanticCustomError(
            "criteria.not-a-language",
            "A language is written with its code of ISO 639; '{given}' is none that CVs are searched for.",
            {"given": value, "advice": _write(code_of(value, languages()))},
        )
    return value


def _field_of_study(value: str) -> str:
    """A code, with or without its name, or the name alone; with its code in front afterwards."""
    code, _, name = value.partition(" ")
    known = fields()
    if not code.isdigit():
        meant = code_of(value, known)
        if meant and known[meant].casefold() == value.strip().casefold():
            return f"{meant} {value.strip()}"
    elif code not in known and is_field(code):
        return value
    elif code in known:
        meant = code_of(name, known) if name.strip() else code
        other = meant and known[meant].casefold() == name.strip().casefold() != known[code].casefold()
        if not other or meant.startswith(code) or code.startswith(meant):
            return value
        raise PydanticCustomError(
            "criteria.not-a-field",
            "The code and the name are those of two fields: {code} is {field}.",
            {"code": code, "field": known[code], "advice": _write(f"{meant} {known[meant]}")},
        )
    else:
        meant = code_of(name or value, known) or next((code[:n] for n in (3, 2) if code[:n] in known), "")
    raise PydanticCustomError(
        "criteria.not-a-field",
        "'{given}' is no field of ISCED-F 2013.",
        {"given": value, "advice": _write(f"{meant} {known[meant]}" if meant else "")},
    )


def _write(words: str) -> str:
    return f"Did you mean {words}?" if words else ""


def _level(value: object) -> object:
    return CEFR.get(value, value) if isinstance(value, str) else value


Text = Annotated[str, _matching(r"(?s).*\S.*", "criteria.empty", "Words are wanted here; there are none.")]
Whole = Annotated[int, BeforeValidator(_whole), WithJsonSchema({"type": "integer", "minimum": 0})]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Clock = Annotated[time, BeforeValidator(_clock), WithJsonSchema({"type": "string", "pattern": r"^\d{2}:\d{2}$"})]
Month = Annotated[
    str, _matching(r"\d{4}-(0[1-9]|1[0-2])", "criteria.not-a-month", "A month is wanted here as year-month: 2018-11.")
]
Zone = Annotated[str, AfterValidator(_zone)]
Country = Annotated[str, AfterValidator(_country), WithJsonSchema({"type": "string", "pattern": "^[A-Z]{2}$"})]
Language = Annotated[str, AfterValidator(_language), WithJsonSchema({"type": "string", "pattern": "^[a-z]{2,3}$"})]
Known = Annotated[
    Fluency, BeforeValidator(_level), WithJsonSchema({"type": "string", "enum": [*(word.value for word in Fluency), *CEFR]})
]
Identifier = Annotated[
    str,
    _matching(
        r"[a-z][a-z0-9_]{0,39}",
        "criteria.not-an-id",
        "An id is one word of small letters, figures and underscores, and begins with a letter.",
    ),
]
FieldOfStudy = Annotated[str, AfterValidator(_field_of_study)]
