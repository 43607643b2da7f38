"""One piece → all that it tells by itself: its state, its facts and its findings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta, timezone
from hashlib import sha256

from screen import documents, intake, scoring, sources
from screen.criteria import Criteria
from screen.documents import jail
from screen.model import Attachment, Document, Examined, FileSeen, Identity, Note, Piece, ReadStatus, State, Submission
from screen.pipeline import inside
from screen.pipeline.carrying import FAULT, Skip, reason_of
from screen.pipeline.reading import Reading, Understood, encoded, triaged, with_triage

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

    seen: tuple[Examined, ...]
    """One value; more when CVs of several people came together."""
    reading: bytes = field(default=b"", repr=False)
    """What was read, to be kept for the next run; empty when there is nothing new to keep."""
    name: str = ""
    """Under which it is to be kept."""


def examine(piece: Piece, criteria: Criteria, as_of: date, skip: Skip) -> tuple[Examined, ...]:
    """All that one piece tells by itself: one value, or one a person when it brings several people's CVs.

    A pure function of its arguments.

    ``skip`` names steps at which a worker had to be killed before, with the reason; they are not taken again.
    """
    return run(Errand(piece), skip, criteria=criteria, as_of=as_of).seen


def run(errand: Errand, skip: Skip, *, criteria: Criteria, as_of: date) -> Told:
    """Examine the piece of an errand, with what is known of it, and tell what was read too where that is to be kept.

    What was read when a worker had been killed depends on the machine, and is not kept.
    """
    piece = errand.piece
    if OPENING in skip:
        return Told((unopened(piece, skip[OPENING]),))
    reading = errand.known
    if reading is None or skip:
        jail.at(OPENING)
        submission = sources.open_piece(piece)
        for step in (SORTING, FAULT):
            if step in skip:
                return Told((_unsorted(piece, submission, skip[step]),))
        submission, read = _read_all(submission, skip)
        jail.at(SORTING)
        reading = Reading(submission, read, documents.from_text(submission.body, ""))
    triage = triaged(reading, criteria.post)
    cv = reading.cv(triage.cv, body_is_cv=triage.body_is_cv)
    if cv is not None and UNDERSTANDING in skip:
        unread = _seen(piece, reading, triage, None)
        return Told((replace(unread, state=State.UNREADABLE, reason=reason_of(skip[UNDERSTANDING])),))
    if _to_understand(reading, triage, criteria, as_of):
        reading = _understood(reading, triage, (as_of, criteria.post.country), skip)
    seen = _judged(piece, reading, triage, criteria, as_of)
    news = b""
    if errand.name and not skip and reading is not errand.known:
        news = encoded(with_triage(reading, criteria.post, triage))
    return Told(seen, news, errand.name)


def at_hand(errand: Errand, *, criteria: Criteria, as_of: date) -> Told | None:
    """What comes of an errand when all that it takes is known; None when something is still to be read or understood."""
    reading = errand.known
    if reading is None:
        return None
    triage = triaged(reading, criteria.post)
    if _to_understand(reading, triage, criteria, as_of):
        return None
    return Told(_judged(errand.piece, reading, triage, criteria, as_of))


def _cvs(reading: Reading, triage: intake.Triage) -> tuple[int | None, ...]:
    """The CV, then the other files that look like one; None stands for the message's own text."""
    cv = reading.cv(triage.cv, body_is_cv=triage.body_is_cv)
    return (triage.cv, *(at for at in triage.cvs if at != triage.cv)) if cv is not None and cv.lines else ()


def _known(reading: Reading, criteria: Criteria, as_of: date) -> dict[int | None, Understood]:
    """What is understood, as of that day and for the country of the post, by the place of the CV."""
    return {one.cv: one for one in reading.understood if (one.as_of, one.country) == (as_of, criteria.post.country)}


def _to_understand(reading: Reading, triage: intake.Triage, criteria: Criteria, as_of: date) -> bool:
    """Whether one of the CVs is still to be understood."""
    return not _known(reading, criteria, as_of).keys() >= set(_cvs(reading, triage))


def _understood(reading: Reading, triage: intake.Triage, when_and_where: tuple[date, str], skip: Skip) -> Reading:
    """The reading with its CVs understood, as far as that killed no worker before."""
    from screen import profile  # a run for which all is kept does without it

    found = []
    for at in _cvs(reading, triage):
        step = UNDERSTANDING if at == triage.cv else f"{UNDERSTANDING} {at}"
        cv = reading.cv(at, body_is_cv=at is None)
        if cv is not None and step not in skip:
            jail.at(step)
            found.append(Understood(at, *when_and_where, *profile.understand(cv, *when_and_where)))
    return replace(reading, understood=tuple(found))


def _judged(piece: Piece, reading: Reading, triage: intake.Triage, criteria: Criteria, as_of: date) -> tuple[Examined, ...]:
    """Everything, with the findings where there is a CV; a value for each person whose CV came."""
    known = _known(reading, criteria, as_of)
    understood = [known[at] for at in _cvs(reading, triage) if at in known]
    if not understood:
        return (_seen(piece, reading, triage, None),)
    people = intake.person.apart([one.identity for one in understood])
    triage = replace(triage, notes=_notes(triage, people, len(understood)))
    if len(people.sure) == 1:
        return (_with_findings(_seen(piece, reading, triage, understood[0].identity), understood[0], criteria),)
    each = [understood[at] for at in people.sure]
    return tuple(_with_findings(_one_of_several(piece, reading, triage, one, each), one, criteria) for one in each)


def _with_findings(seen: Examined, one: Understood, criteria: Criteria) -> Examined:
    """The passages are the CV's whole text: once judged, nobody needs them, and they do not leave the worker."""
    found = scoring.judge(one.profile, criteria, one.as_of)
    return replace(seen, profile=replace(one.profile, passages=()), judgement=found)


def _one_of_several(
    piece: Piece, reading: Reading, triage: intake.Triage, one: Understood, each: Sequence[Understood]
) -> Examined:
    """What is known of one of the people whose CVs came together: the CVs of the others are none of their files."""
    others = {other.cv for other in each if other.cv != one.cv}
    kept = [at for at in range(len(reading.documents)) if at not in others]
    own = replace(reading, documents=tuple(reading.documents[at] for at in kept))
    cv = kept.index(one.cv) if one.cv is not None else None
    seen = _seen(piece, own, replace(triage, cv=cv, roles=tuple(triage.roles[at] for at in kept)), one.identity, alone=False)
    further = one.cv is not None and one is not each[0]
    return replace(seen, part=own.documents[cv].sha256 if further and cv is not None else "")


def _notes(triage: intake.Triage, people: intake.person.Several, cvs: int) -> tuple[Note, ...]:
    """The notes of a submission, with what is known of whose CVs came."""
    notes = list(triage.notes)
    if len(people.sure) > 1:
        notes.append(Note("intake.several-people", f"{len(people.sure)} people"))
    if len(people.sure) == cvs:
        notes = [note for note in notes if note.code != "intake.several-cvs"]
    if people.unsure:
        notes.append(Note("intake.perhaps-another"))
    return tuple(notes)


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
        files=_unread(_files_of(piece), status),
        notes=piece.notes,
    )


def _files_of(piece: Piece) -> tuple[Attachment, ...]:
    """The files that a piece is known to bring before it is opened: those of a row, or the file that it is."""
    return piece.files if piece.kind == "row" or not piece.name else (Attachment(piece.name, piece.data),)


def _unread(files: Iterable[Attachment], status: ReadStatus | None) -> tuple[FileSeen, ...]:
    said = status or ReadStatus.CRASHED
    return tuple(FileSeen(file.name, sha256(file.data).hexdigest(), "unknown", said, "unread") for file in files)


def _seen(piece: Piece, reading: Reading, triage: intake.Triage, identity: Identity | None, *, alone: bool = True) -> Examined:
    """Everything but the facts and their judgement; ``alone`` unless CVs of other people came too."""
    submission, read = reading.submission, reading.documents
    if alone or identity is None:
        person = intake.person.reconcile(submission, triage, identity)
    else:
        person = intake.person.one_of_several(submission, triage, identity)
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
        files=_unread(submission.attachments, status),
        notes=submission.notes,
    )


def _read_all(submission: Submission, skip: Skip) -> tuple[Submission, tuple[Document, ...]]:
    """Every attachment as a document; one that killed a worker bears the reason instead of lines.

    What is packed inside a cover counts as attached, too.
    """
    if any(note.code in intake.NOT_OPENED for note in submission.notes):
        return submission, tuple(_untouched(file.data, file.name) for file in submission.attachments)
    read: list[Document] = []
    within: list[tuple[Attachment, Document]] = []
    for number, attachment in enumerate(submission.attachments):
        step = f"file {number}"
        document = _read_one(attachment, step, skip)
        if inside.is_cover(document):
            taken = inside.taken_out(attachment)
            within += [(file, _read_one(file, f"{step}.{at}", skip)) for at, file in enumerate(taken)]
            document = inside.told(document, len(taken))
        read.append(document)
    files = (*submission.attachments, *(file for file, _ in within))
    return replace(submission, attachments=files), (*read, *(document for _, document in within))


def _read_one(attachment: Attachment, step: str, skip: Skip) -> Document:
    if step in skip:
        return given_up(attachment.data, attachment.name, skip[step])
    jail.at(step)
    return documents.read(attachment.data, attachment.name)


def _untouched(data: bytes, name: str) -> Document:
    """What stands for something that could not be opened; the submission's notes say why."""
    return Document(name, sha256(data).hexdigest(), "unknown", ReadStatus.UNREACHABLE)


def given_up(data: bytes, name: str, status: ReadStatus | None) -> Document:
    """A document whose reader had to be stopped."""
    return Document(name, sha256(data).hexdigest(), "unknown", status or ReadStatus.CRASHED, notes=(Note(reason_of(status)),))
