"""The vocabularies of intake: TOML files under ``data/``, read once, as phrasebooks and sets."""

from __future__ import annotations

from functools import cache, partial

from screen.phrases import Phrasebook, stored, words

#: The vocabulary ``data/<name>.toml``. Callers must not change it.
table = partial(stored, "intake")


@cache
def book(name: str, *keys: str) -> Phrasebook[str]:
    """The phrases of a vocabulary under some keys (or of one table in it), each with the key that it stands under."""
    known = table(name)
    lists = known[keys[0]] if len(keys) == 1 and isinstance(known[keys[0]], dict) else {key: known[key] for key in keys}
    return Phrasebook([(phrase, key) for key, phrases in lists.items() for phrase in phrases])


@cache
def word_set(name: str, key: str) -> frozenset[str]:
    """The single words of a list, folded."""
    return frozenset(word for phrase in table(name)[key] for word, _, _ in words(phrase))


def mentions(text: str, name: str, *keys: str) -> bool:
    """Whether a text holds one of the phrases."""
    return book(name, *keys).first(text) is not None
