"""Words that were typed with a blank after each letter (``E D U C A T I O N``) → the words that people read."""

from __future__ import annotations

import re

_SPELT = re.compile(r"(?<!\S)(?:[^\W\d_]|&)(?:[ \u00a0]{1,6}(?:[^\W\d_]|&)){3,}(?!\S)")
_GAP = re.compile(r"[ \u00a0]+")
#: Letters that are grades: a row of them is no word.
_GRADES = frozenset("ABCDEFG")


def joined(text: str, *, surely: bool = False) -> str:
    """A line as it was typed, with its spelt words put together; wider gaps part them.

    ``surely`` leaves alone what has one sort of gap only: of a name, nobody could tell where its words part.
    """
    return _SPELT.sub(lambda match: _joined(match.group(), surely=surely), text) if len(text) > 6 else text


def _joined(run: str, *, surely: bool) -> str:
    letters, gaps = _GAP.split(run), [len(gap) for gap in _GAP.findall(run)]
    usual = min(gaps)
    if run != run.upper() or not set(letters) - _GRADES or (surely and max(gaps) == usual):
        return run
    words = letters[0]
    for gap, letter in zip(gaps, letters[1:], strict=True):
        words += letter if gap == usual else " " + letter
    return words
