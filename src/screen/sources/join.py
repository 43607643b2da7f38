"""Which files belong to which row of a form: by the file's name, else by the address, else by the person's name in it.

Forms rename what people upload: Google's puts `` - Person`` before the ending, browsers put `` (1)`` there, systems put each
person's files into a folder. A name of a file that several people's rows give is joined only to the row whose person it bears.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from rapidfuzz import fuzz

from screen.phrases import folded, words
from screen.sources.labels import last_part

_ENDING = re.compile(r"\.(?:pdf|docx?|odt|rtf|txt|html?|jpe?g|png|zip|pages|heic|tiff?|webp|gif|bmp|md)$", re.IGNORECASE)
_COPY = re.compile(r"\s*(?:\(\d{1,3}\)|\[\d{1,3}\]|- ?copy|_copy)$", re.IGNORECASE)
_BETWEEN = re.compile(
    r"\s*[;|\n\r]+\s*|,\s*(?=https?://)|(?<=\.(?:pdf|odt|rtf|txt|doc|jpg|png|zip)),\s*|(?<=\.(?:docx|html|jpeg)),\s*",
    re.IGNORECASE,
)
_NAME_FITS = 90
_SHORTEST = 4


@dataclass(frozen=True, slots=True)
class Asked:
    """What a row says of its files and its person."""

    files: tuple[str, ...] = field(default=(), repr=False)
    email: str = field(default="", repr=False)
    name: str = field(default="", repr=False)
    id: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Joined:
    """What a row got: the labels of its files, and how they were found."""

    files: tuple[str, ...] = field(default=(), repr=False)
    missing: bool = False
    """A file is named and none was found."""
    shared: bool = False
    """The file named is named by rows of other people too."""
    guessed: bool = False
    """Joined by address or name."""


def names_in(cell: str) -> tuple[str, ...]:
    """The names of files that a cell gives; of web addresses, the name at their end where there is one."""
    found = [_name_of(part.strip().strip('"')) for part in _BETWEEN.split(cell) if part.strip()]
    return tuple(dict.fromkeys(name for name in found if name))


def _name_of(part: str) -> str:
    if not re.match(r"(?i)https?://", part):
        return part if part not in {"-", "n/a", "N/A", "none", "nil", "tiada"} else ""
    last = unquote(urlsplit(part).path).rpartition("/")[2]
    return last if _ENDING.search(last) else ""


def join(rows: Sequence[Asked], labels: Sequence[str]) -> tuple[Joined, ...]:
    """The files of each row; ``labels`` are the paths of all files below their folder."""
    by_name = _by_name(labels)
    named = [_named(row, by_name) for row in rows]
    claims: dict[str, set[int]] = defaultdict(set)
    for at, files in enumerate(named):
        for file in files:
            claims[file].add(at)
    taken = {file for files in named for file in files}
    joined = [_settled(at, rows, named[at], claims) for at in range(len(rows))]
    free = [label for label in labels if label not in taken or _given_up(label, claims, joined)]
    return tuple(_with_guess(rows[at], known, free, rows) for at, known in enumerate(joined))


def _given_up(label: str, claims: Mapping[str, set[int]], joined: Sequence[Joined]) -> bool:
    return all(label not in joined[at].files for at in claims[label])


def key(name: str) -> str:
    """A file's name as it is compared: without folder, ending, copy number, case, and signs between words."""
    stem = _COPY.sub("", _ENDING.sub("", last_part(name).strip()).strip())
    return folded(stem) or stem.casefold()


def exact(name: str) -> str:
    """A file's name without its folder, blanks and case drawn together: the closest comparison."""
    return " ".join(last_part(name).replace("_", " ").split()).casefold()


def _by_name(labels: Sequence[str]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    close: dict[str, list[str]] = defaultdict(list)
    loose: dict[str, list[str]] = defaultdict(list)
    for label in labels:
        close[exact(label)].append(label)
        loose[key(label)].append(label)
    return close, loose


def _named(row: Asked, by_name: tuple[dict[str, list[str]], dict[str, list[str]]]) -> tuple[str, ...]:
    close, loose = by_name
    found: list[str] = []
    for name in row.files:
        hits = close.get(exact(name)) or _renamed(name, row, loose) or loose.get(key(name), [])
        found.extend(_own(row, hits))
    return tuple(dict.fromkeys(found))


def _renamed(name: str, row: Asked, loose: Mapping[str, list[str]]) -> list[str]:
    """The file as Google's forms rename it: the name, then the person's."""
    person = folded(row.name)
    return loose.get(f"{key(name)} {person}", []) if person else []


def _own(row: Asked, hits: Sequence[str]) -> Sequence[str]:
    """Of several files of one name, those that bear the row's person in their path; all when none does."""
    if len(hits) < 2:
        return hits
    return [hit for hit in hits if _bears(hit, row)] or hits[:0]


def _settled(at: int, rows: Sequence[Asked], files: tuple[str, ...], claims: Mapping[str, set[int]]) -> Joined:
    kept, shared = [], False
    for file in files:
        others = [rows[other] for other in claims[file] if other != at and not _one_person(rows[other], rows[at])]
        if others and not _bears(file, rows[at]):
            shared = True
        else:
            kept.append(file)
    return Joined(tuple(kept), missing=bool(rows[at].files) and not kept, shared=shared)


def _one_person(one: Asked, other: Asked) -> bool:
    if one.email and other.email:
        return one.email.casefold() == other.email.casefold()
    return bool(one.name) and fuzz.token_sort_ratio(one.name.casefold(), other.name.casefold()) >= _NAME_FITS


def _with_guess(row: Asked, known: Joined, free: Sequence[str], rows: Sequence[Asked]) -> Joined:
    """A row without files gets the free one that bears its person and nobody else's who asks."""
    if known.files:
        return known
    for bears in (_bears_address, _bears_id, _bears_name):
        found = [label for label in free if bears(label, row)]
        alone = [
            label
            for label in found
            if not any(bears(label, other) and not _one_person(other, row) for other in rows if other is not row)
        ]
        if alone:
            return Joined(tuple(alone), guessed=True)
    return known


def _bears(label: str, row: Asked) -> bool:
    return _bears_address(label, row) or _bears_id(label, row) or _bears_name(label, row)


def _bears_address(label: str, row: Asked) -> bool:
    return bool(row.email) and row.email.casefold() in label.casefold()


def _bears_id(label: str, row: Asked) -> bool:
    return len(row.id) >= _SHORTEST and re.search(rf"(?<![A-Za-z0-9]){re.escape(row.id)}(?![A-Za-z0-9])", label) is not None


def _bears_name(label: str, row: Asked) -> bool:
    """Whether all telling words of a name stand in a path, small slips allowed."""
    told = [word for word, _, _ in words(row.name) if len(word) > 2 and word not in {"bin", "binti"}]
    there = [word for word, _, _ in words(_ENDING.sub("", label).replace("_", " "))]
    glued = "".join(there)
    if len(told) < 2:
        return bool(told) and len(told[0]) >= _SHORTEST and told[0] in there
    return all(
        any(fuzz.ratio(word, known) >= _NAME_FITS for known in there) or (len(word) >= _SHORTEST and word in glued)
        for word in told
    )
