"""Whether a style sheet hides an element of a web page, in one of the ways in which that is done."""

from __future__ import annotations

import re
from collections.abc import Mapping

from screen.documents.web.measures import points

Declarations = Mapping[str, str]

#: What can hide an element; most elements have none of it.
_HIDING = frozenset(
    "display visibility mso-hide content-visibility clip clip-path opacity filter overflow overflow-x overflow-y transform"
    " scale text-indent left top margin-left margin-top".split()
)
_SIDES = ("text-indent", "left", "top", "margin-left", "margin-top")
#: So far to the left or above (points) nothing is on the page; for what keeps its place on the screen less will do.
_OFF, _OFF_SCREEN = -300.0, -60.0
#: A box that shows no more than this (points), and less than this share of its paint, shows nothing.
_NARROW, _FAINT = 1.5, 0.06
_SHRUNK = re.compile(r"scale(?:x|y|3d)?\(\s*(?:[-\d.]+\s*,\s*)?0*(?:\.0\d*)?\s*[,)]")
_MOVED = re.compile(r"translate(?:x|y|3d)?\(\s*(-?[\d.]+(?:px|pt|em|rem)?)(?:\s*,\s*(-?[\d.]+(?:px|pt|em|rem)?))?")
_FADED = re.compile(r"opacity\(\s*([\d.]+%?)\s*\)")
_CLIPPED = re.compile(r"rect\(\s*0|inset\(\s*(?:50|100)%|circle\(\s*0|polygon\(\s*0(?:px)?\s+0(?:px)?\s*\)")


def is_unseen(style: Declarations) -> bool:
    """Whether declarations hide an element and all that is in it."""
    if _HIDING.isdisjoint(style):
        return False
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse") or style.get("mso-hide") == "all":
        return True
    if (
        style.get("content-visibility") == "hidden"
        or _CLIPPED.match(style.get("clip", ""))
        or _CLIPPED.match(style.get("clip-path", ""))
    ):
        return True
    return _is_faint(style) or _is_shut(style) or _is_off(style)


def _is_faint(style: Declarations) -> bool:
    faded = _FADED.search(style.get("filter", ""))
    return any(share_of(value) < _FAINT for value in (style.get("opacity", ""), faded[1] if faded else ""))


def share_of(value: str) -> float:
    """A part of one; all of it where nothing is said."""
    number = value.rstrip("%")
    if not number.replace(".", "", 1).isdigit():
        return 1.0
    return float(number) / (100 if value.endswith("%") else 1)


def _is_shut(style: Declarations) -> bool:
    """Whether a box has no room and cuts off what does not fit, or is made as small as nothing."""
    if _SHRUNK.search(style.get("transform", "")) or _SHRUNK.match(f"scale({style.get('scale', '1')})"):
        return True
    if not any(style.get(name, "").startswith(("hidden", "clip")) for name in ("overflow", "overflow-x", "overflow-y")):
        return False
    sizes = (style.get(name, "") for name in ("width", "max-width", "height", "max-height"))
    return any(size[:1].isdigit() and not size.endswith("%") and points(size, 12.0) <= _NARROW for size in sizes)


def _is_off(style: Declarations) -> bool:
    """Whether an element is set beside the page."""
    far = _OFF_SCREEN if style.get("position") == "fixed" else _OFF
    places = [style.get(side, "") for side in _SIDES]
    if moved := _MOVED.match(style.get("transform", "")):
        places += [part for part in moved.groups() if part]
    return any(place.startswith("-") and points(place, 12.0) <= far for place in places)
