"""When a course of study was: its dates by the lines of its entry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from screen.model import Level, Line, Period, month_index
from screen.phrases import words
from screen.profile import dates
from screen.profile.dates import Dated
from screen.profile.entries import is_body
from screen.profile.studies.begun_and_ended import begun_and_ended
from screen.profile.studies.beside_studies import is_abroad, is_beside
from screen.profile.studies.study_status import runs_today, said_to_be_left
from screen.profile.vocabulary import any_of, book

_BESIDE, _BOTH = 12, 2
#: Months that a course lasts, at the most.
_LONGEST_COURSE = 60
#: Months of the two years that an academic session lies in: ``2018/2019``.
_SESSION = 24
#: What stands between words of a state and their date.
_LEADS = re.compile(
    rf"[\s:,-]*(?:{any_of('education', 'dated', 'results')}[\s,-]+)*(?:{any_of('education', 'dated', 'leading')}\s+)*",
    re.IGNORECASE,
)
_SELF = re.compile(rf"\b(?:(?-i:{any_of('links', 'speaker')})|{any_of('education', 'dated', 'own')})\b", re.IGNORECASE)


def period_of(level: Level, near: Sequence[Line], as_of: date) -> tuple[Period, bool]:
    """The dates of a course, and whether they are said to be expected; ``near`` are the lines around its degree, first.

    What is said of them on the line of the degree counts. A membership that runs since a year (``registered 2015``) was granted
    then, or at the date before it (``2014 ACCA, member since 2017``), and no course goes on. The one date of a course that
    somebody began is its beginning; of two, the other is its end. So is that of a course that runs today, unless it lies ahead
    of ``as_of``.
    """
    text, today = near[0].text, month_index(as_of.year, as_of.month)
    told = dates.find(text)
    period, expected = _as_told(near, _planned(near, _printed(near)))
    since, until = period.start, period.end
    granted = level is Level.PROFESSIONAL and book("education", "status", "granted").find(text)
    counted = _counted(text, told) if level is Level.PROFESSIONAL else None
    if counted and (counted is not told[0] or (period.ongoing and not counted.exact)):
        return Period(end=counted.period.end or counted.period.start), False
    if granted and period.ongoing and since and not book("education", "status", "ongoing").find(text):
        return Period(end=since), expected
    if ended := _ended_and_begun(text, told):
        return ended, False
    if both := _both_ends(text, told):
        return both, told[1].expected
    if period.ongoing and since and since[0] > today:
        return Period(end=since), True
    entered = level is not Level.PROFESSIONAL and _is_entered(near)
    if entered and since and until and until[1] - since[0] < _SESSION and _is_recent(since, today):
        return _begun(since, near[0]), False
    if until is None or since is not None or expected:
        return period, expected
    began = len(told) == 1 and not granted and book("education", "status", "began").find(text)
    if began or (entered and _is_recent(until, today)) or (until[1] < today and runs_today(near)):
        return _begun(until, near[0]), False
    return period, False


def _counted(text: str, told: Sequence[Dated]) -> Dated | None:
    """The first date of a membership at which somebody was no learner: ``affiliate 2010, member since 2013``."""
    begins = [0, *(dated.end for dated in told)]
    beside = ((dated, text[since : dated.start]) for since, dated in zip(begins, told, strict=False))
    return next((dated for dated, before in beside if not book("memberships", "learning").find(before)), None)


def _both_ends(text: str, told: Sequence[Dated]) -> Period | None:
    """The first and the second of two dates of a course that began, unless the second is that of a prize."""
    if len(told) != _BOTH or any(d.exact for d in told) or not book("education", "status", "began").find(text):
        return None
    begun, over = (d.period.end for d in told)
    honours = book("education", "status", "honours").find(text[told[0].end : told[1].end + _BESIDE])
    return Period(start=begun, end=over) if begun and over and begun[1] < over[0] and not honours else None


def _begun(since: tuple[int, int], degree: Line) -> Period:
    """The dates of a course of which only the beginning is told: it goes on, unless it was left."""
    return Period(start=since, ongoing=not said_to_be_left(degree, is_degree=True))


def _is_recent(begun: tuple[int, int], today: int) -> bool:
    """Whether a course that began then may still run."""
    return begun[0] + _LONGEST_COURSE > today


def _planned(near: Sequence[Line], printed: tuple[Period, bool]) -> tuple[Period, bool]:
    """The dates of a course that runs, with the end that a line below them expects: ``2019 – now`` over ``Expected: 2022``."""
    if not printed[0].ongoing or printed[0].end is not None:
        return printed
    expected = (d.period.end for line in near if not is_abroad(line.text) for d in dates.find(line.text)[:1] if d.expected)
    end = next(expected, None)
    return (Period(start=printed[0].start, end=end), True) if end else printed


def _as_told(near: Sequence[Line], printed: tuple[Period, bool]) -> tuple[Period, bool]:
    """The dates of a course, with the end that words lead to: ``2014 - tak habis (stopped 2016)``.

    The date of a graduation only makes the year that is printed more precise: ``2014 – 2018, graduated May 2018``.
    """
    start, end = printed[0].start or printed[0].end, printed[0].end
    if start is None or printed[1]:
        return printed
    for line in near:
        for dated in () if is_abroad(line.text) else dates.find(line.text):
            over = dated.period.end
            if over is None or dated.exact or dated.expected:
                continue
            within = start[1] < over[0] and (end is None or over[1] <= end[1] or end == start)
            refined = printed[0].start and end and end != over and end[0] <= over[0] and over[1] <= end[1]
            if (within and _is_led(line, dated, "unfinished", "left")) or (refined and _is_led(line, dated, "ended")):
                return Period(start=start, end=over), False
    return printed


def _is_led(line: Line, dated: Dated, *kinds: str) -> bool:
    """Whether words of a state lead to a date; in a list item they begin it."""
    before = line.text[: dated.start]
    told = [match for kind in kinds for match in book("education", "status", kind).find(before)]
    return any(_LEADS.fullmatch(before, match.end) and not (line.bullet and words(before[: match.start])) for match in told)


def _is_entered(near: Sequence[Line]) -> bool:
    """Whether the only date of a course is one at which its student entered: ``Sept 2019 intake``."""
    told = [
        (line.text, dated) for line in near if not line.bullet and not is_beside(line.text) for dated in dates.find(line.text)
    ]
    return len(told) == 1 and any(
        not words(text[match.end : dated.start]) if match.start < dated.start else not words(text[dated.end : match.start])
        for text, dated in told
        for match in book("education", "status", "entered").find(text)
    )


def _ended_and_begun(text: str, told: Sequence[Dated]) -> Period | None:
    """A course whose end stands before its beginning: ``viva passed August 2020 (registered September 2016)``."""
    leading = [m for kind in ("began", "granted") for m in book("education", "status", kind).find(text)]
    began = {place for m in leading for place in (m.start, m.end, m.end + 1)}
    for last, since in pairwise(told):
        ended, begun = told[0].period.end, since.period.start or since.period.end
        led = since.start in began and since.period.ongoing is since.exact and not last.exact and not last.expected
        if led and ended and begun and begun[1] < ended[0] and not _is_step(text[: last.start]):
            return Period(start=begun, end=ended)
    return None


def _is_step(text: str) -> bool:
    """Whether the date behind a text is that of a step on the way: ``proposal defence passed``, not ``viva passed``."""
    over = book("education", "status", "finished").find(text)
    return any(not any(o.start < m.end <= o.end for o in over) for m in book("education", "status", "steps").find(text))


def _printed(near: Sequence[Line]) -> tuple[Period, bool]:
    ended = next((d.period.end for d in dates.find(near[0].text) if not d.exact), None)
    for line in near:
        if line is not near[0] and _is_aside(line):
            continue
        found = dates.find(line.text)
        if ended is not None and (line is near[0] or (found and not _refines(found[0], ended))) and _more_precise(near, ended):
            continue
        if told := begun_and_ended(line.text):
            return told
        planned = next((d for d in found if d.expected), None)
        if planned and len(found) > 1:
            return Period(found[0].period.start or found[0].period.end, planned.period.end), True
        if found:
            best = max(found, key=lambda d: (d.exact, -d.start))
            later = next((d for d in found if d.start > best.end and not d.exact), None)
            step = later and book("education", "status", "steps").find(line.text[best.end : later.start])
            if best.period.ongoing and later is not None and not step:
                return Period(best.period.start, later.period.end), later.expected
            return best.period, best.expected
    return Period(), False


def _is_aside(line: Line) -> bool:
    """Whether a line beside that of a degree tells of something else than its dates: an item, an office, running text."""
    return line.bullet or is_beside(line.text) or (is_body(line) and not (line.bold or _begins_dated(line)))


def _begins_dated(line: Line) -> bool:
    """Whether a line of running text begins with the dates of the course: ``2012 – 2016. Last semester abroad ...``."""
    return any(d.start == 0 and d.exact for d in dates.find(line.text))


def _refines(dated: Dated, ended: tuple[int, int]) -> bool:
    """Whether a range ends where a single date ("2015") says that the course ended."""
    end = dated.period.end
    return dated.exact and end is not None and ended[0] <= end[0] and end[1] <= ended[1]


def _more_precise(near: Sequence[Line], ended: tuple[int, int]) -> bool:
    lines = [line for line in near[1:] if not _is_aside(line) and not _tells_of_else(line)]
    return any(_refines(d, ended) for line in lines for d in dates.find(line.text)[:1])


def _tells_of_else(line: Line) -> bool:
    """Whether a line is a sentence about something else: ``From March to May 2018 I was an intern``."""
    return is_body(line) and not line.bold and (not _begins_dated(line) or _SELF.search(line.text) is not None)
