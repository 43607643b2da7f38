"""The composition of the stages: one thing that came in is examined alone; then all are settled and ranked.

::

    exports ─► sources.load ─► Piece ─┬──────────────── in a jailed worker ──────────────────┐
                                      │ sources.open_piece ─► Submission ─┐                  │
                                      │   ─► documents.read ─► Document*  ├─► Reading ◄──► Kept
                                      │   ─► profile.understand ─► Profile┘                  │
                                      │ intake.triage ─► its state; which file is the CV     │
                                      │ scoring.judge ─► Judgement                           │
                                      └─► Examined ─► intake.settle ─► scoring.rank ─► Ranking

A reading depends on no criteria; where one is kept from an earlier run, nothing is read again and no worker is needed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor
from datetime import date
from functools import partial

from screen import intake, scoring, sources
from screen.criteria import Criteria
from screen.model import Examined, Ranking
from screen.pipeline import examining
from screen.pipeline.carrying import Work, carried
from screen.pipeline.examining import Errand, Told, examine, unopened
from screen.pipeline.extracting import Extract, extract
from screen.pipeline.kept import Kept, name_of

__all__ = ["Extract", "Kept", "examine", "extract", "rank", "unopened"]

Tell = Callable[[int], None]
"""Told after each piece how many are done."""


def rank(
    exports: Iterable[sources.Export],
    criteria: Criteria,
    as_of: date,
    executor: Executor,
    *,
    window: int = 8,
    tell: Tell = lambda _: None,
    strict: bool = False,
    kept: Kept | None = None,
) -> Ranking:
    """Everything that the exports hold, each in one state, the applications ranked: one a piece, or one a person in it.

    The result does not depend on the order of the exports or of their contents, nor on the executor, nor on what is kept of
    earlier runs. What is newly read is added to it, and what belongs to nothing in these exports is deleted from it.
    """
    work = Work(
        partial(examining.run, criteria=criteria, as_of=as_of),
        lambda errand, status: Told((unopened(errand.piece, status),)),
        partial(examining.at_hand, criteria=criteria, as_of=as_of),
    )
    examined: list[Examined] = []
    for done, told in enumerate(carried(_errands(exports, kept), work, executor, window, strict=strict), start=1):
        if kept is not None and told.reading:
            kept.keep(told.name, told.reading)
        examined.extend(told.seen)
        tell(done)
    if kept is not None:
        kept.forget_others()
    examined.sort(key=lambda seen: (seen.piece_sha256, seen.part, seen.source))
    return scoring.rank(intake.settle(examined), as_of)


def _errands(exports: Iterable[sources.Export], kept: Kept | None) -> Iterator[Errand]:
    for piece in sources.load(exports):
        if kept is None:
            yield Errand(piece)
        else:
            name = name_of(piece)
            yield Errand(piece, kept.find(name, piece.source), name)
