"""The criteria against the words of the advert: quotations, lines without a criterion, what it only prefers, when it closes."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cache

from screen.criteria.closing import closing
from screen.criteria.fairness import demands
from screen.criteria.known import load
from screen.criteria.parts import Parts
from screen.criteria.source import Source, Trail, say
from screen.model import Document, Importance, Line, Problem, ReadStatus, squeeze
from screen.phrases import Phrasebook

_MARK = re.compile(r"^\s*(?:[•◦▪●*·\-–—]|\d+[.)])\s+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


def against_advert(source: Source, part: Parts, advert: str) -> Iterator[Problem]:
    """What the file says and the advert does not, and the reverse."""
    yield from _quotes(source, part, advert)
    yield from _headings(source, part, advert)
    yield from _uncovered(source, part, advert)
    yield from _wording(source, part, advert)
    yield from closing(source)


def sentences(advert: str) -> Iterator[str]:
    """The sentences of an advert, without the marks of its lists."""
    for line in advert.splitlines():
        mark = _MARK.match(line)
        for sentence in _SENTENCE.split(line[mark.end() :] if mark else line):
            if bare := squeeze(sentence):
                yield bare


def _quotes(source: Source, part: Parts, advert: str) -> Iterator[Problem]:
    text = squeeze(advert)
    for quote, trail in part.quotes:
        if squeeze(quote) not in text:
            near = difflib.get_close_matches(squeeze(quote), list(sentences(advert)), n=1, cutoff=0.6)
            advice = f"The advert says: {near[0]}" if near else "Copy the words from the advert, or remove the criterion."
            message = "These words do not stand in the advert; only blanks and line ends may differ."
            yield say(source, "criteria.quote-not-found", source.place(trail), message, advice)


def _headings(source: Source, part: Parts, advert: str) -> Iterator[Problem]:
    """Headings named under which the advert has no list."""
    for at, heading in enumerate(part.requirements):
        if not any(_list_under(advert, heading)):
            headings = [squeeze(line).rstrip(":") for line in advert.splitlines() if line.strip() and not _MARK.match(line)]
            near = difflib.get_close_matches(squeeze(heading).rstrip(":"), headings, n=1, cutoff=0.6)
            advice = f"Did you mean {near[0]!r}?" if near else ""
            place = source.place(("requirements", at))
            yield say(source, "criteria.heading-not-found", place, "The advert has no list under this heading.", advice)


def _uncovered(source: Source, part: Parts, advert: str) -> Iterator[Problem]:
    """Sentences of the advert that ask for something and that no criterion quotes; an unfair demand needs no criterion."""
    quotes = [squeeze(quote) for quote, trail in part.quotes if trail[0] == "criteria"]
    for trail, sentence in _asking(part, advert):
        covered = any(quote in sentence or sentence in quote for quote in quotes)
        if not covered and not demands(sentence, ""):
            message = f"No criterion quotes this line of the advert: {sentence}"
            yield say(source, "criteria.line-not-covered", source.place(trail), message, severity="warning")


def _asking(part: Parts, advert: str) -> Iterator[tuple[Trail, str]]:
    """The sentences under the headings named; without any, those from which a draft would be made.

    Each with the way to what led to it.
    """
    for at, heading in enumerate(part.requirements):
        for line in _list_under(advert, heading):
            yield from ((("requirements", at), sentence) for sentence in sentences(line))
    if not part.requirements:
        from screen.criteria.draft import lines

        found = (squeeze(asked.quote) for asked in lines.asked(lines.blocks(_document(advert))))
        yield from ((("advert",), sentence) for sentence in found)


def _document(advert: str) -> Document:
    """The lines of an advert, each with the blank lines above it."""
    texts = advert.splitlines()
    read = (
        Line(text, number=at + 1, gap=0.0 if at == 0 or texts[at - 1].strip() else 1.0)
        for at, text in enumerate(texts)
        if text.strip()
    )
    return Document("", "", "text", ReadStatus.READ, tuple(read))


def _list_under(advert: str, heading: str) -> Iterator[str]:
    """The entries of the list that follows a heading of the advert."""
    lines = iter(advert.splitlines())
    wanted = squeeze(heading).casefold().rstrip(":")
    for line in lines:
        if squeeze(line).casefold().rstrip(":") == wanted:
            break
    for line in lines:
        mark = _MARK.match(line)
        if mark:
            yield line[mark.end() :].strip()
        elif line.strip():
            return


def _wording(source: Source, part: Parts, advert: str) -> Iterator[Problem]:
    """Essential criteria that the advert only prefers, and desirable ones that it calls a must."""
    for number, criterion in part.criteria:
        if criterion.importance is Importance.AT_INTERVIEW:
            continue
        softer, harder = _strength(squeeze(criterion.quote), advert)
        place = source.place(("criteria", number, "importance"))
        if criterion.importance is Importance.ESSENTIAL and softer and not harder:
            message = f"The advert only prefers this: “{softer}”."
            yield say(source, "criteria.softer-in-advert", place, message, severity="warning")
        elif criterion.importance is Importance.DESIRABLE and harder and not softer:
            message = f"The advert calls this a must: “{harder}”."
            yield say(source, "criteria.harder-in-advert", place, message, severity="warning")


def _strength(quote: str, advert: str) -> tuple[str, str]:
    """The words by which the part of the advert that is quoted wishes and demands; nothing where there are none."""
    clauses = (clause.strip() for sentence in sentences(advert) for clause in sentence.split(";"))
    around = [quote, *(clause for clause in clauses if clause and (quote in clause or clause in quote))]
    softer, harder = (next(filter(None, (_said(strength, text) for text in around)), "") for strength in ("softer", "harder"))
    return softer, harder


def _said(strength: str, text: str) -> str:
    """The first words of a strength in a text; "X, preferably in Y" softens Y alone, and does not count."""
    for hit in _book(strength).find(text):
        aside = text[: hit.start].rstrip().endswith((",", "(")) and re.search(r"\w", text[hit.end :])
        if not aside:
            return text[hit.start : hit.end]
    return ""


@cache
def _book(strength: str) -> Phrasebook[str]:
    return Phrasebook((phrase, strength) for phrases in load("wording")[strength].values() for phrase in phrases)
