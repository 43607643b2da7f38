"""Subjects and skills, found by their words: where the words stand and how many signs there are decide what they are worth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from screen.criteria import Criteria, Group, Skill, Topic
from screen.criteria.schema import Steps
from screen.model import Finding, Outcome, Profile
from screen.phrases import Phrasebook
from screen.scoring.places import NAMES, Place, Weight
from screen.scoring.quoting import quote
from screen.scoring.search import Hit, book, every_hit, hits, telling
from screen.scoring.searched import silence_of_phrases

_NAMED = 2
"""Signs that a reason names, and whose lines are quoted."""
_SENTENCE_END = re.compile(r"[.;!?•]\s")


@dataclass(frozen=True, slots=True)
class Sign:
    """A phrase that tells of a topic: what makes it another sign than the next one, and how much its place weighs."""

    weight: Weight
    hit: Hit
    kind: str
    """The group of the phrase; one kind for all groups that count only with another."""
    sentence: tuple[int, int, int]
    """Page, line, and number of the sentence in the line."""
    names: bool
    """Whether it only names the post or its employer."""

    @property
    def says_it(self) -> bool:
        """Whether it is enough alone."""
        return self.hit.group.fully and not self.names


def judge_topic(criterion: Topic, profile: Profile, criteria: Criteria, stands: tuple[Place, ...]) -> Finding:
    """The points of the strongest place with enough signs, or the few that one sign earns; more of the same adds nothing."""
    most = float(criterion.points or 0)
    found = _signs(book(criteria, criterion.vocabularies), stands)
    if not found:
        reason = silence_of_phrases(profile)
        return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question)
    weighs = _alone if criterion.steps is not None and criterion.steps.one_sign is not None else _anywhere
    top = max(map(weighs, found))
    sure = next((weight for weight in reversed(Weight) if enough([sign for sign in found if sign.weight >= weight])), None)
    points = worth(criterion.steps, most, top, sure)
    met = points == most if criterion.steps is not None else top >= Weight.ROLE
    outcome = Outcome.MET if met else Outcome.PARTLY
    if sure is None or points > worth(criterion.steps, most, sure, sure):
        shown = _shown([sign for sign in found if weighs(sign) is top])[:1]
    else:
        shown = _shown([sign for sign in found if sign.weight >= sure])[:_NAMED]
    question = "" if outcome is Outcome.MET else criterion.question
    spots = (spot for sign in shown for spot in sign.hit.spots)
    return Finding(criterion.id, outcome, points, most, points, most, _reason(shown), question, quote(spots))


def worth(steps: Steps | None, most: float, top: Weight, sure: Weight | None) -> float:
    """The points of a topic with any sign at the place ``top`` and enough of them at ``sure`` or above; none for a gate."""
    if steps is None:
        return 0.0
    full = {
        Weight.MENTION: float(steps.mention),
        Weight.ACTIVITY: float(steps.activity),
        Weight.ROLE: float(steps.role),
        Weight.RELEVANT_ROLE: most,
    }
    one = full[top] if steps.one_sign is None else min(full[top], float(steps.one_sign))
    return one if sure is None else max(one, full[sure])


def _anywhere(sign: Sign) -> Weight:
    return sign.weight


def _alone(sign: Sign) -> Weight:
    """What a sign alone weighs: the name of a post or employer tells no more than an activity does."""
    return min(sign.weight, Weight.ACTIVITY) if sign.names else sign.weight


def enough(signs: Iterable[Sign]) -> bool:
    """Whether one says the very thing, or two are of different kinds, or are different phrases in different sentences.

    The same words are never two signs, though they may be a phrase and part of another.
    """
    every = list(_twice(signs))
    return any(sign.says_it for sign in every) or any(_apart(one, other) for one, other in combinations(every, 2))


def _twice(signs: Iterable[Sign]) -> Iterator[Sign]:
    """Each phrase in at most two sentences: more of them tell no more."""
    seen: dict[tuple[str, str, bool], set[tuple[int, int, int]]] = {}
    for sign in signs:
        sentences = seen.setdefault((sign.kind, sign.hit.phrase, sign.names), set())
        if len(sentences) < _NAMED and sign.sentence not in sentences:
            sentences.add(sign.sentence)
            yield sign


def _apart(one: Sign, other: Sign) -> bool:
    if (one.names and other.names) or not (one.kind or other.kind) or one.hit.meets(other.hit):
        return False
    return one.kind != other.kind or (one.sentence != other.sentence and one.hit.phrase != other.hit.phrase)


def _shown(signs: list[Sign]) -> list[Sign]:
    """What a reason names first: a sign that says the very thing, then what stands in duties, then one apart from it."""
    ordered = sorted(signs, key=lambda sign: (not sign.says_it, sign.names, -sign.weight, not sign.hit.group.alone))
    first = ordered[0]
    second = [first] if first.says_it else [other for other in ordered if _apart(first, other)]
    return list(dict.fromkeys((first, *second)))


def _reason(shown: list[Sign]) -> str:
    places: dict[str, list[str]] = {}
    for sign in shown:
        place = "in the name of a post or employer" if sign.names else NAMES[sign.weight]
        places.setdefault(place, []).append(f"“{sign.hit.phrase}”")
    return "; ".join(f"{', '.join(dict.fromkeys(phrases))}, {place}" for place, phrases in places.items())


def _signs(phrases: Phrasebook[Group], stands: tuple[Place, ...]) -> list[Sign]:
    return [_sign(hit, place) for place in stands for hit in telling(every_hit(phrases, place.spans, place.section))]


def _sign(hit: Hit, place: Place) -> Sign:
    group, spot = hit.group, hit.spots[0]
    number = len(_SENTENCE_END.findall(spot.line.quote, 0, spot.start))
    kind = f"{group.vocabulary}/{group.name}" if group.alone else ""
    return Sign(place.weight, hit, kind, (spot.line.page, spot.line.line, number), place.holds_name(spot))


def judge_skill(criterion: Skill, profile: Profile, criteria: Criteria, stands: tuple[Place, ...]) -> Finding:
    """All points when one of its names is found, wherever it stands."""
    most = float(criterion.points or 0)
    phrases = book(criteria, criterion.vocabularies)
    named = (hit for place in stands for hit in hits(phrases, place.spans, place.section))
    hit = next(named, None)
    if hit is None:
        reason = silence_of_phrases(profile)
        return Finding(criterion.id, Outcome.UNKNOWN, 0.0, most, 0.0, most, reason, criterion.question)
    reason = f"“{hit.phrase}” is named"
    return Finding(criterion.id, Outcome.MET, most, most, most, most, reason, evidence=quote(hit.spots))
