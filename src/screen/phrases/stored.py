"""Words and phrases that are data: TOML files under ``data/`` of a room, read once."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import resources
from typing import Any, TypeAlias

from screen.phrases.folding import one_of
from screen.phrases.written import written_out

#: What a TOML file holds.
Table: TypeAlias = str | list["Table"] | dict[str, "Table"]


@cache
def stored(room: str, name: str) -> dict[str, Any]:
    """The file ``data/<name>.toml`` of a room as plain dicts and lists. Callers must not change it."""
    return tomllib.loads((resources.files(f"screen.{room}") / "data" / f"{name}.toml").read_text(encoding="utf-8"))


def leaves(table: Table, *keys: str) -> Iterator[str]:
    """Every string in a table, or under ``keys`` in it, however deeply its languages nest, but for a ``source``."""
    for key in keys:
        table = table[key] if isinstance(table, dict) else []
    if isinstance(table, str):
        yield table
    elif isinstance(table, list):
        for item in table:
            yield from leaves(item)
    elif isinstance(table, dict):
        for key, item in table.items():
            if key != "source":
                yield from leaves(item)


def any_of(table: Table, *keys: str) -> str:
    """A regular expression for one of the phrases in a table, or under ``keys`` in it, as they are written.

    One that ends in ``*`` stands for all that begin so.
    """
    return one_of({written for phrase in leaves(table, *keys) for written in written_out(phrase)}).replace(r"\*", r"\w*")
