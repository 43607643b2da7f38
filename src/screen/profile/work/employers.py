"""Several posts under one employer: which employer is meant where an entry names a post alone, and which entry only sums up.

An employer may head its posts with the time of all of them ("City of Harbour, 2011 – 2015", then a post a line), or stand
above the first post only, the earlier or later ones following without it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from screen.model import Line, Period
from screen.profile.entries import span
from screen.profile.vocabulary import book
from screen.profile.work.posts import (
    has_post,
    is_name,
    is_organisation,
    is_own_account,
    is_place,
    is_post,
    is_unit,
    parts,
    trimmed,
)
from screen.profile.work.work_entry import Engagement

_HANDOVER = 2
"""Months that may lie between two posts under one employer, or by which they may overlap."""
_SENTENCE, _SMALL = 4, 5
"""Words that a sentence has at least, and in small letters a line that is one without its stop."""
_SLACK = 1
"""Months by which a post may pass the bounds of the time under its employer, as people count them."""
_TOWN = 3
"""Words of the name of a town at most."""
_BRACKETS = re.compile(r"\([^()]*\)")


def settled(found: Sequence[Engagement]) -> list[Engagement]:
    """The engagements of a section, each with its employer; an employer that only sums up the posts below it is none itself."""
    result: list[Engagement] = []
    over: Engagement | None = None
    for one in found:
        above = result[-1] if result else None
        if over is not None and _is_under(one, over):
            if above is over:
                result.pop()
            result.append(_under(one, over))
            continue
        over = one if _sums_up(one) else None
        belongs = above is not None and (_belongs_to(one, above) or _says_same(one, above))
        if above is not None and belongs and _holds(above, one):
            result.pop()
        result.append(_under(one, above) if above is not None and belongs else one)
    return result


def under_heading(one: Engagement, employer: str, heading: Line) -> Engagement:
    """An engagement with the employer that the heading of its part names, unless it names one itself."""
    if (is_organisation(one.organisation) and not is_unit(one.organisation)) or any(map(is_own_account, one.text.split("\n"))):
        return one
    title = one.title if one.organisation in one.title else f"{one.title}, {one.organisation}".lstrip(", ")
    return replace(
        one, title=title, organisation=employer, text=f"{employer}\n{one.text}", evidence=(span(heading), *one.evidence)
    )


def _sums_up(one: Engagement) -> bool:
    """Whether an entry names an employer and a time, and no post."""
    return bool(one.organisation) and not one.title and one.period.start is not None and one.period.months is None


def _is_under(one: Engagement, over: Engagement) -> bool:
    """Whether an entry is a post under the employer of ``over``: it names no other, and falls into its time."""
    post = one.rows[one.anchor] if one.anchor < len(one.rows) else ""
    above = _naming(one.rows[: one.anchor])
    if above and not trimmed(post):
        post, *units = above
        if not all(map(is_unit, units)):
            return False
    elif above:
        return False
    if not any(map(is_post, parts(post)[:1])):
        return False
    return not _names_employer([post, *one.rows[one.anchor + 1 :]]) and _within(one.period, over.period)


def _naming(rows: Iterable[str]) -> list[str]:
    """The rows that name something other than a place."""
    return [row for row in rows if trimmed(row) and not is_place(trimmed(row))]


def _names_employer(rows: Sequence[str]) -> bool:
    named = (part for row in rows for part in parts(_BRACKETS.sub(" ", row)) if not has_post(part))
    return any(is_organisation(part) and is_name(part) and not is_unit(part) for part in named)


def _within(part: Period, whole: Period) -> bool:
    if part.start is None or whole.start is None or part.start[1] < whole.start[0] - _SLACK:
        return False
    if whole.ongoing or whole.end is None:
        return True
    return part.end is not None and part.end[0] <= whole.end[1] + _SLACK


def _belongs_to(one: Engagement, above: Engagement) -> bool:
    """Whether an entry names a post and nothing else, below an employer that stood by itself or whose post it follows."""
    seat = _seat(one)
    rows = [row for row in one.rows if row != seat]
    if is_organisation(one.organisation) or not above.organisation or not _stands_alone(rows):
        return False
    if any(map(is_own_account, one.text.split("\n"))) or book("work", "organisations", "shops").find(one.title):
        return False
    is_town = above.employer_above and bool(seat) and seat.startswith(one.organisation)
    at_seat = is_town and _country(seat) == _country(_seat(above))
    return (above.employer_above and one.anchor == 0) or ((not one.organisation or at_seat) and _follows(above, one.period))


def _seat(one: Engagement) -> str:
    """The row below the dates of an entry that is a town and its country: ``Laut Biru, Bangladesh``."""
    below = one.rows[one.anchor + 1 : one.anchor + 2]
    return next((row for row in below if _country(row) and len(row.split(",")[0].split()) <= _TOWN), "")


def _country(row: str) -> str:
    """The place behind the last comma of a row; nothing where there is none."""
    _, comma, last = row.rpartition(",")
    return trimmed(last) if comma and is_place(trimmed(last)) else ""


def _says_same(one: Engagement, above: Engagement) -> bool:
    """Whether an entry says that its employer is the one named before: ``Clerk, same organisation``."""
    return bool(above.organisation) and any(book("work", "organisations", "same").find(row) for row in one.rows)


def _stands_alone(rows: Sequence[str]) -> bool:
    named = [row for row in _naming(rows) if not _is_duty(row)]
    return (
        len(named) == 1
        and any(map(is_post, parts(named[0])[:1]))
        and not any(book("work", "organisations", whom).find(named[0]) for whom in ("own_account", "chains"))
    )


def _is_duty(row: str) -> bool:
    """Whether a row is a short sentence, on what was done as a rule, or a line of many words in small letters."""
    every = row.split()
    small = sum(word[0].islower() for word in every)
    return (row.rstrip().endswith(".") and len(every) >= _SENTENCE) or (small >= _SMALL and 2 * small > len(every))


def _follows(above: Engagement, period: Period) -> bool:
    """Whether a post without an employer is one more under the employer above, by its dates."""
    if not above.title:
        return True
    if period.start is None or above.period.start is None:
        return False
    earlier, later = sorted((period, above.period), key=lambda p: p.start or (0, 0))
    if earlier.end is None or later.start is None:
        return False
    return earlier.end[0] - _HANDOVER <= later.start[1] and later.start[0] <= earlier.end[1] + _HANDOVER


def _holds(whole: Engagement, part: Engagement) -> bool:
    """Whether an entry only sums up the posts below it: an employer without a post, over all of their time."""
    if whole.title or whole.period.start is None or part.period.start is None:
        return False
    return whole.period.start[0] <= part.period.start[1]


def _under(one: Engagement, over: Engagement) -> Engagement:
    """A post with the employer of another entry, and that entry's first line among what it rests on."""
    rows, seat = (*one.rows[one.anchor :], *one.rows[: one.anchor]), _seat(one)
    row = next((row for row in _naming(rows) if not _is_duty(row) and row != seat), one.title)
    said = over.evidence[: 1 + over.anchor] if over.employer_above or not over.title else ()
    return replace(
        one,
        title=trimmed(row) or one.title,
        organisation=over.organisation,
        text=f"{over.organisation}\n{one.text}",
        evidence=tuple(dict.fromkeys((*said, *one.evidence))),
        employer_above=over.employer_above or not over.title,
    )
