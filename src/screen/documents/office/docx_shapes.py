"""Shapes, pictures and text boxes of a Word document: where they are, and what they do to the letters on or under them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from math import inf
from typing import TYPE_CHECKING

from screen.documents import colours
from screen.documents.blocks import Run
from screen.documents.office import docx_styles, places
from screen.documents.office.docx_styles import Styles, W
from screen.documents.office.places import ANYWHERE, TWIPS, Place, Shape, Sheet, along

if TYPE_CHECKING:
    from lxml.etree import _Element

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_PLACE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_VML = "{urn:schemas-microsoft-com:vml}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_VML_SHAPES = tuple(_VML + tag for tag in ("rect", "shape", "roundrect", "oval"))
#: English metric units and twips in a point.
_EMU = 12_700
_HOLDERS = frozenset(W + tag for tag in ("body", "tbl", "sdt", "sdtContent", "ins", "moveTo", "customXml", "tc"))
_STYLED = re.compile(r"([\w-]+)\s*:\s*([^;]+)")
_LENGTH = re.compile(r"(-?[\d.]+)(pt|in|mm|cm|px)?$")
_UNITS = {"in": 72.0, "mm": 2.835, "cm": 28.35, "px": 0.75}


def sheet(section: _Element | None) -> Sheet:
    """The paper of a section (``w:sectPr``)."""
    size = None if section is None else section.find(W + "pgSz")
    margins = None if section is None else section.find(W + "pgMar")
    width, height = (_twips(size, key, usual) for key, usual in (("w", 12240), ("h", 16838)))
    left, top, right = (_twips(margins, key, 1440) for key in ("left", "top", "right"))
    return Sheet(width, height, left, top, width - right)


def has_shapes(root: _Element) -> bool:
    """Whether anything is drawn free of the text."""
    return next(root.iter(_PLACE + "anchor", *_VML_SHAPES, _VML + "background"), None) is not None


def shapes(root: _Element, paper: Sheet, depths: dict[_Element, float]) -> Iterator[Shape]:
    """What is painted in a part, set free of its text and large enough for letters; ``depths`` are those of its paragraphs.

    Headers and footers lie behind the text of the page with all that is in them.
    """
    is_furniture = root.tag != W + "document"
    for anchor in root.iter(_PLACE + "anchor"):
        yield from _anchored(anchor, paper, depths, is_behind=is_furniture or _is_behind(anchor))
    for shape in root.iter(*_VML_SHAPES):
        if next(shape.iterancestors(_FALLBACK), None) is not None:  # drawn already, in the newer language
            continue
        if (fill := _vml_fill(shape)) != "":
            look = _vml_look(shape)
            if look.get("position") != "absolute" and next(shape.iterancestors(_VML + "group"), None) is None:
                continue
            place, order = _vml_place(shape, paper), _number(look.get("z-index", ""))
            yield Shape(place, place.bottom, is_furniture or order < 0, fill, order)
    for ground in root.iter(_VML + "background"):
        yield Shape(ANYWHERE, inf, True, _vml_colour(ground))


def _anchored(anchor: _Element, paper: Sheet, depths: dict[_Element, float], *, is_behind: bool) -> Iterator[Shape]:
    width, height = _extent(anchor)
    place = anchored_place(anchor, paper)
    reach = _reach(anchor, place, height, paper, depths)
    order = _order(anchor)
    if places.may_bear(width, height, is_picture=True) and next(anchor.iter(DRAWING + "blip"), None) is not None:
        yield Shape(place, reach, is_behind, None, order)
    elif places.may_bear(width, height):
        for shape in anchor.iter(_SHAPE + "wsp"):
            if (fill := _shape_fill(shape)) != "":
                yield Shape(place, reach, is_behind, fill, order)


def _is_behind(anchor: _Element) -> bool:
    return anchor.get("behindDoc", "0") in {"1", "true"}


def _order(anchor: _Element) -> float:
    return _number(anchor.get("relativeHeight", "0")) - places.BEHIND * _is_behind(anchor)


def anchored_place(anchor: _Element, paper: Sheet) -> Place:
    """Where a drawing is, by its anchor: on the page as far as that says so."""
    width, height = _extent(anchor)
    origins = {"page": 0.0, "leftMargin": 0.0, "margin": paper.left, "column": paper.left, "rightMargin": paper.right}
    across = _axis(anchor.find(_PLACE + "positionH"), origins, width, (paper.width, paper.left, paper.right))
    origins = {"page": 0.0, "topMargin": 0.0, "margin": paper.top}
    down = _axis(anchor.find(_PLACE + "positionV"), origins, height, (paper.height, paper.top, paper.height - paper.top))
    return Place(across[0], down[0], across[1], down[1])


def _axis(
    position: _Element | None, origins: dict[str, float], size: float, frame: tuple[float, float, float]
) -> tuple[float, float]:
    """From where to where a drawing reaches in one direction; ``frame`` is the paper's size and the edges of its text."""
    base = "" if position is None else position.get("relativeFrom", "")
    offset = None if position is None else position.find(_PLACE + "posOffset")
    if offset is not None and base in origins:
        return along(origins[base] + _number(offset.text or "") / _EMU, size)
    align = None if position is None else position.find(_PLACE + "align")
    if align is not None and base in {"page", "margin", "column"}:
        start, end = (0.0, frame[0]) if base == "page" else frame[1:]
        room = {"left": 0.0, "top": 0.0, "center": 0.5, "right": 1.0, "bottom": 1.0}.get(align.text or "")
        return along(None if room is None else start + room * (end - start - size), size)
    return -inf, inf


def _reach(anchor: _Element, place: Place, height: float, paper: Sheet, depths: dict[_Element, float]) -> float:
    """How far down the text a drawing reaches at most: from the paragraph that it hangs on, or on the page of that."""
    hung = next((depths[one] for one in anchor.iterancestors(W + "p") if one in depths), None)
    if hung is None:
        return place.bottom
    position = anchor.find(_PLACE + "positionV")
    if position is not None and position.get("relativeFrom") in {"paragraph", "line"}:
        offset = position.find(_PLACE + "posOffset")
        return hung + height + (0.0 if offset is None else max(_number(offset.text or "") / _EMU, 0.0))
    return hung - paper.top + place.bottom


def depths(body: _Element, paper: Sheet, styles: Styles) -> dict[_Element, float]:
    """How far down the text each paragraph outside text boxes stands at least, as if it were one endless page."""
    height = partial(_height, styles=styles)
    return places.depths(body, paper.top, height, paragraphs={W + "p"}, row=W + "tr", holders=_HOLDERS)


def _height(paragraph: _Element, styles: Styles) -> float:
    """How high a paragraph is at least: a line of its smallest letters, as high as they are, or as its spacing makes it."""
    direct = docx_styles.of_paragraph(paragraph.find(W + "pPr"))
    style, look = styles.paragraph(direct.get("style"))
    runs = [docx_styles.of_run(run.find(W + "rPr")) for run in paragraph.iter(W + "r")]
    if look.get("vanish") or any(run.get("vanish") for run in runs):
        return 0.0
    sizes = [{**look, **styles.character(run.get("style")), **run}.get("size", places.LINE) for run in runs]
    merged = {**style, **direct}
    return float(merged.get("exactly") or merged.get("tight", 1.0) * min(sizes, default=places.LINE))


def box(content: _Element, paper: Sheet) -> Shape:
    """The text box around a ``w:txbxContent``: where it is and in which order it was drawn; anywhere, for all that is told."""
    for parent in content.iterancestors():
        if parent.tag == _PLACE + "anchor":
            return Shape(anchored_place(parent, paper), inf, False, "", _order(parent))
        if parent.tag in _VML_SHAPES and "absolute" in parent.get("style", ""):
            return Shape(_vml_place(parent, paper), inf, False, "", _number(_vml_look(parent).get("z-index", "")))
        if parent.tag in (W + "p", W + "txbxContent"):
            break
    return Shape(ANYWHERE, inf, False, "")


def grows(content: _Element) -> bool:
    """Whether the text box around a ``w:txbxContent`` becomes as large as its text needs, whatever size it states."""
    shape = next(content.iterancestors(_SHAPE + "wsp", *_VML_SHAPES), None)
    if shape is None:
        return True
    if shape.tag == _SHAPE + "wsp":
        body = shape.find(_SHAPE + "bodyPr")
        return body is not None and body.find(DRAWING + "spAutoFit") is not None
    return "mso-fit-shape-to-text" in "".join(inner.get("style", "") for inner in shape.iter(_VML + "textbox"))


def _vml_look(shape: _Element) -> dict[str, str]:
    """What a shape of the older drawing language says of its size, place and order."""
    return dict(_STYLED.findall(shape.get("style", "")))


def _vml_fill(shape: _Element) -> str | None:
    """The colour that fills a shape of the older drawing language: "" for none, None where it cannot be told."""
    is_filled = shape.get("fillcolor") and shape.get("filled", "t") not in {"f", "false"}
    return _vml_colour(shape) if is_filled else ""


def _vml_colour(shape: _Element) -> str | None:
    return colours.parse(shape.get("fillcolor", "").split(" ")[0]) or None


def _vml_place(shape: _Element, paper: Sheet) -> Place:
    """Where a shape of the older drawing language is; one in a group is placed in units of its own, and may be anywhere."""
    if next(shape.iterancestors(_VML + "group"), None) is not None:
        return ANYWHERE
    look = _vml_look(shape)
    left, top, width, height = (_points(look.get(key, "")) for key in ("margin-left", "margin-top", "width", "height"))
    by_page = look.get("mso-position-horizontal-relative") == "page"
    if "mso-position-horizontal" in look:
        left = None
    if look.get("mso-position-vertical-relative") not in {"page", "margin"} or "mso-position-vertical" in look:
        top = None
    elif top is not None and look["mso-position-vertical-relative"] == "margin":
        top += paper.top
    across = along(None if left is None else left + (0.0 if by_page else paper.left), width)
    down = along(top, height)
    return Place(across[0], down[0], across[1], down[1])


def _points(text: str) -> float | None:
    match = _LENGTH.match(text.strip())
    return float(match[1]) * _UNITS.get(match[2] or "", 1.0) if match and match[1].strip("-.") else None


def _extent(anchor: _Element) -> tuple[float, float]:
    extent = anchor.find(_PLACE + "extent")
    return (0.0, 0.0) if extent is None else (_number(extent.get("cx", "")) / _EMU, _number(extent.get("cy", "")) / _EMU)


def _twips(element: _Element | None, key: str, usual: int) -> float:
    value = "" if element is None else element.get(W + key, "")
    return abs(_number(value) if value else usual) / TWIPS


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def words(paragraph: _Element) -> Run:
    """The words of a paragraph (``a:p``) of a drawing or diagram."""
    return Run("".join(str(part.text or "") for part in paragraph.iter(DRAWING + "t")))


def pictures(drawing: _Element) -> Iterator[tuple[str, float, float, bool]]:
    """The pictures in a ``w:drawing`` or ``w:pict``: relationship, width, height, and whether they lie behind the text."""
    for holder in drawing.iter(_PLACE + "inline", _PLACE + "anchor"):
        for blip in holder.iter(DRAWING + "blip"):
            yield blip.get(R + "embed", ""), *_extent(holder), _is_behind(holder)
    for image in drawing.iter(_VML + "imagedata"):
        shape = next(image.iterancestors(*_VML_SHAPES), None)
        look = {} if shape is None else _vml_look(shape)
        width, height = (_points(look.get(side, "")) or 0.0 for side in ("width", "height"))
        yield image.get(R + "id", ""), width, height, _number(look.get("z-index", "")) < 0


def shape_colour(content: _Element) -> str | None:
    """The colour of the shape around a ``w:txbxContent``: "" for none, None where it cannot be told."""
    for parent in content.iterancestors():
        if parent.tag == _SHAPE + "wsp":
            return _shape_fill(parent)
        if parent.tag in _VML_SHAPES:
            return _vml_fill(parent)
        if parent.tag in (W + "p", W + "txbxContent"):
            break
    return ""


def _shape_fill(shape: _Element) -> str | None:
    properties = shape.find(_SHAPE + "spPr")
    for child in () if properties is None else properties:
        if child.tag == DRAWING + "noFill":
            return ""
        if child.tag == DRAWING + "solidFill":
            colour = child.find(DRAWING + "srgbClr")
            scheme = child.find(DRAWING + "schemeClr")
            if next(child.iter(DRAWING + "alpha"), None) is not None:
                return None
            if colour is not None:
                return colours.parse(colour.get("val", "")) or None
            return colours.WHITE if scheme is not None and scheme.get("val") in {"bg1", "lt1"} and not len(scheme) else None
        if child.tag in (DRAWING + "gradFill", DRAWING + "blipFill", DRAWING + "pattFill"):
            return None
    reference = shape.find(f"{_SHAPE}style/{DRAWING}fillRef")
    return None if reference is not None and reference.get("idx", "0") != "0" else ""
