"""Levels that stand in a column behind that of their languages, where a table is read column by column."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import chain, pairwise, takewhile

from screen.model import Line
from screen.profile.languages import fluency, language_clauses, tongues
from screen.profile.languages.fluency import Kind

_LETTER = re.compile(r"[^\W\d_]")
_SHARE = re.compile(r"\d{1,3}\s?%")
_ROWS = 4
"""Shares, names that wrap, and levels take so many rows at most."""
_FEWEST = 2
"""Languages that a column has at least."""


def beside_languages(lines: Sequence[Line], bahasa: str) -> list[Line]:
    """The lines, each level behind its language where a run of lone languages has as many lone levels below it.

    ``English``, ``Malay``, ``Fluent``, ``Basic``: the levels go on with the lines of their languages.
    """
    found: list[Line] = []
    while rest := lines[len(found) :]:
        names = _run(rest, lambda line: _is_language(line.text, bahasa))
        levels = _run(rest[len(names) :], lambda line: _is_level(line.text))
        if len(names) == len(levels) >= _FEWEST:
            found += chain.from_iterable(
                (name, replace(level, continues=True)) for name, level in zip(names, levels, strict=True)
            )
        else:
            found += names or rest[:1]
    return found


def without_shares_above(lines: Sequence[Line], bahasa: str) -> list[Line]:
    """The lines without a row of shares over as many languages and their levels: ``95% | 55%`` over ``English | Malay``.

    The levels in words stand in the row below these, whose names may take two rows.
    """
    return [line for at, line in enumerate(lines) if not _is_row_of_shares(lines[at:], bahasa)]


def _is_row_of_shares(rows: Sequence[Line], bahasa: str) -> bool:
    shares, *below = (row.cells for row in rows[:_ROWS])
    if len(shares) < _FEWEST or not all(map(_SHARE.fullmatch, shares)):
        return False
    worded = next((n for n, cells in enumerate(below) if all(map(_is_level, cells))), 0)
    if not worded or any(len(cells) != len(shares) for cells in below[: worded + 1]):
        return False
    names = (" ".join(name) for name in zip(*below[:worded], strict=True))
    return all(_is_language(name, bahasa) for name in names)


def under_scores(lines: Sequence[Line], bahasa: str) -> list[Line]:
    """The lines, a level in words below a language and its score on the line of these: ``English 95%`` over ``Fluent``."""
    found = list(lines[:1])
    for above, line in pairwise(lines):
        marks = fluency.marks(above.text)
        scored = (
            bool(marks)
            and all(mark.kind is Kind.SHARE for mark in marks)
            and tongues.mentions(above.text, listed=True, bahasa=bahasa)
        )
        worded = _is_level(line.text) and all(mark.kind is Kind.WORD for mark in fluency.marks(line.text))
        found.append(replace(line, continues=True) if scored and worded else line)
    return found


def _run(lines: Sequence[Line], belongs: Callable[[Line], bool]) -> list[Line]:
    return list(takewhile(belongs, lines))


def _is_language(text: str, bahasa: str) -> bool:
    """Whether a line is one language and nothing else."""
    named = tongues.mentions(text, listed=True, bahasa=bahasa)
    return len(named) == 1 and not fluency.marks(text) and language_clauses.belongs(text, bahasa, most_strange=0)


def _is_level(text: str) -> bool:
    """Whether a line is a level and nothing else."""
    rest, marks = text, fluency.marks(text)
    for mark in reversed(marks):
        rest = rest[: mark.start] + rest[mark.end :]
    return bool(marks) and not _LETTER.search(rest)
