"""Drawings and frames of OpenDocument text: where they are, and what they do to the letters on or under them."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator, Mapping
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Any

from screen.documents.office import places
from screen.documents.office.odt_styles import DRAW, FO, OFFICE, STYLE, SVG, TABLE, TEXT, Styles, length
from screen.documents.office.places import Place, Shape, Sheet, along

if TYPE_CHECKING:
    from lxml.etree import _Element

SHAPES = frozenset(DRAW + tag for tag in ("custom-shape", "rect", "ellipse", "circle", "polygon", "path", "line"))
_LINK = "{http://www.w3.org/1999/xlink}"
_FRAME = DRAW + "frame"
_HOLDERS = frozenset(
    (
        OFFICE + "text",
        *(TEXT + part for part in ("section", "list", "list-item", "list-header")),
        *(TABLE + part for part in ("table", "table-header-rows", "table-rows", "table-row-group")),
    )
)


def sheet(root: _Element) -> Sheet:
    """The paper of the first page layout."""
    layout = next(root.iter(STYLE + "page-layout-properties"), None)
    usual = Sheet()

    def side(name: str, otherwise: float) -> float:
        value = "" if layout is None else layout.get(FO + name, "")
        return length(value, otherwise) if value else otherwise

    width = side("page-width", usual.width)
    return Sheet(
        width,
        side("page-height", usual.height),
        side("margin-left", usual.left),
        side("margin-top", usual.top),
        width - side("margin-right", usual.left),
    )


def place(drawing: _Element, look: Mapping[str, Any], paper: Sheet) -> Place:
    """Where a drawing is, by its style and its own words: on the page as far as they say so."""
    left, top, width, height = (_length(drawing, side) for side in ("x", "y", "width", "height"))
    if look.get("across", "from-left") != "from-left":
        left = None
    elif left is not None and look.get("beside") != "page":
        left += paper.left
    if look.get("down", "from-top") != "from-top" or look.get("below") not in ("page", "page-content"):
        top = None
    elif top is not None and look["below"] == "page-content":
        top += paper.top
    across, down = along(left, width), along(top, height)
    return Place(across[0], down[0], across[1], down[1])


def box(drawing: _Element, look: Mapping[str, Any], paper: Sheet) -> Shape:
    """A frame or shape with text in it, and in which order it was drawn."""
    return Shape(place(drawing, look, paper), inf, False, "", _order(drawing, look))


def grows(drawing: _Element, look: Mapping[str, Any]) -> bool:
    """Whether a frame becomes as large as its text needs, whatever size it states."""
    text = drawing.find(DRAW + "text-box")
    return bool(look.get("grows")) or (text is not None and bool(text.get(FO + "min-height")))


def shapes(root: _Element, styles: Styles, paper: Sheet, depths: Mapping[_Element, float]) -> Iterator[Shape]:
    """What is painted in a part, set free of its text and large enough for letters; headers lie behind the text of the page."""
    is_furniture = root.find(OFFICE + "body") is None
    for drawing in root.iter(_FRAME, *SHAPES):
        look = styles.of("graphic", drawing.get(DRAW + "style-name"))
        if drawing.get(TEXT + "anchor-type", "as-char") == "as-char":
            continue
        is_picture = drawing.tag == _FRAME and drawing.find(DRAW + "text-box") is None
        fill = None if is_picture else look.get("shade", "")
        width, height = (_length(drawing, side) or 0.0 for side in ("width", "height"))
        if fill == "" or not places.may_bear(width, height, is_picture=is_picture):
            continue
        at = place(drawing, look, paper)
        reach = _reach(drawing, at, paper, depths, by_page=look.get("below") in ("page", "page-content"))
        yield Shape(at, reach, is_furniture or bool(look.get("behind")), fill, _order(drawing, look))


def image(frame: _Element) -> tuple[float, float, str, bytes] | None:
    """The picture in a frame: width, height, the name of the part that holds it, or its bytes; of several forms the first."""
    found = frame.find(DRAW + "image") if frame.tag == _FRAME else None
    if found is None:
        return None
    inside = found.find(OFFICE + "binary-data")
    data = b"" if inside is None else _decoded("".join(map(str, inside.itertext())))
    return _length(frame, "width") or 0.0, _length(frame, "height") or 0.0, found.get(_LINK + "href", ""), data


def _decoded(text: str) -> bytes:
    try:
        return b64decode(text)
    except ValueError:
        return b""


def _order(drawing: _Element, look: Mapping[str, Any]) -> float:
    order = drawing.get(DRAW + "z-index", "0")
    return (float(order) if order.isdecimal() else 0.0) - places.BEHIND * bool(look.get("behind"))


def _reach(drawing: _Element, at: Place, paper: Sheet, depths: Mapping[_Element, float], *, by_page: bool) -> float:
    """How far down the text a drawing reaches at most: from the paragraph that it hangs on, or on the page of that."""
    hung = next((depths[one] for one in drawing.iterancestors(TEXT + "p", TEXT + "h") if one in depths), None)
    if hung is None:
        return at.bottom if drawing.get(TEXT + "anchor-page-number", "1") == "1" else inf
    if by_page:
        return hung - paper.top + at.bottom
    top, height = _length(drawing, "y"), _length(drawing, "height")
    return inf if height is None else hung + height + max(top or 0.0, 0.0)


def depths(text: _Element, paper: Sheet, styles: Styles) -> dict[_Element, float]:
    """How far down the text each paragraph stands at least, as if it were one endless page."""
    height = partial(_height, styles=styles)
    names = {TEXT + "p", TEXT + "h"}
    return places.depths(text, paper.top, height, paragraphs=names, row=TABLE + "table-row", holders=_HOLDERS)


def _height(paragraph: _Element, styles: Styles) -> float:
    """How high a paragraph is at least: a line of its smallest letters, however tightly its lines are set."""
    look = styles.of("paragraph", paragraph.get(TEXT + "style-name"))
    spans = [styles.named.get(("text", span.get(TEXT + "style-name", "")), {}) for span in paragraph.iter(TEXT + "span")]
    if look.get("hidden") or any(span.get("hidden") for span in spans):
        return 0.0
    sizes = [size for part in (look, *spans) if (size := float(part.get("size") or 0.0))]
    return places.TIGHT * min(sizes) if sizes else places.LINE


def _length(drawing: _Element, side: str) -> float | None:
    value = drawing.get(SVG + side, "")
    return length(value, 0.0) if value and not value.endswith("%") else None
