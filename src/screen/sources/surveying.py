"""What every path is that the recruiter gave, and the pieces in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from screen.model import Piece
from screen.sources import folder
from screen.sources.export import Export, ExportError

_OUTLOOK_STORE = b"!BDN"


def survey(paths: Sequence[Path], mapping: Path | None = None) -> tuple[Export, ...]:
    """What each path is. Raises `ExportError` for a path that is missing, empty or of a kind that holds no applications."""
    return tuple(_export(Path(path)) for path in paths)


def load(exports: Iterable[Export]) -> Iterator[Piece]:
    """Everything that came in, unopened, in a fixed order."""
    for export in exports:
        if export.kind == "mbox":
            yield from folder.mailbox(export.path, export.name)
        elif export.kind == "maildir":
            yield from folder.maildir(export.path, export.name)
        elif export.kind == "folder":
            yield from folder.folder(export.path, export.name)
        else:
            yield from folder.one_file(export.path, export.name)


def _export(path: Path) -> Export:
    if not path.exists():
        raise ExportError("intake.no-such-path", f"{path}: there is no such file or folder")
    name = path.name or path.resolve().name
    if path.is_dir():
        return Export("maildir" if folder.is_maildir(path) else "folder", path, name)
    with path.open("rb") as stream:
        if stream.read(4) == _OUTLOOK_STORE:
            raise ExportError(
                "intake.outlook-store",
                f"{path}: an Outlook data file (PST); export the folder as .msg or .eml files, or as mbox",
            )
    if folder.is_mbox(path):
        return Export("mbox", path, name)
    return Export("zip" if path.suffix.lower() == ".zip" else "file", path, name)
