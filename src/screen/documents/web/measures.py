"""Lengths of CSS → points."""

from __future__ import annotations

import re

LENGTH = re.compile(r"(-?[\d.]+)\s*(pt|px|em|rem|%|cm|mm|in|pc|vw|vh)?")
#: A hundredth of the view (``vw``, ``vh``) is taken to be one of a sheet of paper.
_POINTS = {"pt": 1.0, "px": 0.75, "": 0.75, "cm": 28.35, "mm": 2.835, "in": 72.0, "pc": 12.0, "vw": 6.0, "vh": 8.4}
#: CSS 2.1, 15.7: sizes by name, for a medium of 12 points.
_SIZES = {"xx-small": 7.0, "x-small": 7.5, "small": 10.0, "medium": 12.0, "large": 13.5, "x-large": 18.0, "xx-large": 24.0}

#: The least size: nought stands for one that is unknown.
_LEAST = 0.01


def points(value: str, inherited: float) -> float:
    """A font size in points; relative ones in terms of the inherited size (12 where that is unknown).

    What says no size of its own (``inherit``), or one that only a browser can tell (``calc(1em + 2px)``), is as inherited.
    """
    if value in _SIZES:
        return _SIZES[value]
    match = LENGTH.fullmatch(value.removeprefix("calc(").removesuffix(")").strip())
    if not match:
        return inherited
    number, unit = float(match.group(1)) if match.group(1).strip("-.") else 0.0, match.group(2) or ""
    if unit in ("em", "rem", "%"):
        return number * (inherited or 12.0) / (100 if unit == "%" else 1) or _LEAST
    return number * _POINTS[unit] or _LEAST
