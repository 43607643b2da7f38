"""Words that pdfium took for one → the words that people see.

pdfium takes a gap narrower than about a sixth of the height of the letters for none, and some programs set words no farther
apart. What tells them is that all other letters of such a word touch: where letters are set apart no gap stands out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

#: A capital, or a letter behind a comma, in the middle of a word: most such words are names (``PowerPoint``).
SUSPECT = re.compile(r"[A-Z,;:](?:(?<=[a-z][A-Z])|(?<=[a-z][,;:])(?P<behind>[A-Za-z]))")
#: A gap that parts words is at least so wide, and letters within words are set apart, or pushed together, by no more than this
#: (in heights of the letters).
_PARTS, _TOUCHES, _KERNED = 0.1, 0.04, -0.2


def parts(gap: float) -> bool:
    """Whether a gap (in heights of the letters) could part two words."""
    return gap >= _PARTS


def seams(gaps: Sequence[float]) -> list[int]:
    """Before which letters new words begin, by the gaps behind each letter of what was taken for one word (in heights)."""
    wide = [at for at, gap in enumerate(gaps, start=1) if parts(gap)]
    if not wide or 2 * len(wide) > len(gaps):
        return []
    return wide if all(parts(gap) or _KERNED < gap < _TOUCHES for gap in gaps) else []
