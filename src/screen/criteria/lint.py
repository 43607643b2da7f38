"""What can only be judged across several places of a criteria file: against the advert, the vocabularies, and itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from screen.criteria import fairness, lint_words
from screen.criteria.lint_advert import against_advert
from screen.criteria.lint_meaning import meaning
from screen.criteria.own_words import own_words
from screen.criteria.parts import Parts, named_vocabularies
from screen.criteria.schema import Criterion, Degree, Experience, Interview, OtherLanguages, Studies, Topic
from screen.criteria.shape import near
from screen.criteria.source import Source, Trail, say
from screen.criteria.values import Vocabulary
from screen.model import Importance, Problem


def criteria(
    source: Source, part: Parts, advert: str, vocabularies: Mapping[str, Vocabulary], available: frozenset[str]
) -> tuple[Problem, ...]:
    """Problems of the parts that have the right form. ``available`` names the vocabularies that exist."""
    return (
        *_ids(source, part),
        *_points(source, part),
        *_questions(source, part),
        *_vocabularies(source, part, vocabularies, available),
        *meaning(source, part, vocabularies),
        *lint_words.own(source),
        *fairness.of_criteria(source),
        *(against_advert(source, part, advert) if advert else ()),
    )


def _ids(source: Source, part: Parts) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, criterion in part.criteria:
        place = source.place(("criteria", number, "id"))
        if criterion.id in first:
            message = f"The id {criterion.id!r} is already that of the criterion in line {first[criterion.id]}."
            yield say(source, "criteria.duplicate-id", place, message)
        first.setdefault(criterion.id, place[0][0])
    degrees = {criterion.id for _, criterion in part.criteria if isinstance(criterion, Degree)}
    for number, criterion in part.criteria:
        if isinstance(criterion, Studies) and criterion.fields_of not in degrees:
            place = source.place(("criteria", number, "fields_of"))
            message = f"There is no criterion of kind degree with the id {criterion.fields_of!r}."
            meant = near(criterion.fields_of, degrees)
            yield say(source, "criteria.unknown-id", place, message, f"Did you mean {meant!r}?" if meant else "")


def _points(source: Source, part: Parts) -> Iterator[Problem]:
    for number, criterion in part.criteria:
        trail: Trail = ("criteria", number)
        interview = isinstance(criterion, Interview)
        if interview != (criterion.importance is Importance.AT_INTERVIEW):
            message = "A criterion of kind interview, and no other, is judged at the interview."
            yield say(source, "criteria.interview", source.place((*trail, "importance")), message)
        if criterion.importance is Importance.DESIRABLE and not criterion.points:
            place = source.place((*trail, "points")) if criterion.points == 0 else source.head(trail)
            yield say(source, "criteria.no-points", place, f"The desirable criterion {criterion.id!r} earns no points.")
        elif criterion.importance is not Importance.DESIRABLE and criterion.points is not None:
            place = source.key((*trail, "points"))
            yield say(source, "criteria.points-on-gate", place, f"{criterion.id!r} is not desirable: it has no points.")
        yield from _steps(source, criterion, trail)


def _questions(source: Source, part: Parts) -> Iterator[Problem]:
    """What a CV leaves open must be asked, so that silence never counts as a no."""
    for number, criterion in part.criteria:
        if not isinstance(criterion, Interview) and not criterion.question.strip():
            trail: Trail = ("criteria", number, "question")
            place = source.place(trail) if trail in source.values else source.head(trail[:-1])
            message = f"There is no question to ask when the CV leaves {criterion.id!r} open."
            yield say(source, "criteria.no-question", place, message, severity="warning")


def _steps(source: Source, criterion: Criterion, trail: Trail) -> Iterator[Problem]:
    """Weaker evidence must not earn more than stronger."""
    steps: tuple[tuple[Trail, int], ...] = ()
    if isinstance(criterion, Topic) and criterion.steps is None:
        if criterion.importance is Importance.DESIRABLE:
            yield say(source, "criteria.missing-key", source.head(trail), "The key 'steps' is missing here.")
    elif isinstance(criterion, Topic) and criterion.importance is not Importance.DESIRABLE:
        message = f"{criterion.id!r} is not desirable: it has no steps of points."
        yield say(source, "criteria.points-on-gate", source.key((*trail, "steps")), message)
    elif isinstance(criterion, Topic) and criterion.steps is not None:
        each = criterion.steps
        steps = ((("steps", "role"), each.role), (("steps", "activity"), each.activity), (("steps", "mention"), each.mention))
    elif isinstance(criterion, Studies):
        steps = ((("activity",), criterion.activity), (("ongoing",), criterion.ongoing))
    elif isinstance(criterion, Experience):
        steps = ((("other_work",), criterion.other_work),)
    elif isinstance(criterion, OtherLanguages) and criterion.enough == 0:
        yield say(source, "criteria.steps", source.place((*trail, "enough")), "At least one language must be wanted.")
    if isinstance(criterion, Experience) and criterion.months.enough == 0:
        yield say(source, "criteria.steps", source.place((*trail, "months", "enough")), "At least one month must be wanted.")
    limit = criterion.points or 0
    for way, points in steps:
        if points > limit:
            message = f"This earns {points}, stronger evidence only {limit}."
            yield say(source, "criteria.steps", source.place((*trail, *way)), message)
        limit = points if isinstance(criterion, Topic) else limit


def _vocabularies(
    source: Source, part: Parts, vocabularies: Mapping[str, Vocabulary], available: frozenset[str]
) -> Iterator[Problem]:
    """Names that no vocabulary has, or two of them."""
    for name in own_words(source):
        if name in available:
            message = f"There is a vocabulary {name!r} in the folder vocabularies as well."
            yield say(source, "criteria.duplicate-vocabulary", source.key(("words", name)), message)
    for name, trail in named_vocabularies(part):
        if name in vocabularies or name in available:
            continue
        meant = near(name, available)
        advice = f"Did you mean {meant!r}?" if meant else "A vocabulary is a file of its name in the folder vocabularies."
        message = f"There is no vocabulary {name!r}."
        yield say(source, "criteria.unknown-vocabulary", source.place(trail), message, advice)
