"""What every path is that the recruiter gave, and the pieces in it.

A table with a column of names or addresses is a form; the folders, archives and files given beside it (or lying with it in one
folder) that hold no mail are its CVs, in whatever order the paths were given.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from screen.model import Piece
from screen.sources import digest, folder, walking
from screen.sources.export import Export, ExportError
from screen.sources.signs import is_table, looks_like_message

if TYPE_CHECKING:
    from screen.sources.columns import Mapping

_OUTLOOK_STORE = b"!BDN"
_HEAD = 16_384


def survey(paths: Sequence[Path], mapping: Path | None = None) -> tuple[Export, ...]:
    """What each path is, forms with their columns and companions.

    What is given twice, also by a link or with the folder that it lies in, counts once. Raises `ExportError` for a path that is
    missing, empty or of a kind that holds no applications, and for a form or mapping that cannot be understood.
    """
    own = _mapping(mapping) if mapping else None
    found: list[Export] = []
    for path in map(Path, paths):
        found.extend(_exports(path, own))
    if own and not any(export.kind == "form" for export in found):
        raise ExportError("intake.mapping", f"{mapping}: no form was given that the mapping could be for")
    return _with_companions(_each_once(found))


def load(exports: Iterable[Export]) -> Iterator[Piece]:
    """Everything that came in, unopened, in a fixed order: mail and files first, then rows of forms and the files of nobody."""
    for piece in _unopened(tuple(exports)):
        yield from digest.apart(piece)


def _unopened(every: Sequence[Export]) -> Iterator[Piece]:
    for export in every:
        if export.kind == "mbox":
            yield from folder.mailbox(export.path, export.name)
        elif export.kind == "maildir":
            yield from folder.maildir(export.path, export.name)
        elif export.kind == "folder":
            yield from folder.folder(export.path, export.name)
        elif export.kind != "form":
            yield from folder.one_file(export.path, export.name)
    forms = [export for export in every if export.kind == "form"]
    if forms:
        from screen.sources import form  # which mailboxes do without

        yield from form.load(forms)


def _mapping(path: Path) -> Mapping:
    from screen.sources import columns

    return columns.read_mapping(path)


def _exports(path: Path, own: Mapping | None) -> list[Export]:
    """What one path is; a folder that holds forms becomes those forms, with itself as their companion."""
    if not path.exists():
        raise ExportError("intake.no-such-path", f"{path}: there is no such file or folder")
    name = path.name or path.resolve().name
    if path.is_dir():
        return _folder(path, name, own)
    if walking.fault_of(path):
        return [Export("file", path, name)]
    with path.open("rb") as stream:
        head = stream.read(_HEAD)
    if head.startswith(_OUTLOOK_STORE):
        raise ExportError("intake.outlook-store", f"{path}: an Outlook data file; export the folder as .msg, .eml or mbox")
    if not head.strip() and (is_table(path) or path.suffix.lower() in folder.MAILBOX_NAMES):
        raise ExportError("intake.nothing-there", f"{path}: the export is empty; it holds no message and no row")
    if is_table(path):
        return [_form(path, name, own)]
    if folder.is_mbox(path):
        return [Export("mbox", path, name)]
    return [Export("zip" if path.suffix.lower() == ".zip" else "file", path, name)]


def _folder(path: Path, name: str, own: Mapping | None) -> list[Export]:
    if folder.is_maildir(path):
        return [Export("maildir", path, name)]
    if not walking.entries(path):
        raise ExportError("intake.nothing-there", f"{path}: the folder holds no file")
    tables = [file for file in walking.readable(path) if is_table(file) and _is_form(file, own)]
    if not tables:
        return [Export("folder", path, name)]
    return [replace(_form(file, f"{name}/{file.relative_to(path).as_posix()}", own), companions=(path,)) for file in tables]


def _is_form(file: Path, own: Mapping | None) -> bool:
    from screen.sources import form

    return form.is_form(file, own)


def _each_once(found: Sequence[Export]) -> list[Export]:
    """The exports without those that come in with another: the same place twice, or something inside a folder that is given.

    A form stays a form; given also with its folder, it has the folder's files beside it.
    """
    places = [export.path.resolve() for export in found]
    folders = {place for place, export in zip(places, found, strict=True) if export.kind in {"folder", "maildir"}}
    kept: dict[Path, Export] = {}
    for place, export in zip(places, found, strict=True):
        known = kept.get(place)
        if known is not None:
            kept[place] = replace(known, companions=tuple(dict.fromkeys((*known.companions, *export.companions))))
        elif export.kind == "form" or not folders & set(place.parents):
            kept[place] = export
    return list(kept.values())


def _form(path: Path, name: str, own: Mapping | None) -> Export:
    from screen.sources import form

    known = form.recognised(path, own)
    if known is None:
        raise ExportError(
            "intake.form-not-understood", f"{path}: no column holds names or addresses; name them in a mapping file"
        )
    if form.is_bare(path):
        raise ExportError("intake.nothing-there", f"{path}: the form has a header and no row")
    header, found = known
    taken = {place for _, place in found.taken}
    return Export(
        kind="form",
        path=path,
        name=name,
        columns=tuple((canonical, header[place]) for canonical, place in found.taken),
        unused=tuple(cell for place, cell in enumerate(header) if place not in taken and cell),
        date_order=own.date_order if own else "",
    )


def _with_companions(found: Sequence[Export]) -> tuple[Export, ...]:
    """Folders, archives and files without mail become companions of the forms, when there are forms."""
    forms = [export for export in found if export.kind == "form"]
    if not forms:
        return tuple(found)
    beside = [export for export in found if export.kind in {"folder", "zip", "file"} and not _holds_mail(export)]
    extra = tuple(export.path for export in beside)
    return tuple(
        replace(export, companions=tuple(dict.fromkeys((*export.companions, *extra)))) if export.kind == "form" else export
        for export in found
        if export not in beside
    )


def _holds_mail(export: Export) -> bool:
    """Whether a folder or file is mail: most of it is; a message among CVs does not make a mailbox of them."""
    if export.kind not in {"folder", "file"} or (export.kind == "file" and walking.fault_of(export.path)):
        return False
    files = walking.readable(export.path) if export.kind == "folder" else [export.path]
    return 2 * sum(map(_is_mail, files)) > len(files)


def _is_mail(file: Path) -> bool:
    with file.open("rb") as stream:
        head = stream.read(_HEAD)
    return file.suffix.lower() in {".eml", ".emlx", ".msg"} or looks_like_message(head)
