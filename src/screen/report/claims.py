"""A written ``ranking.json``, read back: who is in it, and every quotation that it makes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from screen.model import Mark, Outcome, Standing
from screen.report.json import RANKING_SCHEMA

NAME = "ranking.json"


def read_ranking(directory: Path) -> dict[str, Any] | None:
    """The tree of ``ranking.json`` in a folder; None when there is none, or it is not one of ours."""
    return read_ranking_file(directory / NAME)


def read_ranking_file(path: Path) -> dict[str, Any] | None:
    """The tree of a file like ``ranking.json``; None when it is not one of ours."""
    try:
        tree = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    return tree if isinstance(tree, dict) and tree.get("schema") == RANKING_SCHEMA else None


def application(tree: dict[str, Any], wanted: str) -> dict[str, Any] | None:
    """The application or set-aside item with an id, in capitals or not."""
    everybody = [*tree["applications"], *tree["set_aside"]]
    return next((a for a in everybody if a["id"].casefold() == wanted.strip().casefold()), None)


def standings(tree: dict[str, Any]) -> tuple[Standing, ...]:
    """Where everybody stands in a ranking that was written, in its order."""
    return tuple(
        Standing(
            one["id"],
            one["name"] or one["email"] or "",
            one["state"],
            one.get("list") or "",
            one.get("rank"),
            {finding["criterion"]: _mark(finding) for finding in one.get("findings", ())},
            (one.get("relevant_months"), one.get("work_months")),
        )
        for one in (*tree["applications"], *tree["set_aside"])
    )


def _mark(finding: dict[str, Any]) -> Mark:
    points, most, low, high = (float(finding[key]) for key in ("points", "max_points", "low", "high"))
    return Mark(Outcome(finding["outcome"]), points, most, low, high, bool(finding["question"]))
