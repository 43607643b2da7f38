"""Results are written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from screen.report.files import write_all


def test_files_are_for_their_owner_only(tmp_path: Path):
    """Mode 0600 whatever the umask, in a folder that is made when absent."""
    old = os.umask(0)
    try:
        write_all(tmp_path / "out", {"a": b"1", "b": b"2"})
    finally:
        os.umask(old)
    written = {p.name: (p.read_bytes(), stat.S_IMODE(p.stat().st_mode)) for p in (tmp_path / "out").iterdir()}
    assert written == {"a": (b"1", 0o600), "b": (b"2", 0o600)}


@pytest.mark.parametrize("call", ["fsync", "fdopen"])
@pytest.mark.parametrize("nth", [1, 2])
def test_when_a_write_fails_nothing_has_changed(tmp_path: Path, monkeypatch, call, nth):
    """The n-th call fails: old files stay, no temporary file is left."""
    write_all(tmp_path, {"a": b"old", "b": b"old"})
    real, calls = getattr(os, call), []

    def failing(*arguments, **named):
        calls.append(1)
        if len(calls) == nth:
            raise OSError(28, "No space left on device")
        return real(*arguments, **named)

    monkeypatch.setattr(os, call, failing)
    with pytest.raises(OSError, match="No space"):
        write_all(tmp_path, {"a": b"new", "b": b"new"})
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a": b"old", "b": b"old"}
