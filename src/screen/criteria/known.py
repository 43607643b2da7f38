"""Codes of countries, languages and fields of study with their names, and the code that somebody who wrote a name meant."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from functools import partial

from screen.phrases import stored

Names = Mapping[str, str]
"""Codes, each with its name."""


#: The table ``data/<name>.toml``. Callers must not change it.
load = partial(stored, "criteria")


def countries() -> Names:
    """ISO 3166-1 codes of two letters."""
    return dict(load("codes")["countries"])


def languages() -> Names:
    """ISO 639 codes of the languages that CVs are searched for."""
    return dict(load("codes")["languages"])


def fields() -> Names:
    """ISCED-F 2013 codes of two to four figures."""
    return dict(load("isced")["fields"])


def is_field(code: str) -> bool:
    """Whether a code is one of ISCED-F 2013; its last figure may also say: 0 not further defined, 8 several, 9 elsewhere."""
    wider = code[:-1] in fields() or (code[-2:] == "88" and code[:-2] in fields())
    return code in fields() or (2 < len(code) <= 4 and wider and code[-1] in "089")


def code_of(words: str, names: Names) -> str:
    """The code whose name was written instead of it, exactly or nearly; of two with one name the wider. Nothing for none."""
    wanted = " ".join(words.split()).casefold()
    codes: dict[str, str] = {}
    for code, name in sorted(names.items(), key=lambda pair: (len(pair[0]), pair[0])):
        codes.setdefault(name.casefold(), code)
        codes.setdefault(code.casefold(), code)
    if wanted in codes:
        return codes[wanted]
    near = difflib.get_close_matches(wanted, sorted(codes), n=1, cutoff=0.75)
    return codes[near[0]] if near else ""
