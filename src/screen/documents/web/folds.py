"""Tabs and folds of a web page: the parts that its reader opens by a click, and the handle by which each is opened.

A part counts as one that can be opened when a handle that can be seen points to it (HTML standard: ``for`` and fragments;
WAI-ARIA: ``aria-controls``; ``data-`` attributes and scripts of Bootstrap, jQuery UI and their like), when its style sheet
shows it beside a ticked box (``:checked``, ``:target``), or when it is one of several parts below a strip of as many handles.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from screen.documents.web import css, hiding

if TYPE_CHECKING:
    from lxml.etree import _Element

_HANDLES = frozenset("a button label li dt summary h1 h2 h3 h4 h5 h6 span div td p".split())
_HEADINGS = tuple(f"h{level}" for level in range(1, 7))
_QUOTED = re.compile(r"['\"]#?([\w-]{1,80})['\"]")
_NAME = re.compile(r"\A#?([\w-]{1,80})\Z")
#: What a part that a click opens is called.
_PART = re.compile(r"tab|pane|panel|page|content|section|accordion|collaps|fold|toggle|step|item", re.IGNORECASE)
_PANE = re.compile(r"(?:^|\s)(?:tab-pane|tab-panel|accordion-collapse|accordion-content|accordion-body|collapse)(?=\s|$)")
_OPENS = re.compile(r"aria-expanded|aria-controls|-toggle|-target|\btab\b|accordion|collaps", re.IGNORECASE)
#: What is written on handles that name nothing, and parts that carry on a sentence.
_NAMELESS = re.compile(
    r"\W*(?:(?:read|see|show|view|load|expand|collapse|open|close|hide|toggle|learn|click)\b.{0,24}|\.*(?:more|less|details?|menu|all|next"
    r"|lagi|butiran|baca .*|lihat .*|papar .*|selengkapnya|tutup|buka)\W*)",
    re.IGNORECASE,
)
_INLINE = frozenset("span a b i em small strong font label sub sup abbr".split())
_LONGEST_TITLE = 60
_MOST_PARTS = 40
#: Declarations that hide what can be opened.
_HIDING = frozenset("display visibility opacity height max-height clip clip-path transform left top mso-hide".split())


@dataclass(frozen=True, slots=True)
class Folds:
    """The parts of a page that are opened by a click, hidden now or not."""

    titles: Mapping[_Element, str] = field(default_factory=dict)
    """Each part, and what its handle says of it; empty where a heading in it says that."""
    handles: frozenset[_Element] = frozenset()
    """The handles whose words stand as titles."""


def level(part: _Element) -> int:
    """The level of a heading for a part: one above those in it."""
    inner = [int(str(element.tag)[1]) for element in part.iter(*_HEADINGS)]
    return max(1, min(inner) - 1) if inner else 2


def opened(style: Mapping[str, str]) -> dict[str, str]:
    """What holds for a part once it is open."""
    return {name: value for name, value in style.items() if name not in _HIDING}


def find(root: _Element, sheet: css.Sheet, style: css.Style) -> Folds:
    """The parts of a page that a click opens."""
    has_script = next(root.iter("script"), None) is not None
    pointed = dict(_pointed(root, is_live=has_script or any(not box for box, _ in sheet.openers)))
    if not pointed and not sheet.openers and not has_script:
        return Folds()
    labels = {str(label.get("for") or ""): label for label in root.iter("label") if _is_title(label)}
    parts = [one for one in root.iter() if isinstance(one.tag, str) and (_is_pane(one) or _is_hidden(one, style))]
    found: dict[_Element, _Element | None] = {}
    for parent in dict.fromkeys(parent for part in parts if (parent := part.getparent()) is not None):
        within = [one for one in parent if isinstance(one.tag, str)]
        known = dict(_ticked(within, sheet, labels)) | {one: pointed[one] for one in within if one in pointed}
        unknown = next((one for one in within if one not in known and _is_hidden(one, style)), None)
        if unknown is not None and has_script:
            known |= _by_order(unknown, within, style)
        if any((_is_hidden(one, style) or _is_pane(one)) and _is_handy(handle, style) for one, handle in known.items()):
            found |= known
        if len(found) > _MOST_PARTS:
            break
    titles = {part: _title(part, handle) for part, handle in found.items()}
    return Folds(titles, frozenset(handle for part, handle in found.items() if handle is not None and titles[part]))


def _words(element: _Element) -> str:
    return " ".join("".join(map(str, islice(element.itertext(), _MOST_PARTS))).split())


def _title(part: _Element, handle: _Element | None) -> str:
    """What is written on a handle, unless a heading at the start of the part or just before it says that."""
    title = _words(handle) if handle is not None else ""
    if part.tag in _INLINE or _NAMELESS.fullmatch(title):
        return ""
    before = part.getprevious()
    if before is not None and before.tag in _HEADINGS and _words(before) == title:
        return ""
    first = next(part.iter(*_HEADINGS), None)
    own = _words(first).casefold() if first is not None else ""
    return "" if own and (title.casefold() in own or own in title.casefold()) else title


def _is_hidden(element: _Element, style: css.Style) -> bool:
    return element.tag not in ("script", "style", "head", "input", "template") and hiding.is_unseen(style(element))


def _is_pane(element: _Element) -> bool:
    """Whether an element says that it is such a part, hidden or not."""
    return element.get("role") == "tabpanel" or bool(_PANE.search(element.get("class") or ""))


def opens(element: _Element) -> bool:
    """Whether a button opens a part of the page, or is a heading's words."""
    around = [str(one.tag) for one in list(element.iterancestors())[:2]]
    names = " ".join((*map(str, element.attrib), element.get("role") or "", element.get("class") or ""))
    return bool(_OPENS.search(names)) or any(tag in _HEADINGS for tag in around)


def _is_handy(handle: _Element | None, style: css.Style) -> bool:
    """Whether a handle can be seen, if there is one."""
    return handle is None or not any(hiding.is_unseen(style(one)) for one in (handle, *handle.iterancestors()))


def _pointed(root: _Element, *, is_live: bool) -> Iterator[tuple[_Element, _Element]]:
    """Parts and the handles whose attributes name them."""
    named = {str(name): element for element in root.iter() if (name := element.get("id"))}
    for element in root.iter(*_HANDLES) if named else ():
        for name in _aims(element, is_live=is_live):
            part = named.get(name)
            if (
                part is not None
                and part is not element
                and part.tag not in ("input", "select", "textarea")
                and _is_title(element)
            ):
                yield part, element


def _aims(handle: _Element, *, is_live: bool) -> Iterator[str]:
    """What the attributes of an element may point to; a link alone opens nothing on a page that nothing moves."""
    for name, value in handle.attrib.items():
        if str(name).startswith("data-") or (name == "href" and str(value).startswith("#") and (is_live or _is_tab(handle))):
            yield from _NAME.findall(str(value))[:1]
        elif name == "onclick":
            yield from _QUOTED.findall(str(value)[:500])
        elif name in ("for", "aria-controls"):
            yield from str(value).split()[:1]


def _is_tab(handle: _Element) -> bool:
    return handle.get("role") in ("tab", "button") or "data-toggle" in handle.attrib or "data-bs-toggle" in handle.attrib


def _is_title(element: _Element) -> bool:
    return 1 < len(_words(element)) <= _LONGEST_TITLE


def _ticked(
    within: list[_Element], sheet: css.Sheet, labels: Mapping[str, _Element]
) -> Iterator[tuple[_Element, _Element | None]]:
    """The parts that ticked boxes show, and the labels of these: a box is known by its id, else it stands just before."""
    seen: Counter[tuple[str, ...]] = Counter()
    parts = [(one, tuple(dict.fromkeys(sheet.openers_of(one)))) for one in within]
    alike = Counter(boxes for _, boxes in parts)
    before: _Element | None = None
    for part, boxes in parts:
        known = [labels[box] for box in boxes if box in labels]
        if boxes:
            at = seen[boxes] if alike[boxes] == len(known) else 0
            yield part, known[at] if known else before
            seen[boxes] += 1
        elif part.tag == "label" and _is_title(part):
            before = part


def _by_order(part: _Element, within: list[_Element], style: css.Style) -> dict[_Element, _Element | None]:
    """Parts of one kind: each with a button just before it, or in the order of the handles in a strip before them."""
    names = set((part.get("class") or "").split())
    parts = [one for one in within if one.tag == part.tag and names & set((one.get("class") or "").split())]
    if not _PART.search(part.get("class") or "") or len(parts) > _MOST_PARTS:
        return {}
    befores = [one.getprevious() for one in parts]
    if all(before is not None and _is_button(before) for before in befores):
        return dict(zip(parts, befores, strict=True))
    if len(parts) < 2 or all(_is_hidden(one, style) for one in parts):
        return {}
    strips = [*parts[0].itersiblings(preceding=True)]
    strips += [one for around in list(parts[0].iterancestors())[:2] for one in around.itersiblings(preceding=True)]
    for strip in strips[:_MOST_PARTS]:
        handles = [one for one in strip.iter("a", "button", "li", "label") if _is_title(one)]
        handles = [one for one in handles if not any(outer in handles for outer in one.iterancestors())]
        if len(handles) == len(parts):
            return dict(zip(parts, handles, strict=True))
    return {}


def _is_button(element: _Element) -> bool:
    is_one = element.tag in ("button", "label") or element.get("role") in ("button", "tab")
    return (is_one or "onclick" in element.attrib or "aria-expanded" in element.attrib) and _is_title(element)
