"""All commands of ``screen``, in the order in which they are needed."""

from __future__ import annotations

from typing import Annotated

import typer

from screen import __version__
from screen.cli.check import check
from screen.cli.codes import codes
from screen.cli.draft import draft
from screen.cli.explain import explain
from screen.cli.extract import extract
from screen.cli.rank import rank
from screen.cli.schema import schema
from screen.cli.verify import verify

app = typer.Typer(
    name="screen",
    help="Rank job applications against the advert, with a quotation behind every mark.",
    epilog="Exit status: 0 done; 1 done, and something needs a person; 2 wrong invocation or criteria, nothing written; "
    "3 internal fault; 130 interrupted.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (rank, extract, explain, verify, check, draft, schema, codes):
    app.command()(command)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"screen {__version__}")
        raise typer.Exit


@app.callback()
def screen(
    version: Annotated[
        bool, typer.Option("--version", metavar="", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", hidden=True, help="Say where the program itself went wrong.")] = False,
) -> None:
    """Rank job applications against the advert, with a quotation behind every mark."""
