"""What in a web page lies under a picture or block that takes all the room of its element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screen.documents import colours
from screen.documents.web import css
from screen.documents.web.hiding import is_unseen, share_of

if TYPE_CHECKING:
    from lxml.etree import _Element


def covered(element: _Element, style: css.Style) -> frozenset[_Element]:
    """The children over which a picture or a plain block is laid that takes all the room of an element."""
    children = [child for child in element if isinstance(child.tag, str)]
    if not any(_covers(child, style(child)) for child in children):
        return frozenset()
    return frozenset(child for child in children if style(child).get("position", "static") == "static" and child.tag != "img")


def _covers(child: _Element, style: css.Declarations) -> bool:
    if style.get("position") not in ("absolute", "fixed") or style.get("z-index", "0").startswith("-") or is_unseen(style):
        return False
    fills = all(style.get(side, "").startswith("100%") for side in ("width", "height"))
    pinned = [style.get(side, style.get("inset", "")) for side in ("left", "top", "right", "bottom")]
    if not (all(side in ("0", "0px") for side in pinned) or (fills and all(side in ("", "0", "0px") for side in pinned[:2]))):
        return False
    if share_of(style.get("opacity", "")) < 1:
        return False
    if child.tag == "img":
        return True
    painted = css.ground(style)
    return not len(child) and not (child.text or "").strip() and "rgba" not in painted and bool(colours.parse(painted))
