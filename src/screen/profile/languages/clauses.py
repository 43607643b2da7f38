"""Paragraphs cut into clauses, each with the lines that it is printed on: what is said, and its receipt.

Wrapped lines are read on; a clause ends at a full stop or a semicolon outside brackets.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from screen.model import Line, Span
from screen.profile.languages import fluency, tongues
from screen.profile.stops import WHOLE_WORD
from screen.profile.vocabulary import any_of, behind_none

#: The end of a question, but for those that their answers follow: "Do you read Malay? Yes", "Your mother tongue? Iban".
_QUESTION = rf"{behind_none('fluency', 'asked', 'by')}\?(?!(?i: ?{any_of('fluency', 'asked', 'answers')}\b))"
_STOP = re.compile(rf"(?<![A-Z(\s.]){WHOLE_WORD}(?:[.!](?= |$)|{_QUESTION}(?= |$))|[;；。]")
#: The end of a line whose sentence or list goes on below.
GOES_ON = re.compile(rf"(?:[,/&(+:\u2013-]|\b{any_of('line_ends', 'before_languages')})\s*$", re.IGNORECASE)
_UNFINISHED = re.compile(rf"\S\s+{any_of('line_ends', 'within_sentences')}\s*$")
_UNENDED = re.compile(r"[\w,:]\s*$")
_SEVERAL = 5
"""Words that a line of a sentence has at least."""
#: Words that a line of a paragraph as wide as the page has at least; no item of a list in a narrow column has so many.
_WIDE = 8
#: Letters of the longest clauses.
_LONGEST = 1_500
_CELL = re.compile(r"[\t|•·]")
#: What stands between a language and its level, at the end of a line.
_LABEL_END = re.compile(r"\s*[:–—-]\s*$")


@dataclass(frozen=True, slots=True)
class Clause:
    """A piece of a paragraph, with the lines it is printed on: start of each line's text within ``text``."""

    text: str
    lines: tuple[tuple[int, Line], ...]

    @property
    def goes_on(self) -> bool:
        """Whether it begins in the middle of a line."""
        return self.lines[0][0] < 0

    def spans(self) -> tuple[Span, ...]:
        """The clause as evidence: its words on each of its lines."""
        return self.receipt(0, len(self.text))

    def receipt(self, start: int, end: int) -> tuple[Span, ...]:
        """The words at ``text[start:end]`` as evidence: the cells of the lines that hold them, no neighbouring cell."""
        left = max([m.end() for m in _CELL.finditer(self.text, 0, start)], default=0)
        right = min([m.start() for m in _CELL.finditer(self.text, end)], default=len(self.text))
        ends = [at for at, _ in self.lines[1:]] + [len(self.text)]
        parts = [
            (line, self.text[max(at, left) : min(stop, right)].strip())
            for (at, line), stop in zip(self.lines, ends, strict=True)
            if at < end and stop > start
        ]
        return tuple(Span(line.page, line.number, quote) for line, quote in parts if quote)


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
    if _bracket_of_language(before, line) or _level_of_language(before, line):
        return True
    if not (line.continues or _in_sentence(before, line) or (_open_bracket(before.text) and not line.bullet)):
        return False
    named = tongues.mentions(line.text, listed=True)
    if not named or named[0].start > 0 or _open_bracket(before.text):
        return True
    if GOES_ON.search(before.text) or _UNFINISHED.search(before.text) or _leads_up(before.text):
        return True
    return bool(_UNENDED.search(before.text)) and min(len(before.text.split()), len(line.text.split())) >= _WIDE


def _leads_up(text: str) -> bool:
    """Whether a line ends with the first words of a sentence, of which the language is to come: ``Malay, fluent. A little``."""
    stops = list(_STOP.finditer(text))
    begun = text[stops[-1].end() :].strip() if stops else ""
    return bool(begun) and not tongues.mentions(begun, listed=True)


def _in_sentence(before: Line, line: Line) -> bool:
    """Whether a line begins with a small letter below words of a sentence that has not ended, or below its last link."""
    if line.bullet or "\t" in before.text or "\t" in line.text or (line.page, line.column) != (before.page, before.column):
        return False
    if _UNFINISHED.search(before.text):
        return True
    return line.text[:1].islower() and len(before.text.split()) >= _SEVERAL and bool(_UNENDED.search(before.text))


def _bracket_of_language(before: Line, line: Line) -> bool:
    """Whether a line is the bracket that belongs to the language at the end of the line before."""
    if line.bullet or not line.text.lstrip().startswith("(") or "\t" in line.text or "\t" in before.text:
        return False
    named = tongues.mentions(before.text, listed=True)
    return bool(named) and named[-1].end >= len(before.text.rstrip())


def _level_of_language(before: Line, line: Line) -> bool:
    """Whether a line begins with the level of the language at the end of the line before: ``Thai: B1 · Malay:`` over ``C1``."""
    if line.bullet or "\t" in before.text or "\t" in line.text or (line.page, line.column) != (before.page, before.column):
        return False
    label = _LABEL_END.search(before.text)
    ended = label is not None and any(mention.end == label.start() for mention in tongues.mentions(before.text, listed=True))
    rated = fluency.marks(line.text)[:1]
    return ended and any(mark.start == 0 for mark in rated)


def _open_bracket(text: str) -> bool:
    return text.count("(") > text.count(")")


def _clauses(paragraph: Sequence[Line]) -> list[Clause]:
    text = ""
    starts: list[tuple[int, Line]] = []
    for line in paragraph:
        text += " " if text else ""
        starts.append((len(text), line))
        text += line.text
    pieces = [(a, b) for a, b in pairwise(_cuts(text)) if text[a:b].strip(" .;")]
    return [Clause(text[a:b], _within(starts, a, b)) for a, b in pieces]


def _cuts(text: str) -> list[int]:
    """Where clauses begin and end: at stops outside brackets, and at a blank in what no person would write as one."""
    cuts, at, deep = [0], 0, 0
    for stop in [*_STOP.finditer(text), None]:
        end = stop.end() if stop else len(text)
        while end - cuts[-1] > _LONGEST:
            cuts.append(text.rfind(" ", cuts[-1] + 1, cuts[-1] + _LONGEST) + 1 or cuts[-1] + _LONGEST)
        deep += sum(text.count(mark, at, end) for mark in "([") - sum(text.count(mark, at, end) for mark in ")]")
        if deep <= 0 or stop is None:
            cuts.append(end)
        at = end
    return cuts


def _within(starts: list[tuple[int, Line]], a: int, b: int) -> tuple[tuple[int, Line], ...]:
    ends = [start for start, _ in starts[1:]] + [b + 1]
    return tuple((start - a, line) for (start, line), end in zip(starts, ends, strict=True) if start < b and end > a)


def depth(text: str, at: int) -> int:
    """How many brackets are open at a place of a text."""
    head = text[:at]
    return max(0, head.count("(") - head.count(")")) + max(0, head.count("[") - head.count("]"))
