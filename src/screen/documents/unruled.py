"""Pictures of pages without the lines that somebody ruled on them: the borders of forms and tables, and underlines.

The recogniser takes such lines for letters and loses what stands between them, most of all on scans that are noisy or lie a
little askew. A line is a thin dark run far longer than any letter; it is painted over with the tone of the paper around it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL import Image

    Mask = NDArray[np.bool_]

#: A ruled line is so long and so thick at most (inches); letters, and the rows of feet that they stand on, are shorter.
_LONG, _THICK = 0.4, 0.03
#: Dots darker than the paper around them by this much (of 255) are ink; the paper is the lightest of places so many dots wide.
_INK, _PLACE = 35, 32


def unruled(sheet: Image.Image, resolution: float) -> Image.Image:
    """A page in grey, at ``resolution`` dots per inch, without its ruled lines; the same page where it has none."""
    import numpy as np
    from PIL import Image

    paper, tones = np.array(_paper(sheet)), np.array(sheet)
    ink = tones < paper.astype(np.int16) - _INK
    long, thick = max(int(_LONG * resolution), 2), max(int(_THICK * resolution), 3)
    lines = _thin_runs(ink, long, thick) | _thin_runs(ink.T, long, thick).T
    return Image.fromarray(np.where(lines, paper, tones))


def _paper(sheet: Image.Image) -> Image.Image:
    """The tone of the paper at every dot, also where light falls on one side of it."""
    from PIL import Image, ImageFilter

    places = sheet.resize((max(sheet.width // _PLACE, 1), max(sheet.height // _PLACE, 1)), Image.Resampling.BOX)
    return places.filter(ImageFilter.MaxFilter(3)).resize(sheet.size, Image.Resampling.BILINEAR)


def _thin_runs(ink: Mask, long: int, thick: int) -> Mask:
    """Ink in runs along the rows, so ``long`` at least and no more than ``thick``; a run may climb a little from row to row."""
    near = ink.copy()
    near[1:] |= ink[:-1]
    near[:-1] |= ink[1:]
    return _opened(near, long) & ~_opened(near.T, thick + 2).T


def _opened(mask: Mask, length: int) -> Mask:
    """The dots that are in a run of ``length`` along their row."""
    runs = mask
    for step in _doubling(length):
        runs = runs & _shifted(runs, -step)
    for step in _doubling(length):
        runs = runs | _shifted(runs, step)
    return runs


def _doubling(length: int) -> Iterator[int]:
    """Steps that add up to ``length`` from 1, each as long as all before it: so few shifts see a whole run."""
    done = 1
    while done < length:
        step = min(done, length - done)
        yield step
        done += step


def _shifted(mask: Mask, step: int) -> Mask:
    """A mask moved along its rows, nothing coming in at the edge."""
    import numpy as np

    moved = np.zeros_like(mask)
    if step > 0:
        moved[:, step:] = mask[:, :-step]
    else:
        moved[:, :step] = mask[:, -step:]
    return moved
