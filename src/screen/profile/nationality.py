"""Nationalities in a text: adjectives and names of countries with their ISO 3166 codes, and the labels they stand behind.

The words are in ``data/nationalities.toml``. An adjective inside a longer name ("Malaysian Institute of Planners", "Indonesian
cooking club") says nothing of a person and is not read as a statement.
"""

from __future__ import annotations

import re
from functools import cache

from screen.phrases import Match, Phrasebook
from screen.profile import tongues
from screen.profile.vocabulary import load

_CELL_START = re.compile(r"(?:^\s*(?:\d{1,2}|[a-z])[.)]|^|[\t|,;•·(]|\s{2,})\s*$")
_ETHNIC = r"(?:chinese|indian|malay|iban|kadazan|dusun|bidayuh|eurasian|sikh|tamil|punjabi|bumiputera|javanese|peranakan)"
_AFTER_BARE = re.compile(
    rf"\s*(?:{_ETHNIC}\b\s*)?(?:$|[,.;:|)\]\t/&·•]|[-\u2013\u2014]\s|\(|and\b|I\b|who\b|by\s+birth|aged?\b|male\b|female\b|single\b|married\b|\d)",
    re.IGNORECASE,
)
_AFTER_NATIONAL = re.compile(
    r"\s*(?:nationals?\b(?!\s+(?-i:[A-Z]))|citizens?\b|citizenship\b|nationality\b|passport\b)", re.IGNORECASE
)
_OF_THINGS = re.compile(
    r"[\s-]+(?:work\w*|employment|student|dependant|dependent|spouse|social|permits?|pass(?:es)?|visas?|residence|residency"
    r"|permanent|pr|descent|origin|parent\w*|ancestry|born|wife|husband|family|government|compan\w+|employer)\b",
    re.IGNORECASE,
)
_BEFORE_BARE = re.compile(
    r"(?:^\s*|(?<!\b\w)[.;:|\t(\u2013\u2014•·,/]\s*|\b(?:(?:am|i'm|i\u2019m|being|as)(?:\s+an?)?|seorang|proud|fellow)\s+)$",
    re.IGNORECASE,
)
_SELF = re.compile(r"\b(?:am|i'm|i\u2019m|being|seorang)\b[^.;]{0,4}$", re.IGNORECASE)
_AGED = re.compile(
    r"[\s,|/(]*(?:\d\d\b(?!\s*%)|aged?\b|male\b|female\b|single\b|married\b|by birth|(?:based|living|residing|working)\s+in\b)",
    re.IGNORECASE,
)
_BEFORE_OF = re.compile(
    r"\b(?:citizen|national|passport\s+holder|warga\s*negara|rakyat|citizenship)\s+(?:of\s+)?(?:the\s+)?$", re.IGNORECASE
)
_PLACE = re.compile(
    r"\b(?:in|into|to|from|for|within|outside|near|at|entering|leaving|visiting|di|ke|dari|dalam|luar)\s+(?:the\s+)?"
    r"(?:[\w.'\u2019-]+,?\s+){0,4}$",
    re.IGNORECASE,
)
"""What stands before a country that is only a place: ``living in Kuala Lumpur, Malaysia``."""
_PASS_OF = re.compile(
    r"\b(?:pass|passes|permits?|visas?|(?:pas|permit|izin|ijin|visa) [\w-]+(?: [\w-]+)?|pr|permanent residen(?:t|ce|cy)"
    r"|penduduk tetap|pemastautin tetap|kitas|kitap)\s+(?:status\s+)?(?:of\s+|for\s+|in\s+|di\s+|untuk\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
"""What stands before the country that gave a pass: ``Indonesia (pemegang Employment Pass Malaysia)``."""
_CITIZEN = frozenset({"citizen", "warganegara", "warga negara"})
_RACES = frozenset({"chinese", "indian"})
"""In Malaysia these name communities of citizens as well: alone they state no nationality."""
_KIN = re.compile(
    r"\b(?:spouse|wife|husband|married|mother|father|parents?|sons?|daughters?|child(?:ren)?|fianc\w+|partner|suami|isteri|istri|pasangan"
    r"|berkahwin|menikah|kepada|ibu|bapa)\b[^.;]{0,18}$",
    re.IGNORECASE,
)


def countries(text: str) -> list[str]:
    """The ISO codes of all nationalities in the value behind a label ("Malaysian / Chinese", "Indonesia"), in order."""
    return [match.value for match in _book().find(text)]


def begins_with(text: str) -> str:
    """The ISO code of the nationality or country that a text begins with, or an empty string."""
    first = _book().first(text)
    return first.value if first is not None and not re.search(r"\w", text[: first.start]) else ""


def held(value: str) -> list[str]:
    """The ISO codes of the nationalities that the value behind a label gives the writer, in order.

    Only its first sentence counts, and neither what is said of a spouse or parent ("Japanese (wife of a Malaysian)") nor an
    adjective before another thing ("no Malaysian work permit", "of Malaysian descent") nor a country that somebody lives,
    studies or wants to work in ("Filipino (needs a visa to work in Malaysia)").
    """
    first = re.split(r"\.\s", value)[0]
    matches = [m for m in _book().find(first) if m.phrase in _people() or not _PLACE.search(first[: m.start])]
    matches = [m for m in matches if not _PASS_OF.search(first[: m.start])]
    return [m.value for m in matches if not of_kin(first, m.start) and not _OF_THINGS.match(first, m.end)]


def stated(text: str) -> list[tuple[str, int, int]]:
    """Nationalities that a sentence states of its writer: "Malaysian, 28", "Indian national", "citizen of Japan"."""
    found: list[tuple[str, int, int]] = []
    for match in _book().find(text):
        if of_kin(text, match.start):
            continue
        if _AFTER_NATIONAL.match(text, match.end) or _BEFORE_OF.search(text[: match.start]) or _bare(text, match):
            found.append((match.value, match.start, match.end))
    return found


def of_kin(text: str, at: int) -> bool:
    """Whether what stands at a place is said of a husband, wife, parent or child."""
    return bool(_KIN.search(text[:at]))


def elsewhere(text: str, start: int, end: int, country: str) -> bool:
    """Whether another country stands right beside some words: "permanent resident of Singapore", "UK student visa"."""
    if country in countries(text[start:end]):
        return False
    before = [match.value for match in _book().find(text[:start]) if not text[match.end : start].strip(" -")]
    after = re.match(r"\s*(?:status\s*)?(?:\(|of|in|for|to work in|,)\s*(?:the\s+)?(\S+(?:\s\S+)?)", text[end:])
    beside = before + (countries(after[1]) if after else [])
    return bool(beside) and country not in beside


def labelled(line: str, labels: Phrasebook[str]) -> list[tuple[str, str, int, int]]:
    """Labels at the start of a cell with the value that follows: label's group, value, and the place of both.

    The value is empty when nothing follows on the line.
    """
    found: list[tuple[str, str, int, int]] = []
    every = [m for m in labels.find(line) if _CELL_START.search(line[: m.start]) or _in_a_row_of_labels(line, m)]
    matches = [m for i, m in enumerate(every) if not (i and _is_value_of(line, every[i - 1], m))]
    for i, match in enumerate(matches):
        end = matches[i + 1].start if i + 1 < len(matches) else len(line)
        between = re.match(r"[^\S\t]*(?:\([^)]*\)[^\S\t]*)?([:\t=]|[-\u2013\u2014]\s)?[\s:\t]*", line[match.end : end])
        start = match.end + (between.end() if between else 0)
        value = re.split(r"[|;]|\t\s*\S+\s*[:\t]|\s[A-Z][\w/]+(?: [A-Z]\w+)?\s*:(?=\s)", line[start:end])[0].strip()
        if value and not (between and between[1]) and not _whole(value):
            continue
        found.append((match.value, value, match.start, start + len(value)))
    return found


def _is_value_of(line: str, label: Match[str], match: Match[str]) -> bool:
    """Whether a word that may be a label stands in the cell behind one, and ends it: ``Citizenship | Citizen``."""
    rest = line[match.end :].strip(" .")
    ends = not rest or (rest[0] == "\t" and match.phrase.casefold() in _CITIZEN)
    return line[label.end : match.start].strip(" :") == "\t" and ends


def _in_a_row_of_labels(line: str, match: Match[str]) -> bool:
    """Whether a label stands inside a line of labels and values: ``Race: Malay Nationality: Malaysian Religion: Islam``."""
    return line[match.start].isupper() and bool(re.match(r"\s*:", line[match.end :])) and ":" in line[: match.start]


def _whole(value: str) -> bool:
    """Whether a value without colon is nothing but a nationality: ``Citizenship Malaysia``."""
    first = _book().first(value)
    return first is not None and first.start == 0 and len(value) - first.end <= 2


def _bare(text: str, match: Match[str]) -> bool:
    """An adjective that stands alone: at the start of a sentence or after "I am", and followed by no noun.

    One that is also a language ("Japanese") needs an "I am" before it, or an age or the like after it.
    """
    before, after = text[: match.start], text[match.end :]
    if (
        match.phrase not in _people()
        or (match.phrase.casefold() in _RACES and not _SELF.search(before))
        or not _BEFORE_BARE.search(before)
        or not _AFTER_BARE.match(after)
    ):
        return False
    return not tongues.mentions(match.phrase, listed=False) or bool(_SELF.search(before) or _AGED.match(after))


@cache
def _book() -> Phrasebook[str]:
    table = load("nationalities")
    pairs = [(word, code) for code, entry in table.items() for word in (*entry.get("people", []), *entry.get("countries", []))]
    return Phrasebook(pairs)


@cache
def _people() -> frozenset[str]:
    return frozenset(word for entry in load("nationalities").values() for word in entry.get("people", []))
