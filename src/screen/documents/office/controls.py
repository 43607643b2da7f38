"""Fields of a form in a web page → the words that stand in them: what somebody filled in and saved with the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

TAGS = frozenset(("input", "select", "textarea", "button"))
#: Types of ``<input>`` that show their value (HTML standard, 4.10.5), beside those that nobody knows.
_SILENT = frozenset("hidden password checkbox radio file image submit reset button color range".split())
_TICKED = {"checkbox": "\u2611", "radio": "\u2611"}


def shown(field: _Element) -> str:
    """What a field shows: its value, the option that is chosen, a tick; nothing for buttons and what is left empty."""
    if field.tag == "select":
        options = [option for option in field.iter("option") if option.get("selected") is not None]
        chosen = options or ([] if field.get("multiple") is not None else list(field.iter("option"))[:1])
        return ", ".join("".join(map(str, option.itertext())).strip() for option in chosen)
    if field.tag == "textarea":
        return "".join(map(str, field.itertext())).strip()
    kind = field.get("type", "text").lower()
    if field.tag == "button" or kind in _SILENT:
        return _TICKED.get(kind, "") if field.get("checked") is not None else ""
    return field.get("value", "").strip()
