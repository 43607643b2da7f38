"""Pictures of a web page → the large ones, with their bytes where the page holds them itself (RFC 2397)."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error
from typing import TYPE_CHECKING

from screen.documents import pictures
from screen.documents.blocks import Picture
from screen.documents.web import css
from screen.documents.web.measures import points

if TYPE_CHECKING:
    from lxml.etree import _Element

_DATA = re.compile(r"data:image/[\w.+-]{1,40};base64,(.*)", re.IGNORECASE | re.DOTALL)
#: The width of what fills its line (points), and the height of what does not say it.
_LINE, _USUAL_HEIGHT = 450.0, 100.0
#: A picture that says nothing of its size is large from so many bytes on.
_LARGE = 30_000


def picture(image: _Element, style: css.Declarations) -> Picture | None:
    """The picture of an ``<img>``, if it is a large one."""
    match = _DATA.match(image.get("src", "").strip())
    data = _decoded(match[1]) if match else b""
    width, height = (_size(image, style, side) for side in ("width", "height"))
    if width is None and height is None:
        return Picture(data, _LINE) if len(data) >= _LARGE else None
    width = width if width is not None else _LINE
    if not pictures.is_large(width, _USUAL_HEIGHT if height is None else height):
        return None
    return Picture(data, width)


def _size(image: _Element, style: css.Declarations, side: str) -> float | None:
    """Width or height in points; None where neither the style nor the element tells."""
    value = style.get(side, "") or image.get(side, "")
    if not value or value == "auto":
        return None
    return _LINE * points(value, 100.0) / 100 if value.endswith("%") else points(value, 0.0)


def _decoded(text: str) -> bytes:
    try:
        return b64decode(re.sub(r"\s|%0a", "", text, flags=re.IGNORECASE))
    except Error:
        return b""
