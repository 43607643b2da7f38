"""One language at the level that the advert asks for, and further languages that are an advantage."""

from __future__ import annotations

from collections.abc import Iterable

from screen.criteria import LanguageKnown, OtherLanguages, known
from screen.model import Finding, Fluency, LanguageSkill, Outcome, Profile, Span
from screen.scoring.points import halves
from screen.scoring.searched import silence

#: Strongest first; a level that is not stated says nothing and stands last.
_ORDER = tuple(Fluency)


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
    counting: dict[str, LanguageSkill] = {}
    for skill in others:
        if skill.level in criterion.levels:
            counting.setdefault(skill.language, skill)
    counted = list(counting.values())[: criterion.enough]
    points = halves(most * len(counted) / criterion.enough)
    named, evidence = _names(counted), _lines(counted)
    if len(counted) == criterion.enough:
        reason = f"further languages at a level that counts: {named}"
        return Finding(criterion.id, Outcome.MET, most, most, most, most, reason, evidence=evidence)
    if counted:
        reason = f"a further language at a level that counts: {named}"
        return Finding(criterion.id, Outcome.PARTLY, points, most, points, most, reason, criterion.question, evidence)
    reason = silence("other language", profile)
    if others:
        reason = f"further languages, none at a level that counts: {_names(others)}"
    return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question, _lines(others))


def _names(skills: Iterable[LanguageSkill]) -> str:
    """Languages by their English names, each with its level."""
    names = known.languages()
    return ", ".join(dict.fromkeys(f"{names.get(skill.language, skill.language)} ({skill.level})" for skill in skills))


def _lines(skills: Iterable[LanguageSkill]) -> tuple[Span, ...]:
    """The lines that hold the languages and their levels, each once."""
    return tuple(dict.fromkeys(span for skill in skills for span in skill.evidence))
