"""One language at the level that the advert asks for, and further languages that are an advantage."""

from __future__ import annotations

from screen.criteria import LanguageKnown, OtherLanguages
from screen.model import Finding, Fluency, LanguageSkill, Outcome, Profile
from screen.scoring.points import halves
from screen.scoring.searched import silence

#: Strongest first; a level that is not stated says nothing and stands last.
_ORDER = (Fluency.NATIVE, Fluency.FLUENT, Fluency.INTERMEDIATE, Fluency.BASIC, Fluency.UNSTATED)


def judge_language(criterion: LanguageKnown, profile: Profile) -> Finding:
    """By the level that the CV states. Not named, or named without a level, is unknown: never not met."""
    skills = [skill for skill in profile.languages if skill.language == criterion.language]
    if not skills:
        reason = silence("mention of the language", profile)
        return Finding(criterion.id, Outcome.UNKNOWN, reason=reason, question=criterion.question)
    skill = min(skills, key=lambda skill: _ORDER.index(skill.level))
    levels = ((criterion.met, Outcome.MET), (criterion.partly, Outcome.PARTLY), (criterion.not_met, Outcome.NOT_MET))
    outcome = next((outcome for named, outcome in levels if skill.level in named), Outcome.UNKNOWN)
    reason = "named without a level" if skill.level is Fluency.UNSTATED else f"level given: {skill.level}"
    question = criterion.question if outcome is Outcome.UNKNOWN else ""
    return Finding(criterion.id, outcome, reason=reason, question=question, evidence=skill.evidence)


def judge_other_languages(criterion: OtherLanguages, profile: Profile) -> Finding:
    """Points for each further language at a level that counts, up to as many as are enough."""
    most = float(criterion.points or 0)
    others = [skill for skill in profile.languages if skill.language not in criterion.besides]
    known: dict[str, LanguageSkill] = {}
    for skill in others:
        if skill.level in criterion.levels:
            known.setdefault(skill.language, skill)
    counted = list(known.values())[: criterion.enough]
    points = halves(most * len(counted) / criterion.enough)
    evidence = tuple(span for skill in counted for span in skill.evidence[:1])
    if len(counted) == criterion.enough:
        reason = f"further languages at a level that counts: {', '.join(skill.language for skill in counted)}"
        return Finding(criterion.id, Outcome.MET, most, most, most, most, reason, evidence=evidence)
    if counted:
        reason = f"a further language at a level that counts: {', '.join(skill.language for skill in counted)}"
        outcome = Outcome.PARTLY
    else:
        outcome = Outcome.UNKNOWN
        reason = "further languages are named, none at a level that counts" if others else silence("other language", profile)
    return Finding(criterion.id, outcome, points, most, points, most, reason, criterion.question, evidence)
