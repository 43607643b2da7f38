"""One post held more than once: ``Pearl Council, Jul 2019 - Aug 2019 and Jan 2020 - Feb 2020`` is two stretches of work."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from screen.model import Experience
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.vocabulary import any_of

#: What stands between two stretches of one post.
_AND = re.compile(
    rf"[\s()\[\]]*(?:[,;&/+]|{any_of('work', 'stints', 'and')})[\s()\[\]]*"
    rf"(?:{any_of('work', 'stints', 'again')}\s+)?(?:{any_of('work', 'stints', 'from')}\s+)?",
    re.IGNORECASE,
)


def apart(post: Experience) -> tuple[Experience, ...]:
    """The stretches of a post, in order of print; the post itself where its dates are one stretch."""
    for line in post.text.split("\n"):
        held = [dated for dated in dates.find(line) if dated.exact]
        if len(held) > 1 and dates.whole(held[0].period) == post.period and _are_joined(line, held):
            return tuple(replace(post, period=dates.whole(dated.period)) for dated in held)
    return (post,)


def _are_joined(line: str, held: Sequence[Dated]) -> bool:
    """Whether nothing but "and" stands between stretches of time that follow one another."""
    between = all(_AND.fullmatch(line[one.end : other.start]) for one, other in pairwise(held))
    ordered = sorted(held, key=lambda dated: dated.period.start or (0, 0))
    return between and all(
        one.period.end is not None and other.period.start is not None and one.period.end[0] < other.period.start[0]
        for one, other in pairwise(ordered)
    )
