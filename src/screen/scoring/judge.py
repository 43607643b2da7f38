"""A profile and the criteria → what the CV says on each criterion.

The profile carries no name, address, age, sex, religion or photo: judging is blind because it cannot see them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from screen.criteria import (
    Criteria,
    Criterion,
    Degree,
    Experience,
    LanguageKnown,
    OtherLanguages,
    Skill,
    Studies,
    Topic,
    WorkRight,
)
from screen.model import Finding, Judgement, Outcome, Profile
from screen.scoring.degree import judge_degree
from screen.scoring.experience import Record, judge_experience, record
from screen.scoring.language import judge_language, judge_other_languages
from screen.scoring.places import Place, places
from screen.scoring.points import graded
from screen.scoring.studies import judge_studies
from screen.scoring.topic import judge_skill, judge_topic
from screen.scoring.work_right import judge_work_right


def judge(profile: Profile, criteria: Criteria, as_of: date) -> Judgement:
    """One finding for each criterion, in the order of the file. ``as_of`` is the day on which facts are counted.

    Where the file does not say which posts are relevant, every dated post counts as one for the topics.
    """
    asked = next((criterion for criterion in criteria.criteria if isinstance(criterion, Experience)), None)
    seen = record(asked, profile, criteria, as_of)
    relevant = tuple(reason is not None for reason in seen.why)
    stands = places(profile, relevant if asked is not None else (True,) * len(relevant))
    return Judgement(
        findings=tuple(
            replace(_finding(criterion, profile, criteria, seen, stands), importance=criterion.importance)
            for criterion in criteria.criteria
        ),
        work_months=seen.work.certain,
        relevant_months=seen.relevant.certain if asked is not None else None,
        relevant=relevant if asked is not None else (),
    )


def _finding(criterion: Criterion, profile: Profile, criteria: Criteria, seen: Record, stands: tuple[Place, ...]) -> Finding:
    match criterion:
        case Degree():
            return graded(judge_degree(criterion, profile, criteria), criterion.points)
        case Experience():
            return judge_experience(criterion, profile, criteria, seen)
        case LanguageKnown():
            return graded(judge_language(criterion, profile), criterion.points)
        case OtherLanguages():
            return judge_other_languages(criterion, profile)
        case WorkRight():
            return graded(judge_work_right(criterion, profile), criterion.points)
        case Skill():
            return judge_skill(criterion, profile, criteria, stands)
        case Studies():
            return judge_studies(criterion, profile, criteria)
        case Topic():
            return judge_topic(criterion, profile, criteria, stands)
        case _:
            return Finding(criterion.id, Outcome.UNKNOWN, reason="judged at the interview")
