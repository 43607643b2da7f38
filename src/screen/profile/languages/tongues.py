"""Names of languages in a text: Bahasa Malaysia, 中文, Kadazandusun, B. Inggeris, and bare "Bahasa" by the document's country.

Turns text into mentions with ISO 639 codes; the names are in ``data/languages.toml``. Names of countries and peoples
(Indonesia, Cina, Arab) are read as languages only where languages are listed, or after "bahasa".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from screen.model import Line
from screen.phrases import Match, Phrasebook
from screen.profile.languages import fluency
from screen.profile.languages.misread import mended
from screen.profile.vocabulary import load

_BAHASA = "bahasa"
_COMMON_WORDS = frozenset({"dari", "suluk", "musi"})
"""Names of languages that are other words too when they stand in small letters: "Korean, dari drama"."""
_OWN_WORD = re.compile(
    r"\s*(?:ibunda|ibu|pertama|kedua|asing|lain|daerah|sehari|harian|yang|rasmi|utama|tubuh|badan|isyarat|pengaturcaraan|pemrograman"
    r"|di rumah|rumah|&|/|dan\b|and\b)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"\s*(?:\([^)]*\)\s*)?[:\t|]")
_NOTHING = re.compile(r"[ \t:|]*")
_LEVEL = 40
"""Letters within which a level stands behind "Bahasa"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A language named at ``text[start:end]``."""

    start: int
    end: int
    language: str


@lru_cache(maxsize=512)
def mentions(text: str, *, listed: bool, bahasa: str = "ms") -> tuple[Mention, ...]:
    """The languages that a text names. ``listed``: it is a list of languages; ``bahasa``: what "Bahasa" alone means here."""
    found: list[Mention] = []
    text = mended(text)
    named = _book(listed).find(text)
    for match in named:
        if text[match.start : match.end] in _COMMON_WORDS:
            continue
        if match.value != _BAHASA:
            found.append(Mention(match.start, match.end, match.value))
        elif listed and _alone(text, match, last=match is named[-1]):
            found.append(Mention(match.start, match.end, bahasa))
    return tuple(found)


def bare_bahasa(lines: Iterable[Line]) -> str:
    """What "Bahasa" alone means in a document: ``id`` in one of Indonesia, else ``ms``."""
    text = "\n".join(line.text for line in lines)
    return "id" if len(_signs("id").findall(text)) > len(_signs("ms").findall(text)) else "ms"


def _alone(text: str, match: Match[str], *, last: bool) -> bool:
    """Whether "Bahasa" is itself the language: no label, no heading of a table, and before no word but one on its level.

    ``last``: no language is named behind it.
    """
    if _OWN_WORD.match(text, match.end):
        return False
    rest = text[match.end : match.end + _LEVEL]
    follows = re.match(r"\s+(?=[^\W\d_])", rest)
    if follows and not any(mark.start == follows.end() for mark in fluency.marks(rest)):
        return False
    label = _LABEL.match(text, match.end)
    return label is None or (last and not _NOTHING.fullmatch(text, match.end) and "\t" not in label.group())


@cache
def _signs(language: str) -> re.Pattern[str]:
    signs = (re.escape(sign).replace(r"\*", r"\w*") for sign in load("languages")[language]["signs"])
    return re.compile(rf"(?<!\w)(?:{'|'.join(signs)})(?!\w)", re.IGNORECASE)


@cache
def _book(listed: bool) -> Phrasebook[str]:
    entries: list[tuple[str, str]] = [(_BAHASA, _BAHASA)]
    for code, table in load("languages").items():
        names = table.get("names", [])
        places = table.get("places", [])
        entries += [(name, code) for name in names]
        entries += [
            (f"{prefix} {name}", code) for prefix in ("bahasa", "basa", "bhs", "b", "berbahasa") for name in (*names, *places)
        ]
        entries += [(f"{name} language", code) for name in names]
        entries += [(f"{name} {what}", code) for name in names for what in ("dialect",)]
        if listed:
            entries += [(name, code) for name in places]
    return Phrasebook(entries)
