"""Which posts are of the kind that the advert asks for: by their employer, or by their duties.

An employer is looked for in its own name only: a clerk's errand to a council is no work at a council. Ordinary employers
(banks, hotels, builders) are not relevant as such: there the duties must say so in two ways, one of which counts alone. A
department of a council stays a council; a school stays a school, whoever runs it, and a teacher a teacher, whoever employs.
"""

from __future__ import annotations

from dataclasses import dataclass

from screen.criteria import Criteria, Experience
from screen.model import Experience as Post
from screen.model import WorkKind
from screen.scoring.search import book, groups, tells


@dataclass(frozen=True, slots=True)
class Relevance:
    """Why a post is relevant: ``employer`` or ``duties``, and the phrase of the vocabulary that says so."""

    by: str
    phrase: str


def relevance(post: Post, criterion: Experience, criteria: Criteria) -> Relevance | None:
    """Why a post is relevant, or None."""
    employer, ordinary = _employer(post, criterion, criteria)
    if employer and not ordinary:
        return Relevance("employer", employer)
    duties = groups(book(criteria, criterion.relevant.duties + _activities(post, criterion)), _duties(post))
    if not tells(duties) or (ordinary and not (len(duties) > 1 and any(group.alone for group in duties))):
        return None
    return Relevance("duties", next(phrase for group, phrase in sorted(duties.items(), key=lambda item: not item[0].alone)))


def _employer(post: Post, criterion: Experience, criteria: Criteria) -> tuple[str, bool]:
    """The phrase that names a relevant employer, or nothing; and whether the employer, or the post, is an ordinary one."""
    asked = criterion.relevant
    name = post.organisation or "\n".join(span.quote for span in post.evidence[:2])
    named = groups(book(criteria, asked.employers + asked.always_ordinary + asked.ordinary_employers), name)
    titled = groups(book(criteria, asked.employers), post.title)
    phrases = [phrase for group, phrase in named.items() if group.vocabulary in asked.employers]
    phrase = next(iter((*phrases, *titled.values())), "")
    always = any(group.vocabulary in asked.always_ordinary for group in named)
    always = always or bool(groups(book(criteria, asked.ordinary_posts), post.title))
    ordinary = any(group.vocabulary in asked.ordinary_employers for group in named)
    return phrase, always or (ordinary and not phrases)


def _activities(post: Post, criterion: Experience) -> tuple[str, ...]:
    """Voluntary work may show itself in the words of extra-curricular activity too."""
    graduate = criterion.new_graduate
    return graduate.activities if graduate is not None and post.kind is WorkKind.VOLUNTEER else ()


def _duties(post: Post) -> str:
    """Title and duties, of paid work without the employer's name."""
    text = "\n".join((post.title, post.text))
    paid = post.kind is WorkKind.JOB and post.organisation
    return text.replace(post.organisation, "\n") if paid else text
