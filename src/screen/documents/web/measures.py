"""Lengths of CSS → points."""

from __future__ import annotations

import re

LENGTH = re.compile(r"(-?[\d.]+)\s*(pt|px|em|rem|%|cm|mm|in)?")
_POINTS = {"pt": 1.0, "px": 0.75, "": 0.75, "cm": 28.35, "mm": 2.835, "in": 72.0}
#: CSS 2.1, 15.7: sizes by name, for a medium of 12 points.
_SIZES = {"xx-small": 7.0, "x-small": 7.5, "small": 10.0, "medium": 12.0, "large": 13.5, "x-large": 18.0, "xx-large": 24.0}


def points(value: str, inherited: float) -> float:
    """A font size in points; relative ones in terms of the inherited size (12 where that is unknown)."""
    if value in _SIZES:
        return _SIZES[value]
    match = LENGTH.match(value)
    if not match:
        return inherited
    number, unit = float(match.group(1)) if match.group(1).strip("-.") else 0.0, match.group(2) or ""
    if unit in ("em", "rem", "%"):
        return number * (inherited or 12.0) / (100 if unit == "%" else 1)
    return number * _POINTS[unit]
