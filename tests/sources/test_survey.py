"""Every path is known for what it is, and everything in it becomes a piece."""

import base64
import io
import os
import socket
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from screen import sources
from screen.model import Note, Piece
from screen.sources import ExportError

MAIL = b"From: ali@example.com\nMessage-ID: <1@example.com>\nSubject: hi\n\ntext\n"
MBOX = b"From ali@example.com Tue Oct 20 08:18:05 2020\n" + MAIL


@pytest.fixture
def tree(tmp_path):
    """Makes files below a folder and returns the folder."""

    def _tree(**files):
        for name, data in files.items():
            path = tmp_path / name.replace("__", "/").replace("_dot_", ".")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        return tmp_path

    return _tree


def pieces(*paths):
    """All pieces of some paths, as (source, kind)."""
    return [(piece.source, piece.kind) for piece in sources.load(sources.survey([Path(p) for p in paths]))]


def test_a_folder_is_read_file_by_file(tree):
    """By content: mail, mailboxes, CVs, in the order of their names, however deep."""
    top = tree(all__b_dot_pdf=b"%PDF-1", all__a_dot_eml=MAIL, all__deep__box=MBOX, all__mail_dot_txt=MAIL)
    assert pieces(top / "all") == [
        ("all/a.eml", "message"), ("all/b.pdf", "file"), ("all/deep/box", "message"), ("all/mail.txt", "message"),
    ]  # fmt: skip


def test_a_maildir_gives_its_new_and_its_read_messages(tree):
    """Flags are no part of the name; indexes of servers are no mail."""
    top = tree(
        **{"box__cur__1_dot_host:2,S": MAIL, "box__new__2_dot_host": MAIL, "box__tmp__3": MAIL, "box__dovecot-uidlist": b"x"}
    )
    assert pieces(top / "box") == [("box/cur/1.host", "message"), ("box/new/2.host", "message")]


def test_a_zip_is_opened_and_the_zip_in_it(tree):
    """Each file in it is a piece; what systems leave behind came in too."""
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as made:
        made.writestr("c.pdf", b"%PDF-1")
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as made:
        made.writestr("a.pdf", b"%PDF-2")
        made.writestr("in.zip", inner.getvalue())
        made.writestr("Thumbs.db", b"x")
    top = tree(all_dot_zip=outer.getvalue())
    assert pieces(top / "all.zip") == [
        ("all.zip!Thumbs.db", "file"),
        ("all.zip!a.pdf", "file"),
        ("all.zip!in.zip!c.pdf", "file"),
    ]


def test_a_mailbox_in_a_zip_may_be_larger_than_a_file(tree, monkeypatch):
    """As Google Takeout packs it."""
    monkeypatch.setattr("screen.sources.archive.MOST_BYTES", 100)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("Takeout/Mail/Jobs.mbox", MBOX + b"\n" + MBOX)
    top = tree(takeout_dot_zip=packed.getvalue())
    assert pieces(top / "takeout.zip") == [("takeout.zip!Takeout/Mail/Jobs.mbox", "message")] * 2


def test_a_broken_archive_is_a_piece(tree):
    """Nobody disappears: whoever is in it must be asked again."""
    top = tree(cvs__ali_dot_zip=b"PK\x03\x04 broken", cvs__cv_dot_pdf=b"%PDF-1")
    assert pieces(top / "cvs") == [("cvs/ali.zip", "file"), ("cvs/cv.pdf", "file")]


def test_left_behind_files_carry_a_note(tree):
    """They become no application, with that reason."""
    top = tree(cvs__Thumbs_dot_db=b"x")
    assert list(sources.load(sources.survey([top / "cvs"]))) == [
        Piece("cvs/Thumbs.db", "file", b"", "Thumbs.db", notes=(Note("intake.left-behind"),))
    ]


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("box.pst", b"!BDN....", "intake.outlook-store"),
        ("list.csv", b"colour,size\nred,1\n", "intake.form-not-understood"),
        ("list.xlsx", b"PK\x03\x04 broken", "intake.form-not-understood"),
    ],
)
def test_what_cannot_be_used_is_said(tmp_path, name, data, code):
    """With the path, before anything is written."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ExportError) as fault:
        sources.survey([tmp_path / name])
    assert (fault.value.code, name in fault.value.message) == (code, True)


@pytest.mark.parametrize(
    ("name", "data"), [("box.mbox", b""), ("form.csv", b"\n"), ("form.csv", b"Name,Email\n"), ("form.tsv", b"")]
)
def test_an_export_that_holds_nothing_is_said(tmp_path, name, data):
    """No applicant can be asked to send it again."""
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ExportError) as fault:
        sources.survey([tmp_path / name])
    assert (fault.value.code, name in fault.value.message) == ("intake.nothing-there", True)


def test_what_is_given_twice_comes_in_once(tree):
    """By the same path, by a link, and with the folder that it lies in."""
    top = tree(box=MBOX, all__a_dot_pdf=b"%PDF-1", all__in__b_dot_pdf=b"%PDF-2")
    (top / "link").symlink_to(top / "box")
    assert pieces(top / "box", top / "link", top / "all" / ".." / "box") == [("box", "message")]
    whole = [("all/a.pdf", "file"), ("all/in/b.pdf", "file")]
    assert pieces(top / "all" / "a.pdf", top / "all", top / "all" / "in") == whole


def test_a_form_given_with_its_folder_has_each_row_and_file_once(tree):
    """In either order."""
    table = b"Name,Email,CV\nAli bin Abu,ali@example.com,a.pdf\n"
    top = tree(form__list_dot_csv=table, form__a_dot_pdf=b"%PDF-1", form__b_dot_pdf=b"%PDF-2")
    for paths in ((top / "form", top / "form" / "list.csv"), (top / "form" / "list.csv", top / "form")):
        assert [kind for _, kind in pieces(*paths)] == ["row", "file"]


def faults(*paths):
    """What could not be opened, as (source, reason)."""
    found = sources.load(sources.survey([Path(p) for p in paths]))
    return [(piece.source, note.code) for piece in found for note in piece.notes]


def test_what_is_no_ordinary_file_is_never_opened(tree):
    """A pipe would be waited for without end, also as the only export."""
    top = tree(all__a_dot_pdf=b"%PDF-1")
    os.mkfifo(top / "all" / "pipe.pdf")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(top / "all" / "socket"))
        assert faults(top / "all") == [("all/pipe.pdf", "file.not-regular"), ("all/socket", "file.not-regular")]
    assert faults(top / "all" / "pipe.pdf") == [("pipe.pdf", "file.not-regular")]


def test_links_that_lead_nowhere_or_elsewhere_are_named(tree):
    """Those that lead back into the folder bring nothing new."""
    top = tree(all__a_dot_pdf=b"%PDF-1", other__b_dot_pdf=b"%PDF-2")
    for name, target in (
        ("gone.pdf", "/nowhere"),
        ("ring", "ring"),
        ("linked", "../other"),
        ("back", "."),
        ("twin.pdf", "a.pdf"),
    ):
        (top / "all" / name).symlink_to(target)
    assert faults(top / "all") == [
        ("all/gone.pdf", "file.unreachable"), ("all/linked", "file.linked-folder"), ("all/ring", "file.unreachable"),
    ]  # fmt: skip
    assert ("all/twin.pdf", "file") in pieces(top / "all")


def test_folders_and_files_without_the_right_to_them_are_named(tree, monkeypatch):
    """In a folder, in a Maildir and beside a form; the others are read."""
    top = tree(
        all__a_dot_pdf=b"%PDF-1", all__shut__b_dot_pdf=b"%PDF-2", all__shut_dot_pdf=b"%PDF-3",
        box__new__1=MAIL, box__cur__2=MAIL, box__new__shut_dot_pdf=MAIL,
        form__list_dot_csv=b"Name,Email\nAli,ali@example.com\n", form__shut_dot_pdf=b"%PDF-1",
    )  # fmt: skip
    for module, name in (("os", "scandir"), ("pathlib.Path", "open")):
        _refuse(monkeypatch, module, name)
    assert faults(top / "all") == [("all/shut", "file.unreachable"), ("all/shut.pdf", "file.unreachable")]
    assert [source for source, _ in pieces(top / "all")] == ["all/a.pdf", "all/shut", "all/shut.pdf"]
    assert faults(top / "box") == [("box/new/shut.pdf", "file.unreachable")]
    assert faults(top / "form") == [("form/shut.pdf", "file.unreachable")]
    assert faults(top / "all" / "shut.pdf") == [("shut.pdf", "file.unreachable")]


def _refuse(monkeypatch, module, name):
    """Let the system refuse all that is called ``shut``."""
    whole, _, part = module.rpartition(".")
    there = getattr(sys.modules[whole], part) if whole else sys.modules[part]
    usual = getattr(there, name)

    def refused(path, *args, **more):
        if Path(path).stem == "shut":
            raise PermissionError(13, "Permission denied")
        return usual(path, *args, **more)

    monkeypatch.setattr(there, name, refused)


def test_an_empty_mailbox_in_a_folder_is_no_applicant(tree):
    """Mail programs leave them."""
    assert faults(tree(all__Drafts_dot_mbox=b"", all__a_dot_eml=MAIL) / "all") == [("all/Drafts.mbox", "intake.nothing-there")]


def test_a_missing_path_and_an_empty_folder_are_said(tmp_path):
    """Both are slips of the recruiter."""
    (tmp_path / "empty").mkdir()
    for path, code in ((tmp_path / "none", "intake.no-such-path"), (tmp_path / "empty", "intake.nothing-there")):
        with pytest.raises(ExportError) as fault:
            sources.survey([path])
        assert fault.value.code == code


def test_a_message_that_passes_on_two_others_is_three(tree):
    """A colleague is no applicant; those whose messages are passed on are two."""
    inner = [f"From: {name}@example.com\nSubject: hi\n\nMy CV" for name in ("ali", "siti")]
    parts = "".join(f"--b\nContent-Type: message/rfc822\n\n{one}\n" for one in inner)
    outer = f'From: hr@example.org\nMessage-ID: <2>\nContent-Type: multipart/mixed; boundary="b"\n\n{parts}--b--\n'
    top = tree(week_dot_eml=outer.encode())
    seen = [sources.open_piece(piece) for piece in sources.load(sources.survey([top / "week.eml"]))]
    assert [(one.source, one.sender_email, one.body) for one in seen] == [
        ("week.eml", "hr@example.org", ""),
        ("week.eml, message 1 in it", "ali@example.com", "My CV"),
        ("week.eml, message 2 in it", "siti@example.com", "My CV"),
    ]


def test_the_fingerprint_depends_on_the_content_alone():
    """Not on place or name; a row's not on the order of its cells."""
    one = Piece("a", "message", b"x", "1")
    assert sources.fingerprint(one) == sources.fingerprint(replace(one, source="b", name="2"))
    assert sources.fingerprint(one) != sources.fingerprint(replace(one, data=b"y"))
    row = Piece("a", "row", b"", answers=(("name", "Ali"), ("email", "a@example.com")))
    assert sources.fingerprint(row) == sources.fingerprint(replace(row, answers=row.answers[::-1]))


def test_outlook_messages_are_opened():
    """Subject, text and files of a message that Outlook saved."""
    path = Path(__file__).parents[2].parent / "shared/corpora/mail/python-oxmsg/tests/test_files/message.msg"
    if not path.exists():
        pytest.skip("the shared corpora are not here")
    piece = next(iter(sources.load(sources.survey([path]))))
    seen = sources.open_piece(piece)
    assert (piece.kind, seen.subject, [a.name for a in seen.attachments], seen.sent.isoformat()) == (
        "outlook", "Re: test internal", ["serveimage.jpg"], "2020-10-06T09:57:46+00:00",
    )  # fmt: skip


def test_an_outlook_message_attached_to_a_mail_is_opened():
    """As Outlook forwards them to other programs."""
    path = Path(__file__).parents[2].parent / "shared/corpora/mail/python-oxmsg/tests/test_files/message.msg"
    if not path.exists():
        pytest.skip("the shared corpora are not here")
    head = "From: hr@example.org\nContent-Type: application/vnd.ms-outlook; name=a.msg\nContent-Transfer-Encoding: base64\n\n"
    piece = Piece("box", "message", head.encode() + base64.encodebytes(path.read_bytes()))
    seen = sources.open_piece(piece)
    assert [(file.name, file.container) for file in seen.attachments] == [("serveimage.jpg", "a.msg")]
    assert (seen.forwarded[0].subject, "forwarded" in seen.signals) == ("Re: test internal", True)


def test_a_broken_outlook_message_is_damaged():
    """It still came in."""
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "__properties_version1.0".encode("utf-16-le")
    piece = Piece("a.msg", "outlook", data)
    assert sources.open_piece(piece).signals == frozenset({"damaged"})
