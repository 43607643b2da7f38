"""Who or what wrote a message, and what for: a program, the office itself, a seller, a referee, somebody with a question."""

from __future__ import annotations

import re
from collections.abc import Iterable

from screen.criteria import Post
from screen.intake import names
from screen.intake import subject as subjects
from screen.intake.roles import Role, Weighed
from screen.intake.subject import Meant, Subject
from screen.intake.vocabulary import book, mentions, table
from screen.model import Submission

_SAYS_NOTHING = 3
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n{2,}")


def is_own(submission: Submission, post: Post) -> bool:
    """Whether the message went out from the mailbox itself (an answer that stands in the same export)."""
    own = submission.sender_email.strip().lower()
    return (
        bool(own) and own == post.mailbox.strip().lower() and not submission.forwarded and "forwarded" not in submission.signals
    )


def automatic(submission: Submission) -> str:
    """The reason when a program sent it (answer, delivery report, meeting, mailing list); empty when a person did."""
    subject, signals = submission.subject, submission.signals
    start = subjects.without_prefixes(subject).lower()
    if "bounce" in signals or mentions(subject, "letters", "undelivered"):
        return "intake.bounce"
    if start.startswith(tuple(table("letters")["receipts"])):
        return "intake.auto-reply"
    if "calendar" in signals or start.startswith(tuple(table("letters")["meetings"])):
        return "intake.calendar"
    if "auto-reply" in signals or mentions(subject, "letters", "automatic"):
        return "intake.auto-reply"
    if "list" in signals and (not applies(submission) or offers(submission)):
        return "intake.newsletter"
    return ""


def is_reference(submission: Submission, weighed: Iterable[Weighed], body: str) -> bool:
    """Whether a referee sent a letter about somebody: the files are references, or subject and text say so and no more."""
    papers = {w.role for w in weighed}
    says = mentions(submission.subject, "letters", "refers") or mentions(body, "letters", "refers")
    if mentions(submission.subject, "letters", "refers"):
        return not applies(submission) or Role.REFERENCE in papers
    return Role.REFERENCE in papers and papers <= {Role.REFERENCE, Role.PHOTO, Role.OTHER} and (says or not applies(submission))


def applies(submission: Submission) -> bool:
    """Whether the text says that the writer applies."""
    return any(
        book("letters", "applies").first(sentence)
        and not sentence.rstrip().endswith("?")
        and not book("letters", "asks").first(sentence)
        for sentence in _SENTENCE.split(submission.body)
    )


def asks(submission: Submission) -> bool:
    """Whether the message asks something."""
    return "?" in submission.body or mentions(f"{submission.subject}\n{submission.body}", "letters", "asks")


def offers(submission: Submission) -> bool:
    """Whether the message sells or informs."""
    found = {match.phrase for match in book("letters", "offers").find(f"{submission.subject}\n{submission.body}")}
    return (
        len(found) >= 2
        or ("no-reply-sender" in submission.signals and bool(found))
        or ("list" in submission.signals and not applies(submission))
    )


def encloses(submission: Submission) -> bool:
    """Whether the text says that a CV is attached or can be found somewhere."""
    return mentions(submission.body, "letters", "encloses")


def withdraws(submission: Submission) -> bool:
    """Whether the writer takes an application back."""
    return mentions(f"{submission.subject}\n{submission.body}", "letters", "withdraws")


def intends(submission: Submission, subject: Subject, letters: str, papers: set[Role]) -> bool:
    """Whether a message without a CV was meant as an application; ``letters`` is the text of the letters that came with it."""
    if applies(submission) or mentions(letters, "letters", "applies"):
        return True
    question = asks(submission)
    told = subject.meant is not Meant.NONE or mentions(submission.subject, "letters", "application_words")
    if mentions(submission.body, "letters", "own_cv") or (encloses(submission) and told):
        return not (question and not papers and subject.meant is Meant.NONE)
    if told and papers & {Role.COVER_LETTER, Role.CERTIFICATE}:
        return True
    named = subject.meant is not Meant.NONE and bool(subject.name)
    named = named or mentions(submission.subject, "letters", "application_words")
    return named and not question and not offers(submission) and "reply" not in submission.signals


def may_apply(submission: Submission, subject: Subject) -> bool:
    """Whether a message with a file of unclear kind can be an application: it says or suggests so, or says nothing at all."""
    if submission.kind in {"file", "row"}:
        return True
    if offers(submission) and not applies(submission):
        return False
    told = f"{submission.subject} {submission.body}".split()
    if applies(submission) or subject.meant is not Meant.NONE or len(told) <= _SAYS_NOTHING:
        return True
    if mentions(submission.subject, "letters", "application_words") or mentions(submission.body, "letters", "own_cv"):
        return True
    return bool(subject.name) and names.agree(subject.name, submission.sender_name)


def applies_for(text: str, titles: tuple[str, ...]) -> bool:
    """Whether a sentence that applies names one of the titles."""
    return any(
        book("letters", "applies").first(sentence) and subjects.names_post(sentence, titles)
        for sentence in _SENTENCE.split(text)
    )


def has_store_link(submission: Submission) -> bool:
    """Whether a link leads to a file that is kept elsewhere."""
    stores = tuple(table("letters")["stores"])
    return any(store in link.lower() for link in submission.links for store in stores)
