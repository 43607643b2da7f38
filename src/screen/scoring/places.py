"""Where in a CV something stands, and how much that tells: from a dated post of the kind asked for down to a mere statement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from screen.model import LINE_END, Experience, Period, Profile, SectionKind, Span
from screen.scoring.quoting import Spot, naming


class Weight(IntEnum):
    """What a place is worth as evidence, strongest last."""

    MENTION = 0
    ACTIVITY = 1
    ROLE = 2
    RELEVANT_ROLE = 3


#: How a reason names a place.
NAMES = {
    Weight.MENTION: "as a statement",
    Weight.ACTIVITY: "in studies, activities or training",
    Weight.ROLE: "in a dated post of another kind",
    Weight.RELEVANT_ROLE: "in a dated post of the kind asked for",
}

_WORK = frozenset({SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING})
_DONE = _WORK | {
    SectionKind.EDUCATION,
    SectionKind.ACTIVITIES,
    SectionKind.TRAINING,
    SectionKind.AWARDS,
    SectionKind.PUBLICATIONS,
}
_SHORT = 120
"""Characters of a line that names a post and holds nothing else of weight."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True, slots=True)
class Place:
    """Lines that belong together, and their weight; ``section`` is None for the lines of a post."""

    weight: Weight
    spans: tuple[Span, ...]
    section: SectionKind | None = None
    named: tuple[Spot, ...] = ()
    """Where a post and its employer are named."""

    def holds_name(self, spot: Spot) -> bool:
        """Whether something stands in the name of the post or of its employer, or beside it in a short line."""
        beside = (name for name in self.named if name.line == spot.line)
        return any(len(name.line.quote) <= _SHORT or (name.start < spot.end and spot.start < name.end) for name in beside)


def places(profile: Profile, relevant: tuple[bool, ...]) -> tuple[Place, ...]:
    """All places of a CV: each post as a whole, then every line that belongs to none; ``relevant`` has a word for each post."""
    return (*map(_post, profile.experience, relevant), *_loose(profile))


def _post(post: Experience, relevant: bool) -> Place:
    role = Weight.RELEVANT_ROLE if relevant else Weight.ROLE
    named = naming(post.evidence, (post.title, post.organisation))
    return Place(role if _dated(post.period) else Weight.ACTIVITY, post.evidence, named=named)


def _loose(profile: Profile) -> Iterator[Place]:
    """The lines that belong to no post; of a paragraph that tells of posts, what stands around them."""
    taken: dict[tuple[int, int], list[Span]] = {}
    for span in (span for post in profile.experience for span in post.evidence):
        for line in _lines(span):
            taken.setdefault(line, []).append(span)
    for passage in profile.passages:
        posts = dict.fromkeys(span for line in _lines(passage.span) for span in taken.get(line, ()))
        for span in _around(passage.span, posts):
            yield Place(_weight(passage.section, span), (span,), passage.section)


def _lines(span: Span) -> Iterator[tuple[int, int]]:
    """Page and number of each printed line of a span."""
    return ((span.page, span.line + below) for below in range(span.quote.count(LINE_END) + 1))


def _around(paragraph: Span, posts: Iterable[Span]) -> Iterator[Span]:
    """What is left of a paragraph without the posts told in it; nothing when one of them is not told in its very words."""
    rest = [(0, len(paragraph.quote))]
    for post in posts:
        start = paragraph.quote.find(post.quote)
        if start < 0:
            return
        end = start + len(post.quote)
        rest = [piece for a, b in rest for piece in ((a, min(b, start)), (max(a, end), b)) if piece[0] < piece[1]]
    for a, b in rest:
        if text := paragraph.quote[a:b].strip():
            above = paragraph.quote.count(LINE_END, 0, paragraph.quote.index(text, a))
            yield replace(paragraph, line=paragraph.line + above, quote=text)


def activities(profile: Profile) -> tuple[Place, ...]:
    """Lines about what someone did beside work and study, outside of dated posts."""
    wanted = {SectionKind.ACTIVITIES, SectionKind.VOLUNTEERING, SectionKind.AWARDS, SectionKind.OTHER, SectionKind.TRAINING}
    return tuple(place for place in _loose(profile) if place.section in wanted and place.weight is Weight.ACTIVITY)


def _weight(section: SectionKind, span: Span) -> Weight:
    """Under a heading that tells nothing, a year makes the difference between something done and something said."""
    done = section in _DONE or (section is SectionKind.OTHER and _YEAR.search(span.quote) is not None)
    return Weight.ACTIVITY if done else Weight.MENTION


def _dated(period: Period) -> bool:
    return period.start is not None or period.end is not None or period.ongoing or period.months is not None
