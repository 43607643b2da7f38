"""Choices in a form: words beside boxes of which the writer ticks one, ``( / ) Citizen ( ) Permanent resident``.

Forms of Malaysian employers ask so for citizenship, marital status and command of languages, with a stroke, a cross or a tick
in round or square brackets or in a box. The boxes stand before their words or behind them. Source: general knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from screen.model import Line, Span
from screen.profile.vocabulary import any_of

_MARKS = "/xXvV✓✔√✗✘■●*•"
_BOX = re.compile(rf"[(\[{{][^\S\t]*(?P<mark>[{_MARKS}])?[^\S\t]*[)\]}}]|(?P<ticked>[☑☒✅])|☐|(?<![■□█▪▢◻])[□▢◻](?= ?\w)")
_ENDS = re.compile(r"[\t|;]")
_LABEL_END = re.compile(r"[:\t|;]")
#: What leads to the first of several words with their boxes behind them: ``Citizenship: Malaysian ( / )``.
_LABEL = re.compile(rf".*{_LABEL_END.pattern}(?=.*\w)", re.DOTALL)
_OTHERS = re.compile(rf"\s*{any_of('forms', 'others')}\s*(?:\([^()]*\)\s*)?[:,=\u2013\u2014-]\s*(?=\w)", re.IGNORECASE)
"""A choice of something else, which is written behind it: ``( / ) Lain-lain: Indonesia``."""


def chosen(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines as they read without the words whose box is empty, and without the boxes."""
    return tuple(replace(line, text=text) if (text := _chosen(line)) != line.text else line for line in lines)


def is_ticked(cell: str) -> bool:
    """Whether a cell of a table holds nothing but a tick or a ticked box."""
    box = _BOX.fullmatch(cell.strip())
    return cell.strip() in {*_MARKS} or (box is not None and _is_ticked(box))


def is_empty(cell: str) -> bool:
    """Whether a cell of a table holds nothing but an empty box."""
    box = _BOX.fullmatch(cell.strip())
    return box is not None and not _is_ticked(box)


def as_printed(spans: Iterable[Span], lines: Iterable[Line]) -> tuple[Span, ...]:
    """Receipts from lines that `chosen` gave, with the whole line as it is printed where that had boxes."""
    boxed = {(line.page, line.number): line.text.strip() for line in lines if _BOX.search(line.text)}
    whole = (replace(s, quote=boxed[s.page, s.line]) if (s.page, s.line) in boxed else s for s in spans)
    return tuple(dict.fromkeys(whole))


def _is_ticked(box: re.Match[str]) -> bool:
    return bool(box["mark"] or box["ticked"])


def _chosen(line: Line) -> str:
    text = line.text
    boxes = list(_BOX.finditer(text))
    if not boxes or _is_row(text, boxes):
        return text
    before, behind = text[: boxes[0].start()], text[boxes[-1].end() :]
    if before.strip() and not behind.strip(" .\t"):
        label = _LABEL.match(before)
        start = label.end() if label else 0
        starts = [start, *(box.end() for box in boxes)]
        words = [text[a : box.start()] for a, box in zip(starts, boxes, strict=False) if _is_ticked(box)]
        return f"{text[:start]}{' '.join(words)}".strip()
    if line.bullet and not _LABEL_END.search(before) and any(map(_is_ticked, boxes)):
        before = ""  # its own box was taken for a bullet, and another one is ticked
    ends = [*(box.start() for box in boxes[1:]), len(text)]
    words = [before.rstrip(" "), *(_of_box(box, text[box.end() : b]) for box, b in zip(boxes, ends, strict=True))]
    return "".join(words).strip()


def _is_row(text: str, boxes: list[re.Match[str]]) -> bool:
    """Whether boxes, ticks or empty cells stand side by side: a row of a table, whose columns tell what is ticked."""
    _, *answers = text.split("\t")
    if len(answers) > 1 and all(is_ticked(cell) or is_empty(cell) for cell in answers):
        return True
    return "\t\t" in text or any(not text[a.end() : b.start()].strip() for a, b in pairwise(boxes))


def _of_box(box: re.Match[str], text: str) -> str:
    """What stays of the text behind a box: the words of the choice when it is ticked, and what another cell says."""
    end = _ENDS.search(text, len(text) - len(text.lstrip()))
    words, rest = (text[: end.start()], text[end.start() :]) if end else (text, "")
    return (f" {_OTHERS.sub('', words).strip()}" if _is_ticked(box) else "") + rest
