"""How a command ends: exit statuses, sentences on stderr, and results on stdout even when nobody reads them to the end."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import Console

DONE, NEEDS_PERSON, WRONG, FAULT, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit statuses: done; something needs a person; wrong invocation or criteria, nothing written; fault; interrupted."""


def refuse(code: str, message: str) -> NoReturn:
    """End with status 2: what is wrong with the invocation, and the code under which ``screen codes`` explains it."""
    tell(f"{message} [{code}]")
    raise typer.Exit(WRONG)


def tell(message: str) -> None:
    """A sentence on stderr. The message is ours; what comes from outside has passed `screen.report.safe`."""
    typer.echo(f"screen: {message}", err=True)


def give(text: str) -> bool:
    """The result, on stdout, as UTF-8; a reader that has gone away is no fault. Says whether anybody still reads."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        _close_stdout()
        return False
    return True


def show(print_on: Callable[[Console], None]) -> None:
    """The result, drawn on a rich console as wide as the terminal; plain where it is none or where colour is unwanted."""
    from rich.console import Console

    console = Console(highlight=False, emoji=False, markup=False)
    with console.capture() as drawn:
        print_on(console)
    try:
        sys.stdout.write("".join(f"{line.rstrip()}\n" for line in drawn.get().splitlines()))
        sys.stdout.flush()
    except BrokenPipeError:
        _close_stdout()


def _close_stdout() -> None:
    """Nobody listens any more: let the interpreter's last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
