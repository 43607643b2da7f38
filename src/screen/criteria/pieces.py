"""For each problem of criteria files: a piece of a file that has it, and the piece that is right."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from screen.criteria.known import load


@dataclass(frozen=True, slots=True)
class Twins:
    """Two pieces that differ in nothing but the problem."""

    wrong: str
    right: str


def pieces() -> Mapping[str, Twins]:
    """The twins of every code of the area ``criteria``; each stands in a file of the tests, where it is tried."""
    return {code: Twins(entry["wrong"], entry["right"]) for code, entry in load("pieces").items()}
