"""Which posts are of the kind that the advert asks for: by their employer, or by their duties.

An employer is looked for in its own name only: a clerk's errand to a council is no work at a council. Ordinary employers
(banks, hotels, builders) are not relevant as such: there the duties must say so in two ways, one of which counts alone. A
department of a council stays a council; a school stays a school, whoever runs it, and a teacher a teacher, whoever employs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, partial

from screen.criteria import Criteria, Experience, Group
from screen.criteria.known import load
from screen.model import Experience as Post
from screen.model import Span, WorkKind
from screen.phrases import Phrasebook, any_of
from screen.scoring.quoting import Spot, naming
from screen.scoring.search import Hit, book, every_hit, groups, tells

#: Words of a line that may name an employer nobody told apart; a longer one tells duties.
_NAME_WORDS = 10


@dataclass(frozen=True, slots=True)
class Relevance:
    """Why a post is relevant: ``employer`` or ``duties``, the phrase of the vocabulary that says so, and where it stands."""

    by: str
    phrase: str
    spots: tuple[Spot, ...] = ()


def relevance(post: Post, criterion: Experience, criteria: Criteria) -> Relevance | None:
    """Why a post is relevant, or None."""
    asked = criterion.relevant
    employer, ordinary = _employer(post, criterion, criteria)
    if employer is not None and not ordinary:
        named = {spot.line for spot in naming(post.evidence, (post.organisation, post.title))}
        heads = tuple(line for line in post.evidence if line in named)
        phrases = book(criteria, asked.employers)
        return _told("employer", employer, _where(phrases, heads, employer[0]) or _where(phrases, post.evidence, employer[0]))
    phrases = book(criteria, asked.duties + _activities(post, criterion))
    duties = groups(phrases, _duties(post))
    if not tells(duties) or (ordinary and not (len(duties) > 1 and any(group.alone for group in duties))):
        return None
    first = min(duties.items(), key=lambda item: not item[0].alone)
    return _told("duties", first, _where(phrases, post.evidence, first[0]))


def _told(by: str, found: tuple[Group, str], hit: Hit | None) -> Relevance:
    return Relevance(by, found[1]) if hit is None else Relevance(by, hit.phrase, hit.spots)


def _where(phrases: Phrasebook[Group], lines: tuple[Span, ...], group: Group) -> Hit | None:
    return next((hit for hit in every_hit(phrases, lines) if hit.group == group), None)


def _employer(post: Post, criterion: Experience, criteria: Criteria) -> tuple[tuple[Group, str] | None, bool]:
    """The group and phrase that name a relevant employer; and whether the employer, or the post, is an ordinary one."""
    asked = criterion.relevant
    name = post.organisation or "\n".join(span.quote for span in post.evidence[:2] if len(span.quote.split()) <= _NAME_WORDS)
    phrases = book(criteria, asked.employers + asked.always_ordinary + asked.ordinary_employers)
    named, titled = groups(phrases, name), groups(phrases, post.title)
    relevant = [item for item in named.items() if item[0].vocabulary in asked.employers]
    found = next((item for item in (*relevant, *titled.items()) if item[0].vocabulary in asked.employers), None)
    always = any(group.vocabulary in asked.always_ordinary for group in named)
    always = always or bool(groups(book(criteria, asked.ordinary_posts), post.title))
    ordinary = any(group.vocabulary in asked.ordinary_employers for group in named)
    return found, always or (ordinary and not relevant)


def _activities(post: Post, criterion: Experience) -> tuple[str, ...]:
    """Voluntary work may show itself in the words of extra-curricular activity too."""
    graduate = criterion.new_graduate
    return graduate.activities if graduate is not None and post.kind is WorkKind.VOLUNTEER else ()


def _duties(post: Post) -> str:
    """Title and duties, of paid work without the employer's name; not what was done once, for charity or as an errand."""
    duties = (_but_errands(line) for line in post.text.split("\n") if not _in_passing().search(line))
    text = "\n".join((post.title, *duties))
    paid = post.kind is WorkKind.JOB and post.organisation
    return text.replace(post.organisation, "\n") if paid else text


_any = partial(any_of, load("denials"))


@cache
def _in_passing() -> re.Pattern[str]:
    return re.compile(rf"\b{_any('in_passing')}\b", re.IGNORECASE)


def _but_errands(line: str) -> str:
    """A line of duties without the offices to which only papers or goods went."""
    return _errand_named_behind().sub(" ", _errand().sub(r"\1", line))


@cache
def _errand() -> re.Pattern[str]:
    begun, towards, joining = (_any("errands", part) for part in ("begun", "towards", "joining"))
    return re.compile(rf"(\b{begun}\b[^.;,\n]*?)\b{towards}\b(?:\([^()]*\)|(?!\b{joining}\b)[^.;,\n])*", re.IGNORECASE)


@cache
def _errand_named_behind() -> re.Pattern[str]:
    begun, reason, whose, papers = (_any("errands_named_behind", part) for part in ("begun", "for", "whose", "papers"))
    return re.compile(rf"\b{begun}\b[^.;\n]*?\b{reason}\s+(?:{whose}\s+)?(?:\w+\s+)?{papers}\b", re.IGNORECASE)
