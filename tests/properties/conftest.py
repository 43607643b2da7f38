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
    mail["Message-ID"] = f"<{email.split('@')[0]}.{day}@mail.example.com>"
    mail.set_content(body)
    for file, data in files:
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=file)
    if mail.is_multipart():
        mail.set_boundary("=====part=====")
    return mail


def post() -> list[EmailMessage]:
    """A dozen messages: applications, an early version, a late one, and what is none."""
    people = [("Nur Aina Contoh", "nuraina"), ("Lim Sze Sample", "limsze"), ("Devi a/p Model", "devi"), ("Jon Pattern", "jon")]
    mails = [
        message(name, f"{short}@example.com", (f"{short}.txt", cv(name, f"{short}@example.com").encode()))
        for name, short in people
    ]
    weak = cv("Omar Muster", "omar@example.com", work="Cashier, Example Mart, March 2019 - present", english="basic")
    return [
        *mails,
        message("Omar Muster", "omar@example.com", ("omar.txt", weak.encode())),
        message("Jon Pattern", "jon@example.com", ("jon-new.txt", cv("Jon Pattern", "jon@example.com", english="native").encode()), day=5),
        message("Mei Late", "mei@example.com", ("mei.txt", cv("Mei Late", "mei@example.com").encode()), day=20),
        message("Ana Broken", "ana@example.com", ("ana-cv.pdf", b"%PDF-1.4 broken")),
        message("Siti Forgot", "siti@example.com", body="Dear Sir or Madam, please find my CV attached. Siti Forgot"),
        message("Mail Delivery", "mailer-daemon@example.com", subject="Undelivered Mail Returned to Sender", body="It could not be delivered."),
    ]  # fmt: skip


class Here(Executor):
    """Runs everything at once, in this process."""

    def submit(self, fn, /, *args, **kwargs):  # noqa: ANN001, ANN002, ANN003
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
