"""What a post and its employer are called in a sentence, behind the verb that tells of them, in either order."""

from __future__ import annotations

import re
from dataclasses import dataclass

from screen.model import LINE_END, Period
from screen.phrases import words
from screen.profile.vocabulary import any_of, book, listed, single_words
from screen.profile.work.posts import is_organisation, trimmed
from screen.profile.work.prose_words import phrases

_END = re.compile(r"[\t;:()|]|,\s|[.!?](?:\s|$)")
_NAMED = re.compile(rf"{any_of('prose', 'named')}\s+[A-Z]")
_OFFICE = re.compile(rf"{any_of('prose', 'offices')} ", re.IGNORECASE)
#: What sort of firm it is, before its name: ``my own shop, Pearl Trading``.
_KIND_OF_FIRM = re.compile(rf"\s*(?:[a-z]+\s){{0,3}}[a-z]+(?:,|\s+{any_of('prose', 'called')})\s+(?=[A-Z])")
_OR = re.compile(rf"\s+{any_of('prose', 'or')}\s+(?=[a-z])")
LONGEST = 90
"""The most characters of a name, and before a word that is looked for behind a verb."""


@dataclass(frozen=True, slots=True)
class Told:
    """A post in one clause of a sentence."""

    title: str
    organisation: str
    period: Period
    text: str


def employer_first(rest: str) -> tuple[str, str]:
    """Title and organisation where the employer stands first: ``Pearl Bank as a clerk``."""
    if (kind := _KIND_OF_FIRM.match(rest)) is not None:
        rest = rest[kind.end() :]
    match = next((m for m in phrases("between", "as").find(rest) if m.start <= LONGEST), None)
    if match is None:
        return "", bare(rest, proper=True)
    return bare(rest[match.end :]), bare(rest[: match.start], proper=True)


def post_first(rest: str) -> tuple[str, str]:
    """Title and organisation where the post stands first: ``a clerk at Pearl Bank``; the employer only if known as one."""
    if (aside := phrases("asides").first(rest)) is not None and not rest[: aside.start].strip(" ,"):
        rest = rest[aside.end :]
    for strong in (True, False):
        for match in phrases("between", "at").find(rest):
            title, organisation = bare(rest[: match.start]), bare(rest[match.end :], proper=True)
            office = _OFFICE.match(organisation)
            is_strong = match.phrase in listed("prose", "between", "strong")
            if match.start > LONGEST or is_strong is not strong or not (office or organisation[:1].isupper()):
                continue
            if strong or office or is_organisation(organisation) or _volunteers(title):
                return title, organisation
    return bare(rest), ""


def _volunteers(title: str) -> bool:
    """Whether a title says no more than that somebody gives her time, as people do to, for and of a body of any name."""
    return book("work", "kinds", "volunteer").is_whole(title)


def bare(text: str, *, proper: bool = False) -> str:
    """What a post or an employer is called: without articles before it, up to where the sentence goes on."""
    text = text.lstrip(" \t,")
    while (
        (first := next(iter(words(text)), None)) is not None
        and first[0] in single_words("prose", "articles", "words")
        and first[1] == 0
    ):
        text = text[first[2] :].lstrip(" \t-")
    end = _END.search(text)
    text = text[: end.start()] if end else text
    for stop in phrases("stops").find(text):
        if stop.start == 0 or not text[stop.start].islower() or (proper and _NAMED.match(text, stop.start)):
            continue
        text = text[: stop.start]
        break
    text = _OR.split(text)[0]
    return trimmed(text.replace(LINE_END, " "))[:LONGEST]


def is_mere_member(title: str) -> bool:
    """Whether a title is that of one who belongs, and of no office that begins alike: ``member of parliament``."""
    mere = next((m.end for m in phrases("never", "titles").find(title) if m.start == 0), 0)
    office = next((m.end for m in book("work", "titles").find(title) if m.start == 0), 0)
    return mere > 0 and office <= mere
