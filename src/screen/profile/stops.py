"""Full stops: those that end a sentence, and those that belong to an abbreviation, a title or the legal form of a firm.

The words that have a stop of their own are in ``data/stops.toml``.
"""

from __future__ import annotations

from screen.phrases import leaves
from screen.profile.vocabulary import load


def none_of(kind: str, letters: str = "") -> str:
    """Before a full stop, in an expression: the word in front of it is no short one of a kind; ``i`` for any letters."""
    return "".join(rf"(?<!\b(?{letters}:{short}))" for short in leaves(load("stops")[kind]))


WHOLE_WORD = r"(?=\W)" + none_of("names") + none_of("titles")
"""Before a full stop, in an expression: the word in front of it is written out."""
WHOLE_NAME = WHOLE_WORD + none_of("schools") + none_of("schools_in_any_letters", "i") + r"(?<!\b[A-Z])"
"""The same among studies, where schools stand; and it is no initial."""
