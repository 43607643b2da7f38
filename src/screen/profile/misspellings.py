"""Ways in which a word is spelt wrongly: ``Flunet``, ``Mother Tounge``, ``EDUCATON``.

One letter may be missing or written twice, two neighbours may have changed places, or the wrong letter may be the doubled one
(``Begginer``); in a long word one letter may also be another one or stand too much. The first letter is right, and but for a
change of places the last one: ``German`` is not meant by ``Germany``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from string import ascii_lowercase

_SHORT = 5
"""Letters of a word of which none may be missing."""
_LONG = 8
"""Letters of a word from which one of them may be any other."""


def misspellings(words: Iterable[str], right: Collection[str]) -> dict[str, str]:
    """Every misspelling with the word that is meant; no word that is ``right`` itself, nor one that may be two words."""
    found: dict[str, set[str]] = {}
    for word in words:
        for wrong in _misspellings(word):
            found.setdefault(wrong, set()).add(word)
    return {wrong: word for wrong, (word, *more) in found.items() if not more and wrong not in right}


def _misspellings(word: str) -> Iterator[str]:
    yield from _one_wrong(word)
    for i in (i for i in range(1, len(word)) if word[i] == word[i - 1]):
        single = word[:i] + word[i + 1 :]
        yield from (single[: j + 1] + single[j:] for j in range(1, len(single) - 1))


def _one_wrong(word: str) -> Iterator[str]:
    last = len(word) - 1
    yield word + word[last]
    for i in range(1, last):
        if len(word) > _SHORT:
            yield word[:i] + word[i + 1 :]
        yield word[: i + 1] + word[i] + word[i + 1 :]
        yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        if len(word) >= _LONG:
            yield from (word[:i] + letter + word[i + 1 :] for letter in ascii_lowercase)
            yield from (word[:i] + letter + word[i:] for letter in ascii_lowercase)
