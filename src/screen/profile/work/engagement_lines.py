"""What one line says of an engagement: its dates, its words without them, and whether they name a post or an employer."""

from __future__ import annotations

import re

from screen.model import LINE_END, Line
from screen.profile import dates, forms
from screen.profile.dates import Dated
from screen.profile.entries import MARKS, anchor_date
from screen.profile.work.posts import is_organisation, is_post, parts

REMARK = re.compile(r"\([^()]*[^\W\d_]{3}[^()]*\)")
"""A remark in brackets that holds a word."""
_EMPTIED = re.compile(r"[(\[][\s,;]*\t[\s,;]*[)\]]")
TRIM = MARKS + "()[]"
"""Marks around the parts of a line, brackets among them."""
HEAD_WORDS = 12
"""Words of the head of an entry at most."""


def bare(text: str) -> str:
    """Text without its dates and printed durations, and without the brackets that held nothing else."""
    text = dates.undated(_without_dated_remarks(_whole_beside_dates(text)))
    printed = dates.duration(text)
    text = f"{text[: printed[0]]}\t{text[printed[1] :]}" if printed else text
    text = forms.without_times(text) if "\t" in text else text
    return _EMPTIED.sub("\t", text)


def _whole_beside_dates(text: str) -> str:
    """A text whose first cell goes on below, without the dates beside it: ``Clerk, Institute of | 2018`` over ``Laut``.

    A remark, a post and an employer below a post alone are rows of their own.
    """
    for dated in dates.find(text):
        first, rest = text[: dated.start], text[dated.end :]
        if first.endswith("\t") and rest.startswith(LINE_END):
            apart = len(parts(first)) == 1 or rest[1:].startswith("(") or is_post(rest)
            return text if apart else first.rstrip() + rest
    return text


def _without_dated_remarks(text: str) -> str:
    """A text without remarks in brackets that hold a lone date, where it has a range or names a thing by its year.

    ``(Census 2020)``, and not ``(Ipoh, 2018)`` alone.
    """
    found = dates.find(text)
    ranged = any(dated.exact for dated in found)
    for remark in reversed(list(REMARK.finditer(text))):
        inside = [dated for dated in found if remark.start() < dated.start and dated.end < remark.end()]
        if inside and not any(d.exact for d in inside) and (ranged or text[: inside[0].start].rstrip()[-1:].isalpha()):
            text = f"{text[: remark.start()]}\t{text[remark.end() :]}"
    return text


def range_of(line: Line) -> Dated | None:
    """The range of dates that a line or an item of a list begins or ends with."""
    dated = anchor_date(line, bullets=True)
    return dated if dated is not None and dated.exact else None


def names_engagement(line: Line) -> bool:
    """Whether a few words begin with a post or an employer."""
    if len(line.text.split()) > HEAD_WORDS:
        return False
    return any(is_post(part) or is_organisation(part) for part in parts(bare(line.text))[:2])
