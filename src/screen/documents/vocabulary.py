"""The words by which layout tells what lines are: TOML files under ``data/``, in all languages at once."""

from __future__ import annotations

from screen import phrases
from screen.phrases import leaves, stored


def listed(name: str, *keys: str) -> tuple[str, ...]:
    """The words under ``keys`` of a vocabulary: ``listed("dates", "months")``."""
    return tuple(leaves(stored("documents", name), *keys))


def any_of(name: str, *keys: str) -> str:
    """A regular expression for one of the words under ``keys`` of a vocabulary: ``any_of("dates", "until")``."""
    return phrases.any_of(stored("documents", name), *keys)
