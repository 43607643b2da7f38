"""Problems of criteria files as text for people, JSON for programs, annotations for GitHub, or SARIF for code scanning.

Each form says what is wrong and where, why it matters, and what to write instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import PurePath
from urllib.parse import quote

from screen import __version__
from screen.codes import CODES, Code
from screen.model import Problem
from screen.report import safe

PROBLEMS_SCHEMA = "screen/problems/1"
#: SARIF 2.1.0 (OASIS Standard, 27 March 2020): identifier of its JSON schema, errata 01.
_SARIF_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_UNEXPLAINED = Code("", "", "")


def written(problems: Iterable[Problem], form: str) -> str:
    """All problems in the form asked for: ``text``, ``json``, ``github`` or ``sarif``."""
    return _FORMS[form](tuple(problems))


def _text(problems: tuple[Problem, ...]) -> str:
    return "".join(f"{_one(problem)}\n" for problem in problems)


def _one(problem: Problem) -> str:
    """``file:line:column-line:column: error: message [code]``; beneath, why it matters and what to do."""
    place = f"{safe.line(problem.path)}:{problem.start[0]}:{problem.start[1]}-{problem.end[0]}:{problem.end[1]}"
    told = "".join(f"\n    {safe.line(sentence)}" for sentence in (_why(problem), _advice(problem)) if sentence)
    return f"{place}: {problem.severity}: {safe.line(problem.message)} [{problem.code}]{told}"


def _why(problem: Problem) -> str:
    return CODES.get(problem.code, _UNEXPLAINED).why


def _advice(problem: Problem) -> str:
    """What to write instead: the problem's own words, else those of its code."""
    return problem.advice or CODES.get(problem.code, _UNEXPLAINED).do


def _json(problems: tuple[Problem, ...]) -> str:
    rows = [
        {
            "code": p.code,
            "severity": p.severity,
            "path": p.path,
            "start": {"line": p.start[0], "column": p.start[1]},
            "end": {"line": p.end[0], "column": p.end[1]},
            "message": p.message,
            "why": _why(p),
            "advice": _advice(p),
        }
        for p in problems
    ]
    return safe.json_text({"schema": PROBLEMS_SCHEMA, "problems": rows}, indent=1) + "\n"


def _github(problems: tuple[Problem, ...]) -> str:
    """Workflow commands (GitHub Actions, "Workflow commands": error and warning with file, line, col, endLine, endColumn)."""
    return "".join(
        f"::{p.severity} file={_property(p.path)},line={p.start[0]},col={p.start[1]},endLine={p.end[0]},"
        f"endColumn={p.end[1]},title={_property(p.code)}::{_data(_whole(p))}\n"
        for p in problems
    )


def _whole(problem: Problem) -> str:
    return " ".join(sentence for sentence in (problem.message, _why(problem), _advice(problem)) if sentence)


def _sarif(problems: tuple[Problem, ...]) -> str:
    """One run of SARIF 2.1.0, with every code of criteria files as a rule, whether it was found or not."""
    rules = sorted({code for code in CODES if code.startswith("criteria.")} | {problem.code for problem in problems})
    driver = {
        "name": "screen",
        "version": __version__,
        "semanticVersion": __version__,
        "rules": [_rule(code) for code in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, rules.index(problem.code)) for problem in problems],
    }
    return safe.json_text({"$schema": _SARIF_SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _rule(code: str) -> dict[str, object]:
    entry = CODES.get(code, _UNEXPLAINED)
    return {
        "id": code,
        "shortDescription": {"text": entry.title or code},
        "fullDescription": {"text": entry.why or code},
        "help": {"text": entry.do or code},
    }


def _result(problem: Problem, rule: int) -> dict[str, object]:
    region = {
        "startLine": problem.start[0],
        "startColumn": problem.start[1],
        "endLine": problem.end[0],
        "endColumn": problem.end[1],
    }
    place = {"artifactLocation": {"uri": _uri(problem.path)}, "region": region}
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": problem.severity,
        "message": {"text": " ".join(filter(None, (problem.message, _advice(problem))))},
        "locations": [{"physicalLocation": place}],
    }


def _uri(path: str) -> str:
    """A path as a URI reference (RFC 3986): relative ones stay so, for code scanning counts them from the checkout."""
    pure = PurePath(path)
    return pure.as_uri() if pure.is_absolute() else quote(pure.as_posix())


def _data(untrusted_text: str) -> str:
    return safe.line(untrusted_text).replace("%", "%25")


def _property(untrusted_text: str) -> str:
    return _data(untrusted_text).replace(":", "%3A").replace(",", "%2C")


_FORMS: dict[str, Callable[[tuple[Problem, ...]], str]] = {"text": _text, "json": _json, "github": _github, "sarif": _sarif}
