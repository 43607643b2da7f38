"""``screen explain``: why one application stands where it stands."""

from __future__ import annotations

from typing import Annotated

import typer

from screen.cli import given
from screen.cli.ending import refuse, show


def explain(
    id: Annotated[str, typer.Argument(metavar="ID", help="The id of an application: A1B2C3D4.")],
    out: given.Folder,
) -> None:
    """Show the rows that make a score, each with its quotations, and what was searched for and not found."""
    from screen.report import claims, explanation

    tree = claims.read_ranking(out)
    if tree is None:
        refuse("output.no-ranking", "DIR holds no ranking.json that `screen rank` wrote.")
    application = claims.application(tree, id)
    if application is None:
        refuse("output.unknown-id", "There is no such id in ranking.json; intake.csv lists all.")
    show(lambda console: explanation.show(console, application))
