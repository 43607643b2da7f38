"""Experience of the kind that the advert asks for: months in relevant posts, or what a new graduate brings instead."""

from __future__ import annotations

from datetime import date

from screen.criteria import Criteria, Experience
from screen.criteria.schema import NewGraduate
from screen.model import Education, Finding, Outcome, Profile, SectionKind, Span, StudyStatus, WorkKind, month_index
from screen.model import Experience as Post
from screen.scoring.fields import reaches
from screen.scoring.months import Months, count
from screen.scoring.places import activities
from screen.scoring.points import halves
from screen.scoring.relevance import Relevance, relevance
from screen.scoring.search import book
from screen.scoring.searched import silence
from screen.scoring.studies import activity, thesis

_SHOWN = 3
"""Lines quoted beside a mark."""


def relevant_posts(criterion: Experience, profile: Profile, criteria: Criteria) -> tuple[Relevance | None, ...]:
    """For each post, why it is relevant, or None."""
    return tuple(relevance(post, criterion, criteria) for post in profile.experience)


def work(profile: Profile, as_of: date) -> Months:
    """Months in paid work."""
    return count((post.period for post in profile.experience if post.kind is WorkKind.JOB), as_of)


def relevant_work(profile: Profile, why: tuple[Relevance | None, ...], as_of: date) -> Months:
    """Months in paid work of the kind asked for."""
    return count((post.period for post in _relevant_jobs(profile, why)), as_of)


def judge_experience(criterion: Experience, profile: Profile, criteria: Criteria, as_of: date) -> Finding:
    """Met by enough relevant months or by a new graduate of the kind; the fewest months that the dates allow decide."""
    why = relevant_posts(criterion, profile, criteria)
    most, enough = float(criterion.points or 0), criterion.months.enough
    relevant, every = relevant_work(profile, why, as_of), work(profile, as_of)
    jobs = _relevant_jobs(profile, why)
    heads = _heads(jobs)
    if relevant.fewest >= enough:
        reason = f"{_months(relevant)} in work of the kind asked for ({_because(why)})"
        return Finding(criterion.id, Outcome.MET, most, most, most, most, reason, evidence=heads)
    graduate = _new_graduate(criterion.new_graduate, profile, why, criteria)
    if graduate is not None:
        return Finding(criterion.id, Outcome.MET, most, most, most, most, graduate[0], evidence=graduate[1])
    earned = _earned(criterion, relevant.fewest, every.fewest)
    high = max(earned, _earned(criterion, relevant.most, every.most), most * _may_be_graduate(criterion, profile))
    if jobs or any(why):
        reason = f"{_months(relevant)} of {enough} months in work of the kind asked for" if jobs else "unpaid work of the kind"
        shown = heads or _heads([post for post, reason_ in zip(profile.experience, why, strict=True) if reason_])
        return Finding(criterion.id, Outcome.PARTLY, earned, most, earned, high, reason, criterion.question, shown)
    if every.fewest >= enough:
        reason = f"{_months(every)} of work, none of it with an employer or with duties of the kind asked for"
        shown = _heads([post for post in profile.experience if post.kind is WorkKind.JOB])
        return Finding(criterion.id, Outcome.PARTLY, earned, most, earned, high, reason, criterion.question, shown)
    if profile.experience or (activities(profile) and not _unread(profile)):
        reason = f"{_months(every)} of work and no activity of the kind asked for"
        return Finding(criterion.id, Outcome.NOT_MET, earned, most, earned, high, reason, evidence=_heads(profile.experience))
    reason = silence("work, internship or activity", profile)
    return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question)


def _relevant_jobs(profile: Profile, why: tuple[Relevance | None, ...]) -> list[Post]:
    pairs = zip(profile.experience, why, strict=True)
    return [post for post, reason in pairs if reason is not None and post.kind is WorkKind.JOB]


def _earned(criterion: Experience, relevant: int, every: int) -> float:
    """A month of the kind earns its part; enough work of another kind earns the little that the file grants."""
    enough, most = criterion.months.enough, float(criterion.points or 0)
    other = float(criterion.other_work) if every >= enough else 0.0
    return max(other, halves(most * min(relevant, enough) / enough))


def _new_graduate(
    asked: NewGraduate | None, profile: Profile, why: tuple[Relevance | None, ...], criteria: Criteria
) -> tuple[str, tuple[Span, ...]] | None:
    """Reason and evidence for a new graduate with an internship, thesis or activity of the kind."""
    if asked is None:
        return None
    degree = next((e for e in profile.education if reaches(e.level, asked.level) and _recent(e, asked)), None)
    if degree is None:
        return None
    since = f"a {degree.level} still running" if degree.status is StudyStatus.ONGOING else f"a recent {degree.level}"
    for post, reason in zip(profile.experience, why, strict=True):
        if reason is not None and post.kind is not WorkKind.JOB:
            text = f"{since}, and a relevant {post.kind} ({reason.by}: “{reason.phrase}”)"
            return text, (*degree.evidence[:1], *post.evidence[:2])
    found = thesis(profile, book(criteria, asked.thesis_words), book(criteria, asked.topics))
    what = "thesis or project"
    if found is None:
        found, what = activity(profile, book(criteria, asked.activities)), "activity"
    if found is None:
        return None
    return f"{since}, and a relevant {what} (“{found.phrase}”)", (*degree.evidence[:1], found.span)


def _recent(education: Education, asked: NewGraduate) -> bool:
    """Completed in or after the month named, or still running; a year alone may be its January."""
    if education.status is StudyStatus.ONGOING:
        return True
    year, month = asked.graduated_since.split("-")
    end = education.period.end
    return education.status is StudyStatus.COMPLETED and end is not None and end[0] >= month_index(int(year), int(month))


def _may_be_graduate(criterion: Experience, profile: Profile) -> bool:
    """Whether a degree without a date, or with a year alone, may be recent."""
    asked = criterion.new_graduate
    if asked is None:
        return False
    year, month = asked.graduated_since.split("-")
    since = month_index(int(year), int(month))
    return any(
        reaches(e.level, asked.level)
        and e.status is not StudyStatus.UNFINISHED
        and (e.period.end is None or e.period.end[1] >= since)
        for e in profile.education
    )


def _unread(profile: Profile) -> bool:
    """Whether there is a part about work in which no post could be told."""
    return any(passage.section in (SectionKind.EXPERIENCE, SectionKind.INTERNSHIP) for passage in profile.passages)


def _heads(posts: list[Post] | tuple[Post, ...]) -> tuple[Span, ...]:
    return tuple(span for post in posts for span in post.evidence[:1])[:_SHOWN]


def _months(months: Months) -> str:
    return f"{months.fewest} months" if months.certain else f"{months.fewest} to {months.most} months"


def _because(why: tuple[Relevance | None, ...]) -> str:
    named = dict.fromkeys(f"{reason.by}: “{reason.phrase}”" for reason in why if reason is not None)
    return ", ".join(list(named)[:_SHOWN])
