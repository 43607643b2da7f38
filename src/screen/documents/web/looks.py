"""How an element of a web page looks, by its tag, attributes and style: block or inline, heading, type and background."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from screen.documents import colours
from screen.documents.web import css, hiding, measures
from screen.documents.web.story import Look

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADINGS = {f"h{level}": level for level in range(1, 7)}
"""The levels of headings."""
SPACED = frozenset(("p", "ul", "ol", "dl", "blockquote", "pre", "figure", *HEADINGS))
"""What browsers give room above and below (HTML standard, 15.3): a line."""
_BLOCKS = frozenset(
    "p div section article header footer main nav aside address blockquote pre ul ol li dl dt dd hr figure figcaption form"
    " fieldset legend center body html details summary caption h1 h2 h3 h4 h5 h6 tr td th tbody thead tfoot".split()
)
_BOLD = frozenset(("b", "strong", "th", *HEADINGS))
_ITALIC = frozenset(("i", "em", "cite", "dfn"))
_FONT_SIZES = {"1": 7.5, "2": 10.0, "3": 12.0, "4": 13.5, "5": 18.0, "6": 24.0, "7": 36.0}
_HEADING_SIZES = {"h1": 24.0, "h2": 18.0, "h3": 14.0, "h4": 12.0, "h5": 10.0, "h6": 8.0}
#: Icons that are drawn by a font from their names (fonts.google.com/icons).
_ICON_TEXT = re.compile(r"\bmaterial-(?:icons|symbols)", re.IGNORECASE)


def is_icon(element: _Element, tag: str) -> bool:
    """Whether an element is a picture of an icon font, whose name is its text (Material Icons)."""
    return tag in ("i", "span") and bool(_ICON_TEXT.search(element.get("class") or ""))


def is_block(tag: str, style: css.Declarations) -> bool:
    """Whether an element stands on lines of its own."""
    display = style.get("display", "")
    if display in ("block", "flex", "grid", "table", "table-row", "list-item", "inline-flex", "inline-grid"):
        return not (display.startswith("inline") and tag not in _BLOCKS)
    return tag in _BLOCKS and display not in ("inline", "contents") and display != "table-cell"


def look_of(element: _Element, tag: str, style: css.Declarations, look: Look) -> Look:
    """The look of an element in one that looks so."""
    weight = style.get("font-weight", "")
    bold = tag in _BOLD or look.bold
    if weight:
        bold = weight in ("bold", "bolder") or (weight.isdigit() and int(weight) >= 600)
    slope = style.get("font-style", "")
    size = _HEADING_SIZES.get(tag, look.size)
    if "font-size" in style:
        size = measures.points(style["font-size"], look.size)
    elif tag == "font":
        size = _FONT_SIZES.get(element.get("size", ""), size)
    colour = style.get("color", "") or str(element.get("color", "") if tag == "font" else "")
    return replace(
        look,
        bold=bold,
        italic=slope in ("italic", "oblique") if slope else tag in _ITALIC or look.italic,
        size=size,
        colour=colours.parse(colour) if colour else look.colour,
        ground=_ground(css.ground(style) or element.get("bgcolor", ""), look.ground),
        unseen=look.unseen or hiding.is_unseen(style) or colours.is_transparent(colour),
        verbatim=look.verbatim or tag == "pre" or style.get("white-space", "").startswith("pre"),
    )


def _ground(painted: str, behind: str | None) -> str | None:
    """The background once an element has painted its own: unknown for pictures and shades that cannot be told."""
    if not painted or painted in ("none", "inherit", "initial") or colours.is_transparent(painted):
        return behind
    return colours.parse(painted) or next((colour for part in painted.split() if (colour := colours.parse(part))), None)


def outline(element: _Element, style: css.Declarations) -> int:
    """The level of a heading that Word declares in a page it saves, or a page for screen readers."""
    if element.get("role") == "heading" and element.get("aria-level", "2") in tuple("123456"):
        return int(element.get("aria-level", "2"))
    level = style.get("mso-outline-level", "")
    return int(level) if level.isdigit() and int(level) < 10 else 0
