"""Points are whole or half, so that every sum of them is exact."""

from __future__ import annotations

import math


def halves(points: float) -> float:
    """Points rounded down to a half."""
    return math.floor(points * 2 + 1e-9) / 2
