"""Names printed with their letters set apart, ``D E W I   S A R I``, as words: parted at wider gaps, or into words of names."""

from __future__ import annotations

import re
from collections.abc import Collection

from screen.phrases import fold
from screen.profile.person.name_words import common_words, descent_words

_SMALL_CAPITALS = re.compile(r"\s*[A-Z]\s[A-Z]{2,}(?:\s+[A-Z]\s[A-Z]{2,})+\s*")
_SPACED = re.compile(r"^(?:\S\s+){3,}\S$")


def unspaced(text: str, hints: Collection[str] = ()) -> str:
    """Letter-spaced text ("D E W I   S A R I") as words; other text as it is."""
    if _SMALL_CAPITALS.fullmatch(text):
        return _together(text)
    if not _SPACED.match(text):
        return text
    parts = re.split(r"\s{2,}|\t", text)
    if len(parts) > 1:
        return " ".join(part.replace(" ", "") for part in parts)
    joined = text.replace(" ", "")
    turned = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", joined)
    return turned if " " in turned else _parted(joined, hints)


def _together(text: str) -> str:
    """Words in small capitals, whose first letters were set apart ("J OHN D OE"); names with initials stay as they are."""
    tokens = text.split()
    rests = [fold(token) for token in tokens[1::2]]
    if any(rest in common_words() or rest in descent_words() for rest in rests):
        return text
    return " ".join(first + rest for first, rest in zip(tokens[::2], tokens[1::2], strict=True))


def _parted(joined: str, hints: Collection[str]) -> str:
    """Words run together, parted where all pieces are known parts of names; else as they are. Fewest pieces win."""
    words = common_words() | {fold(hint) for hint in hints} | descent_words()
    folded = fold(joined)
    best: list[list[str] | None] = [[]]
    for end in range(1, len(folded) + 1):
        heads = [(best[start], start) for start in range(max(0, end - 16), end) if folded[start:end] in words]
        ways = [[*head, joined[start:end]] for head, start in heads if head is not None]
        best.append(min(ways, key=len, default=None))
    return " ".join(best[-1] or [joined])
