"""Essential or desirable, by the words of the sentence."""

from __future__ import annotations

import re

from screen.criteria.draft.table import book
from screen.model import Importance

_CLAUSE = re.compile(r"[;,]\s+|\s+(?:while|whereas|manakala|but|tetapi)\s+|\.\s+")


def importance(sentence: str) -> tuple[Importance | None, bool]:
    """What the wording says of the whole sentence, and whether a part of it is only preferred.

    "Preferably, three years ..." is desirable; "a degree, preferably in law" is not, but a person must look at the rest.
    """
    wished = book("importance", "desirable").first(sentence)
    needed = book("importance", "essential").first(sentence)
    if wished is not None and _tail(sentence, wished.start):
        return (Importance.ESSENTIAL if needed is not None and needed.start < wished.start else None), True
    if wished is not None:
        return Importance.DESIRABLE, needed is not None and needed.value == "essential" and _apart(
            sentence, needed.start, wished.start
        )
    return (Importance.ESSENTIAL if needed is not None else None), False


def of_clause(sentence: str, place: int) -> Importance | None:
    """What the clause that holds a place says, where the sentence has several that say different things."""
    cuts = [0, *(match.end() for match in _CLAUSE.finditer(sentence)), len(sentence)]
    start = max(cut for cut in cuts if cut <= place)
    end = min((cut for cut in cuts if cut > place), default=len(sentence))
    said, _ = importance(sentence[start:end])
    return said if (start, end) != (0, len(sentence)) else None


def _tail(sentence: str, place: int) -> bool:
    """Whether a word of wishing opens a part at the end of the sentence instead of speaking of all of it."""
    word = book("importance", "part").first(sentence[place:])
    before = sentence[:place].rstrip()
    if word is None or word.start or len(before.split()) < 2:
        return False
    return before.endswith((",", "(", "–", "-", ";")) or sentence[place:].casefold().startswith(
        ("preferably", "ideally", "diutamakan dalam")
    )


def _apart(sentence: str, one: int, other: int) -> bool:
    """Whether two places stand in different clauses."""
    first, last = sorted((one, other))
    return _CLAUSE.search(sentence[first:last]) is not None
