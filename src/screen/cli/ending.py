"""How a command ends: exit statuses, sentences on stderr, and results on stdout even when nobody reads them to the end."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
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
    say(f"screen: {message}\n")


def say(text: str) -> None:
    """Lines on stderr; where nobody can be told, nothing is said."""
    with suppress(OSError):
        typer.echo(text, nl=False, err=True)


def give(text: str) -> bool:
    """The result, on stdout, as UTF-8; a reader that has gone away is no fault. Says whether anybody still reads.

    Status 2 when it cannot be printed: a part must not be taken for the whole.
    """

    def write() -> None:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()

    return _printed(write)


def show(print_on: Callable[[Console], None]) -> None:
    """The result, drawn on a rich console as wide as the terminal; plain where it is none or where colour is unwanted."""

    def write() -> None:
        from rich.console import Console

        console = Console(highlight=False, emoji=False, markup=False)
        with console.capture() as drawn:
            print_on(console)
        sys.stdout.write("".join(f"{line.rstrip()}\n" for line in drawn.get().splitlines()))
        sys.stdout.flush()

    _printed(write)


def _printed(write: Callable[[], None]) -> bool:
    """Whether anybody read what was written; what cannot be written at all is refused."""
    if sys.stdout is None:
        refuse("output.cannot-print", "The result cannot be printed: the standard output is closed.")
    try:
        write()
    except BrokenPipeError:
        _close_stdout()
        return False
    except OSError as error:
        _close_stdout()
        refuse("output.cannot-print", f"The result cannot be printed: {error.strerror}.")
    return True


def _close_stdout() -> None:
    """Nobody listens any more: let the interpreter's last flush go nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
