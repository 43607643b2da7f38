"""The table of codes → one explanation, a list, or the page docs/codes.md."""

from __future__ import annotations

from collections.abc import Mapping

from screen.codes import CODES
from screen.criteria.pieces import Twins

#: The areas of codes, in the order of the work.
_AREAS = {
    "intake": "What came in: states and their reasons",
    "file": "Reading files",
    "cv": "Understanding CVs",
    "rank": "Judging",
    "criteria": "Criteria files",
    "output": "Commands and results",
}
_HEAD = """# Codes

Every note, reason and problem that `screen` can utter, as `screen codes` prints it. This page is made by
`screen codes --format markdown` and is never edited by hand.
"""


def listed() -> str:
    """All codes, a line each, with their titles."""
    longest = max(map(len, CODES), default=0)
    return "".join(f"{name:<{longest}}  {entry.title}\n" for name, entry in sorted(CODES.items()))


def explained(code: str, twins: Mapping[str, Twins]) -> str:
    """One code: what it says, why it matters, what to do, and a failing and a passing piece where there are any."""
    entry, pair = CODES[code], twins.get(code)
    told = f"{code}: {entry.title}\n\nWhy it matters: {entry.why}\nWhat to do: {entry.do}\n"
    if pair is None:
        return told
    return f"{told}\nFails:\n\n{_indented(pair.wrong)}\n\nPasses:\n\n{_indented(pair.right)}\n"


def page(twins: Mapping[str, Twins]) -> str:
    """All codes as Markdown, by area."""
    parts = [_HEAD]
    for area, title in _AREAS.items():
        codes = sorted(code for code in CODES if code.startswith(f"{area}."))
        if codes:
            parts.append(f"## {title}\n")
            parts += [_section(code, twins.get(code)) for code in codes]
    return "\n".join(parts)


def _section(code: str, pair: Twins | None) -> str:
    entry = CODES[code]
    told = f"### {code}\n\n**{entry.title}.** {entry.why}\n*What to do:* {entry.do}\n"
    if pair is None:
        return told
    return f"{told}\nFails, and passes:\n\n```text\n{pair.wrong}\n```\n\n```text\n{pair.right}\n```\n"


def _indented(piece: str) -> str:
    return "\n".join(f"    {line}".rstrip() for line in piece.splitlines())
