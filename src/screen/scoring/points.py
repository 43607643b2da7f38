"""Points are whole or half, so that every sum of them is exact."""

from __future__ import annotations

import math
from dataclasses import replace

from screen.model import Finding, Outcome


def halves(points: float) -> float:
    """Points rounded down to a half."""
    return math.floor(points * 2 + 1e-9) / 2


def graded(finding: Finding, points: int | None) -> Finding:
    """A finding by outcome alone with the points that it earns where it is desirable: all when met, half when partly met."""
    if points is None:
        return finding
    most = float(points)
    earned = {Outcome.MET: most, Outcome.PARTLY: halves(most / 2)}.get(finding.outcome, 0.0)
    high = most if finding.question or finding.outcome is Outcome.UNKNOWN else earned
    return replace(finding, points=earned, max_points=most, low=earned, high=high)
