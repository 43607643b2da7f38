"""``screen verify``: every quotation of a ranking, found again in the original files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screen.cli import given
from screen.cli.ending import NEEDS_PERSON, give, refuse, tell

if TYPE_CHECKING:
    from collections.abc import Sequence

    from screen.pipeline.verifying import Verdict
    from screen.report.claims import Original


def verify(
    directory: Annotated[
        Path, typer.Argument(metavar="DIR", file_okay=False, exists=True, help="The folder that `screen rank` wrote.")
    ],
    exports: Annotated[
        list[Path] | None, typer.Argument(metavar="EXPORT", help="The originals, when they are not where they were.")
    ] = None,
    jobs: given.Jobs = 0,
) -> None:
    """Read the originals again, look for every quotation, and add up every score. Exit status 1 when something is not there.

    A file that has changed since, and in which all quotations still stand, is named and is no fault.
    """
    from screen.report import claims, run, verification

    read = claims.originals(directory)
    if read is None:
        refuse("output.no-ranking", "DIR holds no ranking.json that `screen rank` wrote.")
    originals, miscounts = read
    past = run.recall(directory)
    places = exports or (list(past.exports) if past else [])
    if not places:
        refuse("output.no-run", "DIR holds no run.json that says where the originals are: name them.")
    found = _verdicts(places, past.mapping if past else None, originals, jobs)
    give("".join(map(verification.miscount, miscounts)))
    lost = _tell(found)
    total = sum(len(original.claims) for original in originals)
    give(f"{total - lost} of {total} quotations found again in the originals (applications: {len(originals)}).\n")
    if miscounts:
        tell(f"numbers that are not the sums of their rows: {len(miscounts)} (exit status {NEEDS_PERSON}). [output.wrong-sum]")
    if lost:
        tell(f"quotations missing: {lost} (exit status {NEEDS_PERSON}). [output.quotation-missing]")
    if lost or miscounts:
        raise typer.Exit(NEEDS_PERSON)


def _tell(found: Sequence[Verdict]) -> int:
    """Print what is not as it was; says how many quotations were not found again."""
    from screen.pipeline.verifying import Whereabouts
    from screen.report import verification

    changed = [one for one in found if one.whereabouts is Whereabouts.CHANGED]
    gone = [one.original for one in found if one.whereabouts is Whereabouts.GONE]
    missing = [claim for one in found for claim in one.missing]
    give("".join(verification.changed(one.original, len(one.missing)) for one in changed))
    give(verification.gone(gone) + "".join(map(verification.missing, missing)))
    if changed:
        tell(f"changed since it was ranked: {len(changed)}. [output.changed-since]")
    return len(missing) + sum(len(original.claims) for original in gone)


def _verdicts(places: list[Path], mapping: Path | None, originals: tuple[Original, ...], jobs: int) -> tuple[Verdict, ...]:
    from screen.pipeline import verifying
    from screen.report import safe

    there = [place for place in places if place.exists()]
    for place in places:
        if place not in there:
            tell(f"An export is gone: {safe.line(str(place))} [output.original-gone]")
    surveyed = given.exports_from(there, mapping) if there else ()
    with given.refusing(), given.workers(jobs) as executor:
        return verifying.verdicts(surveyed, originals, executor, window=given.window(jobs))
