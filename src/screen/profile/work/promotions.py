"""Two posts told as one, with the month in which the second began: ``Clerk, later Senior Clerk (from Jan 2018)``.

The words that lead from one post to the next are in ``data/promotions.toml``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from screen.model import Experience, Period, WorkKind
from screen.phrases import Match, Token, words
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.vocabulary import book, single_words
from screen.profile.work.posts import is_post, trimmed


def leads_on(text: str) -> Match[None] | None:
    """The words in a text that lead from one post to the next, or None."""
    return book("promotions", "later").first(text)


def befell(text: str, dated: Dated) -> bool:
    """Whether a date only says when something befell somebody in a post: ``same company, promoted in Jan 2018``."""
    said = text[: dated.start]
    between = (words(said[match.end :]) for match in book("promotions", "befell").find(said))
    return not dated.exact and any(map(_leads, between))


def only_befell(text: str) -> bool:
    """Whether a line begins with what befell somebody, and its date: ``Promoted in Jan 2018``."""
    events = book("promotions", "befell").find(text)
    return any(not words(text[: event.start]) for event in events) and any(
        befell(text, dated) for dated in dates.find(text)[:1]
    )


def apart(post: Experience) -> tuple[Experience, ...]:
    """The two posts that an entry tells, the later one first as CVs print them; the entry itself where it tells one."""
    later = leads_on(post.title)
    if later is None or post.period.start is None:
        return (post,)
    first, second = trimmed(post.title[: later.start]), _without_leads(trimmed(post.title[later.end :]))
    if not (is_post(first) and is_post(second)):
        return (post,)
    began = _began(post.text, second)
    if began is None or not _inside(began, post.period):
        return (post,)
    return (
        replace(
            post, title=second, kind=_kind(post, first, second), period=replace(post.period, start=(began, began), months=None)
        ),
        replace(post, title=first, period=Period(post.period.start, (began - 1, began - 1))),
    )


def _kind(post: Experience, first: str, second: str) -> WorkKind:
    """Of what kind the second post is: who came as an intern may have stayed in a job."""
    training = book("work", "kinds", "internship")
    stayed = post.kind is WorkKind.INTERNSHIP and training.find(first) and not training.find(second)
    return WorkKind.JOB if stayed else post.kind


def _without_leads(title: str) -> str:
    """A title without the words at its end that lead up to a date: ``Senior Clerk from``."""
    said = words(title)
    while said and _leads(said[-1:]):
        title, said = title[: said[-1][1]].rstrip(" (,;:–—-"), said[:-1]
    return title


def _began(text: str, title: str) -> int | None:
    """The month that stands right behind a title; None for a year alone, or none."""
    for line in text.split("\n"):
        at = line.find(title)
        if at < 0:
            continue
        behind = at + len(title)
        for dated in dates.find(line):
            near = dated.start >= behind and _leads(words(line[behind : dated.start]))
            bounds = dated.period.start or dated.period.end
            closed = dated.period.start is not None and dated.period.end is not None
            if near and not closed and bounds is not None and bounds[0] == bounds[1]:
                return bounds[0]
    return None


def _inside(month: int, period: Period) -> bool:
    """Whether a month lies after the beginning of a period and before its end."""
    begins = period.start is not None and period.start[1] < month
    return begins and (period.ongoing or (period.end is not None and month <= period.end[0]))


def _leads(said: Iterable[Token]) -> bool:
    """Whether words may stand between a post and the month in which it began."""
    return all(word in single_words("promotions", "before_date") for word, _, _ in said)
