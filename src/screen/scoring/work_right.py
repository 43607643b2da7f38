"""The right to work in the country of the post."""

from __future__ import annotations

from screen.criteria import WorkRight
from screen.model import Finding, Outcome, Profile, WorkRightStatus
from screen.model import WorkRight as Right
from screen.scoring.searched import silence

_MET = {
    WorkRightStatus.CITIZEN: "citizen of the country",
    WorkRightStatus.PERMANENT_RESIDENT: "permanent resident of the country",
    WorkRightStatus.PERMITTED_PASS: "holds a pass that permits work",
}


def judge_work_right(criterion: WorkRight, profile: Profile) -> Finding:
    """Met by citizens, permanent residents and holders of a pass that permits work; a foreign nationality alone is unknown."""
    said = profile.work_right
    if said.status in _MET:
        reason = _MET[said.status]
        if said.basis == "registration-number":
            reason = "a national registration number, which citizens and permanent residents hold"
        return Finding(criterion.id, Outcome.MET, reason=reason, evidence=said.evidence)
    if said.status is WorkRightStatus.NO_RIGHT:
        reason = "states a pass that does not permit work, or the need of one"
        return Finding(criterion.id, Outcome.NOT_MET, reason=reason, evidence=said.evidence)
    reason = _open(said) if said.foreign else silence("nationality or pass", profile)
    return Finding(criterion.id, Outcome.UNKNOWN, reason=reason, question=criterion.question, evidence=said.evidence)


def _open(said: Right) -> str:
    """What leaves it open; of countries whose passes nobody has listed, no pass is known."""
    if said.basis == "nationality":
        return "a foreign nationality is stated, and no pass that is known to permit work"
    return "a pass is stated that is not known to permit work"
