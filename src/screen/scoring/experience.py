"""Experience of the kind that the advert asks for: months in relevant posts, or what a new graduate brings instead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from screen.criteria import Criteria, Experience
from screen.model import Experience as Post
from screen.model import Finding, Outcome, Profile, SectionKind, Span, WorkKind
from screen.scoring.graduate import Graduate, Recent, new_graduate
from screen.scoring.months import Months, count
from screen.scoring.places import activities
from screen.scoring.points import halves
from screen.scoring.relevance import Relevance, relevance
from screen.scoring.searched import silence

_SHOWN = 3
"""Lines quoted beside a mark."""


@dataclass(frozen=True, slots=True)
class Record:
    """The posts of a CV as the criterion sees them: why each is relevant, and months in all and in relevant work."""

    posts: tuple[Post, ...]
    why: tuple[Relevance | None, ...]
    work: Months
    relevant: Months

    def of_the_kind(self, *kinds: WorkKind) -> tuple[Post, ...]:
        """The relevant posts of some kinds."""
        pairs = zip(self.posts, self.why, strict=True)
        return tuple(post for post, reason in pairs if reason is not None and post.kind in kinds)


def work(profile: Profile, as_of: date) -> Months:
    """Months in paid work up to ``as_of``; internships and voluntary work are none."""
    return count((post.period for post in profile.experience if post.kind is WorkKind.JOB), as_of)


def record(criterion: Experience | None, profile: Profile, criteria: Criteria, as_of: date) -> Record:
    """The posts of a CV, counted up to ``as_of``; without a criterion none is relevant."""
    posts = profile.experience
    why = tuple(None if criterion is None else relevance(post, criterion, criteria) for post in posts)
    seen = Record(posts, why, work(profile, as_of), Months(0, 0))
    return replace(seen, relevant=count((post.period for post in seen.of_the_kind(WorkKind.JOB)), as_of))


def judge_experience(criterion: Experience, profile: Profile, criteria: Criteria, seen: Record) -> Finding:
    """Met by enough relevant months or by a new graduate of the kind; the fewest months that the dates allow decide."""
    if seen.relevant.fewest >= criterion.months.enough:
        named = dict.fromkeys(f"{reason.by}: “{reason.phrase}”" for reason in seen.why if reason is not None)
        reason = f"{_months(seen.relevant)} in work of the kind asked for ({', '.join(list(named)[:_SHOWN])})"
        return _met(criterion, reason, _heads(seen.of_the_kind(WorkKind.JOB)))
    asked = criterion.new_graduate
    graduate = new_graduate(asked, profile, seen.why, criteria) if asked is not None else None
    if graduate is not None and graduate.recent is Recent.YES:
        return _met(criterion, graduate.reason, graduate.evidence)
    return _short(criterion, profile, seen, graduate)


def _short(criterion: Experience, profile: Profile, seen: Record, graduate: Graduate | None) -> Finding:
    """The finding on someone who does not meet it, as far as the CV says."""
    earned = _earned(criterion, seen.relevant.fewest, seen.work.fewest)
    most = float(criterion.points or 0)
    high = most if graduate is not None else max(earned, _earned(criterion, seen.relevant.most, seen.work.most))
    enough = criterion.months.enough
    paid, unpaid = seen.of_the_kind(WorkKind.JOB), seen.of_the_kind(WorkKind.INTERNSHIP, WorkKind.VOLUNTEER)
    if paid or unpaid:
        reason = "work of the kind asked for, none of it paid, by someone who is no new graduate for certain"
        reason = f"{_months(seen.relevant)} of {enough} months in work of the kind asked for" if paid else reason
        outcome, shown = Outcome.PARTLY, paid or unpaid
    elif seen.work.fewest >= enough:
        reason = f"{_months(seen.work)} of work, none of it with an employer or with duties of the kind asked for"
        outcome, shown = Outcome.PARTLY, tuple(post for post in seen.posts if post.kind is WorkKind.JOB)
    elif seen.posts or (activities(profile) and not _unread(profile)):
        reason = f"{_months(seen.work)} of work, and no work or activity of the kind asked for"
        outcome, shown = Outcome.NOT_MET, seen.posts
    else:
        reason = silence("work, internship or activity", profile)
        return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question)
    question = criterion.question if high > earned else ""
    return Finding(criterion.id, outcome, earned, most, earned, high, reason, question, _heads(shown))


def _met(criterion: Experience, reason: str, evidence: tuple[Span, ...]) -> Finding:
    most = float(criterion.points or 0)
    return Finding(criterion.id, Outcome.MET, most, most, most, most, reason, evidence=evidence)


def _earned(criterion: Experience, relevant: int, every: int) -> float:
    """A month of the kind earns its part; enough work of another kind earns the little that the file grants."""
    enough, most = criterion.months.enough, float(criterion.points or 0)
    other = float(criterion.other_work) if every >= enough else 0.0
    return max(other, halves(most * min(relevant, enough) / enough))


def _unread(profile: Profile) -> bool:
    """Whether there is a part about work in which no post could be told."""
    return any(passage.section in (SectionKind.EXPERIENCE, SectionKind.INTERNSHIP) for passage in profile.passages)


def _heads(posts: tuple[Post, ...]) -> tuple[Span, ...]:
    return tuple(span for post in posts for span in post.evidence[:1])[:_SHOWN]


def _months(months: Months) -> str:
    return f"{months.fewest} months" if months.certain else f"{months.fewest} to {months.most} months"
