"""The little of CSS that says whether and how text is seen: declarations of an element, from its rules and its style."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from screen.documents.web import hiding
from screen.documents.web.measures import LENGTH, points

if TYPE_CHECKING:
    from lxml.etree import _Element

_TOKEN = re.compile(r"/\*|\*/|<!--|-->|[{}]")
#: Groups of rules that hold on a wide screen (media queries, level 4); those for print or narrow screens do not.
_HOLDS = re.compile(
    r"@(?:media\b(?!.*(?:print|max-width|not |prefers|min-width:\s*(?:1[3-9]|[2-9]\d)\d\dpx))|supports\b|layer\b)"
)
_VARIABLE = re.compile(r"var\(\s*(--[\w-]{1,80})\s*(?:,([^()]*))?\)")
_SHORTHAND = re.compile(r"(?:^|\s)([\d.]+(?:pt|px|em|rem|%)|0)(?:\s*/|\s)")
#: A selector without combinators: tag, #id and .classes, and those that it must not have.
_SIMPLE = re.compile(
    r"(?P<tag>[a-z][\w:-]{0,40}|\*)?(?P<more>(?:[.#][\w-]{1,80}){0,8})(?P<but>(?::not\([.#][\w-]{1,80}\)){0,4})$", re.IGNORECASE
)
#: What stands in a selector for something that its reader does or has done; ``:has(...)`` may hold it, too.
_OPENED = re.compile(r":(?:checked|target)\b", re.IGNORECASE)
#: What holds as long as nobody points at an element or has come to it: a printed page, or a telephone, knows nothing else.
_UNTOUCHED = re.compile(r":not\(\s*:(?:hover|focus|focus-within|focus-visible|active)\s*\)", re.IGNORECASE)
_PSEUDO = re.compile(r"::?[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|\[[^\]]*\]")
#: Declarations by which what was hidden is shown.
_SHOWING = frozenset(("display", "visibility", "opacity", "height", "max-height", "left", "position", "transform"))
#: What is set beside a box to look like one.
_BESIDE_BOXES = frozenset(("input", "label", "span", "i", "svg", "a"))
_LONGEST_SELECTOR = 300
_MAX_OPENERS = 200
#: What rules add to the words of elements, and the words in it: quoted, or those of an attribute.
_ADDED = re.compile(r"::?(before|after)\s*$", re.IGNORECASE)
_CONTENT = re.compile(r"""(["'])([^"']*)\1|attr\(\s*([\w-]+)\s*\)""")
_MAX_RULES = 2_000
_MAX_PARTS = 8

Declarations = Mapping[str, str]
Style = Callable[["_Element"], Declarations]
"""What holds for an element."""


@dataclass(frozen=True, slots=True)
class _Simple:
    """A selector without combinators: a tag ("" for any) and classes and ids, all of which an element must have or lack."""

    tag: str
    marks: frozenset[str]
    lacks: frozenset[str] = frozenset()

    def fits(self, tag: str, marks: frozenset[str]) -> bool:
        """Whether an element of a tag, with these classes and ids, is meant."""
        return self.tag in ("", tag) and self.marks <= marks and not self.lacks & marks


@dataclass(frozen=True, slots=True)
class _Rule:
    """Declarations, the element that they are for, and the elements that it must stand in, innermost first."""

    place: int
    target: _Simple
    around: tuple[_Simple, ...]
    declarations: dict[str, str]

    def is_for(self, element: _Element, tag: str, marks: frozenset[str]) -> bool:
        """Whether an element of a tag, with these classes and ids, is meant, and stands in what it must."""
        return self.target.fits(tag, marks) and _stands_in(element, self.around)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rules of a page's style sheets, by the class, id or tag that their last part names."""

    rules: Mapping[str, Sequence[_Rule]] = field(default_factory=dict)
    variables: Mapping[str, str] = field(default_factory=dict)
    openers: Sequence[tuple[str, _Simple]] = ()
    """What a ticked box (by its id, where it has one) or the target of a link shows."""
    added: Mapping[str, Sequence[_Rule]] = field(default_factory=dict)
    """Rules for what is set ``before`` and ``after`` the words of elements."""

    def of(self, element: _Element) -> dict[str, str]:
        """What holds for an element: rules for tags, then those with classes and ids, in their order; then its own style."""
        tag, marks = _names(element)
        rules = (rule for key in ("*", tag, *marks) for rule in self.rules.get(key, ()))
        fitting = [rule for rule in rules if rule.is_for(element, tag, marks)]
        found: dict[str, str] = {}
        for rule in sorted(fitting, key=lambda rule: (bool(rule.target.marks), rule.place)):
            found |= rule.declarations
        style = element.get("style")
        return self._settled(found | declarations(style) if style else found)

    def _settled(self, found: dict[str, str]) -> dict[str, str]:
        """Declarations with variables looked up, and with what the shorthand ``font`` says of size and weight."""
        for name, value in found.items():
            if "var(" in value:
                found[name] = _VARIABLE.sub(lambda match: self.variables.get(match[1], match[2] or "").strip(), value)
        if font := found.get("font"):
            if size := _SHORTHAND.search(font):
                found.setdefault("font-size", size[1])
            if weight := re.search(r"\b(bold|bolder|[1-9]00)\b", font.partition("/")[0]):
                found.setdefault("font-weight", weight[1])
        return found

    def words(self, element: _Element, side: str) -> str:
        """The words that rules set ``before`` or ``after`` those of an element; none for ornaments."""
        if side not in self.added:
            return ""
        tag, marks = _names(element)
        found: dict[str, str] = {}
        for rule in self.added[side]:
            if rule.is_for(element, tag, marks):
                found |= rule.declarations
        if hiding.is_unseen(found):
            return ""
        parts = (element.get(match[3], "") if match[3] else match[2] for match in _CONTENT.finditer(found.get("content", "")))
        words = "".join(parts)
        return words if any(map(str.isalnum, words)) and "\\" not in words else ""

    def openers_of(self, element: _Element) -> list[str]:
        """The ids of the boxes that show an element when they are ticked; an empty one where its own address does."""
        tag, marks = _names(element)
        return [handle for handle, target in self.openers if target.fits(tag, marks)]

    def names(self, element: _Element) -> bool:
        """Whether any rule is for a class of an element."""
        return any("." + name in self.rules for name in (element.get("class") or "").split())


def _names(element: _Element) -> tuple[str, frozenset[str]]:
    marks = {"." + name for name in (element.get("class") or "").split()}
    if element.get("id"):
        marks.add("#" + element.get("id", ""))
    return str(element.tag).lower(), frozenset(marks)


def _stands_in(element: _Element, around: tuple[_Simple, ...]) -> bool:
    """Whether an element has ancestors that fit, in this order from the inside."""
    wanted = list(around)
    for ancestor in element.iterancestors() if wanted else ():
        if wanted and wanted[0].fits(*_names(ancestor)):
            del wanted[0]
    return not wanted


def load(texts: Iterable[str]) -> Sheet:
    """The rules in the ``<style>`` elements of a page; a child is taken for any descendant, siblings are passed over."""
    found: dict[str, list[_Rule]] = {}
    variables: dict[str, str] = {}
    openers: list[tuple[str, _Simple]] = []
    before_after: dict[str, list[_Rule]] = {}
    for place, (selectors, body) in enumerate(_rules("\n".join(texts))):
        if place >= _MAX_RULES:
            break
        stated = declarations(body)
        variables |= {name: value for name, value in stated.items() if name.startswith("--")}
        for selector in selectors.split(",") if stated else ():
            if len(openers) < _MAX_OPENERS and not hiding.is_unseen(stated) and _SHOWING & stated.keys():
                openers += _opener(selector)
            added = _ADDED.search(selector)
            named = _UNTOUCHED.sub("", selector[: added.start()] if added else selector)
            parts = [_simple(part) for part in named.replace(">", " ").split()][:_MAX_PARTS]
            simple = [part for part in parts if part is not None]
            if not simple or len(simple) != len(parts):
                continue
            target, *around = reversed(simple)
            key = added[1] if added else min(target.marks, default=target.tag or "*")
            (before_after if added else found).setdefault(key, []).append(_Rule(place, target, tuple(around), stated))
    return Sheet(found, variables, openers, before_after)


def _opener(selector: str) -> Iterator[tuple[str, _Simple]]:
    """The box that a selector such as ``#one:checked ~ .panel`` is about, and what it shows."""
    if len(selector) > _LONGEST_SELECTOR or not _OPENED.search(selector):
        return
    box = re.search(r"#([\w-]+)[^\s>~+]*" + _OPENED.pattern, selector, re.IGNORECASE)
    parts = re.sub(r"[>~+]", " ", _PSEUDO.sub("", selector)).split()
    target = _simple(parts[-1]) if parts else None
    if target is not None and target.tag not in _BESIDE_BOXES and not re.search(r":checked[^\s>~+]*$", selector):
        yield (box[1] if box and not selector.rstrip().endswith(":target") else "", target)


def _simple(text: str) -> _Simple | None:
    match = _SIMPLE.match(text)
    if not match:
        return None
    tag = (match["tag"] or "").lower()
    marks, lacks = (frozenset(re.findall(r"[.#][\w-]+", match[part])) for part in ("more", "but"))
    return _Simple("" if tag == "*" else tag, marks, lacks)


def _rules(source: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of the rules that hold on a screen (not ``@media print``), without comments; in one pass."""
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
                selectors = text.rpartition(";")[2].strip()
                if _HOLDS.match(selectors.lower()):
                    text = ""
                    continue
            depth, text = depth + 1, ""
        elif sign == "}":
            if depth == 1 and not selectors.startswith("@"):
                yield selectors, text
            depth, text = max(0, depth - 1), ""


def declarations(style: str) -> dict[str, str]:
    """``a: b; c: d`` as a mapping, names and values (but words to be shown) in lower case, without ``!important``."""
    found = {}
    for part in style.split(";"):
        name, colon, value = part.partition(":")
        if colon:
            name = name.strip().lower()
            found[name] = (value if name == "content" else value.lower()).replace("!important", "").strip()
    return found


def share(style: Declarations) -> float:
    """How much of its line an element takes by its width, in percent; nought where that is not said so."""
    for value in (style.get("width", ""), style.get("flex-basis", ""), style.get("flex", "").rpartition(" ")[2]):
        match = LENGTH.fullmatch(value.removeprefix("calc(").removesuffix(")").strip())
        if match and match[2] == "%":
            return float(match[1]) if match[1].strip("-.").replace(".", "", 1).isdigit() else 0.0
    return 0.0


def room(style: Declarations, side: int) -> float:
    """The margin and padding that an element has on its left (3) or right (1), in points."""
    total = 0.0
    for name in ("margin", "padding"):
        parts = style.get(name, "").split() or [""]
        around = parts[0] if len(parts) == 1 else parts[side] if len(parts) == 4 else parts[1]
        value = style.get(f"{name}-{'left' if side == 3 else 'right'}", around)
        total += 12.0 if value == "auto" else max(points(value, 12.0), 0.0) if LENGTH.fullmatch(value) else 0.0
    return total


def direction(style: Declarations) -> str:
    """Which way the boxes of an element follow one another: ``row`` or ``column``, perhaps with ``-reverse``."""
    return style.get("flex-direction", style.get("flex-flow", ""))


def is_free(style: Declarations) -> bool:
    """Whether an element floats, or has a place of its own, beside the text around it."""
    return style.get("float") in ("left", "right") or style.get("position") in ("absolute", "fixed")


def ground(style: Declarations) -> str:
    """What a style says of the background: a colour or picture as written; empty where it says nothing."""
    picture = style.get("background-image", "none")
    return (picture if picture != "none" else "") or style.get("background-color") or style.get("background", "")
