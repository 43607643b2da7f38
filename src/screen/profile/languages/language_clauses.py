"""Sentences, list items and table rows about languages, read as claims: which language, which level, on what words.

A clause (see `clauses`) is a row of languages, levels and separators; whose level is whose on it is told in `language_chunks`.
A level alone on a line belongs to the languages on the line before, or, where levels come first, to those on the lines after.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from screen.model import Fluency, Span
from screen.profile.languages import fluency
from screen.profile.languages.clauses import Clause
from screen.profile.languages.fluency import Kind, Mark
from screen.profile.languages.language_chunks import Chunk, Group, chunks_of, groups_of
from screen.profile.languages.language_tokens import other_topic, strange_words, tokens_of
from screen.profile.languages.scales import Scale
from screen.profile.languages.tongues import Mention
from screen.profile.vocabulary import any_of

_IN = re.compile(rf"\b{any_of('fluency', 'uses', 'in')}\s+(?:{any_of('fluency', 'uses', 'own')}\s+)?$", re.IGNORECASE)
_CLASS = re.compile(rf"\s+{any_of('fluency', 'uses', 'of')}\b", re.IGNORECASE)
_SEVERAL = 3
_FIVE = 5.0
"""The most of a short scale, and half of the usual one."""
_DEEP = 3
"""So many strange words before a language, and no level: the line speaks of something else."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A language with the level claimed for it (None: named without one) and the words that say so."""

    language: str
    level: Fluency | None
    evidence: tuple[Span, ...]


def belongs(text: str, bahasa: str, most_strange: int = 1) -> bool:
    """Whether a line holds nothing but languages, levels and the words around them, but for ``most_strange`` words."""
    return bool(tokens_of(text, bahasa, listed=True)) and strange_words(text, bahasa, listed=True) <= most_strange


def is_rated(text: str, bahasa: str) -> bool:
    """Whether a level stands right beside a language: ``basic Mandarin``, ``English at C1``."""
    return any(
        isinstance(a, Mark) is not isinstance(b, Mark) and strange_words(text[a.end : b.start], bahasa, listed=True) == 0
        for a, b in pairwise(_rating(text, bahasa))
    )


def is_used(text: str, bahasa: str) -> bool:
    """Whether something is done in a language of which the level is said: ``in fluent Tamil``, not ``in Tamil``."""
    return any(
        isinstance(a, Mark) and isinstance(b, Mention) and _IN.search(text, 0, a.start) and not _CLASS.match(text, b.end)
        for a, b in pairwise(_rating(text, bahasa))
    )


def _rating(text: str, bahasa: str) -> list[Mention | Mark]:
    """The languages of a text and the words for a level, in order."""
    return [t for t in tokens_of(text, bahasa, listed=False) if isinstance(t, Mention) or t.kind in (Kind.WORD, Kind.GRADE)]


# ------------------------------------------------------------------------------------------------------------- claims


def claims(clauses: Iterable[Clause], *, bahasa: str, listed: bool, scale: Scale | None = None) -> list[Claim]:
    """What clauses claim, in order.

    ``listed``: they come from a list of languages, where a bare figure is a score on the ``scale`` stated there, if any.
    """
    reader = _Reader(bahasa, listed)
    for clause in clauses:
        reader.read(clause)
    every = [mark for group in reader.groups for mark in group.marks]
    alike, starred, scale = _are_alike(every), _is_starred(every), scale or _usual(every)
    found: list[Claim] = []
    for group in reader.groups:
        own = [mark for mark in group.marks if mark.language in ("", group.language)]
        marks = [mark for mark in own if not ((alike and mark.full) or (mark.lone and not starred))]
        marks = [mark for mark in marks if scale is not None or mark.kind is not Kind.NUMBER]
        level = fluency.settle(marks, scale and scale.rate)
        if level is not None or not any(m.kind in (Kind.NONE, Kind.WISH) for m in marks):
            found.append(Claim(group.language, level, tuple(dict.fromkeys(group.evidence))))
    return found


@dataclass(slots=True)
class _Reader:
    """Reads clause after clause: what one leaves open, the next may settle."""

    bahasa: str
    listed: bool
    groups: list[Group] = field(default_factory=list)
    open: list[Group] = field(default_factory=list)
    """Groups of the last clause, when it named languages and no level at all, or only levels were added since."""
    heading: list[Mark] = field(default_factory=list)
    heading_spans: list[Span] = field(default_factory=list)
    """A level alone on a line, for the languages on the lines after."""
    columns: list[Group] = field(default_factory=list)
    """Languages that head the columns of a table, whose rows are levels: ``Spoken``, ``Written``."""
    last: list[Group] = field(default_factory=list)
    """Groups of the clause just before, for what follows on its line: ``English: fluent; written: good``."""

    def read(self, clause: Clause) -> None:
        """Take in one clause."""
        before, self.last = self.last, []
        tokens = tokens_of(clause.text, self.bahasa, listed=self.listed)
        if not tokens or (self.listed and (other_topic(clause.text, self.bahasa) or self._in_passing(clause.text, tokens))):
            return
        if any(isinstance(token, Mention) for token in tokens):
            self._languages(clause, groups_of(clause.text, tokens))
        elif self.listed and clause.goes_on and len(before) == 1 and self._only_levels(clause):
            before[0].marks += [token for token in tokens if isinstance(token, Mark)]
            before[0].evidence += clause.spans()
            self.last = before
        elif self.listed:
            self._levels(clause, chunks_of(clause.text, tokens))

    def _only_levels(self, clause: Clause) -> bool:
        return strange_words(clause.text, self.bahasa, listed=True) <= 1

    def _in_passing(self, text: str, tokens: Sequence[Mention | Mark]) -> bool:
        """Whether a word that may name a language stands deep in a line on something else: an address, an office held."""
        if any(isinstance(token, Mark) for token in tokens):
            return False
        return strange_words(text[: tokens[0].start], self.bahasa, listed=True) >= _DEEP

    def _languages(self, clause: Clause, groups: list[Group]) -> None:
        spans = clause.spans()
        unmarked = all(not group.marks for group in groups)
        for group in groups:
            group.evidence += spans
            if unmarked and self.heading:
                group.marks = [*self.heading]
                group.evidence = [*self.heading_spans, *group.evidence]
        self.groups += groups
        self.last, self.columns = groups, []
        self.open = groups if unmarked and not self.heading else []
        if not unmarked:
            self.heading = []

    def _levels(self, clause: Clause, chunks: list[Chunk]) -> None:
        marks = [mark for chunk in chunks for mark in chunk.marks]
        spans = clause.spans()
        examined = {mark.language for mark in marks}
        if "" not in examined and not any(group.language in examined for group in self.open):
            self.groups += [Group(code, [m for m in marks if m.language == code], list(spans)) for code in sorted(examined)]
        elif len(self.columns or self.open) == len(chunks) > 1 and (
            any(c.tabbed for c in chunks) or _in_turn(clause.text, chunks)
        ):
            self.columns = self.columns or self.open
            for group, chunk in zip(self.columns, chunks, strict=True):
                group.marks += chunk.marks
                group.evidence += spans
            self.open = []
        elif _is_legend(marks) or strange_words(clause.text, self.bahasa, listed=True) > (2 if len(self.open) == 1 else 0):
            return
        elif self.open:
            for group in self.open:
                group.marks += marks
                group.evidence += spans
        else:
            self.heading, self.heading_spans = marks, list(spans)


def _in_turn(text: str, chunks: Sequence[Chunk]) -> bool:
    """Whether levels stand between strokes, one for each language above: ``Fluent / Fluent / Intermediate``."""
    return all(len(chunk.marks) == 1 for chunk in chunks) and len(re.findall(r"[/|]", text)) == len(chunks) - 1


def _is_legend(marks: list[Mark]) -> bool:
    """Whether levels explain a scale instead of claiming one: ``A1/A2: Basic user - B1/B2: ...``."""
    return len({m.level for m in marks if m.level is not None}) >= _SEVERAL


def _are_alike(marks: Sequence[Mark]) -> bool:
    """Whether three languages and more have the same row of dots: of full ones the colour, not known here, tells."""
    pictures = [mark.full for mark in marks if mark.kind is Kind.SHARE]
    return len(pictures) >= _SEVERAL and len(set(pictures)) == 1


def _is_starred(marks: Sequence[Mark]) -> bool:
    """Whether a row of dots or stars rates a language, so that a lone asterisk beside another one is a star too."""
    return any(mark.kind is Kind.SHARE and not mark.lone for mark in marks)


def _usual(marks: Sequence[Mark]) -> Scale | None:
    """The scale of scores of which nothing is stated: up to five where none of several passes it, else up to ten.

    Where none reaches five nobody can tell.
    """
    numbers = [mark.number for mark in marks if mark.kind is Kind.NUMBER]
    if max(numbers, default=_FIVE) < _FIVE:
        return None
    return Scale(0.0, _FIVE if len(numbers) > 2 and max(numbers) == _FIVE else 2 * _FIVE)
