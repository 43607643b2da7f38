"""The folder of the results, kept apart from everything that a run reads: a second run must find it all as it was."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from screen.cli.ending import refuse


def keep_apart(out: Path, names: Iterable[str], exports: Sequence[Path], others: Iterable[Path | None]) -> None:
    """Status 2 when the results would come in again with an export, or when one of them would take an input's place.

    ``out`` must be no export, in no export and hold none; no file of ``names`` in it may be an input, by whatever name or
    link. ``others`` are the files beside the exports that are read.
    """
    if any(_inside(out, export) for export in exports if export.is_dir()):
        refuse("output.inside-export", "DIR lies inside an EXPORT: results would come in again. Choose another --out.")
    if any(_inside(export, out) for export in exports):
        refuse("output.over-export", "DIR holds an EXPORT: results could take its place. Choose another --out.")
    written = dict(filter(None, (_identity(out / name) for name in names)))
    inputs = [*_files(exports if written else ()), *filter(None, others)]
    for path in inputs:
        if (identity := _identity(path)) is not None and identity[0] in written:
            name = written[identity[0]]
            refuse("output.over-export", f"{name} in DIR is a file that is read: it would be lost. Choose another --out.")


def _inside(inner: Path, outer: Path) -> bool:
    """Whether one path is or lies in the other, followed to where links lead or only as it is written."""
    where = outer.resolve()
    return inner.resolve().is_relative_to(where) or (inner.parent.resolve() / inner.name).is_relative_to(where)


def _files(exports: Iterable[Path]) -> Iterator[Path]:
    for export in exports:
        if not export.is_dir():
            yield export
            continue
        for folder, _, names in os.walk(export):
            yield from (Path(folder, name) for name in names)


def _identity(path: Path) -> tuple[tuple[int, int], str] | None:
    """What the system knows a file by, whatever its names, and the name asked for; None when there is no such file."""
    try:
        status = path.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino), path.name
