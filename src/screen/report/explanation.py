"""One application from ``ranking.json``, in full: the rows that make its score, each with its quotations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from rich.padding import Padding
from rich.text import Text

from screen.codes import CODES
from screen.model import Outcome
from screen.report import safe, wording

if TYPE_CHECKING:
    from rich.console import Console, RenderableType


def show(console: Console, application: dict[str, Any]) -> None:
    """Print the explanation of one application (a branch of ``ranking.json``)."""
    for part in parts(application, ascii_only=console.options.ascii_only):
        console.print(part)


def parts(application: dict[str, Any], *, ascii_only: bool = False) -> Iterator[RenderableType]:
    """What `show` prints, piece by piece."""
    yield _head(application)
    findings = application.get("findings", [])
    for finding in findings:
        yield Text()
        yield from _finding(finding, ascii_only)
    if findings:
        yield Text()
        yield _sum(application, findings)
    if application["notes"]:
        yield Text("\nNotes", "bold")
        for note in application["notes"]:
            yield Padding(_note(note), (0, 0, 0, 2))


def _head(application: dict[str, Any]) -> Text:
    name = safe.terminal(application["name"] or application["email"] or application["file"] or application["source"], "bold")
    lines = [Text("  ").join([name, Text(application["id"]), safe.terminal(application["email"] or "")])]
    counts = f" (counts instead: {application['superseded_by']})" if application.get("superseded_by") else ""
    lines.append(safe.terminal(f"{application['state']}: {application['reason']['title']}{counts}"))
    if not application.get("findings"):
        lines += _without_marks(application)
    if application.get("rank") is not None:
        place = "a gate is not met, listed apart" if application["list"] == "gate-not-met" else "on the long list"
        lines.append(safe.terminal(f"Rank {application['rank']}, {place}. CV: {application['file']}"))
    return Text("\n").join(lines)


def _without_marks(application: dict[str, Any]) -> Iterator[Text]:
    """Of somebody who was not judged: the file, and what to do."""
    if application["file"]:
        yield safe.terminal(f"File: {application['file']}")
    if (code := CODES.get(application["reason"]["code"])) and code.do:
        yield safe.terminal(f"What to do: {code.do}")


def _finding(finding: dict[str, Any], ascii_only: bool) -> Iterator[RenderableType]:
    sign, plain, word = wording.OUTCOMES[Outcome(finding["outcome"])]
    points = f"   {finding['points']:g} of {finding['max_points']:g} points" if finding["max_points"] else ""
    head = Text(f"{plain if ascii_only else sign} {word}", wording.STYLES[Outcome(finding["outcome"])])
    yield head.append_text(Text(f"  {wording.label(finding['criterion'])}", "bold default")).append_text(
        Text(points, "default")
    )
    if finding["reason"]:
        yield Padding(safe.terminal(finding["reason"]), (0, 0, 0, 4))
    for span in finding["evidence"]:
        place = Text(f"{'-' if ascii_only else '›'} p.{span['page']} l.{span['line']}  ", "dim")
        quoted = f'"{span["quote"]}"' if ascii_only else f"“{span['quote']}”"
        yield Padding(place.append_text(safe.terminal(quoted, "default")), (0, 0, 0, 4))
    if finding["question"] and finding["outcome"] in (Outcome.UNKNOWN, Outcome.PARTLY):
        yield Padding(safe.terminal(f"Ask: {finding['question']}", "cyan"), (0, 0, 0, 4))


def _sum(application: dict[str, Any], findings: list[dict[str, Any]]) -> Text:
    rows = [f"{f['points']:g}" for f in findings if f["max_points"]]
    total = Text(f"Score {' + '.join(rows) or '0'} = {application['score']:g}", "bold")
    if application["score_low"] != application["score_high"]:
        bounds = f"   (when the open questions are answered: {application['score_low']:g} to {application['score_high']:g})"
        total.append_text(Text(bounds, "default"))
    return total


def _note(note: dict[str, Any]) -> Text:
    detail = f" ({note['detail']})" if note.get("detail") else ""
    quote = f": “{note['quote']}”" if note.get("quote") else ""
    return safe.terminal(f"{note['title']}{detail}{quote}")
