"""Experience of the kind that the advert asks for: months in relevant posts, or what a new graduate brings instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from screen.criteria import Criteria, Experience
from screen.model import Experience as Post
from screen.model import Finding, Outcome, Profile, SectionKind, Span, WorkKind
from screen.scoring.graduate import Graduate, Recent, new_graduate
from screen.scoring.months import Months, count
from screen.scoring.places import activities
from screen.scoring.points import halves
from screen.scoring.quoting import Spot, head, quote
from screen.scoring.relevance import Relevance, relevance
from screen.scoring.searched import silence

_NAMED = 3
"""Phrases that a reason names."""
_SHOWN = 3
"""Lines on what else was done that are quoted."""
_UNPAID = (WorkKind.INTERNSHIP, WorkKind.VOLUNTEER)


@dataclass(frozen=True, slots=True)
class Record:
    """The posts of a CV as the criterion sees them: why each is relevant, and months in all and in relevant work."""

    posts: tuple[Post, ...]
    why: tuple[Relevance | None, ...]
    work: Months
    relevant: Months

    def of_the_kind(self, *kinds: WorkKind) -> tuple[tuple[Post, Relevance], ...]:
        """The relevant posts of some kinds, each with the reason."""
        pairs = zip(self.posts, self.why, strict=True)
        return tuple((post, reason) for post, reason in pairs if reason is not None and post.kind in kinds)


def work(profile: Profile, as_of: date) -> Months:
    """Months in paid work up to ``as_of``; internships and voluntary work are none."""
    return count((post.period for post in profile.experience if post.kind is WorkKind.JOB), as_of)


def record(criterion: Experience | None, profile: Profile, criteria: Criteria, as_of: date) -> Record:
    """The posts of a CV, counted up to ``as_of``; without a criterion none is relevant."""
    posts = profile.experience
    why = tuple(None if criterion is None else relevance(post, criterion, criteria) for post in posts)
    seen = Record(posts, why, work(profile, as_of), Months(0, 0))
    return replace(seen, relevant=count((post.period for post, _ in seen.of_the_kind(WorkKind.JOB)), as_of))


def judge_experience(criterion: Experience, profile: Profile, criteria: Criteria, seen: Record) -> Finding:
    """Met by enough relevant months or by a new graduate of the kind; the fewest months that the dates allow decide."""
    if seen.relevant.fewest >= criterion.months.enough:
        counted = seen.of_the_kind(WorkKind.JOB)
        reason = f"{_months(seen.relevant)} in work of the kind asked for ({_named(counted)})"
        return _met(criterion, reason, _receipts(counted))
    asked = criterion.new_graduate
    graduate = new_graduate(asked, profile, seen.why, criteria) if asked is not None else None
    if graduate is not None and graduate.recent is Recent.YES:
        return _met(criterion, graduate.reason, graduate.evidence)
    return _short(criterion, profile, seen, graduate)


def _short(criterion: Experience, profile: Profile, seen: Record, graduate: Graduate | None) -> Finding:
    """The finding on someone who does not meet it, as far as the CV says."""
    most = float(criterion.points or 0)
    found = _of_the_kind(criterion, seen) or _of_another(criterion, profile, seen)
    if found is None:
        reason = silence("work, internship or activity", profile)
        return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question)
    outcome, reason, evidence = found
    enough = criterion.months.enough
    earned = _earned(criterion, seen.relevant.fewest, seen.work.fewest)
    hoped = _earned(criterion, seen.relevant.up_to(enough), seen.work.up_to(enough))
    high = most if graduate is not None or outcome is Outcome.UNKNOWN else max(earned, hoped)
    better = seen.relevant if outcome is Outcome.PARTLY else seen.work
    asks = outcome is Outcome.UNKNOWN or graduate is not None or high > earned or better.up_to(enough) == enough
    return Finding(criterion.id, outcome, earned, most, earned, high, reason, criterion.question if asks else "", evidence)


_Said = tuple[Outcome, str, tuple[Span, ...]]


def _of_the_kind(criterion: Experience, seen: Record) -> _Said | None:
    """What there is of the kind, paid before unpaid."""
    paid, unpaid = seen.of_the_kind(WorkKind.JOB), seen.of_the_kind(*_UNPAID)
    if paid:
        few = (
            f"{_months(seen.relevant)} in work of the kind asked for ({_named(paid)}); {criterion.months.enough} are asked for"
        )
        return Outcome.PARTLY, few, _receipts(paid)
    if unpaid:
        reason = f"unpaid work of the kind asked for ({_named(unpaid)}), and no degree that is recent for certain"
        return Outcome.PARTLY, reason, _receipts(unpaid)
    return None


def _of_another(criterion: Experience, profile: Profile, seen: Record) -> _Said | None:
    """What there is of other work; None where the CV may hold some that could not be told."""
    if seen.work.fewest >= criterion.months.enough:
        reason = f"{_months(seen.work)} of work, none of it with an employer or with duties of the kind asked for"
        return Outcome.PARTLY, reason, _heads(post for post in seen.posts if post.kind is WorkKind.JOB)
    lines = _heads(seen.posts) if seen.posts else _beside_work(profile)
    if not lines:
        return None
    outcome = Outcome.UNKNOWN if seen.work.most is None else Outcome.NOT_MET
    return outcome, f"{_months(seen.work)} of work, and no work or activity of the kind asked for", lines


def _met(criterion: Experience, reason: str, evidence: tuple[Span, ...]) -> Finding:
    most = float(criterion.points or 0)
    return Finding(criterion.id, Outcome.MET, most, most, most, most, reason, evidence=evidence)


def _earned(criterion: Experience, relevant: int, every: int) -> float:
    """A month of the kind earns its part; enough work of another kind earns the little that the file grants."""
    enough, most = criterion.months.enough, float(criterion.points or 0)
    other = float(criterion.other_work) if every >= enough else 0.0
    return max(other, halves(most * min(relevant, enough) / enough))


def _beside_work(profile: Profile) -> tuple[Span, ...]:
    """The lines of a CV without posts that tell what else was done; none where a part about work could not be read."""
    parts = {*profile.sections, *(passage.section for passage in profile.passages)}
    if parts & {SectionKind.EXPERIENCE, SectionKind.INTERNSHIP}:
        return ()
    told = (place for place in activities(profile) if place.section is not SectionKind.OTHER)
    return tuple(span for place in told for span in place.spans)[:_SHOWN]


def _named(counted: Iterable[tuple[Post, Relevance]]) -> str:
    """Why posts are relevant, in the words of the vocabularies, each once."""
    named = dict.fromkeys(f"{reason.by}: “{reason.phrase}”" for _, reason in counted)
    return ", ".join(list(named)[:_NAMED])


def _receipts(counted: Iterable[tuple[Post, Relevance]]) -> tuple[Span, ...]:
    """The lines that name and date each post, and the one that holds what makes it relevant."""
    return quote(spot for post, reason in counted for spot in (*_head(post), *reason.spots))


def _heads(posts: Iterable[Post]) -> tuple[Span, ...]:
    return quote(spot for post in posts for spot in _head(post))


def _head(post: Post) -> tuple[Spot, ...]:
    return head(post.evidence, (post.title, post.organisation), post.period)


def _months(months: Months) -> str:
    if months.most is None:
        return f"{months.fewest} months or more" if months.fewest else "an unknown number of months"
    return f"{months.fewest} months" if months.certain else f"{months.fewest} to {months.most} months"
