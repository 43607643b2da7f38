"""``screen schema``: the form of a criteria file, for editors."""

from __future__ import annotations

from screen.cli.ending import give


def schema() -> None:
    """Print the JSON Schema of criteria files."""
    import json

    from screen.criteria import json_schema

    give(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
