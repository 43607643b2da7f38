"""What styles and direct formatting say of a run or paragraph (WordprocessingML, ECMA-376 part 1, 17.3, 17.7, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as declare
from typing import TYPE_CHECKING, Any

from screen.documents import colours

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
#: Properties by our names: bold, italic, vanish (bool), size (points), colour, shade (hex, "" for none; None for unknown),
#: outline, number, before, after.
Properties = Mapping[str, Any]

_TOGGLES = {W + "b": "bold", W + "i": "italic", W + "vanish": "vanish", W + "webHidden": "web"}
_OFF = frozenset({"0", "false", "off", "none"})
#: Highlighter colours (17.18.40) are all dark or garish but white: text on them is never lost unless it is white on white.
_HIGHLIGHTS = {"white": colours.WHITE, "none": ""}
_HEADING = re.compile(r"(?:heading|t[ií]tulo|titre|überschrift|tajuk|judul)\s*([1-9])$", re.IGNORECASE)
_TWIPS_PER_LINE = 240


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
    return found


def _spacing(element: _Element) -> dict[str, float]:
    found = {}
    for side in ("before", "after"):
        value = element.get(W + side, "")
        if value.isdigit():
            found[side] = min(int(value) / _TWIPS_PER_LINE, 10.0)
        if element.get(W + side + "Autospacing", "0") not in _OFF:
            found[side] = 1.0
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


@dataclass(frozen=True, slots=True)
class Styles:
    """The style sheet of a document, with the numbering that draws no number left out."""

    paragraphs: Mapping[str, tuple[Properties, Properties]]
    """By style id: the paragraph's and the run's properties, inherited ones included."""
    characters: Mapping[str, Properties]
    shaded_tables: frozenset[str]
    """Table styles that paint cells."""
    default: tuple[Properties, Properties]
    mute: frozenset[tuple[str, str]] = declare(default=frozenset())
    """(numId, ilvl) of list levels without mark."""

    def paragraph(self, style: str | None) -> tuple[Properties, Properties]:
        """Paragraph and run properties of a paragraph style; unknown styles are the default one."""
        return self.paragraphs.get(style, self.default) if style else self.default

    def is_listed(self, number: tuple[str, str] | None) -> bool:
        """Whether a ``w:numPr`` draws a bullet or number."""
        return bool(number and number[0] not in {"", "0"} and (number[0], number[1] or "0") not in self.mute)


def load(styles: _Element | None, numbering: _Element | None) -> Styles:
    """Read ``styles.xml`` and ``numbering.xml``; either may be missing."""
    if styles is None:
        return Styles({}, {}, frozenset(), ({}, {"size": 10.0}), _mute(numbering))
    defaults = styles.find(W + "docDefaults")
    base = ({}, {"size": 10.0}) if defaults is None else _defaults(defaults)
    raw = {style.get(W + "styleId", ""): style for style in styles.iterchildren(W + "style")}
    resolved: dict[str, tuple[Properties, Properties]] = {}
    for name in raw:
        _resolve(name, raw, base, resolved)
    paragraphs = {name: resolved[name] for name, style in raw.items() if style.get(W + "type", "paragraph") == "paragraph"}
    default = next((paragraphs[name] for name in paragraphs if raw[name].get(W + "default", "0") not in _OFF), base)
    characters = {name: _character(name, raw) for name, style in raw.items() if style.get(W + "type") == "character"}
    shaded = frozenset(
        n for n, s in raw.items() if s.get(W + "type") == "table" and any(shade(e) != "" for e in s.iter(W + "shd"))
    )
    return Styles(paragraphs, characters, shaded | _derived(raw, shaded), default, _mute(numbering))


def _defaults(element: _Element) -> tuple[Properties, Properties]:
    ppr = element.find(f"{W}pPrDefault/{W}pPr")
    rpr = element.find(f"{W}rPrDefault/{W}rPr")
    return of_paragraph(ppr), {"size": 10.0} | of_run(rpr)


def _chain(name: str, raw: Mapping[str, _Element]) -> list[_Element]:
    """A style and those that it is based on, nearest first; a circle is cut."""
    found: list[_Element] = []
    while name in raw and raw[name] not in found and len(found) < 50:
        found.append(raw[name])
        based = raw[name].find(W + "basedOn")
        name = "" if based is None else based.get(W + "val", "")
    return found


def _resolve(
    name: str, raw: Mapping[str, _Element], base: tuple[Properties, Properties], into: dict[str, tuple[Properties, Properties]]
) -> None:
    paragraph, run = dict(base[0]), dict(base[1])
    for style in reversed(_chain(name, raw)):
        paragraph |= of_paragraph(style.find(W + "pPr"))
        run |= of_run(style.find(W + "rPr"))
        title = style.find(W + "name")
        text = "" if title is None else title.get(W + "val", "")
        if match := _HEADING.match(text.strip()):
            paragraph["outline"] = int(match.group(1)) - 1
        elif text.strip().lower() == "title":
            paragraph["outline"] = 0
    paragraph.pop("style", None)
    run.pop("style", None)
    into[name] = (paragraph, run)


def _character(name: str, raw: Mapping[str, _Element]) -> Properties:
    found: dict[str, Any] = {}
    for style in reversed(_chain(name, raw)):
        found |= of_run(style.find(W + "rPr"))
    found.pop("style", None)
    return found


def _derived(raw: Mapping[str, _Element], shaded: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in raw if any(style.get(W + "styleId") in shaded for style in _chain(name, raw)))


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
