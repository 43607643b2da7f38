"""A post, documents and submissions that are quick to make."""

import hashlib
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from screen import documents
from screen.criteria import Post
from screen.model import Attachment, Document, Examined, FileSeen, ReadStatus, State, Submission

CV = """Curriculum Vitae
Ali bin Abu
ali@example.com  012-555 0100
Education
2015-2019 Bachelor of Urban Planning, Universiti Malaya
Work Experience
2019-2020 Planning Assistant, city council
Skills
Word, Excel
Languages
Malay, English
"""
LETTER = """Dear Sir or Madam,
I would like to apply for the post. I believe in cities.
I look forward to hearing from you.
Yours faithfully,
Ali bin Abu
"""
CERTIFICATE = (
    "Universiti Malaya\nThis is to certify that\nAli bin Abu\nhas been conferred the degree of\nBachelor\n2019\nRegistrar"
)
REFERENCE = """To whom it may concern
I have known Ali for three years as a student of mine.
I recommend the candidate without reservation.
"""

POST = Post(
    title="Town Liaison Junior Officer",
    organisation="Cities United",
    zone="Asia/Kuala_Lumpur",
    country="MY",
    other_titles=("Pegawai Perhubungan Bandar",),
    other_posts=("Alumni Intern Cities Prize", "Finance Officer"),
    mailbox="jobs@cities.example.org",
    closes=datetime(2020, 11, 16, 23, 59, 59, tzinfo=ZoneInfo("Asia/Kuala_Lumpur")),
)


@pytest.fixture
def post():
    """A post with two others beside it, closing on 16 November 2020 in Kuala Lumpur."""
    return POST


def text(content, name="cv.pdf"):
    """A document that was read."""
    return documents.from_text(content, name)


def unread(name, status=ReadStatus.NEEDS_OCR):
    """A document that could not be read."""
    return Document(name, hashlib.sha256(name.encode()).hexdigest(), "pdf", status)


def mail(subject="Town Liaison Junior Officer - Ali bin Abu", body="My CV is attached.", *files, **more):
    """A message and its documents."""
    given = {"sender_name": "Ali bin Abu", "sender_email": "ali@example.com", **more}
    attachments = tuple(Attachment(file.name, b"") for file in files)
    return Submission("box", "message", subject=subject, body=body, attachments=attachments, **given), tuple(files)


def seen(number, state=State.APPLICATION, *, sent=1, email="ali@example.com", name="Ali bin Abu", cv="", **more):
    """Something examined, sent on a day of November 2020."""
    when = datetime(2020, 11, sent, tzinfo=ZoneInfo("UTC")) if sent else None
    files = (FileSeen("cv.pdf", cv or f"cv{number}", "pdf", ReadStatus.READ, "cv"),)
    given = {"message_id": f"<{number}@example.com>", "source": "box", "reason": "x", "files": files, "cv": 0, **more}
    return Examined(f"{number:08x}{'0' * 56}", sent=when, name=name, email=email, state=state, **given)
