"""Writing result files whole or not at all, for their owner's eyes only."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

#: Owner reads and writes; nobody else. The files hold personal data.
MODE = 0o600


def write_all(directory: Path, contents: Mapping[str, bytes]) -> None:
    """Write every file of ``contents`` (name to bytes) into the directory, which is made when absent.

    All are first written under temporary names beside their place and flushed to disk; only when every one is safe do they
    take their names. When anything fails, no file has changed and no temporary file is left.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    written: list[tuple[Path, Path]] = []
    try:
        for name, content in contents.items():
            written.append((_temporary(directory, content), directory / name))
        for temporary, final in written:
            temporary.replace(final)
    finally:
        for temporary, _ in written:
            temporary.unlink(missing_ok=True)
    _flush(directory)


def _temporary(directory: Path, content: bytes) -> Path:
    handle, name = tempfile.mkstemp(dir=directory, prefix=".screen-")
    path = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        path.chmod(MODE)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def _flush(directory: Path) -> None:
    """Make the new names themselves lasting, where the system allows a directory to be flushed."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(directory, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
