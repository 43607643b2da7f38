"""What is done with a mutant inside a jailed worker, and what came of it: a status for a document, a state for every piece.

An escape is what must never be: an exception where none may come from, a thing without a state, text that cannot be written
into a file, or too much time or memory where the program itself, outside the jail, handles an export.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

from program import AS_OF, rules
from seeds import Reader

from screen import documents, pipeline, profile, scoring, sources
from screen.documents import jail
from screen.model import Document, Examined, State

WARM = ("openpyxl", "pandas", "oxmsg", "screen.pipeline", "screen.profile", "screen.scoring")
"""Modules that a worker has loaded before its limits close."""
_OUTSIDE = ("surveying", "loading")
"""Steps that the program takes in its own process."""

Came = tuple[tuple[str, ...], float]
"""Statuses or states, and the CPU seconds of the longest step."""


@dataclass(frozen=True)
class Outcome:
    """What came of one mutant."""

    reader: str
    number: int
    words: tuple[str, ...]
    """Its status; the states of the pieces of an export, or ``told`` where it cannot be used and that is said."""
    seconds: float = 0.0
    killed: str = ""
    """The status of the kill, where the worker had to be killed or died."""
    escape: str = ""


def tried(reader: Reader, number: int, executor: Executor, folder: Path) -> Outcome:
    """Hand one mutant to a worker; a mutant that is an export is written into the folder first, under its reader's name."""
    data = reader.mutant(number)
    try:
        if reader.is_export:
            path = folder / reader.file
            path.write_bytes(data)
            words, seconds = executor.submit(brought_in, str(path)).result()
        else:
            words, seconds = executor.submit(read, data, reader.file).result()
    except jail.Killed as killed:
        escape = f"{killed.status} at {killed.at}" if killed.at in _OUTSIDE else ""
        return Outcome(reader.name, number, (killed.status.value,), killed=killed.status.value, escape=escape)
    except jail.Fault as fault:
        return Outcome(reader.name, number, ("fault",), escape=str(fault))
    return Outcome(reader.name, number, words, seconds)


def read(data: bytes, name: str) -> Came:
    """Read a document, understand and judge it."""
    jail.at("reading")
    began = time.process_time()
    document = documents.read(data, name)
    spent = time.process_time() - began
    _sound(document)
    if document.lines:
        jail.at("understanding")
        facts, _ = profile.understand(document, AS_OF)
        scoring.judge(facts, rules(), AS_OF)
    return (document.status.value,), max(spent, time.process_time() - began - spent)


def brought_in(path: str) -> Came:
    """Survey an export, load its pieces and examine each."""
    spent: list[float] = []
    try:
        states = tuple(_states(Path(path), spent))
    except sources.ExportError:
        states = ("told",)
    return states, max(spent, default=0.0)


def _states(path: Path, spent: list[float]) -> Iterator[str]:
    began = time.process_time()
    jail.at("surveying")
    pieces = sources.load(sources.survey([path]))
    while True:
        jail.at("loading")
        piece = next(pieces, None)
        spent.append(time.process_time() - began)
        if piece is None:
            return
        began = time.process_time()
        people = pipeline.examine(piece, rules(), AS_OF, {})
        _stated(people)
        spent.append(time.process_time() - began)
        began = time.process_time()
        yield from (seen.state.value for seen in people)


def _sound(document: Document) -> None:
    """Raise where a document is not what every later stage may rely on."""
    if not isinstance(document, Document) or any(line.page < 1 or line.number < 1 for line in document.lines):
        raise TypeError("no document")
    (document.text + "".join(note.quote for note in document.notes)).encode("utf-8")


def _stated(people: Sequence[Examined]) -> None:
    """Raise where a thing has no state, or says what cannot be written."""
    if not people or not all(isinstance(one.state, State) and (one.reason or one.state is State.APPLICATION) for one in people):
        raise TypeError("no state")
    for one in people:
        said = (one.name, one.email, one.subject, one.source, one.message_id, *(file.name for file in one.files))
        "".join(said).encode("utf-8")
