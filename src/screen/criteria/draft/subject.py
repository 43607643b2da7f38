"""The words of a sentence that name its subject: for the id of a criterion, and to look for in CVs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from screen.criteria.draft.table import book, table
from screen.phrases import fold, one_of, words

_MOST = 6
_TITLE = 90
_SPLIT = re.compile(
    r"\s*(?:[,;:()/–—]|\band/or\b|\band\b|\bor\b|\bdan\b|\batau\b|\bas well as\b|\bincluding\b|\bsuch as\b|\bserta\b"
    r"|\bwith\b|\bof\b|\bfor\b|\bin\b|\bto\b|\bfrom\b|\bon\b|\bat\b|\bdalam\b|\bdengan\b|\buntuk\b|\bdi\b)\s*",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"\b(?:in|of|with|on|for|to|dalam|dengan|tentang|bidang|terhadap|kepada)\b(?:\s+(?:the|a|an|at least|bidang))?\s+",
    re.IGNORECASE,
)
_EMPTY = frozenset(table()["subject"]["empty"])

#: Words in -ing that are subjects, not doings.
_NOUNS = frozenset(table()["subject"]["nouns"])


def subject(sentence: str) -> str:
    """What comes after the word for experience, knowledge or interest; the whole sentence when none stands there."""
    cue = next((match for match in book("experience", "cues").find(sentence)), None)
    if cue is None:
        return sentence
    opening = _CUE.search(sentence, cue.end)
    return sentence[opening.end() :] if opening and opening.start() - cue.end < 40 else sentence[cue.end :]


def phrases(sentence: str) -> tuple[str, ...]:
    """The groups of words of a subject that a CV may hold: two to four words each, single ones when they are long."""
    found: list[str] = []
    for piece in _SPLIT.split(subject(sentence)):
        inner = [word for word, _, _ in words(piece)]
        while inner and (inner[0] in _EMPTY or (inner[0].endswith("ing") and inner[0] not in _NOUNS)):
            inner.pop(0)
        while inner and inner[-1] in _EMPTY:
            inner.pop()
        if 2 <= len(inner) <= 4 or (len(inner) == 1 and len(inner[0]) > 5):
            found.append(" ".join(inner))
    return tuple(dict.fromkeys(found))[:_MOST]


def sought(sentence: str) -> tuple[str, ...]:
    """The same, and where no group of words stands out the first telling ones: a criterion needs something to look for."""
    return phrases(sentence) or (
        " ".join(telling(subject(sentence))[:3]) or " ".join(telling(sentence)[:3]) or sentence.lower(),
    )


def identifier(text: str, fallback: str) -> str:
    """An id of up to three telling words."""
    telling = [word for word, _, _ in words(text) if word.isascii() and word not in _EMPTY and not word.isdigit()]
    joined = "_".join(telling[:3])[:40].strip("_")
    return joined if joined and joined[0].isalpha() else fallback


def named(sentence: str) -> tuple[str, ...]:
    """The programs, licences and certificates that a sentence names: those known, and names with capitals beside a cue."""
    bare = set(table()["skill"]["bare"])
    known = [sentence[match.start : match.end] for match in book("skill", "phrases").find(sentence) if match.phrase not in bare]
    if book("skill", "cues").first(sentence) is None and not known:
        return ()
    proper = [word for word in _PROPER.findall(sentence) if word not in table()["subject"]["no_names"]]
    if book("skill", "tools").first(sentence) is not None:
        proper += _SEVERAL.findall(sentence)
    return tuple(_distinct([*known, *proper]))


def telling(sentence: str) -> tuple[str, ...]:
    """The words of a sentence that say something of their own."""
    wishes = {
        word for name in ("desirable", "essential") for phrase in table()["importance"][name] for word, _, _ in words(phrase)
    }
    return tuple(word for word, _, _ in words(sentence) if word not in _EMPTY and word not in wishes)


#: A word with a capital inside, and words that begin with one after the first word of a sentence.
_PROPER = re.compile(r"(?<![.!?]\s)(?<!^)\b(?:[A-Z][A-Za-z]*[A-Z0-9][A-Za-z0-9]*|[A-Z]{2,}[0-9]*)\b")
_SEVERAL = re.compile(r"(?<!^)(?<![.!?]\s)\b[A-Z][a-z]{2,}(?: [A-Z][a-z]+)*\b")


def _distinct(found: Iterable[str]) -> list[str]:
    """Each name once, and none that is only a part of another."""
    kept: dict[str, str] = {}
    for name in found:
        if not any(f" {fold(name)} " in f" {other} " for other in kept):
            kept.setdefault(fold(name), name)
    return list(kept.values())


def months_of(sentence: str) -> int | None:
    """The fewest months of experience that a sentence names: "1-3 years" are twelve."""
    found = _LENGTH.search(sentence)
    if found is None:
        return None
    first = found["first"].casefold()
    number = float(first.replace(",", ".")) if first[0].isdigit() else float(_NUMBERS[first])
    return round(number * (1 if found["unit"].casefold().startswith(("month", "bulan")) else 12))


_NUMBERS: dict[str, int] = table()["experience"]["numbers"]
_NUMBER = one_of(_NUMBERS)
_LENGTH = re.compile(
    rf"\b(?P<first>\d{{1,2}}(?:[.,]5)?|{_NUMBER})(?:\s*\(\s*\w+\s*\))?\s*\+?"
    rf"(?:\s*(?:-|–|—|to|hingga|or|atau)\s*(?:\d{{1,2}}|{_NUMBER})(?:\s*\(\s*\w+\s*\))?)?\s*(?:more|full|lebih)?\s*"
    r"(?P<unit>years?|yrs?|months?|tahun|bulan)\b",
    re.IGNORECASE,
)


def short(sentence: str) -> str:
    """A sentence as a title."""
    text = sentence.rstrip(" .;:!")
    return text if len(text) <= _TITLE else f"{text[:_TITLE].rsplit(' ', 1)[0].rstrip(',;:')} …"
