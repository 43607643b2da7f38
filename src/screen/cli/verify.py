"""``screen verify``: every quotation of a ranking, found again in the original files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from screen.cli import given
from screen.cli.ending import NEEDS_PERSON, give, refuse, tell

if TYPE_CHECKING:
    from screen.pipeline.verifying import Claim, Original


def verify(
    directory: Annotated[
        Path, typer.Argument(metavar="DIR", file_okay=False, exists=True, help="The folder that `screen rank` wrote.")
    ],
    exports: Annotated[
        list[Path] | None, typer.Argument(metavar="EXPORT", help="The originals, when they are not where they were.")
    ] = None,
    jobs: given.Jobs = 0,
) -> None:
    """Read the originals again and look for every quotation. Exit status 1 when one is missing; it is named."""
    from screen.report import claims, run

    tree = claims.read_ranking(directory)
    if tree is None:
        refuse("output.no-ranking", "DIR holds no ranking.json that `screen rank` wrote.")
    past = run.recall(directory)
    places = exports or (list(past.exports) if past else [])
    if not places:
        refuse("output.no-run", "DIR holds no run.json that says where the originals are: name them.")
    originals = _originals(tree)
    lost = _lost(places, past.mapping if past else None, originals, jobs)
    total = sum(len(original.claims) for original in originals)
    give("".join(f"{c.application} {c.criterion}: not found on page {c.page} (line {c.line})\n" for c in lost))
    give(f"{total - len(lost)} of {total} quotations found again in the originals (applications: {len(originals)}).\n")
    if lost:
        tell(f"quotations missing: {len(lost)} (exit status {NEEDS_PERSON}). [output.quotation-missing]")
        raise typer.Exit(NEEDS_PERSON)


def _lost(places: list[Path], mapping: Path | None, originals: tuple[Original, ...], jobs: int) -> tuple[Claim, ...]:
    from screen.pipeline import verifying

    there = [place for place in places if place.exists()]
    for place in places:
        if place not in there:
            tell("An original export is gone. [output.original-gone]")
    surveyed = given.exports_from(there, mapping) if there else ()
    with given.refusing(), given.workers(jobs) as executor:
        return verifying.missing(surveyed, originals, executor, window=given.window(jobs))


def _originals(tree: dict[str, Any]) -> tuple[Original, ...]:
    """Every application's file and quotations, as a ranking tells them."""
    from screen.pipeline.verifying import Claim, Original

    return tuple(
        Original(
            application["piece_sha256"],
            application["sha256"],
            tuple(
                Claim(application["id"], finding["criterion"], span["page"], span["line"], span["quote"])
                for finding in application["findings"]
                for span in finding["evidence"]
            ),
        )
        for application in tree["applications"]
    )
