"""Names of languages in a text: Bahasa Malaysia, 中文, Kadazandusun, B. Inggeris, and bare "Bahasa" by the document's country.

Turns text into mentions with ISO 639 codes; the names are in ``data/languages.toml``. Names of countries and peoples
(Indonesia, Cina, Arab) are read as languages only where languages are listed, or after "bahasa".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from screen.model import Line
from screen.phrases import Match, Phrasebook
from screen.profile.languages import fluency, misspelt
from screen.profile.vocabulary import any_of, load, single_words

_BAHASA = "bahasa"
_any = partial(any_of, "fluency", "names")
_COMMON_WORDS = single_words("fluency", "names", "common")
"""Names of languages that are other words too when they stand in small letters: "Korean, dari drama"."""
_OWN_WORD = re.compile(rf"\s*(?:{_any('behind_bahasa')}|&|/|{_any('and')}\b)", re.IGNORECASE)
_PEOPLE = re.compile(rf"\s+{_any('people')}\b", re.IGNORECASE)
"""Behind the name of a people, what speaks of it and not of its language: ``Korean national raised in Ampang``."""
_RANK = re.compile(rf"\b{_any('rank')}\b", re.IGNORECASE)
_BEHIND_RANK = re.compile(rf"\b{_any('ranks')}(?:\s+{_any('own')})?(?:\s+{_any('is')})?[\s:]*$", re.IGNORECASE)
_BEFORE_LEVEL = re.compile(rf"\s*[(,]?\s*{_any('level')}\s+(?!{_any('no_level')}|\d)", re.IGNORECASE)
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
    named = misspelt.find(_book(listed), text)
    for match in named:
        printed = text[match.start : match.end]
        if printed in _COMMON_WORDS or (match.phrase in _codes() and not (printed.isupper() and _unfollowed(text, match.end))):
            continue
        if _PEOPLE.match(text, match.end):
            continue
        if match.value != _BAHASA:
            found.append(Mention(match.start, match.end, match.value))
        elif listed and _alone(text, match, last=match is named[-1]):
            found.append(Mention(match.start, match.end, bahasa))
    return tuple(found if listed else sorted([*found, *_ranked(text)], key=lambda mention: mention.start))


def _ranked(text: str) -> Iterator[Mention]:
    """Names of peoples that a sentence gives a rank or a level as languages: ``bahasa ibunda Melayu``, ``Arab tahap asas``."""
    for match in _places().find(text) if _RANK.search(text) else ():
        if _BEHIND_RANK.search(text, 0, match.start) or _BEFORE_LEVEL.match(text, match.end):
            yield Mention(match.start, match.end, match.value)


def bare_bahasa(lines: Iterable[Line]) -> str:
    """What "Bahasa" alone means in a document: ``id`` in one of Indonesia, else ``ms``."""
    text = "\n".join(line.text for line in lines)
    return "id" if len(_signs("id").findall(text)) > len(_signs("ms").findall(text)) else "ms"


def _alone(text: str, match: Match[str], *, last: bool) -> bool:
    """Whether "Bahasa" is itself the language: no label, no heading of a table, and before no word but one on its level.

    ``last``: no language is named behind it.
    """
    if _OWN_WORD.match(misspelt.meant(text[match.end : match.end + _LEVEL])):
        return False
    if not _unfollowed(text, match.end):
        return False
    label = _LABEL.match(text, match.end)
    return label is None or (last and not _NOTHING.fullmatch(text, match.end) and "\t" not in label.group())


def _unfollowed(text: str, at: int) -> bool:
    """Whether no word stands right behind a place but one for a level."""
    rest = text[at : at + _LEVEL]
    follows = re.match(r"\s+(?=[^\W\d_])", rest)
    return not follows or any(mark.start == follows.end() for mark in fluency.marks(rest))


@cache
def _codes() -> frozenset[str]:
    return frozenset(code for table in load("languages").values() for code in table.get("codes", ()))


@cache
def _signs(language: str) -> re.Pattern[str]:
    signs = (re.escape(sign).replace(r"\*", r"\w*") for sign in load("languages")[language]["signs"])
    return re.compile(rf"(?<!\w)(?:{'|'.join(signs)})(?!\w)", re.IGNORECASE)


@cache
def _places() -> Phrasebook[str]:
    """Names of languages that are other names too, by themselves."""
    return Phrasebook((name, code) for code, table in load("languages").items() for name in table.get("places", ()))


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
        entries += [(f"{name} {what}", code) for name in names for what in ("language", "dialect")]
        if listed:
            entries += [(name, code) for name in (*places, *table.get("codes", ()))]
    return Phrasebook(entries)
