"""What can only be judged across several places of a criteria file: against the advert, the vocabularies, and itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from pydantic import TypeAdapter

from screen.criteria.schema import (
    Criterion,
    Degree,
    Experience,
    Interview,
    OtherLanguages,
    Skill,
    Studies,
    Topic,
    VocabularyFile,
)
from screen.criteria.shape import fit_part, near
from screen.criteria.source import Place, Source, Trail
from screen.criteria.values import Vocabulary
from screen.model import Importance, Problem, squeeze

_CRITERION: TypeAdapter[Criterion] = TypeAdapter(Criterion)
_MARK = re.compile(r"^\s*(?:[•◦▪●*·\-–—]|\d+[.)])\s+")
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Parts:
    """What of a criteria file has the right form, although the whole may not: faults in one place hide none in another."""

    advert: str
    requirements: tuple[str, ...]
    quotes: tuple[tuple[str, Trail], ...]
    criteria: tuple[tuple[int, Criterion], ...]
    """Each with its number in the file."""


def parts(source: Source) -> Parts:
    """The parts of a file that can be looked at."""
    top = source.value if isinstance(source.value, dict) else {}
    advert, wanted, asked = top.get("advert", ""), top.get("requirements", ()), top.get("criteria", ())
    entries = asked if isinstance(asked, tuple) else ()
    fitting = ((number, fit_part(value, _CRITERION)) for number, value in enumerate(entries))
    trails: list[Trail] = [("post", "closes", "quote"), ("post", "subject", "quote")]
    trails += [("criteria", number, "quote") for number in range(len(entries))]
    found = ((source.at(trail), trail) for trail in trails)
    return Parts(
        advert if isinstance(advert, str) else "",
        tuple(heading for heading in wanted if isinstance(heading, str)) if isinstance(wanted, tuple) else (),
        tuple((quote, trail) for quote, trail in found if isinstance(quote, str)),
        tuple((number, criterion) for number, criterion in fitting if criterion is not None),
    )


def criteria(
    source: Source, part: Parts, advert: str, vocabularies: Mapping[str, Vocabulary], available: frozenset[str]
) -> tuple[Problem, ...]:
    """Problems of the parts that have the right form. ``available`` names the vocabularies that exist."""
    return (
        *_ids(source, part),
        *_points(source, part),
        *_unknown_vocabularies(source, part, vocabularies, available),
        *(_quotes(source, part, advert) if advert else ()),
        *(_uncovered(source, part, advert) if advert else ()),
    )


def vocabulary(source: Source, entry: VocabularyFile) -> tuple[Problem, ...]:
    """Phrases that stand twice in a vocabulary, and phrases without a word."""
    seen: dict[str, int] = {}
    found: list[Problem] = []
    for number, group in enumerate(entry.groups):
        for at, phrase in enumerate(group.phrases):
            trail: Trail = ("groups", number, "phrases", at)
            words = " ".join(re.findall(r"\w+", phrase.casefold())) + ("*" if phrase.rstrip().endswith("*") else "")
            if not words.strip("*"):
                found.append(_say(source, "criteria.empty", source.place(trail), f"{phrase!r} holds no word."))
            elif words in seen:
                message = f"{phrase!r} stands here a second time; the first is in line {seen[words]}."
                found.append(_say(source, "criteria.duplicate-phrase", source.place(trail), message, severity="warning"))
            seen.setdefault(words, source.place(trail)[0][0])
    return tuple(found)


def named_vocabularies(part: Parts) -> Iterator[tuple[str, Trail]]:
    """Every vocabulary that a criteria file names, with the way to the name."""
    for number, criterion in part.criteria:
        for trail, names in _lists(criterion):
            for at, name in enumerate(names):
                yield name, ("criteria", number, *trail, at)


def _lists(criterion: Criterion) -> Iterable[tuple[Trail, tuple[str, ...]]]:
    if isinstance(criterion, Degree):
        fields = criterion.fields
        return (
            (("fields", "direct", "vocabularies"), fields.direct.vocabularies),
            (("fields", "adjacent", "vocabularies"), fields.adjacent.vocabularies),
            (("degree_words",), criterion.degree_words),
        )
    if isinstance(criterion, Experience):
        relevant, graduate = criterion.relevant, criterion.new_graduate
        lists: list[tuple[Trail, tuple[str, ...]]] = [
            (("relevant", "employers"), relevant.employers),
            (("relevant", "duties"), relevant.duties),
            (("relevant", "ordinary_employers"), relevant.ordinary_employers),
            (("relevant", "always_ordinary"), relevant.always_ordinary),
            (("relevant", "ordinary_posts"), relevant.ordinary_posts),
        ]
        if graduate is not None:
            lists += [
                (("new_graduate", "thesis_words"), graduate.thesis_words),
                (("new_graduate", "topics"), graduate.topics),
                (("new_graduate", "activities"), graduate.activities),
            ]
        return lists
    if isinstance(criterion, Studies):
        return (
            (("thesis_words",), criterion.thesis_words),
            (("topics",), criterion.topics),
            (("activities",), criterion.activities),
        )
    if isinstance(criterion, Skill | Topic):
        return ((("vocabularies",), criterion.vocabularies),)
    return ()


def _ids(source: Source, part: Parts) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, criterion in part.criteria:
        place = source.place(("criteria", number, "id"))
        if criterion.id in first:
            message = f"The id {criterion.id!r} is already that of the criterion in line {first[criterion.id]}."
            yield _say(source, "criteria.duplicate-id", place, message)
        first.setdefault(criterion.id, place[0][0])
    degrees = {criterion.id for _, criterion in part.criteria if isinstance(criterion, Degree)}
    for number, criterion in part.criteria:
        if isinstance(criterion, Studies) and criterion.fields_of not in degrees:
            place = source.place(("criteria", number, "fields_of"))
            message = f"There is no criterion of kind degree with the id {criterion.fields_of!r}."
            yield _say(source, "criteria.unknown-id", place, message)


def _points(source: Source, part: Parts) -> Iterator[Problem]:
    for number, criterion in part.criteria:
        trail: Trail = ("criteria", number)
        interview = isinstance(criterion, Interview)
        if interview != (criterion.importance is Importance.AT_INTERVIEW):
            message = "A criterion of kind interview, and no other, is judged at the interview."
            yield _say(source, "criteria.interview", source.place((*trail, "importance")), message)
        if criterion.importance is Importance.DESIRABLE and not criterion.points:
            place = source.place((*trail, "points")) if criterion.points == 0 else source.head(trail)
            yield _say(source, "criteria.no-points", place, f"The desirable criterion {criterion.id!r} earns no points.")
        elif criterion.importance is not Importance.DESIRABLE and criterion.points is not None:
            place = source.key((*trail, "points"))
            yield _say(source, "criteria.points-on-gate", place, f"{criterion.id!r} is not desirable: it has no points.")
        yield from _steps(source, criterion, trail)


def _steps(source: Source, criterion: Criterion, trail: Trail) -> Iterator[Problem]:
    """Weaker evidence must not earn more than stronger."""
    steps: tuple[tuple[Trail, int], ...] = ()
    if isinstance(criterion, Topic) and criterion.steps is None:
        if criterion.importance is Importance.DESIRABLE:
            yield _say(source, "criteria.missing-key", source.head(trail), "The key 'steps' is missing here.")
    elif isinstance(criterion, Topic) and criterion.importance is not Importance.DESIRABLE:
        message = f"{criterion.id!r} is not desirable: it has no steps of points."
        yield _say(source, "criteria.points-on-gate", source.key((*trail, "steps")), message)
    elif isinstance(criterion, Topic) and criterion.steps is not None:
        each = criterion.steps
        steps = ((("steps", "role"), each.role), (("steps", "activity"), each.activity), (("steps", "mention"), each.mention))
    elif isinstance(criterion, Studies):
        steps = ((("activity",), criterion.activity), (("ongoing",), criterion.ongoing))
    elif isinstance(criterion, Experience):
        steps = ((("other_work",), criterion.other_work),)
    elif isinstance(criterion, OtherLanguages) and criterion.enough == 0:
        yield _say(source, "criteria.steps", source.place((*trail, "enough")), "At least one language must be wanted.")
    if isinstance(criterion, Experience) and criterion.months.enough == 0:
        yield _say(source, "criteria.steps", source.place((*trail, "months", "enough")), "At least one month must be wanted.")
    limit = criterion.points or 0
    for way, points in steps:
        if points > limit:
            message = f"This earns {points}, stronger evidence only {limit}."
            yield _say(source, "criteria.steps", source.place((*trail, *way)), message)
        limit = points if isinstance(criterion, Topic) else limit


def _unknown_vocabularies(
    source: Source, part: Parts, vocabularies: Mapping[str, Vocabulary], available: frozenset[str]
) -> Iterator[Problem]:
    for name, trail in named_vocabularies(part):
        if name in vocabularies or name in available:
            continue
        meant = near(name, available)
        advice = f"Did you mean {meant!r}?" if meant else "A vocabulary is a file of its name in the folder vocabularies."
        message = f"There is no vocabulary {name!r}."
        yield _say(source, "criteria.unknown-vocabulary", source.place(trail), message, advice)


def _quotes(source: Source, part: Parts, advert: str) -> Iterator[Problem]:
    text = squeeze(advert)
    for quote, trail in part.quotes:
        if squeeze(quote) not in text:
            message = "These words do not stand in the advert."
            advice = "Copy them from the advert letter by letter; only blanks and line ends may differ."
            yield _say(source, "criteria.quote-not-found", source.place(trail), message, advice)


def _uncovered(source: Source, part: Parts, advert: str) -> Iterator[Problem]:
    quotes = [squeeze(quote) for quote, trail in part.quotes if trail[0] == "criteria"]
    for at, heading in enumerate(part.requirements):
        place = source.place(("requirements", at))
        lines = list(_list_under(advert, heading))
        if not lines:
            message = "The advert has no list under this heading."
            yield _say(source, "criteria.heading-not-found", place, message)
        for line in lines:
            for sentence in _SENTENCE.split(line):
                bare = squeeze(sentence)
                if not any(quote in bare or bare in quote for quote in quotes):
                    message = f"No criterion quotes this line of the advert: {bare}"
                    yield _say(source, "criteria.line-not-covered", place, message, severity="warning")


def _list_under(advert: str, heading: str) -> Iterator[str]:
    """The entries of the list that follows a heading of the advert."""
    lines = iter(advert.splitlines())
    wanted = squeeze(heading).casefold().rstrip(":")
    for line in lines:
        if squeeze(line).casefold().rstrip(":") == wanted:
            break
    for line in lines:
        mark = _MARK.match(line)
        if mark:
            yield line[mark.end() :].strip()
        elif line.strip():
            return


def _say(
    source: Source,
    code: str,
    place: Place,
    message: str,
    advice: str = "",
    *,
    severity: Literal["error", "warning"] = "error",
) -> Problem:
    return Problem(code, severity, source.path, place[0], place[1], message, advice)
