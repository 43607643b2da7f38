"""Everything gets one state with a reason."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from screen import documents, intake
from screen.model import Attachment, Forwarded, Note, ReadStatus, State, Submission

from .conftest import CERTIFICATE, CV, LETTER, POST, REFERENCE, mail, text, unread

TITLE = "Town Liaison Junior Officer"


def state(submission, files=(), post=POST):
    """State and reason."""
    found = intake.triage(submission, files, documents.from_text(submission.body, ""), post)
    return found.state.value, found.reason


def whole(submission, files=(), post=POST):
    """All that triage says."""
    return intake.triage(submission, files, documents.from_text(submission.body, ""), post)


def test_a_cv_makes_an_application():
    """Of several files the CV is found, and every file has a role."""
    found = whole(*mail(f"{TITLE} - Ali bin Abu", "Attached.", text(LETTER, "a.pdf"), text(CV, "b.pdf"), unread("photo.jpg")))
    assert (found.state, found.cv, found.roles, found.name) == (
        State.APPLICATION,
        1,
        ("cover-letter", "cv", "photo"),
        "Ali bin Abu",
    )


def test_a_cv_in_the_text_makes_an_application():
    """Without any file."""
    found = whole(*mail("mohon kerja", CV))
    assert (found.state, found.reason, found.cv, found.body_is_cv) == (State.APPLICATION, "intake.cv-in-body", None, True)


LIFE = """Dear Sir or Madam,
I would like to apply for the post.
I completed my diploma in management at Teluk Polytechnic in 2015.
Since January 2017 I have worked as a clerk at Teluk District Council.
Yours faithfully,
Ali bin Abu
"""
KEHIDUPAN = """Tuan/Puan,
Merujuk perkara di atas, saya ingin memohon jawatan tersebut.
Saya lulus STPM pada tahun 2015. Sejak Januari 2017 saya bekerja sebagai kerani di Majlis Daerah Teluk.
Yang benar,
Ali bin Abu
"""


@pytest.mark.parametrize(
    "letter",
    [
        LIFE,
        KEHIDUPAN,
        LIFE.replace("Teluk District Council", "CV Maju Jaya"),
        LIFE + "I do not own a curriculum vitae.\n",
        LIFE + "This letter is in place of a résumé.\n",
        KEHIDUPAN + "Surat ini saya tulis sebagai ganti resume.\n",
    ],
)
def test_a_letter_that_tells_studies_and_work_stands_for_the_cv_that_did_not_come(letter):
    """As a file with a message, as a file alone, or as the message itself; a note says so. It may say that there is none."""
    note = (Note("intake.letter-for-cv"),)
    by_mail = whole(*mail(f"{TITLE} - Ali bin Abu", "My application.", text(letter, "letter.pdf")))
    assert (by_mail.state, by_mail.cv, by_mail.notes) == (State.APPLICATION, 0, note)
    alone = whole(Submission("letter.pdf", "file", attachments=(Attachment("letter.pdf", b""),)), (text(letter, "letter.pdf"),))
    assert (alone.state, alone.cv, alone.notes) == (State.APPLICATION, 0, note)
    told = whole(*mail(f"{TITLE} - Ali bin Abu", letter))
    assert (told.state, told.cv, told.body_is_cv, told.notes) == (State.APPLICATION, None, True, note)


@pytest.mark.parametrize(
    "letter",
    [
        LETTER,
        LIFE + "My CV is enclosed.\n",
        LIFE + "I do not have a CV in Malay. My English CV is enclosed.\n",
        LIFE + "I do not have a CV in English, see the attached Malay CV.\n",
        LIFE + "I have no Word, so my CV is a PDF.\n",
        LIFE + "Bersama ini saya sertakan resume.\n",
        LIFE.replace("I have worked", "my daughter has worked"),
        LIFE.replace("in 2015", "").replace("Dear Sir", "9 November 2020\n\nDear Sir"),
        LIFE.replace("Since January 2017 I have worked", "I want to work"),
    ],
)
def test_a_letter_that_tells_less_or_speaks_of_a_cv_is_none(letter):
    """Whoever forgot the CV is asked for it; the date of a letter dates nothing else."""
    assert state(*mail(f"{TITLE} - Ali bin Abu", "My application.", text(letter, "letter.pdf")))[0] == "no-cv"
    assert state(*mail(f"{TITLE} - Ali bin Abu", letter))[0] == "no-cv"
    assert state(*mail(f"{TITLE} - Ali bin Abu", LIFE, unread("cv.pdf")))[0] == "unreadable"


def test_a_letter_beside_a_cv_stays_a_letter():
    """However much it tells."""
    found = whole(*mail(f"{TITLE} - Ali bin Abu", "Attached.", text(LIFE, "letter.pdf"), text(CV, "b.pdf")))
    assert (found.cv, found.roles, found.notes) == (1, ("cover-letter", "cv"), ())


def test_an_unclear_subject_with_a_cv_is_an_application():
    """With a note; doubt is the applicant's gain."""
    found = whole(*mail("hello", "see file", text(CV)))
    assert (found.state, found.notes) == (State.APPLICATION, (Note("intake.post-unclear"),))


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (datetime(2020, 11, 17, 0, 51, 12, tzinfo=timezone(timedelta(hours=9))), "application"),
        (datetime(2020, 11, 16, 15, 59, 59, tzinfo=UTC), "application"),
        (datetime(2020, 11, 16, 16, 0, 0, tzinfo=UTC), "late"),
        (datetime(2020, 11, 16, 23, 59, 59), "application"),  # noqa: DTZ001 (a form's local time)
        (datetime(2020, 11, 17, 0, 0, 31), "late"),  # noqa: DTZ001
        (None, "application"),
    ],
)
def test_time_counts_in_the_zone_of_the_post(sent, expected):
    """To the second; a time without a zone is the post's local time."""
    submission, files = mail(TITLE, "", text(CV), sent=sent)
    assert state(submission, files)[0] == expected
    assert state(submission, files, replace(POST, closes=None))[0] == "application"


def test_an_application_passed_on_too_late_says_so():
    """The inner message was in time."""
    inner = Forwarded("Ali", "ali@example.com", TITLE, datetime(2020, 11, 15, tzinfo=UTC))
    submission, files = mail(f"Fwd: {TITLE}", "", text(CV), sent=datetime(2020, 11, 18, tzinfo=UTC), forwarded=(inner,))
    found = whole(submission, files)
    assert (found.state, found.notes) == (State.LATE, (Note("intake.forwarded-late"),))


@pytest.mark.parametrize(
    ("subject", "body", "expected"),
    [
        ("Alumni Intern - Cities Prize - Ali", "Attached.", "other-post"),
        ("Application for Civil Engineer - Ali", "Attached.", "other-post"),
        ("Application for Civil Engineer - Ali", f"I wish to apply for the {TITLE}.", "application"),
        ("my application", "I would like to apply for the Finance Officer post.", "other-post"),
        ("my application", "I managed the Finance Officer of my office.", "application"),
        (f"{TITLE} or Finance Officer", "Attached.", "application"),
    ],
)
def test_another_post_must_be_named(subject, body, expected):
    """And this one not."""
    assert state(*mail(subject, body, text(CV)))[0] == expected


@pytest.mark.parametrize(
    ("subject", "body", "reason"),
    [
        (TITLE, "I would like to apply for the above position. Kindly find my resume attached.", "forgotten-attachment"),
        ("mohon kerja", "Saya ingin memohon jawatan ini. Resume saya dilampirkan.", "forgotten-attachment"),
        ("Lamaran", "Dengan hormat, saya ingin melamar posisi tersebut. CV terlampir.", "forgotten-attachment"),
        (f"{TITLE} - Ali bin Abu", "", "forgotten-attachment"),
    ],
)
def test_an_application_without_cv_is_one(subject, body, reason):
    """In three languages, or by its subject alone."""
    assert state(*mail(subject, body)) == ("no-cv", f"intake.{reason}")


def test_a_link_and_papers_are_no_cv():
    """Both are told apart from nothing at all."""
    link = "https://drive.example.com/file/d/1/view"
    assert state(*mail(TITLE, f"I am applying, my CV: {link}", links=(link,))) == ("no-cv", "intake.link-instead")
    papers = (text(LETTER, "letter.pdf"), text(CERTIFICATE, "degree.pdf"))
    assert state(*mail(TITLE, "My resume is attached.", *papers)) == ("no-cv", "intake.letters-only")


@pytest.mark.parametrize(
    ("subject", "body", "more", "reason"),
    [
        ("Automatic reply: Vacancy", "I am out of the office.", {}, "auto-reply"),
        ("Vacancy", "Saya bercuti.", {"signals": frozenset({"auto-reply"})}, "auto-reply"),
        ("Undeliverable: Vacancy", "Address not found.", {}, "bounce"),
        ("x", "y", {"signals": frozenset({"bounce"})}, "bounce"),
        ("Invitation: Shortlisting @ Wed", "You have been invited", {"signals": frozenset({"calendar"})}, "calendar"),
        ("This week: five councils", "Dear reader. Vacancies: Planner.", {"signals": frozenset({"list"})}, "newsletter"),
        (f"Question: {TITLE}", "May I know the salary range? I would like to know before I apply.", {}, "question"),
        ("Tanya", "Adakah jawatan ini masih dibuka?", {}, "question"),
        ("Menanyakan lowongan", "Apakah lowongan ini masih tersedia?", {}, "question"),
        (f"Re: {TITLE}", "Thank you.", {"sender_email": "jobs@cities.example.org"}, "own-reply"),
        ("Find your next Junior Officer", "Book a demo of our suite! Our product saves time.", {}, "offer"),
        ("Withdrawal of application", "I would like to withdraw my application.", {}, "withdrawal"),
        ("Lunch", "See you at one.", {}, "no-application"),
    ],
)
def test_what_is_no_application(subject, body, more, reason):
    """By what it says and who sent it."""
    assert state(*mail(subject, body, **more)) == ("not-an-application", f"intake.{reason}")


def test_a_brochure_and_a_referees_letter_are_no_applications():
    """Though files came with them."""
    brochure = text("Our suite ranks people. Contact sales@example.com", "HireFast_2020.pdf")
    assert state(*mail("Hire faster", "See our brochure. Book a demo!", brochure))[0] == "not-an-application"
    letter = text(REFERENCE, "Letter.pdf")
    found = state(
        *mail("Letter of recommendation for Ali", "At the request of Ali I attach a letter of recommendation.", letter)
    )
    assert found == ("not-an-application", "intake.referee-letter")


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        (unread("Resume.pdf", ReadStatus.ENCRYPTED), "file.encrypted"),
        (unread("CV.pdf", ReadStatus.DAMAGED), "file.damaged"),
        (unread("resume.docx", ReadStatus.EMPTY), "file.empty"),
        (unread("Scan_1.pdf"), "file.needs-ocr"),
        (unread("me.pages", ReadStatus.UNSUPPORTED), "file.unsupported"),
        (unread("x.pdf", ReadStatus.TIMED_OUT), "file.timed-out"),
    ],
)
def test_a_cv_that_cannot_be_read_is_unreadable(file, reason):
    """The letter beside it does not stand in for it."""
    assert state(*mail(TITLE, "Attached.", text(LETTER, "letter.pdf"), file)) == ("unreadable", reason)


def test_a_readable_cv_goes_before_an_unreadable_one():
    """A scanned certificate beside it changes nothing."""
    assert state(*mail(TITLE, "", unread("scan.pdf"), text(CV))) == ("application", "intake.cv-found")


def test_a_certificate_that_cannot_be_read_is_no_unreadable_cv():
    """The CV is what is missing."""
    assert state(*mail(TITLE, "I am applying.", unread("sijil.pdf"))) == ("no-cv", "intake.letters-only")


def test_a_damaged_message_and_an_encrypted_one_are_unreadable():
    """Somebody must open them."""
    assert state(*mail("", "", signals=frozenset({"damaged"}))) == ("unreadable", "intake.message-damaged")
    assert state(*mail("x", "", signals=frozenset({"encrypted"}))) == ("unreadable", "intake.message-encrypted")


def test_an_archive_too_deep_is_the_reason():
    """More telling than that a ZIP is no CV."""
    submission, files = mail(
        TITLE, "Resume attached.", unread("inner.zip", ReadStatus.UNSUPPORTED), notes=(Note("intake.archive-too-deep"),)
    )
    assert state(submission, files) == ("unreadable", "intake.archive-too-deep")


def test_two_cvs_in_one_message_are_noted():
    """Somebody may have sent those of several people."""
    found = whole(*mail(TITLE, "", text(CV, "a.pdf"), text(CV.replace("Ali", "Siti"), "b.pdf")))
    assert found.notes == (Note("intake.several-cvs", "2 files look like CVs"),)


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({"position": TITLE}, ("no-cv", "intake.no-file")),
        ({"position": TITLE, "notes": (Note("intake.file-missing"),)}, ("no-cv", "intake.file-missing")),
        ({"position": "Finance Officer"}, ("other-post", "intake.other-post")),
        ({"position": "Chef and driver"}, ("other-post", "intake.unlisted-post")),
    ],
)
def test_rows_without_file(more, expected):
    """Somebody filled in the form: that is an application without CV."""
    assert state(Submission("form.csv", "row", sender_name="Ali", **more)) == expected


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (text(CV, "a.pdf"), ("application", "intake.cv-found")),
        (text("Cook and driver since 2010", "Ali.pdf"), ("application", "intake.cv-found")),
        (text("Ali bin Abu\nPemandu lori, 2010 - 2019", "Ali.txt"), ("application", "intake.cv-found")),
        (text("Ali bin Abu\n012-555 0100\nI can cook.", "Ali.txt"), ("application", "intake.cv-found")),
        (text("I can cook.", "resume.txt"), ("application", "intake.cv-found")),
        (text(CV, "cv.json"), ("application", "intake.cv-found")),
        (text("root:x:0:0:root:/root:/bin/bash\n", "a.txt"), ("not-an-application", "intake.nothing-of-a-cv")),
        (text("import os\n", "x.py"), ("not-an-application", "intake.not-a-cv")),
        (text('{"mail": "a@example.com"}', "a.txt"), ("not-an-application", "intake.not-a-cv")),
        (
            text("education:\n  - 2015\nexperience:\n  - 2019\nskills:\nlanguages:\n", "post.yaml"),
            ("not-an-application", "intake.not-a-cv"),
        ),
        (replace(text("text", "slides.pptx"), format="pptx"), ("no-cv", "intake.nothing-of-a-cv")),
        (text(LETTER, "a.pdf"), ("no-cv", "intake.letters-only")),
        (text(CERTIFICATE, "a.pdf"), ("no-cv", "intake.letters-only")),
        (unread("a.pdf"), ("unreadable", "file.needs-ocr")),
        (unread("photo.jpg"), ("not-an-application", "intake.not-a-cv")),
    ],
)
def test_bare_files(file, expected):
    """A file that lies in a folder is an application unless it is clearly no CV."""
    assert state(Submission("cvs/a.pdf", "file"), (file,)) == expected


def test_a_message_whose_messages_are_listed_apart_is_no_application():
    """They are."""
    found = state(*mail("Fwd: applications of the week", "FYI", notes=(Note("intake.opened-apart"),)))
    assert found == ("not-an-application", "intake.opened-apart")


def test_left_behind_files_are_no_applications():
    """They came in all the same."""
    assert (
        state(Submission("cvs/Thumbs.db", "file", notes=(Note("intake.left-behind"),)), (unread("Thumbs.db"),))[0]
        == "not-an-application"
    )


@pytest.mark.parametrize("code", ["file.unreachable", "file.linked-folder", "file.not-regular", "intake.file-too-large"])
def test_what_could_not_be_opened_is_unreadable_whatever_its_name(code):
    """A folder of certificates may hold CVs."""
    shut = unread("all/certificates", ReadStatus.EMPTY)
    submission = Submission("all/certificates", "file", attachments=(Attachment(shut.name, b""),), notes=(Note(code),))
    found = whole(submission, (shut,))
    assert (found.state, found.reason, found.cv) == (State.UNREADABLE, code, 0)


def test_an_empty_mailbox_is_no_application():
    """There is nobody to ask."""
    bare = Submission("all/Drafts.mbox", "file", notes=(Note("intake.nothing-there"),))
    assert state(bare) == ("not-an-application", "intake.nothing-there")
