"""Whose application it is: one name, one address to answer to, and the addresses and phones by which the person is known again.

The sources, in this order of trust: what the applicant wrote for this application (subject, form, the message that was passed
on), the address line of the mail, the CV. They mostly name the same person; then the fuller form counts, in the CV's spelling
when both are equally full. When they do not, somebody sent the CV for somebody else, and the CV's person is the applicant,
unless two of the other sources agree with each other: then the CV was misread more likely than not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from screen.intake import names
from screen.intake.triage import Triage
from screen.intake.vocabulary import word_set
from screen.model import Identity, Note, State, Submission
from screen.phrases import words


@dataclass(frozen=True, slots=True)
class Person:
    """An applicant, as far as mail, form and CV tell.

    ``email`` is the address to answer to; ``emails`` are the person's own ones only: a colleague who passes on applications
    of two people is neither of them.
    """

    name: str = field(default="", repr=False)
    email: str = field(default="", repr=False)
    emails: tuple[str, ...] = field(default=(), repr=False)
    phones: tuple[str, ...] = field(default=(), repr=False)
    notes: tuple[Note, ...] = ()


def reconcile(submission: Submission, triage: Triage, identity: Identity | None) -> Person:
    """Whose application a submission is; ``identity`` is what the CV says, None when no CV could be read."""
    cv = identity or Identity()
    cv_name = cv.name if names.looks_like_name(_plain(cv.name)) else ""
    stated = _stated(submission, triage)
    name, differs = _name(stated, cv_name)
    own, sender_is_other = _own_address(submission, name or cv.name, stated)
    emails = tuple(dict.fromkeys(address.lower() for address in (own, *cv.emails) if address))
    email = own or next(iter(emails), "") or submission.sender_email
    phones = tuple(dict.fromkeys(phone for phone in (submission.phone, *cv.phones) if phone))
    notes = []
    if differs:
        notes.append(Note("intake.name-differs"))
    if sender_is_other:
        notes.append(Note("intake.address-of-another" if email == submission.sender_email else "intake.sent-by-another"))
    return Person(name or cv.name or submission.sender_name, email, emails, phones, tuple(notes))


@dataclass(frozen=True, slots=True)
class Several:
    """Which of several CVs start a person: ``sure`` are those of people told apart, ``unsure`` those that may be another's."""

    sure: tuple[int, ...]
    unsure: tuple[int, ...] = ()


def apart(identities: Sequence[Identity]) -> Several:
    """Whose the CVs of one submission are. The first is a person; another only with a name, address and phone of its own.

    A name of its own without an address or phone, here or there, may be a name misread: then nothing is sure.
    """
    sure, unsure = [0], []
    for at, one in enumerate(identities):
        known = [identities[other] for other in sure]
        if at and all(_differ(one, other) for other in known):
            if _contacts(one) and all(map(_contacts, known)):
                sure.append(at)
            else:
                unsure.append(at)
    return Several(tuple(sure), tuple(unsure))


def _differ(one: Identity, other: Identity) -> bool:
    return names.conflict(_plain(one.name), _plain(other.name)) and not _contacts(one) & _contacts(other)


def _contacts(cv: Identity) -> frozenset[str]:
    """Addresses, and the last digits of phones, which stay the same with and without country code."""
    digits = ("".join(sign for sign in phone if sign.isdigit())[-8:] for phone in cv.phones)
    return frozenset((*(address.lower() for address in cv.emails), *filter(None, digits)))


def one_of_several(submission: Submission, triage: Triage, identity: Identity) -> Person:
    """Whose a CV is that came with other people's: mail and form speak only for the one whose name they give."""
    if any(names.agree(name, _plain(identity.name)) for name in _stated(submission, triage)):
        return reconcile(submission, triage, identity)
    emails = tuple(dict.fromkeys(address.lower() for address in identity.emails))
    code = "intake.sent-by-another" if emails else "intake.address-of-another"
    email = next(iter(emails), submission.sender_email)
    return Person(identity.name, email, emails, tuple(dict.fromkeys(identity.phones)), (Note(code),))


def _stated(submission: Submission, triage: Triage) -> tuple[str, ...]:
    """The names that mail or form give, most trusted first; of a message passed on, the inner sender's, not the outer one's."""
    if triage.state is State.NOT_AN_APPLICATION:
        given: tuple[str, ...] = (submission.sender_name,)
    elif submission.kind == "row":
        given = (submission.sender_name, triage.name)
    else:
        inner = tuple(head.sender_name for head in reversed(submission.forwarded) if head.sender_name)
        given = (triage.name, *(inner or (submission.sender_name,)))
    return tuple(plain for name in given if (plain := _plain(name)) and names.looks_like_name(plain))


def _plain(name: str) -> str:
    """A name without titles in front; a ``SURNAME, Given`` from an address book is left in its order."""
    parts = name.replace(",", " ").split()
    while len(parts) > 2 and _is_title(parts[0]):
        parts = parts[1:]
    return " ".join(parts)


def _is_title(part: str) -> bool:
    told = [word for word, _, _ in words(part)]
    return len(told) == 1 and told[0] in word_set("names", "left_out")


def _name(stated: tuple[str, ...], cv_name: str) -> tuple[str, bool]:
    """The name that counts, and whether the sources disagree on it."""
    if not stated or not cv_name:
        return (_fullest(stated) if stated else cv_name), False
    same = [name for name in stated if names.agree(name, cv_name)]
    if same:
        fullest = max(same, key=lambda name: len(names.key(name)))
        cv_is_fuller = len(names.key(cv_name)) >= len(names.key(fullest))
        return (cv_name if cv_is_fuller else fullest), False
    if len(stated) > 1 and names.agree(stated[0], stated[1]):
        return _fullest(stated), True
    return cv_name, True


def _fullest(stated: tuple[str, ...]) -> str:
    """Of the names that agree with the most trusted one, the one of most words."""
    return max((name for name in stated if names.agree(name, stated[0])), key=lambda name: len(name.split()), default=stated[0])


def _own_address(submission: Submission, name: str, stated: tuple[str, ...]) -> tuple[str, bool]:
    """The applicant's own address among those of the mail (empty when it is not theirs), and whether another sent the mail."""
    if submission.kind == "row":
        return submission.sender_email, False
    for head in reversed(submission.forwarded):
        if head.sender_email:
            return head.sender_email, True
    other = bool(submission.forwarded) or "forwarded" in submission.signals
    sender = _plain(submission.sender_name)
    if names.looks_like_name(sender) and name and not names.agree(sender, name):
        return ("", True) if names.conflict(sender, name) or other else (submission.sender_email, False)
    if other and not stated:
        return "", True
    return submission.sender_email, False
