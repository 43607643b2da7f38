"""The ISCED-F 2013 code of the field that words of a degree name; the words and codes are in ``data/fields.toml``."""

from __future__ import annotations

import re
from functools import cache

from screen.phrases import Match, Phrasebook, folded
from screen.profile.vocabulary import any_of, load

#: The end of a part of a text; the first words of one, all of them names; what makes a town's name of the word before it.
_PART_ENDS = re.compile(r"\s*(?:$|[,;()\t])")
_NAME_BEFORE = re.compile(r"(?:^|[,\t(;|])\s*(?:[A-Z][a-z]+\s){1,3}$")
_TOWN_AFTER = re.compile(rf"\s+(?!{any_of('fields', 'towns', 'no_names')}\b)[A-Z]")


def isced_f(text: str) -> str:
    """The ISCED-F 2013 code of the field that a degree's words name, or an empty string; the most detailed of several.

    The words for a town name none where a town is called by them.
    """
    hits = [match for match in _fields().find(text) if not _names_town(text, match)]
    if not hits:
        return ""
    best = max(hits, key=lambda m: (_detail(m.value), len(m.phrase.split()), len(m.phrase), -m.start))
    return best.value


def best_code(*wordings: str) -> str:
    """The first detailed code that the wordings give, most telling first; else the first code at all."""
    codes = [code for wording in wordings if (code := isced_f(wording))]
    return next((code for code in codes if _detail(code) == 2), codes[0] if codes else "")


def _detail(code: str) -> int:
    """How narrow a code is: 0 for a broad or generic one, 1 for plain management, 2 for a detailed field."""
    if code.endswith("0") and code != "0110":
        return 0
    return 1 if len(code) < 4 or code in {"0413", "0110"} else 2


def _names_town(text: str, match: Match[str]) -> bool:
    """Whether a word for a town begins the name of one: ``Kota Bharu``, not ``Perencanaan Kota`` nor ``Bandar dan Wilayah``.

    Behind its name it ends a part of the text: ``Quezon City``.
    """
    towns = load("fields")["towns"]
    if match.phrase in towns["behind"]:
        named = _NAME_BEFORE.search(text, 0, match.start)
        kind = named is not None and any(folded(word) in towns["kinds"] for word in named[0].split())
        return named is not None and not kind and _PART_ENDS.match(text, match.end) is not None
    if match.phrase not in towns["words"]:
        return False
    begun = text[: match.start].rstrip(" ")[-1:] in ",\t(–—-:;|·" or not text[: match.start].strip()
    return begun and _TOWN_AFTER.match(text, match.end) is not None


@cache
def _fields() -> Phrasebook[str]:
    return Phrasebook((phrase, code[:4]) for code, phrases in load("fields")["fields"].items() for phrase in phrases)
