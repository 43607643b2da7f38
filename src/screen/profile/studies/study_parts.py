"""What counts a part of a course of study: ``2 of 4 years``, ``60/120 credits``, ``first year only``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, partial

from screen.model import Line
from screen.phrases import folded, one_of
from screen.profile.date_forms import grammar
from screen.profile.vocabulary import any_of, book

_CLAUSES = re.compile(r"[,;\t]")
_any = partial(any_of, "education", "parts")
_MARKS = re.compile(rf"\b(?:{any_of('education', 'averages')}|{any_of('education', 'averages_of_semesters')})\b", re.IGNORECASE)
_SPAN = rf"{_any('spans')}\b"
_CREDITS = rf"{_any('credits')}\b"


def part_told(near: Sequence[Line]) -> str:
    """The words near a degree that count a part of the course, or an empty string: of no honours, and of no marks."""
    for line in near:
        if book("education", "status", "honours").find(line.text):
            continue
        for clause in clauses(line.text):
            if not is_of_marks(clause) and (told := _part_of(clause) or _beginning().search(clause)):
                return told[0]
    return ""


def clauses(text: str) -> list[str]:
    """The clauses and cells of a line."""
    return _CLAUSES.split(text)


def is_of_marks(clause: str) -> bool:
    """Whether a clause tells of marks."""
    return _MARKS.search(clause) is not None


def _part_of(clause: str) -> re.Match[str] | None:
    return next((m for m in _count_of_all().finditer(clause) if _number(m["done"]) < _number(m["all"])), None)


def _number(written: str) -> int:
    return int(written) if written.isdigit() else grammar().numbers[folded(written)]


@cache
def _count_of_all() -> re.Pattern[str]:
    """A count of what was done out of what there is: ``5 daripada 8 semester``, ``two years completed of four``."""
    count = _count()
    return re.compile(
        rf"(?<![\w./])(?:(?P<done>{count})\s*(?:(?P<unit>{_SPAN}|{_CREDITS})\s*)?(?:{_any('done')}\s+)?"
        rf"(?:/|{any_of('links', 'out_of')})\s*(?:{_any('all')}\s+)?(?P<all>{count})"
        rf"(?(unit)(?![\w/])|[\s-]*(?:(?:{_any('hours')}\s+)?{_CREDITS}|{_SPAN}|{_any('shares')}\b)))",
        re.IGNORECASE,
    )


@cache
def _beginning() -> re.Pattern[str]:
    """No more than the beginning of a course: ``completed two years only``, ``hanya 3 semester``, ``completed first year``."""
    first = _any("first")
    count = rf"(?:{_count()}|{first})"
    return re.compile(
        rf"\b{count}\s+{_SPAN}(?:\s+{_any('done')})?\s+{_any('only_behind')}\b"
        rf"|\b{_any('only_before')}\s+(?:{_any('begun')}\s+)?(?:{any_of('links', 'the')}\s+)?{count}\s+{_SPAN}"
        rf"|\b{_any('done')}\s+(?:{any_of('education', 'title', 'articles')}\s+)?{first}\s+(?:{_any('first_two')}\s+)?{_SPAN}",
        re.IGNORECASE,
    )


def _count() -> str:
    return rf"\d{{1,3}}|{one_of(grammar().numbers)}"
