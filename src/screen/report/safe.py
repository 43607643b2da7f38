"""The only escaping functions: text that came from outside, made harmless for the place where it will be shown.

A value named ``untrusted_...`` anywhere in this room has not passed through here yet. National registration numbers (they
carry birth date and sex) are masked in everything that passes, whatever the output.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.text import Text

#: Line ends and tabs (also the Unicode ones), read as a blank where text must stay on one line.
_BREAKS = re.compile(r"[\t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]+")
#: C0 and C1 controls, DEL, and lone halves of surrogate pairs: shown as the replacement character.
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SURROGATES = re.compile(r"[\ud800-\udfff]")
#: Characters that nobody sees but that reorder or hide what stands beside them: bidi controls, zero-width characters, soft
#: hyphen, invisible operators, interlinear anchors, tag characters, fillers (Unicode 15.1, chapter 23).
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0"
    "\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
#: Characters that spreadsheets read as the beginning of a formula or command, with their full-width forms (OWASP, "CSV
#: Injection"): at the start of a cell, and after a semicolon or line end where a program with another separator splits it.
_FORMULA = "=+\\-@\uff1d\uff0b\uff0d\uff20\u2212"
_FORMULA_START = re.compile(rf"\s*[{_FORMULA}]")
_FORMULA_INSIDE = re.compile(rf"([;\n]\s*)(?=[{_FORMULA}])")
#: What JSON allows in a string but a terminal acts upon.
_UNESCAPED_BY_JSON = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")

#: Malaysian registration number YYMMDD-PB-#### (National Registration Department): with separators, or twelve digits that
#: begin with a possible date. Hexadecimal digests and numbers with a country code are no such numbers. What stands before
#: is looked at only where a digit stands: that takes a fifth of the time.
_DASH = "[-\u2010-\u2015\u2212 ]"
_MONTH_DAY = r"(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
_REGISTRATION = re.compile(
    rf"[0-9](?:(?<![0-9].)[0-9]{{5}}{_DASH}[0-9]{{2}}{_DASH}[0-9]{{4}}(?![0-9])"
    rf"|(?<![0-9a-f+].)[0-9]{_MONTH_DAY}[0-9]{{6}}(?![0-9a-f]))"
)
_DIGIT = re.compile("[0-9]")

#: Longest text of a cell: Excel's own limit.
CELL_LIMIT = 32_767

#: Fields that are addresses or digests, never masked: without them nobody could be answered or found again.
_EXACT_FIELDS = frozenset({"message_id", "email", "emails", "phones", "sha256", "piece_sha256", "id"})


def masked(untrusted_text: str) -> str:
    """The text with every digit of a registration number as ``#``: ``######-##-####``; its length stays."""
    return _REGISTRATION.sub(lambda number: _DIGIT.sub("#", number.group()), untrusted_text)


def masked_pattern(masked_quote: str) -> re.Pattern[str]:
    """What finds a masked quotation in an unmasked text: ``#`` stands for a digit (or for itself)."""
    return re.compile("".join("[0-9#]" if c == "#" else re.escape(c) for c in masked_quote))


def line(untrusted_text: str) -> str:
    """The text on one line without anything invisible: for terminals, log lines and one-line cells."""
    return masked(address(untrusted_text))


@lru_cache(maxsize=4096)
def lines(untrusted_text: str) -> str:
    """Like `line`, but line ends stay, as line feeds. Kept, since one text goes into several files."""
    return "\n".join(line(part) for part in re.split(r"\r\n|\r|\n", untrusted_text))


def terminal(untrusted_text: str, style: str = "") -> Text:
    """The text for a rich console: never markup, never an escape sequence, always one line."""
    from rich.text import Text

    return Text(line(untrusted_text), style=style)


def cell(untrusted_text: str) -> str:
    """The text for a cell of a CSV file: one that a spreadsheet would run begins with an apostrophe."""
    text = _FORMULA_INSIDE.sub(r"\1'", lines(untrusted_text))
    return f"'{text}" if _FORMULA_START.match(untrusted_text) or _FORMULA_START.match(text) else text


def sheet(untrusted_text: str) -> str:
    """The text for a cell that is written as a string (XLSX): nothing runs there, so nothing is added."""
    return lines(untrusted_text)[:CELL_LIMIT]


def address(untrusted_text: str) -> str:
    """An e-mail address or Message-ID on one line: like `line`, without the mask, for it must stay what it is."""
    if untrusted_text.isascii() and untrusted_text.isprintable():  # most are: nothing in them is to be replaced
        return untrusted_text.strip()
    return _CONTROLS.sub("\ufffd", _INVISIBLE.sub("", _BREAKS.sub(" ", untrusted_text))).strip()


def address_cell(untrusted_text: str) -> str:
    """An e-mail address or Message-ID for a cell of a CSV file."""
    text = address(untrusted_text)
    return f"'{text}" if _FORMULA_START.match(text) else text


def jsonable(untrusted_value: object) -> object:
    """A tree of dicts, lists and scalars with masked strings that can be written as UTF-8."""
    if isinstance(untrusted_value, str):
        return masked(scalar(untrusted_value))
    if isinstance(untrusted_value, dict):
        return {k: _exact(v) if k in _EXACT_FIELDS else jsonable(v) for k, v in untrusted_value.items()}
    if isinstance(untrusted_value, list | tuple):
        return [jsonable(item) for item in untrusted_value]
    return untrusted_value


def json_text(untrusted_value: object, *, indent: int | None = None) -> str:
    """Valid JSON in readable letters; characters that a terminal acts upon are written by their number."""
    value = jsonable(untrusted_value)
    if indent is None:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    else:
        from pydantic_core import to_json  # the json module lays trees out ten times as slowly

        text = to_json(value, indent=indent, inf_nan_mode="null").decode("utf-8")
    return _UNESCAPED_BY_JSON.sub(lambda c: f"\\u{ord(c.group()):04x}", text)


def _exact(untrusted_value: object) -> object:
    if isinstance(untrusted_value, str):
        return scalar(untrusted_value)
    return [_exact(item) for item in untrusted_value] if isinstance(untrusted_value, list | tuple) else untrusted_value


def scalar(untrusted_text: str) -> str:
    """The text with lone halves of surrogate pairs replaced: what UTF-8 can hold."""
    return untrusted_text if untrusted_text.isascii() else _SURROGATES.sub("\ufffd", untrusted_text)
