"""Lines without the numbers of their paragraphs: ``2.1 Clerk, Pearl Bank`` over ``2.2 Teller``, as in official letters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from screen.model import Line
from screen.profile import dates

_NUMBER = re.compile(r"(\d{1,2})\.(\d{1,2})\.?\s+(?=\S)")


def without_numbers(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines without such numbers, where one follows the other: a grade (``3.5 of 4``) stands alone, and dates stay."""
    numbered = [
        (i, match) for i, line in enumerate(lines) if (match := _NUMBER.match(line.text)) and not dates.begins(line.text)
    ]
    found = {i: (int(match[1]), int(match[2])) for i, match in numbered}
    numbers = set(found.values())
    return tuple(
        replace(line, text=_NUMBER.sub("", line.text, count=1)) if i in found and _is_one_of(*found[i], numbers) else line
        for i, line in enumerate(lines)
    )


def _is_one_of(first: int, second: int, numbers: set[tuple[int, int]]) -> bool:
    return (first, second - 1) in numbers or (first, second + 1) in numbers
