"""Criteria files: YAML that a recruiter writes → `Criteria`, with every problem's place."""

from screen.criteria.jsonschema import json_schema, vocabulary_json_schema
from screen.criteria.load import check, load
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
    "json_schema",
    "load",
    "vocabulary_json_schema",
]
