"""Two criteria files → what differs, criterion by criterion, each with the line where it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from screen.criteria.loading import VOCABULARIES
from screen.criteria.reading import source_of
from screen.criteria.schema import Experience, Studies, Topic
from screen.criteria.source import Source, Trail, Value
from screen.criteria.values import Criteria

#: Keys of which nothing follows for anybody's mark.
_SILENT = frozenset({"title", "quote", "question", "decide", "id"})


@dataclass(frozen=True, slots=True)
class Change:
    """A value that differs. ``criterion`` is empty for the post; ``old`` or ``new`` is empty where it does not stand."""

    criterion: str
    key: str
    old: str
    new: str
    path: str
    line: int


def changes(old: Criteria, new: Criteria) -> tuple[Change, ...]:
    """What differs and can move somebody: values of criteria and of the post, and phrases of vocabularies."""
    before, after = _source(old), _source(new)
    found = [*_of_part(before, after, ("post",), ("post",), "")]
    numbers = {name: number for number, name in enumerate(_ids(after))}
    old_numbers = {name: number for number, name in enumerate(_ids(before))}
    for name in dict.fromkeys((*numbers, *old_numbers)):
        if name not in numbers:
            found.append(Change(name, "", "the criterion", "", before.path, before.head(("criteria", old_numbers[name]))[0][0]))
        elif name not in old_numbers:
            found.append(Change(name, "", "", "the criterion", after.path, after.head(("criteria", numbers[name]))[0][0]))
        else:
            found += _of_part(before, after, ("criteria", old_numbers[name]), ("criteria", numbers[name]), name)
    return (*found, *_of_words(old, new, before, after))


def behind(criterion: str, every: tuple[Change, ...], new: Criteria) -> tuple[Change, ...]:
    """The changes behind a mark: those of its criterion, else of one that it rests on, else of the post."""
    own = tuple(change for change in every if change.criterion == criterion)
    rests = _rests_on(criterion, new)
    return own or tuple(c for c in every if c.criterion in rests) or tuple(c for c in every if not c.criterion)


def _rests_on(criterion: str, criteria: Criteria) -> tuple[str, ...]:
    found = next((c for c in criteria.criteria if c.id == criterion), None)
    if isinstance(found, Studies):
        return (found.fields_of,)
    return tuple(c.id for c in criteria.criteria if isinstance(c, Experience)) if isinstance(found, Topic) else ()


def _source(criteria: Criteria) -> Source:
    source = source_of(Path(criteria.path))[1]
    return source if source is not None else Source(criteria.path, None)


def _ids(source: Source) -> list[str]:
    every = source.at(("criteria",))
    entries = every if isinstance(every, tuple) else ()
    return [str(entry.get("id", "")) if isinstance(entry, dict) else "" for entry in entries]


def _of_part(before: Source, after: Source, was: Trail, now: Trail, criterion: str) -> Iterator[Change]:
    """The leaves of a part that differ, each at its line in the new file, or in the old one where it is gone."""
    old, new = dict(_leaves(before.at(was))), dict(_leaves(after.at(now)))
    for way in dict.fromkeys((*new, *old)):
        if old.get(way) == new.get(way):
            continue
        source, trail = (after, (*now, *way)) if way in new else (before, (*was, *way))
        line = source.key(trail)[0][0] if trail in source.keys else source.place(trail)[0][0]
        yield Change(criterion, ".".join(map(str, way)), old.get(way, ""), new.get(way, ""), source.path, line)


def _leaves(value: Value | None, way: Trail = ()) -> Iterator[tuple[Trail, str]]:
    """Every value below, lists as one; what moves nobody is left out."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if way or key not in _SILENT:
                yield from _leaves(inner, (*way, key))
    elif isinstance(value, tuple):
        yield way, ", ".join(item for item in value if isinstance(item, str))
    elif value is not None:
        yield way, value


def _of_words(old: Criteria, new: Criteria, before: Source, after: Source) -> Iterator[Change]:
    """Phrases that a vocabulary has gained or lost, for every criterion that names it."""
    for number, name in enumerate(_ids(after)):
        for vocabulary in sorted(_named(after.at(("criteria", number)), new.vocabularies)):
            lost, gained = _phrases(vocabulary, old), _phrases(vocabulary, new)
            if vocabulary not in old.vocabularies or lost == gained:
                continue
            path, line = (
                _place(vocabulary, new, after, gained - lost) if gained - lost else _place(vocabulary, old, before, lost)
            )
            yield Change(name, f"vocabulary {vocabulary}", _some(lost - gained), _some(gained - lost), path, line)


def _named(value: Value | None, vocabularies: Mapping[str, object]) -> set[str]:
    """The vocabularies that a criterion names, wherever in it."""
    if isinstance(value, dict):
        return {name for inner in value.values() for name in _named(inner, vocabularies)}
    return {item for item in value if isinstance(item, str) and item in vocabularies} if isinstance(value, tuple) else set()


def _phrases(name: str, criteria: Criteria) -> frozenset[str]:
    vocabulary = criteria.vocabularies.get(name)
    return frozenset() if vocabulary is None else frozenset(p for group in vocabulary.groups for p in group.phrases)


def _some(phrases: frozenset[str]) -> str:
    ordered = sorted(phrases)
    return ", ".join(ordered[:5]) + (f" and {len(ordered) - 5} more" if len(ordered) > 5 else "")


def _place(name: str, criteria: Criteria, source: Source, wanted: frozenset[str]) -> tuple[str, int]:
    """The first line of a vocabulary that holds one of the phrases."""
    if ("words", name) in source.keys:
        return source.path, source.keys[("words", name)][0][0]
    path = Path(criteria.path).parent / VOCABULARIES / f"{name}.yaml"
    read = source_of(path)[1]
    places = read.values.items() if read is not None else ()
    lines = [place[0][0] for trail, place in places if "phrases" in trail and read is not None and read.at(trail) in wanted]
    return str(path), min(lines, default=1)
