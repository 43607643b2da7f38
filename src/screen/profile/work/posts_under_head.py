"""Several posts of one line below the employer that begins it: ``Pearl Bank — Clerk, Teller. Clerk, 2010-12; Teller …``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from screen.model import Line
from screen.profile import dates
from screen.profile.entries import piece
from screen.profile.stops import WHOLE_WORD
from screen.profile.work.engagement_lines import HEAD_WORDS
from screen.profile.work.posts import FUNCTION_WORDS, has_post, is_organisation, is_post, parts

_STOP = re.compile(rf";\s+|(?<=[\w)]){WHOLE_WORD}\.\s+(?=[A-Z])")
_AROUND = " \t,;:.–—-"
_FEWEST = 2
_APART = 1.0
"""White space above the head of an entry, in heights of the line."""


def under_head(line: Line) -> list[Line]:
    """The employer, its posts and what was done there, a line each; the line itself where it does not begin so."""
    stops = list(_STOP.finditer(line.text))
    starts, ends = [0, *(stop.end() for stop in stops)], [*(stop.start() for stop in stops), len(line.text)]
    clauses = [line.text[start:end] for start, end in zip(starts, ends, strict=True)]
    last = next((at for at, clause in enumerate(clauses) if at and not _is_dated_post(clause)), len(clauses))
    employer = _employer(clauses[0])
    if last - 1 < _FEWEST or not employer:
        return [line]
    posts = [replace(piece(line, starts[at], ends[at]), bullet=False, gap=0.0) for at in range(1, last)]
    duties = [replace(piece(line, starts[last]), bullet=True, gap=0.0)] if last < len(clauses) else []
    return [replace(line, text=employer, bullet=False, gap=max(line.gap, _APART)), *posts, *duties]


def _is_dated_post(clause: str) -> bool:
    """Whether a few words are a post and from when to when it was held, and no employer."""
    found = dates.find(clause)
    if len(found) != 1 or not found[0].exact or clause[found[0].end :].strip(").") or len(clause.split()) > HEAD_WORDS:
        return False
    named = parts(dates.undated(clause))
    return any(map(is_post, named[:1])) and not any(map(is_organisation, named))


def _employer(head: str) -> str:
    """The employer in the head of a line, before or behind the posts it may name; empty where it has a date, or no name."""
    if len(head.split()) > HEAD_WORDS or dates.find(head):
        return ""
    named = parts(head)
    posts = [at for at, part in enumerate(named) if has_post(part)]
    name = _before(head, named, posts[0]) if posts and posts[0] > 0 else _behind(head, named, posts)
    return name if name[:1].isupper() or is_organisation(name) else ""


def _is_whole_name(head: str, named: Sequence[str]) -> bool:
    """Whether a text without a post is the name of an employer: by the word for one, or by its capitals alone."""
    return any(map(is_organisation, named)) or all(
        word[:1].isupper() or word in FUNCTION_WORDS for word in re.findall(r"[^\W\d]+", head)
    )


def _before(head: str, named: Sequence[str], until: int) -> str:
    """The text before one of its parts."""
    return head[: head.find(named[until], head.find(named[0]) + len(named[0]))].strip(_AROUND)


def _behind(head: str, named: Sequence[str], posts: Sequence[int]) -> str:
    """The text behind the last post, or all of it where there is none."""
    if not posts or posts[-1] + 1 == len(named):
        return "" if posts or not _is_whole_name(head, named) else head.strip(_AROUND)
    return head[head.rfind(named[posts[-1] + 1]) :].strip(_AROUND)
