"""Shapes and pictures behind the text of a Word document: only what they do to its visibility."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screen.documents import colours
from screen.documents.docx_styles import W

if TYPE_CHECKING:
    from lxml.etree import _Element

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_PLACE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"
#: From this size on (English metric units: an inch by a third) a picture or filled shape may lie behind text.
_BACKDROP = (914_400, 300_000)


def has_backdrop(root: _Element) -> bool:
    """Whether a document has a picture or filled shape, set free of the text, that is large enough to lie behind some."""
    for anchor in root.iter(_PLACE + "anchor"):
        extent = anchor.find(_PLACE + "extent")
        if extent is None or int(extent.get("cx", "0")) < _BACKDROP[0] or int(extent.get("cy", "0")) < _BACKDROP[1]:
            continue
        if any(True for _ in anchor.iter(_DRAWING + "blip", _DRAWING + "solidFill", _DRAWING + "gradFill")):
            return True
    return any(
        True
        for shape in root.iter(_VML + "rect", _VML + "shape", _VML + "roundrect", _VML + "background")
        if shape.get("fillcolor")
    )


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
