"""Subjects and skills, found by their words: where the words stand decides what they are worth."""

from __future__ import annotations

from screen.criteria import Criteria, Skill, Topic
from screen.model import Finding, Outcome, Profile
from screen.scoring.places import NAMES, Place, Weight, places
from screen.scoring.search import Hit, book, hits, telling
from screen.scoring.searched import silence_of_phrases

_SHOWN = 2
"""Lines quoted beside a mark."""


def judge_topic(criterion: Topic, profile: Profile, criteria: Criteria, relevant: tuple[bool, ...]) -> Finding:
    """The points of the strongest place at which the subject is found; how often it is found adds nothing."""
    most = float(criterion.points or 0)
    found = _found(profile, criteria, criterion.vocabularies, relevant)
    if not found:
        reason = silence_of_phrases(profile)
        return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question)
    weight = max(place.weight for place, _ in found)
    points = _worth(criterion, weight)
    best = [hit for place, telling_hits in found if place.weight is weight for hit in telling_hits]
    enough = points == most if criterion.steps is not None else weight >= Weight.ROLE
    outcome = Outcome.MET if enough else Outcome.PARTLY
    reason = f"“{best[0].phrase}” and the like, {NAMES[weight]}"
    question = "" if outcome is Outcome.MET else criterion.question
    spans = tuple(dict.fromkeys(hit.span for hit in best))[:_SHOWN]
    return Finding(criterion.id, outcome, points, most, points, most, reason, question, spans)


def _worth(criterion: Topic, weight: Weight) -> float:
    """The points of a place; none for a gate."""
    steps = criterion.steps
    if steps is None:
        return 0.0
    if weight is Weight.RELEVANT_ROLE:
        return float(criterion.points or 0)
    return float({Weight.MENTION: steps.mention, Weight.ACTIVITY: steps.activity, Weight.ROLE: steps.role}[weight])


def judge_skill(criterion: Skill, profile: Profile, criteria: Criteria) -> Finding:
    """All points when one of its names is found, wherever it stands."""
    most = float(criterion.points or 0)
    phrases = book(criteria, criterion.vocabularies)
    for place in places(profile, ()):
        named = hits(phrases, place.spans, place.section)
        if named:
            reason = f"“{named[0].phrase}” is named"
            return Finding(criterion.id, Outcome.MET, most, most, most, most, reason, evidence=(named[0].span,))
    reason = silence_of_phrases(profile)
    return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question)


def _found(
    profile: Profile, criteria: Criteria, names: tuple[str, ...], relevant: tuple[bool, ...]
) -> list[tuple[Place, tuple[Hit, ...]]]:
    phrases = book(criteria, names)
    every = ((place, telling(hits(phrases, place.spans, place.section))) for place in places(profile, relevant))
    return [(place, found) for place, found in every if found]
