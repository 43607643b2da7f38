"""New graduates: who counts as one, and what stands in for months of work then."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from screen.criteria import Criteria
from screen.criteria.schema import NewGraduate
from screen.model import Education, Profile, Span, StudyStatus, WorkKind, month_index
from screen.scoring.fields import reaches
from screen.scoring.quoting import Spot, head, quote
from screen.scoring.relevance import Relevance
from screen.scoring.search import book
from screen.scoring.studies import activity, thesis


class Recent(IntEnum):
    """Whether a degree is recent enough; a year alone may be its January or its December."""

    NO = 0
    PERHAPS = 1
    YES = 2


@dataclass(frozen=True, slots=True)
class Graduate:
    """A recent degree beside something of the kind: our words for it, and the lines that show it."""

    recent: Recent
    reason: str
    evidence: tuple[Span, ...]


def new_graduate(
    asked: NewGraduate, profile: Profile, why: tuple[Relevance | None, ...], criteria: Criteria
) -> Graduate | None:
    """The most certainly recent degree of somebody with a relevant internship, thesis or activity; None without either."""
    brought = _brought(asked, profile, why, criteria)
    degree = max(profile.education, key=lambda course: recent(course, asked), default=None)
    if brought is None or degree is None or recent(degree, asked) is Recent.NO:
        return None
    since = "still running" if degree.status is StudyStatus.ONGOING else "completed of late"
    reason, spots = brought
    studied = head(degree.evidence, (degree.field, degree.institution), degree.period)
    return Graduate(recent(degree, asked), f"a {degree.level} {since}, and {reason}", quote((*studied, *spots)))


def recent(education: Education, asked: NewGraduate) -> Recent:
    """Completed in or after the month named, or still running."""
    if education.status is StudyStatus.UNFINISHED or not reaches(education.level, asked.level):
        return Recent.NO
    if education.status is StudyStatus.ONGOING:
        return Recent.YES
    year, month = asked.graduated_since.split("-")
    since, end = month_index(int(year), int(month)), education.period.end
    if end is None:
        return Recent.PERHAPS
    return Recent((end[0] >= since) + (end[1] >= since))


def _brought(
    asked: NewGraduate, profile: Profile, why: tuple[Relevance | None, ...], criteria: Criteria
) -> tuple[str, tuple[Spot, ...]] | None:
    for post, reason in zip(profile.experience, why, strict=True):
        if reason is not None and post.kind is not WorkKind.JOB:
            spots = (*head(post.evidence, (post.title, post.organisation), post.period), *reason.spots)
            return f"a relevant {post.kind} ({reason.by}: “{reason.phrase}”)", spots
    found = thesis(profile, book(criteria, asked.thesis_words), book(criteria, asked.topics))
    if found is not None:
        return f"a relevant thesis or project (“{found.phrase}”)", found.spots
    found = activity(profile, book(criteria, asked.activities))
    return None if found is None else (f"a relevant activity (“{found.phrase}”)", found.spots)
