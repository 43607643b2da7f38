"""What one line says of an engagement: its dates, its words without them, and whether they name a post or an employer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from screen.model import LINE_END, Line
from screen.profile import dates, forms
from screen.profile.dates import Dated
from screen.profile.entries import MARKS, anchor_date
from screen.profile.vocabulary import any_of
from screen.profile.work.posts import is_name, is_named, is_organisation, is_post, is_unit, parts

REMARK = re.compile(r"\([^()]*[^\W\d_]{3}[^()]*\)")
"""A remark in brackets that holds a word."""
_EMPTIED = re.compile(r"[(\[][\s,;]*\t[\s,;]*[)\]]")
TRIM = MARKS + "()[]"
"""Marks around the parts of a line, brackets among them."""
_REST_WORDS = 5
"""Words at most of the rest of a name."""
_UNENDED = re.compile(rf"(?:[,&]|\s{any_of('line_ends', 'within_names')})$")
HEAD_WORDS = 12
"""Words of the head of an entry at most."""


def bare(text: str) -> str:
    """Text without its dates and printed durations, and without the brackets that held nothing else."""
    text = dates.undated(_without_dated_remarks(_whole_beside_dates(text)))
    printed = dates.duration(text)
    text = f"{text[: printed[0]]}\t{text[printed[1] :]}" if printed else text
    text = forms.without_times(text)
    return _EMPTIED.sub("\t", text)


def _whole_beside_dates(text: str) -> str:
    """A text whose employer goes on below, without the dates beside it: ``Clerk, Institute of | 2018`` over ``Laut Studies``.

    What stands below is the rest of an open bracket or list, or a few words of names, and no post, unit or employer by itself.
    """
    for dated in dates.find(text):
        first, rest = text[: dated.start], text[dated.end :]
        if first.endswith("\t") and rest.startswith(LINE_END) and _goes_on(parts(first), first.rstrip(), rest[1:]):
            return first.rstrip() + rest
    return text


def _goes_on(named: Sequence[str], first: str, rest: str) -> bool:
    """Whether a cell that ends with the last of some parts goes on with the rest of it."""
    if len(named) == 1 or rest.startswith("("):
        return False
    if first.count("(") > first.count(")") or _UNENDED.search(first):
        return True
    if len(rest.split()) > _REST_WORDS or not (rest[:1].isupper() and is_name(rest)) or is_post(rest):
        return False
    name = parts(rest)[0]
    apart = " " in name and (is_unit(name) or is_organisation(name))
    return is_organisation(f"{named[-1]} {name}") and not apart


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
    return any(map(is_named, parts(bare(line.text))[:2]))
