"""The degree gate: a completed degree of the level, in a field of the post."""

from __future__ import annotations

from screen.criteria import Criteria, Degree
from screen.model import LADDER, Education, Finding, Outcome, Profile, SectionKind, Span, StudyStatus
from screen.scoring.fields import Relation, reaches, relation
from screen.scoring.quoting import head, quote
from screen.scoring.search import book, groups
from screen.scoring.searched import silence

_REASONS = {
    Relation.ADJACENT: "in a field near the post's",
    Relation.UNRELATED: "in another field",
    Relation.UNKNOWN: "in a field that could not be told",
}


def judge_degree(criterion: Degree, profile: Profile, criteria: Criteria) -> Finding:
    """Met: completed and direct. Partly: completed in another field, or direct and still running. Not met: below the level.

    Unknown: nothing is said of studies, or what is said leaves open whether a degree is one that counts.
    """
    if not profile.education:
        return Finding(criterion.id, Outcome.UNKNOWN, reason=silence("education", profile), question=criterion.question)
    reached = [education for education in profile.education if reaches(education.level, criterion.level)]
    completed = [education for education in reached if education.status is StudyStatus.COMPLETED]
    direct = [education for education in reached if relation(education, criterion, criteria) is Relation.DIRECT]
    finished = next((education for education in direct if education.status is StudyStatus.COMPLETED), None)
    if finished is not None:
        return _finding(criterion, Outcome.MET, finished, f"a completed {finished.level} in a field of the post")
    running = next((education for education in direct if education.status is StudyStatus.ONGOING), None)
    if completed:
        best = _nearest(completed, criterion, criteria)
        field = relation(best, criterion, criteria)
        reason = f"a completed {best.level} {_REASONS[field]}"
        reason += f"; a {running.level} in a field of the post still runs" if running is not None else ""
        return _finding(criterion, Outcome.PARTLY, best, reason, ask=field is Relation.UNKNOWN or running is not None)
    if running is not None:
        reason = f"a {running.level} in a field of the post, not yet completed"
        return _finding(criterion, Outcome.PARTLY, running, reason, ask=True)
    return _open(criterion, reached, profile, criteria) or _below(criterion, profile, criteria)


def _open(criterion: Degree, reached: list[Education], profile: Profile, criteria: Criteria) -> Finding | None:
    """What is asked about: a degree that still runs in a field that nobody can tell, or a line that may name one."""
    untold = (e for e in reached if e.status is StudyStatus.ONGOING and not e.isced_f)
    running = next((e for e in untold if relation(e, criterion, criteria) is not Relation.ADJACENT), None)
    if running is not None:
        reason = f"a {running.level} {_REASONS[Relation.UNKNOWN]}, not yet completed"
        return _finding(criterion, Outcome.UNKNOWN, running, reason, ask=True)
    unread = _unread(criterion, profile, criteria)
    if unread is None:
        return None
    reason = "a line on education may name a degree that could not be told from it"
    return Finding(criterion.id, Outcome.UNKNOWN, reason=reason, question=criterion.question, evidence=(unread,))


def _below(criterion: Degree, profile: Profile, criteria: Criteria) -> Finding:
    """Not met, by the highest course that is listed."""
    highest = max(profile.education, key=_rung)
    reason = f"education is listed, none of it a completed {criterion.level} or higher"
    if reaches(highest.level, criterion.level):
        field = _REASONS.get(relation(highest, criterion, criteria), "in a field of the post")
        left = highest.status is StudyStatus.UNFINISHED
        reason += f"; a {highest.level} was left" if left else f"; a {highest.level} {field} still runs"
    return _finding(criterion, Outcome.NOT_MET, highest, reason)


def _rung(education: Education) -> int:
    """How high a course stands on the academic ladder; a professional certificate below all."""
    return LADDER.index(education.level) if education.level in LADDER else -1


def _unread(criterion: Degree, profile: Profile, criteria: Criteria) -> Span | None:
    """A line on education that holds a word for a degree and belongs to no course that was understood."""
    taken = {(span.page, span.line) for education in profile.education for span in education.evidence}
    words = book(criteria, criterion.degree_words)
    for passage in profile.passages:
        span = passage.span
        loose = passage.section is SectionKind.EDUCATION and (span.page, span.line) not in taken
        if loose and groups(words, span.quote):
            return span
    return None


def _nearest(completed: list[Education], criterion: Degree, criteria: Criteria) -> Education:
    """The first printed of the degrees whose field is nearest to the post's."""
    order = list(Relation)
    return min(completed, key=lambda education: order.index(relation(education, criterion, criteria)))


def _finding(criterion: Degree, outcome: Outcome, education: Education, reason: str, *, ask: bool = False) -> Finding:
    question = criterion.question if ask else ""
    evidence = quote(head(education.evidence, (education.field, education.institution, education.said), education.period))
    return Finding(criterion.id, outcome, reason=reason, question=question, evidence=evidence)
