"""Academic and extra-curricular experience of the post's kind: a related degree, a thesis, an activity beside the studies."""

from __future__ import annotations

from collections.abc import Iterator

from screen.criteria import Criteria, Degree, Group, Studies
from screen.model import Education, Finding, Outcome, Profile, SectionKind, Span, StudyStatus
from screen.phrases import Phrasebook
from screen.scoring.fields import Relation, reaches, relation
from screen.scoring.places import activities
from screen.scoring.quoting import Spot, head, quote
from screen.scoring.search import Hit, book, hits, named, telling
from screen.scoring.searched import silence_of_phrases


def judge_studies(criterion: Studies, profile: Profile, criteria: Criteria) -> Finding:
    """All points for a related degree; fewer for one that still runs, for a thesis, or for an activity of the kind."""
    most = float(criterion.points or 0)
    degree = next(c for c in criteria.criteria if isinstance(c, Degree) and c.id == criterion.fields_of)
    related = [e for e in profile.education if reaches(e.level, degree.level) and _direct(e, degree, criteria)]
    done = next((e for e in related if e.status is StudyStatus.COMPLETED), None)
    if done is not None:
        reason = f"a completed {done.level} in a field of the post"
        return Finding(criterion.id, Outcome.MET, most, most, most, most, reason, evidence=_head(done))
    found = [
        (float(criterion.ongoing), f"a {e.level} in a field of the post, still running", _head(e))
        for e in related
        if e.status is StudyStatus.ONGOING
    ]
    written = thesis(profile, book(criteria, criterion.thesis_words), book(criteria, criterion.topics))
    if written is not None:
        found.append((float(criterion.activity), f"a thesis or project: “{written.phrase}”", quote(written.spots)))
    active = activity(profile, book(criteria, criterion.activities))
    if active is not None:
        found.append((float(criterion.activity), f"an activity: “{active.phrase}”", quote(active.spots)))
    if not found:
        reason = silence_of_phrases(profile)
        return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question)
    points, reason, evidence = max(found, key=lambda each: each[0])
    return Finding(criterion.id, Outcome.PARTLY, points, most, points, most, reason, criterion.question, evidence)


def thesis(profile: Profile, words: Phrasebook[Group], topics: Phrasebook[Group]) -> Hit | None:
    """The line that names a thesis or project of the post's kind, with its topic.

    The topic counts after the word for thesis, or on the next line, so that the title of a degree is no thesis.
    """
    wanted = (SectionKind.EDUCATION, SectionKind.PUBLICATIONS)
    loose = tuple(passage.span for passage in profile.passages if passage.section in wanted)
    for spans in (*(education.evidence for education in profile.education), loose):
        found = next(_titled(spans, words, topics), None)
        if found is not None:
            return found
    return None


def _titled(spans: tuple[Span, ...], words: Phrasebook[Group], topics: Phrasebook[Group]) -> Iterator[Hit]:
    for number, span in enumerate(spans):
        cue = words.first(span.quote)
        if cue is None:
            continue
        said = Spot(span, cue.start, cue.end)
        for line, after in ((span, cue.end), *((next_line, 0) for next_line in spans[number + 1 : number + 2])):
            topic = topics.first(line.quote[after:])
            if topic is not None:
                yield Hit(named(topic.phrase), topic.value, (said, Spot(line, after + topic.start, after + topic.end)))
                break


def activity(profile: Profile, phrases: Phrasebook[Group]) -> Hit | None:
    """A line about an extra-curricular activity of the post's kind."""
    every = (telling(hits(phrases, place.spans, place.section)) for place in activities(profile))
    return next((found[0] for found in every if found), None)


def _head(course: Education) -> tuple[Span, ...]:
    """The lines that name and date a course of study."""
    return quote(head(course.evidence, (course.field, course.institution), course.period))


def _direct(education: Education, degree: Degree, criteria: Criteria) -> bool:
    return relation(education, degree, criteria) is Relation.DIRECT
