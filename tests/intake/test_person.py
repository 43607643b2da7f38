"""Whose application it is, when mail, form and CV say different things."""

import pytest

from screen import intake
from screen.intake.person import Person
from screen.model import Forwarded, Identity, Note, State, Submission

from .conftest import mail


def person(submission, cv=None, subject_name=""):
    """The person of a submission."""
    triaged = intake.Triage(State.APPLICATION, "x", name=subject_name)
    return intake.person.reconcile(submission, triaged, cv)


@pytest.mark.parametrize(
    ("sender", "subject", "cv", "expected"),
    [
        ("Kim Lasimbang", "Kimberly Lasimbang", "Kimberly Anne Lasimbang", "Kimberly Anne Lasimbang"),
        ("Kimberly Anne Lasimbang", "", "Kim Lasimbang", "Kimberly Anne Lasimbang"),
        ("SyafGadget", "", "Muhamad Syafiq Rosdi", "Muhamad Syafiq Rosdi"),
        ("Shu Ting Lim", "", "LIM SHU TING", "LIM SHU TING"),
        ("Ali Abu", "Ali bin Abu", "", "Ali bin Abu"),
        ("Dr. Ali bin Abu", "", "", "Ali bin Abu"),
        ("ali", "", "Curriculum Vitae", "ali"),
        ("Ali bin Abu", "Ali Abu", "Kuala Terengganu", "Ali bin Abu"),
        ("Nurin Abdul Rahim", "Abdul Rahim Osman", "Abdul Rahim bin Osman", "Abdul Rahim bin Osman"),
        ("", "", "", ""),
    ],
)
def test_the_fullest_form_of_the_same_name_counts(sender, subject, cv, expected):
    """The CV's when it is as full; when they are two people's, the CV's unless the others agree."""
    submission, _ = mail(sender_name=sender)
    assert person(submission, Identity(cv), subject).name == expected


def test_a_daughter_who_writes_for_her_father_is_not_the_applicant():
    """The CV's name and address count, with a note."""
    submission, _ = mail(sender_name="Nurin Rahim", sender_email="nurin@example.com")
    found = person(submission, Identity("Osman bin Ahmad", ("osman@example.com",), ("012-555 0100",)))
    expected = Person(
        "Osman bin Ahmad", "osman@example.com", ("osman@example.com",), ("012-555 0100",),
        (Note("intake.name-differs"), Note("intake.sent-by-another")),
    )  # fmt: skip
    assert found == expected


def test_a_subject_names_nobody_when_nobody_applies():
    """``Automatic reply`` is no name."""
    submission, _ = mail(sender_name="Rosmah Ismail")
    triaged = intake.Triage(State.NOT_AN_APPLICATION, "intake.auto-reply", name="Automatic Answer")
    assert intake.person.reconcile(submission, triaged, None).name == "Rosmah Ismail"


def test_without_an_address_of_the_applicant_the_senders_is_all_there_is():
    """It is not the applicant's own, and tells nobody apart."""
    submission, _ = mail(sender_name="Nurin Rahim", sender_email="nurin@example.com")
    found = person(submission, None, "Osman bin Ahmad")
    assert (found.email, found.emails, found.notes) == ("nurin@example.com", (), (Note("intake.address-of-another"),))


def test_the_inner_sender_of_a_forwarded_message_is_the_applicant():
    """Not the colleague who passed it on."""
    submission, _ = mail(
        sender_name="Suhaila Hamid", sender_email="s@cities.example.org", forwarded=(Forwarded("Ali Abu", "ali@example.com"),)
    )
    found = person(submission)
    assert (found.name, found.email, found.emails) == ("Ali Abu", "ali@example.com", ("ali@example.com",))


def test_the_forms_address_and_phone_are_the_applicants():
    """Beside those of the CV."""
    row = Submission("form.csv", "row", sender_name="Ali", sender_email="ali@example.com", phone="012-555 0100")
    found = person(row, Identity("Ali bin Abu", ("abu@example.com",), ("03-5555 0100",)))
    assert (found.name, found.email, found.emails, found.phones) == (
        "Ali bin Abu", "ali@example.com", ("ali@example.com", "abu@example.com"), ("012-555 0100", "03-5555 0100"),
    )  # fmt: skip
