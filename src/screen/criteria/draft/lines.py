"""An advert → the lines of it that ask something of the applicant, each with the words of the advert."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from screen.criteria.draft.table import book, names, table
from screen.criteria.fairness import demands
from screen.model import Document, Importance, Line, squeeze
from screen.phrases import fold, words

_LONGEST_HEADING = 8
_LONGEST_LEAD = 45
_PARAGRAPH = 8
_ENUMERATION = re.compile(r"^\s*(?:[•◦▪●*·–—\-]\s+|\(?(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)]\s+)+", re.IGNORECASE)
_ABBREVIATION = re.compile(
    r"(?:\b(?:e\.g|i\.e|etc|no|nos|ref|bil|incl|approx|dr|mr|ms|mrs|st|vs|min|max|hj|b\.?sc|m\.?sc|ph\.d|b\.a|m\.a)|\b[A-Z])\.$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"”’)]?\s+(?=[\"“‘(]?[A-Z0-9])")
_TRAILING = re.compile(r"(?:\s*[;,]\s*(?:and|or|dan|atau)?|\s+(?:and|or|dan|atau))\s*$", re.IGNORECASE)
_LABEL = re.compile(r"^([^:]{3,60}?)\s*:\s+(?=\S)")


class Part(StrEnum):
    """What a part of an advert is about."""

    ASKS = "asks"
    ESSENTIAL = "essential"
    DESIRABLE = "desirable"
    DUTIES = "duties"
    OTHER = "other"
    UNKNOWN = "unknown"


ASKING = (Part.ASKS, Part.ESSENTIAL, Part.DESIRABLE)
_WEIGHT = {Part.ESSENTIAL: Importance.ESSENTIAL, Part.DESIRABLE: Importance.DESIRABLE}


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, entry of a list or heading of the advert, on one line."""

    text: str
    bullet: bool = False
    strong: bool = False
    """Set as a heading, or in bold."""
    gap: float = 0.0


@dataclass(frozen=True, slots=True)
class Asked:
    """A sentence of the advert that asks for something."""

    quote: str
    heading: str = ""
    """The heading that it stands under; empty when it was found by its wording."""
    importance: Importance | None = None
    """What the heading says about it."""


def blocks(document: Document) -> tuple[Block, ...]:
    """The paragraphs of an advert, wrapped lines joined; a row of a table becomes its cells."""
    found: list[Block] = []
    for line in document.lines:
        if line.continues and found:
            found[-1] = replace(found[-1], text=f"{found[-1].text} {squeeze(line.text)}")
            continue
        cells = line.cells or ("",)
        headed = len(cells) == 2 and _part(cells[0], strong=True) is not None
        for cell in cells if headed else (line.text,):
            text = squeeze(cell)
            if text:
                found.append(_block(text, line))
    return tuple(found)


def text_of(every: Iterable[Block]) -> str:
    """The advert as a text in which each paragraph is a line and entries of lists have a dot before them."""
    rows: list[str] = []
    before = False
    for number, block in enumerate(every):
        if number and not (block.bullet and before):
            rows.append("")
        rows.append(f"  • {block.text}" if block.bullet else block.text)
        before = block.bullet
    return "\n".join(rows) + "\n"


def asked(every: Sequence[Block]) -> tuple[Asked, ...]:
    """The sentences that ask for something, in the order of the advert; each stands once."""
    parts = list(_parted(every))
    lists = any(part in ASKING for _, _, part in parts)
    found = [
        one
        for place, (block, heading, part) in enumerate(parts)
        for one in _of(block, heading, part, lists, _follows(parts, place))
    ]
    if not found:
        found = [Asked(sentence) for block in every for sentence in sentences(block.text) if names("asks", "sought", sentence)]
    seen: dict[str, Asked] = {}
    for one in found:
        seen.setdefault(squeeze(one.quote).casefold(), one)
    return tuple(seen.values())


def listed(every: Sequence[Block]) -> tuple[str, ...]:
    """The headings of requirements that a list follows at once."""
    found = []
    for block, after in pairwise(every):
        if not block.bullet and after.bullet and _heading(block, after) in ASKING:
            found.append(block.text)
    return tuple(dict.fromkeys(found))


def announces(block: Block) -> Part | None:
    """The part of an advert that a line would announce as its heading; None for a line that is no known heading."""
    return None if block.bullet else _part(block.text, strong=False)


def unfair(sentence: str) -> bool:
    """Whether a sentence makes a demand that no criteria file may make."""
    return any(subject.severity == "error" for subject in demands(sentence, ""))


def sentences(text: str) -> list[str]:
    """The sentences of a paragraph, and the parts of one that semicolons divide; without what only joins them."""
    pieces: list[str] = []
    start = 0
    for gap in _SENTENCE.finditer(text):
        if not _ABBREVIATION.search(text[start : gap.start()]):
            pieces.append(text[start : gap.start()] + text[gap.start() : gap.end()].strip())
            start = gap.end()
    pieces.append(text[start:])
    return [bare for piece in pieces for bare in map(_bare, _clauses(piece)) if bare]


def _clauses(sentence: str) -> list[str]:
    parts = re.split(r";\s+", sentence)
    return parts if all(len(part.split()) > 1 for part in parts) else [sentence]


def _bare(sentence: str) -> str:
    return _TRAILING.sub("", _ENUMERATION.sub("", sentence)).strip()


def _block(text: str, line: Line) -> Block:
    mark = _ENUMERATION.match(text)
    rest = text[mark.end() :] if mark else text
    return Block(rest or text, line.bullet or bool(mark and rest), bool(line.heading or line.bold), line.gap)


def _parted(every: Sequence[Block]) -> Iterator[tuple[Block, str, Part]]:
    """Every block that is no heading, with the heading above it and what the part is about."""
    heading, part = "", Part.UNKNOWN
    for number, block in enumerate(every):
        after = every[number + 1] if number + 1 < len(every) else None
        found = _heading(block, after)
        if found is not None:
            heading, part = block.text, found
            continue
        label = _label(block)
        if label is not None:
            yield replace(block, text=block.text[label[1] :]), block.text[: label[1]].strip(), label[0]
        else:
            yield block, heading, part


def _follows(parts: Sequence[tuple[Block, str, Part]], place: int) -> bool:
    """Whether a paragraph comes after a list of the same part: what it says may be about something else."""
    block, heading, _ = parts[place]
    before = parts[place - 1] if place else None
    return before is not None and not block.bullet and before[0].bullet and before[1] == heading


def _of(block: Block, heading: str, part: Part, lists: bool, after_list: bool) -> Iterator[Asked]:
    """The sentences of a block that ask for something."""
    within = part in ASKING and not after_list
    if part is Part.DUTIES:
        return
    if _opens_to_some(block):
        yield Asked(block.text.rstrip(": "))
    for sentence in sentences(block.text):
        if sentence.endswith(":"):
            continue
        if within:
            if not names("stop", "phrases", sentence) or unfair(sentence):
                yield Asked(sentence, heading, _WEIGHT.get(part))
        elif _by_wording(sentence, lists):
            yield Asked(sentence)


def _opens_to_some(block: Block) -> bool:
    """Whether a sentence above a list says who may apply at all: "applications are invited from citizens for these posts:"."""
    return (
        len(block.text.split()) > _LONGEST_HEADING and block.text.endswith(":") and names("work_right", "phrases", block.text)
    )


def _by_wording(sentence: str, lists: bool) -> bool:
    if names("stop", "phrases", sentence) or len(sentence.split()) > _LONGEST_LEAD:
        return False
    return names("asks", "person", sentence) or (not lists and names("asks", "thing", sentence))


def _heading(block: Block, after: Block | None) -> Part | None:
    """What a heading announces; None for a block that is none."""
    text = block.text
    opens = text.endswith(":") or (
        after is not None and after.bullet and not block.bullet and not text.endswith((".", ";", "!"))
    )
    lead = opens and len(text.split()) <= _LONGEST_LEAD
    if len(text.split()) > _LONGEST_HEADING or (text.endswith((".", ";", "!")) and not text.endswith("...")):
        return _lead(text) if lead and after is not None else None
    strong = block.strong or text.endswith((":", "?")) or _shouted(text)
    announced = _part(text, strong=strong and (not block.bullet or block.strong))
    if announced is not None:
        return announced
    if lead and (led := _lead(text)) is not None:
        return led
    stands = (text.endswith(":") and not block.bullet) or _stands_out(block, after)
    return Part.UNKNOWN if stands else None


def _lead(text: str) -> Part | None:
    """What a sentence that ends with a colon announces."""
    if not names("asks", "person", text):
        return None
    return Part.DESIRABLE if names("importance", "desirable", text) else Part.ASKS


def _stands_out(block: Block, after: Block | None) -> bool:
    """A short line on its own above a list or a paragraph, which names something that is not in the table."""
    if block.bullet or after is None or "," in block.text:
        return False
    brief = len(block.text.split()) <= 3 and len(after.text.split()) >= _PARAGRAPH and after.text.endswith(".")
    return block.strong or _shouted(block.text) or (block.gap > 0 and (after.bullet or brief))


def _part(text: str, *, strong: bool) -> Part | None:
    """The part that the words of a heading name; a line that is not set as one must consist of such words."""
    phrases = book("headings", *(part.value for part in Part if part is not Part.UNKNOWN))
    found = phrases.find(text)
    if not found:
        return None
    if not strong:
        covered = {fold(word) for match in found for word, _, _ in words(text[match.start : match.end])}
        if any(word not in covered and word not in table()["headings"]["filler"] for word, _, _ in words(text)):
            return None
    kinds = [Part(match.value) for match in found]
    if kinds[0] in (Part.DUTIES, Part.OTHER):
        return kinds[0]
    for kind in (Part.DESIRABLE, Part.ESSENTIAL):
        if kind in kinds:
            return kind
    return kinds[0]


def _label(block: Block) -> tuple[Part, int] | None:
    """The part that a label before a colon names ("Languages: English"), and where its text begins."""
    label = _LABEL.match(block.text)
    if label is None or len(label[1].split()) > _LONGEST_HEADING:
        return None
    part = _part(label[1], strong=False)
    return None if part is None else (part, label.end())


def _shouted(text: str) -> bool:
    return text.isupper() and len(text) > 4
