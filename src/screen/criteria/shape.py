"""Values of a file → a model, or every way in which they do not fit it, each with its line and column."""

from __future__ import annotations

import difflib
import typing
from collections.abc import Iterable
from typing import TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from screen.criteria.source import Source, Trail, say
from screen.model import Problem

M = TypeVar("M", bound=BaseModel)
P = TypeVar("P")

_WANTED = {
    "string_type": "Words are wanted here, not a list or a group of keys.",
    "tuple_type": "A list is wanted here: one entry a line, each with a dash before it.",
    "model_type": "A group of keys is wanted here.",
    "model_attributes_type": "A group of keys is wanted here.",
    "too_short": "At least one entry is wanted here.",
}


def fit(source: Source, model: type[M]) -> tuple[M | None, tuple[Problem, ...]]:
    """The model filled from the file, or None and all that is wrong."""
    try:
        return model.model_validate(source.value), ()
    except ValidationError as error:
        details = error.errors(include_url=False)
        return None, tuple(_problem(source, model, detail) for detail in details if not _follows(detail, details))


def _follows(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """A list counts as too short when its entries are wrong: then the entries are the problem."""
    loc = tuple(detail["loc"])
    return detail["type"] == "too_short" and any(loc != tuple(o["loc"]) and tuple(o["loc"])[: len(loc)] == loc for o in details)


def fit_part(value: object, form: TypeAdapter[P]) -> P | None:
    """One part of a file as its form, or None when it does not fit."""
    try:
        return form.validate_python(value)
    except ValidationError:
        return None


def near(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or nothing."""
    return next(iter(difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)), "")


def _problem(source: Source, model: type[BaseModel], detail: ErrorDetails) -> Problem:
    kind, loc = str(detail["type"]), tuple(detail["loc"])
    trail = _trail(source, loc[:-1] if kind in ("missing", "extra_forbidden") else loc)
    if kind == "missing":
        return say(source, "criteria.missing-key", source.head(trail), f"The key {loc[-1]!r} is missing here.")
    if kind == "extra_forbidden":
        known = _keys(model, loc[:-1])
        advice = _meant(near(str(loc[-1]), known)) or f"The keys known here are: {', '.join(sorted(known))}."
        place = source.key((*trail, loc[-1]))
        return say(source, "criteria.unknown-key", place, f"The key {str(loc[-1])!r} is not known here.", advice)
    if kind in ("union_tag_invalid", "union_tag_not_found"):
        return _kind(source, trail, detail)
    if kind in ("enum", "literal_error"):
        expected = str(detail["ctx"]["expected"])
        words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
        advice = _meant(near(str(detail["input"]), words)) or f"It is one of: {', '.join(words)}."
        return say(
            source, "criteria.unknown-value", source.place(trail), f"{str(detail['input'])!r} is not known here.", advice
        )
    code = kind if kind.startswith("criteria.") else "criteria.wrong-shape"
    advice = str(detail.get("ctx", {}).get("advice", ""))
    return say(source, code, source.place(trail), _WANTED.get(kind, str(detail["msg"])), advice)


def _kind(source: Source, trail: Trail, detail: ErrorDetails) -> Problem:
    if detail["type"] == "union_tag_not_found":
        return say(source, "criteria.missing-key", source.head(trail), "The key 'kind' is missing here.")
    words = [word.strip("'") for word in str(detail["ctx"]["expected_tags"]).split(", ")]
    tag = str(detail["ctx"]["tag"])
    advice = _meant(near(tag, words)) or f"The kinds are: {', '.join(words)}."
    return say(source, "criteria.unknown-kind", source.place((*trail, "kind")), f"There is no kind {tag!r}.", advice)


def _meant(word: str) -> str:
    return f"Did you mean {word!r}?" if word else ""


def _trail(source: Source, loc: tuple[str | int, ...]) -> Trail:
    """The way to a value in the file: pydantic's way without the kind that it names after the number of a criterion."""
    trail: Trail = ()
    for at, part in enumerate(loc):
        kind = at == 2 and loc[0] == "criteria"
        if not kind and (*trail, part) in source.values:
            trail = (*trail, part)
    return trail


def _keys(model: type[BaseModel], loc: tuple[str | int, ...]) -> set[str]:
    """The keys known in the part of a model that ``loc`` leads to."""
    here: object = model
    for part in loc:
        here = _inside(here, part)
    if not (isinstance(here, type) and issubclass(here, BaseModel)):
        return set()
    return {field.alias or name for name, field in here.model_fields.items()}


def _inside(here: object, part: str | int) -> object:
    if isinstance(here, type) and issubclass(here, BaseModel):
        field = next((f for name, f in here.model_fields.items() if part in (name, f.alias)), None)
        return None if field is None else _bare(field.annotation)
    for option in typing.get_args(here):
        bare = _bare(option)
        if isinstance(part, int):
            return bare
        if isinstance(bare, type) and issubclass(bare, BaseModel) and part in _tags(bare):
            return bare
    return None


def _tags(model: type[BaseModel]) -> tuple[str, ...]:
    kind = model.model_fields.get("kind")
    return () if kind is None else typing.get_args(kind.annotation)


def _bare(annotation: object) -> object:
    """An annotation without ``Annotated`` and without ``| None``."""
    if typing.get_origin(annotation) is typing.Annotated:
        return _bare(typing.get_args(annotation)[0])
    some = [option for option in typing.get_args(annotation) if option is not type(None)]
    if type(None) in typing.get_args(annotation) and len(some) == 1:
        return _bare(some[0])
    return annotation
