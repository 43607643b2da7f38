"""What `verify` found, put into words: a line for each thing that is wrong, then how many quotations stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from screen.model import counted
from screen.report import safe, wording

if TYPE_CHECKING:
    from screen.report.claims import Claim, Miscount, Original

#: How many ids a line names.
_NAMED = 5


def missing(claim: Claim) -> str:
    """A quotation that is not where it is said to stand."""
    place = f"{safe.line(claim.file)} p.{claim.page} l.{claim.line}"
    return f"{claim.application} {wording.label(claim.criterion)}: not found in {place} “{safe.line(claim.quote)}”\n"


def changed(original: Original, lost: int) -> str:
    """A message, row or file that is not what was ranked, with what became of its quotations."""
    kept = "its quotations still stand" if not lost else f"{lost} of {len(original.claims)} quotations no longer stand"
    return f"{original.application}: what came in has changed since ({safe.line(original.file)}); {kept}\n"


def gone(originals: Iterable[Original]) -> str:
    """Originals that are in no export, told once an export."""
    by_source: dict[str, list[Original]] = {}
    for original in originals:
        by_source.setdefault(original.source, []).append(original)
    return "".join(_gone_from(source, lost) for source, lost in by_source.items())


def _gone_from(source: str, lost: Sequence[Original]) -> str:
    ids = ", ".join(original.application for original in lost[:_NAMED])
    more = f" and {len(lost) - _NAMED} more" if len(lost) > _NAMED else ""
    number = sum(len(original.claims) for original in lost)
    return (
        f"{safe.line(source)}: the original{'s' * (len(lost) > 1)} of {ids}{more} cannot be found in the exports; "
        f"{counted(number, 'quotation')} could not be looked for\n"
    )


def miscount(wrong: Miscount) -> str:
    """A number that is not what its rows make it."""
    told, made = wording.plain(wrong.told), wording.plain(wrong.counted)
    return f"{wrong.application}: {wording.label(wrong.what)} is {told}, and its rows make it {made}\n"
