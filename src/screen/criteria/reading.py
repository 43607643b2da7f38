"""A file → its bytes and its values with their places, or why it cannot be read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from screen.criteria.source import TOP, Source, read
from screen.model import Problem

_LIMIT = 2_000_000


def source_of(path: Path) -> tuple[bytes, Source | None, tuple[Problem, ...]]:
    """The bytes of a file and its values; problems instead when it cannot be read."""
    if path.is_dir():
        return b"", None, (_unread(path, "There is no criteria file in this folder."),)
    try:
        if path.stat().st_size > _LIMIT:
            return b"", None, (_unread(path, "The file is larger than two megabytes."),)
        data = path.read_bytes()
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return b"", None, (_unread(path, f"The file is not UTF-8 text (byte {error.start + 1})."),)
    except (OSError, ValueError):
        return b"", None, (_unread(path, "There is no such file, or it may not be read."),)
    source, problems = read(text, str(path))
    return data, source, problems


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems in the order of their files and places."""
    return tuple(sorted(problems, key=lambda p: (p.path, p.start, p.end, p.code, p.message)))


def _unread(path: Path, message: str) -> Problem:
    return Problem("criteria.unreadable", "error", str(path), TOP[0], TOP[1], message)
