"""The lines of a section about work → its entries: one post each, rows of tables and forms included."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import dropwhile

from screen.model import Line, Section, SectionKind
from screen.profile import dates, forms
from screen.profile.dates import Dated
from screen.profile.entries import (
    FORM,
    PLACE,
    Entry,
    anchor_date,
    indented_as_bullets,
    is_body,
    is_date,
    piece,
    split,
    times_unlisted,
    without_addresses,
)
from screen.profile.forms import Heads
from screen.profile.paragraphs import LINKED, paragraphs
from screen.profile.vocabulary import any_of, book
from screen.profile.work import things_done
from screen.profile.work.engagement_lines import REMARK, TRIM, bare, names_engagement, range_of
from screen.profile.work.listed_posts import with_heads
from screen.profile.work.posts import has_post, is_name, is_named, is_organisation, is_place, is_post, parts
from screen.profile.work.posts_under_head import under_head
from screen.profile.work.promotions import befell, leads_on

WORK = (SectionKind.EXPERIENCE, SectionKind.INTERNSHIP, SectionKind.VOLUNTEERING)
"""The kinds of parts whose every entry is an engagement."""
_BETWEEN = re.compile(r";\s+")
_BEHIND_TIME = re.compile(rf"(?<=\d\))(?:[,.]\s+(?=[A-Z])|,?\s+{any_of('links', 'next')}\s+)")
"""What stands between the posts of one line, and between those that have their time in brackets."""
#: So many posts show how a section prints their dates.
_FEW = 2
#: Words at most of a line that is the name of a break between posts.
_PAUSE = 3
#: The number of an entry, with a nought before small ones.
_TWO_DIGITS = re.compile(r"([0-2]\d)\s+(?=[^\W\d])")
#: The items of a list within a list begin farther right than those of that by so many points.
_SET_IN = 6.0


def cut(section: Section) -> tuple[list[Entry], Heads]:
    """The entries of a section in order, and what the tables they stand in ask for in each column."""
    joined = _posts_unlisted(paragraphs(_unnumbered(indented_as_bullets(without_addresses(section.lines)))))
    rows = [row for line in joined for row in forms.rows_apart(times_unlisted(line, names_engagement))]
    apart = things_done.as_duties([post for row in rows for post in _posts_apart(row)])
    printed = with_heads([replace(line, bullet=True) if forms.tells_duties(line.text) else line for line in apart])
    lines, heads = forms.under_heads(printed, _is_head)
    return _entries(forms.with_joined_ends(_with_durations(forms.with_types_below(lines))), section.kind), heads


def _unnumbered(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that are numbered from 01 on without a stop, ``01 Clerk`` to ``03 Teller``, without it; in any order."""
    numbers = {at: match for at, line in enumerate(lines) if not line.bullet and (match := _TWO_DIGITS.match(line.text))}
    if len(numbers) < _FEW or sorted(int(match[1]) for match in numbers.values()) != list(range(1, len(numbers) + 1)):
        return list(lines)
    return [replace(line, text=line.text[numbers[at].end() :]) if at in numbers else line for at, line in enumerate(lines)]


def _posts_unlisted(lines: Sequence[Line]) -> list[Line]:
    """The lines, a post between its employer and nothing but dates as no list item: ``Pearl Council`` over ``– Clerk``.

    What stands before it is the dash between the two, where the line was full.
    """
    return [replace(line, bullet=False) if _is_between(lines, at) else line for at, line in enumerate(lines)]


def _is_between(lines: Sequence[Line], at: int) -> bool:
    """Whether a list item is a post, below the undated name of an employer alone and above dates alone."""
    if not lines[at].bullet or not 0 < at < len(lines) - 1:
        return False
    above, below = lines[at - 1], lines[at + 1]
    named = is_name(above.text) and not (above.bullet or is_body(above) or dates.find(above.text) or has_post(above.text))
    return named and not below.bullet and is_date(below) and any(map(is_post, parts(lines[at].text)[:1]))


def _posts_apart(line: Line) -> list[Line]:
    """The posts of a line, where each has its time: ``Clerk, Pearl Bank (2014-2016); Teller, Laut Bank (2016-2017)``."""
    for stop in (_BETWEEN, _BEHIND_TIME):
        ends = list(stop.finditer(line.text))
        cuts = zip([0, *(end.end() for end in ends)], [*(end.start() for end in ends), None], strict=True)
        posts = [piece(line, start, end) for start, end in cuts]
        held = all(dates.has_range(post.text) and names_engagement(post) for post in posts)
        if ends and held and (stop is _BETWEEN or posts[-1].text.endswith((")", ")."))):
            return posts
    return under_head(line)


def _is_head(line: Line) -> bool:
    """Whether a line heads the columns of a table of posts: ``Position | Company | Duration | Industry``."""
    return forms.is_row_of_labels(line) or (len(forms.heads_of(line)) > _FEW and forms.is_row_of_heads(line, forms.POST))


def _entries(lines: Sequence[Line], kind: SectionKind) -> list[Entry]:
    listed = kind in WORK and _are_listed(lines)
    anchors = [i for i, line in enumerate(lines) if anchor_date(line, bullets=listed)]
    anchors = _at_edge(lines, anchors) if listed else anchors
    anchors = [i for i in _without_remarks(lines, anchors) if not (_is_aside(lines, i) or _is_duty(lines, i))]
    ends = {closed[0] for i in anchors if (closed := forms.closed(lines, i))}
    anchors = [i for i in anchors if i not in ends and not _has_dates_below(lines, i) and not _has_dates_above(lines, i)]
    anchors = [i for i in anchors if not (_is_promotion(lines, i) or _is_pause(lines, i))]
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
    dated = [line.bullet and range_of(line) is not None for line in lines]
    return dated[0] and sum(dated) > sum(not line.bullet and bool(anchor_date(line)) for line in lines)


def _at_edge(lines: Sequence[Line], anchors: Sequence[int]) -> list[int]:
    """The anchors without the list items that name no post and are set in from where those of their page begin: duties."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        if line.bullet and line.box is not None:
            key = (line.page, line.column)
            edges[key] = min(edges.get(key, line.box.x0), line.box.x0)
    return [i for i in anchors if not (_is_set_in(lines[i], edges) and not has_post(bare(lines[i].text)))]


def _is_set_in(line: Line, edges: Mapping[tuple[int, int], float]) -> bool:
    """Whether a list item begins right of those of its column that are farthest left."""
    return line.bullet and line.box is not None and line.box.x0 - edges[line.page, line.column] > _SET_IN


def _without_remarks(lines: Sequence[Line], anchors: Sequence[int]) -> list[int]:
    """The anchors without sentences that end with, or lead up to, a lone date, where posts have ranges and end with no stop."""
    exact = [i for i in anchors if range_of(lines[i])]
    if len(exact) < _FEW or any(lines[i].text.rstrip().endswith(".") for i in exact):
        return list(anchors)
    return [i for i in anchors if i in exact or not (lines[i].text.rstrip().endswith(".") or _leads_to_its_end(lines[i]))]


def _leads_to_its_end(line: Line) -> bool:
    """Whether a line leads up to the lone date that it ends with: ``Led a team; target met in 2019``."""
    found = dates.find(line.text)
    return bool(found) and found[-1].end == len(line.text.rstrip()) and LINKED.search(line.text[: found[-1].start]) is not None


def _is_aside(lines: Sequence[Line], at: int) -> bool:
    """Whether a line says when something befell somebody in a post, and the line above or below says from when to when.

    A row of a form may say it in brackets, and other rows stand above: ``Post: Clerk (senior one in 2019)``. Below a label of
    something else nothing in brackets is a time of a post: ``Salary: RM 2,000 (less since 2020)``.
    """
    here, row = anchor_date(lines[at], bullets=True), forms.labelled(lines[at].text)
    if here and forms.tells_aside(lines[at].text) and _is_remarked(lines[at].text, here):
        return True
    if here is None or not (befell(lines[at].text, here) or (row and not here.exact and _is_remarked(lines[at].text, here))):
        return False
    above = [*dropwhile(lambda line: forms.labelled(line.text), reversed(lines[:at]))] if row else []
    return any(map(range_of, (*lines[max(at - 1, 0) : at], *lines[at + 1 : at + 2], *above[:1])))


def _is_duty(lines: Sequence[Line], at: int) -> bool:
    """Whether a sentence that begins with no post tells, in its midst, of a time within that of the head above.

    ``Taught two forms, head of the panel from 2017, wrote the plan.``
    """
    text, here = lines[at].text.rstrip(), anchor_date(lines[at], bullets=True)
    if here is None or here.period.start is None or not text.endswith("."):
        return False
    before, behind = text[: here.start].strip(TRIM), text[here.end :].strip(TRIM)
    if not (before and behind and before[:1].isalpha()) or any(map(is_named, parts(before)[:1])):
        return False
    above = next((dated for line in reversed(lines[:at]) if (dated := range_of(line))), None)
    if above is None:
        return False
    begun = above.period.start is not None and above.period.start[0] <= here.period.start[1]
    held = above.period.ongoing or (above.period.end is not None and here.period.start[0] <= above.period.end[1])
    return begun and held


def _has_dates_below(lines: Sequence[Line], at: int) -> bool:
    """Whether a line with a year in a name stands above its dates: ``Helper, Asian Games 2018`` over ``July – Sept 2018``.

    So does one whose remark in brackets says what befell somebody meanwhile: ``Clerk (moved to the head office in 2015)``.
    """
    here = anchor_date(lines[at])
    below = lines[at + 1] if at + 1 < len(lines) else None
    if here is None or below is None or here.start == 0 or below.page != lines[at].page or bare(below.text).strip(TRIM):
        return False
    there = anchor_date(below)
    befallen = _is_remarked(lines[at].text, here) and LINKED.search(lines[at].text[: here.start]) is not None
    return _begins_within(there, here) or (befallen and _lies_within(here, there))


def _has_dates_above(lines: Sequence[Line], at: int) -> bool:
    """Whether a post with a year in a name stands below its dates, or its employer and dates: ``Clerk (Census 2020)``.

    So does an employer of whom a remark tells more below a post and its dates: ``Pearl Council (a city since June 2020)``.
    """
    here = anchor_date(lines[at])
    above = anchor_date(lines[at - 1]) if at else None
    if here is None or above is None or not above.exact or (here.exact and here.period.end):
        return False
    named = _is_remarked(lines[at].text, here)
    head, text = bare(lines[at - 1].text), bare(lines[at].text)
    within = _begins_within(above, here) and (_names_employer(head) or not head.strip(TRIM))
    post_alone = any(map(is_post, parts(head)[:1])) and not any(map(is_organisation, parts(head)))
    return named and (within or (post_alone and _names_employer(text)))


def _is_remarked(text: str, dated: Dated) -> bool:
    """Whether a date stands in a remark in brackets."""
    return any(remark.start() < dated.start and dated.end < remark.end() for remark in REMARK.finditer(text))


def _names_employer(text: str) -> bool:
    """Whether a text begins with an employer and names no post."""
    return any(map(is_organisation, parts(text)[:1])) and not any(map(is_post, parts(text)))


def _begins_within(there: Dated | None, here: Dated) -> bool:
    """Whether a range begins within the time of a single date."""
    begun, year = there.period.start if there and there.exact else None, here.period.end
    return begun is not None and year is not None and not here.exact and year[0] <= begun[0] <= year[1]


def _lies_within(here: Dated, there: Dated | None) -> bool:
    """Whether a single date lies within a range."""
    begun, ended = (there.period.start, there.period.end) if there and there.exact else (None, None)
    year = None if here.exact else here.period.end
    return begun is not None and year is not None and begun[0] <= year[0] and (ended is None or year[1] <= ended[1])


def _is_promotion(lines: Sequence[Line], at: int) -> bool:
    """Whether a date only says when the second of two posts began: ``Clerk, later Officer (from Jan 2019)``."""
    text = lines[at].text
    here, above = anchor_date(lines[at]), anchor_date(lines[at - 1]) if at else None
    if here is None or above is None or not (here.period.ongoing and above.exact) or here.period.start is None:
        return False
    begun = above.period.start is not None and above.period.start[0] <= here.period.start[0]
    return begun and not text[here.end :].strip(TRIM) and leads_on(text[: here.start]) is not None


def _is_pause(lines: Sequence[Line], at: int) -> bool:
    """Whether a dated line that names no post tells of the break that the line above names: ``CAREER BREAK``."""
    above = lines[at - 1].text if at else ""
    named = book("work", "kinds", "none").first(above)
    named_below = any(map(is_named, parts(bare(lines[at].text))))
    return named is not None and len(above.split()) <= _PAUSE and not (has_post(above) or named_below)


def _dates(item: Line, kind: SectionKind) -> bool:
    """Whether an item of a list has the dates of an engagement: below an unknown heading, from when to when."""
    dated = anchor_date(item, bullets=kind in (*WORK, SectionKind.OTHER))
    return dated is not None and (kind in WORK or dated.exact)


def _lasts(line: Line) -> bool:
    """Whether a line names a post or an employer and says how long, without dates: ``Clerk | Pearl Bank | 3 years``."""
    if is_body(line) or dates.duration(line.text) is None:
        return False
    return any(map(is_named, parts(bare(line.text))))


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
