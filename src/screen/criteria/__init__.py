"""Criteria files: YAML that a recruiter writes → `Criteria`, with every problem's place."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from screen.criteria.schema import (
    Criterion,
    Degree,
    Experience,
    Interview,
    LanguageKnown,
    OtherLanguages,
    Skill,
    Studies,
    Topic,
    WorkRight,
)
from screen.criteria.values import Criteria, Group, Post, Vocabulary

if TYPE_CHECKING:
    from screen.criteria.checking import check
    from screen.criteria.jsonschema import examples_json_schema, json_schema, vocabulary_json_schema
    from screen.criteria.loading import load

__all__ = [
    "Criteria",
    "Criterion",
    "Degree",
    "Experience",
    "Group",
    "Interview",
    "LanguageKnown",
    "OtherLanguages",
    "Post",
    "Skill",
    "Studies",
    "Topic",
    "Vocabulary",
    "WorkRight",
    "check",
    "examples_json_schema",
    "json_schema",
    "load",
    "vocabulary_json_schema",
]

#: What judging does without is loaded when it is asked for: a worker reads no file of criteria.
_LATER = {
    "check": "checking",
    "examples_json_schema": "jsonschema",
    "json_schema": "jsonschema",
    "load": "loading",
    "vocabulary_json_schema": "jsonschema",
}


def __getattr__(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
