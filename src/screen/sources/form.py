"""A form's table with the files that people uploaded → one piece a row, and one for each file that belongs to no row."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from screen.model import Attachment, Note, Piece
from screen.sources import archive, dates, folder, join, walking
from screen.sources.columns import Columns, Mapping, recognise
from screen.sources.export import Export
from screen.sources.labels import label, one_line
from screen.sources.table import Row, read_table

_SEVERAL = ("file", "other_files", "link")


@dataclass(frozen=True, slots=True)
class Stored:
    """A file beside the form: its path below its folder, and where its bytes are."""

    name: str = field(repr=False)
    source: str = field(repr=False)
    path: Path
    member: archive.Member | None = field(default=None, repr=False)
    fault: str = ""
    """A code when it cannot be opened."""

    @property
    def place(self) -> tuple[Path, str]:
        """The same however its folder was given."""
        inside = "!".join((*self.member.inside, self.member.name)) if self.member else ""
        return self.path.parent.resolve() / self.path.name, inside

    def data(self) -> bytes:
        """Its bytes; none when the archive does not give them."""
        return archive.take_out(self.path, self.member).data if self.member else self.path.read_bytes()


def is_form(path: Path, mapping: Mapping | None) -> bool:
    """Whether a table that nobody named is a form's: it tells of people, by two columns and a row at least."""
    known = recognised(path, mapping)
    return known is not None and len(known[1].taken) > 1 and len(read_table(path)) > 1


def is_bare(path: Path) -> bool:
    """Whether a table has a header and nothing below it."""
    return len(read_table(path)) == 1


def recognised(path: Path, mapping: Mapping | None) -> tuple[Row, Columns] | None:
    """The header of a table and what its columns hold; None when it is not a form's."""
    rows = read_table(path)
    if not rows:
        return None
    columns = recognise(rows[0], mapping)
    return (rows[0], columns) if columns.tells_people else None


def load(forms: Sequence[Export]) -> Iterator[Piece]:
    """The rows of the forms, each with its files, then the files of nobody."""
    tables = frozenset(form.path.resolve() for form in forms)
    companions = dict.fromkeys(companion for form in forms for companion in form.companions)
    stored: dict[str, Stored] = {}
    met: set[tuple[Path, str]] = set()
    for file in (file for companion in companions for file in _files_of(companion)):
        if file.place not in met and (file.fault or file.path.resolve() not in tables):
            met.add(file.place)
            stored[file.source if file.source not in stored else str(file.path)] = file
    labels = tuple(sorted(name for name, file in stored.items() if not archive.is_left_behind(file.name) and not file.fault))
    taken: set[str] = set()
    for form in forms:
        for piece, files in _rows(form, labels, stored):
            taken.update(files)
            yield piece
    for name in sorted(stored):
        if name not in taken:
            yield from _of_nobody(stored[name])


def _rows(form: Export, labels: Sequence[str], stored: dict[str, Stored]) -> Iterator[tuple[Piece, tuple[str, ...]]]:
    table = read_table(form.path)
    header = [join.exact(cell) for cell in table[0]]
    places: dict[str, list[int]] = {}
    for canonical, title in form.columns:
        places.setdefault(canonical, []).append(header.index(join.exact(title)))
    order, notes = _date_order(form, table, places)
    answers = [_answers(row, places) for row in table[1:]]
    joined = join.join([_asked(cells) for cells in answers], labels)
    for number, (cells, found) in enumerate(zip(answers, joined, strict=True), start=2):
        files = tuple(Attachment(label(stored[name].name), stored[name].data()) for name in found.files)
        told = (*cells.items(), ("submitted_at", _moment(cells.get("submitted", ""), order)))
        said = (*notes, *_notes(found))
        yield (
            Piece(
                f"{form.name}, row {number}", "row", b"", f"row {number}", tuple(pair for pair in told if pair[1]), files, said
            ),
            found.files,
        )


def _answers(row: Row, places: dict[str, list[int]]) -> dict[str, str]:
    """A row's cells by canonical column; several columns of files are drawn together, one a line."""
    cells = {}
    for canonical, at in places.items():
        told = [row[place] for place in at if row[place].strip()]
        cells[canonical] = "\n".join(told) if canonical in _SEVERAL else next(iter(told), "")
    return cells


def _asked(cells: dict[str, str]) -> join.Asked:
    name = cells.get("name") or " ".join(filter(None, (cells.get("first_name"), cells.get("last_name"))))
    named = "\n".join(cells.get(column, "") for column in ("file", "other_files"))
    return join.Asked(join.names_in(named), cells.get("email", ""), one_line(name), cells.get("id", ""))


def _date_order(form: Export, table: Sequence[Row], places: dict[str, list[int]]) -> tuple[str, tuple[Note, ...]]:
    if form.date_order or "submitted" not in places:
        return form.date_order, ()
    order = dates.order_of(row[places["submitted"][0]] for row in table[1:])
    return order or "day-first", () if order else (Note("intake.dates-ambiguous"),)


def _moment(cell: str, order: str) -> str:
    moment = dates.read(cell, order)
    return moment.isoformat() if moment else ""


def _notes(found: join.Joined) -> tuple[Note, ...]:
    told = (
        ("intake.file-shared", found.shared),
        ("intake.file-missing", found.missing and not found.shared),
        ("intake.joined-by-name", found.guessed),
    )
    return tuple(Note(code) for code, holds in told if holds and not (code == "intake.file-missing" and found.guessed))


def _files_of(companion: Path) -> Iterator[Stored]:
    """The files of a folder, an archive, or one file, by their path below it."""
    if companion.is_dir():
        top = companion.name or companion.resolve().name
        for entry in walking.entries(companion):
            below = entry.below
            yield from _stored(entry.path, below, f"{top}/{below}", entry.fault)
    else:
        yield from _stored(companion, companion.name, companion.name, walking.fault_of(companion))


def _stored(path: Path, below: str, source: str, fault: str) -> Iterator[Stored]:
    if fault or path.suffix.lower() != ".zip":
        yield Stored(below, source, path, fault=fault)
        return
    try:
        for member in archive.listing(path):
            inner = "/".join((*member.inside, member.name))
            yield Stored(f"{below}!{inner}", f"{source}!{inner}", path, member)
    except zipfile.BadZipFile:
        yield Stored(below, source, path)


def _of_nobody(file: Stored) -> Iterator[Piece]:
    if file.fault:
        yield folder.unreachable(file.source, file.fault)
        return
    if file.member is None:
        yield from folder.one_file(file.path, file.source)
        return
    member = archive.take_out(file.path, file.member)
    if archive.is_left_behind(file.name) or member.fault:
        code = member.fault or "intake.left-behind"
        yield Piece(label(file.source), "file", member.data, label(file.name), notes=(Note(code),))
    else:
        yield from folder.of_bytes(member.data, member.name, file.source, depth=1)
