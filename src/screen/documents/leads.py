"""What stands out at the beginning of a cell: words set bolder or otherwise than the rest (**Clerk** Pearl Bank)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

Look = tuple[bool, bool]
"""Whether letters are bold, and italic."""


def of_cell(pieces: Sequence[tuple[str, Look]], glue: str) -> str:
    """The first of exactly two stretches that a cell has by its look; "" where it has one or more than two.

    ``pieces`` are its words or runs with their looks, put together by ``glue``.
    """
    told = [(text, look) for text, look in pieces if text.strip()]
    stretches = [glue.join(text for text, _ in stretch).strip() for _, stretch in groupby(told, lambda piece: piece[1])]
    return stretches[0] if len(stretches) == 2 else ""
