"""``screen codes``: what every note, reason and problem means."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from screen.cli import given
from screen.cli.ending import give, refuse
from screen.codes import CODES


class CodesFormat(StrEnum):
    """How all codes are printed."""

    TEXT = "text"
    MARKDOWN = "markdown"


def codes(
    code: Annotated[str, typer.Argument(help="A code such as file.encrypted; all when left out.")] = "",
    form: Annotated[
        CodesFormat,
        typer.Option(
            "--format",
            parser=given.one_of(CodesFormat),
            metavar="|".join(CodesFormat),
            autocompletion=given.completing(CodesFormat),
            help="How to print all codes: a line each, or the page of the docs.",
        ),
    ] = CodesFormat.TEXT,
) -> None:
    """Say what a code means, why it matters and what to do; of problems of criteria files also how to write it right."""
    from screen.criteria.pieces import pieces
    from screen.report import codes as shown

    if not code:
        give(shown.listed() if form is CodesFormat.TEXT else shown.page(pieces()))
        return
    if code not in CODES:
        refuse("output.unknown-code", "There is no such code; `screen codes` lists all.")
    give(shown.explained(code, pieces()))
