"""Posts told by when they were joined and when they were left, a line each, as in Japanese CVs.

``2016.04 Joined Pearl Bank as a clerk`` over ``2018.03 Left the above``, or in columns ``2016 | 4 | Pearl Bank (joined)``. The
words are in ``data/prose.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from screen.model import Experience, Line, Period, Section
from screen.phrases import words
from screen.profile import dates
from screen.profile.entries import MARKS, lone_date, span
from screen.profile.stops import WHOLE_WORD
from screen.profile.work.engagement_lines import TRIM
from screen.profile.work.kinds import kind_of
from screen.profile.work.post_and_employer import named
from screen.profile.work.posts import IN_BRACKETS, has_post, is_organisation, is_post
from screen.profile.work.prose_words import phrases

_STILL_WORDS = 4
#: The kinds of lines that begin a post.
_BEGUN = ("joined", "moved")
#: Where the first sentence of a line ends: ``Joined Pearl Bank (Clerk). Filed papers``.
_STOP = re.compile(rf"(?<=[a-z)\d]){WHOLE_WORD}\.\s+(?=[A-Z])")
_COLUMNS = re.compile(r"((?:19|20)\d\d)\s*\t\s*(\d{1,2})\s*(?=\t)")
"""The columns of year and month."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A line that says when a post was joined, with what stands behind the word for it; or that one was left, or is held.

    One that names the post to which somebody ``moved`` begins that: ``Transferred to Laut (Officer)``.
    """

    at: int
    kind: str
    when: Period
    said: str = ""


def told(section: Section) -> tuple[tuple[Experience, ...], Section]:
    """The posts of a section each line of which is joined, left or held still, and the section without their lines.

    None where no post is followed by its end.
    """
    lines = section.lines
    steps = [step for at, line in enumerate(lines) if (step := _step(at, line)) is not None]
    followed = list(zip_longest(steps, steps[1:]))
    if not any(step.kind in _BEGUN and after is not None and after.kind not in _BEGUN for step, after in followed):
        return (), section
    found, taken = list[Experience](), set[int]()
    for step, after in followed:
        post = _post(section, step, after) if step.kind in _BEGUN else None
        if post is not None:
            same = step.kind == "moved" and found and not post.organisation
            found.append(replace(post, organisation=found[-1].organisation) if same else post)
            taken.update(_of(lines, step, after))
    return tuple(found), replace(section, lines=tuple(line for at, line in enumerate(lines) if at not in taken))


def _step(at: int, line: Line) -> _Step | None:
    text = _COLUMNS.sub(r"\2/\1 ", line.text, count=1)
    said = dates.undated(text).strip(MARKS)
    if not dates.find(text) and len(words(said)) <= _STILL_WORDS and _begins("still", said) is not None:
        return _Step(at, "still", Period(ongoing=True))
    if (date := lone_date(text)) is None:
        return None
    said = _STOP.split(said)[0]
    for kind in ("joined", "left"):
        if (behind := _begins(kind, said)) is not None:
            return _Step(at, kind, date.period, behind)
    behind = _begins("moved", said)
    return _Step(at, "moved", date.period, behind) if behind and has_post(_named(behind)[0]) else None


def _begins(kind: str, said: str) -> str | None:
    """What stands behind the word of a kind that begins a text, or around its brackets; None where there is none."""
    word = phrases("ledger", kind, "first").first(said)
    if word is not None and word.start == 0:
        return said[word.end :].strip(TRIM)
    remark = next((remark for remark in IN_BRACKETS.finditer(said) if phrases("ledger", kind, "aside").find(remark[1])), None)
    return None if remark is None else f"{said[: remark.start()]}{said[remark.end() :]}".strip(TRIM)


def _post(section: Section, step: _Step, after: _Step | None) -> Experience | None:
    """A post from when it was joined to when it was left, the next one was joined, or on."""
    title, organisation = _named(step.said)
    if not (has_post(title) or is_organisation(organisation)):
        return None
    lines = [section.lines[at] for at in _of(section.lines, step, after)]
    end = None if after is None or after.kind == "still" else after.when.end
    return Experience(
        title=title,
        organisation=organisation,
        period=Period(step.when.end, end, ongoing=end is None),
        kind=kind_of(section.kind, title, organisation, step.said),
        text="\n".join(line.text for line in lines),
        evidence=tuple(map(span, lines)),
    )


def _named(said: str) -> tuple[str, str]:
    """Title and organisation; a post may stand in brackets behind its employer: ``Pearl Bank (contract clerk)``."""
    title, organisation, _ = named([said], 0)
    remark = next((remark for remark in IN_BRACKETS.finditer(organisation) if has_post(remark[1])), None)
    if title or remark is None:
        return title, organisation
    return remark[1], organisation[: remark.start()].rstrip()


def _of(lines: Sequence[Line], step: _Step, after: _Step | None) -> Iterator[int]:
    """The lines of a post: to its end, up to the next one, or all that follow, but no post with a time of its own."""
    end = len(lines) if after is None else after.at
    yield from range(step.at, _own_end(lines, step.at, end))
    if after is not None and after.kind not in _BEGUN:
        yield after.at


def _own_end(lines: Sequence[Line], start: int, end: int) -> int:
    """Where another post begins among the lines up to an end: with its time, or with the names above that."""
    at = next((i for i in range(start + 1, end) if dates.has_range(lines[i].text)), end)
    while start + 1 < at < end and _is_name(lines[at - 1].text):
        at -= 1
    return at


def _is_name(text: str) -> bool:
    return is_post(text) or is_organisation(text)
