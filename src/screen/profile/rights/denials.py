"""Whether a statement holds as it stands: not denied, not over, not only hoped for.

Asked of a place in a text, by the words before and behind it. The words are in ``data/rights.toml``, under ``said``.
"""

from __future__ import annotations

import re
from functools import partial

from screen.phrases import folded, words
from screen.profile.vocabulary import any_among, any_of, book, listed, single_words

_any = partial(any_among, "rights")
_YES = listed("rights", "denied", "yes")
_NEGATION = re.compile(
    rf"(?:\b{_any('denied.by')}|{_any('denied.shortened')})\b"
    rf"(?:[^\w,;:.|\t?\u2013\u2014]+(?!{_any('denied.ended_by')}\b)\w+){{0,4}}[^\w,;:.|\t?\u2013\u2014]*$",
    re.IGNORECASE,
)
#: The first of two things of which neither holds: "not a permanent resident or a citizen".
_EITHER = re.compile(
    rf"\b({_any('denied.either')})\s+{any_of('links', 'articles')}\s+[\w ]{{1,25}}\b{_any('denied.or')}\b", re.IGNORECASE
)
_ANSWER = re.compile(
    r"[^\w;|]*?[?:\t\u2013\u2014-]\s*"
    rf"({_any('denied.yes', 'denied.no')}|{_any('denied.not')}(?=\s+{_any('denied.as_yet')}\b|\W*$))\b"
    rf"(?!\s+(?:{_any('denied.no_answers', 'things.need.itself')}\b|[\w ]{{3,30}}\b{_any('things.needed')}\b))",
    re.IGNORECASE,
)
#: What parts two things said: a word before it says nothing of what is behind it.
_APART = re.compile(r"[,;:.()|/\t]")
REACH = 120
"""Letters around a statement within which all of this stands."""
_LINKS = re.compile(rf"\W*(?:{_any('denied.links')}\s+)*", re.IGNORECASE)
_FAR = 4
"""Words that may stand between a word of this kind and what it is said of: "formerly a citizen of Malaysia"."""
_ANSWERED_NO = re.compile(rf"\s*[?:\t]\s*{_any('denied.no')}\b", re.IGNORECASE)
_ARTICLES = re.compile(rf"\s*(?:{_any('denied.articles')}\s+)*", re.IGNORECASE)
_NON = re.compile(rf"\b{_any('denied.non')}\W?$", re.IGNORECASE)
_EX = re.compile(rf"\b{_any('denied.former')}\W?$", re.IGNORECASE)
_NOUN = re.compile(rf"\s*{_any('citizen.behind', 'citizen.national')}\b", re.IGNORECASE)


def lead(text: str, at: int) -> str:
    """The text before a place, as far back as what leads up to it may begin."""
    return text[max(0, at - REACH) : at]


def leads_up(pattern: re.Pattern[str], text: str, at: int) -> bool:
    """Whether words of a pattern lead up to a place."""
    return pattern.search(text, max(0, at - REACH), at) is not None


def behind_noun(text: str, end: int) -> int:
    """The place behind a nationality, and behind "citizen" or the like where that follows it."""
    noun = _NOUN.match(text, end)
    return noun.end() if noun else end


def affirmed(text: str, start: int, end: int) -> bool:
    """Whether a statement stands as it is: no "not" before it, and not answered with "no"."""
    answer = _ANSWER.match(text, end)
    answered_no = answer is not None and folded(answer[1]) not in _YES
    return bool(_NEGATION.search(_EITHER.sub(r"\1", lead(text, start)))) == answered_no


def answered_no(text: str, end: int) -> bool:
    """Whether a nationality is asked for and denied: "Malaysian citizen: no"."""
    return bool(_ANSWERED_NO.match(text, behind_noun(text, end)))


def stands(text: str, start: int, end: int) -> bool:
    """Whether what stands at a place is neither excepted, nor over, nor only sought."""
    return not (_excepted(text, start) or over(text, start, end) or sought(text, start, end))


def over(text: str, start: int, end: int) -> bool:
    """Whether it was so once: "formerly Malaysian", "ex-Malaysian", "Malaysian citizenship (renounced)"."""
    return bool(_EX.search(lead(text, start))) or _leads("over", text, start) or _closes("given-up", text, end)


def sought(text: str, start: int, end: int) -> bool:
    """Whether it is not so yet: "applying for Malaysian citizenship", "Malaysian PR applicant"."""
    return _leads("sought", text, start) or _closes("pending", text, end)


def now(text: str, start: int) -> bool:
    """Whether it is said to be so today, unlike something else: "now Australian"."""
    before = lead(text, start)
    return any(_ARTICLES.fullmatch(before[m.end :]) for m in book("rights", "said", "now").find(before))


def _excepted(text: str, start: int) -> bool:
    """Whether all but this is meant: "other than Malaysian", "non-Malaysian", "selain Malaysia"."""
    return bool(_NON.search(lead(text, start))) or _leads("besides", text, start)


def _leads(group: str, text: str, start: int) -> bool:
    """Whether a word of a group stands before a place, and belongs to it."""
    before = lead(text, start)
    return any(_near(before[m.end :]) for m in book("rights", "said", group).find(before))


def _near(between: str) -> bool:
    if _APART.search(between):
        return False
    inside = [word for word, _, _ in words(between)]
    return len(inside) <= _FAR and not single_words("rights", "said", "parting").intersection(inside)


def _closes(group: str, text: str, end: int) -> bool:
    """Whether a word of a group follows right behind a place, and nothing is said of another thing with it."""
    behind = text[behind_noun(text, end) :][:REACH]
    return any(_LINKS.fullmatch(behind[: m.start]) for m in book("rights", "said", group).find(behind))
