"""One file that cannot be opened costs itself alone."""

import os
from datetime import date

from screen.cli.extract import _all
from screen.documents.jail import JailedExecutor
from screen.model import ReadStatus
from screen.pipeline import extract

AS_OF = date(2020, 11, 16)


def test_pipes_and_links_to_nothing_are_told_and_the_others_read(tmp_path):
    """Nobody waits for a pipe; the link is named with its reason."""
    (tmp_path / "a.txt").write_text("Ali bin Contoh\nali@example.com\n\nEDUCATION\nDiploma, Example College, 2015\n")
    (tmp_path / "b.pdf").symlink_to("/nowhere")
    os.mkfifo(tmp_path / "c.pdf")
    with JailedExecutor(seconds=20) as executor:
        told = list(extract(_all([tmp_path]), AS_OF, executor))
    assert [(one.document.name, one.document.status, [note.code for note in one.document.notes]) for one in told] == [
        ("a.txt", ReadStatus.READ, []),
        ("b.pdf", ReadStatus.UNREACHABLE, ["file.unreachable"]),
        ("c.pdf", ReadStatus.UNREACHABLE, ["file.not-regular"]),
    ]
