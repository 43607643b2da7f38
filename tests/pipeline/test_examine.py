"""One piece, examined: what kills a worker or meets a fault costs only what it must."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from screen import criteria, intake, pipeline
from screen.model import Note, Piece, ReadStatus, State
from screen.report import wording

CV = b"""Nur Aina Contoh
aina@example.com

EDUCATION
Bachelor of Urban and Regional Planning, Example University, 2013 - 2017

WORK EXPERIENCE
Town Planning Assistant, Example City Council, January 2018 - December 2018

LANGUAGES
English: fluent
"""
MAIL = b"""From: Nur Aina Contoh <aina@example.com>
To: recruitment@example.org
Subject: Local Government Liaison Junior Officer - Nur Aina Contoh
Date: Mon, 02 Nov 2020 10:00:00 +0800
Message-ID: <1@example.com>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain

My CV is attached.
--x
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="photo.jpg"

\xff\xd8\xff\xe0 no photograph
--x
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="cv.txt"

"""
AS_OF = date(2020, 11, 16)


@pytest.fixture(scope="module")
def rules():
    """The criteria of the liaison post."""
    return criteria.load(Path(__file__).parents[2] / "criteria" / "liaison-junior-officer.yaml")[0]


@pytest.fixture(scope="module")
def piece():
    """A mail with a picture and a CV."""
    return Piece("mailbox.mbox", "message", MAIL + CV + b"\n--x--\n")


def test_a_sound_piece_gives_state_person_files_and_judgement(piece, rules):
    """All that is known before the others are."""
    (seen,) = pipeline.examine(piece, rules, AS_OF, {})
    assert (seen.state, seen.name, seen.email, seen.cv_file) == (
        State.APPLICATION, "Nur Aina Contoh", "aina@example.com", "cv.txt",
    )  # fmt: skip
    assert [(f.name, f.role) for f in seen.files] == [("photo.jpg", "photo"), ("cv.txt", "cv")]
    assert seen.judgement is not None
    assert seen.judgement.relevant_months == (12, 12)


def test_examining_loads_nothing_that_reads_files_of_criteria():
    """A worker is handed criteria that were found right: it starts sooner without YAML, lint and their rules."""
    code = "import sys, screen.pipeline.examining, screen.profile; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"yaml", "screen.criteria.loading", "screen.criteria.lint"} & set(loaded)


def test_the_text_of_the_cv_does_not_leave_the_worker(piece, rules):
    """Facts and quotations do."""
    profile = pipeline.examine(piece, rules, AS_OF, {})[0].profile
    assert profile is not None
    assert (profile.passages, len(profile.experience)) == ((), 1)


def test_a_picture_that_killed_a_worker_is_left_out_and_the_cv_still_counts(piece, rules):
    """Its status says why."""
    (seen,) = pipeline.examine(piece, rules, AS_OF, {"file 0": ReadStatus.OUT_OF_MEMORY})
    assert (seen.state, seen.files[0].status) == (State.APPLICATION, ReadStatus.OUT_OF_MEMORY)


def test_a_cv_that_killed_a_worker_makes_the_application_unreadable(piece, rules):
    """With the reason, the sender and the file."""
    (seen,) = pipeline.examine(piece, rules, AS_OF, {"file 1": ReadStatus.TIMED_OUT})
    assert (seen.state, seen.reason, seen.email, seen.judgement) == (
        State.UNREADABLE, "file.timed-out", "aina@example.com", None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("skip", "reason", "sender"),
    [
        ({"opening": ReadStatus.CRASHED}, "file.crashed", ""),
        ({"sorting": ReadStatus.TIMED_OUT}, "file.timed-out", "aina@example.com"),
        ({"understanding": ReadStatus.TIMED_OUT}, "file.timed-out", "aina@example.com"),
        ({"fault": None}, "output.fault", "aina@example.com"),
    ],
)
def test_whatever_fails_the_piece_has_a_state_and_a_reason(piece, rules, skip, reason, sender):
    """Nobody disappears; who sent it is said where that is known."""
    (seen,) = pipeline.examine(piece, rules, AS_OF, skip)
    assert (seen.state, seen.reason, seen.email) == (State.UNREADABLE, reason, sender)


def test_the_same_piece_from_another_place_gives_the_same(piece, rules):
    """Only the source differs."""
    (here,) = pipeline.examine(piece, rules, AS_OF, {})
    (there,) = pipeline.examine(replace(piece, source="other.mbox"), rules, AS_OF, {})
    assert replace(there, source=here.source) == here


OTHER = CV.replace(b"Nur Aina Contoh", b"Devi Kumaran").replace(b"aina@", b"devi@") + b"\nSKILLS\nWord, Excel\n"
ONE_MORE = b"""
--x
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="cv-2.txt"

"""


def together(first, second):
    """A mail with a picture and two CVs."""
    return Piece("mailbox.mbox", "message", MAIL + first + ONE_MORE + second + b"\n--x--\n")


@pytest.mark.parametrize("swapped", [False, True])
def test_two_peoples_cvs_in_one_mail_are_two_applications(rules, swapped):
    """In whatever order: the sender's with the sender's address, the other's with the other's; each with its own id."""
    mail = together(OTHER, CV) if swapped else together(CV, OTHER)
    found = pipeline.examine(mail, rules, AS_OF, {})
    assert {(seen.name, seen.email, seen.cv_file, seen.state) for seen in found} == {
        ("Nur Aina Contoh", "aina@example.com", "cv-2.txt" if swapped else "cv.txt", State.APPLICATION),
        ("Devi Kumaran", "devi@example.com", "cv.txt" if swapped else "cv-2.txt", State.APPLICATION),
    }
    assert all(seen.judgement for seen in found)
    assert all([file.name for file in seen.files] == ["photo.jpg", seen.cv_file] for seen in found)
    assert [bool(seen.part) for seen in found] == [False, True]
    assert {note.code for seen in found for note in seen.notes} == {"intake.several-people", "intake.sent-by-another"}
    settled = intake.settle([*found, *found])
    assert (len({a.id for a in settled}), [a.state for a in settled].count(State.APPLICATION)) == (4, 2)


def test_two_versions_of_one_persons_cv_are_one_application(rules):
    """The other version is named in a note."""
    (seen,) = pipeline.examine(together(CV, CV.replace(b"2018", b"2017") + b"SKILLS\nWord\n"), rules, AS_OF, {})
    assert [note.code for note in seen.notes] == ["intake.several-cvs"]


def test_a_cv_that_may_be_anothers_needs_a_person(rules):
    """Another name, and no address or phone that would settle it."""
    (seen,) = pipeline.examine(
        together(CV + b"\nSKILLS\nWord\n", OTHER.partition(b"SKILLS")[0].replace(b"devi@example.com", b"")), rules, AS_OF, {}
    )
    assert [note.code for note in seen.notes] == ["intake.several-cvs", "intake.perhaps-another"]
    assert wording.needs_person(intake.settle([seen])[0])


@pytest.mark.parametrize("step", ["opening", "sorting"])
def test_the_files_are_named_though_nothing_could_be_read(rules, step):
    """As far as they are known: a bare file at once, an attachment once the message was opened."""
    bare = Piece("cvs/aina.txt", "file", CV, "aina.txt")
    (seen,) = pipeline.examine(bare, rules, AS_OF, {step: ReadStatus.TIMED_OUT})
    assert wording.files_of(seen) == "aina.txt"
    (mail,) = pipeline.examine(together(CV, OTHER), rules, AS_OF, {"sorting": ReadStatus.TIMED_OUT})
    assert wording.files_of(mail) == "photo.jpg; cv.txt; cv-2.txt"


def test_what_could_not_be_opened_bears_its_path_and_one_reason(rules):
    """Two such things are not one, whatever they are called."""
    shut = [Piece(f"cvs/{name}", "file", b"", f"cvs/{name}", notes=(Note("file.unreachable"),)) for name in ("a.pdf", "b.pdf")]
    found = [seen for piece in shut for seen in pipeline.examine(piece, rules, AS_OF, {})]
    assert [(a.state, a.reason, wording.files_of(a.seen), wording.notes_of(a)) for a in intake.settle(found)] == [
        (State.UNREADABLE, "file.unreachable", seen.cv_file, (Note("file.unreachable"),))
        for seen in sorted(found, key=lambda one: one.piece_sha256)
    ]
