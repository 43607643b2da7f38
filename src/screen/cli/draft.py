"""``screen draft``: a first criteria file from an advert."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from screen.cli import given
from screen.cli.ending import NEEDS_PERSON, give, refuse, tell

if TYPE_CHECKING:
    from screen.criteria.draft import Draft


def draft(
    advert: Annotated[
        Path,
        typer.Argument(
            metavar="ADVERT", exists=True, dir_okay=False, help="The advert: txt, docx, pdf or html; English or Malay."
        ),
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="FILE",
            dir_okay=False,
            help="Write the criteria here, and the text of the advert in adverts/ beside.",
        ),
    ] = None,
) -> None:
    """Draft a criteria file from an advert: what it asks for, each line quoted, with marks where a person must decide."""
    found = _drafted(advert)
    if out is None:
        from screen.criteria import draft as drafts

        give(drafts.written(found, advert.resolve().as_posix()))
        tell("the draft names the advert where it lies; with --out FILE its text is written beside the criteria.")
    else:
        _write(found, out)
    _end(found)


def _drafted(advert: Path) -> Draft:
    from screen.pipeline import drafting

    try:
        data = advert.read_bytes()
    except OSError as error:
        refuse("output.cannot-read", f"The advert cannot be read: {error.strerror}.")
    with given.workers(1) as executor:
        status, found = drafting.draft(data, advert.name, executor)
    if found is None:
        refuse(f"file.{status.value}", "The advert cannot be read as a text.")
    if not found.entries:
        refuse("output.nothing-asked", "No line of the advert could be told to ask for something.")
    return found


def _write(found: Draft, out: Path) -> None:
    """The criteria and the advert's text; nothing that is there already is overwritten."""
    from screen.criteria import draft as drafts
    from screen.report import files, safe

    advert = f"{out.stem}.txt"
    for place in (out, out.parent / "adverts" / advert):
        if place.exists():
            refuse("output.already-there", f"{safe.line(str(place))} is there already; choose another --out.")
    try:
        files.write_all(out.parent / "adverts", {advert: found.advert.encode()})
        files.write_all(out.parent, {out.name: drafts.written(found, f"adverts/{advert}").encode()})
    except OSError as error:
        refuse("output.cannot-write", f"The draft cannot be written: {error.strerror}.")
    tell(f"written: {safe.line(str(out))}, and the text of the advert in adverts/{safe.line(advert)}.")


def _end(found: Draft) -> None:
    """How much was found, and how much is left to decide."""
    lines = len({entry.quote for entry in found.entries})
    marks = len(found.post.decide) + sum(len(entry.decide) for entry in found.entries)
    tell(f"lines of the advert that ask for something: {lines}; criteria: {len(found.entries)}; left to a person: {marks}.")
    if found.left_out:
        tell(f"lines left out, for what they ask must not count: {len(found.left_out)}.")
    if marks:
        raise typer.Exit(NEEDS_PERSON)
