"""Whether a colour can be told from what lies behind it."""

from __future__ import annotations

import re

WHITE = "ffffff"
_HEX = re.compile(r"#?([0-9a-fA-F]{6})$")
_SHORT = re.compile(r"#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])$")
_RGB = re.compile(r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]+%?)\s*)?\)$")
#: Names of CSS that matter here: those near the white of paper, and black.
_NAMES = {
    "white": WHITE, "snow": "fffafa", "ivory": "fffff0", "ghostwhite": "f8f8ff", "floralwhite": "fffaf0",
    "whitesmoke": "f5f5f5", "azure": "f0ffff", "mintcream": "f5fffa", "black": "000000",
}  # fmt: skip
#: Difference per channel (of 255) up to which nobody tells two colours apart at a glance: light grey f0f0f0 on white paper.
_ALIKE = 15


def parse(value: str) -> str:
    """A colour as six small hex digits; empty where it is none of the notations known here (or wholly transparent: none)."""
    value = value.strip().lower()
    if match := _HEX.match(value):
        return match.group(1)
    if match := _SHORT.match(value):
        return "".join(digit * 2 for digit in match.groups())
    if match := _RGB.match(value):
        return "".join(f"{min(int(part), 255):02x}" for part in match.groups()[:3])
    return _NAMES.get(value, "")


def is_transparent(value: str) -> bool:
    """Whether a CSS colour paints nothing: ``transparent`` or an alpha of nought."""
    value = value.strip().lower()
    match = _RGB.match(value)
    return value == "transparent" or bool(match and match.group(4) and float(match.group(4).rstrip("%") or 1) < 0.05)


def is_lost(colour: str, ground: str | None) -> bool:
    """Whether text of a colour cannot be seen on a ground. Empty colour: the usual, seen; ground None: unknown, so seen."""
    if not colour or not ground:
        return False
    pairs = zip(bytes.fromhex(colour), bytes.fromhex(ground), strict=True)
    return all(abs(one - other) <= _ALIKE for one, other in pairs)
