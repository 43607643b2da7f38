"""Memberships of bodies of a profession, which stand among studies: ``Member, Institute of Planners, 2012``.

Whoever such a body counts among its members has passed what it asks for; students and probationers have not. The words are
in ``data/memberships.toml``.
"""

from __future__ import annotations

import re

from screen.model import Level
from screen.profile.studies.degrees import level_of
from screen.profile.vocabulary import book

_BODY_LENGTH = 90
_LETTER = re.compile(r"[^\W\d_]")
_CELL = re.compile(r"[\t;]")


def study_of(text: str, *, indonesian: bool = False) -> tuple[Level, int, int] | None:
    """The level that a line among studies names, by a degree or by membership of a body, and the place of its words."""
    level = level_of(text, indonesian=indonesian)
    return level if level and level[0] is not Level.PROFESSIONAL else _membership(text) or level


def _membership(text: str) -> tuple[Level, int, int] | None:
    """A membership of a body of a profession that a line begins with, but for a year."""
    rank = book("memberships", "ranks").first(text)
    if rank is None or _LETTER.search(text, 0, rank.start) or book("memberships", "learning").find(text):
        return None
    body = _CELL.split(text[rank.end : rank.end + _BODY_LENGTH])[0]
    named = book("memberships", "bodies").find(body) and book("memberships", "professions").find(body)
    known = any(body[match.start : match.end].isupper() for match in book("memberships", "letters").find(body))
    return (Level.PROFESSIONAL, rank.start, rank.end) if named or known else None
