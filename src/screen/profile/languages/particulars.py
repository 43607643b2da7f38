"""Lines of particulars, several behind bars or dots on one line, cut so that languages stand by themselves.

``Age: 24 | Languages: Malay, Tamil | Licence: B2``: the class of a licence is no level of Tamil.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from screen.model import Line
from screen.phrases import words
from screen.profile.languages import fluency, tongues
from screen.profile.vocabulary import single_words

_CELL = re.compile(r"\s*[|•·]\s*|\s+\u2013\s+|\t+")
_LABEL = re.compile(r"\s*([^\W\d][^:|•·;\t()]{1,32}?)\s*:(?=\s*\S)")
_PLAIN = single_words("fluency", "label", "plain")


def parted(lines: Iterable[Line], bahasa: str) -> Iterator[Line]:
    """The lines; one on which labels of other things stand beside languages is cut before every such label."""
    for line in lines:
        cuts = _cuts(line.text, bahasa)
        if len(cuts) < 3:
            yield line
            continue
        for at, (start, end) in enumerate(pairwise(cuts)):
            piece = line.text[start:end].strip(" |•·\t")
            yield replace(line, text=piece, continues=line.continues and not at)


def _cuts(text: str, bahasa: str) -> list[int]:
    """Where the pieces of a line begin, and its end: before a label of another thing, and before one behind such a piece."""
    cuts, other = [0], _is_other(text, 0, bahasa)
    for cell in _CELL.finditer(text):
        if not _LABEL.match(text, cell.end()):
            continue
        before, other = other, _is_other(text, cell.end(), bahasa)
        if before or other:
            cuts.append(cell.end())
    return [*cuts, len(text)]


def _is_other(text: str, at: int, bahasa: str) -> bool:
    """Whether the label at a place is of something else than languages and levels."""
    label = _LABEL.match(text, at)
    if label is None or tongues.mentions(label[1], listed=True, bahasa=bahasa) or fluency.marks(label[1]):
        return False
    known = [word for word, _, _ in words(label[1])]
    return not _PLAIN.intersection(known) and not all(word in fluency.furniture() for word in known)
