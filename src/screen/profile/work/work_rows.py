"""The lines of a section about work → its entries: one post each, rows of tables and forms included."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from screen.model import Line, Period, Section, SectionKind
from screen.profile import dates, forms
from screen.profile.dates import Dated
from screen.profile.entries import (
    FORM,
    PLACE,
    Entry,
    anchor_date,
    dates_unlisted,
    indented_as_bullets,
    is_body,
    piece,
    split,
    without_addresses,
)
from screen.profile.forms import Heads
from screen.profile.paragraphs import LINKED, paragraphs
from screen.profile.work.posts import is_organisation, is_place, is_post, parts
from screen.profile.work.posts_under_head import under_head
from screen.profile.work.promotions import befell, leads_on

WORK = (SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING)
"""The kinds of parts whose every entry is an engagement."""

_REMARK = re.compile(r"\([^()]*[^\W\d_]{3}[^()]*\)")
_ASIDE = re.compile(r"\([^()]*\)")
_EMPTIED = re.compile(r"[(\[][\s,;]*\t[\s,;]*[)\]]")
TRIM = " \t,;:.|·•–—-/()[]"
"""Marks around the parts of a line."""
_BETWEEN = re.compile(r";\s+")
_BEHIND_TIME = re.compile(r"(?<=\d\))(?:[,.]\s+(?=[A-Z])|,?\s+(?:and|then|dan|lalu|kemudian)\s+)")
"""What stands between the posts of one line, and between those that have their time in brackets."""
_HEAD_WORDS = 12
#: So many posts show how a section prints their dates; so many lines below a listed post its dates stand at most.
_FEW, _BELOW = 2, 2
#: White space, in heights of the line, by which the head of an entry stands farther from the line above than from that below.
_STANDS_APART = 0.2


def cut(section: Section) -> tuple[list[Entry], Heads]:
    """The entries of a section in order, and what the tables they stand in ask for in each column."""
    joined = paragraphs(indented_as_bullets(without_addresses(section.lines)))
    apart = [post for line in joined for post in _posts_apart(dates_unlisted(line))]
    printed = _with_listed_heads([replace(line, bullet=True) if forms.tells_duties(line.text) else line for line in apart])
    lines, heads = forms.under_heads(printed, _is_head)
    return _entries(forms.with_joined_ends(_with_durations(forms.with_types_below(lines))), section.kind), heads


def _posts_apart(line: Line) -> list[Line]:
    """The posts of a line, where each has its time: ``Clerk, Pearl Bank (2014-2016); Teller, Laut Bank (2016-2017)``."""
    for stop in (_BETWEEN, _BEHIND_TIME):
        ends = list(stop.finditer(line.text))
        cuts = zip([0, *(end.end() for end in ends)], [*(end.start() for end in ends), None], strict=True)
        posts = [piece(line, start, end) for start, end in cuts]
        held = all(dates.has_range(post.text) and _names_engagement(post) for post in posts)
        if ends and held and (stop is _BETWEEN or posts[-1].text.endswith((")", ")."))):
            return posts
    return under_head(line)


def _is_head(line: Line) -> bool:
    """Whether a line heads the columns of a table of posts: ``Position | Company | Duration | Industry``."""
    return forms.is_row_of_labels(line) or (len(line.cells) > _FEW and forms.is_row_of_heads(line, forms.POST))


def bare(text: str) -> str:
    """Text without its dates and printed durations, and without the brackets that held nothing else."""
    text = dates.undated(_without_dated_remarks(text))
    printed = dates.duration(text)
    text = f"{text[: printed[0]]}\t{text[printed[1] :]}" if printed else text
    text = forms.without_times(text) if "\t" in text else text
    return _EMPTIED.sub("\t", text)


def _without_dated_remarks(text: str) -> str:
    """A text without remarks in brackets that hold a lone date, where it has a range or names a thing by its year.

    ``(Census 2020)``, and not ``(Ipoh, 2018)`` alone.
    """
    found = dates.find(text)
    ranged = any(dated.exact for dated in found)
    for remark in reversed(list(_REMARK.finditer(text))):
        inside = [dated for dated in found if remark.start() < dated.start and dated.end < remark.end()]
        if inside and not any(d.exact for d in inside) and (ranged or text[: inside[0].start].rstrip()[-1:].isalpha()):
            text = f"{text[: remark.start()]}\t{text[remark.end() :]}"
    return text


def _with_listed_heads(lines: Sequence[Line]) -> list[Line]:
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
    """Listed posts with their time are no bullets where other items of the list, before them, were found to head entries."""
    headed = [before.bullet and not after.bullet for before, after in zip(lines, found, strict=True)]
    first = headed.index(True) if True in headed else len(found)
    return [replace(line, bullet=False) if at > first and _is_listed_post(line) else line for at, line in enumerate(found)]


def _with_posts_in_all(lines: Sequence[Line]) -> list[Line]:
    """Lines in which several posts listed below the time of all of them are no bullets, and that time is left out.

    ``Pearl Bank, 2012 to 2014`` over ``- Clerk, 2013 to 2014`` and ``- Trainee, 2012 to 2013``.
    """
    found = list(lines)
    for at, line in enumerate(lines):
        whole = None if line.bullet else _range(line)
        if whole is None or any(map(is_post, parts(bare(line.text)))):
            continue
        posts = list(takewhile(_is_listed_post, lines[at + 1 :]))
        times = [dated.period for post in posts if (dated := _range(post))]
        if len(posts) >= _FEW and _spans(whole.period, times):
            found[at : at + 1 + len(posts)] = [_before_dates(line), *(replace(post, bullet=False) for post in posts)]
    return found


def _range(line: Line) -> Dated | None:
    """The range of dates that a line or an item of a list begins or ends with."""
    dated = anchor_date(line, bullets=True)
    return dated if dated is not None and dated.exact else None


def _is_listed_post(line: Line) -> bool:
    """Whether an item of a list is a post and from when to when it was held."""
    dated = _range(line) if line.bullet else None
    if dated is None or len(line.text[: dated.end].split()) > _HEAD_WORDS:
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
    return _names_engagement(line)


def _heads_dates(line: Line, below: Sequence[Line]) -> bool:
    """Whether a listed post or employer has its dates in a line below, alone or with a remark, and no item between."""
    own = takewhile(lambda row: not row.bullet, below)
    dated = any(not _ASIDE.sub("", bare(row.text)).strip(TRIM) and dates.has_range(row.text) for row in own)
    return dated and _names_engagement(line)


def _names_engagement(line: Line) -> bool:
    """Whether a few words begin with a post or an employer."""
    if len(line.text.split()) > _HEAD_WORDS:
        return False
    return any(is_post(part) or is_organisation(part) for part in parts(bare(line.text))[:2])


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


def _entries(lines: Sequence[Line], kind: SectionKind) -> list[Entry]:
    listed = kind in WORK and _are_listed(lines)
    anchors = [i for i, line in enumerate(lines) if anchor_date(line, bullets=listed)]
    anchors = [i for i in _without_remarks(lines, anchors) if not (_is_aside(lines, i) or _is_duty(lines, i))]
    ends = {closed[0] for i in anchors if (closed := forms.closed(lines, i))}
    anchors = [i for i in anchors if i not in ends and not _has_dates_below(lines, i) and not _has_dates_above(lines, i)]
    anchors = [i for i in anchors if not _is_promotion(lines, i)]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if _dates(line, kind)]
        anchors = [i for i in anchors if not bare(lines[i].text).strip(TRIM)] or anchors
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if _lasts(line)]
    if not anchors:
        anchors = [i for i, line in enumerate(lines) if (line.bold or line.heading) and is_post(bare(line.text))]
    return split(lines, anchors, _content)


def _are_listed(lines: Sequence[Line]) -> bool:
    """Whether the posts of a section are the items of a list: it begins with one that says more than its dates."""
    if not lines or not bare(lines[0].text).strip(TRIM):
        return False
    dated = [line.bullet and _range(line) is not None for line in lines]
    return dated[0] and sum(dated) > sum(not line.bullet and bool(anchor_date(line)) for line in lines)


def _without_remarks(lines: Sequence[Line], anchors: Sequence[int]) -> list[int]:
    """The anchors without sentences that end with, or lead up to, a lone date, where posts have ranges and end with no stop."""
    exact = [i for i in anchors if _range(lines[i])]
    if len(exact) < _FEW or any(lines[i].text.rstrip().endswith(".") for i in exact):
        return list(anchors)
    return [i for i in anchors if i in exact or not (lines[i].text.rstrip().endswith(".") or _leads_to_its_end(lines[i]))]


def _leads_to_its_end(line: Line) -> bool:
    """Whether a line leads up to the lone date that it ends with: ``Led a team; target met in 2019``."""
    found = dates.find(line.text)
    return bool(found) and found[-1].end == len(line.text.rstrip()) and LINKED.search(line.text[: found[-1].start]) is not None


def _is_aside(lines: Sequence[Line], at: int) -> bool:
    """Whether a line says when something befell somebody in a post, and the line above or below says from when to when."""
    here = anchor_date(lines[at], bullets=True)
    beside = (lines[i] for i in (at - 1, at + 1) if 0 <= i < len(lines))
    return here is not None and befell(lines[at].text, here) and any(map(_range, beside))


def _is_duty(lines: Sequence[Line], at: int) -> bool:
    """Whether a sentence that begins with no post tells, in its midst, of a time within that of the head above.

    ``Taught two forms, head of the panel from 2017, wrote the plan.``
    """
    text, here = lines[at].text.rstrip(), anchor_date(lines[at], bullets=True)
    above = next((dated for line in reversed(lines[:at]) if (dated := _range(line))), None)
    if here is None or above is None or here.period.start is None or not text.endswith("."):
        return False
    before, behind = text[: here.start].strip(TRIM), text[here.end :].strip(TRIM)
    named = any(is_post(part) or is_organisation(part) for part in parts(before)[:1])
    begun = above.period.start is not None and above.period.start[0] <= here.period.start[1]
    held = above.period.ongoing or (above.period.end is not None and here.period.start[0] <= above.period.end[1])
    return bool(before and behind) and before[:1].isalpha() and not named and begun and held


def _has_dates_below(lines: Sequence[Line], at: int) -> bool:
    """Whether a line with a year in a name stands above its dates: ``Helper, Asian Games 2018`` over ``July – Sept 2018``."""
    here = anchor_date(lines[at])
    below = lines[at + 1] if at + 1 < len(lines) else None
    if here is None or below is None or here.start == 0 or below.page != lines[at].page or bare(below.text).strip(TRIM):
        return False
    return _begins_within(anchor_date(below), here)


def _has_dates_above(lines: Sequence[Line], at: int) -> bool:
    """Whether a post with a year in a name stands below its dates, or its employer and dates: ``Clerk (Census 2020)``."""
    here = anchor_date(lines[at])
    above = anchor_date(lines[at - 1]) if at else None
    if here is None or not _begins_within(above, here):
        return False
    named = any(remark.start() < here.start and here.end < remark.end() for remark in _REMARK.finditer(lines[at].text))
    text = bare(lines[at - 1].text)
    employed = any(map(is_organisation, parts(text)[:1])) and not any(map(is_post, parts(text)))
    return named and (employed or not text.strip(TRIM))


def _begins_within(there: Dated | None, here: Dated) -> bool:
    """Whether a range begins within the time of a single date."""
    begun, year = there.period.start if there and there.exact else None, here.period.end
    return begun is not None and year is not None and not here.exact and year[0] <= begun[0] <= year[1]


def _is_promotion(lines: Sequence[Line], at: int) -> bool:
    """Whether a date only says when the second of two posts began: ``Clerk, later Officer (from Jan 2019)``."""
    text = lines[at].text
    here, above = anchor_date(lines[at]), anchor_date(lines[at - 1]) if at else None
    if here is None or above is None or not (here.period.ongoing and above.exact) or here.period.start is None:
        return False
    begun = above.period.start is not None and above.period.start[0] <= here.period.start[0]
    return begun and not text[here.end :].strip(TRIM) and leads_on(text[: here.start]) is not None


def _dates(item: Line, kind: SectionKind) -> bool:
    """Whether an item of a list has the dates of an engagement: below an unknown heading, from when to when."""
    dated = anchor_date(item, bullets=kind in (*WORK, SectionKind.OTHER))
    return dated is not None and (kind in WORK or dated.exact)


def _lasts(line: Line) -> bool:
    """Whether a line names a post or an employer and says how long, without dates: ``Clerk | Pearl Bank | 3 years``."""
    if is_body(line) or dates.duration(line.text) is None:
        return False
    return any(is_post(part) or is_organisation(part) for part in parts(bare(line.text)))


def _with_durations(lines: Sequence[Line]) -> list[Line]:
    """A duration on a line of its own ("(1 year 10 months)") joins the date line above it."""
    joined: list[Line] = []
    for line in lines:
        printed = dates.duration(line.text)
        alone = printed is not None and not bare(line.text).strip(TRIM)
        if alone and joined and dates.find(joined[-1].text) and joined[-1].page == line.page:
            joined[-1] = replace(joined[-1], text=f"{joined[-1].text} {line.text}")
        else:
            joined.append(line)
    return joined


def _content(line: Line) -> frozenset[str]:
    first = parts(bare(line.text))[:3]
    kinds = {"post" if is_post(part) else "organisation" if is_organisation(part) else "" for part in first}
    row = forms.labelled(line.text)
    kinds.add(PLACE if is_place(line.text) else "")
    return frozenset(kinds - {""}) | ({FORM, f"{FORM} {row[0]}"} if row else frozenset())
