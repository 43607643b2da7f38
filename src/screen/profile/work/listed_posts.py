"""Posts and employers that are printed as items of a list → heads of entries: no bullets, the items below them are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from screen.model import Line, Period
from screen.profile import dates, forms
from screen.profile.entries import anchor_date, is_body
from screen.profile.work.engagement_lines import TRIM, bare, names_engagement, range_of
from screen.profile.work.posts import IN_BRACKETS, is_organisation, is_post, parts

#: So many posts below one another may have the time above in common; so many lines below a listed post its dates stand at most.
_FEW, _BELOW = 2, 2
#: Words of a listed post, its employer and dates at most.
_LONG_HEAD = 18
#: White space, in heights of the line, by which the head of an entry stands farther from the line above than from that below.
_STANDS_APART = 0.2


def with_heads(lines: Sequence[Line]) -> list[Line]:
    """Lines in which a listed employer or post, with lines of its own below or dates beside it, is no bullet.

    One with its dates alone in a line below heads an entry where the list begins with such a one: else it may be a duty.
    An employer below a listed post is of that post, and of none further down.
    """
    found: list[Line] = []
    lines = _with_posts_in_all(lines)
    for at, line in enumerate(lines):
        below = lines[at + 1 : at + 1 + _BELOW]
        heads = line.bullet and (
            any(_heads_a_list(line, row) or _heads_a_form(line, row) for row in below[:1])
            or (lines[0].bullet and _heads_dates(line, below))
            or (any(_is_post_below(line, above) for above in found[-1:]) and not any(map(_is_listed_post, found[-2:-1])))
        )
        found.append(replace(line, bullet=False) if heads else line)
    return _with_posts_among_heads(lines, found)


def _with_posts_among_heads(lines: Sequence[Line], found: Sequence[Line]) -> list[Line]:
    """Listed posts with their time are no bullets where other items of the list, before them, were found to head entries.

    Nor are those before, where the list begins the part.
    """
    headed = [before.bullet and not after.bullet for before, after in zip(lines, found, strict=True)]
    first = headed.index(True) if True in headed else len(found)
    after = -1 if True in headed and lines[0].bullet else first
    return [replace(line, bullet=False) if at > after and _is_listed_post(line) else line for at, line in enumerate(found)]


def _with_posts_in_all(lines: Sequence[Line]) -> list[Line]:
    """Lines in which several posts listed below the time of all of them are no bullets, and that time is left out.

    ``Pearl Bank, 2012 to 2014`` over ``- Clerk, 2013 to 2014`` and ``- Trainee, 2012 to 2013``.
    """
    found = list(lines)
    for at, line in enumerate(lines):
        whole = None if line.bullet else range_of(line)
        if whole is None or any(map(is_post, parts(bare(line.text)))):
            continue
        posts = list(takewhile(_is_listed_post, lines[at + 1 :]))
        times = [dated.period for post in posts if (dated := range_of(post))]
        if len(posts) >= _FEW and _spans(whole.period, times):
            found[at : at + 1 + len(posts)] = [_before_dates(line), *(replace(post, bullet=False) for post in posts)]
    return found


def _is_listed_post(line: Line) -> bool:
    """Whether an item of a list is a post and from when to when it was held."""
    dated = range_of(line) if line.bullet else None
    if dated is None or len(line.text[: dated.end].split()) > _LONG_HEAD:
        return False
    return any(map(is_post, parts(bare(line.text))[:1]))


def _spans(whole: Period, times: Sequence[Period]) -> bool:
    """Whether a time begins with the first of several and ends with the last."""
    begun, ended = [time.start[0] for time in times if time.start], [time.end[1] for time in times if time.end]
    over = whole.end is None or bool(ended and max(ended) <= whole.end[1])
    return whole.start is not None and whole.start[0] <= min(begun) <= whole.start[1] and over


def _before_dates(line: Line) -> Line:
    """A line as far as its dates, or behind them where they begin it."""
    dated = dates.find(line.text)[-1]
    return replace(line, text=line.text[: dated.start].rstrip(TRIM) or line.text[dated.end :].lstrip(TRIM))


def _heads_a_list(line: Line, below: Line) -> bool:
    if below.bullet or below.continues or is_body(below) or line.gap - below.gap < _STANDS_APART:
        return False
    return names_engagement(line)


def _heads_dates(line: Line, below: Sequence[Line]) -> bool:
    """Whether a listed post or employer has its dates in a line below, alone or before a remark, and no item between."""
    own = takewhile(lambda row: not row.bullet, below)
    return any(map(_is_time, own)) and names_engagement(line)


def _is_time(line: Line) -> bool:
    """Whether a line is a stretch of time, with a remark in brackets or a sentence behind it: ``2016 – 2018. I filed``."""
    found = [dated for dated in dates.find(line.text) if dated.exact]
    alone = not IN_BRACKETS.sub("", bare(line.text)).strip(TRIM)
    return bool(found) and (alone or (found[0].start == 0 and line.text.startswith(". ", found[0].end)))


def _heads_a_form(line: Line, below: Line) -> bool:
    """Whether a numbered line begins a form: ``1) Employer: Pearl Bank``, or ``1) Pearl Bank``, above ``Post: Clerk``."""
    row = forms.labelled(below.text)
    named = parts(line.text)
    return row is not None and (
        forms.labelled(line.text) is not None or (row[0] != "employer" and any(map(is_organisation, named[:1])))
    )


def _is_post_below(line: Line, above: Line) -> bool:
    """Whether an item of a list is a post and its dates, below its employer or one more such post."""
    if above.bullet or not _is_listed_post(line):
        return False
    if not dates.find(above.text):
        return any(map(is_organisation, parts(above.text)[:1])) or (above.text.isupper() and not is_body(above))
    return anchor_date(above) is not None and any(map(is_post, parts(bare(above.text))[:1]))
