"""A written ``ranking.json``, read back: who is in it, every quotation that it makes, and whether its sums are right."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from screen.model import Mark, Outcome, Standing
from screen.report.json import RANKING_SCHEMA

NAME = "ranking.json"
#: A score, and the key of a row that it is the sum of.
_SUMS = (("score", "points"), ("score_low", "low"), ("score_high", "high"))


@dataclass(frozen=True, slots=True)
class Claim:
    """A quotation that a ranking makes, and where it says it stands. ``file`` and ``quote`` are masked as outputs are."""

    application: str
    criterion: str
    file: str = field(repr=False)
    page: int
    line: int
    quote: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Original:
    """Where claims are to be found again: a piece, and in it the file that was judged (None: the message's own text)."""

    application: str
    source: str
    message_id: str = field(repr=False)
    file: str = field(repr=False)
    piece_sha256: str
    sha256: str | None
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Miscount:
    """A number of an application that is not what its rows make it."""

    application: str
    what: str
    told: Decimal
    counted: Decimal


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


def originals(directory: Path) -> tuple[tuple[Original, ...], tuple[Miscount, ...]] | None:
    """Every application's file and quotations, and what is counted wrong; None when a folder holds no such ranking."""
    tree = read_ranking(directory)
    try:
        applications = tree["applications"] if tree else None
        if applications is None:
            return None
        return tuple(map(_original, applications)), tuple(wrong for one in applications for wrong in _miscounts(one))
    except (KeyError, TypeError, ValueError, ArithmeticError):  # something else changed the file
        return None


def _original(one: dict[str, Any]) -> Original:
    claims = tuple(
        Claim(one["id"], finding["criterion"], span["file"] or "", int(span["page"]), int(span["line"]), span["quote"])
        for finding in one["findings"]
        for span in finding["evidence"]
    )
    message_id, file = one["message_id"] or "", one["file"] or ""
    return Original(one["id"], one["source"], message_id, file, one["piece_sha256"], one["sha256"], claims)


def _miscounts(one: dict[str, Any]) -> list[Miscount]:
    """The scores that are not the sums of their rows, and the rows whose points lie outside of their bounds."""
    rows = one["findings"]
    sums = [(key, _number(one[key]), sum((_number(row[part]) for row in rows), Decimal())) for key, part in _SUMS]
    points = [
        (row["criterion"], _number(row["points"]), min(max(_number(row["points"]), Decimal()), _number(row["max_points"])))
        for row in rows
    ]
    return [Miscount(one["id"], what, told, counted) for what, told, counted in (*sums, *points) if told != counted]


def _number(value: object) -> Decimal:
    return Decimal(str(value))


def _mark(finding: dict[str, Any]) -> Mark:
    points, most, low, high = (float(finding[key]) for key in ("points", "max_points", "low", "high"))
    return Mark(Outcome(finding["outcome"]), points, most, low, high, bool(finding["question"]))
