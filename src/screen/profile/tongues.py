"""Names of languages in a text: Bahasa Malaysia, 中文, Kadazandusun, B. Inggeris, and bare "Bahasa" by the document's country.

Turns text into mentions with ISO 639 codes; the names are in ``data/languages.toml``. Names of countries and peoples
(Indonesia, Cina, Arab) are read as languages only where languages are listed, or after "bahasa".
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from screen.model import Line
from screen.phrases import Match, Phrasebook
from screen.profile import fluency
from screen.profile.misread import mended
from screen.profile.vocabulary import load

_BAHASA = "bahasa"
_INDONESIAN = re.compile(
    r"\b(?:indonesia\w*|jakarta|jawa|kewarganegaraan|riwayat|universitas|ipk|agustus|desember)\b|\+62", re.IGNORECASE
)
_MALAYSIAN = re.compile(
    r"\b(?:malaysia\w*|kuala lumpur|selangor|warganegara|melayu|universiti|pngk|ogos|disember|spm|sdn bhd|johor|penang|sabah"
    r"|sarawak)\b",
    re.IGNORECASE,
)
_COMMON_WORDS = frozenset({"dari", "suluk", "musi"})
"""Names of languages that are other words too when they stand in small letters: "Korean, dari drama"."""
_OWN_WORD = re.compile(
    r"\s*(?:ibunda|ibu|pertama|kedua|asing|lain|daerah|sehari|harian|yang|rasmi|utama|tubuh|badan|isyarat|pengaturcaraan|pemrograman"
    r"|di rumah|rumah|&|/|dan\b|and\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A language named at ``text[start:end]``."""

    start: int
    end: int
    language: str


def mentions(text: str, *, listed: bool, bahasa: str = "ms") -> list[Mention]:
    """The languages that a text names. ``listed``: it is a list of languages; ``bahasa``: what "Bahasa" alone means here."""
    found: list[Mention] = []
    text = mended(text)
    for match in _book(listed).find(text):
        if text[match.start : match.end] in _COMMON_WORDS:
            continue
        if match.value != _BAHASA:
            found.append(_mention(text, match))
        elif listed and _alone(text, match):
            found.append(Mention(match.start, match.end, bahasa))
    return found


def bare_bahasa(lines: Iterable[Line]) -> str:
    """What "Bahasa" alone means in a document: ``id`` in one of Indonesia, else ``ms``."""
    text = "\n".join(line.text for line in lines)
    return "id" if len(_INDONESIAN.findall(text)) > len(_MALAYSIAN.findall(text)) else "ms"


def _mention(text: str, match: Match[str]) -> Mention:
    return Mention(match.start, match.end, match.value)


def _alone(text: str, match: Match[str]) -> bool:
    """Whether "Bahasa" is itself the language: no label, no heading of a table, and before no word but one on its level."""
    if _OWN_WORD.match(text, match.end):
        return False
    rest = text[match.end :]
    follows = re.match(r"\s+(?=[^\W\d_])", rest)
    if follows and not any(mark.start == follows.end() for mark in fluency.marks(rest)):
        return False
    label = re.match(r"\s*(?:\([^)]*\)\s*)?[:\t|]", rest)
    return not (label and (not rest.strip(" \t:|") or _book(True).first(rest) is not None or "\t" in label.group()))


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
