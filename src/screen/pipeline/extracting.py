"""CV files → what each says, without judging: one result a file, in the order of the files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from hashlib import file_digest, sha256
from pathlib import Path

from screen import documents, sources
from screen.documents import jail
from screen.model import Document, Identity, Note, Profile, ReadStatus, WorkKind
from screen.pipeline.carrying import Skip, Work, carried, reason_of
from screen.scoring.experience import work


@dataclass(frozen=True, slots=True)
class Extract:
    """What one CV file says. ``document`` comes without its lines; the rest is None when there was nothing to read."""

    file: str
    document: Document
    profile: Profile | None = None
    identity: Identity | None = None
    work_months: tuple[int, int] | None = None


#: Stands for the closing date when none is known: whatever is printed as past counts as past.
_NEVER = date(9999, 12, 31)


def extract(
    files: Iterable[Path],
    as_of: date | None,
    executor: Executor,
    *,
    country: str = "MY",
    window: int = 8,
    strict: bool = False,
) -> Iterator[Extract]:
    """What every file says, read in jailed workers. Without ``as_of`` nothing that still runs is counted in months.

    ``country`` is the one in which the right to work is looked for.
    """
    return carried(files, Work(partial(_extract, as_of=as_of, country=country), _given_up), executor, window, strict=strict)


def _extract(path: Path, skip: Skip, *, as_of: date | None, country: str) -> Extract:
    if skip:
        return _given_up(path, next(iter(skip.values())))
    jail.at("reading")
    if fault := sources.fault_of(path):
        return _unreachable(path, fault)
    if path.stat().st_size > documents.MAX_BYTES:
        return _given_up(path, ReadStatus.TOO_LARGE)
    document = documents.read(path.read_bytes(), path.name)
    bare = replace(document, lines=(), hidden=())
    if not document.lines:
        return Extract(str(path), bare)
    jail.at("understanding")
    from screen import profile

    facts, identity = profile.understand(document, as_of or _NEVER, country)
    still_runs = any(e.period.ongoing for e in facts.experience if e.kind is WorkKind.JOB)
    months = None if as_of is None and still_runs else work(facts, as_of or _NEVER).certain
    return Extract(str(path), bare, facts, identity, months)


def _given_up(path: Path, status: ReadStatus | None) -> Extract:
    if fault := sources.fault_of(path):
        return _unreachable(path, fault)
    with path.open("rb") as stream:
        digest = file_digest(stream, "sha256").hexdigest()
    document = Document(path.name, digest, "unknown", status or ReadStatus.CRASHED, notes=(Note(reason_of(status)),))
    return Extract(str(path), document)


def _unreachable(path: Path, fault: str) -> Extract:
    """What stands for something that cannot be opened: its digest is that of no bytes."""
    return Extract(
        str(path), Document(path.name, sha256().hexdigest(), "unknown", ReadStatus.UNREACHABLE, notes=(Note(fault),))
    )
