"""What was read of one piece before any criterion is looked at, and the same as JSON to be kept between runs."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from screen import intake
from screen.criteria import Post
from screen.model import Attachment, Document, Identity, Profile, Submission

if TYPE_CHECKING:
    from pydantic import TypeAdapter

#: A reading of more bytes is not kept: no application is that long.
LARGEST = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Understood:
    """What one of the documents says of its writer, as of a day and for a country of work."""

    cv: int | None
    """Index in ``Reading.documents``; None for the message's own text."""
    as_of: date
    country: str
    profile: Profile = field(repr=False)
    identity: Identity = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sorted:
    """What the submission is, for a post: its state, and which file is the CV."""

    post: str
    """The digest of all that the criteria file says of the post."""
    triage: intake.Triage = field(repr=False)
    """Without the moment of arrival, which has a named time zone."""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that opening a piece and reading what is in it gave. No criterion changes any of it."""

    submission: Submission = field(repr=False)
    documents: tuple[Document, ...] = field(repr=False)
    """A document for each attachment."""
    body: Document = field(repr=False)
    """The message's own text."""
    understood: tuple[Understood, ...] = field(default=(), repr=False)
    """Of the document that was taken for the CV, and of others that look like one."""
    sorted: Sorted | None = None
    """As it was sorted when it was read."""

    def cv(self, index: int | None, *, body_is_cv: bool) -> Document | None:
        """The document that is the CV; None when there is none."""
        if body_is_cv:
            return self.body
        return self.documents[index] if index is not None else None


def triaged(reading: Reading, post: Post) -> intake.Triage:
    """What the submission is: as it was sorted before, if that was for the same post."""
    known = reading.sorted
    if known is not None and known.post == _digest(post):
        return replace(known.triage, sent=intake.in_zone(reading.submission.sent, post))
    return intake.triage(reading.submission, reading.documents, reading.body, post)


def with_triage(reading: Reading, post: Post, triage: intake.Triage) -> Reading:
    """The reading, with how it was sorted for a post."""
    return replace(reading, sorted=Sorted(_digest(post), replace(triage, sent=None)))


@cache
def _digest(post: Post) -> str:
    return sha256(repr(post).encode("utf-8", "surrogatepass")).hexdigest()


def encoded(reading: Reading) -> bytes:
    """The reading as JSON, without the bytes of its files and without the place it was found in.

    Empty when it cannot be had back exactly as it is, or is too long: then it is not to be kept.
    """
    bare = tuple(Attachment(file.name, b"", file.container) for file in reading.submission.attachments)
    reading = replace(reading, submission=replace(reading.submission, source="", attachments=bare))
    try:
        content: bytes = _json().dump_json(reading)
    except ValueError:  # letters that are none in UTF-8
        return b""
    return content if len(content) <= LARGEST and decoded(content, "") == reading else b""


def decoded(content: bytes, source: str) -> Reading | None:
    """The reading that JSON holds, of a piece that came from ``source``; None when it holds none."""
    try:
        reading = _json().validate_json(content)
    except ValueError:
        return None
    return replace(reading, submission=replace(reading.submission, source=source))


@cache
def _json() -> TypeAdapter[Reading]:
    from pydantic import TypeAdapter

    return TypeAdapter(Reading)
