"""A submission laid out with its documents, each weighed, and which of them is the CV: read, unread, or the message itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from screen.criteria import Post
from screen.intake import nature, roles
from screen.intake.roles import Role, Weighed
from screen.intake.subject import Subject
from screen.model import Document, ReadStatus, Submission

_ENOUGH_FOR_A_BODY = 9
_FEWEST_LINES = 8


@dataclass(frozen=True, slots=True)
class Case:
    """Everything that the questions of triage look at."""

    submission: Submission
    documents: tuple[Document, ...]
    weighed: tuple[Weighed, ...]
    body: Document
    post: Post
    subject: Subject

    @property
    def has_cv(self) -> bool:
        """Whether one of the documents is a CV, read or not."""
        return any(w.role is Role.CV for w in self.weighed)

    @property
    def letters(self) -> str:
        """The text of the letters that came with it."""
        return "\n".join(d.text for d, w in zip(self.documents, self.weighed, strict=True) if w.role is Role.COVER_LETTER)


def chosen_cv(case: Case) -> int | None:
    """The document that is the CV: the weightiest, of equals the first; one of unclear kind when nothing better came."""
    if found := _read(case, Role.CV):
        return _weightiest(case, found)
    unclear = _read(case, Role.UNCLEAR)
    at = _weightiest(case, unclear) if unclear else None
    return at if at is not None and _may_be_cv(case, case.documents[at]) else None


def cvs(case: Case) -> tuple[int, ...]:
    """The readable files that look like CVs, the weightiest first, each content once."""
    once = {case.documents[at].sha256: at for at in reversed(_read(case, Role.CV))}
    return tuple(sorted(once.values(), key=lambda at: (-case.weighed[at].weight, at)))


def unread_cv(case: Case) -> int | None:
    """The unread file that is a CV by its name, else the first whose name says nothing, if the sender can be an applicant."""
    unread = {at: w.role for at, w in enumerate(case.weighed) if not _is_readable(case.documents[at])}
    named = next((at for at, role in unread.items() if role is Role.CV), None)
    if named is not None or not nature.may_apply(case.submission, case.subject):
        return named
    return next((at for at, role in unread.items() if role is Role.UNREAD), None)


def body_is_cv(case: Case) -> bool:
    """Whether the message's own text is a CV: of some lines and weight, with a part on studies or work and another part."""
    parts = roles.parts_of(case.body)
    main, more = parts & {"education", "experience"}, parts & {"skills", "languages", "referees", "personal", "activities"}
    return (
        sum(bool(line.text.strip()) for line in case.body.lines) >= _FEWEST_LINES
        and bool(main)
        and len(main) + len(more) >= 2
        and roles.cv_weight(case.body) >= _ENOUGH_FOR_A_BODY
    )


def _read(case: Case, role: Role) -> list[int]:
    """The readable files of a kind."""
    return [at for at, w in enumerate(case.weighed) if w.role is role and _is_readable(case.documents[at])]


def _is_readable(document: Document) -> bool:
    return document.status is ReadStatus.READ and bool(document.lines)


def _weightiest(case: Case, numbers: Sequence[int]) -> int:
    return max(numbers, key=lambda at: (case.weighed[at].weight, -at))


def _may_be_cv(case: Case, document: Document) -> bool:
    """Whether a text of unclear kind is taken for the CV: nothing better came, and a bare file has something of one."""
    if case.has_cv or body_is_cv(case) or not nature.may_apply(case.submission, case.subject):
        return False
    return case.submission.kind != "file" or roles.shows_a_cv(document)
