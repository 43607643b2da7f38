"""Styles of OpenDocument text (ODF 1.3 part 3, 16): what automatic and named styles say of text, paragraphs and cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from screen.documents import colours

if TYPE_CHECKING:
    from lxml.etree import _Element

_ODF = "{urn:oasis:names:tc:opendocument:xmlns:"
TEXT = _ODF + "text:1.0}"
TABLE = _ODF + "table:1.0}"
DRAW = _ODF + "drawing:1.0}"
OFFICE = _ODF + "office:1.0}"
STYLE = _ODF + "style:1.0}"
FO = _ODF + "xsl-fo-compatible:1.0}"
SVG = _ODF + "svg-compatible:1.0}"
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "px": 0.75}
#: Height of a line in points, for spacing given in absolute lengths.
_LINE = 12.0


@dataclass(frozen=True, slots=True)
class Styles:
    """Styles by family and name, inherited properties included.

    Properties: bold, italic, hidden (bool), size (points), stretch (of the letters), colour, shade, before, after (lines),
    left, right, first (points), outline (from 1), page and column (bool), height (points, of rows that are exactly so high);
    of drawings behind, grows (bool), across, beside, down and below (how their place is told).
    """

    named: Mapping[tuple[str, str], Mapping[str, Any]] = field(default_factory=dict)
    mute: frozenset[tuple[str, int]] = frozenset()
    """(list style, level) of lists that draw neither bullet nor number."""

    def of(self, family: str, name: str | None) -> Mapping[str, Any]:
        """The properties of a style; those of the family's default where it is not known."""
        return self.named.get((family, name or ""), self.named.get((family, ""), {}))


def load(roots: Iterable[_Element]) -> Styles:
    """Read all styles of ``styles.xml`` and ``content.xml`` (in this order)."""
    raw: dict[tuple[str, str], _Element] = {}
    mute: set[tuple[str, int]] = set()
    for root in roots:
        for style in root.iter(STYLE + "style", STYLE + "default-style"):
            raw[(style.get(STYLE + "family", ""), style.get(STYLE + "name", ""))] = style
        for level in root.iter(TEXT + "list-level-style-number"):
            parent = level.getparent()
            if parent is not None and not level.get(STYLE + "num-format"):
                mute.add((parent.get(STYLE + "name", ""), int(level.get(TEXT + "level", "1"))))
    return Styles({key: _resolved(key, raw) for key in raw}, frozenset(mute))


def _resolved(key: tuple[str, str], raw: Mapping[tuple[str, str], _Element]) -> Mapping[str, Any]:
    family, name = key
    chain: list[_Element] = []
    while (family, name) in raw and raw[family, name] not in chain and len(chain) < 50:
        chain.append(raw[family, name])
        name = raw[family, name].get(STYLE + "parent-style-name", "")
    found: dict[str, Any] = {}
    for style in reversed(chain):
        found = _stated(style, found)
    return found


def _stated(style: _Element, inherited: Mapping[str, Any]) -> dict[str, Any]:
    found = dict(inherited)
    if style.get(STYLE + "default-outline-level", "").isdigit():
        found["outline"] = int(style.get(STYLE + "default-outline-level", "0"))
    if style.get(STYLE + "name", "") in ("Title", "Heading") and style.get(STYLE + "family") == "paragraph":
        found["outline"] = 1 if style.get(STYLE + "name") == "Title" else found.get("outline", 0)
    if style.get(STYLE + "master-page-name"):
        found["page"] = True
    for properties in style:
        if properties.tag == STYLE + "text-properties":
            found |= _text(properties, found)
        elif properties.tag == STYLE + "paragraph-properties":
            found |= _paragraph(properties)
        elif properties.tag == STYLE + "graphic-properties":
            found |= _graphic(properties)
        elif properties.tag == STYLE + "table-row-properties" and properties.get(STYLE + "row-height"):
            found["height"] = length(properties.get(STYLE + "row-height", ""), 12.0)
        shade = properties.get(FO + "background-color") or _filled(properties)
        if shade:
            found["shade"] = "" if shade == "transparent" else colours.parse(shade) or None
    return found


def _graphic(properties: _Element) -> dict[str, Any]:
    """How the place of a drawing is told (ODF 1.3 part 3, 20.303 and 20.307), and whether it lies behind the text."""
    names = {"across": "horizontal-pos", "beside": "horizontal-rel", "down": "vertical-pos", "below": "vertical-rel"}
    found: dict[str, Any] = {key: value for key, name in names.items() if (value := properties.get(STYLE + name))}
    if properties.get(STYLE + "run-through"):
        found["behind"] = properties.get(STYLE + "run-through") == "background"
    if properties.get(DRAW + "auto-grow-height"):
        found["grows"] = properties.get(DRAW + "auto-grow-height") == "true"
    return found


def _filled(properties: _Element) -> str:
    """What a drawing's style paints: a colour, ``?`` for gradients and pictures, empty for nothing."""
    fill = properties.get(DRAW + "fill", "")
    if properties.get(DRAW + "opacity") == "0%":
        return ""
    return properties.get(DRAW + "fill-color", "") if fill == "solid" else "?" if fill not in ("", "none") else ""


def _text(element: _Element, inherited: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    weight = element.get(FO + "font-weight")
    if weight:
        found["bold"] = weight == "bold" or (weight.isdigit() and int(weight) >= 600)
    if element.get(FO + "font-style"):
        found["italic"] = element.get(FO + "font-style") in ("italic", "oblique")
    if element.get(FO + "font-size"):
        found["size"] = length(element.get(FO + "font-size", ""), inherited.get("size", 12.0))
    if element.get(STYLE + "text-scale"):
        found["stretch"] = length(element.get(STYLE + "text-scale", ""), 1.0)
    if element.get(FO + "color"):
        found["colour"] = colours.parse(element.get(FO + "color", ""))
    if element.get(STYLE + "use-window-font-color") == "true":
        found["colour"] = ""
    if element.get(TEXT + "display"):
        found["hidden"] = element.get(TEXT + "display") == "none"
    return found


def _paragraph(element: _Element) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for side, name in (("before", "margin-top"), ("after", "margin-bottom")):
        if element.get(FO + name):
            found[side] = min(length(element.get(FO + name, ""), 0.0) / _LINE, 10.0)
    for side, name in (("left", "margin-left"), ("right", "margin-right"), ("first", "text-indent")):
        if element.get(FO + name):
            found[side] = length(element.get(FO + name, ""), 0.0)
    if element.get(FO + "break-before"):
        found["page"] = element.get(FO + "break-before") == "page"
        found["column"] = element.get(FO + "break-before") == "column"
    return found


def length(value: str, whole: float) -> float:
    """A length in points; a percentage is one of ``whole``."""
    number, unit = value.rstrip("%abcdefghijklmnopqrstuvwxyz"), value.lstrip("-.0123456789")
    try:
        return float(number) * (whole / 100 if unit == "%" else _POINTS.get(unit, 1.0))
    except ValueError:
        return whole
