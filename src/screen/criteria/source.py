"""YAML text → plain text values, with the place of every key and value.

Criteria files are written by recruiters. Every scalar therefore stays the words that stand in the file (YAML would read ``no``
as False and ``2018-11`` as a number less a number); anchors, aliases, tags and repeated keys are refused, because a reader who
does not program cannot follow them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Literal

import yaml

from screen.model import Problem

Place = tuple[tuple[int, int], tuple[int, int]]
"""Start and end as (line, column), both counted from 1; the end is the column after the last character."""
Mark = yaml.error.Mark | yaml._yaml.Mark
Trail = tuple[str | int, ...]
"""The way to a value: keys and positions, from the top."""
Value = str | tuple["Value", ...] | dict[str, "Value"]

_DEEPEST = 20
_CORE = "tag:yaml.org,2002:"
TOP: Place = ((1, 1), (1, 1))
#: The parser written in C, where PyYAML has it: a tenth of the time, the same values and places.
_FAST = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Source:
    """A YAML file as read: its values, and where each key and value stands."""

    path: str
    value: Value | None
    keys: dict[Trail, Place] = field(default_factory=dict, repr=False)
    values: dict[Trail, Place] = field(default_factory=dict, repr=False)

    def at(self, trail: Trail) -> Value | None:
        """The value that a way leads to, or None."""
        value = self.value
        for part in trail:
            if isinstance(value, dict) and isinstance(part, str):
                value = value.get(part)
            elif isinstance(value, tuple) and isinstance(part, int) and part < len(value):
                value = value[part]
            else:
                return None
        return value

    def place(self, trail: Trail) -> Place:
        """Where a value stands: the value itself, else the key of the nearest part above it."""
        while trail:
            if trail in self.values:
                return self.values[trail]
            trail = trail[:-1]
        return self.values.get((), TOP)

    def key(self, trail: Trail) -> Place:
        """Where a key stands, else the value it would be in."""
        return self.keys.get(trail) or self.head(trail)

    def head(self, trail: Trail) -> Place:
        """The first key of the nearest mapping on the way: where something missing would have to stand."""
        while True:
            first = next((place for other, place in self.keys.items() if other[:-1] == trail), None)
            if first is not None:
                return first
            if trail in self.keys:
                return self.keys[trail]
            if not trail:
                return self.values.get((), TOP)
            trail = trail[:-1]


@lru_cache(maxsize=256)
def read(text: str, path: str) -> tuple[Source, tuple[Problem, ...]]:
    """The values of a YAML text and what is wrong with its form; ``value`` is None when it cannot be read at all.

    The same text is read once: vocabularies are shared between posts. Nobody changes what is given.
    """
    try:
        foreign, node = _composed(text, path)
    except yaml.MarkedYAMLError as error:
        return Source(path, None), (_syntax(error, path),)
    except yaml.YAMLError as error:
        return Source(path, None), (_problem("criteria.syntax", path, TOP, f"This is not YAML: {_plainly(str(error))}."),)
    if foreign or node is None:
        empty = () if foreign else (_problem("criteria.syntax", path, TOP, "The file is empty."),)
        return Source(path, None), (*foreign, *empty)
    walk = _Walk(path)
    value = walk.value(node, ())
    return Source(path, value, walk.keys, walk.values), tuple(walk.problems)


def _composed(text: str, path: str) -> tuple[tuple[Problem, ...], yaml.Node | None]:
    """What is foreign to criteria files, and the top of the file where nothing is.

    Two parsers put the same fault in different words: those of the one that is installed everywhere are told.
    """
    try:
        foreign = tuple(_foreign(text, path, _FAST))
        return foreign, None if foreign else yaml.compose(text, Loader=_FAST)
    except yaml.YAMLError:
        foreign = tuple(_foreign(text, path, yaml.BaseLoader))
        return foreign, None if foreign else yaml.compose(text, Loader=yaml.BaseLoader)


def _foreign(text: str, path: str, loader: Any) -> Iterator[Problem]:  # noqa: ANN401 - the parsers have no common type
    """Anchors, aliases and tags; nesting deeper than any criteria file, at which reading stops."""
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        if isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if not isinstance(event, yaml.NodeEvent):
            continue
        depth += isinstance(event, yaml.CollectionStartEvent)
        if depth > _DEEPEST:
            yield _problem("criteria.syntax", path, _stands(event), "Lists and groups are nested too deeply.")
            return
        if isinstance(event, yaml.AliasEvent):
            yield _problem("criteria.anchor", path, _stands(event), f"*{event.anchor} refers to another place of the file.")
        elif event.anchor:
            message = f"&{event.anchor} names a place of the file for use elsewhere."
            yield _problem("criteria.anchor", path, _stands(event), message)
        elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            yield _problem("criteria.tag", path, _stands(event), f"{event.tag.replace(_CORE, '!!')} is a tag of YAML.")


def _stands(event: yaml.Event) -> Place:
    return TOP if event.start_mark is None or event.end_mark is None else _place(event.start_mark, event.end_mark)


class _Walk:
    """One pass over the nodes of a file, gathering values, places and repeated keys."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.keys: dict[Trail, Place] = {}
        self.values: dict[Trail, Place] = {}
        self.problems: list[Problem] = []

    def value(self, node: yaml.Node, trail: Trail) -> Value:
        self.values[trail] = _place(node.start_mark, node.end_mark)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, trail)
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.value(child, (*trail, number)) for number, child in enumerate(node.value))
        return str(node.value)

    def _mapping(self, node: yaml.MappingNode, trail: Trail) -> Value:
        found: dict[str, Value] = {}
        for key, child in node.value:
            place = _place(key.start_mark, key.end_mark)
            if not isinstance(key, yaml.ScalarNode):
                self.problems.append(_problem("criteria.syntax", self.path, place, "A key must be plain words."))
                continue
            name = str(key.value)
            if name in found:
                first = self.keys[(*trail, name)][0][0]
                message = f"{name!r} stands here a second time; the first is in line {first}."
                self.problems.append(_problem("criteria.duplicate-key", self.path, place, message))
                continue
            self.keys[(*trail, name)] = place
            found[name] = self.value(child, (*trail, name))
        return found


def _place(start: Mark, end: Mark) -> Place:
    return (start.line + 1, start.column + 1), (end.line + 1, end.column + 1)


#: What PyYAML says, and what it means for somebody who does not program.
_ADVICE = {
    "cannot start any token": "Indent with blanks, not with tabs; words that begin with @, ` or % need quotation marks.",
    "mapping values are not allowed": "Words that hold a colon and a blank need quotation marks around them.",
    "could not find expected ':'": "A key is followed by a colon and a blank: title: Clerk.",
    "scanning a quoted scalar": "A quotation mark that is opened here is not closed.",
    "expected <block end>": "The blanks at the start of this line do not fit those of the lines above.",
    "flow sequence": "A square bracket that is opened here is not closed, or a comma is missing between two entries.",
    "flow mapping": "A curly bracket that is opened here is not closed, or a comma is missing between two entries.",
}


def _syntax(error: yaml.MarkedYAMLError, path: str) -> Problem:
    """The place at which reading stopped; of a quotation mark or bracket that is not closed, the place of that."""
    said = f"{error.context or ''} {error.problem or ''}"
    advice = next((advice for words, advice in _ADVICE.items() if words in said), "")
    opened = "opened here" in advice
    mark = (error.context_mark if opened else None) or error.problem_mark or error.context_mark
    place = TOP if mark is None else ((mark.line + 1, mark.column + 1), (mark.line + 1, mark.column + 2))
    return _problem(
        "criteria.syntax", path, place, f"YAML cannot be read here: {_plainly(error.problem or 'unknown')}.", advice
    )


def _plainly(message: str) -> str:
    return " ".join(message.split())


def _problem(code: str, path: str, place: Place, message: str, advice: str = "") -> Problem:
    return Problem(code, "error", path, place[0], place[1], message, advice)


def say(
    source: Source,
    code: str,
    place: Place,
    message: str,
    advice: str = "",
    *,
    severity: Literal["error", "warning"] = "error",
) -> Problem:
    """A problem of a file at a place."""
    return Problem(code, severity, source.path, place[0], place[1], message, advice)
