"""Pictures that stand in a text → the lines that are pictured in them, where letters can be recognised."""

from __future__ import annotations

from collections.abc import Iterable

from screen.documents.blocks import Picture
from screen.model import Line

#: From this size on (points: half a page wide, an inch high) a picture may show a part of a CV. Portraits are smaller.
_WIDTH, _HEIGHT = 270.0, 70.0
#: A picture with fewer words of some letters is a photograph, a chart or an ornament.
_WORDS, _LETTERS = 10, 3


def is_large(width: float, height: float) -> bool:
    """Whether a picture of a size in points is large enough to show a part of a CV."""
    return width >= _WIDTH and height >= _HEIGHT


def lines(picture: Picture) -> tuple[Line, ...] | None:
    """What is written in a picture; nothing for one without a text, None for one that cannot be read here."""
    from screen.documents import ocr

    if not (picture.data and ocr.available()):
        return None
    try:
        found = _recognised(picture) if ocr.opens(picture.data) else None
    except MemoryError:
        raise
    except Exception:  # whatever the library for pictures makes of broken ones: the text around them can be read
        return None
    return found if found is None or is_text(found) else ()


def is_text(lines: Iterable[Line]) -> bool:
    """Whether what was recognised in a picture are the words of a text."""
    words = (word for line in lines for word in line.text.split())
    return sum(sum(map(str.isalpha, word)) >= _LETTERS for word in words) >= _WORDS


def _recognised(picture: Picture) -> tuple[Line, ...]:
    from screen.documents import layout, ocr
    from screen.documents.layout import hyphens

    found: list[Line] = []
    for page in ocr.pictures(picture.data):
        resolution = max(page.width / picture.width * 72, 70.0)
        found += layout.lines(ocr.recognise(page._replace(resolution=resolution)), picture.page)
    return tuple(hyphens.mended(found))
