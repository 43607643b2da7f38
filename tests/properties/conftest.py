"""A small mailbox of invented people with life's oddities, written in code; and the whole run in this process."""

from __future__ import annotations

import mailbox
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future
from datetime import date
from email.message import EmailMessage
from email.utils import parsedate
from pathlib import Path

import pytest

from screen import criteria, pipeline, sources
from screen.model import Ranking

RULES = Path(__file__).parents[2] / "criteria" / "liaison-junior-officer.yaml"
AS_OF = date(2020, 11, 16)
SUBJECT = "Local Government Liaison Junior Officer - {}"

CV = """{name}
{email} | +60 12-555 0101

EDUCATION
Bachelor of Urban and Regional Planning, Example University, 2013 - 2017

WORK EXPERIENCE
{work}
- Prepared local plans and public consultations
- Worked with local councils and communities

LANGUAGES
English: {english}
Bahasa Malaysia: fluent

SKILLS
Microsoft Office: Word, Excel, PowerPoint

PERSONAL
Nationality: Malaysian
{more}
"""


def cv(name: str, email: str, *, work: str = "", english: str = "fluent", more: str = "") -> str:
    """The text of an ordinary CV."""
    work = work or "Town Planning Assistant, Example City Council, January 2018 - present"
    return CV.format(name=name, email=email, work=work, english=english, more=more)


def message(
    name: str,
    email: str,
    *files: tuple[str, bytes],
    subject: str = SUBJECT,
    day: int = 2,
    body: str = "Dear Sir or Madam,\nmy CV is attached.",
) -> EmailMessage:
    """A mail as people send it."""
    mail = EmailMessage()
    mail["From"] = f'"{name}" <{email}>'
    mail["To"] = "recruitment@example.org"
    mail["Subject"] = subject.format(name)
    mail["Date"] = f"{day:02d} Nov 2020 10:00:00 +0800"
    mail["Message-ID"] = f"<{email.partition('@')[0]}.{day}@mail.example.com>"
    mail.set_content(body)
    for file, data in files:
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=file)
    if mail.is_multipart():
        mail.set_boundary("=====part=====")
    return mail


def applies(name: str, *, file: str = "", day: int = 2, **facts: str) -> EmailMessage:
    """A person's application with a CV as plain text."""
    short = name.partition(" ")[0].lower()
    email = f"{short}@example.com"
    return message(name, email, (f"{file or short}.txt", cv(name, email, **facts).encode("utf-8", "replace")), day=day)


def post() -> list[EmailMessage]:
    """Ten messages: applications, an early version, a late one, and what is none."""
    bounce = "It could not be delivered."
    return [
        applies("Nur Aina Contoh"),
        applies("Lim Sze Sample"),
        applies("Devi a/p Model"),
        applies("Jon Pattern"),
        applies("Omar Muster", work="Cashier, Example Mart, March 2019 - present", english="basic"),
        applies("Jon Pattern", file="jon-new", day=5, english="native"),
        applies("Mei Late", day=20),
        message("Ana Broken", "ana@example.com", ("ana-cv.pdf", b"%PDF-1.4 broken")),
        message("Siti Forgot", "siti@example.com", body="Dear Sir or Madam, please find my CV attached. Siti Forgot"),
        message("Mail Delivery", "mailer-daemon@example.com", subject="Undelivered Mail Returned to Sender", body=bounce),
    ]


class Here(Executor):
    """Runs everything at once, in this process."""

    def submit(self, fn, /, *args, **kwargs):
        """Do it now."""
        future: Future = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


def fill(path: Path, mails: Sequence[EmailMessage]) -> Path:
    """A fresh mbox with the messages, each under the time that it bears."""
    path.unlink(missing_ok=True)
    box = mailbox.mbox(path)
    for mail in mails:
        boxed = mailbox.mboxMessage(mail)
        boxed.set_from("sender@example.com", parsedate(mail["Date"]))
        box.add(boxed)
    box.close()
    return path


@pytest.fixture(scope="session")
def rules() -> criteria.Criteria:
    """The criteria of the liaison post."""
    found, _ = criteria.load(RULES)
    assert found is not None
    return found


@pytest.fixture
def write(tmp_path: Path) -> Callable[[Sequence[EmailMessage]], Path]:
    """Messages into a mailbox."""

    def written(mails: Sequence[EmailMessage], name: str = "mailbox.mbox") -> Path:
        return fill(tmp_path / name, mails)

    return written


@pytest.fixture
def rank(rules: criteria.Criteria) -> Callable[..., Ranking]:
    """The whole run on some exports, in this process; a fault of the program is not hidden."""
    return lambda *paths: pipeline.rank(sources.survey(paths), rules, AS_OF, Here(), strict=True)
