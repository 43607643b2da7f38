"""Pack the invented CVs of ``cvs/`` into ``mailbox.mbox``, as a recruiter's mailbox export would hold them.

    python samples/make.py

The same bytes come out every time; a test compares them with the committed mailbox. Everybody here is invented.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

HERE = Path(__file__).resolve().parent
CVS = HERE / "cvs"
MAILBOX = HERE / "mailbox.mbox"
RECRUITER = Address("", "recruitment", "uclg-aspac.org")
KUALA_LUMPUR = timezone(timedelta(hours=8))
POST = "Local Government Liaison Junior Officer"
TYPES = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".rtf": "application/rtf",
    ".html": "text/html",
    ".txt": "text/plain",
    ".zip": "application/zip",
}


def letter(day: int, time: str, sender: Address, subject: str, text: str) -> EmailMessage:
    """Write a message of November 2020 to the recruiter."""
    message = EmailMessage(policy=SMTP)
    hour, minute = (int(part) for part in time.split(":"))
    sent = datetime(2020, 11, day, hour, minute, tzinfo=KUALA_LUMPUR)
    message["From"] = sender
    message["To"] = RECRUITER
    message["Date"] = sent
    message["Message-ID"] = f"<{sent:%Y%m%d%H%M}.{sender.username}@mail.{sender.domain}>"
    message["Subject"] = subject
    message.set_content(text.strip() + "\n", cte="quoted-printable")
    return message


def attach(message: EmailMessage, name: str, data: bytes) -> EmailMessage:
    """Add a file to a message, of the type that its name says."""
    kind, subtype = TYPES[Path(name).suffix].split("/")
    message.add_attachment(data, maintype=kind, subtype=subtype, filename=name, cte="base64")
    return message


def with_cv(message: EmailMessage, name: str) -> EmailMessage:
    """Add one of the CVs to a message."""
    return attach(message, name, (CVS / name).read_bytes())


def zipped(name: str) -> bytes:
    """Put one of the CVs into an archive, always with the same date."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(zipfile.ZipInfo(f"my documents/{name}", (2020, 11, 5, 9, 0, 0)), (CVS / name).read_bytes())
    return packed.getvalue()


def applications() -> Iterator[EmailMessage]:
    """Yield the messages that end on the list, late and superseded ones among them."""
    aina = Address("Aina Sofea Rosman", "aina.sofea", "example.com"), f"{POST} – Aina Sofea Rosman"
    yield with_cv(letter(2, "09:12", *aina, "Dear Sir or Madam,\n\nMy CV is attached.\n\nAina"), "Aina Sofea - CV.pdf")
    marcus = Address("Marcus Liew", "marcus.liew", "example.com"), f"{POST} - Marcus Liew Jun Hao"
    yield with_cv(letter(3, "21:40", *marcus, "Dear hiring panel,\n\nPlease find my CV attached.\n"), "Marcus Liew CV.docx")
    devaki = Address("Devaki Maniam", "devaki.maniam", "example.com"), f"Application for {POST} (Devaki Shalini)"
    packed = letter(5, "13:05", *devaki, "Hi, everything is in the zip. Thanks, Devaki")
    yield attach(packed, "application.zip", zipped("CV Devaki.docx"))
    ratna = Address("Ratna Wulandari", "ratna.wulandari", "example.com"), f"Lamaran {POST} — Ratna Wulandari"
    yield with_cv(letter(6, "08:30", *ratna, "Dengan hormat,\n\nTerlampir riwayat hidup saya.\n"), "Riwayat Hidup Ratna.odt")
    zul = Address("zulhilmi othman", "zulhilmi.othman", "example.com"), f"Permohonan jawatan {POST} - Zulhilmi"
    yield with_cv(letter(7, "23:58", *zul, "Assalamualaikum tuan/puan,\n\nResume saya dilampirkan.\n"), "RESUME ZULHILMI.rtf")
    grace = Address("Grace Bujang", "grace.bujang", "example.com"), f"{POST} – Grace anak Bujang"
    yield with_cv(letter(8, "19:20", *grace, "Good evening, please see my CV."), "grace-cv.txt")
    haris = Address("Haris Yunus", "haris.yunus", "example.com"), f"{POST} – Haris Iskandar"
    body = "Dear Sir/Madam,\n\nMy laptop is broken, so here is my CV in this mail.\n\n"
    yield letter(9, "11:11", *haris, body + (CVS / "haris-cv.txt").read_text(encoding="utf-8"))
    yield forwarded()
    yield with_cv(
        letter(12, "07:45", *grace, "Please use this version instead of my first one."), "Grace_Bujang_CV_Nov2020.pdf"
    )
    weng = Address("KH Weng", "kahhoe.weng", "example.com"), "Junior Officer post"
    yield with_cv(letter(13, "15:15", *weng, "Dear Sir, I am interested in the position."), "Resume Weng KH.docx")
    oksana = Address("Oksana Kovalenko", "oksana.k", "example.org"), f"{POST} – Oksana Kovalenko"
    yield with_cv(letter(14, "10:02", *oksana, "Dear panel,\n\nI would be glad to talk.\n\nOksana"), "Kovalenko CV.pdf")
    lim = Address("Lim Pei Ying", "peiying.lim", "example.com"), f"{POST} – Lim Pei Ying"
    yield with_cv(letter(17, "08:05", *lim, "Sorry that this comes a little late!"), "lim_resume.docx")


def forwarded() -> EmailMessage:
    """Build the message of an applicant who wrote to the wrong person, who sent it on as an attachment."""
    nadiah = Address("Nadiah Ghani", "nadiah.ghani", "example.com"), f"{POST} – Nadiah Sarah Abdul Ghani"
    inner = with_cv(letter(11, "09:30", *nadiah, "Dear Ms Rosnah,\n\nI wish to apply. My CV is attached."), "nadiah-cv.html")
    cover = Address("Rosnah Idris", "rosnah", "secretariat.example.org"), f"FW: {POST} – Nadiah Sarah Abdul Ghani"
    outer = letter(11, "10:12", *cover, "This came to me by mistake, for your list.\n\nRosnah")
    outer.add_attachment(inner)
    return outer


def oddities() -> Iterator[EmailMessage]:
    """Yield what else lies in a mailbox."""
    away = Address("Rosnah Idris", "rosnah", "secretariat.example.org"), f"Automatic reply: {POST}: first names for the panel"
    reply = letter(4, "16:00", *away, "I am out of the office until 9 November.")
    reply["Auto-Submitted"] = "auto-replied"
    yield reply
    forgot = Address("Sivan Kumar", "sivan.kumar", "example.com"), f"{POST} – Sivan Kumar"
    yield letter(10, "09:00", *forgot, "Dear Sir/Madam,\n\nI wish to apply for the post. Please find my CV attached.\n\nSivan")
    locked = Address("Firdaus Kamal", "firdaus.kamal", "example.com"), f"{POST} – Firdaus Kamal"
    yield with_cv(letter(10, "22:17", *locked, "My CV is attached. The password is my birthday."), "Firdaus CV.pdf")
    other = Address("Santhi Rajagopal", "santhi.raj", "example.com"), "Finance Officer – Santhi Rajagopal"
    text = "Dear Sir/Madam,\n\nI wish to apply for the position of Finance Officer. My CV is attached."
    yield with_cv(letter(12, "14:44", *other, text), "santhi-cv.txt")
    question = Address("Wan Azlan", "wan.azlan", "example.com"), "Question about the vacancy"
    yield letter(
        15, "12:30", *question, "Hello, what is the salary of the junior officer post, and is parking provided?\n\nAzlan"
    )


def mailbox(messages: list[EmailMessage]) -> bytes:
    """Write messages as an mbox file: a "From " line before each, a blank one after it, "From " in a body guarded."""
    lines = []
    for message in messages:
        sent = message["Date"].datetime.astimezone(UTC)
        lines.append(f"From {message['From'].addresses[0].addr_spec} {sent:%a %b %d %H:%M:%S %Y}".encode())
        text = message.as_bytes(policy=message.policy.clone(linesep="\n")).rstrip(b"\n")
        lines += [b">" + line if line.lstrip(b">").startswith(b"From ") else line for line in text.split(b"\n")]
        lines.append(b"")
    return b"\n".join(lines) + b"\n"


def made() -> bytes:
    """Return the whole mailbox, in the order in which the messages came."""
    everything = [*applications(), *oddities()]
    for message in everything:
        _same_boundaries(message)
    return mailbox(sorted(everything, key=lambda message: message["Date"].datetime))


def _same_boundaries(message: EmailMessage) -> None:
    """Give the parts of a message boundaries that do not change from run to run."""
    for number, part in enumerate(message.walk()):
        if part.is_multipart() and part.get_content_maintype() == "multipart":
            part.set_boundary(f"=_{message['Date'].datetime:%d%H%M}_{number}")


if __name__ == "__main__":
    MAILBOX.write_bytes(made())
