"""The words of ``data/draft.toml``, ready to be looked for."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any

from screen.phrases import Phrasebook


@cache
def table() -> dict[str, Any]:
    """The whole file as plain dicts and lists. Callers must not change it."""
    path = resources.files("screen.criteria") / "data" / "draft.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def book(part: str, *names: str) -> Phrasebook[str]:
    """The phrases of one or several lists of a part, each filed under the name of its list."""
    lists = table()[part]
    return Phrasebook((phrase, name) for name in names for phrase in lists[name])


def names(part: str, name: str, text: str) -> bool:
    """Whether a text holds a phrase of a list."""
    return book(part, name).first(text) is not None
