"""Posts held in turn, told with one verb: ``at Pearl Bank, first as a clerk (2010-2012), then as a teller (2012-2014)``."""

from __future__ import annotations

import re
from itertools import pairwise

from screen.phrases import words
from screen.profile import dates
from screen.profile.vocabulary import any_of
from screen.profile.work.posts import FUNCTION_WORDS, is_post
from screen.profile.work.prose_names import Told, is_mere_member, post_first
from screen.profile.work.prose_words import led_up, phrases

CLAUSE = re.compile(rf"[,;]\s+|\s+{any_of('links', 'next')}\s+")
"""What parts two clauses of a sentence."""


def in_turn(clause: str, behind: int, first: Told) -> list[Told]:
    """The ``first`` post of a clause and those told after it, without a verb of their own, each before its range of dates.

    ``behind`` is where the verb ends. Every post has the words up to the next one.
    """
    when = [dated for dated in dates.find(clause) if dated.start >= behind]
    if not when or when[0].period != first.period:
        return [first]
    said = dates.masked(clause)
    found, starts = [first], [0]
    for above, dated in pairwise(when):
        start, title, organisation = _next_post(said, above.end, dated.start)
        if dated.exact and title:
            found.append(Told(title, organisation or first.organisation, dated.period, clause))
            starts.append(start)
    ends = [*starts[1:], len(clause)]
    texts = [clause[start:end].lstrip(" ,;)").rstrip(" ,;") for start, end in zip(starts, ends, strict=True)]
    return [Told(one.title, one.organisation, one.period, text) for one, text in zip(found, texts, strict=True)]


def _next_post(said: str, start: int, end: int) -> tuple[int, str, str]:
    """The post right before a date, behind the last "as" or the last clause: where it begins, its title and its employer."""
    between = said[start:end]
    marks = [(match.start, match.end) for match in phrases("between", "as").find(between)]
    breaks = [(0, 0), *(match.span() for match in CLAUSE.finditer(between))]
    before, behind = marks[-1] if marks else breaks[-1]
    title, organisation = post_first(between[behind + led_up(between[behind:], "filler") :])
    named = is_post(title) and _is_all_said(between[behind:], title, led=bool(marks))
    if not named or is_mere_member(title):
        return start, "", ""
    return start + max(stop for _, stop in breaks if stop <= before), title, organisation


def _is_all_said(text: str, title: str, *, led: bool) -> bool:
    """Whether a title is all that is said up to the date, and where no "as" leads up to it, no part of a doing."""
    rest = text[text.find(title) + len(title) :]
    return "\t" not in rest.strip() and (led or not FUNCTION_WORDS.intersection(word for word, _, _ in words(title)))
