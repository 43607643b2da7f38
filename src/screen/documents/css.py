"""The little of CSS that says whether and how text is seen: declarations of an element, from its rules and its style."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

_TOKEN = re.compile(r"/\*|\*/|<!--|-->|[{}]")
#: A selector without combinators: tag, #id and .classes.
_SIMPLE = re.compile(r"(?P<tag>[a-z][\w:-]{0,40}|\*)?(?P<more>(?:[.#][\w-]{1,80}){0,8})$", re.IGNORECASE)
_LENGTH = re.compile(r"(-?[\d.]+)\s*(pt|px|em|rem|%|cm|mm|in)?")
_POINTS = {"pt": 1.0, "px": 0.75, "": 0.75, "cm": 28.35, "mm": 2.835, "in": 72.0}
#: CSS 2.1, 15.7: sizes by name, for a medium of 12 points.
_SIZES = {"xx-small": 7.0, "x-small": 7.5, "small": 10.0, "medium": 12.0, "large": 13.5, "x-large": 18.0, "xx-large": 24.0}
_MAX_RULES = 5_000

Declarations = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rules of a page's style sheets that name one element without regard to those around it."""

    by_tag: Mapping[str, dict[str, str]] = field(default_factory=dict)
    by_mark: Mapping[str, Sequence[tuple[str, frozenset[str], dict[str, str]]]] = field(default_factory=dict)
    """By the last class or id of the selector: tag ("" for any), all its classes and ids, declarations."""

    def of(self, element: _Element) -> dict[str, str]:
        """What holds for an element: tag rules, then rules with classes and ids, then its own style."""
        found = dict(self.by_tag.get("*", {}))
        tag = str(element.tag).lower()
        found |= self.by_tag.get(tag, {})
        marks = ["." + name for name in (element.get("class") or "").split()]
        marks += ["#" + element.get("id", "")] if element.get("id") else []
        for mark in marks:
            for wanted, needed, rules in self.by_mark.get(mark, ()):
                if wanted in ("", tag) and needed <= set(marks):
                    found |= rules
        style = element.get("style")
        return found | declarations(style) if style else found


def load(texts: Iterable[str]) -> Sheet:
    """The rules in the ``<style>`` elements of a page. Rules for media and with combinators are passed over."""
    by_tag: dict[str, dict[str, str]] = {}
    by_mark: dict[str, list[tuple[str, frozenset[str], dict[str, str]]]] = {}
    for count, (selectors, body) in enumerate(_rules("\n".join(texts))):
        if count >= _MAX_RULES:
            break
        rules = declarations(body)
        for selector in selectors.split(","):
            simple = _SIMPLE.match(selector.strip())
            if not simple or not rules:
                continue
            tag, marks = (simple["tag"] or "").lower(), re.findall(r"[.#][\w-]+", simple["more"])
            if marks:
                entry = ("" if tag == "*" else tag, frozenset(marks), rules)
                by_mark.setdefault(marks[-1], []).append(entry)
            elif tag:
                by_tag[tag] = by_tag.get(tag, {}) | rules
    return Sheet(by_tag, by_mark)


def _rules(source: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of the rules outside all blocks (``@media``), without comments; in one pass."""
    depth, at, in_comment = 0, 0, False
    selectors, text = "", ""
    for match in _TOKEN.finditer(source):
        sign = match.group()
        if in_comment:
            if sign == "*/":
                at, in_comment = match.end(), False
            continue
        text += source[at : match.start()]
        at = match.end()
        if sign == "/*":
            in_comment = True
        elif sign == "{":
            if depth == 0:
                selectors = text
            depth, text = depth + 1, ""
        elif sign == "}":
            if depth == 1 and not selectors.lstrip().startswith("@"):
                yield selectors, text
            depth, text = max(0, depth - 1), ""


def declarations(style: str) -> dict[str, str]:
    """``a: b; c: d`` as a mapping, names and values in lower case, without ``!important``."""
    found = {}
    for part in style.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = value.lower().replace("!important", "").strip()
    return found


def points(value: str, inherited: float) -> float:
    """A font size in points; relative ones in terms of the inherited size (12 where that is unknown)."""
    if value in _SIZES:
        return _SIZES[value]
    match = _LENGTH.match(value)
    if not match:
        return inherited
    number, unit = float(match.group(1)) if match.group(1).strip("-.") else 0.0, match.group(2) or ""
    if unit in ("em", "rem", "%"):
        return number * (inherited or 12.0) / (100 if unit == "%" else 1)
    return number * _POINTS[unit]


def is_unseen(style: Declarations) -> bool:
    """Whether declarations hide an element and all that is in it."""
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse") or style.get("mso-hide") == "all":
        return True
    if style.get("opacity", "1").rstrip("0").rstrip(".") in ("", "0"):
        return True
    return any(
        style.get(side, "").startswith("-") and points(style[side], 12.0) < -500
        for side in ("text-indent", "left", "top", "margin-left")
    )


def ground(style: Declarations) -> str:
    """What a style says of the background: a colour or picture as written; empty where it says nothing."""
    return style.get("background-color") or style.get("background", "")
