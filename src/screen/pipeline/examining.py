"""One piece → all that it tells by itself: its state, its facts and its findings."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256

from screen import documents, intake, scoring, sources
from screen.criteria import Criteria
from screen.documents import jail
from screen.model import Document, Examined, FileSeen, Identity, Note, Piece, ReadStatus, State, Submission
from screen.pipeline.carrying import FAULT, Skip, reason_of
from screen.pipeline.reading import Reading, Understood, encoded

#: Steps, as a worker that must be killed reports them; an attachment's step is ``file 0``, ``file 1``, ...
OPENING, SORTING, UNDERSTANDING = "opening", "sorting", "understanding"


@dataclass(frozen=True, slots=True)
class Errand:
    """A piece to be examined, and what an earlier run read of it."""

    piece: Piece
    known: Reading | None = None
    name: str = ""
    """Under which what is read of it is kept; empty when it is not to be kept."""


@dataclass(frozen=True, slots=True)
class Told:
    """What came of an errand."""

    seen: Examined
    reading: bytes = field(default=b"", repr=False)
    """What was read, to be kept for the next run; empty when there is nothing new to keep."""
    name: str = ""
    """Under which it is to be kept."""


def examine(piece: Piece, criteria: Criteria, as_of: date, skip: Skip) -> Examined:
    """All that one piece tells by itself. A pure function of its arguments.

    ``skip`` names steps at which a worker had to be killed before, with the reason; they are not taken again.
    """
    return run(Errand(piece), skip, criteria=criteria, as_of=as_of).seen


def run(errand: Errand, skip: Skip, *, criteria: Criteria, as_of: date) -> Told:
    """Examine the piece of an errand, with what is known of it, and tell what was read too where that is to be kept.

    What was read when a worker had been killed depends on the machine, and is not kept.
    """
    piece = errand.piece
    if OPENING in skip:
        return Told(unopened(piece, skip[OPENING]))
    reading = errand.known
    if reading is None or skip:
        jail.at(OPENING)
        submission = sources.open_piece(piece)
        for step in (SORTING, FAULT):
            if step in skip:
                return Told(_unsorted(piece, submission, skip[step]))
        read = _read_all(submission, skip)
        jail.at(SORTING)
        reading = Reading(submission, read, documents.from_text(submission.body, ""))
    triage = intake.triage(reading.submission, reading.documents, reading.body, criteria.post)
    cv = reading.cv(triage.cv, body_is_cv=triage.body_is_cv)
    if cv is not None and UNDERSTANDING in skip:
        seen = _seen(piece, reading, triage, None)
        return Told(replace(seen, state=State.UNREADABLE, reason=reason_of(skip[UNDERSTANDING])))
    if cv is not None and cv.lines and not _is_understood(reading, triage, as_of):
        jail.at(UNDERSTANDING)
        reading = replace(reading, understood=_understood(cv, triage.cv, as_of))
    seen = _judged(piece, reading, triage, criteria, as_of)
    news = encoded(reading) if errand.name and not skip and reading is not errand.known else b""
    return Told(seen, news, errand.name)


def at_hand(errand: Errand, *, criteria: Criteria, as_of: date) -> Told | None:
    """What comes of an errand when all that it takes is known; None when something is still to be read or understood."""
    reading = errand.known
    if reading is None:
        return None
    triage = intake.triage(reading.submission, reading.documents, reading.body, criteria.post)
    cv = reading.cv(triage.cv, body_is_cv=triage.body_is_cv)
    if cv is not None and cv.lines and not _is_understood(reading, triage, as_of):
        return None
    return Told(_judged(errand.piece, reading, triage, criteria, as_of))


def _understood(cv: Document, index: int | None, as_of: date) -> Understood:
    from screen import profile  # a run for which all is kept does without it

    return Understood(index, as_of, *profile.understand(cv, as_of))


def _is_understood(reading: Reading, triage: intake.Triage, as_of: date) -> bool:
    """Whether what was understood is of the document that is the CV, and of that day."""
    known = reading.understood
    return known is not None and (known.cv, known.as_of) == (triage.cv, as_of)


def _judged(piece: Piece, reading: Reading, triage: intake.Triage, criteria: Criteria, as_of: date) -> Examined:
    """Everything, with the findings where there is a CV."""
    cv = reading.cv(triage.cv, body_is_cv=triage.body_is_cv)
    understood = reading.understood if cv is not None and cv.lines else None
    seen = _seen(piece, reading, triage, understood.identity if understood else None)
    if understood is None:
        return seen
    facts = understood.profile
    # The passages are the CV's whole text: once judged, nobody needs them, and they do not leave the worker.
    return replace(seen, profile=replace(facts, passages=()), judgement=scoring.judge(facts, criteria, as_of))


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


def _seen(piece: Piece, reading: Reading, triage: intake.Triage, identity: Identity | None) -> Examined:
    """Everything but the facts and their judgement."""
    submission, read = reading.submission, reading.documents
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
