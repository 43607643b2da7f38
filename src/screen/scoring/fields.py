"""The field and level of a course of study, measured against the post's."""

from __future__ import annotations

from enum import StrEnum

from screen.criteria import Criteria, Degree
from screen.model import LADDER, Education, Level
from screen.scoring.search import book, groups


class Relation(StrEnum):
    """How a field of study relates to the post."""

    DIRECT = "direct"
    ADJACENT = "adjacent"
    UNRELATED = "unrelated"
    UNKNOWN = "unknown"


def reaches(level: Level, wanted: Level) -> bool:
    """Whether a level stands on the academic ladder at the wanted rung or above."""
    return level in LADDER and LADDER.index(level) >= LADDER.index(wanted)


def relation(education: Education, criterion: Degree, criteria: Criteria) -> Relation:
    """The relation of a course's field: by the words of the field, else by the longest code that fits it."""
    direct, adjacent = criterion.fields.direct, criterion.fields.adjacent
    named = groups(book(criteria, adjacent.vocabularies + direct.vocabularies), _printed(education))
    if named:
        related = any(group.vocabulary in direct.vocabularies for group in named)
        return Relation.DIRECT if related else Relation.ADJACENT
    codes = [(code, Relation.DIRECT) for code in direct.codes()] + [(code, Relation.ADJACENT) for code in adjacent.codes()]
    fitting = [found for found in codes if education.isced_f.startswith(found[0])]
    if fitting:
        return max(fitting, key=lambda found: len(found[0]))[1]
    return Relation.UNRELATED if education.isced_f or education.field else Relation.UNKNOWN


def _printed(education: Education) -> str:
    """The field as printed; the head of the entry when nothing else tells the field."""
    if education.field or education.isced_f or not education.evidence:
        return education.field
    return education.evidence[0].quote
