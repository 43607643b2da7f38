"""Which kinds of mistakes remain: every wrong fact of the labelled CVs in one class, counted.

    python benchmarks/errors.py                  all, those tuned on, those held back
    python benchmarks/errors.py --set DIR        another labelled folder of the same form
    python benchmarks/errors.py --write          bring RESULTS.md up to date

Counts alone are printed: no name, no file, no text. What the classes mean is said in `mistakes`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import accuracy
import labelled
import mistakes
import published


def counted(part: accuracy.Part, split: labelled.Split) -> mistakes.Mistakes:
    """Add up the classes over the CVs of a split."""
    total: mistakes.Mistakes = Counter()
    for row in labelled.judged(labelled.of_split(part.rows, split)):
        total += mistakes.of_file(row["truth"], part.find(row))
    return total


def table(columns: Mapping[str, mistakes.Mistakes]) -> str:
    """Write field, class and a count for each split: what is right first, then the classes, the largest first."""
    first = next(iter(columns.values()))
    keys = sorted({key for column in columns.values() for key in column}, key=lambda key: _place(key, first))
    body = [[field, name, *(str(column[field, name]) for column in columns.values())] for field, name in keys]
    return published.aligned([["field", "class", *columns], *_once(body)])


def _place(key: tuple[str, str], first: mistakes.Mistakes) -> tuple[int, bool, int, str]:
    field, name = key
    return mistakes.FIELDS.index(field), name != mistakes.RIGHT, -first[key], name


def _once(rows: Sequence[list[str]]) -> list[list[str]]:
    """Name a field in its first row only."""
    return [
        [row[0] if row[0] != before else "", *row[1:]] for row, before in zip(rows, ["", *(r[0] for r in rows)], strict=False)
    ]


def main() -> None:
    """Read the command line, run, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", type=Path, default=labelled.SET, metavar="DIR", help="a labelled folder")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--write", action="store_true", help="bring benchmarks/RESULTS.md up to date")
    asked = parser.parse_args()

    own = asked.set.resolve() == labelled.SET
    splits: tuple[labelled.Split, ...] = ("all", "tune", "held") if own else ("all",)
    (part,) = accuracy.parts(asked.set, ["cvs"], asked.jobs)
    page = table({split: counted(part, split) for split in splits})
    print(page)
    if asked.write:
        published.write("errors", page)


if __name__ == "__main__":
    main()
