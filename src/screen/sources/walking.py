"""A folder → everything in it in a fixed order, each with the reason when it cannot be read: nothing is skipped in silence.

Only regular files are opened: a named pipe would be waited for without end. A link to a folder elsewhere is not followed, for
it may lead anywhere; one to a folder that lies in the same export leads to nothing that is not met there.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Entry:
    """A file, or what stands in its place. ``fault`` is a code when it cannot be read."""

    path: Path
    below: str = field(repr=False)
    """Its path below the folder that was walked, with slashes."""
    fault: str = ""


def entries(top: Path) -> list[Entry]:
    """All files below a folder, and the folders and links that cannot be entered, in the order of their names."""
    found: list[tuple[Path, str]] = []
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as inside:
                names = [(Path(one.path), _is_folder(one)) for one in inside]
        except OSError:
            found.append((folder, "file.unreachable"))
            continue
        waiting += [path for path, is_folder in names if is_folder]
        found += [(path, fault_of(path)) for path, is_folder in names if not is_folder and not _leads_back(path, top)]
    told = (Entry(path, path.relative_to(top).as_posix(), fault) for path, fault in found)
    return sorted(told, key=lambda entry: entry.below)


def readable(top: Path) -> list[Path]:
    """The files below a folder that can be read."""
    return [entry.path for entry in entries(top) if not entry.fault]


def fault_of(path: Path) -> str:
    """Why a path cannot be read as a file; empty when it can."""
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            return "file.linked-folder" if path.is_symlink() else "file.unreachable"
        if not stat.S_ISREG(mode):
            return "file.not-regular"
        with path.open("rb") as stream:
            stream.read(1)
    except OSError:  # no right to it, a link to nothing or in a ring, a disk that fails
        return "file.unreachable"
    return ""


def _is_folder(one: os.DirEntry[str]) -> bool:
    try:
        return one.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _leads_back(path: Path, top: Path) -> bool:
    """Whether a path is a link to a folder inside the folder that is walked."""
    try:
        return path.is_symlink() and path.is_dir() and path.resolve().is_relative_to(top.resolve())
    except (OSError, RuntimeError):  # a ring of links
        return False
