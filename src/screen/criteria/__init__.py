"""Criteria files: YAML that a recruiter writes → `Criteria`, with every problem's place."""

from screen.criteria.checking import check
from screen.criteria.jsonschema import examples_json_schema, json_schema, vocabulary_json_schema
from screen.criteria.load import load
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
