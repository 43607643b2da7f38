"""Sentences, list items and table rows about languages, read as claims: which language, which level, on what words.

Lines become clauses (split at full stops and semicolons); a clause is a row of languages, levels and separators. A level
after its language belongs to it and to those joined to it by "and" ("Mandarin dan Hokkien: bahasa ibunda"); a level before a
language belongs to all that follow until the next one ("fluent in English and Malay, basic Thai"). A level alone on a line
belongs to the languages on the line before, or, where levels come first, to those on the lines after.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from screen.model import Fluency, Line, Span
from screen.phrases import words
from screen.profile import fluency, tongues
from screen.profile.fluency import Kind, Mark

_STOP = re.compile(r"(?<![A-Z(\s])(?<!\bBhs)[.!?](?=\s|$)|[;；。]")
_SOFT = re.compile(r"[,\t|•·/&，、+]|\b(?:as well as|and|dan|serta|et|und|y|en)\b", re.IGNORECASE)
_JOINING = re.compile(r"(?:as well as|and|dan|serta|et|und|y|en|&|/|\+)", re.IGNORECASE)
_FOR_ALL = re.compile(r"\b(?:both|all|kedua|semua|keduanya|semuanya)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:[,/&(+:\u2013-]|\b(?:and|dan|in|both|of|my|is|serta|atau|or|with|speak))\s*$", re.IGNORECASE)
_TOPIC = re.compile(r"^\s*([^:.;,\t]{3,40}):")
_FAR = 6
_CHINESE = frozenset({"yue", "nan", "hak", "cdo", "cpx", "wuu"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a paragraph, with the lines it is printed on: start of each line's text within ``text``."""

    text: str
    lines: tuple[tuple[int, Line], ...]

    def spans(self) -> tuple[Span, ...]:
        """The clause as evidence: its words on each of its lines."""
        ends = [start for start, _ in self.lines[1:]] + [len(self.text)]
        parts = [(line, self.text[max(start, 0) : end].strip()) for (start, line), end in zip(self.lines, ends, strict=True)]
        return tuple(Span(line.page, line.number, quote) for line, quote in parts if quote)


@dataclass(frozen=True, slots=True)
class Claim:
    """A language with the level claimed for it (None: named without one) and the words that say so."""

    language: str
    level: Fluency | None
    evidence: tuple[Span, ...]


@dataclass(slots=True)
class _Chunk:
    """What stands between two separators: languages and levels in order; ``joined``: an "and" stands before it."""

    tokens: list[tongues.Mention | Mark] = field(default_factory=list)
    joined: bool = False
    tabbed: bool = False
    bracketed: bool = False
    """Whether the first level stands in brackets."""
    for_all: bool = False

    @property
    def languages(self) -> list[str]:
        return [t.language for t in self.tokens if isinstance(t, tongues.Mention)]

    @property
    def marks(self) -> list[Mark]:
        return [t for t in self.tokens if isinstance(t, Mark)]


@dataclass(slots=True)
class _Group:
    """Languages that share their marks."""

    languages: list[str]
    marks: list[Mark] = field(default_factory=list)
    evidence: list[Span] = field(default_factory=list)


# ------------------------------------------------------------------------------------------------------------ clauses


def split(lines: Sequence[Line]) -> list[Clause]:
    """The clauses of some lines; wrapped lines are read on, brackets hold together, an item of a list begins anew."""
    clauses: list[Clause] = []
    paragraph: list[Line] = []
    for line in lines:
        if paragraph and not _reads_on(paragraph[-1], line):
            clauses += _clauses(paragraph)
            paragraph = []
        paragraph.append(line)
    return clauses + (_clauses(paragraph) if paragraph else [])


def _reads_on(before: Line, line: Line) -> bool:
    """Whether a line goes on with the one before; the rag of a narrow column can make items of a list look so."""
    if not (line.continues or (_open_bracket(before.text) and not line.bullet)):
        return False
    named = tongues.mentions(line.text, listed=True)
    return not named or named[0].start > 0 or bool(_GOES_ON.search(before.text)) or _open_bracket(before.text)


def _open_bracket(text: str) -> bool:
    return text.count("(") > text.count(")")


def _clauses(paragraph: Sequence[Line]) -> list[Clause]:
    text = ""
    starts: list[tuple[int, Line]] = []
    for line in paragraph:
        text += " " if text else ""
        starts.append((len(text), line))
        text += line.text
    cuts = [0, *(m.end() for m in _STOP.finditer(text) if not _depth(text, m.start())), len(text)]
    pieces = [(a, b) for a, b in pairwise(cuts) if text[a:b].strip(" .;")]
    return [Clause(text[a:b], _within(starts, a, b)) for a, b in pieces]


def _within(starts: list[tuple[int, Line]], a: int, b: int) -> tuple[tuple[int, Line], ...]:
    ends = [start for start, _ in starts[1:]] + [b + 1]
    return tuple((start - a, line) for (start, line), end in zip(starts, ends, strict=True) if start < b and end > a)


def _depth(text: str, at: int) -> int:
    head = text[:at]
    return max(0, head.count("(") - head.count(")"))


def belongs(text: str, bahasa: str) -> bool:
    """Whether a line holds nothing but languages, levels and the words around them."""
    return bool(_tokens(text, bahasa, listed=True)) and _strange_words(text, bahasa, listed=True) <= 1


def _strange_words(text: str, bahasa: str, *, listed: bool) -> int:
    """How many words of a clause are neither language, nor level, nor furniture of a list."""
    known = _tokens(text, bahasa, listed=listed)
    outside = [w for w, start, _ in words(text) if not any(t.start <= start < t.end for t in known)]
    return sum(word not in fluency.furniture() and not word.isdigit() for word in outside)


# ------------------------------------------------------------------------------------------------------------- claims


def claims(clauses: Iterable[Clause], *, bahasa: str, listed: bool) -> list[Claim]:
    """What clauses claim, in order. ``listed``: they come from a list of languages, where a bare figure is a score."""
    reader = _Reader(bahasa, listed)
    for clause in clauses:
        reader.read(clause)
    scale = _scale(reader)
    found: list[Claim] = []
    for group in reader.groups:
        level = fluency.settle(group.marks, scale)
        if level is None and any(m.kind in (Kind.NONE, Kind.WISH) for m in group.marks):
            continue
        found += [Claim(code, level, tuple(dict.fromkeys(group.evidence))) for code in group.languages]
    return found


@dataclass(slots=True)
class _Reader:
    """Reads clause after clause: what one leaves open, the next may settle."""

    bahasa: str
    listed: bool
    groups: list[_Group] = field(default_factory=list)
    open: list[_Group] = field(default_factory=list)
    """Groups of the last clause, when it named languages and no level at all, or only levels were added since."""
    heading: list[Mark] = field(default_factory=list)
    heading_spans: list[Span] = field(default_factory=list)
    """A level alone on a line, for the languages on the lines after."""
    legend: float = 0.0

    def read(self, clause: Clause) -> None:
        """Take in one clause."""
        chunks = _chunks(clause.text, _tokens(clause.text, self.bahasa, listed=self.listed))
        if not chunks or (self.listed and _other_topic(clause.text, self.bahasa)):
            return
        if any(chunk.languages for chunk in chunks):
            self._languages(clause, chunks)
        elif self.listed:
            self._levels(clause, chunks)

    def _languages(self, clause: Clause, chunks: list[_Chunk]) -> None:
        groups = _grouped(chunks)
        spans = clause.spans()
        unmarked = all(not group.marks for group in groups)
        for group in groups:
            group.evidence += spans
            if unmarked and self.heading:
                group.marks += self.heading
                group.evidence = [*self.heading_spans, *group.evidence]
        self.groups += groups
        self.open = groups if unmarked and not self.heading else []
        if not unmarked:
            self.heading = []

    def _levels(self, clause: Clause, chunks: list[_Chunk]) -> None:
        marks = [mark for chunk in chunks for mark in chunk.marks]
        spans = clause.spans()
        if len(self.open) == len(chunks) > 1 and any(c.tabbed for c in chunks):
            for group, chunk in zip(self.open, chunks, strict=True):
                group.marks += chunk.marks
                group.evidence += spans
            self.open = []
        elif _is_legend(marks):
            self.legend = max([m.number for m in marks if m.kind is Kind.NUMBER], default=0.0)
        elif _strange_words(clause.text, self.bahasa, listed=True) > (2 if len(self.open) == 1 else 0):
            return
        elif self.open:
            for group in self.open:
                group.marks += marks
                group.evidence += spans
        else:
            self.heading, self.heading_spans = marks, list(spans)


def _is_legend(marks: list[Mark]) -> bool:
    """Whether levels explain a scale instead of claiming one: ``0 - Poor, 10 - Excellent``, ``A1/A2: Basic user ...``."""
    levels = {m.level for m in marks if m.level is not None}
    numbers = {m.number for m in marks if m.kind is Kind.NUMBER}
    return len(levels) >= 3 or (len(levels) >= 2 and len(numbers) >= 2)


def _scale(reader: _Reader) -> float:
    """The highest possible score: what a legend says, else five where no score passes five, else ten."""
    numbers = [m.number for group in reader.groups for m in group.marks if m.kind is Kind.NUMBER]
    if reader.legend >= 3:
        return reader.legend
    return 5.0 if numbers and max(numbers) == 5 and len(numbers) > 2 else 10.0


# -------------------------------------------------------------------------------------------------- inside one clause


def _tokens(text: str, bahasa: str, *, listed: bool) -> list[tongues.Mention | Mark]:
    """Languages and levels in order of place, without overlaps; bare figures only where nothing strange stands beside them."""
    named = _settle_brackets(text, tongues.mentions(text, listed=listed, bahasa=bahasa))
    free = [m for m in fluency.marks(text) if not any(m.start < n.end and n.start < m.end for n in named)]
    both: list[tongues.Mention | Mark] = [
        *named,
        *(m for m in free if m.kind is not Kind.ASIDE and not _far_off(text, m, named)),
    ]
    both.sort(key=lambda token: token.start)
    if not listed or not _only_furniture(text, both):
        both = [t for t in both if not (isinstance(t, Mark) and t.kind is Kind.NUMBER)]
    return both


def _far_off(text: str, mark: Mark, named: Sequence[tongues.Mention]) -> bool:
    """Whether a level before all languages stands too far from the first one to speak of it."""
    if not named or mark.start > named[0].start:
        return False
    return sum(1 for _ in words(text[mark.end : named[0].start])) > _FAR


def _other_topic(text: str, bahasa: str) -> bool:
    """Whether a clause is labelled as being about something else: ``Communication skills: good ...``."""
    label = _TOPIC.match(text)
    if label is None or _tokens(label[1], bahasa, listed=True):
        return False
    strange = [word for word, _, _ in words(label[1]) if word not in fluency.furniture()]
    return bool(strange) and _strange_words(text[label.end() :], bahasa, listed=True) > 2


def _only_furniture(text: str, tokens: Sequence[tongues.Mention | Mark]) -> bool:
    outside = [w for w, start, _ in words(text) if not any(t.start <= start < t.end for t in tokens)]
    return all(word in fluency.furniture() for word in outside)


def _settle_brackets(text: str, named: list[tongues.Mention]) -> list[tongues.Mention]:
    """``Chinese (Mandarin)`` is one language, ``Chinese (Cantonese, Hakka)`` is the two in brackets."""
    kept: list[tongues.Mention] = []
    for mention in named:
        outer = kept[-1] if kept else None
        if outer is not None and _depth(text, mention.start) and not _depth(text, outer.start):
            between = text[outer.end : mention.start]
            if re.fullmatch(r"\s*\(\s*", between) and outer.language == "zh" and mention.language in _CHINESE:
                kept[-1] = mention
            elif ")" in between or not between.lstrip().startswith("("):
                kept.append(mention)
            continue
        kept.append(mention)
    return kept


def _chunks(text: str, tokens: Sequence[tongues.Mention | Mark]) -> list[_Chunk]:
    """Tokens between separators; inside brackets a separator counts only when languages stand there."""
    if not tokens:
        return []
    chunks = [_Chunk()]
    previous = 0
    for token in tokens:
        cut = _separator(text, previous, token, chunks[-1])
        if cut is not None:
            chunks.append(_Chunk(joined=bool(_JOINING.fullmatch(cut)), tabbed=cut == "\t"))
        chunk = chunks[-1]
        if isinstance(token, Mark) and not chunk.marks:
            chunk.bracketed = bool(_depth(text, token.start))
        chunk.for_all = chunk.for_all or bool(_FOR_ALL.search(text, previous, token.end))
        chunk.tokens.append(token)
        previous = token.end
    return chunks


def _separator(text: str, start: int, token: tongues.Mention | Mark, chunk: _Chunk) -> str | None:
    """The separator between the last token and this one, if it parts them; an "and" only where nothing stronger stands."""
    if not chunk.tokens:
        return None
    if isinstance(token, Mark) and _depth(text, token.start) and _depth(text, start - 1):
        return None
    found = [m.group() for m in _SOFT.finditer(text, start, token.start)]
    if not found:
        return None
    return "\t" if "\t" in found else found[-1]


def _grouped(chunks: list[_Chunk]) -> list[_Group]:
    """Languages with their levels, by the order in which they stand."""
    groups: list[_Group] = []
    waiting: list[_Group] = []
    prefix: list[Mark] = []
    rated = sum(bool(chunk.marks) for chunk in chunks)
    for i, chunk in enumerate(chunks):
        if not chunk.marks:
            new = [_Group([code], list(prefix)) for code in chunk.languages]
            groups += new
            waiting = [] if prefix else ((waiting if waiting else []) + new)
        elif not chunk.languages:
            more = any(c.languages for c in chunks[i + 1 :])
            if waiting:
                for group in waiting if rated == 1 or len(waiting) == 1 or chunk.for_all else _tail(waiting, chunks[:i]):
                    group.marks += chunk.marks
                waiting = []
            elif groups and not (prefix and more):
                groups[-1].marks += chunk.marks
            else:
                prefix = chunk.marks
        else:
            first = chunk.tokens[0]
            led = isinstance(first, Mark) or bool(prefix)
            new = _alternating(chunk, list(prefix), led=led)
            if isinstance(first, Mark):
                prefix = _leading(chunk)
            elif not prefix:
                for group in _shared(waiting, chunk, rated):
                    group.marks += new[0].marks
            groups += new
            waiting = []
            if led and not isinstance(first, Mark):
                prefix = _inner_prefix(chunk) or prefix
    return groups


def _tail(waiting: list[_Group], before: list[_Chunk]) -> list[_Group]:
    """Of the languages without a level, those joined to the last one by "and"."""
    count = 1
    for chunk in reversed(before):
        if not chunk.joined or count >= len(waiting):
            break
        count += 1
    return waiting[-count:]


def _shared(waiting: list[_Group], chunk: _Chunk, rated: int) -> list[_Group]:
    """The languages named before this chunk that its level is meant for as well."""
    if not waiting:
        return []
    if chunk.for_all or (rated == 1 and not chunk.bracketed):
        return waiting
    return waiting[-1:] if chunk.joined else []


def _leading(chunk: _Chunk) -> list[Mark]:
    lead: list[Mark] = []
    for token in chunk.tokens:
        if not isinstance(token, Mark):
            break
        lead.append(token)
    return lead


def _inner_prefix(chunk: _Chunk) -> list[Mark]:
    """In "…, Malay with conversational Mandarin": the level that the following languages inherit."""
    found: list[Mark] = []
    for at, token in enumerate(chunk.tokens):
        if isinstance(token, Mark) and any(not isinstance(t, Mark) for t in chunk.tokens[at + 1 :]):
            found = [token]
    return found


def _alternating(chunk: _Chunk, prefix: list[Mark], *, led: bool) -> list[_Group]:
    """Languages and levels of one chunk: levels lead (``fluent English``) or follow (``English fluent Malay good``)."""
    groups: list[_Group] = []
    lead = list(prefix)
    fresh = False
    for at, token in enumerate(chunk.tokens):
        if not isinstance(token, Mark):
            groups.append(_Group([token.language], list(lead) if led else []))
            fresh = False
        elif led and any(not isinstance(t, Mark) for t in chunk.tokens[at + 1 :]):
            lead = [*lead, token] if fresh else [token]
            fresh = True
        elif groups:
            groups[-1].marks.append(token)
    if not led and len(groups) > 1 and all(not g.marks for g in groups[:-1]):
        for group in groups[:-1]:
            group.marks += groups[-1].marks
    return groups
