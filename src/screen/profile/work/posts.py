"""Titles of posts and names of organisations, told apart by the words they hold and by their order.

The words are in ``data/work.toml``: a part of a line is a post when it begins or ends with the word for one, or when its office
follows; an organisation when it holds the word for one and is no post.
"""

from __future__ import annotations

import re
from functools import cache

from screen.phrases import Match, folded, leaves
from screen.profile.entries import CELLS, MARKS
from screen.profile.misspellings import misspellings
from screen.profile.person.towns import is_region
from screen.profile.stops import WHOLE_WORD
from screen.profile.vocabulary import any_of, book, listed, load, single_words

#: What ends the words before a full stop that parts two names: neither "Sdn." nor "St." are such.
_ENDS_PART = rf"(?:(?<=[a-z)])|(?<= I)|(?<=II)|(?<= V)){WHOLE_WORD}"
_COMMA = re.compile(
    r"(?:\s*,\s+|\s+,)(?![^()]*\))|\s+[–—-]\s+(?![^()]*\))|\s+@\s+|\s*:\s+(?![^()]*\))"
    rf"|{_ENDS_PART}\.\s+(?=[A-Z])|\s+{any_of('links', 'at_or_with')}\s+(?:{any_of('links', 'the')}\s+)?(?=[A-Z]|\d+[ -][A-Z])"
)
#: A name has so many letters at least: a telephone number has none.
_LETTERS = 2
_GRADE = re.compile(r"(?:\s+(?:i{1,3}|iv|v|[a-z]{0,2}\d+))+$")
#: What links a post to its employer, where it stands behind the post.
_LINK = re.compile(rf"\s+{any_of('links', 'to_employer')}$", re.IGNORECASE)
_OFFICE = re.compile(rf"\s{any_of('links', 'of_post')}\s")
#: What stands before an employer that begins with a number: no grade of a post, which has a figure.
_NUMBERED = re.compile(r"[a-z)]\s+(?=(?:\d{2,3}[ -]|\d-)[A-Z][a-z])")
#: How the names of newspapers begin, which may end with the word for a post: ``The Morning Courier``.
_PAPER = re.compile(rf"{any_of('work', 'of_bodies', 'newspapers')}\s+[A-Z][\w'’-]+\s+[A-Z]")
#: What links a post to the body that it was held in.
_OF_BODY = re.compile(
    rf"\s{any_of('work', 'of_bodies', 'to')} {any_of('links', 'the')} (?=[A-Z])"
    rf"|(?i:{'|'.join(rf'(?<={post})' for post in leaves(load('work'), 'of_bodies', 'posts'))})"
    rf" {any_of('work', 'of_bodies', 'of')} (?=[A-Z])"
)
IN_BRACKETS = re.compile(r"\(([^()]+)\)")
"""A remark in brackets, without others in it."""
_QUALIFIERS = 3
LONGEST_NAME = 110
"""Letters of a name at most."""
FUNCTION_WORDS = single_words("links", "never_named")
"""Words that no name of a post or employer is made of."""


def is_post(text: str) -> bool:
    """Whether a part of a line names a post: it begins or ends with the word for one, and is no firm or office by its words.

    A firm has a legal form; ``Office of the Mayor`` is where somebody works.
    """
    plain = _GRADE.sub("", _spelt_rightly(folded(re.sub(r"\([^)]*\)", " ", text))))
    if not plain or _PAPER.match(text) or book("work", "organisations", "legal").find(plain):
        return False
    if book("work", "organisations", "offices").begins(plain):
        return False
    return any(m.start == 0 or m.end == len(plain) or _is_qualified(plain, m) for m in book("work", "titles").find(plain))


def _spelt_rightly(plain: str) -> str:
    """Folded words, those for posts that are spelt wrongly put right: ``site enginer``."""
    errors = _errors()
    return " ".join([errors.get(word, word) for word in plain.split(" ")])


@cache
def _errors() -> dict[str, str]:
    right = {word for key in ("titles", "organisations", "kinds", "misspelt") for word in single_words("work", key)}
    return misspellings(single_words("work", "misspelt", "words"), right)


def _is_qualified(plain: str, match: Match[None]) -> bool:
    """Whether a few words that make no organisation lead up to a word for a post, and its office follows.

    ``deputy director of planning``, ``pegawai khas kepada exco``.
    """
    before = plain[: match.start].split()
    office = _OFFICE.match(plain, match.end)
    led = len(before) <= _QUALIFIERS and not FUNCTION_WORDS.intersection(before)
    return led and office is not None and not book("work", "organisations", "strong").find(" ".join(before))


def is_organisation(text: str) -> bool:
    """Whether a part of a line holds the word for an organisation, or begins with the name of a chain, and is no post."""
    named = book("work", "organisations", "chains").begins(text) or book("work", "organisations", "strong").find(text)
    return bool(named) and not is_post(text)


def is_named(part: str) -> bool:
    """Whether a part of a line names a post or an organisation."""
    return is_post(part) or is_organisation(part)


@cache
def universities() -> frozenset[str]:
    """The letters by which universities are known."""
    return frozenset(load("education")["institutions"]["short"])


def is_own_account(text: str) -> bool:
    """Whether a text says no more than that somebody works for herself."""
    return book("work", "organisations", "own_account").is_whole(folded(text))


def is_unit(text: str) -> bool:
    """Whether a part of a line is a unit of an organisation by its first or last words: ``Ward Office``."""
    plain = folded(re.sub(r"\([^)]*\)", " ", text))
    return any(m.start == 0 or m.end == len(plain) for m in book("work", "organisations", "unit").find(plain))


def parts(row: str) -> list[str]:
    """The parts of a line between tabs, bars, commas and dashes."""
    pieces = (part for cell in CELLS.split(row) for raw in _COMMA.split(cell) if (part := trimmed(raw)))
    return [part for piece in pieces for part in _run_together(piece)]


def _run_together(part: str) -> list[str]:
    """A post and an employer that no mark parts: ``Pembantu Tadbir Majlis Perbandaran Klang``, ``Member of the Pearl Club``."""
    office = _OF_BODY.search(part)
    if office is not None and is_post(part[: office.start()]) and _is_body(part[office.end() :]):
        return [part[: office.start()], part[office.end() :]]
    start = _employer_behind(part)
    before = _LINK.sub("", part[:start].rstrip())
    return [before, part[start:]] if is_post(before) and (before[-1].isalnum() or before[-1] == ")") else [part]


def _employer_behind(part: str) -> int:
    """Where an employer begins by its first word, or by a number before its name: ``Cashier 99 Pearl Mart``; 0 for nowhere."""
    if (leading := book("work", "organisations", "leading").first(part)) is not None:
        behind = folded(IN_BRACKETS.sub("", part[leading.end :])).split()
        sells = leading.phrase in listed("work", "organisations", "shops")
        is_named = " " in part[leading.start :].strip() and bool(set(behind) - listed("work", "organisations", "wares"))
        return leading.start if is_named or (behind and not sells) else 0
    if (chain := book("work", "organisations", "chains").first(part)) is not None:
        return chain.start
    numbered = _NUMBERED.search(part)
    return numbered.end() if numbered else 0


def _is_body(name: str) -> bool:
    """Whether a name is that of an organisation, in words of its own, and of no mere unit."""
    return " " in name and is_organisation(name) and not is_unit(name)


def trimmed(text: str) -> str:
    """A part of a line without numbering and the marks and half brackets around it."""
    text = re.sub(r"\(\s*\)|\[\s*\]", " ", text).strip(MARKS)
    text = re.sub(r"^\(?(?:\d{1,2}|[a-z])[.)]\s+", "", text)
    if text.count("(") < text.count(")"):
        text = text.rstrip(") ")
    if text.count("(") > text.count(")"):
        text = text.lstrip("( ") if text.startswith("(") else text + ")"
    return " ".join(text.split())


def is_name(cell: str) -> bool:
    """Whether a cell can be a name: short, its longer words in capitals."""
    long = re.findall(r"[^\W\d_]{4,}", re.sub(r"\([^)]*\)", " ", cell))
    capital = sum(word[0].isupper() for word in long)
    if sum(c.isalpha() for c in cell) < _LETTERS:
        return False
    return len(cell) <= LONGEST_NAME and (len(long) < 2 or capital * 4 >= len(long) * 3)


def has_post(cell: str) -> bool:
    """Whether one of the first parts of a cell is a post."""
    return any(is_post(part) for part in parts(cell)[:3])


def is_place(text: str) -> bool:
    """Whether a part of a line is nothing but the names of places: ``Ipoh, Malaysia``, ``Boston, MA``."""
    tokens = folded(text)
    if town := re.fullmatch(r"([A-Z][\w.'’]+(?:[ -][\w.'’]+)*), ([A-Z]{2})", text):
        return is_region(town[2]) and not is_post(town[1])
    places = listed("work", "places", "names")
    return tokens in places or all(folded(p) in places for p in re.split(r",", text) if p.strip())
