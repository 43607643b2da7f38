"""Archives of strangers are opened within limits."""

import io
import struct
import zipfile

import pytest

from screen.sources import archive
from screen.sources.archive import Member


def zipped(members, compression=zipfile.ZIP_DEFLATED):
    """A zip of files."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", compression) as made:
        for name, data in members:
            made.writestr(name, data)
    return out.getvalue()


def test_members_come_in_the_order_of_their_names():
    """Whatever order they were packed in; folders are no members."""
    data = zipped([("b.pdf", b"2"), ("docs/", b""), ("a.pdf", b"1")])
    assert list(archive.members(data)) == [Member("a.pdf", b"1"), Member("b.pdf", b"2")]


def test_a_bomb_is_not_inflated():
    """A member that shrinks more than files do is named, not taken out."""
    data = zipped([("cv.txt", b"0" * 5_000_000)])
    assert list(archive.members(data)) == [Member("cv.txt", b"", fault="intake.archive-too-large")]


def test_entries_that_overlap_are_refused():
    """Two entries that share their bytes are how small archives hold 20 GB."""
    data = bytearray(zipped([("a.txt", b"x" * 300), ("b.txt", b"y" * 300)], zipfile.ZIP_STORED))
    second = data.rindex(b"PK\x01\x02")
    struct.pack_into("<I", data, second + 42, 0)
    with pytest.raises(zipfile.BadZipFile):
        list(archive.members(bytes(data)))


def test_a_damaged_member_does_not_hide_the_others():
    """Its checksum is wrong; the next one is read."""
    data = bytearray(zipped([("a.txt", b"x" * 30), ("b.txt", b"y" * 30)], zipfile.ZIP_STORED))
    data[data.index(b"xxx")] = 0x21
    assert list(archive.members(bytes(data))) == [
        Member("a.txt", b"", fault="intake.archive-damaged"),
        Member("b.txt", b"y" * 30),
    ]


def test_a_locked_member_is_named():
    """Its flag says that it wants a password."""
    data = bytearray(zipped([("a.txt", b"x")]))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    assert list(archive.members(bytes(data))) == [Member("a.txt", b"", fault="intake.archive-locked")]


@pytest.mark.parametrize(
    "name", ["Thumbs.db", "a/.DS_Store", "__MACOSX/._cv.pdf", "~$cv.docx", "desktop.ini", ".~lock.cv.odt#"]
)
def test_what_systems_leave_behind_is_known(name):
    """No applicant sends these."""
    assert archive.is_left_behind(name)


@pytest.mark.parametrize("name", ["cv.pdf", "Icon.pdf", "thumbs.pdf", "~cv.docx"])
def test_files_of_applicants_are_not_taken_for_them(name):
    """However odd their names."""
    assert not archive.is_left_behind(name)
