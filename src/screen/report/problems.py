"""Problems of criteria files as text for people, JSON for programs, or annotations for GitHub."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from screen.codes import CODES
from screen.model import Problem
from screen.report import safe

PROBLEMS_SCHEMA = "screen/problems/1"


def written(problems: Iterable[Problem], form: str) -> str:
    """All problems in the form asked for: ``text``, ``json`` or ``github``."""
    return _FORMS[form](tuple(problems))


def _text(problems: tuple[Problem, ...]) -> str:
    return "".join(f"{_one(problem)}\n" for problem in problems)


def _one(problem: Problem) -> str:
    """``file:line:column-line:column: error: message [code]``, the advice beneath."""
    place = f"{safe.line(problem.path)}:{problem.start[0]}:{problem.start[1]}-{problem.end[0]}:{problem.end[1]}"
    advice = f"\n    {safe.line(problem.advice)}" if problem.advice else ""
    return f"{place}: {problem.severity}: {safe.line(problem.message)} [{problem.code}]{advice}"


def _json(problems: tuple[Problem, ...]) -> str:
    rows = [
        {
            "code": p.code,
            "severity": p.severity,
            "path": p.path,
            "start": {"line": p.start[0], "column": p.start[1]},
            "end": {"line": p.end[0], "column": p.end[1]},
            "message": p.message,
            "advice": p.advice or (CODES[p.code].do if p.code in CODES else ""),
        }
        for p in problems
    ]
    return safe.json_text({"schema": PROBLEMS_SCHEMA, "problems": rows}, indent=1) + "\n"


def _github(problems: tuple[Problem, ...]) -> str:
    """Workflow commands (GitHub Actions, "Workflow commands": error and warning with file, line, col, endLine, endColumn)."""
    return "".join(
        f"::{p.severity} file={_property(p.path)},line={p.start[0]},col={p.start[1]},endLine={p.end[0]},"
        f"endColumn={p.end[1]},title={_property(p.code)}::{_data(f'{p.message} {p.advice}'.strip())}\n"
        for p in problems
    )


def _data(untrusted_text: str) -> str:
    return safe.line(untrusted_text).replace("%", "%25")


def _property(untrusted_text: str) -> str:
    return _data(untrusted_text).replace(":", "%3A").replace(",", "%2C")


_FORMS: dict[str, Callable[[tuple[Problem, ...]], str]] = {"text": _text, "json": _json, "github": _github}
