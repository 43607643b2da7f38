"""One clause about languages: its languages and levels in order, cut at separators and put together again.

A level after its language belongs to it and to those joined to it by "and"; a level before a language belongs to all that
follow until the next one; levels may also stand in turn with languages and no separator at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from screen.model import Fluency, Span
from screen.profile.languages import tongues
from screen.profile.languages.clauses import depth
from screen.profile.languages.fluency import Kind, Mark
from screen.profile.vocabulary import any_of

_SOFT = re.compile(rf"[,\t|•·/&，、+]|\b{any_of('fluency', 'lists', 'joining')}\b", re.IGNORECASE)
_STRONG = re.compile(r"\s[|•·●/](?=\s)")
_DASH = re.compile(r"\s[–—-]\s")
_JOINING = re.compile(rf"{any_of('fluency', 'lists', 'joining')}|&|/|\+", re.IGNORECASE)
_FOR_ALL = re.compile(rf"\b{any_of('fluency', 'lists', 'all')}\b", re.IGNORECASE)
_APART = re.compile(rf"\b{any_of('fluency', 'lists', 'apart')}\b", re.IGNORECASE)
_OWN = (Kind.WORD, Kind.GRADE)
"""What behind a language counts instead of the level that leads a list: ``native Malay and English (C1)``."""


@dataclass(slots=True)
class Chunk:
    """What stands between two separators: languages and levels in order; ``joined``: an "and" stands before it."""

    tokens: list[tongues.Mention | Mark] = field(default_factory=list)
    joined: bool = False
    tabbed: bool = False
    bracketed: bool = False
    """Whether the first level stands in brackets."""
    for_all: bool = False
    apart: bool = False
    """Whether it begins to speak of another language, whose level is not meant for those before: ``…, my Thai is rusty``."""

    @property
    def languages(self) -> list[str]:
        """Codes of the languages named in it."""
        return [t.language for t in self.tokens if isinstance(t, tongues.Mention)]

    @property
    def alternates(self) -> bool:
        """Whether another level stands between its languages: ``native Iban but fluent Malay``."""
        kinds = [isinstance(token, Mark) for token in self.tokens]
        return [kind for at, kind in enumerate(kinds) if not at or kind is not kinds[at - 1]][:4] == [True, False, True, False]

    @property
    def marks(self) -> list[Mark]:
        """The levels given in it."""
        return [t for t in self.tokens if isinstance(t, Mark)]


@dataclass(slots=True)
class Group:
    """A language with its marks."""

    language: str
    marks: list[Mark] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)


def groups_of(text: str, tokens: Sequence[tongues.Mention | Mark]) -> list[Group]:
    """The languages of a clause with their levels.

    Where dots or bars part lists that commas divide further, each list is read alone and its level is meant for all of it:
    ``English, Malay (native) · Tamil, Hindi (fluent)``. Dashes do so where a comma stands before every level.
    """
    lists = _lists(text, tokens)
    lists = lists if len(lists) > 1 else _dashed(text, tokens)
    if len(lists) < 2:
        return grouped(chunks_of(text, tokens))
    groups: list[Group] = []
    for part in lists:
        chunks = chunks_of(text, part, start=part[0].start)
        for chunk in chunks:
            chunk.bracketed = False
        groups += grouped(chunks)
    return groups


def _lists(text: str, tokens: Sequence[tongues.Mention | Mark]) -> list[list[tongues.Mention | Mark]]:
    """The tokens between dots or bars, when each part has languages and a level of their own."""
    parts = _parted(tokens, lambda start, end: any(not depth(text, m.start()) for m in _STRONG.finditer(text, start, end)))
    complete = all({isinstance(t, Mark) for t in part} == {True, False} for part in parts)
    return parts if complete else [list(tokens)]


def _parted(tokens: Sequence[tongues.Mention | Mark], is_cut: Callable[[int, int], bool]) -> list[list[tongues.Mention | Mark]]:
    """The tokens between the places where a text is cut, which is asked of what stands between each token and the next."""
    parts: list[list[tongues.Mention | Mark]] = [[]]
    end = 0
    for token in tokens:
        if parts[-1] and is_cut(end, token.start):
            parts.append([])
        parts[-1].append(token)
        end = token.end
    return parts


def _dashed(text: str, tokens: Sequence[tongues.Mention | Mark]) -> list[list[tongues.Mention | Mark]]:
    """The tokens between dashes, when each part is a language and its level behind a comma: ``Malay, fluent – Thai, basic``."""
    if not tokens:
        return []
    parts = _parted(tokens, lambda start, end: _DASH.search(text, start, end) is not None)
    rated = all(
        isinstance(part[0], tongues.Mention)
        and len(part) > 1
        and isinstance(part[1], Mark)
        and "," in text[part[0].end : part[1].start]
        for part in parts
    )
    return parts if rated else [list(tokens)]


def chunks_of(text: str, tokens: Sequence[tongues.Mention | Mark], start: int = 0) -> list[Chunk]:
    """Tokens between separators, from ``start`` on; inside brackets a separator counts only when languages stand there."""
    if not tokens:
        return []
    chunks = [Chunk()]
    previous = start
    for token in tokens:
        cut = _separator(text, previous, token, chunks[-1])
        if cut is not None:
            apart = bool(_APART.search(text, previous, token.start))
            chunks.append(Chunk(joined=bool(_JOINING.fullmatch(cut)), tabbed=cut == "\t", apart=apart))
        chunk = chunks[-1]
        if isinstance(token, Mark) and not chunk.marks:
            chunk.bracketed = bool(depth(text, token.start))
        chunk.for_all = chunk.for_all or bool(_FOR_ALL.search(text, previous, token.end))
        chunk.tokens.append(token)
        previous = token.end
    return chunks


def _separator(text: str, start: int, token: tongues.Mention | Mark, chunk: Chunk) -> str | None:
    """The separator between the last token and this one, if it parts them; an "and" only where nothing stronger stands.

    A bracket parts what follows from the level in the cell behind a language: ``Malay | native (Kelantanese at home)``.
    """
    if not chunk.tokens:
        return None
    if isinstance(token, Mark) and depth(text, token.start) and depth(text, start - 1):
        return None
    if chunk.tabbed and not chunk.languages and depth(text, token.start) and not depth(text, start - 1):
        return "("
    found = [m.group() for m in _SOFT.finditer(text, start, token.start)]
    if not found:
        return None
    return "\t" if "\t" in found else found[-1]


def grouped(chunks: list[Chunk]) -> list[Group]:
    """Languages with their levels, by the order in which they stand."""
    groups: list[Group] = []
    waiting: list[Group] = []
    prefix: list[Mark] = []
    rated = sum(bool(chunk.marks) for chunk in chunks)
    last = max((i for i, chunk in enumerate(chunks) if chunk.languages), default=-1)
    for i, chunk in enumerate(chunks):
        if not chunk.marks:
            new = [Group(code, list(prefix)) for code in chunk.languages]
            groups += new
            waiting = [] if prefix else waiting + new
        elif not chunk.languages:
            if waiting:
                for group in waiting if rated == 1 or chunk.for_all else _tail(waiting, chunks[:i]):
                    group.marks = [*chunk.marks]
                waiting = []
            elif groups and not (prefix and i < last):
                groups[-1].marks += chunk.marks
            else:
                prefix = chunk.marks
        else:
            first = chunk.tokens[0]
            new = _alternating(chunk, prefix)
            if prefix and chunk.for_all:
                _add_to_all(groups, prefix, chunk)
            if isinstance(first, Mark):
                prefix = _inner_prefix(chunk) if chunk.alternates else _leading(chunk)
            elif prefix:
                prefix = _inner_prefix(chunk) or prefix
            else:
                for group in _shared(waiting, chunk, rated):
                    group.marks = [*new[0].marks]
            groups += new
            waiting = []
    if chunks and chunks[-1].joined and not (chunks[-1].bracketed or chunks[-1].apart):
        _close(groups, chunks[-1].tokens[-1])
    return groups


def _close(groups: list[Group], end: tongues.Mention | Mark) -> None:
    """Give how well something is done to all that is done: ``can speak Malay and English fluently``."""
    *before, last = groups
    able = all(mark.kind is Kind.WEAK for group in before for mark in group.marks) and all(group.marks for group in before)
    if able and end in last.marks[-1:] and isinstance(end, Mark) and end.kind is Kind.WORD and end.level is not Fluency.BASIC:
        for group in before:
            group.marks = [*last.marks]


def _add_to_all(groups: list[Group], prefix: list[Mark], chunk: Chunk) -> None:
    """Give what stands behind the last language to all under one level: ``Bilingual in English and Wolof (both native)``."""
    behind = [token for token in chunk.tokens[_last_language(chunk) + 1 :] if isinstance(token, Mark)]
    for group in groups:
        if group.marks == prefix:
            group.marks = [*prefix, *behind]


def _tail(waiting: list[Group], before: list[Chunk]) -> list[Group]:
    """Of the languages without a level, those joined to the last one by "and"."""
    count = 1
    for chunk in reversed(before):
        if not chunk.joined or count >= len(waiting):
            break
        count += 1
    return waiting[-count:]


def _shared(waiting: list[Group], chunk: Chunk, rated: int) -> list[Group]:
    """The languages named before this chunk that its level is meant for as well."""
    if not waiting or (chunk.apart and not chunk.for_all):
        return []
    if chunk.for_all or (rated == 1 and not chunk.bracketed):
        return waiting
    return waiting[-1:] if chunk.joined else []


def _leading(chunk: Chunk) -> list[Mark]:
    lead: list[Mark] = []
    for token in chunk.tokens:
        if not isinstance(token, Mark):
            break
        lead.append(token)
    return lead


def _inner_prefix(chunk: Chunk) -> list[Mark]:
    """In "…, Malay with conversational Mandarin": the level that the following languages inherit."""
    return [token for token in chunk.tokens[: _last_language(chunk)] if isinstance(token, Mark)][-1:]


def _last_language(chunk: Chunk) -> int:
    """The number of the last token that is a language; 0 when none is."""
    return max((at for at, token in enumerate(chunk.tokens) if not isinstance(token, Mark)), default=0)


def _alternating(chunk: Chunk, prefix: list[Mark]) -> list[Group]:
    """Languages and levels of one chunk: levels lead (``fluent English``) or follow (``English fluent Malay good``)."""
    groups: list[Group] = []
    lead = prefix
    led = bool(prefix) or isinstance(chunk.tokens[0], Mark)
    fresh = False
    last = _last_language(chunk)
    for at, token in enumerate(chunk.tokens):
        if not isinstance(token, Mark):
            groups.append(Group(token.language, list(lead)))
            fresh = False
        elif led and at < last:
            lead = [*lead, token] if fresh else [token]
            fresh = True
        elif groups and led and groups[-1].marks == prefix and token.kind in _OWN:
            groups[-1].marks = [token]
        elif groups:
            groups[-1].marks.append(token)
    if not led and len(groups) > 1 and all(not g.marks for g in groups[:-1]):
        for group in groups[:-1]:
            group.marks = [*groups[-1].marks]
    return groups
