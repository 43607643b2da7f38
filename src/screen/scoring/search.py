"""The phrases of vocabularies, found in lines of a CV: what was found, and where it stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from screen.criteria import Criteria, Group
from screen.model import SectionKind, Span
from screen.phrases import ENTRY_END, Match, Phrasebook
from screen.scoring.denial import is_denied
from screen.scoring.quoting import Spot

_OPEN_END = re.compile(r"\s*\*(?=\s|$)")


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of a vocabulary, its group, and where it stands: in one line, or run on to the next."""

    phrase: str
    group: Group
    spots: tuple[Spot, ...]

    def meets(self, other: Hit) -> bool:
        """Whether both stand on the same words, or one in a gap of the other."""
        return any(one.meets(same) for one in self.spots for same in other.spots)


@lru_cache(maxsize=64)
def book(criteria: Criteria, names: tuple[str, ...]) -> Phrasebook[Group]:
    """The phrases of several vocabularies; of two equal phrases the one that counts most, then the one named first."""
    every = sorted(criteria.groups(names), key=lambda group: (not group.fully, not group.alone))
    return Phrasebook((phrase, group) for group in every for phrase in group.phrases)


def groups(phrases: Phrasebook[Group], text: str) -> dict[Group, str]:
    """The groups of which a phrase stands in a text, each with its first phrase."""
    found: dict[Group, str] = {}
    for match in phrases.find(text):
        if _as_written(match, text) and not is_denied(text, match.start):
            found.setdefault(match.value, named(match.phrase))
    return found


def named(phrase: str) -> str:
    """A phrase as a reason names it, the open end of a word by dots."""
    return _OPEN_END.sub("…", phrase)


def _as_written(match: Match[Group], text: str) -> bool:
    """Letters that a vocabulary writes in capitals stand for a name: INTAN is an institute, Teluk Intan a town."""
    return not match.phrase.isupper() or text[match.start : match.end].isupper()


def tells(found: Iterable[Group]) -> bool:
    """Whether groups found together say something: one that counts alone, or two of those that need another."""
    kinds = set(found)
    return any(group.alone for group in kinds) or len(kinds) > 1


def every_hit(phrases: Phrasebook[Group], spans: Iterable[Span], section: SectionKind | None = None) -> Iterator[Hit]:
    """Phrases in lines that belong together, in order; a phrase may run on from one line to the next.

    What is denied is left out, and so are groups meant for other sections; ``section`` None stands for the text of a post.
    """
    lines = tuple(spans)
    text = lines[0].quote if len(lines) == 1 else _joined(lines)
    found = phrases.find(text)
    starts = [0, *accumulate(len(line.quote) + 1 for line in lines)] if found else []
    for match in found:
        group = match.value
        if not _as_written(match, text) or is_denied(text, match.start):
            continue
        if not group.only_in or section in group.only_in:
            first, last = bisect_right(starts, match.start) - 1, bisect_right(starts, match.end - 1) - 1
            spots = (
                Spot(line, max(0, match.start - start), min(len(line.quote), match.end - start))
                for line, start in zip(lines[first : last + 1], starts[first:], strict=False)
            )
            yield Hit(named(match.phrase), group, tuple(spots))


def _joined(lines: tuple[Span, ...]) -> str:
    """Lines as one text: only a line that begins with a small letter goes on with what was said before it."""
    ends = [" " if line.quote[:1].islower() else ENTRY_END for line in lines[1:]]
    return "".join([f"{line.quote}{end}" for line, end in zip(lines, (*ends, ""), strict=False)])


def hits(phrases: Phrasebook[Group], spans: Iterable[Span], section: SectionKind | None = None) -> tuple[Hit, ...]:
    """The first phrase of each group."""
    found: dict[Group, Hit] = {}
    for hit in every_hit(phrases, spans, section):
        found.setdefault(hit.group, hit)
    return tuple(found.values())


def telling(found: Iterable[Hit]) -> tuple[Hit, ...]:
    """The hits, those that count most first; none when they tell nothing together."""
    every = tuple(found)
    if not tells(hit.group for hit in every):
        return ()
    return tuple(sorted(every, key=lambda hit: (not hit.group.fully, not hit.group.alone)))
