"""``screen schema``: the form of a criteria file, of a vocabulary or of examples, for editors."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from screen.cli import given
from screen.cli.ending import give


class FileKind(StrEnum):
    """The kinds of files that have a schema."""

    CRITERIA = "criteria"
    VOCABULARY = "vocabulary"
    EXAMPLES = "examples"


def schema(
    kind: Annotated[
        FileKind,
        typer.Argument(
            parser=given.one_of(FileKind),
            metavar="KIND",
            autocompletion=given.completing(FileKind),
            help=f"Which kind of file: {', '.join(FileKind)}.",
        ),
    ] = FileKind.CRITERIA,
) -> None:
    """Print the JSON Schema of criteria files, vocabularies or examples."""
    import json

    from screen import criteria

    schemas = {
        FileKind.CRITERIA: criteria.json_schema,
        FileKind.VOCABULARY: criteria.vocabulary_json_schema,
        FileKind.EXAMPLES: criteria.examples_json_schema,
    }
    give(json.dumps(schemas[kind](), ensure_ascii=False, indent=2) + "\n")
