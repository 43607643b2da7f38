"""How stable a ranking is, in words and for ``ranking.json``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from rich.text import Text

from screen.report import wording

if TYPE_CHECKING:
    from rich.console import Console

    from screen.model import Disturbance, Shift, Stability, Variation

#: How many sentences the terminal shows; all are in ranking.json.
_SHOWN = 15


def tree(found: Stability, percent: int) -> dict[str, Any]:
    """The branch ``sensitivity`` of ``ranking.json``."""
    return {
        "percent": percent,
        "variations": found.variations,
        "holds": [list(run) for run in found.holding()],
        "places": [{"id": p.id, "rank": p.rank, "best": p.best, "worst": p.worst} for p in found.places],
        "changes": [
            {
                "what": change.what.value,
                "ids": list(change.ids),
                "ranks": list(change.ranks),
                "when": [[{"criterion": s.criterion, "counts": s.counts.value} for s in when] for when in change.when],
            }
            for change in found.changes
        ],
        "words": list(words(found)),
    }


def words(found: Stability) -> Iterator[str]:
    """Sentences: which places hold, and which neighbours change places when a criterion counts less or more."""
    if not found.places:
        return
    runs = found.holding()
    if runs:
        single = len(runs) == 1 and runs[0][0] == runs[0][1]
        listed = _listed(_places(first, last) for first, last in runs)
        yield f"place {listed} holds" if single else f"places {listed} hold"
    for change in found.changes:
        yield f"{_who(change)} when {_when(change.when)}"


def show(console: Console, found: Stability, percent: int) -> None:
    """Print the sentences below the table."""
    console.print(Text(f"\nHow stable the order is when each criterion counts {percent} % less or more", "bold"))
    sentences = list(words(found)) or ["nobody is on the long list"]
    for sentence in sentences[:_SHOWN]:
        console.print(Text(f" {sentence}"))
    if len(sentences) > _SHOWN:
        console.print(Text(f" and {len(sentences) - _SHOWN} more in ranking.json", "dim"))


def _places(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def _who(change: Disturbance) -> str:
    first, second = change.ranks
    if change.what == "part":
        return f"those who share {first} part"
    return f"{first} and {second} {'swap' if change.what == 'swap' else 'draw level'}"


def _when(variations: Iterable[Variation]) -> str:
    """As in: networks or office counts less, or experience counts more. Pairs are named together."""
    ways: dict[str, list[str]] = {}
    together = []
    for variation in variations:
        if len(variation) == 1:
            ways.setdefault(wording.label(variation[0].criterion), []).append(variation[0].counts.value)
        else:
            together.append(" while ".join(map(_shift, variation)))
    alone: dict[str, list[str]] = {}
    for name, counts in ways.items():
        alone.setdefault(" or ".join(counts), []).append(name)
    return _listed([*(f"{_listed(names, 'or')} counts {way}" for way, names in alone.items()), *together], ", or")


def _shift(shift: Shift) -> str:
    return f"{wording.label(shift.criterion)} counts {shift.counts.value}"


def _listed(parts: Iterable[str], last: str = "and") -> str:
    every = list(parts)
    if len(every) < 2:
        return "".join(every)
    return f"{', '.join(every[:-1])}{'' if last.startswith(',') else ' '}{last} {every[-1]}"
