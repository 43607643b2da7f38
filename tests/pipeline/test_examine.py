"""One piece, examined: what kills a worker or meets a fault costs only what it must."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from screen import criteria, pipeline
from screen.model import Piece, ReadStatus, State

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
    seen = pipeline.examine(piece, rules, AS_OF, {})
    assert (seen.state, seen.name, seen.email, seen.cv_file) == (
        State.APPLICATION, "Nur Aina Contoh", "aina@example.com", "cv.txt",
    )  # fmt: skip
    assert [(f.name, f.role) for f in seen.files] == [("photo.jpg", "photo"), ("cv.txt", "cv")]
    assert seen.judgement is not None
    assert seen.judgement.relevant_months == (12, 12)


def test_the_text_of_the_cv_does_not_leave_the_worker(piece, rules):
    """Facts and quotations do."""
    profile = pipeline.examine(piece, rules, AS_OF, {}).profile
    assert profile is not None
    assert (profile.passages, len(profile.experience)) == ((), 1)


def test_a_picture_that_killed_a_worker_is_left_out_and_the_cv_still_counts(piece, rules):
    """Its status says why."""
    seen = pipeline.examine(piece, rules, AS_OF, {"file 0": ReadStatus.OUT_OF_MEMORY})
    assert (seen.state, seen.files[0].status) == (State.APPLICATION, ReadStatus.OUT_OF_MEMORY)


def test_a_cv_that_killed_a_worker_makes_the_application_unreadable(piece, rules):
    """With the reason, the sender and the file."""
    seen = pipeline.examine(piece, rules, AS_OF, {"file 1": ReadStatus.TIMED_OUT})
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
    seen = pipeline.examine(piece, rules, AS_OF, skip)
    assert (seen.state, seen.reason, seen.email) == (State.UNREADABLE, reason, sender)


def test_the_same_piece_from_another_place_gives_the_same(piece, rules):
    """Only the source differs."""
    here = pipeline.examine(piece, rules, AS_OF, {})
    there = pipeline.examine(replace(piece, source="other.mbox"), rules, AS_OF, {})
    assert replace(there, source=here.source) == here
