"""Shapes and pictures behind the text of a Word document: only what they do to its visibility."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screen.documents import colours
from screen.documents.office.docx_styles import W

if TYPE_CHECKING:
    from lxml.etree import _Element

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_PLACE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"
#: From this size on (English metric units) a filled shape (an inch by a third) or a picture (wider than any portrait) may
#: lie behind text.
_SHAPE_SIZE = (914_400, 300_000)
_PICTURE_SIZE = (2_000_000, 300_000)


def has_backdrop(root: _Element) -> bool:
    """Whether a document has a picture or dark shape, set free of the text, that is large enough to lie behind some."""
    if any(_is_dark_anchor(anchor) for anchor in root.iter(_PLACE + "anchor")):
        return True
    shapes = root.iter(_VML + "rect", _VML + "shape", _VML + "roundrect", _VML + "background")
    return any(
        shape.get("fillcolor") and _is_dark(colours.parse(shape.get("fillcolor", "").split(" ")[0]) or None) for shape in shapes
    )


def _is_dark_anchor(anchor: _Element) -> bool:
    extent = anchor.find(_PLACE + "extent")
    size = (0, 0) if extent is None else (_number(extent.get("cx", "")), _number(extent.get("cy", "")))
    if (
        all(have >= needed for have, needed in zip(size, _PICTURE_SIZE, strict=True))
        and next(anchor.iter(_DRAWING + "blip"), None) is not None
    ):
        return True
    is_large = all(have >= needed for have, needed in zip(size, _SHAPE_SIZE, strict=True))
    return is_large and any(_is_dark(_shape_fill(shape)) for shape in anchor.iter(_SHAPE + "wsp"))


def _is_dark(fill: str | None) -> bool:
    """Whether white letters would be seen on a fill: "" paints nothing, None may be anything."""
    return fill != "" and not colours.is_lost(colours.WHITE, fill)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0


def shape_colour(box: _Element) -> str | None:
    """The colour of the shape around a ``w:txbxContent``: "" for none, None where it cannot be told."""
    for parent in box.iterancestors():
        if parent.tag == _SHAPE + "wsp":
            return _shape_fill(parent)
        if parent.tag in (_VML + "shape", _VML + "rect", _VML + "roundrect", _VML + "oval"):
            colour = parent.get("fillcolor", "")
            off = parent.get("filled", "t") in {"f", "false"}
            return "" if off or not colour else colours.parse(colour.split(" ")[0]) or None
        if parent.tag in (W + "p", W + "txbxContent"):
            break
    return ""


def _shape_fill(shape: _Element) -> str | None:
    properties = shape.find(_SHAPE + "spPr")
    for child in () if properties is None else properties:
        if child.tag == _DRAWING + "noFill":
            return ""
        if child.tag == _DRAWING + "solidFill":
            colour = child.find(_DRAWING + "srgbClr")
            scheme = child.find(_DRAWING + "schemeClr")
            if colour is not None:
                return colours.parse(colour.get("val", "")) or None
            return colours.WHITE if scheme is not None and scheme.get("val") in {"bg1", "lt1"} and not len(scheme) else None
        if child.tag in (_DRAWING + "gradFill", _DRAWING + "blipFill", _DRAWING + "pattFill"):
            return None
    reference = shape.find(f"{_SHAPE}style/{_DRAWING}fillRef")
    return None if reference is not None and reference.get("idx", "0") != "0" else ""
