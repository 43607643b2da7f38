"""The vocabularies that stand in a criteria file itself, for words that no other post shares."""

from __future__ import annotations

from screen.criteria.source import Source
from screen.criteria.values import Group, Vocabulary


def own_words(source: Source) -> dict[str, Vocabulary]:
    """Every list under ``words`` as a vocabulary of one group; what has another form is left to the schema to refuse."""
    lists = source.at(("words",))
    found: dict[str, Vocabulary] = {}
    for name, phrases in lists.items() if isinstance(lists, dict) else ():
        worded = tuple(phrase for phrase in phrases if isinstance(phrase, str)) if isinstance(phrases, tuple) else ()
        if worded:
            found[name] = Vocabulary(name, name, (Group(name, name, worded, "the criteria file"),))
    return found
