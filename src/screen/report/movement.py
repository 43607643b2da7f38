"""Who moves when a criteria file is changed: a table for people, JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from rich import box
from rich.table import Table
from rich.text import Text

from screen.criteria.changes import Change, behind
from screen.model import Outcome
from screen.report import safe, wording

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

    from screen.criteria import Criteria
    from screen.model import Cause, Mark, Move, Standing, Unreplayed

SCHEMA = "screen/comparison/1"


@dataclass(frozen=True, slots=True)
class Movement:
    """What is told: the files, their differences, who moves, and how many there are in all."""

    old: Criteria
    new: Criteria
    changes: tuple[Change, ...]
    moves: tuple[Move, ...]
    people: int
    kept: tuple[Unreplayed, ...] = ()
    """Criteria whose marks could not be recomputed, and stayed as they were."""


def json_text(movement: Movement) -> str:
    """Everything, as JSON."""
    return safe.json_text(tree(movement), indent=1) + "\n"


def tree(movement: Movement) -> dict[str, Any]:
    """What `json_text` writes."""
    return {
        "schema": SCHEMA,
        "old": {"path": PurePath(movement.old.path).name, "sha256": movement.old.sha256},
        "new": {"path": PurePath(movement.new.path).name, "sha256": movement.new.sha256},
        "changes": [_change(change) for change in movement.changes],
        "people": movement.people,
        "moves": [
            {
                "id": move.after.id,
                "name": move.after.name or None,
                "before": _standing(move.before),
                "after": _standing(move.after),
                "because": [_cause(cause, movement) for cause in move.causes],
            }
            for move in movement.moves
        ],
        "not_recomputed": [{"criterion": k.criterion, "why": k.why, "people": k.people} for k in movement.kept],
    }


def show(console: Console, movement: Movement) -> None:
    """Print what differs between the files, then who moves."""
    for part in parts(movement, people=bool(movement.people)):
        console.print(part)


def parts(movement: Movement, *, people: bool = True) -> Iterator[RenderableType]:
    """What `show` prints, piece by piece."""
    yield Text("What differs", "bold")
    for change in movement.changes:
        yield safe.terminal(f" {_said(change)}")
    if not movement.changes:
        yield Text(" nothing that can move anybody")
    for kept in movement.kept:
        yield safe.terminal(
            f" ! {wording.label(kept.criterion)}: {kept.why}; marks kept as they were: {kept.people}", "magenta"
        )
    if people:
        yield Text()
        yield _table(movement) if movement.moves else Text("Nobody moves.")
        yield Text(f"{len(movement.moves)} of {movement.people} move.")


def _table(movement: Movement) -> Table:
    table = Table(title="Who moves", title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False, expand=True)
    table.add_column("#", no_wrap=True)
    table.add_column("Name", ratio=2, min_width=14, overflow="fold")
    table.add_column("Score", no_wrap=True)
    table.add_column("Because", ratio=5)
    for move in movement.moves:
        name = safe.terminal(move.after.name or "(no name)").append_text(Text(f"\n{move.after.id}", "dim"))
        table.add_row(_arrow(_where(move.before), _where(move.after)), name, _arrow(*_scores(move)), _why(move, movement))
    return table


def _why(move: Move, movement: Movement) -> Text:
    lines = [safe.terminal(f"{_difference(cause)}{_lines(cause, movement)}") for cause in move.causes]
    if move.before.state != move.after.state:
        post = [change for change in movement.changes if not change.criterion]
        lines.append(safe.terminal(f"{move.before.state} → {move.after.state}{_places(post)}"))
    return Text("\n").join(lines) if lines else Text("only others have moved", "dim")


def _difference(cause: Cause) -> str:
    """As in: networks 6 → 9; english met → partly."""
    name = wording.label(cause.criterion)
    before, after = cause.before, cause.after
    if before and after and before.points != after.points:
        return f"{name} {_plain(before.points)} → {_plain(after.points)}"
    return f"{name} {_outcome(before)} → {_outcome(after)}"


def _outcome(mark: Mark | None) -> str:
    if mark is None:
        return "absent"
    points = f" {_plain(mark.points)}" if mark.max_points else ""
    return f"{wording.OUTCOMES[Outcome(mark.outcome)][2]}{points}"


def _lines(cause: Cause, movement: Movement) -> str:
    return _places(behind(cause.criterion, movement.changes, movement.new))


def _places(changes: Sequence[Change]) -> str:
    named = dict.fromkeys(f"{PurePath(change.path).name}:{change.line}" for change in changes)
    return f" ({', '.join(named)})" if named else ""


def _said(change: Change) -> str:
    """As in: networks points: 14 → 20 (new.yaml:187)."""
    place = f"{PurePath(change.path).name}:{change.line}"
    name = wording.label(change.criterion) or "post"
    key = f" {change.key}" if change.key else ""
    if not change.old:
        return f"{name}{key}: new: {change.new} ({place})"
    if not change.new:
        return f"{name}{key}: gone: {change.old} ({place})"
    return f"{name}{key}: {change.old} → {change.new} ({place})"


def _change(change: Change) -> dict[str, Any]:
    return {
        "criterion": change.criterion or None,
        "key": change.key or None,
        "old": change.old or None,
        "new": change.new or None,
        "file": PurePath(change.path).name,
        "line": change.line,
    }


def _standing(one: Standing) -> dict[str, Any]:
    score = wording.numeric(wording.exact(one.score)) if one.list else None
    return {"state": one.state, "list": one.list or None, "rank": one.rank, "score": score}


def _cause(cause: Cause, movement: Movement) -> dict[str, Any]:
    before, after = cause.before, cause.after
    return {
        "criterion": cause.criterion,
        "outcome": [before.outcome.value if before else None, after.outcome.value if after else None],
        "points": [before.points if before else None, after.points if after else None],
        "lines": [_change(change) for change in behind(cause.criterion, movement.changes, movement.new)],
    }


def _where(one: Standing) -> str:
    if one.rank is None:
        return "–"
    return f"{one.rank} apart" if one.list == "gate-not-met" else str(one.rank)


def _scores(move: Move) -> Iterable[str]:
    return (_plain(one.score) if one.list else "–" for one in (move.before, move.after))


def _arrow(before: str, after: str) -> str:
    return before if before == after else f"{before} → {after}"


def _plain(points: float) -> str:
    return wording.plain(wording.exact(points))
