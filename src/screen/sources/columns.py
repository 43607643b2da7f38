"""Which column of a form holds what: by the synonyms of ``data/columns.toml``, or by the recruiter's own mapping file."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from screen.phrases import folded, stored
from screen.sources.export import ExportError

#: What a column can be taken for. Several columns may hold files; of all others the first that fits counts.
CANONICAL = tuple("submitted email phone first_name last_name name position file link other_files message id".split())
_SEVERAL = frozenset({"file", "other_files", "link"})
_DATE_ORDERS = frozenset({"day-first", "month-first"})


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column was taken for: pairs of canonical name and place in the row, in the order of the row."""

    taken: tuple[tuple[str, int], ...]

    def places(self, canonical: str) -> tuple[int, ...]:
        """The places of the columns taken for one thing."""
        return tuple(place for name, place in self.taken if name == canonical)

    @property
    def tells_people(self) -> bool:
        """Whether the table is a form: it has a column of names or of addresses."""
        return any(name in {"name", "first_name", "email"} for name, _ in self.taken)


@dataclass(frozen=True, slots=True)
class Mapping:
    """A mapping file: headers by canonical name, and the order of day and month (empty when the rows are to decide)."""

    headers: tuple[tuple[str, str], ...] = ()
    date_order: str = ""


_synonyms = partial(stored, "sources", "columns")


def recognise(headers: Sequence[str], mapping: Mapping | None = None) -> Columns:
    """What the columns of a table hold. The mapping goes before the synonyms; whole headers go before words in them."""
    taken: dict[int, str] = {}
    for canonical, header in mapping.headers if mapping else ():
        taken[_place_of(header, headers)] = canonical
    mapped = frozenset(taken.values())
    keys = [folded(header) for header in headers]
    for kind in ("whole", "words"):
        for canonical in CANONICAL:
            if canonical in mapped:
                continue
            for place, key in enumerate(keys):
                if place in taken or not key or (canonical in taken.values() and canonical not in _SEVERAL):
                    continue
                if _fits(key, _synonyms()[canonical][kind], kind) and not _misleads(key, canonical, kind, keys):
                    taken[place] = canonical
    return Columns(tuple((taken[place], place) for place in sorted(taken)))


def _fits(key: str, phrases: Sequence[str], kind: str) -> bool:
    if kind == "whole":
        return key in {folded(phrase) for phrase in phrases}
    return any(f" {folded(phrase)} " in f" {key} " for phrase in phrases)


def _misleads(key: str, canonical: str, kind: str, keys: Sequence[str]) -> bool:
    """Whether a header that fits is about another person, another time, or the post that somebody holds."""
    if kind == "words":
        return _fits(key, _synonyms()["not"]["words"], "words")
    employed = any(_fits(other, _synonyms()["employers"]["whole"], "whole") for other in keys)
    return canonical == "position" and key == "job title" and employed


def _place_of(header: str, headers: Sequence[str]) -> int:
    wanted = folded(header)
    for place, known in enumerate(headers):
        if folded(known) == wanted:
            return place
    raise ExportError(
        "intake.mapping", f"the mapping names the column {header!r}; the form has: {', '.join(map(repr, headers))}"
    )


def read_mapping(path: Path) -> Mapping:
    """A mapping file in TOML or YAML: ``columns: {email: "Alamat e-mel", file: ["CV", "Sijil"]}``, ``date_order: day-first``.

    The names of columns may also stand at the top of the file. Raises `ExportError` when the file cannot be used.
    """
    known = _parsed(path)
    columns = known.get("columns", {key: value for key, value in known.items() if key != "date_order"})
    order = str(known.get("date_order", ""))
    if order and order not in _DATE_ORDERS:
        raise ExportError("intake.mapping", f"{path}: date_order is day-first or month-first")
    if not isinstance(columns, dict):
        raise ExportError("intake.mapping", f"{path}: columns is a table of names and headers")
    pairs: list[tuple[str, str]] = []
    for name, headers in columns.items():
        if name not in CANONICAL:
            raise ExportError("intake.mapping", f"{path}: {name!r} is none of {', '.join(CANONICAL)}")
        pairs.extend((str(name), str(header)) for header in (headers if isinstance(headers, list) else [headers]))
    return Mapping(tuple(pairs), order)


def _parsed(path: Path) -> dict[str, object]:
    import yaml

    try:
        text = path.read_text(encoding="utf-8-sig")
        known = tomllib.loads(text) if path.suffix.lower() == ".toml" else yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, yaml.YAMLError) as fault:
        raise ExportError("intake.mapping", f"{path}: {type(fault).__name__}") from fault
    if not isinstance(known, dict):
        raise ExportError("intake.mapping", f"{path}: not a table of names and headers")
    return known
