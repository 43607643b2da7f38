"""A written ``ranking.json``, read back: who is in it, and every quotation that it makes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from screen.report.json import RANKING_SCHEMA

NAME = "ranking.json"


def read_ranking(directory: Path) -> dict[str, Any] | None:
    """The tree of ``ranking.json`` in a folder; None when there is none, or it is not one of ours."""
    try:
        tree = json.loads((directory / NAME).read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return tree if isinstance(tree, dict) and tree.get("schema") == RANKING_SCHEMA else None


def application(tree: dict[str, Any], wanted: str) -> dict[str, Any] | None:
    """The application or set-aside item with an id, in capitals or not."""
    everybody = [*tree["applications"], *tree["set_aside"]]
    return next((a for a in everybody if a["id"].casefold() == wanted.strip().casefold()), None)
