"""The words of ``data/draft.toml``, ready to be looked for."""

from __future__ import annotations

from functools import cache
from typing import Any

from screen.criteria.known import load
from screen.phrases import Phrasebook


def table() -> dict[str, Any]:
    """The whole file as plain dicts and lists. Callers must not change it."""
    return load("draft")


@cache
def book(part: str, *names: str) -> Phrasebook[str]:
    """The phrases of one or several lists of a part, each filed under the name of its list."""
    lists = table()[part]
    return Phrasebook((phrase, name) for name in names for phrase in lists[name])


def names(part: str, name: str, text: str) -> bool:
    """Whether a text holds a phrase of a list."""
    return book(part, name).first(text) is not None
