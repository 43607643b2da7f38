"""Files and folders → which of them are criteria, vocabularies and examples, and every problem that they have."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from pathlib import Path

from screen.criteria import examples
from screen.criteria.loading import VOCABULARIES, load, vocabulary
from screen.criteria.reading import ordered, source_of
from screen.model import Problem


class Kind(Enum):
    """What a file is, by its own word for it (the key ``schema``), else by its folder."""

    CRITERIA = "screen/criteria/1"
    VOCABULARY = "screen/vocabulary/1"
    EXAMPLES = examples.SCHEMA


_FOLDERS = {VOCABULARIES: Kind.VOCABULARY, examples.FOLDER: Kind.EXAMPLES}


def check(paths: Iterable[Path]) -> tuple[Problem, ...]:
    """All problems of criteria files, vocabularies and examples, or folders of them. The examples are read, not tried."""
    found: list[Problem] = []
    for file, kind in files(paths):
        if kind is Kind.VOCABULARY:
            found.extend(vocabulary(file)[2])
        elif kind is Kind.EXAMPLES:
            found.extend(examples.read(file)[1])
        else:
            found.extend(load(file)[1])
    return ordered(dict.fromkeys(found))


def files(paths: Iterable[Path]) -> tuple[tuple[Path, Kind], ...]:
    """Every file meant, each once, with its kind; of a folder its YAML files, its vocabularies and its examples.

    A folder without any stands for itself, so that it is told of: a check that looks at nothing must not pass.
    """
    found = dict.fromkeys(file for path in paths for file in _within(path))
    return tuple((file, kind_of(file)) for file in found)


def kind_of(file: Path) -> Kind:
    """What a file is."""
    source = source_of(file)[1]
    said = source.at(("schema",)) if source is not None else None
    by_folder = _FOLDERS.get(file.absolute().parent.name, Kind.CRITERIA)
    return next((kind for kind in Kind if kind.value == said), by_folder)


def _within(path: Path) -> Iterable[Path]:
    if not path.is_dir():
        return (path,)
    folders = (path, *(path / name for name in _FOLDERS))
    found = (file for folder in folders if folder.is_dir() for file in folder.iterdir() if file.suffix in (".yaml", ".yml"))
    return sorted(found) or (path,)
