"""Levels that a web page draws (bars, stars, dots) → text: ``80%`` or ``●●●●○``.

What draws them: ``<progress>`` and ``<meter>`` (HTML standard, 4.10.13 and 14), values and names for screen readers (WAI-ARIA
``aria-valuenow``, ``aria-label``; ``alt``), a coloured part of a bar, icons of stars that are full or empty, and classes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from screen.documents.web import css, hiding

if TYPE_CHECKING:
    from lxml.etree import _Element

_NUMBER = re.compile(r"\s*(\d{1,4}(?:\.\d{1,4})?)\s*%?\s*")
_VALUES = ("aria-valuenow", "data-percent", "data-percentage", "data-progress", "data-level", "data-rating", "data-score")
_TOPS = ("aria-valuemax", "data-max", "data-total")
#: On an element with words of its own only these say how full it is drawn.
_SURE = _VALUES[:4]
_BAR = re.compile(r"bar|progress|level|skill|fill|meter|rating|percent|lang|proficien|gauge|track", re.IGNORECASE)
_STATED = re.compile(r"(?:^|[\s_-])(?:level|lvl|rating|stars?|dots?|score|proficiency)[-_]?(\d{1,2})(?=\s|$)", re.IGNORECASE)
_PERCENT = re.compile(r"(?:^|[\s_-])(?:percent(?:age)?|progress|level|pct|p|w|width)[-_]?(\d{2,3})(?=\s|$)", re.IGNORECASE)
_UNIT = re.compile(
    r"(?:^|[\s_-])(?:star|dot|circle|bullet|point|pip|square|heart|ball|bubble|rate|rating|level|box|block|step)", re.IGNORECASE
)
_STAR = re.compile(r"(?:^|[\s_-])(?:star|heart)", re.IGNORECASE)
#: What a drawing is called that shows a level: "4 out of 5 stars", "80%"; pictures are counted alike.
_NAMED = re.compile(
    r"(?!.*\b(?:page|slide|image|photo|picture|step|item|part)\b)[^\d%]{0,40}"
    r"(?P<value>\d{1,3}(?:[.,]\d)?)\s*(?:(?:/|(?:out )?of|daripada|dari)\s*(?P<top>\d{1,3})\b|%|(?=(?:stars?|bintang|dots?)\b))"
    r"[^\d]{0,20}",
    re.IGNORECASE,
)
_CHART = re.compile(r"pie|circle|circular|ring|radial|donut|dial|gauge|chart|knob", re.IGNORECASE)
#: Properties that pages set for their bars: ``--value: 80``.
_PROPERTY = re.compile(r"--(?:[\w-]{0,20}-)?(?:value|val|v|percent|percentage|pct|p|progress|level|width|w|fill|score|size)")
_STOP = re.compile(r"(\d{1,3})%")
_FULL = frozenset(
    "fill filled full active on checked selected solid fas highlight highlighted colored coloured done lit warning".split()
)
_EMPTY = frozenset(
    "empty off o outline outlined far inactive disabled unchecked gray grey blank light border hollow unfilled muted".split()
)
_DRAWN = frozenset(("img", "svg", "i", "span", "li", "div", "b", "em", "use", "path"))
_LONGEST_NAME = 60
#: No scale of dots is longer.
_MOST_UNITS = 10
#: A scale of dots has mostly so many.
_SCALE = 5


def scale(value: float, top: float) -> str:
    """A value on a scale: dots where the scale is short, else in percent; empty where it is off the scale."""
    if not 0 <= value <= top or top <= 0:
        return ""
    if 2 < top <= _MOST_UNITS and value == int(value) and top == int(top):
        return "●" * int(value) + "○" * int(top - value)
    return f"{round(100 * value / top)}%"


def of_control(element: _Element) -> str:
    """What ``<progress>`` or ``<meter>`` shows."""
    value = _number(element.get("value", ""))
    return "" if value is None else scale(value, _number(element.get("max", "1")) or 1.0)


def stated(element: _Element, *, sure: bool) -> str:
    """What an element's attributes say of a level; ``sure`` for one that has words, too."""
    for name in _SURE if sure else _VALUES:
        value = _number(element.get(name, ""))
        if value is not None:
            tops = [top for key in _TOPS if (top := _number(element.get(key, "")))]
            return scale(value, tops[0] if tops else _usual_top(name, value))
    return ""


def named(element: _Element) -> str:
    """The level that a drawing is called by: its label, its title or what stands for a picture."""
    title = element.find("{*}title") if element.tag == "svg" else None
    names = [element.get(name, "") for name in ("aria-label", "aria-valuetext", "title", "alt")]
    for name in [*names, str(title.text or "") if title is not None else ""]:
        if len(name) <= _LONGEST_NAME and (match := _NAMED.fullmatch(name.strip())):
            top = 100.0 if "%" in name else float(match["top"] or 5)
            return scale(float(match["value"].replace(",", ".")), top)
    return ""


def _usual_top(name: str, value: float) -> float:
    short = name in ("data-level", "data-rating", "data-score") or (name == "aria-valuenow" and 1 < value <= 5)
    return next(top for top in (5, 10, 100, 1e9) if value <= top) if short else 100.0


def drawn(element: _Element, style: css.Style) -> str:
    """The level that an element without any words draws, alone or with what is in it; empty for none or several."""
    parts = list(islice(_seen(element, style), 4 * _MOST_UNITS + 1))
    if len(parts) > 4 * _MOST_UNITS:
        return ""
    labelled = {text for part in parts if (text := named(part))}
    if len(labelled) == 1:
        return labelled.pop()
    for part in parts:
        children = [child for child in part if isinstance(child.tag, str)]
        if units := of_units(children, style) or of_shapes(part, style):
            return units
    found = {text for part in parts if (text := stated(part, sure=False))}
    found = found or {text for part in parts if (text := _by_width(part, style) or _by_property(part, style))}
    found = found or {text for part in parts if (text := _by_class(part))}
    return found.pop() if len(found) == 1 else ""


def _seen(element: _Element, style: css.Style) -> Iterator[_Element]:
    """An element and all that can be seen in it."""
    if isinstance(element.tag, str) and not hiding.is_unseen(style(element)):
        yield element
        for child in element:
            yield from _seen(child, style)


def _by_width(part: _Element, style: css.Style) -> str:
    """How much of a bar is filled: the width of an empty element, alone in another."""
    track = part.getparent()
    width = css.share(style(part))
    if track is None or len(list(_seen(part, style))) > 1 or not 0 < width <= 100:
        return ""
    around = [part, track, *list(track.iterancestors())[:1]]
    named = any(_BAR.search(one.get("class") or "") for one in around)
    painted = all(css.ground(style(one)) for one in (part, track))
    alone = not any((one.text or "").strip() or (one.tail or "").strip() for one in track) and not (track.text or "").strip()
    return f"{round(width)}%" if alone and (named or painted) else ""


def _by_property(part: _Element, style: css.Style) -> str:
    """How much of an empty bar or ring is filled: by a property that its page made up, or by where its colour changes."""
    if len(part):
        return ""
    held = style(part)
    names = part.get("class") or ""
    values = {value.rstrip("%") for name, value in held.items() if _PROPERTY.fullmatch(name)}
    if len(values) == 1 and (_BAR.search(names) or _CHART.search(names)) and (value := _number(values.pop())) is not None:
        return scale(100 * value if value < 1 else value, 100)
    stops = set(_STOP.findall(css.ground(held))) if "gradient(" in css.ground(held) else set()
    return scale(float(stops.pop()), 100) if len(stops) == 1 else ""


def _by_class(part: _Element) -> str:
    names = part.get("class") or ""
    if len(part):
        return ""
    if match := _STATED.search(names):
        value = int(match[1])
        return scale(value, 5 if value <= 5 else 10) if 0 < value <= _MOST_UNITS else ""
    match = _PERCENT.search(names)
    return scale(int(match[1]), 100) if match and _BAR.search(names) else ""


def _is_unit(element: _Element, style: css.Style) -> bool:
    """Whether an element may be one star or dot of several: nothing in it, and named so or drawn as a disc."""
    if element.tag not in _DRAWN or (element.text or "").strip() or (len(element) and element.tag != "svg"):
        return False
    return bool(_UNIT.search(element.get("class") or "")) or element.tag == "li" or _is_disc(style(element))


def run_of_units(children: Sequence[_Element], place: int, style: css.Style) -> int:
    """How many stars or dots follow one another from a place on."""
    end = place
    while end < min(len(children), place + _MOST_UNITS + 1) and _is_unit(children[end], style):
        end += 1
        if (children[end - 1].tail or "").strip():
            break
    return end - place


def _is_disc(style: css.Declarations) -> bool:
    """Whether an element is painted round."""
    return style.get("border-radius", "").startswith(("50%", "100%")) and "width" in style and bool(css.ground(style))


def of_shapes(drawing: _Element, style: css.Style) -> str:
    """A row of equal discs or squares in a drawing as text: those with the colour of the first are full.

    Fewer than five of one colour are a sign, and no level.
    """
    shapes = [shape for shape in drawing if isinstance(shape.tag, str)]
    fills = [style(shape).get("fill") or str(shape.get("fill", "")) for shape in shapes]
    sizes = {(shape.get("r"), shape.get("width"), shape.get("height")) for shape in shapes}
    if drawing.tag != "svg" or not 3 <= len(shapes) <= _MOST_UNITS or {shape.tag for shape in shapes} - {"circle", "rect"}:
        return ""
    kinds = len(set(fills))
    if len(sizes) > 1 or not all(fills) or kinds > 2 or (kinds == 1 and len(shapes) < _SCALE):
        return ""
    return "".join("●" if fill == fills[0] else "○" for fill in fills)


def of_units(units: Sequence[_Element], style: css.Style) -> str:
    """Stars or dots as text, full and empty; empty text where they are no level."""
    if not 3 <= len(units) <= _MOST_UNITS or not all(_is_unit(unit, style) for unit in units):
        return ""
    if any((unit.tail or "").strip() for unit in units[:-1]):
        return ""
    full = _full([(_words(unit), css.ground(style(unit)) + style(unit).get("color", "")) for unit in units])
    named = any(_UNIT.search(unit.get("class") or "") for unit in _with_holder(units))
    told = named or all(_is_disc(style(unit)) for unit in units)
    return "".join(full) if told and "●" in full else ""


def _with_holder(units: Sequence[_Element]) -> Iterator[_Element]:
    yield from units
    holder = units[0].getparent()
    if holder is not None:
        yield holder


def _full(looks: list[tuple[frozenset[str], str]]) -> list[str]:
    """Each of several units as a dot, full or not: by the names of their classes, else those that look like the first."""
    if any(words & _FULL for words, _ in looks):
        full = [bool(words & _FULL) and not words & _EMPTY for words, _ in looks]
    elif any(words & _EMPTY for words, _ in looks):
        full = [not words & _EMPTY for words, _ in looks]
    else:
        kinds = len(set(looks))
        star = bool(_STAR.search(" ".join(looks[0][0])))
        full = [look == looks[0] and (kinds == 2 or (kinds == 1 and star)) for look in looks]
    return ["◐" if "half" in words else "●" if one else "○" for (words, _), one in zip(looks, full, strict=True)]


def _words(unit: _Element) -> frozenset[str]:
    return frozenset(re.split(r"[\s_-]+", (unit.get("class") or "").lower()))


def _number(text: str) -> float | None:
    match = _NUMBER.fullmatch(text)
    return float(match[1]) if match else None
