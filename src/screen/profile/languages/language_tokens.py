"""What a clause about languages is made of: the languages and the levels that it names, and how many strange words beside them.

A level that stands far before all languages speaks of something else; so does one in a phrase on another thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from screen.phrases import words
from screen.profile.languages import examinations, fluency, tongues
from screen.profile.languages.clauses import depth
from screen.profile.languages.fluency import Kind, Mark
from screen.profile.vocabulary import any_of, load

_DENIED = re.compile(
    rf"(?:^|,|\b{any_of('fluency', 'no', 'before')})\s*({any_of('fluency', 'no', 'words')})\s+$", re.IGNORECASE
)
_TOPIC = re.compile(r"^\s*([^:.;,\t]{3,40}):")
_FAR = 6
_CLOSE = 40
"""Letters before a language within which it is denied."""


@lru_cache(maxsize=512)
def tokens_of(text: str, bahasa: str, *, listed: bool) -> tuple[tongues.Mention | Mark, ...]:
    """Languages and levels in order of place, without overlaps; bare figures only where nothing strange stands beside them."""
    every = tongues.mentions(text, listed=listed, bahasa=bahasa)
    named = _settle_brackets(text, every)
    taken = _places(text, ((n.start, n.end) for n in named))
    free = [m for m in fluency.marks(text) if not any(taken[m.start : m.end])]
    far = _far_off(text, named)
    both: list[tongues.Mention | Mark] = [
        *named,
        *(m for m in free if _speaks(m) and m.end > far),
        *(Mark(*no.span(1), Kind.NONE) for n in named if (no := _DENIED.search(text, max(0, n.start - _CLOSE), n.start))),
    ]
    both.sort(key=lambda token: token.start)
    if not listed or not _only_furniture(text, [*every, *both]):
        both = [t for t in both if not (isinstance(t, Mark) and t.kind is Kind.NUMBER)]
    return tuple(both)


def _places(text: str, spans: Iterable[tuple[int, int]]) -> bytearray:
    """For each letter of a text whether one of the spans holds it."""
    taken = bytearray(len(text))
    for start, end in spans:
        taken[start:end] = b"\1" * (end - start)
    return taken


def _outside(text: str, spans: Iterable[tuple[int, int]]) -> list[str]:
    """The words that begin in none of the spans."""
    taken = _places(text, spans)
    return [word for word, start, _ in words(text) if not taken[start]]


def _speaks(mark: Mark) -> bool:
    """Whether a mark bears on a level: no mere turn of phrase, and no examination without a result."""
    return mark.kind is not Kind.ASIDE and not (mark.kind is Kind.EXAM and mark.level is None)


def _far_off(text: str, named: Sequence[tongues.Mention]) -> int:
    """The place up to which a level ends too far before all languages to speak of the first one."""
    before = words(text[: named[0].start]) if named else ()
    return before[-_FAR - 1][1] if len(before) > _FAR else 0


def other_topic(text: str, bahasa: str) -> bool:
    """Whether a clause is labelled as being about something else: ``Communication skills: good ...``."""
    label = _TOPIC.match(text)
    if label is None or tokens_of(label[1], bahasa, listed=True):
        return False
    strange = [word for word, _, _ in words(label[1]) if word not in fluency.furniture()]
    return bool(strange) and strange_words(text[label.end() :], bahasa, listed=True) > 2


def _only_furniture(text: str, tokens: Sequence[tongues.Mention | Mark]) -> bool:
    """Whether nothing strange stands beside languages and levels.

    Examinations named behind the last score are not strange, nor is what stands behind several scores in cells of its own.
    """
    scores = [t.end for t in tokens if isinstance(t, Mark) and t.kind is Kind.NUMBER]
    scored = max(scores, default=len(text))
    named = [place for place in examinations.named(text) if place[0] >= scored]
    tab = text.find("\t", scored) if len(scores) > 1 else -1
    remarks = [(tab, len(text))] if tab >= 0 else []
    outside = _outside(text, [*((t.start, t.end) for t in tokens), *named, *remarks])
    return all(word in fluency.furniture() or (word.isdigit() and len(word) <= 2) for word in outside)


def _settle_brackets(text: str, named: Sequence[tongues.Mention]) -> list[tongues.Mention]:
    """``Chinese (Mandarin)`` is one language, ``Chinese (Cantonese, Hakka)`` and ``Chinese (Mandarin, Cantonese)`` are two.

    ``Malay: fluent (Malay A2)`` names the one twice.
    """
    kept: list[tongues.Mention] = []
    for mention in named:
        outer = kept[-1] if kept else None
        if outer is not None and depth(text, mention.start) and not depth(text, outer.start):
            if mention.language == outer.language:
                continue
            between = text[outer.end : mention.start]
            varies = mention.language in load("languages")[outer.language].get("varieties", ())
            if varies and re.fullmatch(r"\s*[(\[]\s*", between):
                kept[-1] = mention
            elif (
                varies
                or re.search(r"[)\]]", between)
                or not (between.lstrip().startswith(("(", "[")) or _is_within(text, outer, mention))
            ):
                kept.append(mention)
            continue
        kept.append(mention)
    return kept


def _is_within(text: str, outer: tongues.Mention, mention: tongues.Mention) -> bool:
    """Whether a language in brackets is called a part of the one before: ``Malay – fluent (incl. Sarawak Malay)``."""
    whole = text[outer.start : outer.end].casefold()
    part = text[mention.start : mention.end].casefold()
    return part != whole and re.search(rf"\b{re.escape(whole)}\b", part) is not None


@lru_cache(maxsize=512)
def strange_words(text: str, bahasa: str, *, listed: bool) -> int:
    """How many words of a clause are neither language, nor level, nor furniture of a list."""
    outside = _outside(text, ((t.start, t.end) for t in tokens_of(text, bahasa, listed=listed)))
    return sum(word not in fluency.furniture() and not word.isdigit() for word in outside)
