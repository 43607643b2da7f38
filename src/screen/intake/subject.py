"""A mail's subject or a form's position field → which post is meant, and the name that stands beside it.

Adverts ask for ``<position applied> – <your name>``; people write it with every dash, in either order, abbreviated, misspelt,
translated, with prefixes and without one half. The title is looked for as a window of words that resembles the post's title
(or another's); what is left, without the words that surround it, is the name if it looks like one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz import fuzz

from screen.criteria import Post
from screen.intake import names
from screen.intake.vocabulary import book, table, word_set
from screen.phrases import any_of, one_of, words

_STRONG = re.compile(
    r"\s+[-‐‑‒–—―−~/\\]+\s+|\s*[–—―|;•·»>]+\s*|\s*:\s+|:(?=\S)|\s+-+(?=\S)|(?<=\S)-+\s+|\s*_+\s*|\s*,\s+|[()\[\]{}<\"“”]"
)
_BRACKETED = re.compile(r"\[[^\]]*\]")
_APPLICATION = re.compile(rf"(?i)\b{any_of(table('subject'), 'application')}\s*[:\-–—]\s*")
_HYPHEN = re.compile(r"(?<=[a-zà-ÿ])-(?=[A-Z])")
_ALIKE = 80
_IN_TITLES = word_set("subject", "in_titles")
_SURE = 0.8
_LIKELY = 0.62
_LONGEST_WINDOW = 12


class Meant(StrEnum):
    """Which post a text names."""

    THIS = "this"
    OTHER = "other"
    FOREIGN = "foreign"
    """A title that is neither the post's nor one of the other posts that the criteria file knows."""
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Subject:
    """What a subject tells."""

    meant: Meant = Meant.NONE
    sure: bool = False
    """False when the title was only resembled."""
    also_other: bool = False
    """Another post is named beside this one."""
    name: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Window:
    score: float = 0.0
    first: int = 0
    last: int = -1

    def meets(self, other: _Window) -> bool:
        return self.first <= other.last and other.first <= self.last


def parse(subject: str, post: Post) -> Subject:
    """Which post a subject names, and whose application it says it is."""
    text = without_prefixes(subject)
    tokens = _tokens(text)
    this = _best(tokens, (post.title, *post.other_titles))
    other = _best(tokens, _others(post))
    if this.score >= _LIKELY and (this.score >= other.score or not this.meets(other)):
        also = other.score >= _SURE and not this.meets(other)
        return Subject(Meant.THIS, this.score >= _SURE, also, _name(text, tokens, this, post))
    if other.score >= _SURE:
        return Subject(Meant.OTHER, True, name=_name(text, tokens, other, post))
    title = _foreign_title(text, post)
    return Subject(Meant.FOREIGN if title else Meant.NONE, name=_name(text, tokens, _Window(), post, title))


def position(text: str, post: Post) -> Subject:
    """Which post the position field of a form names; every title that is not this post's is another's."""
    tokens = _tokens(text)
    if not tokens:
        return Subject()
    this, other = _best(tokens, (post.title, *post.other_titles)), _best(tokens, _others(post))
    if this.score >= _LIKELY and this.score >= other.score:
        return Subject(Meant.THIS, this.score >= _SURE)
    if other.score >= _SURE:
        return Subject(Meant.OTHER, True)
    return Subject(Meant.FOREIGN if any(t.word in word_set("subject", "role_nouns") for t in tokens) else Meant.NONE)


def names_post(text: str, titles: Iterable[str]) -> bool:
    """Whether a text holds one of the titles, word for word but for spelling."""
    for line in text.split("\n"):
        tokens = _tokens(line)
        if tokens and _best(tokens, tuple(titles)).score >= _SURE:
            return True
    return False


def _others(post: Post) -> tuple[str, ...]:
    """The other posts, an internship under all its names."""
    interns = any([token.word for token in _tokens(title)] == ["intern"] for title in post.other_posts)
    return (*post.other_posts, *(table("subject")["internships"] if interns else ()))


def without_prefixes(subject: str) -> str:
    """A subject without ``Re:``, ``Fwd:``, ``[External]`` and the like, however often they stand there."""
    one = one_of(table("subject")["prefixes"])
    pattern = re.compile(
        rf"(?i)^\s*(?:{one}\s*(?:\[\d+\]|\(\d+\))?\s*[:：]+|[\[(]{one}[^\])]{{0,20}}[\])]\s*:?|\*+\s*{one}\s*\*+)\s*"
    )
    before = None
    while before != subject:
        before, subject = subject, pattern.sub("", subject)
    return subject.strip()


def _tokens(text: str) -> list[_Token]:
    same = table("subject")["same_words"]
    return [_Token(same.get(word, word), start, end) for word, start, end in words(text)]


def _best(tokens: Sequence[_Token], titles: Iterable[str]) -> _Window:
    """The window of words that resembles one of the titles most: by the share of its words and the share of the title's."""
    best = _Window()
    for title in titles:
        wanted = [token.word for token in _tokens(title)]
        found = _best_window([_position_in(token.word, wanted) for token in tokens], len(wanted))
        best = max(best, found, key=lambda window: window.score)
    return best


def _position_in(word: str, wanted: Sequence[str]) -> int | None:
    """Which word of a title this is, misspellings allowed in words of five letters and more."""
    if word in wanted:
        return wanted.index(word)
    if len(word) < 5:
        return None
    scored = [(fuzz.ratio(word, known), -number) for number, known in enumerate(wanted) if len(known) >= 5]
    score, number = max(scored, default=(0.0, 0))
    return -number if score >= _ALIKE else None


def _best_window(hits: Sequence[int | None], length: int) -> _Window:
    best = _Window()
    fewest = 1 if length == 1 else 2
    for first, hit in enumerate(hits):
        if hit is None:
            continue
        seen: set[int] = set()
        for last in range(first, min(len(hits), first + _LONGEST_WINDOW)):
            at = hits[last]
            if at is None:
                continue
            seen.add(at)
            if len(seen) < fewest:
                continue
            score = 0.7 * len(seen) / (last - first + 1) + 0.3 * len(seen) / length
            if score > best.score:
                best = _Window(score, first, last)
    return best


def _foreign_title(text: str, post: Post) -> str:
    """A title that is named as the one applied for: after "application for" and its like, with the noun of a post in it."""
    own = {token.word for token in _tokens(post.title)}
    cues = [match.end for match in book("subject", "title_cues").find(text)] + [
        match.end() for match in _APPLICATION.finditer(text)
    ]
    for end in sorted(cues):
        rest = _STRONG.split(text[end:].lstrip(" :-–—"))[0]
        following = [token.word for token in _tokens(rest)][:8]
        nouns = [word for word in following if word in word_set("subject", "role_nouns")]
        praises = any(word in word_set("subject", "surrounding") - _IN_TITLES for word in following)
        if nouns and not praises and (len(following) > 1 or nouns[0] not in own):
            return rest
    return ""


def _name(text: str, tokens: Sequence[_Token], title: _Window, post: Post, foreign: str = "") -> str:
    """The name beside the title: what stands after it goes before what stands in front of it."""
    sides = [text.replace(foreign, " | ") if foreign else text]
    if title.last >= 0:
        sides = [text[tokens[title.last].end :], text[: tokens[title.first].start]]
    organisation = frozenset(word for word, _, _ in words(post.organisation))
    for side in (*(_BRACKETED.sub(" ", side) for side in sides), *sides):
        for piece in _STRONG.split(side):
            for part in [piece, *(_HYPHEN.split(piece) if title.last < 0 else [])]:
                found = _trimmed(part, organisation)
                if names.looks_like_name(found) and (title.last >= 0 or len(found.split()) > 1):
                    return found
    return ""


def _trimmed(piece: str, organisation: frozenset[str]) -> str:
    """A piece of a subject without the words around a name; empty when such a word stands in the middle."""
    surrounding = word_set("subject", "surrounding") | organisation
    parts = piece.strip(" \t-–—_:;,.|/\\'\"*#!?").split()
    keys = [next((word for word, _, _ in words(part)), "") for part in parts]
    first, last = 0, len(parts)
    while first < last and ((keys[first] in surrounding and not names.is_particle_pair(parts, first)) or not keys[first]):
        first += 1
    while last > first and (keys[last - 1] in surrounding or not keys[last - 1]):
        last -= 1
    if any(key in surrounding and key not in word_set("names", "particles") for key in keys[first:last]):
        return ""
    return " ".join(parts[first:last]).strip(" -–—_:;,.|/\\'\"")
