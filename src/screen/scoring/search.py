"""The phrases of vocabularies, found in lines of a CV: what was found, and the line that holds it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from screen.criteria import Criteria, Group
from screen.model import LINE_END, SectionKind, Span
from screen.phrases import Match, Phrasebook

_LONG = 240
"""Characters of a line that is quoted whole."""
_AROUND = 90
"""Characters quoted before and after a place in a longer one."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a vocabulary, its group, and the line in which it stands."""

    phrase: str
    group: Group
    span: Span


@lru_cache(maxsize=64)
def book(criteria: Criteria, names: tuple[str, ...]) -> Phrasebook[Group]:
    """The phrases of several vocabularies; of two equal phrases the one that counts alone, then the one named first."""
    every = sorted(criteria.groups(names), key=lambda group: not group.alone)
    return Phrasebook((phrase, group) for group in every for phrase in group.phrases)


def groups(phrases: Phrasebook[Group], text: str) -> dict[Group, str]:
    """The groups of which a phrase stands in a text, each with its first phrase."""
    found: dict[Group, str] = {}
    for match in phrases.find(text):
        if _as_written(match, text):
            found.setdefault(match.value, match.phrase.rstrip("*"))
    return found


def _as_written(match: Match[Group], text: str) -> bool:
    """Letters that a vocabulary writes in capitals stand for a name: INTAN is an institute, Teluk Intan is a town."""
    return not match.phrase.isupper() or text[match.start : match.end].isupper()


def tells(found: Iterable[Group]) -> bool:
    """Whether groups found together say something: one that counts alone, or two of those that need another."""
    kinds = set(found)
    return any(group.alone for group in kinds) or len(kinds) > 1


def hits(phrases: Phrasebook[Group], spans: Iterable[Span], section: SectionKind | None = None) -> tuple[Hit, ...]:
    """Phrases in lines that belong together, one for each group; a phrase may run on from one line to the next.

    Groups meant only in some sections are left out elsewhere; ``section`` None stands for the text of a post.
    """
    lines = tuple(spans)
    starts: list[int] = []
    at = 0
    for line in lines:
        starts.append(at)
        at += len(line.quote) + 1
    found: dict[Group, Hit] = {}
    text = " ".join(line.quote for line in lines)
    for match in phrases.find(text):
        group = match.value
        if not _as_written(match, text) or (group.only_in and section not in group.only_in):
            continue
        number = bisect_right(starts, match.start) - 1
        found.setdefault(group, Hit(match.phrase.rstrip("*"), group, excerpt(lines[number], match.start - starts[number])))
    return tuple(found.values())


def excerpt(line: Span, at: int) -> Span:
    """The line, or of a very long one the words around a place: a receipt that a person reads at a glance."""
    quote = line.quote
    if len(quote) <= _LONG:
        return line
    blanks = [match.start() for match in re.finditer(r"\s", quote)]
    first = max((blank + 1 for blank in blanks if blank < at - _AROUND), default=0)
    last = min((blank for blank in blanks if blank >= at + _AROUND), default=len(quote))
    return replace(line, line=line.line + quote.count(LINE_END, 0, first), quote=quote[first:last].strip())


def telling(found: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """The hits, those that count alone first; none when they tell nothing together."""
    if not tells(hit.group for hit in found):
        return ()
    return tuple(sorted(found, key=lambda hit: not hit.group.alone))
