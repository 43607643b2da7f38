"""Several levels of study that one line names: ``Diploma (2012) and Bachelor (2015) of Town Planning``, ``SPM, BSc Geography``.

Only levels that a comma, a stroke or a word like "and" joins are courses beside one another; ``leading to a Bachelor`` is none.
"""

from __future__ import annotations

import re

from screen.model import LADDER, Level
from screen.phrases import words
from screen.profile import dates
from screen.profile.studies.degrees import OF_SCHOOLS, is_certificate, levels_of, names_school
from screen.profile.studies.field_codes import isced_f
from screen.profile.vocabulary import any_of, book

_SIGN = re.compile(r"[,;/&+]\s*$")
_ARTICLE = re.compile(rf"\s*\b{any_of('education', 'title', 'articles')}\s*$", re.IGNORECASE)
#: What stands between a date and the degree behind it: ``2012 – 2015: Bachelor of ...``.
_BESIDE = re.compile(r"[\s:(–—-]*")
#: What a title of a degree goes on with.
_TITLE = re.compile(
    rf"(?:\s|['’]s|\(?{any_of('education', 'title', 'parts')}\.?\)?|\.)*\s{any_of('education', 'title', 'of')}\s", re.IGNORECASE
)
_HONOURS = re.compile(rf"^\W*(?:{any_of('education', 'field', 'honours')}\b)?\W*", re.IGNORECASE)
_ENDED = re.compile(rf"\s*(?:$|[,;()\t]|{any_of('links', 'at_place')}\s+[A-Z])")
_CELL_END = re.compile(r"[,;\t]|\.\s")
_FIELD_WORDS = 2
#: Letters on either side of a level within which its joint and title stand.
_NEAR = 80


def highest(text: str, first: tuple[Level, int, int], *, indonesian: bool) -> tuple[Level, int, int]:
    """The highest of the levels that are joined to the first one of a text, with the place of its words."""
    joined = [(level, start, end) for level, start, end, _ in joined_levels(text, indonesian=indonesian) if start > first[1]]
    return max((first, *joined), key=lambda found: LADDER.index(found[0]) if found[0] in LADDER else -1)


def joined_levels(text: str, *, indonesian: bool = False) -> list[tuple[Level, int, int, int]]:
    """The levels of a text that are joined to one before: level, place of its words, and where what joins it begins.

    Certificates of schools need no title behind them to be a course, nor does a level beside the next one that has a title:
    ``Diploma (2008), Bachelor (2011) and Master (2014) of Town Planning``.
    """
    joined: list[tuple[Level, int, int, int]] = []
    for level, start, end in reversed(levels_of(text, indonesian=indonesian)[1:]):
        at = _joint(text, start)
        if at is None or (level is Level.SECONDARY and _names_school_alone(text[start:])):
            continue
        beside = joined and not words(dates.undated(text[end : joined[0][-1]]))
        if level in OF_SCHOOLS or beside or _has_title(text, end, by_word=text[at].isalpha()):
            joined.insert(0, (level, start, end, at))
    return joined


def _names_school_alone(text: str) -> bool:
    """Whether the cell that a text begins with is a school, by a word that is that of a certificate too: ``SMK Laut``."""
    cell = _CELL_END.split(text)[0]
    return names_school(cell) and not is_certificate(cell)


def _joint(text: str, start: int) -> int | None:
    """Where the sign or word begins that joins a level to what stands before it; its dates may stand between the two."""
    begun = max(0, start - _NEAR)
    before = text[begun:start]
    last = next(reversed(dates.find(before)), None)
    before = before[: last.start] if last and _BESIDE.fullmatch(before, last.end) else before
    before = _ARTICLE.sub("", before).rstrip()
    words = [match.start for match in book("education", "joining").find(before) if match.end == len(before)]
    sign = _SIGN.search(before)
    return begun + words[0] if words else begun + sign.start() if sign else None


def _has_title(text: str, end: int, *, by_word: bool) -> bool:
    """Whether words of a level are followed by a title or its field; joined by a word they may stand alone."""
    rest = re.sub(r"\(\s*\)", " ", dates.undated(text[end : end + _NEAR]))
    field = " ".join(_HONOURS.sub("", rest).split()[:_FIELD_WORDS])
    return bool(_TITLE.match(rest) or isced_f(field) or (by_word and _ENDED.match(text, end)))
