"""Lines without the years of a time line that say again what their text says: ``2018 | May 2018 – Aug 2020: Clerk``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from screen.model import LINE_END, Line
from screen.profile import dates

_YEAR = re.compile(r"((?:19|20)\d\d)\t\s*(?=\S)")
#: So many lines show a time line.
_FEWEST = 2


def without_years(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without the years in their first cells with which a stretch of time behind them begins or ends."""
    again = {
        i: match.end() for i, line in enumerate(lines) if (match := _YEAR.match(line.text)) and _says_again(lines, i, match)
    }
    if len(again) < _FEWEST:
        return tuple(lines)
    return tuple(replace(line, text=line.text[again[i] :]) if i in again else line for i, line in enumerate(lines))


def _says_again(lines: Sequence[Line], i: int, match: re.Match[str]) -> bool:
    """Whether the rest of a line tells a stretch of time of the year before it; the next one may finish that."""
    rest = lines[i].text[match.end() :]
    below = "".join(line.text for line in lines[i + 1 : i + 2])
    found = [dated.period for dated in dates.find(f"{rest}{LINE_END}{below}") if dated.exact and dated.start < len(rest)]
    ends = (end for period in found for end in (period.start_text, period.end_text) if end)
    return any(end.startswith(match[1]) for end in ends)
