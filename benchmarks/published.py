"""Figures as tables that read well in a terminal and in RESULTS.md alike, and the parts of RESULTS.md that programs write."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).with_name("RESULTS.md")
Columns = Mapping[str, Mapping[str, dict[str, Any]]]
"""Figures for each group of people, by the name of the measure."""


def in_full(title: str, columns: Columns, order: Iterable[str], bars: Mapping[str, float]) -> str:
    """Write a table that says precision and recall, what the first column was counted from, and the least that is asked for."""
    names = _rows(columns, order)
    heads = ["", *columns, f"counted ({next(iter(columns))})", "bar"]
    body = [
        [
            _said(name),
            *(_with_recall(figures.get(name)) for figures in columns.values()),
            _counts(columns, name),
            _bar(bars, name),
        ]
        for name in names
    ]
    return f"\n### {title}\n\n" + aligned([heads, *body])


def shares(title: str, columns: Columns, order: Iterable[str]) -> str:
    """Write a table of shares alone, for many columns."""
    body = [[_said(name), *(_share(figures.get(name)) for figures in columns.values())] for name in _rows(columns, order)]
    return f"\n### {title}\n\n" + aligned([["", *columns], *body])


def aligned(rows: list[list[str]]) -> str:
    """Write the rows of a Markdown table, the first one its head, padded so that they can be read as they stand."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]) + "\n"


def write(part: str, text: str) -> None:
    """Replace one generated part of RESULTS.md, between its two marks, and leave the rest as it is."""
    old = RESULTS.read_text(encoding="utf-8")
    marks = re.compile(rf"(<!-- {part} -->\n).*?(<!-- /{part} -->)", re.DOTALL)
    if not marks.search(old):
        raise SystemExit(f"{RESULTS.name} has no part for {part}")
    RESULTS.write_text(marks.sub(lambda found: f"{found[1]}{text.strip()}\n\n{found[2]}", old), encoding="utf-8")


def _rows(columns: Columns, order: Iterable[str]) -> list[str]:
    """Put the measures that any group has in order; first those (states) that the order does not name."""
    present = list(dict.fromkeys(name for figures in columns.values() for name in figures))
    known = [name for name in order if name in present]
    return [name for name in present if name not in known] + known


def _said(name: str) -> str:
    """Return a measure's name without the marks that order it."""
    return name.replace("!! ", "").replace("_", " ")


def _share(figure: dict[str, Any] | None) -> str:
    """Write a share in per cent."""
    return "–" if not figure or figure["value"] is None else f"{100 * figure['value']:.1f}"


def _with_recall(figure: dict[str, Any] | None) -> str:
    """Write a share in per cent; precision and recall beside an F1."""
    if not figure or "precision" not in figure:
        return _share(figure)
    precision, recall = ("–" if share is None else f"{100 * share:.0f}" for share in (figure["precision"], figure["recall"]))
    return f"{_share(figure)} (P {precision}, R {recall})"


def _counts(columns: Columns, name: str) -> str:
    """Say what the first column's figure was counted from."""
    figure = next(iter(columns.values())).get(name, {})
    if "of" in figure:
        return f"{figure['n']} of {figure['of']}"
    return f"{figure['tp']} right, {figure['fp']} over, {figure['fn']} lost" if "tp" in figure else ""


def _bar(bars: Mapping[str, float], name: str) -> str:
    return f"{bars[name]:.0%}" if name in bars else ""
