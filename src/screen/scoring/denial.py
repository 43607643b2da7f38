"""What a CV says that its writer has not done: "never worked on housing" is no sign of work on housing.

A denial reaches over a few words, to the end of its clause. Words are in the criteria's ``data/denials.toml``.
"""

from __future__ import annotations

import re
from functools import cache

from screen.criteria.known import load
from screen.phrases import ENTRY_END, any_of

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
    all_the_same, turns = _of_list("all_the_same"), _of_list("turns")
    between = rf"(?:[\s'’\"/-]+(?!{turns}\b)[^\W_]+){{0,{_REACH}}}"
    return re.compile(rf"(?:\b|(?=n['’]t)){_of_list('denials')}\b(?![\s-]+{all_the_same}\b){between}\W*$", re.IGNORECASE)


@cache
def _none() -> re.Pattern[str]:
    """A capital inside a clause begins a name: the ``No Plastic Day`` denies nothing."""
    of, words = any_of(load("denials"), "none", "of"), _of_list("none")
    begun = rf"(?:^\W*(?i:{words})|\b{words})"
    return re.compile(rf"{begun}\s+(?!(?i:{_of_list('all_the_same')})\b)(?:(?i:{of})\b(?:\s+[^\W_]+){{0,3}}\s*|[^\W\d_]*\s*)$")


def _of_list(name: str) -> str:
    """One of the words of a list, in whatever way their parts are joined."""
    return any_of(load("denials"), name, "said").replace(r"\ ", r"[\s-]+")
