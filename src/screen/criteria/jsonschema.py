"""The form of criteria and vocabulary files as JSON Schema, for editors that help while one writes."""

from __future__ import annotations

from typing import Any

from screen.criteria.examples import ExamplesFile
from screen.criteria.schema import CriteriaFile, VocabularyFile

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema() -> dict[str, Any]:
    """The schema of a criteria file; ``criteria/schema.json`` is this."""
    return {"$schema": _DIALECT, **CriteriaFile.model_json_schema()}


def vocabulary_json_schema() -> dict[str, Any]:
    """The schema of a vocabulary file; ``criteria/vocabularies/schema.json`` is this."""
    return {"$schema": _DIALECT, **VocabularyFile.model_json_schema()}


def examples_json_schema() -> dict[str, Any]:
    """The schema of a file of examples; ``criteria/tests/schema.json`` is this."""
    return {"$schema": _DIALECT, **ExamplesFile.model_json_schema()}
