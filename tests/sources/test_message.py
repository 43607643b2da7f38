"""A message becomes a submission: who, when, about what, with which files."""

import base64
import email
import io
import zipfile
from datetime import UTC, datetime, timedelta, timezone

import pytest

from screen.model import Attachment, Forwarded, Note
from screen.sources import headers
from screen.sources.mime import read_message

PDF = b"%PDF-1.4 not much"
MYT = timezone(timedelta(hours=8))


def mail(body="Hello", *headers, kind="text/plain; charset=utf-8"):
    """The bytes of a message with the usual head."""
    head = ["From: Ali bin Abu <Ali@Example.com>", "Date: Tue, 20 Oct 2020 16:18:05 +0800", "Subject: Junior Officer", *headers]
    return "\r\n".join([*head, f"Content-Type: {kind}", "", body]).encode()


def part(data, name="cv.pdf", kind="application/pdf", disposition="attachment", extra=""):
    """One part with a file in base64."""
    head = f'Content-Type: {kind}\r\nContent-Disposition: {disposition}; filename="{name}"\r\n{extra}'
    return f"{head}Content-Transfer-Encoding: base64\r\n\r\n{base64.b64encode(data).decode()}"


def multipart(*parts, kind="mixed", boundary="b1"):
    """The (type, body) of several parts."""
    body = "".join(f"--{boundary}\r\n{one}\r\n" for one in parts) + f"--{boundary}--\r\n"
    return f'multipart/{kind}; boundary="{boundary}"', body


def read(*parts, headers=()):
    """A submission from the parts of a message, the first of which is its text."""
    kind, body = multipart("Content-Type: text/plain\r\n\r\nDear all", *parts)
    return read_message(mail(body, *headers, kind=kind), "box")


def zipped(**members):
    """A zip of files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), data)
    return out.getvalue()


def test_head_and_text_are_read():
    """Name, address in lower case, time with its zone, subject, text."""
    seen = read_message(mail("Hello\r\nthere", "Message-ID: <1@example.com>"), "box")
    assert (seen.sender_name, seen.sender_email, seen.subject, seen.body, seen.message_id) == (
        "Ali bin Abu", "ali@example.com", "Junior Officer", "Hello\nthere", "<1@example.com>",
    )  # fmt: skip
    assert seen.sent == datetime(2020, 10, 20, 16, 18, 5, tzinfo=MYT)


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ('filename="=?UTF-8?B?UsOpc3Vtw6kucGRm?="', "Résumé.pdf"),
        ("filename*=UTF-8''R%C3%A9sum%C3%A9.pdf", "Résumé.pdf"),
        ("filename*0=Ali;\r\n filename*1=-cv.pdf", "Ali-cv.pdf"),
        ('filename="../../etc/pass\0wd"', "../../etc/passwd"),
        ('filename="CV Ali a/l Muthu.pdf"', "CV Ali a/l Muthu.pdf"),
        ('filename="R\u00e9sum\u00e9.pdf"', "Résumé.pdf"),
    ],
)
def test_names_of_files_are_labels(raw, name):
    """RFC 2231, RFC 2047, raw 8-bit letters; what nobody sees is left out, and no name is a path."""
    kind, body = multipart(f"Content-Type: application/pdf\r\nContent-Disposition: attachment; {raw}\r\n\r\n%PDF-1")
    assert [a.name for a in read_message(mail(body, kind=kind), "box").attachments] == [name]


def test_a_wrong_type_and_a_wrong_encoding_do_not_hide_a_file():
    """Base64 that is declared 7bit is decoded; the type plays no part."""
    head = 'Content-Type: image/jpeg\r\nContent-Disposition: attachment; filename="cv.pdf"'
    raw = f"{head}\r\n\r\n{base64.b64encode(PDF).decode()}"
    assert read(raw).attachments == (Attachment("cv.pdf", PDF),)


def test_broken_base64_gives_what_can_be_decoded():
    """A missing end loses no more than the last letters."""
    cut = base64.b64encode(PDF).decode()[:-3]
    raw = f'Content-Type: application/pdf; name="cv.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n{cut}'
    assert PDF.startswith(read(raw).attachments[0].data)


def test_a_zip_is_opened_with_the_zip_in_it_and_no_further():
    """Twice over; what lies deeper is handed on shut, with a note."""
    deep = zipped(c_dot_zip=zipped(b_dot_zip=zipped(a_dot_pdf=PDF)), docs__cv_dot_pdf=PDF)
    seen = read(part(deep, "all.zip", "application/zip"))
    assert [(a.name, a.container) for a in seen.attachments] == [("b.zip", "all.zip!c.zip"), ("docs/cv.pdf", "all.zip")]
    assert seen.notes == (Note("intake.archive-too-deep"),)


def test_an_office_document_is_no_archive():
    """A DOCX is a zip that nobody opens here."""
    docx = zipped(**{"[Content_Types]_dot_xml": b"<x/>", "word__document_dot_xml": b"<x/>"})
    assert read(part(docx, "cv.docx")).attachments == (Attachment("cv.docx", docx),)


def test_a_forwarded_message_keeps_its_own_head():
    """The inner sender and subject are told beside the outer ones; the time stays the outer one's."""
    inner = mail("My CV is attached.", kind="text/plain").decode().replace("Ali bin Abu", "Siti").replace("Ali@", "siti@")
    seen = read(f"Content-Type: message/rfc822\r\n\r\n{inner}", headers=("Resent-From: x@example.com",))
    expected = Forwarded("Siti", "siti@example.com", "Junior Officer", datetime(2020, 10, 20, 16, 18, 5, tzinfo=MYT))
    assert (seen.sender_name, seen.forwarded, "forwarded" in seen.signals) == ("Ali bin Abu", (expected,), True)
    assert seen.body == "Dear all\n\nMy CV is attached."


def test_a_message_as_a_file_is_opened_too():
    """Whatever its type is declared to be."""
    inner = mail("Inside", kind="text/plain")
    assert read(part(inner, "fwd.eml", "application/octet-stream")).forwarded[0].sender_email == "ali@example.com"


def test_a_message_forwarded_in_the_text_is_taken_apart():
    """The head that mail programs write into the text names the applicant."""
    text = "FYI\r\n\r\n---------- Forwarded message ---------\r\nFrom: Siti <siti@example.com>\r\n"
    text += (
        "Date: Sun, 15 Nov 2020 at 14:29\r\nSubject: Junior Officer - Siti\r\nTo: <hr@example.org>\r\n\r\nMy CV is attached."
    )
    seen = read_message(mail(text), "box")
    assert (seen.forwarded[0].sender_email, seen.forwarded[0].subject, seen.body) == (
        "siti@example.com", "Junior Officer - Siti", "FYI\n\nMy CV is attached.",
    )  # fmt: skip


def test_quoted_replies_and_signatures_are_left_out():
    """Only the sender's own words are the text."""
    quoted = "On Fri, 30 Oct 2020 at 15:22, HR <hr@example.org>\r\nwrote:\r\n\r\n> We are hiring\r\n> now\r\n\r\n"
    text = f"Still open?\r\n\r\n{quoted}Thanks\r\n-- \r\nAli\r\n"
    assert read_message(mail(text), "box").body == "Still open?\n\nThanks"


def test_arrows_that_are_bullets_stay():
    """A CV in the text may mark its lines with arrows."""
    assert read_message(mail("Duties\r\n> filing\r\n> typing"), "box").body == "Duties\n> filing\n> typing"


def test_html_is_read_when_there_is_no_plain_text():
    """Blocks are lines, cells stand apart, what is hidden stays hidden; links are found where nobody sees them."""
    html = '<p>Dear&nbsp;all</p><table><tr><td>2019</td><td>Clerk</td></tr></table><p style="display:none">x</p><a href="https://drive.example.com/1">CV</a>'
    seen = read_message(mail(html, kind="text/html"), "box")
    assert (seen.body, seen.links) == ("Dear all\n\n2019\tClerk\n\nCV", ("https://drive.example.com/1",))


def test_logos_are_no_attachments_but_pictures_are():
    """A small picture that the text shows is left out; a large or attached one is a file."""
    logo = part(b"\x89PNG" + b"0" * 500, "image001.png", "image/png", "inline", "Content-ID: <1>\r\n")
    photo = part(b"\xff\xd8\xff" + b"0" * 500, "photo.jpg", "image/jpeg")
    scan = part(b"\xff\xd8\xff" + b"0" * 70_000, "scan.jpg", "image/jpeg", "inline", "Content-ID: <2>\r\n")
    assert [a.name for a in read(logo, photo, scan).attachments] == ["photo.jpg", "scan.jpg"]


def test_uuencoded_files_in_the_text_are_found():
    """As old programs send them."""
    seen = read_message(mail("See below\r\nbegin 644 cv.txt\r\n#0V%T\r\n`\r\nend\r\n"), "box")
    assert (seen.attachments, seen.body) == ((Attachment("cv.txt", b"Cat"),), "See below")


@pytest.mark.parametrize(
    ("header", "signal"),
    [
        ("Auto-Submitted: auto-replied", "auto-reply"),
        ("Precedence: bulk", "list"),
        ("List-Id: <weekly.example.org>", "list"),
        ("X-Failed-Recipients: a@example.com", "bounce"),
        ("In-Reply-To: <1@example.com>", "reply"),
    ],
)
def test_headers_tell_the_nature_of_a_message(header, signal):
    """RFC 3834 and the list headers."""
    assert signal in read_message(mail("x", header), "box").signals


def test_a_meeting_and_a_delivery_report_are_signals():
    """Neither is a file."""
    ics = read("Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR")
    assert (ics.signals, ics.attachments) == (frozenset({"calendar"}), ())
    kind, body = multipart("Content-Type: text/plain\r\n\r\nnot delivered", part(PDF), kind="report")
    report = read_message(mail(body, kind=kind), "box")
    assert (report.signals, report.attachments, report.body) == (frozenset({"bounce"}), (), "not delivered")


def test_a_date_far_from_the_servers_gives_way_to_it():
    """A computer with a dead battery writes from 1995; a zone is no distance."""
    received = "Received: from a by b; Tue, 20 Oct 2020 08:18:45 +0000"
    raw = mail("x", received).replace(b"Tue, 20 Oct 2020 16:18:05", b"Sun, 01 Jan 1995 00:00:00")
    seen = read_message(raw, "box")
    assert (seen.sent, seen.notes) == (datetime(2020, 10, 20, 8, 18, 45, tzinfo=UTC), (Note("intake.date-corrected"),))
    assert read_message(mail("x", received), "box").sent == datetime(2020, 10, 20, 16, 18, 5, tzinfo=MYT)


def test_without_any_date_the_separator_of_the_mailbox_counts():
    """``From `` lines bear the time of delivery."""
    raw = mail("x").replace(b"Date: Tue, 20 Oct 2020 16:18:05 +0800\r\n", b"")
    seen = read_message(raw, "box", "From 1@xxx Tue Oct 20 08:18:05 +0000 2020")
    assert seen.sent == datetime(2020, 10, 20, 8, 18, 5, tzinfo=UTC)


def test_a_job_portal_writes_for_the_applicant():
    """The address to reply to is the applicant's."""
    raw = mail("x", "Reply-To: Siti Omar <siti@example.com>").replace(
        b"Ali bin Abu <Ali@Example.com>", b"Portal <no-reply@portal.example.com>"
    )
    seen = read_message(raw, "box")
    assert (seen.sender_name, seen.sender_email) == ("Siti Omar", "siti@example.com")


@pytest.mark.parametrize(
    ("charset", "raw"),
    [
        ("iso-8859-1", b"R\xe9sum\xe9 \x96 Ali"),
        ("utf-8", b"R\xe9sum\xe9 \x96 Ali"),
        ("us-ascii", "Résumé – Ali".encode()),
        ("x-unknown", "Résumé – Ali".encode()),
        ("utf-16-le", "Résumé – Ali".encode("utf-16-le")),
    ],
)
def test_a_wrong_character_set_does_not_spoil_the_text(charset, raw):
    """What is declared counts when it fits; dashes of Windows stand in what calls itself Latin-1."""
    head = f"From: a@example.com\r\nContent-Type: text/plain; charset={charset}\r\n\r\n"
    assert read_message(head.encode() + raw, "box").body == "Résumé – Ali"


def test_terminal_commands_in_names_are_gone():
    """Colours and window titles are no part of a name."""
    raw = mail("x").replace(b"Ali bin Abu", b"=?UTF-8?Q?=1B=5B31mAli=1B=5B0m_bin_Abu=1B=5D0=3Bowned=07?=")
    assert read_message(raw, "box").sender_name == "Ali bin Abu"


@pytest.mark.parametrize("raw", [b"", b"\0\xff\xfe", b"Content-Type: multipart/mixed\r\n\r\n", b"no message at all"])
def test_what_is_no_message_does_not_raise(raw):
    """It still came in."""
    assert read_message(raw, "box").source == "box"


def test_parts_in_parts_without_end_do_not_raise():
    """A message of a thousand boundaries is damaged at worst."""
    raw = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\r\n\r\n--{n}\r\n' for n in range(2000)).encode()
    assert read_message(b"From: a@example.com\r\n" + raw, "box").sender_email == "a@example.com"


def test_a_separator_written_when_the_mailbox_was_copied_does_not_beat_the_date():
    """A program that copies a mailbox puts its own time into the separators; the message's own date counts."""
    message = email.message_from_bytes(mail())
    arrived, doubtful = headers.arrival(message, "From a@example.com Sat Nov 21 21:00:00 2026")
    assert (arrived, doubtful) == (datetime(2020, 10, 20, 16, 18, 5, tzinfo=MYT), False)
