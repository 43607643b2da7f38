"""``run.json``: what a run was given. `ranking.json` says nothing of it, for it must not depend on where things lay."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

NAME = "run.json"
RUN_SCHEMA = "screen/run/1"


@dataclass(frozen=True, slots=True)
class Run:
    """The exports, the criteria and the column mapping of a run."""

    exports: tuple[Path, ...]
    criteria: Path
    mapping: Path | None


def record(run: Run, as_of: str) -> bytes:
    """The content of ``run.json``: paths made absolute."""
    tree = {
        "schema": RUN_SCHEMA,
        "exports": [str(path.resolve()) for path in run.exports],
        "criteria": str(run.criteria.resolve()),
        "mapping": str(run.mapping.resolve()) if run.mapping else None,
        "as_of": as_of,
    }
    return json.dumps(tree, indent=1).encode() + b"\n"


def recall(directory: Path) -> Run | None:
    """What ``run.json`` of a folder says; None when there is none or it is no such file."""
    try:
        tree = json.loads((directory / NAME).read_bytes())
        mapping = Path(tree["mapping"]) if tree["mapping"] else None
        return Run(tuple(Path(path) for path in tree["exports"]), Path(tree["criteria"]), mapping)
    except (OSError, ValueError, KeyError, TypeError):
        return None
