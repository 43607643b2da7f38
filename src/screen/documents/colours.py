"""Whether a colour can be told from what lies behind it."""

from __future__ import annotations

import re
from colorsys import hls_to_rgb

WHITE = "ffffff"
_HEX = re.compile(r"#?([0-9a-fA-F]{6})([0-9a-fA-F]{2})?$")
_SHORT = re.compile(r"#?([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])([0-9a-fA-F])?$")
_HSL = re.compile(r"hsla?\(\s*(-?[\d.]+)(?:deg)?\s*[, ]\s*([\d.]+)%\s*[, ]\s*([\d.]+)%\s*(?:[,/]\s*([\d.]+%?)\s*)?\)$")
_SHARES = re.compile(r"rgba?\(\s*([\d.]+)%\s*[, ]\s*([\d.]+)%\s*[, ]\s*([\d.]+)%\s*(?:[,/]\s*([\d.]+%?)\s*)?\)$")
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
        return "".join(digit * 2 for digit in match.groups()[:3])
    if match := _HSL.match(value):
        hue, strength, light = (_number(part) for part in match.groups()[:3])
        return _bytes(*hls_to_rgb(hue % 360 / 360, min(light, 100) / 100, min(strength, 100) / 100))
    if match := _SHARES.match(value):
        return _bytes(*(min(_number(part), 100) / 100 for part in match.groups()[:3]))
    if match := _RGB.match(value):
        return "".join(f"{min(int(part), 255):02x}" for part in match.groups()[:3])
    return _NAMES.get(value, "")


def is_transparent(value: str) -> bool:
    """Whether a CSS colour paints nothing: ``transparent`` or an alpha of nought."""
    value = value.strip().lower()
    if (match := _HEX.match(value) or _SHORT.match(value)) and match.groups()[-1]:
        return int(match.groups()[-1], 16) * (17 if len(match.groups()) == 4 else 1) < 13
    match = _RGB.match(value) or _HSL.match(value) or _SHARES.match(value)
    alpha = (match.group(4) or "") if match else ""
    return value == "transparent" or bool(alpha and _number(alpha.rstrip("%")) / (100 if "%" in alpha else 1) < 0.05)


def _bytes(*parts: float) -> str:
    return "".join(f"{round(part * 255):02x}" for part in parts)


def _number(text: str) -> float:
    """A number; nought for what is none (``.``, ``1.2.3``)."""
    try:
        return float(text)
    except ValueError:
        return 0.0


def is_lost(colour: str, ground: str | None) -> bool:
    """Whether text of a colour cannot be seen on a ground. Empty colour: the usual, seen; ground None: unknown, so seen."""
    if not colour or not ground:
        return False
    pairs = zip(bytes.fromhex(colour), bytes.fromhex(ground), strict=True)
    return all(abs(one - other) <= _ALIKE for one, other in pairs)
