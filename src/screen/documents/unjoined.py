"""A text that lost its line ends: pasted into a field of one line, each of them became a run of blanks.

`unjoin` gives such a text its lines back. Two blanks are the end of a line, four or more the end of a paragraph; other texts
come back as they are. Two blanks after a full stop are how some people type, and are no sign.
"""

from __future__ import annotations

import re

from screen.documents.vocabulary import any_of

_LONG, _FEW_BREAKS = 500, 3
"""A text of so many characters with no more line ends than these may have lost them."""
_RUN = re.compile(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
_AFTER_STOP = ".!?"
_SIGNS, _WORDS_A_LINE = 8, 25
"""So many runs of blanks that follow no full stop, and one for so many words at the least."""
_PARAGRAPH = 4
_LOST_DASH = re.compile(
    rf"\b((?:19|20)\d\d)[ \u00a0]{{2,3}}(?=(?:{any_of('dates', 'now', 'alone')}|(?:[a-z]{{3,9}}\.? )?((?:19|20)\d\d))\b)",
    re.IGNORECASE,
)
"""Between a year and what can only be the end of its range the run stands for a dash: the two stay on one line, apart."""


def unjoin(text: str) -> str:
    """The text with its line ends, when it has lost them."""
    if len(text) < _LONG or text.strip().count("\n") > _FEW_BREAKS or "\t" in text:
        return text
    signs = sum(text[match.start() - 1] not in _AFTER_STOP for match in _RUN.finditer(text))
    if signs < _SIGNS or signs * _WORDS_A_LINE < len(text.split()):
        return text
    return _RUN.sub(lambda match: "\n\n" if len(match.group()) >= _PARAGRAPH else "\n", _LOST_DASH.sub(_apart, text))


def _apart(match: re.Match[str]) -> str:
    """The first year of a range and a tab; as it was, when the second year comes before it."""
    return f"{match[1]}\t" if match[2] is None or match[1] <= match[2] else match.group()
