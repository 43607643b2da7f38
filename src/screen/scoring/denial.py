"""What a CV says that its writer has not done: "never worked on housing" is no sign of work on housing.

A denial reaches over a few words, to the end of its clause. Words are in the criteria's ``data/denials.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from screen.criteria.known import load
from screen.phrases import ENTRY_END

_REACH = 6
"""So many words stand at most between a denial and what it denies."""
_LONGEST = 120
"""So many characters before a phrase are looked at."""
_CLAUSE_END = re.compile(rf"[,;:.!?()\[\]|•\t\n{ENTRY_END}](?!\d)")


def is_denied(text: str, start: int) -> bool:
    """Whether what stands at ``text[start:]`` is denied by the words of its clause before it."""
    before = _CLAUSE_END.split(text[max(0, start - _LONGEST) : start])[-1]
    if not before.strip():
        return False
    return _denial().search(before) is not None or _none().search(before) is not None


@cache
def _denial() -> re.Pattern[str]:
    all_the_same, turns = _one_of("all_the_same"), _one_of("turns")
    between = rf"(?:[\s'’\"/-]+(?!{turns}\b)[^\W_]+){{0,{_REACH}}}"
    return re.compile(rf"(?:\b|(?=n['’]t)){_one_of('denials')}\b(?![\s-]+{all_the_same}\b){between}\W*$", re.IGNORECASE)


@cache
def _none() -> re.Pattern[str]:
    """A capital inside a clause begins a name: the ``No Plastic Day`` denies nothing."""
    of = "|".join(map(re.escape, load("denials")["none"]["of"]))
    words = "|".join(re.escape(word) for word in _words(load("denials")["none"], ("en", "ms")))
    begun = rf"(?:^\W*(?i:{words})|\b(?:{words}))"
    return re.compile(rf"{begun}\s+(?!(?i:{_one_of('all_the_same')})\b)(?:(?i:{of})\b(?:\s+[^\W_]+){{0,3}}\s*|[^\W\d_]*\s*)$")


def _one_of(name: str) -> str:
    words = _words(load("denials")[name], ("en", "ms"))
    spaced = (r"[\s-]+".join(map(re.escape, word.split())) for word in words)
    return f"(?:{'|'.join(sorted(spaced, key=len, reverse=True))})"


def _words(table: dict[str, list[str]], languages: Iterable[str]) -> list[str]:
    return [word for language in languages for word in table[language]]
