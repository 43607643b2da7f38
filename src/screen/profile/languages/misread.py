"""Letters that scanners and some fonts take for one another, put right inside words, each in its place.

``EngIish`` and ``Me1ayu`` are no words: a capital I or a figure between small letters is the small letter that looks like it.
"""

from __future__ import annotations

import re

_STROKE = re.compile(r"(?<=[a-z])[I1|](?=[a-z])|(?<=[a-z]{2})[I1|](?![\w|])")
_RING = re.compile(r"(?<=[a-z])0(?=[a-z])")
_FIRST = re.compile(r"(?<!\w)[l1|](?=n[a-z]{2})")
#: A stroke that parts the cells of a row: beside it none is a letter.
_RULED = re.compile(r"^\s*\|\s|\s\|\s")


def mended(text: str) -> str:
    """The text with such letters as they were meant, of the same length: for looking words up, never for quoting."""
    if _RULED.search(text):
        text = text.replace("|", "\t")
    return _FIRST.sub("I", _RING.sub("o", _STROKE.sub("l", text)))
