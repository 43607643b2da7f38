"""A criteria file as read → the parts of it that can be looked at, even when others are wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from pydantic import TypeAdapter

from screen.criteria.schema import CriteriaFile, Criterion, Degree, Experience, Skill, Studies, Topic
from screen.criteria.shape import fit_part
from screen.criteria.source import Source, Trail


@dataclass(frozen=True, slots=True)
class Parts:
    """What of a criteria file has the right form, although the whole may not: faults in one place hide none in another."""

    advert: str
    requirements: tuple[str, ...]
    quotes: tuple[tuple[str, Trail], ...]
    criteria: tuple[tuple[int, Criterion], ...]
    """Each with its number in the file."""


def parts(source: Source, whole: CriteriaFile | None = None) -> Parts:
    """The parts of a file that can be looked at; ``whole`` is what it says where it has the right form as a whole."""
    top = source.value if isinstance(source.value, dict) else {}
    advert, wanted, asked = top.get("advert", ""), top.get("requirements", ()), top.get("criteria", ())
    entries = asked if isinstance(asked, tuple) else ()
    fitting = enumerate(fit_part(value, _criterion()) for value in entries) if whole is None else enumerate(whole.criteria)
    trails: list[Trail] = [("post", "closes", "quote"), ("post", "subject", "quote")]
    trails += [("criteria", number, "quote") for number in range(len(entries))]
    found = ((source.at(trail), trail) for trail in trails)
    return Parts(
        advert if isinstance(advert, str) else "",
        tuple(heading for heading in wanted if isinstance(heading, str)) if isinstance(wanted, tuple) else (),
        tuple((quote, trail) for quote, trail in found if isinstance(quote, str)),
        tuple((number, criterion) for number, criterion in fitting if criterion is not None),
    )


@cache
def _criterion() -> TypeAdapter[Criterion]:
    return TypeAdapter(Criterion)


def named_vocabularies(part: Parts) -> Iterator[tuple[str, Trail]]:
    """Every vocabulary that a criteria file names, with the way to the name."""
    for number, criterion in part.criteria:
        for trail, names in vocabulary_lists(criterion):
            for at, name in enumerate(names):
                yield name, ("criteria", number, *trail, at)


def vocabulary_lists(criterion: Criterion) -> Iterable[tuple[Trail, tuple[str, ...]]]:
    """The lists of vocabularies of a criterion, with the way to each."""
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
