"""The degree that a sentence asks for: its level, and the fields of study that it names."""

from __future__ import annotations

from functools import cache

from screen.criteria.draft.subject import months_of, short
from screen.criteria.draft.table import book, names, table
from screen.criteria.draft.values import Guess, Terms
from screen.criteria.known import fields
from screen.model import LADDER, Level
from screen.phrases import Phrasebook


def degree(sentence: str, terms: Terms, *, named_only: bool = False) -> tuple[Guess, ...]:
    """The degree asked for; none where the words only name a school certificate that another criterion rests on."""
    cue = book("degree", "phrases").first(sentence)
    level = _level(sentence)
    if cue is None or level is None or (named_only and level in (Level.SECONDARY, Level.PRE_UNIVERSITY)):
        return ()
    if sentence[: cue.start].casefold().rstrip().endswith(("high", "a", "some")) and "degree of" in sentence.casefold():
        return ()
    codes = _fields(sentence[cue.start :] if months_of(sentence) is None else _before_length(sentence, cue.start), terms)
    every = names("degree", "any_field", sentence) or level in (Level.SECONDARY, Level.PRE_UNIVERSITY)
    marks = []
    if not codes and not every:
        marks.append("Which fields of study are the post's own? Until somebody names them every field counts.")
    elif names("degree", "open_field", sentence) and not every:
        marks.append("Which other fields of study are related? Write them under fields, direct or adjacent.")
    isced = (
        tuple(codes) if codes and not every else tuple(f"{code} {name}" for code, name in fields().items() if _is_broad(code))
    )
    keys = (("level", level.value), ("fields", {"direct": {"isced": isced}}))
    return (Guess("degree", "degree", short(sentence), keys, tuple(marks)),)


def _level(sentence: str) -> Level | None:
    """The lowest level named: "a diploma or degree" is passed with a diploma."""
    found = {match.value for match in _levels().find(sentence)}
    named = [level for level in LADDER if level.value in found]
    return named[0] if named else None


def _is_broad(code: str) -> bool:
    """Whether a code is one of the ten broad fields, 01 to 10; 00 are the basic programmes."""
    return len(code) == 2 and "01" <= code <= "10"


@cache
def _levels() -> Phrasebook[str]:
    return Phrasebook((phrase, name) for name, phrases in table()["degree"]["levels"].items() for phrase in phrases)


def _before_length(sentence: str, start: int) -> str:
    """The part that speaks of the degree, where the sentence goes on to the years of experience."""
    cut = sentence.casefold().find(" with ", start)
    return sentence[start:] if cut < 0 else sentence[start:cut]


def _fields(text: str, terms: Terms) -> list[str]:
    """The fields named, by code and name; a code that only fills up with noughts is that of the wider field."""
    names = fields()
    found: dict[str, None] = {}
    for match in terms.fields.find(text):
        code = match.value
        while code not in names and len(code) > 2:
            code = code[:-1]
        if text[match.start : match.end].casefold() not in table()["degree"]["vague"] and code in names:
            found.setdefault(f"{code} {names[code]}")
    return list(found)
