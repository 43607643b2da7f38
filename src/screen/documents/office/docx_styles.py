"""What styles and direct formatting say of a run or paragraph (WordprocessingML, ECMA-376 part 1, 17.3, 17.7, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from screen.documents import colours
from screen.documents.office.places import TINY, TWIPS, TWIPS_PER_LINE

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: Properties by our names: bold, italic, vanish (bool), size (points), colour, shade (hex, "" for none; None for unknown),
#: outline, number, before, after; left, right, first (points), align, stretch (of the letters), crushed and framed (bool),
#: exactly (the height of lines in points, nought where it depends on the letters), tight (the share of it that they have).
Properties = Mapping[str, Any]

_TOGGLES = {W + "b": "bold", W + "i": "italic", W + "vanish": "vanish", W + "webHidden": "web"}
_OFF = frozenset({"0", "false", "off", "none"})
#: Highlighter colours (17.18.40) are all dark or garish but white: text on them is never lost unless it is white on white.
_HIGHLIGHTS = {"white": colours.WHITE, "none": ""}
_HEADING = re.compile(r"(?:heading|t[ií]tulo|titre|überschrift|tajuk|judul)\s*([1-9])$", re.IGNORECASE)
#: What is less high than this (twips) shows no letter.
_FLAT = TINY * TWIPS


def is_on(element: _Element) -> bool:
    """The value of a toggle: present without ``val`` means on."""
    return element.get(W + "val", "1") not in _OFF


def of_run(element: _Element | None) -> dict[str, Any]:
    """The properties that one ``w:rPr`` states itself."""
    found: dict[str, Any] = {}
    for child in () if element is None else element:
        tag = child.tag
        value = child.get(W + "val", "")
        if tag in _TOGGLES:
            found[_TOGGLES[tag]] = is_on(child)
        elif tag == W + "sz" and value.replace(".", "", 1).isdigit():
            found["size"] = float(value) / 2
        elif tag == W + "color":
            found["colour"] = colours.parse(value)
        elif tag == W + "shd":
            found["shade"] = shade(child)
        elif tag == W + "highlight":
            found["shade"] = _HIGHLIGHTS.get(value)
        elif tag == W + "w" and value.rstrip("%").isdigit():
            found["stretch"] = int(value.rstrip("%")) / 100
        elif tag == W + "rStyle":
            found["style"] = value
    return found


def of_paragraph(element: _Element | None) -> dict[str, Any]:
    """The properties that one ``w:pPr`` states itself."""
    found: dict[str, Any] = {}
    for child in () if element is None else element:
        tag = child.tag
        value = child.get(W + "val", "")
        if tag == W + "pStyle":
            found["style"] = value
        elif tag == W + "outlineLvl" and value.isdigit():
            found["outline"] = int(value)
        elif tag == W + "numPr":
            found["number"] = tuple(
                (part.get(W + "val", "") if part is not None else "")
                for part in (child.find(W + "numId"), child.find(W + "ilvl"))
            )
        elif tag == W + "spacing":
            found |= _spacing(child)
        elif tag == W + "shd":
            found["shade"] = shade(child)
        elif tag == W + "pageBreakBefore":
            found["new_page"] = is_on(child)
        elif tag == W + "ind":
            found |= _indents(child)
        elif tag == W + "jc":
            found["align"] = value
        elif tag == W + "framePr":
            found |= {"framed": True} | ({"crushed": True} if is_crushed(child, "h") else {})
    return found


def _indents(element: _Element) -> dict[str, float]:
    """Indents in points (17.3.1.12): from the left, from the right, of the first line."""
    sides = (("left", ("left", "start")), ("right", ("right", "end")), ("first", ("firstLine",)))
    found = {side: _twips(element.get(W + name, "")) for side, names in sides for name in names if element.get(W + name)}
    if element.get(W + "hanging"):
        found["first"] = -_twips(element.get(W + "hanging", ""))
    return found


def _twips(text: str) -> float:
    return int(text) / TWIPS if text.lstrip("-").isdecimal() else 0.0


def is_crushed(element: _Element, side: str) -> bool:
    """Whether an element makes lines or rows exactly so high (in twips) that no letter is seen."""
    rule, height = element.get(W + "lineRule", element.get(W + "hRule", "")), element.get(W + side, "")
    return rule == "exact" and height.isdecimal() and 0 < int(height) < _FLAT


def _spacing(element: _Element) -> dict[str, float]:
    found: dict[str, float] = {}
    for side in ("before", "after"):
        value = element.get(W + side, "")
        if value.isdigit():
            found[side] = min(int(value) / TWIPS_PER_LINE, 10.0)
        if element.get(W + side + "Autospacing", "0") not in _OFF:
            found[side] = 1.0
    if line := element.get(W + "line"):
        rule = element.get(W + "lineRule", "auto")
        found["crushed"] = is_crushed(element, "line")
        found["exactly"] = _twips(line) if rule == "exact" else 0.0
        found["tight"] = min(_twips(line) * TWIPS / TWIPS_PER_LINE, 1.0) if rule == "auto" else 1.0
    return found


def shade(element: _Element) -> str | None:
    """The colour that a ``w:shd`` paints: "" for none, None where it cannot be told."""
    pattern = element.get(W + "val", "clear")
    fill = element.get(W + "color" if pattern == "solid" else W + "fill", "auto")
    if pattern not in {"clear", "solid", "nil"}:
        return None
    if fill == "auto" or pattern == "nil":
        return None if element.get(W + "themeFill") else ""
    return colours.parse(fill) or None


class Styles:
    """The style sheet of a document. A style is worked out when it is first asked for: templates define hundreds."""

    def __init__(self, styles: _Element | None, numbering: _Element | None) -> None:
        """Take the roots of ``styles.xml`` and ``numbering.xml``; either may be missing."""
        found = () if styles is None else styles.iterchildren(W + "style")
        self._raw = {style.get(W + "styleId", ""): style for style in found}
        self._base = _defaults(None if styles is None else styles.find(W + "docDefaults"))
        self._mute = _mute(numbering)
        self._known: dict[str, tuple[Properties, Properties]] = {}
        usual = (name for name, style in self._raw.items() if _is_usual(style))
        self._usual = next(usual, "")

    def paragraph(self, style: str | None) -> tuple[Properties, Properties]:
        """Paragraph and run properties of a paragraph style, inherited ones included; unknown styles are the default one."""
        name = style if style in self._raw else self._usual
        if name not in self._known:
            self._known[name] = self._resolved(name, *self._base)
        return self._known[name]

    def character(self, style: str | None) -> Properties:
        """What a character style says of a run."""
        if not style or style not in self._raw:
            return {}
        key = "character " + style
        if key not in self._known:
            self._known[key] = self._resolved(style, {}, {})
        return self._known[key][1]

    def paints(self, style: str | None) -> bool:
        """Whether a table style paints cells."""
        return any(shade(element) != "" for part in self._chain(style or "") for element in part.iter(W + "shd"))

    def is_listed(self, number: tuple[str, str] | None) -> bool:
        """Whether a ``w:numPr`` draws a bullet or number."""
        return bool(number and number[0] not in {"", "0"} and (number[0], number[1] or "0") not in self._mute)

    def _chain(self, name: str) -> list[_Element]:
        """A style and those that it is based on, nearest first; a circle is cut."""
        found: list[_Element] = []
        while name in self._raw and self._raw[name] not in found and len(found) < 50:
            found.append(self._raw[name])
            based = self._raw[name].find(W + "basedOn")
            name = "" if based is None else based.get(W + "val", "")
        return found

    def _resolved(self, name: str, paragraph: Properties, run: Properties) -> tuple[Properties, Properties]:
        for style in reversed(self._chain(name)):
            paragraph = {**paragraph, **of_paragraph(style.find(W + "pPr")), **_declared_level(style)}
            run = {**run, **of_run(style.find(W + "rPr"))}
        return {**paragraph, "style": ""}, {**run, "style": ""}


def _is_usual(style: _Element) -> bool:
    return style.get(W + "type", "paragraph") == "paragraph" and style.get(W + "default", "0") not in _OFF


def _declared_level(style: _Element) -> dict[str, int]:
    """The outline level of the styles that Word knows by name: ``heading 1`` (in some languages), ``Title``."""
    title = style.find(W + "name")
    name = "" if title is None else title.get(W + "val", "").strip()
    if match := _HEADING.match(name):
        return {"outline": int(match.group(1)) - 1}
    return {"outline": 0} if name.lower() == "title" else {}


def _defaults(element: _Element | None) -> tuple[Properties, Properties]:
    if element is None:
        return {}, {"size": 10.0}
    ppr = element.find(f"{W}pPrDefault/{W}pPr")
    rpr = element.find(f"{W}rPrDefault/{W}rPr")
    return of_paragraph(ppr), {"size": 10.0} | of_run(rpr)


def _mute(numbering: _Element | None) -> frozenset[tuple[str, str]]:
    """List levels whose number format is ``none``."""
    if numbering is None:
        return frozenset()
    mute: dict[str, set[str]] = {}
    for abstract in numbering.iterchildren(W + "abstractNum"):
        for level in abstract.iterchildren(W + "lvl"):
            form = level.find(W + "numFmt")
            if form is not None and form.get(W + "val") == "none":
                mute.setdefault(abstract.get(W + "abstractNumId", ""), set()).add(level.get(W + "ilvl", "0"))
    found = set()
    for num in numbering.iterchildren(W + "num"):
        target = num.find(W + "abstractNumId")
        for level_id in mute.get("" if target is None else target.get(W + "val", ""), ()):
            found.add((num.get(W + "numId", ""), level_id))
    return frozenset(found)
