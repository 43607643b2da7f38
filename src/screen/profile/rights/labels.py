"""Labels at the head of a cell, "Nationality", "Visa status", with the value that follows each on its line."""

from __future__ import annotations

import re
from dataclasses import replace

from screen.phrases import Match, Phrasebook, folded
from screen.profile.languages import misspelt
from screen.profile.rights import denials, nationality
from screen.profile.vocabulary import any_of, listed

_CELL_START = re.compile(r"(?:(?:^|\t)\s*(?:\d{1,2}|[a-z])[.)]|^|[\t|,;•·(]|(?<=\w\w)\.\s|\s{2,}|\s[-\u2013\u2014]\s)\s*$")
_SENTENCE_END = re.compile(r"\.\s")
_LED = re.compile(
    rf"(?:^|(?<=[\t|,;•·(])|(?<=\s\s))\s*(({any_of('rights', 'of_labels', 'leading')}\b)?[^\W\d]*)[^\S\t]+$", re.IGNORECASE
)
"""A word that begins a cell and leads up to a label."""
_CITIZEN = listed("rights", "citizen", "alone")
_PAPERS = listed("rights", "of_labels", "papers")
_MARKED = listed("rights", "of_labels", "marked")
"""Labels that are words of names as well: a mark stands between them and their value."""


def find(line: str, known: Phrasebook[str]) -> list[tuple[str, str, int, int]]:
    """Labels at the start of a cell with the value that follows: label's group, value, and the place of both.

    The value is empty when nothing follows on the line.
    """
    found: list[tuple[str, str, int, int]] = []
    every = [_with_country(line, m) for m in misspelt.find(known, line)]
    every = [m for m in every if _CELL_START.search(line[: m.start]) or _in_a_row_of_labels(line, m)]
    matches = [m for i, m in enumerate(every) if not (i and _is_value_of(line, every[i - 1], m))]
    for i, match in enumerate(matches):
        end = matches[i + 1].start if i + 1 < len(matches) else len(line)
        between = re.match(r"[^\S\t]*(?:\([^)]*\)[^\S\t]*)?([:\t=]|[-\u2013\u2014]\s)?[\s:\t]*", line[match.end : end])
        start = match.end + (between.end() if between else 0)
        value = re.split(r"[|;]|\t(?=[^\t]*[:\t])|\s[A-Z][\w/]+(?: [A-Z]\w+)?\s*:(?=\s)", line[start:end])[0].strip()
        if value and not (between and between[1]):
            if folded(match.phrase) in _MARKED and not re.search(r"[\t|]", line):
                continue
            value = _SENTENCE_END.split(value.partition("\t")[0])[0]
            if not nationality.is_nothing_else(value) or len(set(nationality.countries(line[start:end]))) > 1:
                continue
        found.append((match.value, value, match.start, start + len(value)))
    return found


def tells(label: str, value: str) -> bool:
    """Whether a value behind a label tells a nationality: behind one of papers only a country does, not ``Passport: yes``."""
    return folded(re.sub(r"\([^()]*\)|[:=]", " ", label)) not in _PAPERS or bool(nationality.countries(value))


def _with_country(line: str, label: Match[str]) -> Match[str]:
    """A label with the name of a country or "current" that leads up to it: ``Malaysian residence status``."""
    lead = _LED.search(line, max(0, label.start - denials.REACH), label.start)
    if lead is None or not (lead[2] or nationality.countries(lead[1])):
        return label
    return replace(label, start=lead.start(1))


def _is_value_of(line: str, label: Match[str], match: Match[str]) -> bool:
    """Whether a word that may be a label stands in the cell behind one, and ends it: ``Citizenship | Citizen``."""
    rest = line[match.end :].strip(" .")
    ends = not rest or (rest[0] == "\t" and match.phrase.casefold() in _CITIZEN)
    return line[label.end : match.start].strip(" :") == "\t" and ends


def _in_a_row_of_labels(line: str, match: Match[str]) -> bool:
    """Whether a label stands inside a line of labels and values: ``Race: Malay Nationality: Malaysian Religion: Islam``."""
    return line[match.start].isupper() and bool(re.match(r"\s*:", line[match.end :])) and ":" in line[: match.start]
