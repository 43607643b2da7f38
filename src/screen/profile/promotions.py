"""Two posts told as one, with the month in which the second began: ``Clerk, later Senior Clerk (from Jan 2018)``."""

from __future__ import annotations

import re
from dataclasses import replace

from screen.model import Experience, Period
from screen.profile import dates
from screen.profile.posts import is_post, trimmed

#: What leads from one post to the next, in English, Malay and Indonesian (general knowledge).
_LATER = re.compile(
    r"\s*[,;(/→–—-]*\s*\b(?:(?:and |dan )?(?:later|then|subsequently|afterwards|kemudian(?:nya)?|lalu|seterusnya|selanjutnya)"
    r"(?: (?:promoted|dinaikkan pangkat|dipromosikan|naik pangkat))?(?: (?:to|as|ke|kepada|sebagai|menjadi))?"
    r"|(?:promoted|rising|advanced|dinaikkan pangkat|naik pangkat|naik jabatan|dipromosikan)"
    r" (?:to|as|ke|kepada|sebagai|menjadi))\s+",
    re.IGNORECASE,
)
#: What may stand between the second post and its month.
_UNTIL_DATE = re.compile(
    r"[\s,;:(\[–—-]*(?:(?:promoted|with effect|w\.?e\.?f\.?|as|dinaikkan pangkat|bermula|mulai)\s+)?"
    r"(?:(?:in|on|from|since|pada|dari|sejak)\s+)?",
    re.IGNORECASE,
)

_DANGLING = re.compile(r"\s+(?:in|on|from|since|as of|pada|dari|sejak)$", re.IGNORECASE)


def apart(post: Experience) -> tuple[Experience, ...]:
    """The two posts that an entry tells, the later one first as CVs print them; the entry itself where it tells one."""
    cut = _LATER.search(post.title)
    if cut is None or post.period.start is None:
        return (post,)
    first, second = trimmed(post.title[: cut.start()]), _DANGLING.sub("", trimmed(post.title[cut.end() :]))
    if not (is_post(first) and is_post(second)):
        return (post,)
    began = _began(post.text, second)
    if began is None or not _inside(began, post.period):
        return (post,)
    return (
        replace(post, title=second, period=replace(post.period, start=(began, began), months=None)),
        replace(post, title=first, period=Period(post.period.start, (began - 1, began - 1))),
    )


def _began(text: str, title: str) -> int | None:
    """The month that stands right behind a title; None for a year alone, or none."""
    for line in text.split("\n"):
        at = line.find(title)
        if at < 0:
            continue
        behind = at + len(title)
        until = _UNTIL_DATE.match(line, behind)
        for dated in dates.find(line):
            near = until is not None and behind <= dated.start <= until.end()
            bounds = dated.period.start or dated.period.end
            closed = dated.period.start is not None and dated.period.end is not None
            if near and not closed and bounds is not None and bounds[0] == bounds[1]:
                return bounds[0]
    return None


def _inside(month: int, period: Period) -> bool:
    """Whether a month lies after the beginning of a period and before its end."""
    begins = period.start is not None and period.start[1] < month
    return begins and (period.ongoing or (period.end is not None and month <= period.end[0]))
