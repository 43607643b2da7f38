"""The composition of the stages: one thing that came in is examined alone; then all are settled and ranked.

::

    exports ─► sources.load ─► Piece ─┬──────────────── in a jailed worker ──────────────────┐
                                      │ sources.open_piece ─► Submission                     │
                                      │   ─► documents.read, each attachment ─► Document     │
                                      │   ─► intake.triage ─► its state; which file is the CV│
                                      │   ─► profile.understand ─► Profile, Identity         │
                                      │   ─► scoring.judge ─► Judgement                      │
                                      └─► Examined ─► intake.settle ─► scoring.rank ─► Ranking
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Executor
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from functools import partial
from hashlib import sha256

from screen import documents, intake, profile, scoring, sources
from screen.criteria import Criteria
from screen.documents import jail
from screen.model import (
    Document,
    Examined,
    FileSeen,
    Identity,
    Note,
    Piece,
    Profile,
    Ranking,
    ReadStatus,
    State,
    Submission,
)
from screen.pipeline.carrying import FAULT, Skip, Work, carried, reason_of
from screen.pipeline.extracting import Extract, extract

__all__ = ["Extract", "examine", "extract", "rank"]

#: Steps of `examine`, as a worker that must be killed reports them; an attachment's step is ``file 0``, ``file 1``, ...
OPENING, SORTING, UNDERSTANDING = "opening", "sorting", "understanding"

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
) -> Ranking:
    """Everything that the exports hold, each in one state, the applications ranked.

    The result does not depend on the order of the exports or of their contents, nor on the executor.
    """
    work = Work(partial(_examine, criteria=criteria, as_of=as_of), unopened)
    examined = []
    for done, seen in enumerate(carried(sources.load(exports), work, executor, window, strict=strict), start=1):
        examined.append(seen)
        tell(done)
    examined.sort(key=lambda seen: (seen.piece_sha256, seen.source))
    return scoring.rank(intake.settle(examined), as_of)


def examine(piece: Piece, criteria: Criteria, as_of: date, skip: Skip) -> Examined:
    """All that one piece tells by itself: its state, its facts and its findings. A pure function of its arguments.

    ``skip`` names steps at which a worker had to be killed before, with the reason; they are not taken again.
    """
    if OPENING in skip:
        return unopened(piece, skip[OPENING])
    jail.at(OPENING)
    submission = sources.open_piece(piece)
    for step in (SORTING, FAULT):
        if step in skip:
            return _unsorted(piece, submission, skip[step])
    read = _read_all(submission, skip)
    jail.at(SORTING)
    body = documents.from_text(submission.body, "")
    triage = intake.triage(submission, read, body, criteria.post)
    cv = body if triage.body_is_cv else read[triage.cv] if triage.cv is not None else None
    facts, identity = _understood(cv, as_of, skip)
    seen = _seen(piece, submission, read, triage, identity)
    if cv is not None and UNDERSTANDING in skip:
        return replace(seen, state=State.UNREADABLE, reason=reason_of(skip[UNDERSTANDING]))
    if facts is None:
        return seen
    # The passages are the CV's whole text: once judged, nobody needs them, and they do not leave the worker.
    return replace(seen, profile=replace(facts, passages=()), judgement=scoring.judge(facts, criteria, as_of))


def _understood(cv: Document | None, as_of: date, skip: Skip) -> tuple[Profile | None, Identity | None]:
    """What the CV says, and who wrote it; nothing when there is no CV with lines."""
    if cv is None or not cv.lines or UNDERSTANDING in skip:
        return None, None
    jail.at(UNDERSTANDING)
    return profile.understand(cv, as_of)


def unopened(piece: Piece, status: ReadStatus | None) -> Examined:
    """What is left to say of a piece that could not even be opened: where it is, and why."""
    return Examined(
        piece_sha256=sources.fingerprint(piece),
        source=piece.source,
        message_id="",
        sent=None,
        name="",
        email="",
        state=State.UNREADABLE,
        reason=reason_of(status),
        notes=piece.notes,
    )


def _seen(
    piece: Piece, submission: Submission, read: tuple[Document, ...], triage: intake.Triage, identity: Identity | None
) -> Examined:
    """Everything but the facts and their judgement."""
    person = intake.person.reconcile(submission, triage, identity)
    return Examined(
        piece_sha256=sources.fingerprint(piece),
        source=submission.source,
        message_id=submission.message_id,
        sent=_with_offset(triage.sent),
        name=person.name,
        email=person.email,
        state=triage.state,
        reason=triage.reason,
        subject=submission.subject,
        phones=person.phones,
        emails=person.emails,
        files=tuple(
            FileSeen(document.name, document.sha256, document.format, document.status, role, document.notes)
            for document, role in zip(read, triage.roles, strict=True)
        ),
        cv=triage.cv,
        cv_file=read[triage.cv].name if triage.cv is not None else "",
        identity=identity,
        notes=tuple(dict.fromkeys((*triage.notes, *person.notes))),
    )


def _with_offset(moment: datetime | None) -> datetime | None:
    """The same moment with a plain offset instead of a named zone: the value that crosses from worker to parent."""
    return moment.replace(tzinfo=timezone(moment.utcoffset() or timedelta())) if moment else None


def _unsorted(piece: Piece, submission: Submission, status: ReadStatus | None) -> Examined:
    """What is left to say of a piece that could be opened but not be understood: also who sent it."""
    return replace(
        unopened(piece, status),
        message_id=submission.message_id,
        sent=_with_offset(submission.sent),
        name=submission.sender_name,
        email=submission.sender_email,
        subject=submission.subject,
        notes=submission.notes,
    )


def _examine(piece: Piece, skip: Skip, *, criteria: Criteria, as_of: date) -> Examined:
    return examine(piece, criteria, as_of, skip)


def _read_all(submission: Submission, skip: Skip) -> tuple[Document, ...]:
    """Every attachment as a document; one that killed a worker bears the reason instead of lines."""
    read = []
    for number, attachment in enumerate(submission.attachments):
        step = f"file {number}"
        if step in skip:
            read.append(given_up(attachment.data, attachment.name, skip[step]))
            continue
        jail.at(step)
        read.append(documents.read(attachment.data, attachment.name))
    return tuple(read)


def given_up(data: bytes, name: str, status: ReadStatus | None) -> Document:
    """A document whose reader had to be stopped."""
    return Document(name, sha256(data).hexdigest(), "unknown", status or ReadStatus.CRASHED, notes=(Note(reason_of(status)),))
