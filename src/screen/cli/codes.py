"""``screen codes``: what every note, reason and problem means."""

from __future__ import annotations

from typing import Annotated

import typer

from screen.cli.ending import give, refuse
from screen.codes import CODES


def codes(code: Annotated[str, typer.Argument(help="A code such as file.encrypted; all when left out.")] = "") -> None:
    """Say what a code means, why it matters and what to do."""
    if not code:
        longest = max(map(len, CODES), default=0)
        give("".join(f"{name:<{longest}}  {entry.title}\n" for name, entry in sorted(CODES.items())))
        return
    entry = CODES.get(code)
    if entry is None:
        refuse("output.unknown-code", "There is no such code; `screen codes` lists all.")
    give(f"{code}: {entry.title}\n\nWhy it matters: {entry.why}\nWhat to do: {entry.do}\n")
