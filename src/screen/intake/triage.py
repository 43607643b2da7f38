"""One submission with its documents → its one `State`, the reason, and which file is the CV.

The order of the questions is the order of this file: can the message be read at all; did a program or the office itself send
it; is there a CV; for which post; in time. Doubt is the applicant's gain: an unclear subject with a CV is an application, and
another post must be named for the message to be set aside.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from screen.criteria import Post
from screen.intake import letters, nature, roles
from screen.intake import subject as subjects
from screen.intake.case import Case, body_is_cv, chosen_cv, cvs, unread_cv
from screen.intake.roles import Role
from screen.intake.subject import Meant, Subject
from screen.model import Document, Note, ReadStatus, State, Submission

#: Why something that is there could not even be opened: nobody knows what it is.
NOT_OPENED = frozenset({"file.unreachable", "file.linked-folder", "file.not-regular", "intake.file-too-large"})


@dataclass(frozen=True, slots=True)
class Triage:
    """What a submission is.

    ``cv`` is the index of the document that is the CV; ``body_is_cv`` says that the CV stands in the message's own text.
    ``cvs`` are all readable files that look like CVs, the one with most of a CV first, the same file once.
    ``roles`` has one word for each document; ``sent`` is the arrival with a time zone; ``name`` is the one in the subject.
    """

    state: State
    reason: str
    cv: int | None = None
    body_is_cv: bool = False
    roles: tuple[str, ...] = ()
    sent: datetime | None = None
    name: str = field(default="", repr=False)
    notes: tuple[Note, ...] = ()
    cvs: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    state: State
    reason: str
    cv: int | None = None
    body_is_cv: bool = False
    notes: tuple[Note, ...] = ()


def triage(submission: Submission, documents: tuple[Document, ...], body: Document, post: Post) -> Triage:
    """What a submission is; ``documents[i]`` was read from ``submission.attachments[i]``, ``body`` from its text."""
    weighed = tuple(map(roles.weigh, documents))
    meant = subjects.parse(_subject_of(submission), post)
    if submission.position.strip():
        stated = subjects.position(submission.position, post)
        meant = Subject(stated.meant, stated.sure, stated.also_other, meant.name)
    case = Case(submission, documents, weighed, body, post, meant)
    answer = _nature(case) or _content(case)
    sent = in_zone(submission.sent, post)
    return Triage(
        state=answer.state,
        reason=answer.reason,
        cv=answer.cv,
        body_is_cv=answer.body_is_cv,
        roles=tuple(w.role.value for w in weighed),
        sent=sent,
        name=meant.name,
        notes=tuple(dict.fromkeys((*submission.notes, *answer.notes))),
        cvs=cvs(case) if answer.cv is not None else (),
    )


def in_zone(moment: datetime | None, post: Post) -> datetime | None:
    """A time with a zone: forms write the local time of the post."""
    return moment.replace(tzinfo=ZoneInfo(post.zone)) if moment is not None and moment.tzinfo is None else moment


def _subject_of(submission: Submission) -> str:
    """The subject that the applicant wrote: of a forwarded message, its own."""
    inner = [head.subject for head in submission.forwarded if len(head.subject.split()) > 1]
    outer = subjects.without_prefixes(submission.subject)
    return inner[-1] if inner and len(inner[-1]) >= len(outer) // 2 else submission.subject


def _nature(case: Case) -> _Answer | None:
    """What is no application whatever it holds, or cannot be read as a message."""
    submission = case.submission
    if any(note.code == "intake.left-behind" for note in submission.notes):
        return _Answer(State.NOT_AN_APPLICATION, "intake.left-behind")
    shut = next((note.code for note in submission.notes if note.code in NOT_OPENED), "")
    if shut:
        return _Answer(State.UNREADABLE, shut, 0 if case.documents else None)
    if any(note.code == "intake.nothing-there" for note in submission.notes):
        return _Answer(State.NOT_AN_APPLICATION, "intake.nothing-there")
    if any(note.code == "intake.opened-apart" for note in submission.notes) and not case.documents:
        return _Answer(State.NOT_AN_APPLICATION, "intake.opened-apart")
    if "damaged" in submission.signals and not case.documents:
        return _Answer(State.UNREADABLE, "intake.message-damaged")
    if nature.is_own(submission, case.post):
        return _Answer(State.NOT_AN_APPLICATION, "intake.own-reply")
    if case.has_cv:
        return None
    sent_by = nature.automatic(submission)
    if sent_by:
        return _Answer(State.NOT_AN_APPLICATION, sent_by)
    if "encrypted" in submission.signals:
        return _Answer(State.UNREADABLE, "intake.message-encrypted")
    return None


def _content(case: Case) -> _Answer:
    chosen = chosen_cv(case)
    if chosen is not None:
        return _with_cv(case, chosen)
    if body_is_cv(case):
        return _judged(case, None, ())
    if case.submission.kind != "file" and nature.is_reference(case.submission, case.weighed, case.body.text):
        return _Answer(State.NOT_AN_APPLICATION, "intake.referee-letter")
    unread = _unread(case)
    if unread is not None:
        return unread
    return _letter_for_cv(case) or _without_cv(case)


def _with_cv(case: Case, chosen: int) -> _Answer:
    if case.weighed[chosen].role is Role.UNCLEAR and nature.offers(case.submission):
        return _Answer(State.NOT_AN_APPLICATION, "intake.offer")
    notes: list[Note] = []
    if case.weighed[chosen].role is Role.UNCLEAR:
        notes.append(Note("intake.cv-unclear"))
    twins = cvs(case)
    if len(twins) > 1:
        notes.append(Note("intake.several-cvs", f"{len(twins)} files look like CVs"))
    return _judged(case, chosen, tuple(notes))


def _letter_for_cv(case: Case) -> _Answer | None:
    """The answer where no CV came, and a letter tells what one would: the file of a letter, else the message itself."""
    submission = case.submission
    if nature.offers(submission) or nature.withdraws(submission) or letters.speaks_of_a_cv(submission.body):
        return None
    for at, weighed in enumerate(case.weighed):
        if weighed.role is Role.COVER_LETTER and letters.tells_a_life(case.documents[at]):
            return _judged(case, at, (Note("intake.letter-for-cv"),))
    if nature.applies(submission) and letters.tells_a_life(case.body):
        return _judged(case, None, (Note("intake.letter-for-cv"),))
    return None


def _judged(case: Case, chosen: int | None, notes: tuple[Note, ...]) -> _Answer:
    """The state of a submission that has a CV: by the post, then by the time."""
    body_is_cv = chosen is None
    reason = "intake.cv-in-body" if body_is_cv else "intake.cv-found"
    other = _other_post(case)
    if other:
        return _Answer(State.OTHER_POST, other, chosen, body_is_cv, notes)
    if case.subject.meant is Meant.NONE and case.submission.kind != "file":
        notes = (*notes, Note("intake.post-unclear"))
    if case.subject.meant is Meant.FOREIGN or case.subject.also_other:
        notes = (*notes, Note("intake.two-posts"))
    closes, sent = case.post.closes, in_zone(case.submission.sent, case.post)
    if closes is not None and sent is not None and sent > closes:
        notes = (*notes, *_forwarded_in_time(case, closes))
        return _Answer(State.LATE, "intake.after-closing", chosen, body_is_cv, notes)
    return _Answer(State.APPLICATION, reason, chosen, body_is_cv, notes)


def _forwarded_in_time(case: Case, closes: datetime) -> tuple[Note, ...]:
    """A message that reached somebody else in time, and was passed on too late, is worth a look."""
    times = [in_zone(head.sent, case.post) for head in case.submission.forwarded]
    return (Note("intake.forwarded-late"),) if any(t is not None and t <= closes for t in times) else ()


def _other_post(case: Case) -> str:
    """Why a submission is meant for another post; empty when it is not, or when that is not clear."""
    this = (case.post.title, *case.post.other_titles)
    meant = case.subject.meant
    if meant is Meant.OTHER:
        return "intake.other-post"
    told = f"{case.submission.body}\n{case.letters}"
    if meant is Meant.FOREIGN:
        return "" if subjects.names_post(told, this) else "intake.unlisted-post"
    if (
        meant is Meant.NONE
        and nature.applies_for(case.submission.body, case.post.other_posts)
        and not subjects.names_post(told, this)
    ):
        return "intake.other-post"
    return ""


def _unread(case: Case) -> _Answer | None:
    """The thing that should be the CV came and cannot be read; without a file that may be it, None."""
    number = unread_cv(case)
    if number is None:
        return None
    document = case.documents[number]
    locked = next((n.code for n in case.submission.notes if n.code.startswith("intake.archive-")), "")
    reason = (
        locked if locked and document.status in {ReadStatus.EMPTY, ReadStatus.UNSUPPORTED} else f"file.{document.status.value}"
    )
    if document.status is ReadStatus.READ:
        reason = "file.empty"
    return _Answer(State.UNREADABLE, reason, number)


def _without_cv(case: Case) -> _Answer:
    """No CV came in any form: an application that lacks it, or no application."""
    submission = case.submission
    papers = {w.role for w in case.weighed}
    if submission.kind == "row":
        return _row_without_cv(case)
    if submission.kind == "file":
        return _bare_file(case, papers)
    if nature.offers(submission) and not nature.applies(submission):
        return _Answer(State.NOT_AN_APPLICATION, "intake.offer")
    if nature.withdraws(submission):
        return _Answer(State.NOT_AN_APPLICATION, "intake.withdrawal")
    if not nature.intends(submission, case.subject, case.letters, papers):
        asks = nature.asks(submission)
        return _Answer(State.NOT_AN_APPLICATION, "intake.question" if asks else "intake.no-application")
    if case.subject.meant in {Meant.OTHER, Meant.FOREIGN} and _other_post(case):
        return _Answer(State.OTHER_POST, _other_post(case))
    if nature.has_store_link(submission):
        return _Answer(State.NO_CV, "intake.link-instead")
    if papers - {Role.PHOTO, Role.OTHER}:
        return _Answer(State.NO_CV, "intake.letters-only")
    return _Answer(State.NO_CV, "intake.forgotten-attachment")


def _row_without_cv(case: Case) -> _Answer:
    if case.subject.meant in {Meant.OTHER, Meant.FOREIGN}:
        return _Answer(State.OTHER_POST, "intake.other-post" if case.subject.meant is Meant.OTHER else "intake.unlisted-post")
    if case.documents:
        return _Answer(State.NO_CV, "intake.letters-only")
    missing = any(note.code == "intake.file-missing" for note in case.submission.notes)
    if nature.has_store_link(case.submission):
        return _Answer(State.NO_CV, "intake.link-instead")
    return _Answer(State.NO_CV, "intake.file-missing" if missing else "intake.no-file")


def _bare_file(case: Case, papers: set[Role]) -> _Answer:
    if papers & {Role.OTHER, Role.PHOTO, Role.REFERENCE}:
        return _Answer(State.NOT_AN_APPLICATION, "intake.not-a-cv")
    if Role.UNCLEAR in papers:  # a text file is anybody's; whoever made a document of another kind meant something by it
        plain = all(document.format == "text" for document in case.documents)
        return _Answer(State.NOT_AN_APPLICATION if plain else State.NO_CV, "intake.nothing-of-a-cv")
    return _Answer(State.NO_CV, "intake.letters-only") if papers else _Answer(State.NOT_AN_APPLICATION, "intake.no-application")
