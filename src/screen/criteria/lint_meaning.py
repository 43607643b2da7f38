"""What criteria say that nobody can meet, earn or mean: unreachable gates and points, contradictions, doubles, overlaps."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import combinations

from screen.criteria.parts import Parts, vocabulary_lists
from screen.criteria.schema import (
    Criterion,
    Degree,
    Experience,
    Interview,
    LanguageKnown,
    OtherLanguages,
    Skill,
    Topic,
    WorkRight,
)
from screen.criteria.shorthand import fault, forms, has_gap, shared
from screen.criteria.source import Source, Trail, say
from screen.criteria.values import Vocabulary
from screen.criteria.written import CEFR
from screen.model import LADDER, PRIVATE, Fluency, Importance, Problem

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
#: Longer than anybody works, in months.
_LIFE = 600
_STRENGTH = tuple(Fluency)
_ONCE = (Experience, WorkRight, OtherLanguages)
"""Kinds that are judged on the whole CV: a second criterion of the kind would count the same thing again."""

Words = Mapping[str, Vocabulary]


def meaning(source: Source, part: Parts, vocabularies: Words) -> Iterator[Problem]:
    """Problems of what the criteria ask for, each by itself and beside the others."""
    for number, criterion in part.criteria:
        trail: Trail = ("criteria", number)
        yield from _unreachable(source, criterion, trail, vocabularies)
        yield from _contradictions(source, criterion, trail)
    yield from _dates(source, part)
    yield from _doubles(source, part)
    yield from _overlaps(source, part, vocabularies)


def _unreachable(source: Source, criterion: Criterion, trail: Trail, vocabularies: Words) -> Iterator[Problem]:
    """Gates that nobody can pass, and points that nobody can earn."""
    desirable = criterion.importance is Importance.DESIRABLE
    code, what = ("criteria.points-unreachable", "earn the points of") if desirable else ("criteria.gate-unreachable", "meet")
    for way, why in _reasons(criterion, vocabularies):
        yield say(source, code, source.place((*trail, *way)), f"Nobody can {what} {criterion.id!r}: {why}.")


def _reasons(criterion: Criterion, vocabularies: Words) -> Iterator[tuple[Trail, str]]:
    """Why nobody can reach a criterion, with the way to the cause."""
    match criterion:
        case LanguageKnown() if not criterion.met:
            yield ("met",), "no level is named that meets it"
        case Degree():
            if criterion.level not in LADDER:
                yield ("level",), "a professional certificate stands on no rung of the academic ladder"
            if not (criterion.fields.direct.isced or criterion.fields.direct.vocabularies):
                yield ("fields", "direct"), "no field of study is the post's own"
        case OtherLanguages() if not criterion.levels:
            yield ("levels",), "no level is named at which a language counts"
        case Experience():
            relevant = criterion.relevant
            if not (relevant.employers or relevant.duties) and criterion.new_graduate is None:
                yield ("relevant",), "neither employers nor duties are named that make work relevant"
            if criterion.months.enough > _LIFE:
                yield ("months", "enough"), "nobody works for so many months"
        case Skill() | Topic():
            if not _tells(criterion.vocabularies, vocabularies):
                yield ("vocabularies",), "no phrase of these vocabularies can tell anything"


def _tells(names: tuple[str, ...], vocabularies: Words) -> bool:
    """Whether a CV can hold what these vocabularies look for; True when one of them is not there to be looked at."""
    if any(name not in vocabularies for name in names):
        return True
    groups = [group for name in names for group in vocabularies[name].groups]
    searched = [group for group in groups if not group.only_in or set(group.only_in) - PRIVATE]
    return any(group.alone for group in searched) or len(searched) > 1


def _contradictions(source: Source, criterion: Criterion, trail: Trail) -> Iterator[Problem]:
    if isinstance(criterion, LanguageKnown):
        yield from _levels(source, criterion, trail)
    elif isinstance(criterion, Degree):
        yield from _fields(source, criterion, trail)
    elif isinstance(criterion, WorkRight):
        post = source.at(("post", "country"))
        if isinstance(post, str) and post != criterion.country:
            message = f"The post is in {post}, the right to work is asked for {criterion.country}."
            yield say(source, "criteria.contradiction", source.place((*trail, "country")), message)
    elif isinstance(criterion, Experience):
        for at, name in enumerate(criterion.relevant.ordinary_employers):
            if name in criterion.relevant.employers:
                place = source.place((*trail, "relevant", "ordinary_employers", at))
                yield say(
                    source, "criteria.contradiction", place, f"The employers of {name!r} are relevant and ordinary at once."
                )


def _levels(source: Source, criterion: LanguageKnown, trail: Trail) -> Iterator[Problem]:
    """A level must lead to one outcome, and a weaker one to no better outcome than a stronger."""
    lists = (("met", criterion.met), ("partly", criterion.partly), ("not_met", criterion.not_met))
    before: dict[Fluency, str] = {}
    for name, levels in lists:
        for at, level in enumerate(levels):
            way: Trail = (*trail, name, at)
            written = str(source.at(way))
            if before.get(level, name) != name:
                alike = (
                    f" ({' and '.join(c for c, band in CEFR.items() if band is level)} are judged alike)"
                    if written in CEFR
                    else ""
                )
                message = f"The level {written} stands under {before[level]} and under {name}{alike}."
                yield say(source, "criteria.contradiction", source.place(way), message)
            elif any(other != name and _STRENGTH.index(level) < _STRENGTH.index(done) for done, other in before.items()):
                message = f"The level {written} is stronger than one under {next(iter(before.values()))}, and worth less."
                yield say(source, "criteria.contradiction", source.place(way), message)
            before.setdefault(level, name)


def _fields(source: Source, criterion: Degree, trail: Trail) -> Iterator[Problem]:
    """A field must be the post's own or near it; a field within another one of the same list adds nothing."""
    direct, adjacent = criterion.fields.direct, criterion.fields.adjacent
    for at, name in enumerate(adjacent.vocabularies):
        if name in direct.vocabularies:
            place = source.place((*trail, "fields", "adjacent", "vocabularies", at))
            yield say(source, "criteria.contradiction", place, f"The fields of {name!r} are the post's own and only near it.")
    for name, mine, others in (("direct", direct.codes(), adjacent.codes()), ("adjacent", adjacent.codes(), direct.codes())):
        for at, code in enumerate(mine):
            place = source.place((*trail, "fields", name, "isced", at))
            if name == "adjacent" and code in others:
                message = f"The field {code} is the post's own and only near it."
                yield say(source, "criteria.contradiction", place, message)
            wider = next((w for i, w in enumerate(mine) if i != at and code.startswith(w) and (w != code or i < at)), None)
            between = wider is not None and any(o.startswith(wider) and code.startswith(o) for o in others)
            if wider is not None and not between:
                message = f"The field {code} lies within {wider}, which stands here already."
                yield say(source, "criteria.duplicate-field", place, message, severity="warning")


def _dates(source: Source, part: Parts) -> Iterator[Problem]:
    """Days that cannot hold together. Days that are no days are told elsewhere; written as they are, days sort as words."""
    closes, holds = source.at(("post", "closes", "date")), source.at(("holds_from",))
    if not isinstance(closes, str) or not _DAY.fullmatch(closes):
        return
    if isinstance(holds, str) and _DAY.fullmatch(holds) and holds > closes:
        message = f"The criteria hold from {holds} on, after the post has closed on {closes}."
        yield say(source, "criteria.contradiction", source.place(("holds_from",)), message)
    for number, criterion in part.criteria:
        graduate = criterion.new_graduate if isinstance(criterion, Experience) else None
        if graduate is not None and graduate.graduated_since > closes[:7]:
            place = source.place(("criteria", number, "new_graduate", "graduated_since"))
            message = f"Nobody who has completed a degree by {closes} has done so in {graduate.graduated_since} or later."
            yield say(source, "criteria.contradiction", place, message)


def _doubles(source: Source, part: Parts) -> Iterator[Problem]:
    for (_, first), (number, second) in combinations(part.criteria, 2):
        if type(first) is not type(second):
            continue
        if isinstance(second, _ONCE):
            message = f"{first.id!r} is of kind {second.kind} already; one criterion of the kind judges the whole CV."
        elif isinstance(first, LanguageKnown) and isinstance(second, LanguageKnown) and _same_language(first, second):
            message = f"{first.id!r} asks for the same language already."
        elif _asked(first) == _asked(second):
            message = f"{first.id!r} asks for the same already."
        else:
            continue
        yield say(source, "criteria.duplicate-criterion", source.place(("criteria", number, "id")), message)


def _same_language(first: LanguageKnown, second: LanguageKnown) -> bool:
    """Whether two criteria judge one language twice; one level may be a gate, and a higher one earn points."""
    return (first.language, first.importance) == (second.language, second.importance)


def _asked(criterion: Criterion) -> object:
    """What a criterion asks for, without its names and worth."""
    if isinstance(criterion, Interview):
        return criterion.quote.casefold()
    return criterion.model_dump(exclude={"id", "title", "quote", "question", "importance", "points", "steps"})


def _overlaps(source: Source, part: Parts, vocabularies: Words) -> Iterator[Problem]:
    """One merit that would earn points twice."""
    found = [(n, c) for n, c in part.criteria if c.importance is Importance.DESIRABLE and isinstance(c, Skill | Topic)]
    for (_, first), (number, second) in combinations(found, 2):
        if _asked(first) == _asked(second):
            continue
        ((_, mine),) = vocabulary_lists(first)
        for at, name in enumerate(second.vocabularies):
            if name in mine or _mostly(name, mine, vocabularies):
                message = f"What {name!r} finds earns points under {first.id!r} too."
                place = source.place(("criteria", number, "vocabularies", at))
                yield say(source, "criteria.overlap", place, message, severity="warning")
    known = {c.language for _, c in part.criteria if isinstance(c, LanguageKnown)}
    for number, criterion in part.criteria:
        if isinstance(criterion, OtherLanguages) and known - set(criterion.besides):
            missing = ", ".join(sorted(known - set(criterion.besides)))
            message = f"Languages with a criterion of their own would count here again: {missing}."
            place = source.place(("criteria", number, "besides"))
            yield say(source, "criteria.overlap", place, message, f"Add to this list: {missing}.", severity="warning")


def _mostly(name: str, others: tuple[str, ...], vocabularies: Words) -> bool:
    """Whether more than half of a vocabulary's phrases stand in one of the others."""
    mine = _phrases(name, vocabularies)
    return any(2 * _held(mine, _phrases(other, vocabularies)) > len(mine) for other in others) if mine else False


def _held(mine: frozenset[str], others: frozenset[str]) -> int:
    """How many phrases stand, or stand for one that stands, among others."""
    plain, gapped = _plain(others), [phrase for phrase in others if has_gap(phrase)]
    among = sum(not plain.isdisjoint(forms(phrase)) for phrase in mine)
    return among + sum(any(shared(phrase, other) for other in gapped) for phrase in mine if gapped and has_gap(phrase))


@lru_cache(maxsize=256)
def _plain(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(written for phrase in phrases for written in forms(phrase))


def _phrases(name: str, vocabularies: Words) -> frozenset[str]:
    vocabulary = vocabularies.get(name)
    return frozenset() if vocabulary is None else _folded(tuple(group.phrases for group in vocabulary.groups))


@lru_cache(maxsize=256)
def _folded(lists: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    """The phrases of a vocabulary without capitals, those left out whose signs are not right."""
    return frozenset(phrase.casefold() for phrases in lists for phrase in phrases if not fault(phrase))
