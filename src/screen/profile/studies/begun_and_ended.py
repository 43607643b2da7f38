"""The beginning and the end of a course, each told by a word of its own: ``Intake: July 2012``, ``Graduated: May 2016``.

So are those of a ledger, as in Japanese CVs: ``2008.04 Entered Pearl University`` over ``2012.03 Graduated from the above``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from screen.model import LINE_END, Line, Period
from screen.phrases import words
from screen.profile import dates
from screen.profile.entries import MARKS, lone_date
from screen.profile.studies.degrees import level_of
from screen.profile.studies.institutions import institution_in
from screen.profile.vocabulary import any_of, book

#: Marks behind the date at which a course ended.
_MARKS = re.compile(
    rf"[,;)\s]*(?:{any_of('links', 'with')}\s+)?(?:{any_of('links', 'articles')}\s+)?"
    rf"(?:{any_of('education', 'averages')}|{any_of('education', 'dated', 'marks')})\b",
    re.IGNORECASE,
)


def with_ends(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that tell when a course began joined with those below them that tell when it ended."""
    joined: list[Line] = []
    for line in lines:
        last = joined[-1] if joined else None
        if last is not None and last.page == line.page and _goes_on(last.text, line.text):
            joined[-1] = replace(last, text=f"{last.text}{LINE_END}{line.text}")
        else:
            joined.append(line)
    return joined


def begun_and_ended(text: str) -> tuple[Period, bool] | None:
    """The period between two dates of which a word before the first says that the course began; whether its end is expected.

    The beginning may follow the end in brackets: ``June 2015 (enrolled June 2012)``.
    """
    entered, end, left = text.partition(LINE_END)
    if end and _is_of_ledger(entered, left):
        return Period(start=dates.find(entered)[0].period.end, end=dates.find(left)[0].period.end), False
    for first, last in pairwise(dates.find(text)):
        if text[first.end : last.start].strip() == "(" and not first.exact and _is_lone(last) and _is_led(text, last):
            return Period(start=last.period.start or last.period.end, end=first.period.end), first.expected
        begun, over = first.period.start or first.period.end, last.period.end
        told = _is_lone(first) and not last.exact and _is_led(text, first)
        rest = text[first.end : last.end if _MARKS.match(text, last.end) else None]
        if told and begun and over and begun[1] < over[0] and _tells_end(rest.lstrip(f" ,;|·–—-({LINE_END}")):
            return Period(start=begun, end=over), last.expected
    return None


def _goes_on(first: str, then: str) -> bool:
    """Whether a line tells when a course began, and the next one when it ended."""
    return (_tells_end(then) and _ends_with_beginning(first)) or _is_of_ledger(first, then)


def _is_of_ledger(first: str, then: str) -> bool:
    """Whether one line says when a place of study was entered, and the next one when it, or none that it names, was left."""
    place, same = institution_in(first), institution_in(then)
    named = bool(place) and (not same or same in first or place in then)
    return named and _says(first, "entered") and (_says(then, "left") or _says(then, "gone"))


def given_up(text: str) -> str:
    """The line of a ledger that says that a course was left without its end, in a text that holds its two lines; or nothing."""
    entered, _, left = text.partition(LINE_END)
    return left if _is_of_ledger(entered, left) and _says(left, "gone") else ""


def _says(text: str, kind: str) -> bool:
    """Whether a line has one date and begins, beside it, with a word of a ledger; or has the word alone in brackets."""
    when = lone_date(text)
    if when is None or when.expected:
        return False
    said = dates.undated(text).strip(MARKS)
    told = book("education", "ledger", kind).find(said)
    return any(not match.start or (said[match.start - 1], said[match.end : match.end + 1]) == ("(", ")") for match in told)


def _ends_with_beginning(text: str) -> bool:
    found = dates.find(text)
    return len(found) == 1 and _is_lone(found[0]) and _is_led(text, found[0]) and not words(text[found[0].end :])


def _tells_end(text: str) -> bool:
    """Whether a text is a date that a word before it calls the end of a course, or expects."""
    if level_of(text) or not (found := dates.find(text)):
        return False
    before = text[: found[0].start]
    ended = book("education", "status", "ended").find(before)
    told = len(ended) == 1 and len(words(ended[0].phrase)) == len(words(before))
    alone = len(found) == 1 and not words(text[found[0].end :])
    return alone and not found[0].exact and (told or (found[0].expected and not words(before)))


def _is_lone(dated: dates.Dated) -> bool:
    return not dated.expected and (not dated.exact or (dated.period.ongoing and dated.period.end is None))


def _is_led(text: str, dated: dates.Dated) -> bool:
    """Whether a word that stands before a date, or is the first one of it, says that something began then."""
    told = [match for kind in ("began", "entered") for match in book("education", "status", kind).find(text[: dated.end])]
    return any(match.start == dated.start or not words(text[match.end : dated.start]) for match in told)
